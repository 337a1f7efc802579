// How improvement actions stand at the period's end (or T if earlier). A deadline in words is read against the action's start, else
// the last day of the period; the day it was read as is kept, so that it can be printed.
import type { Action } from "./action";
import type { Calendar } from "./calendar";
import type { ActionResult } from "./consequenceFigures";
import { readDeadline } from "./deadline";
import type { Issue } from "./issue";
import { isPast, judgingOf, type Judging } from "./judging";
import { startOfMonth, type Moment, type Period } from "./time";

export interface ActionResults {
  readonly actions: readonly ActionResult[];
  readonly issues: readonly Issue[];
}

/** Every action with its deadline as a day, overdue ones first, then by deadline; deadlines nobody can read are issues. */
export function actionResults(actions: readonly Action[], period: Period, asOf: Moment, calendar: Calendar): ActionResults {
  const judging = judgingOf(period, asOf);
  const issues: Issue[] = [];
  const results = actions.map((action) => {
    const { deadlineText, startOn } = action;
    if (action.deadlineOn !== null || deadlineText === null) return resultOf(action, period, judging);
    const deadline = readDeadline(deadlineText, startOn ?? period.end - 1, calendar);
    if (deadline.kind === "unreadable" || deadline.kind === "uncovered-year") {
      issues.push({ severity: "warning", code: "deadline-unreadable", params: { text: deadlineText }, at: { ...action.at, column: null } });
    }
    return resultOf(deadline.kind === "day" ? { ...action, deadlineOn: deadline.on } : action, period, judging);
  });
  return { actions: results.sort(byUrgency), issues };
}

function resultOf(action: Action, period: Period, judging: Judging): ActionResult {
  const { status, deadlineOn, doneOn } = action;
  const as = (standing: ActionResult["standing"], daysLate: number | null = null): ActionResult => ({ action, status, standing, daysLate });
  if (status === "cancelled") return as("cancelled");
  if (status === "done" || doneOn !== null) {
    if (doneOn === null || deadlineOn === null) return as("done");
    const late = doneOn - deadlineOn;
    return late > 0 ? as("done-late", late) : as("done-in-time");
  }
  if (deadlineOn === null) return as("no-deadline");
  if (isPast(deadlineOn, judging)) return as("overdue", judging.on - deadlineOn);
  return as(deadlineOn >= startOfMonth(period.months.at(-1) ?? "") && deadlineOn < period.end ? "due-this-month" : "open");
}

function byUrgency(one: ActionResult, other: ActionResult): number {
  const [a, b] = [one, other].map(({ standing, action }) => [standing === "overdue" ? 0 : 1, action.deadlineOn ?? Infinity, action.at.sheet, action.at.row] as const);
  if (a === undefined || b === undefined) return 0;
  return a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] - b[1]) || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0) || a[3] - b[3];
}
