// What the verdicts of a period come to: rates by type, agent, team and month, the breaches worst first, what is at risk,
// and how much of it depends on the calendar.
import { isUncovered, openCalendar, openSecondsBetween, type Calendar, type OwnDay } from "./calendar";
import { complianceOf, slaFigures, slaGroups } from "./compliance";
import type { SlaGroup, SlaResult, SlaStatus, TicketResult, Verdict } from "./ticketFigures";
import { assertNever } from "./never";
import { isUnreadable, parseOpeningHours } from "./openingHours";
import type { SlaPolicy } from "./policy";
import { judge } from "./slaClock";
import { limitOf, limitTable } from "./slaLimit";
import type { StatedVerdict } from "./ticket";
import { SECONDS_PER_HOUR, startOfDay, type Moment, type Period } from "./time";

/** The key of tickets nobody is named for, of those without a team, and of words a row leaves out. */
export const UNASSIGNED = "unassigned";
export const UNKNOWN = "unknown";

export interface SlaInput {
  /** All tickets of the workbook, judged. */
  readonly tickets: readonly TicketResult[];
  readonly policy: SlaPolicy;
  readonly companyDays: readonly OwnDay[];
  readonly period: Period;
  readonly asOf: Moment;
}

/** The agent a ticket belongs to: the person's id, the name as typed where nobody matches, else *unassigned*. */
export function agentKey({ ticket }: TicketResult): string {
  return ticket.employeeId ?? ticket.agent ?? UNASSIGNED;
}

/** The SLA section of a period's evaluation. */
export function slaResult(input: SlaInput): SlaResult {
  const { policy, period } = input;
  const counted = input.tickets.filter((ticket) => ticket.inPeriod);
  const handovers = counted.flatMap(({ handover }) => (handover === null ? [] : [handover.status]));
  const calendar = readable(policy.calendar, input.companyDays);
  return {
    overall: slaFigures(counted),
    byType: slaGroups(counted, (ticket) => ticket.type),
    byAgent: slaGroups(counted, agentKey),
    byTeam: slaGroups(counted, (ticket) => ticket.team ?? UNASSIGNED),
    byMonth: byMonth(input.tickets, period),
    handover: handovers.length === 0 ? null : complianceOf(handovers),
    breaches: counted.filter(({ resolution }) => resolution.status === "breached").sort(worstFirst),
    atRisk: input.tickets.filter((ticket) => ticket.resolution.status === "at-risk" && openedBefore(ticket, period)).sort(dueFirst),
    decidedLater: policy.countBy === "decided" ? [] : input.tickets.filter((ticket) => decidedIn(ticket, period)).sort(worstFirst),
    sensitivity: {
      ...underOtherCalendar(counted, input),
      nearLimit: calendar === null ? 0 : counted.filter(({ resolution }) => isNear(resolution, policy.nearLimitHours, calendar)).length,
    },
    statedDifferences: counted.flatMap(statedDifferences),
  };
}

function readable(text: string, companyDays: readonly OwnDay[]): Calendar | null {
  const calendar = openCalendar(text, companyDays);
  return isUnreadable(calendar) ? null : calendar;
}

function byMonth(tickets: readonly TicketResult[], period: Period): readonly SlaGroup[] {
  const last = period.months.at(-1) ?? "";
  const known = tickets.filter(({ countedIn }) => countedIn !== null && countedIn <= last);
  return [...slaGroups(known, (ticket) => ticket.countedIn ?? UNKNOWN)].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function openedBefore({ ticket }: TicketResult, period: Period): boolean {
  return ticket.openedAt === null || ticket.openedAt < startOfDay(period.end);
}

/** Most overdue hours first; those whose hours cannot be told after them, then the earliest due. */
function worstFirst(a: TicketResult, b: TicketResult): number {
  return (b.resolution.overdueHours ?? -1) - (a.resolution.overdueHours ?? -1) || dueFirst(a, b);
}

function dueFirst(a: TicketResult, b: TicketResult): number {
  return (a.resolution.dueAt ?? Infinity) - (b.resolution.dueAt ?? Infinity) || (a.ticket.id < b.ticket.id ? -1 : 1);
}

/** Counted in an earlier month, still undecided when the period began, and decided (resolved, or overdue) before it ended. */
function decidedIn(ticket: TicketResult, period: Period): boolean {
  const { status, dueAt, stoppedAt } = ticket.resolution;
  if (ticket.countedIn === null || ticket.countedIn >= (period.months[0] ?? "") || dueAt === null) return false;
  if (status !== "met" && status !== "breached") return false;
  const decidedAt = Math.min(dueAt, stoppedAt ?? dueAt);
  return decidedAt >= startOfDay(period.start) && decidedAt < startOfDay(period.end);
}

function isNear(verdict: Verdict, hours: number, calendar: Calendar): boolean {
  if (verdict.status !== "met" || verdict.stoppedAt === null || verdict.dueAt === null) return false;
  const left = openSecondsBetween(verdict.stoppedAt, verdict.dueAt, calendar);
  return !isUncovered(left) && left <= hours * SECONDS_PER_HOUR;
}

/** The resolution verdicts again under the other calendar: which breaches it would forgive, and which tickets it would not. */
function underOtherCalendar(counted: readonly TicketResult[], input: SlaInput): { readonly metUnderOther: number; readonly breachedUnderOther: number } {
  const { policy, asOf } = input;
  const hours = parseOpeningHours(policy.calendar);
  const other = readable(!isUnreadable(hours) && hours.kind === "always" ? policy.otherCalendar : "24x7", input.companyDays);
  if (other === null) return { metUnderOther: 0, breachedUnderOther: 0 };
  const limits = limitTable(policy);
  let metUnderOther = 0;
  let breachedUnderOther = 0;
  for (const { ticket, resolution } of counted) {
    if ((resolution.status !== "met" && resolution.status !== "breached") || ticket.openedAt === null) continue;
    const clock = { startedAt: ticket.openedAt, stoppedAt: resolution.stoppedAt, asOf, pausedHours: Math.max(0, ticket.pausedHours) };
    const { status } = judge(clock, limitOf(ticket, "resolution", limits), other, policy.atRiskShare).verdict;
    if (resolution.status === "breached" && status === "met") metUnderOther += 1;
    if (resolution.status === "met" && status === "breached") breachedUnderOther += 1;
  }
  return { metUnderOther, breachedUnderOther };
}

function statedDifferences(ticket: TicketResult): SlaResult["statedDifferences"] {
  const { statedVerdict, statedFirstResponseVerdict } = ticket.ticket;
  const found: SlaResult["statedDifferences"][number][] = [];
  if (statedVerdict !== null && differs(statedVerdict, ticket.resolution.status)) found.push({ ticket, clock: "resolution", stated: statedVerdict });
  if (statedFirstResponseVerdict !== null && differs(statedFirstResponseVerdict, ticket.firstResponse.status)) {
    found.push({ ticket, clock: "first-response", stated: statedFirstResponseVerdict });
  }
  return found;
}

/** Whether the sheet's own verdict is another one. "Not overdue" is true of a ticket still within its limit; what cannot tell compares with nothing. */
function differs(stated: StatedVerdict, status: SlaStatus): boolean {
  if (status === "cannot-tell") return false;
  const open = status === "running" || status === "at-risk";
  switch (stated) {
    case "met":
      return status === "breached";
    case "breached":
      return status !== "breached";
    case "open":
      return !open;
    case "none":
      return status === "met" || status === "breached";
    default:
      return assertNever(stated);
  }
}
