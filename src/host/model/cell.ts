// What a cell holds. Dates are numbers with a date format; an error is a value of its own; a formula is kept as
// Excel shows it, without the leading "=": "SUM(A1:A3)", "HRKPI.SCORE(B2,C2)", never with the prefixes of the file.
import type { Range, CellPlace } from "./address";

export type ErrorCode =
  | "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#GETTING_DATA" | "#SPILL!" | "#CALC!"
  | "#FIELD!" | "#BLOCKED!" | "#CONNECT!" | "#UNKNOWN!" | "#BUSY!";

export interface ErrorValue {
  readonly error: ErrorCode;
}

/** A cell's value; null is an empty cell (perhaps formatted), never zero or "". */
export type CellValue = string | number | boolean | ErrorValue | null;

/** One cell; cells are never changed, only replaced with `setCell`. */
export interface Cell {
  readonly value: CellValue;
  /** Index in the book's formats. */
  readonly style: number;
  /** Without "="; null for a constant. */
  readonly formula: string | null;
  /** On the first cell of an array formula: where it spills and of which kind; null elsewhere. */
  readonly array: ArrayExtent | null;
  /** The first cell of the array that fills this one; null where the cell stands for itself. */
  readonly spilledFrom: CellPlace | null;
}

/** "dynamic" spills as far as it needs; "fixed" is the older {=…} over a range a person chose. */
export interface ArrayExtent {
  readonly kind: "dynamic" | "fixed";
  readonly range: Range;
}

const ERROR_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!",
  "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!",
]);

export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.has(text);
}

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

/** A constant cell. */
export function constantCell(value: CellValue, style = 0): Cell {
  return { value, style, formula: null, array: null, spilledFrom: null };
}

/** A cell with a formula (without "=") and the value last computed for it. */
export function formulaCell(formula: string, value: CellValue, style = 0, array: ArrayExtent | null = null): Cell {
  return { value, style, formula, array, spilledFrom: null };
}
