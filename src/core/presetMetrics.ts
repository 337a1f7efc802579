// The KPI metrics of the presets. A metric with a target is scored by its ratio to it, one without by its scale, unless it says
// otherwise. A name equal to the id stands for the name in the reader's language (src/text/policy).
import { PLAIN_METRIC, type Metric, type MetricMode } from "./metric";
import type { PresetKey } from "./policy";

type Given = Pick<Metric, "id" | "unit" | "direction" | "weight"> & Partial<Metric>;

function metric(given: Given): Metric {
  return {
    name: given.id,
    mode: defaultMode(given.target ?? null),
    ...PLAIN_METRIC,
    prorated: given.unit === "count",
    ...given,
  };
}

/** How a metric is scored where its row names no mode. */
function defaultMode(target: number | null): MetricMode {
  return target === null ? "scale" : "ratio";
}

/** Standard: CSAT (1–5, x/5) 40 %, response within 24 h 30 %, resolution at least 90 % 30 %. */
const SERVICE_STANDARD: readonly Metric[] = [
  metric({ id: "csat", unit: "points", direction: "higher", weight: 0.4, scale: { min: null, max: 5 } }),
  metric({ id: "response-hours", unit: "hours", direction: "lower", weight: 0.3, target: 24 }),
  metric({ id: "resolution-rate", unit: "share", direction: "higher", weight: 0.3, target: 0.9 }),
];

export const PRESET_METRICS: Readonly<Record<PresetKey, readonly Metric[]>> = {
  "service-standard": SERVICE_STANDARD,
  "skill-assessment": SERVICE_STANDARD,
  // Standard: CSAT at least 4 points 40 %, handling within 5 minutes 30 %, attitude at least 90 % 30 %.
  "customer-service": [
    metric({ id: "csat", unit: "points", direction: "higher", weight: 0.4, target: 4, scale: { min: null, max: 5 } }),
    metric({ id: "handling-minutes", unit: "minutes", direction: "lower", weight: 0.3, target: 5 }),
    metric({ id: "attitude-rate", unit: "share", direction: "higher", weight: 0.3, target: 0.9 }),
  ],
  // Standard targets; a quarter of the weight each is ours.
  ecommerce: [
    metric({ id: "csat-rate", unit: "share", direction: "higher", weight: 0.25, target: 0.9 }),
    metric({ id: "response-hours", unit: "hours", direction: "lower", weight: 0.25, target: 24 }),
    metric({ id: "resolution-rate", unit: "share", direction: "higher", weight: 0.25, target: 0.98 }),
    metric({ id: "complaint-handling-rate", unit: "share", direction: "higher", weight: 0.25, scale: { min: null, max: 1 } }),
  ],
  // Standard groups: work results 40 (8 each), service quality 30, teamwork 15, training and growth 15. Weights and targets are ours.
  supermarket: [
    metric({ id: "calls", unit: "count", direction: "higher", weight: 0.08, target: 400 }),
    metric({ id: "complaints-handled", unit: "count", direction: "higher", weight: 0.08, target: 20 }),
    metric({ id: "returns-handled", unit: "count", direction: "higher", weight: 0.08, target: 30 }),
    metric({ id: "speed", unit: "minutes", direction: "lower", weight: 0.08, target: 5 }),
    metric({ id: "accuracy", unit: "share", direction: "higher", weight: 0.08, target: 0.98 }),
    metric({ id: "service-quality", unit: "points", direction: "higher", weight: 0.3, scale: { min: null, max: 100 } }),
    metric({ id: "teamwork", unit: "points", direction: "higher", weight: 0.15, scale: { min: null, max: 100 } }),
    metric({ id: "training-growth", unit: "points", direction: "higher", weight: 0.15, scale: { min: null, max: 100 } }),
  ],
};
