// Inserting and deleting cells: the cells beside move, and with them everything that speaks of them: merges, rules,
// links, tables, charts, page breaks and the references in formulas. A change that would cut a table or a merge is refused.
import { MAX_COLUMNS, MAX_ROWS, cellAddress, quoteSheetName, rangesOverlap, type Range } from "../../model/address";
import { sheetByName } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { setCell, setColumns, setRowProperties, type ColumnSpan, DEFAULT_ROW } from "../../model/sheet";
import type { Cell } from "../../model/cell";
import { plainTableColumn, type Table } from "../../model/rules";
import { HostError } from "../hostError";
import type { Host } from "../targets";
import { assertAllowed, assertContentsOpen } from "./guard";
import { mapReferences, rewriteFormulas, type Reference } from "./references";
import { forEachRow, isWholeColumns, isWholeRows } from "./styles";
import { renameHeaders } from "./tableHeaders";
import { usedWithin } from "./used";

/** Cells of a band move along one direction from `at`: by `by` places away (inserted) or back (deleted). */
interface Move {
  readonly sheet: Sheet;
  readonly along: "rows" | "columns";
  /** The band's extent across the direction, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly at: number;
  /** Above 0 inserts, below 0 deletes. */
  readonly by: number;
}

export function insertCells(host: Host, sheet: Sheet, range: Range, shift: "Down" | "Right"): void {
  const along = shift === "Down" && !isWholeColumns(range) ? "rows" : "columns";
  assertMay(host, sheet, range, along === "rows" ? "insertRows" : "insertColumns");
  const size = along === "rows" ? range.bottom - range.top + 1 : range.right - range.left + 1;
  carryOut(host, moveOf(sheet, range, along, size));
}

export function deleteCells(host: Host, sheet: Sheet, range: Range, shift: "Up" | "Left"): void {
  const along = shift === "Up" && !isWholeColumns(range) ? "rows" : "columns";
  assertMay(host, sheet, range, along === "rows" ? "deleteRows" : "deleteColumns");
  const size = along === "rows" ? range.bottom - range.top + 1 : range.right - range.left + 1;
  carryOut(host, moveOf(sheet, range, along, -size));
}

function assertMay(host: Host, sheet: Sheet, range: Range, act: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns"): void {
  if (isWholeRows(range) || isWholeColumns(range)) assertAllowed(sheet, act);
  else assertContentsOpen(host, sheet, [range]);
}

function moveOf(sheet: Sheet, range: Range, along: Move["along"], by: number): Move {
  return along === "rows"
    ? { sheet, along, first: range.left, last: range.right, at: range.top, by }
    : { sheet, along, first: range.top, last: range.bottom, at: range.left, by };
}

function carryOut(host: Host, move: Move): void {
  const { sheet } = move;
  const band = bandOf(move);
  assertNothingCut(move, band);
  moveCells(move, band);
  if (isWholeRows(band) || isWholeColumns(band)) moveLines(move);
  const { tables } = sheet;
  moveParts(move);
  // Inserted columns of a table get header cells of their own.
  if (move.along === "columns" && sheet.tables !== tables) renameHeaders(sheet, band);
  const own = sheet.name.toLowerCase();
  rewriteFormulas(host.book, (formula, home) => mapReferences(formula, (reference) => {
    const about = reference.sheet === null ? home : reference.sheet.toLowerCase() === own ? sheet : sheetByName(host.book, reference.sheet);
    return about === sheet ? movedReference(move, reference) : null;
  }));
  host.changes.push({ sheet, range: usedWithin(sheet, band, "formats") ?? band });
}

/** Everything from the place on, across the band. */
function bandOf({ along, first, last, at }: Move): Range {
  return along === "rows" ? { top: at, left: first, bottom: MAX_ROWS - 1, right: last } : { top: first, left: at, bottom: last, right: MAX_COLUMNS - 1 };
}

function assertNothingCut(move: Move, band: Range): void {
  const { sheet } = move;
  const cut = (range: Range): boolean => rangesOverlap(range, band) && !(move.along === "rows" ? range.left >= band.left && range.right <= band.right : range.top >= band.top && range.bottom <= band.bottom);
  if (sheet.tables.some(({ range }) => cut(range))) throw new HostError("InvalidOperation", "The operation is not allowed: it would shift cells in a table.");
  if (sheet.merges.some(cut)) throw new HostError("MergedRangeConflict", "The operation is not allowed: it would cut merged cells.");
  if (move.by < 0) return;
  const limit = move.along === "rows" ? MAX_ROWS : MAX_COLUMNS;
  const used = usedWithin(sheet, band, "values");
  if (used && (move.along === "rows" ? used.bottom : used.right) + move.by >= limit) throw new HostError("InvalidOperation", "Cells that are not empty would be pushed off the sheet.");
}

function moveCells({ sheet, along, at, by }: Move, band: Range): void {
  const held: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  forEachRow(sheet, band, (row, index) => {
    const end = Math.min(band.right, row.cells.length - 1);
    for (let column = band.left; column <= end; column++) {
      const cell = row.cells[column];
      if (cell) held.push({ row: index, column, cell });
    }
  });
  for (const { row, column } of held) setCell(sheet, row, column, null);
  for (const { row, column, cell } of held) {
    const place = along === "rows" ? row : column;
    if (by < 0 && place < at - by) continue;
    setCell(sheet, along === "rows" ? row + by : row, along === "rows" ? column : column + by, cell);
  }
}

function moveLines({ sheet, along, at, by }: Move): void {
  if (along === "columns") {
    const spans = sheet.columns.flatMap((span): ColumnSpan[] => {
      const moved = interval({ at, by }, span.first, span.last);
      return moved ? [{ ...span, first: moved[0], last: Math.min(moved[1], MAX_COLUMNS - 1) }] : [];
    });
    sheet.columns = spans;
    // Inserted columns look like the one before them.
    const before = by > 0 && at > 0 ? spans.find((span) => at - 1 >= span.first && at - 1 <= span.last) : undefined;
    if (before) setColumns(sheet, at, at + by - 1, { width: before.width, style: before.style });
    return;
  }
  const held = [...sheet.rows].filter(([row]) => row >= at).map(([row, { properties }]) => [row, properties] as const);
  for (const [row] of held) setRowProperties(sheet, row, DEFAULT_ROW);
  for (const [row, properties] of held) if (by > 0 || row >= at - by) setRowProperties(sheet, row + by, properties);
}

function moveParts(move: Move): void {
  const { sheet, along, at, by } = move;
  const ranged = <Part extends { readonly ranges: readonly Range[] }>(parts: readonly Part[]): readonly Part[] =>
    kept(parts, (part) => {
      const ranges = part.ranges.flatMap((range) => movedRange(move, range) ?? []);
      return ranges.length === 0 ? null : { ...part, ranges };
    });
  const one = <Part extends { readonly range: Range }>(parts: readonly Part[]): readonly Part[] =>
    kept(parts, (part) => {
      const range = movedRange(move, part.range);
      return range && { ...part, range };
    });
  sheet.merges = kept(sheet.merges, (range) => movedRange(move, range));
  sheet.conditionalFormats = ranged(sheet.conditionalFormats);
  sheet.validations = ranged(sheet.validations);
  sheet.hyperlinks = one(sheet.hyperlinks);
  sheet.tables = kept(sheet.tables, (table) => movedTable(move, table));
  sheet.comments = kept(sheet.comments, (comment) => {
    const range = movedRange(move, { top: comment.row, bottom: comment.row, left: comment.column, right: comment.column });
    return range && { ...comment, row: range.top, column: range.left };
  });
  if (sheet.autoFilter) sheet.autoFilter = movedRange(move, sheet.autoFilter);
  sheet.charts = kept(sheet.charts, (chart) => {
    const place = (point: typeof chart.anchor.from) => {
      const inBand = along === "rows" ? point.column >= move.first && point.column <= move.last : point.row >= move.first && point.row <= move.last;
      const [index] = inBand ? interval({ at, by }, along === "rows" ? point.row : point.column, along === "rows" ? point.row : point.column) ?? [at] : [along === "rows" ? point.row : point.column];
      return along === "rows" ? { ...point, row: index } : { ...point, column: index };
    };
    return { ...chart, anchor: { from: place(chart.anchor.from), to: place(chart.anchor.to) } };
  });
  const whole = along === "rows" ? move.first === 0 && move.last === MAX_COLUMNS - 1 : move.first === 0 && move.last === MAX_ROWS - 1;
  if (whole) movePage(move);
}

function movePage({ sheet, along, at, by }: Move): void {
  const { page } = sheet;
  const shifted = (breaks: readonly number[]): readonly number[] => breaks.flatMap((index) => interval({ at, by }, index, index)?.[0] ?? []);
  const span = (titles: typeof page.titleRows): typeof page.titleRows => {
    const moved = titles && interval({ at, by }, titles.first, titles.last);
    return moved ? { first: moved[0], last: moved[1] } : null;
  };
  sheet.page = along === "rows"
    ? { ...page, rowBreaks: shifted(page.rowBreaks), titleRows: span(page.titleRows) }
    : { ...page, columnBreaks: shifted(page.columnBreaks), titleColumns: span(page.titleColumns) };
}

function movedTable(move: Move, table: Table): Table | null {
  const range = movedRange(move, table.range);
  if (!range) return null;
  const grew = move.along === "columns" ? range.right - range.left - (table.range.right - table.range.left) : 0;
  if (grew === 0) return { ...table, range };
  const at = move.at - table.range.left;
  const columns = grew > 0
    ? [...table.columns.slice(0, at), ...Array.from({ length: grew }, (_, index) => plainTableColumn(freeColumn(table, index))), ...table.columns.slice(at)]
    : table.columns.filter((_, index) => index < at || index >= at - move.by);
  return { ...table, range, columns };
}

function freeColumn(table: Table, index: number): string {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  for (let count = 1 + index; ; count++) if (!taken.has(`column${count}`)) return `Column${count}`;
}

/** Where the places from first to last are after the move; null where they are gone. */
function interval({ at, by }: Pick<Move, "at" | "by">, first: number, last: number): readonly [number, number] | null {
  if (by > 0) return [first >= at ? first + by : first, last >= at ? last + by : last];
  const end = at - by - 1;
  if (first >= at && last <= end) return null;
  return [first < at ? first : first <= end ? at : first + by, last < at ? last : last <= end ? at - 1 : last + by];
}

/** Where a range is after the move: only what lies wholly across the band follows; null where it is gone. */
function movedRange(move: Move, range: Range): Range | null {
  const across = move.along === "rows" ? range.left >= move.first && range.right <= move.last : range.top >= move.first && range.bottom <= move.last;
  if (!across) return range;
  const moved = move.along === "rows" ? interval(move, range.top, range.bottom) : interval(move, range.left, range.right);
  if (!moved) return null;
  const [first, last] = moved;
  return move.along === "rows" ? { ...range, top: first, bottom: Math.min(last, MAX_ROWS - 1) } : { ...range, left: first, right: Math.min(last, MAX_COLUMNS - 1) };
}

function movedReference(move: Move, { sheet, range, address }: Reference): string | null {
  // Whole columns do not follow rows, nor whole rows columns.
  if (move.along === "rows" ? isWholeColumns(range) : isWholeRows(range)) return null;
  const moved = movedRange(move, range);
  if (moved === range) return null;
  if (!moved) return "#REF!";
  const prefix = sheet === null ? "" : `${quoteSheetName(sheet)}!`;
  const [from = "", to] = address.split(":");
  const rewritten = to === undefined ? part(from, moved.top, moved.left) : `${part(from, moved.top, moved.left)}:${part(to, moved.bottom, moved.right)}`;
  return prefix + rewritten;
}

/** "$B7" with other letters and digits, keeping its dollar signs and leaving out what it leaves out. */
function part(text: string, row: number, column: number): string {
  const [, letters = "", digits = ""] = /^([A-Z]+)([0-9]+)$/.exec(cellAddress(row, column)) ?? [];
  return text.replace(/[A-Za-z]+/, letters).replace(/[0-9]+/, digits);
}

// Keeps the list and its elements as they are where nothing moved, so that a file's parts stay untouched.
function kept<Part>(parts: readonly Part[], change: (part: Part) => Part | null): readonly Part[] {
  let any = false;
  const after = parts.flatMap((one) => {
    const next = change(one);
    if (next !== null && JSON.stringify(next) === JSON.stringify(one)) return [one];
    any = true;
    return next === null ? [] : [next];
  });
  return any ? after : parts;
}
