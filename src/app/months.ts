// Which months and longer periods a workbook can report on, and which of them a person most likely wants.
import type { Dataset } from "../core/dataset";
import { parsePeriod, periodAround } from "../core/period";
import type { Month, Period } from "../core/time";

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

/** Of periods newest first the newest that is over; else the newest; null without any. */
export function suggestedPeriod(periods: readonly string[], currentMonth: Month): string | null {
  return periods.find((period) => isOver(period, currentMonth)) ?? periods[0] ?? null;
}
