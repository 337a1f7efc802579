// The only place where a meaning becomes a colour, a size or a number format. Two accents (ink blue, grey) and
// three meaning colours dark enough to be read on white and to survive greyscale.
import type { Format, Tone } from "../report/model";
import type { Role } from "../report/plan";

export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** A thin rule below, or around; white between tiles, with a band of the tone on top of each. */
  readonly border: "none" | "below" | "box" | "tile" | "tile-top";
}

const INK = "#1F3A5F";
const TEXT = "#222222";
const MUTED = "#5F6B7A";
const RULE = "#C9D1DB";
const TILE = "#F3F6FA";

const LOOKS: Readonly<Record<Role, Look>> = {
  title: { size: 18, bold: true, color: INK, fill: null, border: "none" },
  subtitle: { size: 10, bold: false, color: MUTED, fill: null, border: "none" },
  subheading: { size: 10, bold: true, color: INK, fill: null, border: "none" },
  heading: { size: 12, bold: true, color: INK, fill: null, border: "none" },
  paragraph: { size: 10, bold: false, color: TEXT, fill: null, border: "none" },
  body: { size: 10, bold: false, color: TEXT, fill: null, border: "below" },
  note: { size: 9, bold: false, color: MUTED, fill: null, border: "none" },
  header: { size: 10, bold: true, color: "#FFFFFF", fill: INK, border: "none" },
  total: { size: 10, bold: true, color: TEXT, fill: "#E9EEF4", border: "below" },
  "tile-label": { size: 9, bold: false, color: MUTED, fill: TILE, border: "tile-top" },
  "tile-value": { size: 18, bold: true, color: INK, fill: TILE, border: "tile" },
  "tile-detail": { size: 9, bold: false, color: MUTED, fill: TILE, border: "tile" },
  label: { size: 10, bold: false, color: MUTED, fill: null, border: "none" },
  value: { size: 10, bold: false, color: TEXT, fill: null, border: "none" },
  input: { size: 10, bold: false, color: TEXT, fill: "#FFFBE6", border: "box" },
};

const TONES: Readonly<Record<Exclude<Tone, "plain">, { readonly color: string; readonly fill: string }>> = {
  muted: { color: MUTED, fill: "#F3F4F6" },
  good: { color: "#1B6B3A", fill: "#E2F2E7" },
  warning: { color: "#8A5300", fill: "#FFF1D6" },
  bad: { color: "#A4262C", fill: "#FBE3E4" },
  accent: { color: "#0F5C99", fill: "#E3F0FA" },
};

/** Excel number formats; a leading sign where the direction is the point. */
const NUMBER_FORMATS: Readonly<Record<Format, string>> = {
  text: "@",
  integer: "#,##0",
  decimal1: "#,##0.0",
  score: "0.00",
  percent: "0.0%",
  share: "0%",
  hours: "#,##0.0",
  limit: "General",
  kept: ";;;",
  date: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
  "signed-score": "+0.00;-0.00;0.00",
  "signed-percent": "+0.0%;-0.0%;0.0%",
};

/** Series colours in order of use: dark to light, so that they differ in greyscale too. */
export const SERIES_COLORS: readonly string[] = ["#1F3A5F", "#5B8DB8", "#A9C4DC", "#7A7F87"];

/** The line between rows, the bars behind numbers, and links. */
export const RULE_COLOR = RULE;
export const PAPER_COLOR = "#FFFFFF";
export const BAR_COLOR = "#A9C4DC";
export const LINK_COLOR = "#0F5C99";
export const CHART_TEXT_COLOR = MUTED;

/** How a role looks before any tone. */
export function lookOf(role: Role): Look {
  return LOOKS[role];
}

/** The text colour and fill of a tone; null for plain. */
export function toneColors(tone: Tone): { readonly color: string; readonly fill: string } | null {
  return tone === "plain" ? null : TONES[tone];
}

/** The Excel number format of a meaning. */
export function numberFormat(format: Format): string {
  return NUMBER_FORMATS[format];
}

/** A column's width in points from characters of the default font. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
