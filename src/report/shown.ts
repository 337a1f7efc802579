// A value as a reader sees it, as text: what the number formats of excel/theme show, used for widths, sentences and printing.
import { roundHalfAway } from "../core/number";
import { isoDay, isoMoment, type Moment } from "../core/time";
import type { Format } from "./model";
import type { PlannedValue } from "./plan";

/** What stands where a figure is missing; the reason is said beside or below. */
export const MISSING = "–";

/** `2026-10-05 09:30`. */
export function momentText(moment: Moment): string {
  return isoMoment(moment).slice(0, 16).replace("T", " ");
}

/** Digits in groups of three: `12,345`. */
function grouped(value: number, places: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(places).split(".");
  const sign = value < 0 && Number(value.toFixed(places)) !== 0 ? "-" : "";
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return sign + (fraction === undefined ? groups : `${groups}.${fraction}`);
}

function signed(value: number, places: number): string {
  return (Number(value.toFixed(places)) > 0 ? "+" : "") + grouped(value, places);
}

function shownNumber(value: number, format: Format): string {
  switch (format) {
    case "text": return String(value);
    case "kept": return "";
    case "integer": return grouped(value, 0);
    case "decimal1": case "hours": return grouped(value, 1);
    case "score": return grouped(value, 2);
    case "percent": return `${grouped(value * 100, 1)}%`;
    case "share": return `${grouped(value * 100, 0)}%`;
    case "limit": return plainNumber(value);
    case "date": return isoDay(value);
    case "moment": return momentText(value);
    case "signed-score": return signed(value, 2);
    case "signed-percent": return `${signed(value * 100, 1)}%`;
  }
}

/**
 * The text a cell shows; `""` for an empty cell.
 * @example shown(0.935, "percent") is "93.5%"; shown(87, "score") is "87.00"
 */
export function shown(value: PlannedValue, format: Format): string {
  if (value === null) return "";
  return typeof value === "number" ? shownNumber(value, format) : String(value);
}

/**
 * A weight in percent with as many decimals as it has, at most 2.
 * @example weightText(0.3) is "30%"; weightText(0.125) is "12.5%"
 */
export function weightText(weight: number): string {
  return `${roundHalfAway(weight * 100, 2)}%`;
}

/**
 * A number with as many decimals as it has, at most 2: where most are whole, decimals say nothing.
 * @example plainNumber(16) is "16"; plainNumber(2.5) is "2.5"
 */
export function plainNumber(value: number): string {
  return String(roundHalfAway(value, 2));
}

/** Figures stand right, text stands left. */
export function alignmentOf(format: Format): "left" | "right" {
  return format === "text" || format === "kept" ? "left" : "right";
}
