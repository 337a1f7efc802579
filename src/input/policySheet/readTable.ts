// One table of the Policy sheet: its rows where it stands there once with the columns it needs, else what is wrong with it.
import type { Issue, Place } from "../../core/issue";
import type { FormColumn, FormTable } from "../../core/policyForm";
import type { DateSystem } from "../../core/time";
import type { Sheet } from "../sheet";
import type { FoundTable, FoundTables } from "./findTables";
import { readRows, type PolicyRow } from "./readRow";

/** A table as read; without rows where it is not there or cannot be read. */
export interface ReadTable {
  readonly table: FormTable;
  readonly rows: readonly PolicyRow[] | null;
  /** The title; the sheet where there is none. */
  readonly at: Place;
  readonly columns: FoundTable["columns"];
  readonly problems: readonly Issue[];
}

/** The table among those found. One that is not there at all is a warning; one without its header, or twice, an error. */
export function readTable(table: FormTable, { tables, headless }: FoundTables, sheet: Sheet, dateSystem: DateSystem): ReadTable {
  const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): Place => ({ sheet: sheet.name, row: sheet.row + row, column: sheet.column + column });
  const [found, second] = tables.filter((one) => one.table.id === table.id);
  const none = { table, rows: null, columns: new Map() };
  if (found === undefined) {
    const title = headless.find((one) => one.table.id === table.id);
    if (title !== undefined) return { ...none, at: placeOf(title), problems: [missingColumn(table, table.columns[0]!, placeOf(title))] };
    const at = { sheet: sheet.name, row: null, column: null };
    return { ...none, at, problems: [{ severity: "warning", code: "policy-table-missing", params: { table: table.id }, at }] };
  }
  const at = placeOf(found);
  const missing = table.columns.filter(({ id }) => !found.columns.has(id)).map((column) => missingColumn(table, column, at));
  const twice: readonly Issue[] = second === undefined ? [] : [{ severity: "error", code: "policy-table-twice", params: { table: table.id }, at: placeOf(second) }];
  if ([...missing, ...twice].some(({ severity }) => severity === "error")) return { ...none, at, problems: [...missing, ...twice] };
  const { rows, problems } = readRows(found, sheet, dateSystem);
  return { table, rows, at, columns: found.columns, problems: [...missing, ...problems] };
}

/** A column whose cells may be empty can be done without; a weight cannot. */
function missingColumn(table: FormTable, { id, kind, blank }: FormColumn, at: Place): Issue {
  const isNeeded = blank === undefined || kind === "weight";
  return { severity: isNeeded ? "error" : "warning", code: isNeeded ? "policy-column-missing" : "policy-column-default", params: { table: table.id, column: id }, at };
}
