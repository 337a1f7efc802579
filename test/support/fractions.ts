// Exact fractions to hold sums of doubles against.

export interface Fraction {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

/** Half away from zero at `places` decimals, as a whole number of those. */
function rounded({ top, bottom }: Fraction, places: number): bigint {
  const scaled = top * 10n ** BigInt(places);
  const size = scaled < 0n ? -scaled : scaled;
  const units = (size * 2n + bottom) / (bottom * 2n);
  return scaled < 0n ? -units : units;
}

/** The rule of totals over a fraction: first at 9 decimals, then at 2; in hundredths. */
export function exactHundredths(fraction: Fraction): bigint {
  return rounded({ top: rounded(fraction, 9), bottom: 10n ** 9n }, 2);
}

/** A printed score in hundredths; no score is an error of the test. */
export function hundredths(score: number | null): bigint {
  return BigInt(Math.round((score ?? Number.NaN) * 100));
}

/** The same fraction in its smallest terms, so that sums of many stay short. */
export function reduced({ top, bottom }: Fraction): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { top, bottom: 1n } : { top: top / a, bottom: bottom / a };
}
