// Metrics (KPIs): what is measured, how it becomes a score of 0–100, and the readings people typed.
// Units are fixed: shares are 0–1, times in the metric's own unit, counts plain.
import type { CellRef } from "./issue";
import type { Month } from "./time";

/** A number; `null` = missing; "unexcused" = 缺考/旷考, which the policy decides about. Missing is never 0. */
export type Mark = number | null | "unexcused";

/** What an actual is counted in. */
export type MetricUnit = "points" | "share" | "hours" | "minutes" | "seconds" | "count";
/** Whether more or less is better. */
export type Direction = "higher" | "lower";
/** How an actual becomes a score. */
export type MetricMode = "ratio" | "threshold" | "scale" | "linear" | "steps" | "deduct" | "bonus" | "direct" | "gate";

export interface Step {
  readonly threshold: number;
  readonly points: number;
}

/** Where a derived metric's actual comes from. */
export type DerivedFrom =
  | "csat" | "csat-rate" | "response-hours" | "resolution-hours" | "resolution-rate" | "handling-minutes"
  | "complaints" | "sla-compliance" | "feedback" | "qa-score" | "training-pass-rate";

/** A figure people are measured by, and how. */
export interface Metric {
  /** `csat`, `response-hours` …: the codes of src/input/metricWords.ts, or the header's own folded text. */
  readonly id: string;
  readonly name: string;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  readonly mode: MetricMode;
  /** 0–1; bonus and gate metrics weigh 0. */
  readonly weight: number;
  readonly target: number | null;
  /** linear: what is worth 0. */
  readonly floor: number | null;
  /** scale: the ends; min `null` means x/max. */
  readonly scale: { readonly min: number | null; readonly max: number } | null;
  /** steps: thresholds and their points. */
  readonly steps: readonly Step[];
  /** deduct: points per event; bonus: points per unit of the actual. */
  readonly pointsPer: number | null;
  /** The most a score can be (100–150), or a bonus can add. */
  readonly cap: number;
  /** A key metric must meet its target for an *excellent*. */
  readonly key: boolean;
  /** gate: the band the rating falls to when it fails. */
  readonly gateBand: string | null;
  readonly derivedFrom: DerivedFrom | null;
  /** Count targets are prorated by days present. */
  readonly prorated: boolean;
}

/** A metric about which nothing particular was said: no target, no table of its own, capped at full score, neither key nor gate. */
export const PLAIN_METRIC = {
  target: null, floor: null, scale: null, steps: [], pointsPer: null, cap: 100, key: false, gateBand: null, derivedFrom: null,
} as const satisfies Partial<Metric>;

/** One typed figure of one person and month. */
export interface KpiReading {
  readonly employeeId: string;
  readonly month: Month;
  readonly metric: string;
  /** The header or cell text the metric was named by. */
  readonly label: string;
  readonly unit: MetricUnit;
  readonly actual: Mark;
  /** The row's own target and weight win over the policy's. `at`: the target's cell, absent where a header states it. */
  readonly target: { readonly value: number; readonly direction: Direction | null; readonly at?: CellRef } | null;
  readonly weight: number | null;
  readonly daysPresent: number | null;
  readonly at: CellRef;
}

/** A score or rating the person's own sheet already states: compared, never used. */
export interface StatedResult {
  readonly employeeId: string;
  readonly month: Month;
  readonly metric: string | null;
  readonly score: number | null;
  readonly rating: string | null;
  readonly at: CellRef;
}
