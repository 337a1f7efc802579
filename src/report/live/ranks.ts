// Ranked lists as formulas: scores from the cards, ranks over the list itself, ratings by the bands. Whoever sorts or filters the list
// keeps them right, because each row names its own cells only and the whole columns.
import type { PersonResult } from "../../core/evaluation";
import { roundScore } from "../../core/number";
import { ranksOf, ranksWithin } from "../../core/rank";
import type { Dimension } from "../../core/policy";
import type { Context } from "../context";
import type { TabId } from "../model";
import { DASH, formula, type Formula, type FormulaReference } from "../formula";
import { dimensionScoreCell, ratingFormula, scoreCell } from "./scores";
import type { Live } from "./sources";

/** A list of people with their scores: the month's ranking, a quarter's or half-year's scores, the annual assessment. */
export interface RankedList {
  readonly tab: Extract<TabId, "ranking" | "scores" | "annual">;
  readonly table: string;
}

export const RANKING: RankedList = { tab: "ranking", table: "ranking" };

/** A cell of a person's row of a list. */
export function listCell({ tab, table }: RankedList, employeeId: string, column: string, through?: string): FormulaReference {
  return { kind: "table", tab, table, column, row: employeeId, ...(through === undefined ? {} : { through }) };
}

/** A whole column of a list. */
export function listColumn({ tab, table }: RankedList, column: string): FormulaReference {
  return { kind: "table", tab, table, column, row: null };
}

/** Whether the person has a card with figures, which the list can point at. */
function hasCard(context: Context, { monthly }: PersonResult): boolean {
  const hasFigures = monthly.dimensions.some(({ score }) => score !== null) || monthly.metrics.some(({ state }) => state !== "missing");
  return context.tabs.includes("cards") && hasFigures;
}

/** Whether the list is there with everybody the evaluation is about, so that figures over all can be made from it. */
export function listsEverybody({ tabs, audience }: Context, { tab }: RankedList): boolean {
  return tabs.includes(tab) && audience === "hr";
}

/** The score, from the foot of the person's card. */
export function rankedScoreFormula(context: Context, person: PersonResult): Formula | null {
  return hasCard(context, person) && person.score === person.monthly.score ? [scoreCell(person)] : null;
}

/** A dimension's score, from the person's card. */
export function rankedDimensionFormula(context: Context, person: PersonResult, dimension: Dimension): Formula | null {
  return hasCard(context, person) ? [dimensionScoreCell(person, dimension)] : null;
}

/** The rating of the score at the foot of the card. */
export function cardRatingFormula(context: Context, person: PersonResult, live: Live): Formula | null {
  return hasCard(context, person) ? ratingFormula(context, person, [scoreCell(person)], live) : null;
}

/** The rating of the score in the person's row. */
export function rankedRatingFormula(context: Context, person: PersonResult, live: Live): Formula | null {
  return hasCard(context, person) ? ratingFormula(context, person, [listCell(RANKING, person.employee.id, "score")], live) : null;
}

/** The change on the score of the period before, which stands in the formula as it was printed then. */
export function changeFormula(person: PersonResult, list: RankedList): Formula | null {
  if (person.score === null || person.change === null) return null;
  const score = listCell(list, person.employee.id, "score");
  return formula`IF(ISNUMBER(${score}),ROUND(${score}-${roundScore(person.score - person.change)},2),${DASH})`;
}

/** The ranks by formula of the people on the list; none where they are ranks among more people than it shows. */
export interface RankFormulas {
  readonly rank: (person: PersonResult) => Formula | null;
  readonly teamRank: (person: PersonResult) => Formula | null;
}

/** Ranks of the list's people: 1, 2, 2, 4 by Excel's own RANK, 1, 2, 2, 3 by ours. */
export function rankFormulas(context: Context, people: readonly PersonResult[], list: RankedList): RankFormulas {
  const { rank: method } = context.evaluation.policy.scoring;
  const isComplete = listsEverybody(context, list);
  const ranks = ranksOf(people.map(({ score }) => score), method);
  const teamRanks = ranksWithin(people.map(({ team, score }) => ({ group: team, score })), method);
  const hasRanks = isComplete && people.every((person, index) => person.rank === ranks[index]);
  const hasTeamRanks = isComplete && method === "competition" && people.every((person, index) => person.teamRank === teamRanks[index]);
  const places = new Map(people.map(({ employee }, index) => [employee.id, index + 1]));
  return {
    rank: ({ employee }) => {
      if (!hasRanks) return null;
      const own = listCell(list, employee.id, "score");
      const all = listColumn(list, "score");
      const rank = method === "competition" ? formula`RANK(${own},${all})` : formula`INDEX(HRKPI.RANKING(${all},TRUE),${places.get(employee.id) ?? 0})`;
      return formula`IF(ISNUMBER(${own}),${rank},${DASH})`;
    },
    teamRank: ({ employee, team }) => {
      if (!hasTeamRanks || team === null) return null;
      const own = listCell(list, employee.id, "score");
      const isAhead = formula`(${listColumn(list, "team")}=${listCell(list, employee.id, "team")})*ISNUMBER(${listColumn(list, "score")})*(${listColumn(list, "score")}>${own})`;
      return formula`IF(ISNUMBER(${own}),SUMPRODUCT(${isAhead})+1,${DASH})`;
    },
  };
}
