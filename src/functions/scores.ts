// Custom functions for scores, ratings and ranks. Their comments are what Excel shows; each is the same core as the report.
import { isAtLeast, ratingOf, distributionOf, type Rating } from "../core/rating";
import type { Direction } from "../core/metric";
import { scoreMetric, type ScoringRule } from "../core/metricScore";
import { roundScore } from "../core/number";
import { defaultPolicy } from "../core/presets";
import { ranksOf } from "../core/rank";
import { attitudeOf, type ReviewerKind } from "../core/review";
import { weightedScore, type Part } from "../core/weighted";
import { missingOf } from "../input/missing";
import { meaningOf } from "../input/vocabulary";
import { DIRECTION, MISSING_POLICY, MODE, RANK_METHOD } from "../input/words/policy";
import { NOT_RATED, RATING as RATING_VOCABULARY } from "../input/words/rating";
import { say } from "../text/language";
import { PROBLEM_WORDS } from "../text/functions";
import { RATING_WORDS } from "../text/words";
import { answer, cellsOf, firstOf, like, listOf, spill, spoken, WrongCall, type Answer, type Argument, type Spilled } from "./answer";
import { cellOf, neededNumber, numberOf, pointsOf, scoreOf, targetOf, wordOf } from "./arguments";
import { hasPercent, percentReader } from "./shares";

const POLICY = defaultPolicy();
const LEAST_CAP = 100;
const HIGHEST_CAP = 150;

/**
 * Scores an actual figure against its target, 0–100, not rounded. Empty where the actual is missing.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help/en/score.html
 * @param {any[][]} actual The figure reached; a range gives one score per cell.
 * @param {any[][]} target The target; for linear {floor, target}, for scale {min, max} or the maximum, for steps two columns threshold and points, for deduct the points per event.
 * @param {any} [direction] "higher" (default) or "lower" is better; also ">=" and "<=".
 * @param {any} [mode] ratio (default), threshold, scale, linear, steps, deduct or direct.
 * @param {any} [cap] The most a score can be, 100 (default) to 150.
 * @returns {any[][]} Scores in the shape of actual.
 */
export function SCORE(actual: any[][], target: any[][], direction?: any, mode?: any, cap?: any): any[][] {
  return answer(() => {
    const chosen = wordOf(firstOf(mode), MODE, "mode") ?? "ratio";
    const stated = wordOf(firstOf(direction), DIRECTION, "direction");
    const most = numberOf(firstOf(cap), "cap") ?? LEAST_CAP;
    if (most < LEAST_CAP || most > HIGHEST_CAP) throw new WrongCall("value", "word", { text: most, name: "cap", expected: `${LEAST_CAP}–${HIGHEST_CAP}` });
    if (chosen === "bonus" || chosen === "gate") {
      throw new WrongCall("value", "word", { text: chosen, name: "mode", expected: "ratio, threshold, scale, linear, steps, deduct, direct" });
    }
    const rule: ScoringRule = {
      mode: chosen, direction: stated ?? "higher", target: null, floor: null, scale: null, steps: [], pointsPer: null, cap: most, unit: "points",
    };
    if (chosen === "direct") return spillFigures(actual, pointsIn, rule);
    const bounds = chosen === "steps" ? cellsOf(target).map(([threshold]) => threshold) : target;
    const isShare = chosen !== "deduct" && hasPercent(actual, [listOf(bounds)]);
    const asActual = isShare ? percentReader(actual) : asTyped;
    const asTarget = isShare ? percentReader([listOf(bounds)]) : asTyped;
    const figureIn = (cell: Argument): number | null => {
      const figure = numberOf(cell, "actual");
      return figure === null ? null : asActual(cell, figure);
    };
    if (chosen !== "ratio" && chosen !== "threshold") return spillFigures(actual, figureIn, ruleOf(rule, target, stated, asTarget));
    return spill([actual, target], (cell, wanted) => {
      const figure = figureIn(cell);
      if (figure === null) return "";
      const { value, direction: bound } = targetOf(wanted, "target");
      return scored(figure, { ...rule, target: asTarget(wanted, value), direction: stated ?? bound ?? "higher" });
    });
  });
}

const asTyped = (_: Argument, value: number): number => value;

/** A score typed as it is; skipping without an excuse leaves it empty. */
function pointsIn(cell: Argument): number | null {
  return scoreOf(cell, "actual");
}

/** One score a cell, under one rule. */
function spillFigures(actual: Argument, figureIn: (cell: Argument) => number | null, rule: ScoringRule): Spilled {
  return spill([actual], (cell) => {
    const figure = figureIn(cell);
    return figure === null ? "" : scored(figure, rule);
  });
}

/** The rule whose parameters stand in the target argument. */
function ruleOf(rule: ScoringRule, target: Argument, stated: Direction | null, asTarget: typeof asTyped): ScoringRule {
  if (rule.mode === "steps") return { ...rule, ...stepsIn(target, stated, asTarget) };
  const [first, second, third] = listOf(target).flatMap((cell) => {
    const value = numberOf(cell, "target");
    return value === null ? [] : asTarget(cell, value);
  });
  if (third !== undefined || (second !== undefined && rule.mode === "deduct")) throw new WrongCall("value", "parameters", { mode: rule.mode });
  if (first === undefined) throw new WrongCall("value", "missing", { name: "target" });
  // What is taken off may be written with or without its minus sign: 扣5分.
  if (rule.mode === "deduct") return { ...rule, pointsPer: Math.abs(first) };
  if (rule.mode === "scale") return { ...rule, scale: second === undefined ? { min: null, max: first } : { min: first, max: second } };
  if (second === undefined) throw new WrongCall("value", "missing", { name: "target {floor, target}" });
  const direction = first > second ? "lower" : "higher";
  if (stated !== null && stated !== direction && first !== second) throw new WrongCall("value", "floor-direction", { floor: first, target: second });
  return { ...rule, floor: first, target: second, direction };
}

/** The table of thresholds and points; its direction is the one stated, else that of the thresholds' own signs, else that of the points. */
function stepsIn(target: Argument, stated: Direction | null, asTarget: typeof asTyped): Pick<ScoringRule, "steps" | "direction"> {
  const rows = cellsOf(target).filter((row) => row.some((cell) => cellOf(cell) !== null));
  const read = rows.map(([threshold, points]) => ({ ...targetOf(threshold, "threshold"), threshold, points: neededNumber(points, "points") }));
  const steps = read.map(({ threshold, value, points }) => ({ threshold: asTarget(threshold, value), points }));
  const sorted = [...steps].sort((a, b) => a.threshold - b.threshold);
  const [low, high] = [sorted[0], sorted.at(-1)];
  // Points that fall as thresholds rise say that lower is better.
  const falling = low !== undefined && high !== undefined && high.points < low.points;
  return { steps, direction: stated ?? read.find(({ direction }) => direction !== null)?.direction ?? (falling ? "lower" : "higher") };
}

function scored(actual: number, rule: ScoringRule): number | string {
  const result = scoreMetric(actual, rule, null);
  switch (result.kind) {
    case "score":
      return result.score;
    case "missing":
      return "";
    case "bad-actual":
      throw new WrongCall("value", "actual", { text: actual, problem: say(PROBLEM_WORDS[result.problem], spoken()) });
    case "bad-rule":
      throw new WrongCall("value", "rule", { problem: say(PROBLEM_WORDS[result.problem], spoken()) });
  }
}

/**
 * The weighted score Σ weight × score ÷ Σ weight, 2 places. Missing scores are reweighted, never 0; below 60 % of the weight it is empty.
 * @customfunction WEIGHTED
 * @helpurl https://localhost:3000/help/en/weighted.html
 * @param {any[][]} scores Scores 0–100; several rows give one result per row when weights is one row.
 * @param {any[][]} weights One weight per score, in % or any other proportion.
 * @param {any} [missing] What missing scores do: reweight (default), zero or incomplete.
 * @returns {any[][]} The weighted score, or one per row.
 */
export function WEIGHTED(scores: any[][], weights: any[][], missing?: any): any[][] {
  return answer(() => {
    const rule = wordOf(firstOf(missing), MISSING_POLICY, "missing") ?? POLICY.scoring.missing;
    const share = listOf(weights).map((cell) => numberOf(cell, "weights") ?? 0);
    if (share.some((weight) => weight < 0) || share.every((weight) => weight === 0)) throw new WrongCall("value", "weights");
    const table = cellsOf(scores);
    const weigh = (cells: readonly Argument[]): Answer => {
      if (cells.length !== share.length) throw new WrongCall("value", "shapes");
      const parts = cells.map((cell, index): Part => ({ score: pointsOf(cell, "scores"), weight: share[index] ?? 0, mandatory: false }));
      return weightedScore(parts, { ...POLICY.scoring, missing: rule }).score ?? "";
    };
    // Weights in one row go with every row of scores; weights of any other shape with the scores as a whole.
    const byRow = cellsOf(weights).length === 1 && table.length > 1 && table[0]?.length === share.length;
    if (byRow) return spill([table.map((_, row) => [row])], (row) => weigh(table[row as number] ?? []));
    const score = weigh(table.flat());
    return like(scores, score);
  });
}

/**
 * The monthly score from its four parts, 2 places: knowledge 20 %, skill 30 %, attitude 20 %, performance 30 %. Empty without performance.
 * @customfunction MONTHLY
 * @helpurl https://localhost:3000/help/en/monthly.html
 * @param {any[][]} knowledge Knowledge test, 0–100.
 * @param {any[][]} skill Skill score, 0–100.
 * @param {any[][]} attitude Attitude (360) score, 0–100.
 * @param {any[][]} performance Performance (KPI) score, 0–100.
 * @param {any[][]} [weights] Four weights in this order, in place of 20, 30, 20, 30.
 * @returns {any[][]} The monthly score, or one per row.
 */
export function MONTHLY(knowledge: any[][], skill: any[][], attitude: any[][], performance: any[][], weights?: any[][]): any[][] {
  return answer(() => {
    const own = ownWeights(weights, 4);
    const names = ["knowledge", "skill", "attitude", "performance"] as const;
    return spill([knowledge, skill, attitude, performance], (...cells) => {
      const parts = names.map((dimension, index): Part => ({
        score: pointsOf(cells[index], dimension),
        weight: own[index] ?? POLICY.scoring.dimensions[dimension],
        mandatory: POLICY.scoring.mandatory.includes(dimension),
      }));
      return weightedScore(parts, POLICY.scoring).score ?? "";
    });
  });
}

/**
 * The attitude score of a 360 review, 2 places: each group's mean first, then supervisor 40 %, peers 30 %, customers 30 % of the groups that count (at least 1, 3 and 1 reviews). Empty where no group counts.
 * @customfunction ATTITUDE360
 * @helpurl https://localhost:3000/help/en/attitude360.html
 * @param {any[][]} supervisor The supervisors' scores, 0–100.
 * @param {any[][]} peers The peers' scores; fewer than three do not count.
 * @param {any[][]} customers The customers' scores.
 * @param {any[][]} [weights] Three weights in this order, in place of 40, 30, 30.
 * @returns {any} The attitude score.
 */
export function ATTITUDE360(supervisor: any[][], peers: any[][], customers: any[][], weights?: any[][]): any {
  return answer(() => {
    const [first, second, third] = ownWeights(weights, 3);
    const policy = {
      ...POLICY.reviews,
      weights: { supervisor: first ?? POLICY.reviews.weights.supervisor, peer: second ?? POLICY.reviews.weights.peer, customer: third ?? POLICY.reviews.weights.customer },
    };
    const group = (kind: ReviewerKind, cells: Argument, name: string) => listOf(cells).map((cell) => ({ kind, score: scoreOf(cell, name) }));
    const reviews = [...group("supervisor", supervisor, "supervisor"), ...group("peer", peers, "peers"), ...group("customer", customers, "customers")];
    return attitudeOf(reviews, policy).score ?? "";
  });
}

/**
 * The rating of a score, taken from the score at 2 places: excellent from 90, good from 80, pass from 60, else needs improvement. Empty for no score.
 * @customfunction RATING
 * @helpurl https://localhost:3000/help/en/rating.html
 * @param {any[][]} score Scores 0–100.
 * @param {any[][]} [bands] Two columns, lower bound and name, in place of the standard bands.
 * @returns {any[][]} Ratings in the shape of score.
 */
export function RATING(score: any[][], bands?: any[][]): any[][] {
  return answer(() => {
    const own = listOf(bands).some((cell) => cellOf(cell) !== null) ? ownBands(bands) : null;
    return spill([score], (cell) => {
      const value = scoreOf(cell, "score");
      if (value === null) return "";
      if (own === null) return say(RATING_WORDS[ratingOf(value, POLICY.scoring.bands)], spoken());
      const rounded = roundScore(value);
      return (own.find(({ from }) => from <= rounded) ?? own.at(-1))?.name ?? "";
    });
  });
}

/** Weights in place of the standard ones; none where the argument is empty. */
function ownWeights(weights: Argument, count: number): readonly number[] {
  const own = listOf(weights).map((cell) => numberOf(cell, "weights")).filter((weight) => weight !== null);
  if (own.length !== 0 && own.length !== count) throw new WrongCall("value", "shapes");
  if (own.some((weight) => weight < 0) || (own.length > 0 && own.every((weight) => weight === 0))) throw new WrongCall("value", "weights");
  return own;
}

/** Highest first. */
function ownBands(bands: Argument): readonly { readonly from: number; readonly name: string }[] {
  return cellsOf(bands)
    .filter((row) => row.some((cell) => cellOf(cell) !== null))
    .map((row) => {
      const name = cellOf(row[1]);
      if (name === null) throw new WrongCall("value", "bands");
      const from = scoreOf(row[0], "bands");
      if (from === null) throw new WrongCall("value", "bands");
      return { from, name: String(name) };
    })
    .sort((a, b) => b.from - a.from);
}

/**
 * The rank of each score, highest first, ties sharing a rank; no rank for empty cells.
 * @customfunction RANKING
 * @helpurl https://localhost:3000/help/en/ranking.html
 * @param {any[][]} scores Scores, compared at 2 places.
 * @param {any} [dense] FALSE (default): 1, 2, 2, 4; TRUE: 1, 2, 2, 3.
 * @returns {any[][]} Ranks in the shape of scores.
 */
export function RANKING(scores: any[][], dense?: any): any[][] {
  return answer(() => {
    const table = cellsOf(scores);
    const method = wordOf(firstOf(dense), RANK_METHOD, "dense") ?? POLICY.scoring.rank;
    const ranks = ranksOf(table.flat().map((cell) => scoreOf(cell, "scores")), method);
    let index = 0;
    return table.map((row) => row.map(() => ranks[index++] ?? ""));
  });
}

/**
 * How many people hold each rating, and their share of those rated (0–1): four rows rating, count, share, best first.
 * @customfunction DISTRIBUTION
 * @helpurl https://localhost:3000/help/en/distribution.html
 * @param {any[][]} ratings Ratings in words, any of the three languages; empty cells do not count.
 * @returns {any[][]} Four rows of rating, count, share; the share is empty where nobody is rated.
 */
export function DISTRIBUTION(ratings: any[][]): any[][] {
  return answer(() => {
    const rows = distributionOf(listOf(ratings).map(ratingIn));
    return [...rows]
      .sort((a, b) => (isAtLeast(a.rating, b.rating) ? -1 : 1))
      .map(({ rating, share }) => [say(RATING_WORDS[rating], spoken()), share.numerator, share.rate ?? ""]);
  });
}

/** The rating a word names; null for an empty cell and for people not rated. */
export function ratingIn(argument: Argument): Rating | null {
  const cell = cellOf(argument);
  if (typeof cell === "string" && (missingOf(cell) !== null || meaningOf(cell, NOT_RATED) !== null)) return null;
  return wordOf(cell, RATING_VOCABULARY, "ratings");
}
