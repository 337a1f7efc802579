// Counting time in a calendar. Open time is an ordered stream of half-open segments [start, end): the closing instant is closed.
// The stream is laid out a year at a time with running sums, so that a question costs a binary search however long the span.
import type { CompanyDay } from "./action";
import { chinaDay, chinaDaysKnown } from "./chinaDays";
import { isUnreadable, parseOpeningHours, type Hours, type OpeningHours, type UnreadableHours } from "./openingHours";
import { civilDay, dayOf, LAST_YEAR, SECONDS_PER_DAY, startOfDay, weekdayOf, yearOf, type Day, type Moment } from "./time";

/** A day the company decides itself; without hours of its own, a working day has a make-up day's. */
export type OwnDay = Pick<CompanyDay, "on" | "kind" | "hours">;

/** The count reached a year whose holidays nobody knows: the answer is *cannot tell*, never the plain week. */
export interface UncoveredYear {
  readonly uncoveredYear: number;
}

interface OpenYear {
  /** The segments that start in the year, in order and apart; `before[i]` is the open time of the segments before i, in seconds. */
  readonly starts: readonly Moment[];
  readonly ends: readonly Moment[];
  readonly before: readonly number[];
  readonly total: number;
}

/** Ready to count with; made once for a run. */
export interface Calendar {
  readonly hours: OpeningHours;
  /** Whether a shift may still run on the morning after the day it belongs to. */
  readonly pastMidnight: boolean;
  readonly year: (year: number) => OpenYear | UncoveredYear;
}

// The first year Excel can write a date of.
const FIRST_YEAR = 1900;
const END_OF_TIME: Moment = startOfDay(civilDay(LAST_YEAR + 1, 1, 1));

/**
 * The calendar of a text such as `24x7` or `CN; Mon-Fri 09:00-18:00` with a company's own days, or what is wrong with the text.
 * Own days win over make-up days, these over holidays, these over the week. 24x7 has no closed days: own days do not touch it.
 * Of two entries for one day the later counts.
 */
export function openCalendar(text: string, ownDays: readonly OwnDay[]): Calendar | UnreadableHours {
  const hours = parseOpeningHours(text);
  return isUnreadable(hours) ? hours : calendarOf(hours, ownDays);
}

function calendarOf(hours: OpeningHours, ownDays: readonly OwnDay[]): Calendar {
  const own = new Map(ownDays.map((day) => [day.on, day]));
  const ownYears = new Set(ownDays.map((day) => yearOf(day.on)));
  // A make-up day takes Monday's hours; where Monday is closed, those of the first open weekday.
  const makeUpHours = hours.week.find((day) => day.length > 0) ?? [];
  const pastMidnight = [...hours.week, ...ownDays.map((day) => day.hours ?? [])].flat().some((shift) => shift.to > SECONDS_PER_DAY);

  function hoursOn(day: Day): readonly Hours[] {
    const decided = own.get(day);
    if (decided !== undefined) return decided.kind === "off" ? [] : (decided.hours ?? makeUpHours);
    const china = hours.china ? chinaDay(day) : null;
    if (china !== null) return china === "make-up" ? makeUpHours : [];
    return hours.week[weekdayOf(day)] ?? [];
  }

  const years = new Map<number, OpenYear | UncoveredYear>();
  function yearTable(year: number): OpenYear | UncoveredYear {
    const known = years.get(year);
    if (known !== undefined) return known;
    const covered = year >= FIRST_YEAR && year <= LAST_YEAR && (!hours.china || chinaDaysKnown(year) || ownYears.has(year));
    const table = covered ? openYear(year, hoursOn) : { uncoveredYear: year };
    years.set(year, table);
    return table;
  }
  return { hours, pastMidnight, year: yearTable };
}

function openYear(year: number, hoursOn: (day: Day) => readonly Hours[]): OpenYear {
  const starts: Moment[] = [];
  const ends: Moment[] = [];
  const before: number[] = [];
  let total = 0;
  const firstDay = civilDay(year, 1, 1);
  // Where last night's shift still runs, this morning's hours begin with its end: no second counts twice.
  let openUntil = startOfDay(firstDay - 1) + Math.max(0, ...hoursOn(firstDay - 1).map((shift) => shift.to));
  for (let day = firstDay; day < civilDay(year + 1, 1, 1); day += 1) {
    for (const shift of hoursOn(day)) {
      const start = Math.max(startOfDay(day) + shift.from, openUntil);
      const end = startOfDay(day) + shift.to;
      if (end <= start) continue;
      starts.push(start);
      ends.push(end);
      before.push(total);
      total += end - start;
      openUntil = end;
    }
  }
  return { starts, ends, before, total };
}

/** How many of the sorted moments are not after the moment. */
function countUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The open seconds of the year's segments before a moment. */
function openBefore(table: OpenYear, moment: Moment): number {
  const index = countUpTo(table.starts, moment) - 1;
  if (index < 0) return 0;
  return (table.before[index] as number) + Math.min(moment, table.ends[index] as number) - (table.starts[index] as number);
}

/** The first year whose segments can hold the moment. */
function firstYear(calendar: Calendar, moment: Moment): number {
  return yearOf(dayOf(moment) - (calendar.pastMidnight ? 1 : 0));
}

/** Whether a count met a year it cannot tell about. */
export function isUncovered<T extends number | boolean>(value: T | UncoveredYear): value is UncoveredYear {
  return typeof value === "object";
}

/**
 * The open seconds in [start, end); 0 where `end` is not after `start`.
 * @example under Mon-Fri 09:00-18:00, from Friday 17:00 to Monday 10:00 there are 7200
 */
export function openSecondsBetween(start: Moment, end: Moment, calendar: Calendar): number | UncoveredYear {
  if (end <= start) return 0;
  if (calendar.hours.kind === "always") return end - start;
  let sum = 0;
  for (let year = firstYear(calendar, start); year <= yearOf(dayOf(end - 1)); year += 1) {
    const table = calendar.year(year);
    if ("uncoveredYear" in table) return table;
    sum += openBefore(table, end) - openBefore(table, start);
  }
  return sum;
}

/**
 * The moment at which `seconds` of open time have passed since `start`. A count that uses up a day exactly ends at that day's close;
 * 0 seconds from a closed moment end at the next opening.
 * @example under Mon-Fri 09:00-18:00, Friday 17:00 plus 3600 is Friday 18:00, plus 3601 is Monday 09:00:01
 */
export function addOpenSeconds(start: Moment, seconds: number, calendar: Calendar): Moment | UncoveredYear {
  // A limit longer than all the time left ends nowhere: no need to lay out eight thousand years to see it.
  if (start + seconds >= END_OF_TIME) return { uncoveredYear: LAST_YEAR + 1 };
  if (calendar.hours.kind === "always") return start + seconds;
  let rest = seconds;
  for (let year = firstYear(calendar, start); ; year += 1) {
    const table = calendar.year(year);
    if ("uncoveredYear" in table) return table;
    const passed = openBefore(table, start);
    if (rest === 0) {
      // Ends are sorted too: the first segment that ends after the start holds it or follows it.
      const index = countUpTo(table.ends, start);
      if (index < table.starts.length) return Math.max(start, table.starts[index] as number);
    } else if (table.total - passed >= rest) {
      const target = passed + rest;
      // The last segment with less than the target before it: an exact fit stays at its close.
      const index = countUpTo(table.before, target - 1) - 1;
      return (table.starts[index] as number) + target - (table.before[index] as number);
    }
    rest -= table.total - passed;
  }
}

/** Whether any time of the day is open. */
export function opensOn(day: Day, calendar: Calendar): boolean | UncoveredYear {
  const open = openSecondsBetween(startOfDay(day), startOfDay(day + 1), calendar);
  return isUncovered(open) ? open : open > 0;
}
