import { describe, expect, test } from "@jest/globals";
import { errorCode, openBook } from "./excel";

/** The address a way through ranges leads to; null for a null object. */
const leads = (way: (sheet: Excel.Worksheet) => Excel.Range) => openBook().on(async (context, sheet) => {
  sheet.getRange("B2:D5").values = Array.from({ length: 4 }, () => [1, 2, 3]);
  const range = way(sheet);
  range.load("address");
  await context.sync();
  return range.isNullObject ? null : range.address.replace("Sheet1!", "");
});

describe("from one range to another", () => {
  test("cells, rows and columns are counted from the range's first cell", async () => {
    expect(await leads((sheet) => sheet.getRange("B2:D5").getCell(1, 2))).toBe("D3");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getRow(3))).toBe("B5:D5");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getColumn(0))).toBe("B2:B5");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getLastCell())).toBe("D5");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getLastRow())).toBe("B5:D5");
  });

  test("a cell may lie outside the range, but a row may not", async () => {
    expect(await leads((sheet) => sheet.getRange("B2:D5").getCell(9, 9))).toBe("K11");
    expect(await errorCode(leads((sheet) => sheet.getRange("B2:D5").getRow(4)))).toBe("InvalidArgument");
  });

  test("ranges are moved, grown and made whole", async () => {
    expect(await leads((sheet) => sheet.getRange("B2:D5").getOffsetRange(-1, 1))).toBe("C1:E4");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getResizedRange(-3, 1))).toBe("B2:E2");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getAbsoluteResizedRange(1, 2))).toBe("B2:C2");
    expect(await leads((sheet) => sheet.getRange("B2").getEntireRow())).toBe("2:2");
    expect(await leads((sheet) => sheet.getRange("B2:C3").getEntireColumn())).toBe("B:C");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getRowsBelow(2))).toBe("B6:D7");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getColumnsAfter())).toBe("E2:E5");
  });

  test("ranges that would leave the sheet are refused", async () => {
    expect(await errorCode(leads((sheet) => sheet.getRange("B2").getOffsetRange(-2, 0)))).toBe("InvalidArgument");
    expect(await errorCode(leads((sheet) => sheet.getRangeByIndexes(0, 16_384, 1, 1)))).toBe("InvalidArgument");
    expect(await errorCode(leads((sheet) => sheet.getRange("A0")))).toBe("InvalidArgument");
  });

  test("two ranges share their intersection, or nothing, and are held by their bounding rectangle", async () => {
    expect(await leads((sheet) => sheet.getRange("B2:D5").getIntersectionOrNullObject("C1:C9"))).toBe("C2:C5");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getIntersectionOrNullObject("F1:F9"))).toBeNull();
    expect(await errorCode(leads((sheet) => sheet.getRange("B2:D5").getIntersection("F1:F9")))).toBe("ItemNotFound");
    expect(await leads((sheet) => sheet.getRange("B2:D5").getBoundingRect(sheet.getRange("A9")))).toBe("A2:D9");
  });

  test("the used part of a range lies within it", async () => {
    expect(await leads((sheet) => sheet.getRange("C:F").getUsedRangeOrNullObject(true))).toBe("C2:D5");
    expect(await leads((sheet) => sheet.getRange("F:F").getUsedRangeOrNullObject(true))).toBeNull();
  });

  test("the person's selection follows select and activate", async () => {
    const open = openBook();
    const address = await open.on(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      sheet.activate();
      const after = context.workbook.getSelectedRange();
      after.load("address");
      await context.sync();
      return [selected.address, cell.address, after.address];
    });
    expect(address).toEqual(["Other!C3:D4", "Other!C3", "Sheet1!A1"]);
  });
});
