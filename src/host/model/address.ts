// Cell addresses. Rows and columns count from 0; ranges include both ends, as worksheets do ("A1:B2" is
// top 0, left 0, bottom 1, right 1). Text forms are A1 only, with or without dollar signs.

/** Rows and columns a worksheet of the .xlsx format has. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, both ends included, counted from 0. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell's place, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of letters in any case: "A" is 0; -1 where the text is not one to three letters within the sheet. */
export function columnOfLetters(letters: string): number {
  if (letters.length === 0 || letters.length > 3) return -1;
  let column = 0;
  for (let index = 0; index < letters.length; index++) {
    const digit = (letters.charCodeAt(index) | 32) - 96;
    if (digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
  }
  return column <= MAX_COLUMNS ? column - 1 : -1;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** The place "B3" or "$B$3" names; null where the text is not one cell of a worksheet. */
export function parseCell(text: string): CellPlace | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match) return null;
  const column = columnOfLetters(match[1]!);
  const row = Number(match[2]) - 1;
  return column >= 0 && row >= 0 && row < MAX_ROWS ? { row, column } : null;
}

/** "B3" for one cell, "B3:D9" for more. */
export function rangeAddress(range: Range): string {
  const first = cellAddress(range.top, range.left);
  return isSingleCell(range) ? first : `${first}:${cellAddress(range.bottom, range.right)}`;
}

/** "$B$3:$D$9", the form names and charts use; "$B$3" for one cell. */
export function absoluteAddress(range: Range): string {
  const first = `$${columnLetters(range.left)}$${range.top + 1}`;
  return isSingleCell(range) ? first : `${first}:$${columnLetters(range.right)}$${range.bottom + 1}`;
}

/** The range of "A1", "A1:C9", "B:D" or "3:5" (whole columns and rows run to the sheet's end), corners in any order; null otherwise. */
export function parseRange(text: string): Range | null {
  const [first = "", second = first, ...rest] = text.split(":");
  if (rest.length > 0) return null;
  const from = parseCell(first);
  const to = parseCell(second);
  if (from && to) return rangeBetween(from, to);
  const columns = [first, second].map((part) => columnOfLetters(part.replace(/^\$/, "")));
  if (text.includes(":") && columns[0]! >= 0 && columns[1]! >= 0) {
    return rangeBetween({ row: 0, column: columns[0]! }, { row: MAX_ROWS - 1, column: columns[1]! });
  }
  const rows = [first, second].map((part) => (/^\$?[0-9]{1,7}$/.test(part) ? Number(part.replace("$", "")) - 1 : -1));
  if (text.includes(":") && rows.every((row) => row >= 0 && row < MAX_ROWS)) {
    return rangeBetween({ row: rows[0]!, column: 0 }, { row: rows[1]!, column: MAX_COLUMNS - 1 });
  }
  return null;
}

/** The smallest range that holds both places. */
export function rangeBetween(a: CellPlace, b: CellPlace): Range {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function isSingleCell(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function rangesOverlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function rangeHolds(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** A sheet's name as formulas write it: quoted where it holds anything but letters, digits, dots and underscores, or reads as an address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const readsAsAddress = parseCell(name) !== null || /^[Rr][0-9]*([Cc][0-9]*)?$|^[Cc][0-9]*$|^(true|false)$/i.test(name);
  return plain && !readsAsAddress ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet and the range of "Sheet1!A1:B2" or "'O''Brien'!$A$1"; sheet is null where the text names none; null where it is no such reference. */
export function parseReference(text: string): { readonly sheet: string | null; readonly range: Range } | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const range = parseRange(match[3]!);
  if (!range) return null;
  const sheet = match[1] !== undefined ? match[1].replaceAll("''", "'") : match[2] ?? null;
  return { sheet, range };
}
