// The text form of opening hours: `24x7`, `Mon-Fri 09:00-12:00 13:00-18:00; Sat 09:00-12:00`, `CN; 周一至周五 09:00-18:00`.
// Hours are seconds from the midnight their day begins with, half-open; a shift past midnight ends above 86 400 and belongs to the day it starts.
import { SECONDS_PER_DAY } from "./time";

/** A stretch of a day that is open, seconds from midnight, half-open. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** The opening hours of a week. */
export interface OpeningHours {
  /** `always`: every second counts, on every day there is. */
  readonly kind: "always" | "weekly";
  /** Each weekday's hours, Monday first; sorted, apart from each other, empty where closed. */
  readonly week: readonly (readonly Hours[])[];
  /** Whether China's public holidays and make-up days apply. */
  readonly china: boolean;
}

export type HoursProblem = "empty" | "days-missing" | "day-unknown" | "hours-missing" | "time-unreadable" | "no-length" | "never-open";

/** What cannot be read, and the part of the text it is about. */
export interface UnreadableHours {
  readonly problem: HoursProblem;
  readonly text: string;
}

const OFFICE_HOURS = "Mon-Fri 09:00-18:00";
const ALWAYS = /^(?:24\s*[x×*/]\s*7(?:\s*[x×*/]\s*365)?|7\s*[x×*/]\s*24|24\s*(?:h|hours?|小时|小時)|全天候?|all day)$/;
const CHINA = /^(?:cn|china|中国|中國)(?:$|[\s;,+]+)/;
const CLOSED = /^(?:closed|off|休息?)$/;

const DAY_WORDS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^mon(?:day)?s?$/, [0]],
  [/^tue(?:s(?:day)?)?s?$/, [1]],
  [/^wed(?:nesday)?s?$/, [2]],
  [/^thu(?:r(?:s(?:day)?)?)?s?$/, [3]],
  [/^fri(?:day)?s?$/, [4]],
  [/^sat(?:urday)?s?$/, [5]],
  [/^sun(?:day)?s?$/, [6]],
  [/^(?:周末|weekends?)$/, [5, 6]],
  [/^(?:工作日|平日|weekdays?)$/, [0, 1, 2, 3, 4]],
  [/^(?:每天|每日|天天|daily|everyday|all)$/, [0, 1, 2, 3, 4, 5, 6]],
];
const CHINESE_DAYS = "一二三四五六日";
const TIME = String.raw`\d{1,2}(?:[:点时]\d{0,2}(?:分|:\d{2})?)?(?:\s*(?:am|pm))?`;
const TIME_RANGE = new RegExp(`^(${TIME})-(${TIME})`);
const BETWEEN_HOURS = /^(?:[\s,、和及&+/]|and\b)+/;
const WHOLE_DAY: Hours = { from: 0, to: SECONDS_PER_DAY };
/** Days after a comma or a space behind hours begin a new item: `Mon-Fri 09:00-18:00, Sat 09:00-12:00`. */
const NEXT_DAYS = /(?<=\d(?:\s*[ap]m)?|[点时分])[\s,、]+(?=(?:mon|tue|wed|thu|fri|sat|sun|weekday|weekend|周|工作日|平日|每))/g;

/** Width, dashes, separators and the several ways of writing Chinese weekdays and clock times made one. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/星期|礼拜|禮拜|週/g, "周")
    .replace(/周[天7]/g, "周日")
    .replace(/周([1-6])/g, (_, digit: string) => `周${CHINESE_DAYS[Number(digit) - 1]}`)
    .replace(/every\s+day/g, "everyday")
    .replace(/[點点]半/g, "点30")
    .replace(/點/g, "点")
    .replace(/時/g, "时")
    .replace(/\s*(?:[-‐-―−〜~至到]|\bto\b|\bthrough\b)\s*/g, "-")
    .replace(/[\n\r]+/g, ";")
    .replace(NEXT_DAYS, ";")
    .trim();
}

/** The weekdays of one word: `mon`, `周一`, `周六日`, and in a range also the bare `五` of 周一至五. */
function weekdaysOf(word: string): readonly number[] | null {
  for (const [pattern, days] of DAY_WORDS) if (pattern.test(word)) return days;
  const chinese = /^周?([一二三四五六日]+)$/.exec(word)?.[1];
  return chinese === undefined ? null : [...chinese].map((letter) => CHINESE_DAYS.indexOf(letter));
}

/** From the first weekday to the last; a range may run over the week's end, so Fri-Mon is four days. */
function weekdaysFromTo(first: number, last: number): readonly number[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

function weekdaysOfList(text: string): readonly number[] | UnreadableHours {
  const days: number[] = [];
  for (const part of text.split(/[\s,、和及&]+|\band\b/)) {
    if (part === "") continue;
    const ends = part.split("-").map(weekdaysOf);
    const first = ends[0]?.[0];
    const last = ends.at(-1)?.at(-1);
    if (first === undefined || last === undefined || ends.length > 2) return { problem: "day-unknown", text: part };
    days.push(...(ends.length === 1 ? (ends[0] ?? []) : weekdaysFromTo(first, last)));
  }
  return days.length === 0 ? { problem: "days-missing", text } : days;
}

/** Seconds from midnight; `null` for a time there is not, such as 25:00. */
function timeOf(text: string): number | null {
  const match = /^(\d{1,2})(?:[:点时](\d{0,2})分?(?::(\d{2}))?)?\s*(am|pm)?$/.exec(text.trim());
  if (match === null) return null;
  const half = match[4];
  const typed = Number(match[1]);
  if (half !== undefined && (typed < 1 || typed > 12)) return null;
  const hour = half === undefined ? typed : (typed % 12) + (half === "pm" ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  const seconds = hour * 3_600 + minute * 60 + second;
  return minute > 59 || second > 59 || seconds > SECONDS_PER_DAY ? null : seconds;
}

function hoursOfList(text: string): readonly Hours[] | UnreadableHours {
  const found: Hours[] = [];
  for (let rest = text.trim(); rest !== ""; ) {
    const match = TIME_RANGE.exec(rest);
    const from = match === null ? null : timeOf(match[1] as string);
    const to = match === null ? null : timeOf(match[2] as string);
    if (match === null || from === null || to === null || from === SECONDS_PER_DAY) return { problem: "time-unreadable", text: rest };
    if (from === to) return { problem: "no-length", text: match[0] };
    found.push({ from, to: to > from ? to : to + SECONDS_PER_DAY });
    const after = rest.slice(match[0].length);
    rest = after.replace(BETWEEN_HOURS, "");
    if (rest !== "" && rest === after) return { problem: "time-unreadable", text: after };
  }
  return found.length === 0 ? { problem: "hours-missing", text } : joined(found);
}

/** Sorted, with overlapping and touching hours made one. */
function joined(hours: readonly Hours[]): readonly Hours[] {
  const result: Hours[] = [];
  for (const next of [...hours].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && next.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}

/** The hours of one day, `09:00-12:00 13:00-15:00`, sorted and apart; a day's own hours are written so. */
export function parseHours(text: string): readonly Hours[] | UnreadableHours {
  const folded = plain(text);
  return ALWAYS.test(folded) ? [WHOLE_DAY] : hoursOfList(folded.replace(/;/g, " "));
}

/** Whether a reading failed. */
export function isUnreadable(value: object): value is UnreadableHours {
  return "problem" in value;
}

/**
 * The opening hours a text gives, or what is wrong with it. `CN` alone means Monday to Friday 09:00–18:00 with China's days.
 * Days named twice add up; `Sun closed` closes a day that a range opened.
 * @example parseOpeningHours("周一至周五 09:00-12:00 13:00-18:00; 周六 22:00-06:00")
 */
export function parseOpeningHours(text: string): OpeningHours | UnreadableHours {
  const folded = plain(text);
  if (folded === "") return { problem: "empty", text };
  if (ALWAYS.test(folded)) return { kind: "always", week: [], china: false };
  const china = CHINA.test(folded);
  const weekly = china ? folded.replace(CHINA, "").replace(/^[\s;,]+/, "") : folded;
  if (china && ALWAYS.test(weekly)) {
    return { kind: "weekly", week: Array.from({ length: 7 }, () => [WHOLE_DAY]), china };
  }
  const week: Hours[][] = Array.from({ length: 7 }, () => []);
  const closed = new Set<number>();
  for (const item of (weekly === "" ? plain(OFFICE_HOURS) : weekly).split(";").map((part) => part.trim())) {
    if (item === "") continue;
    const split = /^(\D*?)\s*(\d.*|closed|off|休息?)$/.exec(item);
    const days = weekdaysOfList((split?.[1] ?? item).replace(/[:,\s]+$/, ""));
    if (isUnreadable(days)) return { ...days, text: days.text === "" ? item : days.text };
    if (split === null) return { problem: "hours-missing", text: item };
    if (CLOSED.test(split[2] as string)) {
      days.forEach((day) => closed.add(day));
      continue;
    }
    const hours = hoursOfList(split[2] as string);
    if (isUnreadable(hours)) return hours;
    for (const day of days) week[day]?.push(...hours);
  }
  const open = week.map((hours, day) => (closed.has(day) ? [] : joined(hours)));
  if (open.every((hours) => hours.length === 0)) return { problem: "never-open", text };
  return { kind: "weekly", week: open, china };
}
