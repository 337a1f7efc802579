// One date, time of day or both as people type it, in any of the written forms of the three languages. Wall-clock: a zone is noticed and dropped.
// Nothing is guessed here: `10/5/2026` keeps both its numbers, and the column settles their order.
import { withDigits } from "./chineseNumber";
import { fold } from "./fold";

/** Seconds since midnight, 0–86400 (`24:00`). */
export type ClockSeconds = number;

export interface DateText {
  readonly date:
    /** Day, month and year known. */
    | { readonly kind: "full"; readonly year: number; readonly month: number; readonly day: number }
    /** Day and month in unknown order before the year; `year: null` where none is written (`9/30`). */
    | { readonly kind: "day-month"; readonly first: number; readonly second: number; readonly year: number | null }
    /** `26-10-05`, `05/10/26`: three numbers of two digits. */
    | { readonly kind: "short"; readonly parts: readonly [number, number, number] }
    /** `10月5日`, `5 Oct`. */
    | { readonly kind: "no-year"; readonly month: number; readonly day: number }
    /** A clock reading alone. */
    | { readonly kind: "none" }
    /** `0000-00-00`, `9999-12-31`: a system's way to write no date. */
    | { readonly kind: "sentinel" };
  /** `null` where no time of day is written. */
  readonly clock: ClockSeconds | null;
  /** The zone as written, `null` where none is. */
  readonly zone: string | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** 1–12 for an English month name or its usual short form, folded; `null` for other words. */
export function monthOfName(name: string): number | null {
  const index = MONTHS.indexOf(name.slice(0, 3));
  return index >= 0 && new RegExp(`^${MONTH_NAME}$`).test(name) ? index + 1 : null;
}

const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|\([一二三四五六日天]\)|\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]? ?/g;
const ZONE = /(?<=\d(?::\d\d| ?[ap]m)?(?:\.\d+)?) ?(z|utc|gmt|(?:utc|gmt)?[+-]\d{1,2}:?\d{2}|(?:utc|gmt)[+-]\d{1,2})$/;
const HALF = "(上午|下午|晚上|晚|凌晨|早上|早|中午|傍晚|am|pm|a\\.m\\.|p\\.m\\.)";
/** `9:30`, `9:30:15.5`, `9时30分`, `9点半`, with or without a half of the day before or behind it; a lone hour needs one. */
const CLOCK = new RegExp(
  `(?:${HALF} ?)?(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2}(?:[.,]\\d+)?))?|[时点](?:(\\d{1,2})(?:分(?:(\\d{1,2})秒?)?)?|(半|整))?)(?: ?(am|pm|a\\.m\\.|p\\.m\\.))?$` +
    `|${HALF} ?(\\d{1,2})$|(\\d{1,2}) ?(am|pm|a\\.m\\.|p\\.m\\.)$`,
);
/** What may stand before a clock: nothing, or the end of a date. */
const DATE_END = /^$|[日号), ]$|\dt$|[a-z\d] $/;

/** What a text says about date and time; `null` where it is no date. Calendar validity is checked by the caller. */
export function readDateText(text: string): DateText | null {
  let rest = fold(text).replace(WEEKDAY, " ").replace(/ +/g, " ").replace(/ (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) /g, "").trim();
  if (rest === "" || !/\d|[一二三四五六七八九十]/.test(rest)) return null;
  if (isClockSpan(rest)) return null;
  const zone = ZONE.exec(rest)?.[1] ?? null;
  if (zone !== null) rest = rest.replace(ZONE, "");
  if (/[一二三四五六七八九十]/.test(rest)) rest = withDigits(rest);
  const compact = /^(\d{8})[t ]?(\d{2})(\d{2})(\d{2})?$/.exec(rest);
  if (compact) {
    const date = readDate(compact[1] ?? "");
    const clock = secondsOfClock(null, Number(compact[2]), Number(compact[3]), Number(compact[4] ?? 0));
    return date === null || clock === null ? null : { date, clock, zone };
  }
  const bare = readDate(rest);
  if (bare !== null) return { date: bare, clock: null, zone: null };
  const match = CLOCK.exec(rest);
  if (match === null) return null;
  const [, before, hour, minute, second, minuteWord, secondWord, half, after, lone1, loneHour1, loneHour2, lone2] = match;
  const minutes = half === "半" ? 30 : Number(minute ?? minuteWord ?? 0);
  const clock = secondsOfClock(before ?? after ?? lone1 ?? lone2 ?? null, Number(hour ?? loneHour1 ?? loneHour2), minutes, Number((second ?? secondWord ?? "0").replace(",", ".")));
  const beside = rest.slice(0, match.index);
  if (clock === null || !DATE_END.test(beside)) return null;
  const dateText = beside.replace(/(?<=\d)t$|[ ,]+$/g, "");
  const date = dateText === "" ? ({ kind: "none" } as const) : readDate(dateText);
  return date === null ? null : { date, clock, zone };
}

/** `09:00-12:00` behind a day and a space is from nine to twelve; `T09:00-12:00`, or what would run backwards, is a zone. */
function isClockSpan(text: string): boolean {
  const span = /(?<!t)(?<![\d:])(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(text);
  return span !== null && Number(span[3]) * 60 + Number(span[4]) > Number(span[1]) * 60 + Number(span[2]);
}

function secondsOfClock(half: string | null, hour: number, minute: number, second: number): ClockSeconds | null {
  if (minute > 59 || second >= 60 || hour > 24 || (hour === 24 && (minute > 0 || second > 0))) return null;
  let hours = hour;
  if (half !== null) {
    const afternoon = /^(?:下午|晚上|晚|傍晚|pm|p\.m\.)$/.test(half);
    const noon = half === "中午";
    if (hour <= 12) {
      if (afternoon) hours = hour === 12 ? 12 : hour + 12;
      else if (noon) hours = hour >= 10 ? hour : hour + 12;
      else if (hour === 12) hours = 0;
    } else if (!afternoon) return null;
  }
  return Math.round(hours * 3_600 + minute * 60 + second);
}

const YEAR_FIRST = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?|(\d{2})(\d{2}))$/;
const ROC = /^(?:中华民国|民国|roc|r\.o\.c\.?) ?(\d{1,3})[-/.年 ](\d{1,2})[-/.月](\d{1,2})日?$|^(\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$|^([01]\d{2})(\d{2})(\d{2})$/;
const SHORT_YEAR = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/;
const THREE = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})$/;
const TWO = /^(\d{1,2})([-/.])(\d{1,2})$/;
const CHINESE_DAY = /^(\d{1,2})月(\d{1,2})[日号]?$/;
const DAY_NAME = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[- /.]?(?:of )?${MONTH_NAME}(?:[- /.,]+'?(\\d{4}|\\d{2}))?$`);
const NAME_DAY = new RegExp(`^${MONTH_NAME}[- /.]?(\\d{1,2})(?:st|nd|rd|th)?(?:(?:, ?|[- /.])'?(\\d{4}|\\d{2}))?$`);
const YEAR_NAME_DAY = new RegExp(`^(\\d{4})[- /]${MONTH_NAME}[- /](\\d{1,2})$`);

/** The Republic of China counts years from 1912. */
const ROC_YEAR_0 = 1911;

function readDate(text: string): DateText["date"] | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return full(Number(yearFirst[1]), Number(yearFirst[2] ?? yearFirst[4]), Number(yearFirst[3] ?? yearFirst[5]));
  const roc = ROC.exec(text);
  if (roc) {
    const [, ...parts] = roc;
    const [year, month, day] = parts.filter((part) => part !== undefined).map(Number);
    return year === undefined || year < 1 || year > 200 ? null : full(year + ROC_YEAR_0, month ?? 0, day ?? 0);
  }
  const shortYear = SHORT_YEAR.exec(text);
  if (shortYear) return full(2000 + Number(shortYear[1]), Number(shortYear[2]), Number(shortYear[3]));
  const three = THREE.exec(text);
  if (three) {
    const [first, second, last] = [Number(three[1]), Number(three[3]), Number(three[4])];
    if (three[4]?.length === 4) return { kind: "day-month", first, second, year: last };
    return three[1]?.length === 2 || three[4]?.length === 2 ? { kind: "short", parts: [first, second, last] } : null;
  }
  const chinese = CHINESE_DAY.exec(text);
  if (chinese) return { kind: "no-year", month: Number(chinese[1]), day: Number(chinese[2]) };
  const two = TWO.exec(text);
  if (two) return { kind: "day-month", first: Number(two[1]), second: Number(two[3]), year: null };
  const dayName = DAY_NAME.exec(text);
  if (dayName) return named(dayName[3], dayName[2], dayName[1]);
  const nameDay = NAME_DAY.exec(text);
  if (nameDay) return named(nameDay[3], nameDay[1], nameDay[2]);
  const yearName = YEAR_NAME_DAY.exec(text);
  return yearName ? named(yearName[1], yearName[2], yearName[3]) : null;
}

function named(year: string | undefined, name: string | undefined, day: string | undefined): DateText["date"] | null {
  const month = monthOfName(name ?? "");
  if (month === null) return null;
  if (year === undefined) return { kind: "no-year", month, day: Number(day) };
  return full(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day));
}

function full(year: number, month: number, day: number): DateText["date"] {
  const sentinel = year === 0 || month === 0 || day === 0 || year === 9999 || (year === 1900 && month === 1 && day <= 1);
  const unixZero = year === 1970 && month === 1 && day === 1;
  const openEnd = year === 2099 && month === 12 && day === 31;
  return sentinel || unixZero || openEnd ? { kind: "sentinel" } : { kind: "full", year, month, day };
}
