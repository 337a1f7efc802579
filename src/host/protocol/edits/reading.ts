// Reading a range as 2-D arrays, as the API gives them: "" for an empty cell, an error as its text.
import type { Range } from "../../model/address";
import type { Cell, CellValue } from "../../model/cell";
import { isErrorValue } from "../../model/cell";
import { displayText } from "../../model/displayText";
import { formatAt } from "../../model/format";
import type { Sheet } from "../../model/sheet";
import { HostError } from "../hostError";
import type { Host } from "../targets";
import { emptyStyles, isWholeColumns, isWholeRows } from "./styles";

/** Cells one request may read or write in one property. */
const MAX_CELLS = 5_000_000;

export function rowCount(range: Range): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: Range): number {
  return range.right - range.left + 1;
}

/** Refuses more cells than one property may hold. */
export function assertCellCount(range: Range): void {
  if (rowCount(range) * columnCount(range) > MAX_CELLS) {
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
}

/** One entry per cell of a range; null for whole rows and columns, which have none to give. */
function readGrid<Entry>(sheet: Sheet, range: Range, read: (cell: Cell | undefined, style: number) => Entry): Entry[][] | null {
  if (isWholeColumns(range) || isWholeRows(range)) return null;
  assertCellCount(range);
  const emptyStyle = emptyStyles(sheet, range);
  const grid: Entry[][] = [];
  for (let index = range.top; index <= range.bottom; index++) {
    const row = sheet.rows.get(index);
    const entries: Entry[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const cell = row?.cells[column];
      entries.push(read(cell, cell ? cell.style : emptyStyle(row, column)));
    }
    grid.push(entries);
  }
  return grid;
}

/** A value as the API gives it: "" for empty, an error as its text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}

export function readValues(sheet: Sheet, range: Range): unknown {
  return readGrid(sheet, range, (cell) => (cell ? apiValue(cell.value) : ""));
}

export function readFormulas(sheet: Sheet, range: Range): unknown {
  return readGrid(sheet, range, (cell) => (cell ? (cell.formula === null ? apiValue(cell.value) : `=${cell.formula}`) : ""));
}

export function readTexts(host: Host, sheet: Sheet, range: Range): unknown {
  return readGrid(sheet, range, (cell, style) => (cell ? displayText(cell.value, formatAt(host.book.formats, style).numberFormat, host.book.date1904) : ""));
}

export function readNumberFormats(host: Host, sheet: Sheet, range: Range): unknown {
  return readGrid(sheet, range, (_cell, style) => formatAt(host.book.formats, style).numberFormat);
}

export function readValueTypes(sheet: Sheet, range: Range): unknown {
  return readGrid(sheet, range, (cell) => valueType(cell?.value ?? null));
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

