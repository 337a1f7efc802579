// The window onto a sheet, divided by its frozen rows and columns into up to four panes that share one scroll position.
// Positions in the window count from its top left corner, headings left out.
import type { CellPlace, Range } from "../../host/model/address";
import { lineAt, startOf, type Lines } from "./lines";
import type { SheetView } from "./sheetView";

export interface Scroll {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One pane: where it lies in the window, the sheet position at its corner, and the cells it must draw. */
export interface Pane {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly sheetLeft: number;
  readonly sheetTop: number;
  readonly cells: Range;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Columns are drawn in steps, so that a little scrolling sideways redraws nothing. */
const COLUMN_STEP = 6;
const SPARE_ROWS = 4;

function frozenOf({ sheet, layout }: SheetView): Frozen {
  const { frozenRows, frozenColumns } = sheet.view;
  return { rows: frozenRows, columns: frozenColumns, width: startOf(layout.columns, frozenColumns), height: startOf(layout.rows, frozenRows) };
}

/** The panes of a window of a size at a scroll position. */
export function panesOf(view: SheetView, scroll: Scroll, size: Size): Pane[] {
  const frozen = frozenOf(view);
  const { rows, columns } = view.layout;
  const across = parts(frozen.columns, frozen.width, size.width, scroll.x, columns, COLUMN_STEP);
  const down = parts(frozen.rows, frozen.height, size.height, scroll.y, rows, 1);
  return down.flatMap((vertical) =>
    across.map((horizontal) => ({
      id: `${vertical.id}-${horizontal.id}`,
      left: horizontal.start, width: horizontal.length, sheetLeft: horizontal.from,
      top: vertical.start, height: vertical.length, sheetTop: vertical.from,
      cells: { top: vertical.first, bottom: vertical.last, left: horizontal.first, right: horizontal.last },
    })),
  );
}

interface Part {
  readonly id: "frozen" | "moving";
  readonly start: number;
  readonly length: number;
  readonly from: number;
  readonly first: number;
  readonly last: number;
}

function parts(frozenCount: number, frozenLength: number, length: number, scrolled: number, lines: Lines, step: number): Part[] {
  const held = Math.min(frozenLength, length);
  const from = frozenLength + scrolled;
  const first = Math.max(frozenCount, Math.floor((lineAt(lines, from) - (step === 1 ? SPARE_ROWS : 0)) / step) * step);
  const last = Math.min(lines.count - 1, Math.ceil((lineAt(lines, from + length - held) + (step === 1 ? SPARE_ROWS : 1)) / step) * step);
  const moving: Part = { id: "moving", start: held, length: Math.max(0, length - held), from, first, last };
  return frozenCount === 0 ? [moving] : [moving, { id: "frozen", start: 0, length: held, from: 0, first: 0, last: frozenCount - 1 }];
}

/** The cell at a point of the window. */
export function placeAt(view: SheetView, scroll: Scroll, point: { readonly x: number; readonly y: number }): CellPlace {
  const frozen = frozenOf(view);
  const { rows, columns } = view.layout;
  return {
    row: lineAt(rows, Math.max(0, point.y < frozen.height ? point.y : point.y + scroll.y)),
    column: lineAt(columns, Math.max(0, point.x < frozen.width ? point.x : point.x + scroll.x)),
  };
}

/** Where the window must scroll so that a cell is seen whole; the same scroll where it already is. */
export function scrollTo(view: SheetView, scroll: Scroll, size: Size, place: CellPlace): Scroll {
  const frozen = frozenOf(view);
  const along = (lines: Lines, index: number, frozenCount: number, frozenLength: number, length: number, now: number): number => {
    if (index < frozenCount) return now;
    const start = startOf(lines, index) - frozenLength;
    const end = startOf(lines, index + 1) - frozenLength;
    if (start < now) return start;
    const room = length - frozenLength;
    return end > now + room ? Math.max(0, Math.min(start, end - room)) : now;
  };
  return {
    x: along(view.layout.columns, place.column, frozen.columns, frozen.width, size.width, scroll.x),
    y: along(view.layout.rows, place.row, frozen.rows, frozen.height, size.height, scroll.y),
  };
}

/** Where a point of the sheet lies in the window. */
export function inWindow(view: SheetView, scroll: Scroll, left: number, top: number): { readonly left: number; readonly top: number } {
  const frozen = frozenOf(view);
  return { left: left < frozen.width ? left : left - scroll.x, top: top < frozen.height ? top : top - scroll.y };
}
