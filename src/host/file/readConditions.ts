// Conditional formats of a sheet as the model has them. Data bars and newer icon sets are described twice or only in an
// extension ("x14"); the two halves of a bar are tied by an id.
import type { PartialFormat } from "../model/format";
import type { Comparison, ConditionalFormat, ConditionalRule, IconSetName, IconThreshold, TextComparison, Threshold } from "../model/rules";
import { readColor, type Palette } from "./colors";
import { shownFormula } from "./formulaText";
import { allText, attribute, child, childrenOf, descend, flagAttribute, numberAttribute, type XmlElement } from "./xml";
import { parseRanges } from "./validations";

/** The extension of a sheet that holds conditional formats. */
export const CONDITION_EXTENSION = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";

/** The rules of a sheet by priority. `xml` is the sheet's text, from which kinds the host does not know are kept. */
export function readConditions(root: XmlElement, xml: string, differential: readonly PartialFormat[], palette: Palette): ConditionalFormat[] {
  const extension = childrenOf(child(root, "extLst"), "ext").find((one) => attribute(one, "uri")?.toUpperCase() === CONDITION_EXTENSION) ?? null;
  const newer = childrenOf(child(extension, "conditionalFormattings"), "conditionalFormatting");
  const extras = new Map(newer.flatMap((block) => childrenOf(block, "cfRule").map((rule) => [attribute(rule, "id") ?? "", rule] as const)));
  const paired = new Set<string>();
  const found: Omit<ConditionalFormat, "id">[] = [];
  for (const block of childrenOf(root, "conditionalFormatting")) {
    const ranges = parseRanges(attribute(block, "sqref") ?? "");
    for (const element of childrenOf(block, "cfRule")) {
      const tie = childrenOf(child(element, "extLst"), "ext").map((ext) => child(ext, "id")?.text.trim()).find((id) => id !== undefined) ?? null;
      const extra = tie === null ? null : extras.get(tie) ?? null;
      if (extra) paired.add(tie!);
      found.push({ ranges, ...orderOf(element), rule: readRule(element, extra, xml, differential, palette) });
    }
  }
  for (const block of newer) {
    const ranges = parseRanges(allText(child(block, "sqref")));
    for (const element of childrenOf(block, "cfRule")) {
      if (paired.has(attribute(element, "id") ?? "")) continue;
      const rule = readIconSet(child(element, "iconSet")) ?? keptRule(element, xml);
      found.push({ ranges, ...orderOf(element), rule });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map((one, index) => ({ id: `{${index + 1}}`, ...one }));
}

function orderOf(element: XmlElement) {
  return { priority: numberAttribute(element, "priority") ?? 1, stopIfTrue: flagAttribute(element, "stopIfTrue", "unset") };
}

function readRule(element: XmlElement, extra: XmlElement | null, xml: string, differential: readonly PartialFormat[], palette: Palette): ConditionalRule {
  const format = differential[numberAttribute(element, "dxfId") ?? -1] ?? {};
  const formulas = childrenOf(element, "formula").map((one) => shownFormula(one.text));
  const kept = keptRule(element, xml);
  switch (attribute(element, "type")) {
    case "cellIs":
      return { kind: "cellValue", operator: (attribute(element, "operator") ?? "equal") as Comparison, formulas, format };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith": {
      const text = attribute(element, "text");
      const operator = (attribute(element, "type") ?? "").replace("Text", "") as TextComparison;
      return text === null ? kept : { kind: "text", operator, text, format };
    }
    case "expression":
      return formulas[0] === undefined ? kept : { kind: "custom", formula: formulas[0], format };
    case "dataBar":
      return readDataBar(child(element, "dataBar"), child(extra, "dataBar"), palette) ?? kept;
    case "colorScale":
      return readColorScale(child(element, "colorScale"), palette) ?? kept;
    case "iconSet":
      return readIconSet(child(element, "iconSet")) ?? kept;
    default:
      return kept;
  }
}

function readDataBar(bar: XmlElement | null, extra: XmlElement | null, palette: Palette): ConditionalRule | null {
  const [minimum, maximum] = thresholds(extra ?? bar).map(({ kind, value }): Threshold => ({ kind, value }));
  const color = readColor(child(bar, "color"), palette);
  if (!minimum || !maximum || color === null) return null;
  return {
    kind: "dataBar", color, minimum, maximum,
    showValue: flagAttribute(bar, "showValue", "set"),
    gradient: flagAttribute(extra, "gradient", "set"),
    negativeColor: readColor(child(extra, "negativeFillColor"), palette),
  };
}

function readColorScale(scale: XmlElement | null, palette: Palette): ConditionalRule | null {
  const colors = childrenOf(scale, "color").map((one) => readColor(one, palette) ?? "#FFFFFF");
  const ends = thresholds(scale);
  return ends.length < 2 || ends.length !== colors.length ? null : { kind: "colorScale", points: ends.map(({ kind, value }, index) => ({ kind, value, color: colors[index]! })) };
}

function readIconSet(set: XmlElement | null): ConditionalRule | null {
  if (!set || flagAttribute(set, "custom", "unset")) return null;
  return {
    kind: "iconSet",
    icons: (attribute(set, "iconSet") ?? "3TrafficLights1") as IconSetName,
    thresholds: thresholds(set),
    showValue: flagAttribute(set, "showValue", "set"),
    reversed: flagAttribute(set, "reverse", "unset"),
  };
}

function thresholds(element: XmlElement | null): IconThreshold[] {
  return childrenOf(element, "cfvo").map((end) => {
    const kind = KINDS[attribute(end, "type") ?? ""] ?? "number";
    const value = attribute(end, "val") ?? descend(end, "f")?.text ?? null;
    const extreme = kind === "lowest" || kind === "highest" || kind === "automatic";
    return { kind, value: extreme || value === null ? null : shownFormula(value), inclusive: flagAttribute(end, "gte", "set") };
  });
}

const KINDS: Readonly<Record<string, Threshold["kind"]>> = {
  min: "lowest", max: "highest", num: "number", percent: "percent", percentile: "percentile", formula: "formula", autoMin: "automatic", autoMax: "automatic",
};

function keptRule(element: XmlElement, xml: string): ConditionalRule {
  return { kind: "kept", xml: xml.slice(element.start, element.end) };
}
