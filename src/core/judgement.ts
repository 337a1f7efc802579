// From rows to monthly results: tickets judged, training records judged, metrics derived from both, then scores. One way for the months
// of a report and for a closed month looked at again, so that the two can be compared.
import { groupBy } from "./compliance";
import type { Dataset } from "./dataset";
import { derivedActuals } from "./derivedActuals";
import { teamIn } from "./people";
import type { Dimension, Policy } from "./policy";
import { scoreMonths, type ScoringOutcome } from "./scoring";
import { ticketActuals } from "./ticketActuals";
import { ticketResults, type TicketResults } from "./ticketResults";
import { monthAfter, monthOf, type Moment, type Month, type Period } from "./time";
import { judgeRecords, type JudgedRecord } from "./trainingRecord";
import { readableCalendar, workCalendar, workdaysIn } from "./workdays";

/** What is judged, and as of when. */
export interface JudgementView {
  readonly period: Period;
  readonly asOf: Moment;
  /** The months to score, given those tickets count in. */
  readonly monthsOf: (ticketMonths: readonly Month[]) => readonly Month[];
  /** Whether the workbook keeps tickets at all; absent: whether the dataset has any. */
  readonly hasTickets?: boolean;
  /** The dimensions that carry weight, where that is settled; absent: those some sheet gives. */
  readonly parts?: readonly Dimension[];
}

/** Verdicts, training outcomes and monthly results. */
export interface Judgement {
  readonly judged: TicketResults;
  readonly records: readonly JudgedRecord[];
  readonly recordsByMonth: ReadonlyMap<Month, readonly JudgedRecord[]>;
  readonly months: readonly Month[];
  readonly scored: ScoringOutcome;
}

/** The verdicts and the monthly results of a dataset under a policy. */
export function judgementOf(dataset: Dataset, policy: Policy, { period, asOf, monthsOf, hasTickets = dataset.tickets.length > 0, parts }: JudgementView): Judgement {
  const judged = ticketResults(dataset, policy.sla, { period, asOf });
  const records = judgeRecords(dataset.trainingRecords, dataset.courses, { ...policy.training, unexcused: policy.scoring.unexcused });
  const months = monthsOf(judged.tickets.flatMap(({ countedIn }) => countedIn ?? []));
  const fromTickets = ticketActuals(judged.tickets, dataset.feedback, readableCalendar(policy.sla.calendar, dataset.companyDays));
  const recordsByMonth = groupBy(records.filter(({ record }) => record.on !== null), ({ record }) => monthOf(record.on ?? 0));
  const derived = derivedActuals({ fromTickets, qaSamples: dataset.qaSamples, qaPolicy: policy.qa, recordsByMonth });
  const cases = (employeeId: string, month: Month): number | null => fromTickets.cases(employeeId, month) ?? (hasTickets ? 0 : null);
  const workdays = workdaysIn(workCalendar(policy.sla.calendar, dataset.companyDays));
  return { judged, records, recordsByMonth, months, scored: scoreMonths({ ...dataset, derived, cases, workdays, team: teamIn, parts }, months, policy) };
}

/** Every month from the first with figures to the period's last, and the period before it: streaks need the gaps too. */
export function monthsToScore(dataset: Dataset, ticketMonths: readonly Month[], period: Period, before: Period): readonly Month[] {
  const last = period.months.at(-1) ?? "";
  let first = before.months[0] ?? last;
  const earlier = (month: Month | null): void => {
    if (month !== null && month < first) first = month;
  };
  for (const { month } of dataset.kpis) earlier(month);
  for (const { month } of dataset.assessments) earlier(month);
  for (const { month } of dataset.reviews) earlier(month);
  for (const month of ticketMonths) earlier(month);
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}
