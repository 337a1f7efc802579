// The sheets of a workbook that can be reached as worksheets; sheets of other kinds (chart sheets) are not among them.
import { addSheet } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { isAbsent, textOf } from "../arguments";
import { assertStructureOpen } from "../edits/guard";
import { checkedSheetName, freeSheetName } from "../edits/sheetNames";
import { itemNotFound } from "../hostError";
import { method, navigation, objectType } from "../member";
import type { Host, Instance } from "../targets";
import { instance } from "../targets";

/** Worksheets in tab order. */
export function worksheetsOf(host: Host): readonly Sheet[] {
  return host.book.sheets.filter((sheet) => sheet.kind === "worksheet");
}

function find(host: Host, key: string): Instance | null {
  const wanted = key.toLowerCase();
  const sheet = worksheetsOf(host).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return sheet ? instance("Worksheet", sheet) : null;
}

function shown(host: Host, visibleOnly: unknown): readonly Sheet[] {
  return worksheetsOf(host).filter((sheet) => visibleOnly !== true || sheet.visibility === "visible");
}

function required(sheet: Sheet | undefined, what: string): Instance {
  if (!sheet) throw itemNotFound(what);
  return instance("Worksheet", sheet);
}

export const worksheetCollection = objectType("WorksheetCollection", {
  itemType: "Worksheet",
  items: (host) => worksheetsOf(host).map((sheet) => instance("Worksheet", sheet)),
  find: (host, key) => find(host, String(key)),
  members: {
    getCount: method((host, [visibleOnly]) => shown(host, visibleOnly).length),
    getItemOrNullObject: navigation((host, [key]) => find(host, textOf(key, "key"))),
    getFirst: navigation((host, [visibleOnly]) => required(shown(host, visibleOnly)[0], "first worksheet")),
    getLast: navigation((host, [visibleOnly]) => required(shown(host, visibleOnly).at(-1), "last worksheet")),
    getActiveWorksheet: navigation((host) => required(worksheetsOf(host).find(({ id }) => id === host.book.activeSheetId) ?? worksheetsOf(host)[0], "active worksheet")),
    add: navigation((host, [name]) => {
      assertStructureOpen(host);
      const chosen = isAbsent(name) ? freeSheetName(host.book) : checkedSheetName(host.book, textOf(name, "name"), null);
      return instance("Worksheet", addSheet(host.book, chosen));
    }),
  },
});
