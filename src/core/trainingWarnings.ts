// Early warnings from training: modules that stay weak, theory that does not show at work, attendance under the floor, and an
// emergency-handling course that not everybody has.
import type { PersonResult } from "./evaluation";
import { groupBy } from "./compliance";
import { meanOf } from "./number";
import { meanPerformance } from "./periodMeans";
import type { TrainingPolicy } from "./policy";
import { rateOf } from "./rate";
import type { Period } from "./time";
import type { Course } from "./training";
import type { CourseDue, TrainingGroup, TrainingResult } from "./trainingFigures";
import { weakModules } from "./trainingNeeds";
import type { JudgedRecord } from "./trainingRecord";

type Warning = TrainingResult["warnings"][number];

export interface WarningInput {
  /** The period's records, and those of the period before. */
  readonly judged: readonly JudgedRecord[];
  readonly past: readonly JudgedRecord[];
  readonly people: readonly PersonResult[];
  /** Those who are still there on the judging day. */
  readonly staff: readonly PersonResult[];
  readonly period: Period;
  readonly byTeam: readonly TrainingGroup[];
  readonly overall: TrainingGroup["rates"];
  readonly courses: readonly Course[];
  readonly dues: readonly CourseDue[];
  readonly isQualified: (employeeId: string, course: Course) => boolean;
  readonly policy: TrainingPolicy;
}

/** The warnings by kind, each kind in the order of its keys. */
export function trainingWarnings(input: WarningInput): TrainingResult["warnings"] {
  return [stillWeak(input), theoryWithoutEffect(input), lowAttendance(input), emergencyGaps(input)].flatMap((warnings) =>
    [...warnings].sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

/** Modules at or over the needs share in this period and in the one before: training has not helped. */
function stillWeak({ judged, past, policy }: WarningInput): readonly Warning[] {
  const isWeak = (rate: number | null): boolean => rate !== null && rate >= policy.needsShare;
  const before = new Set(weakModules(past).filter(({ share }) => isWeak(share.rate)).map(({ module }) => module));
  return weakModules(judged).flatMap(({ module, share }) => (before.has(module) && isWeak(share.rate) ? [{ code: "weak-module", key: module, share }] : []));
}

/** Modules in which those above the theory pass mark score no better at work than those below it; both groups need the least number of people. */
function theoryWithoutEffect({ judged, people, period, policy }: WarningInput): readonly Warning[] {
  const performance = new Map(people.map((person) => [person.employee.id, meanPerformance(person, period.months)]));
  const tested = judged.filter(({ record }) => record.theory !== null);
  return [...groupBy(tested, ({ course, record }) => course?.module ?? course?.name ?? record.courseId)].flatMap(([module, own]): readonly Warning[] => {
    const strong: number[] = [];
    const weak: number[] = [];
    for (const [id, records] of groupBy(own, ({ record }) => record.employeeId)) {
      const theory = meanOf(records.flatMap(({ record }) => record.theory ?? []));
      const kpi = performance.get(id) ?? null;
      if (theory === null || kpi === null) continue;
      (theory >= (records[0]?.course?.passMark ?? policy.passMark) ? strong : weak).push(kpi);
    }
    if (strong.length < policy.minTrainedForEffect || weak.length < policy.minTrainedForEffect) return [];
    return (meanOf(strong) ?? 0) <= (meanOf(weak) ?? 0) ? [{ code: "theory-not-in-kpi", key: module, share: null }] : [];
  });
}

/** Teams whose attendance is under the floor; where no team's is, everybody's, who may be in no team. */
function lowAttendance({ byTeam, overall, policy }: WarningInput): readonly Warning[] {
  const lowIn = (groups: readonly Pick<TrainingGroup, "key" | "rates">[]): readonly Warning[] =>
    groups.flatMap(({ key, rates: { attendance } }) =>
      attendance.rate !== null && attendance.rate < policy.attendanceFloor ? [{ code: "attendance-low", key, share: attendance }] : [],
    );
  const teams = lowIn(byTeam);
  return teams.length > 0 ? teams : lowIn([{ key: "", rates: overall }]);
}

/** Emergency courses that not all have who should: those it is required of, or everybody where no catalogue says. */
function emergencyGaps({ courses, dues, staff, isQualified, policy }: WarningInput): readonly Warning[] {
  const emergency = courses.filter(({ name }) => policy.emergencyWords.some((word) => name.toLowerCase().includes(word.toLowerCase())));
  return emergency.flatMap((course): readonly Warning[] => {
    const required = dues.filter(({ courseId, status }) => courseId === course.id && status !== "exempt").map(({ employeeId }) => employeeId);
    const ids = course.requiredFor === null ? staff.map(({ employee }) => employee.id) : required;
    const share = rateOf(ids.filter((id) => isQualified(id, course)).length, ids.length);
    return share.numerator < share.denominator ? [{ code: "emergency-coverage", key: course.id, share }] : [];
  });
}
