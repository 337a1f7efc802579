// Fonts, fills, borders, alignment: their elements in styles.xml and back. Element order is the schema's.
import type { Alignment, Border, Borders, BorderStyle, Font, HorizontalAlignment, Underline, VerticalAlignment } from "../model/format";
import { DEFAULT_FORMAT } from "../model/format";
import { attribute, attributesXml, child, escapeXml, flagAttribute, numberAttribute, type XmlElement } from "./xml";
import { opaqueHex, readColor, type Palette } from "./colors";

/** A `<font>`; what it does not say is Excel's default. */
export function readFont(element: XmlElement | null, palette: Palette): Font {
  const plain = DEFAULT_FORMAT.font;
  return { ...plain, ...readFontChanges(element, palette), name: attribute(child(element, "name"), "val") ?? plain.name, size: numberAttribute(child(element, "sz"), "val") ?? plain.size };
}

/** Only what a `<font>` says, for conditional formats. */
export function readFontChanges(element: XmlElement | null, palette: Palette): Partial<Pick<Font, "bold" | "italic" | "strikethrough" | "underline" | "color">> {
  const flags = (["b", "i", "strike"] as const).map((name) => {
    const flag = child(element, name);
    return flag ? flagAttribute(flag, "val", "set") : undefined;
  });
  const underline = child(element, "u");
  const color = readColor(child(element, "color"), palette);
  return {
    ...(flags[0] !== undefined && { bold: flags[0] }),
    ...(flags[1] !== undefined && { italic: flags[1] }),
    ...(flags[2] !== undefined && { strikethrough: flags[2] }),
    ...(underline && { underline: underlineOf(attribute(underline, "val") ?? "single") }),
    ...(color !== null && { color }),
  };
}

export function fontXml(font: Partial<Font>): string {
  const flag = (name: string, value: boolean | undefined) => (value === undefined ? "" : value ? `<${name}/>` : `<${name} val="0"/>`);
  const whole = font.name !== undefined;
  // A whole font leaves out what it is not; a change must say "not bold".
  const said = (value: boolean | undefined) => (whole && !value ? undefined : value);
  const underline = font.underline === undefined || (whole && font.underline === "none") ? "" : font.underline === "single" ? "<u/>" : `<u val="${font.underline}"/>`;
  return (
    "<font>" + flag("b", said(font.bold)) + flag("i", said(font.italic)) + flag("strike", said(font.strikethrough)) + underline +
    (font.size === undefined ? "" : `<sz val="${font.size}"/>`) +
    (font.color == null ? "" : `<color rgb="${opaqueHex(font.color)}"/>`) +
    (font.name === undefined ? "" : `<name val="${escapeXml(font.name)}"/>`) +
    "</font>"
  );
}

/** The colour a `<fill>` shows: of a pattern, its background; of a gradient, its first stop; null for none. */
export function readFill(element: XmlElement | null, palette: Palette, use: "cell" | "conditional"): string | null {
  const pattern = child(element, "patternFill");
  if (!pattern) return readColor(child(child(child(element, "gradientFill"), "stop"), "color"), palette);
  const kind = attribute(pattern, "patternType") ?? (use === "cell" ? "none" : "solid");
  if (kind === "none") return null;
  const foreground = readColor(child(pattern, "fgColor"), palette);
  const background = readColor(child(pattern, "bgColor"), palette);
  // A solid fill of a cell is painted with the foreground colour, one of a conditional format with the background.
  return use === "cell" && kind === "solid" ? foreground : background ?? foreground;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${opaqueHex(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function readBorders(element: XmlElement | null, palette: Palette): Borders {
  return {
    left: readBorder(child(element, "left") ?? child(element, "start"), palette),
    right: readBorder(child(element, "right") ?? child(element, "end"), palette),
    top: readBorder(child(element, "top"), palette),
    bottom: readBorder(child(element, "bottom"), palette),
  };
}

export function bordersXml(borders: Partial<Borders>): string {
  return `<border>${sideXml("left", borders.left)}${sideXml("right", borders.right)}${sideXml("top", borders.top)}${sideXml("bottom", borders.bottom)}<diagonal/></border>`;
}

/** The sides of a conditional format's border; sides it does not name stay the cell's. */
export function borderChangesXml(borders: Partial<Borders>): string {
  const sides = (["left", "right", "top", "bottom"] as const).filter((side) => borders[side] !== undefined);
  return `<border>${sides.map((side) => sideXml(side, borders[side])).join("")}</border>`;
}

export function readAlignment(element: XmlElement | null): Alignment {
  return {
    horizontal: (attribute(element, "horizontal") ?? "general") as HorizontalAlignment,
    vertical: (attribute(element, "vertical") ?? "bottom") as VerticalAlignment,
    wrap: flagAttribute(element, "wrapText", "unset"),
    shrink: flagAttribute(element, "shrinkToFit", "unset"),
    indent: numberAttribute(element, "indent") ?? 0,
    rotation: numberAttribute(element, "textRotation") ?? 0,
  };
}

/** An `<alignment>`; "" where all is as by default. */
export function alignmentXml(alignment: Alignment): string {
  const text = attributesXml({
    horizontal: alignment.horizontal === "general" ? null : alignment.horizontal,
    vertical: alignment.vertical === "bottom" ? null : alignment.vertical,
    textRotation: alignment.rotation || null,
    wrapText: alignment.wrap || null,
    indent: alignment.indent || null,
    shrinkToFit: alignment.shrink || null,
  });
  return text === "" ? "" : `<alignment${text}/>`;
}

function readBorder(element: XmlElement | null, palette: Palette): Border | null {
  const style = attribute(element, "style");
  return style === null || style === "none" ? null : { style: style as BorderStyle, color: readColor(child(element, "color"), palette) };
}

function sideXml(side: string, border: Border | null | undefined): string {
  if (!border) return `<${side}/>`;
  const color = border.color === null ? '<color auto="1"/>' : `<color rgb="${opaqueHex(border.color)}"/>`;
  return `<${side} style="${border.style}">${color}</${side}>`;
}

function underlineOf(value: string): Underline {
  return value === "none" ? "none" : value.startsWith("double") ? "double" : "single";
}
