import { describe, expect, test } from "@jest/globals";
import { errorCode, openBook } from "./excel";

describe("the page", () => {
  test("has margins in points here and inches in the file, and fits a number of pages or a scale", async () => {
    const open = openBook();
    const zoom = await open.on(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.leftMargin = 36;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintArea("A1:H50");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.load("zoom");
      await context.sync();
      return pageLayout.zoom;
    });
    expect(zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect(open.book.sheets[0]!.page).toMatchObject({
      orientation: "landscape", paper: 9, fit: { wide: 1, tall: null }, centerHorizontally: true, titleRows: { first: 0, last: 2 }, printArea: "$A$1:$H$50",
      margins: { left: 0.5, right: 0.7 }, footer: { left: "", center: "&P / &N", right: "" },
    });
  });

  test("breaks above a row and left of a column, not before the first", async () => {
    const open = openBook();
    const addresses = await open.on(async (context, sheet) => {
      sheet.horizontalPageBreaks.add("A21");
      sheet.horizontalPageBreaks.add("A11");
      sheet.verticalPageBreaks.add("F1");
      sheet.horizontalPageBreaks.load("items");
      await context.sync();
      const cells = sheet.horizontalPageBreaks.items.map((one) => one.getCellAfterBreak().load("address"));
      await context.sync();
      return cells.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!A11", "Sheet1!A21"]);
    expect(open.book.sheets[0]!.page.columnBreaks).toEqual([5]);
    expect(await errorCode(open.on(async (context, sheet) => {
      sheet.horizontalPageBreaks.add("A1");
      await context.sync();
    }))).toBe("InvalidArgument");
  });
});

describe("panes and filters", () => {
  test("freeze rows, columns or both from A1, and let go again", async () => {
    const read = await openBook().on(async (context, sheet) => {
      const { freezePanes } = sheet;
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject();
      rows.load("address");
      freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const both = freezePanes.getLocationOrNullObject();
      both.load("address");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      none.load("address");
      await context.sync();
      return [rows.address, both.address, none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!1:2", "Sheet1!A1:B3", true]);
  });

  test("a filter lies over one range and can be taken away", async () => {
    const read = await openBook().on(async (context, sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A2:D9"));
      const range = sheet.autoFilter.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      await context.sync();
      return [range.address, sheet.autoFilter.enabled];
    });
    expect(read).toEqual(["Sheet1!A2:D9", false]);
  });
});
