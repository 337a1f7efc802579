// Names of worksheets: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not the reserved
// "History", and unique without case.
import type { Book } from "../../model/book";
import { sheetByName } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { invalidArgument, itemAlreadyExists } from "../hostError";

const MAX_LENGTH = 31;

/** The name itself where a sheet may have it; `own` is the sheet that is being renamed. */
export function checkedSheetName(book: Book, name: string, own: Sheet | null): string {
  if (name.length === 0 || name.length > MAX_LENGTH || /[:\\/?*[\]\u0000\u0003]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") {
    throw invalidArgument(`"${name}" is not a valid name for a worksheet`);
  }
  const holder = sheetByName(book, name);
  if (holder && holder !== own) throw itemAlreadyExists(`a worksheet named ${name}`);
  return name;
}

/** "Sheet4": the next of Excel's own names that is free. */
export function freeSheetName(book: Book): string {
  for (let count = book.sheets.length + 1; ; count++) {
    const name = `Sheet${count}`;
    if (!sheetByName(book, name)) return name;
  }
}

/** "Report (2)": the name Excel gives a copy, cut to fit. */
export function nameOfCopy(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let count = 2; ; count++) {
    const ending = ` (${count})`;
    const copy = stem.slice(0, MAX_LENGTH - ending.length) + ending;
    if (!sheetByName(book, copy)) return copy;
  }
}
