// Customer experience over a period: satisfaction month by month, and what customers complained of. Cancelled and merged tickets are in
// no figure.
import type { Feedback } from "./action";
import { isInScope, isUpheld, repeatCustomers } from "./complaint";
import { groupBy, slaFigures } from "./compliance";
import { ratingSource, satisfactionOf } from "./csat";
import { monthsBegun, periodBefore } from "./period";
import type { ComplaintFigures, ComplaintGroup, ComplaintReason, Experience, ExperienceFigures } from "./periodFigures";
import { rateOf } from "./rate";
import { UNKNOWN } from "./slaResult";
import type { TicketResult } from "./ticketFigures";
import { endOfMonth, startOfMonth, type Moment, type Month, type Period } from "./time";

/** The experience of a period over all tickets and feedback of the workbook. */
export function experienceOf(tickets: readonly TicketResult[], feedback: readonly Feedback[], period: Period, asOf: Moment): Experience {
  const inScope = tickets.filter(isInScope);
  const counted = inScope.filter(({ inPeriod }) => inPeriod);
  const byMonth = groupBy(inScope, ({ countedIn }) => countedIn ?? "");
  const source = ratingSource(tickets);
  const figures = (own: readonly TicketResult[], { start, end }: Pick<Period, "start" | "end">): ExperienceFigures => {
    const heard = feedback.filter(({ on }) => on >= start && on < end);
    return { satisfaction: satisfactionOf(own, heard, source), tickets: own.length, complaints: complaintFigures(own), sla: slaFigures(own) };
  };
  const ofMonths = (months: readonly Month[]): readonly TicketResult[] => months.flatMap((month) => byMonth.get(month) ?? []);
  const before = periodBefore(period);
  return {
    total: figures(counted, period),
    before: figures(ofMonths(before.months), before),
    months: monthsBegun(period, asOf).map((month) => ({ month, ...figures(ofMonths([month]), { start: startOfMonth(month), end: endOfMonth(month) + 1 }) })),
    byType: complaintGroups(counted, ({ type }) => type),
    byChannel: complaintGroups(counted, ({ ticket }) => ticket.channel ?? UNKNOWN),
    reasons: complaintReasons(counted.filter(({ ticket }) => ticket.isComplaint)),
  };
}

/** What the complaints among some tickets come to. */
function complaintFigures(tickets: readonly TicketResult[]): ComplaintFigures {
  const complaints = tickets.filter(({ ticket }) => ticket.isComplaint);
  const judged = complaints.filter(({ ticket }) => ticket.responsibility !== null && ticket.responsibility !== "open");
  return {
    share: rateOf(complaints.length, tickets.length),
    upheld: rateOf(judged.filter(({ ticket }) => isUpheld(ticket)).length, judged.length),
    reopened: rateOf(complaints.filter(isReopened).length, complaints.length),
    repeat: repeatCustomers(complaints),
    sla: slaFigures(complaints),
  };
}

function isReopened({ ticket }: TicketResult): boolean {
  return ticket.reopened > 0 || ticket.status === "reopened";
}

/** The groups that hold complaints, most complaints first, then by key. */
function complaintGroups(tickets: readonly TicketResult[], keyOf: (ticket: TicketResult) => string): readonly ComplaintGroup[] {
  return [...groupBy(tickets, keyOf)]
    .map(([key, group]) => ({ key, figures: complaintFigures(group) }))
    .filter(({ figures }) => figures.share.numerator > 0)
    .sort((a, b) => b.figures.share.numerator - a.figures.share.numerator || (a.key < b.key ? -1 : 1));
}

function complaintReasons(complaints: readonly TicketResult[]): readonly ComplaintReason[] {
  const named = complaints.filter(({ ticket }) => ticket.reason !== null);
  const groups = [...groupBy(named, ({ ticket }) => ticket.reason ?? UNKNOWN)].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
  let sum = 0;
  return groups.map(([reason, group]) => {
    sum += group.length;
    return { reason, n: group.length, cumulative: rateOf(sum, named.length), reopened: group.filter(isReopened).length };
  });
}
