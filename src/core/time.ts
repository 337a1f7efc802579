// Wall-clock time without zones: moments are whole seconds, days are whole days, months are "2026-10".
// Intervals are half-open [start, end). The clock is always an argument.

/** Whole seconds of wall-clock time since 1970-01-01 00:00 (may be negative). */
export type Moment = number;

/** Whole days since 1970-01-01. */
export type Day = number;

/** A calendar month, `"2026-10"`; sorts as text. */
export type Month = string;

export const SECONDS_PER_DAY = 86_400;

/** A reporting period of whole months, `[start, end)` in days. */
export interface Period {
  readonly kind: "month" | "quarter" | "half" | "year";
  /** `"2026-10"`, `"2026-Q3"`, `"2026-H2"` or `"2026"`. */
  readonly key: string;
  readonly start: Day;
  readonly end: Day;
  readonly months: readonly Month[];
}
