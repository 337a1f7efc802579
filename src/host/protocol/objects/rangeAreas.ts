// Excel.RangeAreas: several areas of one sheet, formatted together; and the collection of its areas.
import { isAbsent, wholeOf, wordOf } from "../arguments";
import { clearCells } from "../edits/clear";
import { columnCount, rowCount } from "../edits/reading";
import { itemNotFound } from "../hostError";
import { child, method, navigation, objectType, readable } from "../member";
import { instance } from "../targets";
import { addressOf, rangeOf } from "./area";

export const rangeAreas = objectType("RangeAreas", {
  exists: (cells, host) => host.book.sheets.includes(cells.sheet),
  members: {
    address: readable((cells) => cells.areas.map((area) => addressOf(cells.sheet, area)).join(",")),
    areaCount: readable((cells) => cells.areas.length),
    cellCount: readable((cells) => cells.areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0)),
    areas: child((cells) => instance("RangeCollection", cells)),
    format: child((cells) => instance("RangeFormat", cells)),
    worksheet: child((cells) => instance("Worksheet", cells.sheet)),
    conditionalFormats: child((cells) => instance("ConditionalFormatCollection", cells)),
    dataValidation: child((cells) => instance("DataValidation", cells)),
    clear: method((cells, [applyTo], host) =>
      clearCells(host, cells, isAbsent(applyTo) ? "All" : wordOf(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "applyTo"))),
  },
});

export const rangeCollection = objectType("RangeCollection", {
  itemType: "Range",
  items: (cells) => cells.areas.map((area) => rangeOf(cells.sheet, area)),
  members: {
    getCount: method((cells) => cells.areas.length),
    getItemAt: navigation((cells, [index]) => {
      const area = cells.areas[wholeOf(index, "index")];
      if (!area) throw itemNotFound(`area ${String(index)}`);
      return rangeOf(cells.sheet, area);
    }),
  },
});
