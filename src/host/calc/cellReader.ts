// Reads the cells of areas while formulas are computed. Larger ranges are kept until one of their cells changes, since
// many formulas look into one range. A cell that waits for its value stops whoever reads it: nothing is computed from it.
import { MAX_COLUMNS, MAX_ROWS, rangeAddress, type Range } from "../model/address";
import type { Book } from "../model/book";
import { usedRange, type Sheet } from "../model/sheet";
import { isErrorValue } from "../model/cell";
import { NOT_COMPUTED } from "../protocol/calculator";
import { NotComputedError, type Area, type Matrix, type Scalar } from "./value";

export interface CellReader {
  /** The values of an area; whole columns and rows end with the last used cells of the book. */
  read(area: Area): Matrix;
  /** Says that a cell got another value. */
  wrote(sheet: Sheet, row: number, column: number): void;
}

const WORTH_KEEPING = 256;
const MOST_CELLS_KEPT = 4_000_000;

interface Kept {
  readonly range: Range;
  readonly values: Matrix;
}

/** A reader for one round of computing, in which only computing changes cells. */
export function cellReader(book: Book): CellReader {
  const kept = new Map<Sheet, Map<string, Kept>>();
  let cellsKept = 0;
  let end: { row: number; column: number } | null = null;
  const lastUsed = (): { row: number; column: number } => {
    if (end) return end;
    end = { row: 0, column: 0 };
    for (const sheet of book.sheets) {
      const used = usedRange(sheet, "values");
      if (used) end = { row: Math.max(end.row, used.bottom), column: Math.max(end.column, used.right) };
    }
    return end;
  };
  const clipped = (range: Range): Range => {
    if (range.bottom < MAX_ROWS - 1 && range.right < MAX_COLUMNS - 1) return range;
    const { row, column } = lastUsed();
    return {
      ...range,
      bottom: range.bottom === MAX_ROWS - 1 ? Math.max(range.top, row) : range.bottom,
      right: range.right === MAX_COLUMNS - 1 ? Math.max(range.left, column) : range.right,
    };
  };
  return {
    read({ sheet, range: asked }) {
      const range = clipped(asked);
      const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (cells < WORTH_KEEPING) return valuesIn(sheet, range);
      let ofSheet = kept.get(sheet);
      if (!ofSheet) kept.set(sheet, (ofSheet = new Map()));
      const key = rangeAddress(asked);
      const known = ofSheet.get(key);
      if (known) return known.values;
      if (cellsKept + cells > MOST_CELLS_KEPT) {
        kept.clear();
        cellsKept = 0;
        kept.set(sheet, (ofSheet = new Map()));
      }
      const values = valuesIn(sheet, range);
      ofSheet.set(key, { range: asked, values });
      cellsKept += cells;
      return values;
    },
    wrote(sheet, row, column) {
      if (end && (row > end.row || column > end.column)) {
        end = { row: Math.max(end.row, row), column: Math.max(end.column, column) };
        kept.clear();
      }
      kept.get(sheet)?.forEach(({ range }, key, all) => {
        if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) all.delete(key);
      });
    },
  };
}

function valuesIn(sheet: Sheet, { top, left, bottom, right }: Range): Matrix {
  const matrix: Scalar[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.rows.get(row)?.cells;
    const values: Scalar[] = [];
    for (let column = left; column <= right; column++) {
      const value = cells?.[column]?.value ?? null;
      if (isErrorValue(value) && value.error === NOT_COMPUTED.error) throw new NotComputedError("a cell it refers to is not computed");
      values.push(value);
    }
    matrix.push(values);
  }
  return matrix;
}
