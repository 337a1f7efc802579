// SLA: compliance with honest denominators by type, team and agent; what is at risk now; what could not be judged; the breach list last,
// because it is long and filtered. A ticket links to its row.
import type { MonthSummary } from "../../core/evaluation";
import type { Compliance, SlaFigures, SlaGroup, TicketResult, Verdict } from "../../core/ticketFigures";
import { isUnreadable, parseOpeningHours } from "../../core/openingHours";
import { SECONDS_PER_HOUR, type Moment } from "../../core/time";
import type { ReportKey } from "../../text/report";
import { BASIS_WORDS, CLOCK_WORDS, SLA_STATUS_WORDS, STATED_WORDS } from "../../text/words";
import { countsUpTo, sharesFrom } from "../axes";
import { calendarText } from "../calendarText";
import { calculated, column, figure, namedPerson, nOf, plotted, rateCells, rateColumns, rowLink, statusWords } from "../cells";
import { agentName, groupName, nameOf, typeName, type Context } from "../context";
import type { Formula } from "../formula";
import { leftOut } from "../leftOut";
import { groupFormulas, groupTable, monthRateFormulas, overallFormulas, UNDECIDED, type ComplianceFormulas, type CountColumn, type GroupColumn } from "../live/compliance";
import { timesFormulas } from "../live/slaTimes";
import { listedCell } from "../live/tickets";
import type { Block, Cell, Column, Tab } from "../model";
import { MISSING, shown } from "../shown";
import { tabFrame } from "../tabFrame";
import { satisfactionBlocks } from "./satisfaction";
import { volumeBlocks } from "./slaVolume";

const MONTHS_SHOWN = 12;

function groupColumns(context: Context, first: Column): readonly Column[] {
  const count = (id: CountColumn, header: ReportKey) => column(context, header, "integer", 9, { id });
  const named = (id: "response" | "resolution", [rate, of]: readonly [Column, Column]) => [{ ...rate, id }, { ...of, id: `${id}Of` }];
  return [
    first, count("tickets", "colTickets"),
    ...named("response", rateColumns(context, "colResponseRate", 2)), ...named("resolution", rateColumns(context, "colResolutionRate", 4)),
    count("breached", "colBreached"), count("at-risk", "colAtRisk"), count("running", "colRunning"), count("none", "colNoLimit"), count("cannot-tell", "colCannotTell"),
  ];
}

function groupRow(context: Context, name: Cell, { tickets, firstResponse, resolution }: SlaFigures, formulas: ComplianceFormulas | null): readonly Cell[] {
  const live = (cell: Cell, make: (of: ComplianceFormulas) => Formula) => calculated(context, cell, () => (formulas === null ? null : make(formulas)));
  const rate = (of: Compliance, clock: "response" | "resolution"): readonly [Cell, Cell] => {
    const [share, parts] = rateCells(of);
    return [live(share, (made) => made[clock].rate), live(parts, (made) => made[clock].of)];
  };
  const counts = { breached: resolution.breached, "at-risk": resolution.atRisk, running: resolution.running, none: resolution.none, "cannot-tell": resolution.cannotTell } as const;
  return [
    name, live({ value: tickets }, (of) => of.tickets), ...rate(firstResponse, "response"), ...rate(resolution, "resolution"),
    ...UNDECIDED.map((status) => live({ value: counts[status] }, (of) => of.count(status))),
  ];
}

function groups(context: Context, by: GroupColumn, first: Column, of: readonly SlaGroup[], name: (key: string) => Cell): Block {
  const formulas = groupFormulas(context, by, of, (key) => String(name(key).value));
  return {
    kind: "table", id: groupTable(by), empty: context.tell("emptyTickets"), columns: groupColumns(context, first), keys: of.map(({ key }) => key),
    rows: of.map(({ key, figures }) => groupRow(context, name(key), figures, formulas(key))),
    total: groupRow(context, { value: context.tell("total") }, context.evaluation.sla.overall, overallFormulas(context, by)),
  };
}

/** How long it took: medians beside means, which a few long ones pull up. */
function times(context: Context): readonly Block[] {
  const { tell, evaluation: { sla } } = context;
  if (sla.overall.tickets === 0) return [];
  const row = (name: string, type: string | null, figures: SlaFigures): readonly Cell[] => {
    const live = timesFormulas(context, type, figures);
    const cell = (value: Cell, made: Formula | null | undefined) => calculated(context, value, () => made ?? null);
    return [
      { value: name }, cell({ value: figures.tickets }, live?.tickets),
      cell(figure(figures.medianResponseHours), live?.median("response")), cell(figure(figures.meanResponseHours), live?.mean("response")),
      cell(plotted(figures.medianResolutionHours), live?.median("resolution")), cell(figure(figures.meanResolutionHours), live?.mean("resolution")),
    ];
  };
  return [
    { kind: "heading", level: 1, text: tell("headTimes"), note: tell("noteTimes") },
    {
      kind: "table", id: "sla-times", empty: "",
      columns: [
        column(context, "colType", "text", 18), column(context, "colTickets", "integer", 9), column(context, "colMedianResponse", "hours", 10),
        column(context, "colMeanResponse", "hours", 10), column(context, "colMedianHours", "hours", 10), column(context, "colMeanHours", "hours", 10),
      ],
      rows: sla.byType.map(({ key, figures }) => row(typeName(context, key), key, figures)),
      total: row(tell("total"), null, sla.overall),
    },
    {
      kind: "chart", chart: "bar", title: tell("chartTimes"), x: tell("colType"), y: tell("axisHours"),
      table: "sla-times", labels: 0, values: [4], format: "hours", axis: countsUpTo(sla.byType.map(({ figures }) => figures.medianResolutionHours ?? 0)), place: "beside",
    },
  ];
}

/** The rate of a month and what it was made of; of the report's own month as the tables above have it. */
function monthRate(context: Context, { month, firstResponse, sla }: MonthSummary, clock: "response" | "resolution"): readonly Cell[] {
  const rate = clock === "response" ? firstResponse : sla;
  const formulas = month === context.evaluation.period.key ? monthRateFormulas(context, clock, rate) : null;
  return [calculated(context, plotted(rate.rate), () => (rate.rate === null ? null : formulas?.rate ?? null)), calculated(context, { value: nOf(rate) }, () => (rate.rate === null ? null : formulas?.of ?? null))];
}

/** Both clocks month by month, as far back as there are tickets; nothing for a single month. */
function byMonth(context: Context): readonly Block[] {
  const { tell, evaluation } = context;
  const months = evaluation.trend.slice(-MONTHS_SHOWN);
  const shownMonths = months.slice(Math.max(0, months.findIndex(({ tickets }) => tickets > 0)));
  if (shownMonths.length < 2) return [];
  return [
    { kind: "heading", level: 1, text: tell("headByMonth") },
    {
      kind: "table", id: "sla-months", empty: "",
      columns: [
        column(context, "colMonth", "text", 18), column(context, "colTickets", "integer", 9),
        ...rateColumns(context, "colResponseRate", 2), ...rateColumns(context, "colResolutionRate", 4),
      ],
      rows: shownMonths.map((summary) => [{ value: summary.month }, { value: summary.tickets }, ...monthRate(context, summary, "response"), ...monthRate(context, summary, "resolution")]),
    },
    {
      kind: "chart", chart: "line", title: tell("chartSlaMonths"), x: tell("colMonth"), y: tell("axisRate"),
      table: "sla-months", labels: 0, values: [2, 4], format: "share", axis: sharesFrom(shownMonths.flatMap(({ firstResponse, sla }) => [firstResponse.rate, sla.rate])), place: "beside",
    },
  ];
}

function ticketColumns(context: Context): readonly Column[] {
  return [
    column(context, "colTicket", "text", 18), column(context, "colType", "text", 16), column(context, "colAgent", "text", 14), column(context, "colTeam", "text", 14),
  ];
}

/** The ticket, linked to its row, with its type, agent and team. */
function ticketCells(context: Context, result: TicketResult): readonly Cell[] {
  return [{ value: result.ticket.id, ...rowLink(result.ticket.at) }, { value: typeName(context, result.type) }, namedPerson(context, agentName(context, result), result.ticket.employeeId), figure(result.team)];
}

function whenColumns(context: Context): readonly Column[] {
  return [column(context, "colOpened", "moment", 17), column(context, "colDue", "moment", 17)];
}

function whenCells(context: Context, result: TicketResult): readonly Cell[] {
  return [listed(context, figure(result.ticket.openedAt), result, "opened"), listed(context, figure(result.resolution.dueAt), result, "due")];
}

/** The cell as the list of tickets has it, where that calculates. */
function listed(context: Context, cell: Cell, result: TicketResult, part: "opened" | "due" | "overdue" | "limit"): Cell {
  return calculated(context, cell, () => listedCell(context, result, part));
}

function breachList(context: Context): Block {
  const { sla } = context.evaluation;
  return {
    kind: "table", id: "breaches", main: true, empty: context.tell("emptyBreaches"),
    columns: [
      ...ticketColumns(context), ...whenColumns(context), column(context, "colEnded", "moment", 17), column(context, "colOverdueHours", "hours", 11),
      column(context, "colLimitHours", "limit", 10), column(context, "colBasis", "text", 18),
    ],
    rows: sla.breaches.map((result) => {
      const { stoppedAt, overdueHours, limitHours, basis } = result.resolution;
      return [
        ...ticketCells(context, result), ...whenCells(context, result), stoppedAt === null ? { value: context.tell("stillOpen") } : { value: stoppedAt },
        listed(context, figure(overdueHours), result, "overdue"), listed(context, figure(limitHours), result, "limit"), figure(basis === null ? null : context.label(BASIS_WORDS[basis])),
      ];
    }),
  };
}

/** What is left of a limit in hours of its calendar; of a typed due moment, in hours of the clock. */
function hoursLeft({ dueAt, limitHours, usedHours }: Verdict, asOf: Moment): number | null {
  if (limitHours !== null && usedHours !== null) return limitHours - usedHours;
  return dueAt === null ? null : (dueAt - asOf) / SECONDS_PER_HOUR;
}

function atRisk(context: Context): readonly Block[] {
  const { sla, asOf } = context.evaluation;
  return [
    { kind: "heading", level: 1, text: context.tell("headAtRisk"), note: context.tell("noteAtRisk", { share: shown(context.evaluation.policy.sla.atRiskShare, "share") }), place: "at-risk-now" },
    {
      kind: "table", id: "at-risk", empty: context.tell("emptyAtRisk"),
      columns: [...ticketColumns(context), ...whenColumns(context), column(context, "colHoursLeft", "hours", 11)],
      rows: sla.atRisk.map((result) => [...ticketCells(context, result), ...whenCells(context, result), figure(hoursLeft(result.resolution, asOf))]),
    },
  ];
}

function decidedLater(context: Context): readonly Block[] {
  const { sla } = context.evaluation;
  if (sla.decidedLater.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: context.tell("headDecidedLater"), note: context.tell("noteDecidedLater") },
    {
      kind: "table", id: "decided-later", empty: "",
      columns: [
        ...ticketColumns(context), ...whenColumns(context), column(context, "colStatus", "text", 12, { show: statusWords(context) }), column(context, "colOverdueHours", "hours", 11),
      ],
      rows: sla.decidedLater.map((result) => [
        ...ticketCells(context, result), ...whenCells(context, result), { value: context.label(SLA_STATUS_WORDS[result.resolution.status]) }, listed(context, figure(result.resolution.overdueHours), result, "overdue"),
      ]),
    },
  ];
}

function notJudged(context: Context): readonly Block[] {
  const { tickets } = context.evaluation;
  const without = tickets.filter(({ inPeriod, resolution }) => inPeriod && (resolution.status === "cannot-tell" || resolution.status === "none"));
  if (without.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: context.tell("headNotJudged"), note: context.tell("noteNotJudged") },
    {
      kind: "table", id: "not-judged", empty: "",
      columns: [
        ...ticketColumns(context), column(context, "colOpened", "moment", 17), column(context, "colResolved", "moment", 17),
        column(context, "colReason", "text", 17), column(context, "colStatus", "text", 11, { show: statusWords(context) }),
      ],
      rows: without.map((result) => [
        ...ticketCells(context, result), figure(result.ticket.openedAt), figure(result.ticket.resolvedAt),
        { value: unjudgedReason(context, result.resolution) }, { value: context.label(SLA_STATUS_WORDS[result.resolution.status]) },
      ]),
    },
  ];
}

function unjudgedReason(context: Context, { cannotTell }: Verdict): string {
  switch (cannotTell) {
    case "no-opened": return context.tell("whyNoOpened");
    case "stopped-before-start": return context.tell("whyBackwards");
    case "no-resolved": return context.tell("whyNoResolved");
    case "no-response": case "no-reply": return context.tell("whyNoResponse");
    case "uncovered-year": case "calendar": return context.tell("whyCalendar");
    case "no-as-of": return context.tell("whyNoAsOf");
    case null: return context.tell("whyNoLimit");
  }
}

function differences(context: Context): readonly Block[] {
  const { statedDifferences } = context.evaluation.sla;
  if (statedDifferences.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: context.tell("headDifferences"), note: context.tell("noteDifferences", { n: statedDifferences.length }) },
    {
      kind: "table", id: "stated-differences", empty: "",
      columns: [
        ...ticketColumns(context), column(context, "colOpened", "moment", 17), column(context, "colClock", "text", 14), column(context, "colStated", "text", 14),
        column(context, "colComputed", "text", 11, { show: statusWords(context) }),
      ],
      rows: statedDifferences.map(({ ticket, clock, stated }) => [
        ...ticketCells(context, ticket), figure(ticket.ticket.openedAt), { value: context.label(CLOCK_WORDS[clock]) }, { value: context.label(STATED_WORDS[stated]) },
        { value: context.label(SLA_STATUS_WORDS[(clock === "resolution" ? ticket.resolution : ticket.firstResponse).status]) },
      ]),
    },
  ];
}

function handover(context: Context, compliance: Compliance | null): readonly Cell[] {
  if (compliance === null) return [];
  const rate = shown(compliance.rate, "percent") || MISSING;
  return [{ value: context.tell("handoverRate", { rate, met: compliance.numerator, all: compliance.denominator, hours: context.evaluation.policy.sla.handoverHours }) }];
}

function sensitivity(context: Context): readonly Block[] {
  const { sla, policy } = context.evaluation;
  const { metUnderOther, breachedUnderOther, nearLimit } = sla.sensitivity;
  const hours = parseOpeningHours(policy.sla.calendar);
  const roundTheClock = !isUnreadable(hours) && hours.kind === "always";
  const parameters = { calendar: calendarText(context, policy.sla.calendar), other: calendarText(context, roundTheClock ? policy.sla.otherCalendar : "24x7") };
  return [
    { kind: "heading", level: 1, text: context.tell("headSensitivity") },
    {
      kind: "text", lines: [
        { value: context.tell("otherCalendarMet", { ...parameters, n: metUnderOther }) },
        { value: context.tell("otherCalendarBreached", { ...parameters, n: breachedUnderOther }) },
        { value: context.tell("nearLimit", { n: nearLimit, hours: policy.sla.nearLimitHours }) },
        ...handover(context, sla.handover),
      ],
    },
  ];
}

/** How many tickets this tab counts, and how that goes together with the tickets opened in the period. */
function countedSentence({ tell, evaluation: { tickets, volume, policy } }: Context): string {
  const counted = tickets.filter(({ inPeriod }) => inPeriod);
  const undated = counted.filter(({ ticket }) => ticket.openedAt === null).length;
  if (policy.sla.countBy !== "opened") return tell("slaCountedDecided", { n: counted.length, opened: volume.opened });
  return tell(undated > 0 ? "slaCountedUndated" : "slaCounted", { n: counted.length, opened: volume.opened, undated });
}

/** The SLA tab; without tickets it says so and holds nothing else. */
export function slaTab(context: Context): Tab {
  const { evaluation, tell } = context;
  const page = { orientation: "landscape", grid: { columns: 12, width: 11 } } as const;
  if (!evaluation.kinds.includes("tickets")) return tabFrame(context, "sla", page, leftOut(context, "sla"));
  const { sla } = evaluation;
  const forHr = context.audience === "hr";
  const agents: readonly Block[] = !forHr ? [] : [
    { kind: "heading", level: 1, text: tell("headByAgent") },
    groups(context, "agent", column(context, "colAgent", "text", 18), sla.byAgent, (key) => namedPerson(context, context.people.has(key) ? nameOf(context, key) : groupName(context, key), key)),
  ];
  const breaches: readonly Block[] = !forHr ? [] : [
    { kind: "heading", level: 1, text: tell("headBreaches", { n: sla.breaches.length }), note: tell("noteBreaches") },
    breachList(context),
  ];
  return tabFrame(context, "sla", page, [
    {
      kind: "text", lines: [
        { value: tell("slaExplained", { calendar: calendarText(context, evaluation.policy.sla.calendar) }), tone: "muted" },
        { value: countedSentence(context), tone: "muted" },
        ...(!forHr ? [] : [{ value: tell("goToBreaches", { n: sla.breaches.length }), link: { tab: "sla", place: "breaches" } } as const]),
      ],
    },
    { kind: "heading", level: 1, text: tell("headByType") },
    groups(context, "type", column(context, "colType", "text", 18), sla.byType, (key) => ({ value: typeName(context, key) })),
    { kind: "heading", level: 1, text: tell("headByTeam") },
    groups(context, "team", column(context, "colTeam", "text", 18), sla.byTeam, (key) => ({ value: groupName(context, key) })),
    ...times(context),
    ...byMonth(context),
    ...atRisk(context),
    ...sensitivity(context),
    ...agents,
    // Single tickets with what became of them and whose they were are for HR; what is at risk is still to be worked on.
    ...(forHr ? [...decidedLater(context), ...differences(context), ...notJudged(context)] : []),
    ...volumeBlocks(context),
    ...satisfactionBlocks(context),
    ...breaches,
  ]);
}
