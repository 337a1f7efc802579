// Counts, means, extremes, spread and lines through points.
import { takesInContext, type Context, type Definitions, type FunctionDefinition } from "../definition";
import { fail, finite, isArea, isError, isLambda, isMatrix, type Scalar, type Value } from "../value";
import { matrixOf } from "../lift";
import { numberOfText } from "../textNumber";
import { numbersOf, pairsOf, sumOf, valuesOf } from "./gathering";

/** Numbers in ranges and numbers given directly, texts that read as one included; errors do not count. */
function countNumbers(context: Context, args: readonly Value[]): number {
  let count = 0;
  for (const arg of args) {
    if (isMatrix(arg) || isArea(arg)) {
      for (const row of matrixOf(arg, context)) for (const value of row) if (typeof value === "number") count++;
    } else if (arg === null || typeof arg === "number" || typeof arg === "boolean" || (typeof arg === "string" && numberOfText(arg) !== null)) count++;
  }
  return count;
}

function countFilled(context: Context, args: readonly Value[]): number {
  let count = 0;
  for (const arg of args) {
    if (isMatrix(arg) || isArea(arg)) for (const value of valuesOf(arg, context)) count += value === null ? 0 : 1;
    else count++;
  }
  return count;
}

// The "A" functions count TRUE as 1 and every other text and FALSE as 0.
function allNumbers(context: Context, args: readonly Value[]): number[] {
  return args.flatMap((arg) => {
    if (!isMatrix(arg) && !isArea(arg)) return numbersOf([arg], context);
    return valuesOf(arg, context).flatMap((value): number[] => {
      if (isError(value)) fail(value.error);
      return value === null ? [] : typeof value === "number" ? [value] : [value === true ? 1 : 0];
    });
  });
}

/** The arithmetic mean; #DIV/0! of nothing. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail("#DIV/0!") : finite(sumOf(numbers) / numbers.length);
}

/** Mean square deviation: of a sample divided by one less than its size. */
function variance(numbers: readonly number[], of: "sample" | "population"): number {
  const divisor = of === "sample" ? numbers.length - 1 : numbers.length;
  if (divisor <= 0) fail("#DIV/0!");
  const middle = mean(numbers);
  return finite(sumOf(numbers.map((number) => (number - middle) ** 2)) / divisor);
}

/** The highest number; 0 of nothing. */
export function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => (number > most ? number : most), numbers[0] ?? 0);
}

/** The lowest number; 0 of nothing. */
export function lowest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => (number < least ? number : least), numbers[0] ?? 0);
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
  readonly correlation: number;
  readonly covariance: number;
  readonly size: number;
}

/** The line through points (y, x) with the least squares. */
function lineThrough(context: Context, ys: Value, xs: Value): Line {
  const pairs = pairsOf(ys, xs, context);
  if (pairs.length === 0) fail("#DIV/0!");
  const meanY = mean(pairs.map(([y]) => y));
  const meanX = mean(pairs.map(([, x]) => x));
  const both = sumOf(pairs.map(([y, x]) => (y - meanY) * (x - meanX)));
  const squaresX = sumOf(pairs.map(([, x]) => (x - meanX) ** 2));
  const squaresY = sumOf(pairs.map(([y]) => (y - meanY) ** 2));
  const slope = both / squaresX;
  return { slope, intercept: meanY - slope * meanX, correlation: both / Math.sqrt(squaresX * squaresY), covariance: both, size: pairs.length };
}

const defined = (value: number): number => (Number.isFinite(value) ? value : fail("#DIV/0!"));
const ofNumbers = (compute: (numbers: readonly number[]) => Scalar): FunctionDefinition =>
  takesInContext("v*1", (context, ...args: Value[]) => compute(numbersOf(args, context)));
const ofLine = (compute: (line: Line) => number): FunctionDefinition =>
  takesInContext("vv", (context, ys: Value, xs: Value) => defined(compute(lineThrough(context, ys, xs))));

const sampleDeviation = ofNumbers((numbers) => Math.sqrt(variance(numbers, "sample")));
const deviation = ofNumbers((numbers) => Math.sqrt(variance(numbers, "population")));
const sampleVariance = ofNumbers((numbers) => variance(numbers, "sample"));
const populationVariance = ofNumbers((numbers) => variance(numbers, "population"));
const forecast = takesInContext("nvv", (context, x: number, ys: Value, xs: Value) => {
  const { slope, intercept } = lineThrough(context, ys, xs);
  return defined(intercept + slope * x);
});

export const STATISTICS: Definitions = {
  COUNT: takesInContext("v*1", (context, ...args: Value[]) => countNumbers(context, args)),
  COUNTA: takesInContext("v*1", (context, ...args: Value[]) => countFilled(context, args)),
  COUNTBLANK: takesInContext("v", (context, arg: Value) => {
    const filled = valuesOf(arg, context).filter((value) => value !== null && value !== "").length;
    if (isLambda(arg) || !isArea(arg)) return fail("#VALUE!");
    return (arg.range.bottom - arg.range.top + 1) * (arg.range.right - arg.range.left + 1) - filled;
  }),
  AVERAGE: ofNumbers(mean),
  AVERAGEA: takesInContext("v*1", (context, ...args: Value[]) => mean(allNumbers(context, args))),
  MAX: ofNumbers(highest),
  MIN: ofNumbers(lowest),
  MAXA: takesInContext("v*1", (context, ...args: Value[]) => highest(allNumbers(context, args))),
  MINA: takesInContext("v*1", (context, ...args: Value[]) => lowest(allNumbers(context, args))),
  STDEV: sampleDeviation, "STDEV.S": sampleDeviation, STDEVP: deviation, "STDEV.P": deviation,
  VAR: sampleVariance, "VAR.S": sampleVariance, VARP: populationVariance, "VAR.P": populationVariance,
  DEVSQ: ofNumbers((numbers) => variance(numbers, "population") * numbers.length),
  AVEDEV: ofNumbers((numbers) => {
    const middle = mean(numbers);
    return mean(numbers.map((number) => Math.abs(number - middle)));
  }),
  GEOMEAN: ofNumbers((numbers) => (numbers.some((number) => number <= 0) ? fail("#NUM!") : Math.exp(mean(numbers.map(Math.log))))),
  HARMEAN: ofNumbers((numbers) => (numbers.some((number) => number <= 0) ? fail("#NUM!") : 1 / mean(numbers.map((number) => 1 / number)))),
  SLOPE: ofLine(({ slope }) => slope),
  INTERCEPT: ofLine(({ intercept }) => intercept),
  CORREL: ofLine(({ correlation }) => correlation),
  PEARSON: ofLine(({ correlation }) => correlation),
  RSQ: ofLine(({ correlation }) => correlation ** 2),
  "COVARIANCE.P": ofLine(({ covariance, size }) => covariance / size),
  "COVARIANCE.S": ofLine(({ covariance, size }) => covariance / (size - 1)),
  FORECAST: forecast,
  "FORECAST.LINEAR": forecast,
};
