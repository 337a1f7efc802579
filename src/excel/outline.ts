// Rows a person can fold away in a tab of ours. What was made foldable is kept in the tab's mark, because Excel does not tell it; a rewrite
// changes only what is different, and leaves alone what a person has folded open or shut.
import type { RowGroup } from "../report/plan";

/** What a rewrite takes away from the outline and what it adds. */
export interface OutlineChange {
  readonly gone: readonly RowGroup[];
  readonly added: readonly RowGroup[];
}

/** How one outline becomes another. */
export function outlineChange(before: readonly RowGroup[], after: readonly RowGroup[]): OutlineChange {
  const without = (from: readonly RowGroup[], others: readonly RowGroup[]) => {
    const known = new Set(others.map(({ row, rows }) => `${row}+${rows}`));
    return from.filter(({ row, rows }) => !known.has(`${row}+${rows}`));
  };
  return { gone: without(before, after), added: without(after, before) };
}

/** Queues the groups. */
export function groupRows(worksheet: Excel.Worksheet, groups: readonly RowGroup[]): void {
  for (const { row, rows } of groups) worksheet.getRange(`${row + 1}:${row + rows}`).group("ByRows");
}

/** Takes groups away. Where a person has done so already Excel refuses, and there is nothing left to take. */
export async function ungroupRows(context: Excel.RequestContext, tabs: readonly { readonly worksheet: Excel.Worksheet; readonly groups: readonly RowGroup[] }[]): Promise<void> {
  if (tabs.every(({ groups }) => groups.length === 0)) return;
  for (const { worksheet, groups } of tabs) {
    for (const { row, rows } of groups) worksheet.getRange(`${row + 1}:${row + rows}`).ungroup("ByRows");
  }
  try {
    await context.sync();
  } catch {
    // A level too many on some rows harms nobody; giving up the report for it would.
  }
}
