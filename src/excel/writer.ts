// Writes a planned report, or the Policy sheet, so that either all of it is there or the workbook is as it was. Tabs of the same period are
// rewritten in place, so formulas that point at them live on; what a person edited is first kept as a copy.
// Whatever a copy of the cells could not put back is sent in one last request.
import { WorkbookError, type Progress, type WriteOutcome } from "../app/workbook";
import { HISTORY_TAB, type Area, type OwnSheets, type RowGroup } from "../report/plan";
import { readCells } from "./grids";
import { MARK_KEY, fingerprint, markText, readMark, type Mark } from "./mark";
import { carryOver, collectNotes } from "./notes";
import { outlineChange, groupRows, ungroupRows } from "./outline";
import { inPieces } from "./payload";
import { CELLS_OF_KEPT_ROW, rowSize } from "./ranges";
import { clearCells, takeBack, type Undo } from "./rollback";
import { freeName } from "./sheetNames";
import { cellPieces, paintCells, putCells } from "./tabPainter";
import { setUpTab } from "./tabSetup";

interface Standing {
  readonly worksheet: Excel.Worksheet;
  readonly mark: Mark | null;
}

/** One tab while it is being written. */
interface Target {
  readonly plan: OwnSheets["tabs"][number];
  readonly name: string;
  /** Null for a new tab. */
  readonly before: Before | null;
}

/** What a rewritten tab was. */
interface Before {
  readonly worksheet: Excel.Worksheet;
  /** The name of the copy that is made before anything is written. */
  readonly backup: string;
  /** Address without the sheet; null where the tab was empty. */
  readonly used: string | null;
  readonly charts: readonly Excel.Chart[];
  readonly groups: readonly RowGroup[];
  /** Edited outside the input cells, or holding notes that have no place in the new tab. */
  readonly keep: boolean;
}

/** Writes all tabs; on failure takes back what was written and throws what Excel said. */
export async function writeOwnSheets(
  context: Excel.RequestContext,
  plan: OwnSheets,
  keptSuffix: string,
  progress?: (progress: Progress) => void,
): Promise<WriteOutcome> {
  const standing = await lookAround(context);
  const targets = await prepare(context, plan, standing, keptSuffix);
  const names = new Map(targets.map(({ plan: tab, name }) => [tab.id, name]));
  let begun = 0;
  try {
    const worksheets = await makeRoom(context, targets);
    for (const [index, target] of targets.entries()) {
      begun = index + 1;
      await writeTab(context, target, worksheets[index]!, names);
      progress?.({ stage: "write", done: begun, total: targets.length });
    }
    return await complete(context, plan, targets, worksheets, standing.length);
  } catch (error) {
    await takeBack(context, targets.map((target, index) => undoOf(target, index < begun)), error);
    throw error;
  }
}

async function lookAround(context: Excel.RequestContext): Promise<Standing[]> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/name,items/id");
  protection.load("protected");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only", "workbook.readOnly");
  if (protection.protected) throw new WorkbookError("protected-workbook", "workbook.protection.protected");
  const properties = worksheets.items.map((worksheet) => {
    const property = worksheet.customProperties.getItemOrNullObject(MARK_KEY);
    property.load("value");
    worksheet.protection.load("protected");
    return property;
  });
  await context.sync();
  return worksheets.items.map((worksheet, index) => {
    const property = properties[index]!;
    return { worksheet, mark: readMark(property.isNullObject ? null : property.value, worksheet.id) };
  });
}

async function prepare(context: Excel.RequestContext, plan: OwnSheets, standing: readonly Standing[], keptSuffix: string): Promise<Target[]> {
  const taken = new Set(standing.map(({ worksheet }) => worksheet.name.toLowerCase()));
  const claim = (wanted: string): string => {
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const targets: Target[] = [];
  const befores = await standingTabs(context, plan, standing);
  for (const tab of plan.tabs) {
    const own = befores.get(tab.id);
    if (own === undefined) {
      targets.push({ plan: tab, name: claim(tab.name), before: null });
      continue;
    }
    const { worksheet, mark, used, charts, cells } = own;
    const carried = carryOver(tab, collectNotes(cells.values, mark.inputs));
    const backup = claim(`${worksheet.name.slice(0, 31 - keptSuffix.length - 1)} ${keptSuffix}`);
    const keep = !carried.complete || fingerprint(cells.formulas, mark.inputs) !== mark.fingerprint;
    targets.push({ plan: carried.plan, name: worksheet.name, before: { worksheet, backup, used, charts, groups: mark.groups, keep } });
  }
  return targets;
}

/** The tabs of this period that are there already, by what they show, with all a rewrite has to know of them. */
async function standingTabs(context: Excel.RequestContext, plan: OwnSheets, standing: readonly Standing[]) {
  const own = plan.tabs.flatMap(({ id, period }) => {
    const found = standing.find(({ mark }) => mark?.period === (period ?? plan.period) && mark.tab === id);
    return found === undefined || found.mark === null ? [] : [{ id, worksheet: found.worksheet, mark: found.mark }];
  });
  const locked = own.find(({ worksheet }) => worksheet.protection.protected);
  if (locked) throw new WorkbookError("protected-sheet", "worksheet.protection.protected", { sheet: locked.worksheet.name });
  const ranges = own.map(({ worksheet }) => {
    // With cells that have a look only: they must come back too.
    const used = worksheet.getUsedRangeOrNullObject(false);
    used.load("address,rowIndex,columnIndex,rowCount,columnCount");
    worksheet.charts.load("items/name");
    return used;
  });
  await context.sync();
  const cells = await readCells(context, own.map(({ worksheet, mark: { rowSize: size } }, index) => ({ worksheet, area: areaOf(ranges[index]!), ...(size === undefined ? {} : { rowSize: size }) })));
  return new Map(own.map((tab, index) => {
    const used = ranges[index]!;
    const address = used.isNullObject ? null : used.address.slice(used.address.lastIndexOf("!") + 1);
    return [tab.id, { ...tab, used: address, charts: tab.worksheet.charts.items, cells: cells[index]! }] as const;
  }));
}

/** Kept texts and formulas are long: fewer of their rows fit an answer. */
function rowSizeOf({ id, values, formulas = [] }: OwnSheets["tabs"][number]): { readonly rowSize?: number } {
  if (id === HISTORY_TAB) return { rowSize: CELLS_OF_KEPT_ROW };
  return formulas.length === 0 ? {} : { rowSize: rowSize(values[0]?.length ?? 0, formulas) };
}

function areaOf(used: Excel.Range): Area {
  if (used.isNullObject) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

// New tabs go behind the person's sheets in the report's order; existing ones stay where they are.
async function makeRoom(context: Excel.RequestContext, targets: readonly Target[]): Promise<Excel.Worksheet[]> {
  const worksheets = targets.map(({ name, before }) => {
    if (before === null) return context.workbook.worksheets.add(name);
    const backup = before.worksheet.copy("End");
    backup.name = before.backup;
    backup.visibility = "Hidden";
    return before.worksheet;
  });
  await context.sync();
  return worksheets;
}

async function writeTab(context: Excel.RequestContext, { plan, before }: Target, worksheet: Excel.Worksheet, names: ReadonlyMap<string, string>): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  if (before) clearCells(worksheet);
  await inPieces(context, cellPieces(plan, names), (piece) => putCells(worksheet, piece));
  application.suspendScreenUpdatingUntilNextSync();
  await paintCells(context, worksheet, plan, names);
}

// The fingerprint is taken from what the workbook now holds, so that an edit is what differs from it later.
async function complete(
  context: Excel.RequestContext, plan: OwnSheets, targets: readonly Target[], worksheets: readonly Excel.Worksheet[], standing: number,
): Promise<WriteOutcome> {
  for (const worksheet of worksheets) worksheet.load("id");
  const areas = targets.map(({ plan: tab }, index) => ({
    worksheet: worksheets[index]!, ...rowSizeOf(tab),
    area: { row: 0, column: 0, rows: tab.values.length, columns: tab.values[0]?.length ?? 0 },
  }));
  const cells = await readCells(context, areas);

  const outlines = targets.map(({ plan: { groups }, before }) => outlineChange(before?.groups ?? [], groups ?? []));

  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  targets.forEach(({ plan: tab, before }, index) => {
    const worksheet = worksheets[index]!;
    before?.charts.forEach((chart) => chart.delete());
    setUpTab(worksheet, tab);
    groupRows(worksheet, outlines[index]!.added);
    const print = fingerprint(cells[index]!.formulas, tab.inputs);
    const mark: Mark = { sheetId: worksheet.id, period: tab.period ?? plan.period, tab: tab.id, fingerprint: print, inputs: tab.inputs, groups: tab.groups ?? [], ...rowSizeOf(tab) };
    worksheet.customProperties.add(MARK_KEY, markText(mark));
    if (before === null) return;
    const backup = context.workbook.worksheets.getItem(before.backup);
    if (before.keep) backup.visibility = "Visible";
    else backup.delete();
  });
  const added = targets.filter(({ before }) => before === null || before.keep).length;
  // Months come and go in front of it.
  const history = worksheets[targets.findIndex(({ plan: { id } }) => id === HISTORY_TAB)];
  if (history !== undefined && added > 0) history.position = standing + added - 1;
  worksheets[0]?.activate();
  await context.sync();
  await ungroupRows(context, outlines.map(({ gone }, index) => ({ worksheet: worksheets[index]!, groups: gone })));
  return {
    written: targets.flatMap(({ plan: { id }, name }) => (id === HISTORY_TAB ? [] : [name])),
    kept: targets.flatMap(({ name, before }) => (before?.keep ? [{ tab: name, copy: before.backup }] : [])),
  };
}

function undoOf({ name, before }: Target, begun: boolean): Undo {
  if (before === null) return { kind: "added", name };
  const { worksheet, backup, used } = before;
  return { kind: "rewritten", worksheet, backup, used, begun };
}
