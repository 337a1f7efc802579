// What the tests of the calculator share: a book from a grid, and formulas typed into it.
import { parseCell, parseRange } from "../../../src/host/model/address";
import { addSheet, createBook, sheetByName, type Book } from "../../../src/host/model/book";
import { constantCell, formulaCell, isErrorValue, type CellValue } from "../../../src/host/model/cell";
import { cellAt, setCell, type Sheet } from "../../../src/host/model/sheet";
import { createCalculator, type CalculatorOptions } from "../../../src/host/calc/calculator";
import { NOT_COMPUTED, type Change } from "../../../src/host/protocol/calculator";

/** Monday 5 October 2026, 09:30. */
const NOW = 46300 + 9.5 / 24;

export type Content = string | number | boolean | null;

export interface OpenSheets {
  readonly book: Book;
  readonly calculator: ReturnType<typeof createCalculator>;
  /** Types values and formulas ("=…") from an address of "Sheet1!A1" or "A1" on, and computes. */
  readonly type: (address: string, ...rows: readonly (Content | readonly Content[])[]) => void;
  /** What a cell shows; errors as their code. */
  readonly at: (address: string) => Content;
  /** The rows of a range. */
  readonly range: (address: string) => Content[][];
  readonly explain: (address: string) => string | null;
  readonly sheet: (name?: string) => Sheet;
}

/** A book with a sheet "Sheet1" and others by name. */
export function open(names: readonly string[] = ["Sheet1"], options: Partial<CalculatorOptions> = {}): OpenSheets {
  const book = createBook(names[0]);
  for (const name of names.slice(1)) addSheet(book, name);
  const calculator = createCalculator({ now: () => NOW, ...options });
  const place = (address: string) => {
    const [name, cells] = address.includes("!") ? address.split("!") as [string, string] : [names[0]!, address];
    return { sheet: sheetByName(book, name)!, cells };
  };
  const read = (sheet: Sheet, row: number, column: number): Content => {
    const value: CellValue = cellAt(sheet, row, column)?.value ?? null;
    return isErrorValue(value) ? value.error : value;
  };
  return {
    book,
    calculator,
    type(address, ...rows) {
      const { sheet, cells } = place(address);
      const { row, column } = parseCell(cells)!;
      const lines = rows.map((line) => (Array.isArray(line) ? (line as readonly Content[]) : [line as Content]));
      const changes: Change[] = [];
      lines.forEach((line, r) => line.forEach((content, c) => {
        const cell = typeof content === "string" && content.startsWith("=") ? formulaCell(content.slice(1), NOT_COMPUTED) : constantCell(content);
        setCell(sheet, row + r, column + c, content === null ? null : cell);
      }));
      changes.push({ sheet, range: { top: row, left: column, bottom: row + lines.length - 1, right: column + Math.max(...lines.map((line) => line.length)) - 1 } });
      calculator.changed(book, changes);
    },
    at(address) {
      const { sheet, cells } = place(address);
      const { row, column } = parseCell(cells)!;
      return read(sheet, row, column);
    },
    range(address) {
      const { sheet, cells } = place(address);
      const { top, left, bottom, right } = parseRange(cells)!;
      return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => read(sheet, top + r, left + c)));
    },
    explain(address) {
      const { sheet, cells } = place(address);
      const { row, column } = parseCell(cells)!;
      return calculator.explain(book, sheet, row, column);
    },
    sheet: (name = names[0]!) => sheetByName(book, name)!,
  };
}
