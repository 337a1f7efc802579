// Columns of months: `2026-10`, `2026年10月`, `10月`, `Oct 2026`, `202610`, `115年10月`, 10, or any date within the month.
// Days from one date to another are the month most of them lie in; a quarter, a year or a week is no month, which is said.
// A month without a year is the newest such month not after the report month, unless the row names the year.
import { dayOf, endOfMonth, monthOf, startOfMonth, type Day, type Moment, type Month } from "../core/time";
import { withDigits } from "./chineseNumber";
import { cellText, columnFinding, type Column, type ColumnReading, type Finding } from "./column";
import { isDateFormat, readDated, type DateContext } from "./dates";
import { monthOfName } from "./dateText";
import { fold, tidy } from "./fold";

/** A month as written; `year` is `null` where the text names none. */
export interface MonthText {
  readonly year: number | null;
  readonly month: number;
}

const ROC_YEAR_0 = 1911;

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => MonthText])[] = [
  [/^(\d{4})(?:[-/.年m]|年度)? ?(\d{1,2})(?:月份?)?$/, (m) => ({ year: Number(m[1]), month: Number(m[2]) })],
  [/^(\d{1,2})(?:[-/.]| )(\d{4})$/, (m) => ({ year: Number(m[2]), month: Number(m[1]) })],
  [/^(?:民国|roc ?)(\d{1,3})[-/.年](\d{1,2})(?:月份?)?$/, (m) => ({ year: Number(m[1]) + ROC_YEAR_0, month: Number(m[2]) })],
  [/^(1\d{2})(?:[-/.年]?)(\d{1,2})(?:月份?)?$/, (m) => ({ year: Number(m[1]) + ROC_YEAR_0, month: Number(m[2]) })],
  [/^(\d{2})年(\d{1,2})月份?$/, (m) => ({ year: 2000 + Number(m[1]), month: Number(m[2]) })],
  [/^(\d{1,2})月份?$/, (m) => ({ year: null, month: Number(m[1]) })],
  [/^(?:month|m) ?(\d{1,2})$/, (m) => ({ year: null, month: Number(m[1]) })],
  [/^([a-z]+)\.?(?:[-/ ,.]*'?(\d{4}|\d{2}))?$/, (m) => ({ year: yearOfText(m[2]), month: monthOfName(m[1] ?? "") ?? 0 })],
  [/^(\d{4})[-/ ]?([a-z]+)\.?$/, (m) => ({ year: Number(m[1]), month: monthOfName(m[2] ?? "") ?? 0 })],
];

function yearOfText(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The month a text names; `null` where it names none (a quarter, a full date, other words). */
export function readMonthText(text: string): MonthText | null {
  const folded = withDigits(fold(text));
  for (const [form, read] of FORMS) {
    const match = form.exec(folded);
    if (match === null) continue;
    const { year, month } = read(match);
    if (month >= 1 && month <= 12 && (year === null || (year >= 1950 && year <= 2200))) return { year, month };
  }
  return null;
}

/** The year a cell names: `2026`, `2026年`, `2026年度`, `FY2026`, `115年`; `null` for anything else. */
export function readYear(cell: string | number | boolean): number | null {
  const text = fold(String(cell));
  const western = /^(?:fy ?)?((?:19|20)\d{2})(?:年度?)?$/.exec(text);
  if (western) return Number(western[1]);
  const roc = /^(?:民国)?(1\d{2})(?:年度?)$/.exec(text);
  return roc ? Number(roc[1]) + ROC_YEAR_0 : null;
}

/** A month with its year; without one, the row's year, else the newest such month not after the report month; `null` without that either. */
export function monthIn(text: MonthText, reportMonth: Month | null, rowYear: number | null = null): Month | null {
  const two = String(text.month).padStart(2, "0");
  const year = text.year ?? rowYear;
  if (year !== null) return `${year}-${two}`;
  if (reportMonth === null) return null;
  const reportYear = Number(reportMonth.slice(0, 4));
  return `${reportYear}-${two}` <= reportMonth ? `${reportYear}-${two}` : `${reportYear - 1}-${two}`;
}

/** A column of months. `years` are the rows' years where another column names them. */
export function readMonths(column: Column, context: DateContext, years: readonly (number | null)[] = []): ColumnReading<Month> {
  const decimals = decimalsOf(column);
  const named = column.values.map((cell, row): MonthText | null => {
    if (typeof cell === "string") return readMonthText(cell);
    return typeof cell === "number" && !isDateFormat(column.formats[row] ?? "") ? monthOfNumber(cell, decimals) : null;
  });
  const dated = readDated({ ...column, values: column.values.map((cell, row) => (named[row] === null ? cell : null)) }, context, "months");
  const ended = dated.findings.some(({ code }) => code === "ranges-first") ? readDated(column, { ...context, rangeEnd: "last" }, "months").values : dated.values;
  const values = named.map((text, row) => {
    const moment = dated.values[row] ?? null;
    if (text !== null) return monthIn(text, context.reportMonth, years[row] ?? null);
    return moment === null ? null : monthOfDays(dayOf(moment), dayOf(ended[row] ?? moment));
  });
  const assumed = named.findIndex((text, row) => values[row] !== null && text !== null && text.year === null && (years[row] ?? null) === null);
  const rest: Finding[] = [];
  column.values.forEach((cell, row) => {
    if (values[row] === null && cell !== null && isLonger(cell, dated.values[row] ?? null)) rest.push({ row, severity: "error", code: "not-a-month", params: { header: tidy(column.header), text: cellText(cell) } });
  });
  const told = new Set(rest.map(({ row }) => row));
  const findings: Finding[] = [...dated.findings.filter(({ row, code }) => code !== "ranges-first" && (row === null || !told.has(row))), ...rest];
  if (assumed >= 0) findings.push(columnFinding(column, "info", "year-assumed", { text: cellText(column.values[assumed] ?? null), month: values[assumed] ?? "" }));
  return { values, missing: dated.missing.map((missing, row) => (values[row] !== null ? null : named[row] === null ? missing : "unreadable")), findings };
}

/** The month most of the days from first to last lie in (a cycle from the 26th to the 25th is the later month's); `null` for more than a month. */
function monthOfDays(first: Day, last: Day): Month | null {
  const [from, to] = [monthOf(first), monthOf(last)];
  if (from === to) return from;
  if (last < first || last - first > LONGEST) return null;
  const early = endOfMonth(from) + 1 - first;
  const late = last + 1 - startOfMonth(to);
  return early === late ? null : late > early ? to : from;
}

const LONGEST = 31;
const LONGER = /^(?:\d{2,4}[年度]*[-/ ]?)?(?:q[1-4]|[1-4]q|第?[1-4]季度?|h[12]|[12]h|[上下]半年|全年|年度|第?w?\d{1,2}[周週]|w(?:eek)? ?\d{1,2})(?:[-/ ]?\d{4})?$|^(?:fy ?)?(?:19|20)\d{2}(?:年度?)?$|^fy ?\d{2}$/;

/** True for what names a quarter, half-year, year or week, or days of more than one month. */
function isLonger(cell: string | number | boolean, moment: Moment | null): boolean {
  return moment !== null || LONGER.test(withDigits(fold(String(cell))));
}

/** A month typed as a number: 10, 202610, 11510 (ROC), or 2026.10, which a sheet keeps as 2026.1. */
function monthOfNumber(cell: number, decimals: "one" | "two"): MonthText | null {
  if (Number.isInteger(cell)) return cell >= 1 && cell <= 12 ? { year: null, month: cell } : cell > 10_000 && cell < 300_000 ? readMonthText(String(cell)) : null;
  const year = Math.floor(cell);
  if (year < 1990 || year > 2100) return null;
  const month = Math.round((cell - year) * (decimals === "two" ? 100 : 10));
  return month >= 1 && month <= 12 ? { year, month } : null;
}

/** 2026.2 can only be February of a column that writes one digit; else 2026.1 is October. */
function decimalsOf(column: Column): "one" | "two" {
  const oneDigit = column.values.some((cell) => typeof cell === "number" && cell > 1990 && cell < 2100 && Math.round((cell % 1) * 100) > 12);
  return oneDigit ? "one" : "two";
}
