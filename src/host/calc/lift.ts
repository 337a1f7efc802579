// Doing cell by cell what is defined for single values. Rows and columns of one are stretched over the others; where
// matrices differ in size otherwise, what has no partner is #N/A.
import { type Context, type FunctionDefinition, kindAt } from "./definition";
import { fail, FormulaError, isArea, isError, isLambda, isMatrix, toLogical, toNumber, toText, type Matrix, type Scalar, type Value } from "./value";

const NOT_AVAILABLE: Scalar = { error: "#N/A" };

/** The result of a function for arguments of any size. */
export function callLifted(definition: FunctionDefinition, args: readonly Value[], context: Context): Value {
  const values = args.map((arg, place) => (kindAt(definition, place) === "v" ? arg : plain(arg, context)));
  const single = (pick: (value: Matrix) => Scalar): Value => {
    const scalars = values.map((value, place) => {
      const kind = kindAt(definition, place);
      if (kind === "v" || isLambda(value)) return value;
      const scalar = isMatrix(value) ? pick(value) : (value as Scalar);
      return kind === "e" ? scalar : coerced(kind, scalar);
    });
    return definition.compute(scalars, context);
  };
  const lifted = values.filter((value, place): value is Matrix => isMatrix(value) && kindAt(definition, place) !== "v");
  if (lifted.length === 0) return single(() => null);
  return overCells(lifted, (row, column) => plain(single((matrix) => stretched(matrix, row, column)), context));
}

function coerced(kind: string | null, value: Scalar): Scalar {
  if (isError(value)) fail(value.error);
  switch (kind) {
    case "n":
      return toNumber(value);
    case "t":
      return toText(value);
    case "b":
      return toLogical(value);
    default:
      return value;
  }
}

/** The matrix of what is computed at each place of the smallest size that holds all the given matrices. */
export function overCells(matrices: readonly Matrix[], compute: (row: number, column: number) => Value): Matrix {
  const height = Math.max(1, ...matrices.map((matrix) => matrix.length));
  const width = Math.max(1, ...matrices.map((matrix) => matrix[0]!.length));
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => attempt(() => firstOf(compute(row, column)))));
}

/** The value a stretched matrix has at a place. */
export function stretched(matrix: Matrix, row: number, column: number): Scalar {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? NOT_AVAILABLE : value;
}

/** A value, or the error that computing it ended with. */
function attempt<T>(compute: () => T): T | Extract<Scalar, object> {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    if (error instanceof RangeError) return { error: "#NUM!" };
    throw error;
  }
}

/** An area's cells instead of the area; one cell as a scalar. */
export function plain(value: Value, context: Pick<Context, "read">): Scalar | Matrix {
  if (isLambda(value)) return fail("#CALC!");
  if (!isArea(value)) return value;
  const matrix = context.read(value);
  const { top, bottom, left, right } = value.range;
  return top === bottom && left === right ? (matrix[0]?.[0] ?? null) : matrix;
}

/** A value as a matrix. */
export function matrixOf(value: Value, context: Pick<Context, "read">): Matrix {
  const result = plain(value, context);
  return isMatrix(result) ? result : [[result]];
}

/** The first cell of a value. */
function firstOf(value: Value): Scalar {
  if (isMatrix(value)) return value[0]![0]!;
  return isArea(value) || isLambda(value) ? fail("#CALC!") : value;
}
