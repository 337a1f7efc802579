// The mark on our own tabs: a worksheet property that names the tab, the sheet's id when it was written, where a
// person may write, and a fingerprint of all other cells. A copy a person makes carries the property but has another
// id, so it is theirs.
import type { Area, PlannedInput, RowGroup } from "../report/plan";

export const MARK_KEY = "ServiceTeamReports";

export interface Mark {
  readonly sheetId: string;
  readonly period: string;
  readonly tab: string;
  readonly fingerprint: string;
  readonly inputs: readonly PlannedInput[];
  /** The rows that were made foldable. */
  readonly groups: readonly RowGroup[];
  /** What a row takes of an answer, in cells; absent where it is no more than the cells it has. */
  readonly rowSize?: number;
}

/** Values, or formulas, of a sheet with the place of the first, counted from 0. */
export interface Grid {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

export const EMPTY_GRID: Grid = { row: 0, column: 0, values: [] };

/** The mark as the property's text. */
export function markText(mark: Mark): string {
  return JSON.stringify(mark);
}

/** The mark on a sheet; null where there is none, it cannot be read, or the sheet is a copy. */
export function readMark(text: string | null, sheetId: string): Mark | null {
  if (text === null) return null;
  let mark: Partial<Mark>;
  try {
    mark = JSON.parse(text) as Partial<Mark>;
  } catch {
    // Not ours to explain: a property of our name that we did not write makes the sheet the person's.
    return null;
  }
  const { sheetId: markedId, period, tab, fingerprint, inputs, groups, rowSize } = mark;
  if (markedId !== sheetId || typeof period !== "string" || typeof tab !== "string" || typeof fingerprint !== "string") return null;
  return { sheetId, period, tab, fingerprint, inputs: inputs ?? [], groups: groups ?? [], ...(typeof rowSize === "number" ? { rowSize } : {}) };
}

/**
 * A short text that changes when any cell outside the inputs does, from the sheet's formulas: what a formula comes to follows from other
 * cells and is nobody's edit of this one. Empty cells do not count.
 */
export function fingerprint(grid: Grid, inputs: readonly PlannedInput[]): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  grid.values.forEach((cells, r) => {
    const row = grid.row + r;
    const here = inputs.filter(({ area }) => row >= area.row && row < area.row + area.rows);
    cells.forEach((value, c) => {
      const column = grid.column + c;
      if (value === "" || value === null || here.some(({ area }) => inColumns(area, column))) return;
      const text = `${row},${column}=${typeof value}:${isFormula(value) ? withoutReferences(value) : String(value)};`;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        low = Math.imul(low ^ code, 0x01000193) >>> 0;
        high = Math.imul(high + code, 0x85ebca6b) >>> 0;
      }
    });
  });
  return low.toString(16).padStart(8, "0") + high.toString(16).padStart(8, "0");
}

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}

/** Excel itself changes addresses and sheets' names in a formula when rows are inserted or a sheet is renamed. */
function withoutReferences(formula: string): string {
  return formula.replace(/'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu, "!").replace(/!?\$?\b[A-Z]{1,3}\$?\d+\b/g, "#");
}

function inColumns(area: Area, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}
