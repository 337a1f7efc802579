// The workbook part when saving: the list of sheets, the view in front, the names. Everything else in it stays as text.
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { draftText, setPart, type Draft } from "./draft";
import { keptNames, namesXml } from "./names";
import type { Origin } from "./origin";
import { attribute, attributesXml, child, childrenOf, numberAttribute, parseXml, relationAttribute, type XmlElement } from "./xml";

/** Where a sheet lies in the package being saved. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly relationId: string;
  readonly sheetNumber: number;
}

/** Writes the workbook part where sheets, names or the sheet in front changed. */
export function writeWorkbook(draft: Draft, book: Book, origin: Origin, placed: readonly PlacedSheet[]): void {
  const before = draftText(draft, origin.workbookPath)!;
  const root = parseXml(before);
  const prefix = root.qualifiedName.slice(0, root.qualifiedName.length - root.name.length);
  const replacements = new Map<string, string>();
  if (sheetsChanged(book, origin)) replacements.set("sheets", sheetsXml(root, placed));
  if (sheetsChanged(book, origin) || book.activeSheetId !== origin.activeSheetId) replacements.set("bookViews", viewsXml(root, book));
  if (namesChanged(book, origin)) {
    const list = child(root, "definedNames");
    replacements.set("definedNames", namesXml(book.sheets, book.names, keptNames(list, [...origin.sheets.keys()])));
  }
  if (replacements.size > 0) setPart(draft, origin.workbookPath, replaced(before, root, replacements, prefix));
}

function sheetsChanged(book: Book, origin: Origin): boolean {
  const before = [...origin.sheets.values()].map((one) => one.fields);
  return book.sheets.length !== before.length ||
    book.sheets.some((sheet, place) => sheet.id !== before[place]!.id || sheet.name !== before[place]!.name || sheet.visibility !== before[place]!.visibility);
}

function namesChanged(book: Book, origin: Origin): boolean {
  if (book.names !== origin.names) return true;
  // A place among the tabs may have changed, or a sheet with names of its own gone.
  const ids = [...origin.sheets.keys()];
  if (ids.some((id, place) => book.sheets[place]?.id !== id)) return true;
  return book.sheets.some((sheet) => {
    const fields = origin.sheets.get(sheet.id)?.fields;
    const { printArea, titleRows, titleColumns } = sheet.page;
    if (!fields) return printArea !== null || titleRows !== null || titleColumns !== null || sheet.autoFilter !== null;
    return sheet.name !== fields.name || sheet.autoFilter !== fields.autoFilter ||
      printArea !== fields.page.printArea || titleRows !== fields.page.titleRows || titleColumns !== fields.page.titleColumns;
  });
}

function sheetsXml(root: XmlElement, placed: readonly PlacedSheet[]): string {
  const elements = childrenOf(child(root, "sheets"), "sheet");
  const items = placed.map(({ sheet, relationId, sheetNumber }) => {
    const known = elements.find((one) => relationAttribute(one) === relationId);
    const { name: _, state: __, ...others } = Object.fromEntries(known?.attributes ?? [["sheetId", String(sheetNumber)], ["r:id", relationId]]);
    return `<sheet${attributesXml({ name: sheet.name, ...others, state: sheet.visibility === "visible" ? null : sheet.visibility })}/>`;
  });
  return `<sheets>${items.join("")}</sheets>`;
}

function viewsXml(root: XmlElement, book: Book): string {
  const active = Math.max(0, book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId));
  const [first, ...others] = childrenOf(child(root, "bookViews"), "workbookView");
  // The first tab in sight is left to Excel: it may be a sheet that is gone.
  const { firstSheet: _, activeTab: __, ...attributes } = Object.fromEntries(first?.attributes ?? []);
  const views = [`<workbookView${attributesXml({ ...attributes, activeTab: active || null })}/>`, ...others.map((one) => `<workbookView${attributesXml({
    ...Object.fromEntries(one.attributes), firstSheet: null, activeTab: Math.min(numberAttribute(one, "activeTab") ?? 0, book.sheets.length - 1),
  })}/>`)];
  return `<bookViews>${views.join("")}</bookViews>`;
}

const ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames",
  "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
];

// Later elements first, so that the places of earlier ones stay true.
function replaced(xml: string, root: XmlElement, replacements: ReadonlyMap<string, string>, prefix: string): string {
  let text = xml;
  for (const name of [...replacements.keys()].sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))) {
    const element = child(root, name);
    const content = replacements.get(name)!;
    const written = prefix === "" ? content : content.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
    const later = ORDER.slice(ORDER.indexOf(name) + 1);
    const at = element?.start ?? root.children.find((one) => later.includes(one.name))?.start ?? root.closeStart;
    text = text.slice(0, at) + written + text.slice(element?.end ?? at);
  }
  return withRelationsPrefix(text, root);
}

// New sheets point to their parts with "r:id".
function withRelationsPrefix(xml: string, root: XmlElement): string {
  if (attribute(root, "xmlns:r") !== null) return xml;
  const opening = xml.slice(root.start, root.openEnd).replace(/>$/, ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">');
  return xml.slice(0, root.start) + opening + xml.slice(root.openEnd);
}
