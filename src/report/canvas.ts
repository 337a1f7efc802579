// The growing content of one tab while its blocks are drawn: cells, styles, merges, heights. Only the layout knows it.
import { serialOfMoment, startOfDay, type DateSystem } from "../core/time";
import { FIRST_COLUMN, widthOf } from "./columnWidths";
import { wrappedLines } from "./measure";
import type { Formula } from "./formula";
import type { Cell, CellLink, Format } from "./model";
import type { Area, Highlight, PlannedChart, PlannedInput, PlannedValidation, PlannedValue, Role, RowGroup, Style } from "./plan";
import { shown } from "./shown";

const LINE_HEIGHT = 15;
/** Columns are counted in characters of 11 points, text is set in 10: so much more of it goes into a line. */
const SMALLER_TYPE = 1.06;
/** Stands in the margin where a line of text leads somewhere, so that the text itself is not set as a link. */
const LEADS_TO = "→";

export interface Canvas {
  readonly widths: readonly number[];
  readonly dateSystem: DateSystem;
  readonly values: PlannedValue[][];
  readonly styles: Style[];
  readonly merges: Area[];
  readonly heights: (number | null)[];
  readonly links: { readonly row: number; readonly column: number; readonly to: CellLink }[];
  readonly formulas: { readonly row: number; readonly column: number; readonly formula: Formula }[];
  readonly charts: PlannedChart[];
  readonly highlights: Highlight[];
  readonly inputs: PlannedInput[];
  /** Rows that can be folded away together. */
  readonly groups: RowGroup[];
  readonly validations: PlannedValidation[];
}

/** An empty canvas of rows × as many columns as there are widths. */
export function blankCanvas(rows: number, widths: readonly number[], dateSystem: DateSystem): Canvas {
  return {
    widths, dateSystem,
    values: Array.from({ length: rows }, () => widths.map(() => null)),
    styles: [], merges: [], heights: Array.from({ length: rows }, () => null), links: [], formulas: [], charts: [], highlights: [], inputs: [], groups: [], validations: [],
  };
}

/** The value as Excel stores it: days and moments become serial numbers. */
function stored(value: Cell["value"], format: Format, dateSystem: DateSystem): PlannedValue {
  if (typeof value !== "number") return value;
  if (format === "date") return serialOfMoment(startOfDay(value), dateSystem);
  return format === "moment" ? serialOfMoment(value, dateSystem) : value;
}

/** Puts a value, and its link and formula where it has them; the look comes from `style`. */
export function put(canvas: Canvas, row: number, column: number, cell: Cell, format: Format = "text"): void {
  const line = canvas.values[row];
  if (line === undefined || column >= line.length) throw new Error(`Cell ${row},${column} lies outside the tab.`);
  line[column] = stored(cell.value, cell.format ?? format, canvas.dateSystem);
  if (cell.link) canvas.links.push({ row, column, to: cell.link });
  if (cell.formula) canvas.formulas.push({ row, column, formula: cell.formula });
}

/** Lays a style on an area. */
export function style(canvas: Canvas, area: Area, role: Role, rest: Omit<Style, "area" | "role"> = {}): void {
  canvas.styles.push({ area, role, ...rest });
}

/** Joins an area's cells where it has more than one. */
export function merge(canvas: Canvas, area: Area): void {
  if (area.rows * area.columns > 1) canvas.merges.push(area);
}

/** Makes a row at least so high, in points. */
export function heighten(canvas: Canvas, row: number, points: number): void {
  canvas.heights[row] = Math.max(canvas.heights[row] ?? 0, points);
}

/** Makes a row high enough for a cell's text wrapped over some columns; one line keeps the default height. */
export function fitText(canvas: Canvas, row: number, column: number, columns: number, cell: Cell, format: Format = "text"): void {
  const lines = wrappedLines(shown(cell.value, cell.format ?? format), (widthOf(canvas.widths, column, columns) - 1) * SMALLER_TYPE);
  if (lines > 1) heighten(canvas, row, lines * LINE_HEIGHT);
}

/** One row of merged cells over the width of the tab's content, wrapped; a link goes on an arrow in the margin. */
export function line(canvas: Canvas, row: number, cell: Cell, role: Role, columns = canvas.widths.length - FIRST_COLUMN): void {
  const area: Area = { row, column: FIRST_COLUMN, rows: 1, columns };
  const { link, ...text } = cell;
  if (link) {
    put(canvas, row, 0, { value: LEADS_TO, link });
    style(canvas, { row, column: 0, rows: 1, columns: 1 }, role, { align: "right" });
  }
  put(canvas, row, FIRST_COLUMN, text);
  style(canvas, area, role, { align: "left", wrap: true, ...(cell.format ? { format: cell.format } : {}), ...(cell.tone ? { tone: cell.tone } : {}), ...(cell.bold ? { bold: true } : {}) });
  merge(canvas, area);
  fitText(canvas, row, FIRST_COLUMN, columns, cell);
}
