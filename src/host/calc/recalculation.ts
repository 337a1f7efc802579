// One round of computing: the formulas that changed or depend on what changed, in order; arrays that grow or shrink
// make another, smaller round.
import { rangesOverlap, parseReference, type Range } from "../model/address";
import { sheetByName } from "../model/book";
import { cellAt, type Sheet } from "../model/sheet";
import { NOT_COMPUTED } from "../protocol/calculator";
import { cellReader, type CellReader } from "./cellReader";
import type { CustomFunctions } from "./customFunctions";
import { applied, evaluate, type Evaluation } from "./evaluate";
import { formulaAt, isNotComputed, type BookFormulas, type FormulaCell } from "./formulaCells";
import { libraryFunction } from "./functions/library";
import { plain } from "./lift";
import { formulaOfName } from "./names";
import { addDependents, inOrder, type Dependents } from "./sequence";
import { writeResult } from "./spill";
import { explained, fail, FormulaError, isArea, NotComputedError, type Area, type Matrix, type Scalar, type Value } from "./value";

/** What formulas are computed with. */
export interface Surroundings {
  readonly functions: CustomFunctions | null;
  /** Now, as a serial number of the 1900 date system. */
  readonly now: () => number;
}

/** Formulas to compute: those themselves new, and those whose inputs changed. */
export interface Dirty {
  readonly formulas: Set<FormulaCell>;
  readonly inputsChanged: Dependents;
}

const MOST_ROUNDS = 16;
const DAYS_TO_1904 = 1462;

/** What is to be computed where nothing but formulas themselves is new so far. */
export function dirtyFrom(formulas: Iterable<FormulaCell>): Dirty {
  return { formulas: new Set(formulas), inputsChanged: { formulas: new Set(), ranges: new Set() } };
}

/** Computes what is dirty, and what depends on it. */
export function recalculate(formulas: BookFormulas, dirty: Dirty, surroundings: Surroundings): void {
  let round: Dirty | null = dirty;
  for (let count = 0; round && count < MOST_ROUNDS; count++) round = runRound(formulas, round, surroundings);
}

/** Adds what depends on changed cells, and arrays that a change stands in the way of or makes room for. */
export function addChanged(formulas: BookFormulas, dirty: Dirty, sheet: Sheet, range: Range): void {
  addDependents(formulas, sheet, range, dirty.inputsChanged);
  for (const formula of formulas.spilling) if (formula.sheet === sheet && formula.spill && rangesOverlap(formula.spill, range)) dirty.formulas.add(formula);
}

function runRound(formulas: BookFormulas, dirty: Dirty, surroundings: Surroundings): Dirty | null {
  for (const formula of dirty.formulas) addDependents(formulas, formula.sheet, outputOf(formula), dirty.inputsChanged);
  const pending = new Set([...dirty.formulas, ...dirty.inputsChanged.formulas]);
  const moved: { readonly formula: FormulaCell; readonly sheet: Sheet; readonly ranges: readonly Range[] }[] = [];
  const reader = cellReader(formulas.book);
  const write = (formula: FormulaCell, result: Scalar | Matrix): void => {
    const ranges = writeResult(formulas, formula, result, reader.wrote);
    if (ranges) moved.push({ formula, sheet: formula.sheet, ranges });
  };
  const compute = (formula: FormulaCell): void => {
    if (!pending.delete(formula)) return;
    formula.isCircular = false;
    formulas.waiting.delete(formula);
    const result = computed(formulas, formula, surroundings, reader, settle);
    if (result instanceof NotComputedError) {
      // What the file says stays as long as nothing it was computed from changed.
      const held = cellAt(formula.sheet, formula.row, formula.column);
      if (held && !isNotComputed(held) && !dirty.inputsChanged.formulas.has(formula)) return;
      formulas.waiting.add(formula);
      write(formula, explained(NOT_COMPUTED.error, `Not computed: ${result.message}.`));
    } else write(formula, result);
  };
  // Cells found only while computing may wait for their turn: they and what they depend on are computed at once.
  const settle = (area: Area): void => {
    for (const formula of pendingIn(formulas, pending, area)) {
      if (!pending.has(formula) || settling.has(formula)) continue;
      settling.add(formula);
      for (const { sheet, range } of formula.precedents) settle({ kind: "area", sheet, range });
      compute(formula);
      settling.delete(formula);
    }
  };
  const settling = new Set<FormulaCell>();
  inOrder(formulas, new Set(pending), compute, (formula) => {
    pending.delete(formula);
    formula.isCircular = true;
    write(formula, 0);
  });
  if (moved.length === 0) return null;
  const next = dirtyFrom([]);
  for (const { formula, sheet, ranges } of moved) {
    for (const range of ranges) {
      addDependents(formulas, sheet, range, next.inputsChanged);
      for (const other of formulas.spilling) if (other !== formula && other.sheet === sheet && other.spill && rangesOverlap(other.spill, range)) next.formulas.add(other);
    }
  }
  return next.formulas.size + next.inputsChanged.formulas.size > 0 ? next : null;
}

function outputOf({ row, column, spill }: FormulaCell): Range {
  return spill ?? { top: row, left: column, bottom: row, right: column };
}

function pendingIn(formulas: BookFormulas, pending: ReadonlySet<FormulaCell>, { sheet, range }: Area): readonly FormulaCell[] {
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (cells > pending.size) return [...pending].filter((formula) => formula.sheet === sheet && rangesOverlap(outputOf(formula), range));
  const found: FormulaCell[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const from = cellAt(sheet, row, column)?.spilledFrom ?? { row, column };
      const formula = formulaAt(formulas, sheet, from.row, from.column);
      if (formula && pending.has(formula)) found.push(formula);
    }
  }
  return found;
}

function computed(formulas: BookFormulas, formula: FormulaCell, surroundings: Surroundings, reader: CellReader, settle: (area: Area) => void): Scalar | Matrix | NotComputedError {
  const { book } = formulas;
  const { sheet, row, column } = formula;
  const at: Evaluation = {
    book, sheet, row, column, scope: new Map(), settle,
    mode: formula.mode,
    read: reader.read,
    now: () => surroundings.now() - (book.date1904 ? DAYS_TO_1904 : 0),
    apply: (lambda, values) => applied(lambda, values, at),
    definitionOf: (name) => surroundings.functions?.definitionOf(name) ?? libraryFunction(name),
    spillOf: ({ sheet: home, range }) => {
      const extent = cellAt(home, range.top, range.left)?.array;
      return extent ? { kind: "area", sheet: home, range: extent.range } : null;
    },
    areaOf: (text) => areaNamed(text, at),
  };
  try {
    return resultOf(evaluate(formula.tree, at), at);
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    if (error instanceof NotComputedError) return error;
    // Too deep or too large for this machine, which says nothing about the value.
    if (error instanceof RangeError) return new NotComputedError("it is too large");
    throw error;
  }
}

// A plain formula shows one cell; an array of one cell stays one, so that it may grow.
function resultOf(value: Value, at: Evaluation): Scalar | Matrix {
  const result = plain(value, at);
  if (at.mode === "array" || !Array.isArray(result)) return result;
  return isArea(value) ? plain(evaluateIntersection(value, at), at) : ((result as Matrix)[0]![0] ?? 0);
}

function evaluateIntersection({ sheet, range }: Area, at: Evaluation): Value {
  return evaluate({ kind: "unary", operator: "@", operand: { kind: "reference", sheet: sheet.name, range } }, at);
}

function areaNamed(text: string, at: Evaluation): Area | null {
  const reference = parseReference(text);
  if (reference) {
    const sheet = reference.sheet === null ? at.sheet : sheetByName(at.book, reference.sheet);
    return sheet ? { kind: "area", sheet, range: reference.range } : null;
  }
  const tree = formulaOfName(at.book, at.sheet, text.trim(), null);
  if (!tree) return null;
  const value = evaluate(tree, { ...at, scope: new Map() });
  return isArea(value) ? value : fail("#REF!");
}
