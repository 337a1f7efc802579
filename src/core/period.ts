// Reporting periods: a month, quarter, half-year or year of whole calendar months, named as people type them.
import { endOfMonth, monthAfter, startOfDay, startOfMonth, type Moment, type Month, type Period } from "./time";

/** The kinds, shortest first. */
export const PERIOD_KINDS: readonly Period["kind"][] = ["month", "quarter", "half", "year"];

function periodOf(kind: Period["kind"], key: string, first: Month, count: number): Period {
  const months = Array.from({ length: count }, (_, index) => monthAfter(first, index));
  return { kind, key, start: startOfMonth(first), end: endOfMonth(monthAfter(first, count - 1)) + 1, months };
}

/**
 * The period a text names: `2026-10`, `2026-Q3`, `2026-H2` or `2026`; `null` for anything else.
 * @example parsePeriod("2026-Q3") has the months 2026-07, 2026-08 and 2026-09
 */
export function parsePeriod(text: string): Period | null {
  const match = /^([12]\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/.exec(text.trim().toUpperCase());
  if (match === null) return null;
  const [, year, month, quarter, half] = match;
  if (month !== undefined) return periodOf("month", `${year}-${month}`, `${year}-${month}`, 1);
  if (quarter !== undefined) return periodOf("quarter", `${year}-Q${quarter}`, monthAfter(`${year}-01`, (Number(quarter) - 1) * 3), 3);
  if (half !== undefined) return periodOf("half", `${year}-H${half}`, half === "1" ? `${year}-01` : `${year}-07`, 6);
  return periodOf("year", `${year}`, `${year}-01`, 12);
}

/** The period of the same length that ends where this one starts. */
export function periodBefore(period: Period): Period {
  const first = monthAfter(period.months[0] as Month, -period.months.length);
  const [year, month] = first.split("-").map(Number) as [number, number];
  switch (period.kind) {
    case "month":
      return periodOf("month", first, first, 1);
    case "quarter":
      return periodOf("quarter", `${year}-Q${(month + 2) / 3}`, first, 3);
    case "half":
      return periodOf("half", `${year}-H${month === 1 ? 1 : 2}`, first, 6);
    case "year":
      return periodOf("year", `${year}`, first, 12);
  }
}

/** The months of a period that have begun by T. */
export function monthsBegun(period: Period, asOf: Moment): readonly Month[] {
  return period.months.filter((month) => startOfDay(startOfMonth(month)) < asOf);
}

/** The period of a kind that a month lies in. */
export function periodAround(month: Month, kind: Period["kind"]): Period {
  const [year = "", number = ""] = month.split("-");
  const index = Number(number) - 1;
  const key = { month, quarter: `${year}-Q${Math.floor(index / 3) + 1}`, half: `${year}-H${index < 6 ? 1 : 2}`, year }[kind];
  const period = parsePeriod(key);
  if (period === null) throw new Error(`Not a month: ${month}`);
  return period;
}
