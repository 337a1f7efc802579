// One row of a table of the Policy sheet: which row it is, and its cells by their kinds. Notes, totals and blank rows are none.
import type { Issue, Place } from "../../core/issue";
import type { IssueCode } from "../../core/issueCodes";
import type { Direction, MetricUnit } from "../../core/metric";
import { cellColumn, type Choice, type FormColumn, type FormRow, type FormValue, type MetricName } from "../../core/policyForm";
import type { DateSystem } from "../../core/time";
import { cellText, isBlank, isErrorText } from "../column";
import type { Sheet } from "../sheet";
import { bareNumber, readPolicyCell, weightsOutOf, type CellContext, type PolicyCell } from "./cell";
import { headingKey, type FoundTable, type SheetColumn } from "./findTables";
import { completedMetric } from "./metricRow";
import { choiceOf, settingOf } from "./words";

/** A row read, and where it stands. */
export interface PolicyRow {
  /** Names the row in its table: a code, or what a person wrote; a metric with its scorecard in front. */
  readonly key: string;
  readonly row: FormRow;
  /** The number a person gave it; without one it comes after all that have one. */
  readonly order: number;
  readonly at: Place;
}

export interface ReadRows {
  readonly rows: readonly PolicyRow[];
  readonly problems: readonly Issue[];
}

const TOTALS = new Set(["total", "sum", "合计", "总计", "小计"]);

/** A row while it is read: its cells, what holds for the whole table, and where its problems go. */
interface Line {
  readonly found: FoundTable;
  readonly sheet: Sheet;
  readonly row: number;
  readonly shared: Pick<CellContext, "dateSystem" | "weightsOutOf">;
  readonly problems: Issue[];
}

type InUnit = Pick<CellContext, "unit" | "direction">;

const NO_UNIT: InUnit = { unit: null, direction: null };

/** The rows of a table; those of a list in the order of their numbers. */
export function readRows(found: FoundTable, sheet: Sheet, dateSystem: DateSystem): ReadRows {
  const problems: Issue[] = [];
  const lineAt = (row: number, outOf: number): Line => ({ found, sheet, row, shared: { dateSystem, weightsOutOf: outOf }, problems });
  const outOf = weightsOutOf(found.rows.flatMap(({ row }) => weightCell(lineAt(row, 1)) ?? []));
  const rows = found.rows.flatMap(({ row, afterGap }) => readRow(lineAt(row, outOf), afterGap) ?? []);
  // Rows without a number are all Infinity: the difference of two is no number, and they stay as they stand.
  return { rows: found.table.rows === null ? rows.sort((a, b) => a.order - b.order || 0) : rows, problems };
}

function cellOf({ found, sheet, row }: Line, id: SheetColumn): PolicyCell | null {
  const column = found.columns.get(id);
  const value = column === undefined ? null : (sheet.values[row]?.[column] ?? null);
  return value === null || isBlank(value) ? null : { value, format: sheet.formats[row]?.[column ?? 0] ?? "" };
}

function placeOf({ found, sheet, row }: Line, id: SheetColumn): Place {
  return { sheet: sheet.name, row: sheet.row + row, column: sheet.column + (found.columns.get(id) ?? found.column) };
}

function refuse(line: Line, code: IssueCode, column: SheetColumn, params: Issue["params"]): null {
  line.problems.push({ severity: "error", code, params: { table: line.found.table.id, ...params }, at: placeOf(line, column) });
  return null;
}

function isTotal(key: PolicyCell | null): boolean {
  return key !== null && TOTALS.has(headingKey(String(key.value)));
}

/** The row's weight: of a list its weight column, of settings the value of those that are weights. */
function weightCell(line: Line): PolicyCell | null {
  const { table, columns } = line.found;
  const key = cellOf(line, table.columns[0]!.id);
  if (columns.has("weight")) return isTotal(key) ? null : cellOf(line, "weight");
  const setting = key === null ? null : settingOf(table.id, String(key.value));
  return setting !== null && cellColumn({ id: "value", kind: "setting" }, { setting }).kind === "weight" ? cellOf(line, "value") : null;
}

function readRow(line: Line, afterGap: boolean): PolicyRow | null {
  const [keyColumn, ...others] = line.found.table.columns as readonly [FormColumn, ...FormColumn[]];
  const code = identified(line, keyColumn, others, afterGap);
  if (code === null) return null;
  const name = typeof code === "string" ? code : code.name;
  const place = { order: orderOf(line), at: placeOf(line, keyColumn.id) };
  if (typeof code === "string") return { key: name, row: readCells(line, name, others, { [keyColumn.id]: code }, NO_UNIT), ...place };
  const row = readMetric(line, code, others);
  return { key: `${String(row.scorecard)}/${name}`, row, ...place };
}

/** What the row is about; `null` for a remark of a person's own and for a row that is refused. */
function identified(line: Line, column: FormColumn, others: readonly FormColumn[], afterGap: boolean): string | MetricName | null {
  const { table } = line.found;
  const key = cellOf(line, column.id);
  const filled = [...others.map(({ id }) => id), "order" as const].filter((id) => cellOf(line, id) !== null);
  // A sum under a column, with or without its word, or a text beside the rows.
  if (isTotal(key) || (key === null && filled.length <= 1)) return null;
  if (key === null) return refuse(line, "policy-cell-empty", column.id, { row: "", column: column.id, expected: column.kind });
  const code = codeOf(line, column, key);
  const isAlone = filled.length === 0;
  if (table.rows === null) {
    // A text alone below a gap is a note.
    if (isAlone && afterGap) return null;
    const text = cellText(key.value);
    return code ?? refuse(line, "policy-cell-unreadable", column.id, { row: text, column: column.id, text, expected: column.kind });
  }
  if (code !== null && table.rows.includes(String(code))) return code;
  return isAlone ? null : refuse(line, "policy-row-unknown", column.id, { text: cellText(key.value) });
}

function codeOf({ found: { table }, shared }: Line, column: FormColumn, key: PolicyCell): string | MetricName | null {
  if (column.kind === "setting") return settingOf(table.id, String(key.value));
  if (table.rows !== null) return choiceOf(column.kind as Choice, String(key.value));
  return (readPolicyCell(column.kind, key, { ...shared, ...NO_UNIT }) ?? null) as string | MetricName | null;
}

/** A metric's row: first what needs no unit, then what the metric itself says of unit and direction, then the figures in that unit. */
function readMetric(line: Line, metric: MetricName, columns: readonly FormColumn[]): FormRow {
  const start = readCells(line, metric.name, columns.filter((column) => !isInUnit(column)), { metric }, NO_UNIT);
  const complete = completedMetric(start, cellOf(line, "target"), (code, params) => refuse(line, code, params.column, { row: metric.name, ...params }));
  const own = { unit: complete.unit as MetricUnit, direction: complete.direction as Direction };
  const row = readCells(line, metric.name, columns.filter(isInUnit), complete, own);
  return { ...row, mode: row.mode ?? (row.target === null ? "scale" : "ratio") };
}

function isInUnit({ kind }: FormColumn): boolean {
  return kind === "measure" || kind === "steps";
}

/** The row with these columns read into it. */
function readCells(line: Line, name: string, columns: readonly FormColumn[], start: FormRow, own: InUnit): FormRow {
  return columns.reduce<FormRow>((row, column) => ({ ...row, [column.id]: readCell(line, name, column, row, own) }), start);
}

function readCell(line: Line, name: string, column: FormColumn, row: FormRow, own: InUnit): FormValue {
  const declared = cellColumn(column, row);
  const kind = column.kind === "measure" ? "measure" : declared.kind;
  const cell = cellOf(line, column.id);
  if (cell === null) {
    if (declared.blank === undefined) refuse(line, "policy-cell-empty", column.id, { row: name, column: column.id, expected: kind });
    return declared.blank ?? null;
  }
  const value = isErrorText(cell.value) ? undefined : readPolicyCell(kind, cell, { ...line.shared, ...own });
  if (value === undefined) refuse(line, "policy-cell-unreadable", column.id, { row: name, column: column.id, text: cellText(cell.value), expected: kind });
  return value ?? null;
}

function orderOf(line: Line): number {
  const cell = cellOf(line, "order");
  return (cell === null ? null : bareNumber(cell)) ?? Infinity;
}
