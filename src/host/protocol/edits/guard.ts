// What a protected sheet or workbook forbids. The add-in is told, never let through, and nothing is unprotected for it.
import type { Range } from "../../model/address";
import type { Protection } from "../../model/page";
import type { Sheet } from "../../model/sheet";
import { formatAt } from "../../model/format";
import { accessDenied } from "../hostError";
import type { Host } from "../targets";
import { stylesIn } from "./styles";

/** Refuses a change of cell contents where a sheet is protected and any of the cells is locked. */
export function assertContentsOpen(host: Host, sheet: Sheet, areas: readonly Range[]): void {
  if (!sheet.protection) return;
  for (const area of areas) {
    for (const style of stylesIn(sheet, area)) {
      if (formatAt(host.book.formats, style).locked) throw accessDenied(`the sheet ${sheet.name} is protected`);
    }
  }
}

/** Refuses on a protected sheet, unless its protection allows the act. */
export function assertAllowed(sheet: Sheet, act: Exclude<keyof Protection, "password"> | null): void {
  if (sheet.protection && !(act !== null && sheet.protection[act])) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

/** Refuses adding, naming, moving or removing sheets of a workbook whose structure is protected. */
export function assertStructureOpen(host: Host): void {
  if (host.book.structureProtected) throw accessDenied("the workbook's structure is protected");
}
