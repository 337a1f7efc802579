// A person's score and rating in a period. A month stands for itself; a quarter or half-year is the mean of its assessed months, a year
// the annual score; the rating of several months is the band of that score, after forced distribution over everybody rated.
import { periodScore } from "./annual";
import { annualStandings } from "./annualStanding";
import type { Assessment } from "./assessment";
import type { Employee } from "./employee";
import type { MonthlyResult, PersonResult } from "./evaluation";
import { isEmployedIn } from "./people";
import type { PeriodScore } from "./periodFigures";
import type { Policy } from "./policy";
import { forceDistribution, ratingOf } from "./rating";
import type { TicketResult } from "./ticketFigures";
import { endOfMonth, startOfDay, startOfMonth, type Moment, type Month, type Period } from "./time";

/** Each person's monthly results by month, oldest first. */
export type Histories = ReadonlyMap<string, ReadonlyMap<Month, MonthlyResult>>;

/** A person's score and rating in a period, and how they came about. */
export type Standing = Pick<PersonResult, "score" | "rating" | "months" | "notAssessed" | "movedDown" | "annual">;

/** What standings are made from. */
export interface StandingInput {
  readonly employees: readonly Employee[];
  readonly histories: Histories;
  /** For the marks of a year. */
  readonly assessments: readonly Assessment[];
  readonly tickets: readonly TicketResult[];
  /** T: a month that is not over by then is missing only where somebody was assessed in it. */
  readonly asOf: Moment;
  readonly policy: Policy;
}

/** The results of everybody, ready to be looked up by person and month. */
export function historiesOf(results: readonly MonthlyResult[]): Histories {
  const histories = new Map<string, Map<Month, MonthlyResult>>();
  for (const result of results) {
    const own = histories.get(result.employeeId) ?? new Map<Month, MonthlyResult>();
    histories.set(result.employeeId, own.set(result.month, result));
  }
  return histories;
}

/** The standing of every person in a period, by id. */
export function standingsIn(period: Period, input: StandingInput): ReadonlyMap<string, Standing> {
  const { employees, histories, policy } = input;
  const last = period.months.at(-1) ?? "";
  const due = period.months.filter((month) => startOfDay(endOfMonth(month) + 1) <= input.asOf || employees.some(({ id }) => scoreIn(histories, id, month) !== null));
  const months = new Map(employees.map((employee) => [employee.id, monthsOf(employee, due, histories)]));
  if (period.kind === "month") {
    return new Map(employees.map(({ id }) => [id, ofOneMonth(histories.get(id)?.get(last), months.get(id) ?? NO_MONTHS)]));
  }
  const annual = period.kind === "year" ? annualStandings(period, months, input) : null;
  const drafts = employees.map(({ id }): readonly [string, Standing] => {
    const own = months.get(id) ?? NO_MONTHS;
    const year = annual?.get(id) ?? null;
    const score = year === null ? own.score : year.score;
    const why = score !== null ? null : own.n > 0 && year !== null ? year.notAssessed : lastReason(histories.get(id), period);
    return [id, { score, rating: score === null ? null : ratingOf(score, policy.scoring.bands), months: own, notAssessed: why, movedDown: false, annual: year }];
  });
  return new Map(forced(drafts, policy));
}

const NO_MONTHS: PeriodScore = { score: null, n: 0, leftOut: [] };

function ofOneMonth(result: MonthlyResult | undefined, months: PeriodScore): Standing {
  const { score = null, rating = null, notAssessed = "no-data", movedDown = false } = result ?? {};
  return { score, rating, months, notAssessed, movedDown, annual: null };
}

/** The person's assessed months of those due; missed are those in which the person was employed. */
function monthsOf(employee: Employee, due: readonly Month[], histories: Histories): PeriodScore {
  const wasThere = (month: Month): boolean => !employee.onRoster || isEmployedIn(employee, startOfMonth(month), endOfMonth(month) + 1);
  const scored = due.map((month) => ({ month, score: scoreIn(histories, employee.id, month) }));
  return periodScore(scored.filter(({ month, score }) => score !== null || wasThere(month)));
}

function scoreIn(histories: Histories, employeeId: string, month: Month): number | null {
  return histories.get(employeeId)?.get(month)?.score ?? null;
}

/** Why the newest month with figures has no score. */
function lastReason(history: ReadonlyMap<Month, MonthlyResult> | undefined, period: Period): Standing["notAssessed"] {
  const reasons = [...period.months].reverse().map((month) => history?.get(month)?.notAssessed ?? null);
  return reasons.find((reason) => reason !== null && reason !== "no-data") ?? "no-data";
}

function forced(drafts: readonly (readonly [string, Standing])[], { scoring }: Policy): readonly (readonly [string, Standing])[] {
  if (scoring.forcedDistribution === null) return drafts;
  const rated = drafts.flatMap(([id, { score, rating }]) => (score === null || rating === null ? [] : [{ id, score, rating }]));
  const ratings = new Map(forceDistribution(rated, scoring.forcedDistribution).map((rating, index) => [rated[index]?.id, rating]));
  return drafts.map(([id, standing]) => {
    const rating = ratings.get(id) ?? standing.rating;
    return [id, { ...standing, rating, movedDown: rating !== standing.rating }];
  });
}
