// Columns of plain numbers, shares and marks. Whether plain figures in a percent column are fractions or percent is decided once per column.
// A share is 0–1 (90 % is 0.9, and may exceed 1 for attainments); a score is 0–100.
import type { Direction, Mark } from "../core/metric";
import { columnFinding, readCells, type CellReading, type Column, type ColumnReading, type Finding } from "./column";
import { fold } from "./fold";
import { unitOfHeader } from "./headerUnit";
import { readNumberText } from "./numberText";
import type { Missing } from "./missing";

/** True for a number format that shows a percent sign. */
export function isPercentFormat(format: string): boolean {
  return format.includes("%") && !/["\\]%/.test(format);
}

/** One cell's number with what its notation says; `percent` also where the format shows a % sign (then ×100, as it is displayed). `null` for other text. */
export function numberOfCell(cell: string | number | boolean, format: string): NumberCell | null {
  if (typeof cell === "boolean") return null;
  if (typeof cell === "number") {
    const percent = isPercentFormat(format);
    return { value: percent ? fromPercentFormat(cell) : cell, percent, outOf: null, bound: null };
  }
  const number = readNumberText(cell);
  if (number === null) return /^作弊|^舞弊|^cheat/.test(fold(cell)) ? { ...NOTHING, cheating: true } : null;
  return number;
}

export interface NumberCell {
  readonly value: number;
  readonly percent: boolean;
  readonly outOf: number | null;
  readonly bound: Direction | null;
  readonly cheating?: boolean;
}

const NOTHING = { value: 0, percent: false, outOf: null, bound: null } as const;

/** 0.57 shown as a percentage is 57, not 56.99999999999999. */
function fromPercentFormat(share: number): number {
  return Number((share * 100).toPrecision(15));
}

function shareOfPercent(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}

/** A column of plain numbers in the unit they are typed in: counts, money, days, points. `万` in the header multiplies. */
export function readNumbers(column: Column): ColumnReading<number> {
  const { multiple } = unitOfHeader(column.header);
  return readCells<number>(column, (cell, format) => {
    const number = numberOfCell(cell, format);
    if (number === null || number.cheating) return null;
    return { value: number.value * multiple };
  });
}

/** What plain figures of a percent column are: fractions where none is above 1.5 in size, else percent as typed. */
function plainFiguresAre(column: Column): "fractions" | "percent" | "none" {
  const largest = plainFigures(column).reduce<number | null>((most, value) => Math.max(most ?? 0, Math.abs(value)), null);
  if (largest === null) return "none";
  return largest <= 1.5 ? "fractions" : "percent";
}

/** The figures without percent sign or maximum of their own, texts once each. */
function plainFigures(column: Column): readonly number[] {
  const figures: number[] = [];
  const seen = new Set<string>();
  column.values.forEach((cell, row) => {
    if (cell === null || typeof cell === "boolean") return;
    if (typeof cell === "string") {
      if (seen.has(cell)) return;
      seen.add(cell);
    }
    const number = numberOfCell(cell, column.formats[row] ?? "");
    if (number !== null && !number.percent && number.outOf === null && !number.cheating) figures.push(number.value);
  });
  return figures;
}

/** A percent column as shares: `90%`, a cell shown as 90%, 0.9 and 90 are all 0.9, by one decision for the column's plain figures, which is told. */
export function readShares(column: Column): ColumnReading<number> {
  const plain = plainFiguresAre(column);
  const findings: Finding[] = [];
  if (plain === "fractions") findings.push(columnFinding(column, "info", "percent-fractions"));
  if (plain === "percent") findings.push(columnFinding(column, "info", "percent-typed"));
  return readCells<number>(
    column,
    (cell, format) => {
      const number = numberOfCell(cell, format);
      if (number === null || number.cheating) return null;
      if (number.outOf !== null) return number.outOf > 0 ? { value: number.value / number.outOf } : null;
      return { value: number.percent || plain === "percent" ? shareOfPercent(number.value) : number.value };
    },
    { findings },
  );
}

/** Cells beyond what any raised cap allows are typing errors. */
const HIGHEST_SCORE = 150;

/**
 * A column of scores as 0–100: `90分`, `90%`, `45/50`; a header that names another maximum (`(满分120)`, `(1-5分)`) rescales by it.
 * Without one, five or more figures that all lie within 1, 5 or 10 are read on that scale, with a warning. Cheating counts as 0, with a warning.
 */
export function readScores(column: Column): ColumnReading<number> {
  const said = unitOfHeader(column.header).max;
  const max = said ?? impliedMaximum(column);
  const findings = said === null && max !== 100 ? [columnFinding(column, "warning", "scale-read-as", { scale: `0–${max}` })] : [];
  return readCells<number>(
    column,
    (cell, format) => {
      const number = numberOfCell(cell, format);
      if (number === null) return null;
      if (number.cheating) return { value: 0, code: "cheating-zero" };
      const outOf = number.percent ? 100 : number.outOf ?? max;
      return outOf > 0 ? inRange(Number(((number.value / outOf) * 100).toPrecision(15))) : null;
    },
    { findings },
  );
}

function inRange(score: number): CellReading<number> {
  if (score >= 0 && score <= HIGHEST_SCORE) return { value: score };
  return { value: null, missing: "unreadable", code: "out-of-range", params: { range: "0–100" } };
}

function impliedMaximum(column: Column): number {
  const figures = plainFigures(column);
  const largest = figures.reduce((most, value) => Math.max(most, value), 0);
  if (figures.length < 5 || largest === 0) return 100;
  if (largest <= 1) return figures.some((value) => !Number.isInteger(value)) ? 1 : 100;
  return largest <= 5 ? 5 : largest <= 10 ? 10 : 100;
}

/** The marks of a reading: skipped tests stay apart from missing ones, because a policy decides about them. */
export function marksOf(reading: ColumnReading<number>): readonly Mark[] {
  return reading.values.map((value, row) => markOf(value, reading.missing[row] ?? null));
}

function markOf(value: number | null, missing: Missing | null): Mark {
  return value === null && missing === "unexcused" ? "unexcused" : value;
}
