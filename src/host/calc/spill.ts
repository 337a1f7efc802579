// Puts a formula's result into the sheet. An array spills over the empty cells right and below; where one of them is
// in use, the formula shows #SPILL! and waits for room. Nothing is written where nothing changes.
import { MAX_COLUMNS, MAX_ROWS, rangesOverlap, sameRange, type Range } from "../model/address";
import { constantCell, isErrorValue, type ArrayExtent, type Cell, type CellValue } from "../model/cell";
import { cellAt, setCell, type Sheet } from "../model/sheet";
import type { BookFormulas, FormulaCell } from "./formulaCells";
import { stretched } from "./lift";
import { explained, isMatrix, type Matrix, type Scalar } from "./value";

/** Tells who reads cells that one got another value. */
export type Wrote = (sheet: Sheet, row: number, column: number) => void;

/** Writes a result; gives the cells that an array newly fills or leaves, null where it stands as before. */
export function writeResult(formulas: BookFormulas, formula: FormulaCell, result: Scalar | Matrix, wrote: Wrote): readonly Range[] | null {
  const { sheet, row, column } = formula;
  const held = cellAt(sheet, row, column);
  if (!held) return null;
  if (held.array?.kind === "fixed") {
    fill(sheet, row, column, held, held.array, isMatrix(result) ? result : [[result]], wrote);
    return null;
  }
  const before = held.array?.range ?? null;
  if (!isMatrix(result)) {
    clearSpill(sheet, row, column, before, null, wrote);
    replace(sheet, row, column, { ...held, value: shown(result), array: null }, wrote);
    setSpill(formulas, formula, null);
    return before && !isCell(before) ? [before] : null;
  }
  const wanted: Range = { top: row, left: column, bottom: row + result.length - 1, right: column + result[0]!.length - 1 };
  const obstacle = obstacleTo(sheet, wanted);
  const range = obstacle === null ? wanted : { top: row, left: column, bottom: row, right: column };
  clearSpill(sheet, row, column, before, range, wrote);
  fill(sheet, row, column, held, { kind: "dynamic", range }, obstacle === null ? result : [[explained("#SPILL!", obstacle)]], wrote);
  setSpill(formulas, formula, wanted);
  const leftBefore = before ?? { top: row, left: column, bottom: row, right: column };
  return sameRange(leftBefore, range) ? null : [leftBefore, range];
}

function setSpill(formulas: BookFormulas, formula: FormulaCell, range: Range | null): void {
  formula.spill = range;
  if (range && !isCell(range)) formulas.spilling.add(formula);
  else formulas.spilling.delete(formula);
}

function isCell({ top, left, bottom, right }: Range): boolean {
  return top === bottom && left === right;
}

function fill(sheet: Sheet, row: number, column: number, held: Cell, array: ArrayExtent, result: Matrix, wrote: Wrote): void {
  const { top, left, bottom, right } = array.range;
  for (let r = top; r <= bottom; r++) {
    for (let c = left; c <= right; c++) {
      const value = shown(stretched(result, r - top, c - left));
      if (r === row && c === column) replace(sheet, r, c, { ...held, value, array }, wrote);
      else replace(sheet, r, c, { ...constantCell(value, cellAt(sheet, r, c)?.style ?? 0), spilledFrom: { row, column } }, wrote);
    }
  }
}

function clearSpill(sheet: Sheet, row: number, column: number, before: Range | null, after: Range | null, wrote: Wrote): void {
  if (!before) return;
  for (let r = before.top; r <= before.bottom; r++) {
    for (let c = before.left; c <= before.right; c++) {
      if (after && r <= after.bottom && c <= after.right) continue;
      const cell = cellAt(sheet, r, c);
      if (cell?.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
      setCell(sheet, r, c, cell.style === 0 ? null : constantCell(null, cell.style));
      wrote(sheet, r, c);
    }
  }
}

/** Why an array cannot stand in a range, for a person; null where it can. */
function obstacleTo(sheet: Sheet, range: Range): string | null {
  const { top, left, bottom, right } = range;
  if (isCell(range)) return null;
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) return "The array does not fit on the sheet.";
  if (sheet.merges.some((merge) => rangesOverlap(merge, range))) return "A merged cell is in the way of the array.";
  if (sheet.tables.some((table) => rangesOverlap(table.range, range))) return "An array cannot spill in a table.";
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.rows.get(row)?.cells;
    if (!cells) continue;
    for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
      const cell = cells[column];
      if (!cell || (row === top && column === left) || (cell.value === null && cell.formula === null)) continue;
      if (cell.spilledFrom?.row !== top || cell.spilledFrom.column !== left) return "A cell in the way of the array is not empty.";
    }
  }
  return null;
}

// A formula never shows an empty cell: it shows 0.
function shown(value: Scalar): CellValue {
  return value ?? 0;
}

function replace(sheet: Sheet, row: number, column: number, cell: Cell, wrote: Wrote): void {
  const held = cellAt(sheet, row, column);
  if (held && sameValue(held.value, cell.value) && sameArray(held.array, cell.array) && held.spilledFrom?.row === cell.spilledFrom?.row && held.spilledFrom?.column === cell.spilledFrom?.column) return;
  setCell(sheet, row, column, cell);
  wrote(sheet, row, column);
}

// Errors of one code may come with other words, so they are replaced.
function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b && !isErrorValue(a);
}

function sameArray(a: ArrayExtent | null, b: ArrayExtent | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && sameRange(a.range, b.range));
}
