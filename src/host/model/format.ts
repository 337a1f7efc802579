// How a cell looks, as one whole record. Colours are "#RRGGBB" with theme and tint already resolved; null is
// automatic (fonts, borders) or none (fills). A book keeps its formats in one table; cells point into it by
// index, and the first entries are the file's own cell formats in their order, so that an index never moves.

export type Underline = "none" | "single" | "double";
export type HorizontalAlignment =
  | "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";
export type BorderStyle =
  | "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double" | "dashDot" | "dashDotDot"
  | "mediumDashed" | "mediumDashDot" | "mediumDashDotDot" | "slantDashDot";

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: Underline;
  readonly color: string | null;
}

export interface Border {
  readonly style: BorderStyle;
  readonly color: string | null;
}

export interface Borders {
  readonly left: Border | null;
  readonly right: Border | null;
  readonly top: Border | null;
  readonly bottom: Border | null;
}

export interface Alignment {
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees as the file counts them: 0–90 up, 91–180 down by that less 90, 255 stacked. */
  readonly rotation: number;
}

/** Everything a cell format says. `quotePrefix` is the apostrophe a person typed to keep text as text. */
export interface Format {
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: string | null;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly quotePrefix: boolean;
}

/** What a conditional format lays over a cell; absent fields leave the cell's own. */
export interface PartialFormat {
  readonly numberFormat?: string;
  readonly font?: Partial<Pick<Font, "bold" | "italic" | "strikethrough" | "underline" | "color">>;
  readonly fill?: string;
  readonly borders?: Partial<Borders>;
}

/** The formats of a book; `list[index]` is the format of cells whose `style` is that index. Grows, never shrinks. */
export interface FormatTable {
  readonly list: Format[];
  readonly indexes: Map<string, number>;
}

const DEFAULT_FONT: Font = {
  name: "Calibri", size: 11, bold: false, italic: false, strikethrough: false, underline: "none", color: null,
};

/** The format of a cell nobody formatted, in a new book. */
export const DEFAULT_FORMAT: Format = {
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: null,
  borders: { left: null, right: null, top: null, bottom: null },
  alignment: { horizontal: "general", vertical: "bottom", wrap: false, shrink: false, indent: 0, rotation: 0 },
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

/** A table of the given formats in their order; equal ones keep their own index and are found by the first. */
export function formatTable(formats: readonly Format[]): FormatTable {
  const indexes = new Map<string, number>();
  formats.forEach((format, index) => {
    const key = formatKey(format);
    if (!indexes.has(key)) indexes.set(key, index);
  });
  return { list: [...formats], indexes };
}

/** The format at an index; the first one where the index is unknown, as Excel treats a broken index. */
export function formatAt(table: FormatTable, style: number): Format {
  return table.list[style] ?? table.list[0] ?? DEFAULT_FORMAT;
}

/** The index of a format, added at the end when the table has none equal. */
export function styleOf(table: FormatTable, format: Format): number {
  const key = formatKey(format);
  const known = table.indexes.get(key);
  if (known !== undefined) return known;
  table.list.push(format);
  table.indexes.set(key, table.list.length - 1);
  return table.list.length - 1;
}

/** The index of the format at `style` changed by a function: `restyle(book.formats, cell.style, (f) => ({ ...f, fill: "#FFFF00" }))`. */
export function restyle(table: FormatTable, style: number, change: (format: Format) => Format): number {
  return styleOf(table, change(formatAt(table, style)));
}

function formatKey(format: Format): string {
  const { font, alignment, borders } = format;
  const border = (side: Border | null) => (side ? side.style + (side.color ?? "") : "");
  return [
    format.numberFormat, format.fill, format.locked, format.formulaHidden, format.quotePrefix,
    font.name, font.size, font.bold, font.italic, font.strikethrough, font.underline, font.color,
    alignment.horizontal, alignment.vertical, alignment.wrap, alignment.shrink, alignment.indent, alignment.rotation,
    border(borders.left), border(borders.right), border(borders.top), border(borders.bottom),
  ].join("\u0001");
}
