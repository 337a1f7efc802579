// The tickets of the period, one row each, with the verdicts on both clocks as formulas: what the SLA tab counts where its figures are formulas.
// In the order of the sheets, so that a row is found beside its neighbours.
import type { TicketResult, Verdict } from "../../core/ticketFigures";
import { SLA_STATUS_WORDS } from "../../text/words";
import { calculated, column, figure, rowLink, statusWords } from "../cells";
import { agentName, groupName, typeName, type Context } from "../context";
import { leftOut } from "../leftOut";
import { DAYS_TABLE, JUDGED_TABLE, TICKETS_TABLE, hoursText, ticketFormulas, ticketKey, ticketRules, type ClockFormulas, type TicketColumn } from "../live/tickets";
import type { Block, Cell, Column, Format, Tab } from "../model";
import type { ReportKey } from "../../text/report";
import { UNASSIGNED } from "../../core/slaResult";
import { tabFrame } from "../tabFrame";

function named(context: Context, id: TicketColumn, header: ReportKey, format: Format, width: number, rest: Partial<Column> = {}): Column {
  return column(context, header, format, width, { id, ...rest });
}

function columns(context: Context): readonly Column[] {
  const show = statusWords(context);
  return [
    column(context, "colTicket", "text", 16), named(context, "type", "colType", "text", 14), named(context, "agent", "colAgent", "text", 13), named(context, "team", "colTeam", "text", 13),
    named(context, "opened", "colOpened", "moment", 16),
    named(context, "responseLimit", "colResponseLimitHours", "limit", 9), named(context, "responded", "colRespondedAt", "moment", 16),
    named(context, "responseDue", "colResponseDue", "moment", 16), named(context, "responseUsed", "colUsedHours", "hours", 9), named(context, "responseStatus", "colResponseStatus", "text", 11, { show }),
    named(context, "limit", "colLimitHours", "limit", 9), named(context, "ended", "colEnded", "moment", 16), named(context, "due", "colDue", "moment", 16),
    named(context, "used", "colUsedHours", "hours", 9), named(context, "status", "colStatus", "text", 11, { show }), named(context, "overdue", "colOverdueHours", "hours", 10),
  ];
}

/** Limit, end, due moment, hours used and status of a clock, and its hours over. */
function clockCells(context: Context, { limitHours, stoppedAt, dueAt, usedHours, status, overdueHours }: Verdict, formulas: ClockFormulas | null): readonly Cell[] {
  const cell = (value: number | null, part: keyof ClockFormulas) => calculated(context, figure(value), () => formulas?.[part] ?? null);
  return [
    cell(limitHours, "limit"), cell(stoppedAt, "stopped"), cell(dueAt, "due"), cell(usedHours, "used"),
    calculated(context, { value: context.label(SLA_STATUS_WORDS[status]) }, () => formulas?.status ?? null), cell(overdueHours, "overdue"),
  ];
}

function rows(context: Context, tickets: readonly TicketResult[]): readonly (readonly Cell[])[] {
  const rules = context.live === null ? null : ticketRules(context, context.live);
  return tickets.map((result) => {
    const { ticket, type, team, firstResponse, resolution } = result;
    const formulas = rules === null ? null : ticketFormulas(rules, result);
    return [
      { value: ticket.id, ...rowLink(ticket.at) }, { value: typeName(context, type) }, { value: agentName(context, result) }, { value: groupName(context, team ?? UNASSIGNED) },
      calculated(context, figure(ticket.openedAt), () => formulas?.opened ?? null),
      ...clockCells(context, firstResponse, formulas?.firstResponse ?? null).slice(0, -1), ...clockCells(context, resolution, formulas?.resolution ?? null),
    ];
  });
}

function assumptions(context: Context): readonly Block[] {
  const { evaluation: { asOf, policy }, tell, live } = context;
  const days = live?.companyDays ?? [];
  return [
    {
      kind: "table", id: JUDGED_TABLE, empty: "", keys: [JUDGED_TABLE],
      columns: [column(context, "colJudgedAt", "moment", 17, { id: "at" }), column(context, "colCalendar", "text", 30)],
      rows: [[{ value: asOf }, { value: policy.sla.calendar }]],
    },
    ...(days.length === 0 ? [] : [
      { kind: "heading", level: 1, text: tell("headCompanyDays") } as const,
      {
        kind: "table", id: DAYS_TABLE, empty: "",
        columns: [column(context, "colCompanyDay", "date", 12, { id: "day" }), column(context, "colDayKind", "text", 24, { id: "kind" })],
        rows: days.map(({ on, kind, hours, at }) => [{ value: on, ...rowLink(at) }, { value: hours === null ? tell(kind === "work" ? "dayWork" : "dayOff") : hoursText(hours) }]),
      } as const,
    ]),
  ];
}

/** The tickets tab; without tickets it says so and holds nothing else. */
export function ticketsTab(context: Context): Tab {
  const { evaluation, tell } = context;
  const tickets = evaluation.tickets.filter(({ inPeriod }) => inPeriod);
  return tabFrame(context, "tickets", { orientation: "landscape", grid: { columns: 16, width: 9 } }, [
    ...leftOut(context, "tickets"),
    { kind: "text", lines: [{ value: tell("ticketsExplained"), tone: "muted" }] },
    ...assumptions(context),
    {
      kind: "table", id: TICKETS_TABLE, main: true, empty: tell("emptyTickets"), columns: columns(context), rows: rows(context, tickets), keys: tickets.map(ticketKey),
    },
  ]);
}
