// Looking values up in ranges.
import { takesInContext, type Context, type Definitions } from "../definition";
import { matrixOf, plain } from "../lift";
import { fail, isArea, isError, toLogical, toNumber, type Area, type Matrix, type Scalar, type Value } from "../value";
import { lineOf, placeInFalling, placeInRising, placeOf, type Line, type Match } from "./search";

/** VLOOKUP (down the first column) and HLOOKUP (along the first row). */
function lookedUp(context: Context, wanted: Scalar, table: Value, offset: number, approximate: boolean, along: "row" | "column"): Scalar {
  const matrix = matrixOf(table, context);
  const index = Math.trunc(offset) - 1;
  if (index < 0) fail("#VALUE!");
  if (index >= (along === "column" ? matrix[0]!.length : matrix.length)) fail("#REF!");
  const line = lineOf(matrix, along);
  const place = approximate ? placeInRising(wanted ?? 0, line) : placeOf(wanted ?? 0, line, "pattern");
  if (place < 0) fail("#N/A");
  return along === "column" ? matrix[place]![index]! : matrix[index]![place]!;
}

function lookup(context: Context, wanted: Scalar, values: Value, results?: Value): Scalar {
  const matrix = matrixOf(values, context);
  const along = matrix[0]!.length > matrix.length ? "row" : "column";
  const place = placeInRising(wanted ?? 0, lineOf(matrix, along));
  if (place < 0) fail("#N/A");
  if (results === undefined) return along === "row" ? matrix.at(-1)![place]! : matrix[place]!.at(-1)!;
  const found = matrixOf(results, context);
  return (found[0]!.length > found.length ? found[0]![place] : found[place]?.[0]) ?? fail("#N/A");
}

function vectorOf(context: Context, values: Value): Line {
  const matrix = matrixOf(values, context);
  if (matrix.length > 1 && matrix[0]!.length > 1) fail("#N/A");
  return lineOf(matrix, matrix.length === 1 ? "row" : "column");
}

function match(context: Context, wanted: Scalar, values: Value, type: number): number {
  const line = vectorOf(context, values);
  const place = type > 0 ? placeInRising(wanted ?? 0, line) : type < 0 ? placeInFalling(wanted ?? 0, line) : placeOf(wanted ?? 0, line, "pattern");
  return place < 0 ? fail("#N/A") : place + 1;
}

const MATCHES: ReadonlyMap<number, Match> = new Map([[0, "exact"], [-1, "smaller"], [1, "larger"], [2, "pattern"]]);

function found(wanted: Scalar, line: Line, mode: Scalar, direction: Scalar): number {
  const way = MATCHES.get(toNumber(mode)) ?? fail("#VALUE!");
  const from = direction === null ? 1 : toNumber(direction);
  if (![1, -1, 2, -2].includes(from)) fail("#VALUE!");
  return placeOf(wanted, line, way, from === -1 ? "last" : "first");
}

function xlookup(context: Context, wanted: Scalar, values: Value, results: Value, otherwise: Value = null, mode: Scalar = 0, direction: Scalar = 1): Value {
  const source = matrixOf(values, context);
  const along = source.length === 1 && source[0]!.length > 1 ? "row" : source[0]!.length === 1 ? "column" : fail("#VALUE!");
  const size = sizeOf(results, context);
  const given = sizeOf(values, context);
  if (along === "row" ? size.columns !== given.columns : size.rows !== given.rows) fail("#VALUE!");
  const place = found(wanted, lineOf(source, along), mode, direction);
  if (place < 0) return otherwise === null ? fail("#N/A") : isArea(otherwise) || !isError(otherwise) ? otherwise : fail(otherwise.error);
  if (isArea(results)) {
    const { top, left, bottom, right } = results.range;
    return { ...results, range: along === "row" ? { top, bottom, left: left + place, right: left + place } : { top: top + place, bottom: top + place, left, right } };
  }
  const matrix = matrixOf(results, context);
  return along === "row" ? matrix.map((row) => [row[place]!]) : [matrix[place]!];
}

function sizeOf(value: Value, context: Context): { readonly rows: number; readonly columns: number } {
  if (isArea(value)) return { rows: value.range.bottom - value.range.top + 1, columns: value.range.right - value.range.left + 1 };
  const matrix = matrixOf(value, context);
  return { rows: matrix.length, columns: matrix[0]!.length };
}

/** A cell, a whole row or column (0), or all of an area or matrix; of an area as an area. */
function index(context: Context, source: Value, rowNumber: number, columnNumber?: number): Value {
  const { rows, columns } = sizeOf(source, context);
  // One number is a place along a single row or column.
  const alone = columnNumber === undefined;
  const row = Math.trunc(alone && rows === 1 && columns > 1 ? 0 : rowNumber);
  const column = Math.trunc(alone ? (rows === 1 && columns > 1 ? rowNumber : 0) : columnNumber);
  const wanted = alone && rows > 1 && columns === 1 ? { row, column: 1 } : { row, column };
  if (wanted.row < 0 || wanted.column < 0) fail("#VALUE!");
  if (wanted.row > rows || wanted.column > columns || (alone && rows > 1 && columns > 1 && row > 0)) fail("#REF!");
  if (isArea(source)) return part(source, wanted.row, wanted.column);
  const matrix = matrixOf(source, context);
  const picked = (wanted.row === 0 ? matrix : [matrix[wanted.row - 1]!]).map((cells) => (wanted.column === 0 ? cells : [cells[wanted.column - 1]!]));
  return picked.length === 1 && picked[0]!.length === 1 ? picked[0]![0]! : picked;
}

function part(area: Area, row: number, column: number): Area {
  const { top, left, bottom, right } = area.range;
  return {
    ...area,
    range: {
      top: row === 0 ? top : top + row - 1, bottom: row === 0 ? bottom : top + row - 1,
      left: column === 0 ? left : left + column - 1, right: column === 0 ? right : left + column - 1,
    },
  };
}

function transposed(matrix: Matrix): Matrix {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!));
}

const isApproximate = (value: Scalar | undefined): boolean => (value === undefined ? true : toLogical(value));

export const LOOKUP: Definitions = {
  VLOOKUP: takesInContext("svn[s]", (context, wanted: Scalar, table: Value, column: number, approximate?: Scalar) =>
    lookedUp(context, wanted, table, column, isApproximate(approximate), "column")),
  HLOOKUP: takesInContext("svn[s]", (context, wanted: Scalar, table: Value, row: number, approximate?: Scalar) =>
    lookedUp(context, wanted, table, row, isApproximate(approximate), "row")),
  LOOKUP: takesInContext("sv[v]", lookup),
  MATCH: takesInContext("sv[n]", (context, wanted: Scalar, values: Value, type: number = 1) => match(context, wanted, values, type)),
  XMATCH: takesInContext("sv[ss]", (context, wanted: Scalar, values: Value, mode: Scalar = 0, direction: Scalar = 1) => {
    const place = found(wanted, vectorOf(context, values), mode, direction);
    return place < 0 ? fail("#N/A") : place + 1;
  }),
  XLOOKUP: takesInContext("svv[vss]", xlookup),
  INDEX: takesInContext("vn[nn]", index),
  TRANSPOSE: takesInContext("v", (context, value: Value) => transposed(matrixOf(plain(value, context), context))),
};
