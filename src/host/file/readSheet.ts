// A sheet's part with all that hangs on it (tables, notes, charts, custom properties) as a sheet of the model.
import { parseRange } from "../model/address";
import type { PartialFormat } from "../model/format";
import type { Table } from "../model/rules";
import { emptySheet, type Sheet, type SheetKind, type SheetVisibility } from "../model/sheet";
import type { Palette } from "./colors";
import { readComments } from "./comments";
import { readCharts } from "./drawings";
import { readHyperlinks } from "./hyperlinks";
import { FileError } from "./fileError";
import type { SheetNames } from "./names";
import { isKind, partText, relationsOf, targetPath, type Entries, type Relation } from "./package";
import { readPage, readProtection } from "./page";
import { readCells, type CellContext } from "./readCells";
import { readConditions } from "./readConditions";
import { isSelected, readColumns, readDefaults, readTabColor, readView } from "./sheetSetup";
import { readPropertyText } from "./storedProperties";
import { readTable } from "./tables";
import { readValidations } from "./validations";
import { attribute, child, childrenOf, parseXml, relationAttribute, type XmlElement } from "./xml";
import { entryBytes } from "./zip";

/** What the workbook says of a sheet before its part is read. */
export interface SheetEntry {
  readonly name: string;
  readonly kind: SheetKind;
  readonly visibility: SheetVisibility;
  readonly path: string;
  readonly names: SheetNames;
  /** Gives the sheet its id: the one its part carries where no other sheet has it, else a new one. */
  readonly idFor: (carried: string | null) => string;
}

/** What all sheets of a book share. */
export interface SheetContext extends CellContext {
  readonly entries: Entries;
  readonly palette: Palette;
  readonly differential: readonly PartialFormat[];
}

/** The sheet of a part, and whether its tab is selected. Throws FileError "damaged" where the part is missing or broken. */
export function readSheet(entry: SheetEntry, context: SheetContext): { readonly sheet: Sheet; readonly selected: boolean } {
  const text = partText(context.entries, entry.path);
  if (text === null) throw new FileError("damaged", `The sheet "${entry.name}" has no content in the file.`);
  const root = parseXml(text, "sheetData");
  const sheet = emptySheet(entry.idFor(carriedId(root)), entry.name, entry.kind);
  sheet.visibility = entry.visibility;
  sheet.tabColor = readTabColor(root, context.palette);
  sheet.page = { ...readPage(root), ...entry.names };
  const relations = relationsOf(context.entries, entry.path);
  const part = (id: string | null) => {
    const relation = relations.find((one) => one.id === id);
    return relation ? targetPath(context.entries, entry.path, relation) : null;
  };
  if (entry.kind === "worksheet") readGrid(sheet, text, root, relations, context);
  sheet.tables = childrenOf(child(root, "tableParts"), "tablePart").flatMap((one): Table[] => {
    const path = part(relationAttribute(one));
    const table = path === null ? null : readTable(partText(context.entries, path) ?? "");
    return table ? [table] : [];
  });
  sheet.customProperties = new Map(childrenOf(child(root, "customProperties"), "customPr").flatMap((one) => {
    const path = part(relationAttribute(one));
    const bytes = path === null ? undefined : context.entries.get(path);
    return bytes ? [[attribute(one, "name") ?? "", readPropertyText(entryBytes(bytes))] as const] : [];
  }));
  const notes = relatedText(relations, "comments", entry.path, context.entries);
  if (notes !== null) sheet.comments = readComments(notes, partText(context.entries, part(relationAttribute(child(root, "legacyDrawing"))) ?? ""));
  const drawing = part(relationAttribute(child(root, "drawing")));
  if (drawing !== null) sheet.charts = readCharts(context.entries, drawing, sheet, context.palette);
  return { sheet, selected: isSelected(root) };
}

function readGrid(sheet: Sheet, text: string, root: XmlElement, relations: readonly Relation[], context: SheetContext): void {
  const data = child(root, "sheetData");
  const rows = data ? readCells(text, data.openEnd, data.closeStart, context) : new Map();
  for (const [number, row] of rows) sheet.rows.set(number, row);
  sheet.columns = readColumns(root);
  sheet.defaults = readDefaults(root);
  sheet.view = readView(root);
  sheet.protection = readProtection(root);
  sheet.autoFilter = parseRange(attribute(child(root, "autoFilter"), "ref") ?? "");
  sheet.merges = childrenOf(child(root, "mergeCells"), "mergeCell").flatMap((one) => parseRange(attribute(one, "ref") ?? "") ?? []);
  sheet.conditionalFormats = readConditions(root, text, context.differential, context.palette);
  sheet.validations = readValidations(root);
  sheet.hyperlinks = readHyperlinks(root, relations);
}

function relatedText(relations: readonly Relation[], kind: string, path: string, entries: Entries): string | null {
  const relation = relations.find((one) => isKind(one, kind));
  const target = relation ? targetPath(entries, path, relation) : null;
  return target === null ? null : partText(entries, target);
}

// Excel marks each sheet with an attribute `uid`, which it also shows to add-ins as the sheet's id.
function carriedId(root: XmlElement): string | null {
  for (const [name, value] of root.attributes) {
    if (name.endsWith(":uid") && /^\{[0-9A-Fa-f-]{36}\}$/.test(value)) return value.toUpperCase();
  }
  return null;
}
