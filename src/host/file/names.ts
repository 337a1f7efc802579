// The workbook's defined names. Print areas, print titles and filters are names too in the file; in the model they are
// fields of their sheet. A name's sheet is its place among the tabs, so the list is rewritten when tabs move.
import { absoluteAddress, columnLetters, columnOfLetters, parseRange, quoteSheetName, type Range } from "../model/address";
import type { DefinedName } from "../model/book";
import type { RowSpan } from "../model/page";
import type { Sheet } from "../model/sheet";
import { shownFormula, storedFormula } from "./formulaText";
import { attribute, attributesXml, childrenOf, escapeXml, flagAttribute, numberAttribute, type XmlElement } from "./xml";

const BUILT_IN = "_xlnm.";

/** What the names of a workbook say of one sheet. */
export interface SheetNames {
  readonly printArea: string | null;
  readonly titleRows: RowSpan | null;
  readonly titleColumns: RowSpan | null;
}

const NOTHING: SheetNames = { printArea: null, titleRows: null, titleColumns: null };

/** The ordinary names of `<definedNames>`, with the sheets they belong to. */
export function readNames(list: XmlElement | null, sheetIds: readonly string[]): DefinedName[] {
  return childrenOf(list, "definedName").flatMap((element) => {
    const name = attribute(element, "name") ?? "";
    if (name.startsWith(BUILT_IN)) return [];
    const place = numberAttribute(element, "localSheetId");
    return [{
      name,
      sheetId: place === null ? null : sheetIds[place] ?? null,
      formula: shownFormula(element.text),
      hidden: flagAttribute(element, "hidden", "unset"),
      comment: attribute(element, "comment"),
    }];
  });
}

/** Print area and titles of the sheet at a place among the tabs. */
export function readSheetNames(list: XmlElement | null, place: number): SheetNames {
  let names = NOTHING;
  for (const element of childrenOf(list, "definedName")) {
    if (numberAttribute(element, "localSheetId") !== place) continue;
    const name = (attribute(element, "name") ?? "").toLowerCase();
    if (name === "_xlnm.print_area") names = { ...names, printArea: areasOf(element.text) };
    if (name === "_xlnm.print_titles") names = { ...names, ...titlesOf(element.text) };
  }
  return names;
}

/** `<definedNames>` for the sheets in their present order; "" where there are none. `kept` are built-in names the host has no field for. */
export function namesXml(sheets: readonly Sheet[], names: readonly DefinedName[], kept: readonly { readonly element: XmlElement; readonly sheetId: string | null }[]): string {
  const places = new Map(sheets.map((sheet, place) => [sheet.id, place]));
  const items: { readonly key: string; readonly xml: string }[] = [];
  const add = (name: string, place: number | null, formula: string, attributes: Parameters<typeof attributesXml>[0] = {}) =>
    items.push({
      key: `${name.toLowerCase()} ${place ?? -1}`,
      xml: `<definedName${attributesXml({ name, localSheetId: place, ...attributes })}>${escapeXml(formula)}</definedName>`,
    });
  sheets.forEach((sheet, place) => {
    const quoted = quoteSheetName(sheet.name);
    const { printArea, titleRows, titleColumns } = sheet.page;
    if (printArea !== null) add("_xlnm.Print_Area", place, printArea.split(",").map((area) => `${quoted}!${area.trim()}`).join(","));
    const titles = [
      titleColumns && `${quoted}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
      titleRows && `${quoted}!$${titleRows.first + 1}:$${titleRows.last + 1}`,
    ].filter((one) => one !== null);
    if (titles.length > 0) add("_xlnm.Print_Titles", place, titles.join(","));
    if (sheet.autoFilter) add("_xlnm._FilterDatabase", place, `${quoted}!${absoluteAddress(sheet.autoFilter)}`, { hidden: true });
  });
  for (const { element, sheetId } of kept) {
    const place = sheetId === null ? null : places.get(sheetId);
    if (place === undefined) continue;
    const { name = "", localSheetId: _, ...attributes } = Object.fromEntries(element.attributes);
    add(name, place, element.text, attributes);
  }
  for (const one of names) {
    const place = one.sheetId === null ? null : places.get(one.sheetId);
    if (place !== undefined) add(one.name, place, storedFormula(one.formula), { comment: one.comment, hidden: one.hidden || null });
  }
  if (items.length === 0) return "";
  return `<definedNames>${items.sort((a, b) => (a.key < b.key ? -1 : 1)).map((one) => one.xml).join("")}</definedNames>`;
}

/** Built-in names the model has no field for (criteria, extract areas), with their sheets. */
export function keptNames(list: XmlElement | null, sheetIds: readonly string[]): { readonly element: XmlElement; readonly sheetId: string | null }[] {
  const fields = ["_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"];
  return childrenOf(list, "definedName").flatMap((element) => {
    const name = (attribute(element, "name") ?? "").toLowerCase();
    const place = numberAttribute(element, "localSheetId");
    return !name.startsWith(BUILT_IN) || fields.includes(name) ? [] : [{ element, sheetId: place === null ? null : sheetIds[place] ?? null }];
  });
}

// "Sheet1!$A$1:$B$9,Sheet1!$D$1" without the sheet's name; null where it is no plain list of ranges.
function areasOf(formula: string): string | null {
  const areas = splitAreas(formula).map((area) => area.slice(area.lastIndexOf("!") + 1));
  const ranges = areas.map(parseRange);
  return ranges.every((range): range is Range => range !== null) && areas.length > 0 ? areas.join(",") : null;
}

function titlesOf(formula: string): Pick<SheetNames, "titleRows" | "titleColumns"> {
  let titleRows: RowSpan | null = null;
  let titleColumns: RowSpan | null = null;
  for (const area of splitAreas(formula)) {
    const [first = "", last = first] = area.slice(area.lastIndexOf("!") + 1).replaceAll("$", "").split(":");
    if (/^\d+$/.test(first) && /^\d+$/.test(last)) titleRows = { first: Number(first) - 1, last: Number(last) - 1 };
    else if (columnOfLetters(first) >= 0 && columnOfLetters(last) >= 0) titleColumns = { first: columnOfLetters(first), last: columnOfLetters(last) };
  }
  return { titleRows, titleColumns };
}

// Commas inside quoted sheet names part nothing.
function splitAreas(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
