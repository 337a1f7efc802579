// A closed month looked at again: what its rows, as they are now, give under the policy and the T it was closed with.
import { groupBy } from "./compliance";
import type { Dataset } from "./dataset";
import type { MonthlyResult, MonthSummary } from "./evaluation";
import type { ClosedMonth } from "./history";
import { seenFrom } from "./historyView";
import { judgementOf, type Judgement } from "./judgement";
import { parsePeriod } from "./period";
import type { Ticket } from "./ticket";
import { dayOf, monthOf, type Month } from "./time";
import { passRate } from "./trainingRecord";
import { trendOf } from "./trend";

/** What a closed month would be now. */
export interface MonthAgain {
  readonly results: readonly MonthlyResult[];
  readonly summary: MonthSummary;
}

/** What a judgement says of one of its months. */
export function monthIn({ judged, recordsByMonth, scored }: Pick<Judgement, "judged" | "recordsByMonth" | "scored">, month: Month): MonthAgain {
  const results = scored.results.filter((result) => result.month === month);
  const [summary] = trendOf({ months: [month], results, tickets: judged.tickets, trainingPass: () => passRate(recordsByMonth.get(month) ?? []) });
  return { results, summary: summary! };
}

/** Looks a closed month up in a dataset whose rows are sorted by month once, whatever the number of closed months. */
export function monthsAgain(dataset: Dataset): (closed: ClosedMonth) => MonthAgain {
  const rows = {
    kpis: groupBy(dataset.kpis, ({ month }) => month),
    stated: groupBy(dataset.stated, ({ month }) => month),
    assessments: groupBy(dataset.assessments, ({ month }) => month ?? ""),
    reviews: groupBy(dataset.reviews, ({ month }) => month),
    qaSamples: groupBy(dataset.qaSamples, ({ sampledAt }) => monthOf(dayOf(sampledAt))),
    trainingRecords: groupBy(dataset.trainingRecords, ({ on }) => (on === null ? "" : monthOf(on))),
    feedback: groupBy(dataset.feedback, ({ on }) => monthOf(on)),
    tickets: groupBy(dataset.tickets, openedIn),
  };
  const witnesses = judgingWitnesses(dataset.tickets);
  return (closed) => {
    const { month, policy, asOf, parts } = closed;
    const period = parsePeriod(month);
    if (period === null) throw new Error(`Not a month: ${month}`);
    // By its decision a ticket may count in another month than the one it was opened in.
    const tickets = policy.sla.countBy === "opened" ? [...(rows.tickets.get(month) ?? []), ...witnesses.filter((ticket) => openedIn(ticket) !== month)] : dataset.tickets;
    const own: Dataset = {
      ...dataset, tickets,
      kpis: rows.kpis.get(month) ?? [], stated: rows.stated.get(month) ?? [], assessments: rows.assessments.get(month) ?? [], reviews: rows.reviews.get(month) ?? [],
      qaSamples: rows.qaSamples.get(month) ?? [], trainingRecords: rows.trainingRecords.get(month) ?? [], feedback: rows.feedback.get(month) ?? [],
    };
    const judgement = judgementOf(seenFrom(closed, own), policy, { period, asOf, parts, hasTickets: dataset.tickets.length > 0, monthsOf: () => [month] });
    return monthIn(judgement, month);
  };
}

/** The month a ticket counts in by its opening, else by the first other moment on its row. */
function openedIn({ openedAt, assignedAt, firstResponseAt, handedOverAt, departmentRepliedAt, firstResolvedAt, resolvedAt, closedAt }: Ticket): Month {
  const others = [assignedAt, firstResponseAt, handedOverAt, departmentRepliedAt, firstResolvedAt, resolvedAt, closedAt].filter((moment) => moment !== null);
  const moment = openedAt ?? (others.length === 0 ? null : Math.min(...others));
  return moment === null ? "" : monthOf(dayOf(moment));
}

/** One ticket of each sheet that judges responsibility: where a sheet judges, only what was upheld counts against a person, in every month. */
function judgingWitnesses(tickets: readonly Ticket[]): readonly Ticket[] {
  const found = new Map<string, Ticket>();
  for (const ticket of tickets) if (ticket.responsibility !== null && !found.has(ticket.at.sheet)) found.set(ticket.at.sheet, ticket);
  return [...found.values()];
}
