// Which months a workbook can report on, and which one a person most likely wants.
import type { Dataset } from "../core/dataset";
import type { Month } from "../core/time";

/** The months any recognised table holds figures of, oldest first, each once. */
export function monthsWithData(dataset: Dataset): Month[] {
  return [...new Set(dataset.sheets.flatMap(({ months }) => months))].sort();
}

/** The newest month with data that is over; else the newest with data; null without any. */
export function suggestedMonth(dataset: Dataset, currentMonth: Month): Month | null {
  const months = monthsWithData(dataset);
  return months.filter((month) => month < currentMonth).at(-1) ?? months.at(-1) ?? null;
}
