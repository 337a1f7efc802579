// A rate always carries what it was made of, so that every printed rate can show its n.

export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** 0–1, rounded to 0.001 (0.1 %); `null` where there is nothing to divide by. */
  readonly rate: number | null;
}
