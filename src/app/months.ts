// Which months and longer periods a workbook can report on, and which month a person most likely wants.
import type { Dataset } from "../core/dataset";
import { periodAround } from "../core/period";
import type { Month, Period } from "../core/time";

/** The months any recognised table holds figures of, oldest first, each once. */
export function monthsWithData(dataset: Dataset): Month[] {
  return [...new Set(dataset.sheets.flatMap(({ months }) => months))].sort();
}

/** The newest month with data that is over; else the newest with data; null without any. */
export function suggestedMonth(dataset: Dataset, currentMonth: Month): Month | null {
  const months = monthsWithData(dataset);
  return months.filter((month) => month < currentMonth).at(-1) ?? months.at(-1) ?? null;
}

/** The periods of a kind that hold a month with data, newest first, as `2026-10`, `2026-Q3`, `2026-H2` or `2026`. */
export function periodsOnOffer(months: readonly Month[], kind: Period["kind"]): readonly string[] {
  return [...new Set(months.map((month) => periodAround(month, kind).key))].sort().reverse();
}
