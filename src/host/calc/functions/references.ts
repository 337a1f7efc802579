// Functions about places rather than values: ROW, OFFSET, INDIRECT, ADDRESS.
import { columnLetters, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../../model/address";
import { cellAt } from "../../model/sheet";
import { sheetByName } from "../../model/book";
import { takes, takesInContext, type Context, type Definitions } from "../definition";
import { fail, isArea, isError, isMatrix, toLogical, toText, type Area, type Scalar, type Value } from "../value";

function areaFrom(value: Value): Area {
  if (isArea(value)) return value;
  return isError(value) ? fail(value.error) : fail("#VALUE!");
}

function offset(context: Context, from: Value, rows: number, columns: number, height?: Scalar, width?: Scalar): Area {
  const area = areaFrom(from);
  const { top, left, bottom, right } = area.range;
  const tall = extent(height, bottom - top + 1);
  const wide = extent(width, right - left + 1);
  const firstRow = top + Math.trunc(rows) + Math.min(0, tall + 1);
  const firstColumn = left + Math.trunc(columns) + Math.min(0, wide + 1);
  const moved = { top: firstRow, left: firstColumn, bottom: firstRow + Math.abs(tall) - 1, right: firstColumn + Math.abs(wide) - 1 };
  if (moved.top < 0 || moved.left < 0 || moved.bottom >= MAX_ROWS || moved.right >= MAX_COLUMNS) fail("#REF!");
  const result: Area = { ...area, range: moved };
  context.settle(result);
  return result;
}

function extent(size: Scalar | undefined, own: number): number {
  const number = size === null || size === undefined ? own : Math.trunc(Number(size));
  return number === 0 || Number.isNaN(number) ? fail("#REF!") : number;
}

function indirect(context: Context, text: string, a1: Scalar = true): Area {
  if (!toLogical(a1)) fail("#REF!");
  const area = context.areaOf(text) ?? fail("#REF!");
  context.settle(area);
  return area;
}

function numbersDown(first: number, last: number): Value {
  return first === last ? first : Array.from({ length: Math.min(last, MAX_ROWS) - first + 1 }, (_, index) => [first + index]);
}

function address(row: number, column: number, kind = 1, a1: Scalar = true, sheet: Scalar = null): string {
  if (row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS || kind < 1 || kind > 4) fail("#VALUE!");
  const fixedRow = kind === 1 || kind === 2;
  const fixedColumn = kind === 1 || kind === 3;
  const prefix = sheet === null ? "" : `${quoteSheetName(toText(sheet))}!`;
  if (!toLogical(a1)) return `${prefix}R${fixedRow ? Math.trunc(row) : `[${Math.trunc(row)}]`}C${fixedColumn ? Math.trunc(column) : `[${Math.trunc(column)}]`}`;
  return `${prefix}${fixedColumn ? "$" : ""}${columnLetters(Math.trunc(column) - 1)}${fixedRow ? "$" : ""}${Math.trunc(row)}`;
}

export const REFERENCES: Definitions = {
  ROW: takesInContext("[v]", (context, value?: Value) => {
    if (value === undefined) return context.row + 1;
    const { range } = areaFrom(value);
    return numbersDown(range.top + 1, range.bottom + 1);
  }),
  COLUMN: takesInContext("[v]", (context, value?: Value) => {
    if (value === undefined) return context.column + 1;
    const { left, right } = areaFrom(value).range;
    return left === right ? left + 1 : [Array.from({ length: right - left + 1 }, (_, index) => left + index + 1)];
  }),
  ROWS: takes("v", (value: Value) => (isMatrix(value) ? value.length : isArea(value) ? value.range.bottom - value.range.top + 1 : isError(value) ? fail(value.error) : 1)),
  COLUMNS: takes("v", (value: Value) => (isMatrix(value) ? value[0]!.length : isArea(value) ? value.range.right - value.range.left + 1 : isError(value) ? fail(value.error) : 1)),
  AREAS: takes("v", (value: Value) => (areaFrom(value), 1)),
  ADDRESS: takes("nn[nss]", address),
  OFFSET: takesInContext("vnn[ss]", offset),
  INDIRECT: takesInContext("t[s]", indirect),
  HYPERLINK: takes("t[s]", (target: string, name?: Scalar) => name ?? target),
  SHEET: takesInContext("[v]", (context, value?: Value) => {
    const sheet = value === undefined ? context.sheet : isArea(value) ? value.sheet : sheetByName(context.book, toText(value as Scalar));
    return sheet ? context.book.sheets.indexOf(sheet) + 1 : fail("#N/A");
  }),
  SHEETS: takesInContext("[v]", (context, value?: Value) => (value === undefined ? context.book.sheets.length : 1)),
  ISREF: takes("v", (value: Value) => isArea(value)),
  ISFORMULA: takes("v", (value: Value) => {
    const { sheet, range } = areaFrom(value);
    return (cellAt(sheet, range.top, range.left)?.formula ?? null) !== null;
  }),
  FORMULATEXT: takes("v", (value: Value) => {
    const { sheet, range } = areaFrom(value);
    const formula = cellAt(sheet, range.top, range.left)?.formula ?? fail("#N/A");
    return `=${formula}`;
  }),
};
