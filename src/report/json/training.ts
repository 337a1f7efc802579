// Training as JSON: rates with what they were made of, what is due, needed and planned, and its effect. People and courses by their ids.
import type { Rate } from "../../core/rate";
import type { TrainingGroup, TrainingRates, TrainingResult } from "../../core/trainingFigures";
import { dayJson, rateJson } from "./values";

/** The whole training result. */
export function trainingJson(training: TrainingResult) {
  return {
    rates: ratesJson(training.rates),
    byCourse: training.byCourse.map(({ key, ...group }) => ({ course: key, ...groupJson(group) })),
    byModule: training.byModule.map(keyedJson),
    byMethod: training.byMethod.map(keyedJson),
    byTrainer: training.byTrainer.map(keyedJson),
    byTeam: training.byTeam.map(keyedJson),
    overdue: training.overdue.map(({ employeeId, courseId, dueOn }) => ({ employee: employeeId, course: courseId, dueOn: dayJson(dueOn) })),
    dutyGate: training.dutyGate.map(({ employeeId, courseId }) => ({ employee: employeeId, course: courseId })),
    repeatAbsentees: training.repeatAbsentees.map(({ employeeId, absences }) => ({ employee: employeeId, absences })),
    makeUp: training.makeUp.map(({ employeeId, courseId, on }) => ({ employee: employeeId, course: courseId, on: dayJson(on) })),
    plan: training.plan,
    coverage: training.coverage.map(({ module, team, qualified }) => ({ module, team, qualified })),
    effect: training.effect.map(({ level, n, value, others }) => ({ level, n, value, others: others && { n: others.n, value: others.value } })),
    needs: training.needs.map(({ kind, key, share, topic }) => ({ kind, key, ...rateJson(share), topic })),
    coaching: training.coaching.map(({ employeeId, dimension, score }) => ({ employee: employeeId, dimension, score })),
    calendar: training.calendar.map(({ courseId, dueOn, employeeIds }) => ({ course: courseId, dueOn: dayJson(dueOn), employees: employeeIds })),
    notices: training.notices.map(({ courseId, on, venue, trainer, requirements, employeeIds }) => ({
      course: courseId, on: dayJson(on), venue, trainer, requirements, employees: employeeIds,
    })),
    warnings: training.warnings.map(({ code, key, share }) => ({ code, key, value: share?.rate ?? null })),
  };
}

function keyedJson({ key, ...group }: TrainingGroup) {
  return { key, ...groupJson(group) };
}

function groupJson({ rates, feedback }: Omit<TrainingGroup, "key">) {
  return { ...ratesJson(rates), feedback: { n: feedback.n, mean: feedback.mean } };
}

function ratesJson(rates: TrainingRates) {
  const entries = Object.entries(rates).map(([name, rate]: [string, Rate]) => [name, rateJson(rate)] as const);
  return Object.fromEntries(entries) as Readonly<Record<keyof TrainingRates, ReturnType<typeof rateJson>>>;
}
