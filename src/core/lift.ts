// What would lift a person: the single metric which, raised to its target, takes the month's rating to a better band. Asked of one
// month's result where a card is shown, not of every month scored.
import type { MetricResult, MonthlyResult } from "./evaluation";
import type { Metric } from "./metric";
import { ratingAfterRules } from "./monthly";
import { missedKeyMetrics, performanceRaised, scoreLimit } from "./performance";
import type { ScoringPolicy } from "./policy";
import { isAtLeast, type Rating } from "./rating";
import { weightedTotal, type MissingRule, type Part } from "./weighted";

export interface Lift {
  readonly metric: Metric;
  /** The target that applied, in the metric's unit; `null` for a metric without one, which is raised to full score. */
  readonly target: number | null;
  /** What the month's score would be, 2 places, and its rating. */
  readonly score: number;
  readonly rating: Rating;
}

/** The weights of a result are those that counted already: what is missing has none, and nothing is left to decide. */
const AS_WEIGHTED: MissingRule = { missing: "reweight", unexcused: "missing", minCoverage: 0 };

/**
 * Of the metrics that lift the rating alone, the one that needs the least rise of the score (the earlier on a tie). `null` where none
 * does, where nothing is above, or where performance was typed and is not made of metrics. Forced distribution is left aside: it
 * depends on everybody else.
 * @example 89.30 with response 30 h against 24 h: performance 87 → 93, 63.2 + 27.9 = 91.10, excellent
 */
export function liftOf(month: MonthlyResult, policy: ScoringPolicy): Lift | null {
  const { dimensions, metrics, score: now, gate } = month;
  const isFromMetrics = dimensions.some(({ dimension, source }) => dimension === "performance" && source === "metrics");
  if (now === null || !isFromMetrics) return null;
  const gates = gate === null ? [] : [gate];
  const rating = ratingAfterRules(now, { gates, keyMissed: missedKeyMetrics(metrics).length > 0 }, policy);
  const limit = scoreLimit(metrics.map(({ metric }) => metric));
  let best: Lift | null = null;
  for (const { metric, state, target } of metrics) {
    if (state !== "value") continue;
    const performance = performanceRaised(metrics, metric, policy);
    if (performance === null || performance === month.performance) continue;
    const parts = dimensions.map(({ dimension, score, weight }): Part => ({ score: dimension === "performance" ? performance : (score ?? 0), weight, mandatory: false }));
    const raised = weightedTotal(parts, AS_WEIGHTED, { bonus: [], limit });
    if (raised === null) continue;
    const lifted = ratingAfterRules(raised, { gates, keyMissed: keyStillMissed(metrics, metric) }, policy);
    const lifts = lifted !== rating && isAtLeast(lifted, rating);
    if (lifts && (best === null || raised < best.score)) best = { metric, target, score: raised, rating: lifted };
  }
  return best;
}

/** Whether another key metric than the raised one misses its target. */
function keyStillMissed(metrics: readonly MetricResult[], raised: Metric): boolean {
  return missedKeyMetrics(metrics).some((metric) => metric.id !== raised.id);
}
