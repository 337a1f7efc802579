// When a course is due again, and how each person stands with each course on the judging day. What is due on a period's last day and
// not done is overdue at the period's end.
import { assertNever } from "./never";
import type { Employee } from "./employee";
import type { TrainingPolicy } from "./policy";
import { isPast, type Judging } from "./judging";
import { addMonths, type Day, type Period } from "./time";
import { wasTaken } from "./attendance";
import type { Cadence, Course } from "./training";
import { openAudiences } from "./trainingAudience";
import type { CourseDue, DueStatus } from "./trainingFigures";
import type { JudgedRecord } from "./trainingRecord";

/**
 * The day a course passed on `lastPassedOn` is due again; `null` where it does not come back. Month ends are clamped.
 * @example monthly, passed 31 January 2026 → 28 February 2026
 */
export function nextDue(lastPassedOn: Day, cadence: Cadence | null): Day | null {
  switch (cadence) {
    case "weekly":
      return lastPassedOn + 7;
    case "monthly":
      return addMonths(lastPassedOn, 1);
    case "quarterly":
      return addMonths(lastPassedOn, 3);
    case "half-yearly":
      return addMonths(lastPassedOn, 6);
    case "yearly":
      return addMonths(lastPassedOn, 12);
    case "on-demand":
    case "once":
    case null:
      return null;
    default:
      return assertNever(cadence);
  }
}

export interface DueInput {
  readonly employees: readonly Employee[];
  readonly courses: readonly Course[];
  /** From the records up to the judging day, undated ones too. */
  readonly standings: Standings;
  readonly policy: TrainingPolicy;
  readonly period: Period;
  readonly judging: Judging;
}

/** What the records of one person and course come to. */
export interface Standing {
  readonly done: boolean;
  /** The newest day it was done; `null` for never, and where no cell says when. */
  readonly lastOn: Day | null;
  readonly validUntil: Day | null;
  readonly waived: boolean;
  readonly expired: boolean;
  /** The sheet keeps a status of this person and course, so the course was asked of them. */
  readonly isAsked: boolean;
}

export type Standings = ReadonlyMap<string, Standing>;

/** The key of a person and a course in `Standings`. */
export function standingKey(employeeId: string, courseId: string): string {
  return `${courseId}\n${employeeId}`;
}

const NOTHING: Standing = { done: false, lastOn: null, validUntil: null, waived: false, expired: false, isAsked: false };

/** The standing of everybody with any record, by `standingKey`. A course that nobody was ever examined in is done by attending it. */
export function standingsOf(judged: readonly JudgedRecord[]): Standings {
  const examined = new Set(judged.flatMap(({ record, passed }) => (passed === null ? [] : [record.courseId])));
  const standings = new Map<string, Standing>();
  for (const one of judged) {
    const { record } = one;
    const key = standingKey(record.employeeId, record.courseId);
    standings.set(key, withRecord(standings.get(key) ?? NOTHING, one, examined));
  }
  return standings;
}

function withRecord(standing: Standing, { record, passed }: JudgedRecord, examined: ReadonlySet<string>): Standing {
  const { on, outcome, validUntil } = record;
  const isDone = passed ?? (!examined.has(record.courseId) && wasTaken(record));
  const isNewer = isDone && on !== null && (standing.lastOn === null || on > standing.lastOn);
  return {
    done: standing.done || isDone,
    lastOn: isNewer ? on : standing.lastOn,
    validUntil: isDone && validUntil !== null && (standing.validUntil === null || validUntil > standing.validUntil) ? validUntil : standing.validUntil,
    waived: standing.waived || outcome === "waived",
    expired: standing.expired || outcome === "expired",
    isAsked: standing.isAsked || outcome === "not-started" || outcome === "in-progress" || outcome === "expired" || (on === null && passed !== null),
  };
}

/**
 * How each person stands with each course that is required of them, by person in the order given, then by course. Courses that are
 * not required are left out. Where no catalogue says whom a course is for, it is required of those whose status a sheet keeps.
 */
export function courseDues({ employees, courses, standings, policy, period, judging }: DueInput): readonly CourseDue[] {
  const audiences = openAudiences(employees, policy);
  return employees.flatMap((employee) =>
    courses.flatMap((course): CourseDue[] => {
      const standing = standings.get(standingKey(employee.id, course.id)) ?? NOTHING;
      const isAsked = course.requiredFor === null ? standing.isAsked : audiences.includes(course.requiredFor, employee, judging.on);
      if (!isAsked) return [];
      const dueOn = dueDay(course, employee, standing, policy, period);
      return [{ employeeId: employee.id, courseId: course.id, status: statusOf(standing, dueOn, judging, policy), dueOn, lastPassedOn: standing.lastOn }];
    }),
  );
}

function dueDay(course: Course, { hiredOn }: Employee, standing: Standing, policy: TrainingPolicy, period: Period): Day | null {
  if (standing.waived) return null;
  if (standing.done) return earliest([standing.lastOn === null ? null : nextDue(standing.lastOn, course.cadence), validUntil(course, standing)]);
  // Who was hired after a launch could not be ready for it: the course is due of them like any other.
  if (course.launchOn !== null && (hiredOn === null || hiredOn < course.launchOn)) return course.launchOn - 1;
  const periodsEnd = period.end - 1;
  return course.tier === "new-hire" && hiredOn !== null ? hiredOn + 7 * policy.newHireWeeks : periodsEnd;
}

/** The last day a pass holds, by the record's own day or the course's months of validity; `null` where it does not end. */
function validUntil({ validityMonths }: Course, { lastOn, validUntil: own }: Standing): Day | null {
  return earliest([lastOn === null || validityMonths === null ? null : addMonths(lastOn, Math.round(validityMonths)), own]);
}

/** Whether the person has the course and it is still valid on the judging day. */
export function isQualified(standings: Standings, employeeId: string, course: Course, judging: Judging): boolean {
  const standing = standings.get(standingKey(employeeId, course.id));
  if (standing === undefined || !standing.done) return false;
  const until = validUntil(course, standing);
  return until === null || !isPast(until, judging);
}

function earliest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function statusOf(standing: Standing, dueOn: Day | null, judging: Judging, { dueSoonDays }: TrainingPolicy): DueStatus {
  if (standing.waived) return "exempt";
  if (standing.expired && !standing.done) return "overdue";
  if (dueOn !== null && isPast(dueOn, judging)) return "overdue";
  if (dueOn !== null && dueOn - judging.on <= dueSoonDays) return "due-soon";
  return standing.done ? "done" : "upcoming";
}
