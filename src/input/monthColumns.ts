// Tables with a column per month: `8月 | 9月 | 10月`, `Aug-26 | Sep-26`, under a metric's name, over the names of metrics, with a name
// in the same cell (`9月满意度`), or in a table that is about one metric.
// Two such columns make the layout, or one beside a metric column; a lone month is a header like any other.
import { metricFact } from "./facts";
import type { HeaderCell } from "./headerRows";
import type { MatchedColumn } from "./matchedColumn";
import { knownMetric } from "./metricWords";
import { readMonthText, type MonthText } from "./months";
import type { Table } from "./table";

/** A column that holds one month's figures of a metric; `metric` is `null` where the rows name it. */
export interface MonthColumn {
  readonly header: HeaderCell;
  readonly month: MonthText;
  readonly metric: string | null;
}

/** A date as header is a month where it is the first day of one; bare numbers are days or ranks. */
function monthOfHeader(text: string): MonthText | null {
  const first = /^(\d{4})-(\d{2})-01$/.exec(text);
  if (first !== null) return { year: Number(first[1]), month: Number(first[2]) };
  return /^\d{1,5}$/.test(text) ? null : readMonthText(text.replace(/(?<=月)(?:实际|实绩|得分|值|完成)$/, ""));
}

const OTHER_DATE = /^\d{4}-\d{2}-(?!01)\d{2}$/;

/** How surely the rest of `9月满意度` must be a metric. */
const SURE = 0.85;
const MONTH_FIRST = /^((?:\d{2,4}[-/.年] ?)?\d{1,2}月份?|\d{4}[-/.]\d{1,2}|[A-Za-z]{3,9}\.?(?:[- ']{0,2}(?:\d{4}|\d{2}))?)[ _\-:：]*(.+)$/;
const MONTH_LAST = /^(.+?)[ _\-:：(（]+((?:\d{2,4}[-/.年] ?)?\d{1,2}月份?|\d{4}[-/.]\d{1,2}|[A-Za-z]{3,9}\.?(?:[- ']{0,2}(?:\d{4}|\d{2}))?)[)）]?$/;
const ACTUAL = /^(?:实际|實際|实绩|實績|完成)(?:值|情况)?$|^actual(?: value)?$/i;

interface Reading {
  readonly month: MonthText;
  /** `null`: the title or the row names it. */
  readonly metric: string | null;
}

/** The month a header is about and the metric it names beside it: `9月`, `满意度` under `9月`, `9月` under `满意度`, `9月满意度`, `CSAT Sep-26`. */
function readingOf({ text, above, pair }: HeaderCell): Reading | null {
  const own = monthOfHeader(text);
  if (own !== null) return { month: own, metric: above !== "" && knownMetric(above) !== null ? above : null };
  const parent = above === "" || pair ? null : monthOfHeader(above);
  if (parent !== null) return { month: parent, metric: ACTUAL.test(text) ? null : text };
  const [first, last] = [MONTH_FIRST.exec(text), MONTH_LAST.exec(text)];
  for (const [month, metric] of [[first?.[1], first?.[2]], [last?.[2], last?.[1]]]) {
    const read = month === undefined ? null : monthOfHeader(month);
    if (read !== null && metric !== undefined && (knownMetric(metric)?.certainty ?? 0) >= SURE) return { month: read, metric };
  }
  return null;
}

/** The month columns of a table with these columns; none where headers name no months, or nothing says of which metric. */
export function monthColumnsOf(table: Table, columns: readonly MatchedColumn[]): readonly MonthColumn[] {
  if (columns.some(({ header, field }) => field?.id === "month" || OTHER_DATE.test(header.text))) return [];
  const named = columns.some(({ field }) => field?.id === "metric");
  const found = columns.flatMap(({ header, field, profile }) => {
    const free = field === null || (named && field.id === "actual");
    const reading = free && profile.dates < 0.5 && profile.words < 0.5 ? readingOf(header) : null;
    return reading === null || (named && reading.metric !== null) ? [] : [{ header, ...reading }];
  });
  if (found.length < (named ? 1 : 2)) return [];
  const title = named ? null : metricFact(table);
  return found.flatMap(({ header, month, metric }): MonthColumn[] => {
    const about = named ? null : metric ?? title;
    return named || about !== null ? [{ header, month, metric: about }] : [];
  });
}
