// Reads the whole workbook as plain values: one exchange for the sheets, one for their extents, one for what surrounds
// the cells, then the cells in as few answers as Excel on the web allows. Nothing is written.
import type { OwnTab, Progress, WorkbookContents } from "../app/workbook";
import type { Area, CellValue, Sheet } from "../input/sheet";
import { CELLS_PER_ANSWER } from "./grids";
import { isHistorySheetTitle } from "../text/history";
import { isPolicySheetTitle } from "../text/policySheet";
import { HISTORY_TAB, POLICY_TAB } from "../report/plan";
import { EMPTY_GRID, MARK_KEY, fingerprint, readMark, type Mark } from "./mark";
import { groupedBySize, inPieces } from "./payload";
import { CELLS_OF_KEPT_ROW, readingSpans } from "./ranges";

/** DATE(1904,1,1) is 0 only where dates count from 1904; nothing in the API says so directly. */
const DATE_1904_IN_1900_SYSTEM = 1462;

/** The title of a Policy sheet, or of one of closed months, stands within its first rows. */
const TITLE_ROWS = 10;

/** Our sheets that are read, with how they are known where other software has lost their mark. */
const READ_TABS = { [POLICY_TAB]: isPolicySheetTitle, [HISTORY_TAB]: isHistorySheetTitle } as const;
type ReadTab = keyof typeof READ_TABS;

interface Opened {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly property: Excel.WorksheetCustomProperty;
}

/** A stretch of rows whose cells come in one answer. */
interface Part {
  readonly range: Excel.Range;
  readonly cells: number;
  readonly properties: string;
}

interface Requested {
  readonly worksheet: Excel.Worksheet;
  /** Null for an empty sheet. */
  readonly used: Excel.Range | null;
  /** The mark of a report tab. */
  readonly mark: Mark | null;
  /** Which of our sheets that are read its mark names. */
  readonly readAs: ReadTab | null;
  readonly parts: readonly Part[];
  readonly merged: Excel.RangeAreas | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

/** The sheets in tab order with values and formats, own tabs apart, and what the add-in remembers here. */
export async function readWorkbook(context: Excel.RequestContext, progress?: (progress: Progress) => void): Promise<WorkbookContents> {
  const { worksheets, settings, functions } = context.workbook;
  worksheets.load("items/name,items/id,items/visibility");
  settings.load("items/key,items/value");
  const epoch = functions.date(1904, 1, 1);
  epoch.load("value");
  await context.sync();
  const opened = worksheets.items.map(open);
  await context.sync();
  const requested = opened.map(request);
  await context.sync();

  const answers = groupedBySize(requested.flatMap(({ parts }) => parts), ({ cells }) => cells, CELLS_PER_ANSWER);
  let done = 0;
  await inPieces(context, answers, (parts) => {
    progress?.({ stage: "read", done: done++, total: answers.length });
    for (const { range, properties } of parts) range.load(properties);
  });
  const read = requested.filter(({ mark }) => mark === null).map((one) => ({ sheet: sheetOf(one), readAs: one.readAs }));
  const known = (tab: ReadTab) => read.filter(({ sheet, readAs }) => readAs === tab || isTitled(sheet, tab));
  const [policies, histories] = [known(POLICY_TAB), known(HISTORY_TAB)];
  const policy = policies.find(({ readAs }) => readAs === POLICY_TAB) ?? policies[0];
  return {
    sheets: read.filter((one) => !policies.includes(one) && !histories.includes(one)).map(({ sheet }) => sheet),
    policySheet: policy?.sheet ?? null,
    otherPolicySheets: policies.filter((one) => one !== policy).map(({ sheet }) => sheet),
    isPolicySheetMarked: policy?.readAs === POLICY_TAB,
    historySheet: (histories.find(({ readAs }) => readAs === HISTORY_TAB) ?? histories[0])?.sheet ?? null,
    ownTabs: requested.flatMap((one) => (one.mark === null ? [] : [ownTab(one, one.mark)])),
    dateSystem: epoch.value === DATE_1904_IN_1900_SYSTEM ? 1900 : 1904,
    settings: Object.fromEntries(settings.items.map((item) => [item.key, String(item.value)])),
  };
}

function open(worksheet: Excel.Worksheet): Opened {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const { tables } = worksheet;
  tables.load("items/name,items/showHeaders,items/showTotals");
  const property = worksheet.customProperties.getItemOrNullObject(MARK_KEY);
  property.load("value");
  return { worksheet, used, tables, property };
}

// Own tabs are asked for what their cells hold only: enough to see whether somebody has edited them.
function request({ worksheet, used, tables, property }: Opened): Requested {
  const found = readMark(property.isNullObject ? null : property.value, worksheet.id);
  const readAs = found?.tab === POLICY_TAB || found?.tab === HISTORY_TAB ? found.tab : null;
  const mark = readAs === null ? found : null;
  if (used.isNullObject) return { worksheet, used: null, mark, readAs, parts: [], merged: null, tables: [] };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rowSize = readAs === HISTORY_TAB ? CELLS_OF_KEPT_ROW : found?.rowSize ?? columnCount;
  const parts = readingSpans(rowCount, rowSize).map(({ first, count }): Part => ({
    range: worksheet.getRangeByIndexes(rowIndex + first, columnIndex, count, columnCount),
    cells: count * rowSize,
    properties: mark === null ? "values,numberFormat" : "formulas",
  }));
  if (mark !== null) return { worksheet, used, mark, readAs, parts, merged: null, tables: [] };
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  return { worksheet, used, mark, readAs, parts, merged, tables: ranges };
}

function ownTab({ worksheet, used, parts }: Requested, mark: Mark): OwnTab {
  const grid = used === null
    ? EMPTY_GRID
    : { row: used.rowIndex, column: used.columnIndex, values: parts.flatMap(({ range }) => range.formulas as unknown[][]) };
  return { name: worksheet.name, period: mark.period, tab: mark.tab, edited: fingerprint(grid, mark.inputs) !== mark.fingerprint };
}

function sheetOf({ worksheet, used, parts, merged, tables }: Requested): Sheet {
  const values = parts.flatMap(({ range }) => range.values as CellValue[][]);
  return {
    name: worksheet.name,
    row: used === null ? 1 : used.rowIndex + 1,
    column: used === null ? 1 : used.columnIndex + 1,
    values: values.map((row) => row.map((value) => (value === "" ? null : value))),
    formats: parts.flatMap(({ range }) => range.numberFormat as string[][]),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tables: tables.map(({ table, range }) => ({ name: table.name, area: areaOf(range), hasHeaders: table.showHeaders, hasTotals: table.showTotals })),
    hidden: worksheet.visibility !== "Visible",
  };
}

/** A sheet of ours whose mark other software has lost, or a copy of one: neither is data. */
function isTitled({ values }: Sheet, tab: ReadTab): boolean {
  return values.slice(0, TITLE_ROWS).some((row) => row.some(READ_TABS[tab]));
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex + 1, column: range.columnIndex + 1, rows: range.rowCount, columns: range.columnCount };
}
