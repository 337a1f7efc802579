// The scores of a quarter or half-year as formulas over the months beside them, which are the months' own printed scores.
import type { PersonResult } from "../../core/evaluation";
import { meanOf, roundScore } from "../../core/number";
import { ratingOf } from "../../core/rating";
import type { Month } from "../../core/time";
import type { Context } from "../context";
import { DASH, formula, type Formula, type FormulaReference } from "../formula";
import { listCell, type RankedList } from "./ranks";
import { bandFormula } from "./scores";
import type { Live } from "./sources";

/** The people of a quarter or half-year. */
export const PERIOD_LIST: RankedList = { tab: "scores", table: "scores" };

/** The id of a month's column. */
export function monthColumn(month: Month): string {
  return `month-${month}`;
}

/** The mean of the scores that the cells hold, as a person's score is printed; a dash for none. */
export function meanOfScores(scores: FormulaReference): Formula {
  return formula`IF(COUNT(${scores})=0,${DASH},ROUND(ROUND(AVERAGE(${scores}),9),2))`;
}

/** Whether the months shown come to the person's mean. */
export function isMeanOf({ history, months: { score } }: PersonResult, months: readonly Month[]): boolean {
  const mean = meanOf(history.flatMap((result) => (months.includes(result.month) && result.score !== null ? [result.score] : [])));
  return mean !== null && roundScore(mean) === score;
}

/** The formulas of a person's row over its own months: the mean, and of how many. */
export interface PeriodFormulas {
  readonly score: Formula;
  readonly n: Formula;
}

/** The mean of the assessed months shown and their n, where that is the person's score. */
export function periodFormulas(person: PersonResult, months: readonly Month[]): PeriodFormulas | null {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || person.score !== person.months.score || !isMeanOf(person, months)) return null;
  const scores = listCell(PERIOD_LIST, person.employee.id, monthColumn(first), monthColumn(last));
  return { score: meanOfScores(scores), n: formula`COUNT(${scores})` };
}

/** The band of the score on a list; none where a forced distribution decides. */
export function listedRatingFormula(context: Context, person: PersonResult, list: RankedList, live: Live): Formula | null {
  const { scoring } = context.evaluation.policy;
  const isByScore = scoring.forcedDistribution === null && person.score !== null && person.rating === ratingOf(person.score, scoring.bands);
  return isByScore ? bandFormula(context, [listCell(list, person.employee.id, "score")], live) : null;
}
