// Writing 2-D arrays into a range. null in an array leaves its cell; one value instead of an array goes into every cell.
import type { Range } from "../../model/address";
import { constantCell, formulaCell } from "../../model/cell";
import { formatAt, restyle } from "../../model/format";
import type { Sheet } from "../../model/sheet";
import { setCell } from "../../model/sheet";
import { NOT_COMPUTED } from "../calculator";
import { invalidArgument } from "../hostError";
import type { Host } from "../targets";
import { releaseArray } from "./arrays";
import { assertAllowed, assertContentsOpen } from "./guard";
import { assertCellCount, columnCount, rowCount } from "./reading";
import { emptyStyles, formatCells } from "./styles";
import { renameHeaders } from "./tableHeaders";
import { typedInto } from "./typed";

/** Puts values or formulas into the cells of a range. */
export function writeContents(host: Host, sheet: Sheet, range: Range, content: unknown): void {
  assertContentsOpen(host, sheet, [range]);
  const { formats, date1904 } = host.book;
  const entry = entries(range, content);
  const emptyStyle = emptyStyles(sheet, range);
  for (let index = range.top; index <= range.bottom; index++) {
    for (let column = range.left; column <= range.right; column++) {
      const wanted = entry(index - range.top, column - range.left);
      if (wanted === null || wanted === undefined) continue;
      const row = sheet.rows.get(index);
      const held = row?.cells[column];
      if (held && (held.array || held.spilledFrom)) releaseArray(sheet, held, range);
      const style = held ? held.style : emptyStyle(row, column);
      const format = formatAt(formats, style);
      const { value, formula, numberFormat, quotePrefix } = typedInto(wanted, format.numberFormat, date1904);
      const newFormat = numberFormat !== null && format.numberFormat === "General" ? numberFormat : format.numberFormat;
      const newStyle = newFormat === format.numberFormat && quotePrefix === format.quotePrefix
        ? style
        : restyle(formats, style, (before) => ({ ...before, numberFormat: newFormat, quotePrefix }));
      if (value === null && formula === null && !held && newStyle === 0) continue;
      setCell(sheet, index, column, formula === null ? constantCell(value, newStyle) : formulaCell(formula, NOT_COMPUTED, newStyle));
    }
  }
  renameHeaders(sheet, range);
  host.changes.push({ sheet, range });
}

/** Sets number formats, one for all cells or an array; null leaves a cell's own. */
export function writeNumberFormats(host: Host, sheet: Sheet, range: Range, content: unknown): void {
  assertAllowed(sheet, "formatCells");
  if (typeof content === "string") {
    formatCells(host, { sheet, areas: [range] }, (format) => ({ ...format, numberFormat: content }));
    return;
  }
  // Few formats meet few styles: each pair is worked out once.
  const known = new Map<string, number>();
  const restyled = (style: number, numberFormat: string): number => {
    const pair = `${style} ${numberFormat}`;
    const found = known.get(pair) ?? restyle(host.book.formats, style, (before) => ({ ...before, numberFormat }));
    known.set(pair, found);
    return found;
  };
  const entry = entries(range, content);
  const emptyStyle = emptyStyles(sheet, range);
  for (let index = range.top; index <= range.bottom; index++) {
    for (let column = range.left; column <= range.right; column++) {
      const numberFormat = entry(index - range.top, column - range.left);
      if (numberFormat === null || numberFormat === undefined) continue;
      if (typeof numberFormat !== "string") throw invalidArgument("a number format is a text");
      const row = sheet.rows.get(index);
      const held = row?.cells[column];
      const style = held ? held.style : emptyStyle(row, column);
      if (formatAt(host.book.formats, style).numberFormat === numberFormat) continue;
      const newStyle = restyled(style, numberFormat);
      setCell(sheet, index, column, held ? { ...held, style: newStyle } : constantCell(null, newStyle));
    }
  }
}

/** What a 2-D array, or one value for all, holds for each cell; refuses an array of another shape. */
function entries(range: Range, content: unknown): (row: number, column: number) => unknown {
  assertCellCount(range);
  if (!Array.isArray(content)) return () => content;
  const rows = content as readonly unknown[];
  const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : -1)));
  assertShape(range, rows.length, widths.size === 1 ? [...widths][0]! : -1);
  return (row, column) => (content[row] as unknown[])[column];
}

/** Refuses an array that is not of the range's size. */
export function assertShape(range: Range, rows: number, columns: number): void {
  if (rows === rowCount(range) && columns === columnCount(range)) return;
  throw invalidArgument("the number of rows or columns in the input array doesn't match the size or dimensions of the range");
}
