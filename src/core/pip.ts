// Performance improvement plans as a fold over a person's months. A plan opens in the month m that makes the streak of bad months
// long enough, runs m+1 … m+planMonths, closes in the month that makes the streak of good ones long enough, and is overdue after its
// last month until then. Calendar months count for the deadline, assessed months for the streaks.
import type { PipResult, PipStatus } from "./consequenceFigures";
import type { Employee } from "./employee";
import type { MonthlyResult } from "./evaluation";
import type { PipPolicy } from "./policy";
import { isAtLeast, type Rating } from "./rating";
import { monthAfter, monthsBetween, type Month } from "./time";

/** Nothing, or the plan's standing at the end of the month; `closed` only in the month that closes it. */
export type PipWord = "" | PipStatus;

interface PlanSpan {
  /** Positions in the months given. */
  readonly opened: number;
  readonly closed: number | null;
}

interface Standing {
  readonly bad: number;
  readonly good: number;
  readonly opened: number | null;
}

/**
 * One word for each month of a history without gaps; `null` = not assessed.
 * @example pipWords(["pass", "needs-improvement", null, "needs-improvement"], policy) // ["", "", "", "open"]
 */
export function pipWords(ratings: readonly (Rating | null)[], policy: PipPolicy): readonly PipWord[] {
  const words: PipWord[] = ratings.map(() => "");
  for (const plan of planSpans(ratings, policy)) {
    const last = plan.closed ?? ratings.length;
    for (let month = plan.opened; month < last; month += 1) words[month] = month - plan.opened > policy.planMonths ? "overdue" : "open";
    if (plan.closed !== null) words[plan.closed] = "closed";
  }
  return words;
}

/**
 * All plans of a person up to the report month, oldest first. `history` are the months there is data for, in any order; months
 * between them without data count as not assessed.
 */
export function pipsOf(employee: Employee, history: readonly Pick<MonthlyResult, "month" | "score" | "rating">[], reportMonth: Month, policy: PipPolicy): readonly PipResult[] {
  const months = everyMonth(history, reportMonth);
  return planSpans(months.map((month) => month.rating), policy).map((plan): PipResult => {
    const openedIn = months[plan.opened]?.month ?? reportMonth;
    const dueIn = monthAfter(openedIn, policy.planMonths);
    const closedIn = plan.closed === null ? null : (months[plan.closed]?.month ?? null);
    return {
      employeeId: employee.id,
      openedIn,
      dueIn,
      closedIn,
      status: closedIn !== null ? "closed" : reportMonth > dueIn ? "overdue" : "open",
      isNew: openedIn === reportMonth,
      evidence: evidenceOf(months.slice(0, plan.opened + 1), policy),
      progress: months.slice(plan.opened + 1, plan.closed === null ? undefined : plan.closed + 1),
      coach: employee.supervisor,
      apart: employee.status === "on-leave" ? "on-leave" : employee.onProbation ? "probation" : null,
    };
  });
}

/** Opening and closing, month by month. Streaks restart when a plan opens and when it closes. */
function planSpans(ratings: readonly (Rating | null)[], policy: PipPolicy): readonly PlanSpan[] {
  const plans: PlanSpan[] = [];
  let standing: Standing = { bad: 0, good: 0, opened: null };
  ratings.forEach((rating, month) => {
    standing = next(standing, rating, policy);
    if (standing.opened === null && standing.bad >= policy.monthsToOpen) {
      standing = { bad: 0, good: 0, opened: month };
    } else if (standing.opened !== null && standing.good >= policy.monthsToClose) {
      plans.push({ opened: standing.opened, closed: month });
      standing = { bad: 0, good: 0, opened: null };
    }
  });
  if (standing.opened !== null) plans.push({ opened: standing.opened, closed: null });
  return plans;
}

function next(standing: Standing, rating: Rating | null, policy: PipPolicy): Standing {
  if (rating === null) return policy.unassessed === "neutral" ? standing : { ...standing, bad: 0, good: 0 };
  return isBad(rating, policy) ? { ...standing, bad: standing.bad + 1, good: 0 } : { ...standing, bad: 0, good: standing.good + 1 };
}

function isBad(rating: Rating, policy: PipPolicy): boolean {
  return isAtLeast(policy.rating, rating);
}

type PlanMonth = PipResult["progress"][number];

/** The months that opened the plan: the last bad ones of the streak, not-assessed months between them left out. */
function evidenceOf(months: readonly PlanMonth[], policy: PipPolicy): readonly PlanMonth[] {
  return months.filter((month) => month.rating !== null && isBad(month.rating, policy)).slice(-policy.monthsToOpen);
}

/** The history without gaps from its first month to the report month. */
function everyMonth(history: readonly PlanMonth[], reportMonth: Month): readonly PlanMonth[] {
  const known = new Map(history.map(({ month, score, rating }) => [month, { month, score, rating }]));
  const first = [...known.keys()].sort()[0];
  if (first === undefined || first > reportMonth) return [];
  return Array.from({ length: monthsBetween(first, reportMonth) + 1 }, (_, index) => {
    const month = monthAfter(first, index);
    return known.get(month) ?? { month, score: null, rating: null };
  });
}
