// Saving: the file as it was read, with what changed since. A new workbook is saved as changes to a blank one.
import { strToU8 } from "fflate";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { draftOf, draftRelated, draftText, finishDraft, freePath, relate, setPart, unrelate, type Draft } from "./draft";
import { addDynamicMetadata, dynamicNumbers, DYNAMIC_METADATA } from "./metadata";
import type { Origin } from "./origin";
import { isKind, XML_HEAD, type Entries } from "./package";
import { settingsXml } from "./storedProperties";
import { appendStyles, BLANK_STYLES, differentialIndex, type DifferentialTable } from "./styles";
import { themeXml } from "./theme";
import { writeSheet } from "./writeSheet";
import { writeWorkbook, type PlacedSheet } from "./writeWorkbook";
import { newEntry } from "./zip";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** The .xlsx (or .xlsm, if it was one) of a book. The book stays as it is, and may be changed and saved again. */
export function saveBook(book: Book): Uint8Array {
  const origin = book.origin ?? blankOrigin();
  const draft = draftOf(origin.entries, origin.workbookPath);
  const present = new Set(book.sheets.map((sheet) => sheet.id));
  const gone = [...origin.sheets.values()].filter(({ fields }) => !present.has(fields.id));
  if (gone.length > 0) unrelate(draft, origin.workbookPath, (relation) => gone.some(({ relationId }) => relationId === relation.id));
  const differential: DifferentialTable = { known: origin.differential, added: [] };
  const dynamicNumber = onceMade(() => ensureDynamicMetadata(draft, origin.workbookPath));
  const placed = placeSheets(draft, book, origin);
  for (const { sheet, path } of placed) {
    const from = origin.sheets.get(sheet.id) ?? null;
    writeSheet(sheet, { draft, book, path, origin: from, differential: (format) => differentialIndex(differential, format), dynamicNumber });
  }
  writeWorkbook(draft, book, origin, placed);
  if (draftRelated(draft, origin.workbookPath, "theme") === null && book.sheets.some((sheet) => sheet.charts.length > 0)) addTheme(draft, origin.workbookPath);
  writeStyles(draft, book, origin, differential);
  if (book.settings !== origin.settings) writeSettings(draft, book, origin);
  const chainIsStale = gone.some(({ fields }) => fields.edits.cells.size > 0 || holdsFormulas(fields)) || book.sheets.some((sheet) => formulasChanged(sheet, origin));
  if (chainIsStale) dropCalculationChain(draft, origin.workbookPath);
  return finishDraft(draft);
}

function placeSheets(draft: Draft, book: Book, origin: Origin): (PlacedSheet & { readonly path: string })[] {
  let lastNumber = Math.max(0, ...[...origin.sheets.values()].map((one) => one.sheetNumber));
  return book.sheets.map((sheet) => {
    const known = origin.sheets.get(sheet.id);
    if (known) return { sheet, path: known.path, relationId: known.relationId, sheetNumber: known.sheetNumber };
    const path = freePath(draft, "xl/worksheets/sheet", ".xml");
    // Taken at once, so that the next new sheet gets the next number.
    setPart(draft, path, "");
    return { sheet, path, relationId: relate(draft, origin.workbookPath, "worksheet", path), sheetNumber: ++lastNumber };
  });
}

function addTheme(draft: Draft, workbookPath: string): void {
  const path = freePath(draft, "xl/theme/theme", ".xml");
  setPart(draft, path, themeXml(), `${OFFICE}.theme+xml`);
  relate(draft, workbookPath, "theme", path);
}

function writeStyles(draft: Draft, book: Book, origin: Origin, differential: DifferentialTable): void {
  const added = book.formats.list.slice(origin.formatCount);
  if (added.length === 0 && differential.added.length === 0) return;
  const known = draftRelated(draft, origin.workbookPath, "styles");
  const path = known ?? freePath(draft, "xl/styles", ".xml");
  const text = appendStyles(draftText(draft, path) ?? BLANK_STYLES, added, differential.added, book.themeColors);
  setPart(draft, path, text, known ? null : `${OFFICE}.spreadsheetml.styles+xml`);
  if (!known) relate(draft, origin.workbookPath, "styles", path);
}

function writeSettings(draft: Draft, book: Book, origin: Origin): void {
  if (origin.settingsPath !== null) {
    setPart(draft, origin.settingsPath, settingsXml(book.settings));
    return;
  }
  if (book.settings.size === 0) return;
  const path = freePath(draft, "customXml/item", ".xml");
  setPart(draft, path, settingsXml(book.settings), "application/xml");
  relate(draft, origin.workbookPath, "customXml", path);
}

// The chain lists every formula cell in the order of calculation. Excel makes a new one where it is missing, and refuses
// the file where it names a cell without a formula.
function dropCalculationChain(draft: Draft, workbookPath: string): void {
  if (draftRelated(draft, workbookPath, "calcChain") !== null) unrelate(draft, workbookPath, (relation) => isKind(relation, "calcChain"));
}

function formulasChanged(sheet: Sheet, origin: Origin): boolean {
  return origin.sheets.has(sheet.id) ? sheet.edits.cells.size > 0 : holdsFormulas(sheet);
}

function holdsFormulas(sheet: Readonly<Sheet>): boolean {
  for (const { cells } of sheet.rows.values()) if (cells.some((cell) => cell?.formula != null)) return true;
  return false;
}

function ensureDynamicMetadata(draft: Draft, workbookPath: string): number {
  const path = draftRelated(draft, workbookPath, "sheetMetadata");
  if (path === null) {
    const added = freePath(draft, "xl/metadata", ".xml");
    setPart(draft, added, DYNAMIC_METADATA, `${OFFICE}.spreadsheetml.sheetMetadata+xml`);
    relate(draft, workbookPath, "sheetMetadata", added);
    return 1;
  }
  const text = draftText(draft, path)!;
  const [known] = dynamicNumbers(text);
  if (known !== undefined) return known;
  const { xml, number } = addDynamicMetadata(text);
  setPart(draft, path, xml);
  return number;
}

function onceMade(make: () => number): () => number {
  let made: number | null = null;
  return () => (made ??= make());
}

function blankOrigin(): Origin {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml",
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.spreadsheetml.styles+xml"/></Types>`],
    ["_rels/.rels", `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ["xl/workbook.xml", `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets/></workbook>`],
    ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`],
    ["xl/styles.xml", BLANK_STYLES],
  ];
  const entries: Entries = new Map(parts.map(([path, text]) => [path, newEntry(path, strToU8(text.startsWith("<?xml") ? text : XML_HEAD + text))]));
  return {
    entries, workbookPath: "xl/workbook.xml", sheets: new Map(), formatCount: 1, differential: [], names: [], activeSheetId: "", settings: new Map(), settingsPath: null,
  };
}
