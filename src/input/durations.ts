// Columns of durations, given in the unit the caller asks for. The unit stands in the cell, else in the header, else it is assumed and said.
// Working days are as long as a calendar says, so they are days and never hours: in a column of hours they are doubtful and missing.
// Excel's own times are fractions of a day; they are known by their format, or by being exact seconds where nothing else is said.
import { columnFinding, readCells, type Column, type ColumnReading, type Finding } from "./column";
import { readDurationText, SECONDS_IN, timeUnitOf, WORKING_DAY, type DurationText, type TimeUnit } from "./durationText";
import { unitOfHeader } from "./headerUnit";
import { readNumberText } from "./numberText";

/** True for a format that shows a clock or a length of time (`h:mm`, `[h]:mm:ss`), with or without a date. */
export function isClockFormat(format: string): boolean {
  return /\[[hms]+\]|h{1,2}[:时時]|m{1,2}:s|上午\/下午|am\/pm/i.test(format.replace(/"[^"]*"/g, ""));
}

const SHORT: Readonly<Record<TimeUnit, string>> = { seconds: "s", minutes: "min", hours: "h", days: "d" };

/** A column of durations in `unit`. `02:30` follows the header's unit: hours and minutes under hours, else minutes and seconds. */
export function readDurations(column: Column, unit: TimeUnit): ColumnReading<number> {
  const said = unitOfHeader(column.header).unit;
  const working = said === "working-days";
  const saidTime = said === "seconds" || said === "minutes" || said === "hours" || said === "days" ? said : working ? "days" : null;
  const plain = plainNumbers(column);
  const dayFractions = saidTime === null && areDayFractions(plain);
  const plainUnit = dayFractions ? "days" : saidTime ?? unit;
  const twoParts = (saidTime ?? unit) === "hours" || (saidTime ?? unit) === "days" ? "hours" : "minutes";
  const findings: Finding[] = [];
  if (saidTime === null && !dayFractions && plain.length > 0) findings.push(columnFinding(column, "info", "unit-assumed", { unit: SHORT[plainUnit] }));
  const inUnit = (seconds: number): number => Number((seconds / SECONDS_IN[unit]).toPrecision(12));
  return readCells<number>(
    column,
    (cell, format) => {
      if (typeof cell === "boolean") return null;
      if (typeof cell === "number") {
        if (working && unit !== "days") return DOUBTFUL;
        const seconds = isClockFormat(format) ? Math.round(cell * SECONDS_IN.days) : cell * SECONDS_IN[plainUnit];
        return { value: plainUnit === unit && !isClockFormat(format) ? cell : inUnit(seconds) };
      }
      const duration = readDurationText(cell);
      if (duration?.kind === "working-days") return unit === "days" ? { value: duration.days } : DOUBTFUL;
      if (duration !== null) return { value: inUnit(secondsOf(duration, twoParts)) };
      const number = readNumberText(cell);
      if (number === null || number.percent || number.outOf !== null) return null;
      const own = number.unit === null ? null : timeUnitOf(number.unit);
      if (number.unit !== null && own === null) return WORKING.test(number.unit) && unit !== "days" ? DOUBTFUL : null;
      if (number.unit === null && working && unit !== "days") return DOUBTFUL;
      return { value: inUnit(number.value * SECONDS_IN[own?.unit ?? plainUnit] * (own?.times ?? 1)) };
    },
    { findings },
  );
}

const DOUBTFUL = { value: null, missing: "unreadable", code: "working-days" } as const;
const WORKING = new RegExp(`^个?${WORKING_DAY}$`);

/** The seconds of a duration, its two-part clock read as `minutes` (m:s) or `hours` (h:m). */
function secondsOf(duration: Exclude<DurationText, { kind: "working-days" }>, twoParts: "minutes" | "hours"): number {
  if (duration.kind === "seconds") return duration.seconds;
  return twoParts === "hours" ? duration.first * 3_600 + duration.second * 60 : duration.first * 60 + duration.second;
}

/** The distinct numbers without unit, whose unit the column decides. */
function plainNumbers(column: Column): readonly number[] {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  column.values.forEach((cell, row) => {
    if (typeof cell === "string") texts.add(cell);
    else if (typeof cell === "number" && !isClockFormat(column.formats[row] ?? "")) numbers.add(cell);
  });
  for (const text of texts) {
    const number = readNumberText(text);
    if (number !== null && number.unit === null && !number.percent && number.outOf === null) numbers.add(number.value);
  }
  return [...numbers];
}

/** Whole seconds as fractions of a day, such as 0.0017361111: long decimals below two days that no one types as hours. */
function areDayFractions(numbers: readonly number[]): boolean {
  const exact = (value: number): boolean => value >= 0 && value < 2 && Math.abs(value * 86_400 - Math.round(value * 86_400)) < 1e-4;
  const long = (value: number): boolean => Math.abs(value * 10_000 - Math.round(value * 10_000)) > 1e-6;
  return numbers.length > 0 && numbers.every(exact) && numbers.some(long);
}
