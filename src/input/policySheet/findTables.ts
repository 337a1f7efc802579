// Where the tables of a Policy sheet stand. A table begins at a cell with its title, in any of the three languages; its header row follows
// within a few rows; its rows go on to the next title. Places are indexes into the sheet's values, from 0.
import { FORM_TABLES, type ColumnId, type FormTable } from "../../core/policyForm";
import { LANGUAGES, say, type Message } from "../../text/language";
import { COLUMN_WORDS, TABLE_TITLES } from "../../text/policySheet";
import { isBlank } from "../column";
import { fold } from "../fold";
import type { CellValue, Sheet } from "../sheet";

/** A list's rows are numbered, so that sorting the sheet changes nothing. */
export type SheetColumn = ColumnId | "order";

export interface FoundTable {
  readonly table: FormTable;
  readonly row: number;
  readonly column: number;
  readonly columns: ReadonlyMap<SheetColumn, number>;
  /** The rows below the header that are not blank. */
  readonly rows: readonly { readonly row: number; readonly afterGap: boolean }[];
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** Titles without a header row below them. */
  readonly headless: readonly { readonly table: FormTable; readonly row: number; readonly column: number }[];
}

interface Title {
  readonly table: FormTable;
  readonly row: number;
  readonly column: number;
}

interface Header extends Title {
  readonly header: number;
  /** The first column that belongs to a table beside this one. */
  readonly limit: number;
  readonly columns: ReadonlyMap<SheetColumn, number>;
}

/** Rows between a title and its header row: the explanation and notes of a person's own. */
const MOST_ROWS_BETWEEN = 8;

/** How headings and row names are compared: width, case, spaces and a colon at the end make no difference. */
export function headingKey(text: CellValue): string {
  return typeof text === "string" ? fold(text).replace(/\s+/g, "").replace(/:$/, "") : "";
}

function keys(message: Message): readonly string[] {
  return LANGUAGES.map((language) => headingKey(say(message, language)));
}

const TITLES: ReadonlyMap<string, FormTable> = new Map(FORM_TABLES.flatMap((table) => keys(TABLE_TITLES[table.id]).map((key) => [key, table] as const)));

const HEADERS: ReadonlyMap<string, ReadonlyMap<string, SheetColumn>> = new Map(FORM_TABLES.map(({ id, columns, rows }) => {
  const ids: readonly SheetColumn[] = [...columns.map((column) => column.id), ...(rows === null ? ["order" as const] : [])];
  return [id, new Map(ids.flatMap((column) => keys(COLUMN_WORDS[column]).map((key) => [key, column] as const)))];
}));

/** The tables that are there, in the order of their titles. */
export function findTables({ values }: Pick<Sheet, "values">): FoundTables {
  const titles = values.flatMap((cells, row) => cells.flatMap((cell, column): readonly Title[] => {
    const table = TITLES.get(headingKey(cell));
    return table === undefined ? [] : [{ table, row, column }];
  }));
  const headers = titles.flatMap((title) => headerOf(title, titles, values) ?? []);
  return {
    tables: headers.map((header) => ({ ...header, rows: rowsOf(header, headers, values) })),
    headless: titles.filter((title) => !headers.some(({ table }) => table.id === title.table.id)),
  };
}

/** The first row below a title that holds two of its table's headings; `null` where the next title comes first. */
function headerOf(title: Title, titles: readonly Title[], values: Sheet["values"]): Header | null {
  // Columns may have been moved to the left of the title, unless another table stands there.
  const from = titles.some(({ column }) => column < title.column) ? title.column : 0;
  for (let row = title.row + 1; row <= title.row + MOST_ROWS_BETWEEN && row < values.length; row += 1) {
    if (titles.some((other) => other.row === row && other.column === title.column)) return null;
    const beside = titles.filter((other) => other.column > title.column && other.row >= title.row - MOST_ROWS_BETWEEN && other.row <= row);
    const limit = Math.min(Infinity, ...beside.map(({ column }) => column));
    const columns = columnsIn(values[row] ?? [], title, { from, limit });
    if (columns.size >= 2) return { ...title, header: row, limit, columns };
  }
  return null;
}

/** The headings of a row; of a heading that stands there twice, the first one at or after the title's column. */
function columnsIn(cells: readonly CellValue[], { table, column: own }: Title, { from, limit }: { readonly from: number; readonly limit: number }): ReadonlyMap<SheetColumn, number> {
  const words = HEADERS.get(table.id);
  const columns = new Map<SheetColumn, number>();
  const within = cells.map((cell, column) => ({ cell, column })).filter(({ column }) => column >= from && column < limit);
  for (const { cell, column } of [...within.filter(({ column }) => column >= own), ...within.filter(({ column }) => column < own)]) {
    const id = words?.get(headingKey(cell));
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  }
  return columns;
}

function rowsOf(own: Header, headers: readonly Header[], values: Sheet["values"]): FoundTable["rows"] {
  const places = [...own.columns.values()];
  const first = Math.min(own.column, ...places);
  const last = Math.max(own.column, ...places);
  const next = headers.filter((other) => other.row > own.header && other.column >= first && other.column <= last).map(({ row }) => row);
  const rows: { readonly row: number; readonly afterGap: boolean }[] = [];
  let afterGap = false;
  for (let row = own.header + 1; row < Math.min(values.length, ...next); row += 1) {
    if (places.every((column) => isBlank(values[row]?.[column] ?? null))) {
      afterGap = true;
      continue;
    }
    rows.push({ row, afterGap });
    afterGap = false;
  }
  return rows;
}
