// What the page and the pane's frame give each other. The workbook lives in the page; the frame holds the genuine Office.js
// client, the add-in's own bundle and with it the custom functions, as Excel's shared runtime does.
import type { FunctionMetadata } from "../host/calc/customFunctions";
import type { HostConnection } from "../host/client/connection";
import type { CellPlace } from "../host/model/address";
import type { Book } from "../host/model/book";
import type { Sheet } from "../host/model/sheet";
import type { Language } from "../text/language";
import type { ThemeName } from "./preferences";
import type { Beginning } from "./trials";

/** The page's side, found by the frame as `parent.workbench`. */
export interface Bench {
  readonly book: Book;
  readonly fileName: string;
  /** What functions.json says of the add-in's custom functions; null where it could not be had. */
  readonly functions: FunctionMetadata | null;
  readonly language: Language;
  readonly beginning: Beginning;
  /** A request of the add-in was answered: the workbook may have changed. */
  readonly onAnswer: () => void;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  readonly attach: (frame: PaneFrame) => void;
}

/** The frame's side. */
export interface PaneFrame {
  readonly connection: HostConnection;
  /** Runs a ribbon command as Excel does and waits until it says it is done. */
  readonly run: (command: string) => Promise<void>;
  /** Light or dark, as the system's choice reaches a page: the add-in goes on where it is. */
  readonly paint: (theme: ThemeName) => void;
  /** Words for a cell's error or warning, such as a custom function's own message; null for none. */
  readonly explain: (sheet: Sheet, place: CellPlace) => string | null;
}

declare global {
  interface Window {
    workbench?: Bench;
  }
}
