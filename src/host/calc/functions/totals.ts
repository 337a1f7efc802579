// SUBTOTAL and AGGREGATE: one of several summaries over cells, other subtotals within left out, hidden rows too
// where asked.
import { cellAt, rowProperties } from "../../model/sheet";
import { takesInContext, type Context, type Definitions } from "../definition";
import { matrixOf } from "../lift";
import { fail, isArea, isError, isMatrix, type Matrix, type Scalar, type Value } from "../value";
import { ARITHMETIC } from "./arithmetic";
import { ORDER } from "./order";
import { STATISTICS } from "./statistics";

const SUMMARIES = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV.S", "STDEV.P", "SUM", "VAR.S", "VAR.P", "MEDIAN", "MODE.SNGL", "LARGE", "SMALL", "PERCENTILE.INC", "QUARTILE.INC", "PERCENTILE.EXC", "QUARTILE.EXC"];

interface Leaving {
  readonly subtotals: boolean;
  readonly hiddenRows: boolean;
  readonly errors: boolean;
}

/** The values that remain, in one column: what is left out is an empty cell. */
function remaining(context: Context, value: Value, { subtotals, hiddenRows, errors }: Leaving): Matrix {
  const matrix = matrixOf(value, context);
  const drop = (cell: Scalar, row: number, column: number): boolean => {
    if (errors && isError(cell)) return true;
    if (!isArea(value)) return false;
    const { sheet, range } = value;
    return subtotals && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(cellAt(sheet, range.top + row, range.left + column)?.formula ?? "");
  };
  return matrix.map((cells, row) => {
    const hidden = isArea(value) && rowProperties(value.sheet, value.range.top + row).hidden;
    return cells.map((cell, column) => ((hidden && hiddenRows) || drop(cell, row, column) ? null : cell));
  });
}

function summary(context: Context, number: number, args: readonly Value[]): Value {
  const name = SUMMARIES[number - 1] ?? fail("#VALUE!");
  const definition = ARITHMETIC[name] ?? STATISTICS[name] ?? ORDER[name] ?? fail("#VALUE!");
  return definition.compute(args, context);
}

// A filter hides rows for every summary; rows a person hid only count out from 101 on. Both are hidden rows here.
function subtotal(context: Context, number: number, ...args: Value[]): Value {
  const kind = Math.trunc(number);
  if ((kind < 1 || kind > 11) && (kind < 101 || kind > 111)) fail("#VALUE!");
  if (!args.every(isArea)) fail("#VALUE!");
  const filtered = args.some((arg) => isArea(arg) && (arg.sheet.autoFilter !== null || arg.sheet.tables.length > 0));
  const leaving: Leaving = { subtotals: true, hiddenRows: kind > 100 || filtered, errors: false };
  return summary(context, kind % 100, args.map((arg) => remaining(context, arg, leaving)));
}

function aggregate(context: Context, number: number, option: number, ...args: Value[]): Value {
  const kind = Math.trunc(number);
  const choice = Math.trunc(option);
  if (choice < 0 || choice > 7) fail("#VALUE!");
  const leaving: Leaving = { subtotals: choice < 4, hiddenRows: choice % 2 === 1, errors: [2, 3, 6, 7].includes(choice) };
  if (kind < 14) return summary(context, kind, args.map((arg) => remaining(context, arg, leaving)));
  const [values = null, place = null] = args;
  const [k] = matrixOf(place, context)[0]!;
  if (isError(k!)) fail(k.error);
  const kept = remaining(context, values, leaving);
  return summary(context, kind, [isMatrix(kept) ? kept : [[kept]], Number(k)]);
}

export const TOTALS: Definitions = {
  SUBTOTAL: takesInContext("nv*1", subtotal),
  AGGREGATE: takesInContext("nnv*1", aggregate),
};
