// The ends of charts' value axes. Bars start at nothing, because their length is what is compared; lines may start nearer to their points.
import type { Chart } from "./model";

type Axis = Chart["axis"];

/** Bars of scores; a little more than the full length leaves room for the figure at a full bar's end. */
export const BARS_TO_100: Axis = { min: 0, max: 110 };

/** Bars of shares, with the same room. */
export const BARS_TO_1: Axis = { min: 0, max: 1.1 };

/** Bars of ratings from 1 to 5. */
export const BARS_TO_5: Axis = { min: 0, max: 5 };

/** Lines of ratings from 1 to 5: from the half below the lowest point with one more to spare. */
export function ratingsFrom(values: readonly (number | null)[]): Axis {
  const known = values.filter((value) => value !== null);
  const lowest = known.length === 0 ? 1 : Math.floor(Math.min(...known) * 2) / 2 - 0.5;
  return { min: Math.max(1, lowest), max: 5 };
}

/** Bars of counts: from 0 to the next round number above the highest. */
export function countsUpTo(values: readonly number[]): Axis {
  const highest = Math.max(1, ...values);
  const step = 10 ** Math.floor(Math.log10(highest));
  return { min: 0, max: Math.max(5, Math.ceil((highest * 1.1) / step) * step) };
}

/** Lines of shares: from the tenth below the lowest point with one more to spare, up to 1. */
export function sharesFrom(values: readonly (number | null)[]): Axis {
  const known = values.filter((value) => value !== null);
  const lowest = known.length === 0 ? 0 : Math.floor(Math.min(...known) * 10) - 1;
  return { min: Math.max(0, lowest) / 10, max: 1 };
}

/** Lines of scores: from the ten below the lowest point with one more to spare, up to 100. */
export function scoresFrom(values: readonly (number | null)[]): Axis {
  const known = values.filter((value) => value !== null);
  const lowest = known.length === 0 ? 0 : Math.floor(Math.min(...known) / 10) - 1;
  return { min: Math.max(0, lowest) * 10, max: 100 };
}
