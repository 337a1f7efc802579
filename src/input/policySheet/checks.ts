// What contradicts on a Policy sheet whose cells can all be read, each at the cell to change.
import { checkPolicy, type PolicyProblem, type PolicyProblemCode } from "../../core/policyCheck";
import type { Issue, Place } from "../../core/issue";
import type { Policy } from "../../core/policy";
import type { ColumnId, TableId } from "../../core/policyForm";
import type { Sheet } from "../sheet";
import type { PolicyRow } from "./readRow";
import type { ReadTable } from "./readTable";

type Rows = readonly PolicyRow[];

/** Rows twice, metrics of no scorecard, halves of a scale, of a distribution or of a pay table. */
export function contradictions(tables: readonly ReadTable[]): readonly Issue[] {
  const rowsOf = (id: TableId): Rows => tables.find(({ table }) => table.id === id)?.rows ?? [];
  const error = (code: Issue["code"], id: TableId, { at }: PolicyRow, column: ColumnId, params: Issue["params"]): Issue =>
    ({ severity: "error", code, params: { table: id, ...params }, at: atColumn(tables, id, at, column) });

  const twice = tables.filter(({ table }) => table.id !== "topics").flatMap(({ table, rows }) =>
    repeated(rows ?? []).map((row) => error("policy-row-twice", table.id, row, table.columns[0]!.id, { row: nameOf(row) })));
  const hasCards = tables.some(({ table, rows }) => table.id === "scorecards" && rows !== null);
  const cards = hasCards ? rowsOf("scorecards").map(({ key }) => key) : ["all"];
  const strays = rowsOf("metrics").filter(({ row }) => !cards.includes(String(row.scorecard))).map((row) =>
    error("policy-cell-unreadable", "metrics", row, "scorecard", { row: nameOf(row), column: "scorecard", text: String(row.row.scorecard), expected: "scorecard" }));
  const halfScales = rowsOf("metrics").filter(({ row }) => row.scaleMin !== null && row.scaleMax === null).map((row) =>
    error("policy-cell-empty", "metrics", row, "scaleMax", { row: nameOf(row), column: "scaleMax", expected: "measure" }));
  const isOn = rowsOf("distribution").some(({ key, row }) => key === "distribution.on" && row.value === true);
  const noPeople = rowsOf("distribution").filter(({ key, row }) => isOn && key === "distribution.minPeople" && row.value === null).map((row) =>
    error("policy-cell-empty", "distribution", row, "value", { row: row.key, column: "value", expected: "number" }));
  const paid = rowsOf("pay").filter(({ row }) => row.coefficient !== null).length;
  const unpaid = rowsOf("pay").filter(({ row }) => paid > 0 && row.coefficient === null).map((row) =>
    error("policy-cell-empty", "pay", row, "coefficient", { row: row.key, column: "coefficient", expected: "number" }));
  return [...twice, ...strays, ...halfScales, ...noPeople, ...unpaid];
}

/** All but the first of the rows with one key. */
function repeated(rows: Rows): Rows {
  const seen = new Set<string>();
  return rows.filter(({ key }) => seen.has(key) || !seen.add(key));
}

/** A metric's name without its scorecard; any other row's key. */
function nameOf({ key, row }: PolicyRow): string {
  return row.metric === undefined ? key : key.slice(String(row.scorecard).length + 1);
}

function atColumn(tables: readonly ReadTable[], id: TableId, at: Place, column: ColumnId): Place {
  const { columns, table } = tables.find((one) => one.table.id === id)!;
  const [own, key] = [columns.get(column), columns.get(table.columns[0]!.id)];
  return own === undefined || key === undefined || at.column === null ? at : { ...at, column: at.column + own - key };
}

/** The column a problem is about where its table has it; else the value or the row's name. */
const COLUMN_OF: Partial<Readonly<Record<PolicyProblemCode, ColumnId>>> = {
  "weights-sum": "weight", "weight-range": "weight", "target-missing": "target", "target-range": "target", "scale-range": "scaleMax", "floor-range": "floor",
  "steps-missing": "steps", "steps-contradict": "steps", "points-range": "points", "cap-range": "cap", "gate-with-weight": "weight", "gate-band-unknown": "gateBand",
  "count-range": "minimum", "limit-range": "resolution", "number-range": "coefficient", "base-range": "base",
};

/** The tables a problem's table is parted into on the sheet. */
const PARTS: Partial<Readonly<Record<PolicyProblem["table"], readonly TableId[]>>> = {
  metrics: ["metrics", "scorecards"], sla: ["types", "priorities", "tiers", "sla"], qa: ["qa", "criteria"],
};

/** What is wrong with the policy as a whole, at the row it is about, or at the table's title. */
export function ruleProblems(policy: Policy, tables: readonly ReadTable[], sheet: Sheet): readonly Issue[] {
  return checkPolicy(policy).map((problem): Issue => {
    const { code, table, params } = problem;
    return { severity: "error", code: "policy-rule", params: { problem: code, table, ...params }, at: placeOf(problem, tables) ?? { sheet: sheet.name, row: null, column: null } };
  });
}

function placeOf({ code, table, params }: PolicyProblem, tables: readonly ReadTable[]): Place | null {
  const parts: readonly TableId[] = PARTS[table] ?? [table];
  const row = String(params["row"] ?? "");
  const keys = [`${row}/${params["metric"] ?? ""}`, row, `${table}.${row}`, `${table}.${row}Hours`];
  for (const id of parts) {
    const read = tables.find((one) => one.table.id === id);
    const own = read?.rows?.find(({ key }) => keys.includes(key)) ?? read?.rows?.find(({ key }) => row !== "" && (key.startsWith(`${row}/`) || key.startsWith(`${table}.${row}.`)));
    if (read === undefined || own === undefined) continue;
    const column = COLUMN_OF[code];
    return atColumn(tables, id, own.at, column !== undefined && read.columns.has(column) ? column : "value");
  }
  return tables.find((one) => one.table.id === parts[0])?.at ?? null;
}
