// The overview: the month at a glance. Tiles, sentences, and charts, each drawn from the table that stands with it.
import type { Rating } from "../../core/rating";
import { RATING_WORDS } from "../../text/words";
import { BARS_TO_1, BARS_TO_100, countsUpTo } from "../axes";
import { calculated, column, figure, plotted } from "../cells";
import { typeName, type Context } from "../context";
import type { Formula } from "../formula";
import { leftOut } from "../leftOut";
import { typeFormulas } from "../live/compliance";
import { distributionFormulas, MONTH_SUMMARY, teamFormulas } from "../live/summary";
import type { Block, Cell, Tab } from "../model";
import { tabFrame } from "../tabFrame";
import { overviewSentences } from "./overviewSentences";
import { overviewTiles } from "./overviewTiles";
import { trendBlocks } from "./overviewTrend";
import { serviceTargetBlocks } from "./serviceTargets";

const RATINGS: readonly Rating[] = ["excellent", "good", "pass", "needs-improvement"];

function distribution(context: Context): readonly Block[] {
  const { evaluation, tell, label } = context;
  const rated = RATINGS.reduce((sum, rating) => sum + evaluation.distribution[rating], 0);
  const live = distributionFormulas(context, MONTH_SUMMARY);
  return [
    { kind: "heading", level: 1, text: tell("headDistribution"), note: tell("noteDistribution", { n: rated }) },
    {
      kind: "table", id: MONTH_SUMMARY.distribution, empty: tell("emptyAssessed"), keys: RATINGS,
      columns: [column(context, "colRating", "text", 18), column(context, "colPeople", "integer", 10, { id: "people" }), column(context, "colShare", "percent", 10, { of: [1] })],
      rows: rated === 0 ? [] : RATINGS.map((rating) => {
        const people = evaluation.distribution[rating];
        return [{ value: label(RATING_WORDS[rating]) }, calculated(context, { value: people }, () => live?.people(rating) ?? null), calculated(context, { value: people / rated }, () => live?.share(rating) ?? null)];
      }),
      total: [{ value: tell("total") }, calculated(context, { value: rated }, () => live?.total ?? null), { value: rated === 0 ? null : 1 }],
    },
    {
      kind: "chart", chart: "column", title: tell("headDistribution"), x: tell("colRating"), y: tell("colPeople"),
      table: "distribution", labels: 0, values: [1], format: "integer", axis: countsUpTo(RATINGS.map((rating) => evaluation.distribution[rating])), vary: true, place: "beside",
    },
  ];
}

function teams(context: Context): readonly Block[] {
  const { evaluation, tell, label } = context;
  const known = evaluation.teams;
  if (known.length === 0) return [];
  const charts: readonly Block[] = known.length < 2 ? [] : [
    {
      kind: "chart", chart: "bar", title: tell("chartTeamScore"), x: tell("colTeam"), y: tell("axisScore"),
      table: "teams", labels: 0, values: [3], format: "integer", axis: BARS_TO_100, place: "left",
    },
    {
      kind: "chart", chart: "stacked-bar", title: tell("chartTeamRatings"), x: tell("colTeam"), y: tell("colPeople"),
      table: "teams", labels: 0, values: [6, 7, 8, 9], format: "integer", axis: countsUpTo(known.map(({ assessed }) => assessed)), place: "right",
    },
  ];
  return [
    { kind: "heading", level: 1, text: tell("headTeams") },
    {
      kind: "table", id: MONTH_SUMMARY.teams, empty: "", keys: known.map(({ team }) => team),
      columns: [
        column(context, "colTeam", "text", 18, { id: "team" }), column(context, "colHeadcount", "integer", 8), column(context, "colAssessed", "integer", 8),
        column(context, "colMeanScore", "score", 10, { id: "mean" }), column(context, "colMedianScore", "score", 10), column(context, "colChange", "signed-score", 9, { show: "change" }),
        ...RATINGS.map((rating) => ({ header: label(RATING_WORDS[rating]), format: "integer", width: 10 } as const)),
      ],
      rows: known.map((team) => {
        const live = teamFormulas(context, MONTH_SUMMARY, team);
        const cell = (value: Cell, made: Formula | null | undefined) => calculated(context, value, () => made ?? null);
        return [
          { value: team.team }, { value: team.headcount }, cell({ value: team.assessed }, live?.assessed), cell(plotted(team.mean), live?.mean),
          cell(figure(team.median), live?.median), cell(figure(team.change), live?.change),
          ...RATINGS.map((rating) => cell({ value: team.ratings[rating] }, live?.ratings(rating))),
        ];
      }),
    },
    ...charts,
  ];
}

function slaByType(context: Context): readonly Block[] {
  const { evaluation, tell } = context;
  if (!evaluation.kinds.includes("tickets")) return [];
  return [
    { kind: "heading", level: 1, text: tell("headSlaByType"), note: tell("noteCompliance") },
    {
      kind: "table", id: "sla-by-type", empty: tell("emptyTickets"),
      columns: [
        column(context, "colType", "text", 18), column(context, "colTickets", "integer", 8), column(context, "colMet", "integer", 8),
        column(context, "colBreached", "integer", 8), column(context, "colSla", "percent", 10, { of: [2, 3] }),
      ],
      rows: evaluation.sla.byType.map(({ key, figures }) => {
        const live = typeFormulas(context, key);
        return [
          { value: typeName(context, key) }, calculated(context, { value: figures.tickets }, () => live?.tickets ?? null),
          calculated(context, { value: figures.resolution.numerator }, () => live?.met ?? null),
          calculated(context, { value: figures.resolution.breached }, () => live?.breached ?? null),
          calculated(context, plotted(figures.resolution.rate), () => (figures.resolution.rate === null ? null : live?.rate ?? null)),
        ];
      }),
    },
    {
      kind: "chart", chart: "bar", title: tell("chartSlaByType"), x: tell("colType"), y: tell("axisRate"),
      table: "sla-by-type", labels: 0, values: [4], format: "share", axis: BARS_TO_1, place: "beside",
    },
  ];
}

function people(context: Context): readonly Block[] {
  const { headcount, kinds } = context.evaluation;
  if (!kinds.includes("roster")) return [];
  const { tell } = context;
  const row = (name: string, { opening, joiners, leavers, closing, turnover }: Omit<typeof headcount, "byTeam">): readonly Cell[] =>
    [{ value: name }, { value: opening }, { value: joiners }, { value: leavers }, { value: closing }, figure(turnover)];
  return [
    { kind: "heading", level: 1, text: tell("headPeople"), note: tell("noteTurnover") },
    {
      kind: "table", id: "headcount", empty: tell("emptyTeams"),
      columns: [
        column(context, "colTeam", "text", 18), column(context, "labelOpening", "integer", 10), column(context, "labelJoiners", "integer", 10), column(context, "labelLeavers", "integer", 10),
        column(context, "labelClosing", "integer", 10), column(context, "labelTurnover", "percent", 10, { of: [1, 3, 4] }),
      ],
      rows: headcount.byTeam.map((team) => row(team.team, team)),
      total: row(tell("total"), headcount),
    },
  ];
}

function sentences(context: Context): readonly Block[] {
  const lines = overviewSentences(context);
  return lines.length === 0 ? [] : [
    { kind: "heading", level: 1, text: context.tell("headSentences") },
    { kind: "text", lines },
  ];
}

function signatures(context: Context): readonly Block[] {
  if (context.audience === "team") return [];
  const { tell, evaluation } = context;
  return [{
    kind: "form", id: "sign-off", key: evaluation.period.key, arrange: "side-by-side",
    fields: [
      { id: "prepared", label: tell("prepared"), lines: 1 },
      { id: "reviewed", label: tell("reviewed"), lines: 1 },
      { id: "approved", label: tell("approved"), lines: 1 },
    ],
  }];
}

/** The overview tab: what the month was first, then comparisons and the way there. */
export function overviewTab(context: Context): Tab {
  return tabFrame(context, "overview", { orientation: "portrait", grid: { columns: 12, width: 11 } }, [
    ...leftOut(context, "overview"),
    overviewTiles(context),
    ...sentences(context),
    ...serviceTargetBlocks(context),
    ...distribution(context),
    ...slaByType(context),
    ...teams(context),
    ...trendBlocks(context),
    ...people(context),
    ...signatures(context),
  ]);
}
