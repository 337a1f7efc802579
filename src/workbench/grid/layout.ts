// Where the cells of a sheet lie on screen. Sizes come from the file; a row without a height of its own is as tall as its
// tallest font or, with wrapped text, as its lines need, as Excel sizes it when it opens the file.
import type { Book } from "../../host/model/book";
import type { Range } from "../../host/model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/model/address";
import { displayText } from "../../host/model/displayText";
import { formatAt, type Format } from "../../host/model/format";
import { columnPoints } from "../../host/model/geometry";
import { usedRange, type Row, type Sheet } from "../../host/model/sheet";
import { layOut, lengthOf, startOf, type Lines } from "./lines";
import { fontShorthand, lineHeight, wrappedLines } from "./textWidth";

export interface SheetLayout {
  readonly rows: Lines;
  readonly columns: Lines;
  /** 1 is 100 %. */
  readonly zoom: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 4 / 3;
/** Room a sheet offers beyond its last used cell, and at least. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 26;
const CELL_PADDING = 6;

/** Lays out a sheet. `reach` is a cell that must be there too, however far out. */
export function layoutOf(book: Book, sheet: Sheet, zoom: number, reach: { readonly row: number; readonly column: number }): SheetLayout {
  const used = usedRange(sheet, "formats");
  const rowCount = Math.min(MAX_ROWS, Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS, reach.row + SPARE_ROWS));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS, reach.column + SPARE_COLUMNS));
  const columnPixels = Array.from({ length: columnCount }, (_, column) => columnPoints(sheet, column) * PIXELS_PER_POINT);
  const heightOf = rowHeights(book, sheet, columnPixels);
  return {
    rows: layOut(rowCount, (row) => heightOf(row) * zoom),
    columns: layOut(columnCount, (column) => columnPixels[column]! * zoom),
    zoom,
  };
}

/** Where a range lies. */
export function boxOf({ rows, columns }: SheetLayout, range: Range): Box {
  return {
    left: startOf(columns, range.left),
    top: startOf(rows, range.top),
    width: lengthOf(columns, range.left, range.right),
    height: lengthOf(rows, range.top, range.bottom),
  };
}

function rowHeights(book: Book, sheet: Sheet, columnPixels: readonly number[]): (row: number) => number {
  const standard = sheet.defaults.rowHeight * PIXELS_PER_POINT;
  const merged = mergedPlaces(sheet);
  return (index) => {
    const row = sheet.rows.get(index);
    if (!row) return standard;
    if (row.properties.hidden) return 0;
    if (row.properties.height !== null) return row.properties.height * PIXELS_PER_POINT;
    return Math.max(standard, neededHeight(book, row, columnPixels, (column) => merged.has(index * MAX_COLUMNS + column)));
  };
}

function neededHeight(book: Book, row: Row, columnPixels: readonly number[], isMerged: (column: number) => boolean): number {
  let height = 0;
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column];
    if (!cell || cell.value === null) continue;
    const format = formatAt(book.formats, cell.style);
    const line = lineHeight(format.font.size);
    if (line > height) height = line;
    if (!format.alignment.wrap || typeof cell.value !== "string" || isMerged(column)) continue;
    height = Math.max(height, line * linesOf(displayText(cell.value, format.numberFormat), format, columnPixels[column] ?? 0));
  }
  return height;
}

function linesOf(text: string, format: Format, width: number): number {
  const room = width - CELL_PADDING;
  // Most texts are plainly shorter than their column: no need to measure them.
  if (!text.includes("\n") && text.length * format.font.size * PIXELS_PER_POINT < room) return 1;
  return wrappedLines(text, room, fontShorthand(format.font));
}

// Excel does not size rows by merged cells.
function mergedPlaces(sheet: Sheet): ReadonlySet<number> {
  return new Set(sheet.merges.map(({ top, left }) => top * MAX_COLUMNS + left));
}
