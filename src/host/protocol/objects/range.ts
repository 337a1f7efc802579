// Excel.Range: cells of one sheet, where they are and what they hold. How they look is in rangeFormat.
import { apiNotFound, HostError } from "../hostError";
import { flagOf, isAbsent, wholeOf, wordOf } from "../arguments";
import { clearCells } from "../edits/clear";
import { copyCells } from "../edits/copyCells";
import { columnCount, readFormulas, readNumberFormats, readTexts, readValues, readValueTypes, rowCount } from "../edits/reading";
import { assertShape, writeContents, writeNumberFormats } from "../edits/writing";
import { hyperlinkAt, setHyperlink } from "../edits/hyperlinks";
import { groupLines, linesHidden, setLinesHidden } from "../edits/lines";
import { mergeCells, unmergeCells } from "../edits/merges";
import { deleteCells, insertCells } from "../edits/shift";
import { forEachRow } from "../edits/styles";
import { rangeAddress, type Range } from "../../model/address";
import { rectangleOfRange } from "../../model/geometry";
import { cellAt, type Sheet } from "../../model/sheet";
import { child, method, navigation, objectType, readable, writable } from "../member";
import { instance } from "../targets";
import { addressOf, areaOf, cellsOf } from "./area";
import { rangeNavigation } from "./rangeNavigation";

export const range = objectType("Range", {
  exists: (cells, host) => host.book.sheets.includes(cells.sheet),
  members: {
    address: readable((cells) => addressOf(cells.sheet, areaOf(cells))),
    rowIndex: readable((cells) => areaOf(cells).top),
    columnIndex: readable((cells) => areaOf(cells).left),
    rowCount: readable((cells) => rowCount(areaOf(cells))),
    columnCount: readable((cells) => columnCount(areaOf(cells))),
    cellCount: readable((cells) => cellCount(rowCount(areaOf(cells)) * columnCount(areaOf(cells)))),
    values: writable(
      (cells) => readValues(cells.sheet, areaOf(cells)),
      (cells, value, host) => writeContents(host, cells.sheet, areaOf(cells), value),
    ),
    formulas: writable(
      (cells) => readFormulas(cells.sheet, areaOf(cells)),
      (cells, value, host) => writeContents(host, cells.sheet, areaOf(cells), value),
    ),
    text: readable((cells, host) => readTexts(host, cells.sheet, areaOf(cells))),
    valueTypes: readable((cells) => readValueTypes(cells.sheet, areaOf(cells))),
    numberFormat: writable(
      (cells, host) => readNumberFormats(host, cells.sheet, areaOf(cells)),
      (cells, value, host) => writeNumberFormats(host, cells.sheet, areaOf(cells), value),
    ),
    hasSpill: readable((cells) => hasSpill(cells.sheet, areaOf(cells))),
    hidden: readable((cells) => anyOf(linesHidden(cells.sheet, areaOf(cells), "rows"), linesHidden(cells.sheet, areaOf(cells), "columns"))),
    rowHidden: writable(
      (cells) => linesHidden(cells.sheet, areaOf(cells), "rows"),
      (cells, value) => setLinesHidden(cells.sheet, areaOf(cells), "rows", flagOf(value, "rowHidden") ? "hidden" : "shown"),
    ),
    columnHidden: writable(
      (cells) => linesHidden(cells.sheet, areaOf(cells), "columns"),
      (cells, value) => setLinesHidden(cells.sheet, areaOf(cells), "columns", flagOf(value, "columnHidden") ? "hidden" : "shown"),
    ),
    top: readable((cells) => rectangleOfRange(cells.sheet, areaOf(cells)).top),
    left: readable((cells) => rectangleOfRange(cells.sheet, areaOf(cells)).left),
    width: readable((cells) => rectangleOfRange(cells.sheet, areaOf(cells)).width),
    height: readable((cells) => rectangleOfRange(cells.sheet, areaOf(cells)).height),
    hyperlink: writable(
      (cells) => hyperlinkAt(cells.sheet, areaOf(cells)),
      (cells, value, host) => setHyperlink(host, cells.sheet, areaOf(cells), value),
    ),
    worksheet: child((cells) => instance("Worksheet", cells.sheet)),
    format: child((cells) => instance("RangeFormat", cells)),
    dataValidation: child((cells) => instance("DataValidation", cells)),
    conditionalFormats: child((cells) => instance("ConditionalFormatCollection", cells)),
    ...rangeNavigation,
    clear: method((cells, [applyTo], host) =>
      clearCells(host, cells, isAbsent(applyTo) ? "All" : wordOf(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "applyTo"))),
    merge: method((cells, [across], host) => mergeCells(host, cells.sheet, areaOf(cells), across === true ? "each row" : "one")),
    unmerge: method((cells, _args, host) => unmergeCells(host, cells.sheet, areaOf(cells))),
    copyFrom: method((cells, [source, what, skipBlanks, transpose], host) => {
      if (transpose === true) throw apiNotFound("Range", "copyFrom with transpose");
      const kind = isAbsent(what) ? "All" : wordOf(what, ["All", "Formulas", "Values", "Formats"], "copyType");
      copyCells(host, cells, cellsOf(host, source, cells.sheet), kind, { skipBlanks: skipBlanks === true });
    }),
    delete: method((cells, [shift], host) => deleteCells(host, cells.sheet, areaOf(cells), wordOf(shift, ["Up", "Left"], "shift"))),
    insert: navigation((cells, [shift], host) => {
      insertCells(host, cells.sheet, areaOf(cells), wordOf(shift, ["Down", "Right"], "shift"));
      return instance("Range", cells);
    }),
    group: method((cells, [by]) => groupLines(cells.sheet, areaOf(cells), wordOf(by, ["ByRows", "ByColumns"], "groupOption"), 1)),
    ungroup: method((cells, [by]) => groupLines(cells.sheet, areaOf(cells), wordOf(by, ["ByRows", "ByColumns"], "groupOption"), -1)),
    select: method((cells, _args, host) => {
      if (cells.sheet.visibility !== "visible") throw new HostError("InvalidSelection", "The current selection is invalid for this operation: the sheet is hidden.");
      host.book.activeSheetId = cells.sheet.id;
      host.selection = areaOf(cells);
      cells.sheet.view = { ...cells.sheet.view, activeCell: rangeAddress({ ...areaOf(cells), bottom: areaOf(cells).top, right: areaOf(cells).left }) };
    }),
    // The client's own check before it splits a large array into several.
    _ValidateArraySize: method((cells, [rows, columns]) => assertShape(areaOf(cells), wholeOf(rows, "rows"), wholeOf(columns, "columns"))),
  },
});

/** Cells of a range; -1 beyond what a number of the API can say (2³¹ − 1). */
function cellCount(count: number): number {
  return count > 2_147_483_647 ? -1 : count;
}

function anyOf(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function hasSpill(sheet: Sheet, area: Range): boolean | null {
  let seen = 0;
  forEachRow(sheet, area, (row) => {
    const end = Math.min(area.right, row.cells.length - 1);
    for (let column = area.left; column <= end; column++) {
      const cell = row.cells[column];
      const first = cell?.spilledFrom ? cellAt(sheet, cell.spilledFrom.row, cell.spilledFrom.column) : cell;
      if (first?.array?.kind === "dynamic") seen++;
    }
  });
  if (seen === 0) return false;
  return seen === rowCount(area) * columnCount(area) ? true : null;
}
