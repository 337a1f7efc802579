// A workbook: its sheets in tab order and what belongs to all of them. As in a sheet, fields are replaced whole,
// never changed inside; `origin` is the file it was read from, which only the file folder looks into.
import type { FormatTable } from "./format";
import { DEFAULT_FORMAT, formatTable } from "./format";
import type { Sheet } from "./sheet";
import { emptySheet } from "./sheet";
import type { Table } from "./rules";
import type { Origin } from "../file/origin";

/** A value that JSON can hold: what an add-in may keep in a workbook's settings. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A name for a reference, constant or formula. Print areas, print titles and filters are fields of their sheet instead. */
export interface DefinedName {
  readonly name: string;
  /** The id of the sheet it belongs to; null for the whole book. */
  readonly sheetId: string | null;
  /** Without "=". */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string | null;
}

export interface Book {
  sheets: readonly Sheet[];
  /** Id of the sheet in front. */
  activeSheetId: string;
  names: readonly DefinedName[];
  readonly formats: FormatTable;
  /** Dates count from 1 January 1904. */
  readonly date1904: boolean;
  /** What add-ins keep in the workbook (`workbook.settings`), by key. */
  settings: ReadonlyMap<string, JsonValue>;
  /** The workbook's structure is protected: sheets cannot be added, renamed, moved or deleted. */
  structureProtected: boolean;
  /** The twelve theme colours, for whoever draws. */
  readonly themeColors: readonly string[];
  /** Ids of deleted sheets too, so that no id is given twice. */
  readonly usedSheetIds: Set<string>;
  readonly origin: Origin | null;
}

/** Office's theme since 2013: text, background, text 2, background 2, six accents, link, followed link; light first. */
export const OFFICE_THEME: readonly string[] = [
  "#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72",
];

/** A new workbook with one empty sheet. */
export function createBook(sheetName = "Sheet1"): Book {
  const book: Book = {
    sheets: [], activeSheetId: "", names: [], formats: formatTable([DEFAULT_FORMAT]), date1904: false, settings: new Map(),
    structureProtected: false, themeColors: OFFICE_THEME, usedSheetIds: new Set(), origin: null,
  };
  book.activeSheetId = addSheet(book, sheetName).id;
  return book;
}

/** Adds an empty worksheet at a place in the tabs (the end by default) and gives it. The caller has checked the name. */
export function addSheet(book: Book, name: string, position = book.sheets.length): Sheet {
  const sheet = emptySheet(newSheetId(book), name);
  book.sheets = [...book.sheets.slice(0, position), sheet, ...book.sheets.slice(position)];
  return sheet;
}

/** Takes a sheet out with the names that belong to it; its neighbour comes to the front where it was in front. */
export function removeSheet(book: Book, sheet: Sheet): void {
  const position = book.sheets.indexOf(sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.names = book.names.filter((name) => name.sheetId !== sheet.id);
  if (book.activeSheetId === sheet.id) {
    const visible = book.sheets.filter((other) => other.visibility === "visible");
    const next = visible.find((other) => book.sheets.indexOf(other) >= position) ?? visible.at(-1) ?? book.sheets[0];
    if (next) book.activeSheetId = next.id;
  }
}

/** Moves a sheet to a place in the tabs, counted from 0. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  const others = book.sheets.filter((other) => other !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** The sheet of a name, case aside; null for none. */
export function sheetByName(book: Book, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** The sheet of an id; null for none. */
export function sheetById(book: Book, id: string): Sheet | null {
  return book.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** The table of a name, case aside, with its sheet; null for none. */
export function tableByName(book: Book, name: string): { readonly sheet: Sheet; readonly table: Table } | null {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}

/** A table number no table of the book has. */
export function newTableId(book: Book): number {
  return 1 + Math.max(0, ...book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)));
}

// Excel's own ids count sheets in the fourth group, low byte first.
function newSheetId(book: Book): string {
  for (let count = book.sheets.length; ; count++) {
    const low = (count & 255).toString(16).padStart(2, "0");
    const high = ((count >> 8) & 255).toString(16).padStart(2, "0");
    const id = `{00000000-0001-0000-${low}${high}-000000000000}`.toUpperCase();
    if (book.usedSheetIds.has(id)) continue;
    book.usedSheetIds.add(id);
    return id;
  }
}
