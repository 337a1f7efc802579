// 360 reviews: groups are averaged first, then weighted; small groups do not count (domain §4).
import type { RowRef } from "./issue";
import type { Month } from "./time";

export type ReviewerKind = "supervisor" | "peer" | "customer" | "self";

export interface Review360 {
  readonly employeeId: string;
  readonly month: Month;
  readonly kind: ReviewerKind;
  readonly reviewer: string | null;
  /** 0–100: the score column, or the mean of the criteria. `null` = missing. */
  readonly score: number | null;
  readonly criteria: readonly { readonly name: string; readonly score: number | null }[];
  readonly at: RowRef;
}
