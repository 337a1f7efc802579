// Conditional formats back into a sheet: the plain elements, and the extension for what only newer Excel knows (solid
// bars, automatic ends, three icon sets). Excel reads the plain half of a bar where it does not know the other.
import { cellAddress, type Range } from "../model/address";
import type { PartialFormat } from "../model/format";
import type { ConditionalFormat, ConditionalRule, IconThreshold, Threshold } from "../model/rules";
import { opaqueHex } from "./colors";
import { storedFormula } from "./formulaText";
import { CONDITION_EXTENSION } from "./readConditions";
import { rangesText } from "./validations";
import { attributesXml, escapeXml } from "./xml";

/** The `<conditionalFormatting>` elements and the extension's `<ext>`, each "" where there is nothing. */
export interface ConditionsXml {
  readonly plain: string;
  readonly extension: string;
}

const NEWER_ICONS: readonly string[] = ["3Stars", "3Triangles", "5Boxes"];
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** The rules of a sheet; `differential` gives the index of a change of format in styles.xml. */
export function conditionsXml(formats: readonly ConditionalFormat[], differential: (format: PartialFormat) => number): ConditionsXml {
  const plain: string[] = [];
  const extra: string[] = [];
  formats.forEach((format, index) => {
    const sqref = rangesText(format.ranges);
    const id = `{00000000-000E-0000-0000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
    const xml = ruleXml(format, id, differential);
    if (xml.plain !== "") plain.push(`<conditionalFormatting sqref="${sqref}">${xml.plain}</conditionalFormatting>`);
    if (xml.extension !== "") extra.push(`<x14:conditionalFormatting xmlns:xm="${XM}">${xml.extension}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`);
  });
  return {
    plain: plain.join(""),
    extension: extra.length === 0 ? "" : `<ext uri="${CONDITION_EXTENSION}" xmlns:x14="${X14}"><x14:conditionalFormattings>${extra.join("")}</x14:conditionalFormattings></ext>`,
  };
}

function ruleXml({ rule, ranges, priority, stopIfTrue }: ConditionalFormat, id: string, differential: (format: PartialFormat) => number): ConditionsXml {
  const opening = (type: string, attributes: Parameters<typeof attributesXml>[0] = {}) => `<cfRule${attributesXml({ type, ...attributes, priority, stopIfTrue: stopIfTrue || null })}`;
  const formula = (text: string) => `<formula>${escapeXml(storedFormula(text))}</formula>`;
  const only = (plain: string): ConditionsXml => ({ plain, extension: "" });
  switch (rule.kind) {
    case "cellValue":
      return only(`${opening("cellIs", { dxfId: differential(rule.format), operator: rule.operator })}>${rule.formulas.map(formula).join("")}</cfRule>`);
    case "custom":
      return only(`${opening("expression", { dxfId: differential(rule.format) })}>${formula(rule.formula)}</cfRule>`);
    case "text": {
      const [type, operator] = TEXT_RULES[rule.operator];
      return only(`${opening(type, { dxfId: differential(rule.format), operator, text: rule.text })}>${formula(textFormula(rule, ranges))}</cfRule>`);
    }
    case "dataBar":
      return dataBarXml(rule, opening("dataBar"), id);
    case "colorScale": {
      const ends = rule.points.map((end, index) => thresholdXml(end, index === 0 ? "first" : "later")).join("");
      return only(`${opening("colorScale")}><colorScale>${ends}${rule.points.map((end) => colorXml("color", end.color)).join("")}</colorScale></cfRule>`);
    }
    case "iconSet": {
      const attributes = attributesXml({ iconSet: rule.icons, showValue: rule.showValue ? null : false, reverse: rule.reversed || null });
      if (!NEWER_ICONS.includes(rule.icons)) return only(`${opening("iconSet")}><iconSet${attributes}>${rule.thresholds.map((end) => thresholdXml(end, "later")).join("")}</iconSet></cfRule>`);
      const ends = rule.thresholds.map((end) => newerThresholdXml(end, "later")).join("");
      return { plain: "", extension: `<x14:cfRule${attributesXml({ type: "iconSet", priority, id })}><x14:iconSet${attributes}>${ends}</x14:iconSet></x14:cfRule>` };
    }
    case "kept": {
      const xml = rule.xml.replace(/(\spriority\s*=\s*)["']\d*["']/, `$1"${priority}"`);
      return xml.startsWith("<x14:") ? { plain: "", extension: xml } : only(xml);
    }
  }
}

function dataBarXml(rule: Extract<ConditionalRule, { kind: "dataBar" }>, opening: string, id: string): ConditionsXml {
  const ends = thresholdXml(rule.minimum, "first") + thresholdXml(rule.maximum, "later");
  const tie = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst>`;
  const showValue = rule.showValue ? null : false;
  const attributes = attributesXml({ minLength: 0, maxLength: 100, showValue, gradient: rule.gradient ? null : false, negativeBarColorSameAsPositive: rule.negativeColor === null || null });
  const negative = rule.negativeColor === null ? "" : colorXml("x14:negativeFillColor", rule.negativeColor);
  return {
    plain: `${opening}><dataBar${attributesXml({ showValue })}>${ends}${colorXml("color", rule.color)}</dataBar>${tie}</cfRule>`,
    extension:
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar${attributes}>${newerThresholdXml(rule.minimum, "first")}${newerThresholdXml(rule.maximum, "later")}` +
      `${negative}<x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>`,
  };
}

type Position = "first" | "later";

function typeOf(end: Threshold, position: Position): string {
  switch (end.kind) {
    case "lowest": return "min";
    case "highest": return "max";
    case "number": return "num";
    case "automatic": return position === "first" ? "min" : "max";
    default: return end.kind;
  }
}

function thresholdXml(end: Threshold | IconThreshold, position: Position): string {
  return `<cfvo${attributesXml({ type: typeOf(end, position), val: storedValue(end), gte: excludes(end) ? false : null })}/>`;
}

function newerThresholdXml(end: Threshold | IconThreshold, position: Position): string {
  const type = end.kind === "automatic" ? (position === "first" ? "autoMin" : "autoMax") : typeOf(end, position);
  const value = storedValue(end);
  const attributes = attributesXml({ type, gte: excludes(end) ? false : null });
  return value === null ? `<x14:cfvo${attributes}/>` : `<x14:cfvo${attributes}><xm:f>${escapeXml(value)}</xm:f></x14:cfvo>`;
}

function storedValue(end: Threshold): string | null {
  return end.value === null ? null : end.kind === "formula" ? storedFormula(end.value) : end.value;
}

function excludes(end: Threshold | IconThreshold): boolean {
  return "inclusive" in end && !end.inclusive;
}

function colorXml(name: string, color: string): string {
  return `<${name} rgb="${opaqueHex(color)}"/>`;
}

const TEXT_RULES = {
  contains: ["containsText", "containsText"], notContains: ["notContainsText", "notContains"],
  beginsWith: ["beginsWith", "beginsWith"], endsWith: ["endsWith", "endsWith"],
} as const;

// Excel evaluates the formula, the attributes are only for its dialog.
function textFormula(rule: Extract<ConditionalRule, { kind: "text" }>, ranges: readonly Range[]): string {
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  const cell = cellAddress(ranges[0]?.top ?? 0, ranges[0]?.left ?? 0);
  switch (rule.operator) {
    case "contains": return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContains": return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith": return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith": return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}
