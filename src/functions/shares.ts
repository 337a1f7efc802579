// Percentages among plain figures, decided as for a column of a sheet: once a figure or its target is typed with a % sign, plain figures
// beside it are fractions where none of their range is above 1.5, else percent as typed (88.2 beside `≥90%` is 88.2 %).
import { readNumberText } from "../input/numberText";
import { listOf, type Argument } from "./answer";

const LARGEST_FRACTION = 1.5;

/** Whether any cell of the ranges is typed with a % sign. */
export function hasPercent(...ranges: readonly Argument[]): boolean {
  return ranges.some((range) => listOf(range).some((cell) => typeof cell === "string" && readNumberText(cell)?.percent === true));
}

/** How the figures of a range beside percentages are read, in percent, so that 85 is 85 and not 0.85 with its binary noise. */
export function percentReader(range: Argument): (cell: Argument, value: number) => number {
  const isPlain = (cell: Argument): boolean => typeof cell === "number" || (typeof cell === "string" && readNumberText(cell)?.percent === false);
  const isPercent = listOf(range).some((cell) => isPlain(cell) && Math.abs(plainValue(cell)) > LARGEST_FRACTION);
  return (cell, value) => (isPercent && isPlain(cell) ? value : Number((value * 100).toPrecision(15)));
}

function plainValue(cell: Argument): number {
  return typeof cell === "number" ? cell : (readNumberText(String(cell))?.value ?? 0);
}
