// Reads the whole workbook as plain values: one exchange for the sheets, one for their extents, then the cells in
// as few answers as Excel on the web allows. Nothing is written.
import type { OwnTab, Progress, WorkbookContents } from "../app/workbook";
import type { Area, CellValue, Sheet } from "../input/sheet";
import { EMPTY_GRID, MARK_KEY, fingerprint, readMark, type Mark } from "./mark";
import { readingSpans } from "./ranges";

/** DATE(1904,1,1) is 0 only where dates count from 1904; nothing in the API says so directly. */
const DATE_1904_IN_1900_SYSTEM = 1462;

interface Opened {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly property: Excel.WorksheetCustomProperty;
}

interface Pending {
  readonly opened: Opened;
  readonly mark: Mark | null;
  readonly parts: Excel.Range[];
  readonly merged: Excel.RangeAreas | null;
  readonly tableRanges: { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

/** The sheets in tab order with values and formats, own tabs apart, and what the add-in remembers here. */
export async function readWorkbook(context: Excel.RequestContext, progress?: (progress: Progress) => void): Promise<WorkbookContents> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/id,items/visibility");
  const settings = context.workbook.settings;
  settings.load("items/key,items/value");
  const epoch = context.workbook.functions.date(1904, 1, 1);
  epoch.load("value");
  await context.sync();

  const opened = worksheets.items.map((worksheet): Opened => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const tables = worksheet.tables;
    tables.load("items/name,items/showHeaders,items/showTotals");
    const property = worksheet.customProperties.getItemOrNullObject(MARK_KEY);
    property.load("value");
    return { worksheet, used, tables, property };
  });
  await context.sync();

  const pending: Pending[] = [];
  let queued = 0;
  for (const one of opened) {
    const mark = readMark(one.property.isNullObject ? null : one.property.value, one.worksheet.id);
    const parts: Excel.Range[] = [];
    if (!one.used.isNullObject) {
      const { rowIndex, columnIndex, rowCount, columnCount } = one.used;
      for (const span of readingSpans(rowCount, columnCount)) {
        const part = one.worksheet.getRangeByIndexes(rowIndex + span.first, columnIndex, span.count, columnCount);
        part.load(mark ? "values" : "values,numberFormat");
        parts.push(part);
        queued += span.count * columnCount;
        if (queued > 60_000) {
          await context.sync();
          queued = 0;
        }
      }
    }
    const merged = one.used.isNullObject || mark ? null : one.used.getMergedAreasOrNullObject();
    merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    const tableRanges = mark ? [] : one.tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, range };
    });
    pending.push({ opened: one, mark, parts, merged, tableRanges });
    progress?.({ stage: "read", done: pending.length, total: opened.length });
  }
  await context.sync();

  const ownTabs: OwnTab[] = [];
  const sheets: Sheet[] = [];
  for (const one of pending) {
    if (one.mark) ownTabs.push(ownTab(one, one.mark));
    else sheets.push(sheetOf(one));
  }
  return {
    sheets,
    ownTabs,
    dateSystem: epoch.value === DATE_1904_IN_1900_SYSTEM ? 1900 : 1904,
    settings: Object.fromEntries(settings.items.map((item) => [item.key, String(item.value)])),
  };
}

function ownTab({ opened, parts }: Pending, mark: Mark): OwnTab {
  const grid = opened.used.isNullObject
    ? EMPTY_GRID
    : { row: opened.used.rowIndex, column: opened.used.columnIndex, values: parts.flatMap((part) => part.values as unknown[][]) };
  const now = fingerprint(grid, mark.inputs);
  return { name: opened.worksheet.name, period: mark.period, tab: mark.tab, edited: now !== mark.fingerprint };
}

function sheetOf({ opened, parts, merged, tableRanges }: Pending): Sheet {
  const { worksheet, used } = opened;
  return {
    name: worksheet.name,
    row: used.isNullObject ? 1 : used.rowIndex + 1,
    column: used.isNullObject ? 1 : used.columnIndex + 1,
    values: parts.flatMap((part) => (part.values as CellValue[][]).map((row) => row.map((value) => (value === "" ? null : value)))),
    formats: parts.flatMap((part) => part.numberFormat as string[][]),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tables: tableRanges.map(({ table, range }) => ({ name: table.name, area: areaOf(range), hasHeaders: table.showHeaders, hasTotals: table.showTotals })),
    hidden: worksheet.visibility !== "Visible",
  };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex + 1, column: range.columnIndex + 1, rows: range.rowCount, columns: range.columnCount };
}
