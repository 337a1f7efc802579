// The workbook port over Office.js. `run` is Excel.run in the task pane, the embedded host's elsewhere.
import { WorkbookError, type Workbook } from "../app/workbook";
import { HISTORY_TAB, POLICY_TAB, type OwnSheet, type SheetPlan } from "../report/plan";
import { translated } from "./errors";
import { readWorkbook } from "./reader";
import { inPieces } from "./payload";
import { freeName } from "./sheetNames";
import { cellPieces, paintCells, putCells } from "./tabPainter";
import { setUpTab } from "./tabSetup";
import { writeOwnSheets } from "./writer";

/** Plain sheets lead to no tab of a report. */
const NO_TABS: ReadonlyMap<string, string> = new Map();

export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** The open workbook. `keptSuffix` names the copy of a tab a person has edited, in their language. */
export function officeWorkbook(run: ExcelRun, keptSuffix: string): Workbook {
  const exchange: ExcelRun = (batch) => translated(() => run(batch));
  return {
    read: (progress) => exchange((context) => readWorkbook(context, progress)),
    write: (plan, progress) => exchange((context) => writeOwnSheets(context, { ...plan, tabs: [...plan.tabs, ...ownTab(POLICY_TAB, plan.policySheet), ...ownTab(HISTORY_TAB, plan.historySheet)] }, keptSuffix, progress)),
    writePolicy: (plan) => exchange((context) => writeOwnSheets(context, { period: "", tabs: ownTab(POLICY_TAB, plan) }, keptSuffix)),
    goTo: (sheet, address) => exchange((context) => select(context, sheet, address)),
    remember: (key, value) =>
      exchange(async (context) => {
        context.workbook.settings.add(key, value);
        await context.sync();
      }),
    addSheets: (sheets) => exchange((context) => addSheets(context, sheets)),
  };
}

/** A sheet that stays one sheet whatever the period. */
function ownTab(id: string, plan: SheetPlan | undefined): readonly OwnSheet[] {
  return plan === undefined ? [] : [{ ...plan, id, period: "" }];
}

async function select(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("lost", "worksheet not found", { sheet });
  worksheet.activate();
  if (address !== "") worksheet.getRange(address).select();
  await context.sync();
}

async function addSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<readonly string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookError("protected-workbook", "workbook.protection.protected");
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const added = plans.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { plan, name, worksheet: worksheets.add(name) };
  });
  const pieces = added.flatMap(({ plan, worksheet }) => cellPieces(plan, NO_TABS).map((piece) => ({ piece, worksheet })));
  await inPieces(context, pieces, ({ piece, worksheet }) => putCells(worksheet, piece));
  for (const { plan, worksheet } of added) {
    await paintCells(context, worksheet, plan, NO_TABS);
    setUpTab(worksheet, plan);
  }
  added[0]?.worksheet.activate();
  await context.sync();
  return added.map(({ name }) => name);
}
