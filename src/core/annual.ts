// Quarterly and annual scores. Months not assessed are left out of the mean and listed, never counted as 0.
import type { Mark } from "./metric";
import { meanOf, roundScore } from "./number";
import type { AnnualPart, AnnualResult, PeriodScore } from "./periodFigures";
import type { Policy } from "./policy";
import { ratingOf } from "./rating";
import type { Month } from "./time";
import { weightedScore } from "./weighted";

export interface ScoredMonth {
  readonly month: Month;
  readonly score: number | null;
}

export interface AnnualInput {
  readonly months: PeriodScore;
  readonly defence: Mark;
  /** 0–100 among the people compared, from `percentilesBelow`. */
  readonly csatPercentile: number | null;
  readonly majorIssue: Mark;
}

/** The mean of the assessed months with its n; the months not assessed are named. Also the quarterly score. */
export function periodScore(months: readonly ScoredMonth[]): PeriodScore {
  const scores = months.flatMap((month) => (month.score === null ? [] : [month.score]));
  const mean = meanOf(scores);
  return {
    score: mean === null ? null : roundScore(mean),
    n: scores.length,
    leftOut: months.filter((month) => month.score === null).map((month) => month.month),
  };
}

/**
 * The annual score (2 places) and grade: monthly mean, review defence, CSAT percentile, major issues; missing parts reweighted under
 * the coverage rule. Not assessed with fewer assessed months than the policy asks for.
 * @example monthly mean 86, defence 90, percentile 75, contribution 80 at 60/20/10/10 → 51.6 + 18 + 7.5 + 8 = 85.10, good
 */
export function annualScore(input: AnnualInput, policy: Pick<Policy, "annual" | "scoring">): AnnualResult {
  const { months } = input;
  const { weights, minMonths } = policy.annual;
  const given: readonly { readonly part: AnnualPart; readonly score: Mark }[] = [
    { part: "monthly", score: months.score },
    { part: "defence", score: input.defence },
    { part: "csatPercentile", score: input.csatPercentile },
    { part: "majorIssue", score: input.majorIssue },
  ];
  const total = weightedScore(
    given.map(({ part, score }) => ({ score, weight: weights[part], mandatory: part === "monthly" })),
    policy.scoring,
  );
  const isTooFew = months.n < minMonths;
  const score = isTooFew ? null : total.score;
  return {
    score,
    rating: score === null ? null : ratingOf(score, policy.scoring.bands),
    notAssessed: isTooFew ? "too-few-months" : total.notAssessed,
    coverage: total.coverage,
    months,
    parts: given.map(({ part, score: own }, index) => ({
      part,
      score: own === "unexcused" ? null : own,
      weight: total.weights[index] ?? 0,
      points: isTooFew ? null : (total.points[index] ?? null),
    })),
  };
}
