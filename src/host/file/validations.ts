// Data validation of a sheet. Newer Excel keeps rules that point to other sheets in an extension with child elements
// instead of attributes; both are read, the plain form is written, which every Excel reads.
import { parseRange, rangeAddress, type Range } from "../model/address";
import type { Comparison, DataValidation } from "../model/rules";
import { shownFormula, storedFormula } from "./formulaText";
import { allText, attribute, attributesXml, child, childrenOf, escapeXml, flagAttribute, type XmlElement } from "./xml";

/** The extension of a sheet that holds validation rules. */
export const VALIDATION_EXTENSION = "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}";

/** The validation rules of a sheet, its extension's too. */
export function readValidations(root: XmlElement): DataValidation[] {
  const extension = childrenOf(child(root, "extLst"), "ext").find((one) => attribute(one, "uri")?.toUpperCase() === VALIDATION_EXTENSION) ?? null;
  const elements = [...childrenOf(child(root, "dataValidations"), "dataValidation"), ...childrenOf(child(extension, "dataValidations"), "dataValidation")];
  return elements.map((element) => {
    const kind = attribute(element, "type") ?? "none";
    const formula = (name: string) => {
      const found = child(element, name);
      return found ? shownFormula(allText(found)) : null;
    };
    return {
      ranges: parseRanges(attribute(element, "sqref") ?? allText(child(element, "sqref"))),
      kind: kind === "none" ? "any" : (kind as DataValidation["kind"]),
      operator: (attribute(element, "operator") ?? "between") as Comparison,
      formula1: formula("formula1"),
      formula2: formula("formula2"),
      ignoreBlank: flagAttribute(element, "allowBlank", "unset"),
      // The file's flag hides the arrow, whatever its name says.
      inCellDropDown: !flagAttribute(element, "showDropDown", "unset"),
      error: flagAttribute(element, "showErrorMessage", "unset")
        ? {
            style: (attribute(element, "errorStyle") ?? "stop") as "stop" | "warning" | "information",
            title: attribute(element, "errorTitle") ?? "",
            message: attribute(element, "error") ?? "",
          }
        : null,
      prompt: flagAttribute(element, "showInputMessage", "unset") && (attribute(element, "prompt") ?? attribute(element, "promptTitle")) !== null
        ? { title: attribute(element, "promptTitle") ?? "", message: attribute(element, "prompt") ?? "" }
        : null,
    };
  });
}

/** `<dataValidations>`; "" where there are none. */
export function validationsXml(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return "";
  const items = validations.map((rule) => {
    const attributes = attributesXml({
      type: rule.kind === "any" ? null : rule.kind,
      errorStyle: rule.error && rule.error.style !== "stop" ? rule.error.style : null,
      operator: rule.operator === "between" ? null : rule.operator,
      allowBlank: rule.ignoreBlank || null,
      showDropDown: rule.inCellDropDown ? null : true,
      showInputMessage: rule.prompt !== null || null,
      showErrorMessage: rule.error !== null || null,
      errorTitle: rule.error?.title || null,
      error: rule.error?.message || null,
      promptTitle: rule.prompt?.title || null,
      prompt: rule.prompt ? rule.prompt.message : null,
      sqref: rangesText(rule.ranges),
    });
    const formula = (name: string, text: string | null) => (text === null ? "" : `<${name}>${escapeXml(storedFormula(text))}</${name}>`);
    return `<dataValidation${attributes}>${formula("formula1", rule.formula1)}${formula("formula2", rule.formula2)}</dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

/** The ranges of a list parted by spaces; what is no range is left out. */
export function parseRanges(text: string): Range[] {
  return text.trim().split(/\s+/).flatMap((part) => parseRange(part) ?? []);
}

/** Ranges as a list parted by spaces. */
export function rangesText(ranges: readonly Range[]): string {
  return ranges.map(rangeAddress).join(" ");
}
