// Opening a file: is it a workbook at all, then its parts one after the other.
import { OFFICE_THEME, type Book, type JsonValue } from "../model/book";
import { formatTable } from "../model/format";
import type { Sheet, SheetKind } from "../model/sheet";
import { readSharedStrings } from "./cellText";
import { readTheme } from "./colors";
import { FileError } from "./fileError";
import { dynamicNumbers } from "./metadata";
import { readNames, readSheetNames } from "./names";
import type { Origin, SheetOrigin } from "./origin";
import { isKind, partText, relatedPath, relationsOf, targetPath, type Entries } from "./package";
import { readSheet, type SheetContext } from "./readSheet";
import { readSettings } from "./storedProperties";
import { BLANK_STYLES, readStyles } from "./styles";
import { attribute, child, childrenOf, flagAttribute, numberAttribute, parseXml, relationAttribute, type XmlElement } from "./xml";
import { readZip } from "./zip";

/** The workbook of an .xlsx or .xlsm file. Throws FileError where it is none, or cannot be read. */
export function openBook(bytes: Uint8Array): Book {
  const entries = readArchive(bytes);
  const workbookPath = relatedPath(entries, "", "officeDocument");
  if (workbookPath === null) throw new FileError("not-a-workbook", "The file is no Office document.");
  if (workbookPath.endsWith(".bin")) throw new FileError("not-a-workbook", "Binary workbooks (.xlsb) are not read.");
  const text = partText(entries, workbookPath) ?? "";
  const root = parseXml(text);
  if (root.name !== "workbook") throw new FileError("not-a-workbook", "The file is an Office document, but no workbook.");
  return readBook(entries, workbookPath, root);
}

/** The book of a package already unpacked, from the root of its workbook part. */
function readBook(entries: Entries, workbookPath: string, root: XmlElement): Book {
  const themePath = relatedPath(entries, workbookPath, "theme");
  const theme = themePath === null ? OFFICE_THEME : readTheme(parseXml(partText(entries, themePath)!), OFFICE_THEME);
  const stylesPath = relatedPath(entries, workbookPath, "styles");
  const styles = readStyles(stylesPath === null ? BLANK_STYLES : partText(entries, stylesPath)!, theme);
  const stringsPath = relatedPath(entries, workbookPath, "sharedStrings");
  const metadataPath = relatedPath(entries, workbookPath, "sheetMetadata");
  const date1904 = flagAttribute(child(root, "workbookPr"), "date1904", "unset");
  const context: SheetContext = {
    entries,
    palette: styles.palette,
    differential: styles.differential,
    strings: stringsPath === null ? [] : readSharedStrings(partText(entries, stringsPath)!),
    dynamic: metadataPath === null ? new Set() : dynamicNumbers(partText(entries, metadataPath)!),
    date1904,
  };
  const usedSheetIds = new Set<string>();
  const origins = readSheets(root, workbookPath, context, usedSheetIds);
  if (origins.length === 0) throw new FileError("damaged", "The workbook has no sheets.");
  const ids = origins.map(({ fields }) => fields.id);
  const activePlace = numberAttribute(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const activeSheetId = ids[activePlace] ?? ids[0]!;
  const names = readNames(child(root, "definedNames"), ids);
  const { settings, settingsPath } = findSettings(entries, workbookPath);
  const origin: Origin = {
    entries, workbookPath, formatCount: styles.formats.length, differential: styles.differential, names, activeSheetId, settings, settingsPath,
    sheets: new Map(origins.map(({ sheet, ...rest }) => [sheet.id, rest])),
  };
  return {
    sheets: origins.map(({ sheet }) => sheet),
    activeSheetId, names, formats: formatTable(styles.formats), date1904, settings,
    structureProtected: flagAttribute(child(root, "workbookProtection"), "lockStructure", "unset"),
    themeColors: theme, usedSheetIds, origin,
  };
}

const SHEET_KINDS: Readonly<Record<string, SheetKind>> = {
  worksheet: "worksheet", chartsheet: "chartsheet", dialogsheet: "dialogsheet", xlMacrosheet: "macrosheet", xlIntlMacrosheet: "macrosheet",
};

function readSheets(root: XmlElement, workbookPath: string, context: SheetContext, usedIds: Set<string>): (SheetOrigin & { readonly sheet: Sheet })[] {
  const relations = relationsOf(context.entries, workbookPath);
  const names = child(root, "definedNames");
  return childrenOf(child(root, "sheets"), "sheet").map((element, place) => {
    const relationId = relationAttribute(element) ?? "";
    const relation = relations.find((one) => one.id === relationId);
    const path = relation ? targetPath(context.entries, workbookPath, relation) : null;
    const name = attribute(element, "name") ?? `Sheet${place + 1}`;
    const kind = Object.entries(SHEET_KINDS).find(([type]) => relation && isKind(relation, type))?.[1];
    if (path === null || !kind) throw new FileError("damaged", `The sheet "${name}" is missing from the file.`);
    const sheetNumber = numberAttribute(element, "sheetId") ?? place + 1;
    const state = attribute(element, "state");
    const { sheet, selected } = readSheet({
      name, kind, path,
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      names: readSheetNames(names, place),
      idFor: (carried) => takeId(carried, sheetNumber, usedIds),
    }, context);
    return { sheet, path, relationId, sheetNumber, selected, fields: { ...sheet } };
  });
}

// Some writers give all sheets one uid; then the workbook's number for the sheet makes the difference.
function takeId(carried: string | null, sheetNumber: number, used: Set<string>): string {
  let id = carried;
  for (let number = sheetNumber; id === null || used.has(id); number += 65_536) {
    id = `{00000000-0001-0001-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
  used.add(id);
  return id;
}

function findSettings(entries: Entries, workbookPath: string): { settings: ReadonlyMap<string, JsonValue>; settingsPath: string | null } {
  for (const relation of relationsOf(entries, workbookPath)) {
    const path = isKind(relation, "customXml") ? targetPath(entries, workbookPath, relation) : null;
    const settings = path === null ? null : readSettings(partText(entries, path) ?? "");
    if (settings) return { settings, settingsPath: path };
  }
  return { settings: new Map(), settingsPath: null };
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function readArchive(bytes: Uint8Array): Entries {
  if (bytes.length === 0) throw new FileError("empty", "The file is empty.");
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) throw oleError(bytes);
  // "PK" and the mark of a first entry.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) throw new FileError("not-a-workbook", "The file is no .xlsx workbook.");
  return readZip(bytes);
}

// Older Office files and encrypted new ones share a container, whose directory names what it holds in UTF-16.
function oleError(bytes: Uint8Array): FileError {
  if (holdsName(bytes, "EncryptedPackage", ANYWHERE)) return new FileError("encrypted", "The workbook is protected by a password.");
  if (holdsName(bytes, "Workbook", DIRECTORY_ENTRY) || holdsName(bytes, "Book", DIRECTORY_ENTRY)) return new FileError("old-format", "The workbook is of Excel 97-2003 (.xls).");
  return new FileError("not-a-workbook", "The file is an older Office document, but no workbook.");
}

// Directory entries start at multiples of 128 bytes. "Workbook" may stand in any text, so only an entry tells; the name of an
// encrypted package is nobody's text, and is believed wherever a program has put it.
const DIRECTORY_ENTRY = 128;
const ANYWHERE = 1;

function holdsName(bytes: Uint8Array, name: string, every: number): boolean {
  const pattern = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = 512; at + pattern.length < bytes.length; at += every) {
    if (bytes[at] === pattern[0] && pattern.every((byte, index) => bytes[at + index] === byte) && bytes[at + pattern.length] === 0) return true;
  }
  return false;
}
