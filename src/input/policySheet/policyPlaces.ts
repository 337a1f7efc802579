// Where the figures of a policy stand on its sheet, so that formulas can point at them.
import { address } from "../../core/issue";
import { FORM_TABLES, metricRowName, type ColumnId, type MetricName, type TableId } from "../../core/policyForm";
import type { DateSystem } from "../../core/time";
import type { CellValue, Sheet } from "../sheet";
import { findTables } from "./findTables";
import { readTable } from "./readTable";

/** A cell of the Policy sheet: its address, and what stands there as it is stored. */
export interface PolicyPlace {
  readonly address: string;
  readonly value: CellValue;
}

/** The cell of a column in the row of a name; `null` where the sheet has none. */
export type PolicyPlaces = (table: TableId, row: string, column: ColumnId) => PolicyPlace | null;

/** The places of a sheet whose tables may stand in any order; a row written twice counts where it stands first. */
export function policyPlaces(sheet: Sheet, dateSystem: DateSystem): PolicyPlaces {
  const found = findTables(sheet);
  const places = new Map<string, PolicyPlace>();
  for (const table of FORM_TABLES) {
    const { rows, columns } = readTable(table, found, sheet, dateSystem);
    for (const { key, row, at } of rows ?? []) {
      const name = table.id === "metrics" ? metricRowName(String(row.scorecard), (row.metric as MetricName).id) : key;
      for (const [column, index] of columns) {
        const place = `${table.id}/${name}/${column}`;
        if (at.row === null || places.has(place)) continue;
        const value = sheet.values[at.row - sheet.row]?.[index] ?? null;
        places.set(place, { address: `$${address({ ...at, row: null, column: sheet.column + index })}$${at.row}`, value });
      }
    }
  }
  return (table, row, column) => places.get(`${table}/${row}/${column}`) ?? null;
}
