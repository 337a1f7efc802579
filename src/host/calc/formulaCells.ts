// The formulas of a book and what each depends on. A range that several formulas refer to is one item, so that a
// thousand sums of one column are a thousand links to it, not a thousand times its cells.
import { MAX_COLUMNS, MAX_ROWS, type CellPlace, type Range } from "../model/address";
import type { Book, DefinedName } from "../model/book";
import type { Cell } from "../model/cell";
import type { Table } from "../model/rules";
import { cellAt, type Sheet } from "../model/sheet";
import { isErrorValue } from "../model/cell";
import { NOT_COMPUTED } from "../protocol/calculator";
import { readable } from "./names";
import { precedentsOf } from "./precedents";
import { addRange, emptyRangeIndex, removeRange, type RangeIndex } from "./rangeIndex";
import type { Formula } from "./syntax";

/** A formula in its cell. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tree: Formula;
  /** "plain" as Excel computed before arrays spilled: so come formulas from files that are not marked as arrays. */
  readonly mode: "plain" | "array";
  isVolatile: boolean;
  usesNames: boolean;
  names: readonly Formula[];
  precedents: readonly Precedent[];
  /** Where its array stands, or would stand were there room; null for a single value. */
  spill: Range | null;
  /** It depends on itself: shown as 0, as in Excel. */
  isCircular: boolean;
}

/** A range some formulas refer to. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly range: Range;
  readonly key: string;
  readonly dependents: Set<FormulaCell>;
}

export interface SheetFormulas {
  /** By row × columns of a sheet + column. */
  readonly cells: Map<number, FormulaCell>;
  readonly precedents: RangeIndex<Precedent>;
  readonly precedentByKey: Map<string, Precedent>;
}

export interface BookFormulas {
  readonly book: Book;
  readonly sheets: Map<Sheet, SheetFormulas>;
  readonly volatile: Set<FormulaCell>;
  /** Those that could not be computed: tried again whenever anything changes. */
  readonly waiting: Set<FormulaCell>;
  /** Those whose array is more than one cell, or waits for room. */
  readonly spilling: Set<FormulaCell>;
  surroundings: Surroundings;
}

/** What names lead to; compared by identity, as the model replaces what changes. */
interface Surroundings {
  readonly names: readonly DefinedName[];
  readonly sheets: readonly { readonly sheet: Sheet; readonly name: string; readonly tables: readonly Table[] }[];
}

/** The formulas of a book as they stand. */
export function formulasOf(book: Book): BookFormulas {
  const formulas: BookFormulas = { book, sheets: new Map(), volatile: new Set(), waiting: new Set(), spilling: new Set(), surroundings: surroundingsOf(book) };
  addSheets(formulas, book.sheets);
  return formulas;
}

function keyOf({ row, column }: CellPlace): number {
  return row * MAX_COLUMNS + column;
}

/** The formula in a cell; null for none. */
export function formulaAt(formulas: BookFormulas, sheet: Sheet, row: number, column: number): FormulaCell | null {
  return formulas.sheets.get(sheet)?.cells.get(row * MAX_COLUMNS + column) ?? null;
}

function addSheets(formulas: BookFormulas, sheets: readonly Sheet[]): FormulaCell[] {
  for (const sheet of sheets) formulas.sheets.set(sheet, { cells: new Map(), precedents: emptyRangeIndex(), precedentByKey: new Map() });
  const added: FormulaCell[] = [];
  for (const sheet of sheets) {
    forEachFormula(sheet, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }, (row, column, cell) => added.push(add(formulas, sheet, row, column, cell)));
  }
  return added;
}

/** Brings the formulas up to what the book holds now; gives those that are new or refer to other places than before. */
export function refresh(formulas: BookFormulas, changes: readonly { readonly sheet: Sheet; readonly range: Range }[]): readonly FormulaCell[] {
  const fresh: FormulaCell[] = [];
  const { book } = formulas;
  for (const [sheet, { cells }] of formulas.sheets) {
    if (book.sheets.includes(sheet)) continue;
    for (const cell of cells.values()) forget(formulas, cell);
    formulas.sheets.delete(sheet);
  }
  fresh.push(...addSheets(formulas, book.sheets.filter((sheet) => !formulas.sheets.has(sheet))));
  // Moving cells rewrites formulas anywhere, so all known ones are looked at again.
  for (const [sheet, { cells }] of formulas.sheets) {
    for (const cell of [...cells.values()]) {
      const held = cellAt(sheet, cell.row, cell.column);
      if (held?.formula !== cell.text) {
        forget(formulas, cell);
        if (held && held.formula !== null) fresh.push(add(formulas, sheet, cell.row, cell.column, held));
      }
    }
  }
  for (const { sheet, range } of changes) {
    forEachFormula(sheet, range, (row, column, held) => {
      const known = formulaAt(formulas, sheet, row, column);
      if (!known) fresh.push(add(formulas, sheet, row, column, held));
      else if (isNotComputed(held)) {
        forget(formulas, known);
        fresh.push(add(formulas, sheet, row, column, held));
      }
    });
  }
  const now = surroundingsOf(book);
  if (!sameSurroundings(now, formulas.surroundings)) fresh.push(...rebind(formulas));
  formulas.surroundings = now;
  return fresh;
}

function forEachFormula(sheet: Sheet, range: Range, visit: (row: number, column: number, cell: Cell) => void): void {
  const look = (row: number): void => {
    const cells = sheet.rows.get(row)?.cells;
    if (!cells) return;
    for (let column = range.left; column <= Math.min(range.right, cells.length - 1); column++) {
      const cell = cells[column];
      if (cell && cell.formula !== null) visit(row, column, cell);
    }
  };
  if (range.bottom - range.top > sheet.rows.size) {
    for (const row of sheet.rows.keys()) if (row >= range.top && row <= range.bottom) look(row);
  } else for (let row = range.top; row <= range.bottom; row++) look(row);
}

/** Whether a cell's formula waits for its value. */
export function isNotComputed({ value }: Cell): boolean {
  return isErrorValue(value) && value.error === NOT_COMPUTED.error;
}

function add(formulas: BookFormulas, sheet: Sheet, row: number, column: number, cell: Cell): FormulaCell {
  const text = cell.formula ?? "";
  const tree = readable(text);
  const bound = precedentsOf(tree, formulas.book, sheet, row, column);
  const formula: FormulaCell = {
    sheet, row, column, text, tree, mode: cell.array || bound.spills || isNotComputed(cell) ? "array" : "plain",
    isVolatile: bound.isVolatile, usesNames: bound.usesNames, names: bound.names, precedents: [], spill: cell.array?.range ?? null, isCircular: false,
  };
  formulas.sheets.get(sheet)!.cells.set(keyOf(formula), formula);
  if (formula.isVolatile) formulas.volatile.add(formula);
  if (formula.spill) formulas.spilling.add(formula);
  link(formulas, formula, bound.areas);
  return formula;
}

function link(formulas: BookFormulas, formula: FormulaCell, areas: readonly { readonly sheet: Sheet; readonly range: Range }[]): void {
  const found = new Set<Precedent>();
  for (const { sheet, range } of areas) {
    const home = formulas.sheets.get(sheet);
    if (!home) continue;
    const key = `${range.top} ${range.left} ${range.bottom} ${range.right}`;
    let precedent = home.precedentByKey.get(key);
    if (!precedent) {
      precedent = { sheet, range, key, dependents: new Set() };
      home.precedentByKey.set(key, precedent);
      addRange(home.precedents, range, precedent);
    }
    precedent.dependents.add(formula);
    found.add(precedent);
  }
  formula.precedents = [...found];
}

function unlink(formulas: BookFormulas, formula: FormulaCell): void {
  for (const precedent of formula.precedents) {
    precedent.dependents.delete(formula);
    if (precedent.dependents.size > 0) continue;
    const home = formulas.sheets.get(precedent.sheet);
    home?.precedentByKey.delete(precedent.key);
    if (home) removeRange(home.precedents, precedent);
  }
  formula.precedents = [];
}

function forget(formulas: BookFormulas, formula: FormulaCell): void {
  unlink(formulas, formula);
  formulas.volatile.delete(formula);
  formulas.waiting.delete(formula);
  formulas.spilling.delete(formula);
  formulas.sheets.get(formula.sheet)?.cells.delete(keyOf(formula));
}

// Formulas with names, tables or other sheets may refer elsewhere now; gives those that do.
function rebind(formulas: BookFormulas): FormulaCell[] {
  const moved: FormulaCell[] = [];
  for (const { cells } of [...formulas.sheets.values()]) {
    for (const formula of cells.values()) {
      if (!formula.usesNames) continue;
      const before = formula.precedents;
      const namesBefore = formula.names;
      const bound = precedentsOf(formula.tree, formulas.book, formula.sheet, formula.row, formula.column);
      unlink(formulas, formula);
      link(formulas, formula, bound.areas);
      formula.names = bound.names;
      formula.isVolatile = bound.isVolatile;
      if (bound.isVolatile) formulas.volatile.add(formula);
      const same = sameItems(namesBefore.map((tree) => [tree]), bound.names.map((tree) => [tree]))
        && sameItems(before.map(({ sheet, key }) => [sheet, key]), formula.precedents.map(({ sheet, key }) => [sheet, key]));
      const held = cellAt(formula.sheet, formula.row, formula.column);
      // A name that led nowhere may lead to a constant now.
      if (!same || (held && isErrorValue(held.value) && (held.value.error === "#NAME?" || held.value.error === "#REF!"))) moved.push(formula);
    }
  }
  return moved;
}

function sameItems(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.length === b.length && a.every((item, index) => item.every((part, place) => part === b[index]![place]));
}

function surroundingsOf(book: Book): Surroundings {
  return { names: book.names, sheets: book.sheets.map((sheet) => ({ sheet, name: sheet.name, tables: sheet.tables })) };
}

function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  return a.names === b.names && a.sheets.length === b.sheets.length
    && a.sheets.every((one, index) => one.sheet === b.sheets[index]!.sheet && one.name === b.sheets[index]!.name && one.tables === b.sheets[index]!.tables);
}
