// Copying a sheet within its workbook. The copy has a name, an id and tables of its own; formulas that spoke of the
// sheet itself speak of the copy.
import { addSheet, newTableId, tableByName } from "../../model/book";
import { quoteSheetName } from "../../model/address";
import { setCell, setRowProperties, type Sheet } from "../../model/sheet";
import { invalidArgument } from "../hostError";
import type { Host } from "../targets";
import { assertStructureOpen } from "./guard";
import { mapReferences, rewriteSheet } from "./references";
import { nameOfCopy } from "./sheetNames";

export type CopyPlace = "None" | "Before" | "After" | "Beginning" | "End";

export function copySheet(host: Host, sheet: Sheet, place: CopyPlace, relativeTo: Sheet | null): Sheet {
  assertStructureOpen(host);
  const copy = addSheet(host.book, nameOfCopy(host.book, sheet.name), position(host, place, relativeTo));
  for (const [index, row] of sheet.rows) {
    setRowProperties(copy, index, row.properties);
    row.cells.forEach((cell, column) => cell && setCell(copy, index, column, cell));
  }
  Object.assign(copy, {
    visibility: sheet.visibility, merges: sheet.merges, columns: sheet.columns, defaults: sheet.defaults, view: sheet.view, page: sheet.page,
    protection: sheet.protection, tabColor: sheet.tabColor, autoFilter: sheet.autoFilter, conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations, hyperlinks: sheet.hyperlinks, comments: sheet.comments, charts: sheet.charts, customProperties: sheet.customProperties,
  });
  for (const table of sheet.tables) copy.tables = [...copy.tables, { ...table, id: newTableId(host.book), name: freeTableName(host, table.name) }];
  const own = sheet.name.toLowerCase();
  const ofCopy = (formula: string): string =>
    mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === own ? `${quoteSheetName(copy.name)}!${reference.address}` : null));
  const names = host.book.names.filter((name) => name.sheetId === sheet.id);
  host.book.names = [...host.book.names, ...names.map((name) => ({ ...name, sheetId: copy.id, formula: ofCopy(name.formula) }))];
  rewriteSheet(copy, ofCopy);
  return copy;
}

function position(host: Host, place: CopyPlace, relativeTo: Sheet | null): number {
  const { sheets } = host.book;
  if (place === "Beginning") return 0;
  if (place === "Before" || place === "After") {
    const at = relativeTo ? sheets.indexOf(relativeTo) : -1;
    if (at < 0) throw invalidArgument("the worksheet the copy goes beside is missing");
    return place === "Before" ? at : at + 1;
  }
  return sheets.length;
}

function freeTableName(host: Host, name: string): string {
  const stem = name.replace(/\d+$/, "");
  for (let count = 2; ; count++) if (!tableByName(host.book, `${stem}${count}`)) return `${stem}${count}`;
}
