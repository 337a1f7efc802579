// Which months and longer periods a workbook can report on, and which of them a person most likely wants.
import type { Dataset } from "../core/dataset";
import { parsePeriod, periodAround } from "../core/period";
import { monthAfter, type Month, type Period } from "../core/time";

/** The months any recognised table holds figures of, oldest first, each once. */
export function monthsWithData(dataset: Dataset): Month[] {
  return [...new Set(dataset.sheets.flatMap(({ months }) => months))].sort();
}

/** The periods of a kind that hold a month with data, newest first, as `2026-10`, `2026-Q3`, `2026-H2` or `2026`. */
export function periodsOnOffer(months: readonly Month[], kind: Period["kind"]): readonly string[] {
  return [...new Set(months.map((month) => periodAround(month, kind).key))].sort().reverse();
}

/** Whether the period's last month is over. */
export function isOver(period: string, currentMonth: Month): boolean {
  return (parsePeriod(period)?.months.at(-1) ?? "") < currentMonth;
}

/** What kind of period is wanted, and which one; null for the one suggested. */
export interface AskedPeriod {
  readonly kind: Period["kind"];
  readonly period: string | null;
}

/**
 * The periods of a kind on offer, newest first, and of them the one asked for, else the newest that is over, else the newest. A workbook
 * without data is offered this month and the last.
 */
export function offeredPeriods(months: readonly Month[], { kind, period }: AskedPeriod, currentMonth: Month): { readonly period: string; readonly periods: readonly string[] } {
  const periods = periodsOnOffer(months.length > 0 ? months : [monthAfter(currentMonth, -1), currentMonth], kind);
  const suggested = periods.find((one) => isOver(one, currentMonth)) ?? periods[0]!;
  return { periods, period: periods.find((one) => one === period) ?? suggested };
}
