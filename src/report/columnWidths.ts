// How wide a tab's columns are: tables below each other share columns, so each column takes the widest need among them.
// Figures are never cut off; text wraps at the width its column names.
import { headerLines, longestWord, textWidth, widestLine } from "./measure";
import type { Cell, Column, Tab, Table } from "./model";
import { printedRoom } from "./plan";
import { alignmentOf, shown } from "./shown";

/** The column at the left of each tab: empty but for arrows that lead somewhere. */
const MARGIN_WIDTH = 3;
/** Columns of content start here, beside the margin. */
export const FIRST_COLUMN = 1;
const PADDING = 2;
const FILTER_BUTTON = 2;
const NARROWEST = 6;
/** Not every viewer wraps a link, so a column holds its links on one line up to this width. */
const LONGEST_LINK = 30;
const LONGEST_WITH_UNIT = 14;
/** Of a character, and beside the text of each column, in points at the workbook's usual type. */
const POINTS = { character: 5.25, beside: 3.75 } as const;
/** A tab narrower than the page is drawn out to its edges, by so much at most. */
const DRAWN_OUT = 1.3;

/** A unit in brackets reads badly in two halves, so a short header with one stays on one line. */
function isUnbroken(header: string): boolean {
  return /[(（]/.test(header) && textWidth(header) <= LONGEST_WITH_UNIT;
}

/** The width of the unit in brackets that ends a header, which stands on a line of its own where the header takes two; 0 without one. */
function unitOf(header: string): number {
  const [, unit = ""] = headerLines(header, 0).split("\n");
  return textWidth(unit);
}

/** The width of a table's column in characters, from its header and everything in it. */
function neededWidth(table: Table, column: Column, index: number): number {
  let content = 0;
  let linked = 0;
  const measure = (cells: readonly Cell[]) => {
    const cell = cells[index];
    if (cell === undefined) return;
    const width = widestLine(shown(cell.value, cell.format ?? column.format));
    content = Math.max(content, width);
    if (cell.link) linked = Math.max(linked, Math.min(width, LONGEST_LINK));
  };
  table.rows.forEach(measure);
  if (table.total) measure(table.total);
  const button = table.main ? FILTER_BUTTON : 0;
  const header = (isUnbroken(column.header) ? textWidth(column.header) : Math.max(longestWord(column.header), Math.ceil(textWidth(column.header) / 2), unitOf(column.header))) + button;
  const wide = Math.max(content, header, column.input === undefined ? 0 : column.width);
  return (alignmentOf(column.format) === "right" ? wide : Math.min(wide, Math.max(column.width, header, linked))) + PADDING;
}

/** The widths of all columns of a tab, the margin first. */
export function columnWidths(tab: Tab): readonly number[] {
  const widths: number[] = Array.from({ length: tab.grid.columns }, () => tab.grid.width);
  for (const block of tab.blocks) {
    if (block.kind !== "table") continue;
    block.columns.forEach((column, index) => {
      widths[index] = Math.max(widths[index] ?? NARROWEST, neededWidth(block, column, index));
    });
  }
  return drawnOut([MARGIN_WIDTH, ...widths], printedRoom(tab.orientation).width);
}

/** How wide columns are in Excel, in points. */
export function pointsOf(widths: readonly number[]): number {
  return widths.reduce((sum, characters) => sum + characters * POINTS.character + POINTS.beside, 0);
}

/** Paper is never printed larger than the sheet, so columns that would leave some of it empty share it out. */
function drawnOut(widths: readonly number[], page: number): readonly number[] {
  const [margin = 0, ...columns] = widths;
  const room = page - pointsOf([margin]) - columns.length * POINTS.beside;
  const factor = room / (pointsOf(columns) - columns.length * POINTS.beside);
  return factor <= 1 ? widths : [margin, ...columns.map((width) => Math.floor(width * Math.min(factor, DRAWN_OUT) * 10) / 10)];
}

/** The width of some columns together. */
export function widthOf(widths: readonly number[], from: number, columns: number): number {
  return widths.slice(from, from + columns).reduce((sum, width) => sum + width, 0);
}
