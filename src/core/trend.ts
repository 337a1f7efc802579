// The headline figures month by month. A month counts what counts in it: nobody's score is carried over, a gap stays a gap.
import type { MonthlyResult, MonthSummary } from "./evaluation";
import type { SlaStatus, TicketResult } from "./ticketFigures";
import { isInScope } from "./complaint";
import { complianceOf, groupBy } from "./compliance";
import { meanOf, roundScore } from "./number";
import type { Rate } from "./rate";
import { monthAfter, type Month, type Period } from "./time";

export interface TrendInput {
  /** Oldest first. */
  readonly months: readonly Month[];
  readonly results: readonly MonthlyResult[];
  readonly tickets: readonly TicketResult[];
  readonly trainingPass: (month: Month) => Rate;
}

/** One summary a month, in the order given. */
export function trendOf({ months, results, tickets, trainingPass }: TrendInput): readonly MonthSummary[] {
  const resultsBy = groupBy(results, ({ month }) => month);
  const ticketsBy = groupBy(tickets.filter(isInScope), ({ countedIn }) => countedIn ?? "");
  return months.map((month): MonthSummary => {
    const scores = (resultsBy.get(month) ?? []).flatMap(({ score }) => (score === null ? [] : [score]));
    const own = ticketsBy.get(month) ?? [];
    const ratings = own.flatMap(({ ticket }) => (ticket.csat === null ? [] : [ticket.csat]));
    return {
      month,
      assessed: scores.length,
      meanScore: rounded(meanOf(scores)),
      csat: { n: ratings.length, mean: rounded(meanOf(ratings)) },
      firstResponse: rateOfStatuses(own.map(({ firstResponse }) => firstResponse.status)),
      sla: rateOfStatuses(own.map(({ resolution }) => resolution.status)),
      trainingPass: trainingPass(month),
      tickets: own.length,
    };
  });
}

function rateOfStatuses(statuses: readonly SlaStatus[]): Rate {
  const { numerator, denominator, rate } = complianceOf(statuses);
  return { numerator, denominator, rate };
}

function rounded(mean: number | null): number | null {
  return mean === null ? null : roundScore(mean);
}

/** Twelve months up to the period's end at least; all that were scored where there are more. */
export function trendMonths(scored: readonly Month[], period: Period): readonly Month[] {
  const last = period.months.at(-1) ?? "";
  const first = [scored[0] ?? last, monthAfter(last, -11)].sort()[0] ?? last;
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}
