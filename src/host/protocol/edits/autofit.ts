// Fitting lines to their text. Without a font engine the width is an estimate: a character of Latin text counts one,
// a Chinese, Japanese or Korean one two, scaled by the font's size.
import { isWholeColumns, stylesIn } from "./styles";
import { displayText } from "../../model/displayText";
import { formatAt } from "../../model/format";
import { rowProperties, setColumns, setRowProperties } from "../../model/sheet";
import { assertAllowed } from "./guard";
import { forEachRow } from "./styles";
import type { Cells, Host } from "../targets";

const DEFAULT_FONT_SIZE = 11;
/** Line height over font size, as Calibri's 15 points for 11. */
const LINE_HEIGHT = 15 / 11;
const MAX_CHARACTERS = 255;
const MAX_ROW_POINTS = 409.5;

/** Sizes columns to their widest cell, or gives rows back their automatic height. */
export function autofit(host: Host, { sheet, areas }: Cells, lines: "columns" | "rows"): void {
  assertAllowed(sheet, lines === "rows" ? "formatRows" : "formatColumns");
  for (const area of areas) {
    if (lines === "rows") {
      if (isWholeColumns(area)) forEachRow(sheet, area, (_row, index) => rowProperties(sheet, index).height !== null && setRowProperties(sheet, index, { height: null }));
      else for (let row = area.top; row <= area.bottom; row++) fitRow(host, { sheet, areas: [{ ...area, top: row, bottom: row }] });
      continue;
    }
    const widths = new Map<number, number>();
    forEachRow(sheet, area, (row) => {
      const end = Math.min(area.right, row.cells.length - 1);
      for (let column = area.left; column <= end; column++) {
        const cell = row.cells[column];
        if (!cell || cell.value === null) continue;
        const format = formatAt(host.book.formats, cell.style);
        const width = characters(displayText(cell.value, format.numberFormat, host.book.date1904)) * (format.font.size / DEFAULT_FONT_SIZE) + format.alignment.indent + 1;
        widths.set(column, Math.max(widths.get(column) ?? 0, width));
      }
    });
    for (const [column, width] of widths) setColumns(sheet, column, column, { width: Math.min(MAX_CHARACTERS, Math.round(width * 100) / 100), hidden: false });
  }
}

function fitRow(host: Host, { sheet, areas: [area] }: Cells): void {
  if (!area) return;
  const largest = Math.max(...[...stylesIn(sheet, area)].map((style) => formatAt(host.book.formats, style).font.size));
  const height = largest === DEFAULT_FONT_SIZE ? null : Math.min(MAX_ROW_POINTS, Math.round(largest * LINE_HEIGHT * 4) / 4);
  if (rowProperties(sheet, area.top).height !== height) setRowProperties(sheet, area.top, { height });
}

/** Widths of a text's widest line, in characters of Latin text. */
function characters(text: string): number {
  return Math.max(...text.split("\n").map((line) => [...line].reduce((sum, character) => sum + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1), 0)));
}
