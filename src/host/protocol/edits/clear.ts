// Clearing cells: their contents, their formats with all that lies over them, their links, or everything.
import { rangesOverlap, type Range } from "../../model/address";
import { constantCell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { setCell, setColumns, setRowProperties } from "../../model/sheet";
import type { Cells, Host } from "../targets";
import { releaseArray } from "./arrays";
import { assertAllowed, assertContentsOpen } from "./guard";
import { removeHyperlinks } from "./hyperlinks";
import { withoutArea } from "./overlays";
import { forEachRow, isWholeColumns, isWholeRows } from "./styles";
import { renameHeaders } from "./tableHeaders";

export type ClearKind = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears every area. "All" takes merges, conditional formats, validation and links away as well. */
export function clearCells(host: Host, { sheet, areas }: Cells, kind: ClearKind): void {
  if (kind === "Formats") assertAllowed(sheet, "formatCells");
  else assertContentsOpen(host, sheet, areas);
  for (const area of areas) {
    if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") {
      removeHyperlinks(sheet, area);
      continue;
    }
    if (kind !== "Contents") clearFormats(sheet, area);
    clearCellsOf(sheet, area, kind);
    if (kind === "All") removeHyperlinks(sheet, area);
    if (kind !== "Formats") {
      renameHeaders(sheet, area);
      host.changes.push({ sheet, range: area });
    }
  }
}

function clearCellsOf(sheet: Sheet, area: Range, kind: "All" | "Formats" | "Contents"): void {
  forEachRow(sheet, area, (row, index) => {
    const end = Math.min(area.right, row.cells.length - 1);
    for (let column = area.left; column <= end; column++) {
      const cell = row.cells[column];
      if (!cell) continue;
      if (kind !== "Formats" && (cell.array || cell.spilledFrom)) releaseArray(sheet, cell, area);
      if (kind === "All") setCell(sheet, index, column, null);
      else if (kind === "Formats") setCell(sheet, index, column, cell.value === null && cell.formula === null ? null : { ...cell, style: 0 });
      else setCell(sheet, index, column, cell.style === 0 ? null : constantCell(null, cell.style));
    }
  });
}

function clearFormats(sheet: Sheet, area: Range): void {
  const styled = sheet.columns.some(({ first, last, style }) => style !== null && first <= area.right && last >= area.left);
  if (styled && isWholeColumns(area)) setColumns(sheet, area.left, area.right, { style: null });
  if (isWholeRows(area)) forEachRow(sheet, area, (_row, index) => setRowProperties(sheet, index, { style: null }));
  sheet.merges = sheet.merges.filter((merge) => !rangesOverlap(merge, area));
  sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
  sheet.validations = withoutArea(sheet.validations, area);
}
