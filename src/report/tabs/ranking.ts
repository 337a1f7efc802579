// The ranking: everyone assessed by rank, then everyone not assessed with the reason. The team's copy names the stars only.
import type { PersonResult } from "../../core/evaluation";
import type { Dimension } from "../../core/policy";
import { DIMENSION_WORDS, FLAG_WORDS, NOT_ASSESSED_WORDS, RANK_WORDS } from "../../text/words";
import { column, figure, personCells, personColumns, ratingText, ratingWords } from "../cells";
import { listed, type Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Column, Tab } from "../model";
import { weightText } from "../shown";
import { tabFrame } from "../tabFrame";

const DIMENSIONS: readonly Dimension[] = ["knowledge", "skill", "attitude", "performance"];

/** By rank; those not assessed last; within one place by id, so that the order never depends on the rows' order. */
function byRank(one: PersonResult, other: PersonResult): number {
  const place = (one.rank ?? Infinity) - (other.rank ?? Infinity);
  if (place !== 0 && !Number.isNaN(place)) return place;
  return one.employee.id < other.employee.id ? -1 : 1;
}

/** What else is to be known of a person, in words; the reason where there is no score. */
function flagText(context: Context, person: PersonResult): string | null {
  const flags = person.flags.filter((flag) => flag !== "not-assessed").map((flag) => context.word(FLAG_WORDS[flag]));
  const reason = person.monthly.notAssessed;
  const why = person.score === null
    ? [context.tell("notAssessedBecause", { reason: reason === null ? context.word(FLAG_WORDS["not-assessed"]) : context.word(NOT_ASSESSED_WORDS[reason]) })]
    : [];
  return listed(context, [...why, ...flags]) || null;
}

function dimensionCell(person: PersonResult, dimension: Dimension): Cell {
  return figure(person.monthly.dimensions.find((result) => result.dimension === dimension)?.score ?? null);
}

function columns(context: Context): readonly Column[] {
  const weights = context.evaluation.policy.scoring.dimensions;
  return [
    column(context, "colRank", "integer", 7), column(context, "colTeamRank", "integer", 7),
    ...personColumns(context),
    ...DIMENSIONS.map((dimension): Column => ({
      header: `${context.word(DIMENSION_WORDS[dimension])} ${weightText(weights[dimension])}`, format: "score", width: 11,
    })),
    column(context, "colScore", "score", 12, { show: "data-bar" }),
    column(context, "colRating", "text", 18, { show: ratingWords(context) }),
    column(context, "colChange", "signed-score", 10, { show: "change" }),
    column(context, "colFlags", "text", 34),
  ];
}

function rows(context: Context): readonly (readonly Cell[])[] {
  const stars = new Set(context.evaluation.star.winners.map(({ employeeId }) => employeeId));
  const people = context.evaluation.people.filter((person) => context.audience === "hr" || stars.has(person.employee.id));
  return [...people].sort(byRank).map((person) => [
    figure(person.rank), figure(person.teamRank),
    ...personCells(context, person.employee.id),
    ...DIMENSIONS.map((dimension) => dimensionCell(person, dimension)),
    figure(person.score), { value: ratingText(context, person.rating) }, figure(person.change), { value: flagText(context, person) },
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
  const list: Block = {
    kind: "table", id: "ranking", main: true, columns: columns(context), rows: rows(context),
    empty: context.audience === "team" ? tell("noStar") : tell("emptyPeople"),
  };
  return tabFrame(context, "ranking", { orientation: "landscape", grid: { columns: 13, width: 7 } }, [
    ...leftOut(context, "ranking"),
    { kind: "text", lines: explained },
    list,
  ]);
}

