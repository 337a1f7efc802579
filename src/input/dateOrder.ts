// In which order a column writes day, month and short year. One value that fits one order only settles the column; a column that
// nothing settles, or that contradicts itself, has no order.
import { dayOfDate, yearOf, type Day } from "../core/time";
import type { DateText } from "./dateText";

export type DayMonthOrder = "day-first" | "month-first";
export type ShortOrder = "year-first" | DayMonthOrder;

/** How a column's dates are to be read; `null` parts are not needed or not settled. `evidence` is the text that decided. */
export interface DateOrder {
  readonly dayMonth: DayMonthOrder | null;
  readonly short: ShortOrder | null;
  readonly evidence: string | null;
  /** The text nobody can settle; `null` where every date can be read. */
  readonly unsettled: string | null;
}

interface Dated {
  readonly text: string;
  readonly date: DateText["date"];
}

/** The order of a column's dates. In a column of months a part that is 1 throughout is the day, and short years lie near `reportYear` (`null`: unknown). */
export function settleOrder(texts: readonly Dated[], column: "dates" | "months", reportYear: number | null): DateOrder {
  let dayFirst: string | null = null;
  let monthFirst: string | null = null;
  let open: string | null = null;
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  const shorts: { readonly text: string; readonly parts: readonly [number, number, number] }[] = [];
  for (const { text, date } of texts) {
    if (date.kind === "short") shorts.push({ text, parts: date.parts });
    if (date.kind !== "day-month") continue;
    firsts.add(date.first);
    seconds.add(date.second);
    if (date.first > 12 && date.second <= 12) dayFirst ??= text;
    else if (date.second > 12 && date.first <= 12) monthFirst ??= text;
    else if (date.first !== date.second) open ??= text;
  }
  let dayMonth: DayMonthOrder | null = dayFirst !== null && monthFirst === null ? "day-first" : monthFirst !== null && dayFirst === null ? "month-first" : null;
  if (column === "months" && dayMonth === null && dayFirst === null && monthFirst === null) {
    if (isOnly(firsts, 1) && !isOnly(seconds, 1)) dayMonth = "day-first";
    else if (isOnly(seconds, 1) && !isOnly(firsts, 1)) dayMonth = "month-first";
  }
  const contradiction = dayFirst !== null && monthFirst !== null ? `${dayFirst}, ${monthFirst}` : null;
  const short = settleShort(shorts.map((each) => each.parts), dayMonth, reportYear);
  const unsettledShort = shorts.length > 0 && short === null ? shorts[0]?.text ?? null : null;
  return { dayMonth, short, evidence: dayFirst ?? monthFirst, unsettled: contradiction ?? (dayMonth === null ? open : null) ?? unsettledShort };
}

/** The day of three short numbers in an order; `null` where there is no such date. Years are 2000–2099. */
export function dayOfShort(parts: readonly [number, number, number], order: ShortOrder): Day | null {
  const [a, b, c] = parts;
  if (order === "year-first") return dayOfDate(2000 + a, b, c);
  return order === "day-first" ? dayOfDate(2000 + c, b, a) : dayOfDate(2000 + c, a, b);
}

/** How far a column's short years may lie from the reported one before another order is believed. */
const NEAR_YEARS = 3;

function settleShort(all: readonly (readonly [number, number, number])[], dayMonth: DayMonthOrder | null, reportYear: number | null): ShortOrder | null {
  if (all.length === 0) return null;
  const orders: readonly ShortOrder[] = dayMonth === null ? ["year-first", "day-first", "month-first"] : ["year-first", dayMonth];
  const fitting = (fits: (year: number) => boolean): readonly ShortOrder[] =>
    orders.filter((order) =>
      all.every((parts) => {
        const day = dayOfShort(parts, order);
        return day !== null && fits(yearOf(day));
      }),
    );
  // `98` is 1998 or 2098: years beyond the reported one are not read at all.
  const possible = fitting((year) => year <= (reportYear ?? 2099) + NEAR_YEARS);
  if (possible.length <= 1 || reportYear === null) return possible.length === 1 ? possible[0] ?? null : null;
  const near = fitting((year) => Math.abs(year - reportYear) <= NEAR_YEARS);
  return near.length === 1 ? near[0] ?? null : null;
}

function isOnly(set: ReadonlySet<number>, value: number): boolean {
  return set.size === 1 && set.has(value);
}
