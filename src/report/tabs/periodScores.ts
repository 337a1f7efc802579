// The people of a quarter or half-year: each month's score, their mean, the rating and rank it gives, and the months that are not in it.
import type { PersonResult } from "../../core/evaluation";
import { calculated, column, figure, personCells, personColumns, ratingText, ratingWords } from "../cells";
import { monthsText, type Context } from "../context";
import { leftOut } from "../leftOut";
import { listedRatingFormula, monthColumn, PERIOD_LIST, periodFormulas } from "../live/periods";
import { changeFormula, listCell, rankFormulas } from "../live/ranks";
import type { Block, Cell, Column, Tab } from "../model";
import { byRank, flagText } from "../placing";
import { tabFrame } from "../tabFrame";

function award(context: Context): readonly Block[] {
  const { tell, evaluation: { incentives } } = context;
  return [
    { kind: "heading", level: 1, text: tell("headAward"), note: tell("noteAward") },
    {
      kind: "table", id: "award", empty: tell("emptyBonus"), columns: [...personColumns(context), column(context, "colScore", "score", 11)],
      rows: incentives.bonus.map(({ employeeId, score }) => [...personCells(context, employeeId), calculated(context, { value: score }, () => (context.people.get(employeeId)?.score === score ? [listCell(PERIOD_LIST, employeeId, "score")] : null))]),
    },
  ];
}

function scores(context: Context): Block {
  const { tell, evaluation: { period, people } } = context;
  const due = period.months.filter((month) => people.some(({ months, history }) => months.leftOut.includes(month) || history.some((result) => result.month === month)));
  const months = due.map((month): Column => ({ id: monthColumn(month), header: month, format: "score", width: 10 }));
  const scoreIn = (person: PersonResult, month: string): Cell => figure(person.history.find((result) => result.month === month)?.score ?? null);
  const ranked = [...people].sort(byRank);
  const ranks = rankFormulas(context, ranked, PERIOD_LIST);
  return {
    kind: "table", id: PERIOD_LIST.table, main: true, keys: ranked.map(({ employee }) => employee.id), empty: tell("emptyPeople"),
    columns: [
      column(context, "colRank", "integer", 7), column(context, "colTeamRank", "integer", 7), ...personColumns(context), ...months,
      column(context, "colMonthsAssessed", "integer", 9), column(context, "colScore", "score", 12, { id: "score", show: "data-bar" }), column(context, "colRating", "text", 16, { id: "rating", show: ratingWords(context) }),
      column(context, "colChange", "signed-score", 10, { show: "change" }), column(context, "colMonthsMissing", "text", 18), column(context, "colFlags", "text", 30),
    ],
    rows: ranked.map((person) => {
      const formulas = periodFormulas(person, due);
      return [
        calculated(context, figure(person.rank), () => ranks.rank(person)), calculated(context, figure(person.teamRank), () => ranks.teamRank(person)),
        ...personCells(context, person.employee.id), ...due.map((month) => scoreIn(person, month)),
        calculated(context, { value: person.months.n }, () => formulas?.n ?? null), calculated(context, figure(person.score), () => formulas?.score ?? null),
        calculated(context, { value: ratingText(context, person.rating) }, (live) => listedRatingFormula(context, person, PERIOD_LIST, live)),
        calculated(context, figure(person.change), () => changeFormula(person, PERIOD_LIST)),
        figure(monthsText(context, person.months.leftOut) || null), { value: flagText(context, person) },
      ];
    }),
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
