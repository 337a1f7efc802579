// A planned sheet as the reader gives it back once it is written: the same cells with Excel's number formats.
import { numberFormat } from "../../src/excel/theme";
import type { Sheet } from "../../src/input/sheet";
import type { SheetPlan } from "../../src/report/plan";

/** The sheet a plan becomes. */
export function plannedSheet(plan: SheetPlan): Sheet {
  const formats = plan.values.map((row) => row.map(() => "General"));
  for (const { area, format } of plan.styles) {
    if (format === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) formats[row]![column] = numberFormat(format);
    }
  }
  const merges = plan.merges.map((area) => ({ ...area, row: area.row + 1, column: area.column + 1 }));
  return { name: plan.name, row: 1, column: 1, values: plan.values, formats, merges, tables: [], hidden: false };
}
