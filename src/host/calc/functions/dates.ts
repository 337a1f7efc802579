// Dates and times as serial numbers of the book's date system: days, and their fraction for the time of day.
import { takes, takesInContext, type Context, type Definitions } from "../definition";
import { isSerial, partsOfSerial, serialOfParts, weekdayOf, type DateSystem, type DayParts } from "../serial";
import { dateAndTime } from "../textNumber";
import { fail, type Scalar } from "../value";

/** The date system of the book a formula is in. */
export function systemOf({ book }: Context): DateSystem {
  return book.date1904 ? "1904" : "1900";
}

/** A serial Excel has a day for, or #NUM!. */
export function checkedSerial(serial: number): number {
  return isSerial(serial) ? serial : fail("#NUM!");
}

function partsOf(context: Context, serial: number): DayParts {
  return partsOfSerial(checkedSerial(serial), systemOf(context));
}

// Seconds of the day, to the nearest: what binary fractions lose is no second.
function secondsOf(serial: number): number {
  const whole = checkedSerial(serial);
  return Math.round((whole - Math.floor(whole)) * 86_400) % 86_400;
}

function date(context: Context, year: number, month: number, day: number): number {
  const base = systemOf(context) === "1900" ? 1900 : 1904;
  const whole = Math.trunc(year);
  return serialOfParts(whole >= 0 && whole < base ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day), systemOf(context)) ?? fail("#NUM!");
}

function time(hours: number, minutes: number, seconds: number): number {
  const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
  return total < 0 ? fail("#NUM!") : (total % 86_400) / 86_400;
}

/** Days of a month of 1–12, or one that runs over. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The serial so many months later, on the same day or the month's last. */
function monthsLater(context: Context, serial: number, months: number, day?: number): number {
  const parts = partsOf(context, serial);
  const month = parts.month + Math.trunc(months);
  const year = parts.year + Math.floor((month - 1) / 12);
  const ofYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const last = lastDay(year, ofYear);
  return serialOfParts(year, ofYear, Math.min(day ?? parts.day, last), systemOf(context)) ?? fail("#NUM!");
}

const WEEKDAY_STARTS: ReadonlyMap<number, number> = new Map([[1, 0], [2, 1], [11, 1], [12, 2], [13, 3], [14, 4], [15, 5], [16, 6], [17, 0]]);

function weekday(context: Context, serial: number, type = 1): number {
  const day = weekdayOf(checkedSerial(serial), systemOf(context));
  if (type === 3) return (day + 6) % 7;
  const start = WEEKDAY_STARTS.get(Math.trunc(type)) ?? fail("#NUM!");
  return ((day - start + 7) % 7) + 1;
}

function weekNumber(context: Context, serial: number, type = 1): number {
  if (type === 21) return isoWeek(context, serial);
  const start = WEEKDAY_STARTS.get(Math.trunc(type)) ?? fail("#NUM!");
  const first = serialOfParts(partsOf(context, serial).year, 1, 1, systemOf(context))!;
  const into = (weekdayOf(first, systemOf(context)) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - first + into) / 7) + 1;
}

// A week belongs to the year of its Thursday.
function isoWeek(context: Context, serial: number): number {
  const thursday = Math.floor(checkedSerial(serial)) - ((weekdayOf(serial, systemOf(context)) + 6) % 7) + 3;
  const first = serialOfParts(partsOf(context, thursday).year, 1, 1, systemOf(context))!;
  return Math.floor((thursday - first) / 7) + 1;
}

function dateDifference(context: Context, from: number, to: number, unit: string): number {
  const [start, end] = [Math.floor(from), Math.floor(to)];
  if (start > end) fail("#NUM!");
  const a = partsOf(context, start);
  const b = partsOf(context, end);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return end - start;
    case "YM":
      return months % 12;
    case "MD":
      return b.day >= a.day ? b.day - a.day : b.day + lastDay(b.year, b.month - 1) - a.day;
    case "YD": {
      const year = b.month > a.month || (b.month === a.month && b.day >= a.day) ? b.year : b.year - 1;
      return end - serialOfParts(year, a.month, a.day, systemOf(context))!;
    }
    default:
      return fail("#NUM!");
  }
}

function days360(a: DayParts, b: DayParts, european: boolean): number {
  const endOfFebruary = ({ year, month, day }: DayParts) => month === 2 && day === lastDay(year, 2);
  let [from, to] = [a.day, b.day];
  if (european) {
    from = Math.min(from, 30);
    to = Math.min(to, 30);
  } else {
    if (from === 31 || endOfFebruary(a)) from = 30;
    if (to === 31 && from === 30) to = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + to - from;
}

function yearFraction(context: Context, first: number, second: number, basis = 0): number {
  const [start, end] = first <= second ? [Math.floor(first), Math.floor(second)] : [Math.floor(second), Math.floor(first)];
  const [a, b] = [partsOf(context, start), partsOf(context, end)];
  switch (Math.trunc(basis)) {
    case 0: {
      const both = a.month === 2 && a.day === lastDay(a.year, 2) && b.month === 2 && b.day === lastDay(b.year, 2);
      return days360(a, both ? { ...b, day: 30 } : b, false) / 360;
    }
    case 1: {
      const isLeap = (year: number) => lastDay(year, 2) === 29;
      const withinYear = a.year === b.year || (b.year === a.year + 1 && (a.month > b.month || (a.month === b.month && a.day >= b.day)));
      if (withinYear) {
        const leap = a.year === b.year ? isLeap(a.year) : (isLeap(a.year) && a.month <= 2) || (isLeap(b.year) && (b.month > 2 || (b.month === 2 && b.day === 29)));
        return (end - start) / (leap ? 366 : 365);
      }
      let days = 0;
      for (let year = a.year; year <= b.year; year++) days += isLeap(year) ? 366 : 365;
      return (end - start) / (days / (b.year - a.year + 1));
    }
    case 2:
      return (end - start) / 360;
    case 3:
      return (end - start) / 365;
    case 4:
      return days360(a, b, true) / 360;
    default:
      return fail("#NUM!");
  }
}

export const DATES: Definitions = {
  DATE: takesInContext("nnn", date),
  TIME: takes("nnn", time),
  DATEVALUE: takesInContext("t", (context, text: string) => {
    const serial = dateAndTime(text);
    return serial === null || (serial < 1 && serial !== 0) ? fail("#VALUE!") : Math.floor(serial) - (context.book.date1904 ? 1462 : 0);
  }),
  TIMEVALUE: takes("t", (text: string) => {
    const serial = dateAndTime(text) ?? fail("#VALUE!");
    return serial - Math.floor(serial);
  }),
  YEAR: takesInContext("n", (context, serial: number) => partsOf(context, serial).year),
  MONTH: takesInContext("n", (context, serial: number) => partsOf(context, serial).month),
  DAY: takesInContext("n", (context, serial: number) => partsOf(context, serial).day),
  HOUR: takes("n", (serial: number) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: takes("n", (serial: number) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: takes("n", (serial: number) => secondsOf(serial) % 60),
  WEEKDAY: takesInContext("n[n]", weekday),
  WEEKNUM: takesInContext("n[n]", weekNumber),
  ISOWEEKNUM: takesInContext("n", isoWeek),
  EDATE: takesInContext("nn", (context, serial: number, months: number) => monthsLater(context, serial, months)),
  EOMONTH: takesInContext("nn", (context, serial: number, months: number) => monthsLater(context, serial, months, 31)),
  DAYS: takes("nn", (end: number, start: number) => Math.floor(checkedSerial(end)) - Math.floor(checkedSerial(start))),
  DAYS360: takesInContext("nn[b]", (context, from: number, to: number, european: boolean = false) => days360(partsOf(context, from), partsOf(context, to), european)),
  DATEDIF: takesInContext("nnt", dateDifference),
  YEARFRAC: takesInContext("nn[n]", yearFraction),
  TODAY: takesInContext("", (context) => Math.floor(context.now())),
  NOW: takesInContext("", (context): Scalar => context.now()),
};
