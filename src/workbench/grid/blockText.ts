// A block of cells as the text other programs exchange: cells parted by tabs, rows by line ends, quoted where needed.
import type { Range } from "../../host/model/address";
import type { Book } from "../../host/model/book";
import { displayText } from "../../host/model/displayText";
import { formatAt } from "../../host/model/format";
import { cellAt, usedRange, type Sheet } from "../../host/model/sheet";

/** The shown texts of a range, of whole rows and columns as far as the sheet is used. */
export function copiedText(book: Book, sheet: Sheet, range: Range): string {
  const used = usedRange(sheet, "values");
  const bottom = Math.max(range.top, Math.min(range.bottom, used?.bottom ?? range.top));
  const right = Math.max(range.left, Math.min(range.right, used?.right ?? range.left));
  const lines: string[] = [];
  for (let row = range.top; row <= bottom; row++) {
    const texts: string[] = [];
    for (let column = range.left; column <= right; column++) {
      const cell = cellAt(sheet, row, column);
      texts.push(cell ? quoted(displayText(cell.value, formatAt(book.formats, cell.style).numberFormat, book.date1904)) : "");
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\r\n");
}

/** The cells of a pasted text, rows filled up to one width. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)!;
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    at += match[0].length;
    const separator = /\t|\r\n?|\n/y;
    separator.lastIndex = at;
    const parted = separator.exec(text)?.[0];
    if (parted === undefined) break;
    at += parted.length;
    if (parted === "\t") continue;
    // A copied block ends with a line end that begins no row of its own.
    if (at >= text.length) break;
    rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
