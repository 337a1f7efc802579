// Cells of attendance lists and of person-by-course matrices: words, ticks, clock times, dates and scores in one column.
// A blank cell is missing, never absent or not started.
import type { Attendance, TrainingOutcome } from "../core/training";
import type { Day } from "../core/time";
import { cellText, columnFinding, isBlank, readCells, type CellReading, type Column, type ColumnReading } from "./column";
import { readDays, isDateFormat, type DateContext } from "./dates";
import { readDateText } from "./dateText";
import { isClockFormat } from "./durations";
import { fold } from "./fold";
import { unitOfHeader } from "./headerUnit";
import { isPercentFormat, numberOfCell } from "./numbers";
import { meaningOf } from "./vocabulary";
import { ATTENDANCE, MATRIX_CELL } from "./words/training";

const BEGINNINGS: readonly (readonly [RegExp, Attendance])[] = [
  [/^(?:迟到|late)/, "late"],
  [/^(?:早退|left early)/, "left-early"],
  [/^(?:请假|事假|病假|年假|公假|调休|on leave|sick)/, "leave"],
  [/^(?:旷课|旷工|缺席|缺勤|absent)/, "absent"],
];

/** Under these headers any text is a signature. */
const SIGN_IN = /签到|签名|签字|报到|sign[ -]?in|signature|check[ -]?in/;

/** A column of attendance. A clock time counts as present, and so does any text where people sign in. */
export function readAttendance(column: Column): ColumnReading<Attendance> {
  const signed = SIGN_IN.test(fold(column.header));
  const unreadable = { value: null, missing: "unreadable", code: "unknown-word", params: { accepted: ATTENDANCE.accepted } } as const;
  return readCells<Attendance>(
    column,
    (cell, format) => {
      if (typeof cell === "boolean") return { value: cell ? "present" : "absent" };
      const word = meaningOf(String(cell), ATTENDANCE);
      if (word !== null) return { value: word };
      if (typeof cell === "number") return isClockFormat(format) || isDateFormat(format) || (cell > 0 && cell < 1) ? { value: "present" } : null;
      const folded = fold(cell);
      const begun = BEGINNINGS.find(([beginning]) => beginning.test(folded));
      if (begun) return { value: begun[1] };
      const clock = readDateText(cell);
      const isMark = /[\p{L}\d]/u.test(folded);
      return (clock !== null && clock.clock !== null) || (signed && isMark) ? { value: "present" } : null;
    },
    { unreadable },
  );
}

/** What one cell of a matrix says of a person and a course. */
export interface MatrixCell {
  readonly outcome: TrainingOutcome | null;
  /** The day it was done; `null` where the cell says so without a date. */
  readonly on: Day | null;
  /** 0–100; whether it passes is for the course's pass mark to say. */
  readonly score: number | null;
}

/** A column of matrix cells. 1 and 0 are done and not started where the column holds no other number, else figures are scores out of 100 or of the header's maximum; `50%` is in progress. Small figures without a scale may be levels: they are missing, with one warning. */
export function readMatrixCells(column: Column, context: DateContext): ColumnReading<MatrixCell> {
  const isDate = column.values.map((cell, row) => isDateCell(cell, column.formats[row] ?? ""));
  const days = readDays({ ...column, values: column.values.map((cell, row) => (isDate[row] ? cell : null)) }, context);
  const { max } = unitOfHeader(column.header);
  const figures = figuresOf(column, isDate);
  const largest = figures.reduce((most, value) => Math.max(most, value), 0);
  const marks = figures.every((value) => value === 0 || value === 1) ? "marks" : max !== null || largest > LARGEST_LEVEL ? "scores" : "levels";
  const unreadable = { value: null, missing: "unreadable", code: "unknown-word", params: { accepted: MATRIX_CELL.accepted } } as const;
  const words = readCells<MatrixCell>(
    { ...column, values: column.values.map((cell, row) => (isDate[row] ? null : cell)) },
    (cell, format) => wordOrScore(cell, format, marks, max ?? 100),
    { unreadable, findings: marks === "levels" ? [columnFinding(column, "warning", "unclear-scale", { text: cellText(largest) })] : [] },
  );
  const values = words.values.map((value, row): MatrixCell | null => {
    const on = days.values[row] ?? null;
    return on === null ? value : { outcome: "passed", on, score: null };
  });
  const missing = values.map((value, row) => (value !== null ? null : (isDate[row] ? days.missing[row] : words.missing[row]) ?? null));
  return { values, missing, findings: [...days.findings, ...words.findings] };
}

function wordOrScore(cell: string | number | boolean, format: string, marks: "marks" | "scores" | "levels", max: number): CellReading<MatrixCell> | null {
  if (typeof cell === "boolean") return said(cell ? "passed" : "not-started");
  const number = numberOfCell(cell, format);
  if (number !== null && !number.cheating) {
    if (number.percent) return said(number.value >= 100 ? "passed" : number.value > 0 ? "in-progress" : "not-started");
    if (marks === "marks") return said(number.value === 1 ? "passed" : "not-started");
    if (marks === "levels" && number.outOf === null) return { value: null, missing: "unreadable" };
    const score = (number.value / (number.outOf ?? max)) * 100;
    if (score < 0 || score > 150) return { value: null, missing: "unreadable", code: "out-of-range", params: { range: "0–100" } };
    return { value: { outcome: null, on: null, score } };
  }
  const word = meaningOf(String(cell), MATRIX_CELL);
  return word === null ? null : said(word);
}

function said(outcome: TrainingOutcome): CellReading<MatrixCell> {
  return { value: { outcome, on: null, score: null } };
}

/** Dates are told by their format, by their size, or by text that names a year. */
function isDateCell(cell: Column["values"][number], format: string): boolean {
  if (typeof cell === "number") return !isPercentFormat(format) && (isDateFormat(format) || cell >= 20_000);
  if (typeof cell !== "string" || isBlank(cell)) return false;
  const parsed = readDateText(cell);
  return parsed !== null && parsed.date.kind !== "none" && !(parsed.date.kind === "day-month" && parsed.date.year === null);
}

/** Figures up to here may be levels of skill as well as scores out of 5 or 10. */
const LARGEST_LEVEL = 10;

function figuresOf(column: Column, isDate: readonly boolean[]): readonly number[] {
  return column.values.flatMap((cell, row) => {
    if (cell === null || typeof cell === "boolean" || isDate[row]) return [];
    const number = numberOfCell(cell, column.formats[row] ?? "");
    return number === null || number.percent || number.outOf !== null ? [] : [number.value];
  });
}
