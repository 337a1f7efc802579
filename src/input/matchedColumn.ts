// A column of a recognised table, and what it is where it is no field: a metric, a criterion, or the figures of one month.
// Headers decide together with values: figures under a header of some use (a bare number names nothing), never a column that lost its field to another.
import { isIgnored } from "./headerIndex";
import type { HeaderCell } from "./headerRows";
import { knownMetric } from "./metricWords";
import type { Profile } from "./profile";
import type { Field } from "./schema/schema";

/** One column of a table. `time` is the column with the time of day where date and time stand apart. */
export interface MatchedColumn {
  readonly header: HeaderCell;
  readonly field: Field | null;
  /** How well header and values together fit the field, 0–1. */
  readonly confidence: number;
  /** How surely the header alone names the field, 0–1; ambiguous words stay below 0.95. */
  readonly certainty: number;
  readonly time: HeaderCell | null;
  /** Named like a field but not read as one: no metric or criterion either. */
  readonly doubted: boolean;
  /** The metric a person said it holds; `null` where nobody did: the header names it then. */
  readonly metric: string | null;
  readonly profile: Profile;
}

const METRIC_USE = "metric:";

/** What a column is used as when it holds a metric: `metric:csat`. */
export function metricUse(id: string): string {
  return METRIC_USE + id;
}

/** The metric a use names; `null` for any other use. */
export function metricOfUse(use: string | null | undefined): string | null {
  return use?.startsWith(METRIC_USE) === true ? use.slice(METRIC_USE.length) : null;
}

/** How surely the header, or the one above it, names a known metric, 0–1; `null` where neither does. */
export function metricCertainty(header: HeaderCell): number | null {
  const certainty = Math.max(knownMetric(header.text)?.certainty ?? 0, header.above === "" ? 0 : knownMetric(header.above)?.certainty ?? 0);
  return certainty > 0 ? certainty : null;
}

/** True for columns of a wide KPI table that hold a metric: numbers under a header that is no field and of some use. */
export function isMetricColumn({ header, field, profile, time, doubted, metric }: MatchedColumn): boolean {
  if (metric !== null) return true;
  if (field !== null || time !== null || doubted || isIgnored(header) || /^\d+$/.test(header.text)) return false;
  return profile.n === 0 ? metricCertainty(header) !== null : profile.numbers + profile.durations >= 0.5 || (metricCertainty(header) !== null && profile.dates < 0.5);
}
