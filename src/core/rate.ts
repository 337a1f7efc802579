// A rate always carries what it was made of, so that every printed rate can show its n.
import { roundHalfAway } from "./number";

/** A share with the counts it was made of. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** 0–1, rounded to 0.001 (0.1 %); `null` where there is nothing to divide by. */
  readonly rate: number | null;
}

const RATE_PLACES = 3;

/**
 * The share with its n, rounded to 0.1 % as it is printed and judged; no rate where the denominator is 0.
 * @example rateOf(19, 20) // { numerator: 19, denominator: 20, rate: 0.95 }
 */
export function rateOf(numerator: number, denominator: number): Rate {
  return { numerator, denominator, rate: denominator === 0 ? null : roundHalfAway(numerator / denominator, RATE_PLACES) };
}
