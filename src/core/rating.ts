// Rating bands: lower bounds, inclusive; taken from the rounded score (domain §4).

export type Rating = "excellent" | "good" | "pass" | "needs-improvement";

export interface Band {
  readonly rating: Rating;
  /** The lowest rounded score of the band, inclusive. */
  readonly from: number;
}
