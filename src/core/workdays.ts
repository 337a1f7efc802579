// Which days are worked: by the company's service calendar, or, where the service clock never stops, by China's working week.
import { isUncovered, openCalendar, opensOn, type Calendar } from "./calendar";
import type { CompanyDay } from "./action";
import { isUnreadable } from "./openingHours";
import { endOfMonth, startOfMonth, type Month } from "./time";

/** The calendar of a text with the company's own days; `null` for a text that is none. */
export function readableCalendar(text: string, companyDays: readonly CompanyDay[]): Calendar | null {
  const calendar = openCalendar(text, companyDays);
  return isUnreadable(calendar) ? null : calendar;
}

/** The calendar people work by. */
export function workCalendar(serviceCalendar: string, companyDays: readonly CompanyDay[]): Calendar {
  const own = readableCalendar(serviceCalendar, companyDays);
  if (own !== null && own.hours.kind !== "always") return own;
  const china = readableCalendar("CN", companyDays);
  if (china === null) throw new Error("China's calendar has no name any more.");
  return china;
}

/** Working days of a month; `null` for a year whose holidays nobody knows. Each month is counted once. */
export function workdaysIn(calendar: Calendar): (month: Month) => number | null {
  const known = new Map<Month, number | null>();
  return (month) => {
    const kept = known.get(month);
    if (kept !== undefined) return kept;
    const days = countOpenDays(calendar, month);
    known.set(month, days);
    return days;
  };
}

function countOpenDays(calendar: Calendar, month: Month): number | null {
  let days = 0;
  for (let day = startOfMonth(month); day <= endOfMonth(month); day += 1) {
    const open = opensOn(day, calendar);
    if (isUncovered(open)) return null;
    if (open) days += 1;
  }
  return days;
}
