// Formats of ranges. A cell nobody touched shows its row's format, else its column's; whole rows and columns are
// formatted as such, so that a million cells are not made for one colour.
import { MAX_COLUMNS, MAX_ROWS, type Range } from "../../model/address";
import { constantCell } from "../../model/cell";
import type { Format } from "../../model/format";
import { formatAt, restyle } from "../../model/format";
import type { Row, Sheet } from "../../model/sheet";
import { columnSpanAt, setCell, setColumns, setRowProperties } from "../../model/sheet";
import type { Cells, Host } from "../targets";

/** Whether a range runs over whole columns, or whole rows. */
export function isWholeColumns(range: Range): boolean {
  return range.top === 0 && range.bottom === MAX_ROWS - 1;
}

export function isWholeRows(range: Range): boolean {
  return range.left === 0 && range.right === MAX_COLUMNS - 1;
}

/** The format index of a place, whether or not there is a cell. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  const held = sheet.rows.get(row);
  return held?.cells[column]?.style ?? held?.properties.style ?? columnSpanAt(sheet, column)?.style ?? 0;
}

/** The format index of each empty place of a row between two columns, asked once for a whole range. */
export function emptyStyles(sheet: Sheet, range: Range): (row: Row | undefined, column: number) => number {
  const last = Math.min(range.right, range.left + 4095);
  const ofColumns: number[] = [];
  for (let column = range.left; column <= last; column++) ofColumns.push(columnSpanAt(sheet, column)?.style ?? 0);
  return (row, column) => row?.properties.style ?? ofColumns[column - range.left] ?? columnSpanAt(sheet, column)?.style ?? 0;
}

/** Every format index that occurs in a range. */
export function stylesIn(sheet: Sheet, range: Range): ReadonlySet<number> {
  const found = new Set<number>();
  const columnStyles = new Set<number>();
  let covered = 0;
  for (const span of sheet.columns) {
    const width = Math.min(span.last, range.right) - Math.max(span.first, range.left) + 1;
    if (width <= 0) continue;
    columnStyles.add(span.style ?? 0);
    covered += width;
  }
  if (covered < range.right - range.left + 1) columnStyles.add(0);
  let rowsSeen = 0;
  const see = (row: Row): void => {
    rowsSeen++;
    let held = 0;
    const end = Math.min(range.right, row.cells.length - 1);
    for (let column = range.left; column <= end; column++) {
      const cell = row.cells[column];
      if (!cell) continue;
      found.add(cell.style);
      held++;
    }
    if (held === range.right - range.left + 1) return;
    if (row.properties.style !== null) found.add(row.properties.style);
    else columnStyles.forEach((style) => found.add(style));
  };
  forEachRow(sheet, range, see);
  if (rowsSeen < range.bottom - range.top + 1) columnStyles.forEach((style) => found.add(style));
  return found;
}

/** What all cells of the areas share of their formats; null where they differ. */
export function sharedFormat<Value>(host: Host, { sheet, areas }: Cells, pick: (format: Format) => Value): Value | null {
  let shared: { readonly value: Value } | null = null;
  for (const area of areas) {
    for (const style of stylesIn(sheet, area)) {
      const value = pick(formatAt(host.book.formats, style));
      if (shared && shared.value !== value) return null;
      shared = { value };
    }
  }
  return shared?.value ?? null;
}

/** Changes the formats of all cells of the areas. */
export function formatCells(host: Host, { sheet, areas }: Cells, change: (format: Format) => Format): void {
  const changed = new Map<number, number>();
  const restyled = (style: number): number => {
    let to = changed.get(style);
    if (to === undefined) {
      to = restyle(host.book.formats, style, change);
      changed.set(style, to);
    }
    return to;
  };
  for (const area of areas) {
    if (isWholeColumns(area)) formatColumns(sheet, area, restyled);
    else if (isWholeRows(area)) formatRows(sheet, area, restyled);
    else formatBlock(sheet, area, restyled);
  }
}

function formatBlock(sheet: Sheet, area: Range, restyled: (style: number) => number): void {
  const emptyStyle = emptyStyles(sheet, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const held = sheet.rows.get(row);
      const cell = held?.cells[column];
      const before = cell ? cell.style : emptyStyle(held, column);
      const after = restyled(before);
      if (cell ? after !== before : true) setCell(sheet, row, column, cell ? { ...cell, style: after } : constantCell(null, after));
    }
  }
}

function formatColumns(sheet: Sheet, area: Range, restyled: (style: number) => number): void {
  for (const { first, last, style } of spansOver(sheet, area)) setColumns(sheet, first, last, { style: restyled(style) });
  forEachRow(sheet, area, (row, index) => {
    if (row.properties.style === null) return restyleHeld(sheet, index, row, area, restyled);
    formatBlock(sheet, { ...area, top: index, bottom: index }, restyled);
  });
}

function formatRows(sheet: Sheet, area: Range, restyled: (style: number) => number): void {
  for (let index = area.top; index <= area.bottom; index++) {
    const row = sheet.rows.get(index);
    setRowProperties(sheet, index, { style: restyled(row?.properties.style ?? 0) });
    if (row) restyleHeld(sheet, index, row, area, restyled);
  }
}

function restyleHeld(sheet: Sheet, index: number, row: Row, area: Range, restyled: (style: number) => number): void {
  const end = Math.min(area.right, row.cells.length - 1);
  for (let column = area.left; column <= end; column++) {
    const cell = row.cells[column];
    if (cell) setCell(sheet, index, column, { ...cell, style: restyled(cell.style) });
  }
}

function spansOver(sheet: Sheet, area: Range): { first: number; last: number; style: number }[] {
  const spans: { first: number; last: number; style: number }[] = [];
  let next = area.left;
  for (const span of [...sheet.columns].sort((a, b) => a.first - b.first)) {
    const first = Math.max(span.first, area.left);
    const last = Math.min(span.last, area.right);
    if (first > last) continue;
    if (first > next) spans.push({ first: next, last: first - 1, style: 0 });
    spans.push({ first, last, style: span.style ?? 0 });
    next = last + 1;
  }
  if (next <= area.right) spans.push({ first: next, last: area.right, style: 0 });
  return spans;
}

/** Calls for every row of a range that holds anything, whichever way is shorter. */
export function forEachRow(sheet: Sheet, range: Range, act: (row: Row, index: number) => void): void {
  if (range.bottom - range.top < sheet.rows.size) {
    for (let index = range.top; index <= range.bottom; index++) {
      const row = sheet.rows.get(index);
      if (row) act(row, index);
    }
    return;
  }
  for (const [index, row] of [...sheet.rows]) {
    if (index >= range.top && index <= range.bottom) act(row, index);
  }
}
