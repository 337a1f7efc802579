// Excel.Worksheet: one sheet and the way to its cells and parts.
import { moveSheet, removeSheet } from "../../model/book";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Sheet, SheetVisibility } from "../../model/sheet";
import { colorOf, flagOf, isAbsent, isInstance, numberOf, textOf, wholeOf, wordOf } from "../arguments";
import { copySheet } from "../edits/copySheet";
import { assertStructureOpen } from "../edits/guard";
import { forgetSheet, renameSheet } from "../edits/renameSheet";
import { usedWithin } from "../edits/used";
import { HostError, invalidArgument } from "../hostError";
import { child, method, navigation, objectType, readable, writable } from "../member";
import type { Host } from "../targets";
import { instance } from "../targets";
import { cellsOf, rangeOf } from "./area";
import { onSheet } from "./rangeNavigation";
import { worksheetsOf } from "./worksheets";

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

const VISIBILITY: Readonly<Record<SheetVisibility, "Visible" | "Hidden" | "VeryHidden">> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

export const worksheet = objectType("Worksheet", {
  identity: (sheet) => sheet.id,
  exists: (sheet, host) => host.book.sheets.includes(sheet),
  aliases: { gridlines: "showGridlines", headings: "showHeadings" },
  members: {
    id: readable((sheet) => sheet.id),
    name: writable((sheet) => sheet.name, (sheet, value, host) => renameSheet(host, sheet, textOf(value, "name"))),
    position: writable(
      (sheet, host) => worksheetsOf(host).indexOf(sheet),
      (sheet, value, host) => {
        assertStructureOpen(host);
        const place = worksheetsOf(host)[wholeOf(value, "position")];
        if (!place) throw invalidArgument("the position is outside the workbook");
        moveSheet(host.book, sheet, host.book.sheets.indexOf(place));
      },
    ),
    visibility: writable((sheet) => VISIBILITY[sheet.visibility], (sheet, value, host) => {
      const word = wordOf(value, Object.values(VISIBILITY), "visibility");
      setVisibility(host, sheet, (Object.keys(VISIBILITY) as SheetVisibility[]).find((key) => VISIBILITY[key] === word)!);
    }),
    tabColor: writable((sheet) => sheet.tabColor ?? "", (sheet, value) => {
      sheet.tabColor = value === "" ? null : colorOf(value, "tabColor");
    }),
    showGridlines: writable((sheet) => sheet.view.showGridlines, (sheet, value) => {
      sheet.view = { ...sheet.view, showGridlines: flagOf(value, "showGridlines") };
    }),
    showHeadings: writable((sheet) => sheet.view.showHeadings, (sheet, value) => {
      sheet.view = { ...sheet.view, showHeadings: flagOf(value, "showHeadings") };
    }),
    standardHeight: readable((sheet) => sheet.defaults.rowHeight),
    standardWidth: writable((sheet) => sheet.defaults.columnWidth, (sheet, value) => {
      sheet.defaults = { ...sheet.defaults, columnWidth: numberOf(value, "standardWidth") };
    }),
    tables: child((sheet) => instance("TableCollection", { sheet })),
    charts: child((sheet) => instance("ChartCollection", sheet)),
    names: child((sheet) => instance("NamedItemCollection", { sheet })),
    comments: child((sheet) => instance("CommentCollection", { sheet })),
    freezePanes: child((sheet) => instance("WorksheetFreezePanes", sheet)),
    autoFilter: child((sheet) => instance("AutoFilter", sheet)),
    pageLayout: child((sheet) => instance("PageLayout", sheet)),
    horizontalPageBreaks: child((sheet) => instance("PageBreakCollection", { sheet, direction: "horizontal" })),
    verticalPageBreaks: child((sheet) => instance("PageBreakCollection", { sheet, direction: "vertical" })),
    protection: child((sheet) => instance("WorksheetProtection", sheet)),
    customProperties: child((sheet) => instance("WorksheetCustomPropertyCollection", sheet)),
    getRange: navigation((sheet, [address], host) => {
      if (isAbsent(address)) return rangeOf(sheet, WHOLE);
      const cells = cellsOf(host, address, sheet);
      if (cells.sheet !== sheet) throw invalidArgument(`${String(address)} is on another sheet`);
      return instance("Range", cells);
    }),
    getRangeByIndexes: navigation((sheet, [row, column, rows, columns]) => {
      const [top, left] = [wholeOf(row, "startRow"), wholeOf(column, "startColumn")];
      return rangeOf(sheet, onSheet({ top, left, bottom: top + wholeOf(rows, "rowCount", 1) - 1, right: left + wholeOf(columns, "columnCount", 1) - 1 }));
    }),
    getCell: navigation((sheet, [row, column]) => {
      const [top, left] = [wholeOf(row, "row"), wholeOf(column, "column")];
      return rangeOf(sheet, onSheet({ top, left, bottom: top, right: left }));
    }),
    getRanges: navigation((sheet, [address], host) => {
      if (isAbsent(address)) return instance("RangeAreas", { sheet, areas: [WHOLE] });
      const areas = textOf(address, "address").split(/[,;]/).flatMap((part) => cellsOf(host, part.trim(), sheet).areas);
      return instance("RangeAreas", { sheet, areas });
    }),
    // An empty sheet's used range is its first cell.
    getUsedRange: navigation((sheet, [valuesOnly]) => rangeOf(sheet, used(sheet, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 })),
    getUsedRangeOrNullObject: navigation((sheet, [valuesOnly]) => {
      const range = used(sheet, valuesOnly);
      return range && rangeOf(sheet, range);
    }),
    activate: method((sheet, _args, host) => {
      if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", `The sheet ${sheet.name} is hidden and cannot be activated.`);
      host.book.activeSheetId = sheet.id;
      host.selection = cellsOf(host, sheet.view.activeCell, sheet).areas[0] ?? host.selection;
    }),
    calculate: method((sheet, _args, host) => {
      host.calculator?.changed(host.book, [{ sheet, range: usedWithin(sheet, WHOLE, "values") ?? { top: 0, left: 0, bottom: 0, right: 0 } }]);
    }),
    delete: method((sheet, _args, host) => deleteSheet(host, sheet)),
    copy: navigation((sheet, [placing, relativeTo], host) => {
      const place = isAbsent(placing) ? "None" : wordOf(placing, ["None", "Before", "After", "Beginning", "End"], "positionType");
      const other = isInstance(relativeTo) && relativeTo.type === "Worksheet" ? relativeTo.target : null;
      return instance("Worksheet", copySheet(host, sheet, place, other));
    }),
    _GetAnotherWorksheetById: navigation((_sheet, [id], host) => {
      const other = worksheetsOf(host).find((one) => one.id === id);
      return other ? instance("Worksheet", other) : null;
    }),
  },
});

function used(sheet: Sheet, valuesOnly: unknown): ReturnType<typeof usedWithin> {
  return usedWithin(sheet, WHOLE, valuesOnly === true ? "values" : "formats");
}

function setVisibility(host: Host, sheet: Sheet, visibility: SheetVisibility): void {
  if (sheet.visibility === visibility) return;
  assertStructureOpen(host);
  if (visibility !== "visible") {
    assertAnotherVisible(host, sheet);
    if (host.book.activeSheetId === sheet.id) host.book.activeSheetId = neighbour(host, sheet).id;
  }
  sheet.visibility = visibility;
}

function deleteSheet(host: Host, sheet: Sheet): void {
  assertStructureOpen(host);
  if (sheet.visibility === "veryHidden") throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  if (sheet.visibility === "visible") assertAnotherVisible(host, sheet);
  const everything = host.book.sheets.filter((one) => one !== sheet);
  removeSheet(host.book, sheet);
  forgetSheet(host, sheet.name);
  // What pointed at the sheet points nowhere now: everything is to be computed anew.
  host.changes = [...host.changes.filter((change) => change.sheet !== sheet), ...everything.flatMap((one) => {
    const range = usedWithin(one, WHOLE, "values");
    return range ? [{ sheet: one, range }] : [];
  })];
}

function assertAnotherVisible(host: Host, sheet: Sheet): void {
  if (!host.book.sheets.some((one) => one !== sheet && one.visibility === "visible")) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

function neighbour(host: Host, sheet: Sheet): Sheet {
  const visible = host.book.sheets.filter((one) => one === sheet || one.visibility === "visible");
  const place = visible.indexOf(sheet);
  return visible[place + 1] ?? visible[place - 1]!;
}

