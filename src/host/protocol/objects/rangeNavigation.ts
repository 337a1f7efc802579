// From one range to another: its rows, columns and neighbours, what it shares with others, what is used of it.
import { MAX_COLUMNS, MAX_ROWS, rangesOverlap, type Range } from "../../model/address";
import { cellAt } from "../../model/sheet";
import { isAbsent, numberOf, wholeOf } from "../arguments";
import { usedWithin } from "../edits/used";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { navigation } from "../member";
import type { Cells, Host, Instance } from "../targets";
import { instance } from "../targets";
import { areaOf, cellsOf, rangeOf } from "./area";

type Step = (area: Range, args: readonly unknown[]) => Range;

const step = (move: Step) => navigation((cells: Cells, args) => rangeOf(cells.sheet, onSheet(move(areaOf(cells), args))));

/** The methods of Range that lead to other ranges. */
export const rangeNavigation = {
  // A cell may lie outside the range, as long as it is on the sheet.
  getCell: step((area, [row, column]) => cell(area.top + numberOf(row, "row"), area.left + numberOf(column, "column"))),
  getRow: step((area, [row]) => line(area, "row", wholeOf(row, "row"))),
  getColumn: step((area, [column]) => line(area, "column", wholeOf(column, "column"))),
  getLastCell: step((area) => cell(area.bottom, area.right)),
  getLastRow: step((area) => ({ ...area, top: area.bottom })),
  getLastColumn: step((area) => ({ ...area, left: area.right })),
  getEntireRow: step((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  getEntireColumn: step((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  getOffsetRange: step((area, [rows, columns]) => offset(area, numberOf(rows, "rowOffset"), numberOf(columns, "columnOffset"))),
  getResizedRange: step((area, [rows, columns]) => ({
    ...area, bottom: area.bottom + numberOf(rows, "deltaRows"), right: area.right + numberOf(columns, "deltaColumns"),
  })),
  getAbsoluteResizedRange: step((area, [rows, columns]) => ({
    ...area, bottom: area.top + wholeOf(rows, "numRows", 1) - 1, right: area.left + wholeOf(columns, "numColumns", 1) - 1,
  })),
  getRowsAbove: step((area, [count]) => beside(area, "above", count)),
  getRowsBelow: step((area, [count]) => beside(area, "below", count)),
  getColumnsBefore: step((area, [count]) => beside(area, "before", count)),
  getColumnsAfter: step((area, [count]) => beside(area, "after", count)),
  getBoundingRect: navigation((cells: Cells, [other], host: Host) => {
    const a = areaOf(cells);
    const b = otherOn(host, cells, other);
    return rangeOf(cells.sheet, {
      top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
    });
  }),
  getIntersection: navigation((cells: Cells, [other], host: Host) => {
    const shared = intersection(host, cells, other);
    if (!shared) throw itemNotFound("the ranges do not intersect");
    return shared;
  }),
  getIntersectionOrNullObject: navigation((cells: Cells, [other], host: Host) => intersection(host, cells, other)),
  getUsedRange: navigation((cells: Cells, [valuesOnly]) => {
    const area = areaOf(cells);
    return rangeOf(cells.sheet, usedWithin(cells.sheet, area, valuesOnly === true ? "values" : "formats") ?? cell(area.top, area.left));
  }),
  getUsedRangeOrNullObject: navigation((cells: Cells, [valuesOnly]) => {
    const used = usedWithin(cells.sheet, areaOf(cells), valuesOnly === true ? "values" : "formats");
    return used && rangeOf(cells.sheet, used);
  }),
  getMergedAreasOrNullObject: navigation((cells: Cells) => {
    const merged = cells.sheet.merges.filter((merge) => rangesOverlap(merge, areaOf(cells)));
    return merged.length === 0 ? null : instance("RangeAreas", { sheet: cells.sheet, areas: merged });
  }),
  getSpillingToRange: navigation((cells: Cells) => spillFrom(cells) ?? refuse("the cell does not spill")),
  getSpillingToRangeOrNullObject: navigation((cells: Cells) => spillFrom(cells)),
  getSpillParent: navigation((cells: Cells) => spillParent(cells) ?? refuse("the cell is not part of a spill")),
  getSpillParentOrNullObject: navigation((cells: Cells) => spillParent(cells)),
};

function refuse(reason: string): never {
  throw itemNotFound(reason);
}

function cell(row: number, column: number): Range {
  return { top: row, left: column, bottom: row, right: column };
}

function line(area: Range, kind: "row" | "column", index: number): Range {
  const at = (kind === "row" ? area.top : area.left) + index;
  if (at > (kind === "row" ? area.bottom : area.right)) throw invalidArgument(`the range has no ${kind} ${index}`);
  return kind === "row" ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
}

function offset(area: Range, rows: number, columns: number): Range {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

function beside(area: Range, side: "above" | "below" | "before" | "after", count: unknown): Range {
  const lines = isAbsent(count) ? 1 : wholeOf(count, "count", 1);
  switch (side) {
    case "above":
      return { ...area, top: area.top - lines, bottom: area.top - 1 };
    case "below":
      return { ...area, top: area.bottom + 1, bottom: area.bottom + lines };
    case "before":
      return { ...area, left: area.left - lines, right: area.left - 1 };
    case "after":
      return { ...area, left: area.right + 1, right: area.right + lines };
  }
}

function otherOn(host: Host, cells: Cells, other: unknown): Range {
  const others = cellsOf(host, other, cells.sheet);
  if (others.sheet !== cells.sheet) throw invalidArgument("both ranges must be on one sheet");
  return areaOf(others);
}

function intersection(host: Host, cells: Cells, other: unknown): Instance | null {
  const a = areaOf(cells);
  const b = otherOn(host, cells, other);
  if (!rangesOverlap(a, b)) return null;
  return rangeOf(cells.sheet, {
    top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right),
  });
}

function spillFrom({ sheet, areas }: Cells): Instance | null {
  const [area] = areas;
  const held = area ? cellAt(sheet, area.top, area.left) : null;
  return held?.array?.kind === "dynamic" ? rangeOf(sheet, held.array.range) : null;
}

function spillParent({ sheet, areas }: Cells): Instance | null {
  const [area] = areas;
  const held = area ? cellAt(sheet, area.top, area.left) : null;
  if (!area || !held) return null;
  if (held.array?.kind === "dynamic") return rangeOf(sheet, cell(area.top, area.left));
  return held.spilledFrom ? rangeOf(sheet, cell(held.spilledFrom.row, held.spilledFrom.column)) : null;
}

/** The range itself where it lies on the sheet whole; refuses otherwise. */
export function onSheet(area: Range): Range {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  if (whole && area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS && area.top <= area.bottom && area.left <= area.right) return area;
  throw new HostError("InvalidArgument", "The range is not on the sheet.");
}
