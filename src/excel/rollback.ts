// Puts a workbook back as it was after a write that failed half-way. Only cells and what lies on them were written until then, and a
// copy of the cells carries all of that.
import { WorkbookError } from "../app/workbook";
import { translate } from "./errors";

/** What a write may have done to one tab before it failed. */
export type Undo =
  /** A sheet that was to be added under this name. */
  | { readonly kind: "added"; readonly name: string }
  /** A tab with a copy of what it was; `used` is the address of its cells, null where it had none. `begun`: its cells were touched. */
  | { readonly kind: "rewritten"; readonly worksheet: Excel.Worksheet; readonly backup: string; readonly used: string | null; readonly begun: boolean };

/** Takes back what was written because of `cause`; throws a WorkbookError where Excel refuses that too. */
export async function takeBack(context: Excel.RequestContext, undos: readonly Undo[], cause: unknown): Promise<void> {
  try {
    const { worksheets } = context.workbook;
    // The request that failed may have been the one that was to add them.
    const found = undos.map((undo) => worksheets.getItemOrNullObject(undo.kind === "added" ? undo.name : undo.backup));
    await context.sync();
    undos.forEach((undo, index) => {
      const sheet = found[index]!;
      if (sheet.isNullObject) return;
      if (undo.kind === "rewritten" && undo.begun) {
        clearCells(undo.worksheet);
        if (undo.used !== null) undo.worksheet.getRange(undo.used).copyFrom(sheet.getRange(undo.used), "All");
      }
      sheet.delete();
    });
    await context.sync();
  } catch (error) {
    throw new WorkbookError("half-written", `${detailOf(error)}, after ${detailOf(cause)}`);
  }
}

/** Queues the removal of all cells and of what lies on them. */
export function clearCells(worksheet: Excel.Worksheet): void {
  const all = worksheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
}

function detailOf(error: unknown): string {
  const known = translate(error);
  return known instanceof WorkbookError ? known.detail : String(known);
}
