// What a worksheet has once: frozen panes, protection, the filter of a plain range.
import { rangeAddress, type Range } from "../../model/address";
import { DEFAULT_PROTECTION, type Protection } from "../../model/page";
import { isAbsent, wholeOf } from "../arguments";
import { accessDenied, HostError, invalidArgument } from "../hostError";
import { method, navigation, objectType, readable } from "../member";
import { usedWithin } from "../edits/used";
import { areaOf, cellsOf, rangeOf } from "./area";
import type { Sheet } from "../../model/sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { assertAllowed } from "../edits/guard";

export const worksheetFreezePanes = objectType("WorksheetFreezePanes", {
  members: {
    freezeRows: method((sheet, [count]) => freeze(sheet, isAbsent(count) ? 1 : wholeOf(count, "count"), 0)),
    freezeColumns: method((sheet, [count]) => freeze(sheet, 0, isAbsent(count) ? 1 : wholeOf(count, "count"))),
    // The range is what stays in place; it must start at A1, as panes do.
    freezeAt: method((sheet, [frozen], host) => {
      const cells = cellsOf(host, frozen, sheet);
      const area = areaOf(cells);
      if (cells.sheet !== sheet || area.top !== 0 || area.left !== 0) throw invalidArgument("the frozen range must start at A1 of its sheet");
      freeze(sheet, area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1, area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1);
    }),
    unfreeze: method((sheet) => freeze(sheet, 0, 0)),
    getLocationOrNullObject: navigation((sheet) => {
      const { frozenRows, frozenColumns } = sheet.view;
      if (frozenRows === 0 && frozenColumns === 0) return null;
      return rangeOf(sheet, { top: 0, left: 0, bottom: frozenRows === 0 ? MAX_ROWS - 1 : frozenRows - 1, right: frozenColumns === 0 ? MAX_COLUMNS - 1 : frozenColumns - 1 });
    }),
  },
});

function freeze(sheet: Sheet, frozenRows: number, frozenColumns: number): void {
  sheet.view = { ...sheet.view, frozenRows, frozenColumns };
}

const OPTIONS: Readonly<Record<string, Exclude<keyof Protection, "password">>> = {
  allowAutoFilter: "autoFilter", allowDeleteColumns: "deleteColumns", allowDeleteRows: "deleteRows", allowEditObjects: "editObjects",
  allowEditScenarios: "editScenarios", allowFormatCells: "formatCells", allowFormatColumns: "formatColumns", allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns", allowInsertHyperlinks: "insertHyperlinks", allowInsertRows: "insertRows", allowPivotTables: "pivotTables", allowSort: "sort",
};

export const worksheetProtection = objectType("WorksheetProtection", {
  members: {
    protected: readable((sheet) => sheet.protection !== null),
    options: readable(({ protection }) => protection && Object.fromEntries(Object.entries(OPTIONS).map(([option, key]) => [option, protection[key]]))),
    protect: method((sheet, [options, password]) => {
      if (sheet.protection) throw accessDenied(`the sheet ${sheet.name} is protected already`);
      if (!isAbsent(password)) throw new HostError("ApiNotFound", "WorksheetProtection.protect with a password is not implemented by the embedded host.");
      const chosen = Object.entries((options ?? {}) as Record<string, unknown>).map(([option, value]) => {
        const key = OPTIONS[option];
        if (!key) throw invalidArgument(`there is no protection option ${option}`);
        return [key, value === true];
      });
      sheet.protection = { ...DEFAULT_PROTECTION, ...Object.fromEntries(chosen) };
    }),
    unprotect: method((sheet) => {
      if (sheet.protection && sheet.protection.password.size > 0) throw accessDenied(`the sheet ${sheet.name} is protected by a password`);
      sheet.protection = null;
    }),
  },
});

export const autoFilter = objectType("AutoFilter", {
  members: {
    enabled: readable((sheet) => sheet.autoFilter !== null),
    apply: method((sheet, [range, columnIndex, criteria], host) => {
      if (!isAbsent(columnIndex) || !isAbsent(criteria)) throw new HostError("ApiNotFound", "AutoFilter.apply with criteria is not implemented by the embedded host.");
      assertAllowed(sheet, "autoFilter");
      const cells = cellsOf(host, range, sheet);
      if (cells.sheet !== sheet) throw invalidArgument("the filter's range is on another sheet");
      sheet.autoFilter = filled(sheet, areaOf(cells));
    }),
    remove: method((sheet) => {
      assertAllowed(sheet, "autoFilter");
      sheet.autoFilter = null;
    }),
    getRange: navigation((sheet) => {
      if (!sheet.autoFilter) throw new HostError("ItemNotFound", "The worksheet has no filter.");
      return rangeOf(sheet, sheet.autoFilter);
    }),
    getRangeOrNullObject: navigation((sheet) => sheet.autoFilter && rangeOf(sheet, sheet.autoFilter)),
  },
});

// A filter over whole columns covers their used rows.
function filled(sheet: Sheet, area: Range): Range {
  if (area.bottom < MAX_ROWS - 1) return area;
  const used = usedWithin(sheet, area, "values");
  if (!used) throw new HostError("InvalidOperation", `There is nothing to filter in ${rangeAddress(area)}.`);
  return { ...area, top: used.top, bottom: used.bottom };
}
