// The formula engine as the protocol knows it. Values from the file stay until something they depend on changes.
import { MAX_COLUMNS } from "../model/address";
import type { Book } from "../model/book";
import { cellAt, type Sheet } from "../model/sheet";
import type { Calculator, Change } from "../protocol/calculator";
import type { CustomFunctions } from "./customFunctions";
import { formulaAt, formulasOf, refresh, type BookFormulas, type FormulaCell } from "./formulaCells";
import { addChanged, dirtyFrom, recalculate, type Surroundings } from "./recalculation";
import { explanationOf } from "./value";

export interface CalculatorOptions {
  /** An add-in's functions; without them their names are unknown. */
  readonly functions?: CustomFunctions | null;
  /** Now, as a serial number of the 1900 date system in wall-clock time, for TODAY and NOW. */
  readonly now: () => number;
}

/** A calculator that can also say why a cell shows what it shows. */
export interface ExplainingCalculator extends Calculator {
  /** Words for a cell's error or warning: a function's own message, what is not computed, a circular reference; null for none. */
  explain(book: Book, sheet: Sheet, row: number, column: number): string | null;
}

/** A formula engine for any number of books. */
export function createCalculator({ functions = null, now }: CalculatorOptions): ExplainingCalculator {
  const surroundings: Surroundings = { functions, now };
  const books = new WeakMap<Book, BookFormulas>();
  return {
    changed(book, changes) {
      const known = books.get(book);
      const formulas = known ?? formulasOf(book);
      books.set(book, formulas);
      const fresh = known ? refresh(formulas, changes) : [];
      const dirty = dirtyFrom([...fresh, ...formulas.volatile, ...formulas.waiting]);
      for (const change of changes) {
        for (const formula of formulasIn(formulas, change)) dirty.formulas.add(formula);
        addChanged(formulas, dirty, change.sheet, change.range);
      }
      recalculate(formulas, dirty, surroundings);
    },
    all(book) {
      const formulas = formulasOf(book);
      books.set(book, formulas);
      const every = new Set<FormulaCell>();
      for (const { cells } of formulas.sheets.values()) for (const formula of cells.values()) every.add(formula);
      recalculate(formulas, dirtyFrom(every), surroundings);
    },
    explain(book, sheet, row, column) {
      const formulas = books.get(book);
      if (formulas && formulaAt(formulas, sheet, row, column)?.isCircular) return "This formula depends on itself.";
      return explanationOf(cellAt(sheet, row, column)?.value ?? null);
    },
  };
}

function formulasIn(formulas: BookFormulas, { sheet, range: { top, left, bottom, right } }: Change): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  const cells = formulas.sheets.get(sheet)?.cells;
  if (!cells) return found;
  if ((bottom - top + 1) * (right - left + 1) > cells.size) {
    for (const formula of cells.values()) {
      if (formula.row >= top && formula.row <= bottom && formula.column >= left && formula.column <= right) found.push(formula);
    }
    return found;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const formula = cells.get(row * MAX_COLUMNS + column);
      if (formula) found.push(formula);
    }
  }
  return found;
}
