// The plan and what comes next: sessions held of those planned, who is qualified for what, next month's calendar and notices.
import { groupBy } from "./compliance";
import { roundScore, sumExact } from "./number";
import type { Period } from "./time";
import type { Course, Session } from "./training";
import type { CourseDue, TrainingResult } from "./trainingFigures";

/** Sessions that belong to the period (planned in it, or held in it without a plan), with hours and cost per head where sheets give them. */
export function planOf(sessions: readonly Session[], period: Period): TrainingResult["plan"] {
  const own = sessions.filter((session) => isIn(session.plannedOn ?? session.heldOn, period));
  const held = own.filter(({ heldOn }) => heldOn !== null);
  const costed = held.filter(({ cost, actualHeadcount }) => cost !== null && actualHeadcount !== null && actualHeadcount > 0);
  const heads = sumExact(costed.map(({ actualHeadcount }) => actualHeadcount ?? 0));
  return {
    held: held.length,
    planned: own.length,
    plannedHeadcount: sumExact(own.map(({ plannedHeadcount }) => plannedHeadcount ?? 0)),
    actualHeadcount: sumExact(held.map(({ actualHeadcount }) => actualHeadcount ?? 0)),
    hours: held.some(({ hours }) => hours !== null) ? roundScore(sumExact(held.map(({ hours }) => hours ?? 0))) : null,
    costPerHead: heads === 0 ? null : roundScore(sumExact(costed.map(({ cost }) => cost ?? 0)) / heads),
  };
}

function isIn(day: number | null, { start, end }: Pick<Period, "start" | "end">): boolean {
  return day !== null && day >= start && day < end;
}

/** People qualified by module and team, also where nobody is: that is the risk. */
export function skillCoverage(
  courses: readonly Course[],
  teams: ReadonlyMap<string, readonly string[]>,
  isQualified: (employeeId: string, course: Course) => boolean,
): TrainingResult["coverage"] {
  const modules = groupBy(courses.filter(({ module }) => module !== null), ({ module }) => module ?? "");
  return [...modules].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([module, own]) =>
    [...teams].sort(([a], [b]) => (a < b ? -1 : 1)).map(([team, members]) => ({
      module,
      team,
      qualified: members.filter((id) => own.some((course) => isQualified(id, course))).length,
    })),
  );
}

/** What falls due in a month, one row a course with the first day and everybody due. */
export function calendarOf(dues: readonly CourseDue[], month: Pick<Period, "start" | "end">): TrainingResult["calendar"] {
  const coming = dues.filter(({ dueOn }) => isIn(dueOn, month));
  return [...groupBy(coming, ({ courseId }) => courseId)]
    .map(([courseId, own]) => ({
      courseId,
      dueOn: Math.min(...own.flatMap(({ dueOn }) => dueOn ?? [])),
      employeeIds: own.map(({ employeeId }) => employeeId),
    }))
    .sort((a, b) => a.dueOn - b.dueOn || (a.courseId < b.courseId ? -1 : 1));
}

/** A notice for each session planned in a month, and for each course that falls due in it without one: when, where, who, what to prepare. */
export function noticesOf(
  dues: readonly CourseDue[],
  sessions: readonly Session[],
  courses: readonly Course[],
  month: Pick<Period, "start" | "end">,
): TrainingResult["notices"] {
  const trainers = new Map(courses.map(({ id, trainer }) => [id, trainer]));
  const planned = sessions.filter(({ plannedOn, heldOn }) => heldOn === null && isIn(plannedOn, month));
  const hasSession = new Set(planned.map(({ courseId }) => courseId));
  // Who is overdue is asked along with those who fall due.
  const asked = groupBy(dues.filter(({ status, dueOn }) => status === "overdue" || isIn(dueOn, month)), ({ courseId }) => courseId);
  const names = (courseId: string): readonly string[] => (asked.get(courseId) ?? []).map(({ employeeId }) => employeeId);
  const fromPlan = planned.map(({ courseId, plannedOn, venue, trainer, requirements }) => ({
    courseId, on: plannedOn, venue, trainer: trainer ?? trainers.get(courseId) ?? null, requirements, employeeIds: names(courseId),
  }));
  const without = calendarOf(dues, month).filter(({ courseId }) => !hasSession.has(courseId)).map(({ courseId }) => ({
    courseId, on: null, venue: null, trainer: trainers.get(courseId) ?? null, requirements: null, employeeIds: names(courseId),
  }));
  return [...fromPlan, ...without].sort((a, b) => (a.on ?? Infinity) - (b.on ?? Infinity) || (a.courseId < b.courseId ? -1 : a.courseId > b.courseId ? 1 : 0));
}
