// Addresses and payload sizes for talking to Excel. Rows and columns count from 0 here, as the API does.
import { columnLetters } from "../core/issue";
import type { Area, PlannedFormula } from "../report/plan";

/** Excel on the web refuses messages over 5 MB; two leave room for what surrounds the values. */
const MAX_BYTES = 2_000_000;

/** Values and formats of a cell take about this much in an answer. */
const BYTES_PER_READ_CELL = 30;

/** A row of kept texts takes as much of an answer as this many cells. */
export const CELLS_OF_KEPT_ROW = 130;

/** A tab's name in three-byte characters, and the address. */
const BYTES_PER_REFERENCE = 80;

/** The most characters a list of addresses may have. */
const MAX_ADDRESS_LIST = 7_000;

/** `B2:D10`, or `B2` for one cell. */
export function areaAddress(area: Area): string {
  const first = `${columnLetters(area.column + 1)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns)}${area.row + area.rows}`;
}

/** Comma-separated address lists that together name every area, each short enough for one call. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (list !== "" && list.length + address.length + 1 > MAX_ADDRESS_LIST) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}

/** What a sheet's largest row takes of an answer, in cells: a formula takes more than one. `columns` where it has no formulas. */
export function rowSize(columns: number, formulas: readonly PlannedFormula[]): number {
  const bytes = new Map<number, number>();
  for (const { row, formula } of formulas) {
    const length = formula.reduce((sum, part) => sum + (typeof part === "string" ? bytesOf(part) : BYTES_PER_REFERENCE), 0);
    bytes.set(row, (bytes.get(row) ?? 0) + length);
  }
  return columns + Math.ceil([...bytes.values()].reduce((most, one) => Math.max(most, one), 0) / BYTES_PER_READ_CELL);
}

/** As Excel sends it: a character beyond ASCII takes three bytes. */
function bytesOf(text: string): number {
  return text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
}

/** Row spans that read a range in answers of a bearable size. */
export function readingSpans(rows: number, columns: number): { readonly first: number; readonly count: number }[] {
  const rowsPerSpan = Math.max(1, Math.floor(MAX_BYTES / (BYTES_PER_READ_CELL * Math.max(1, columns))));
  const spans = [];
  for (let first = 0; first < rows; first += rowsPerSpan) spans.push({ first, count: Math.min(rowsPerSpan, rows - first) });
  return spans;
}

/** Row spans that write values in requests of a bearable size; text is counted, numbers are taken as 20 bytes. */
export function writingSpans(values: readonly (readonly unknown[])[]): { readonly first: number; readonly count: number }[] {
  const spans = [];
  let first = 0;
  let bytes = 0;
  for (let row = 0; row < values.length; row++) {
    const size = (values[row] ?? []).reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length * 3 + 4 : 20), 4);
    if (row > first && bytes + size > MAX_BYTES) {
      spans.push({ first, count: row - first });
      first = row;
      bytes = 0;
    }
    bytes += size;
  }
  if (values.length > first) spans.push({ first, count: values.length - first });
  return spans;
}
