// Rows and columns as lines: hidden, sized, grouped. Office.js sizes are points; a file counts columns in characters.
import { MAX_ROWS, type Range } from "../../model/address";
import { charactersOfPoints, pointsOfCharacters } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { columnSpanAt, rowProperties, setColumns, setRowProperties } from "../../model/sheet";
import { invalidArgument } from "../hostError";
import { assertAllowed } from "./guard";

export type Lines = "rows" | "columns";

/** Rows Excel allows to be this high, in points; columns as wide as 255 characters. */
const MAX_ROW_POINTS = 409.5;
const MAX_COLUMN_CHARACTERS = 255;
const MAX_OUTLINE_LEVEL = 7;

/** Whether all rows (or columns) of a range are hidden; null where some are. */
export function linesHidden(sheet: Sheet, range: Range, lines: Lines): boolean | null {
  return shared(eachLine(sheet, range, lines, (index) => (lines === "rows" ? rowProperties(sheet, index).hidden : columnSpanAt(sheet, index)?.hidden ?? false)));
}

export function setLinesHidden(sheet: Sheet, range: Range, lines: Lines, state: "hidden" | "shown"): void {
  const hidden = state === "hidden";
  assertAllowed(sheet, lines === "rows" ? "formatRows" : "formatColumns");
  if (lines === "columns") return setColumns(sheet, range.left, range.right, { hidden });
  // Only rows something is said of can be hidden: showing a whole sheet asks no more of them.
  const last = hidden ? range.bottom : Math.min(range.bottom, lastRow(sheet));
  for (let row = range.top; row <= last; row++) if (rowProperties(sheet, row).hidden !== hidden) setRowProperties(sheet, row, { hidden });
}

/** The width all columns of a range share, in points; null where they differ. */
export function columnWidth(sheet: Sheet, range: Range): number | null {
  return shared(eachLine(sheet, range, "columns", (column) => pointsOfCharacters(columnSpanAt(sheet, column)?.width ?? sheet.defaults.columnWidth)));
}

export function setColumnWidth(sheet: Sheet, range: Range, points: number): void {
  assertAllowed(sheet, "formatColumns");
  const width = charactersOfPoints(points);
  if (points < 0 || width > MAX_COLUMN_CHARACTERS) throw invalidArgument(`a column is 0 to ${MAX_COLUMN_CHARACTERS} characters wide`);
  setColumns(sheet, range.left, range.right, points === 0 ? { hidden: true } : { width, hidden: false });
}

/** The height all rows of a range share, in points; null where they differ. */
export function rowHeight(sheet: Sheet, range: Range): number | null {
  return shared(eachLine(sheet, range, "rows", (row) => rowProperties(sheet, row).height ?? sheet.defaults.rowHeight));
}

export function setRowHeight(sheet: Sheet, range: Range, points: number): void {
  assertAllowed(sheet, "formatRows");
  if (points < 0 || points > MAX_ROW_POINTS) throw invalidArgument(`a row is 0 to ${MAX_ROW_POINTS} points high`);
  if (range.top === 0 && range.bottom === MAX_ROWS - 1) sheet.defaults = { ...sheet.defaults, rowHeight: points };
  const last = range.bottom === MAX_ROWS - 1 ? lastRow(sheet) : range.bottom;
  for (let row = range.top; row <= last; row++) setRowProperties(sheet, row, points === 0 ? { hidden: true } : { height: points, hidden: false });
}

/** Moves lines one outline level in (1) or out (-1). */
export function groupLines(sheet: Sheet, range: Range, by: "ByRows" | "ByColumns", step: 1 | -1): void {
  assertAllowed(sheet, by === "ByRows" ? "formatRows" : "formatColumns");
  const level = (before: number): number => Math.min(MAX_OUTLINE_LEVEL, Math.max(0, before + step));
  if (by === "ByRows") {
    for (let row = range.top; row <= range.bottom; row++) setRowProperties(sheet, row, { outlineLevel: level(rowProperties(sheet, row).outlineLevel) });
    return;
  }
  for (let column = range.left; column <= range.right; column++) {
    setColumns(sheet, column, column, { outlineLevel: level(columnSpanAt(sheet, column)?.outlineLevel ?? 0) });
  }
}

function* eachLine<Value>(sheet: Sheet, range: Range, lines: Lines, read: (index: number) => Value): Generator<Value> {
  const last = lines === "rows" ? Math.min(range.bottom, Math.max(range.top, lastRow(sheet))) : range.right;
  for (let index = lines === "rows" ? range.top : range.left; index <= last; index++) yield read(index);
  // Rows below the last one with anything in it are all alike.
  if (lines === "rows" && last < range.bottom) yield read(last + 1);
}

/** The last row anything is said of; 0 for an empty sheet. */
function lastRow(sheet: Sheet): number {
  let last = 0;
  for (const row of sheet.rows.keys()) last = row > last ? row : last;
  return last;
}

function shared<Value>(values: Iterable<Value>): Value | null {
  let first: { readonly value: Value } | null = null;
  for (const value of values) {
    if (first && first.value !== value) return null;
    first ??= { value };
  }
  return first?.value ?? null;
}
