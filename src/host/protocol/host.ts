// A workbook opened by the host, before anything was asked of it.
import { parseCell } from "../model/address";
import { sheetById, type Book } from "../model/book";
import type { Calculator } from "./calculator";
import type { Host } from "./targets";

export interface HostOptions {
  /** The file's name, as `workbook.name` gives it. */
  readonly name?: string;
  readonly readOnly?: boolean;
  /** Computes formulas; with null they keep the values they were read with, and new ones show as busy. */
  readonly calculator?: Calculator | null;
  /** Called after each request that did something: whoever shows the workbook draws it anew. */
  readonly onAnswer?: () => void;
}

export function hostOf(book: Book, { name = "Book1.xlsx", readOnly = false, calculator = null, onAnswer = () => undefined }: HostOptions): Host {
  const cell = parseCell(sheetById(book, book.activeSheetId)?.view.activeCell ?? "A1") ?? { row: 0, column: 0 };
  return {
    book, name, readOnly, changes: [], calculator, calculationMode: "Automatic", calculationSuspended: false,
    selection: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column },
    onAnswer, references: new Map(), referenceIds: new Map(), nextReference: 1,
  };
}
