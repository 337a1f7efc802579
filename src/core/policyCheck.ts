// What is wrong with a policy before anything is scored by it. A policy with problems is refused: a weight table that sums to 95 %
// would otherwise give figures nobody notices are wrong. Problems are data; their words are in src/text/policy.
import type { Metric } from "./metric";
import { stepsContradict } from "./metricScore";
import { sumExact, withoutNoise } from "./number";
import type { Policy, Scorecard, ScoringPolicy, ServiceTarget } from "./policy";
import { RATINGS } from "./rating";

/** The tables of the Policy sheet a problem can lie in. */
export type PolicyTable =
  | "general" | "dimensions" | "metrics" | "bands" | "scoring" | "distribution" | "reviews" | "qa" | "sla" | "training" | "annual" | "pip" | "star" | "ladder" | "pay" | "service";

export type PolicyProblemCode =
  | "weights-sum" | "weight-range" | "no-fallback-card" | "duplicate-card" | "duplicate-metric" | "no-metrics"
  | "target-missing" | "target-range" | "scale-range" | "floor-range" | "steps-missing" | "steps-contradict" | "points-range" | "cap-range"
  | "gate-with-weight" | "gate-band-unknown"
  | "bands-incomplete" | "bands-order" | "share-range" | "count-range" | "limit-range" | "score-range" | "number-range" | "base-range" | "pip-rating";

/** Why a policy cannot be scored by, or should be looked at. */
export interface PolicyProblem {
  readonly code: PolicyProblemCode;
  readonly table: PolicyTable;
  /** What the sentence names: the scorecard, metric or row, the sum in percent, what was found. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** All problems of a policy, table by table; empty = it can be used. */
export function checkPolicy(policy: Policy): readonly PolicyProblem[] {
  const { scoring, reviews, annual, training } = policy;
  return [
    ...weightTable("dimensions", "", Object.values(scoring.dimensions)),
    ...checkScorecards(scoring.scorecards),
    ...checkBands(scoring),
    ...checkDistribution(scoring),
    ...share("scoring", "minCoverage", scoring.minCoverage),
    ...weightTable("reviews", "", Object.values(reviews.weights)),
    ...Object.entries(reviews.minimum).flatMap(([kind, n]) => atLeast("reviews", kind, n, 1)),
    ...score("qa", "criticalScore", policy.qa.criticalScore),
    ...atLeast("qa", "minSamples", policy.qa.minSamples, 1),
    ...atLeast("qa", "plannedPerAgent", policy.qa.plannedPerAgent, 0),
    ...policy.qa.weights.flatMap((row) => weightRange("qa", row.criterion, row.weight)),
    ...checkSla(policy),
    ...weightTable("training", "parts", Object.values(training.parts)),
    ...score("training", "passMark", training.passMark),
    ...share("training", "passTarget", training.passTarget),
    ...share("training", "needsShare", training.needsShare),
    ...share("training", "attendanceFloor", training.attendanceFloor),
    ...atLeast("training", "newHireWeeks", training.newHireWeeks, 0),
    ...atLeast("training", "dutyGateMonths", training.dutyGateMonths, 0),
    ...atLeast("training", "dueSoonDays", training.dueSoonDays, 0),
    ...atLeast("training", "minTrainedForEffect", training.minTrainedForEffect, 1),
    ...weightTable("annual", "", Object.values(annual.weights)),
    ...atLeast("annual", "minMonths", annual.minMonths, 1),
    ...atLeast("pip", "monthsToOpen", policy.pip.monthsToOpen, 1),
    ...atLeast("pip", "planMonths", policy.pip.planMonths, 1),
    ...atLeast("pip", "monthsToClose", policy.pip.monthsToClose, 1),
    // Where the best rating counts as bad, no month is good and no plan ever closes.
    ...(policy.pip.rating === RATINGS[0] ? [problem("pip-rating", "pip", { row: "rating", rating: policy.pip.rating })] : []),
    ...atLeast("general", "caseReviews", policy.caseReviews, 0),
    ...atLeast("general", "appealDays", policy.appealDays, 0),
    ...atLeast("star", "minDaysEmployed", policy.star.minDaysEmployed, 0),
    ...atLeast("star", "minTickets", policy.star.minTickets, 0),
    ...atLeast("star", "minCsatRatings", policy.star.minCsatRatings, 1),
    ...policy.ladder.flatMap((step) => [...atLeast("ladder", step.grade, step.excellentMonths, 0), ...atLeast("ladder", step.grade, step.serviceMonths, 0)]),
    ...policy.service.flatMap(checkServiceTarget),
    ...Object.entries(policy.incentives.payCoefficients ?? {}).flatMap(([rating, coefficient]) => notNegative("pay", rating, coefficient)),
  ];
}

function problem(code: PolicyProblemCode, table: PolicyTable, params: PolicyProblem["params"]): PolicyProblem {
  return { code, table, params };
}

/** Weights of one table, 0–1 each and 100 % together; `row` names the part of the table where it has several. */
function weightTable(table: PolicyTable, row: string, weights: readonly number[]): readonly PolicyProblem[] {
  const sum = withoutNoise(sumExact(weights) * 100);
  return [
    ...weights.flatMap((weight) => weightRange(table, row, weight)),
    ...(sum === 100 ? [] : [problem("weights-sum", table, { row, sum })]),
  ];
}

function weightRange(table: PolicyTable, row: string, weight: number): readonly PolicyProblem[] {
  return weight >= 0 && Number.isFinite(weight) ? [] : [problem("weight-range", table, { row, found: weight * 100 })];
}

function checkScorecards(cards: readonly Scorecard[]): readonly PolicyProblem[] {
  const isForAll = (card: Scorecard) => card.posts.length + card.teams.length + card.grades.length === 0 && card.from === null;
  return [
    ...(cards.some(isForAll) ? [] : [problem("no-fallback-card", "metrics", {})]),
    ...repeated(cards.map((card) => card.id)).map((card) => problem("duplicate-card", "metrics", { row: card })),
    ...cards.flatMap(checkCard),
  ];
}

function checkCard(card: Scorecard): readonly PolicyProblem[] {
  const weighted = card.metrics.filter((metric) => metric.mode !== "bonus" && metric.mode !== "gate");
  if (weighted.length === 0) return [problem("no-metrics", "metrics", { row: card.id })];
  return [
    ...weightTable("metrics", card.id, weighted.map((metric) => metric.weight)),
    ...repeated(card.metrics.map((metric) => metric.id)).map((metric) => problem("duplicate-metric", "metrics", { row: card.id, metric })),
    ...card.metrics.flatMap((metric) => checkMetric(metric, card.id)),
  ];
}

/** What a metric's mode needs and what contradicts it. */
function checkMetric(metric: Metric, row: string): readonly PolicyProblem[] {
  const params = { row, metric: metric.name };
  const found = (code: PolicyProblemCode, isWrong: boolean, value: number | string = ""): readonly PolicyProblem[] =>
    isWrong ? [problem(code, "metrics", { ...params, found: value })] : [];
  const { mode, target, scale, floor, steps, pointsPer, cap, direction } = metric;
  const needsTarget = mode === "ratio" || mode === "threshold" || mode === "linear";
  const isWrongTarget = target !== null && (target < 0 || (mode === "ratio" && direction === "higher" && target === 0));
  const isWrongFloor = target !== null && floor !== null && (direction === "higher" ? floor >= target : floor <= target);
  const isOffScale = scale === null ? metric.unit !== "share" : scale.max <= (scale.min ?? 0);
  const isOutside = mode === "bonus" || mode === "gate";
  return [
    ...found("target-missing", needsTarget && target === null),
    ...found("target-range", isWrongTarget, target ?? ""),
    ...found("scale-range", mode === "scale" && isOffScale),
    ...found("floor-range", mode === "linear" && (floor === null || isWrongFloor), floor ?? ""),
    ...found("steps-missing", mode === "steps" && steps.length === 0),
    ...found("steps-contradict", mode === "steps" && stepsContradict(steps, direction)),
    ...found("points-range", mode === "steps" && steps.some((step) => step.points < 0 || step.points > cap)),
    ...found("points-range", mode === "deduct" && !((pointsPer ?? 0) > 0), pointsPer ?? ""),
    ...found("points-range", mode === "bonus" && pointsPer !== null && pointsPer <= 0, pointsPer ?? ""),
    ...found("cap-range", mode === "bonus" ? !(cap >= 0 && cap <= 100) : !(cap >= 100 && cap <= 150), cap),
    ...found("gate-with-weight", isOutside && metric.weight !== 0, metric.weight * 100),
    ...found("gate-band-unknown", metric.gateBand !== null && !RATINGS.some((rating) => rating === metric.gateBand), metric.gateBand ?? ""),
  ];
}

/** Bands: each rating once, a better one always from a higher score, all within 0–100. */
function checkBands({ bands }: ScoringPolicy): readonly PolicyProblem[] {
  const missing = RATINGS.filter((rating) => bands.filter((band) => band.rating === rating).length !== 1);
  if (missing.length > 0) return missing.map((rating) => problem("bands-incomplete", "bands", { rating }));
  const bounds = RATINGS.map((rating) => bands.find((band) => band.rating === rating)?.from ?? 0);
  const outside = bounds.filter((from) => !(from >= 0 && from <= 100));
  const falling = bounds.every((from, index) => index === 0 || from < (bounds[index - 1] ?? 0));
  return [
    ...outside.map((from) => problem("score-range", "bands", { row: "", found: from })),
    ...(falling ? [] : [problem("bands-order", "bands", { found: bounds.join(" / ") })]),
  ];
}

function checkDistribution({ forcedDistribution }: ScoringPolicy): readonly PolicyProblem[] {
  if (forcedDistribution === null) return [];
  const { shares, minPeople } = forcedDistribution;
  return [...Object.entries(shares).flatMap(([rating, value]) => share("distribution", rating, value)), ...atLeast("distribution", "minPeople", minPeople, 1)];
}

function checkSla({ sla }: Policy): readonly PolicyProblem[] {
  const rows = [
    ...sla.byType.map((row) => ({ ...row, name: row.type })),
    ...sla.byPriority.map((row) => ({ ...row, name: row.priority })),
    ...sla.byTier.map((row) => ({ ...row, name: row.tier })),
  ];
  const limits = rows.flatMap((row) => [row.firstResponse, row.resolution].map((hours) => ({ name: row.name, hours })));
  const wrong = [...limits, { name: "handover", hours: sla.handoverHours }].filter(({ hours }) => hours !== null && !(hours > 0));
  return [
    ...wrong.map(({ name, hours }) => problem("limit-range", "sla", { row: name, found: hours ?? "" })),
    ...share("sla", "atRiskShare", sla.atRiskShare),
    ...notNegative("sla", "nearLimitHours", sla.nearLimitHours),
  ];
}

/** A target is a share; a response is judged by hours, which nobody but the company can name. */
function checkServiceTarget({ id, target, base }: ServiceTarget): readonly PolicyProblem[] {
  const isBaseMissing = base === null ? id === "response-within" : base <= 0;
  return [...share("service", id, target), ...(isBaseMissing ? [problem("base-range", "service", { row: id, found: base ?? "" })] : [])];
}

function share(table: PolicyTable, row: string, value: number): readonly PolicyProblem[] {
  return value >= 0 && value <= 1 ? [] : [problem("share-range", table, { row, found: withoutNoise(value * 100) })];
}

function score(table: PolicyTable, row: string, value: number): readonly PolicyProblem[] {
  return value >= 0 && value <= 100 ? [] : [problem("score-range", table, { row, found: value })];
}

function notNegative(table: PolicyTable, row: string, value: number): readonly PolicyProblem[] {
  return value >= 0 ? [] : [problem("number-range", table, { row, found: value })];
}

/** A whole number from `least` on. */
function atLeast(table: PolicyTable, row: string, value: number, least: number): readonly PolicyProblem[] {
  return Number.isInteger(value) && value >= least ? [] : [problem("count-range", table, { row, found: value, least })];
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}
