// A sheet's part when saving: the elements whose fields changed are written anew, all others stay as text. A new sheet is
// the blank one with every element written.
import { rangeAddress } from "../model/address";
import type { Book } from "../model/book";
import type { PartialFormat } from "../model/format";
import { DEFAULT_PAGE } from "../model/page";
import { emptySheet, usedRange, type Sheet } from "../model/sheet";
import { draftRelations, draftTarget, draftText, relateOutside, setPart, unrelate, type Draft } from "./draft";
import { hyperlinksXml } from "./hyperlinks";
import type { SheetOrigin } from "./origin";
import { isKind } from "./package";
import { pageXml, protectionXml } from "./page";
import { CONDITION_EXTENSION } from "./readConditions";
import { columnsXml, sheetFormatXml, sheetPropertiesXml, sheetViewsXml } from "./sheetSetup";
import { blankSheet, elementText, extensionsXml, parsedSheet, withElements, type SheetText } from "./sheetText";
import { writeCharts, writeComments, writeProperties, writeTables } from "./sheetParts";
import { patchedRows, rowsXml, type DynamicNumber } from "./writeCells";
import { conditionsXml } from "./writeConditions";
import { VALIDATION_EXTENSION, validationsXml } from "./validations";
import { child, relationAttribute } from "./xml";

export interface SheetWriting {
  readonly draft: Draft;
  readonly book: Book;
  readonly path: string;
  /** null for a new sheet. */
  readonly origin: SheetOrigin | null;
  readonly differential: (format: PartialFormat) => number;
  readonly dynamicNumber: DynamicNumber;
}

/** Writes a sheet's part and the parts that hang on it, where anything changed. Sheets that are no worksheets stay as they are. */
export function writeSheet(sheet: Sheet, writing: SheetWriting): void {
  if (sheet.kind !== "worksheet") return;
  const { draft, path, origin } = writing;
  if (origin && !isTouched(sheet, origin, writing.book)) return;
  const before = origin ? parsedSheet(draftText(draft, path)!) : blankSheet(sheet.id);
  const replacements = new Map([...ownElements(sheet, before, writing), ...relatedElements(sheet, before, writing)]);
  if (replacements.size > 0) setPart(draft, path, withElements(before, replacements), origin ? null : WORKSHEET_TYPE);
}

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const BLANK = emptySheet("", "");

function changed(sheet: Sheet, origin: SheetOrigin | null, ...fields: readonly (keyof Sheet)[]): boolean {
  const before = origin ? origin.fields : BLANK;
  return fields.some((field) => sheet[field] !== before[field]);
}

// Spares reading the part of a large sheet again.
function isTouched(sheet: Sheet, origin: SheetOrigin, book: Book): boolean {
  if (sheet.edits.cells.size > 0 || sheet.edits.rows.size > 0) return true;
  const fields = Object.keys(sheet) as (keyof Sheet)[];
  if (changed(sheet, origin, ...fields.filter((field) => field !== "name" && field !== "visibility"))) return true;
  // A sheet's mark is looked at only when another one comes to the front.
  return book.activeSheetId !== book.origin?.activeSheetId && origin.selected !== (book.activeSheetId === sheet.id);
}

// Elements that stand for themselves.
function ownElements(sheet: Sheet, before: SheetText, writing: SheetWriting): Map<string, string> {
  const { book, origin, dynamicNumber } = writing;
  const elements = new Map<string, string>();
  const isNew = origin === null;
  const fitBefore = origin ? origin.fields.page.fit : DEFAULT_PAGE.fit;
  if (changed(sheet, origin, "tabColor", "defaults") || sheet.page.fit !== fitBefore) {
    elements.set("sheetPr", sheetPropertiesXml(sheet, child(before.root, "sheetPr")));
  }
  const rowsChanged = sheet.edits.cells.size > 0 || sheet.edits.rows.size > 0;
  if (isNew || rowsChanged) {
    const used = usedRange(sheet, "formats");
    elements.set("dimension", `<dimension ref="${used ? rangeAddress(used) : "A1"}"/>`);
    elements.set("sheetData", rowData(sheet, before, origin, dynamicNumber));
  }
  const selected = book.activeSheetId === sheet.id ? "selected" : "behind";
  const frontChanged = book.activeSheetId !== book.origin?.activeSheetId;
  if (isNew || changed(sheet, origin, "view")) elements.set("sheetViews", sheetViewsXml(sheet.view, selected));
  else if (frontChanged) {
    const views = elementText(before, "sheetViews");
    const marked = withSelection(views, selected);
    if (marked !== views) elements.set("sheetViews", marked);
  }
  if (isNew || changed(sheet, origin, "defaults", "columns") || sheet.edits.rows.size > 0) elements.set("sheetFormatPr", sheetFormatXml(sheet));
  if (changed(sheet, origin, "columns")) elements.set("cols", columnsXml(sheet));
  if (changed(sheet, origin, "protection")) elements.set("sheetProtection", protectionXml(sheet.protection));
  if (changed(sheet, origin, "autoFilter")) elements.set("autoFilter", sheet.autoFilter ? `<autoFilter ref="${rangeAddress(sheet.autoFilter)}"/>` : "");
  if (changed(sheet, origin, "merges")) {
    const items = sheet.merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
    elements.set("mergeCells", items.length === 0 ? "" : `<mergeCells count="${items.length}">${items.join("")}</mergeCells>`);
  }
  if (isNew || changed(sheet, origin, "page")) for (const [name, xml] of Object.entries(pageXml(sheet.page))) elements.set(name, xml);
  return elements;
}

// Elements tied to other parts or to extensions.
function relatedElements(sheet: Sheet, before: SheetText, writing: SheetWriting): Map<string, string> {
  const { draft, path, origin, differential } = writing;
  const elements = new Map<string, string>();
  const without: string[] = [];
  const added: string[] = [];
  if (changed(sheet, origin, "conditionalFormats")) {
    const conditions = conditionsXml(sheet.conditionalFormats, differential);
    elements.set("conditionalFormatting", conditions.plain);
    without.push(CONDITION_EXTENSION);
    added.push(conditions.extension);
  }
  if (changed(sheet, origin, "validations")) {
    elements.set("dataValidations", validationsXml(sheet.validations));
    without.push(VALIDATION_EXTENSION);
  }
  if (without.length > 0) elements.set("extLst", extensionsXml(before, without, added));
  if (changed(sheet, origin, "hyperlinks")) {
    unrelate(draft, path, (relation) => isKind(relation, "hyperlink"));
    elements.set("hyperlinks", hyperlinksXml(sheet.hyperlinks, (address) => relateOutside(draft, path, "hyperlink", address)));
  }
  if (changed(sheet, origin, "customProperties")) elements.set("customProperties", writeProperties(draft, path, sheet.customProperties));
  if (changed(sheet, origin, "charts")) {
    const id = relationAttribute(child(before.root, "drawing"));
    elements.set("drawing", writeCharts(writing, sheet, draftTarget(draft, path, draftRelations(draft, path).find((one) => one.id === id))));
  }
  if (changed(sheet, origin, "comments")) {
    const id = relationAttribute(child(before.root, "legacyDrawing"));
    elements.set("legacyDrawing", writeComments(draft, path, sheet.comments, draftTarget(draft, path, draftRelations(draft, path).find((one) => one.id === id))));
  }
  if (changed(sheet, origin, "tables")) elements.set("tableParts", writeTables(draft, path, sheet.tables, origin?.fields.tables ?? []));
  return elements;
}

function rowData(sheet: Sheet, { xml, root }: SheetText, origin: SheetOrigin | null, dynamicNumber: DynamicNumber): string {
  const data = child(root, "sheetData");
  if (!origin || !data) return `<sheetData>${rowsXml(sheet, dynamicNumber)}</sheetData>`;
  const prefix = data.qualifiedName.slice(0, data.qualifiedName.length - data.name.length);
  const rows = patchedRows(xml, data.openEnd, data.closeStart, sheet, prefix, dynamicNumber);
  return `${xml.slice(data.start, data.openEnd).replace(/\/>$/, ">")}${rows}</${data.qualifiedName}>`;
}

// Two sheets marked as selected would be edited together, so exactly the sheet in front carries the mark.
function withSelection(views: string, selected: "selected" | "behind"): string {
  if (views === "") return selected === "selected" ? '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' : "";
  const marked = /\stabSelected\s*=\s*["'](?:1|true)["']/.test(views);
  if (marked === (selected === "selected")) return views;
  const unmarked = views.replace(/\stabSelected\s*=\s*["'][^"']*["']/g, "");
  return selected === "selected" ? unmarked.replace(/<((?:\w+:)?sheetView)(?=[\s/>])/, '<$1 tabSelected="1"') : unmarked;
}
