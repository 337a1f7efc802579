// Array formulas when cells of theirs are written over: an older {=…} cannot be changed in part, a dynamic array that
// loses its first cell takes its spilled values along, and one that is written into no longer fits (the calculator says so).
import { rangeHolds, type Range } from "../../model/address";
import { constantCell, type Cell } from "../../model/cell";
import { cellAt, setCell, type Sheet } from "../../model/sheet";
import { HostError } from "../hostError";

/** Makes a cell free to be replaced, as part of a change of the whole range. */
export function releaseArray(sheet: Sheet, cell: Cell, range: Range): void {
  if (cell.spilledFrom) {
    const first = cellAt(sheet, cell.spilledFrom.row, cell.spilledFrom.column);
    const whole = first?.array?.range;
    if (first?.array?.kind === "fixed" && whole && !(rangeHolds(range, whole.top, whole.left) && rangeHolds(range, whole.bottom, whole.right))) {
      throw new HostError("InvalidOperation", "You can't change part of an array.");
    }
  }
  if (!cell.array) return;
  const { top, left, bottom, right } = cell.array.range;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const spilled = cellAt(sheet, row, column);
      if (spilled?.spilledFrom?.row === top && spilled.spilledFrom.column === left) setCell(sheet, row, column, constantCell(null, spilled.style));
    }
  }
}
