// styles.xml: the file's cell formats as whole records, and new formats appended to it. Indexes the file has stay what
// they are, since every untouched cell points into them.
import type { Format, PartialFormat } from "../model/format";
import { DEFAULT_FORMAT } from "../model/format";
import { attribute, attributesXml, child, childrenOf, escapeXml, flagAttribute, numberAttribute, parseXml, type XmlElement } from "./xml";
import { hexColor, opaqueHex, STANDARD_PALETTE, type Palette } from "./colors";
import { alignmentXml, borderChangesXml, bordersXml, fillXml, fontXml, readAlignment, readBorders, readFill, readFont, readFontChanges } from "./formatParts";
import { builtInFormat, builtInNumber, FIRST_OWN_FORMAT } from "./numberFormats";
import { XML_HEAD } from "./package";

/** What styles.xml says, for readers of cells and conditional formats. */
export interface Styles {
  /** By the index cells carry. */
  readonly formats: readonly Format[];
  /** By the index conditional formats carry. */
  readonly differential: readonly PartialFormat[];
  readonly palette: Palette;
}

/** The formats of a styles.xml under a theme. */
export function readStyles(xml: string, theme: readonly string[]): Styles {
  const root = parseXml(xml);
  const palette = readPalette(root, theme);
  const codes = readNumberFormats(root);
  const fonts = childrenOf(child(root, "fonts"), "font").map((element) => readFont(element, palette));
  const fills = childrenOf(child(root, "fills"), "fill").map((element) => readFill(element, palette, "cell"));
  const borders = childrenOf(child(root, "borders"), "border").map((element) => readBorders(element, palette));
  const formats = childrenOf(child(root, "cellXfs"), "xf").map((xf): Format => {
    const protection = child(xf, "protection");
    return {
      numberFormat: codes(numberAttribute(xf, "numFmtId") ?? 0),
      font: fonts[numberAttribute(xf, "fontId") ?? 0] ?? DEFAULT_FORMAT.font,
      fill: fills[numberAttribute(xf, "fillId") ?? 0] ?? null,
      borders: borders[numberAttribute(xf, "borderId") ?? 0] ?? DEFAULT_FORMAT.borders,
      alignment: readAlignment(child(xf, "alignment")),
      locked: flagAttribute(protection, "locked", "set"),
      formulaHidden: flagAttribute(protection, "hidden", "unset"),
      quotePrefix: flagAttribute(xf, "quotePrefix", "unset"),
    };
  });
  const differential = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, palette));
  return { formats: formats.length > 0 ? formats : [DEFAULT_FORMAT], differential, palette };
}

/** A `<dxf>`: what a conditional format changes. */
function readDifferential(dxf: XmlElement, palette: Palette): PartialFormat {
  const font = readFontChanges(child(dxf, "font"), palette);
  const fill = readFill(child(dxf, "fill"), palette, "conditional");
  const numberFormat = attribute(child(dxf, "numFmt"), "formatCode");
  const border = child(dxf, "border");
  const sides = border ? Object.fromEntries(Object.entries(readBorders(border, palette)).filter(([, side]) => side !== null)) : {};
  return {
    ...(numberFormat !== null && { numberFormat }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== null && { fill }),
    ...(Object.keys(sides).length > 0 && { borders: sides }),
  };
}

/** The content of a `<dxf>`; a number format carries the given number. */
function differentialXml(format: PartialFormat, numberFormatId: number): string {
  return (
    (format.font ? fontXml(format.font) : "") +
    (format.numberFormat === undefined ? "" : `<numFmt numFmtId="${numberFormatId}" formatCode="${escapeXml(format.numberFormat)}"/>`) +
    (format.fill === undefined ? "" : `<fill><patternFill patternType="solid"><fgColor rgb="${opaqueHex(format.fill)}"/><bgColor rgb="${opaqueHex(format.fill)}"/></patternFill></fill>`) +
    (format.borders ? borderChangesXml(format.borders) : "")
  );
}

/** Collects conditional formats' changes while sheets are written; the index a change gets in styles.xml. */
export interface DifferentialTable {
  readonly known: readonly PartialFormat[];
  readonly added: PartialFormat[];
}

/** The index of a change, appended when the file has none equal. */
export function differentialIndex(table: DifferentialTable, format: PartialFormat): number {
  const key = differentialKey(format);
  const known = [...table.known, ...table.added].findIndex((one) => differentialKey(one) === key);
  if (known >= 0) return known;
  table.added.push(format);
  return table.known.length + table.added.length - 1;
}

/** styles.xml with cell formats and conditional changes appended; the same text where there are none. */
export function appendStyles(xml: string, formats: readonly Format[], changes: readonly PartialFormat[], theme: readonly string[]): string {
  if (formats.length === 0 && changes.length === 0) return xml;
  const root = parseXml(xml);
  const palette = readPalette(root, theme);
  const fonts = growing(childrenOf(child(root, "fonts"), "font").map((one) => JSON.stringify(readFont(one, palette))));
  const fills = growing(childrenOf(child(root, "fills"), "fill").map((one) => JSON.stringify(isPlainFill(one) ? readFill(one, palette, "cell") : one.start)));
  const borders = growing(childrenOf(child(root, "borders"), "border").map((one) => JSON.stringify(hasDiagonal(one) ? one.start : readBorders(one, palette))));
  const numbers = growingNumbers(root);
  const xfs = formats.map((format) => {
    const numFmtId = builtInNumber(format.numberFormat) ?? numbers.idOf(format.numberFormat);
    const fontId = fonts.indexOf(JSON.stringify(format.font), () => fontXml(format.font));
    const fillId = format.fill === null ? 0 : fills.indexOf(JSON.stringify(format.fill), () => fillXml(format.fill!));
    const borderId = borders.indexOf(JSON.stringify(format.borders), () => bordersXml(format.borders));
    const alignment = alignmentXml(format.alignment);
    const protection = attributesXml({ locked: format.locked ? null : false, hidden: format.formulaHidden || null });
    const attributes = attributesXml({
      numFmtId, fontId, fillId, borderId, xfId: 0, quotePrefix: format.quotePrefix || null,
      applyNumberFormat: numFmtId !== 0 || null, applyFont: true, applyFill: fillId !== 0 || null, applyBorder: borderId !== 0 || null,
      applyAlignment: alignment !== "" || null, applyProtection: protection !== "" || null,
    });
    return alignment === "" && protection === "" ? `<xf${attributes}/>` : `<xf${attributes}>${alignment}${protection === "" ? "" : `<protection${protection}/>`}</xf>`;
  });
  const dxfs = changes.map((change) => `<dxf>${differentialXml(change, change.numberFormat === undefined ? 0 : numbers.idOf(change.numberFormat))}</dxf>`);
  const additions: readonly (readonly [string, readonly string[]])[] = [
    ["numFmts", numbers.added], ["fonts", fonts.added], ["fills", fills.added], ["borders", borders.added], ["cellXfs", xfs], ["dxfs", dxfs],
  ];
  return additions.reduceRight((text, [list, items]) => appendToList(text, root, list, items), xml);
}

/** styles.xml of a new workbook. */
export const BLANK_STYLES =
  `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const LIST_ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

// Called from the last list to the first, so that the offsets of lists still to come stay true.
function appendToList(xml: string, root: XmlElement, name: string, items: readonly string[]): string {
  if (items.length === 0) return xml;
  const list = child(root, name);
  const prefix = root.qualifiedName.slice(0, root.qualifiedName.length - root.name.length);
  const content = prefix === "" ? items.join("") : items.join("").replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  if (!list) {
    const later = LIST_ORDER.slice(LIST_ORDER.indexOf(name) + 1);
    const at = root.children.find((one) => later.includes(one.name))?.start ?? root.closeStart;
    return `${xml.slice(0, at)}<${prefix}${name} count="${items.length}">${content}</${prefix}${name}>${xml.slice(at)}`;
  }
  const opening = xml.slice(list.start, list.openEnd).replace(/\/>$/, ">");
  const counted = opening.replace(/(\scount\s*=\s*)["'][^"']*["']/, `$1"${list.children.length + items.length}"`);
  return `${xml.slice(0, list.start)}${counted}${xml.slice(list.openEnd, list.closeStart)}${content}</${list.qualifiedName}>${xml.slice(list.end)}`;
}

// A list whose entries are found by a key; new keys get the next index.
function growing(keys: readonly string[]) {
  const indexes = new Map<string, number>();
  keys.forEach((key, index) => !indexes.has(key) && indexes.set(key, index));
  let next = keys.length;
  const added: string[] = [];
  return {
    added,
    indexOf(key: string, write: () => string): number {
      const known = indexes.get(key);
      if (known !== undefined) return known;
      indexes.set(key, next);
      added.push(write());
      return next++;
    },
  };
}

function growingNumbers(root: XmlElement) {
  const ids = new Map<string, number>();
  let next = FIRST_OWN_FORMAT;
  for (const element of childrenOf(child(root, "numFmts"), "numFmt")) {
    const id = numberAttribute(element, "numFmtId") ?? 0;
    const code = attribute(element, "formatCode");
    if (code !== null && !ids.has(code)) ids.set(code, id);
    next = Math.max(next, id + 1);
  }
  // Conditional formats carry numbers of their own, which no cell format may take for another code.
  for (const dxf of childrenOf(child(root, "dxfs"), "dxf")) next = Math.max(next, (numberAttribute(child(dxf, "numFmt"), "numFmtId") ?? 0) + 1);
  const added: string[] = [];
  return {
    added,
    idOf(code: string): number {
      const known = ids.get(code);
      if (known !== undefined) return known;
      ids.set(code, next);
      added.push(`<numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`);
      return next++;
    },
  };
}

function readNumberFormats(root: XmlElement): (id: number) => string {
  const own = new Map(childrenOf(child(root, "numFmts"), "numFmt").map((one) => [numberAttribute(one, "numFmtId"), attribute(one, "formatCode")]));
  return (id) => own.get(id) ?? builtInFormat(id) ?? "General";
}

function readPalette(root: XmlElement, theme: readonly string[]): Palette {
  const own = childrenOf(child(child(root, "colors"), "indexedColors"), "rgbColor").map((one) => hexColor(attribute(one, "rgb") ?? "") ?? "#000000");
  return { theme, indexed: own.length > 0 ? own : STANDARD_PALETTE };
}

// Only a plain solid fill may be shared with new formats: a pattern or gradient says more than its colour.
function isPlainFill(fill: XmlElement): boolean {
  const kind = attribute(child(fill, "patternFill"), "patternType") ?? "none";
  return child(fill, "gradientFill") === null && (kind === "solid" || kind === "none");
}

function hasDiagonal(border: XmlElement): boolean {
  return attribute(child(border, "diagonal"), "style") !== null;
}

function differentialKey(format: PartialFormat): string {
  const { numberFormat, font = {}, fill, borders = {} } = format;
  return JSON.stringify([numberFormat, font.bold, font.italic, font.strikethrough, font.underline, font.color, fill, borders.left, borders.right, borders.top, borders.bottom]);
}
