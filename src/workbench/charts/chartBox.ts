// Where a chart lies: its corners are anchored in cells, so it moves and grows with them.
import type { Anchor, AnchorPoint } from "../../host/model/chart";
import type { Box, SheetLayout } from "../grid/layout";
import { startOf } from "../grid/lines";

const PIXELS_PER_POINT = 4 / 3;

/** The chart's place on the sheet in pixels at the zoom shown. */
export function chartBox(layout: SheetLayout, { from, to }: Anchor): Box {
  const start = corner(layout, from);
  const end = corner(layout, to);
  return { left: start.x, top: start.y, width: Math.max(0, end.x - start.x), height: Math.max(0, end.y - start.y) };
}

function corner({ rows, columns, zoom }: SheetLayout, { row, column, x, y }: AnchorPoint): { readonly x: number; readonly y: number } {
  return { x: startOf(columns, column) + x * PIXELS_PER_POINT * zoom, y: startOf(rows, row) + y * PIXELS_PER_POINT * zoom };
}
