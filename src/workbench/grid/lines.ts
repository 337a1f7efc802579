// Rows or columns laid one after the other: where each begins, in whole pixels at the zoom shown. Hidden ones take no room.

export interface Lines {
  readonly count: number;
  /** Where each line begins; one entry more than lines, the last being the length of all. */
  readonly starts: Float64Array;
}

/** Lays out `count` lines of the given sizes, each rounded to whole pixels so that edges stay sharp. */
export function layOut(count: number, sizeOf: (index: number) => number): Lines {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = starts[index]! + Math.round(sizeOf(index));
  return { count, starts };
}

/** Where a line begins; lines beyond the last begin where it ends. */
export function startOf(lines: Lines, index: number): number {
  return lines.starts[Math.min(Math.max(index, 0), lines.count)]!;
}

/** How much room the lines first to last take. */
export function lengthOf(lines: Lines, first: number, last = first): number {
  return startOf(lines, last + 1) - startOf(lines, first);
}

/** The length of all lines. */
export function totalLength(lines: Lines): number {
  return lines.starts[lines.count]!;
}

/** The visible line at a position; the first or last where the position lies outside. */
export function lineAt(lines: Lines, position: number): number {
  let low = 0;
  let high = lines.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines.starts[middle + 1]! > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The next line that is not hidden, in steps of 1 or -1; where there is none, the line itself. */
export function nextVisible(lines: Lines, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < lines.count; index += step) {
    if (lengthOf(lines, index) > 0) return index;
  }
  return from;
}
