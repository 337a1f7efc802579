// The quarter's complaints: how many, of what type, how long they took (medians beside means), which came back, and why; then the
// service limits month by month. The list of those resolved too late leads to their rows.
import type { ComplaintFigures, ComplaintGroup } from "../../core/periodFigures";
import { UNKNOWN } from "../../core/slaResult";
import { countsUpTo, sharesFrom } from "../axes";
import { column, figure, namedPerson, nOf, plotted, rateCells, rateColumns, rowLink } from "../cells";
import { agentName, groupName, typeName, type Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Column, Tab } from "../model";
import { tabFrame } from "../tabFrame";
import { reasonsNote } from "./slaVolume";

const REASONS_SHOWN = 10;

/** The columns of `complaintCells`, after a first one; `at` is the index of the first of them. */
function complaintColumns(context: Context, at: number): readonly Column[] {
  return [
    column(context, "colComplaints", "integer", 10), ...rateColumns(context, "colComplaintShare", at + 1), ...rateColumns(context, "colResolutionRate", at + 3),
    column(context, "colMedianHours", "hours", 10), column(context, "colMeanHours", "hours", 10),
    ...rateColumns(context, "colReopenedRate", at + 7), ...(isJudged(context) ? rateColumns(context, "colUpheld", at + 9) : []),
  ];
}

function complaintCells(context: Context, { share, upheld, reopened, sla }: ComplaintFigures): readonly Cell[] {
  return [
    { value: share.numerator }, ...rateCells(share), ...rateCells(sla.resolution), figure(sla.medianResolutionHours), figure(sla.meanResolutionHours),
    ...rateCells(reopened), ...(isJudged(context) ? rateCells(upheld) : []),
  ];
}

/** Whether any sheet says which complaints were upheld. */
function isJudged({ evaluation }: Context): boolean {
  return evaluation.experience.total.complaints.upheld.denominator > 0;
}

function byMonth(context: Context): readonly Block[] {
  const { tell, evaluation: { experience: { months, total } } } = context;
  return [
    { kind: "heading", level: 1, text: tell("headComplaintsByMonth"), note: tell("noteComplaints") },
    {
      kind: "table", id: "complaint-months", empty: tell("emptyComplaints"),
      columns: [column(context, "colMonth", "text", 14), ...complaintColumns(context, 1)],
      rows: total.complaints.share.numerator === 0 ? [] : months.map(({ month, complaints }) => [{ value: month }, ...complaintCells(context, complaints)]),
      total: [{ value: tell("total") }, ...complaintCells(context, total.complaints)],
    },
  ];
}

function groups(context: Context, id: string, heading: "headComplaintsByType" | "headComplaintsByChannel", first: Column, of: readonly ComplaintGroup[], name: (key: string) => string): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: context.tell(heading) },
    {
      kind: "table", id, empty: context.tell("emptyComplaints"), columns: [first, ...complaintColumns(context, 1)],
      rows: of.map(({ key, figures }) => [{ value: name(key) }, ...complaintCells(context, figures)]),
    },
  ];
}

/** Drawn below both tables, so that what grew and what it was about stand side by side. */
function charts(context: Context): readonly Block[] {
  const { tell, evaluation: { experience } } = context;
  if (experience.total.complaints.share.numerator === 0) return [];
  return [
    {
      kind: "chart", chart: "column", title: tell("chartComplaintMonths"), x: tell("colMonth"), y: tell("colComplaints"),
      table: "complaint-months", labels: 0, values: [1], format: "integer", axis: countsUpTo(experience.months.map(({ complaints }) => complaints.share.numerator)), place: "left",
    },
    {
      kind: "chart", chart: "bar", title: tell("chartComplaintTypes"), x: tell("colType"), y: tell("colComplaints"),
      table: "complaint-types", labels: 0, values: [1], format: "integer", axis: countsUpTo(experience.byType.map(({ figures }) => figures.share.numerator)), place: "right",
    },
  ];
}

/** Customers who complained more than once, where a sheet tells customers apart: within each month, and within the quarter. */
function repeats(context: Context): readonly Block[] {
  const { tell, evaluation: { experience: { months, total } } } = context;
  if (total.complaints.repeat.denominator === 0) return [];
  return [
    { kind: "heading", level: 1, text: tell("headRepeatCustomers"), note: tell("noteRepeatCustomers") },
    {
      kind: "table", id: "repeat-customers", empty: tell("emptyComplaints"),
      columns: [column(context, "colMonth", "text", 14), column(context, "colComplaints", "integer", 10), ...rateColumns(context, "colRepeatCustomers", 2)],
      rows: months.map(({ month, complaints }) => [{ value: month }, { value: complaints.share.numerator }, ...rateCells(complaints.repeat)]),
      total: [{ value: tell("total") }, { value: total.complaints.share.numerator }, ...rateCells(total.complaints.repeat)],
    },
  ];
}

function reasons(context: Context): readonly Block[] {
  const { tell, evaluation: { experience } } = context;
  const shownReasons = experience.reasons.slice(0, REASONS_SHOWN);
  const chart: readonly Block[] = shownReasons.length < 2 ? [] : [{
    kind: "chart", chart: "bar", title: tell("chartReasons"), x: tell("colReason"), y: tell("colComplaints"),
    table: "complaint-reasons", labels: 0, values: [1], format: "integer", axis: countsUpTo(shownReasons.map(({ n }) => n)), place: "beside",
  }];
  return [
    {
      kind: "heading", level: 1, text: tell("headComplaintReasons"),
      ...(shownReasons.length === 0 ? {} : { note: reasonsNote(context, shownReasons.length, experience.reasons.length) }),
    },
    {
      kind: "table", id: "complaint-reasons", empty: tell("emptyReasons"),
      columns: [
        column(context, "colReason", "text", 20), column(context, "colComplaints", "integer", 10), ...rateColumns(context, "colCumulative", 2), column(context, "colReopenedN", "integer", 10),
      ],
      rows: shownReasons.map(({ reason, n, cumulative, reopened }) => [{ value: reason }, { value: n }, ...rateCells(cumulative), { value: reopened }]),
    },
    ...chart,
  ];
}

function slaByMonth(context: Context): readonly Block[] {
  const { tell, evaluation: { experience: { months, total } } } = context;
  const row = (name: string, tickets: number, { firstResponse, resolution, medianResponseHours, meanResponseHours, medianResolutionHours, meanResolutionHours }: typeof total.sla): readonly Cell[] => [
    { value: name }, { value: tickets }, plotted(firstResponse.rate), { value: nOf(firstResponse) }, plotted(resolution.rate), { value: nOf(resolution) },
    figure(medianResponseHours), figure(meanResponseHours), figure(medianResolutionHours), figure(meanResolutionHours),
  ];
  return [
    { kind: "heading", level: 1, text: tell("headSlaByMonth"), note: tell("noteSlaByMonth") },
    {
      kind: "table", id: "sla-months", empty: tell("emptyTickets"),
      columns: [
        column(context, "colMonth", "text", 14), column(context, "colTickets", "integer", 10), ...rateColumns(context, "colResponseRate", 2), ...rateColumns(context, "colResolutionRate", 4),
        column(context, "colMedianResponse", "hours", 10), column(context, "colMeanResponse", "hours", 10), column(context, "colMedianHours", "hours", 10), column(context, "colMeanHours", "hours", 10),
      ],
      rows: total.tickets === 0 ? [] : months.map(({ month, tickets, sla }) => row(month, tickets, sla)),
      total: row(tell("total"), total.tickets, total.sla),
    },
    ...(total.tickets === 0 ? [] : [{
      kind: "chart", chart: "line", title: tell("chartSlaMonths"), x: tell("colMonth"), y: tell("axisRate"), table: "sla-months", labels: 0, values: [2, 4], format: "share",
      axis: sharesFrom(months.flatMap(({ sla }) => [sla.firstResponse.rate, sla.resolution.rate])), place: "full",
    } as const]),
  ];
}

function breached(context: Context): readonly Block[] {
  const { tell, evaluation } = context;
  const late = evaluation.sla.breaches.filter(({ ticket }) => ticket.isComplaint);
  return [
    { kind: "heading", level: 1, text: tell("headBreachedComplaints", { n: late.length }), note: tell("noteBreaches") },
    {
      kind: "table", id: "breached-complaints", main: true, empty: tell("emptyBreaches"),
      columns: [
        column(context, "colTicket", "text", 18), column(context, "colType", "text", 16), column(context, "colAgent", "text", 16), column(context, "colTeam", "text", 14),
        column(context, "colOpened", "moment", 17), column(context, "colEnded", "moment", 17), column(context, "colOverdueHours", "hours", 11),
        column(context, "colReopened", "integer", 10), column(context, "colReason", "text", 22),
      ],
      rows: late.map((result) => [
        { value: result.ticket.id, ...rowLink(result.ticket.at) }, { value: typeName(context, result.type) }, namedPerson(context, agentName(context, result), result.ticket.employeeId), figure(result.team),
        figure(result.ticket.openedAt), result.resolution.stoppedAt === null ? { value: tell("stillOpen") } : { value: result.resolution.stoppedAt },
        figure(result.resolution.overdueHours), { value: result.ticket.reopened }, figure(result.ticket.reason),
      ]),
    },
  ];
}

/** The complaints tab; without tickets it says so and holds nothing else. The team's copy names no tickets. */
export function quarterComplaintsTab(context: Context): Tab {
  const { evaluation: { experience, kinds } } = context;
  const page = { orientation: "landscape", grid: { columns: 12, width: 10 } } as const;
  if (!kinds.includes("tickets")) return tabFrame(context, "complaints", page, leftOut(context, "complaints"));
  const channels = experience.byChannel.every(({ key }) => key === UNKNOWN) ? [] : experience.byChannel;
  return tabFrame(context, "complaints", page, [
    ...byMonth(context),
    ...groups(context, "complaint-types", "headComplaintsByType", column(context, "colType", "text", 18), experience.byType, (key) => typeName(context, key)),
    ...charts(context),
    ...(channels.length === 0 ? [] : groups(context, "complaint-channels", "headComplaintsByChannel", column(context, "colChannel", "text", 18), channels, (key) => groupName(context, key))),
    ...repeats(context),
    ...reasons(context),
    ...slaByMonth(context),
    ...(context.audience === "team" ? [] : breached(context)),
  ]);
}
