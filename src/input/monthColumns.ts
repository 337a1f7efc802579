// Tables with a column per month: `8月 | 9月 | 10月`, `Aug-26 | Sep-26`, under a metric's name or in a table that is about one metric.
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

/** The month columns of a table with these columns; none where headers name no months, or nothing says of which metric. */
export function monthColumnsOf(table: Table, columns: readonly MatchedColumn[]): readonly MonthColumn[] {
  if (columns.some(({ header, field }) => field?.id === "month" || OTHER_DATE.test(header.text))) return [];
  const found = columns.flatMap(({ header, field, profile }) => {
    const month = field === null && profile.dates < 0.5 && profile.words < 0.5 ? monthOfHeader(header.text) : null;
    return month === null ? [] : [{ header, month }];
  });
  const named = columns.some(({ field }) => field?.id === "metric");
  if (found.length < (named ? 1 : 2)) return [];
  const title = named ? null : metricFact(table);
  return found.flatMap(({ header, month }): MonthColumn[] => {
    const metric = named ? null : header.above !== "" && knownMetric(header.above) !== null ? header.above : title;
    return named || metric !== null ? [{ header, month, metric }] : [];
  });
}
