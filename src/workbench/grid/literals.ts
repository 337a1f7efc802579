// The operands of conditional formats that need no formula engine: constants, and single cells that move with the place.
import { parseReference, type CellPlace } from "../../host/model/address";
import { sheetByName, type Book } from "../../host/model/book";
import type { CellValue } from "../../host/model/cell";
import { cellAt, type Sheet } from "../../host/model/sheet";

/** The value of a constant or of a reference to one cell, read at a place for which it was not written; undefined for any other formula. */
export function literalValue(book: Book, sheet: Sheet, formula: string, anchor: CellPlace, place: CellPlace): CellValue | undefined {
  const text = formula.trim();
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  if (/^-?\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return quoted[1]!.replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const reference = /^(?:'(?:[^']|'')+'!|[^'!()]+!)?(\$?)[A-Za-z]{1,3}(\$?)\d+$/.exec(text) && parseReference(text);
  if (!reference) return undefined;
  const owner = reference.sheet === null ? sheet : sheetByName(book, reference.sheet);
  if (!owner) return undefined;
  const [, fixedColumn, fixedRow] = /(\$?)[A-Za-z]{1,3}(\$?)\d+$/.exec(text)!;
  const row = reference.range.top + (fixedRow ? 0 : place.row - anchor.row);
  const column = reference.range.left + (fixedColumn ? 0 : place.column - anchor.column);
  return cellAt(owner, row, column)?.value ?? null;
}
