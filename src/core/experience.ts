// Customer experience over a period: satisfaction month by month, and what customers complained of. Cancelled and merged tickets are in
// no figure; a ticket of no known month is in the period's figures and in no month's.
import type { Feedback } from "./action";
import { isInScope, isUpheld } from "./complaint";
import { groupBy, slaFigures } from "./compliance";
import { csatByMonth } from "./csat";
import type { ComplaintFigures, ComplaintGroup, ComplaintReason, Experience, Satisfaction } from "./periodFigures";
import { rateOf } from "./rate";
import { UNKNOWN } from "./slaResult";
import type { TicketResult } from "./ticketFigures";
import type { Period } from "./time";

/** The experience of a period over all tickets and feedback of the workbook. */
export function experienceOf(tickets: readonly TicketResult[], feedback: readonly Feedback[], period: Period): Experience {
  const counted = tickets.filter((ticket) => ticket.inPeriod && isInScope(ticket));
  const complaints = counted.filter(({ ticket }) => ticket.isComplaint);
  const byMonth = groupBy(counted, ({ countedIn }) => countedIn ?? "");
  const satisfaction = csatByMonth(tickets, feedback, period.months);
  return {
    months: period.months.map((month) => {
      const own = byMonth.get(month) ?? [];
      return { month, satisfaction: satisfaction.get(month) ?? NOBODY, tickets: own.length, complaints: complaintFigures(own), sla: slaFigures(own) };
    }),
    complaints: complaintFigures(counted),
    byType: complaintGroups(counted, ({ type }) => type),
    byChannel: complaintGroups(counted, ({ ticket }) => ticket.channel ?? UNKNOWN),
    reasons: complaintReasons(complaints),
  };
}

const NOBODY: Satisfaction = { n: 0, mean: null, satisfied: rateOf(0, 0), response: rateOf(0, 0) };

/** What the complaints among some tickets come to. */
function complaintFigures(tickets: readonly TicketResult[]): ComplaintFigures {
  const complaints = tickets.filter(({ ticket }) => ticket.isComplaint);
  const judged = complaints.filter(({ ticket }) => ticket.responsibility !== null && ticket.responsibility !== "open");
  return {
    share: rateOf(complaints.length, tickets.length),
    upheld: rateOf(judged.filter(({ ticket }) => isUpheld(ticket)).length, judged.length),
    reopened: rateOf(complaints.filter(isReopened).length, complaints.length),
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
