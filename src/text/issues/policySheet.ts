// Issues about the Policy sheet. One entry for each code, in the three languages: what was found and what was expected. An error
// refuses the policy; a warning says what was taken in its place.
import { FORM_TABLES, type CellKind, type Choice, type ColumnId, type FormTable } from "../../core/policyForm";
import type { Issue } from "../../core/issue";
import type { IssueCode } from "../../core/issueCodes";
import type { PolicyProblem } from "../../core/policyCheck";
import { say, type Language, type Message } from "../language";
import { policyProblemText } from "../policy";
import { CHOICE_WORDS, NAMING_WORDS } from "../policyChoices";
import { COLUMN_WORDS, SETTING_WORDS, TABLE_TITLES } from "../policySheet";

/** The sentences about the Policy sheet. */
export const POLICY_SHEET_ISSUES = {
  "policy-sheet-twice": [
    "“{used}” and this sheet are both titled as the Policy sheet; “{used}” is used. Delete this one, or change its title.",
    "“{used}”与本表的标题都是政策表，现采用“{used}”。请删除本表或改掉其标题。",
    "「{used}」與本表的標題都是政策表，現採用「{used}」。請刪除本表或改掉其標題。",
  ],
  "policy-sheets-differ": [
    "“{used}” and this sheet are both titled as the Policy sheet and say different things. Delete the one that does not count, or change its title.",
    "“{used}”与本表的标题都是政策表，内容却不同。请删除不用的一张，或改掉其标题。",
    "「{used}」與本表的標題都是政策表，內容卻不同。請刪除不用的一張，或改掉其標題。",
  ],
  "policy-table-missing": [
    "The Policy sheet has no table “{table}”; the preset's values are used.",
    "政策表中没有“{table}”表，按预设取值。",
    "政策表中沒有「{table}」表，依預設取值。",
  ],
  "policy-row-missing": [
    "The table “{table}” has no row “{row}”; the preset's value is used.",
    "“{table}”表中没有“{row}”一行，按预设取值。",
    "「{table}」表中沒有「{row}」一列，依預設取值。",
  ],
  "policy-column-default": [
    "The table “{table}” has no column “{column}”; it counts as empty.",
    "“{table}”表中没有“{column}”列，按留空处理。",
    "「{table}」表中沒有「{column}」欄，依留空處理。",
  ],
  "policy-column-missing": [
    "The table “{table}” has no column “{column}”. Put the heading back.",
    "“{table}”表中没有“{column}”列，请恢复该表头。",
    "「{table}」表中沒有「{column}」欄，請恢復該標題。",
  ],
  "policy-table-twice": [
    "The table “{table}” stands on the Policy sheet twice. Delete one.",
    "政策表中有两个“{table}”表，请删除一个。",
    "政策表中有兩個「{table}」表，請刪除一個。",
  ],
  "policy-row-unknown": [
    "The table “{table}” has no row called “{text}”. Expected: {expected}.",
    "“{table}”表中不应有“{text}”一行。可用：{expected}。",
    "「{table}」表中不應有「{text}」一列。可用：{expected}。",
  ],
  "policy-row-twice": [
    "“{row}” stands in the table “{table}” twice. Delete one row.",
    "“{table}”表中“{row}”出现两次，请删除一行。",
    "「{table}」表中「{row}」出現兩次，請刪除一列。",
  ],
  "policy-cell-unreadable": [
    "{table}, {row}: “{text}” under “{column}” cannot be used. Expected: {expected}.",
    "{table}，{row}：“{column}”列的“{text}”无法使用。应为：{expected}。",
    "{table}，{row}：「{column}」欄的「{text}」無法使用。應為：{expected}。",
  ],
  "policy-cell-empty": [
    "{table}, {row}: “{column}” is empty. Expected: {expected}.",
    "{table}，{row}：“{column}”为空。应为：{expected}。",
    "{table}，{row}：「{column}」為空。應為：{expected}。",
  ],
  "policy-contradiction": [
    "{table}, {row}: the target “{text}” says “{found}”, the column “{column}” says “{expected}”. Correct one of them.",
    "{table}，{row}：目标“{text}”表示“{found}”，而“{column}”列为“{expected}”，请更正其一。",
    "{table}，{row}：目標「{text}」表示「{found}」，而「{column}」欄為「{expected}」，請更正其一。",
  ],
  "policy-rule": ["{problem}", "{problem}", "{problem}"],
} as const satisfies Partial<Record<IssueCode, Message>>;

const EXPECTED: Readonly<Record<Exclude<CellKind, Choice>, Message>> = {
  weight: ["a percentage such as 30%", "百分比，如 30%", "百分比，如 30%"],
  share: ["a percentage such as 80%", "百分比，如 80%", "百分比，如 80%"],
  number: ["a number", "数字", "數字"],
  hours: ["a number of hours", "小时数", "小時數"],
  measure: ["a number in the metric's unit", "以该指标单位计的数字", "以該指標單位計的數字"],
  base: ["a number of hours, or a percentage", "小时数或百分比", "小時數或百分比"],
  text: ["a text", "文字", "文字"],
  texts: ["names with “;” between them", "以“；”分隔的名称", "以「；」分隔的名稱"],
  "yes-no": ["yes or no", "是或否", "是或否"],
  calendar: ["24x7, CN, or hours such as Mon-Fri 09:00-18:00", "24x7、CN，或 周一至周五 09:00-18:00 这样的工时", "24x7、CN，或 週一至週五 09:00-18:00 這樣的工時"],
  month: ["a month such as 2026-10", "月份，如 2026-10", "月份，如 2026-10"],
  steps: ["steps such as ≥98%→100; ≥95%→80", "分档，如 ≥98%→100；≥95%→80", "級距，如 ≥98%→100；≥95%→80"],
  metric: ["the name of a metric", "指标名称", "指標名稱"],
  scorecard: ["a scorecard of the table “Scorecards”", "“考核表”表中的一张考核表", "「考核表」表中的一張考核表"],
  ticketType: ["a ticket type", "工单类型", "工單類型"],
  grade: ["a grade", "职级", "職等"],
};

/** What a cell of a kind may hold, in words. */
function expectedText(kind: string, language: Language): string {
  const choices: Readonly<Record<string, Readonly<Record<string, Message>>>> = CHOICE_WORDS;
  const choice = Object.hasOwn(choices, kind) ? choices[kind] : undefined;
  if (choice !== undefined) return Object.values(choice).map((word) => say(word, language)).join(" / ");
  return Object.hasOwn(EXPECTED, kind) ? say(EXPECTED[kind as keyof typeof EXPECTED], language) : kind;
}

/** The names of a table's fixed rows. */
function rowNames({ columns, rows }: FormTable, language: Language): string {
  return (rows ?? []).map((row) => rowName(columns[0]?.kind ?? "text", row, language)).join(" / ");
}

/** A row's name in a language: the setting, the choice or the code it stands for, else as a person wrote it. */
function rowName(kind: string, row: string, language: Language): string {
  const words: Readonly<Record<string, Readonly<Record<string, Message>>>> = { ...CHOICE_WORDS, ...NAMING_WORDS, setting: SETTING_WORDS };
  const message = words[kind]?.[row];
  return message === undefined ? row : say(message, language);
}

/** The sentence of an issue about the Policy sheet, its tables, rows and columns by name. */
export function policySheetIssueText({ code, params }: Issue, language: Language): string {
  if (code === "policy-rule") {
    const { problem, table, ...rest } = params;
    return policyProblemText({ code: problem, table, params: rest } as unknown as PolicyProblem, language);
  }
  const message: Message = POLICY_SHEET_ISSUES[code as keyof typeof POLICY_SHEET_ISSUES];
  if (params["table"] === undefined) return say(message, language, params);
  const table = FORM_TABLES.find(({ id }) => id === params["table"]);
  if (table === undefined) throw new Error(`There is no policy table ${params["table"]}.`);
  const { row, column, expected, found } = params;
  const named = (word: string | number | undefined): string => (word === undefined ? "" : expectedText(String(word), language));
  return say(message, language, {
    ...params,
    table: say(TABLE_TITLES[table.id], language),
    row: row === undefined ? "" : rowName(table.columns[0]?.kind ?? "text", String(row), language),
    column: column === undefined ? "" : say(COLUMN_WORDS[column as ColumnId], language),
    expected: code === "policy-row-unknown" ? rowNames(table, language) : code === "policy-contradiction" ? directionName(expected, language) : named(expected),
    found: directionName(found, language),
  });
}

function directionName(code: string | number | undefined, language: Language): string {
  return code === "higher" || code === "lower" ? say(CHOICE_WORDS.direction[code], language) : "";
}
