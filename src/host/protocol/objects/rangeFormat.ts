// How cells look: RangeFormat with its font, fill, borders and protection, for one range or several areas at once.
// A property that differs between the cells reads as null. Sizes are points.
import type { Format, HorizontalAlignment, VerticalAlignment } from "../../model/format";
import { colorOf, flagOf, numberOf, textOf, wholeOf, wordOf } from "../arguments";
import { autofit } from "../edits/autofit";
import { assertAllowed } from "../edits/guard";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../edits/lines";
import { formatCells, sharedFormat } from "../edits/styles";
import { invalidArgument } from "../hostError";
import { child, method, objectType, writable, type ValueMember } from "../member";
import type { Cells, Host } from "../targets";
import { instance } from "../targets";
import { areaOf } from "./area";

/** A property of all cells: how it is read from a format, and the format with a new value. */
function shared(read: (format: Format) => unknown, write: (format: Format, value: unknown) => Format): ValueMember<Cells> {
  return writable(
    (cells, host) => sharedFormat(host, cells, read),
    (cells, value, host) => changeFormats(host, cells, (format) => write(format, value)),
  );
}

export function changeFormats(host: Host, cells: Cells, change: (format: Format) => Format): void {
  assertAllowed(cells.sheet, "formatCells");
  formatCells(host, cells, change);
}

const HORIZONTAL: Readonly<Record<HorizontalAlignment, string>> = {
  general: "General", left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify",
  centerContinuous: "CenterAcrossSelection", distributed: "Distributed",
};
const VERTICAL: Readonly<Record<VerticalAlignment, string>> = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" };

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, value: unknown, what: string): Key {
  const word = wordOf(value, Object.values<string>(names), what);
  return (Object.keys(names) as Key[]).find((key) => names[key] === word)!;
}

const alignment = (change: (value: unknown) => Partial<Format["alignment"]>) => (format: Format, value: unknown): Format =>
  ({ ...format, alignment: { ...format.alignment, ...change(value) } });

const font = (change: (value: unknown) => Partial<Format["font"]>) => (format: Format, value: unknown): Format =>
  ({ ...format, font: { ...format.font, ...change(value) } });

export const rangeFormat = objectType("RangeFormat", {
  members: {
    horizontalAlignment: shared((f) => HORIZONTAL[f.alignment.horizontal], alignment((value) => ({ horizontal: keyOf(HORIZONTAL, value, "horizontalAlignment") }))),
    verticalAlignment: shared((f) => VERTICAL[f.alignment.vertical], alignment((value) => ({ vertical: keyOf(VERTICAL, value, "verticalAlignment") }))),
    wrapText: shared((f) => f.alignment.wrap, alignment((value) => ({ wrap: flagOf(value, "wrapText") }))),
    shrinkToFit: shared((f) => f.alignment.shrink, alignment((value) => ({ shrink: flagOf(value, "shrinkToFit") }))),
    indentLevel: shared((f) => f.alignment.indent, alignment((value) => ({ indent: indent(value) }))),
    textOrientation: shared((f) => orientation(f.alignment.rotation), alignment((value) => ({ rotation: rotation(value) }))),
    columnWidth: writable((cells) => columnWidth(cells.sheet, areaOf(cells)), (cells, value) => {
      for (const area of cells.areas) setColumnWidth(cells.sheet, area, numberOf(value, "columnWidth"));
    }),
    rowHeight: writable((cells) => rowHeight(cells.sheet, areaOf(cells)), (cells, value) => {
      for (const area of cells.areas) setRowHeight(cells.sheet, area, numberOf(value, "rowHeight"));
    }),
    font: child((cells) => instance("RangeFont", cells)),
    fill: child((cells) => instance("RangeFill", cells)),
    borders: child((cells) => instance("RangeBorderCollection", cells)),
    protection: child((cells) => instance("FormatProtection", cells)),
    autofitColumns: method((cells, _args, host) => autofit(host, cells, "columns")),
    autofitRows: method((cells, _args, host) => autofit(host, cells, "rows")),
  },
});

export const rangeFont = objectType("RangeFont", {
  members: {
    name: shared((f) => f.font.name, font((value) => ({ name: textOf(value, "name") }))),
    size: shared((f) => f.font.size, font((value) => ({ size: fontSize(value) }))),
    bold: shared((f) => f.font.bold, font((value) => ({ bold: flagOf(value, "bold") }))),
    italic: shared((f) => f.font.italic, font((value) => ({ italic: flagOf(value, "italic") }))),
    strikethrough: shared((f) => f.font.strikethrough, font((value) => ({ strikethrough: flagOf(value, "strikethrough") }))),
    underline: shared((f) => UNDERLINES[f.font.underline], font((value) => ({ underline: keyOf(UNDERLINES, value, "underline") }))),
    color: shared((f) => f.font.color ?? "#000000", font((value) => ({ color: colorOf(value) }))),
  },
});

const UNDERLINES: Readonly<Record<Format["font"]["underline"], string>> = { none: "None", single: "Single", double: "Double" };

export const rangeFill = objectType("RangeFill", {
  members: {
    // A range without a fill reads as white; "" takes the fill away as clear() does.
    color: shared((f) => f.fill ?? "#FFFFFF", (format, value) => ({ ...format, fill: value === "" ? null : colorOf(value) })),
    clear: method((cells, _args, host) => changeFormats(host, cells, (format) => ({ ...format, fill: null }))),
  },
});

export const formatProtection = objectType("FormatProtection", {
  members: {
    locked: shared((f) => f.locked, (format, value) => ({ ...format, locked: flagOf(value, "locked") })),
    formulaHidden: shared((f) => f.formulaHidden, (format, value) => ({ ...format, formulaHidden: flagOf(value, "formulaHidden") })),
  },
});

function indent(value: unknown): number {
  const level = wholeOf(value, "indentLevel");
  if (level > 250) throw invalidArgument("indentLevel is 0 to 250");
  return level;
}

function fontSize(value: unknown): number {
  const size = numberOf(value, "size");
  if (size < 1 || size > 409) throw invalidArgument("a font's size is 1 to 409 points");
  return size;
}

// The API turns text by -90 to 90 degrees, 180 being stacked; a file writes downward turns as 91 to 180 and stacked as 255.
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function rotation(value: unknown): number {
  const degrees = numberOf(value, "textOrientation");
  if (degrees === 180) return 255;
  if (!Number.isInteger(degrees) || degrees < -90 || degrees > 90) throw invalidArgument("textOrientation is -90 to 90, or 180");
  return degrees < 0 ? 90 - degrees : degrees;
}
