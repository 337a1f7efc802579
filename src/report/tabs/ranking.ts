// The ranking: everyone assessed by rank, then everyone not assessed with the reason. The team's copy names the stars only.
import type { PersonResult } from "../../core/evaluation";
import type { Dimension } from "../../core/policy";
import { DIMENSION_WORDS, RANK_WORDS } from "../../text/words";
import { calculated, column, figure, personCells, personColumns, ratingText, ratingWords } from "../cells";
import type { Context } from "../context";
import { leftOut } from "../leftOut";
import { changeFormula, rankedDimensionFormula, rankedRatingFormula, rankedScoreFormula, rankFormulas, RANKING } from "../live/ranks";
import type { Block, Cell, Column, Tab } from "../model";
import { byRank, flagText } from "../placing";
import { weightText } from "../shown";
import { tabFrame } from "../tabFrame";
import { DIMENSIONS, dimensionWeight } from "../weights";

function dimensionCell(context: Context, person: PersonResult, dimension: Dimension): Cell {
  const cell = figure(person.monthly.dimensions.find((result) => result.dimension === dimension)?.score ?? null);
  return calculated(context, cell, () => rankedDimensionFormula(context, person, dimension));
}

/** The dimension with its weight, or that no sheet gives it. */
function dimensionHeader(context: Context, dimension: Dimension): string {
  const weight = dimensionWeight(context, dimension);
  const name = context.word(DIMENSION_WORDS[dimension]);
  return weight === null ? context.tell("dimensionWithoutSheet", { name }) : `${name} ${weightText(weight)}`;
}

function columns(context: Context): readonly Column[] {
  return [
    column(context, "colRank", "integer", 7, { id: "rank" }), column(context, "colTeamRank", "integer", 7),
    ...personColumns(context),
    ...DIMENSIONS.map((dimension): Column => ({
      header: dimensionHeader(context, dimension), format: "score", width: 11,
    })),
    column(context, "colScore", "score", 12, { id: "score", show: "data-bar" }),
    column(context, "colRating", "text", 18, { id: "rating", show: ratingWords(context) }),
    column(context, "colChange", "signed-score", 10, { show: "change" }),
    column(context, "colFlags", "text", 30),
  ];
}

function listed(context: Context): readonly PersonResult[] {
  const stars = new Set(context.evaluation.star.winners.map(({ employeeId }) => employeeId));
  const people = context.evaluation.people.filter((person) => context.audience === "hr" || stars.has(person.employee.id));
  return [...people].sort(byRank);
}

function rows(context: Context, people: readonly PersonResult[]): readonly (readonly Cell[])[] {
  const ranks = rankFormulas(context, people, RANKING);
  return people.map((person) => [
    calculated(context, figure(person.rank), () => ranks.rank(person)), calculated(context, figure(person.teamRank), () => ranks.teamRank(person)),
    ...personCells(context, person.employee.id),
    ...DIMENSIONS.map((dimension) => dimensionCell(context, person, dimension)),
    calculated(context, figure(person.score), () => rankedScoreFormula(context, person)),
    calculated(context, { value: ratingText(context, person.rating) }, (live) => rankedRatingFormula(context, person, live)),
    calculated(context, figure(person.change), () => changeFormula(person, RANKING)),
    { value: flagText(context, person) },
  ]);
}

/** The ranking tab. */
export function rankingTab(context: Context): Tab {
  const { evaluation, tell, word } = context;
  const assessed = evaluation.people.filter((person) => person.score !== null).length;
  const explained: Cell[] = [
    { value: tell("rankingExplained", { n: assessed, all: evaluation.people.length, method: word(RANK_WORDS[evaluation.policy.scoring.rank]) }), tone: "muted" },
    ...(context.audience === "team" ? [{ value: tell("rankingTeamOnly"), tone: "muted" } as const] : []),
  ];
  const people = listed(context);
  const list: Block = {
    kind: "table", id: RANKING.table, main: true, columns: columns(context), rows: rows(context, people), keys: people.map(({ employee }) => employee.id),
    empty: context.audience === "team" ? tell("noStar") : tell("emptyPeople"),
  };
  return tabFrame(context, "ranking", { orientation: "landscape", grid: { columns: 13, width: 7 } }, [
    ...leftOut(context, "ranking"),
    { kind: "text", lines: explained },
    list,
  ]);
}

