// Merged cells: the first cell's content stays, the others' is lost, as Excel does without asking an add-in.
import { rangesOverlap, type Range } from "../../model/address";
import { constantCell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { setCell } from "../../model/sheet";
import { HostError } from "../hostError";
import type { Host } from "../targets";
import { assertAllowed } from "./guard";
import { forEachRow } from "./styles";

/** Merges a range into one cell, or each of its rows. A merge it touches is taken in; a table is refused. */
export function mergeCells(host: Host, sheet: Sheet, range: Range, how: "one" | "each row"): void {
  assertAllowed(sheet, "formatCells");
  if (sheet.tables.some((table) => rangesOverlap(table.range, range))) throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  const parts = how === "one" ? [range] : Array.from({ length: range.bottom - range.top + 1 }, (_, index) => ({ ...range, top: range.top + index, bottom: range.top + index }));
  for (const part of parts) {
    if (part.top === part.bottom && part.left === part.right) continue;
    sheet.merges = [...sheet.merges.filter((merge) => !rangesOverlap(merge, part)), part];
    keepFirst(host, sheet, part);
  }
}

export function unmergeCells(_host: Host, sheet: Sheet, range: Range): void {
  assertAllowed(sheet, "formatCells");
  if (sheet.merges.some((merge) => rangesOverlap(merge, range))) sheet.merges = sheet.merges.filter((merge) => !rangesOverlap(merge, range));
}

function keepFirst(host: Host, sheet: Sheet, range: Range): void {
  let lost = false;
  forEachRow(sheet, range, (row, index) => {
    const end = Math.min(range.right, row.cells.length - 1);
    for (let column = range.left; column <= end; column++) {
      const cell = row.cells[column];
      if (!cell || (index === range.top && column === range.left) || (cell.value === null && cell.formula === null)) continue;
      setCell(sheet, index, column, constantCell(null, cell.style));
      lost = true;
    }
  });
  if (lost) host.changes.push({ sheet, range });
}
