// The ranking as formulas: scores from the cards, ranks over the list itself, ratings by the bands. Whoever sorts or filters the list
// keeps them right, because each row names its own cells only and the whole columns.
import type { PersonResult } from "../../core/evaluation";
import { roundScore } from "../../core/number";
import { ranksOf, ranksWithin } from "../../core/rank";
import type { Dimension } from "../../core/policy";
import type { Context } from "../context";
import { DASH, formula, type Formula, type FormulaReference } from "../formula";
import { dimensionScoreCell, ratingFormula, scoreCell } from "./scores";
import type { Live } from "./sources";

export const RANKING_TABLE = "ranking";

export type RankingColumn = "rank" | "team" | "score" | "rating";

/** A cell of a person's row of the ranking. */
function rankingCell(employeeId: string, column: RankingColumn): FormulaReference {
  return { kind: "table", tab: "ranking", table: RANKING_TABLE, column, row: employeeId };
}

/** A whole column of the ranking. */
export function rankingColumn(column: RankingColumn): FormulaReference {
  return { kind: "table", tab: "ranking", table: RANKING_TABLE, column, row: null };
}

/** Whether the person has a card with figures, which the list can point at. */
function hasCard(context: Context, { monthly }: PersonResult): boolean {
  const hasFigures = monthly.dimensions.some(({ score }) => score !== null) || monthly.metrics.some(({ state }) => state !== "missing");
  return context.tabs.includes("cards") && hasFigures;
}

/** Whether the ranking lists everybody the evaluation is about, so that figures over all can be made from it. */
export function listsEverybody({ tabs, audience }: Context): boolean {
  return tabs.includes("ranking") && audience === "hr";
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
  return hasCard(context, person) ? ratingFormula(context, person, [rankingCell(person.employee.id, "score")], live) : null;
}

/** The change on the score of the period before, which stands in the formula as it was printed then. */
export function changeFormula(context: Context, person: PersonResult): Formula | null {
  if (person.score === null || person.change === null || !hasCard(context, person)) return null;
  const score = rankingCell(person.employee.id, "score");
  return formula`IF(ISNUMBER(${score}),ROUND(${score}-${roundScore(person.score - person.change)},2),${DASH})`;
}

/** The ranks by formula of the people on the list; none where they are ranks among more people than it shows. */
export interface RankFormulas {
  readonly rank: (person: PersonResult) => Formula | null;
  readonly teamRank: (person: PersonResult) => Formula | null;
}

/** Ranks of the list's people: 1, 2, 2, 4 by Excel's own RANK, 1, 2, 2, 3 by ours. */
export function rankFormulas(context: Context, people: readonly PersonResult[]): RankFormulas {
  const { rank: method } = context.evaluation.policy.scoring;
  const isComplete = listsEverybody(context);
  const ranks = ranksOf(people.map(({ score }) => score), method);
  const teamRanks = ranksWithin(people.map(({ team, score }) => ({ group: team, score })), method);
  const hasRanks = isComplete && people.every((person, index) => person.rank === ranks[index]);
  const hasTeamRanks = isComplete && method === "competition" && people.every((person, index) => person.teamRank === teamRanks[index]);
  const places = new Map(people.map(({ employee }, index) => [employee.id, index + 1]));
  return {
    rank: ({ employee }) => {
      if (!hasRanks) return null;
      const own = rankingCell(employee.id, "score");
      const all = rankingColumn("score");
      const rank = method === "competition" ? formula`RANK(${own},${all})` : formula`INDEX(HRKPI.RANKING(${all},TRUE),${places.get(employee.id) ?? 0})`;
      return formula`IF(ISNUMBER(${own}),${rank},${DASH})`;
    },
    teamRank: ({ employee, team }) => {
      if (!hasTeamRanks || team === null) return null;
      const own = rankingCell(employee.id, "score");
      const isAhead = formula`(${rankingColumn("team")}=${rankingCell(employee.id, "team")})*ISNUMBER(${rankingColumn("score")})*(${rankingColumn("score")}>${own})`;
      return formula`IF(ISNUMBER(${own}),SUMPRODUCT(${isAhead})+1,${DASH})`;
    },
  };
}
