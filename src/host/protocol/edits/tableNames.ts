// Names of tables, and whether they are free: letters, digits, dots and underscores, not an address, unique in the
// workbook without case among tables and names alike.
import { parseCell } from "../../model/address";
import type { Book } from "../../model/book";
import { tableByName } from "../../model/book";
import type { Table } from "../../model/rules";
import { cellAt, type Sheet } from "../../model/sheet";
import { invalidArgument, itemAlreadyExists } from "../hostError";

/** "Table3": the next of Excel's own names that is free. */
export function freeTableName(book: Book): string {
  for (let count = book.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 1); ; count++) {
    if (!tableByName(book, `Table${count}`) && !hasName(book, `Table${count}`)) return `Table${count}`;
  }
}

/** The name itself where a table may have it. */
export function checkedTableName(book: Book, name: string, own: Table): string {
  assertNameForm(name);
  const holder = tableByName(book, name);
  if ((holder && holder.table.id !== own.id) || hasName(book, name)) throw itemAlreadyExists(`a table or name ${name}`);
  return name;
}

/** Refuses what Excel takes for no name: too long, other characters, or what reads as an address. */
export function assertNameForm(name: string): void {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || parseCell(name) !== null || /^([rc]|r[0-9]*c[0-9]*)$/i.test(name)) {
    throw invalidArgument(`"${name}" is not a valid name`);
  }
}

function hasName(book: Book, name: string): boolean {
  return book.names.some((one) => one.sheetId === null && one.name.toLowerCase() === name.toLowerCase());
}

export function cellIsEmpty(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return !cell || (cell.value === null && cell.formula === null);
}
