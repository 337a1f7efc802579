// Workbooks in and out of the page: opened from a person's disk, saved as a download. Nothing is sent anywhere.
import type { FunctionMetadata } from "../host/calc/customFunctions";
import { FileError } from "../host/file/fileError";
import { openBook } from "../host/file/openBook";
import { saveBook } from "../host/file/saveBook";
import { createBook, type Book } from "../host/model/book";
import type { Language } from "../text/language";
import { fileFailureText, type FileFailureCode } from "../text/outcomes";
import { workbenchText } from "../text/workbench";
import { repeatRows } from "./manyRows";

export interface OpenedFile {
  readonly book: Book;
  readonly fileName: string;
}

export type Opening = ({ readonly kind: "opened" } & OpenedFile) | { readonly kind: "refused"; readonly sentence: string };

const FAILURES: Readonly<Record<FileError["code"], FileFailureCode>> = {
  empty: "empty-file", "not-a-workbook": "not-a-workbook", encrypted: "encrypted", "old-format": "old-format", damaged: "damaged",
};

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens a file a person chose; where it is no workbook, the sentence that says so. */
export async function openFile(file: File, language: Language): Promise<Opening> {
  try {
    return { kind: "opened", book: openBook(new Uint8Array(await file.arrayBuffer())), fileName: file.name };
  } catch (error) {
    // What cannot be read as bytes is a folder, or a file that went away.
    const code = error instanceof FileError ? FAILURES[error.code] : error instanceof DOMException ? "file-not-found" : "damaged";
    return { kind: "refused", sentence: workbenchText("notOpened", language, { name: file.name, reason: fileFailureText(code, {}, language) }) };
  }
}

/** The sample workbook in the language nearest to the person's; fails where the page was built without it. */
export async function openSample(language: Language): Promise<OpenedFile> {
  const fileName = language === "en" ? "sample.en.xlsx" : "sample.zh-CN.xlsx";
  const response = await fetch(`../assets/samples/${fileName}`);
  if (!response.ok) throw new Error(`${fileName} is not there.`);
  return { book: openBook(new Uint8Array(await response.arrayBuffer())), fileName };
}

/** The sample with the tickets of a service many times its size. */
export async function openLargeSample(language: Language): Promise<OpenedFile> {
  const { book } = await openSample(language);
  repeatRows(book, LARGE_ROWS);
  return { book, fileName: workbenchText("largeName", language) };
}

const LARGE_ROWS = 50_000;

/** A new workbook with one empty sheet. */
export function newFile(language: Language): OpenedFile {
  return { book: createBook(workbenchText("sheetName", language, { number: 1 })), fileName: "Book1.xlsx" };
}

/** Gives the workbook to the browser as a download under its name. */
export function saveFile({ book, fileName }: OpenedFile): void {
  const address = URL.createObjectURL(new Blob([saveBook(book) as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after this call returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What the build says of the add-in's custom functions; null where it cannot be had, and then no cell can call them. */
export async function loadFunctions(): Promise<FunctionMetadata | null> {
  try {
    const response = await fetch("../functions.json");
    return response.ok ? ((await response.json()) as FunctionMetadata) : null;
  } catch {
    return null; // the server has gone away, or what came is no JSON
  }
}
