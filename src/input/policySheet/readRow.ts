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

/** The rows of a table in the order of their numbers. */
export function readRows(found: FoundTable, sheet: Sheet, dateSystem: DateSystem): ReadRows {
  const problems: Issue[] = [];
  const weights = found.rows.flatMap(({ row }) => weightCell(found, sheet, row) ?? []);
  const shared = { dateSystem, weightsOutOf: weightsOutOf(weights) };
  const rows = found.rows.flatMap((row) => readRow(found, sheet, row, shared, (problem) => problems.push(problem)) ?? []);
  return { rows: found.table.rows === null ? rows.sort((a, b) => a.order - b.order || 0) : rows, problems };
}

function cellAt(sheet: Sheet, row: number, column: number | undefined): PolicyCell | null {
  const value = column === undefined ? null : (sheet.values[row]?.[column] ?? null);
  return value === null || isBlank(value) ? null : { value, format: sheet.formats[row]?.[column ?? 0] ?? "" };
}

/** The row's weight: of a list its weight column, of settings the value of those that are weights. */
function weightCell(found: FoundTable, sheet: Sheet, row: number): PolicyCell | null {
  const weight = found.columns.get("weight");
  if (weight !== undefined) return TOTALS.has(keyText(found, sheet, row)) ? null : cellAt(sheet, row, weight);
  const setting = settingOf(found.table.id, String(cellAt(sheet, row, found.columns.get("setting"))?.value ?? ""));
  const isWeight = setting !== null && cellColumn({ id: "value", kind: "setting" }, { setting }).kind === "weight";
  return isWeight ? cellAt(sheet, row, found.columns.get("value")) : null;
}

function keyText(found: FoundTable, sheet: Sheet, row: number): string {
  return headingKey(String(cellAt(sheet, row, found.columns.get(found.table.columns[0]!.id))?.value ?? ""));
}

type Tell = (problem: Issue) => void;

function readRow(found: FoundTable, sheet: Sheet, { row, afterGap }: FoundTable["rows"][number], shared: Pick<CellContext, "dateSystem" | "weightsOutOf">, tell: Tell): PolicyRow | null {
  const { table, columns } = found;
  const [keyColumn, ...others] = table.columns as readonly [FormColumn, ...FormColumn[]];
  const place = (column: SheetColumn): Place => ({ sheet: sheet.name, row: sheet.row + row, column: sheet.column + (columns.get(column) ?? found.column) });
  const say = (code: IssueCode, column: SheetColumn, params: Issue["params"]): null => {
    tell({ severity: "error", code, params: { table: table.id, ...params }, at: place(column) });
    return null;
  };
  const key = cellAt(sheet, row, columns.get(keyColumn.id));
  const filled = others.flatMap(({ id }) => cellAt(sheet, row, columns.get(id)) ?? []);
  if (isRemark(key, filled)) return null;
  if (key === null) return say("policy-cell-empty", keyColumn.id, { row: "", column: keyColumn.id, expected: keyColumn.kind });
  const code = keyOf(table, keyColumn, key, shared);
  const isAlone = filled.length === 0 && cellAt(sheet, row, columns.get("order")) === null;
  const isKnown = code !== null && (table.rows === null ? !(isAlone && afterGap) : table.rows.includes(String(code)));
  if (!isKnown) {
    // A text alone below a gap, or beside no value, is a note of a person's own.
    if (isAlone && (afterGap || table.rows !== null)) return null;
    return table.rows === null
      ? say("policy-cell-unreadable", keyColumn.id, { row: cellText(key.value), column: keyColumn.id, text: cellText(key.value), expected: keyColumn.kind })
      : say("policy-row-unknown", keyColumn.id, { text: cellText(key.value), expected: "" });
  }
  const name = typeof code === "object" && code !== null && "name" in code ? code.name : String(code);
  const read = (column: FormColumn, so: FormRow, context: Pick<CellContext, "unit" | "direction">): FormValue => {
    const declared = cellColumn(column, so);
    const kind = column.kind === "measure" ? "measure" : declared.kind;
    const cell = cellAt(sheet, row, columns.get(column.id));
    if (cell === null) {
      if (declared.blank === undefined && columns.has(column.id)) say("policy-cell-empty", column.id, { row: name, column: column.id, expected: declared.kind });
      return declared.blank ?? null;
    }
    const value = isErrorText(cell.value) ? undefined : readPolicyCell(kind, cell, { ...shared, ...context });
    if (value === undefined) say("policy-cell-unreadable", column.id, { row: name, column: column.id, text: cellText(cell.value), expected: kind });
    return value ?? null;
  };
  const at = place(keyColumn.id);
  const order = orderOf(cellAt(sheet, row, columns.get("order")));
  if (table.id !== "metrics") return { key: name, row: readCells(others, { [keyColumn.id]: code }, read), order, at };
  const start = readCells(others.filter((column) => !inUnit(column)), { metric: code }, read);
  const metric = completedMetric(start, cellAt(sheet, row, columns.get("target")), (code, params) => say(code, params.column, { row: name, ...params }));
  const own = { unit: metric.unit as MetricUnit, direction: metric.direction as Direction };
  const whole = others.filter(inUnit).reduce<FormRow>((so, column) => ({ ...so, [column.id]: read(column, so, own) }), metric);
  return { key: `${String(whole.scorecard)}/${name}`, row: { ...whole, mode: whole.mode ?? (whole.target === null ? "scale" : "ratio") }, order, at };
}

function readCells(columns: readonly FormColumn[], start: FormRow, read: (column: FormColumn, so: FormRow, context: Pick<CellContext, "unit" | "direction">) => FormValue): FormRow {
  return columns.reduce<FormRow>((so, column) => ({ ...so, [column.id]: read(column, so, { unit: null, direction: null }) }), start);
}

/** Cells that can be read only when the metric's unit and direction are known. */
function inUnit({ kind }: FormColumn): boolean {
  return kind === "measure" || kind === "steps";
}

/** A sum under a column, with or without its word, or a text beside the rows. */
function isRemark(key: PolicyCell | null, filled: readonly PolicyCell[]): boolean {
  return key === null ? filled.length <= 1 : TOTALS.has(headingKey(String(key.value)));
}

function keyOf(table: FoundTable["table"], column: FormColumn, key: PolicyCell, shared: Pick<CellContext, "dateSystem" | "weightsOutOf">): string | MetricName | null {
  if (column.kind === "setting") return settingOf(table.id, String(key.value));
  if (table.rows !== null) return choiceOf(column.kind as Choice, String(key.value));
  return (readPolicyCell(column.kind, key, { ...shared, unit: null, direction: null }) ?? null) as string | MetricName | null;
}

function orderOf(cell: PolicyCell | null): number {
  const number = cell === null ? null : bareNumber(cell);
  return number ?? Infinity;
}
