// How one actual becomes a score of 0–100, by the metric's mode. Scores are not rounded here; "met" is inclusive.
// The factor 100 comes before the division, so that 4.2 of 5 is 84 and not 84.00000000000001.
// A rule that cannot work and an actual that cannot be are answers, not exceptions: the report lists them, a formula shows an error.
import { assertNever } from "./never";
import type { Direction, Metric, Step } from "./metric";
import { withoutNoise } from "./number";

/** What scoring needs to know of a metric; `unit` matters for shares only. */
export type ScoringRule = Pick<Metric, "mode" | "direction" | "target" | "floor" | "scale" | "steps" | "pointsPer" | "cap" | "unit">;

export type RuleProblem =
  | "target-missing" | "target-not-positive" | "scale-missing" | "scale-empty" | "floor-missing" | "floor-is-target"
  | "steps-missing" | "steps-contradict" | "points-missing" | "gate-has-no-score";

export type ActualProblem = "negative" | "beyond-scale";

export type MetricScore =
  | { readonly kind: "score"; readonly score: number }
  /** Nothing was measured: 0 hours on average over 0 tickets is no achievement. */
  | { readonly kind: "missing" }
  | { readonly kind: "bad-actual"; readonly problem: ActualProblem }
  | { readonly kind: "bad-rule"; readonly problem: RuleProblem };

const FULL = 100;

/**
 * The score of an actual: 0–100, up to the cap where one above 100 is set; for a bonus the points it adds.
 * `volume` is the number of cases the actual comes from, `null` where nobody knows.
 * @example scoreMetric(30, { mode: "ratio", direction: "lower", target: 24, … }, null) // 80
 */
export function scoreMetric(actual: number, rule: ScoringRule, volume: number | null): MetricScore {
  if (actual < 0 && !(rule.mode === "scale" && rule.scale?.min != null)) return { kind: "bad-actual", problem: "negative" };
  switch (rule.mode) {
    case "ratio":
      return ratioScore(actual, rule, volume);
    case "threshold":
      if (rule.target === null) return badRule("target-missing");
      return score(meetsTarget(actual, rule.target, rule.direction) ? FULL : 0);
    case "scale":
      return scaleScore(actual, rule);
    case "linear":
      return linearScore(actual, rule);
    case "steps":
      return stepsScore(actual, rule);
    case "deduct":
      if (rule.pointsPer === null) return badRule("points-missing");
      return score(Math.max(0, FULL - rule.pointsPer * actual));
    case "bonus":
      return score(Math.min(rule.cap, (rule.pointsPer ?? 1) * actual));
    case "direct":
      return directScore(actual, rule);
    case "gate":
      return badRule("gate-has-no-score");
    default:
      return assertNever(rule.mode);
  }
}

/**
 * Whether an actual meets its target, inclusive, binary noise aside.
 * @example meetsTarget(24, 24, "lower") // true
 */
export function meetsTarget(actual: number, target: number, direction: Direction): boolean {
  const [figure, bound] = [withoutNoise(actual), withoutNoise(target)];
  return direction === "higher" ? figure >= bound : figure <= bound;
}

/** Whether a gate fails: its target is not met; a gate without a target tolerates no event at all. */
export function gateFails(actual: number, gate: Pick<Metric, "target" | "direction">): boolean {
  return gate.target === null ? withoutNoise(actual) > 0 : !meetsTarget(actual, gate.target, gate.direction);
}

/**
 * Actual ÷ target in the metric's direction, 1 = exactly met, not capped. `null` without both, or where the ratio has no meaning
 * (a target of 0 for higher is better). With lower is better an actual of 0 counts as the cap, as in the score.
 */
export function attainmentOf(actual: number | null, target: number | null, rule: Pick<Metric, "direction" | "cap">): number | null {
  if (actual === null || target === null || actual < 0 || target < 0) return null;
  if (rule.direction === "higher") return target === 0 ? null : actual / target;
  if (actual === 0) return rule.cap / FULL;
  return target / actual;
}

/** The score the metric has at its target (without one: at the best end of its scale); what "raised to its target" means on a card. */
export function scoreAtTarget(rule: ScoringRule): number | null {
  switch (rule.mode) {
    case "bonus":
    case "gate":
      return null;
    case "steps":
      return rule.target === null ? Math.max(...rule.steps.map((step) => step.points), 0) : scoreOrNull(stepsScore(rule.target, rule));
    case "scale":
      return rule.target === null ? FULL : scoreOrNull(scaleScore(rule.target, rule));
    case "deduct":
      return rule.target === null || rule.pointsPer === null ? FULL : Math.max(0, FULL - rule.pointsPer * rule.target);
    case "direct":
      return rule.target === null ? FULL : scoreOrNull(directScore(rule.target, rule));
    case "ratio":
    case "threshold":
    case "linear":
      return FULL;
    default:
      return assertNever(rule.mode);
  }
}

function ratioScore(actual: number, rule: ScoringRule, volume: number | null): MetricScore {
  const { target, cap } = rule;
  if (target === null) return badRule("target-missing");
  if (target < 0) return badRule("target-not-positive");
  if (rule.direction === "higher") {
    return target === 0 ? badRule("target-not-positive") : score(Math.min(cap, (actual * FULL) / target));
  }
  if (actual === 0) return volume === 0 ? { kind: "missing" } : score(cap);
  return score(Math.min(cap, (target * FULL) / actual));
}

/** min–max to 0–100, or x ÷ max × 100 where no minimum is set; where lower is better the scale is read from its other end. */
function scaleScore(actual: number, rule: ScoringRule): MetricScore {
  const scale = rule.scale ?? (rule.unit === "share" ? { min: null, max: 1 } : null);
  if (scale === null) return badRule("scale-missing");
  const min = scale.min ?? 0;
  if (scale.max <= min) return badRule("scale-empty");
  if (withoutNoise(actual) > withoutNoise(scale.max) || withoutNoise(actual) < withoutNoise(min)) {
    return { kind: "bad-actual", problem: "beyond-scale" };
  }
  const points = between(((actual - min) * FULL) / (scale.max - min), 0, FULL);
  return score(rule.direction === "higher" ? points : FULL - points);
}

/** From the floor, worth 0, straight to the target, worth 100; which of them is larger says the direction. */
function linearScore(actual: number, rule: ScoringRule): MetricScore {
  if (rule.target === null) return badRule("target-missing");
  if (rule.floor === null) return badRule("floor-missing");
  if (rule.floor === rule.target) return badRule("floor-is-target");
  return score(between(((actual - rule.floor) * FULL) / (rule.target - rule.floor), 0, rule.cap));
}

/** The points of the best threshold that is met, else 0. Rows may stand in any order. */
function stepsScore(actual: number, rule: ScoringRule): MetricScore {
  if (rule.steps.length === 0) return badRule("steps-missing");
  if (stepsContradict(rule.steps, rule.direction)) return badRule("steps-contradict");
  const points = rule.steps.filter((step) => meetsTarget(actual, step.threshold, rule.direction)).map((step) => step.points);
  return score(Math.max(0, ...points));
}

/** Whether a threshold that is harder to meet is worth less than an easier one, or one threshold has two worths. */
export function stepsContradict(steps: readonly Step[], direction: Direction): boolean {
  const easiestFirst = [...steps].sort((a, b) => (direction === "higher" ? a.threshold - b.threshold : b.threshold - a.threshold));
  return easiestFirst.some((step, index) => {
    const easier = easiestFirst[index - 1];
    if (easier === undefined) return false;
    return easier.threshold === step.threshold ? easier.points !== step.points : easier.points > step.points;
  });
}

/** Already a score; a share (0–1) is read as the percentage it is. */
function directScore(actual: number, rule: ScoringRule): MetricScore {
  const points = rule.unit === "share" ? actual * FULL : actual;
  return withoutNoise(points) > rule.cap ? { kind: "bad-actual", problem: "beyond-scale" } : score(Math.min(points, rule.cap));
}

function score(value: number): MetricScore {
  return { kind: "score", score: value };
}

function badRule(problem: RuleProblem): MetricScore {
  return { kind: "bad-rule", problem };
}

function scoreOrNull(result: MetricScore): number | null {
  return result.kind === "score" ? result.score : null;
}

function between(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
