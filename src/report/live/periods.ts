// The scores of a quarter or half-year as formulas over the months beside them, which are the months' own printed scores.
import type { PersonResult } from "../../core/evaluation";
import { meanOf, roundScore } from "../../core/number";
import { ratingOf } from "../../core/rating";
import type { Month } from "../../core/time";
import type { Context } from "../context";
import { DASH, formula, type Formula, type FormulaReference } from "../formula";
import { bandFormula } from "./scores";
import type { Live } from "./sources";

export const PERIOD_TABLE = "scores";

/** The id of a month's column. */
export function monthColumn(month: Month): string {
  return `month-${month}`;
}

function ownCell(person: PersonResult, column: string, through?: string): FormulaReference {
  return { kind: "table", tab: "scores", table: PERIOD_TABLE, column, row: person.employee.id, ...(through === undefined ? {} : { through }) };
}

/** The mean of the assessed months shown, where that is the person's score. */
export function periodScoreFormula(person: PersonResult, months: readonly Month[]): Formula | null {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || person.score === null) return null;
  const mean = meanOf(person.history.flatMap(({ month, score }) => (months.includes(month) && score !== null ? [score] : [])));
  if (mean === null || roundScore(mean) !== person.score) return null;
  const scores = ownCell(person, monthColumn(first), monthColumn(last));
  return formula`IF(COUNT(${scores})=0,${DASH},ROUND(ROUND(AVERAGE(${scores}),9),2))`;
}

/** The band of the score; none where a forced distribution decides. */
export function periodRatingFormula(context: Context, person: PersonResult, live: Live): Formula | null {
  const { scoring } = context.evaluation.policy;
  const isByScore = scoring.forcedDistribution === null && person.score !== null && person.rating === ratingOf(person.score, scoring.bands);
  return isByScore ? bandFormula(context, [ownCell(person, "score")], live) : null;
}
