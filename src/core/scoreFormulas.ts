// The same rules for formulas in cells: they know only their arguments and the standard defaults, and agree with the report.
import type { Direction, MetricMode, Step } from "./metric";
import { scoreMetric, stepsContradict, type MetricScore, type ScoringRule } from "./metricScore";
import type { Dimension, MissingPolicy } from "./policy";
import { defaultPolicy } from "./presets";
import { attitudeOf, type ReviewerKind } from "./review";
import { weightedScore, type WeightedResult } from "./weighted";

/** The modes a formula can name; bonus and gate have no score of their own. */
export type FormulaMode = Exclude<MetricMode, "bonus" | "gate">;

export interface ScoreArguments {
  /** The target cells as a grid; empty = none. */
  readonly target: readonly (readonly number[])[];
  /** `null`: not given. Higher is better, except where a table of steps only makes sense the other way. */
  readonly direction: Direction | null;
  /** `null`: ratio with a target, scale without one. */
  readonly mode: FormulaMode | null;
  /** `null`: 100. */
  readonly cap: number | null;
}

export type FormulaScore = MetricScore | { readonly kind: "bad-argument"; readonly argument: "target" | "cap" };

const DEFAULT_CAP = 100;
const MAX_CAP = 150;
/** CSAT 1–5 is scored x/5 where no scale is given. */
const DEFAULT_SCALE = { min: null, max: 5 };

/**
 * SCORE: 0–100, not rounded. The target cells are read by mode: linear {floor, target}; scale {min, max} or one number n for x/n;
 * steps two columns, threshold and points; deduct {points per event}; else one number.
 * @example formulaScore(4.2, { target: [[5]], direction: null, mode: "scale", cap: null }) // 84
 */
export function formulaScore(actual: number, given: ScoreArguments): FormulaScore {
  const cap = given.cap ?? DEFAULT_CAP;
  if (!(cap >= DEFAULT_CAP && cap <= MAX_CAP)) return { kind: "bad-argument", argument: "cap" };
  const rule = ruleOf(given, cap);
  return rule === null ? { kind: "bad-argument", argument: "target" } : scoreMetric(actual, rule, null);
}

/** The rule the arguments spell; `null` where the target has the wrong shape for its mode. */
function ruleOf(given: ScoreArguments, cap: number): ScoringRule | null {
  const cells = given.target.flat();
  const [first, second] = cells;
  const mode = given.mode ?? (first === undefined ? "scale" : "ratio");
  const rule: ScoringRule = { mode, direction: given.direction ?? "higher", target: null, floor: null, scale: null, steps: [], pointsPer: null, cap, unit: "points" };
  switch (mode) {
    case "linear":
      return first === undefined || second === undefined || cells.length > 2 ? null : { ...rule, floor: first, target: second };
    case "scale":
      if (first === undefined) return { ...rule, scale: DEFAULT_SCALE };
      return cells.length > 2 ? null : { ...rule, scale: second === undefined ? { min: null, max: first } : { min: first, max: second } };
    case "steps":
      return stepsRule(given, rule);
    case "deduct":
      return first === undefined || cells.length > 1 ? null : { ...rule, pointsPer: first };
    case "direct":
      return rule;
    case "ratio":
    case "threshold":
      return cells.length > 1 ? null : { ...rule, target: first ?? null };
  }
}

function stepsRule(given: ScoreArguments, rule: ScoringRule): ScoringRule | null {
  const steps: Step[] = [];
  for (const [threshold, points, ...more] of given.target) {
    if (threshold === undefined || points === undefined || more.length > 0) return null;
    steps.push({ threshold, points });
  }
  const isLower = given.direction === null && stepsContradict(steps, "higher") && !stepsContradict(steps, "lower");
  return { ...rule, steps, direction: isLower ? "lower" : rule.direction };
}

/** A cell's score for a formula: a number, `null` for missing, "unexcused" for 缺考/旷考. */
export type FormulaMark = number | null | "unexcused";

/** WEIGHTED: Σ w·s ÷ Σ w of equally long lists, 2 places, `score` null where not assessed under the default coverage. */
export function weightedOf(scores: readonly FormulaMark[], weights: readonly number[], missing: MissingPolicy | null): WeightedResult {
  const { scoring } = defaultPolicy();
  const parts = scores.map((score, index) => ({ score, weight: weights[index] ?? 0, mandatory: false }));
  return weightedScore(parts, { ...scoring, missing: missing ?? scoring.missing });
}

/**
 * MONTHLY: knowledge, skill, attitude, performance by the standard's weights or one's own, 2 places; performance is mandatory.
 * @example monthlyScoreOf({ knowledge: 88, skill: 92, attitude: 90, performance: 87 }, null).score // 89.3
 */
export function monthlyScoreOf(marks: Readonly<Record<Dimension, FormulaMark>>, weights: Readonly<Record<Dimension, number>> | null): WeightedResult {
  const { scoring } = defaultPolicy();
  const dimensions: readonly Dimension[] = ["knowledge", "skill", "attitude", "performance"];
  const parts = dimensions.map((dimension) => ({
    score: marks[dimension],
    weight: (weights ?? scoring.dimensions)[dimension],
    mandatory: scoring.mandatory.includes(dimension),
  }));
  return weightedScore(parts, scoring);
}

type ReviewGroupKind = Exclude<ReviewerKind, "self">;

/**
 * ATTITUDE360: the reviews of each group, averaged and weighted 40/30/30 or by one's own weights, 2 places; `null` where no group
 * reaches the standard's minimum (supervisor 1, peers 3, customers 1).
 */
export function attitudeFrom(scores: Readonly<Record<ReviewGroupKind, readonly number[]>>, weights: Readonly<Record<ReviewGroupKind, number>> | null): number | null {
  const { reviews } = defaultPolicy();
  const kinds: readonly ReviewGroupKind[] = ["supervisor", "peer", "customer"];
  const given = kinds.flatMap((kind) => scores[kind].map((score) => ({ kind, score })));
  return attitudeOf(given, { ...reviews, weights: weights ?? reviews.weights }).score;
}
