// Ranks, percentiles and other answers that depend on the order of numbers.
import { takes, takesInContext, type Context, type Definitions } from "../definition";
import { sameNumber } from "../operators";
import { fail, finite, type Scalar, type Value } from "../value";
import { numbersOf, sumOf, valuesOf } from "./gathering";

/** Numbers from low to high. */
function sorted(numbers: readonly number[]): number[] {
  return [...Float64Array.from(numbers).sort()];
}

// Ranges do not change while formulas are computed in one pass, and many formulas rank within one.
const ordered = new WeakMap<object, number[]>();

function sortedOf(arg: Value, context: Context): readonly number[] {
  const cells = typeof arg === "object" && arg !== null && "kind" in arg && arg.kind === "area" ? context.read(arg) : null;
  const known = cells && ordered.get(cells);
  if (known) return known;
  const numbers = sorted(numbersOf([arg], context));
  if (cells) ordered.set(cells, numbers);
  return numbers;
}

function rankOf(number: number, context: Context, arg: Value, descending: boolean): { readonly rank: number; readonly ties: number } {
  const numbers = sortedOf(arg, context);
  const first = firstFrom(numbers, number - Math.abs(number) * 1e-14);
  let from = first;
  while (from < numbers.length && !sameNumber(numbers[from]!, number) && numbers[from]! < number) from++;
  let to = from;
  while (to < numbers.length && sameNumber(numbers[to]!, number)) to++;
  if (to === from) fail("#N/A");
  return { rank: descending ? numbers.length - to + 1 : from + 1, ties: to - from };
}

// The place of the first number not below a bound.
function firstFrom(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number a share of the way from the lowest to the highest, between neighbours in proportion. */
function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0 || share < 0 || share > 1) fail("#NUM!");
  return between(numbers, share * (numbers.length - 1));
}

function percentileExclusive(numbers: readonly number[], share: number): number {
  const place = share * (numbers.length + 1) - 1;
  if (numbers.length === 0 || share <= 0 || share >= 1 || place < 0 || place > numbers.length - 1) fail("#NUM!");
  return between(numbers, place);
}

function between(numbers: readonly number[], exactPlace: number): number {
  const place = Number(exactPlace.toPrecision(14));
  const low = numbers[Math.floor(place)]!;
  const high = numbers[Math.ceil(place)]!;
  return finite(low + (high - low) * (place - Math.floor(place)));
}

function quartile(part: number): number {
  const whole = Math.trunc(part);
  return whole < 0 || whole > 4 ? fail("#NUM!") : whole / 4;
}

function percentRank(context: Context, arg: Value, number: number, digits: number, edge: "inclusive" | "exclusive"): number {
  const numbers = sortedOf(arg, context);
  if (numbers.length === 0 || digits < 1) fail("#NUM!");
  if (number < numbers[0]! || number > numbers.at(-1)!) fail("#N/A");
  const above = firstFrom(numbers, number);
  const place = numbers[above] === number ? above : above - 1 + (number - numbers[above - 1]!) / (numbers[above]! - numbers[above - 1]!);
  const share = edge === "inclusive" ? (numbers.length === 1 ? 1 : place / (numbers.length - 1)) : (place + 1) / (numbers.length + 1);
  const scale = 10 ** Math.trunc(digits);
  return Math.floor(Number((share * scale).toPrecision(14))) / scale;
}

function nth(numbers: readonly number[], place: number, from: "top" | "bottom"): number {
  const whole = Math.ceil(place);
  if (whole < 1 || whole > numbers.length) fail("#NUM!");
  return numbers[from === "bottom" ? whole - 1 : numbers.length - whole]!;
}

/** The middle number, or the middle between two. */
function median(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail("#NUM!") : percentile(sorted(numbers), 0.5);
}

/** The number that occurs most often, the first of several; #N/A where none occurs twice. */
function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | null = null;
  for (const [number, count] of counts) if (count > 1 && (best === null || count > counts.get(best)!)) best = number;
  return best ?? fail("#N/A");
}

const rankEqual = takesInContext("nv[n]", (context, number: number, arg: Value, order: number = 0) => rankOf(number, context, arg, order === 0).rank);
const percentileIncluding = takesInContext("vn", (context, arg: Value, share: number) => percentile(sortedOf(arg, context), share));
const quartileIncluding = takesInContext("vn", (context, arg: Value, part: number) => percentile(sortedOf(arg, context), quartile(part)));
const percentRankIncluding = takesInContext("vn[n]", (context, arg: Value, number: number, digits: number = 3) => percentRank(context, arg, number, digits, "inclusive"));
const modeSingle = takesInContext("v*1", (context, ...args: Value[]) => mode(numbersOf(args, context)));

export const ORDER: Definitions = {
  RANK: rankEqual,
  "RANK.EQ": rankEqual,
  "RANK.AVG": takesInContext("nv[n]", (context, number: number, arg: Value, order: number = 0) => {
    const { rank, ties } = rankOf(number, context, arg, order === 0);
    return rank + (ties - 1) / 2;
  }),
  PERCENTILE: percentileIncluding,
  "PERCENTILE.INC": percentileIncluding,
  "PERCENTILE.EXC": takesInContext("vn", (context, arg: Value, share: number) => percentileExclusive(sortedOf(arg, context), share)),
  QUARTILE: quartileIncluding,
  "QUARTILE.INC": quartileIncluding,
  "QUARTILE.EXC": takesInContext("vn", (context, arg: Value, part: number) => percentileExclusive(sortedOf(arg, context), quartile(part))),
  PERCENTRANK: percentRankIncluding,
  "PERCENTRANK.INC": percentRankIncluding,
  "PERCENTRANK.EXC": takesInContext("vn[n]", (context, arg: Value, number: number, digits: number = 3) => percentRank(context, arg, number, digits, "exclusive")),
  LARGE: takesInContext("vn", (context, arg: Value, place: number) => nth(sortedOf(arg, context), place, "top")),
  SMALL: takesInContext("vn", (context, arg: Value, place: number) => nth(sortedOf(arg, context), place, "bottom")),
  MEDIAN: takesInContext("v*1", (context, ...args: Value[]) => median(numbersOf(args, context))),
  MODE: modeSingle,
  "MODE.SNGL": modeSingle,
  TRIMMEAN: takesInContext("vn", (context, arg: Value, share: number) => {
    const numbers = sortedOf(arg, context);
    if (share < 0 || share >= 1 || numbers.length === 0) fail("#NUM!");
    const cut = Math.floor((numbers.length * share) / 2);
    return sumOf(numbers.slice(cut, numbers.length - cut)) / (numbers.length - 2 * cut);
  }),
  FREQUENCY: takesInContext("vv", (context, data: Value, bins: Value) => {
    const numbers = sortedOf(data, context);
    const bounds = numbersOf([bins], context);
    const order = bounds.map((_, index) => index).sort((a, b) => bounds[a]! - bounds[b]!);
    const counts = new Array<number>(bounds.length + 1).fill(0);
    let done = 0;
    for (const index of order) {
      const until = firstFrom(numbers, bounds[index]! + Math.abs(bounds[index]!) * 1e-15 + Number.MIN_VALUE);
      counts[index] = until - done;
      done = until;
    }
    counts[bounds.length] = numbers.length - done;
    return counts.map((count) => [count]);
  }),
  STANDARDIZE: takes("nnn", (value: number, mean: number, deviation: number) => (deviation <= 0 ? fail("#NUM!") : (value - mean) / deviation)),
  PROB: takesInContext("vvn[n]", (context, values: Value, shares: Value, low: number, high?: number): Scalar => {
    const weights = valuesOf(shares, context);
    const upper = high ?? low;
    return sumOf(valuesOf(values, context).map((value, index) => (typeof value === "number" && value >= low && value <= upper ? Number(weights[index]) : 0)));
  }),
};
