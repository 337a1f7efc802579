// Columns of moments, days and times of day. Wall-clock seconds; the order of day and month is settled once per column, else the column is missing.
// A serial is a date where its format says so or its size does; systems' ways to write "no date" (1900-01-00, 9999-12-31) are missing.
import { civilDate, dayOf, dayOfDate, endOfMonth, momentOfSerial, monthOf, SECONDS_PER_DAY, startOfDay, yearOf, startOfMonth, type Day, type Moment, type Month } from "../core/time";
import { cellText, columnFinding, readCells, unreadColumn, type CellReading, type Column, type ColumnReading, type Finding } from "./column";
import { readDateRange, type RangeEnd } from "./dateRange";
import { dayOfShort, settleOrder, type DateOrder } from "./dateOrder";
import { readDateText, type DateText } from "./dateText";
import { isClockFormat } from "./durations";
import type { Missing } from "./missing";
import type { CellValue, SheetSet } from "./sheet";

/** What reading dates needs to know: the workbook's serials, and the month a date without year lies before. */
export interface DateContext {
  readonly dateSystem: SheetSet["dateSystem"];
  /** `null` where there is none: a date or month without a year is then unreadable. */
  readonly reportMonth: Month | null;
  /** The day that counts of two in one cell (`10-05~10-07`); the first where nothing is said. */
  readonly rangeEnd?: RangeEnd;
}

/** True for a number format that shows a date, with or without a time. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[yd年日]|\bmmm|e{1,2}[/.年]/i.test(bare) && !/general/i.test(bare);
}

/** A column of moments; a date without a time of day is that day's midnight. */
export function readMoments(column: Column, context: DateContext): ColumnReading<Moment> {
  return readDated(column, context, "dates");
}

/** A column of days; a time of day beside the date is left aside. */
export function readDays(column: Column, context: DateContext): ColumnReading<Day> {
  const moments = readMoments(column, context);
  return { ...moments, values: moments.values.map((moment) => (moment === null ? null : dayOf(moment))) };
}

/** Moments, as `readMoments`; in a column of months, figures that are 1 throughout are days. */
export function readDated(column: Column, context: DateContext, kind: "dates" | "months"): ColumnReading<Moment> {
  const texts = new Map<string, DateText | null>();
  const ranges: string[] = [];
  for (const cell of column.values) {
    if (typeof cell !== "string" || texts.has(cell)) continue;
    const date = readDateText(cell);
    const range = date === null ? readDateRange(cell) : null;
    if (range !== null) ranges.push(cell);
    texts.set(cell, date ?? range?.[context.rangeEnd ?? "first"] ?? null);
  }
  const dated = [...texts].flatMap(([text, parsed]) => (parsed === null ? [] : [{ text, date: parsed.date }]));
  const order = settleOrder(dated, kind, context.reportMonth === null ? null : yearOf(startOfMonth(context.reportMonth)));
  if (order.unsettled !== null) return unreadColumn(column, columnFinding(column, "error", "ambiguous-dates", { text: cellText(order.unsettled) }));
  return readCells<Moment>(
    column,
    (cell, format) => {
      if (typeof cell === "number") return momentOfNumber(cell, format, context);
      const parsed = typeof cell === "string" ? texts.get(cell) ?? null : null;
      return parsed === null ? null : momentOfText(parsed, order, context);
    },
    { findings: [...decisions(column, texts, order, context), ...ranges.slice(0, 1).map((text) => columnFinding(column, "info", context.rangeEnd === "last" ? "ranges-last" : "ranges-first", { text: cellText(text) }))] },
  );
}

/** A column of times of day in seconds since midnight, from clocks, from fractions of a day, or from the clock of a full moment. */
export function readClocks(column: Column): ColumnReading<number> {
  return readCells<number>(column, (cell) => {
    if (typeof cell === "number") {
      if (cell < 0) return null;
      const rest = Math.round((cell - Math.floor(cell)) * SECONDS_PER_DAY);
      return cell < 1 || rest > 0 ? { value: rest } : null;
    }
    const clock = typeof cell === "string" ? readDateText(cell)?.clock ?? null : null;
    return clock === null ? null : { value: clock };
  });
}

/** Moments from a date column and the column of clocks beside it. A date whose clock is missing has no moment: midnight would be a guess. */
export function joinDateAndTime(days: ColumnReading<Day>, clocks: ColumnReading<number>): ColumnReading<Moment> {
  const values = days.values.map((day, row) => {
    const clock = clocks.values[row] ?? null;
    return day === null || clock === null ? null : startOfDay(day) + clock;
  });
  const missing = values.map((value, row): Missing | null => (value !== null ? null : days.missing[row] ?? clocks.missing[row] ?? "blank"));
  return { values, missing, findings: [...days.findings, ...clocks.findings] };
}

function decisions(column: Column, texts: ReadonlyMap<string, DateText | null>, order: DateOrder, context: DateContext): readonly Finding[] {
  const findings: Finding[] = [];
  if (order.dayMonth !== null && order.evidence !== null) {
    findings.push(columnFinding(column, "info", "date-order", { order: order.dayMonth === "day-first" ? "d/m/y" : "m/d/y", text: cellText(order.evidence) }));
  }
  if (order.dayMonth !== null && order.evidence !== null && looksSwapped(column, texts, context)) {
    findings.push(columnFinding(column, "warning", "dates-swapped", { text: cellText(order.evidence) }));
  }
  const zoned = [...texts.values()].find((parsed) => parsed !== null && parsed.zone !== null)?.zone;
  const stamped = column.values.some((cell) => typeof cell === "number" && momentOfUnixTime(cell) !== null);
  if (zoned !== undefined || stamped) findings.push(columnFinding(column, "warning", "zone-dropped", { text: (zoned ?? "utc").toUpperCase() }));
  for (const [text, parsed] of texts) {
    const reading = parsed !== null && isYearless(parsed) ? momentOfText(parsed, order, context) : null;
    const value = reading?.value ?? null;
    if (value === null) continue;
    findings.push(columnFinding(column, "info", "year-assumed", { text: cellText(text), month: monthOf(dayOf(value)) }));
    break;
  }
  return findings;
}

/** Excel turns the dates it can read in the wrong order into serials, with days up to 12, and leaves the others as text, with a part above 12. */
function looksSwapped(column: Column, texts: ReadonlyMap<string, DateText | null>, context: DateContext): boolean {
  const open = [...texts.values()].some((parsed) => parsed?.date.kind === "day-month" && parsed.date.first <= 12 && parsed.date.second <= 12);
  if (open) return false;
  const days: number[] = [];
  for (const cell of column.values) {
    if (typeof cell !== "number" || cell < FIRST_PLAIN_SERIAL || cell > 80_000) continue;
    const moment = momentOfSerial(cell, context.dateSystem);
    if (moment !== null) days.push(civilDate(dayOf(moment)).day);
  }
  return days.length >= 2 && days.every((day) => day <= 12);
}

function isYearless(parsed: DateText): boolean {
  return parsed.date.kind === "no-year" || (parsed.date.kind === "day-month" && parsed.date.year === null);
}

const ABSENT = { value: null, missing: "unknown" } as const;

function momentOfText(parsed: DateText, order: DateOrder, context: DateContext): CellReading<Moment> | null {
  const { date } = parsed;
  if (date.kind === "sentinel") return ABSENT;
  const day = dayOfText(date, order, context);
  return day === null ? null : { value: startOfDay(day) + (parsed.clock ?? 0) };
}

function dayOfText(date: DateText["date"], order: DateOrder, context: DateContext): Day | null {
  switch (date.kind) {
    case "full":
      return dayOfDate(date.year, date.month, date.day);
    case "day-month": {
      const [month, day] = order.dayMonth === "day-first" ? [date.second, date.first] : [date.first, date.second];
      return date.year === null ? newestDay(month, day, context.reportMonth) : dayOfDate(date.year, month, day);
    }
    case "short":
      return order.short === null ? null : dayOfShort(date.parts, order.short);
    case "no-year":
      return newestDay(date.month, date.day, context.reportMonth);
    case "none":
    case "sentinel":
      return null;
  }
}

/** The newest such day not after the report month; 29 February may lie up to eight years back. */
function newestDay(month: number, day: number, reportMonth: Month | null): Day | null {
  if (reportMonth === null) return null;
  const last = endOfMonth(reportMonth);
  for (let year = yearOf(last); year > yearOf(last) - 9; year -= 1) {
    const found = dayOfDate(year, month, day);
    if (found !== null && found <= last) return found;
  }
  return null;
}

/** Serials of plain numbers are dates from 1954 on; smaller ones need a date format, for 45 or 1500 are rather figures. */
const FIRST_PLAIN_SERIAL = 20_000;

function momentOfNumber(cell: number, format: string, context: DateContext): CellReading<Moment> | null {
  const compact = Number.isInteger(cell) && cell >= 1_000_000 ? readDateText(String(cell)) : null;
  if (compact !== null && compact.date.kind === "full") {
    const day = dayOfDate(compact.date.year, compact.date.month, compact.date.day);
    if (day !== null) return { value: startOfDay(day) + (compact.clock ?? 0) };
  }
  const stamp = momentOfUnixTime(cell);
  if (stamp !== null) return { value: stamp };
  const dated = isDateFormat(format);
  if (dated && cell >= 0 && cell < 2 && !isClockFormat(format)) return ABSENT;
  if (!(dated || cell >= FIRST_PLAIN_SERIAL) || cell < 1) return cell === 0 ? ABSENT : null;
  const moment = momentOfSerial(cell, context.dateSystem);
  if (moment === null) return null;
  const year = yearOf(dayOf(moment));
  if (year > 9999) return null;
  return year === 9999 || dayOf(moment) === OPEN_END || dayOf(moment) === 0 ? ABSENT : { value: moment };
}

const OPEN_END = dayOfDate(2099, 12, 31);

/** Unix seconds or milliseconds from 2001 to 2037, which no serial reaches. */
function momentOfUnixTime(cell: CellValue): Moment | null {
  if (typeof cell !== "number") return null;
  if (cell >= 1e9 && cell < 2.15e9) return Math.round(cell);
  return cell >= 1e12 && cell < 2.15e12 ? Math.round(cell / 1000) : null;
}
