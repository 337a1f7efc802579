// A worksheet as plain values: the only thing the readers of input know. Addresses count from 1.
import type { DateSystem } from "../core/time";

/** A cell's stored value; dates are serial numbers; errors are their text (`#DIV/0!`); empty is null. */
export type CellValue = string | number | boolean | null;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Sheet {
  readonly name: string;
  /** The address of `values[0][0]`. */
  readonly row: number;
  readonly column: number;
  /** The used range, rows of equal length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number formats, same shape as `values`. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly { readonly name: string; readonly area: Area; readonly hasHeaders: boolean; readonly hasTotals: boolean }[];
  readonly hidden: boolean;
}

/** What reading a workbook gives: its sheets in tab order, and the base of its date serials. */
export interface SheetSet {
  readonly sheets: readonly Sheet[];
  readonly dateSystem: DateSystem;
}
