// How long each step of a ticket's way took, and where the time was lost. A step counts on the tickets that finished it; times are
// hours of the service calendar, medians beside means because a few long cases move a mean. What is still running is in the compliance only.
import { isUncovered, openSecondsBetween, type Calendar } from "./calendar";
import { isInScope } from "./complaint";
import { complianceOf, groupBy } from "./compliance";
import { meanOf, medianOf, sumExact, withoutNoise } from "./number";
import { monthsBegun } from "./period";
import type { DepartmentTimes, ProcessAudit, ProcessStep, StepTimes } from "./periodFigures";
import { UNKNOWN } from "./slaResult";
import type { TicketResult, Verdict } from "./ticketFigures";
import { SECONDS_PER_HOUR, type Moment, type Period } from "./time";

const STEPS: readonly ProcessStep[] = ["assignment", "first-response", "handover", "resolution", "closing"];

export interface ProcessView {
  readonly period: Period;
  /** T: months that begin after it have nothing to tell yet. */
  readonly asOf: Moment;
  readonly calendar: Calendar | null;
}

/** The audit of a period's tickets; without a readable calendar, steps that have no limit have no times. */
export function processAudit(tickets: readonly TicketResult[], { period, asOf, calendar }: ProcessView): ProcessAudit {
  const counted = tickets.filter((ticket) => ticket.inPeriod && isInScope(ticket));
  const byMonth = groupBy(counted, ({ countedIn }) => countedIn ?? "");
  const steps = stepsOf(counted, calendar);
  const known = new Set(steps.map(({ step }) => step));
  return {
    steps,
    months: monthsBegun(period, asOf).map((month) => ({ month, steps: stepsOf(byMonth.get(month) ?? [], calendar, known) })),
    departments: departmentsOf(counted),
    lateReplies: counted.filter(({ handover }) => handover?.status === "breached").sort(worstFirst),
  };
}

/** The steps some ticket tells of, or those asked for. */
function stepsOf(tickets: readonly TicketResult[], calendar: Calendar | null, asked: ReadonlySet<ProcessStep> | null = null): readonly StepTimes[] {
  return STEPS.map((step) => timesOf(step, tickets, calendar)).filter(({ step, n, compliance }) =>
    asked === null ? n > 0 || (compliance !== null && compliance.denominator > 0) : asked.has(step));
}

function timesOf(step: ProcessStep, tickets: readonly TicketResult[], calendar: Calendar | null): StepTimes {
  switch (step) {
    case "first-response": return ofVerdicts(step, tickets.map(({ firstResponse }) => firstResponse));
    case "handover": return ofVerdicts(step, tickets.flatMap(({ handover }) => handover ?? []));
    case "resolution": return ofVerdicts(step, tickets.map(({ resolution }) => resolution));
    case "assignment": return ofHours(step, tickets.flatMap(({ ticket }) => hoursBetween(ticket.openedAt, ticket.assignedAt, calendar)));
    case "closing": return ofHours(step, tickets.flatMap(({ ticket }) => hoursBetween(ticket.resolvedAt, ticket.closedAt, calendar)));
  }
}

function ofVerdicts(step: ProcessStep, verdicts: readonly Verdict[]): StepTimes {
  const limits = new Set(verdicts.flatMap(({ limitHours }) => limitHours ?? []));
  const [limit] = limits;
  return {
    ...ofHours(step, verdicts.flatMap(({ stoppedAt, usedHours }) => (stoppedAt === null || usedHours === null ? [] : [usedHours]))),
    limitHours: limits.size === 1 ? (limit ?? null) : null,
    compliance: complianceOf(verdicts.map(({ status }) => status)),
  };
}

function ofHours(step: ProcessStep, hours: readonly number[]): StepTimes {
  const sorted = [...hours].sort((a, b) => a - b);
  return {
    step, n: sorted.length, medianHours: medianOf(sorted), meanHours: meanOf(sorted),
    ninthDecileHours: sorted[Math.ceil(withoutNoise(sorted.length * 0.9)) - 1] ?? null, longestHours: sorted.at(-1) ?? null, limitHours: null, compliance: null,
  };
}

/** The hours from one moment to the next; none where one is missing, they stand the wrong way round, or the calendar does not reach them. */
function hoursBetween(start: Moment | null, end: Moment | null, calendar: Calendar | null): readonly number[] {
  if (start === null || end === null || end < start || calendar === null) return [];
  const seconds = openSecondsBetween(start, end, calendar);
  return isUncovered(seconds) ? [] : [seconds / SECONDS_PER_HOUR];
}

function departmentsOf(tickets: readonly TicketResult[]): readonly DepartmentTimes[] {
  const handed = tickets.filter(({ handover }) => handover !== null);
  const groups = [...groupBy(handed, ({ ticket }) => ticket.department ?? UNKNOWN)].map(([department, own]) => {
    const verdicts = own.flatMap(({ handover }) => handover ?? []);
    return { department, times: ofVerdicts("handover", verdicts), tickets: own.length, overdueHours: sumExact(verdicts.map(({ overdueHours }) => overdueHours ?? 0)) };
  });
  const over = sumExact(groups.map(({ overdueHours }) => overdueHours));
  return groups
    .map(({ tickets: n, ...group }): DepartmentTimes => {
      const overdueShare = over === 0 ? null : group.overdueHours / over;
      const { medianHours, limitHours } = group.times;
      const isSlow = medianHours !== null && limitHours !== null && medianHours > limitHours;
      return { ...group, overdueShare, isBottleneck: isSlow || (overdueShare !== null && withoutNoise(overdueShare - n / handed.length) > 0) };
    })
    .sort((a, b) => b.overdueHours - a.overdueHours || b.times.n - a.times.n || (a.department < b.department ? -1 : 1));
}

/** Most hours over first; those whose hours cannot be told last. */
function worstFirst(a: TicketResult, b: TicketResult): number {
  return (b.handover?.overdueHours ?? -1) - (a.handover?.overdueHours ?? -1) || (a.ticket.id < b.ticket.id ? -1 : 1);
}
