// Weighted scores: Σ wᵢ·sᵢ ÷ Σ wᵢ, rounded once. What a missing part does is the policy's decision; missing is never 0 by itself.
// Weights need not sum to 1 here: that a policy's do is checked in policyCheck, a row's own are only compared with each other.
import { splitPoints } from "./breakdown";
import { roundScore, sumExact, withoutNoise } from "./number";
import type { NotAssessed } from "./periodFigures";
import type { MissingPolicy, UnexcusedPolicy } from "./policy";

/** One part of a weighted total. */
export interface Part {
  /** Not rounded; `null` = missing; "unexcused" = 缺考/旷考; "not-applicable" leaves the weights altogether. */
  readonly score: number | null | "unexcused" | "not-applicable";
  readonly weight: number;
  /** Without it there is no score, whatever the coverage. */
  readonly mandatory: boolean;
}

export interface MissingRule {
  readonly missing: MissingPolicy;
  readonly unexcused: UnexcusedPolicy;
  /** The least share of weight that must be present, inclusive. */
  readonly minCoverage: number;
}

/** A weighted total and what each part brought. */
export interface WeightedResult {
  /** 2 places; `null` = not assessed. */
  readonly score: number | null;
  readonly notAssessed: NotAssessed | null;
  /** The share of the applicable weight that was present, 0–1. */
  readonly coverage: number;
  /** The weight each part counted with, 0–1, after reweighting; 0 for parts that did not count. */
  readonly weights: readonly number[];
  /** Points by part and then by bonus, adding up to the score; `null` for those that did not count. */
  readonly points: readonly (number | null)[];
}

/** Points outside weight and coverage, and the most a part and the total may be. */
export interface Extra {
  readonly bonus: readonly (number | null)[];
  readonly limit: number;
}

/** Without bonus points a mean passes 100 only where a part does, and a part only where its cap was raised. */
const NOTHING_EXTRA: Extra = { bonus: [], limit: Number.POSITIVE_INFINITY };

/**
 * The weighted score of the parts with `bonus` points added before rounding, at most `limit`.
 * @example 88·20 % + 92·30 % + 90·20 % + 87·30 % → 89.30; without the first, reweighted: 71.7 ÷ 0.8 → 89.63
 */
export function weightedScore(parts: readonly Part[], rule: MissingRule, extra: Extra = NOTHING_EXTRA): WeightedResult {
  const { shares, bonuses, base, ...result } = weigh(parts, rule, extra);
  const weights = parts.map((part, index) => (shares[index] == null ? 0 : part.weight / base));
  const unpointed = [...shares, ...bonuses];
  const points = result.score === null ? unpointed.map(() => null) : splitPoints(unpointed, result.score);
  return { ...result, weights, points };
}

/** The score alone, for asking what would be: the same rule without weights and points. */
export function weightedTotal(parts: readonly Part[], rule: MissingRule, extra: Extra = NOTHING_EXTRA): number | null {
  return weigh(parts, rule, extra).score;
}

interface Weighed extends Pick<WeightedResult, "score" | "notAssessed" | "coverage"> {
  /** What each part adds to the total, not rounded; `null` for parts that do not count. */
  readonly shares: readonly (number | null)[];
  readonly bonuses: readonly (number | null)[];
  /** The weight the total is divided by. */
  readonly base: number;
}

function weigh(parts: readonly Part[], rule: MissingRule, extra: Extra): Weighed {
  const applicable = sumExact(parts.map((part) => (part.score === "not-applicable" ? 0 : part.weight)));
  const figures = parts.map((part) => countedScore(part, rule.unexcused));
  const present = sumExact(parts.map((part, index) => (figures[index] === null ? 0 : part.weight)));
  const coverage = applicable > 0 ? withoutNoise(present / applicable) : 0;
  const notAssessed = whyNot(parts, figures, coverage, rule);
  const base = rule.missing === "zero" ? applicable : present;
  const shares = parts.map((part, index) => {
    const figure = figures[index] ?? (rule.missing === "zero" && part.score !== "not-applicable" ? 0 : null);
    return figure === null || base === 0 ? null : (Math.min(figure, extra.limit) * part.weight) / base;
  });
  if (notAssessed !== null) return { score: null, notAssessed, coverage, shares, bonuses: extra.bonus.map(() => null), base };

  const weighted = sumExact(shares.map((share) => share ?? 0));
  const bonuses = fitBonuses(extra.bonus, Math.max(0, extra.limit - weighted));
  const score = roundScore(weighted + sumExact(bonuses.map((bonus) => bonus ?? 0)));
  return { score, notAssessed, coverage, shares, bonuses, base };
}

/** The part's figure under the policy for unexcused absence; `null` where it is missing or does not apply. */
function countedScore(part: Part, unexcused: UnexcusedPolicy): number | null {
  if (part.score === "unexcused") return unexcused === "zero" ? 0 : null;
  return part.score === "not-applicable" ? null : part.score;
}

/** The first reason why there is no score. An unexcused absence comes first: skipping a test must not raise a score. */
function whyNot(parts: readonly Part[], figures: readonly (number | null)[], coverage: number, rule: MissingRule): NotAssessed | null {
  if (rule.unexcused === "incomplete" && parts.some((part) => part.score === "unexcused" && part.weight > 0)) return "unexcused";
  if (coverage === 0) return "no-data";
  if (parts.some((part, index) => part.mandatory && part.score !== "not-applicable" && figures[index] === null)) return "mandatory";
  if (coverage < withoutNoise(rule.minCoverage)) return "coverage";
  const isMissing = (part: Part, index: number) => part.weight > 0 && part.score !== "not-applicable" && figures[index] === null;
  return rule.missing === "incomplete" && parts.some(isMissing) ? "missing" : null;
}

/** Bonus points in order, cut where the total would pass its limit, so that the points on a card still add up. */
function fitBonuses(bonuses: readonly (number | null)[], room: number): readonly (number | null)[] {
  let left = room;
  return bonuses.map((bonus) => {
    if (bonus === null) return null;
    const fitted = Math.min(bonus, left);
    left -= fitted;
    return fitted;
  });
}
