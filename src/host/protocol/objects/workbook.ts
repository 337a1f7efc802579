// Excel.Workbook and Application: the root of every request.
import { sheetById } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { HostError } from "../hostError";
import { wordOf } from "../arguments";
import { child, method, navigation, objectType, readable, writable } from "../member";
import type { Host } from "../targets";
import { instance } from "../targets";
import { rangeOf } from "./area";

export const workbook = objectType("Workbook", {
  members: {
    name: readable((host) => host.name),
    readOnly: readable((host) => host.readOnly),
    application: child((host) => instance("Application", host)),
    worksheets: child((host) => instance("WorksheetCollection", host)),
    tables: child(() => instance("TableCollection", { sheet: null })),
    names: child(() => instance("NamedItemCollection", { sheet: null })),
    settings: child((host) => instance("SettingCollection", host)),
    protection: child((host) => instance("WorkbookProtection", host)),
    functions: child((host) => instance("Functions", host)),
    comments: child(() => instance("CommentCollection", { sheet: null })),
    getSelectedRange: navigation((host) => rangeOf(front(host), host.selection)),
    getActiveCell: navigation((host) => rangeOf(front(host), { ...host.selection, bottom: host.selection.top, right: host.selection.left })),
  },
});

/** The sheet in front. */
function front(host: Host): Sheet {
  const sheet = sheetById(host.book, host.book.activeSheetId);
  if (!sheet) throw new HostError("GeneralException", "the workbook has no active sheet");
  return sheet;
}

export const application = objectType("Application", {
  members: {
    calculationMode: writable(
      (host) => host.calculationMode,
      (host, value) => {
        host.calculationMode = wordOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode");
      },
    ),
    calculate: method((host, [type], asked) => {
      wordOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      const { changes } = asked;
      asked.changes = [];
      if (type === "Recalculate") host.calculator?.changed(host.book, changes);
      else host.calculator?.all(host.book);
    }),
    suspendApiCalculationUntilNextSync: method((host) => {
      host.calculationSuspended = true;
    }),
    // Nothing is drawn while a request is carried out, so there is nothing to hold back.
    suspendScreenUpdatingUntilNextSync: method(() => undefined),
  },
});

export const workbookProtection = objectType("WorkbookProtection", {
  members: {
    protected: readable((host) => host.book.structureProtected),
  },
});
