// The figures of a score card as formulas: actual and target from their cells, the score by the metric's mode, totals (live/totals) from
// what is present, the rating by the bands. Each follows the rule of core word for word; where it would not come to the printed figure,
// or a rule applies that Excel has no formula for, there is none and the value stays.
import type { MetricResult, MonthlyResult, PersonResult } from "../../core/evaluation";
import { assertNever } from "../../core/never";
import type { Dimension } from "../../core/policy";
import { metricRowName, type ColumnId } from "../../core/policyForm";
import type { Rating } from "../../core/rating";
import { RATING_WORDS } from "../../text/words";
import type { Context } from "../context";
import { DASH, formula, quoted, TOTAL_ROW, type Formula, type TableReference } from "../formula";
import { DIMENSIONS, dimensionWeight } from "../weights";
import { fromInput, policyNumber, type Live } from "./sources";
import { totalFormulas, type LivePart, type TotalFormulas } from "./totals";

/** The tables of a person's card. */
export function metricsTable(employeeId: string): string {
  return `metrics-${employeeId}`;
}

export function dimensionsTable(employeeId: string): string {
  return `dimensions-${employeeId}`;
}

type MetricColumn = "actual" | "target" | "score" | "weight" | "points";

/** A cell of the metrics on a person's card. */
export function metricCell(person: PersonResult, column: MetricColumn, row: string): TableReference {
  return { kind: "table", tab: "cards", table: metricsTable(person.employee.id), column, row };
}

function dimensionCell(person: PersonResult, column: "score" | "weight" | "points", row: string): TableReference {
  return { kind: "table", tab: "cards", table: dimensionsTable(person.employee.id), column, row };
}

/** The actual from its input cell; a cell that is emptied becomes missing, never 0. */
export function actualFormula(live: Live, { metric, at, actual, state }: MetricResult): Formula | null {
  if (at === null || actual === null || state !== "value") return null;
  return guarded(live, at, metric.id, actual);
}

/** The figure from its cell; a dash once that holds no number. */
export function guarded(live: Live, at: NonNullable<MetricResult["at"]>, as: string, figure: number): Formula | null {
  const value = fromInput(live, at, as, figure);
  return value === null ? null : formula`IF(ISNUMBER(${{ kind: "input", at }}),${value},${DASH})`;
}

/** The target from the row's own cell or from the Policy sheet. */
export function targetFormula(live: Live, { scorecard }: MonthlyResult, { metric, target, ownTarget }: MetricResult): Formula | null {
  if (target === null || ownTarget === "row") return null;
  if (ownTarget !== undefined) return guarded(live, ownTarget, metric.id, target);
  const cell = ruleNumber(live, scorecard, metric.id, "target", target);
  return typeof cell[0] === "string" ? null : cell;
}

function ruleNumber(live: Live, scorecard: string | null, metric: string, column: ColumnId, value: number): Formula {
  return policyNumber(live, "metrics", metricRowName(scorecard ?? "", metric), column, value);
}

/** The attainment: actual ÷ target in the metric's direction. */
export function attainmentFormula(person: PersonResult, result: MetricResult, live: Live): Formula | null {
  const { metric, target, attainment, state } = result;
  if (attainment === null || target === null || target <= 0 || state !== "value") return null;
  const actual = metricCell(person, "actual", metric.id);
  const aim = metricCell(person, "target", metric.id);
  const cap = ruleNumber(live, person.monthly.scorecard, metric.id, "cap", metric.cap);
  const share = metric.direction === "higher" ? formula`${actual}/${aim}` : formula`IF(${actual}=0,${cap}/100,${aim}/${actual})`;
  return formula`IF(ISNUMBER(${actual}),${share},${DASH})`;
}

/** The metric's score on its card, 0–100, not rounded. */
export function metricScoreFormula(person: PersonResult, result: MetricResult, live: Live): Formula | null {
  const { metric, score, actual, state } = result;
  if (score === null || actual === null || state !== "value") return null;
  const points = pointsByMode(person, result, live);
  if (points === null) return null;
  const cell = metricCell(person, "actual", metric.id);
  const mayBeNegative = metric.mode === "scale" && metric.scale?.min != null;
  const isThere = mayBeNegative ? formula`ISNUMBER(${cell})` : formula`AND(ISNUMBER(${cell}),N(${cell})>=0)`;
  return formula`IF(${isThere},${points},${DASH})`;
}

function pointsByMode(person: PersonResult, { metric, target }: MetricResult, live: Live): Formula | null {
  const { mode, direction, floor, pointsPer, steps, unit } = metric;
  const actual = metricCell(person, "actual", metric.id);
  const aim = metricCell(person, "target", metric.id);
  const rule = (column: ColumnId, value: number) => ruleNumber(live, person.monthly.scorecard, metric.id, column, value);
  const cap = rule("cap", metric.cap);
  switch (mode) {
    case "ratio":
      if (target === null || target <= 0) return null;
      return direction === "higher" ? formula`MIN(${cap},${actual}*100/${aim})` : formula`IF(${actual}=0,${cap},MIN(${cap},${aim}*100/${actual}))`;
    case "threshold":
      if (target === null) return null;
      return formula`IF(ROUND(${actual},9)${[direction === "higher" ? ">=" : "<="]}ROUND(${aim},9),100,0)`;
    case "scale":
      return scaleFormula(metric, actual, rule);
    case "linear":
      if (target === null || floor === null) return null;
      return formula`MAX(0,MIN(${cap},(${actual}-${rule("floor", floor)})*100/(${aim}-${rule("floor", floor)})))`;
    case "steps": {
      const table = steps.map((step) => `${step.threshold},${step.points}`).join(";");
      return formula`@HRKPI.SCORE(${actual},${[`{${table}}`]},${quoted(direction)},"steps")`;
    }
    case "deduct":
      return pointsPer === null ? null : formula`MAX(0,100-${rule("points", pointsPer)}*${actual})`;
    case "bonus":
      return formula`MIN(${cap},${pointsPer === null ? formula`1` : rule("points", pointsPer)}*${actual})`;
    case "direct": {
      const points = unit === "share" ? formula`${actual}*100` : formula`${actual}`;
      return formula`IF(ROUND(${points},9)>${cap},${DASH},MIN(${points},${cap}))`;
    }
    case "gate":
      return null;
    default:
      return assertNever(mode);
  }
}

/** Beyond the ends of the scale an actual cannot be, and is missing. */
function scaleFormula({ scale, unit, direction }: MetricResult["metric"], actual: TableReference, rule: (column: ColumnId, value: number) => Formula): Formula | null {
  const ends = scale ?? (unit === "share" ? { min: null, max: 1 } : null);
  if (ends === null) return null;
  const max = scale === null ? formula`1` : rule("scaleMax", ends.max);
  const min = ends.min === null ? null : rule("scaleMin", ends.min);
  const points = min === null ? formula`${actual}*100/${max}` : formula`(${actual}-${min})*100/(${max}-${min})`;
  const turned = direction === "higher" ? points : formula`100-${points}`;
  const low = min === null ? formula`0` : min;
  return formula`IF(OR(ROUND(${actual},9)>ROUND(${max},9),ROUND(${actual},9)<ROUND(${low},9)),${DASH},${turned})`;
}

/** Performance from the scores above it. Unexcused absence is the policy's to settle, and stays a value. */
export function performanceFormulas(context: Context, person: PersonResult, live: Live): TotalFormulas | null {
  const { policy } = context.evaluation;
  const { metrics, scorecard, performance } = person.monthly;
  if (metrics.some(({ state }) => state === "unexcused") || new Set(metrics.map(({ metric }) => metric.id)).size < metrics.length) return null;
  const weighted = metrics.filter(({ metric }) => metric.mode !== "bonus" && metric.mode !== "gate");
  return totalFormulas(live, {
    policy: policy.scoring, cell: metricCell(person, "points", TOTAL_ROW),
    limit: Math.max(100, ...weighted.map(({ metric }) => metric.cap)),
    parts: weighted.map(({ metric, state, score, ownWeight }) => ({
      cell: metricCell(person, "score", metric.id), weightCell: metricCell(person, "weight", metric.id), weight: metric.weight, score,
      weightSource: ownWeight === true ? formula`${metric.weight}` : ruleNumber(live, scorecard, metric.id, "weight", metric.weight),
      applies: state !== "not-applicable", isMandatory: false,
    })),
    bonuses: metrics.filter(({ metric }) => metric.mode === "bonus").map(({ metric, score }) => ({ cell: metricCell(person, "score", metric.id), score })),
  }, performance);
}

/** The monthly score from the four dimensions; those that no sheet gives carry no weight. */
export function monthlyFormulas(context: Context, person: PersonResult, live: Live): TotalFormulas | null {
  const { scoring } = context.evaluation.policy;
  const { dimensions, notAssessed, score } = person.monthly;
  const isSkipped = dimensions.some((one) => one.score === null && one.weight > 0 && scoring.missing !== "zero");
  const isAboveAll = dimensions.some((one) => one.score !== null && one.score > 100);
  if (notAssessed === "unexcused" || isSkipped || isAboveAll) return null;
  return totalFormulas(live, {
    policy: scoring, bonuses: [], limit: 100, cell: scoreCell(person),
    parts: DIMENSIONS.flatMap((dimension) => dimensionPart(context, person, dimension, live)),
  }, score);
}

function dimensionPart(context: Context, person: PersonResult, dimension: Dimension, live: Live): readonly LivePart[] {
  const result = person.monthly.dimensions.find((one) => one.dimension === dimension);
  if (result === undefined) return [];
  const { dimensions, mandatory } = context.evaluation.policy.scoring;
  const weight = dimensionWeight(context, dimension) === null ? 0 : dimensions[dimension];
  return [{
    cell: dimensionCell(person, "score", dimension), weightCell: dimensionCell(person, "weight", dimension), weight, score: result.score,
    weightSource: weight === 0 ? formula`0` : policyNumber(live, "dimensions", dimension, "weight", weight),
    applies: weight > 0 || mandatory.includes(dimension), isMandatory: mandatory.includes(dimension),
  }];
}

/** The person's score, as the foot of the card has it. */
export function scoreCell(person: PersonResult): TableReference {
  return dimensionCell(person, "points", TOTAL_ROW);
}

/** A dimension's score, as the card has it. */
export function dimensionScoreCell(person: PersonResult, dimension: Dimension): TableReference {
  return dimensionCell(person, "score", dimension);
}

/** The rating of a score by the bands; `null` where more than the score decides: a veto, a key target, a forced distribution. */
export function ratingFormula(context: Context, person: PersonResult, score: Formula, live: Live): Formula | null {
  const { scoring } = context.evaluation.policy;
  const { monthly } = person;
  const isDecidedByScore = scoring.forcedDistribution === null && !monthly.metrics.some(({ metric }) => metric.mode === "gate" || metric.key);
  if (!isDecidedByScore || person.rating !== monthly.ratingByScore || person.score !== monthly.score) return null;
  return bandFormula(context, score, live);
}

/** The band a rounded score falls into, in the words of the report; a dash for no score. */
export function bandFormula(context: Context, score: Formula, live: Live): Formula {
  const { bands } = context.evaluation.policy.scoring;
  const word = (rating: Rating) => quoted(context.label(RATING_WORDS[rating]));
  const above = [...bands].sort((one, other) => other.from - one.from).filter(({ rating }) => rating !== "needs-improvement");
  const nested = above.reduceRight<Formula>(
    (below, { rating, from }) => formula`IF(${score}>=${policyNumber(live, "bands", rating, "lowest", from)},${word(rating)},${below})`,
    word("needs-improvement"),
  );
  return formula`IF(ISNUMBER(${score}),${nested},${DASH})`;
}
