// Texts that formulas take for numbers: numbers with thousands, percent or currency, dates and times. Dates are read
// year first, in words of Chinese, or with a month's English name: forms that mean the same in every regional setting.
import { serialOfDay } from "./serial";

/** The number a text stands for in a formula (dates as serial numbers of the 1900 system); null for none. */
export function numberOfText(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return plainNumber(trimmed) ?? dateAndTime(trimmed);
}

function plainNumber(text: string): number | null {
  const match = /^(\()?([+-]?)\s*[$¥￥€£]?\s*([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%)?(\))?$/i.exec(text);
  if (!match) return null;
  const [, open, sign = "", laterSign = "", whole = "", fraction = "", exponent = "", percent, close] = match;
  if (!/\d/.test(whole + fraction) || Boolean(open) !== Boolean(close) || (sign && laterSign) || (open && (sign || laterSign))) return null;
  const value = Number(`${whole.replaceAll(",", "") || "0"}${fraction === "." ? "" : fraction}${exponent}`);
  if (!Number.isFinite(value)) return null;
  const signed = open || sign === "-" || laterSign === "-" ? -value : value;
  return percent ? signed / 100 : signed;
}

/** The serial number of a date, a time or both; null where the text is neither. */
export function dateAndTime(text: string): number | null {
  const [, day = "", time = ""] = /^(.*?)\s*((?:\d{1,4}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?)?\s*(?:[ap]m)?)$/i.exec(text.trim()) ?? [];
  const timePart = time.trim() === "" ? 0 : timeOf(time.trim());
  if (timePart === null) return null;
  if (day.trim() === "") return time.trim() === "" ? null : timePart;
  const dayPart = dayOf(day.trim());
  return dayPart === null ? null : dayPart + timePart;
}

function dayOf(text: string): number | null {
  const numbers = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})T?$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日?$/.exec(text);
  if (numbers) return serialOfDay(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]));
  const month = /^(\d{4})(?:[-/]|年)(\d{1,2})月?$/.exec(text);
  if (month) return serialOfDay(Number(month[1]), Number(month[2]), 1);
  const words = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4})$/i.exec(text) ?? /^()([a-z]{3,9}) (\d{1,2}),? (\d{4})$/i.exec(text);
  if (!words) return null;
  const named = MONTHS.findIndex((name) => name.startsWith(words[2]!.toLowerCase())) + 1;
  if (named === 0) return null;
  return words[4] === undefined ? serialOfDay(Number(words[3]), named, Number(words[1])) : serialOfDay(Number(words[4]), named, Number(words[3]));
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

function timeOf(text: string): number | null {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?\s*([ap]m)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText = "0", half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (minute > 59 || second >= 60) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  }
  return (hour * 3600 + minute * 60 + second) / 86_400;
}
