// Which series a range of data makes, as "Insert chart" reads it: a first row of names, a first column of categories,
// series along the longer side unless the add-in says.
import { absoluteAddress, quoteSheetName, type Range } from "../../model/address";
import { plainSeries, type Series } from "../../model/chart";
import { cellAt, type Sheet } from "../../model/sheet";
import { columnCount, rowCount } from "./reading";

export type SeriesBy = "Auto" | "Columns" | "Rows";

export function seriesOf(sheet: Sheet, range: Range, by: SeriesBy): readonly Series[] {
  const byColumns = by === "Columns" || (by === "Auto" && rowCount(range) >= columnCount(range));
  const isText = (row: number, column: number): boolean => typeof cellAt(sheet, row, column)?.value === "string";
  const isNumber = (row: number, column: number): boolean => typeof cellAt(sheet, row, column)?.value === "number";
  const cornerEmpty = (cellAt(sheet, range.top, range.left)?.value ?? null) === null;
  const tall = rowCount(range) > 1;
  const wide = columnCount(range) > 1;
  const firstRowText = tall && !some(range.left + (wide ? 1 : 0), range.right, (column) => isNumber(range.top, column)) && some(range.left, range.right, (column) => isText(range.top, column));
  const firstColumnText = wide && (some(range.top + 1, range.bottom, (row) => isText(row, range.left)) || (cornerEmpty && tall) || (!tall && isText(range.top, range.left)));
  const top = range.top + (firstRowText ? 1 : 0);
  const left = range.left + (firstColumnText ? 1 : 0);
  const reference = (part: Range): string => referenceTo(sheet, part);
  const series: Series[] = [];
  if (byColumns) {
    const categories = firstColumnText ? reference({ ...range, top, right: range.left }) : null;
    for (let column = left; column <= range.right; column++) {
      const one = plainSeries(reference({ ...range, top, left: column, right: column }), categories);
      series.push(firstRowText ? { ...one, nameReference: reference({ top: range.top, bottom: range.top, left: column, right: column }) } : one);
    }
    return series;
  }
  const categories = firstRowText ? reference({ ...range, left, bottom: range.top }) : null;
  for (let row = top; row <= range.bottom; row++) {
    const one = plainSeries(reference({ ...range, left, top: row, bottom: row }), categories);
    series.push(firstColumnText ? { ...one, nameReference: reference({ top: row, bottom: row, left: range.left, right: range.left }) } : one);
  }
  return series;
}

/** "Sheet1!$A$2:$A$9". */
export function referenceTo(sheet: Sheet, range: Range): string {
  return `${quoteSheetName(sheet.name)}!${absoluteAddress(range)}`;
}

function some(first: number, last: number, holds: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index++) if (holds(index)) return true;
  return false;
}
