// What a book remembers of the file it was read from: the zip's entries, and for every sheet its part and the values
// it had then. Only the file folder looks inside; everything here stays as it was read.
import type { Sheet } from "../model/sheet";
import type { Book } from "../model/book";
import type { ZipEntry } from "./zip";

/** A sheet's part in the file and the field values read from it, to compare with what they are when saving. */
export interface SheetOrigin {
  /** "xl/worksheets/sheet1.xml". */
  readonly path: string;
  /** The relation of the workbook that leads to it. */
  readonly relationId: string;
  /** The number the workbook gives the sheet. */
  readonly sheetNumber: number;
  readonly fields: Readonly<Sheet>;
}

export interface Origin {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly workbookPath: string;
  /** Place of each sheet's tab when read, by the sheet's id. */
  readonly order: readonly string[];
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
  /** Where each chart's part lies, by the chart value that was read from it. */
  readonly chartPaths: ReadonlyMap<object, string>;
  /** Cell formats the file has; formats beyond are new. */
  readonly formatCount: number;
  readonly names: Book["names"];
  readonly activeSheetId: string;
  readonly settings: Book["settings"];
  readonly settingsPath: string | null;
}
