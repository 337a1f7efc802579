// The rules of conditional formats, kind by kind: what makes them hold and how they show it.
import type { Comparison, ConditionalRule, IconSetName, IconThreshold, TextComparison, Threshold } from "../../model/rules";
import { colorOf, flagOf, isAbsent, textOf, wordOf } from "../arguments";
import { invalidArgument } from "../hostError";
import { child, objectType, readable, writable, type ValueMember } from "../member";
import type { SheetPart } from "../targets";
import { instance } from "../targets";
import { changeRule, ruleOf } from "./conditionalFormats";

type Part = SheetPart<string>;
type Fields = Readonly<Record<string, unknown>>;

/** The key of a table of names whose name a word is. */
function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, value: unknown, what: string): Key {
  const word = wordOf(value, Object.values<string>(names), what);
  return (Object.keys(names) as Key[]).find((key) => names[key] === word)!;
}

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan", lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual", lessThanOrEqual: "LessThanOrEqual",
};
const TEXT_COMPARISONS: Readonly<Record<TextComparison, string>> = { contains: "Contains", notContains: "NotContains", beginsWith: "BeginsWith", endsWith: "EndsWith" };

/** A formula without its "=", or a number's or text's own form. */
function operand(value: unknown, name: string): string {
  const text = textOf(value, name);
  if (text === "") throw invalidArgument(`${name} is empty`);
  return text.startsWith("=") ? text.slice(1) : text;
}

const shown = (formula: string): string => (/^-?\d+(\.\d+)?$/.test(formula) ? formula : `=${formula}`);

export const cellValueConditionalFormat = objectType("CellValueConditionalFormat", {
  members: {
    format: child((part) => instance("ConditionalRangeFormat", part)),
    rule: writable((part) => {
      const { operator, formulas: [first, second] } = ruleOf(part, "cellValue");
      return { operator: COMPARISONS[operator], formula1: shown(first ?? ""), ...(second === undefined ? {} : { formula2: shown(second) }) };
    }, (part, value) => {
      const { operator, formula1, formula2 } = (value ?? {}) as Fields;
      const comparison = keyOf(COMPARISONS, operator, "operator");
      const two = comparison === "between" || comparison === "notBetween";
      if (two && isAbsent(formula2)) throw invalidArgument("formula2 is missing");
      changeRule(part, "cellValue", { operator: comparison, formulas: [operand(formula1, "formula1"), ...(two ? [operand(formula2, "formula2")] : [])] });
    }),
  },
});

export const textConditionalFormat = objectType("TextConditionalFormat", {
  members: {
    format: child((part) => instance("ConditionalRangeFormat", part)),
    rule: writable((part) => {
      const { operator, text } = ruleOf(part, "text");
      return { operator: TEXT_COMPARISONS[operator], text };
    }, (part, value) => {
      const { operator, text } = (value ?? {}) as Fields;
      changeRule(part, "text", { operator: keyOf(TEXT_COMPARISONS, operator, "operator"), text: textOf(text, "text") });
    }),
  },
});

export const customConditionalFormat = objectType("CustomConditionalFormat", {
  members: {
    format: child((part) => instance("ConditionalRangeFormat", part)),
    rule: child((part) => instance("ConditionalFormatRule", part)),
  },
});

export const conditionalFormatRule = objectType("ConditionalFormatRule", {
  members: {
    formula: writable((part) => `=${ruleOf(part, "custom").formula}`, (part, value) => changeRule(part, "custom", { formula: operand(value, "formula") })),
  },
});

const THRESHOLDS: Readonly<Record<Threshold["kind"], string>> = {
  automatic: "Automatic", lowest: "LowestValue", highest: "HighestValue", number: "Number", percent: "Percent", percentile: "Percentile", formula: "Formula",
};

function threshold(value: unknown): Threshold {
  const { type, formula } = (value ?? {}) as Fields;
  const kind = keyOf(THRESHOLDS, type, "type");
  const bare = kind === "automatic" || kind === "lowest" || kind === "highest";
  return { kind, value: bare ? null : operand(formula, "formula") };
}

function shownThreshold({ kind, value }: Threshold): Fields {
  return { type: THRESHOLDS[kind], ...(value === null ? {} : { formula: kind === "formula" ? `=${value}` : value }) };
}

export const dataBarConditionalFormat = objectType("DataBarConditionalFormat", {
  members: {
    showDataBarOnly: writable((part) => !ruleOf(part, "dataBar").showValue, (part, value) => changeRule(part, "dataBar", { showValue: !flagOf(value, "showDataBarOnly") })),
    lowerBoundRule: writable((part) => shownThreshold(ruleOf(part, "dataBar").minimum), (part, value) => changeRule(part, "dataBar", { minimum: threshold(value) })),
    upperBoundRule: writable((part) => shownThreshold(ruleOf(part, "dataBar").maximum), (part, value) => changeRule(part, "dataBar", { maximum: threshold(value) })),
    positiveFormat: child((part) => instance("ConditionalDataBarPositiveFormat", part)),
    negativeFormat: child((part) => instance("ConditionalDataBarNegativeFormat", part)),
  },
});

export const conditionalDataBarPositiveFormat = objectType("ConditionalDataBarPositiveFormat", {
  members: {
    fillColor: writable((part) => ruleOf(part, "dataBar").color, (part, value) => changeRule(part, "dataBar", { color: colorOf(value, "fillColor") })),
    gradientFill: writable((part) => ruleOf(part, "dataBar").gradient, (part, value) => changeRule(part, "dataBar", { gradient: flagOf(value, "gradientFill") })),
  },
});

export const conditionalDataBarNegativeFormat = objectType("ConditionalDataBarNegativeFormat", {
  members: {
    fillColor: writable((part) => ruleOf(part, "dataBar").negativeColor ?? ruleOf(part, "dataBar").color, (part, value) =>
      changeRule(part, "dataBar", { negativeColor: colorOf(value, "fillColor") })),
    matchPositiveFillColor: writable((part) => ruleOf(part, "dataBar").negativeColor === null, (part, value) =>
      changeRule(part, "dataBar", { negativeColor: flagOf(value, "matchPositiveFillColor") ? null : "#FF0000" })),
  },
});

export const colorScaleConditionalFormat = objectType("ColorScaleConditionalFormat", {
  members: {
    threeColorScale: readable((part) => ruleOf(part, "colorScale").points.length === 3),
    criteria: writable((part) => {
      const points = ruleOf(part, "colorScale").points.map((point) => ({ ...shownThreshold(point), color: point.color }));
      return { minimum: points[0], ...(points.length === 3 ? { midpoint: points[1] } : {}), maximum: points.at(-1) };
    }, (part, value) => {
      const { minimum, midpoint, maximum } = (value ?? {}) as Readonly<Record<string, Fields | undefined>>;
      const points = [minimum, ...(isAbsent(midpoint) ? [] : [midpoint]), maximum].map((point) => {
        if (!point) throw invalidArgument("a colour scale needs a minimum and a maximum");
        return { ...threshold(point), color: colorOf(point["color"]) };
      });
      changeRule(part, "colorScale", { points });
    }),
  },
});

const WORDS: Readonly<Record<string, string>> = { "3": "Three", "4": "Four", "5": "Five" };
const ICON_SETS: readonly IconSetName[] = [
  "3Arrows", "3ArrowsGray", "3Flags", "3TrafficLights1", "3TrafficLights2", "3Signs", "3Symbols", "3Symbols2", "3Stars", "3Triangles",
  "4Arrows", "4ArrowsGray", "4RedToBlack", "4Rating", "4TrafficLights", "5Arrows", "5ArrowsGray", "5Rating", "5Quarters", "5Boxes",
];
const apiIconSet = (name: IconSetName): string => name.replace(/^\d/, (digit) => WORDS[digit] ?? digit);

export const iconSetConditionalFormat = objectType("IconSetConditionalFormat", {
  members: {
    style: writable((part) => apiIconSet(ruleOf(part, "iconSet").icons), (part, value) => {
      const word = wordOf(value, ICON_SETS.map(apiIconSet), "style");
      const icons = ICON_SETS.find((name) => apiIconSet(name) === word)!;
      const count = Number(icons[0]);
      const held = ruleOf(part, "iconSet").thresholds;
      // A set of another size starts with Excel's even parts.
      const thresholds = held.length === count ? held
        : Array.from({ length: count }, (_, index): IconThreshold => ({ kind: "percent", value: String(Math.round((index * 100) / count)), inclusive: true }));
      changeRule(part, "iconSet", { icons, thresholds });
    }),
    criteria: writable((part) => ruleOf(part, "iconSet").thresholds.map((one) => ({ ...shownThreshold(one), operator: one.inclusive ? "GreaterThanOrEqual" : "GreaterThan" })),
      (part, value) => changeRule(part, "iconSet", { thresholds: iconThresholds(ruleOf(part, "iconSet"), value) })),
    showIconOnly: writable((part) => !ruleOf(part, "iconSet").showValue, (part, value) => changeRule(part, "iconSet", { showValue: !flagOf(value, "showIconOnly") })),
    reverseIconOrder: flagMember("reversed", "reverseIconOrder"),
  },
});

function flagMember(key: "reversed", name: string): ValueMember<Part> {
  return writable((part) => ruleOf(part, "iconSet")[key], (part, value) => changeRule(part, "iconSet", { [key]: flagOf(value, name) }));
}

// The first icon has no threshold of its own: it stands for everything below the second.
function iconThresholds(rule: Extract<ConditionalRule, { kind: "iconSet" }>, value: unknown): readonly IconThreshold[] {
  if (!Array.isArray(value) || value.length !== rule.thresholds.length) throw invalidArgument(`the icon set has ${rule.thresholds.length} criteria`);
  return value.map((one: unknown, index): IconThreshold => {
    if (index === 0) return { kind: "percent", value: "0", inclusive: true };
    const { operator } = (one ?? {}) as Fields;
    return { ...threshold(one), inclusive: isAbsent(operator) || wordOf(operator, ["GreaterThan", "GreaterThanOrEqual"], "operator") === "GreaterThanOrEqual" };
  });
}
