// Where a key takes the selection, as in Excel. The anchor is the active cell; the focus is the corner that moves with Shift.
import { mergeAt, type Sheet } from "../../host/model/sheet";
import { rangeBetween, rangesOverlap, type CellPlace, type Range } from "../../host/model/address";
import { lineAt, nextVisible, startOf, type Lines } from "./lines";
import type { SheetLayout } from "./layout";

export interface Selection {
  readonly anchor: CellPlace;
  readonly focus: CellPlace;
}

export type Direction = "up" | "down" | "left" | "right";

/** One cell selected. */
export function selectCell(place: CellPlace): Selection {
  return { anchor: place, focus: place };
}

/** The cells selected: merged cells are never cut through. */
export function selectedRange(sheet: Sheet, { anchor, focus }: Selection): Range {
  let range = rangeBetween(anchor, focus);
  for (let grown = true; grown; ) {
    grown = false;
    for (const merge of sheet.merges) {
      if (!rangesOverlap(range, merge)) continue;
      const wider = union(range, merge);
      if (wider.top !== range.top || wider.left !== range.left || wider.bottom !== range.bottom || wider.right !== range.right) {
        range = wider;
        grown = true;
      }
    }
  }
  return range;
}

/** The cell next to a place; a merged range counts as one cell. */
export function step(sheet: Sheet, layout: SheetLayout, from: CellPlace, direction: Direction): CellPlace {
  const merge = mergeAt(sheet, from) ?? { top: from.row, bottom: from.row, left: from.column, right: from.column };
  switch (direction) {
    case "up":
      return topLeft(sheet, { row: nextVisible(layout.rows, merge.top, -1), column: from.column });
    case "down":
      return topLeft(sheet, { row: nextVisible(layout.rows, merge.bottom, 1), column: from.column });
    case "left":
      return topLeft(sheet, { row: from.row, column: nextVisible(layout.columns, merge.left, -1) });
    case "right":
      return topLeft(sheet, { row: from.row, column: nextVisible(layout.columns, merge.right, 1) });
  }
}

/** Ctrl with an arrow: to the edge of the block of filled cells, else to the next filled cell, else to the sheet's edge. */
export function jump(sheet: Sheet, layout: SheetLayout, from: CellPlace, direction: Direction): CellPlace {
  const upDown = direction === "up" || direction === "down";
  const lines = upDown ? layout.rows : layout.columns;
  const by = direction === "up" || direction === "left" ? -1 : 1;
  const start = upDown ? from.row : from.column;
  const filled = (index: number): boolean => isFilled(sheet, upDown ? index : from.row, upDown ? from.column : index);
  const end = edge(lines, start, by, filled);
  return upDown ? { row: end, column: from.column } : { row: from.row, column: end };
}

/** A screen of rows up or down. */
export function page(layout: SheetLayout, from: CellPlace, height: number, direction: "up" | "down"): CellPlace {
  const position = startOf(layout.rows, from.row) + (direction === "down" ? height : -height);
  const row = lineAt(layout.rows, Math.max(0, position));
  return { row: row === from.row ? nextVisible(layout.rows, row, direction === "down" ? 1 : -1) : row, column: from.column };
}

function edge(lines: Lines, start: number, by: 1 | -1, filled: (index: number) => boolean): number {
  let at = nextVisible(lines, start, by);
  if (at === start) return start;
  const inBlock = filled(start) && filled(at);
  for (;;) {
    const next = nextVisible(lines, at, by);
    if (next === at) return at;
    if (inBlock ? !filled(next) : filled(at)) return at;
    at = next;
  }
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.rows.get(row)?.cells[column];
  return cell != null && (cell.value !== null || cell.formula !== null);
}

function topLeft(sheet: Sheet, place: CellPlace): CellPlace {
  const merge = mergeAt(sheet, place);
  return merge ? { row: merge.top, column: merge.left } : place;
}

function union(a: Range, b: Range): Range {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}
