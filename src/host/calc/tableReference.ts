// Structured references: Table1[Score], Table1[@Score], [@[Full name]], Table1[[#Headers],[A]:[C]], Table1[#All].
import type { Range } from "../model/address";
import type { Book } from "../model/book";
import { tableByName } from "../model/book";
import type { Table } from "../model/rules";
import type { Sheet } from "../model/sheet";
import type { TablePart, TableReference } from "./syntax";
import { SyntaxFault } from "./tokens";
import type { Area } from "./value";

const PARTS: ReadonlyMap<string, TablePart> = new Map([
  ["#HEADERS", "headers"], ["#DATA", "data"], ["#TOTALS", "totals"], ["#ALL", "all"], ["#THIS ROW", "thisRow"],
]);

/** The reference of a table's name (null for the table around the cell) and what stands in its brackets. */
export function parseTableReference(table: string | null, inside: string): TableReference {
  const parts: TablePart[] = [];
  let text = inside.trim();
  if (text.startsWith("@")) {
    parts.push("thisRow");
    text = text.slice(1).trim();
  }
  if (text === "") return { kind: "table", table, parts, columns: null };
  if (!text.startsWith("[")) {
    const part = PARTS.get(text.toUpperCase());
    if (part) return { kind: "table", table, parts: [part], columns: null };
    return { kind: "table", table, parts, columns: { first: plain(text), last: plain(text) } };
  }
  const names: string[] = [];
  for (const item of bracketed(text)) {
    const part = PARTS.get(item.toUpperCase());
    if (part) parts.push(part);
    else names.push(plain(item));
  }
  if (names.length > 2) throw new SyntaxFault("a reference to more than two columns of a table");
  const [first] = names;
  return { kind: "table", table, parts, columns: first === undefined ? null : { first, last: names[1] ?? first } };
}

/** The cells a structured reference names from a cell; null where there is no such table, column or row. */
export function tableArea(book: Book, reference: TableReference, sheet: Sheet, row: number, column: number): Area | null {
  const found = reference.table === null ? tableAround(sheet, row, column) : tableByName(book, reference.table);
  if (!found) return null;
  const { table } = found;
  const rows = rowsOf(table, reference.parts, found.sheet === sheet ? row : -1);
  const columns = columnsOf(table, reference.columns);
  return rows && columns ? { kind: "area", sheet: found.sheet, range: { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] } } : null;
}

function tableAround(sheet: Sheet, row: number, column: number): { readonly sheet: Sheet; readonly table: Table } | null {
  const holds = ({ top, left, bottom, right }: Range) => row >= top && row <= bottom && column >= left && column <= right;
  const table = sheet.tables.find(({ range }) => holds(range));
  return table ? { sheet, table } : null;
}

function rowsOf({ range, showHeaders, showTotals }: Table, parts: readonly TablePart[], row: number): readonly [number, number] | null {
  const first = range.top + (showHeaders ? 1 : 0);
  const last = range.bottom - (showTotals ? 1 : 0);
  let top = Infinity;
  let bottom = -1;
  for (const part of parts.length === 0 ? (["data"] as const) : parts) {
    let from = first;
    let to = last;
    if (part === "all") [from, to] = [range.top, range.bottom];
    else if (part === "headers") to = from = showHeaders ? range.top : NaN;
    else if (part === "totals") to = from = showTotals ? range.bottom : NaN;
    else if (part === "thisRow") to = from = row >= first && row <= last ? row : NaN;
    if (Number.isNaN(from)) return null;
    top = Math.min(top, from);
    bottom = Math.max(bottom, to);
  }
  return bottom < top ? null : [top, bottom];
}

function columnsOf({ range, columns }: Table, wanted: TableReference["columns"]): readonly [number, number] | null {
  if (!wanted) return [range.left, range.right];
  const place = (name: string) => columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const first = place(wanted.first);
  const last = place(wanted.last);
  return first < 0 || last < 0 ? null : [range.left + Math.min(first, last), range.left + Math.max(first, last)];
}

// The contents of "[a],[b]:[c]".
function bracketed(text: string): readonly string[] {
  const items: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (start >= 0) {
      if (character === "'") at++;
      else if (character === "]") {
        items.push(text.slice(start, at));
        start = -1;
      }
    } else if (character === "[") start = at + 1;
    else if (!/[\s,:]/.test(character)) throw new SyntaxFault(`cannot read [${text}]`);
  }
  return items;
}

function plain(name: string): string {
  return name.trim().replace(/'(.)/g, "$1");
}
