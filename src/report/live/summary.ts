// Figures over all people as formulas over the list of them: means, counts of ratings, teams. Where the list does not come to the printed
// figure (a report on one team, ranks among more people than it shows) the value stays.
import type { PersonResult, TeamResult } from "../../core/evaluation";
import { meanOf, medianOf, roundScore } from "../../core/number";
import { countRatings, RATINGS, type Rating } from "../../core/rating";
import { RATING_WORDS } from "../../text/words";
import type { Context } from "../context";
import { DASH, formula, quoted, type Formula, type FormulaReference } from "../formula";
import { listColumn, listsEverybody, RANKING, type RankedList } from "./ranks";
import { ANNUAL } from "./annual";
import type { TabId } from "../model";

/** Where figures over all people stand, and the list they are made from, whose scores come from the cards. */
export interface Summary {
  readonly tab: Extract<TabId, "overview" | "grades">;
  readonly distribution: string;
  readonly teams: string;
  readonly list: RankedList;
  readonly cards: Extract<TabId, "cards" | "annual-cards">;
}

export const MONTH_SUMMARY: Summary = { tab: "overview", distribution: "distribution", teams: "teams", list: RANKING, cards: "cards" };
export const YEAR_SUMMARY: Summary = { tab: "grades", distribution: "grades", teams: "grade-teams", list: ANNUAL, cards: "annual-cards" };

const SCORES = listColumn(RANKING, "score");

/** Whether figures over all can be made from the list, which follows its inputs itself. */
function overAll(context: Context, { list, cards }: Summary): boolean {
  return context.live !== null && listsEverybody(context, list) && context.tabs.includes(cards);
}

function scoresOf(people: readonly PersonResult[]): readonly number[] {
  return people.flatMap(({ score }) => (score === null ? [] : [score]));
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundScore(value);
}

/** The mean score of everybody assessed, where it is `printed`; `without` stands where nobody is. */
export function meanFormula(context: Context, printed: number | null, without: "dash" | "gap"): Formula | null {
  if (!overAll(context, MONTH_SUMMARY) || printed === null || rounded(meanOf(scoresOf(context.evaluation.people))) !== printed) return null;
  return formula`IF(COUNT(${SCORES})=0,${none(without)},ROUND(ROUND(AVERAGE(${SCORES}),9),2))`;
}

/** How many are assessed. */
export function assessedFormula(context: Context, printed: number): Formula | null {
  return overAll(context, MONTH_SUMMARY) && scoresOf(context.evaluation.people).length === printed ? formula`COUNT(${SCORES})` : null;
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

export function distributionFormulas(context: Context, summary: Summary): DistributionFormulas | null {
  const { distribution, people } = context.evaluation;
  const counted = countRatings(people.map(({ rating }) => rating));
  if (!overAll(context, summary) || RATINGS.some((rating) => counted[rating] !== distribution[rating])) return null;
  const cell = (row: string | null): FormulaReference => ({ kind: "table", tab: summary.tab, table: summary.distribution, column: "people", row });
  const total = formula`SUM(${cell(null)})`;
  return {
    people: (rating) => formula`COUNTIF(${listColumn(summary.list, "rating")},${word(context, rating)})`,
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
export function teamFormulas(context: Context, summary: Summary, team: TeamResult): TeamFormulas | null {
  const { people, teams } = context.evaluation;
  const members = people.filter((person) => person.team === team.team);
  const scores = scoresOf(members);
  const isTold = teams.filter((other) => other.team.toLowerCase() === team.team.toLowerCase()).length === 1;
  const isSame = scores.length === team.assessed && rounded(meanOf(scores)) === team.mean && rounded(medianOf(scores)) === team.median;
  if (!overAll(context, summary) || !isTold || !isSame) return null;
  const own: FormulaReference = { kind: "table", tab: summary.tab, table: summary.teams, column: "team", row: team.team };
  const mean: FormulaReference = { kind: "table", tab: summary.tab, table: summary.teams, column: "mean", row: team.team };
  const scored = listColumn(summary.list, "score");
  const isMember = formula`(${listColumn(summary.list, "team")}=${own})`;
  const assessed = formula`SUMPRODUCT(${isMember}*ISNUMBER(${scored}))`;
  const hasMean = team.mean !== null;
  return {
    assessed,
    mean: hasMean ? formula`IF(${assessed}=0,${none(summary.tab === "overview" ? "gap" : "dash")},ROUND(ROUND(SUMPRODUCT(--${isMember},${scored})/${assessed},9),2))` : null,
    median: hasMean ? formula`IF(${assessed}=0,${DASH},ROUND(ROUND(AGGREGATE(16,6,${scored}/${isMember},0.5),9),2))` : null,
    change: hasMean && team.change !== null ? formula`IF(ISNUMBER(${mean}),ROUND(${mean}-${roundScore((team.mean ?? 0) - team.change)},2),${DASH})` : null,
    ratings: (rating) => formula`SUMPRODUCT(${isMember}*(${listColumn(summary.list, "rating")}=${word(context, rating)}))`,
  };
}
