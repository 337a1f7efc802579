// QA samples: weighted criteria, not-applicable ones leave the denominator, a critical error costs the sample (domain §4).
import type { RowRef } from "./issue";
import type { Moment } from "./time";

export type SampleKind = "call" | "chat" | "drill" | "other";

export interface QaCriterion {
  readonly name: string;
  /** Points given; `null` = missing, "not-applicable" leaves the denominator. */
  readonly points: number | null | "not-applicable";
  /** The most that can be given, from the header (`(10分)`) or the column's largest value. */
  readonly max: number;
  readonly weight: number | null;
}

export interface QaSample {
  readonly employeeId: string;
  readonly sampledAt: Moment;
  readonly sampleId: string | null;
  readonly kind: SampleKind;
  readonly criteria: readonly QaCriterion[];
  /** The sheet's own total, 0–100; used where there are no criteria, else compared. */
  readonly statedScore: number | null;
  readonly critical: boolean;
  readonly reviewer: string | null;
  readonly appeal: "none" | "raised" | "upheld" | "rejected";
  readonly at: RowRef;
}
