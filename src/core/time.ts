// Wall-clock time without zones: moments are whole seconds, days are whole days, months are "2026-10".
// Intervals are half-open [start, end). The clock is always an argument.

/** Whole seconds of wall-clock time since 1970-01-01 00:00 (may be negative). */
export type Moment = number;

/** Whole days since 1970-01-01. */
export type Day = number;

/** A calendar month, `"2026-10"`; sorts as text. */
export type Month = string;

/** The last year Excel can write a date of. */
export const LAST_YEAR = 9999;

export const SECONDS_PER_HOUR = 3_600;
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

/** A date as people write it; the month counts from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a workbook counts its serials from; 1904 is the old Macintosh choice. */
export type DateSystem = 1900 | 1904;

// Day numbers are counted in 400-year eras that begin on 1 March, so that the leap day is the last day of a year.
const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_TO_1970 = 719_468;

/** The day of a Gregorian date that exists; for one that may not, see `dayOfDate`. */
export function civilDay(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_1970;
}

/** The date of a day. */
export function civilDate(day: Day): CivilDate {
  const shifted = day + DAYS_FROM_ERA_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** How many days a month has, 28–31. */
export function daysInMonth(year: number, month: number): number {
  return civilDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - civilDay(year, month, 1);
}

/** The day of a date; `null` for one that does not exist, such as 29 February 2025. */
export function dayOfDate(year: number, month: number, day: number): Day | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return civilDay(year, month, day);
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return civilDate(day).year;
}

/** The weekday, Monday = 0 … Sunday = 6. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The day a moment lies in. */
export function dayOf(moment: Moment): Day {
  return Math.floor(moment / SECONDS_PER_DAY);
}

/** The moment a day begins. */
export function startOfDay(day: Day): Moment {
  return day * SECONDS_PER_DAY;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  const { year, month } = civilDate(day);
  return `${String(year).padStart(4, "0")}-${two(month)}`;
}

/** The year and month of a month; a text that is none is our mistake. */
function partsOfMonth(month: Month): { readonly year: number; readonly month: number } {
  const match = /^(\d{4})-(\d{2})$/.exec(month);
  if (match === null) throw new Error(`Not a month: ${month}`);
  return { year: Number(match[1]), month: Number(match[2]) };
}

/** The first day of a month. */
export function startOfMonth(month: Month): Day {
  const parts = partsOfMonth(month);
  return civilDay(parts.year, parts.month, 1);
}

/** The last day of a month. */
export function endOfMonth(month: Month): Day {
  return startOfMonth(monthAfter(month, 1)) - 1;
}

/** The month `count` months later (earlier where negative). */
export function monthAfter(month: Month, count: number): Month {
  const parts = partsOfMonth(month);
  const index = parts.year * 12 + parts.month - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${two((((index % 12) + 12) % 12) + 1)}`;
}

/** How many months lie from one month to the other; negative where `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  const a = partsOfMonth(from);
  const b = partsOfMonth(to);
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** The same day of the month `count` months later, or that month's last day where it has no such day: 31 January + 1 → 28 or 29 February. */
export function addMonths(day: Day, count: number): Day {
  const date = civilDate(day);
  const month = monthAfter(monthOf(day), count);
  const { year, month: number } = partsOfMonth(month);
  return civilDay(year, number, Math.min(date.day, daysInMonth(year, number)));
}

/** `"2026-10-05"`. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

/** `"2026-10-05T09:30:00"`: wall-clock time, so without a zone. */
export function isoMoment(moment: Moment): string {
  const seconds = moment - startOfDay(dayOf(moment));
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
  return `${isoDay(dayOf(moment))}T${clock}`;
}

// Serial 1 is 1900-01-01, and Excel believes in a 1900-02-29 (serial 60): from 61 on everything is one day later than it would be.
const DAY_BEFORE_SERIAL_1 = civilDay(1899, 12, 31);
const SERIAL_OF_FALSE_LEAP_DAY = 60;
const DAY_OF_SERIAL_0_IN_1904 = civilDay(1904, 1, 1);
const DAY_AFTER_THE_LAST = civilDay(LAST_YEAR + 1, 1, 1);

/**
 * The moment of an Excel serial, rounded to the nearest second; `null` for a negative one, for one after Excel's last date, and for
 * 1900-02-29, which never was.
 * @example momentOfSerial(46300.5, 1900) is 2026-10-05 12:00
 */
export function momentOfSerial(serial: number, system: DateSystem): Moment | null {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  if (!Number.isFinite(seconds) || seconds < 0) return null;
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const rest = seconds - days * SECONDS_PER_DAY;
  if (system === 1900 && days === SERIAL_OF_FALSE_LEAP_DAY) return null;
  const day = system === 1904 ? DAY_OF_SERIAL_0_IN_1904 + days : DAY_BEFORE_SERIAL_1 + days - (days > SERIAL_OF_FALSE_LEAP_DAY ? 1 : 0);
  return day < DAY_AFTER_THE_LAST ? startOfDay(day) + rest : null;
}

/** The Excel serial of a moment; `null` before the system's first day and after its last. */
export function serialOfMoment(moment: Moment, system: DateSystem): number | null {
  const day = dayOf(moment);
  if (day >= DAY_AFTER_THE_LAST) return null;
  const share = (moment - startOfDay(day)) / SECONDS_PER_DAY;
  if (system === 1904) return day < DAY_OF_SERIAL_0_IN_1904 ? null : day - DAY_OF_SERIAL_0_IN_1904 + share;
  const serial = day - DAY_BEFORE_SERIAL_1;
  if (serial < 0) return null;
  return (serial >= SERIAL_OF_FALSE_LEAP_DAY ? serial + 1 : serial) + share;
}
