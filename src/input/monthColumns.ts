// KPI tables with a column per month: `8月 | 9月 | 10月`, `Aug-26 | Sep-26`, under a metric's name, over the names of metrics, with a name
// in the same cell (`9月满意度`), or in a table that is about one metric. Beside a month's figures may stand its target, weight and score.
// Two such columns make the layout, or one beside a metric column; a lone month is a header like any other.
import { metricFact } from "./facts";
import { headerKey } from "./header";
import type { HeaderCell } from "./headerRows";
import type { MatchedColumn } from "./matchedColumn";
import { partOf, type MetricPart } from "./metricParts";
import { knownMetric } from "./metricWords";
import { monthHeadOf } from "./monthHead";
import type { MonthText } from "./months";
import type { Table } from "./table";

/** What a month's column of figures has beside it, of that month's own. */
export type MonthParts = Partial<Record<"target" | "weight" | "score", HeaderCell>>;

/** A column that holds one month's figures of a metric; `metric` is `null` where the rows name it. */
export interface MonthColumn {
  readonly header: HeaderCell;
  readonly month: MonthText;
  readonly metric: string | null;
  readonly parts: MonthParts;
}

const OTHER_DATE = /^\d{4}-\d{2}-(?!01)\d{2}$/;

/** How surely the rest of `9月满意度` must be a metric. */
const SURE = 0.85;
const ACTUAL = /^(?:实际|實際|实绩|實績|完成)(?:值|情况)?$|^actual(?: value)?$/i;

interface Reading {
  readonly header: HeaderCell;
  readonly month: MonthText;
  /** `null`: the title or the row names it. */
  readonly metric: string | null;
  readonly part: MetricPart;
}

function isSure(name: string): boolean {
  return (knownMetric(name)?.certainty ?? 0) >= SURE;
}

/** True for what may stand with a month in one cell: a metric, a part of one (`9月满意度目标`), or a part alone (`9月目标`). */
function isName(text: string): boolean {
  const split = partOf(text);
  return isSure(text) || ACTUAL.test(text) || (split !== null && (split.rest === "" || isSure(split.rest)));
}

/** The month a header is about, the metric it names beside it and what of that metric it holds; `null` for headers without a month. */
function readingOf(header: HeaderCell): Reading | null {
  const head = monthHeadOf(header, isName);
  if (head === null) return null;
  const { month, rest, place } = head;
  const about = (metric: string, part: MetricPart): Reading => ({ header, month, metric: metric === "" ? null : metric, part });
  if (ACTUAL.test(rest.text)) return about(rest.above, "actual");
  const split = partOf(rest.text);
  if (split !== null && split.rest === "") return about(rest.above, split.part);
  if (split !== null && split.part !== "score" && split.part !== "other" && isSure(split.rest) && knownMetric(rest.text)?.certainty !== 1) return about(split.rest, split.part);
  return about(place === "alone" && knownMetric(rest.text) === null ? "" : rest.text, "actual");
}

/** The month columns of a table with these columns; none where headers name no months, or nothing says of which metric. */
export function monthColumnsOf(table: Table, columns: readonly MatchedColumn[]): readonly MonthColumn[] {
  if (columns.some(({ header, field }) => field?.id === "month" || OTHER_DATE.test(header.text))) return [];
  const named = columns.some(({ field }) => field?.id === "metric");
  const readings = columns.flatMap(({ header, field, profile }) => {
    const free = field === null || PART_FIELDS.has(field.id);
    const reading = free && profile.dates < 0.5 && profile.words < 0.5 ? readingOf(header) : null;
    return reading === null || (named && reading.metric !== null) ? [] : [reading];
  });
  const found = readings.filter(({ part }) => part === "actual");
  if (found.length < (named ? 1 : 2)) return [];
  const title = named ? null : metricFact(table);
  const parts = partsByFigure(readings);
  return found.flatMap(({ header, month, metric }): MonthColumn[] => {
    const about = named ? null : metric ?? title;
    return named || about !== null ? [{ header, month, metric: about, parts: parts.get(figureKey(month, metric)) ?? {} }] : [];
  });
}

/** Fields of a KPI table that a month's column may be. */
const PART_FIELDS: ReadonlySet<string> = new Set(["actual", "target", "weight", "score"]);

function figureKey({ year, month }: MonthText, metric: string | null): string {
  return `${year ?? ""}-${month} ${metric === null ? "" : headerKey(metric)}`;
}

/** The first target, weight and score column of each month and metric. */
function partsByFigure(readings: readonly Reading[]): ReadonlyMap<string, MonthParts> {
  const byFigure = new Map<string, MonthParts>();
  for (const { header, month, metric, part } of readings) {
    if (part === "actual" || part === "other") continue;
    const key = figureKey(month, metric);
    byFigure.set(key, { [part]: header, ...byFigure.get(key) });
  }
  return byFigure;
}

/** True for the columns of the months: their figures and what stands beside them. */
export function isOfMonths(header: HeaderCell, months: readonly MonthColumn[]): boolean {
  return months.some((column) => column.header === header || Object.values(column.parts).includes(header));
}
