// A person's own changes to cells, made as the host makes an add-in's: the same reading of what is typed, the same refusals.
import type { CellPlace, Range } from "../host/model/address";
import { displayText, isDateFormat } from "../host/model/displayText";
import type { Book } from "../host/model/book";
import { isErrorValue } from "../host/model/cell";
import { formatAt } from "../host/model/format";
import { columnPoints } from "../host/model/geometry";
import { cellAt, columnSpanAt, type Sheet } from "../host/model/sheet";
import { settle } from "../host/protocol/calculation";
import { clearCells } from "../host/protocol/edits/clear";
import { setColumnWidth, setRowHeight } from "../host/protocol/edits/lines";
import { writeContents } from "../host/protocol/edits/writing";
import { HostError } from "../host/protocol/hostError";
import type { Host } from "../host/protocol/targets";
import type { Language } from "../text/language";
import { workbenchText } from "../text/workbench";
import { fontShorthand, textWidth } from "./grid/textWidth";

/** What the formula bar shows of a cell, and what editing it begins with. */
export function entryText(book: Book, sheet: Sheet, { row, column }: CellPlace): string {
  const cell = cellAt(sheet, row, column);
  if (!cell) return "";
  if (cell.formula !== null) return `=${cell.formula}`;
  const { numberFormat, quotePrefix } = formatAt(book.formats, cell.style);
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (isDateFormat(numberFormat)) return displayText(value, dateEntryFormat(value), book.date1904);
  return numberFormat.includes("%") ? `${Number((value * 100).toPrecision(15))}%` : String(Number(value.toPrecision(15)));
}

function dateEntryFormat(serial: number): string {
  const seconds = Math.round((serial % 1) * 86_400);
  if (serial >= 0 && serial < 1) return "hh:mm:ss";
  return seconds === 0 ? "yyyy-mm-dd" : seconds % 60 === 0 ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd hh:mm:ss";
}

/** Puts typed texts into a block of cells; gives the sentence of a refusal, null where all went well. */
export function enterCells(host: Host, sheet: Sheet, at: CellPlace, texts: readonly (readonly string[])[], language: Language): string | null {
  const range: Range = { top: at.row, left: at.column, bottom: at.row + texts.length - 1, right: at.column + (texts[0]?.length ?? 1) - 1 };
  return attempt(host, language, () => writeContents(host, sheet, range, texts));
}

/** Widens a column that has the sheet's own width when a figure or date just typed into it does not fit, as Excel does. */
export function fitColumn(book: Book, sheet: Sheet, { row, column }: CellPlace): void {
  const cell = cellAt(sheet, row, column);
  const span = columnSpanAt(sheet, column);
  if (typeof cell?.value !== "number" || cell.formula !== null || (span !== null && span.width !== null) || sheet.protection) return;
  const { numberFormat, font } = formatAt(book.formats, cell.style);
  if (numberFormat === "General") return;
  const needed = (textWidth(displayText(cell.value, numberFormat, book.date1904), fontShorthand(font)) + ROOM_BESIDE) * POINTS_PER_PIXEL;
  if (needed > columnPoints(sheet, column)) setColumnWidth(sheet, { top: 0, bottom: 0, left: column, right: column }, needed);
}

/** Empties cells, their formats staying. */
export function emptyCells(host: Host, sheet: Sheet, range: Range, language: Language): string | null {
  return attempt(host, language, () => clearCells(host, { sheet, areas: [range] }, "Contents"));
}

/** Gives a column or row another size, in pixels at a zoom of 1. */
export function resizeLine(host: Host, sheet: Sheet, line: { readonly column: number } | { readonly row: number }, pixels: number, language: Language): string | null {
  const points = Math.min(pixels, MOST_PIXELS) * POINTS_PER_PIXEL;
  return attempt(host, language, () => {
    if ("column" in line) setColumnWidth(sheet, { top: 0, bottom: 0, left: line.column, right: line.column }, points);
    else setRowHeight(sheet, { top: line.row, bottom: line.row, left: 0, right: 0 }, points);
  });
}

const POINTS_PER_PIXEL = 0.75;
const ROOM_BESIDE = 9;
const MOST_PIXELS = 540;

function attempt(host: Host, language: Language, change: () => void): string | null {
  try {
    change();
    settle(host);
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === "AccessDenied") return workbenchText("protectedCell", language);
    if (error.message.includes("formula")) return workbenchText("badFormula", language);
    return workbenchText("refusedEntry", language, { detail: error.message });
  }
}

