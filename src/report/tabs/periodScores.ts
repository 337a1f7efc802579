// The people of a quarter or half-year: each month's score, their mean, the rating and rank it gives, and the months that are not in it.
import type { PersonResult } from "../../core/evaluation";
import { calculated, column, figure, personCells, personColumns, ratingText, ratingWords } from "../cells";
import { monthsText, type Context } from "../context";
import { leftOut } from "../leftOut";
import { monthColumn, PERIOD_TABLE, periodRatingFormula, periodScoreFormula } from "../live/periods";
import type { Block, Cell, Column, Tab } from "../model";
import { byRank, flagText } from "../placing";
import { tabFrame } from "../tabFrame";

function award(context: Context): readonly Block[] {
  const { tell, evaluation: { incentives } } = context;
  return [
    { kind: "heading", level: 1, text: tell("headAward"), note: tell("noteAward") },
    {
      kind: "table", id: "award", empty: tell("emptyBonus"), columns: [...personColumns(context), column(context, "colScore", "score", 11)],
      rows: incentives.bonus.map(({ employeeId, score }) => [...personCells(context, employeeId), { value: score }]),
    },
  ];
}

function scores(context: Context): Block {
  const { tell, evaluation: { period, people } } = context;
  const due = period.months.filter((month) => people.some(({ months, history }) => months.leftOut.includes(month) || history.some((result) => result.month === month)));
  const months = due.map((month): Column => ({ id: monthColumn(month), header: month, format: "score", width: 10 }));
  const scoreIn = (person: PersonResult, month: string): Cell => figure(person.history.find((result) => result.month === month)?.score ?? null);
  const ranked = [...people].sort(byRank);
  return {
    kind: "table", id: PERIOD_TABLE, main: true, keys: ranked.map(({ employee }) => employee.id), empty: tell("emptyPeople"),
    columns: [
      column(context, "colRank", "integer", 7), column(context, "colTeamRank", "integer", 7), ...personColumns(context), ...months,
      column(context, "colMonthsAssessed", "integer", 9), column(context, "colScore", "score", 12, { id: "score", show: "data-bar" }), column(context, "colRating", "text", 16, { show: ratingWords(context) }),
      column(context, "colChange", "signed-score", 10, { show: "change" }), column(context, "colMonthsMissing", "text", 18), column(context, "colFlags", "text", 30),
    ],
    rows: ranked.map((person) => [
      figure(person.rank), figure(person.teamRank), ...personCells(context, person.employee.id), ...due.map((month) => scoreIn(person, month)),
      { value: person.months.n }, calculated(context, figure(person.score), () => periodScoreFormula(person, due)),
      calculated(context, { value: ratingText(context, person.rating) }, (live) => periodRatingFormula(context, person, live)), figure(person.change),
      figure(monthsText(context, person.months.leftOut) || null), { value: flagText(context, person) },
    ]),
  };
}

/** The scores tab, for HR only. */
export function periodScoresTab(context: Context): Tab {
  const { tell, evaluation: { people } } = context;
  const assessed = people.filter(({ score }) => score !== null).length;
  return tabFrame(context, "scores", { orientation: "landscape", grid: { columns: 13, width: 7 } }, [
    ...leftOut(context, "scores"),
    { kind: "text", lines: [{ value: tell("scoresExplained", { n: assessed, all: people.length }), tone: "muted" }] },
    ...award(context),
    scores(context),
  ]);
}
