// A table's column names and its header cells are one thing: names are texts, not empty and unique without case.
import { rangesOverlap, type Range } from "../../model/address";
import { constantCell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { cellAt, setCell } from "../../model/sheet";
import { apiValue } from "./reading";
import { styleAt } from "./styles";

/** Takes the names of table columns over from header cells that were written, making them valid. */
export function renameHeaders(sheet: Sheet, written: Range): void {
  if (!sheet.tables.some((table) => table.showHeaders && rangesOverlap(written, { ...table.range, bottom: table.range.top }))) return;
  sheet.tables = sheet.tables.map((table) => {
    if (!table.showHeaders || !rangesOverlap(written, { ...table.range, bottom: table.range.top })) return table;
    const names = headerNames(sheet, table.range);
    return { ...table, columns: table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name })) };
  });
}

/** The names of a table's columns from its first row, written back into the cells where they had to be changed. */
export function headerNames(sheet: Sheet, table: Range): readonly string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = table.left; column <= table.right; column++) {
    const cell = cellAt(sheet, table.top, column);
    const typed = String(cell ? apiValue(cell.value) : "");
    const name = freeName(typed, column - table.left + 1, taken);
    taken.add(name.toLowerCase());
    names.push(name);
    if (cell?.value !== name || cell.formula !== null) setCell(sheet, table.top, column, constantCell(name, styleAt(sheet, table.top, column)));
  }
  return names;
}

function freeName(typed: string, place: number, taken: ReadonlySet<string>): string {
  const base = typed === "" ? `Column${place}` : typed;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
