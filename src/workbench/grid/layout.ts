// Where the cells of a sheet lie on screen. Sizes come from the file; a row without a height of its own is as tall as its
// tallest font or, with wrapped text, as its lines need, as Excel sizes it when it opens the file.
import type { Book } from "../../host/model/book";
import type { CellPlace, Range } from "../../host/model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/model/address";
import { displayText } from "../../host/model/displayText";
import { formatAt, type Format } from "../../host/model/format";
import { columnPoints } from "../../host/model/geometry";
import type { Row, Sheet } from "../../host/model/sheet";
import { layOut, lengthOf, startOf, type Lines } from "./lines";
import { fontShorthand, lineHeight, wrappedLines } from "./textWidth";

export interface SheetLayout {
  readonly rows: Lines;
  readonly columns: Lines;
  /** 1 is 100 %. */
  readonly zoom: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
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
/** A selection beyond that lets the sheet grow by so many cells at a time. */
const REACH_STEP = 64;
const CELL_PADDING = 6;

/** How many rows and columns a sheet offers: all that is used (null for an empty sheet) and some room, and room around a cell selected further out. */
export function extentOf(used: Range | null, selected: CellPlace): Extent {
  const reach = (index: number): number => Math.ceil((index + 1) / REACH_STEP) * REACH_STEP;
  return {
    rows: Math.min(MAX_ROWS, Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS, reach(selected.row))),
    columns: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS, reach(selected.column))),
  };
}

/** Lays out so many rows and columns of a sheet. */
export function layoutOf(book: Book, sheet: Sheet, zoom: number, extent: Extent): SheetLayout {
  const columnPixels = Array.from({ length: extent.columns }, (_, column) => columnPoints(sheet, column) * PIXELS_PER_POINT);
  const heightOf = rowHeights(book, sheet, columnPixels);
  return {
    rows: layOut(extent.rows, (row) => heightOf(row) * zoom),
    columns: layOut(extent.columns, (column) => columnPixels[column]! * zoom),
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
