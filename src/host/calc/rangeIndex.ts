// Which of many ranges of a sheet hold a cell, or touch a rectangle. Rows are halved again and again: a range is kept
// at the few halves that make it up, column by column, so that a cell asks some twenty of them however many there are.
import { MAX_ROWS, rangesOverlap, type Range } from "../model/address";

/** Ranges of one sheet, each with what belongs to it. */
export interface RangeIndex<T> {
  readonly all: Map<T, Range>;
  /** By column, then by number of the half. */
  readonly columns: Map<number, Map<number, Set<T>>>;
  /** Ranges over so many columns that they are looked through one by one. */
  readonly wide: Map<T, Range>;
}

const WIDE = 64;
const LEVELS = Math.log2(MAX_ROWS);

export function emptyRangeIndex<T>(): RangeIndex<T> {
  return { all: new Map(), columns: new Map(), wide: new Map() };
}

/** Adds a range under an item that is not in the index yet. */
export function addRange<T>(index: RangeIndex<T>, range: Range, item: T): void {
  index.all.set(item, range);
  if (range.right - range.left >= WIDE) index.wide.set(item, range);
  else forEachHalf(index, range, (half) => half.add(item));
}

/** Takes an item out with its range. */
export function removeRange<T>(index: RangeIndex<T>, item: T): void {
  const range = index.all.get(item);
  if (!range) return;
  index.all.delete(item);
  if (!index.wide.delete(item)) forEachHalf(index, range, (half) => half.delete(item));
}

/** Calls with every item whose range holds a cell. */
export function forEachAt<T>(index: RangeIndex<T>, row: number, column: number, visit: (item: T) => void): void {
  const halves = index.columns.get(column);
  if (halves) {
    for (let level = 0; level <= LEVELS; level++) halves.get((row >> level) + (1 << (LEVELS - level)))?.forEach(visit);
  }
  index.wide.forEach((range, item) => {
    if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) visit(item);
  });
}

/** The items whose range has a cell in common with a rectangle. */
export function itemsTouching<T>(index: RangeIndex<T>, range: Range): ReadonlySet<T> {
  const found = new Set<T>();
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (cells * LEVELS < index.all.size) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) forEachAt(index, row, column, (item) => found.add(item));
    }
  } else {
    index.all.forEach((own, item) => {
      if (rangesOverlap(own, range)) found.add(item);
    });
  }
  return found;
}

// The halves are numbered as in a heap: 1 is all rows, 2 and 3 their halves, and so on down to single rows.
function forEachHalf<T>(index: RangeIndex<T>, range: Range, visit: (half: Set<T>) => void): void {
  for (let column = range.left; column <= range.right; column++) {
    let halves = index.columns.get(column);
    if (!halves) index.columns.set(column, (halves = new Map()));
    let low = range.top + MAX_ROWS;
    let high = range.bottom + MAX_ROWS + 1;
    for (; low < high; low >>= 1, high >>= 1) {
      if (low & 1) visit(halfAt(halves, low++));
      if (high & 1) visit(halfAt(halves, --high));
    }
  }
}

function halfAt<T>(halves: Map<number, Set<T>>, number: number): Set<T> {
  let half = halves.get(number);
  if (!half) halves.set(number, (half = new Set()));
  return half;
}
