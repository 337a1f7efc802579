// Attendance of training sessions. Leave and not having been due are in no rate. Who left early was neither absent nor there to the
// end: that counts against full attendance only.
import { groupBy } from "./compliance";
import { rateOf, type Rate } from "./rate";
import type { Attendance, TrainingRecord } from "./training";
import type { Day } from "./time";

export interface AttendanceRates {
  readonly attendance: Rate;
  /** Present ÷ the same. */
  readonly onTime: Rate;
  /** Present from beginning to end ÷ all expected, those who left early among them. */
  readonly fullAttendance: Rate;
}

type Marks = readonly (Attendance | null)[];

/**
 * (present + late) ÷ (present + late + absent); leave and leaving early are apart.
 * @example present 18, late 1, absent 1, leave 2 → 19/20 = 95.0 %
 */
export function attendanceRate(marks: Marks): Rate {
  return attendanceRates(marks).attendance;
}

/** Attendance with on time and full attendance beside it. */
export function attendanceRates(marks: Marks): AttendanceRates {
  const n = { present: 0, late: 0, "left-early": 0, absent: 0, leave: 0, "not-due": 0 } satisfies Record<Attendance, number>;
  for (const mark of marks) if (mark !== null) n[mark] += 1;
  const expected = n.present + n.late + n.absent;
  return {
    attendance: rateOf(n.present + n.late, expected),
    onTime: rateOf(n.present, expected),
    fullAttendance: rateOf(n.present, expected + n["left-early"]),
  };
}

/**
 * Whether the record says that the course was taken to its end: by its attendance mark, else by a result, else by the very row with a
 * day that says nothing else.
 */
export function wasTaken({ attendance, outcome, on, theory, practical, caseStudy, score, postTest }: TrainingRecord): boolean {
  if (attendance !== null) return attendance === "present" || attendance === "late";
  if (outcome !== null) return outcome === "passed" || outcome === "failed" || outcome === "completed";
  return on !== null || [theory, practical, caseStudy, score, postTest].some((mark) => mark !== null);
}

const REPEATED = 2;

/** The people absent more than once, most absences first. */
export function repeatAbsentees(records: readonly TrainingRecord[]): readonly { readonly employeeId: string; readonly absences: number }[] {
  const absent = records.filter(({ attendance }) => attendance === "absent");
  return [...groupBy(absent, ({ employeeId }) => employeeId)]
    .map(([employeeId, own]) => ({ employeeId, absences: own.length }))
    .filter(({ absences }) => absences >= REPEATED)
    .sort((a, b) => b.absences - a.absences || (a.employeeId < b.employeeId ? -1 : 1));
}

/** Sessions missed, on leave or absent, that nobody has caught up on since: one row a person and course, with the last day missed. */
export function makeUpList(
  missedIn: readonly TrainingRecord[],
  caughtUp: (employeeId: string, courseId: string, since: Day | null) => boolean,
): readonly { readonly employeeId: string; readonly courseId: string; readonly on: Day | null }[] {
  const missed = missedIn.filter(({ attendance }) => attendance === "absent" || attendance === "leave");
  return [...groupBy(missed, ({ employeeId, courseId }) => `${courseId}\n${employeeId}`).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const days = own.flatMap(({ on }) => on ?? []);
      const on = days.length === 0 ? null : Math.max(...days);
      return caughtUp(first.employeeId, first.courseId, on) ? [] : [{ employeeId: first.employeeId, courseId: first.courseId, on }];
    })
    .sort((a, b) => (a.courseId === b.courseId ? (a.employeeId < b.employeeId ? -1 : 1) : a.courseId < b.courseId ? -1 : 1));
}
