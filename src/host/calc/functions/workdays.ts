// Workdays between dates: days that are neither of the weekend nor holidays. Both ends count.
import { takesInContext, type Context, type Definitions } from "../definition";
import { weekdayOf } from "../serial";
import { fail, isError, toNumber, type Scalar, type Value } from "../value";
import { checkedSerial, systemOf } from "./dates";
import { valuesOf } from "./gathering";

/** Free days by weekday, Sunday first. */
type Weekend = readonly boolean[];

const SATURDAY_SUNDAY: Weekend = [true, false, false, false, false, false, true];

// 1–7: two days on end, from Saturday and Sunday on; 11–17: one day, from Sunday on; or seven digits from Monday on.
function weekendOf(value: Scalar | undefined): Weekend {
  if (value === undefined || value === null) return SATURDAY_SUNDAY;
  if (typeof value === "string") {
    if (!/^[01]{7}$/.test(value) || value === "1111111") fail("#VALUE!");
    return Array.from({ length: 7 }, (_, day) => value[(day + 6) % 7] === "1");
  }
  const number = toNumber(value);
  if (number >= 11 && number <= 17) return Array.from({ length: 7 }, (_, day) => day === number - 11);
  if (number >= 1 && number <= 7) return Array.from({ length: 7 }, (_, day) => day === (number + 5) % 7 || day === (number + 6) % 7);
  return fail("#NUM!");
}

function holidaysOf(context: Context, value: Value | undefined): ReadonlySet<number> {
  if (value === undefined || value === null) return new Set();
  return new Set(
    valuesOf(value, context).filter((day) => day !== null && day !== "").map((day) => (isError(day) ? fail(day.error) : Math.floor(toNumber(day)))),
  );
}

function workdaysBetween(context: Context, from: number, to: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  const [start, end] = [Math.floor(checkedSerial(from)), Math.floor(checkedSerial(to))];
  const [first, last] = start <= end ? [start, end] : [end, start];
  const system = systemOf(context);
  const free = (day: number): boolean => weekend[weekdayOf(day, system)]!;
  // Whole weeks at once, then the rest day by day, then the holidays that fall on workdays.
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * weekend.filter((day) => !day).length;
  for (let day = first + weeks * 7; day <= last; day++) if (!free(day)) count++;
  for (const day of holidays) if (day >= first && day <= last && !free(day)) count--;
  return start <= end || count === 0 ? count : -count;
}

function workdayAfter(context: Context, from: number, days: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  const system = systemOf(context);
  const step = days < 0 ? -1 : 1;
  let day = Math.floor(checkedSerial(from));
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    day = checkedSerial(day + step);
    if (!weekend[weekdayOf(day, system)]! && !holidays.has(day)) left--;
  }
  return day;
}

export const WORKDAYS: Definitions = {
  NETWORKDAYS: takesInContext("nn[v]", (context, from: number, to: number, holidays?: Value) =>
    workdaysBetween(context, from, to, SATURDAY_SUNDAY, holidaysOf(context, holidays))),
  "NETWORKDAYS.INTL": takesInContext("nn[sv]", (context, from: number, to: number, weekend?: Scalar, holidays?: Value) =>
    workdaysBetween(context, from, to, weekendOf(weekend), holidaysOf(context, holidays))),
  WORKDAY: takesInContext("nn[v]", (context, from: number, days: number, holidays?: Value) =>
    workdayAfter(context, from, days, SATURDAY_SUNDAY, holidaysOf(context, holidays))),
  "WORKDAY.INTL": takesInContext("nn[sv]", (context, from: number, days: number, weekend?: Scalar, holidays?: Value) =>
    workdayAfter(context, from, days, weekendOf(weekend), holidaysOf(context, holidays))),
};
