// Where a typed address, a name or a hyperlink leads in the workbook.
import { parseReference, type Range } from "../host/model/address";
import { sheetByName, tableByName, type Book } from "../host/model/book";
import type { Sheet } from "../host/model/sheet";

export interface Destination {
  readonly sheet: Sheet;
  readonly range: Range;
}

/** The cells a text names ("B3", "Sheet1!A1:B2", a defined name, a table); null where it names none. */
export function destinationOf(book: Book, sheet: Sheet, text: string): Destination | null {
  const wanted = text.trim().replace(/^#/, "");
  const direct = cellsOf(book, sheet, wanted);
  if (direct) return direct;
  const named = book.names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const name = named.find(({ sheetId }) => sheetId === sheet.id) ?? named.find(({ sheetId }) => sheetId === null);
  if (name) return cellsOf(book, sheet, name.formula);
  const table = tableByName(book, wanted);
  return table ? { sheet: table.sheet, range: table.table.range } : null;
}

function cellsOf(book: Book, sheet: Sheet, text: string): Destination | null {
  const reference = parseReference(text);
  const owner = reference === null || reference.sheet === null ? sheet : sheetByName(book, reference.sheet);
  return reference && owner ? { sheet: owner, range: reference.range } : null;
}
