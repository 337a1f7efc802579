// What a person's months of a period come to where one figure is asked for: the mean of the months that have one. A month is its own mean.
import type { MetricResult, MonthlyResult, PersonResult } from "./evaluation";
import { meanOf, roundScore, withoutNoise } from "./number";
import type { Dimension } from "./policy";
import type { Month } from "./time";

type Metric = MetricResult["metric"];

/** Mean performance of the months, 2 places; `null` where no month has one. */
export function meanPerformance(person: PersonResult, months: readonly Month[]): number | null {
  return roundedMean(within(person, months).flatMap(({ performance }) => performance ?? []));
}

/** The person's dimensions in the months, each with its mean score at 2 places; those without any score are left out. */
export function meanDimensions(person: PersonResult, months: readonly Month[]): readonly { readonly dimension: Dimension; readonly score: number }[] {
  const scores = new Map<Dimension, number[]>();
  for (const { dimensions } of within(person, months)) for (const { dimension, score } of dimensions) if (score !== null) add(scores, dimension, score);
  return [...scores].flatMap(([dimension, own]) => {
    const score = roundedMean(own);
    return score === null ? [] : [{ dimension, score }];
  });
}

/** The person's scored metrics in the months with their mean scores, not rounded; bonus and gate metrics, which score nothing, apart. */
export function meanMetricScores(person: PersonResult, months: readonly Month[]): readonly { readonly metric: Metric; readonly score: number }[] {
  const metrics = new Map<string, Metric>();
  const scores = new Map<string, number[]>();
  for (const { metric, score } of within(person, months).flatMap(({ metrics: own }) => own)) {
    if (score === null || metric.mode === "bonus" || metric.mode === "gate") continue;
    // The newest month says what the metric is called.
    metrics.set(metric.id, metric);
    add(scores, metric.id, score);
  }
  return [...metrics].map(([id, metric]) => ({ metric, score: withoutNoise(meanOf(scores.get(id) ?? []) ?? 0) }));
}

function within({ history }: PersonResult, months: readonly Month[]): readonly MonthlyResult[] {
  return history.filter(({ month }) => months.includes(month));
}

function roundedMean(scores: readonly number[]): number | null {
  const mean = meanOf(scores);
  return mean === null ? null : roundScore(mean);
}

function add<K>(groups: Map<K, number[]>, key: K, value: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
