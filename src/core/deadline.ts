// Deadlines as people write them: dates, and words read against a start day. Qn is the last day of that quarter in the start's year;
// 月初 the 5th, 月中 the 15th, 月底, 季度末 and 年底 the last day, 年初 31 January; N个月内 is N months later, month ends clamped.
import { isUncovered, opensOn, type Calendar } from "./calendar";
import { plainDeadline } from "./deadlineWords";
import { addMonths, civilDay, dayOfDate, daysInMonth, endOfMonth, monthAfter, monthOf, startOfMonth, weekdayOf, yearOf, type Day, type Month } from "./time";

/** The day a deadline names; or why there is none: ongoing work, words that need a start, text that is no deadline, a year without known holidays. */
export type Deadline =
  | { readonly kind: "day"; readonly on: Day }
  | { readonly kind: "no-deadline" }
  | { readonly kind: "needs-start" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "uncovered-year"; readonly year: number };

/** What a text says before it is known from when it counts. */
type Reading = { readonly needsStart: false; readonly on: Day | null } | { readonly needsStart: true; readonly from: (start: Day) => Day | null };

type Part = "early" | "middle" | "end";

const NEVER = /^(?:短期|中期|长期(?:坚持|有效)?|持续(?:进行|改进)?|常态化|待定|随时|按需|无|每(?:日|天|周|月|季|年).*)$/;
const AT_ONCE = /^(?:立即|即日起?|即时|马上|尽快|立刻)$/;
const WORKING_DAYS = /^(\d+)个?工作[日天](?:以?内|之内|后)?$/;
const EARLY_DAY = 5;
const MIDDLE_DAY = 15;
// A month without a year this long before the start is next year's.
const LOOKBACK_MONTHS = 6;

/**
 * The day a deadline means, read against the day the work starts (`null`: only what needs no start is read).
 * Working days are the days on which the calendar opens.
 * @example readDeadline("下月初", 2026-10-20, calendar) is 2026-11-05; "Q1" from there is 2026-03-31
 */
export function readDeadline(text: string, startOn: Day | null, calendar: Calendar): Deadline {
  const words = lastOfRange(plainDeadline(text));
  if (NEVER.test(words)) return { kind: "no-deadline" };
  const workingDays = WORKING_DAYS.exec(words);
  if (workingDays !== null) return startOn === null ? { kind: "needs-start" } : afterWorkingDays(startOn, Number(workingDays[1]), calendar);
  const reading = readingOf(words);
  if (reading === null) return { kind: "unreadable" };
  if (reading.needsStart && startOn === null) return { kind: "needs-start" };
  const on = reading.needsStart ? reading.from(startOn as Day) : reading.on;
  return on === null ? { kind: "unreadable" } : { kind: "day", on };
}

/** The end of a range, with the year or month it shares with the beginning: 2026年9月至10月, 9.1-9.30, 9月1日至30日. */
function lastOfRange(text: string): string {
  const dotted = /^\d{1,2}[./]\d{1,2}-(\d{1,2}[./]\d{1,2})$/.exec(text);
  if (dotted !== null) return dotted[1] as string;
  const dates = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[至到-](\d{4}[-/.].+)$/.exec(text);
  if (dates !== null) return dates[1] as string;
  const range = /^(.+?[^\d-].*?)[至到-](.+)$/.exec(text);
  const [, first, last] = range ?? [];
  if (first === undefined || last === undefined || !/[年月日号]/.test(first)) return text;
  const year = /^\d{4}年/.exec(first)?.[0] ?? "";
  const month = /(\d{1,2}月)\d/.exec(first)?.[1] ?? "";
  if (/^\d{4}/.test(last)) return last;
  return /月/.test(last) ? year + last : /^\d{1,2}[日号]?$/.test(last) ? year + month + last : last;
}

function afterWorkingDays(start: Day, count: number, calendar: Calendar): Deadline {
  let day = start;
  for (let left = count; left > 0; ) {
    day += 1;
    const open = opensOn(day, calendar);
    if (isUncovered(open)) return { kind: "uncovered-year", year: open.uncoveredYear };
    if (open) left -= 1;
  }
  return { kind: "day", on: day };
}

function readingOf(words: string): Reading | null {
  return fullDate(words) ?? inYear(words) ?? relative(words);
}

/** A date with its year, also a 民國 year and a moment's date. */
function fullDate(words: string): Reading | null {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:t?\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(words) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(words) ??
    /^(?:民国(?=\d{2})|(?=\d{3}))(\d{2,3})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(words);
  if (match !== null) return dated(Number(match[1]) < 200 ? Number(match[1]) + 1911 : Number(match[1]), match[2], match[3]);
  // 26/11/30 may begin with its year or its day: only 26年 says.
  const short = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(words);
  if (short !== null) return dated(2000 + Number(short[1]), short[2], short[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(words);
  return yearLast === null ? null : yearLastDate(Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3]));
}

/** 31/12/2026 and 12/31/2026 say which figure is the day; 5/10/2026 does not and is never guessed. */
function yearLastDate(first: number, second: number, year: number): Reading | null {
  if (first <= 12 && second <= 12 && first !== second) return null;
  return { needsStart: false, on: first > 12 ? dayOfDate(year, second, first) : dayOfDate(year, first, second) };
}

function dated(year: number, month: string | undefined, dayOfMonth: string | undefined): Reading {
  return { needsStart: false, on: dayOfDate(year, Number(month), Number(dayOfMonth)) };
}

/** Part of a year: stated (2027年, 27Q1), named from the start (明年), or left to the start's own. */
function inYear(words: string): Reading | null {
  const short = /^(\d{2})年?q([1-4])$/.exec(words) ?? /^q([1-4])'?(\d{2}|\d{4})$/.exec(words) ?? /^([1-4])q(\d{2}|\d{4})$/.exec(words);
  if (short !== null) {
    const [first, second] = [Number(short[1]), Number(short[2])];
    const [year, quarter] = words.startsWith("q") || /^[1-4]q/.test(words) ? [second, first] : [first, second];
    return { needsStart: false, on: endOfQuarter(year < 100 ? 2000 + year : year, quarter) };
  }
  const numeric = /^(\d{4})[-/.](\d{1,2})$/.exec(words);
  const stated = numeric === null ? /^(\d{4})(?:年度?|-)?(.*)$/.exec(words) : [words, numeric[1], `${numeric[2]}月`];
  if (stated !== null) {
    const day = dayInYear(stated[2] ?? "", Number(stated[1]));
    return day === null ? null : { needsStart: false, on: day };
  }
  const named = /^(去年|上年度?|明年|次年|来年|后年|今年|本年度?|当年)(.*)$/.exec(words);
  if (named !== null) {
    const later = named[1] === "后年" ? 2 : /^(?:明|次|来)/.test(named[1] as string) ? 1 : /^[去上]/.test(named[1] as string) ? -1 : 0;
    const part = named[2] ?? "";
    return dayInYear(part, 2000) === null ? null : { needsStart: true, from: (start) => dayInYear(part, yearOf(start) + later) };
  }
  if (words === "" || dayInYear(words, 2000) === null) return null;
  return { needsStart: true, from: (start) => (/^\d+月/.test(words) || /^\d+[-/.]/.test(words) ? notLongBefore(words, start) : dayInYear(words, yearOf(start))) };
}

/** The day in the start's year, or in the next where that lies more than half a year back. */
function notLongBefore(words: string, start: Day): Day | null {
  const day = dayInYear(words, yearOf(start));
  return day !== null && day < addMonths(start, -LOOKBACK_MONTHS) ? dayInYear(words, yearOf(start) + 1) : day;
}

function endOfQuarter(year: number, quarter: number): Day {
  return civilDay(year, quarter * 3, daysInMonth(year, quarter * 3));
}

function partOf(word: string | undefined): Part {
  if (word === undefined) return "end";
  return /^(?:初|上旬)/.test(word) ? "early" : /^中/.test(word) ? "middle" : "end";
}

function dayInMonth(month: Month, part: Part): Day {
  if (part === "end") return endOfMonth(month);
  return startOfMonth(month) + (part === "early" ? EARLY_DAY : MIDDLE_DAY) - 1;
}

const MONTH_PART = "(初|上旬|中旬?|底|末|下旬|内)?";

/** The day a part of a year means; `null` where the words are no part of a year. */
function dayInYear(words: string, year: number): Day | null {
  if (/^(?:年?[底末终内]|度?内|全年|(?:下半年|h2|2h)[底末内]?)?$/.test(words)) return civilDay(year, 12, 31);
  if (/^年?初$/.test(words)) return civilDay(year, 1, 31);
  if (/^(?:年?中|(?:上半年|h1|1h)[底末内]?)$/.test(words)) return civilDay(year, 6, 30);
  const quarter = /^(?:第?([1-4])季度?|q([1-4])|([1-4])q)[末底内]?$/.exec(words);
  if (quarter !== null) return endOfQuarter(year, Number(quarter[1] ?? quarter[2] ?? quarter[3]));
  const date = /^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/.exec(words);
  if (date !== null) {
    const [first, second] = [Number(date[1]), Number(date[2])];
    // 30/9 can only be day and month.
    return first > 12 ? dayOfDate(year, second, first) : dayOfDate(year, first, second);
  }
  const month = new RegExp(`^(\\d{1,2})月份?${MONTH_PART}$`).exec(words);
  if (month === null || Number(month[1]) < 1 || Number(month[1]) > 12) return null;
  return dayInMonth(monthOf(civilDay(year, Number(month[1]), 1)), partOf(month[2]));
}

/** Words that mean nothing without a start: 下月初, 本季度末, 三个月内, 下周五. */
function relative(words: string): Reading | null {
  const rule = relativeRule(words);
  return rule === null ? null : { needsStart: true, from: rule };
}

function relativeRule(words: string): ((start: Day) => Day | null) | null {
  if (AT_ONCE.test(words)) return (start) => start;
  const dayOfMonth = /^(?:(本|当|这|下下|下|次)月(?:份|的)?)?(\d{1,2})[日号]$/.exec(words);
  if (dayOfMonth !== null) return onDayOfMonth(Number(dayOfMonth[2]), dayOfMonth[1] ?? null);
  const month = new RegExp(`^(本|当|这|下下|下|次|上)?月${MONTH_PART}$`).exec(words);
  if (month !== null && words !== "月") return (start) => dayInMonth(monthAfter(monthOf(start), later(month[1])), partOf(month[2]));
  const quarter = /^(本|当|这|下|次|上)?季度?[末底内]?$/.exec(words);
  if (quarter !== null) return (start) => endOfQuarterAfter(start, later(quarter[1]));
  const span = /^(\d+)(个月|个?季度|年|天|日|周|个周)(?:以?内|之内|之?后)?$/.exec(words);
  if (span !== null) return after(Number(span[1]), span[2] as string);
  const hours = /^(\d+)个?小时(?:以?内|之内|之?后)?$/.exec(words);
  if (hours !== null) return (start) => start + Math.ceil(Number(hours[1]) / 24);
  const half = /^(?:(\d+)个)?半个?月(?:以?内|之内|之?后)?$/.exec(words);
  if (half !== null) return (start) => addMonths(start, Number(half[1] ?? 0)) + MIDDLE_DAY;
  const week = /^(本|这|下下|下)?周([1-7日天末内])?底?$/.exec(words);
  if (week === null || words === "周") return null;
  // 周末 and a whole week end on its Sunday.
  const weekday = /^[1-7]$/.test(week[2] ?? "") ? Number(week[2]) - 1 : 6;
  if (week[1] === undefined) return (start) => start + ((weekday - weekdayOf(start) + 7) % 7);
  return (start) => start - weekdayOf(start) + 7 * later(week[1]) + weekday;
}

/** A day of a month named (下月5日), else the next such day from the start on; the last day of a month too short for it. */
function onDayOfMonth(day: number, month: string | null): (start: Day) => Day | null {
  const inMonth = (which: Month): Day | null => (day < 1 || day > 31 ? null : Math.min(startOfMonth(which) + day - 1, endOfMonth(which)));
  return (start) => {
    const own = inMonth(monthAfter(monthOf(start), later(month ?? undefined)));
    return month === null && own !== null && own < start ? inMonth(monthAfter(monthOf(start), 1)) : own;
  };
}

/** How many months, quarters or weeks later: the last one, this one, the next, the one after. */
function later(word: string | undefined): number {
  if (word === "下下") return 2;
  if (word === "上") return -1;
  return word === "下" || word === "次" ? 1 : 0;
}

function endOfQuarterAfter(start: Day, quarters: number): Day {
  const month = monthOf(start);
  const monthInQuarter = (Number(month.slice(5)) - 1) % 3;
  return endOfMonth(monthAfter(month, 2 - monthInQuarter + 3 * quarters));
}

function after(count: number, unit: string): (start: Day) => Day {
  if (unit === "个月") return (start) => addMonths(start, count);
  if (unit === "年") return (start) => addMonths(start, 12 * count);
  if (unit.endsWith("季度")) return (start) => addMonths(start, 3 * count);
  return (start) => start + count * (unit.endsWith("周") ? 7 : 1);
}
