// The policy while a person types it: the tables of the Policy sheet as texts, judged by the very reader of that sheet, so that what the
// pane takes is what the sheet takes. Shares are typed as percent without their sign.
import type { Issue } from "../core/issue";
import { sumExact, withoutNoise } from "../core/number";
import type { Policy } from "../core/policy";
import { cellColumn, FORM_TABLES, type CellKind, type ColumnId, type FormColumn, type FormRow, type FormTable, type Setting, type TableId } from "../core/policyForm";
import { formOfPolicy } from "../core/policyRows";
import { readPolicyCell } from "../input/policySheet/cell";
import { readPolicySheet } from "../input/policySheet/readPolicySheet";
import type { CellValue, Sheet } from "../input/sheet";
import { choicesOf, policyCell } from "../report/policySheet/policyCell";
import { say, type Language } from "../text/language";
import { CHOICE_WORDS } from "../text/policyChoices";
import { COLUMN_WORDS, SETTING_WORDS, TABLE_TITLES } from "../text/policySheet";

/** One row of a policy being edited. */
export interface DraftRow {
  /** Tells the rows of a table apart while they are added and taken away. */
  readonly id: number;
  /** What stands in each column; nothing where it is empty. */
  readonly texts: Readonly<Partial<Record<ColumnId, string>>>;
  /** A setting's own kind of cell follows from its name. */
  readonly setting: Setting | null;
}

/** A policy being edited, table by table. */
export type Draft = Readonly<Record<TableId, readonly DraftRow[]>>;

/** Rules that are being changed. */
export interface Editing {
  readonly from: Policy;
  /** Null until something was changed. */
  readonly draft: Draft | null;
}

/** A cell as it is shown and filled in. */
export interface DraftCell {
  readonly column: ColumnId;
  readonly text: string;
  /** Set behind the text; hours and other units are named by the column. */
  readonly unit: "percent" | null;
  /** The words to choose from; `null` where anything can be typed. */
  readonly choices: readonly string[] | null;
  readonly mayBeEmpty: boolean;
}

/** What is wrong, and where: a cell of a row, a table as a whole (no row), or the draft (no table). */
export interface DraftProblem {
  readonly table: TableId | null;
  readonly row: number | null;
  readonly column: ColumnId | null;
  readonly issue: Issue;
}

/** What a draft comes to. */
export interface JudgedDraft {
  /** Null while anything is wrong. */
  readonly policy: Policy | null;
  readonly problems: readonly DraftProblem[];
}

/** The weights of one table, or of one scorecard in it, added up: a share; `null` where one cannot be read. */
export interface WeightSum {
  readonly part: string;
  readonly sum: number | null;
}

/** The draft of a policy in the words of a language. */
export function draftOf(policy: Policy, language: Language): Draft {
  const form = formOfPolicy(policy);
  return Object.fromEntries(FORM_TABLES.map((table) => [table.id, form[table.id].map((row, id) => draftRow(table, row, id, language))])) as unknown as Draft;
}

function draftRow(table: FormTable, row: FormRow, id: number, language: Language): DraftRow {
  const texts = Object.fromEntries(table.columns.map((column) => [column.id, textOf(column, row, language)]));
  return { id, texts, setting: table.columns[0]?.kind === "setting" ? (row.setting as Setting) : null };
}

function textOf(column: FormColumn, row: FormRow, language: Language): string {
  const value = row[column.id] ?? null;
  if (column.id === "setting") return say(SETTING_WORDS[value as Setting], language);
  const { kind } = cellColumn(column, row);
  if (isShare(kind) && typeof value === "number") return String(withoutNoise(value * 100));
  return String(policyCell(kind, value, row, language) ?? "");
}

/** The cells of a row but for its name, where the name is not a person's to choose. */
export function cellsOf(table: FormTable, row: DraftRow, language: Language): readonly DraftCell[] {
  return table.columns.slice(table.rows === null ? 0 : 1).map((column): DraftCell => {
    const { kind, blank } = kindOf(column, row);
    return {
      column: column.id, text: row.texts[column.id] ?? "", unit: isShare(kind) ? "percent" : null,
      choices: choicesOf(kind, language), mayBeEmpty: blank !== undefined,
    };
  });
}

/** The row's name as it stands in its first column. */
export function rowName(table: FormTable, { texts }: DraftRow): string {
  return texts[table.columns[0]!.id] ?? "";
}

/** The draft with another text in one cell. */
export function withText(draft: Draft, table: TableId, row: number, column: ColumnId, text: string): Draft {
  return { ...draft, [table]: draft[table].map((one) => (one.id === row ? { ...one, texts: { ...one.texts, [column]: text } } : one)) };
}

/** The draft with one more, empty row in a list; a metric belongs to the scorecard of the row above. */
export function withRow(draft: Draft, table: TableId): Draft {
  const rows = draft[table];
  const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
  const scorecard = table === "metrics" ? rows.at(-1)?.texts.scorecard : undefined;
  return { ...draft, [table]: [...rows, { id, texts: scorecard === undefined ? {} : { scorecard }, setting: null }] };
}

/** The draft without a row of a list. */
export function withoutRow(draft: Draft, table: TableId, row: number): Draft {
  return { ...draft, [table]: draft[table].filter(({ id }) => id !== row) };
}

/** The sums of a table's weights, one for each part that must come to 100 %; none where nothing is weighed, or the weights need no sum. */
export function weightSums(draft: Draft, { id, columns }: FormTable): readonly WeightSum[] {
  if (id === "criteria") return [];
  const weighed = draft[id].flatMap((row): readonly (readonly [part: string, text: string])[] => {
    if (row.setting !== null) return kindOf(columns[1]!, row).kind === "weight" ? [["", row.texts.value ?? ""]] : [];
    if (!columns.some(({ kind }) => kind === "weight") || isUnweighed(row)) return [];
    return [[id === "metrics" ? row.texts.scorecard ?? "" : "", row.texts.weight ?? ""]];
  });
  const parts = new Map<string, string[]>();
  for (const [part, text] of weighed) parts.set(part, [...(parts.get(part) ?? []), text]);
  return [...parts].map(([part, texts]) => {
    const weights = texts.map(shareOf);
    return { part, sum: weights.some((weight) => weight === null) ? null : withoutNoise(sumExact(weights.map((weight) => weight ?? 0))) };
  });
}

/** Gates and bonuses stand outside the sum. */
function isUnweighed({ texts: { mode } }: DraftRow): boolean {
  return [...CHOICE_WORDS.mode.gate, ...CHOICE_WORDS.mode.bonus].includes(mode ?? "");
}

function shareOf(text: string): number | null {
  if (text.trim() === "") return 0;
  const read = readPolicyCell("weight", { value: withPercent(text), format: "" }, { dateSystem: 1900, weightsOutOf: 1, unit: null, direction: null });
  return typeof read === "number" ? read : null;
}

/** The policy of a draft, or all that is wrong with it. */
export function judgeDraft(draft: Draft, language: Language): JudgedDraft {
  const { sheet, places } = sheetOf(draft, language);
  const { policy, problems } = readPolicySheet(sheet, 1900);
  const wrong = problems.filter(({ severity }) => severity === "error").map((issue): DraftProblem => {
    const place = places.get(`${issue.at?.row},${issue.at?.column}`);
    return { table: place?.table ?? null, row: place?.row ?? null, column: place?.column ?? null, issue };
  });
  return { policy: wrong.length > 0 ? null : policy, problems: wrong };
}

interface DraftPlace {
  readonly table: TableId;
  readonly row: number | null;
  readonly column: ColumnId | null;
}

/** The draft as the Policy sheet it would be, with what stands where, by `row,column` counted from 1. */
function sheetOf(draft: Draft, language: Language): { readonly sheet: Sheet; readonly places: ReadonlyMap<string, DraftPlace> } {
  const values: CellValue[][] = [];
  const places = new Map<string, DraftPlace>();
  for (const table of FORM_TABLES) {
    values.push([say(TABLE_TITLES[table.id], language)]);
    places.set(`${values.length},1`, { table: table.id, row: null, column: null });
    values.push(table.columns.map(({ id }) => say(COLUMN_WORDS[id], language)));
    for (const row of draft[table.id]) {
      values.push(table.columns.map((column) => cellValue(column, row)));
      table.columns.forEach(({ id }, index) => places.set(`${values.length},${index + 1}`, { table: table.id, row: row.id, column: id }));
    }
    values.push([]);
  }
  const width = Math.max(...values.map((cells) => cells.length));
  const whole = values.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => null)]);
  return { sheet: { name: "", row: 1, column: 1, values: whole, formats: whole.map((cells) => cells.map(() => "General")), merges: [], tables: [], hidden: false }, places };
}

function cellValue(column: FormColumn, row: DraftRow): CellValue {
  const text = (row.texts[column.id] ?? "").trim();
  if (text === "") return null;
  return isShare(kindOf(column, row).kind) ? withPercent(text) : text;
}

function withPercent(text: string): string {
  return /[\d０-９]\s*$/.test(text) ? `${text.trim()}%` : text;
}

function isShare(kind: CellKind): boolean {
  return kind === "weight" || kind === "share";
}

/** The kind of a cell; that of a figure follows from the unit chosen in its row. */
function kindOf(column: FormColumn, { texts, setting }: DraftRow): FormColumn & { readonly kind: CellKind } {
  const unit = CHOICE_WORDS.unit.share.includes(texts.unit ?? "") ? "share" : null;
  const service = CHOICE_WORDS.service["repurchase-rate"].includes(texts.service ?? "") ? "repurchase-rate" : null;
  return cellColumn(column, { unit, service, ...(setting === null ? {} : { setting }) });
}
