// Whether training helped, on four levels: reaction, learning, behaviour, results. Behaviour and results compare up to three assessed
// months before and after a training month, which is left out, beside the same of those not trained in it.
import { wasTaken } from "./attendance";
import { groupBy } from "./compliance";
import type { MonthlyResult } from "./evaluation";
import { meanOf, roundScore } from "./number";
import type { QaPolicy, TrainingPolicy } from "./policy";
import { sampleScore, type QaSample } from "./quality";
import { dayOf, monthOf, type Month, type Period } from "./time";
import type { TrainingRecord } from "./training";
import type { EffectLevel } from "./trainingFigures";

export interface EffectInput {
  /** The period's records: for reaction and learning. */
  readonly records: readonly TrainingRecord[];
  /** All records up to the period's end. */
  readonly allRecords: readonly TrainingRecord[];
  readonly employeeIds: readonly string[];
  readonly results: readonly MonthlyResult[];
  readonly qaSamples: readonly QaSample[];
  readonly policy: TrainingPolicy;
  readonly qaPolicy: QaPolicy;
  readonly period: Period;
}

const MONTHS_EACH_SIDE = 3;

/** The four levels, lowest first; a level nobody can be judged on is left out, one with too few people has no value. */
export function trainingEffect(input: EffectInput): readonly EffectLevel[] {
  const { records, policy } = input;
  const reaction = byPerson(records, ({ feedback }) => feedback);
  const learning = byPerson(records, ({ preTest, postTest }) => (preTest === null || postTest === null ? null : postTest - preTest));
  const pivot = pivotMonth(input);
  return [
    level("reaction", reaction, null, policy),
    level("learning", learning, null, policy),
    ...(pivot === null ? [] : changesAround(pivot, input)),
  ].filter(({ n, others }) => n + (others?.n ?? 0) > 0);
}

/** Each person's mean, so that nobody counts by the number of their records. */
function byPerson(records: readonly TrainingRecord[], valueOf: (record: TrainingRecord) => number | null): readonly number[] {
  return [...groupBy(records, ({ employeeId }) => employeeId).values()].flatMap((own) => meanOf(own.flatMap((record) => valueOf(record) ?? [])) ?? []);
}

function level(name: EffectLevel["level"], trained: readonly number[], others: readonly number[] | null, policy: TrainingPolicy): EffectLevel {
  const valueOf = (values: readonly number[]): number | null => {
    const mean = values.length < policy.minTrainedForEffect ? null : meanOf(values);
    return mean === null ? null : roundScore(mean);
  };
  return { level: name, n: trained.length, value: valueOf(trained), others: others === null ? null : { n: others.length, value: valueOf(others) } };
}

/** The newest month with training that has assessed months after it, up to the period's end; `null` for none. */
function pivotMonth({ allRecords, results, period }: EffectInput): Month | null {
  const last = period.months.at(-1) ?? "";
  const newestAssessed = results.reduce((newest, { month, score }) => (score !== null && month <= last && month > newest ? month : newest), "");
  const months = allRecords.flatMap((record) => (record.on !== null && wasTaken(record) ? [monthOf(record.on)] : []));
  const earlier = months.filter((month) => month < newestAssessed).sort();
  return earlier.at(-1) ?? null;
}

function changesAround(pivot: Month, input: EffectInput): readonly EffectLevel[] {
  const { allRecords, employeeIds, results, qaSamples, policy, qaPolicy, period } = input;
  const last = period.months.at(-1) ?? "";
  const trained = new Set(allRecords.filter((record) => record.on !== null && monthOf(record.on) === pivot && wasTaken(record)).map(({ employeeId }) => employeeId));
  const historyOf = groupBy(results.filter(({ month }) => month <= last), ({ employeeId }) => employeeId);
  const samplesOf = groupBy(qaSamples, ({ employeeId }) => employeeId);
  const changes = employeeIds.map((id) => {
    const history = historyOf.get(id) ?? [];
    const skill = history.map(({ month, dimensions }) => ({ month, value: dimensions.find(({ dimension }) => dimension === "skill")?.score ?? null }));
    const kpi = history.map(({ month, performance }) => ({ month, value: performance }));
    const qa = qaByMonth(samplesOf.get(id) ?? [], qaPolicy, last);
    const behaviour = meanOf([changeAround(pivot, skill), changeAround(pivot, qa)].filter((change) => change !== null));
    return { isTrained: trained.has(id), behaviour, results: changeAround(pivot, kpi) };
  });
  return (["behaviour", "results"] as const).map((name) => {
    const of = (isTrained: boolean): readonly number[] => changes.flatMap((one) => (one.isTrained === isTrained ? (one[name] ?? []) : []));
    return level(name, of(true), of(false), policy);
  });
}

function qaByMonth(samples: readonly QaSample[], policy: QaPolicy, last: Month): readonly MonthValue[] {
  const months = groupBy(samples, ({ sampledAt }) => monthOf(dayOf(sampledAt)));
  return [...months].filter(([month]) => month <= last).map(([month, own]) => ({ month, value: meanOf(own.flatMap((sample) => sampleScore(sample, policy) ?? [])) }));
}

interface MonthValue {
  readonly month: Month;
  readonly value: number | null;
}

/** Mean after − mean before, over up to three months with a value on each side; `null` without one on both. */
function changeAround(pivot: Month, values: readonly MonthValue[]): number | null {
  const known = values.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }])).sort((a, b) => (a.month < b.month ? -1 : 1));
  const before = meanOf(known.filter(({ month }) => month < pivot).slice(-MONTHS_EACH_SIDE).map(({ value }) => value));
  const after = meanOf(known.filter(({ month }) => month > pivot).slice(0, MONTHS_EACH_SIDE).map(({ value }) => value));
  return before === null || after === null ? null : after - before;
}
