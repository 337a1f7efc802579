// Where a header is: the first row that names enough known columns, with the rows above and below that belong to it.
// A header has one to three rows: parent over child (merged or not), or the same names in two languages.
import { dayOf, isoDay, momentOfSerial } from "../core/time";
import { isBlank } from "./column";
import { isDateFormat } from "./dates";
import { tidy } from "./fold";
import type { CellValue, SheetSet } from "./sheet";

/** A header over one column. `above` is what it stands under, `over` what that stands under, `""` for nothing; `pair` where `above` says the same in another language or code. */
export interface HeaderCell {
  /** Index of the column inside `sheet.values`. */
  readonly index: number;
  readonly text: string;
  readonly above: string;
  readonly over: string;
  readonly pair: boolean;
}

/** Rows `first` to `last`, inclusive, and the headers they make. Indices inside `sheet.values`. */
export interface Head {
  readonly first: number;
  readonly last: number;
  readonly headers: readonly HeaderCell[];
}

/** Part of a sheet, half-open, in indices. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A horizontal or vertical merge in indices. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly dateSystem: SheetSet["dateSystem"];
  readonly merges: readonly Merge[];
  /** How surely a text is a header of a known column, 0–1. */
  readonly known: (text: string) => number;
}

const SURE = 0.85;
const LONGEST = 60;
/** Titles and notes above a table are seldom longer; a sheet without a header in so many rows has none. */
const SEARCH_ROWS = 200;
/** Cells further apart than one blank cell do not belong together. */
const FAR = 2;
/** How far below an axis row its cells are compared. */
const AXIS_ROWS = 20;
const HAN = /[\u3400-\u9fff]/;

interface RowLook {
  readonly filled: readonly number[];
  readonly texts: number;
  readonly known: readonly number[];
  readonly neighbours: boolean;
  readonly distinct: boolean;
}

function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cells[row]?.[column];
  if (cell === null || cell === undefined || typeof cell === "boolean") return "";
  if (typeof cell === "number" && isDateFormat(grid.formats[row]?.[column] ?? "")) {
    const moment = momentOfSerial(cell, grid.dateSystem);
    if (moment !== null) return isoDay(dayOf(moment));
  }
  return tidy(String(cell));
}

function look(grid: Grid, row: number, region: Region): RowLook {
  const cells = grid.cells[row] ?? [];
  const filled: number[] = [];
  const known: number[] = [];
  const seen = new Set<CellValue>();
  let texts = 0;
  let neighbours = false;
  let lastKnown = false;
  for (let column = region.left; column < Math.min(region.right, cells.length); column++) {
    const cell = cells[column];
    if (cell === undefined || isBlank(cell)) continue;
    filled.push(column);
    seen.add(cell);
    let isKnown = false;
    if (typeof cell === "string") {
      texts++;
      isKnown = cell.length <= LONGEST && grid.known(cell) >= SURE;
    }
    if (isKnown) known.push(column);
    if (isKnown && lastKnown) neighbours = true;
    lastKnown = isKnown;
  }
  return { filled, texts, known, neighbours, distinct: seen.size === filled.length };
}

/** How many known headers the row has if it can be a header row, else 0. */
export function headerStrength(grid: Grid, row: number, region: Region): number {
  const { filled: everything, known, neighbours } = look(grid, row, region);
  const k = known.length;
  if (k < 2) return 0;
  const filled = attached(everything, known);
  const n = filled.length;
  // Label, value, label, value: a form or the lines above a table.
  if (!neighbours && k * 2 <= n + 1 && n > 2 && !isOverFigures(grid, row, filled, region)) return 0;
  if (k < n && (isFormRow(grid, row - 1, filled, region) || isFormRow(grid, row + 1, filled, region))) return 0;
  const hasOthers = filled.some((column) => typeof grid.cells[row]?.[column] !== "string");
  if (hasOthers && !numberedHeaders(grid, row, filled)) return 0;
  if (k / n >= 0.34) return k;
  const below = look(grid, row + 1, region).filled.length;
  return neighbours && n >= 0.5 * below ? k : 0;
}

/** Over a row of figures, none of it known as a header, labels are column headers: the next line of a form has labels of its own. */
function isOverFigures(grid: Grid, row: number, filled: readonly number[], region: Region): boolean {
  if (look(grid, row, region).texts < filled.length || look(grid, row + 1, region).known.length > 0) return false;
  return filled.filter((column) => typeof grid.cells[row + 1]?.[column] === "number").length * 2 >= filled.length;
}

/** The filled columns of a row but those that stand off from its known headers: a figure or a note a person put beside the table. */
function attached(filled: readonly number[], known: readonly number[]): readonly number[] {
  let left = known[0]!;
  let right = known.at(-1)!;
  for (const column of filled) if (column > right && column - right <= FAR) right = column;
  for (const column of [...filled].reverse()) if (column < left && left - column <= FAR) left = column;
  return filled.filter((column) => column >= left && column <= right);
}

/** Label, value, label, value in these columns: what stands beside such a row is a form as well. */
function isFormRow(grid: Grid, row: number, columns: readonly number[], region: Region): boolean {
  const { filled, known } = look(grid, row, region);
  if (filled.length < 4 || filled.length !== columns.length || filled.some((column, at) => column !== columns[at])) return false;
  return filled.every((column, at) => at % 2 === 1 || known.includes(column)) && filled.some((column, at) => at % 2 === 1 && !known.includes(column));
}

/** Numbers in a header row are days, sessions or dates: whole, rising, no two alike. */
function numberedHeaders(grid: Grid, row: number, filled: readonly number[]): boolean {
  let before = -Infinity;
  for (const column of filled) {
    const cell = grid.cells[row]?.[column];
    if (typeof cell !== "number") continue;
    if (!Number.isInteger(cell) || cell <= before) return false;
    before = cell;
  }
  return true;
}

/** A row whose first cell alone is known, over rows as full as itself: courses or people across the top. */
function isAxisRow(grid: Grid, row: number, region: Region): boolean {
  const { filled, texts, known, distinct } = look(grid, row, region);
  if (filled.length < 3 || texts !== filled.length || known[0] !== filled[0] || known.length * 3 > filled.length || !distinct) return false;
  // What spans columns stands over the headers, not in their place.
  if (spansAcross(grid, row, region).some((span) => span.row === row)) return false;
  const next = look(grid, row + 1, region);
  return next.filled.length >= filled.length / 2 && (next.known.length < 2 || isUnderAxis(grid, row, row + 1, region)) && next.filled.includes(filled[0]!);
}

/** True where a row under an axis row is one of its data rows: half the words it shares with headers stand in other columns there as well. */
function isUnderAxis(grid: Grid, axis: number, row: number, region: Region): boolean {
  const { filled, known } = look(grid, row, region);
  const words = new Map(known.filter((column) => column !== filled[0]).map((column) => [textAt(grid, row, column), column]));
  const elsewhere = new Set<string>();
  for (let other = axis + 1; other < Math.min(region.bottom, row + AXIS_ROWS); other++) {
    for (let column = region.left; column < region.right; column++) {
      const text = textAt(grid, other, column);
      if (words.has(text) && words.get(text) !== column) elsewhere.add(text);
    }
  }
  return words.size > 0 && elsewhere.size * 2 >= words.size;
}

function spansAcross(grid: Grid, row: number, region: Region): readonly Merge[] {
  const width = region.right - region.left;
  return grid.merges.filter((merge) => merge.row <= row && row < merge.row + merge.rows && merge.columns > 1 && merge.columns < Math.max(3, 0.8 * width) && merge.column >= region.left && merge.column < region.right);
}

/** True where the row stands over the next one: it spans columns there, or leaves blank what the next row names. */
function isParent(grid: Grid, row: number, region: Region): boolean {
  const here = look(grid, row, region);
  const below = look(grid, row + 1, region);
  if (here.filled.length === 0 || here.texts !== here.filled.length || below.texts !== below.filled.length || below.filled.length < 2) return false;
  const spans = spansAcross(grid, row, region);
  const isWithin = (span: Merge, column: number): boolean => column >= span.column && column < span.column + span.columns;
  const lower = spansAcross(grid, row + 1, region).filter((span) => span.row === row + 1);
  // A month may stand over one metric that spans columns itself.
  const covered = spans.some((span) => below.filled.filter((column) => isWithin(span, column)).length > 1 || (span.row === row && lower.some(({ column }) => isWithin(span, column))));
  if (covered) return true;
  const first = here.filled[0]!;
  const named = below.filled.filter((column) => column > first && !here.filled.includes(column)).length;
  const under = here.filled.filter((column) => below.filled.includes(column)).length;
  return here.filled.length >= 2 && named * 2 >= here.filled.length && under === here.filled.length && below.known.length >= 2;
}

/** True where a known header is merged with the cell below it: the row there is a header as well. */
function reachesDown(grid: Grid, row: number, region: Region): boolean {
  return grid.merges.some((merge) => merge.row <= row && merge.row + merge.rows > row + 1 && merge.column >= region.left && merge.column < region.right && grid.known(textAt(grid, merge.row, merge.column)) >= SURE);
}

/** True where two rows name the same columns in two languages or as codes and words. */
function isPair(grid: Grid, row: number, region: Region): boolean {
  const here = look(grid, row, region);
  const below = look(grid, row + 1, region);
  if (here.filled.length < 2 || here.texts !== here.filled.length || below.texts !== below.filled.length) return false;
  const both = here.filled.filter((column) => below.filled.includes(column));
  if (both.length < 0.7 * Math.max(here.filled.length, below.filled.length)) return false;
  const differ = both.filter((column) => HAN.test(textAt(grid, row, column)) !== HAN.test(textAt(grid, row + 1, column)));
  const codes = below.filled.every((column) => /^[a-z]+(_[a-z0-9]+)*$/i.test(textAt(grid, row + 1, column)));
  return differ.length >= 0.7 * both.length && (below.known.length >= 2 || (codes && here.known.length >= 2));
}

function build(grid: Grid, first: number, last: number, region: Region, pairs: ReadonlySet<number>): readonly HeaderCell[] {
  const headers: HeaderCell[] = [];
  const carried = new Map<number, string>();
  for (let column = region.left; column < region.right; column++) {
    const texts: { row: number; text: string }[] = [];
    for (let row = first; row <= last; row++) {
      let text = textAt(grid, row, column);
      const spanning = grid.merges.find((merge) => merge.row <= row && row < merge.row + merge.rows && merge.column <= column && column < merge.column + merge.columns);
      if (spanning !== undefined) {
        text = textAt(grid, spanning.row, spanning.column);
      } else if (row < last && !pairs.has(row)) {
        // An unmerged parent holds until the next one.
        if (text !== "") carried.set(row, text);
        else if (textAt(grid, last, column) !== "" && grid.merges.every((merge) => merge.row !== row)) text = carried.get(row) ?? "";
      }
      if (text !== "" && texts.at(-1)?.text !== text) texts.push({ row, text });
    }
    const own = texts.at(-1);
    if (own === undefined) continue;
    const above = texts.at(-2);
    headers.push({ index: column, text: own.text, above: above?.text ?? "", over: texts.at(-3)?.text ?? "", pair: above !== undefined && pairs.has(above.row) });
  }
  return headers;
}

/** The first header in the region; `null` where no row has one. */
export function findHead(grid: Grid, region: Region): Head | null {
  const limit = Math.min(region.bottom, region.top + SEARCH_ROWS);
  let axis: number | null = null;
  for (let row = region.top; row < limit; row++) {
    const strength = headerStrength(grid, row, region);
    if (strength === 0) {
      if (axis === null && isAxisRow(grid, row, region)) axis = row;
      continue;
    }
    if (axis !== null && isUnderAxis(grid, axis, row, region)) continue;
    let first = row;
    let last = row;
    const pairs = new Set<number>();
    while (last + 1 < region.bottom && last - first < 2) {
      if (isPair(grid, last, region)) pairs.add(last);
      else if (!isParent(grid, last, region) && !reachesDown(grid, last, region)) break;
      last++;
    }
    if (last === row && headerStrength(grid, row + 1, region) > strength) continue;
    while (first > region.top && last - first < 2 && isParentAbove(grid, first - 1, region)) first--;
    return { first, last, headers: build(grid, first, last, region, pairs) };
  }
  return axis === null ? null : { first: axis, last: axis, headers: build(grid, axis, axis, region, new Set()) };
}

/** Above a known header only merged cells make a parent; other lines there are titles. */
function isParentAbove(grid: Grid, row: number, region: Region): boolean {
  const spans = spansAcross(grid, row, region).filter((span) => span.row === row);
  const here = look(grid, row, region);
  // `课程名称:投诉处理` says something of the whole table.
  if (here.filled.some((column) => /[:：]/.test(textAt(grid, row, column)))) return false;
  return spans.length > 0 && here.texts === here.filled.length && isParent(grid, row, region);
}
