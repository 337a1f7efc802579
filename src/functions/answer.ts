// How a formula answers: cell by cell over ranges of one size, single cells repeated; what is wrong with a cell becomes
// an error with words in its place, so one bad cell never hides the good ones.
import { functionText, type FunctionMessage } from "../text/functions";
import type { Language, Parameters } from "../text/language";

/** What an argument or a range cell holds; empty ones arrive as null or "" by platform. */
export type Argument = unknown;
export type Answer = string | number | boolean;

let language: Language = "en";

/** The language of words and messages; the shared runtime sets it to the report's. Alone, functions speak English. */
export function speak(chosen: Language): void {
  language = chosen;
}

/** The language functions speak now. */
export function spoken(): Language {
  return language;
}

/** A call that cannot be answered: `value` shows #VALUE!, `none` #N/A, both with the sentence. */
export class WrongCall extends Error {
  constructor(
    readonly code: "value" | "none",
    message: FunctionMessage,
    parameters: Parameters = {},
  ) {
    super(functionText(message, language, parameters));
    this.name = "WrongCall";
  }
}

/** An argument as a table: a single value is one cell, an omitted one an empty cell. */
export function cellsOf(argument: Argument): readonly (readonly Argument[])[] {
  return Array.isArray(argument) ? (argument as Argument[][]) : [[argument ?? null]];
}

/** All cells of an argument in reading order. */
export function listOf(argument: Argument): readonly Argument[] {
  return cellsOf(argument).flat();
}

/** The first cell: what a function uses of an argument that names one value. */
export function firstOf(argument: Argument): Argument {
  return cellsOf(argument)[0]?.[0] ?? null;
}

/** The answer of a whole call; a WrongCall becomes Excel's error with its words. */
export function answer<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw excelError(error);
  }
}

/** A table of answers as Excel takes it: errors stand in it as objects, which the type of results does not know. */
export type Spilled = any[][];

/** One answer in the form of the argument it belongs to: Excel passes single cells as tables and wants a table back; a plain call a value. */
export function like(argument: Argument, value: Answer): Spilled {
  return Array.isArray(argument) ? [[value]] : (value as unknown as Spilled);
}

/** One answer a cell: arguments are ranges of one size or single cells. */
export function spill(argumentList: readonly Argument[], compute: (...cells: Argument[]) => Answer): Spilled {
  return answer(() => {
    if (!argumentList.some(Array.isArray)) return like(null, compute(...argumentList.map((value) => value ?? null)));
    const tables = argumentList.map(cellsOf);
    const rows = Math.max(...tables.map((table) => table.length));
    const columns = Math.max(...tables.map((table) => table[0]?.length ?? 0));
    for (const table of tables) {
      const single = table.length === 1 && table[0]?.length === 1;
      if (!single && (table.length !== rows || table[0]?.length !== columns)) throw new WrongCall("value", "shapes");
    }
    const at = (table: readonly (readonly Argument[])[], row: number, column: number): Argument =>
      (table.length === 1 && table[0]?.length === 1 ? table[0][0] : table[row]?.[column]) ?? null;
    const one = rows === 1 && columns === 1;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column): unknown => {
        const cells = tables.map((table) => at(table, row, column));
        if (one) return compute(...cells);
        try {
          return compute(...cells);
        } catch (error) {
          return excelError(error);
        }
      }),
    );
  });
}

function excelError(error: unknown): unknown {
  if (!(error instanceof WrongCall)) return error;
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(error.code === "value" ? ErrorCode.invalidValue : ErrorCode.notAvailable, error.message);
}
