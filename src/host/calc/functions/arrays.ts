// Functions that answer with arrays: FILTER, SORT, UNIQUE and those that cut, join and turn arrays.
import { takes, takesInContext, type Context, type Definitions } from "../definition";
import { matrixOf, stretched } from "../lift";
import { compareScalars } from "../operators";
import { fail, isArea, isError, isLambda, isMatrix, toLogical, toNumber, toText, type Matrix, type Scalar, type Value } from "../value";
import { same } from "./search";
import { valuesOf } from "./gathering";

const LARGEST = 5_000_000;

function filter(context: Context, values: Value, include: Value, otherwise: Value = null): Value {
  const matrix = matrixOf(values, context);
  const chosen = matrixOf(include, context);
  const keeps = (value: Scalar | undefined): boolean => (isError(value) ? fail(value.error) : toLogical(value ?? null));
  let kept: Matrix;
  if (chosen[0]!.length === 1 && chosen.length === matrix.length) kept = matrix.filter((_, row) => keeps(chosen[row]![0]));
  else if (chosen.length === 1 && chosen[0]!.length === matrix[0]!.length) {
    kept = matrix.map((row) => row.filter((_, column) => keeps(chosen[0]![column])));
  } else return fail("#VALUE!");
  if (kept.length > 0 && kept[0]!.length > 0) return blanksAsZero(kept);
  return otherwise === null ? fail("#CALC!") : otherwise;
}

// In the result of an array function an empty cell of the source is 0.
function blanksAsZero(matrix: Matrix): Matrix {
  return matrix.map((row) => row.map((value) => value ?? 0));
}

/** The order of sorting: numbers, texts, logicals, errors; empty cells last whichever way. */
function sortOrder(a: Scalar, b: Scalar, descending: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  if (isError(a) || isError(b)) return (isError(a) ? 1 : 0) - (isError(b) ? 1 : 0);
  return descending ? compareScalars(b, a) : compareScalars(a, b);
}

interface SortKey {
  readonly values: readonly Scalar[];
  readonly descending: boolean;
}

function permutation(size: number, keys: readonly SortKey[]): number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  return order.sort((a, b) => {
    for (const { values, descending } of keys) {
      const result = sortOrder(values[a] ?? null, values[b] ?? null, descending);
      if (result !== 0) return result;
    }
    return a - b;
  });
}

function isDescending(order: Scalar | undefined): boolean {
  const number = order === undefined || order === null ? 1 : toNumber(order);
  return number === -1 ? true : number === 1 ? false : fail("#VALUE!");
}

function sort(context: Context, values: Value, by: Value = null, orders: Value = null, acrossColumns: Scalar = false): Matrix {
  const source = matrixOf(values, context);
  const across = toLogical(acrossColumns);
  const matrix = across ? transposed(source) : source;
  const indexes = by === null ? [1] : valuesOf(by, context).map(toNumber);
  const ways = orders === null ? [] : valuesOf(orders, context);
  const keys = indexes.map((index, place): SortKey => {
    const column = Math.trunc(index) - 1;
    if (column < 0 || column >= matrix[0]!.length) fail("#VALUE!");
    return { values: matrix.map((row) => row[column]!), descending: isDescending(ways.length > 1 ? ways[place] : ways[0]) };
  });
  const result = permutation(matrix.length, keys).map((row) => matrix[row]!);
  return blanksAsZero(across ? transposed(result) : result);
}

function sortBy(context: Context, values: Value, ...args: Value[]): Matrix {
  const matrix = matrixOf(values, context);
  const keys: SortKey[] = [];
  let across = false;
  for (let index = 0; index < args.length; index += 2) {
    const by = matrixOf(args[index]!, context);
    across = by.length === 1 && by[0]!.length === matrix[0]!.length && matrix.length !== 1;
    const line = by.flat();
    if (line.length !== (across ? matrix[0]!.length : matrix.length)) fail("#VALUE!");
    const [order] = args[index + 1] === undefined ? [null] : valuesOf(args[index + 1]!, context);
    keys.push({ values: line, descending: isDescending(order) });
  }
  if (across) return blanksAsZero(transposed(permutation(matrix[0]!.length, keys).map((column) => transposed(matrix)[column]!)));
  return blanksAsZero(permutation(matrix.length, keys).map((row) => matrix[row]!));
}

function unique(context: Context, values: Value, byColumn: Scalar = false, exactlyOnce: Scalar = false): Matrix {
  const source = matrixOf(values, context);
  const across = toLogical(byColumn);
  const rows = across ? transposed(source) : source;
  const groups = new Map<string, { readonly row: readonly Scalar[]; count: number }>();
  for (const row of rows) {
    const key = row.map(keyOf).join("\u0000");
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { row, count: 1 });
  }
  const kept = [...groups.values()].filter(({ count }) => count === 1 || !toLogical(exactlyOnce)).map(({ row }) => row);
  if (kept.length === 0) fail("#CALC!");
  return blanksAsZero(across ? transposed(kept) : kept);
}

function keyOf(value: Scalar): string {
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  if (isError(value)) return value.error;
  return typeof value === "number" ? `n${Number(value.toPrecision(15))}` : String(value);
}

function sequence(rows: Scalar, columns: Scalar = 1, start: Scalar = 1, step: Scalar = 1): Matrix {
  const [height, width, first, by] = [rows, columns, start, step].map((value) => (value === null ? 1 : toNumber(value))) as [number, number, number, number];
  const [tall, wide] = [Math.trunc(height), Math.trunc(width)];
  if (tall < 1 || wide < 1) fail("#CALC!");
  if (tall * wide > LARGEST) fail("#NUM!");
  return Array.from({ length: tall }, (_, row) => Array.from({ length: wide }, (_, column) => first + (row * wide + column) * by));
}

function transposed(matrix: Matrix): Matrix {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!));
}

/** So many items from the start, or with a negative number from the end; `drop` gives the others. */
function cut<T>(items: readonly T[], count: Scalar | undefined, way: "take" | "drop"): readonly T[] {
  if (count === undefined || count === null) return items;
  const number = Math.trunc(toNumber(count));
  const kept = way === "take" ? (number < 0 ? items.slice(number) : items.slice(0, number)) : number < 0 ? items.slice(0, number) : items.slice(number);
  return kept.length === 0 || (way === "take" && number === 0) ? fail("#CALC!") : kept;
}

function chosen<T>(items: readonly T[], places: readonly Scalar[]): readonly T[] {
  return places.map((place) => {
    const number = Math.trunc(toNumber(place));
    return items[number < 0 ? items.length + number : number - 1] ?? fail("#VALUE!");
  });
}

function stacked(matrices: readonly Matrix[]): Matrix {
  const width = Math.max(...matrices.map((matrix) => matrix[0]!.length));
  return matrices.flatMap((matrix) => matrix.map((row) => [...row.map((value) => value ?? 0), ...new Array<Scalar>(width - row.length).fill({ error: "#N/A" })]));
}

// What to leave out of one line of all values: 1 empty cells, 2 errors, 3 both.
function line(context: Context, value: Value, leave: Scalar = 0, byColumn: Scalar = false): readonly Scalar[] {
  const source = matrixOf(value, context);
  const matrix = toLogical(byColumn) ? transposed(source) : source;
  const ignore = toNumber(leave);
  const kept = matrix.flat().filter((cell) => !((ignore % 2 === 1 && cell === null) || (ignore >= 2 && isError(cell))));
  return kept.length === 0 ? fail("#CALC!") : kept.map((cell) => cell ?? 0);
}

function wrapped(context: Context, value: Value, count: number, pad: Scalar = { error: "#N/A" }): Matrix {
  const items = valuesOf(value, context);
  const size = Math.trunc(count);
  if (size < 1) fail("#NUM!");
  return Array.from({ length: Math.ceil(items.length / size) }, (_, row) => Array.from({ length: size }, (__, column) => items[row * size + column] ?? pad));
}

function expanded(context: Context, value: Value, rows: Scalar = null, columns: Scalar = null, pad: Scalar = { error: "#N/A" }): Matrix {
  const matrix = matrixOf(value, context);
  const height = rows === null ? matrix.length : Math.trunc(toNumber(rows));
  const width = columns === null ? matrix[0]!.length : Math.trunc(toNumber(columns));
  if (height < matrix.length || width < matrix[0]!.length) fail("#VALUE!");
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => (row < matrix.length && column < matrix[0]!.length ? (matrix[row]![column] ?? 0) : pad)));
}

// What a lambda gives for one row, column or cell.
function single(context: Context, lambda: Value, ...values: Value[]): Scalar {
  if (!isLambda(lambda)) return fail("#VALUE!");
  const result = context.apply(lambda, values);
  const matrix = matrixOf(result, context);
  return matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : fail("#CALC!");
}

function mapped(context: Context, ...args: Value[]): Matrix {
  const lambda = args.at(-1)!;
  const matrices = args.slice(0, -1).map((arg) => matrixOf(arg, context));
  return matrices[0]!.map((row, r) => row.map((_, c) => single(context, lambda, ...matrices.map((matrix) => stretched(matrix, r, c)))));
}

function accumulated(context: Context, start: Value, values: Value, lambda: Value): readonly Value[] {
  if (!isLambda(lambda)) return fail("#VALUE!");
  let total = start;
  return valuesOf(values, context).map((value) => (total = context.apply(lambda, [total, value])));
}

export const ARRAYS: Definitions = {
  FILTER: takesInContext("vv[v]", filter),
  SORT: takesInContext("v[vvs]", sort),
  SORTBY: takesInContext("vv[v]*2", sortBy),
  UNIQUE: takesInContext("v[ss]", unique),
  SEQUENCE: takes("s[sss]", sequence),
  TAKE: takesInContext("vs[s]", (context, value: Value, rows: Scalar, columns?: Scalar) => cut(matrixOf(value, context), rows, "take").map((row) => cut(row, columns, "take"))),
  DROP: takesInContext("vs[s]", (context, value: Value, rows: Scalar, columns?: Scalar) => cut(matrixOf(value, context), rows, "drop").map((row) => cut(row, columns, "drop"))),
  CHOOSEROWS: takesInContext("vv*1", (context, value: Value, ...places: Value[]) => chosen(matrixOf(value, context), places.flatMap((place) => valuesOf(place, context)))),
  CHOOSECOLS: takesInContext("vv*1", (context, value: Value, ...places: Value[]) => {
    const numbers = places.flatMap((place) => valuesOf(place, context));
    return matrixOf(value, context).map((row) => chosen(row, numbers));
  }),
  VSTACK: takesInContext("v*1", (context, ...args: Value[]) => stacked(args.map((arg) => matrixOf(arg, context)))),
  HSTACK: takesInContext("v*1", (context, ...args: Value[]) => transposed(stacked(args.map((arg) => transposed(matrixOf(arg, context)))))),
  TOCOL: takesInContext("v[ss]", (context, value: Value, leave?: Scalar, byColumn?: Scalar) => line(context, value, leave, byColumn).map((cell) => [cell])),
  TOROW: takesInContext("v[ss]", (context, value: Value, leave?: Scalar, byColumn?: Scalar) => [line(context, value, leave, byColumn)]),
  WRAPROWS: takesInContext("vn[e]", wrapped),
  WRAPCOLS: takesInContext("vn[e]", (context, value: Value, count: number, pad?: Scalar) => transposed(wrapped(context, value, count, pad))),
  EXPAND: takesInContext("vs[se]", expanded),
  MAP: takesInContext("vv*1", mapped),
  REDUCE: takesInContext("vvv", (context, start: Value, values: Value, lambda: Value) => accumulated(context, start, values, lambda).at(-1) ?? start),
  SCAN: takesInContext("vvv", (context, start: Value, values: Value, lambda: Value) => {
    const results = accumulated(context, start, values, lambda);
    const width = matrixOf(values, context)[0]!.length;
    return matrixOf(values, context).map((row, r) => row.map((_, c) => matrixOf(results[r * width + c]!, context)[0]![0]!));
  }),
  BYROW: takesInContext("vv", (context, values: Value, lambda: Value) => matrixOf(values, context).map((row) => [single(context, lambda, [row])])),
  BYCOL: takesInContext("vv", (context, values: Value, lambda: Value) => [transposed(matrixOf(values, context)).map((column) => single(context, lambda, column.map((cell) => [cell])))]),
  MAKEARRAY: takesInContext("nnv", (context, rows: number, columns: number, lambda: Value) => sequence(rows, columns, 0).map((row, r) => row.map((_, c) => single(context, lambda, r + 1, c + 1)))),
  DELTA: takes("n[n]", (a: number, b: number = 0) => (same(a, b) ? 1 : 0)),
  ARRAYTOTEXT: takesInContext("v[n]", (context, value: Value, format: number = 0) => {
    const texts = matrixOf(isMatrix(value) || isArea(value) ? value : [[value as Scalar]], context).map((row) => row.map((cell) => (isError(cell) ? cell.error : format === 1 && typeof cell === "string" ? `"${cell}"` : toText(cell))));
    return format === 1 ? `{${texts.map((row) => row.join(",")).join(";")}}` : texts.flat().join(", ");
  }),
};
