// The year's grades: how they are distributed, over everybody and by team, whom forced distribution moved, and which months nobody was
// assessed in. The team's copy has the distribution only.
import { ratingOf, RATINGS } from "../../core/rating";
import { NOT_ASSESSED_WORDS, RATING_WORDS } from "../../text/words";
import { countsUpTo } from "../axes";
import { calculated, column, figure, personCells, personColumns, ratingText, ratingWords } from "../cells";
import { monthsText, type Context } from "../context";
import type { Formula } from "../formula";
import { distributionFormulas, teamFormulas, YEAR_SUMMARY } from "../live/summary";
import type { Block, Cell, Column, Tab } from "../model";
import { byRank } from "../placing";
import { tabFrame } from "../tabFrame";

function distribution(context: Context): readonly Block[] {
  const { tell, label, evaluation } = context;
  const rated = RATINGS.reduce((sum, rating) => sum + evaluation.distribution[rating], 0);
  const live = distributionFormulas(context, YEAR_SUMMARY);
  const chart: readonly Block[] = rated === 0 ? [] : [{
    kind: "chart", chart: "column", title: tell("headGrades"), x: tell("colGrade"), y: tell("colPeople"),
    table: "grades", labels: 0, values: [1], format: "integer", axis: countsUpTo(RATINGS.map((rating) => evaluation.distribution[rating])), vary: true, place: "beside",
  }];
  return [
    { kind: "heading", level: 1, text: tell("headGrades"), note: tell("noteDistribution", { n: rated }) },
    {
      kind: "table", id: YEAR_SUMMARY.distribution, empty: tell("emptyAssessed"), keys: RATINGS,
      columns: [column(context, "colGrade", "text", 18), column(context, "colPeople", "integer", 10, { id: "people" }), column(context, "colShare", "percent", 10, { of: [1] })],
      rows: rated === 0 ? [] : RATINGS.map((rating) => {
        const people = evaluation.distribution[rating];
        return [{ value: label(RATING_WORDS[rating]) }, calculated(context, { value: people }, () => live?.people(rating) ?? null), calculated(context, { value: people / rated }, () => live?.share(rating) ?? null)];
      }),
      total: [{ value: tell("total") }, calculated(context, { value: rated }, () => live?.total ?? null), { value: rated === 0 ? null : 1 }],
    },
    ...chart,
  ];
}

function teams(context: Context): readonly Block[] {
  const { tell, label, evaluation } = context;
  const chart: readonly Block[] = evaluation.teams.length < 2 ? [] : [{
    kind: "chart", chart: "stacked-bar", title: tell("chartTeamRatings"), x: tell("colTeam"), y: tell("colPeople"),
    table: "grade-teams", labels: 0, values: RATINGS.map((_, index) => index + 6), format: "integer", axis: countsUpTo(evaluation.teams.map(({ assessed }) => assessed)), place: "full",
  }];
  return [
    { kind: "heading", level: 1, text: tell("headTeams") },
    {
      kind: "table", id: YEAR_SUMMARY.teams, empty: tell("emptyTeams"), keys: evaluation.teams.map(({ team }) => team),
      columns: [
        column(context, "colTeam", "text", 18, { id: "team" }), column(context, "colHeadcount", "integer", 9), column(context, "colAssessed", "integer", 9), column(context, "colMeanScore", "score", 10, { id: "mean" }),
        column(context, "colMedianScore", "score", 10), column(context, "colChange", "signed-score", 9, { show: "change" }),
        ...RATINGS.map((rating): Column => ({ header: label(RATING_WORDS[rating]), format: "integer", width: 10 })),
      ],
      rows: evaluation.teams.map((team) => {
        const live = teamFormulas(context, YEAR_SUMMARY, team);
        const cell = (value: Cell, made: Formula | null | undefined) => calculated(context, value, () => made ?? null);
        return [
          { value: team.team }, { value: team.headcount }, cell({ value: team.assessed }, live?.assessed), cell(figure(team.mean), live?.mean),
          cell(figure(team.median), live?.median), cell(figure(team.change), live?.change),
          ...RATINGS.map((rating) => cell({ value: team.ratings[rating] }, live?.ratings(rating))),
        ];
      }),
    },
    ...chart,
  ];
}

function moves(context: Context): readonly Block[] {
  const { tell, evaluation: { policy, people } } = context;
  const rule = policy.scoring.forcedDistribution;
  if (rule === null) return [{ kind: "heading", level: 1, text: tell("headMoves") }, { kind: "text", lines: [{ value: tell("noteMovesOff") }] }];
  const moved = people.filter(({ movedDown }) => movedDown).sort(byRank);
  return [
    { kind: "heading", level: 1, text: tell("headMoves") },
    {
      kind: "table", id: "moves", empty: tell("emptyMoves"),
      columns: [
        ...personColumns(context), column(context, "colScore", "score", 11), column(context, "colGradeByScore", "text", 16, { show: ratingWords(context) }),
        column(context, "colGrade", "text", 16, { show: ratingWords(context) }),
      ],
      rows: moved.map(({ employee, score, rating }) => [
        ...personCells(context, employee.id), figure(score), { value: ratingText(context, score === null ? null : ratingOf(score, policy.scoring.bands)) }, { value: ratingText(context, rating) },
      ]),
    },
  ];
}

function missed(context: Context): readonly Block[] {
  const { tell, word, evaluation: { people } } = context;
  const missing = people.filter(({ months }) => months.leftOut.length > 0).sort(byRank);
  const without = people.filter(({ score }) => score === null).sort(byRank);
  return [
    { kind: "heading", level: 1, text: tell("headNotAssessed") },
    {
      kind: "table", id: "not-assessed", empty: tell("emptyNotAssessed"),
      columns: [...personColumns(context), column(context, "colMonthsAssessed", "integer", 10), column(context, "colWhy", "text", 24)],
      rows: without.map(({ employee, months, notAssessed }) => [
        ...personCells(context, employee.id), { value: months.n }, figure(notAssessed === null ? null : word(NOT_ASSESSED_WORDS[notAssessed])),
      ]),
    },
    { kind: "heading", level: 1, text: tell("headMissedMonths"), note: tell("noteMissedMonths") },
    {
      kind: "table", id: "missed-months", empty: tell("emptyMissedMonths"),
      columns: [...personColumns(context), column(context, "colMonthsAssessed", "integer", 10), column(context, "colMonthsMissing", "text", 24)],
      rows: missing.map(({ employee, months }) => [...personCells(context, employee.id), { value: months.n }, { value: monthsText(context, months.leftOut) }]),
    },
  ];
}

/** The grades tab. */
export function annualGradesTab(context: Context): Tab {
  return tabFrame(context, "grades", { orientation: "portrait", grid: { columns: 10, width: 10 } }, [
    ...distribution(context),
    ...teams(context),
    ...(context.audience === "team" ? [] : [...moves(context), ...missed(context)]),
  ]);
}
