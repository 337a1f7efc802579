// Renaming a sheet: every formula, name and chart that speaks of it follows.
import { quoteSheetName } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Host } from "../targets";
import { assertStructureOpen } from "./guard";
import { mapReferences, rewriteFormulas } from "./references";
import { checkedSheetName } from "./sheetNames";

export function renameSheet(host: Host, sheet: Sheet, name: string): void {
  assertStructureOpen(host);
  const before = sheet.name;
  const after = checkedSheetName(host.book, name, sheet);
  if (after === before) return;
  sheet.name = after;
  const spoken = before.toLowerCase();
  rewriteFormulas(host.book, (formula) =>
    formula.includes("!") ? mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === spoken ? `${quoteSheetName(after)}!${reference.address}` : null)) : formula);
}

/** Turns what spoke of a deleted sheet into #REF!. */
export function forgetSheet(host: Host, name: string): void {
  const spoken = name.toLowerCase();
  rewriteFormulas(host.book, (formula) =>
    formula.includes("!") ? mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === spoken ? "#REF!" : null)) : formula);
}
