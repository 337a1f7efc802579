// The numbers of a function's arguments, as SUM and its like see them: in ranges and arrays only numbers count; a
// number given directly counts as a text or a logical too. The first error found is the answer.
import type { Context } from "../definition";
import { matrixOf } from "../lift";
import { fail, isArea, isError, isLambda, isMatrix, toNumber, type Matrix, type Scalar, type Value } from "../value";

// Many formulas may look into one large range: its numbers are gathered once for as long as it stands.
const gathered = new WeakMap<Matrix, readonly number[]>();
const LARGE = 256;

function numbersIn(matrix: Matrix): readonly number[] {
  const known = gathered.get(matrix);
  if (known) return known;
  const numbers: number[] = [];
  for (const row of matrix) {
    for (const value of row) {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) fail(value.error);
    }
  }
  if (matrix.length * matrix[0]!.length >= LARGE) gathered.set(matrix, numbers);
  return numbers;
}

/** The numbers of all arguments in reading order. */
export function numbersOf(args: readonly Value[], context: Context): readonly number[] {
  const [only] = args;
  if (args.length === 1 && (isMatrix(only) || isArea(only))) return numbersIn(matrixOf(only, context));
  const numbers: number[] = [];
  for (const arg of args) {
    if (!isMatrix(arg) && !isArea(arg)) {
      if (isLambda(arg)) fail("#VALUE!");
      numbers.push(toNumber(arg));
      continue;
    }
    for (const number of numbersIn(matrixOf(arg, context))) numbers.push(number);
  }
  return numbers;
}

/** All values of an argument in reading order, empty cells included. */
export function valuesOf(arg: Value, context: Context): Scalar[] {
  const values: Scalar[] = [];
  for (const row of matrixOf(arg, context)) for (const value of row) values.push(value);
  return values;
}

/** The numbers at places where both of two ranges of one size have one; #N/A where the sizes differ. */
export function pairsOf(first: Value, second: Value, context: Context): readonly (readonly [number, number])[] {
  const a = valuesOf(first, context);
  const b = valuesOf(second, context);
  if (a.length !== b.length) fail("#N/A");
  const pairs: (readonly [number, number])[] = [];
  a.forEach((left, index) => {
    const right = b[index] ?? null;
    if (isError(left)) fail(left.error);
    if (isError(right)) fail(right.error);
    if (typeof left === "number" && typeof right === "number") pairs.push([left, right]);
  });
  return pairs;
}

const sums = new WeakMap<readonly number[], number>();

/** The sum, with what binary fractions lose carried along, so that 0.1 added ten times is 1. */
export function sumOf(numbers: readonly number[]): number {
  if (numbers.length < LARGE) return added(numbers);
  const known = sums.get(numbers) ?? added(numbers);
  sums.set(numbers, known);
  return known;
}

function added(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
