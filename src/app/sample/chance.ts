// Chance that repeats: the same seed gives the same draws in the same order, so the sample is the same workbook everywhere.

export interface Chance {
  /** From 0 inclusive to 1 exclusive. */
  readonly share: () => number;
  /** Whether something happens that happens in this share of cases. */
  readonly happens: (share: number) => boolean;
  /** A whole number, both ends inclusive. */
  readonly whole: (low: number, high: number) => number;
  /** Around the mean, bell-shaped, never further away than three times the spread. */
  readonly near: (mean: number, spread: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Draws from a seed, a whole number (mulberry32: 32 bits of state, enough to look like life). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    share,
    happens: (part) => share() < part,
    whole: (low, high) => low + Math.floor(share() * (high - low + 1)),
    // Six even draws added up are bell-shaped: they spread 0.71 around 3.
    near: (mean, spread) => mean + ((share() + share() + share() + share() + share() + share() - 3) / 0.71) * spread,
    pick: (list) => list[Math.floor(share() * list.length)]!,
  };
}

/** The number held between two ends, to so many decimals. */
export function figure(value: number, low: number, high: number, decimals: number): number {
  return Number(Math.min(high, Math.max(low, value)).toFixed(decimals));
}
