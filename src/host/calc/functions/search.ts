// Finding a value among others: exactly, by pattern, or the nearest one in values sorted up or down. Exact look-ups of
// many formulas in one range share an index of it.
import { compareScalars, sameNumber } from "../operators";
import { isError, type Matrix, type Scalar } from "../value";
import { wildcard } from "./criteria";

/** "smaller" and "larger" give the nearest one on that side where there is none equal. */
export type Match = "exact" | "smaller" | "larger" | "pattern";

/** The values of a row or column of cells, and the cells they were read from. */
export interface Line {
  readonly source: Matrix;
  readonly along: "row" | "column";
  readonly length: number;
}

/** One row or one column of a matrix as a line; the first column of a wider one, or its first row. */
export function lineOf(source: Matrix, along: "row" | "column"): Line {
  return { source, along, length: along === "row" ? source[0]!.length : source.length };
}

/** The value at a place of a line. */
function itemAt({ source, along }: Line, place: number): Scalar {
  return (along === "row" ? source[0]![place] : source[place]?.[0]) ?? null;
}

/** The place of a value, searched from the first or the last on; -1 where it is not there. */
export function placeOf(wanted: Scalar, line: Line, match: Match, from: "first" | "last" = "first"): number {
  if (match === "pattern" && typeof wanted === "string" && /[*?~]/.test(wanted)) {
    const matches = wildcard(wanted);
    return scan(line, from, (value) => typeof value === "string" && matches(value));
  }
  const exact = from === "first" ? indexed(wanted, line) : scan(line, from, (value) => same(value, wanted));
  if (exact >= 0 || match === "exact" || match === "pattern") return exact;
  let best = -1;
  for (let place = 0; place < line.length; place++) {
    const value = itemAt(line, place);
    if (!comparable(value, wanted)) continue;
    const order = compareScalars(value, wanted);
    if (match === "smaller" ? order >= 0 : order <= 0) continue;
    if (best >= 0) {
      const better = compareScalars(value, itemAt(line, best));
      if (match === "smaller" ? better < 0 : better > 0) continue;
      if (better === 0 && from === "first") continue;
    }
    best = place;
  }
  return best;
}

/** By halving, in values that rise: the last one not above the wanted; -1 where all are above. */
export function placeInRising(wanted: Scalar, line: Line): number {
  return halved(line, wanted, (order) => order <= 0);
}

/** By halving, in values that fall: the last one not below the wanted; -1 where all are below. */
export function placeInFalling(wanted: Scalar, line: Line): number {
  return halved(line, wanted, (order) => order >= 0);
}

// Values of another kind than the wanted are passed over, as Excel does.
function halved(line: Line, wanted: Scalar, goesOn: (order: number) => boolean): number {
  let low = 0;
  let high = line.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe <= high && !comparable(itemAt(line, probe), wanted)) probe++;
    if (probe > high) {
      high = middle - 1;
      continue;
    }
    if (goesOn(compareScalars(itemAt(line, probe), wanted))) {
      best = probe;
      low = probe + 1;
    } else high = middle - 1;
  }
  return best;
}

function comparable(value: Scalar, wanted: Scalar): boolean {
  return value !== null && !isError(value) && typeof value === (wanted === null ? "number" : typeof wanted);
}

/** Whether a value found is the one wanted: of one kind, texts without case. */
export function same(value: Scalar, wanted: Scalar): boolean {
  if (typeof value === "number" && typeof wanted === "number") return sameNumber(value, wanted);
  if (typeof value === "string" && typeof wanted === "string") return value === wanted || value.toLowerCase() === wanted.toLowerCase();
  return value === wanted && value !== null;
}

function scan(line: Line, from: "first" | "last", holds: (value: Scalar) => boolean): number {
  if (from === "first") {
    for (let place = 0; place < line.length; place++) if (holds(itemAt(line, place))) return place;
  } else {
    for (let place = line.length - 1; place >= 0; place--) if (holds(itemAt(line, place))) return place;
  }
  return -1;
}

const SMALL = 32;
const indexes = new WeakMap<Matrix, Map<string, Map<string, number>>>();

function indexed(wanted: Scalar, line: Line): number {
  if (line.length < SMALL) return scan(line, "first", (value) => same(value, wanted));
  const key = keyOf(wanted);
  if (key === null) return -1;
  let byLine = indexes.get(line.source);
  if (!byLine) indexes.set(line.source, (byLine = new Map()));
  let index = byLine.get(line.along);
  if (!index) {
    byLine.set(line.along, (index = new Map()));
    for (let place = 0; place < line.length; place++) {
      const item = keyOf(itemAt(line, place));
      if (item !== null && !index.has(item)) index.set(item, place);
    }
  }
  return index.get(key) ?? -1;
}

function keyOf(value: Scalar): string | null {
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  return typeof value === "boolean" ? `b${String(value)}` : null;
}
