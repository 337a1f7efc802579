// The half-year's process audit: how long each step of a ticket's way took and how often within its limit, over the period, month by
// month, and by our own teams and types of ticket.
import type { ProcessStep, StepTimes } from "../../core/periodFigures";
import type { SlaGroup } from "../../core/ticketFigures";
import { STEP_WORDS } from "../../text/words";
import { sharesFrom } from "../axes";
import { calendarText } from "../calendarText";
import { column, figure, nOf, plotted, rateCells, rateColumns } from "../cells";
import { groupName, typeName, type Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Column, Tab } from "../model";
import { MISSING } from "../shown";
import { tabFrame } from "../tabFrame";

/** The steps with a limit, which every reader asks for month by month. */
const LIMITED: readonly ProcessStep[] = ["first-response", "handover", "resolution"];

function limitCell(context: Context, { limitHours, compliance }: StepTimes): Cell {
  if (limitHours !== null) return { value: limitHours };
  return { value: compliance !== null && compliance.denominator > 0 ? context.tell("byType") : MISSING };
}

function steps(context: Context): readonly Block[] {
  const { tell, label, evaluation } = context;
  return [
    { kind: "heading", level: 1, text: tell("headSteps"), note: tell("noteSteps", { calendar: calendarText(context, evaluation.policy.sla.calendar) }) },
    {
      kind: "table", id: "steps", empty: tell("emptySteps"),
      columns: [
        column(context, "colStep", "text", 22), column(context, "colFinished", "integer", 10), column(context, "colMedian", "hours", 10), column(context, "colMean", "hours", 10),
        column(context, "colNinthDecile", "hours", 10), column(context, "colLongest", "hours", 10), column(context, "colLimitHours", "limit", 10),
        ...rateColumns(context, "colInTime", 7), column(context, "colBreached", "integer", 10),
      ],
      rows: evaluation.process.steps.map((times) => [
        { value: label(STEP_WORDS[times.step]) }, { value: times.n }, figure(times.medianHours), figure(times.meanHours), figure(times.ninthDecileHours), figure(times.longestHours),
        limitCell(context, times), ...(times.compliance === null ? [figure(null), figure(null)] : rateCells(times.compliance)), figure(times.compliance?.breached ?? null),
      ]),
    },
  ];
}

function months(context: Context): readonly Block[] {
  const { tell, label, evaluation: { process } } = context;
  const limited = LIMITED.filter((step) => process.steps.some((times) => times.step === step));
  if (limited.length === 0) return [];
  const columns = limited.flatMap((step, index): readonly Column[] => [
    column(context, "colStepMedian", "hours", 14, { parameters: { step: label(STEP_WORDS[step]) } }),
    { header: tell("colStepInTime", { step: label(STEP_WORDS[step]) }), format: "percent", width: 14, of: [3 + index * 3] },
    column(context, "colOf", "text", 10, { align: "right" }),
  ]);
  const cells = (times: StepTimes | undefined): readonly Cell[] => [
    plotted(times?.medianHours ?? null), plotted(times?.compliance?.rate ?? null), { value: times?.compliance ? nOf(times.compliance) : MISSING },
  ];
  const medians = limited.map((_, index) => 1 + index * 3);
  const rates = limited.map((_, index) => 2 + index * 3);
  const shares = process.months.flatMap((month) => month.steps.map(({ compliance }) => compliance?.rate ?? null));
  return [
    { kind: "heading", level: 1, text: tell("headStepMonths") },
    {
      kind: "table", id: "step-months", empty: tell("emptySteps"), columns: [column(context, "colMonth", "text", 12), ...columns],
      rows: process.months.map(({ month, steps: own }) => [{ value: month }, ...limited.flatMap((step) => cells(own.find((times) => times.step === step)))]),
    },
    {
      kind: "chart", chart: "line", title: tell("chartStepMedians"), x: tell("colMonth"), y: tell("axisHours"), table: "step-months", labels: 0, values: medians,
      format: "hours", axis: null, place: "left",
    },
    {
      kind: "chart", chart: "line", title: tell("chartStepRates"), x: tell("colMonth"), y: tell("axisRate"), table: "step-months", labels: 0, values: rates,
      format: "share", axis: sharesFrom(shares), place: "right",
    },
  ];
}

function groups(context: Context, id: string, heading: "headOwnTeams" | "headOwnTypes", first: Column, of: readonly SlaGroup[], name: (key: string) => string): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: context.tell(heading) },
    {
      kind: "table", id, empty: context.tell("emptyTickets"),
      columns: [
        first, column(context, "colTickets", "integer", 10), column(context, "colMedianResponse", "hours", 10), column(context, "colMeanResponse", "hours", 10),
        ...rateColumns(context, "colResponseRate", 4), column(context, "colMedianHours", "hours", 10), column(context, "colMeanHours", "hours", 10), ...rateColumns(context, "colResolutionRate", 8),
      ],
      rows: of.map(({ key, figures }) => [
        { value: name(key) }, { value: figures.tickets }, figure(figures.medianResponseHours), figure(figures.meanResponseHours), ...rateCells(figures.firstResponse),
        figure(figures.medianResolutionHours), figure(figures.meanResolutionHours), ...rateCells(figures.resolution),
      ]),
    },
  ];
}

/** The tab of step times; without tickets it says so and holds nothing else. */
export function processTimesTab(context: Context): Tab {
  const { evaluation: { kinds, sla } } = context;
  const page = { orientation: "landscape", grid: { columns: 10, width: 11 } } as const;
  if (!kinds.includes("tickets")) return tabFrame(context, "process", page, leftOut(context, "process"));
  return tabFrame(context, "process", page, [
    ...steps(context),
    ...months(context),
    ...groups(context, "team-times", "headOwnTeams", column(context, "colTeam", "text", 22), sla.byTeam, (key) => groupName(context, key)),
    ...groups(context, "type-times", "headOwnTypes", column(context, "colType", "text", 22), sla.byType, (key) => typeName(context, key)),
  ]);
}
