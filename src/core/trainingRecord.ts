// What a training record says: its score from the parts that were taken, whether it is a pass, and which attempt it was.
// A record without any result is in no pass rate: attending is not passing.
import { groupBy } from "./compliance";
import { roundScore, sumExact } from "./number";
import type { TrainingPolicy } from "./policy";
import { rateOf, type Rate } from "./rate";
import type { Course, TrainingRecord } from "./training";

export interface JudgedRecord {
  readonly record: TrainingRecord;
  /** `null` for a course nobody declared. */
  readonly course: Course | null;
  /** 0–100, 2 places; `null` where nothing was scored. */
  readonly score: number | null;
  /** `null`: no result. */
  readonly passed: boolean | null;
  readonly attempt: "first" | "resit";
  /** What the sheet's own result column says, where it contradicts the scores. */
  readonly statedPassed: boolean | null;
}

/** The words that mark a course as the one without which nobody serves customers; a column of the catalogue wins over them. */
export function isDutyGate(course: Course, { dutyGateWords }: Pick<TrainingPolicy, "dutyGateWords">): boolean {
  const name = course.name.toLowerCase();
  return course.dutyGate ?? dutyGateWords.some((word) => name.includes(word.toLowerCase()));
}

/** Every record judged, in the order given. */
export function judgeRecords(records: readonly TrainingRecord[], courses: readonly Course[], policy: TrainingPolicy): readonly JudgedRecord[] {
  const courseOf = new Map(courses.map((course) => [course.id, course]));
  const verdicts = records.map((record) => ({ record, ...verdictOf(record, courseOf.get(record.courseId) ?? null, policy) }));
  const resits = resitsAmong(verdicts);
  return verdicts.map((one) => ({ ...one, attempt: resits.has(one.record) ? "resit" : "first" }));
}

/**
 * Passed ÷ records with a result.
 * @example 19 passed, 1 failed, 3 without a result → 19/20 = 95.0 %
 */
export function passRate(judged: readonly Pick<JudgedRecord, "passed">[]): Rate {
  const decided = judged.filter(({ passed }) => passed !== null);
  return rateOf(decided.filter(({ passed }) => passed).length, decided.length);
}

type Verdict = Omit<JudgedRecord, "attempt">;

/** Scores win over the result column; that they differ is kept, so that it can be said. */
function verdictOf(record: TrainingRecord, course: Course | null, policy: TrainingPolicy): Omit<Verdict, "record"> {
  const parts = partsOf(record, policy);
  const score = scoreOf(record, parts);
  const stated = record.outcome === "passed" ? true : record.outcome === "failed" ? false : null;
  if (score === null) return { course, score, passed: stated, statedPassed: null };
  const mark = course?.passMark ?? policy.passMark;
  const needsEach = policy.eachPartMustPass || (course !== null && isDutyGate(course, policy));
  const passed = score >= mark && (!needsEach || parts.every((part) => part.score >= mark));
  return { course, score, passed, statedPassed: stated === null || stated === passed ? null : stated };
}

interface Part {
  readonly score: number;
  readonly weight: number;
}

function partsOf({ theory, practical, caseStudy }: TrainingRecord, { parts }: TrainingPolicy): readonly Part[] {
  const all = [{ score: theory, weight: parts.theory }, { score: practical, weight: parts.practical }, { score: caseStudy, weight: parts.caseStudy }];
  return all.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
}

/** Theory 80, practical 90 at 40/40/20 → (32 + 36) ÷ 0.8 = 85.00; without parts the sheet's own total. */
function scoreOf(record: TrainingRecord, parts: readonly Part[]): number | null {
  const weight = sumExact(parts.map((part) => part.weight));
  if (weight > 0) return roundScore(sumExact(parts.map((part) => part.score * part.weight)) / weight);
  return record.score === null ? null : roundScore(record.score);
}

/**
 * The records that are a resit: what a numbered attempt says, else a result that follows a failed one of the same person and course.
 * A result after a pass is the next round of a recurring course, so a first attempt again.
 */
function resitsAmong(verdicts: readonly Verdict[]): ReadonlySet<TrainingRecord> {
  const resits = new Set<TrainingRecord>();
  for (const own of groupBy(verdicts.filter(({ passed }) => passed !== null), ({ record }) => `${record.courseId}\n${record.employeeId}`).values()) {
    // On one day the failed attempt came first, whichever row stands higher.
    const inOrder = [...own].sort((a, b) => (a.record.on ?? 0) - (b.record.on ?? 0) || Number(a.passed) - Number(b.passed));
    inOrder.forEach(({ record }, index) => {
      const isAgain = record.attempt === null ? inOrder[index - 1]?.passed === false : record.attempt > 1;
      if (isAgain) resits.add(record);
    });
  }
  return resits;
}
