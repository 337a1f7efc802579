// A closed month as texts for cells: one for the month, one for each of its people. Metrics stand once in the month's text and are named by
// their place there, so that thousands of people fit. Cells of the person's sheets are not kept: their rows may be gone.
import type { AttitudeResult, DimensionResult, MetricResult, MonthlyResult } from "./evaluation";
import type { ClosedMonth, ClosedPerson } from "./history";
import type { Metric } from "./metric";
import { sealed, unsealed } from "./seal";
import type { Month } from "./time";

/** Raised when the shape of the texts changes; texts of another version are not read. */
const VERSION = 1;

/** What the month's text holds: all but the people, and the metrics they were measured by. */
export interface KeptMonth extends Omit<ClosedMonth, "people"> {
  readonly metrics: readonly Metric[];
  /** How many people it was closed with. */
  readonly people: number;
}

interface KeptPerson extends Omit<ClosedPerson, "result"> {
  readonly id: string;
  readonly result: Omit<MonthlyResult, "employeeId" | "month" | "metrics" | "attitude" | "dimensions" | "gate">;
  readonly metrics: readonly (readonly [number, ...MetricFigures])[];
  readonly attitude: readonly [AttitudeResult["score"], readonly AttitudeResult["groups"][number][]];
  readonly dimensions: readonly (readonly [DimensionResult["dimension"], number | null, number, number | null, DimensionResult["source"]])[];
  readonly gate: readonly [number, number] | null;
}

type MetricFigures = readonly [
  actual: number | null, target: number | null, attainment: number | null, score: number | null, weight: number, points: number | null, state: MetricResult["state"],
];

/** The texts of a closed month: its own, and its people's in their order. */
export function keptTexts({ people, ...month }: ClosedMonth): { readonly month: string; readonly people: readonly string[] } {
  const pool = new Map<string, number>();
  const metrics: Metric[] = [];
  const placeOf = (metric: Metric): number => {
    const key = JSON.stringify(metric);
    const place = pool.get(key) ?? metrics.push(metric) - 1;
    pool.set(key, place);
    return place;
  };
  const texts = people.map((person) => sealed([VERSION, month.month, keptPerson(person, placeOf)]));
  return { month: sealed([VERSION, { ...month, metrics, people: people.length } satisfies KeptMonth]), people: texts };
}

/** The month of a text; `null` for a text that is damaged or of another version. */
export function keptMonth(text: string): KeptMonth | null {
  const found = unsealed(text);
  return Array.isArray(found) && found[0] === VERSION ? (found[1] as KeptMonth) : null;
}

/** A person of one of these months by their text, with the month; `null` where it is damaged, of another version, or of none of the months. */
export function keptPersonIn(text: string, months: ReadonlyMap<Month, Pick<KeptMonth, "metrics">>): { readonly month: Month; readonly person: ClosedPerson } | null {
  const found = unsealed(text);
  if (!Array.isArray(found) || found[0] !== VERSION) return null;
  const month = found[1] as Month;
  const kept = months.get(month);
  return kept === undefined ? null : { month, person: closedPerson(found[2] as KeptPerson, month, kept.metrics) };
}

function keptPerson({ result, ...person }: ClosedPerson, placeOf: (metric: Metric) => number): KeptPerson {
  const { employeeId, month: _month, metrics, attitude, dimensions, gate, ...rest } = result;
  return {
    ...person, id: employeeId, result: rest,
    metrics: metrics.map(({ metric, actual, target, attainment, score, weight, points, state }) => [placeOf(metric), actual, target, attainment, score, weight, points, state]),
    attitude: [attitude.score, attitude.groups],
    dimensions: dimensions.map(({ dimension, score, weight, points, source }) => [dimension, score, weight, points, source]),
    gate: gate === null ? null : [placeOf(gate.metric), gate.actual],
  };
}

function closedPerson({ id, result, metrics, attitude, dimensions, gate, ...person }: KeptPerson, month: string, pool: readonly Metric[]): ClosedPerson {
  const metricAt = (place: number): Metric => {
    const metric = pool[place];
    if (metric === undefined) throw new Error(`The month ${month} keeps no metric ${place}`);
    return metric;
  };
  return {
    ...person,
    result: {
      ...result, employeeId: id, month,
      metrics: metrics.map(([place, actual, target, attainment, score, weight, points, state]) => ({ metric: metricAt(place), actual, target, attainment, score, weight, points, state, at: null })),
      attitude: { score: attitude[0], groups: attitude[1] },
      dimensions: dimensions.map(([dimension, score, weight, points, source]) => ({ dimension, score, weight, points, source, at: null })),
      gate: gate === null ? null : { metric: metricAt(gate[0]), actual: gate[1] },
    },
  };
}
