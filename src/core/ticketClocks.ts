// A ticket's three clocks: first response, resolution and cross-department work. What a row says decides when each starts and stops;
// where it contradicts itself or leaves out what matters, the clock cannot tell and an issue says so.
import { openCalendar, type Calendar, type OwnDay } from "./calendar";
import type { SheetSummary } from "./dataset";
import type { CannotTell, Verdict } from "./ticketFigures";
import type { Issue } from "./issue";
import type { IssueCode } from "./issueCodes";
import { isUnreadable } from "./openingHours";
import type { SlaPolicy } from "./policy";
import { judge, noVerdict, type Judged, type RunningClock } from "./slaClock";
import { limitOf, limitTable, type ChosenLimit, type Clock, type LimitTable } from "./slaLimit";
import type { Ticket } from "./ticket";
import { SECONDS_PER_HOUR, type Moment } from "./time";

/** What every ticket of a run is judged by. */
export interface SlaRules {
  /** `null` where the policy's calendar cannot be read: nothing with a limit can be told. */
  readonly calendar: Calendar | null;
  readonly limits: LimitTable;
  readonly handoverHours: number;
  readonly atRiskShare: number;
  /** T: tickets still open in the sheet are judged at it. */
  readonly asOf: Moment;
}

/** What the sheet of a ticket has columns for. */
export interface SheetFacts {
  readonly hasResolved: boolean;
  /** Both columns of cross-department work are there. */
  readonly hasHandover: boolean;
  /** Whether the column of openings, or of resolutions, could not be read as a whole, which one error has said. */
  readonly unread: { readonly opened: boolean; readonly resolved: boolean };
}

/** A verdict on each clock; `handover` is `null` where the sheet has no such work. */
export interface TicketClocks {
  readonly firstResponse: Judged;
  readonly resolution: Judged;
  readonly handover: Judged | null;
}

/** The rules of a policy with a company's own days; an issue where its calendar cannot be read. */
export function slaRules(policy: SlaPolicy, ownDays: readonly OwnDay[], asOf: Moment): { readonly rules: SlaRules; readonly issues: readonly Issue[] } {
  const opened = openCalendar(policy.calendar, ownDays);
  const calendar = isUnreadable(opened) ? null : opened;
  const { handoverHours, atRiskShare } = policy;
  const issues: readonly Issue[] = isUnreadable(opened)
    ? [{ severity: "error", code: "calendar-unreadable", params: { calendar: policy.calendar, text: opened.text }, at: null }]
    : [];
  return { rules: { calendar, limits: limitTable(policy), handoverHours, atRiskShare, asOf }, issues };
}

const RESOLUTION_FIELDS = ["resolvedAt", "firstResolvedAt", "resolutionHours"] as const;
const HANDOVER_FIELDS = ["handedOverAt", "departmentRepliedAt"] as const;

/** The facts of each ticket sheet by its name: a column is there when its header was recognised or a row has a value in it. */
export function sheetFacts(tickets: readonly Ticket[], sheets: readonly SheetSummary[]): ReadonlyMap<string, SheetFacts> {
  const fields = new Map<string, Set<string>>();
  const fieldsOf = (sheet: string): Set<string> => {
    const known = fields.get(sheet) ?? new Set();
    fields.set(sheet, known);
    return known;
  };
  for (const { sheet, columns } of sheets) for (const { field } of columns) if (field !== null) fieldsOf(sheet).add(field);
  for (const ticket of tickets) {
    const known = fieldsOf(ticket.at.sheet);
    for (const field of [...RESOLUTION_FIELDS, ...HANDOVER_FIELDS]) if (ticket[field] !== null) known.add(field);
  }
  const unread = (sheet: string, field: string): boolean => sheets.some((one) => one.sheet === sheet && one.unread.includes(field));
  return new Map(
    [...fields].map(([sheet, known]) => [
      sheet,
      {
        hasResolved: RESOLUTION_FIELDS.some((field) => known.has(field)), hasHandover: HANDOVER_FIELDS.every((field) => known.has(field)),
        unread: { opened: unread(sheet, "openedAt"), resolved: unread(sheet, "resolvedAt") },
      },
    ]),
  );
}

/** Whether the row says the work is done: resolved, waiting only to be closed, or closed. */
export function isDone(ticket: Ticket): boolean {
  return ticket.status === "resolved" || ticket.status === "closed" || (ticket.status === null && ticket.closedAt !== null);
}

/**
 * The moment a ticket is judged by: its first resolution where the sheet has one, else the only one; a stated duration stands for a
 * moment that is not there, and in a sheet without any resolutions the closing does. `null` while it is open.
 */
function resolutionOf(ticket: Ticket, facts: SheetFacts): Moment | null {
  const typed = ticket.firstResolvedAt ?? ticket.resolvedAt;
  if (typed !== null) return typed;
  if (ticket.openedAt !== null && ticket.resolutionHours !== null) return ticket.openedAt + Math.round(ticket.resolutionHours * SECONDS_PER_HOUR);
  return facts.hasResolved ? null : ticket.closedAt;
}

function responseOf(ticket: Ticket): Moment | null {
  if (ticket.firstResponseAt !== null || ticket.openedAt === null || ticket.firstResponseHours === null) return ticket.firstResponseAt;
  return ticket.openedAt + Math.round(ticket.firstResponseHours * SECONDS_PER_HOUR);
}

function untold(verdict: Verdict): Judged {
  return { verdict, uncoveredYear: null };
}

/** A ticket's clocks under the rules. A resolution in the sheet counts whenever it happened. */
export function clocksOf(ticket: Ticket, facts: SheetFacts, rules: SlaRules): TicketClocks {
  const resolvedAt = resolutionOf(ticket, facts);
  const respondedAt = responseOf(ticket);
  const done = resolvedAt !== null || isDone(ticket);
  const { handedOverAt } = ticket;
  return {
    firstResponse: clockOf(ticket, "first-response", respondedAt, done && respondedAt === null ? "no-response" : null, rules),
    resolution: clockOf(ticket, "resolution", resolvedAt, done && resolvedAt === null ? "no-resolved" : null, rules),
    handover: facts.hasHandover && handedOverAt !== null ? handoverOf(ticket, handedOverAt, done && ticket.departmentRepliedAt === null ? "no-reply" : null, rules) : null,
  };
}

function clockOf(ticket: Ticket, clock: Clock, stoppedAt: Moment | null, missing: CannotTell | null, rules: SlaRules): Judged {
  const chosen = limitOf(ticket, clock, rules.limits);
  if (ticket.status === "out-of-scope") return untold({ ...noVerdict("none", null, null), stoppedAt });
  const why = chosen.limit.kind === "none" ? null : ticket.openedAt === null ? "no-opened" : missing;
  if (why !== null || ticket.openedAt === null) {
    return untold({ ...noVerdict(why === null ? "none" : "cannot-tell", why, chosen.basis), stoppedAt });
  }
  const pausedHours = clock === "resolution" ? Math.max(0, ticket.pausedHours) : 0;
  return judged({ startedAt: ticket.openedAt, stoppedAt, asOf: rules.asOf, pausedHours }, chosen, rules);
}

function handoverOf(ticket: Ticket, handedOverAt: Moment, missing: CannotTell | null, rules: SlaRules): Judged {
  if (ticket.status === "out-of-scope") return untold(noVerdict("none", null, null));
  if (missing !== null) return untold(noVerdict("cannot-tell", missing, null));
  const chosen: ChosenLimit = { limit: { kind: "hours", hours: rules.handoverHours }, basis: null };
  return judged({ startedAt: handedOverAt, stoppedAt: ticket.departmentRepliedAt, asOf: rules.asOf, pausedHours: 0 }, chosen, rules);
}

function judged(clock: RunningClock, chosen: ChosenLimit, rules: SlaRules): Judged {
  if (rules.calendar === null) {
    const { status, why } = chosen.limit.kind === "none" ? { status: "none" as const, why: null } : { status: "cannot-tell" as const, why: "calendar" as const };
    return untold({ ...noVerdict(status, why, chosen.basis), stoppedAt: clock.stoppedAt });
  }
  return judge(clock, chosen, rules.calendar, rules.atRiskShare);
}

/** What is contradictory or missing on a ticket's row, as issues at the row; what a column that cannot be read leaves missing has been said. */
export function rowIssues(ticket: Ticket, clocks: TicketClocks, { unread }: SheetFacts): readonly Issue[] {
  const codes: IssueCode[] = [];
  const { firstResponse, resolution, handover } = clocks;
  if (resolution.verdict.cannotTell === "no-opened" && !unread.opened) codes.push("ticket-without-opened");
  if (resolution.verdict.cannotTell === "stopped-before-start") codes.push("ticket-resolved-before-opened");
  if (resolution.verdict.cannotTell === "no-resolved" && !unread.resolved) codes.push("ticket-closed-without-resolved");
  if (firstResponse.verdict.cannotTell === "stopped-before-start") codes.push("ticket-response-before-opened");
  if (handover?.verdict.cannotTell === "stopped-before-start") codes.push("ticket-reply-before-handover");
  const open = ticket.status === "new" || ticket.status === "in-progress" || ticket.status === "waiting";
  if (open && resolution.verdict.stoppedAt !== null) codes.push("ticket-open-with-resolved");
  const at = { sheet: ticket.at.sheet, row: ticket.at.row, column: null };
  return codes.map((code) => ({ severity: "warning", code, params: { ticket: ticket.id }, at }));
}
