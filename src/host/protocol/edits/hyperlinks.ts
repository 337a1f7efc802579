// Links on cells. A link to the outside has an address, one within the workbook a document reference ("Sheet1!A5").
import { rangesOverlap, type CellPlace, type Range } from "../../model/address";
import { constantCell } from "../../model/cell";
import { displayText } from "../../model/displayText";
import { formatAt, restyle } from "../../model/format";
import type { Hyperlink } from "../../model/rules";
import type { Sheet } from "../../model/sheet";
import { cellAt, setCell } from "../../model/sheet";
import { isAbsent, textOf } from "../arguments";
import { invalidArgument } from "../hostError";
import type { Host } from "../targets";
import { assertAllowed } from "./guard";
import { styleAt } from "./styles";

/** Links as the API shows them; null where the range has none. */
export function hyperlinkAt(sheet: Sheet, range: Range): unknown {
  const link = sheet.hyperlinks.find((one) => rangesOverlap(one.range, range));
  if (!link) return null;
  const value = cellAt(sheet, range.top, range.left)?.value ?? null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    textToDisplay: displayText(value, "General"),
  };
}

/** Puts a link on a range, with Excel's look for links; null takes it away. */
export function setHyperlink(host: Host, sheet: Sheet, range: Range, value: unknown): void {
  assertAllowed(sheet, "insertHyperlinks");
  if (isAbsent(value)) return removeHyperlinks(sheet, range);
  if (typeof value !== "object") throw invalidArgument("a hyperlink is an object with an address or a documentReference");
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  if (isAbsent(address) && isAbsent(documentReference)) throw invalidArgument("a hyperlink needs an address or a documentReference");
  const link: Hyperlink = {
    range,
    address: isAbsent(address) ? null : textOf(address, "address"),
    location: isAbsent(documentReference) ? null : textOf(documentReference, "documentReference"),
    tip: isAbsent(screenTip) ? null : textOf(screenTip, "screenTip"),
  };
  sheet.hyperlinks = [...sheet.hyperlinks.filter((one) => !rangesOverlap(one.range, range)), link];
  const shown = isAbsent(textToDisplay) ? null : textOf(textToDisplay, "textToDisplay");
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const first = row === range.top && column === range.left;
      showAsLink(host, sheet, { row, column }, first ? shown : null, first ? link.address ?? link.location ?? "" : "");
    }
  }
  host.changes.push({ sheet, range });
}

// A cell keeps what it holds where the link names no other text; an empty first cell shows the link itself.
function showAsLink(host: Host, sheet: Sheet, { row, column }: CellPlace, shown: string | null, whenEmpty: string): void {
  const cell = cellAt(sheet, row, column);
  const style = restyle(host.book.formats, styleAt(sheet, row, column), (format) => ({ ...format, font: { ...format.font, underline: "single", color: linkColor(host) } }));
  const filled = cell !== null && (cell.value !== null || cell.formula !== null);
  const held = filled ? displayText(cell.value, formatAt(host.book.formats, cell.style).numberFormat) : "";
  const text = shown ?? (filled ? held : whenEmpty);
  setCell(sheet, row, column, filled && held === text ? { ...cell, style } : constantCell(text === "" ? null : text, style));
}

function linkColor(host: Host): string {
  return host.book.themeColors[10] ?? "#0563C1";
}

/** Takes links off a range; a link that lies over more than the range goes whole. */
export function removeHyperlinks(sheet: Sheet, range: Range): void {
  if (sheet.hyperlinks.some((link) => rangesOverlap(link.range, range))) {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !rangesOverlap(link.range, range));
  }
}
