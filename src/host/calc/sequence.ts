// The order of computing: each formula after those it depends on; what depends on itself is set apart.
import { isSingleCell, type Range } from "../model/address";
import type { BookFormulas, FormulaCell, Precedent } from "./formulaCells";
import { forEachAt, itemsTouching } from "./rangeIndex";

/** The ranges of formulas that read what a formula writes. */
function readersOf(formulas: BookFormulas, { sheet, row, column, spill }: FormulaCell): readonly Precedent[] {
  const index = formulas.sheets.get(sheet)?.precedents;
  if (!index) return [];
  if (spill && !isSingleCell(spill)) return [...itemsTouching(index, spill)];
  const found: Precedent[] = [];
  forEachAt(index, row, column, (precedent) => found.push(precedent));
  return found;
}

/** Formulas that depend on something, and the ranges looked into on the way: each is followed once. */
export interface Dependents {
  readonly formulas: Set<FormulaCell>;
  readonly ranges: Set<Precedent>;
}

/** Adds the formulas that depend on the cells of a range, directly or through others. */
export function addDependents(formulas: BookFormulas, sheet: FormulaCell["sheet"], range: Range, found: Dependents): void {
  const index = formulas.sheets.get(sheet)?.precedents;
  if (!index) return;
  const waiting: FormulaCell[] = [];
  const follow = (precedent: Precedent): void => {
    if (found.ranges.has(precedent)) return;
    found.ranges.add(precedent);
    for (const dependent of precedent.dependents) {
      if (found.formulas.has(dependent)) continue;
      found.formulas.add(dependent);
      waiting.push(dependent);
    }
  };
  if (isSingleCell(range)) forEachAt(index, range.top, range.left, follow);
  else itemsTouching(index, range).forEach(follow);
  for (let next = waiting.pop(); next; next = waiting.pop()) readersOf(formulas, next).forEach(follow);
}

/**
 * Calls `compute` for each formula of a set after those of the set it depends on, and `circular` for those that
 * depend on themselves, before what depends on them.
 */
export function inOrder(formulas: BookFormulas, all: ReadonlySet<FormulaCell>, compute: (formula: FormulaCell) => void, circular: (formula: FormulaCell) => void): void {
  const readers = new Map<FormulaCell, readonly Precedent[]>();
  const writersLeft = new Map<Precedent, number>();
  for (const formula of all) {
    const own = readersOf(formulas, formula);
    readers.set(formula, own);
    for (const precedent of own) writersLeft.set(precedent, (writersLeft.get(precedent) ?? 0) + 1);
  }
  const waitsFor = new Map<FormulaCell, number>();
  const ready: FormulaCell[] = [];
  for (const formula of all) {
    const count = formula.precedents.reduce((sum, precedent) => sum + (writersLeft.has(precedent) ? 1 : 0), 0);
    if (count === 0) ready.push(formula);
    else waitsFor.set(formula, count);
  }
  const release = (formula: FormulaCell): void => {
    for (const precedent of readers.get(formula)!) {
      const left = writersLeft.get(precedent)! - 1;
      writersLeft.set(precedent, left);
      if (left > 0) continue;
      for (const dependent of precedent.dependents) {
        const count = waitsFor.get(dependent);
        if (count === undefined) continue;
        if (count === 1) {
          waitsFor.delete(dependent);
          ready.push(dependent);
        } else waitsFor.set(dependent, count - 1);
      }
    }
  };
  const run = (): void => {
    for (let next = ready.pop(); next; next = ready.pop()) {
      compute(next);
      release(next);
    }
  };
  run();
  if (waitsFor.size === 0) return;
  const cycles = circularAmong(waitsFor, readers);
  for (const formula of cycles) {
    waitsFor.delete(formula);
    circular(formula);
  }
  cycles.forEach(release);
  run();
}

// Of formulas that wait for each other, those nothing else waits for are only behind a circle: taken away one after the
// other, they leave the circles.
function circularAmong(waiting: ReadonlyMap<FormulaCell, number>, readers: ReadonlyMap<FormulaCell, readonly Precedent[]>): FormulaCell[] {
  const left = new Set(waiting.keys());
  const writers = new Map<Precedent, FormulaCell[]>();
  const readersLeft = new Map<Precedent, number>();
  for (const formula of left) {
    for (const precedent of readers.get(formula)!) {
      const list = writers.get(precedent);
      if (list) list.push(formula);
      else writers.set(precedent, [formula]);
    }
    for (const precedent of formula.precedents) readersLeft.set(precedent, (readersLeft.get(precedent) ?? 0) + 1);
  }
  const uses = new Map<FormulaCell, number>();
  const idle: FormulaCell[] = [];
  for (const formula of left) {
    const count = readers.get(formula)!.filter((precedent) => (readersLeft.get(precedent) ?? 0) > 0).length;
    uses.set(formula, count);
    if (count === 0) idle.push(formula);
  }
  for (let next = idle.pop(); next; next = idle.pop()) {
    left.delete(next);
    for (const precedent of next.precedents) {
      const count = readersLeft.get(precedent)! - 1;
      readersLeft.set(precedent, count);
      if (count > 0) continue;
      for (const writer of writers.get(precedent) ?? []) {
        const used = uses.get(writer)! - 1;
        uses.set(writer, used);
        if (used === 0) idle.push(writer);
      }
    }
  }
  return [...left];
}
