// Which cells of a range are used: "values" those with a value or formula, "formats" formatted empty ones too.
import type { Range } from "../../model/address";
import type { Sheet, UsedBy } from "../../model/sheet";
import { forEachRow } from "./styles";

/** The smallest range that holds every used cell of an area; null for none. */
export function usedWithin(sheet: Sheet, area: Range, by: UsedBy): Range | null {
  let top = Infinity, left = Infinity, bottom = -1, right = -1;
  forEachRow(sheet, area, ({ cells }, row) => {
    const end = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= end; column++) {
      const cell = cells[column];
      if (!cell || (cell.value === null && cell.formula === null && (by === "values" || cell.style === 0))) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}
