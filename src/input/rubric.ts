// One criterion column of a sampling sheet: points, percent, deductions, or a verdict in place of points.
// Not applicable leaves the denominator; blank is missing.
import type { QaCriterion } from "../core/quality";
import { readCells, type CellReading, type Column, type ColumnReading } from "./column";
import { fold } from "./fold";
import { unitOfHeader } from "./headerUnit";
import { missingOf } from "./missing";
import { numberOfCell } from "./numbers";
import { meaningOf } from "./vocabulary";
import { RUBRIC_CELL } from "./words/review";

export type CriterionPoints = NonNullable<QaCriterion["points"]>;

export interface CriterionReading extends ColumnReading<CriterionPoints> {
  /** The most a cell can be: from the header (`(10分)`), else the column's largest figure, 100 for percent, 1 where it holds verdicts only. */
  readonly max: number;
}

/** Points are taken off the maximum under these headers, 100 where none is named. */
const DEDUCTION = /扣分|减分|deduct/;

/** True for text that is a verdict of a rubric; a cross is one, whichever way it is meant. */
export function isVerdict(text: string): boolean {
  return fold(text) === "x" || meaningOf(text, RUBRIC_CELL) !== null;
}

/** A criterion column as points from 0 to `max`. */
export function readCriterion(column: Column): CriterionReading {
  const deducts = DEDUCTION.test(fold(column.header));
  const said = unitOfHeader(column.header).max;
  let largest = 0;
  let [ticks, percents] = [false, false];
  column.values.forEach((cell, row) => {
    if (cell === null || typeof cell === "boolean") return;
    const number = numberOfCell(cell, column.formats[row] ?? "");
    if (number === null) ticks ||= meaningOf(String(cell), RUBRIC_CELL) === "met";
    else if (number.percent) percents = true;
    else largest = Math.max(largest, number.outOf ?? number.value);
  });
  const max = said ?? (deducts ? 100 : largest > 0 ? largest : percents ? 100 : 1);
  const unreadable = { value: null, missing: "unreadable", code: "unknown-word", params: { accepted: RUBRIC_CELL.accepted } } as const;
  const points = (value: number): CellReading<CriterionPoints> =>
    value < 0 || value > max ? { value: null, missing: "unreadable", code: "out-of-range", params: { range: `0–${max}` } } : { value };
  const reading = readCells<CriterionPoints>(
    column,
    (cell, format) => {
      if (typeof cell === "boolean") return { value: cell ? max : 0 };
      const number = numberOfCell(cell, format);
      if (number !== null && !number.cheating) {
        if (number.percent) return points((number.value / 100) * max);
        if (deducts || number.value < 0) return points(max - Math.abs(number.value));
        return points(number.outOf === null ? number.value : (number.value / number.outOf) * max);
      }
      // A cross fails where others are ticked; in forms that cross out what does not apply it would say the opposite.
      if (fold(String(cell)) === "x") return ticks ? { value: 0 } : null;
      const verdict = meaningOf(String(cell), RUBRIC_CELL);
      if (verdict === null) return missingOf(String(cell)) === "not-applicable" ? { value: "not-applicable" } : null;
      return { value: verdict === "met" ? max : verdict === "not-met" ? 0 : "not-applicable" };
    },
    { unreadable },
  );
  return { ...reading, max };
}
