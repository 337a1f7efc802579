// Sums, products, powers, remainders and trigonometry.
import { takes, takesInContext, type Context, type Definitions } from "../definition";
import { matrixOf } from "../lift";
import { power } from "../operators";
import { fail, finite, isArea, isError, type Matrix, type Scalar, type Value } from "../value";
import { numbersOf, pairsOf, sumOf } from "./gathering";

function mod(value: number, divisor: number): number {
  if (divisor === 0) fail("#DIV/0!");
  const rest = value - divisor * Math.floor(value / divisor);
  // A rest that is the divisor but for its last binary digits is none.
  return Math.abs(rest - divisor) < Math.abs(divisor) * 1e-14 ? 0 : rest;
}

function sumProduct(context: Context, ...args: Value[]): Scalar {
  const matrices = args.map((arg) => matrixOf(arg, context));
  const sizes = args.map((arg, index) => (isArea(arg) ? `${arg.range.bottom - arg.range.top} ${arg.range.right - arg.range.left}` : `${matrices[index]!.length - 1} ${matrices[index]![0]!.length - 1}`));
  if (new Set(sizes).size > 1) fail("#VALUE!");
  const products: number[] = [];
  matrices[0]!.forEach((row, r) =>
    row.forEach((_, c) => {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix[r]?.[c] ?? null;
        if (isError(value)) fail(value.error);
        // What is no number counts as 0, TRUE too.
        product *= typeof value === "number" ? value : 0;
      }
      products.push(product);
    }),
  );
  return finite(sumOf(products));
}

function multiplied(context: Context, first: Value, second: Value): Matrix {
  const numbers = (value: Value) => matrixOf(value, context).map((row) => row.map((cell) => (typeof cell === "number" ? cell : fail("#VALUE!"))));
  const [a, b] = [numbers(first), numbers(second)];
  if (a[0]!.length !== b.length) fail("#VALUE!");
  return a.map((row) => b[0]!.map((_, column) => finite(sumOf(row.map((value, index) => value * b[index]![column]!)))));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function wholeNumbers(context: Context, args: readonly Value[]): number[] {
  return numbersOf(args, context).map((number) => (number < 0 ? fail("#NUM!") : Math.trunc(number)));
}

function factorial(value: number): number {
  if (value < 0) fail("#NUM!");
  let product = 1;
  for (let factor = 2; factor <= Math.trunc(value); factor++) product *= factor;
  return finite(product);
}

function combinations(items: number, chosen: number): number {
  const [n, k] = [Math.trunc(items), Math.trunc(chosen)];
  if (n < 0 || k < 0 || k > n) fail("#NUM!");
  let count = 1;
  for (let step = 1; step <= Math.min(k, n - k); step++) count = (count * (n - Math.min(k, n - k) + step)) / step;
  return finite(Math.round(count));
}

const ofNumber = (compute: (value: number) => number) => takes("n", (value: number) => finite(compute(value)));

export const ARITHMETIC: Definitions = {
  SUM: takesInContext("v*1", (context, ...args: Value[]) => finite(sumOf(numbersOf(args, context)))),
  PRODUCT: takesInContext("v*1", (context, ...args: Value[]) => {
    const numbers = numbersOf(args, context);
    return numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1));
  }),
  SUMSQ: takesInContext("v*1", (context, ...args: Value[]) => finite(sumOf(numbersOf(args, context).map((number) => number * number)))),
  SUMPRODUCT: takesInContext("v*1", sumProduct),
  SUMXMY2: takesInContext("vv", (context, a: Value, b: Value) => sumOf(pairsOf(a, b, context).map(([x, y]) => (x - y) ** 2))),
  SUMX2MY2: takesInContext("vv", (context, a: Value, b: Value) => sumOf(pairsOf(a, b, context).map(([x, y]) => x * x - y * y))),
  SUMX2PY2: takesInContext("vv", (context, a: Value, b: Value) => sumOf(pairsOf(a, b, context).map(([x, y]) => x * x + y * y))),
  MMULT: takesInContext("vv", multiplied),
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: takes("n", (value: number) => (value < 0 ? fail("#NUM!") : Math.sqrt(value))),
  SQRTPI: takes("n", (value: number) => (value < 0 ? fail("#NUM!") : Math.sqrt(value * Math.PI))),
  POWER: takes("nn", power),
  EXP: ofNumber(Math.exp),
  LN: takes("n", (value: number) => (value <= 0 ? fail("#NUM!") : Math.log(value))),
  LOG10: takes("n", (value: number) => (value <= 0 ? fail("#NUM!") : Math.log10(value))),
  LOG: takes("n[n]", (value: number, base: number = 10) => {
    if (value <= 0 || base <= 0) fail("#NUM!");
    if (base === 1) fail("#DIV/0!");
    return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Number((Math.log(value) / Math.log(base)).toPrecision(15));
  }),
  MOD: takes("nn", mod),
  QUOTIENT: takes("nn", (value: number, divisor: number) => (divisor === 0 ? fail("#DIV/0!") : finite(Math.trunc(value / divisor)))),
  GCD: takesInContext("v*1", (context, ...args: Value[]) => wholeNumbers(context, args).reduce(greatestDivisor, 0)),
  LCM: takesInContext("v*1", (context, ...args: Value[]) => wholeNumbers(context, args).reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / greatestDivisor(a, b)) * b), 1)),
  FACT: takes("n", factorial),
  COMBIN: takes("nn", combinations),
  PERMUT: takes("nn", (items: number, chosen: number) => (items < chosen || chosen < 0 ? fail("#NUM!") : finite(Math.round(factorial(items) / factorial(items - chosen))))),
  PI: takes("", () => Math.PI),
  RADIANS: ofNumber((degrees) => (degrees * Math.PI) / 180),
  DEGREES: ofNumber((angle) => (angle * 180) / Math.PI),
  SIN: ofNumber(Math.sin), COS: ofNumber(Math.cos), TAN: ofNumber(Math.tan),
  ASIN: ofNumber(Math.asin), ACOS: ofNumber(Math.acos), ATAN: ofNumber(Math.atan),
  SINH: ofNumber(Math.sinh), COSH: ofNumber(Math.cosh), TANH: ofNumber(Math.tanh),
  ATAN2: takes("nn", (x: number, y: number) => (x === 0 && y === 0 ? fail("#DIV/0!") : Math.atan2(y, x))),
};
