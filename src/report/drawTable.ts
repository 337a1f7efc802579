// Draws a table: header, rows, total, looks that follow the values, columns a person writes in. The header of a list that goes on to another
// page stands above its first row there too.
import { fitText, heighten, put, style, type Canvas } from "./canvas";
import { headerLines, wrappedLines } from "./measure";
import type { Cell, Column, Table } from "./model";
import type { Area, Highlight, Style } from "./plan";
import { alignmentOf } from "./shown";

const HEADER_LINE = 15;
const HEADER_PADDING = 5;
/** A list of so many rows can be folded away under its header. */
const FOLDED_FROM = 12;

/** How a column's cells stand; text right of figures is set in, so that the two do not touch. */
function standing(table: Table, index: number): Pick<Style, "align" | "indent"> {
  const alignOf = (column: Column | undefined) => (column === undefined ? "left" : column.align ?? alignmentOf(column.format));
  const align = alignOf(table.columns[index]);
  return align === "left" && alignOf(table.columns[index - 1]) === "right" ? { align, indent: 1 } : { align };
}

/** Rows that stand together below a header: the nth row of the table is the first of them, in this row of the tab. */
interface Run {
  readonly first: number;
  readonly rows: number;
  readonly row: number;
}

/** The table's rows between one header and the next. */
function runsOf(table: Table, area: Area, repeats: readonly number[]): readonly Run[] {
  const starts = [0, ...repeats];
  return starts.map((first, index) => ({ first, rows: (starts[index + 1] ?? table.rows.length) - first, row: area.row + 1 + first + index }));
}

function drawHeader(canvas: Canvas, table: Table, area: Area): void {
  let lines = 1;
  table.columns.forEach((column, index) => {
    const at: Area = { row: area.row, column: area.column + index, rows: 1, columns: 1 };
    const room = (canvas.widths[at.column] ?? 0) - (table.main ? 3 : 1);
    const header = headerLines(column.header, room);
    put(canvas, at.row, at.column, { value: header });
    style(canvas, at, "header", { ...standing(table, index), wrap: true });
    lines = Math.max(lines, wrappedLines(header, room));
  });
  heighten(canvas, area.row, lines * HEADER_LINE + HEADER_PADDING);
}

function looksAlike(one: Cell, other: Cell): boolean {
  return one.tone === other.tone && one.format === other.format && one.bold === other.bold;
}

/** A column's cells in one run; neighbours below each other that look alike are one style. */
function drawColumn(canvas: Canvas, table: Table, index: number, run: Run, area: Area): void {
  const column = table.columns[index];
  if (column === undefined) return;
  const isText = column.format === "text";
  const cells = table.rows.slice(run.first, run.first + run.rows).map((row, offset) => {
    const cell = row[index];
    if (cell === undefined) throw new Error(`Row ${run.first + offset + 1} of table “${table.id}” has no cell for “${column.header}”.`);
    put(canvas, area.row + offset, area.column, cell, column.format);
    if (isText) fitText(canvas, area.row + offset, area.column, 1, cell);
    return cell;
  });
  let from = 0;
  cells.forEach((cell, offset) => {
    const next = cells[offset + 1];
    if (next !== undefined && looksAlike(cell, next)) return;
    style(canvas, { ...area, row: area.row + from, rows: offset + 1 - from }, column.input === undefined ? "body" : "input", {
      ...standing(table, index), wrap: isText, format: cell.format ?? column.format,
      ...(cell.tone ? { tone: cell.tone } : {}), ...(cell.bold ? { bold: true } : {}),
    });
    from = offset + 1;
  });
}

function largest(table: Table, index: number): number {
  return table.rows.reduce((most, cells) => {
    const value = cells[index]?.value;
    return typeof value === "number" ? Math.max(most, value) : most;
  }, 0);
}

function highlight(table: Table, column: Column, index: number, area: Area): Highlight | null {
  if (column.show === undefined) return null;
  if (column.show === "change") return { kind: "change", area };
  if (column.show !== "data-bar") return "target" in column.show ? { kind: "missed", area, aim: column.show, format: column.format } : { kind: "words", area, words: column.show };
  const most = largest(table, index);
  const full = column.format === "score" ? 100 : column.format === "percent" || column.format === "share" ? 1 : most;
  return full > 0 ? { kind: "data-bar", area, min: 0, max: Math.max(full, most) } : null;
}

/** Draws the table with its top left corner at the area's; its header again above the rows named by `repeats`. */
export function drawTable(canvas: Canvas, table: Table, area: Area, repeats: readonly number[]): void {
  drawHeader(canvas, table, area);
  const first = area.row + 1;
  if (table.rows.length === 0) {
    put(canvas, first, area.column, { value: table.empty });
    style(canvas, { ...area, row: first, rows: 1 }, "note", { tone: "muted", align: "left" });
    return;
  }
  for (const run of runsOf(table, area, repeats)) {
    if (run.first > 0) drawHeader(canvas, table, { ...area, row: run.row - 1 });
    if (run.rows >= FOLDED_FROM) canvas.groups.push({ row: run.row, rows: run.rows });
    table.columns.forEach((column, index) => {
      const below: Area = { row: run.row, column: area.column + index, rows: run.rows, columns: 1 };
      drawColumn(canvas, table, index, run, below);
      const follows = highlight(table, column, index, below);
      if (follows) canvas.highlights.push(follows);
      if (column.input !== undefined) {
        if (table.keys?.length !== table.rows.length) throw new Error(`Table “${table.id}” has a column to write in but not a key for each row.`);
        if (column.choices !== undefined) canvas.validations.push({ area: below, words: column.choices });
        canvas.inputs.push({ id: `${table.id}/${column.input}`, area: below, keys: table.keys.slice(run.first, run.first + run.rows) });
      }
    });
  }
  table.total?.forEach((cell, index) => {
    const column = table.columns[index];
    if (column === undefined) throw new Error(`The total of table “${table.id}” is longer than its header.`);
    const at: Area = { row: first + table.rows.length + repeats.length, column: area.column + index, rows: 1, columns: 1 };
    put(canvas, at.row, at.column, cell, column.format);
    style(canvas, at, "total", { ...standing(table, index), format: cell.format ?? column.format });
  });
}
