// The performance score of one person and month: the KPI metrics of their scorecard, typed or derived, weighted.
// A typed actual wins over a derived one; what differs is an issue. Actuals are turned into the metric's own unit first.
import type { MetricResult } from "./evaluation";
import type { Issue } from "./issue";
import type { DerivedFrom, KpiReading, Metric, MetricUnit } from "./metric";
import { attainmentOf, gateFails, meetsTarget, scoreAtTarget, scoreMetric } from "./metricScore";
import { withoutNoise } from "./number";
import type { NotAssessed } from "./periodFigures";
import type { ScoringPolicy } from "./policy";
import { actualIssue, differsFromDerived, ruleIssue } from "./scoringIssues";
import { weightedScore, weightedTotal, type Extra, type Part, type WeightedResult } from "./weighted";

/** A figure worked out from detail rows, in the metric's unit, and the number of rows it comes from. */
export interface DerivedActual {
  readonly value: number | null;
  readonly n: number;
}

/** What is known of a person's month besides the card. */
export interface PerformanceInput {
  readonly metrics: readonly Metric[];
  readonly readings: readonly KpiReading[];
  readonly derived: ReadonlyMap<DerivedFrom, DerivedActual>;
  /** Cases the person had in the month, `null` where no sheet says: 0 hours over 0 cases is missing, not perfect. */
  readonly cases: number | null;
  /** Working days of the month, for count targets of people present on fewer; `null`: targets stay whole. */
  readonly workdays: number | null;
}

export interface PerformanceResult {
  /** 2 places; `null` = not assessed. */
  readonly score: number | null;
  readonly notAssessed: NotAssessed | null;
  readonly metrics: readonly MetricResult[];
  /** Gates that failed, in the card's order. */
  readonly failedGates: readonly { readonly metric: Metric; readonly actual: number }[];
  readonly issues: readonly Issue[];
}

/** The performance of one person and month. Without any actual: no score, every metric missing. */
export function performanceOf(input: PerformanceInput, policy: ScoringPolicy): PerformanceResult {
  const issues: Issue[] = [];
  const readings = new Map(input.readings.map((reading) => [reading.metric, reading]));
  const scored = input.metrics.map((metric) => scoreOne(metric, readings.get(metric.id) ?? null, input, issues));
  const { parts, extra } = weightedParts(scored);
  const total = weightedScore(parts, policy, extra);
  return { score: total.score, notAssessed: total.notAssessed, metrics: withWeights(scored, total), failedGates: failedGates(scored), issues };
}

/** The performance score had one metric been at its target; `null` where that changes nothing. */
export function performanceRaised(metrics: readonly MetricResult[], raised: Metric, policy: ScoringPolicy): number | null {
  const results = metrics.map((result) => {
    if (result.metric.id !== raised.id || result.state !== "value" || result.score === null) return result;
    const atTarget = scoreAtTarget({ ...result.metric, target: result.target });
    return { ...result, score: atTarget === null ? result.score : Math.max(result.score, atTarget) };
  });
  const { parts, extra } = weightedParts(results);
  return weightedTotal(parts, policy, extra);
}

/** The key metrics whose target is not met (without a target: which do not have full score); missing counts as not met. */
export function missedKeyMetrics(metrics: readonly MetricResult[]): readonly Metric[] {
  return metrics.filter((result) => result.metric.key && !keyMet(result)).map((result) => result.metric);
}

/** The most a total may be: 100, or the highest cap the policy raised. */
export function scoreLimit(metrics: readonly Metric[]): number {
  return Math.max(100, ...metrics.filter(carriesWeight).map((metric) => metric.cap));
}

function carriesWeight(metric: Metric): boolean {
  return metric.mode !== "bonus" && metric.mode !== "gate";
}

function keyMet(result: MetricResult): boolean {
  if (result.actual === null) return false;
  if (result.target === null) return result.score !== null && withoutNoise(result.score) >= 100;
  return meetsTarget(result.actual, result.target, result.metric.direction);
}

function failedGates(metrics: readonly MetricResult[]): PerformanceResult["failedGates"] {
  return metrics.flatMap(({ metric, actual, target }) =>
    metric.mode === "gate" && actual !== null && gateFails(actual, { ...metric, target }) ? [{ metric, actual }] : [],
  );
}

/** One metric before its weight is known: actual, target, score, state. */
function scoreOne(policyMetric: Metric, reading: KpiReading | null, input: PerformanceInput, issues: Issue[]): MetricResult {
  const derived = policyMetric.derivedFrom === null ? null : (input.derived.get(policyMetric.derivedFrom) ?? null);
  const metric = { ...policyMetric, direction: reading?.target?.direction ?? policyMetric.direction };
  const ownTarget = reading?.target == null ? null : inUnitOf(reading.target.value, reading.unit, metric);
  const target = proratedTarget(metric, ownTarget ?? metric.target, reading?.daysPresent ?? null, input.workdays);
  const unexcused = reading?.actual === "unexcused";
  const typed = reading === null || reading.actual === null || reading.actual === "unexcused" ? null : inUnitOf(reading.actual, reading.unit, metric);
  if (reading !== null && typed !== null && derived?.value != null) issues.push(...differsFromDerived(reading, metric, typed, derived.value));

  const actual = unexcused ? null : (typed ?? derived?.value ?? null);
  const base: MetricResult = {
    metric,
    actual,
    target,
    attainment: attainmentOf(actual, target, metric),
    score: null,
    weight: 0,
    points: null,
    state: unexcused ? "unexcused" : actual === null ? "missing" : "value",
    at: typed === null && !unexcused ? null : (reading?.at ?? null),
    ...ownRules(metric, reading, input.workdays),
  };
  if (input.workdays !== null && metric.prorated && reading?.daysPresent === 0) return { ...base, state: "not-applicable" };
  if (actual === null || metric.mode === "gate") return base;
  // A mean or a share over no cases is no figure; a count of 0 is one, whatever it was counted among.
  const cases = typed === null && derived !== null ? derived.n : input.cases;
  const outcome = scoreMetric(actual, { ...metric, target }, metric.unit === "count" ? null : cases);
  switch (outcome.kind) {
    case "score":
      return { ...base, score: outcome.score };
    case "missing":
      return { ...base, state: "missing" };
    case "bad-actual":
      issues.push(actualIssue(outcome.problem, metric, actual, reading));
      return { ...base, actual: null, attainment: null, state: "missing" };
    case "bad-rule":
      issues.push(ruleIssue(outcome.problem, metric, ownTarget === null ? null : reading));
      return { ...base, state: "missing" };
  }
}

/** Where the row itself, not the policy, says how it is measured. */
function ownRules(metric: Metric, reading: KpiReading | null, workdays: number | null): Pick<MetricResult, "ownTarget" | "ownWeight"> {
  const changesWithDays = metric.prorated && workdays !== null && reading?.daysPresent != null;
  const target = changesWithDays ? "row" : reading?.target == null ? undefined : (reading.target.at ?? "row");
  return { ...(target === undefined ? {} : { ownTarget: target }), ...(reading?.weight == null ? {} : { ownWeight: true }) };
}

/** Whole targets belong to whole months: a count target shrinks with the days present, never grows beyond itself. */
function proratedTarget(metric: Metric, target: number | null, daysPresent: number | null, workdays: number | null): number | null {
  if (target === null || !metric.prorated || daysPresent === null || workdays === null || workdays <= 0) return target;
  return target * Math.min(1, daysPresent / workdays);
}

const SECONDS: Readonly<Partial<Record<MetricUnit, number>>> = { hours: 3600, minutes: 60, seconds: 1 };

/** A typed figure in the metric's unit: times converted, a share beside points read on the metric's scale (0–100 without one). */
function inUnitOf(value: number, unit: MetricUnit, metric: Metric): number {
  if (unit === metric.unit) return value;
  const [from, to] = [SECONDS[unit], SECONDS[metric.unit]];
  if (from !== undefined && to !== undefined) return (value * from) / to;
  if (unit === "share" && metric.unit === "points") return value * (metric.scale?.max ?? 100);
  if (unit === "points" && metric.unit === "share") return value / 100;
  return value;
}

/** The metrics that carry weight as parts of the total, and the bonuses beside them. */
function weightedParts(results: readonly MetricResult[]): { readonly parts: readonly Part[]; readonly extra: Extra } {
  const parts = results
    .filter((result) => carriesWeight(result.metric))
    .map((result): Part => ({
      score: result.state === "value" ? result.score : result.state === "missing" ? null : result.state,
      weight: result.metric.weight,
      mandatory: false,
    }));
  const bonus = results.filter((result) => result.metric.mode === "bonus").map((result) => result.score);
  return { parts, extra: { bonus, limit: scoreLimit(results.map((result) => result.metric)) } };
}

/** Puts the weights and points of the total back on the metrics, in the card's order. */
function withWeights(results: readonly MetricResult[], total: WeightedResult): readonly MetricResult[] {
  const weighted = results.filter((result) => carriesWeight(result.metric));
  const bonuses = results.filter((result) => result.metric.mode === "bonus");
  const placeOf = new Map([...weighted, ...bonuses].map((result, index) => [result, index]));
  return results.map((result) => {
    const place = placeOf.get(result);
    if (place === undefined) return result;
    return { ...result, weight: total.weights[place] ?? 0, points: total.points[place] ?? null };
  });
}
