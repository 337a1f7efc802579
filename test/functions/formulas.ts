// Formulas as Excel calls them: ranges are tables of cells, single cells tables of one, omitted arguments null. Errors come back as
// objects with Excel's code and the sentence a person reads.
import { serialOfMoment } from "../../src/core/time";
import { at } from "../support/clock";

class FormulaError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

(globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
  Error: FormulaError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

/** A column of cells. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** One row of cells. */
export const row = (...cells: readonly unknown[]): unknown[][] => [[...cells]];

/** `serial("2026-09-30 17:00")`: the number Excel keeps in the cell. */
export function serial(text: string): number {
  return serialOfMoment(at(text), 1900)!;
}

/** The single cell a formula answers with. */
export function only(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const table = answer as unknown[][];
  if (table.length !== 1 || table[0]!.length !== 1) throw new Error(`The formula spills: ${JSON.stringify(table)}`);
  return table[0]![0];
}

/** `#VALUE! the sentence` of what a call fails with, or of an error standing in a cell; other answers unchanged. */
export function shown(call: (() => unknown) | { readonly cell: unknown }): unknown {
  try {
    const value = "cell" in call ? call.cell : call();
    return value instanceof FormulaError ? `${value.code} ${value.message}` : value;
  } catch (error) {
    if (error instanceof FormulaError) return `${error.code} ${error.message}`;
    throw error;
  }
}
