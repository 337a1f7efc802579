// What a sheet's conditional formats lay over a cell: looks merged by priority, a bar, a colour, an icon. What cannot be
// evaluated here (a formula without an engine, kinds the host only keeps) lays nothing over it.
import type { CellPlace, Range } from "../../host/model/address";
import { rangeHolds } from "../../host/model/address";
import { isErrorValue, type CellValue } from "../../host/model/cell";
import type { PartialFormat } from "../../host/model/format";
import type { Comparison, ConditionalFormat, ConditionalRule, IconSetName, Threshold } from "../../host/model/rules";
import type { Sheet } from "../../host/model/sheet";
import { mixedColor } from "./colors";

/** The value of a formula (without "=") written for `anchor` and read at `place`; null where it cannot be told. */
export type FormulaReader = (sheet: Sheet, formula: string, anchor: CellPlace, place: CellPlace) => CellValue;

/** A data bar in shares of the cell's width; `from` is where zero lies. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly gradient: boolean;
}

export interface Icon {
  readonly icons: IconSetName;
  /** 0 is the icon of the lowest values. */
  readonly index: number;
}

export interface Overlay {
  readonly format: PartialFormat;
  readonly bar: Bar | null;
  readonly icon: Icon | null;
  /** A bar or icon may stand alone. */
  readonly hidesValue: boolean;
}

export type OverlayOf = (row: number, column: number, value: CellValue) => Overlay | null;

type Condition = ConditionalFormat & { readonly anchor: CellPlace; readonly scale: () => Scale };

/** Prepares a sheet's conditional formats; the numbers of a range are gathered only when a cell of it is drawn. */
export function conditionsOf(sheet: Sheet, read: FormulaReader): OverlayOf {
  const conditions = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).flatMap((one): Condition[] => {
    const [first] = one.ranges;
    return first && one.rule.kind !== "kept" ? [{ ...one, anchor: { row: first.top, column: first.left }, scale: once(() => scaleOf(sheet, one.ranges)) }] : [];
  });
  if (conditions.length === 0) return () => null;
  return (row, column, value) => {
    const place = { row, column };
    let overlay: Overlay | null = null;
    for (const condition of conditions) {
      if (!condition.ranges.some((range) => rangeHolds(range, row, column))) continue;
      const laid = applied(condition, value, (formula) => read(sheet, formula, condition.anchor, place));
      if (!laid) continue;
      overlay = overlay ? merged(overlay, laid) : laid;
      if (condition.stopIfTrue) break;
    }
    return overlay;
  };
}

const PLAIN: Overlay = { format: {}, bar: null, icon: null, hidesValue: false };

function applied({ rule, scale }: Condition, value: CellValue, read: (formula: string) => CellValue): Overlay | null {
  switch (rule.kind) {
    case "cellValue":
      return value !== null && holds(rule.operator, value, rule.formulas.map(read)) ? { ...PLAIN, format: rule.format } : null;
    case "text":
      return matchesText(rule, value) ? { ...PLAIN, format: rule.format } : null;
    case "custom": {
      const answer = read(rule.formula);
      return answer === true || (typeof answer === "number" && answer !== 0) ? { ...PLAIN, format: rule.format } : null;
    }
    case "dataBar":
      return typeof value === "number" ? { ...PLAIN, bar: barOf(rule, value, scale(), read), hidesValue: !rule.showValue } : null;
    case "colorScale": {
      const fill = typeof value === "number" ? scaleColor(rule.points.map((point) => ({ at: limitOf(point, scale(), read), color: point.color })), value) : null;
      return fill === null ? null : { ...PLAIN, format: { fill } };
    }
    case "iconSet": {
      if (typeof value !== "number") return null;
      const index = rule.thresholds.reduce((found, threshold, place) => {
        const limit = place === 0 ? -Infinity : limitOf(threshold, scale(), read);
        return value > limit || (threshold.inclusive && value === limit) ? place : found;
      }, 0);
      return { ...PLAIN, icon: { icons: rule.icons, index: rule.reversed ? rule.thresholds.length - 1 - index : index }, hidesValue: !rule.showValue };
    }
    case "kept":
      return null;
  }
}

// What an earlier rule says stands; a later one adds what is still open.
function merged(first: Overlay, later: Overlay): Overlay {
  return {
    format: {
      ...later.format, ...first.format,
      font: { ...later.format.font, ...first.format.font },
      borders: { ...later.format.borders, ...first.format.borders },
    },
    bar: first.bar ?? later.bar,
    icon: first.icon ?? later.icon,
    hidesValue: first.hidesValue || later.hidesValue,
  };
}

/** Whether a value stands in a relation to others, numbers before texts and texts without case, as Excel compares. */
export function holds(operator: Comparison, value: CellValue, operands: readonly CellValue[]): boolean {
  const [first = null, second = null] = operands;
  if (first === null || isErrorValue(first) || isErrorValue(value)) return false;
  const order = compare(value, first);
  switch (operator) {
    case "equal": return order === 0;
    case "notEqual": return order !== 0;
    case "greaterThan": return order > 0;
    case "lessThan": return order < 0;
    case "greaterThanOrEqual": return order >= 0;
    case "lessThanOrEqual": return order <= 0;
    case "between":
    case "notBetween": {
      if (second === null || isErrorValue(second)) return false;
      const [low, high] = compare(first, second) <= 0 ? [first, second] : [second, first];
      const inside = compare(value, low) >= 0 && compare(value, high) <= 0;
      return operator === "between" ? inside : !inside;
    }
  }
}

function compare(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function matchesText(rule: Extract<ConditionalRule, { kind: "text" }>, value: CellValue): boolean {
  if (isErrorValue(value)) return false;
  const text = String(value ?? "").toLowerCase();
  const wanted = rule.text.toLowerCase();
  switch (rule.operator) {
    case "contains": return text.includes(wanted);
    case "notContains": return !text.includes(wanted);
    case "beginsWith": return text.startsWith(wanted);
    case "endsWith": return text.endsWith(wanted);
  }
}

/** The numbers of a range, lowest first. */
type Scale = readonly number[];

function scaleOf(sheet: Sheet, ranges: readonly Range[]): Scale {
  const numbers: number[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const range of ranges) {
      if (row < range.top || row > range.bottom) continue;
      const last = Math.min(range.right, cells.length - 1);
      for (let column = range.left; column <= last; column++) {
        const value = cells[column]?.value;
        if (typeof value === "number") numbers.push(value);
      }
    }
  }
  return numbers.sort((a, b) => a - b);
}

function limitOf({ kind, value }: Threshold, scale: Scale, read: (formula: string) => CellValue): number {
  const lowest = scale[0] ?? 0;
  const highest = scale.at(-1) ?? 0;
  const given = (): number => {
    const number = value === null ? null : read(value.replace(/^=/, ""));
    return typeof number === "number" ? number : 0;
  };
  switch (kind) {
    case "lowest": return lowest;
    case "highest": return highest;
    case "automatic": return NaN;
    case "number":
    case "formula": return given();
    case "percent": return lowest + ((highest - lowest) * given()) / 100;
    case "percentile": {
      const place = ((scale.length - 1) * given()) / 100;
      const below = scale[Math.floor(place)] ?? lowest;
      return below + ((scale[Math.ceil(place)] ?? highest) - below) * (place - Math.floor(place));
    }
  }
}

function barOf(rule: Extract<ConditionalRule, { kind: "dataBar" }>, value: number, scale: Scale, read: (formula: string) => CellValue): Bar | null {
  const limit = (threshold: Threshold, automatic: number): number => (threshold.kind === "automatic" ? automatic : limitOf(threshold, scale, read));
  const low = limit(rule.minimum, Math.min(0, scale[0] ?? 0));
  const high = limit(rule.maximum, Math.max(0, scale.at(-1) ?? 0));
  if (high <= low) return null;
  const share = (number: number): number => (Math.min(Math.max(number, low), high) - low) / (high - low);
  const from = share(0);
  const to = share(value);
  if (to === from) return null;
  return { from, to, color: value < 0 ? rule.negativeColor ?? "#FF0000" : rule.color, gradient: rule.gradient };
}

function scaleColor(points: readonly { readonly at: number; readonly color: string }[], value: number): string | null {
  const [first] = points;
  if (!first) return null;
  for (let index = 1; index < points.length; index++) {
    const low = points[index - 1]!;
    const high = points[index]!;
    if (value <= high.at || index === points.length - 1) {
      const share = high.at === low.at ? 1 : (value - low.at) / (high.at - low.at);
      return mixedColor(low.color, high.color, Math.min(1, Math.max(0, share)));
    }
  }
  return first.color;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
