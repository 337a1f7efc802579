// Writes a planned report so that either all of it is there or the workbook is as it was. Tabs of the same period are
// rewritten in place, so formulas that point at them live on; what a person edited is first kept as a copy.
import { WorkbookError, type Progress, type WriteOutcome } from "../app/workbook";
import type { TabId } from "../report/model";
import type { ReportPlan, TabPlan } from "../report/plan";
import { EMPTY_GRID, MARK_KEY, fingerprint, markText, readMark, type Grid, type Mark } from "./mark";
import { carryOver, collectNotes } from "./notes";
import { inPieces } from "./payload";
import { freeName } from "./sheetNames";
import { cellPieces, paintTab, putCells } from "./tabPainter";

interface Standing {
  readonly worksheet: Excel.Worksheet;
  readonly mark: Mark | null;
}

/** One tab while it is being written. */
interface Target {
  readonly plan: TabPlan;
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  /** Null for a new tab. */
  readonly before: Before | null;
}

/** What a rewritten tab was, for putting it back. */
interface Before {
  readonly backup: Excel.Worksheet;
  /** Address without the sheet; null where the tab was empty. */
  readonly used: string | null;
  readonly charts: readonly Excel.Chart[];
  /** Edited outside the input cells, or holding notes that have no place in the new tab. */
  readonly keep: boolean;
}

/** Writes all tabs; on failure takes back what was written and throws what Excel said. */
export async function writeReport(
  context: Excel.RequestContext,
  plan: ReportPlan,
  keptSuffix: string,
  progress?: (progress: Progress) => void,
): Promise<WriteOutcome> {
  const standing = await lookAround(context);
  const targets = await prepare(context, plan, standing, keptSuffix);
  const names = new Map(targets.map((target) => [target.plan.id, target.name]));
  try {
    for (const [index, target] of targets.entries()) {
      await writeTab(context, target, names);
      progress?.({ stage: "write", done: index + 1, total: targets.length });
    }
    await seal(context, plan, targets);
  } catch (error) {
    await takeBack(context, targets);
    throw error;
  }
  return finish(context, targets);
}

async function lookAround(context: Excel.RequestContext): Promise<Standing[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/id");
  protection.load("protected");
  await context.sync();
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
    const mark = readMark(property.isNullObject ? null : property.value, worksheet.id);
    if (mark !== null && worksheet.protection.protected) {
      throw new WorkbookError("protected-sheet", "worksheet.protection.protected", { sheet: worksheet.name });
    }
    return { worksheet, mark };
  });
}

// New tabs go behind the person's sheets in the report's order; existing ones stay where they are.
async function prepare(context: Excel.RequestContext, plan: ReportPlan, standing: readonly Standing[], keptSuffix: string): Promise<Target[]> {
  const taken = new Set(standing.map(({ worksheet }) => worksheet.name.toLowerCase()));
  const claim = (wanted: string): string => {
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const existing = plan.tabs.map((tab) => standing.find(({ mark }) => mark?.period === plan.period && mark.tab === tab.id) ?? null);
  const ranges = existing.map((own) => {
    if (own === null) return null;
    const used = own.worksheet.getUsedRangeOrNullObject(true);
    used.load("address,values,rowIndex,columnIndex");
    own.worksheet.charts.load("items/name");
    return used;
  });
  await context.sync();
  return plan.tabs.map((tab, index): Target => {
    const own = existing[index] ?? null;
    if (own === null || own.mark === null) {
      const name = claim(tab.name);
      return { plan: tab, worksheet: context.workbook.worksheets.add(name), name, before: null };
    }
    const used = ranges[index]!;
    const grid = gridOf(used);
    const carried = carryOver(tab, collectNotes(grid, own.mark.inputs));
    const backup = own.worksheet.copy("End");
    backup.name = claim(`${own.worksheet.name.slice(0, 31 - keptSuffix.length - 1)} ${keptSuffix}`);
    backup.visibility = "Hidden";
    return {
      plan: carried.plan,
      worksheet: own.worksheet,
      name: own.worksheet.name,
      before: {
        backup,
        used: used.isNullObject ? null : used.address.slice(used.address.lastIndexOf("!") + 1),
        charts: own.worksheet.charts.items,
        keep: !carried.complete || fingerprint(grid, own.mark.inputs) !== own.mark.fingerprint,
      },
    };
  });
}

async function writeTab(context: Excel.RequestContext, { plan, worksheet, before }: Target, names: ReadonlyMap<TabId, string>): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  if (before) empty(worksheet);
  await inPieces(context, cellPieces(plan), (piece) => putCells(worksheet, piece));
  application.suspendScreenUpdatingUntilNextSync();
  paintTab(worksheet, plan, names);
  await context.sync();
}

function empty(worksheet: Excel.Worksheet): void {
  const all = worksheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
  worksheet.autoFilter.remove();
  worksheet.freezePanes.unfreeze();
  worksheet.horizontalPageBreaks.removePageBreaks();
}

// The fingerprint is taken from what the workbook now holds, so that an edit is what differs from it later.
async function seal(context: Excel.RequestContext, plan: ReportPlan, targets: readonly Target[]): Promise<void> {
  const written = targets.map(({ worksheet, before }) => {
    before?.charts.forEach((chart) => chart.delete());
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("values,rowIndex,columnIndex");
    worksheet.load("id");
    return used;
  });
  await context.sync();
  targets.forEach(({ plan: tab, worksheet }, index) => {
    const used = written[index]!;
    const print = fingerprint(gridOf(used), tab.inputs);
    const mark: Mark = { sheetId: worksheet.id, period: plan.period, tab: tab.id, fingerprint: print, inputs: tab.inputs };
    worksheet.customProperties.add(MARK_KEY, markText(mark));
  });
  await context.sync();
}

function gridOf(used: Excel.Range): Grid {
  return used.isNullObject ? EMPTY_GRID : { row: used.rowIndex, column: used.columnIndex, values: used.values as unknown[][] };
}

async function takeBack(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const { worksheet, before } of targets) {
    if (before === null) {
      worksheet.delete();
      continue;
    }
    empty(worksheet);
    if (before.used !== null) worksheet.getRange(before.used).copyFrom(before.backup.getRange(before.used), "All");
    before.backup.delete();
  }
  await context.sync();
}

async function finish(context: Excel.RequestContext, targets: readonly Target[]): Promise<WriteOutcome> {
  const kept: { readonly tab: string; readonly copy: Excel.Worksheet }[] = [];
  for (const { name, before } of targets) {
    if (before === null) continue;
    if (before.keep) {
      before.backup.visibility = "Visible";
      before.backup.load("name");
      kept.push({ tab: name, copy: before.backup });
    } else {
      before.backup.delete();
    }
  }
  targets[0]?.worksheet.activate();
  await context.sync();
  return { written: targets.map(({ name }) => name), kept: kept.map(({ tab, copy }) => ({ tab, copy: copy.name })) };
}
