// Formulas of conditional formats, computed for one cell after the other by the host's engine. They are written for the
// range's first cell and move with the cell they are read for; an add-in's functions are not among them, as in Excel.
import type { Book } from "../../host/model/book";
import type { CellValue } from "../../host/model/cell";
import { cellReader } from "../../host/calc/cellReader";
import { evaluate, applied, type Evaluation } from "../../host/calc/evaluate";
import { libraryFunction } from "../../host/calc/functions/library";
import { plain } from "../../host/calc/lift";
import { readable } from "../../host/calc/names";
import type { Formula } from "../../host/calc/syntax";
import { FormulaError, isMatrix, NotComputedError } from "../../host/calc/value";
import { formulaAt, formulaPattern, type FormulaPattern } from "../../host/file/sharedFormulas";
import type { FormulaReader } from "./conditions";

/** A reader over the book as it is now; `now` is a serial number of the 1900 date system. */
export function formulaReaderOf(book: Book, now: number): FormulaReader {
  const { read } = cellReader(book);
  const patterns = new Map<string, FormulaPattern>();
  const trees = new Map<string, Formula>();
  return (sheet, formula, anchor, place) => {
    const key = `${anchor.row} ${anchor.column} ${formula}`;
    const pattern = patterns.get(key) ?? formulaPattern(formula, anchor);
    patterns.set(key, pattern);
    const text = formulaAt(pattern, place);
    const at: Evaluation = {
      book, sheet, row: place.row, column: place.column, scope: new Map(), mode: "array", read,
      settle: () => undefined,
      now: () => now - (book.date1904 ? DAYS_TO_1904 : 0),
      apply: (lambda, values) => applied(lambda, values, at),
      definitionOf: libraryFunction,
      spillOf: () => null,
      areaOf: () => null,
    };
    return attempt(() => {
      const tree = trees.get(text) ?? readable(text);
      trees.set(text, tree);
      const value = plain(evaluate(tree, at), at);
      return isMatrix(value) ? value[0]?.[0] ?? null : value;
    });
  };
}

const DAYS_TO_1904 = 1462;

function attempt(compute: () => CellValue): CellValue {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    if (error instanceof NotComputedError) return null;
    throw error;
  }
}
