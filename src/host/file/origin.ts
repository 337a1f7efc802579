// What a book remembers of the file it was read from: the zip's entries, and the values its fields had then, to compare
// with when saving. Only the file folder looks inside; nothing here changes after reading.
import type { JsonValue, DefinedName } from "../model/book";
import type { PartialFormat } from "../model/format";
import type { Sheet } from "../model/sheet";
import type { Entries } from "./package";

/** A sheet's part in the file and the field values read from it. */
export interface SheetOrigin {
  /** "xl/worksheets/sheet1.xml". */
  readonly path: string;
  /** The relation of the workbook that leads to it. */
  readonly relationId: string;
  /** The number the workbook gives the sheet. */
  readonly sheetNumber: number;
  /** Whether its tab was selected: several may be, for editing together. */
  readonly selected: boolean;
  readonly fields: Readonly<Sheet>;
}

export interface Origin {
  readonly entries: Entries;
  readonly workbookPath: string;
  /** By the sheet's id, in the order of the tabs. */
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
  /** Cell formats the file has; formats beyond are new. */
  readonly formatCount: number;
  readonly differential: readonly PartialFormat[];
  readonly names: readonly DefinedName[];
  readonly activeSheetId: string;
  readonly settings: ReadonlyMap<string, JsonValue>;
  /** The part the settings were read from; null where the file had none. */
  readonly settingsPath: string | null;
}
