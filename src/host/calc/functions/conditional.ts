// Sums, counts, means and extremes of the cells that meet conditions.
import { takesInContext, type Context, type Definitions } from "../definition";
import { matrixOf, plain } from "../lift";
import { MAX_COLUMNS, MAX_ROWS, type Range } from "../../model/address";
import { fail, isArea, isError, isMatrix, type Area, type Matrix, type Scalar, type Value } from "../value";
import { conditionOf, textSoughtBy } from "./criteria";
import { sumOf } from "./gathering";
import { highest, lowest, mean } from "./statistics";

interface Condition {
  readonly range: Value;
  readonly criterion: Scalar;
}

/** Rows and columns of the places where every condition holds, in reading order, and how many lie beyond what was read. */
function places(context: Context, conditions: readonly Condition[]): readonly Place[] {
  const sizes = new Set(conditions.map(({ range }) => sizeOf(range)));
  if (sizes.size > 1) fail("#VALUE!");
  let found: readonly Place[] | null = null;
  for (const { range, criterion } of conditions) {
    const matrix = matrixOf(range, context);
    const holds = conditionOf(criterion);
    found = found ? found.filter(([row, column]) => holds(matrix[row]?.[column] ?? null)) : placesIn(matrix, criterion, holds);
  }
  return found ?? [];
}

type Place = readonly [row: number, column: number];

function placesIn(matrix: Matrix, criterion: Scalar, holds: (value: Scalar) => boolean): readonly Place[] {
  const sought = textSoughtBy(criterion);
  if (sought !== null && matrix.length >= WORTH_INDEXING) return textsOf(matrix).get(sought) ?? [];
  return placesWhere(matrix, holds);
}

function placesWhere(matrix: Matrix, holds: (value: Scalar) => boolean): readonly Place[] {
  const found: Place[] = [];
  for (let row = 0; row < matrix.length; row++) {
    const cells = matrix[row]!;
    for (let column = 0; column < cells.length; column++) if (holds(cells[column]!)) found.push([row, column]);
  }
  return found;
}

/** Rows from which on a reader keeps what it has read of a range, so that an index serves more than one formula. */
const WORTH_INDEXING = 256;

/** By matrix, the places of each text in small letters: many formulas count the words of one column. A matrix is never changed. */
const INDEXES = new WeakMap<Matrix, ReadonlyMap<string, readonly Place[]>>();

function textsOf(matrix: Matrix): ReadonlyMap<string, readonly Place[]> {
  const known = INDEXES.get(matrix);
  if (known) return known;
  const index = new Map<string, Place[]>();
  for (const [row, column] of placesWhere(matrix, (value) => typeof value === "string")) {
    const text = String(matrix[row]![column]).toLowerCase();
    const places = index.get(text);
    if (places) places.push([row, column]);
    else index.set(text, [[row, column]]);
  }
  INDEXES.set(matrix, index);
  return index;
}

function sizeOf(value: Value): string {
  if (!isArea(value)) return fail("#VALUE!");
  return `${value.range.bottom - value.range.top} ${value.range.right - value.range.left}`;
}

function conditionsOf(args: readonly Value[]): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    if (index + 1 >= args.length) fail("#VALUE!");
    conditions.push({ range: args[index]!, criterion: args[index + 1] as Scalar });
  }
  return conditions;
}

/** The numbers of a range at places where all conditions hold. */
function chosenNumbers(context: Context, values: Value, conditions: readonly Condition[]): number[] {
  if (sizeOf(values) !== sizeOf(conditions[0]!.range)) fail("#VALUE!");
  return numbersAt(matrixOf(values, context), places(context, conditions));
}

function numbersAt(matrix: Matrix, found: readonly Place[]): number[] {
  const numbers: number[] = [];
  for (const [row, column] of found) {
    const value = matrix[row]?.[column] ?? null;
    if (isError(value)) fail(value.error);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

// SUMIF takes of its third argument only the first cell: the size is that of the first.
function alongside(range: Value, values: Value | undefined): Area {
  if (!isArea(range)) return fail("#VALUE!");
  if (values === undefined || values === null) return range;
  if (!isArea(values)) return fail("#VALUE!");
  const { top, left } = values.range;
  const size: Range = range.range;
  return {
    ...values,
    range: { top, left, bottom: Math.min(MAX_ROWS - 1, top + size.bottom - size.top), right: Math.min(MAX_COLUMNS - 1, left + size.right - size.left) },
  };
}

function chosenAlong(context: Context, range: Value, criterion: Value, values: Value | undefined): number[] {
  return numbersAt(matrixOf(alongside(range, values), context), places(context, [{ range, criterion: criterion as Scalar }]));
}

function count(context: Context, args: readonly Value[]): number {
  const conditions = conditionsOf(args);
  const found = places(context, conditions).length;
  // Whole columns are read as far as they are used: the empty cells below count where every condition holds for one.
  const first = conditions[0]!.range;
  if (!isArea(first) || !conditions.every(({ criterion }) => conditionOf(criterion)(null))) return found;
  const read = plain(first, context);
  const cells = (first.range.bottom - first.range.top + 1) * (first.range.right - first.range.left + 1);
  return found + cells - (isMatrix(read) ? read.length * read[0]!.length : 1);
}

export const CONDITIONAL: Definitions = {
  COUNTIF: takesInContext("ve", (context, ...args: Value[]) => count(context, args)),
  COUNTIFS: takesInContext("ve*2", (context, ...args: Value[]) => count(context, args)),
  SUMIF: takesInContext("ve[v]", (context, range: Value, criterion: Value, values?: Value) => sumOf(chosenAlong(context, range, criterion, values))),
  SUMIFS: takesInContext("vve*2", (context, values: Value, ...args: Value[]) => sumOf(chosenNumbers(context, values, conditionsOf(args)))),
  AVERAGEIF: takesInContext("ve[v]", (context, range: Value, criterion: Value, values?: Value) => mean(chosenAlong(context, range, criterion, values))),
  AVERAGEIFS: takesInContext("vve*2", (context, values: Value, ...args: Value[]) => mean(chosenNumbers(context, values, conditionsOf(args)))),
  MAXIFS: takesInContext("vve*2", (context, values: Value, ...args: Value[]) => highest(chosenNumbers(context, values, conditionsOf(args)))),
  MINIFS: takesInContext("vve*2", (context, values: Value, ...args: Value[]) => lowest(chosenNumbers(context, values, conditionsOf(args)))),
};
