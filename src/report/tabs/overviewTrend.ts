// The last twelve months on the overview: the figures that any of them has, with their n, and a line for each score and rate.
import type { MonthSummary } from "../../core/evaluation";
import { scoresFrom, sharesFrom } from "../axes";
import { calculated, column, nOf, plotted, rateColumns } from "../cells";
import type { Context } from "../context";
import type { Formula } from "../formula";
import { monthRateFormulas } from "../live/compliance";
import { assessedFormula, meanFormula } from "../live/summary";
import type { Block, Cell, Column } from "../model";

const TREND_MONTHS = 12;
const COLUMNS_OF_FIGURE = 2;

/** A figure of the months: two columns, the figure and its n; but for tickets, which stand last with one. */
interface Figure {
  readonly id: "score" | "csat" | "sla" | "training" | "tickets";
  readonly isIn: (month: MonthSummary) => boolean;
  /** Its columns, the first of them being the `at`th of the table. */
  readonly columns: (at: number) => readonly Column[];
  readonly cells: (month: MonthSummary) => readonly Cell[];
}

function figuresOf(context: Context): readonly Figure[] {
  const { period } = context.evaluation;
  const now = ({ month }: MonthSummary, cell: Cell, make: () => Formula | null): Cell => (month === period.key ? calculated(context, cell, make) : cell);
  return [
    {
      id: "score", isIn: ({ meanScore }) => meanScore !== null,
      columns: () => [column(context, "colMeanScore", "score", 10), column(context, "colAssessed", "integer", 8)],
      cells: (month) => [
        now(month, plotted(month.meanScore), () => meanFormula(context, month.meanScore, "gap")),
        now(month, { value: month.assessed }, () => assessedFormula(context, month.assessed)),
      ],
    },
    {
      id: "csat", isIn: ({ csat }) => csat.mean !== null,
      columns: () => [column(context, "colCsat", "score", 8), column(context, "colRatedN", "integer", 8)],
      cells: ({ csat }) => [plotted(csat.mean), { value: csat.n }],
    },
    {
      id: "sla", isIn: ({ sla }) => sla.rate !== null,
      columns: (at) => rateColumns(context, "colSla", at),
      cells: (month) => {
        const formulas = () => (month.sla.rate === null ? null : monthRateFormulas(context, "resolution", month.sla));
        return [now(month, plotted(month.sla.rate), () => formulas()?.rate ?? null), now(month, { value: nOf(month.sla) }, () => formulas()?.of ?? null)];
      },
    },
    {
      id: "training", isIn: ({ trainingPass }) => trainingPass.rate !== null,
      columns: (at) => rateColumns(context, "colTrainingPass", at), cells: ({ trainingPass }) => [plotted(trainingPass.rate), { value: nOf(trainingPass) }],
    },
    { id: "tickets", isIn: ({ tickets }) => tickets > 0, columns: () => [column(context, "colTickets", "integer", 8)], cells: ({ tickets }) => [{ value: tickets }] },
  ];
}

/** The months from the first that has a figure on; a figure that no month has takes no column, and one month alone has no chart. */
export function trendBlocks(context: Context): readonly Block[] {
  const { evaluation, tell } = context;
  const all = figuresOf(context);
  const months = evaluation.trend.slice(-TREND_MONTHS);
  const first = months.findIndex((month) => all.some(({ isIn }) => isIn(month)));
  const withData = first < 0 ? [] : months.slice(first);
  const figures = all.filter(({ isIn }) => withData.some(isIn));
  const columnOf = (...ids: readonly Figure["id"][]) => figures.flatMap(({ id }, index) => (ids.includes(id) ? [1 + index * COLUMNS_OF_FIGURE] : []));
  const scores = columnOf("score");
  const rates = columnOf("sla", "training");
  const chart = { kind: "chart", chart: "line", x: tell("colMonth"), table: "trend", labels: 0 } as const;
  return [
    { kind: "heading", level: 1, text: tell("headTrend"), note: tell(withData.length < 2 ? "noteTrendShort" : "noteTrend") },
    {
      kind: "table", id: "trend", empty: tell("emptyTrend"),
      columns: [column(context, "colMonth", "text", 12), ...figures.flatMap(({ columns }, index) => columns(1 + index * COLUMNS_OF_FIGURE))],
      rows: withData.map((month) => [{ value: month.month }, ...figures.flatMap(({ cells }) => cells(month))]),
    },
    ...(withData.length < 2 || scores.length === 0 ? [] : [{
      ...chart, title: tell("chartTrendScore"), y: tell("axisScore"), values: scores, format: "integer", axis: scoresFrom(withData.map(({ meanScore }) => meanScore)), place: "left",
    } as const]),
    ...(withData.length < 2 || rates.length === 0 ? [] : [{
      ...chart, title: tell("chartTrendRates"), y: tell("axisRate"), values: rates, format: "share",
      axis: sharesFrom(withData.flatMap(({ sla, trainingPass }) => [sla.rate, trainingPass.rate])), place: "right",
    } as const]),
  ];
}
