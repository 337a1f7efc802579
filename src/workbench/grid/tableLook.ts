// The look a table style gives to cells that have none of their own. Built-in styles come in families of seven: the first
// of each in the text colour, the others in the six accents of the workbook's theme.
import type { Table } from "../../host/model/rules";
import { darker, lighter } from "./colors";

export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  /** Colour of the rules above and below; null for none. */
  readonly ruleAbove: string | null;
  readonly ruleBelow: string | null;
}

// The text colour's own tables band in grey: black made lighter by fifths would be too dark.
const BLACK = "#404040";

type Part = "header" | "totals" | "odd" | "even";
type Paint = (accent: string, part: Part) => TableLook;

const NONE: TableLook = { fill: null, color: null, bold: false, ruleAbove: null, ruleBelow: null };

/** The look of one cell of a table; null where the table has no style we know. */
export function tableLook(table: Table, row: number, column: number, themeColors: readonly string[]): TableLook | null {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? "");
  if (!style) return null;
  const number = Number(style[2]) - 1;
  const accent = number % 7 === 0 ? BLACK : themeColors[3 + (number % 7)] ?? "#4472C4";
  const look = paintOf(style[1]!, Math.floor(number / 7))(accent, partOf(table, row, column));
  const { left, right } = table.range;
  const emphasised = (table.highlightFirstColumn && column === left) || (table.highlightLastColumn && column === right);
  return emphasised ? { ...look, bold: true } : look;
}

function partOf(table: Table, row: number, column: number): Part {
  const { top, bottom, left } = table.range;
  if (table.showHeaders && row === top) return "header";
  if (table.showTotals && row === bottom) return "totals";
  const band = table.bandedRows ? row - top - (table.showHeaders ? 1 : 0) : table.bandedColumns ? column - left : 1;
  return band % 2 === 0 ? "odd" : "even";
}

function paintOf(weight: string, family: number): Paint {
  if (weight === "Light") return family === 0 ? ruledLight : family === 1 ? headedLight : boxedLight;
  if (weight === "Medium") return family === 0 ? bandedMedium : family === 1 ? solidMedium : family === 2 ? darkHeaded : tintedMedium;
  return family === 0 ? solidDark : darkHeaded;
}

const ruledLight: Paint = (accent, part) => {
  if (part === "header" || part === "totals") return { ...NONE, bold: true, color: darker(accent, 0.25), ruleAbove: accent, ruleBelow: accent };
  return part === "odd" ? { ...NONE, fill: lighter(accent, 0.8) } : NONE;
};

const headedLight: Paint = (accent, part) => {
  if (part === "header") return { ...NONE, fill: accent, color: "#FFFFFF", bold: true };
  if (part === "totals") return { ...NONE, bold: true, ruleAbove: accent, ruleBelow: accent };
  return { ...NONE, ruleBelow: accent };
};

const boxedLight: Paint = (accent, part) => {
  if (part === "header") return { ...NONE, bold: true, ruleAbove: accent, ruleBelow: accent };
  if (part === "totals") return { ...NONE, bold: true, ruleAbove: accent, ruleBelow: accent };
  return { ...NONE, fill: part === "odd" ? lighter(accent, 0.8) : null, ruleBelow: accent };
};

const bandedMedium: Paint = (accent, part) => {
  if (part === "header") return { ...NONE, fill: accent, color: "#FFFFFF", bold: true };
  const rule = lighter(accent, 0.4);
  if (part === "totals") return { ...NONE, bold: true, ruleAbove: accent, ruleBelow: rule };
  return { ...NONE, fill: part === "odd" ? lighter(accent, 0.8) : null, ruleBelow: rule };
};

const solidMedium: Paint = (accent, part) => {
  if (part === "header") return { ...NONE, fill: accent, color: "#FFFFFF", bold: true, ruleBelow: "#FFFFFF" };
  if (part === "totals") return { ...NONE, fill: accent, color: "#FFFFFF", bold: true, ruleAbove: "#FFFFFF" };
  return { ...NONE, fill: lighter(accent, part === "odd" ? 0.6 : 0.8), ruleBelow: "#FFFFFF" };
};

const darkHeaded: Paint = (accent, part) => {
  if (part === "header") return { ...NONE, fill: accent, color: "#FFFFFF", bold: true, ruleBelow: "#000000" };
  if (part === "totals") return { ...NONE, bold: true, ruleAbove: "#000000", ruleBelow: "#000000" };
  return part === "odd" ? { ...NONE, fill: "#D9D9D9" } : NONE;
};

const tintedMedium: Paint = (accent, part) => {
  const rule = lighter(accent, 0.4);
  if (part === "header" || part === "totals") return { ...NONE, fill: lighter(accent, 0.8), bold: true, ruleAbove: rule, ruleBelow: rule };
  return { ...NONE, fill: lighter(accent, part === "odd" ? 0.6 : 0.8), ruleBelow: rule };
};

const solidDark: Paint = (accent, part) => {
  if (part === "header") return { ...NONE, fill: "#000000", color: "#FFFFFF", bold: true, ruleBelow: "#FFFFFF" };
  if (part === "totals") return { ...NONE, fill: darker(accent, 0.5), color: "#FFFFFF", bold: true, ruleAbove: "#FFFFFF" };
  return { ...NONE, fill: part === "odd" ? darker(accent, 0.25) : accent, color: "#FFFFFF" };
};
