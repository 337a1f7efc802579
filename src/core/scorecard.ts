// Which metrics a person is measured by: the scorecard that fits best, changed by what the person's own rows say.
// A scorecard that names nothing (no post, team or grade) is the one for all.
import type { Employee } from "./employee";
import { PLAIN_METRIC, type KpiReading, type Metric } from "./metric";
import { sumExact, withoutNoise } from "./number";
import type { Scorecard } from "./policy";
import type { Month } from "./time";

/** What of a person a scorecard can name. The team is the one of the month scored. */
export interface Fit extends Pick<Employee, "post" | "postKind" | "grade" | "gradeKind"> {
  readonly team: string | null;
}

/**
 * The scorecard for a person in a month: of those already in force that contradict nothing about the person, the one that names
 * most of it (equal: post before team before grade), then the newest. `null` where none fits.
 */
export function scorecardFor(person: Fit, month: Month, scorecards: readonly Scorecard[]): Scorecard | null {
  let best: { readonly card: Scorecard; readonly fit: number } | null = null;
  for (const card of scorecards) {
    if (card.from !== null && card.from > month) continue;
    const fit = fitOf(card, person);
    if (fit === null) continue;
    const isNewer = best !== null && fit === best.fit && (card.from ?? "") > (best.card.from ?? "");
    if (best === null || fit > best.fit || isNewer) best = { card, fit };
  }
  return best?.card ?? null;
}

/** How much of the person the card names; `null` where it names somebody else. */
function fitOf(card: Scorecard, person: Fit): number | null {
  // A count of what is named, with post, team and grade as tie-breaks below one.
  const named: readonly (readonly [readonly string[], readonly (string | null)[], number])[] = [
    [card.posts, [person.post, person.postKind], 1.04],
    [card.teams, [person.team], 1.02],
    [card.grades, [person.grade, person.gradeKind], 1.01],
  ];
  let fit = 0;
  for (const [words, own, worth] of named) {
    if (words.length === 0) continue;
    const folded = words.map(fold);
    if (!own.some((word) => word !== null && folded.includes(fold(word)))) return null;
    fit += worth;
  }
  return withoutNoise(fit);
}

function fold(word: string): string {
  return word.normalize("NFKC").trim().toLowerCase();
}

/**
 * The metrics a person's card holds in a month. A row's own weight wins over the policy's; where the rows' own weights total 100 %
 * they are the whole card, and a metric the policy does not have comes in with its row's weight and target.
 * `known` are metrics defined anywhere in the policy or presets, so that a stranger's CSAT is still scored as CSAT.
 */
export function metricsFor(card: Scorecard, readings: readonly KpiReading[], known: ReadonlyMap<string, Metric>): readonly Metric[] {
  const own = new Map<string, KpiReading>();
  for (const reading of readings) if (reading.weight !== null) own.set(reading.metric, reading);
  if (own.size === 0) return card.metrics;
  const onCard = new Set(card.metrics.map((metric) => metric.id));
  const kept = card.metrics.map((metric) => ({ ...metric, weight: own.get(metric.id)?.weight ?? metric.weight }));
  const added = [...own.values()].filter((reading) => !onCard.has(reading.metric)).map((reading) => metricOfRow(reading, known));
  const isWhole = withoutNoise(sumExact([...own.values()].map((reading) => reading.weight ?? 0))) === 1;
  const outside = (metric: Metric) => metric.mode === "bonus" || metric.mode === "gate";
  return [...kept, ...added].filter((metric) => !isWhole || own.has(metric.id) || outside(metric));
}

/** The sum of the weights that rows of one person and month state themselves; `null` where none does. */
export function ownWeightOf(readings: readonly KpiReading[]): number | null {
  const weights = readings.flatMap((reading) => (reading.weight === null ? [] : [reading.weight]));
  return weights.length === 0 ? null : withoutNoise(sumExact(weights));
}

/** A metric known only from a row: with a target its ratio to it, without one a figure already out of 100. */
function metricOfRow(reading: KpiReading, known: ReadonlyMap<string, Metric>): Metric {
  const weight = reading.weight ?? 0;
  const definition = known.get(reading.metric);
  if (definition !== undefined) return { ...definition, weight };
  return {
    id: reading.metric,
    name: reading.label,
    unit: reading.unit,
    direction: reading.target?.direction ?? "higher",
    mode: reading.target === null ? "direct" : "ratio",
    weight,
    ...PLAIN_METRIC,
    prorated: reading.unit === "count",
  };
}
