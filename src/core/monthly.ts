// The monthly score of one person: knowledge, skill, attitude and performance, weighted and rounded, then rated; what gates and key
// targets change about the rating. Detail (KPI rows, 360 reviews) wins over a typed figure of the same thing; differences are issues.
import { dimensionParts, type DimensionPart } from "./assessment";
import type { Assessment } from "./assessment";
import type { DimensionResult, MonthlyResult } from "./evaluation";
import type { Issue } from "./issue";
import type { Metric } from "./metric";
import { missedKeyMetrics, performanceOf, scoreLimit, type PerformanceInput, type PerformanceResult } from "./performance";
import type { Policy, ScoringPolicy } from "./policy";
import { isAtLeast, lowerOf, nextLower, ratingOf, RATINGS, type Rating } from "./rating";
import { attitudeOf, type Review360 } from "./review";
import type { Month } from "./time";
import { weightedScore, type Part, type WeightedResult } from "./weighted";

/** What a person's month is scored from. */
export interface MonthInput extends PerformanceInput {
  readonly employeeId: string;
  readonly month: Month;
  /** The scorecard's id; `null` where none fits. */
  readonly scorecard: string | null;
  /** The person's rows of the month; a mark given in an earlier row is not overwritten. */
  readonly assessments: readonly Assessment[];
  readonly reviews: readonly Review360[];
}

/** A scored month, with what was found wrong on the way. */
export interface MonthOutcome {
  readonly result: MonthlyResult;
  readonly issues: readonly Issue[];
}

/**
 * The month's score (2 places) and rating of one person; both `null` with a reason where there is not enough data.
 * @example 88·20 % + 92·30 % + 90·20 % + 87·30 % → 89.30, good
 */
export function monthlyOf(input: MonthInput, policy: Policy): MonthOutcome {
  const performance = performanceOf(input, policy.scoring);
  const attitude = attitudeOf(input.reviews, policy.reviews);
  const typed = { employeeId: input.employeeId, month: input.month, assessments: input.assessments };
  const { parts, issues } = dimensionParts(typed, attitude.score, performance.score, policy.scoring.unexcused);
  const total = weightedScore(weightedParts(parts, policy.scoring), policy.scoring, { bonus: [], limit: scoreLimit(input.metrics) });
  const dimensions = parts.map((part, index) => dimensionResult(part, total, index));
  const missedKeys = missedKeyMetrics(performance.metrics).length;
  const rated = { gates: performance.failedGates, keyMissed: missedKeys > 0 };
  const result: MonthlyResult = {
    employeeId: input.employeeId,
    month: input.month,
    scorecard: input.scorecard,
    performance: performance.score,
    metrics: performance.metrics,
    attitude,
    dimensions,
    score: total.score,
    rating: total.score === null ? null : ratingAfterRules(total.score, rated, policy.scoring),
    ratingByScore: total.score === null ? null : ratingOf(total.score, policy.scoring.bands),
    notAssessed: reasonOf(total, performance),
    coverage: total.coverage,
    gate: decisiveGate(performance.failedGates),
    movedDown: false,
  };
  return { result, issues: [...performance.issues, ...issues] };
}

/** What besides the score decides about a rating. */
export interface RatingRules {
  readonly gates: PerformanceResult["failedGates"];
  readonly keyMissed: boolean;
}

/** The rating that counts: a missed key target costs the excellent, a failed gate sets the band it names, never a better one. */
export function ratingAfterRules(score: number, rules: RatingRules, policy: ScoringPolicy): Rating {
  const byScore = ratingOf(score, policy.bands);
  const afterKeys = rules.keyMissed && byScore === "excellent" ? nextLower(byScore) : byScore;
  return rules.gates.reduce((rating, gate) => lowerOf(rating, gateRating(gate.metric)), afterKeys);
}

/** The band a failed gate sets: the one it names, else needs improvement. */
function gateRating(gate: Metric): Rating {
  return RATINGS.find((rating) => rating === gate.gateBand) ?? "needs-improvement";
}

/** Of several failed gates the one that sets the lowest band, the earlier on a tie: the event the card names. */
function decisiveGate(gates: PerformanceResult["failedGates"]): MonthlyResult["gate"] {
  return gates.reduce<MonthlyResult["gate"]>((worst, gate) => {
    const isLower = worst !== null && !isAtLeast(gateRating(gate.metric), gateRating(worst.metric));
    return worst === null || isLower ? gate : worst;
  }, null);
}

/** Where performance is what is missing, its own reason says more than "a mandatory part is missing". */
function reasonOf(total: WeightedResult, performance: PerformanceResult): MonthlyResult["notAssessed"] {
  const isPerformance = (total.notAssessed === "mandatory" || total.notAssessed === "no-data") && performance.notAssessed !== "no-data";
  return isPerformance ? (performance.notAssessed ?? total.notAssessed) : total.notAssessed;
}

function weightedParts(parts: readonly DimensionPart[], policy: ScoringPolicy): readonly Part[] {
  return parts.map((part) => ({
    score: part.mark,
    weight: policy.dimensions[part.dimension],
    mandatory: policy.mandatory.includes(part.dimension),
  }));
}

function dimensionResult(part: DimensionPart, total: WeightedResult, index: number): DimensionResult {
  return {
    dimension: part.dimension,
    score: typeof part.mark === "number" ? part.mark : null,
    weight: total.weights[index] ?? 0,
    points: total.points[index] ?? null,
    source: part.source,
    at: part.at,
  };
}
