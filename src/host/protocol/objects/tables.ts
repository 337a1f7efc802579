// Excel tables: of a worksheet, or of the whole workbook.
import { rangesOverlap, type Range } from "../../model/address";
import { constantCell } from "../../model/cell";
import { newTableId } from "../../model/book";
import { plainTableColumn, type Table } from "../../model/rules";
import { setCell, type Sheet } from "../../model/sheet";
import { flagOf, isAbsent, isInstance, textOf, wholeOf } from "../arguments";
import { assertAllowed } from "../edits/guard";
import { cellIsEmpty, checkedTableName, freeTableName } from "../edits/tableNames";
import { headerNames } from "../edits/tableHeaders";
import { styleAt } from "../edits/styles";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { child, method, navigation, objectType, readable, writable, type ValueMember } from "../member";
import type { Host, Instance, PartScope, SheetPart } from "../targets";
import { instance } from "../targets";
import { areaOf, cellsOf, rangeOf } from "./area";

function tablesOf(host: Host, { sheet }: PartScope): readonly SheetPart<number>[] {
  return (sheet ? [sheet] : host.book.sheets).flatMap((owner) => owner.tables.map(({ id }) => ({ sheet: owner, id })));
}

function find(host: Host, scope: PartScope, key: string | number): Instance | null {
  const wanted = String(key).toLowerCase();
  const part = tablesOf(host, scope).find((one) => String(one.id) === wanted || tableOf(one).name.toLowerCase() === wanted);
  return part ? instance("Table", part) : null;
}

/** The table as it is now. */
function tableOf({ sheet, id }: SheetPart<number>): Table {
  const table = sheet.tables.find((one) => one.id === id);
  if (!table) throw itemNotFound(`table ${id}`);
  return table;
}

function change(part: SheetPart<number>, changes: Partial<Table>): void {
  part.sheet.tables = part.sheet.tables.map((one) => (one.id === part.id ? { ...one, ...changes } : one));
}

/** The table's range without its header and totals rows. */
function bodyOf({ range, showHeaders, showTotals }: Table): Range {
  return { ...range, top: range.top + (showHeaders ? 1 : 0), bottom: range.bottom - (showTotals ? 1 : 0) };
}

export const tableCollection = objectType("TableCollection", {
  itemType: "Table",
  items: (scope, host) => tablesOf(host, scope).map((part) => instance("Table", part)),
  find: (scope, key, host) => find(host, scope, key),
  members: {
    count: readable((scope, host) => tablesOf(host, scope).length),
    getCount: method((scope, _args, host) => tablesOf(host, scope).length),
    getItemOrNullObject: navigation((scope, [key], host) => find(host, scope, textOf(key, "key"))),
    getItemAt: navigation((scope, [index], host) => {
      const part = tablesOf(host, scope)[wholeOf(index, "index")];
      if (!part) throw itemNotFound(`table ${String(index)}`);
      return instance("Table", part);
    }),
    add: navigation((scope, [address, hasHeaders], host) => {
      const { sheet, areas: [area] } = cellsOf(host, address, scope.sheet ?? null);
      if (!area) throw invalidArgument("a table needs a range");
      return instance("Table", addTable(host, sheet, area, flagOf(hasHeaders, "hasHeaders")));
    }),
  },
});

function addTable(host: Host, sheet: Sheet, range: Range, hasHeaders: boolean): SheetPart<number> {
  assertAllowed(sheet, null);
  if (sheet.tables.some((table) => rangesOverlap(table.range, range))) throw invalidArgument("a table cannot overlap another table");
  if (sheet.merges.some((merge) => rangesOverlap(merge, range))) throw new HostError("MergedRangeConflict", "A table cannot hold merged cells.");
  // A range without headers is pushed down by one row for them; the row below must be free.
  const whole = hasHeaders && range.bottom > range.top ? range : { ...range, bottom: range.bottom + 1 };
  if (!hasHeaders) insertHeaderRow(sheet, range);
  const table: Table = {
    id: newTableId(host.book), name: freeTableName(host.book), range: whole, showHeaders: true, showTotals: false, showFilterButton: true,
    style: "TableStyleMedium2", bandedRows: true, bandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
    columns: headerNames(sheet, whole).map(plainTableColumn),
  };
  sheet.tables = [...sheet.tables, table];
  if (sheet.autoFilter && rangesOverlap(sheet.autoFilter, whole)) sheet.autoFilter = null;
  host.changes.push({ sheet, range: whole });
  return { sheet, id: table.id };
}

function insertHeaderRow(sheet: Sheet, range: Range): void {
  for (let column = range.left; column <= range.right; column++) {
    if (!cellIsEmpty(sheet, range.bottom + 1, column)) throw new HostError("InvalidOperation", "There is no room for the table's header row.");
  }
  for (let row = range.bottom; row >= range.top; row--) {
    for (let column = range.left; column <= range.right; column++) setCell(sheet, row + 1, column, sheet.rows.get(row)?.cells[column] ?? null);
  }
  for (let column = range.left; column <= range.right; column++) {
    setCell(sheet, range.top, column, constantCell(`Column${column - range.left + 1}`, styleAt(sheet, range.top, column)));
  }
}

function flag(key: "showFilterButton" | "bandedRows" | "bandedColumns" | "highlightFirstColumn" | "highlightLastColumn"): ValueMember<SheetPart<number>> {
  return writable((part) => tableOf(part)[key], (part, value) => change(part, { [key]: flagOf(value, key) }));
}

export const table = objectType("Table", {
  identity: (part) => String(part.id),
  exists: (part, host) => host.book.sheets.includes(part.sheet) && part.sheet.tables.some(({ id }) => id === part.id),
  members: {
    id: readable((part) => String(part.id)),
    name: writable((part) => tableOf(part).name, (part, value, host) => change(part, { name: checkedTableName(host.book, textOf(value, "name"), tableOf(part)) })),
    style: writable((part) => tableOf(part).style ?? "", (part, value) => change(part, { style: value === "" ? null : textOf(value, "style") })),
    showHeaders: readable((part) => tableOf(part).showHeaders),
    showTotals: readable((part) => tableOf(part).showTotals),
    showFilterButton: flag("showFilterButton"),
    showBandedRows: flag("bandedRows"),
    showBandedColumns: flag("bandedColumns"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    worksheet: child((part) => instance("Worksheet", part.sheet)),
    columns: child((part) => instance("TableColumnCollection", part)),
    rows: child((part) => instance("TableRowCollection", part)),
    getRange: navigation((part) => rangeOf(part.sheet, tableOf(part).range)),
    getHeaderRowRange: navigation((part) => {
      const { range, showHeaders } = tableOf(part);
      if (!showHeaders) throw itemNotFound("the table shows no headers");
      return rangeOf(part.sheet, { ...range, bottom: range.top });
    }),
    getDataBodyRange: navigation((part) => rangeOf(part.sheet, bodyOf(tableOf(part)))),
    getTotalRowRange: navigation((part) => {
      const { range, showTotals } = tableOf(part);
      if (!showTotals) throw itemNotFound("the table shows no totals");
      return rangeOf(part.sheet, { ...range, top: range.bottom });
    }),
    resize: method((part, [to], host) => resize(host, part, areaOf(cellsOf(host, to, part.sheet)))),
    delete: method((part, _args, host) => {
      const { range } = tableOf(part);
      assertAllowed(part.sheet, null);
      drop(part);
      for (let row = range.top; row <= range.bottom; row++) for (let column = range.left; column <= range.right; column++) setCell(part.sheet, row, column, null);
      host.changes.push({ sheet: part.sheet, range });
    }),
    convertToRange: navigation((part) => {
      const { range } = tableOf(part);
      assertAllowed(part.sheet, null);
      drop(part);
      return rangeOf(part.sheet, range);
    }),
  },
});

function drop(part: SheetPart<number>): void {
  part.sheet.tables = part.sheet.tables.filter(({ id }) => id !== part.id);
}

function resize(host: Host, part: SheetPart<number>, range: Range): void {
  const before = tableOf(part);
  if (range.top !== before.range.top || range.bottom <= range.top) throw invalidArgument("a table's header row stays where it is");
  if (part.sheet.tables.some((one) => one.id !== part.id && rangesOverlap(one.range, range))) throw invalidArgument("a table cannot overlap another table");
  const names = headerNames(part.sheet, range);
  change(part, { range, columns: names.map((name) => before.columns.find((column) => column.name === name) ?? plainTableColumn(name)) });
  host.changes.push({ sheet: part.sheet, range });
}

export const tableColumnCollection = objectType("TableColumnCollection", {
  itemType: "TableColumn",
  items: (part) => tableOf(part).columns.map((_, column) => instance("TableColumn", { ...part, column })),
  find: (part, key) => columnOf(part, key),
  members: {
    count: readable((part) => tableOf(part).columns.length),
    getCount: method((part) => tableOf(part).columns.length),
    getItemOrNullObject: navigation((part, [key]) => (isAbsent(key) || isInstance(key) ? null : columnOf(part, key as string | number))),
    getItemAt: navigation((part, [index]) => {
      const column = wholeOf(index, "index");
      if (column >= tableOf(part).columns.length) throw itemNotFound(`column ${column}`);
      return instance("TableColumn", { ...part, column });
    }),
  },
});

// A column's id is its place counted from 1, unless a column has that name.
function columnOf(part: SheetPart<number>, key: string | number): Instance | null {
  const { columns } = tableOf(part);
  const wanted = String(key).toLowerCase();
  const named = columns.findIndex(({ name }) => name.toLowerCase() === wanted);
  const column = named >= 0 && typeof key === "string" ? named : Number(key) - 1;
  return columns[column] ? instance("TableColumn", { ...part, column }) : null;
}

export const tableColumn = objectType("TableColumn", {
  identity: (part) => part.column + 1,
  exists: (part) => part.column < tableOf(part).columns.length,
  members: {
    id: readable((part) => part.column + 1),
    index: readable((part) => part.column),
    name: readable((part) => tableOf(part).columns[part.column]?.name ?? ""),
    getRange: navigation((part) => rangeOf(part.sheet, columnRange(tableOf(part).range, part.column))),
    getDataBodyRange: navigation((part) => rangeOf(part.sheet, columnRange(bodyOf(tableOf(part)), part.column))),
    getHeaderRowRange: navigation((part) => {
      const { range } = tableOf(part);
      return rangeOf(part.sheet, columnRange({ ...range, bottom: range.top }, part.column));
    }),
  },
});

function columnRange(range: Range, column: number): Range {
  return { ...range, left: range.left + column, right: range.left + column };
}

export const tableRowCollection = objectType("TableRowCollection", {
  members: {
    count: readable((part) => rows(tableOf(part))),
    getCount: method((part) => rows(tableOf(part))),
  },
});

function rows(one: Table): number {
  const body = bodyOf(one);
  return body.bottom - body.top + 1;
}

