// The rates of training as a whole and by course, module, method, trainer and team, each with what it was made of.
import { attendanceRates } from "./attendance";
import { groupBy } from "./compliance";
import { meanOf, roundScore } from "./number";
import { rateOf, type Rate } from "./rate";
import type { CourseDue, TrainingGroup, TrainingRates } from "./trainingFigures";
import { passRate, type JudgedRecord } from "./trainingRecord";

/** All rates of some records and of how people stand with their courses. */
export function trainingRates(judged: readonly JudgedRecord[], dues: readonly CourseDue[]): TrainingRates {
  return {
    ...attendanceRates(judged.map(({ record }) => record.attendance)),
    pass: passRate(judged),
    passFirst: passRate(judged.filter(({ attempt }) => attempt === "first")),
    passResit: passRate(judged.filter(({ attempt }) => attempt === "resit")),
    completion: completionRate(dues),
  };
}

/** Done and due soon ÷ required and not exempt. What is not due for long yet has not been asked of anybody and is in neither. */
export function completionRate(dues: readonly CourseDue[]): Rate {
  const asked = dues.filter(({ status }) => status === "done" || status === "due-soon" || status === "overdue");
  return rateOf(asked.filter(({ status }) => status !== "overdue").length, asked.length);
}

/** The groups by a key, in its order; what has no key is in no group. */
export function trainingGroups(
  judged: readonly JudgedRecord[],
  dues: readonly CourseDue[],
  keyOfRecord: (judged: JudgedRecord) => string | null,
  keyOfDue: (due: CourseDue) => string | null,
): readonly TrainingGroup[] {
  const records = groupBy(judged, (one) => keyOfRecord(one) ?? "");
  const standings = groupBy(dues, (due) => keyOfDue(due) ?? "");
  const keys = [...new Set([...records.keys(), ...standings.keys()])].filter((key) => key !== "").sort();
  return keys.map((key) => {
    const own = records.get(key) ?? [];
    return { key, rates: trainingRates(own, standings.get(key) ?? []), feedback: feedbackOf(own) };
  });
}

/** Mean feedback, 1–5 at 2 places, with its n. */
function feedbackOf(judged: readonly JudgedRecord[]): TrainingGroup["feedback"] {
  const given = judged.flatMap(({ record }) => record.feedback ?? []);
  const mean = meanOf(given);
  return { n: given.length, mean: mean === null ? null : roundScore(mean) };
}
