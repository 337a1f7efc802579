// What the tests of the host share: a workbook behind the genuine client, and the code of the error a run ends with.
import { connect } from "../../../src/host/client/node";
import type { HostConnection } from "../../../src/host/client/connection";
import { createBook, type Book } from "../../../src/host/model/book";
import type { HostOptions } from "../../../src/host/protocol/host";

export type Work<Result> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>;

export interface OpenBook extends HostConnection {
  /** A run with the sheet "Sheet1" at hand. */
  readonly on: <Result>(work: Work<Result>) => Promise<Result>;
}

/** A workbook with one empty sheet "Sheet1". */
export function openBook(options: HostOptions = {}, book: Book = createBook("Sheet1")): OpenBook {
  const connection = connect(book, options);
  return { ...connection, on: (work) => connection.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1"))) };
}

/** "InvalidArgument", or "none" where the work went well. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  return (await error(work))?.code ?? "none";
}

/** The error Office.js raises, with its place; null where the work went well. */
export async function error(work: Promise<unknown>): Promise<OfficeExtension.Error | null> {
  try {
    await work;
    return null;
  } catch (raised) {
    return raised as OfficeExtension.Error;
  }
}

/** What a range holds after its values were set, one property of it. */
export async function afterTyping<Key extends "values" | "formulas" | "text" | "numberFormat" | "valueTypes">(typed: unknown[][], read: Key): Promise<Excel.Range[Key]> {
  return openBook().on(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, typed.length, typed[0]!.length);
    range.values = typed;
    range.load(read);
    await context.sync();
    return range[read];
  });
}
