// What one cell looks like, everything considered: its format, its table's style, its conditional formats, and the text
// that fits. Lengths are pixels at the zoom shown. A box covers the lines left of and above it, so that fills hide them.
import type { CSSProperties } from "react";
import { formatColor } from "numfmt";
import { isErrorValue, type Cell, type CellValue } from "../../host/model/cell";
import { displayText } from "../../host/model/displayText";
import { formatAt, type Border, type Borders, type Format, type PartialFormat } from "../../host/model/format";
import type { Range } from "../../host/model/address";
import type { Bar, Icon } from "./conditions";
import { lengthOf } from "./lines";
import type { SheetView } from "./sheetView";
import { tableLook } from "./tableLook";
import { fontFamily, fontShorthand, textWidth } from "./textWidth";

export interface CellPicture {
  readonly text: string;
  readonly fill: string | null;
  /** Borders; null for none. */
  readonly edges: CSSProperties | null;
  readonly content: CSSProperties;
  /** How the text is turned; null for level. */
  readonly turn: CSSProperties | null;
  readonly bar: Bar | null;
  readonly icon: Icon | null;
  readonly filter: boolean;
  readonly comment: string | null;
  readonly link: string | null;
  /** Width the text needs on one line; 0 where it wraps or is cut at the cell's edge anyway. */
  readonly textWidth: number;
  readonly align: "left" | "center" | "right";
}

const PIXELS_PER_POINT = 4 / 3;
const PADDING = 3;
const INDENT = 9;
const WIDEST_LETTER = 0.62;

/** The cell's picture; null for a cell that shows nothing. A merged cell is given with its range. */
export function pictureOf(view: SheetView, row: number, column: number, range?: Range): CellPicture | null {
  const { book, sheet, layout } = view;
  const held = sheet.rows.get(row);
  const cell = held?.cells[column] ?? null;
  const style = cell?.style ?? held?.properties.style ?? view.columnStyles[column] ?? 0;
  const table = view.tableAt(row, column);
  if (!cell && style === 0 && !table) return null;
  const format = formatAt(book.formats, style);
  const value = cell?.value ?? null;
  const overlay = view.overlayOf(row, column, value);
  const ofTable = table ? tableLook(table, row, column, book.themeColors) : null;
  const fill = overlay?.format.fill ?? format.fill ?? ofTable?.fill ?? null;
  const own = bordersOf(format, overlay?.format, ofTable ? { top: rule(ofTable.ruleAbove), bottom: rule(ofTable.ruleBelow) } : {});
  const borders = fill === null ? own : joined(view, own, row, column, range);
  const zoom = layout.zoom;
  const width = range ? lengthOf(layout.columns, range.left, range.right) : lengthOf(layout.columns, column);
  const numberFormat = overlay?.format.numberFormat ?? format.numberFormat;
  const font = { ...format.font, ...overlay?.format.font, bold: overlay?.format.font?.bold ?? (format.font.bold || ofTable?.bold === true) };
  const shown = overlay?.hidesValue ? "" : fitted(cell, value, numberFormat, view, { font: fontShorthand(font), size: font.size, room: (width - 2 * PADDING) / zoom, wraps: format.alignment.wrap });
  const icon = overlay?.icon ?? null;
  const filter = view.filterAt(row, column);
  const comment = view.commentAt(row, column)?.text ?? null;
  const bar = overlay?.bar ?? null;
  if (shown === "" && fill === null && noBorders(borders) && !bar && !icon && !filter && comment === null) return null;
  const align = alignmentOf(format, value);
  const standard = formatAt(book.formats, 0).font.color;
  const ownColor = format.font.color === standard ? null : format.font.color;
  const signColor = typeof value === "number" && numberFormat.includes("[") ? cssColor(formatColor(numberFormat, value)) : null;
  const link = view.linkAt(row, column);
  const turn = turned(format.alignment.rotation);
  const single = !format.alignment.wrap && !turn && typeof value === "string" && !shown.includes("\n");
  return {
    text: shown,
    fill,
    edges: noBorders(borders) ? null : cssBorders(borders),
    content: {
      fontFamily: fontFamily(font.name),
      fontSize: font.size * PIXELS_PER_POINT * zoom,
      fontWeight: font.bold ? 700 : 400,
      fontStyle: font.italic ? "italic" : undefined,
      textDecoration: decoration(font),
      color: signColor ?? overlay?.format.font?.color ?? ownColor ?? ofTable?.color ?? format.font.color ?? "#000000",
      alignItems: VERTICAL[format.alignment.vertical],
      justifyContent: align === "left" ? "flex-start" : align === "right" ? "flex-end" : "center",
      textAlign: format.alignment.horizontal === "justify" || format.alignment.horizontal === "distributed" ? "justify" : align,
      whiteSpace: format.alignment.wrap || shown.includes("\n") ? "pre-wrap" : "pre",
      overflowWrap: format.alignment.wrap ? "anywhere" : undefined,
      paddingLeft: PADDING * zoom + (align === "left" ? format.alignment.indent * INDENT * zoom : 0) + (icon ? 20 * zoom : 0),
      paddingRight: PADDING * zoom + (align === "right" ? format.alignment.indent * INDENT * zoom : 0) + (filter && !format.alignment.wrap ? 17 : 0),
    },
    turn,
    bar, icon, filter, comment,
    link: link ? link.tip ?? link.location ?? link.address : null,
    textWidth: single && mayOverflow(shown, font.size, width / zoom) ? (textWidth(shown, fontShorthand(font)) + 2 * PADDING + format.alignment.indent * INDENT) * zoom : 0,
    align,
  };
}

const VERTICAL: Readonly<Record<Format["alignment"]["vertical"], string>> = {
  top: "flex-start", center: "center", bottom: "flex-end", justify: "flex-start", distributed: "center",
};

// A number that does not fit shows as signs, never cut short: a cut number is a wrong number. General gives up decimals first.
function fitted(cell: Cell | null, value: CellValue, numberFormat: string, { book, sheet }: SheetView, place: { readonly font: string; readonly size: number; readonly room: number; readonly wraps: boolean }): string {
  if (!cell || (value === 0 && !sheet.view.showZeros)) return "";
  const text = displayText(value, numberFormat, book.date1904);
  if (typeof value !== "number" || text === "" || !mayOverflow(text, place.size, place.room)) return text;
  const fits = (candidate: string): boolean => textWidth(candidate, place.font) <= place.room + 1;
  if (fits(text)) return text;
  if (numberFormat === "General") {
    for (let digits = 10; digits > 0; digits--) {
      const shorter = displayText(Number(value.toPrecision(digits)), numberFormat);
      if (Math.abs(value) < 10 ** digits && fits(shorter)) return shorter;
    }
    for (let digits = 5; digits >= 0; digits--) {
      const scientific = displayText(value, digits === 0 ? "0E+00" : `0.${"0".repeat(digits)}E+00`);
      if (fits(scientific)) return scientific;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(place.room / textWidth("#", place.font))));
}

function mayOverflow(text: string, size: number, room: number): boolean {
  return textWeight(text) * size * PIXELS_PER_POINT > room;
}

// An upper bound in ems, without asking the text engine.
function textWeight(text: string): number {
  let weight = 0.3;
  for (let index = 0; index < text.length; index++) weight += text.charCodeAt(index) > 0x2e7f ? 1.05 : WIDEST_LETTER * 1.2;
  return weight;
}

function alignmentOf({ alignment }: Format, value: CellValue): "left" | "center" | "right" {
  switch (alignment.horizontal) {
    case "left":
    case "fill":
    case "justify":
    case "distributed":
      return "left";
    case "right":
      return "right";
    case "center":
    case "centerContinuous":
      return "center";
    case "general":
      return typeof value === "number" ? "right" : typeof value === "boolean" || isErrorValue(value) ? "center" : "left";
  }
}

function decoration({ underline, strikethrough }: Pick<Format["font"], "underline" | "strikethrough">): string | undefined {
  const lines = [...(underline === "none" ? [] : ["underline"]), ...(strikethrough ? ["line-through"] : [])];
  return lines.length === 0 ? undefined : `${lines.join(" ")}${underline === "double" ? " double" : ""}`;
}

function turned(degrees: number): CSSProperties | null {
  if (degrees === 0) return null;
  if (degrees === 255) return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (degrees === 180) return { writingMode: "vertical-rl" };
  if (degrees === 90) return { writingMode: "vertical-rl", rotate: "180deg" };
  return { rotate: `${degrees <= 90 ? -degrees : degrees - 90}deg`, transformOrigin: degrees <= 90 ? "left bottom" : "left top", whiteSpace: "pre" };
}

function cssColor(color: unknown): string | null {
  return typeof color === "string" ? color : null;
}

function rule(color: string | null): Border | null {
  return color === null ? null : { style: "thin", color };
}

function bordersOf(format: Format, over: PartialFormat | undefined, ofTable: Partial<Borders>): Borders {
  const side = (name: keyof Borders): Border | null => over?.borders?.[name] ?? format.borders[name] ?? ofTable[name] ?? null;
  return { left: side("left"), right: side("right"), top: side("top"), bottom: side("bottom") };
}

// A filled box covers its neighbours' borders on the left and above, so it draws them itself.
function joined({ book, sheet, columnStyles }: SheetView, own: Borders, row: number, column: number, range: Range | undefined): Borders {
  const of = (r: number, c: number): Borders | null => {
    if (r < 0 || c < 0) return null;
    const held = sheet.rows.get(r);
    return formatAt(book.formats, held?.cells[c]?.style ?? held?.properties.style ?? columnStyles[c] ?? 0).borders;
  };
  const right = range ? range.right : column;
  const bottom = range ? range.bottom : row;
  return {
    left: own.left ?? of(row, column - 1)?.right ?? null,
    top: own.top ?? of(row - 1, column)?.bottom ?? null,
    right: own.right ?? (range ? of(row, right)?.right ?? null : null),
    bottom: own.bottom ?? (range ? of(bottom, column)?.bottom ?? null : null),
  };
}

function noBorders({ left, right, top, bottom }: Borders): boolean {
  return !left && !right && !top && !bottom;
}

const WIDE = new Set(["medium", "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot"]);

function cssBorders(borders: Borders): CSSProperties {
  const css = (border: Border | null): string | undefined => {
    if (!border) return undefined;
    const { style, color } = border;
    const width = style === "thick" || style === "double" ? 3 : WIDE.has(style) ? 2 : 1;
    const line = style === "double" ? "double" : style === "dotted" || style === "hair" ? "dotted" : /dash/i.test(style) ? "dashed" : "solid";
    return `${width}px ${line} ${color ?? "#000000"}`;
  };
  return { borderLeft: css(borders.left), borderRight: css(borders.right), borderTop: css(borders.top), borderBottom: css(borders.bottom) };
}
