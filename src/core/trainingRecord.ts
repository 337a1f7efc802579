// What a training record says: its score from the parts that were taken, whether it is a pass, and which attempt it was.
// A record without any result is in no pass rate: attending is not passing.
import { groupBy } from "./compliance";
import { roundScore, sumExact } from "./number";
import type { Issue } from "./issue";
import type { TrainingPolicy, UnexcusedPolicy } from "./policy";
import { rateOf, type Rate } from "./rate";
import type { Course, TrainingPart, TrainingRecord } from "./training";

/** A training record with its outcome. */
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

/** What judging follows: the training rules, and what a part skipped without an excuse costs. */
export interface JudgingRules extends TrainingPolicy {
  readonly unexcused: UnexcusedPolicy;
}

/** Every record judged, in the order given. */
export function judgeRecords(records: readonly TrainingRecord[], courses: readonly Course[], rules: JudgingRules): readonly JudgedRecord[] {
  const courseOf = new Map(courses.map((course) => [course.id, course]));
  const verdicts = records.map((record) => ({ record, ...verdictOf(record, courseOf.get(record.courseId) ?? null, rules) }));
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
function verdictOf(record: TrainingRecord, course: Course | null, rules: JudgingRules): Omit<Verdict, "record"> {
  const parts = partsOf(record, rules);
  const score = scoreOf(record, parts, rules);
  const stated = record.outcome === "passed" ? true : record.outcome === "failed" ? false : null;
  if (score === null) return { course, score, passed: stated, statedPassed: null };
  const mark = passMarkOf(course, rules);
  const needsEach = rules.eachPartMustPass || (course !== null && isDutyGate(course, rules));
  const passed = score >= mark && (!needsEach || parts.every((part) => part.score >= mark));
  return { course, score, passed, statedPassed: stated === null || stated === passed ? null : stated };
}

/** The course's own pass mark, else the policy's. */
function passMarkOf(course: Course | null, { passMark }: Pick<TrainingPolicy, "passMark">): number {
  return course?.passMark ?? passMark;
}

interface Part {
  readonly score: number;
  readonly weight: number;
}

const PARTS: readonly Exclude<TrainingPart, "score">[] = ["theory", "practical", "caseStudy"];

function partsOf(record: TrainingRecord, rules: JudgingRules): readonly Part[] {
  return PARTS.flatMap((part) => {
    const score = markOf(record, part, rules);
    return score === null ? [] : [{ score, weight: rules.parts[part] }];
  });
}

/** A part's points; one skipped without an excuse is 0 where the policy says so, else missing. */
function markOf(record: TrainingRecord, part: TrainingPart, { unexcused }: JudgingRules): number | null {
  return record[part] ?? (unexcused === "zero" && record.skipped?.includes(part) ? 0 : null);
}

/** Theory 80, practical 90 at 40/40/20 → (32 + 36) ÷ 0.8 = 85.00; without parts the sheet's own total. Skipping a part must not raise it. */
function scoreOf(record: TrainingRecord, parts: readonly Part[], rules: JudgingRules): number | null {
  if (rules.unexcused === "incomplete" && record.skipped !== undefined && record.skipped.length > 0) return null;
  const weight = sumExact(parts.map((part) => part.weight));
  if (weight > 0) return roundScore(sumExact(parts.map((part) => part.score * part.weight)) / weight);
  const total = markOf(record, "score", rules);
  return total === null ? null : roundScore(total);
}

/** Results that contradict their scores, at their rows. */
export function statedResultIssues(judged: readonly JudgedRecord[], policy: Pick<TrainingPolicy, "passMark">): readonly Issue[] {
  return judged.flatMap(({ record: { at }, course, score, statedPassed }): readonly Issue[] => {
    if (statedPassed === null || score === null) return [];
    const code = statedPassed ? "training-passed-below-mark" : "training-failed-above-mark";
    return [{ severity: "warning", code, params: { score, mark: passMarkOf(course, policy) }, at: { column: null, ...at } }];
  });
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
