// The verdicts of tickets as formulas: moments from their cells, limits and calendar from the Policy sheet, due moments and hours over by the
// add-in's own functions because they count in a calendar, the status from what they give. A clock whose row does not hold its moments as
// Excel dates keeps its values.
import type { SheetSummary } from "../../core/dataset";
import { withoutNoise } from "../../core/number";
import { SECONDS_PER_DAY, SECONDS_PER_HOUR, momentOfSerial, type Moment } from "../../core/time";
import { isDone } from "../../core/ticketClocks";
import type { Ticket } from "../../core/ticket";
import type { SlaStatus, TicketResult, Verdict } from "../../core/ticketFigures";
import { SLA_STATUS_WORDS } from "../../text/words";
import type { Context } from "../context";
import type { Audience, TabId } from "../model";
import { DASH, formula, quoted, type Formula, type FormulaReference } from "../formula";
import { policyNumber, policyReference, type Live } from "./sources";

export const TICKETS_TABLE = "tickets";
export const JUDGED_TABLE = "judged-at";
export const DAYS_TABLE = "company-days";

export type TicketColumn =
  | "type" | "agent" | "team" | "opened" | "responseLimit" | "responded" | "responseDue" | "responseUsed" | "responseStatus"
  | "limit" | "ended" | "due" | "used" | "status" | "overdue";

/** The row of a ticket on the list. */
export function ticketKey({ ticket }: TicketResult): string {
  return `${ticket.at.row} ${ticket.at.sheet}`;
}

function ticketCell(result: TicketResult, column: TicketColumn): FormulaReference {
  return { kind: "table", tab: "tickets", table: TICKETS_TABLE, column, row: ticketKey(result) };
}

export function ticketColumn(column: TicketColumn): FormulaReference {
  return { kind: "table", tab: "tickets", table: TICKETS_TABLE, column, row: null };
}

/** What the list says of a ticket; `null` for a ticket that is not on it. */
export function listedCell(context: Context, result: TicketResult, column: TicketColumn): Formula | null {
  return judgesLive(context) && result.inPeriod ? [ticketCell(result, column)] : null;
}

const JUDGED_AT: FormulaReference = { kind: "table", tab: "tickets", table: JUDGED_TABLE, column: "at", row: JUDGED_TABLE };

/** Whether verdicts of this report are formulas. */
export function judgesLive({ tabs }: Context): boolean {
  return tabs.includes("tickets");
}

/** Whether a report has the list of tickets that verdicts as formulas stand on: the functions count serials of the 1900 system. */
export function wantsTickets(live: Live | null, tickets: readonly TicketResult[], tabs: readonly TabId[], audience: Audience): boolean {
  return live !== null && live.dateSystem === 1900 && tickets.length > 0 && audience === "hr" && tabs.includes("sla");
}

type MomentField = "openedAt" | "firstResponseAt" | "resolvedAt" | "firstResolvedAt" | "closedAt" | "dueAt" | "firstResponseDueAt";
type NumberField = "limitHours" | "firstResponseLimitHours" | "pausedHours";

/** The columns of the tickets' sheets by the field they were read as; of several tables on a sheet the one above the row. */
interface TicketSheets {
  readonly columnOf: (ticket: Ticket, field: MomentField | NumberField) => number | null;
}

function ticketSheets(sheets: readonly SheetSummary[]): TicketSheets {
  const tables = sheets.filter(({ kind }) => kind === "tickets").sort((a, b) => b.headerRow - a.headerRow)
    .map(({ sheet, headerRow, columns }) => ({
      sheet, headerRow, columns: new Map(columns.flatMap(({ field, column }) => (field === null ? [] : [[field, column] as const]))),
    }));
  const bySheet = new Map<string, typeof tables>();
  for (const table of tables) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  return {
    columnOf: ({ at }, field) => bySheet.get(at.sheet)?.find(({ headerRow }) => headerRow < at.row)?.columns.get(field) ?? null,
  };
}

/** The formulas of one clock on the list; `null` where the value stays. */
export interface ClockFormulas {
  readonly limit: Formula | null;
  readonly stopped: Formula | null;
  readonly due: Formula | null;
  readonly used: Formula | null;
  readonly status: Formula | null;
  readonly overdue: Formula | null;
}

export interface TicketFormulas {
  readonly opened: Formula | null;
  readonly firstResponse: ClockFormulas;
  readonly resolution: ClockFormulas;
}

const NONE: ClockFormulas = { limit: null, stopped: null, due: null, used: null, status: null, overdue: null };

/** What all formulas of a report's tickets share. */
export interface TicketRules {
  readonly context: Context;
  readonly live: Live;
  readonly sheets: TicketSheets;
  /** `,calendar,holidays` as the functions take them. */
  readonly calendar: Formula;
  readonly holidays: Formula;
}

/** The rules for the tickets of a report; company days stand in a table of their own beside the list. */
export function ticketRules(context: Context, live: Live): TicketRules {
  const { calendar } = context.evaluation.policy.sla;
  const days: FormulaReference = { kind: "table", tab: "tickets", table: DAYS_TABLE, column: "day", through: "kind", row: null };
  return {
    context, live, sheets: ticketSheets(context.evaluation.sheets),
    calendar: policyReference(live, "sla", "sla.calendar", "value", calendar) ?? quoted(calendar),
    holidays: live.companyDays.length === 0 ? [] : [days],
  };
}

/** The formulas of a ticket's row. */
export function ticketFormulas(rules: TicketRules, result: TicketResult): TicketFormulas {
  const { ticket } = result;
  const opened = momentFormula(rules, ticket, ["openedAt"], ticket.openedAt);
  const isJudged = ticket.openedAt !== null && ticket.status !== "out-of-scope";
  if (!isJudged) return { opened, firstResponse: NONE, resolution: NONE };
  const { firstResponse, resolution } = result;
  const paused = pausedFormula(rules, ticket);
  return {
    opened,
    firstResponse: clockFormulas(rules, result, { verdict: firstResponse, fields: ["firstResponseAt"], ownDue: "firstResponseDueAt", ownHours: "firstResponseLimitHours", limitColumn: "firstResponse", paused: null, columns: { limit: "responseLimit", stopped: "responded", due: "responseDue", used: "responseUsed" } }),
    resolution: clockFormulas(rules, result, { verdict: resolution, fields: endingFields(rules, ticket), ownDue: "dueAt", ownHours: "limitHours", limitColumn: "resolution", paused, columns: { limit: "limit", stopped: "ended", due: "due", used: "used" } }),
  };
}

/** One of a ticket's clocks: its verdict, the fields its end is read from, and its columns on the list. */
interface Clock {
  readonly verdict: Verdict;
  readonly fields: readonly MomentField[];
  readonly ownDue: MomentField;
  readonly ownHours: NumberField;
  readonly limitColumn: "firstResponse" | "resolution";
  readonly paused: Formula | null;
  readonly columns: Readonly<Record<"limit" | "stopped" | "due" | "used", TicketColumn>>;
}

const DECIDABLE: readonly SlaStatus[] = ["met", "breached", "at-risk", "running"];

function clockFormulas(rules: TicketRules, result: TicketResult, clock: Clock): ClockFormulas {
  const { verdict, fields } = clock;
  const stopped = momentFormula(rules, result.ticket, fields, verdict.stoppedAt);
  if (!DECIDABLE.includes(verdict.status)) return { ...NONE, stopped };
  const limit = limitFormula(rules, result, clock);
  const due = dueFormula(rules, result, clock);
  const used = usedFormula(rules, result, clock);
  if (due === null) return { ...NONE, stopped, limit, used };
  return { limit, stopped, due, used, status: statusFormula(rules, result, clock), overdue: overdueFormula(rules, result, clock) };
}

/** Columns that tell when a ticket was done: its first resolution before its last, and the closing only in a sheet without resolutions. */
function endingFields({ sheets }: TicketRules, ticket: Ticket): readonly MomentField[] {
  const found = (["firstResolvedAt", "resolvedAt"] as const).filter((field) => sheets.columnOf(ticket, field) !== null);
  return found.length > 0 ? found : ["closedAt"];
}

/** The first of the fields that holds a date, or a dash; `null` where that is not what the ticket was read as. */
function momentFormula({ live, sheets }: TicketRules, ticket: Ticket, fields: readonly MomentField[], moment: Moment | null): Formula | null {
  const cells = fields.flatMap((field) => {
    const column = sheets.columnOf(ticket, field);
    return column === null ? [] : [{ ...ticket.at, column }];
  });
  const stored = cells.map((at) => live.stored(at)).find((value) => typeof value === "number");
  const read = typeof stored === "number" ? momentOfSerial(stored, live.dateSystem) : null;
  if (cells.length === 0 || read !== moment) return null;
  return cells.reduceRight<Formula>((below, at) => formula`IF(ISNUMBER(${{ kind: "input", at }}),${{ kind: "input", at }},${below})`, DASH);
}

/** Paused hours as an argument: their cell where it holds hours, else their number; nothing for none. */
function pausedFormula({ live, sheets }: TicketRules, ticket: Ticket): Formula | null {
  const column = sheets.columnOf(ticket, "pausedHours");
  if (column === null) return ticket.pausedHours === 0 ? null : formula`${ticket.pausedHours}`;
  const at = { ...ticket.at, column };
  const stored = live.stored(at);
  const isHours = stored === null ? ticket.pausedHours === 0 : typeof stored === "number" && withoutNoise(stored) === withoutNoise(ticket.pausedHours);
  // Among minutes a zero would be read as hours once it is not.
  return isHours && ticket.pausedHours > 0 ? [{ kind: "input", at }] : ticket.pausedHours === 0 ? null : formula`${ticket.pausedHours}`;
}

/** The limit from the policy's row that set it, or from the ticket's own cell. */
function limitFormula({ context, live, sheets }: TicketRules, { ticket, type }: TicketResult, { verdict, ownHours, limitColumn }: Clock): Formula | null {
  const { basis, limitHours } = verdict;
  if (limitHours === null) return null;
  const policyCell = (table: "types" | "priorities" | "tiers", row: string): Formula | null => policyReference(live, table, row, limitColumn, limitHours);
  switch (basis) {
    case "own-hours": {
      const column = sheets.columnOf(ticket, ownHours);
      const at = { ...ticket.at, column: column ?? 1 };
      return column !== null && live.stored(at) === limitHours ? [{ kind: "input", at }] : null;
    }
    case "priority":
      return policyCell("priorities", ticket.priority ?? "");
    case "tier":
      return policyCell("tiers", ticket.tier ?? "");
    case "type":
      return policyCell("types", type);
    case "other":
      return context.evaluation.policy.sla.byType.some((row) => row.type === "other") ? policyCell("types", "other") : null;
    default:
      return null;
  }
}

function ownCells(result: TicketResult, { columns: { limit, stopped, due, used } }: Clock) {
  const cell = (column: TicketColumn) => ticketCell(result, column);
  return { opened: cell("opened"), limit: cell(limit), stopped: cell(stopped), due: cell(due), used: cell(used) };
}

/** The arguments that end the functions' calls: calendar, company days, pauses; as few as are needed. */
function ending({ calendar, holidays }: TicketRules, paused: Formula | null): Formula {
  if (paused !== null) return formula`${calendar},${holidays},${paused}`;
  return holidays.length === 0 ? calendar : formula`${calendar},${holidays}`;
}

function dueFormula(rules: TicketRules, result: TicketResult, clock: Clock): Formula | null {
  const { verdict, ownDue, paused } = clock;
  if (verdict.basis === "own-due") return momentFormula(rules, result.ticket, [ownDue], verdict.dueAt);
  const { opened, limit } = ownCells(result, clock);
  return formula`IF(AND(ISNUMBER(${opened}),ISNUMBER(${limit})),@HRKPI.SLADUE(${opened},${limit},${ending(rules, paused)}),${DASH})`;
}

function secondsBetween(from: FormulaReference, to: FormulaReference): Formula {
  return formula`ROUND((${to}-${from})*${SECONDS_PER_DAY},0)`;
}

/** Hours on the clock, less pauses, until it stopped or until open tickets are judged. */
function usedFormula(rules: TicketRules, result: TicketResult, clock: Clock): Formula | null {
  const { context: { evaluation: { asOf } } } = rules;
  const { usedHours, stoppedAt } = clock.verdict;
  const openedAt = result.ticket.openedAt;
  if (usedHours === null || openedAt === null || (stoppedAt ?? asOf) < openedAt) return null;
  const { opened, stopped } = ownCells(result, clock);
  const end = formula`IF(ISNUMBER(${stopped}),${stopped},${JUDGED_AT})`;
  const elapsed = formula`@HRKPI.BUSINESSHOURS(${opened},${end},${ending(rules, null)})`;
  return formula`IF(AND(ISNUMBER(${opened}),N(${opened})<=${end}),${clock.paused === null ? elapsed : formula`MAX(0,${elapsed}-${clock.paused})`},${DASH})`;
}

/** The status in the report's words: done in time or late, else overdue, at risk or running at the moment open tickets are judged. */
function statusFormula({ context, live }: TicketRules, result: TicketResult, clock: Clock): Formula | null {
  const { atRiskShare } = context.evaluation.policy.sla;
  const { opened, stopped, due, limit, used } = ownCells(result, clock);
  const hasOwnDue = clock.verdict.basis === "own-due";
  // What of a due moment of the sheet's own is used up takes the calendar again: open, such a ticket keeps its value.
  if (hasOwnDue && clock.verdict.stoppedAt === null) return null;
  const word = (status: SlaStatus) => quoted(context.label(SLA_STATUS_WORDS[status]));
  const share = policyNumber(live, "sla", "sla.atRiskShare", "value", atRiskShare);
  const inTime = hasOwnDue ? word("running") : formula`IF(IF(${limit}=0,TRUE,ROUND(${used}/${limit},9)>=${share}),${word("at-risk")},${word("running")})`;
  const open = formula`IF(${secondsBetween(due, JUDGED_AT)}>0,${word("breached")},${inTime})`;
  // Work that is done has an end: where the sheet names none, nobody can tell.
  const running = isDone(result.ticket) ? word("cannot-tell")
    : clock.limitColumn === "resolution" ? open : formula`IF(ISNUMBER(${ticketCell(result, "ended")}),${word("cannot-tell")},${open})`;
  const done = formula`IF(${secondsBetween(opened, stopped)}<0,${word("cannot-tell")},IF(${secondsBetween(due, stopped)}<=0,${word("met")},${word("breached")}))`;
  return formula`IF(ISNUMBER(${due}),IF(ISNUMBER(${stopped}),${done},${running}),${word("cannot-tell")})`;
}

/** Hours over the limit in the calendar, 0 in time. */
function overdueFormula(rules: TicketRules, result: TicketResult, clock: Clock): Formula | null {
  const { verdict, paused } = clock;
  if (verdict.overdueHours === null) return null;
  const { opened, stopped, due, limit } = ownCells(result, clock);
  if (verdict.basis === "own-due") {
    const end = formula`IF(ISNUMBER(${stopped}),${stopped},${JUDGED_AT})`;
    return formula`IF(${end}>${due},@HRKPI.BUSINESSHOURS(${due},${end},${ending(rules, null)}),0)`;
  }
  const call = formula`@HRKPI.SLAOVERDUE(${opened},${stopped},${limit},${JUDGED_AT},${ending(rules, paused)})`;
  return formula`IF(ISNUMBER(${due}),${call},${DASH})`;
}

/** Hours of a day as the functions read them: `09:00-12:00 13:00-18:00`, a shift past midnight as `22:00-06:00`. */
export function hoursText(hours: readonly { readonly from: number; readonly to: number }[]): string {
  const clock = (seconds: number) => [Math.floor(seconds / SECONDS_PER_HOUR), Math.floor((seconds % SECONDS_PER_HOUR) / 60)].map((part) => String(part).padStart(2, "0")).join(":");
  return hours.map(({ from, to }) => `${clock(from)}-${clock(to > SECONDS_PER_DAY ? to - SECONDS_PER_DAY : to)}`).join(" ");
}
