// The one interface to a formula engine. The protocol writes formulas with the value NOT_COMPUTED and says which
// places changed; the calculator writes the values (and spills) back with `setCell`.
import type { Range } from "../model/address";
import type { Book } from "../model/book";
import type { ErrorValue } from "../model/cell";
import type { Sheet } from "../model/sheet";

/** Cells whose content changed. */
export interface Change {
  readonly sheet: Sheet;
  readonly range: Range;
}

export interface Calculator {
  /** Computes what depends on the changed cells, formulas among them included. */
  changed(book: Book, changes: readonly Change[]): void;
  /** Computes every formula of the book. */
  all(book: Book): void;
}

/** The value of a formula nobody has computed yet: shown as busy, never as a number. */
export const NOT_COMPUTED: ErrorValue = { error: "#BUSY!" };
