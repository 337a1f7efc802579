// Everybody's annual score: the mean of the assessed months, the year-end review defence, where the person's CSAT stands among
// everybody's, and the contribution to major issues.
import { annualScore } from "./annual";
import type { Assessment, AssessmentField } from "./assessment";
import { groupBy } from "./compliance";
import type { Employee } from "./employee";
import type { MonthlyResult } from "./evaluation";
import type { Issue } from "./issue";
import type { Mark } from "./metric";
import { meanOf, percentilesBelow, roundScore } from "./number";
import type { AnnualStanding, PeriodScore } from "./periodFigures";
import type { Policy } from "./policy";
import { rateOf } from "./rate";
import { differsFromDetail } from "./scoringIssues";
import type { TicketResult } from "./ticketFigures";
import type { Month, Period } from "./time";

export interface AnnualStandingInput {
  readonly employees: readonly Employee[];
  readonly histories: ReadonlyMap<string, ReadonlyMap<Month, MonthlyResult>>;
  readonly assessments: readonly Assessment[];
  readonly tickets: readonly TicketResult[];
  readonly policy: Policy;
}

/** The annual standing of every person by id; `months` are their assessed months of the year. */
export function annualStandings(year: Period, months: ReadonlyMap<string, PeriodScore>, input: AnnualStandingInput): ReadonlyMap<string, AnnualStanding> {
  const { employees, policy } = input;
  const csat = csatIn(year, input);
  // As printed: two people whose means print the same stand on the same place.
  const percentiles = percentilesBelow(employees.map(({ id }) => csat.get(id)?.value ?? null));
  const yearly = groupBy(input.assessments.filter((row) => row.year !== null && String(row.year) === year.key), ({ employeeId }) => employeeId);
  return new Map(employees.map(({ id }, index) => {
    const rows = yearly.get(id) ?? [];
    const result = annualScore(
      { months: months.get(id) ?? NO_MONTHS, defence: markIn(rows, "yearDefence"), csatPercentile: percentiles[index] ?? null, majorIssue: markIn(rows, "majorIssue") },
      policy,
    );
    return [id, { ...result, csat: csat.get(id) ?? null }];
  }));
}

const NO_MONTHS: PeriodScore = { score: null, n: 0, leftOut: [] };

/** The mark of a field over a person's rows of the year: the first row that has one. */
function markIn(rows: readonly Assessment[], field: AssessmentField): Mark {
  return rows.map(({ marks }) => marks[field]).find((mark) => mark !== undefined && mark !== null) ?? null;
}

/** The CSAT typed for the year beside one that detail gives and that prints differently: the detail counts. None for other periods. */
export function annualIssues(period: Period, input: AnnualStandingInput): readonly Issue[] {
  if (period.kind !== "year") return [];
  const typed = input.assessments.filter(({ year, yearCsat }) => yearCsat !== null && String(year) === period.key);
  if (typed.length === 0) return [];
  const counted = csatIn(period, { ...input, assessments: [] });
  return typed.flatMap(({ employeeId, yearCsat }) => {
    const detail = counted.get(employeeId);
    if (yearCsat === null || detail === undefined || detail.unit !== yearCsat.unit) return [];
    const times = detail.unit === "share" ? 100 : 1;
    return differsFromDetail("csat", employeeId, period.key, yearCsat.value * times, detail.value * times, yearCsat.at);
  });
}

/**
 * Each person's CSAT of the year (1–5): the mean of the months' CSAT metric, else of the ratings on the person's tickets, else the one
 * typed for the year. Where nobody has any, the satisfaction rate of the months, or the one typed, stands in: only the order counts.
 */
function csatIn(year: Period, { employees, histories, assessments, tickets }: AnnualStandingInput): ReadonlyMap<string, Csat> {
  const isRated = ({ ticket, countedIn }: TicketResult): boolean => ticket.csat !== null && ticket.employeeId !== null && countedIn !== null && year.months.includes(countedIn);
  const rated = groupBy(tickets.filter(isRated), ({ ticket }) => ticket.employeeId ?? "");
  const metricMean = (id: string, metric: string): number | null =>
    meanOf(year.months.flatMap((month) => histories.get(id)?.get(month)?.metrics.find((one) => one.metric.id === metric)?.actual ?? []));
  const ratingMean = (id: string): number | null => meanOf((rated.get(id) ?? []).flatMap(({ ticket }) => ticket.csat ?? []));
  const yearly = new Map(assessments.flatMap((row) => (row.yearCsat === null || String(row.year) !== year.key ? [] : [[row.employeeId, row.yearCsat] as const])));
  const typed = (id: string, unit: Csat["unit"]): number | null => (yearly.get(id)?.unit === unit ? yearly.get(id)?.value ?? null : null);
  const ratings = means(employees, (id) => metricMean(id, "csat") ?? ratingMean(id) ?? typed(id, "rating"), (value) => ({ value: roundScore(value), unit: "rating" }));
  return ratings.size > 0 ? ratings : means(employees, (id) => metricMean(id, "csat-rate") ?? typed(id, "share"), (value) => ({ value: rateOf(value, 1).rate ?? 0, unit: "share" }));
}

type Csat = NonNullable<AnnualStanding["csat"]>;

function means(employees: readonly Employee[], meanFor: (id: string) => number | null, asPrinted: (mean: number) => Csat): ReadonlyMap<string, Csat> {
  return new Map(employees.flatMap(({ id }) => {
    const mean = meanFor(id);
    return mean === null ? [] : [[id, asPrinted(mean)] as const];
  }));
}
