// A sheet's part as text: its top-level elements in the order of the schema, some replaced, the rest as they were. Excel
// refuses a sheet whose elements are out of order.
import { attribute, child, childrenOf, parseXml, type XmlElement } from "./xml";

const ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
  "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
  "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
  "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
  "webPublishItems", "tableParts", "extLst",
];

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet's text with its root element; rows are not parsed. */
export interface SheetText {
  readonly xml: string;
  readonly root: XmlElement;
}

/** The text of a sheet without cells that carries an id. */
export function blankSheet(id: string): SheetText {
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    `mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${id}"><sheetData/></worksheet>`;
  return parsedSheet(xml);
}

export function parsedSheet(xml: string): SheetText {
  return { xml, root: parseXml(xml, "sheetData") };
}

/** The text of a top-level element; "" where the sheet has none. */
export function elementText({ xml, root }: SheetText, name: string): string {
  const element = child(root, name);
  return element ? xml.slice(element.start, element.end) : "";
}

/** `<extLst>` without the extensions of these addresses and with others added; "" where none is left. */
export function extensionsXml({ xml, root }: SheetText, without: readonly string[], added: readonly string[]): string {
  const list = child(root, "extLst");
  const kept = childrenOf(list, "ext").filter((one) => !without.includes((attribute(one, "uri") ?? "").toUpperCase())).map((one) => xml.slice(one.start, one.end));
  const items = [...kept, ...added.filter((one) => one !== "")];
  return items.length === 0 ? "" : `<extLst>${items.join("")}</extLst>`;
}

/** The sheet with top-level elements replaced by name; "" takes an element away. Elements the schema does not name stay behind the one they followed. */
export function withElements({ xml, root }: SheetText, replacements: ReadonlyMap<string, string>): string {
  const pieces: { readonly order: number; readonly text: string }[] = [];
  let order = -1;
  for (const element of root.children) {
    const known = ORDER.indexOf(element.name);
    if (known >= 0) order = known;
    if (!replacements.has(element.name)) pieces.push({ order, text: xml.slice(element.start, element.end) });
  }
  for (const [name, text] of replacements) if (text !== "") pieces.push({ order: ORDER.indexOf(name), text });
  const content = pieces.sort((a, b) => a.order - b.order).map((piece) => piece.text).join("");
  return xml.slice(0, root.start) + openingTag(xml, root) + content + xml.slice(root.closeStart);
}

// New elements are written without a prefix and with "r:" for relations, so the root must declare both.
function openingTag(xml: string, root: XmlElement): string {
  const strict = [...root.attributes.values()].includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
  const main = strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : MAIN;
  const relations = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : RELATIONS;
  const declared = (root.attributes.has("xmlns") ? "" : ` xmlns="${main}"`) + (root.attributes.has("xmlns:r") ? "" : ` xmlns:r="${relations}"`);
  return xml.slice(root.start, root.openEnd).replace(/>$/, `${declared}>`);
}
