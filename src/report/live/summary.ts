// The overview's figures as formulas over the ranking: means, counts of ratings, teams. Where the list does not come to the printed
// figure (a report on one team, ranks among more people than it shows) the value stays.
import type { PersonResult, TeamResult } from "../../core/evaluation";
import { meanOf, medianOf, roundScore } from "../../core/number";
import { countRatings, RATINGS, type Rating } from "../../core/rating";
import { RATING_WORDS } from "../../text/words";
import type { Context } from "../context";
import { DASH, formula, quoted, type Formula, type FormulaReference } from "../formula";
import { listsEverybody, rankingColumn } from "./ranks";

export const DISTRIBUTION_TABLE = "distribution";
export const TEAMS_TABLE = "teams";

const SCORES = rankingColumn("score");

/** Whether figures over all can be made from the ranking, which follows its inputs itself. */
function overAll(context: Context): boolean {
  return context.live !== null && listsEverybody(context) && context.tabs.includes("cards");
}

function scoresOf(people: readonly PersonResult[]): readonly number[] {
  return people.flatMap(({ score }) => (score === null ? [] : [score]));
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundScore(value);
}

/** The mean score of everybody assessed, where it is `printed`; `without` stands where nobody is. */
export function meanFormula(context: Context, printed: number | null, without: "dash" | "gap"): Formula | null {
  if (!overAll(context) || printed === null || rounded(meanOf(scoresOf(context.evaluation.people))) !== printed) return null;
  return formula`IF(COUNT(${SCORES})=0,${none(without)},ROUND(ROUND(AVERAGE(${SCORES}),9),2))`;
}

/** How many are assessed. */
export function assessedFormula(context: Context, printed: number): Formula | null {
  return overAll(context) && scoresOf(context.evaluation.people).length === printed ? formula`COUNT(${SCORES})` : null;
}

/** A chart leaves out what is not available, and would draw a text as 0. */
function none(without: "dash" | "gap"): Formula {
  return without === "dash" ? DASH : formula`NA()`;
}

/** The people of a rating, the share of it, and the sum below; none where the ranking counts otherwise. */
export interface DistributionFormulas {
  readonly people: (rating: Rating) => Formula;
  readonly share: (rating: Rating) => Formula;
  readonly total: Formula;
}

export function distributionFormulas(context: Context): DistributionFormulas | null {
  const { distribution, people } = context.evaluation;
  const counted = countRatings(people.map(({ rating }) => rating));
  if (!overAll(context) || RATINGS.some((rating) => counted[rating] !== distribution[rating])) return null;
  const cell = (row: string | null): FormulaReference => ({ kind: "table", tab: "overview", table: DISTRIBUTION_TABLE, column: "people", row });
  const total = formula`SUM(${cell(null)})`;
  return {
    people: (rating) => formula`COUNTIF(${rankingColumn("rating")},${word(context, rating)})`,
    share: (rating) => formula`IF(${total}=0,0,${cell(rating)}/${total})`,
    total,
  };
}

function word(context: Context, rating: Rating): Formula {
  return quoted(context.label(RATING_WORDS[rating]));
}

/** A team's figures from its people on the ranking. */
export interface TeamFormulas {
  readonly assessed: Formula;
  readonly mean: Formula | null;
  readonly median: Formula | null;
  readonly change: Formula | null;
  readonly ratings: (rating: Rating) => Formula;
}

/** The formulas of a team; none where its people on the ranking, told apart by the team's name, come to other figures. */
export function teamFormulas(context: Context, team: TeamResult): TeamFormulas | null {
  const { people, teams } = context.evaluation;
  const members = people.filter((person) => person.team === team.team);
  const scores = scoresOf(members);
  const isTold = teams.filter((other) => other.team.toLowerCase() === team.team.toLowerCase()).length === 1;
  const isSame = scores.length === team.assessed && rounded(meanOf(scores)) === team.mean && rounded(medianOf(scores)) === team.median;
  if (!overAll(context) || !isTold || !isSame) return null;
  const own: FormulaReference = { kind: "table", tab: "overview", table: TEAMS_TABLE, column: "team", row: team.team };
  const mean: FormulaReference = { kind: "table", tab: "overview", table: TEAMS_TABLE, column: "mean", row: team.team };
  const isMember = formula`(${rankingColumn("team")}=${own})`;
  const assessed = formula`SUMPRODUCT(${isMember}*ISNUMBER(${SCORES}))`;
  const hasMean = team.mean !== null;
  return {
    assessed,
    mean: hasMean ? formula`IF(${assessed}=0,NA(),ROUND(ROUND(SUMPRODUCT(--${isMember},${SCORES})/${assessed},9),2))` : null,
    median: hasMean ? formula`IF(${assessed}=0,${DASH},ROUND(ROUND(AGGREGATE(16,6,${SCORES}/${isMember},0.5),9),2))` : null,
    change: hasMean && team.change !== null ? formula`IF(ISNUMBER(${mean}),ROUND(${mean}-${roundScore((team.mean ?? 0) - team.change)},2),${DASH})` : null,
    ratings: (rating) => formula`SUMPRODUCT(${isMember}*(${rankingColumn("rating")}=${word(context, rating)}))`,
  };
}
