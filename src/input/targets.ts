// Columns of metric figures and targets in the metric's own unit, with the direction a target's notation names (`≥90%`, `≤24小时`, `24小时内`).
// In a long table the rows of one metric are a column of their own (`rowsOf`), so that scale and unit are decided per metric.
import type { CellRef } from "../core/issue";
import type { Direction, MetricUnit } from "../core/metric";
import { assertNever } from "../core/never";
import type { Column, ColumnReading } from "./column";
import { readDurations } from "./durations";
import { readNumbers, readShares } from "./numbers";
import { readNumberText } from "./numberText";

export interface Target {
  readonly value: number;
  /** `null` where the cell names none: the metric's own direction holds. */
  readonly direction: Direction | null;
}

/** The column cut down to some of its rows, in that order; readings and findings then count from the cut. */
export function rowsOf(column: Column, rows: readonly number[]): Column {
  return {
    header: column.header,
    values: rows.map((row) => column.values[row] ?? null),
    formats: rows.map((row) => column.formats[row] ?? ""),
  };
}

/** A column of one metric's figures: shares 0–1, times in hours, minutes or seconds, points and counts as typed. */
export function readFigures(column: Column, unit: MetricUnit): ColumnReading<number> {
  switch (unit) {
    case "share":
      return readShares(column);
    case "hours":
    case "minutes":
    case "seconds":
      return readDurations(column, unit);
    case "points":
    case "count":
      return readNumbers(column);
    default:
      return assertNever(unit);
  }
}

/** A column of one metric's targets, in the same unit as its figures. */
export function readTargets(column: Column, unit: MetricUnit): ColumnReading<Target> {
  const figures = readFigures(column, unit);
  const values = figures.values.map((value, row) => (value === null ? null : { value, direction: directionOf(column.values[row]) }));
  return { ...figures, values };
}

/** The target with the cell it stands in; `null` where there is none. */
export function placed(target: Target | null | undefined, at: () => CellRef): (Target & { readonly at: CellRef }) | null {
  return target == null ? null : { ...target, at: at() };
}

function directionOf(cell: Column["values"][number] | undefined): Direction | null {
  return typeof cell === "string" ? readNumberText(cell)?.bound ?? null : null;
}
