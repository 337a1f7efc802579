// How figures are rounded, summed and averaged. Plain doubles put a few percent of the totals that are exactly 90 below 90, so
// every total goes through `roundScore` once, when it is made, and every comparison of raw figures through `withoutNoise`.

const NOISE_PLACES = 9;
const SCORE_PLACES = 2;

/**
 * The number rounded half away from zero: first at 9 decimals, which removes binary noise, then at `places` (0–9).
 * Integer arithmetic throughout, so a tie is a tie. Above some nine million a double holds no 9 decimals and is rounded as it is.
 * @example roundHalfAway(1.005, 2) // 1.01
 * @example roundHalfAway(-0.125, 2) // -0.13
 */
export function roundHalfAway(value: number, places: number): number {
  const size = Math.abs(value);
  const units = Math.round(size * 10 ** NOISE_PLACES);
  if (!Number.isSafeInteger(units)) return Number(value.toFixed(places));
  const unit = 10 ** (NOISE_PLACES - places);
  const rest = units % unit;
  const whole = (units - rest) / unit + (rest * 2 >= unit ? 1 : 0);
  const rounded = whole / 10 ** places;
  return value < 0 && whole > 0 ? -rounded : rounded;
}

/** A total as it is printed and as everything built on it uses it: 2 places. Not a number or infinite stays what it is. */
export function roundScore(score: number): number {
  return Number.isFinite(score) ? roundHalfAway(score, SCORE_PLACES) : score;
}

/** Whether two figures print the same at 2 places: what "differs from the sheet's own" is judged by. */
export function printsSame(one: number, other: number): boolean {
  return roundScore(one) === roundScore(other);
}

/** The number at 9 decimals: what two figures are compared by, so that 0.1 + 0.2 meets 0.3. */
export function withoutNoise(value: number): number {
  return roundHalfAway(value, NOISE_PLACES);
}

/**
 * The sum of all values as if it were made without rounding on the way (Shewchuk's partial sums), 0 for none.
 * So the order of rows can never change a total.
 * @example sumExact([0.1, 0.2, -0.3, 1e16, 1, -1e16]) // 1
 */
export function sumExact(values: Iterable<number>): number {
  const partials: number[] = [];
  for (const value of values) addTo(partials, value);
  let sum = 0;
  for (let index = partials.length - 1; index >= 0; index -= 1) sum += partials[index] ?? 0;
  return sum;
}

/** Adds one value to partial sums that do not overlap, smallest first, keeping what each addition loses. */
function addTo(partials: number[], value: number): void {
  let carried = value;
  let kept = 0;
  for (const partial of partials) {
    const [large, small] = Math.abs(carried) >= Math.abs(partial) ? [carried, partial] : [partial, carried];
    const sum = large + small;
    const lost = small - (sum - large);
    if (lost !== 0) {
      partials[kept] = lost;
      kept += 1;
    }
    carried = sum;
  }
  if (kept < partials.length) partials.length = kept;
  partials.push(carried);
}

/** The mean, not rounded; `null` for no values. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumExact(values) / values.length;
}

/** The middle value, or the mean of the two middle ones, not rounded; `null` for no values. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return lower === upper ? upper : (lower + upper) / 2;
}

/**
 * For each value, people below ÷ (n − 1) × 100, not truncated; alone it is 100. `null` values have no percentile and do not count.
 * @example percentilesBelow([3, 5, 5, 9]) // [0, 33.33…, 33.33…, 100]
 */
export function percentilesBelow(values: readonly (number | null)[]): readonly (number | null)[] {
  const figures = values.map((value) => (value === null ? null : withoutNoise(value)));
  const sorted = figures.filter((value) => value !== null).sort((a, b) => a - b);
  const below = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!below.has(value)) below.set(value, index);
  });
  return figures.map((value) => {
    if (value === null) return null;
    return sorted.length === 1 ? 100 : ((below.get(value) ?? 0) * 100) / (sorted.length - 1);
  });
}
