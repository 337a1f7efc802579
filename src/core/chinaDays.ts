// Mainland China's public holidays and make-up working days (调休), as the State Council announces them year by year.
// The data is the chinese-days package's; a year it has no holidays for is a year we know nothing about.
import data from "chinese-days/dist/chinese-days.json";
import { dayOfDate, yearOf, type Day } from "./time";

function daysOf(dates: Readonly<Record<string, string>>): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const date of Object.keys(dates)) {
    const [year, month, dayOfMonth] = date.split("-").map(Number) as [number, number, number];
    const day = dayOfDate(year, month, dayOfMonth);
    if (day !== null) days.add(day);
  }
  return days;
}

const holidays = daysOf(data.holidays);
const makeUpDays = daysOf(data.workdays);
const years: ReadonlySet<number> = new Set([...holidays].map(yearOf));

/** Whether the holidays of a year are known. */
export function chinaDaysKnown(year: number): boolean {
  return years.has(year);
}

/** What China's calendar says of a day: a public holiday, a make-up working day, or `null` for a day like any other. */
export function chinaDay(day: Day): "holiday" | "make-up" | null {
  if (makeUpDays.has(day)) return "make-up";
  return holidays.has(day) ? "holiday" : null;
}
