// Serial numbers of days as Excel counts them: 1 is 1 January 1900, and 60 is a 29 February 1900 that never was, so
// days from 61 count from 30 December 1899. A workbook of the 1904 system counts from 1 January 1904, which is 0.

const DAY = 86_400_000;
const DAYS_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;

export interface DayParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** The serial of a day in the 1900 system; null where there is no such day between 1900 and 9999. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const serial = serialOfParts(year, month, day, "1900");
  if (serial === null) return null;
  const parts = partsOfSerial(serial, "1900");
  return parts.month === month && parts.day === day ? serial : null;
}

export type DateSystem = "1900" | "1904";

/** The serial of a year, month and day that may run over (month 14, day 0); null outside the years Excel knows. */
export function serialOfParts(year: number, month: number, day: number, system: DateSystem): number | null {
  if (system === "1900" && year === 1900 && month === 2 && day === 29) return 60;
  const moment = new Date(Date.UTC(2000, 0, 1));
  moment.setUTCFullYear(year, month - 1, day);
  const days = Math.round((moment.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  const serial = system === "1904" ? days - DAYS_TO_1904 : days < 61 ? days - 1 : days;
  return serial >= 0 && serial <= LAST_SERIAL ? serial : null;
}

/** The day of a serial, its fraction left out; a serial below 0 or after 9999 has none and is read as day 0. */
export function partsOfSerial(serial: number, system: DateSystem): DayParts {
  const whole = Math.floor(serial);
  if (system === "1900" && whole === 60) return { year: 1900, month: 2, day: 29 };
  if (system === "1900" && whole === 0) return { year: 1900, month: 1, day: 0 };
  const days = system === "1904" ? whole + DAYS_TO_1904 : whole < 60 ? whole + 1 : whole;
  const moment = new Date(Date.UTC(1899, 11, 30) + days * DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday, as Excel has it (serial 1 of the 1900 system is a Sunday to it). */
export function weekdayOf(serial: number, system: DateSystem): number {
  const whole = Math.floor(serial) + (system === "1904" ? DAYS_TO_1904 : 0);
  return (((whole - 1) % 7) + 7) % 7;
}

/** Whether Excel has a day for a serial. */
export function isSerial(serial: number): boolean {
  return serial >= 0 && serial < LAST_SERIAL + 1;
}
