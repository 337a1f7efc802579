// How much work came in and what became of it. A ticket is open from its opening until it leaves; what was carried in, plus opened,
// less closed is what is carried out. Everything is seen at the end of the period, or at T if that is earlier.
import { groupBy } from "./compliance";
import { isInScope, isUpheld, repeatCustomers } from "./complaint";
import type { TicketResult, Volume } from "./ticketFigures";
import { rateOf } from "./rate";
import { agentKey, UNKNOWN } from "./slaResult";
import { dayOf, SECONDS_PER_DAY, SECONDS_PER_HOUR, startOfDay, type Day, type Moment, type Period } from "./time";

interface Stay {
  readonly openedAt: Moment;
  /** `null`: still open. */
  readonly leftAt: Moment | null;
}

/** The volume of a period over all tickets of the workbook; those without an opening are in no flow. */
export function volumeOf(tickets: readonly TicketResult[], period: Period, asOf: Moment): Volume {
  const start = startOfDay(period.start);
  // The last second that is seen: T itself is, the period's end is not.
  const last = Math.min(asOf, startOfDay(period.end) - 1);
  const opened = tickets.filter(({ ticket }) => ticket.openedAt !== null && ticket.openedAt >= start && ticket.openedAt <= last);
  const complaints = opened.filter((result) => result.ticket.isComplaint && isInScope(result));
  const stays = tickets.flatMap(stayOf).filter(({ openedAt }) => openedAt <= last);
  const stillOpen = stays.filter(({ leftAt }) => leftAt === null || leftAt > last);
  const judging = tickets.some(({ ticket }) => ticket.responsibility !== null);
  return {
    opened: opened.length,
    complaints: complaints.length,
    upheld: judging ? complaints.filter(({ ticket }) => isUpheld(ticket)).length : null,
    byDay: byDay(opened, period.start, dayOf(last)),
    byHour: byHour(opened),
    byChannel: counts(opened, ({ ticket }) => ticket.channel ?? UNKNOWN),
    byType: counts(opened, ({ type }) => type),
    byAgent: counts(opened, agentKey),
    backlog: {
      carriedIn: stays.filter(({ openedAt, leftAt }) => openedAt < start && (leftAt === null || leftAt >= start)).length,
      opened: opened.length,
      closed: stays.filter(({ leftAt }) => leftAt !== null && leftAt >= start && leftAt <= last).length,
      carriedOut: stillOpen.length,
    },
    backlogAge: ages(stillOpen.map(({ openedAt }) => last - openedAt)),
    reasons: pareto(opened),
    reopened: opened.filter(({ ticket }) => ticket.reopened > 0 || ticket.status === "reopened").length,
    repeat: repeatCustomers(opened.filter(isInScope)),
  };
}

/** When a ticket came and went. A reopened one is open again; one that is done or cancelled without a moment left when it came: it must not age for ever. */
function stayOf({ ticket, resolution }: TicketResult): readonly Stay[] {
  const { openedAt, status } = ticket;
  if (openedAt === null) return [];
  const left = ticket.resolvedAt ?? resolution.stoppedAt ?? ticket.closedAt;
  if (status === "reopened") return [{ openedAt, leftAt: null }];
  const gone = status === "resolved" || status === "closed" || status === "out-of-scope";
  const leftAt = left ?? (gone ? openedAt : null);
  return [{ openedAt, leftAt: leftAt === null ? null : Math.max(openedAt, leftAt) }];
}

function byDay(opened: readonly TicketResult[], from: Day, to: Day): Volume["byDay"] {
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({ day: from + index, n: 0 }));
  for (const { ticket } of opened) {
    const entry = days[dayOf(ticket.openedAt ?? 0) - from];
    if (entry !== undefined) entry.n += 1;
  }
  return days;
}

function byHour(opened: readonly TicketResult[]): readonly number[] {
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { ticket } of opened) {
    const hour = Math.floor(((ticket.openedAt ?? 0) - startOfDay(dayOf(ticket.openedAt ?? 0))) / SECONDS_PER_HOUR);
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return hours;
}

/** How many tickets each key has, most first, then by key. */
function counts(tickets: readonly TicketResult[], keyOf: (ticket: TicketResult) => string): readonly { readonly key: string; readonly n: number }[] {
  return [...groupBy(tickets, keyOf)]
    .map(([key, group]) => ({ key, n: group.length }))
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
}

/** Ages in seconds sorted into: up to 1 day, up to 3, up to 7, more. */
function ages(seconds: readonly number[]): Volume["backlogAge"] {
  const upTo = (days: number): number => seconds.filter((age) => age <= days * SECONDS_PER_DAY).length;
  return [upTo(1), upTo(3) - upTo(1), upTo(7) - upTo(3), seconds.length - upTo(7)];
}

function pareto(opened: readonly TicketResult[]): Volume["reasons"] {
  const reasons = counts(opened.filter(({ ticket }) => ticket.reason !== null), ({ ticket }) => ticket.reason ?? UNKNOWN);
  const all = reasons.reduce((sum, { n }) => sum + n, 0);
  let sum = 0;
  return reasons.map(({ key, n }) => {
    sum += n;
    return { reason: key, n, cumulativeShare: rateOf(sum, all).rate ?? 0 };
  });
}
