// A sheet of closed months read back. The kept texts count; the cells beside them are for people, and are compared with them. A month whose
// text is damaged is not closed and is said to be so; a person's falls back on the cells. Nothing is passed over silently.
import type { Issue, Place } from "../../core/issue";
import type { IssueCode } from "../../core/issueCodes";
import type { ClosedPerson, History } from "../../core/history";
import { HISTORY_COLUMNS, monthFigures, personFigures, type HistoryColumn, type HistoryTable, type UnreadRow } from "../../core/historyForm";
import { keptMonth, keptPersonIn, type KeptMonth } from "../../core/historyText";
import { withoutNoise } from "../../core/number";
import type { Dimension } from "../../core/policy";
import { RATINGS } from "../../core/rating";
import type { Month } from "../../core/time";
import { LANGUAGES, say, type Message } from "../../text/language";
import { NOT_ASSESSED_WORDS, RATING_WORDS, type Words } from "../../text/words";
import { cellText } from "../column";
import { headingKey } from "../policySheet/findTables";
import type { CellValue, Sheet } from "../sheet";
import { historyRows, type HistoryRow } from "./findHistoryTables";

export interface HistoryReading {
  readonly history: History;
  /** Rows of months that cannot be read. */
  readonly unread: readonly UnreadRow[];
  readonly problems: readonly Issue[];
}

interface MonthRow {
  readonly kept: KeptMonth;
  readonly row: HistoryRow;
}

/** The closed months a sheet holds, oldest first, with what is wrong on it. */
export function readHistory(sheet: Sheet): HistoryReading {
  const rows = historyRows(sheet);
  const problems: Issue[] = [];
  const tell = (code: IssueCode, { row, cells }: HistoryRow, column: HistoryColumn | null, params: Issue["params"], severity: Issue["severity"] = "warning"): void => {
    const place = column === null ? undefined : cells.get(column)?.column;
    const at: Place = { sheet: sheet.name, row: sheet.row + row, column: place === undefined ? null : sheet.column + place };
    problems.push({ severity, code, params, at });
  };
  const unread: UnreadRow[] = [];
  const setAside = (table: HistoryTable, row: HistoryRow): void => {
    const cells = HISTORY_COLUMNS[table].slice(0, -1).map((column: HistoryColumn) => row.cells.get(column)?.value ?? null);
    unread.push({ table, month: textIn(row, "month"), cells, kept: row.kept });
  };
  const months = readMonths(rows.months, tell, (row) => setAside("months", row));
  const people = readPeople(rows.people, months, tell, (row) => setAside("people", row));
  const history = [...months.values()].map(({ kept: { metrics: _pool, people: count, ...kept }, row }) => {
    const own = people.get(kept.month) ?? [];
    if (own.length !== count) tell("history-people-missing", row, "people", { month: kept.month, n: count, read: own.length });
    return { ...kept, people: own };
  });
  return { history: history.sort((a, b) => (a.month < b.month ? -1 : 1)), unread, problems };
}

type Tell = (code: IssueCode, row: HistoryRow, column: HistoryColumn | null, params: Issue["params"], severity?: Issue["severity"]) => void;

function readMonths(rows: readonly HistoryRow[], tell: Tell, setAside: (row: HistoryRow) => void): ReadonlyMap<Month, MonthRow> {
  const months = new Map<Month, MonthRow>();
  for (const row of rows) {
    const kept = keptMonth(row.kept);
    if (kept === null) {
      tell("history-month-unreadable", row, "kept", { month: textIn(row, "month") }, "error");
      setAside(row);
      continue;
    }
    const earlier = months.get(kept.month);
    if (earlier !== undefined) tell("history-month-twice", earlier.kept.closedAt > kept.closedAt ? row : earlier.row, "month", { month: kept.month });
    if (earlier !== undefined && earlier.kept.closedAt > kept.closedAt) continue;
    months.set(kept.month, { kept, row });
    for (const [column, figure] of Object.entries(monthFigures(kept))) compare(row, column as HistoryColumn, figure, kept.month, tell);
  }
  return months;
}

function readPeople(rows: readonly HistoryRow[], months: ReadonlyMap<Month, MonthRow>, tell: Tell, setAside: (row: HistoryRow) => void): ReadonlyMap<Month, readonly ClosedPerson[]> {
  const pools = new Map([...months].map(([month, { kept }]) => [month, kept]));
  const people = new Map<Month, Map<string, ClosedPerson>>();
  for (const row of rows) {
    const kept = keptPersonIn(row.kept, pools);
    const month = kept?.month ?? textIn(row, "month");
    const person = pools.has(month) ? (kept?.person ?? personInCells(row, month)) : null;
    if (person === null) {
      setAside(row);
      continue;
    }
    if (kept === null) tell("history-person-unreadable", row, "kept", { employee: person.result.employeeId, month });
    else comparePerson(row, person, month, tell);
    const own = people.get(month) ?? new Map<string, ClosedPerson>();
    // A row that stands there twice is one person.
    if (!own.has(person.result.employeeId)) own.set(person.result.employeeId, person);
    people.set(month, own);
  }
  return new Map([...people].map(([month, own]) => [month, [...own.values()]]));
}

function comparePerson(row: HistoryRow, person: ClosedPerson, month: Month, tell: Tell): void {
  const { rating, ...figures } = personFigures(person);
  for (const [column, figure] of Object.entries(figures)) compare(row, column as HistoryColumn, figure, month, tell);
  const cell = row.cells.get("rating");
  if (cell === undefined || codeOf(RATING_WORDS, cell.value) === rating) return;
  tell("history-cell-changed", row, "rating", { month, text: cellText(cell.value), stated: rating ?? "–" });
}

/** Says where a cell has another figure than the one kept; a column that was taken away says nothing. */
function compare(row: HistoryRow, column: HistoryColumn, figure: number | null, month: Month, tell: Tell): void {
  const cell = row.cells.get(column);
  if (cell === undefined || (figure === null ? cell.value === null : typeof cell.value === "number" && withoutNoise(cell.value) === withoutNoise(figure))) return;
  tell("history-cell-changed", row, column, { month, text: cellText(cell.value), stated: figure ?? "–" });
}

/** What the cells alone say of a person: the scores and the rating, without metrics; `null` without an id. */
function personInCells(row: HistoryRow, month: Month): ClosedPerson | null {
  const id = textIn(row, "id");
  if (id === "") return null;
  const numberIn = (column: HistoryColumn): number | null => {
    const value = row.cells.get(column)?.value;
    return typeof value === "number" ? value : null;
  };
  const score = numberIn("score");
  const rating = codeOf(RATING_WORDS, row.cells.get("rating")?.value ?? null);
  const reason = codeOf(NOT_ASSESSED_WORDS, row.cells.get("reason")?.value ?? null);
  return {
    name: textIn(row, "name") || id, team: textIn(row, "team") || null, post: null, postKind: null, grade: null, gradeKind: null,
    result: {
      employeeId: id, month, scorecard: null, performance: numberIn("performance"), metrics: [], attitude: { score: numberIn("attitude"), groups: [] },
      dimensions: DIMENSIONS.map((dimension) => ({ dimension, score: numberIn(dimension), weight: 0, points: null, source: null, at: null })),
      score, rating: RATINGS.find((one) => one === rating) ?? null, ratingByScore: null, notAssessed: score === null ? (reason ?? "no-data") : null, coverage: 0, gate: null, movedDown: false,
    },
  };
}

const DIMENSIONS: readonly Dimension[] = ["knowledge", "skill", "attitude", "performance"];

function textIn(row: HistoryRow, column: HistoryColumn): string {
  return String(row.cells.get(column)?.value ?? "").trim();
}

/** The code whose word, in any language, a cell holds; `null` for an empty cell and for other words. */
function codeOf<K extends string>(words: Words<K>, value: CellValue): K | null {
  const key = headingKey(value);
  if (key === "") return null;
  const found = (Object.entries(words) as [K, Message][]).find(([, message]) => LANGUAGES.some((language) => headingKey(say(message, language)) === key));
  return found?.[0] ?? null;
}
