// What Excel makes of something typed into a cell, as the API's values and formulas do: numbers, dates and formulas
// are recognised in texts unless the cell is formatted as text. Dates are recognised only in the forms that mean the
// same in every regional setting (2026-10-05, 2026/10/5, 2026-10); other texts stay texts.
import { isErrorCode, type CellValue } from "../../model/cell";
import { invalidArgument } from "../hostError";

export interface Typed {
  readonly value: CellValue;
  /** Without "="; null for a constant. */
  readonly formula: string | null;
  /** The number format Excel gives a cell that had none of its own; null to leave it. */
  readonly numberFormat: string | null;
  /** An apostrophe was typed to keep the text as text. */
  readonly quotePrefix: boolean;
}

const constant = (value: CellValue, numberFormat: string | null = null): Typed => ({ value, formula: null, numberFormat, quotePrefix: false });

/** What a cell of a number format holds after a value was put into it. */
export function typedInto(content: unknown, numberFormat: string, date1904 = false): Typed {
  if (typeof content === "boolean") return constant(content);
  if (typeof content === "number") return constant(numberFormat === "@" ? String(content) : content);
  if (typeof content !== "string") throw invalidArgument("a cell takes a text, a number or true or false");
  if (content === "") return constant(null);
  if (content.startsWith("'")) return { ...constant(content.slice(1)), quotePrefix: true };
  if (content.length > MAX_TEXT) throw invalidArgument(`a cell holds ${MAX_TEXT} characters at most`);
  if (numberFormat === "@") return constant(content);
  if (content.startsWith("=") && content.length > 1) return { ...constant(null), formula: checkedFormula(content.slice(1)) };
  return recognised(content, date1904) ?? (startsLikeFormula(content) ? { ...constant(null), formula: checkedFormula(content.replace(/^\+/, "")) } : constant(content));
}

const MAX_TEXT = 32_767;

function startsLikeFormula(text: string): boolean {
  return /^[+-]./s.test(text);
}

// A first look only: quotes and brackets must close, and nothing may be missing after the last operator.
function checkedFormula(formula: string): string {
  let depth = 0;
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "x");
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) break;
  }
  if (depth !== 0 || /["']/.test(bare) || /[+\-*/^&=<>,(]\s*$/.test(bare)) throw invalidArgument(`there is a problem with the formula =${formula}`);
  return formula;
}

function recognised(content: string, date1904: boolean): Typed | null {
  const text = content.trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE");
  if (isErrorCode(upper)) return constant({ error: upper });
  return numberIn(text) ?? dateIn(text, date1904) ?? timeIn(text);
}

function numberIn(text: string): Typed | null {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?([eE][+-]?\d+)?(%?)$/.exec(text);
  if (!match || !/\d/.test((match[2] ?? "") + (match[3] ?? ""))) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  const value = Number(`${sign}${whole.replaceAll(",", "") || "0"}${fraction === "." ? "" : fraction}${exponent}`);
  if (!Number.isFinite(value)) return null;
  const decimals = fraction.length > 1;
  if (percent) return constant(value / 100, decimals ? "0.00%" : "0%");
  if (exponent) return constant(value, "0.00E+00");
  return constant(value, whole.includes(",") ? (decimals ? "#,##0.00" : "#,##0") : null);
}

function dateIn(text: string, date1904: boolean): Typed | null {
  const match = /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?)?$/.exec(text);
  if (!match) return null;
  const [, year, , month, day, hour, minute, second] = match.map((part) => (part === undefined ? undefined : part));
  const serial = serialOfDate(Number(year), Number(month), day === undefined ? 1 : Number(day), { date1904 });
  if (serial === null) return null;
  if (day === undefined) return constant(serial, "mmm-yy");
  if (hour === undefined) return constant(serial, "m/d/yyyy");
  const time = fractionOfDay(Number(hour), Number(minute), Number(second ?? 0));
  return time === null ? null : constant(serial + time, "m/d/yyyy h:mm");
}

function timeIn(text: string): Typed | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const time = fractionOfDay(Number(match[1]), Number(match[2]), Number(match[3] ?? 0));
  return time === null ? null : constant(time, match[3] === undefined ? "h:mm" : "h:mm:ss");
}

function fractionOfDay(hour: number, minute: number, second: number): number | null {
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : null;
}

/** The serial number of a day; null where there is no such day or the date system cannot hold it. */
export function serialOfDate(year: number, month: number, day: number, { date1904 }: { readonly date1904: boolean }): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const days = Math.round((moment.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Serial 60 is a 29 February 1900 that never was: days before it count one less.
  const serial = date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return serial >= (date1904 ? 0 : 1) && year <= 9999 ? serial : null;
}
