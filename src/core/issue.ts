// An issue is wrong or doubtful user data, tied to the place it came from. It never stops the work.
// Rows and columns count from 1, as a person sees them. Words live in src/text/issues/, one entry a code.
import type { IssueCode } from "./issueCodes";

/** A row of a sheet, as a person counts. */
export interface RowRef {
  readonly sheet: string;
  readonly row: number;
}

/** A cell of a sheet, as a person counts. */
export interface CellRef extends RowRef {
  readonly column: number;
}

/** A sheet, a row or a cell; `null` parts are unknown or mean the whole. */
export interface Place {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** error: something was left out; warning: something was assumed or is missing; info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Something wrong or worth knowing in the data, with its place; `params` fill its sentence. */
export interface Issue {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** What the sentence names: cell text, header, id, count … */
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: Place | null;
}

/** The column's letters: 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cell's address without its sheet, `"C12"`; a whole row is `"12"`, a whole sheet `""`. */
export function address(place: Place): string {
  const letters = place.column === null ? "" : columnLetters(place.column);
  return place.row === null ? letters : `${letters}${place.row}`;
}
