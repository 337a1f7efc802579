import { describe, expect, test } from "@jest/globals";
import { createBook } from "../../../src/host/model/book";
import { formatAt } from "../../../src/host/model/format";
import { cellAt, columnSpanAt, rowProperties } from "../../../src/host/model/sheet";
import { errorCode, openBook } from "./excel";

describe("formats", () => {
  test("read as null where the cells differ", async () => {
    const format = await openBook().on(async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1:B1");
      range.load("format/font/bold,format/font/size,format/fill/color");
      await context.sync();
      return [range.format.font.bold, range.format.font.size, range.format.fill.color];
    });
    expect(format).toEqual([null, 11, "#FFFFFF"]);
  });

  test("of several areas are set together", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      const areas = sheet.getRanges("A1:A2,C3");
      areas.format.fill.color = "#123456";
      areas.format.horizontalAlignment = "Center";
      areas.format.wrapText = true;
      areas.load("address,cellCount");
      await context.sync();
      expect([areas.address, areas.cellCount]).toEqual(["Sheet1!A1:A2,Sheet1!C3", 3]);
    });
    const format = formatAt(open.book.formats, cellAt(open.book.sheets[0]!, 2, 2)!.style);
    expect([format.fill, format.alignment.horizontal, format.alignment.wrap]).toEqual(["#123456", "center", true]);
    expect(cellAt(open.book.sheets[0]!, 1, 2)).toBeNull();
  });

  test("of whole columns are the columns', and cells that are written later take them", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      const column = sheet.getRange("B:B");
      (column as { numberFormat: unknown }).numberFormat = "0.00";
      await context.sync();
      sheet.getRange("B5").values = [[2]];
      await context.sync();
    });
    const [sheet] = open.book.sheets;
    expect(sheet!.rows.size).toBe(1);
    expect(formatAt(open.book.formats, cellAt(sheet!, 4, 1)!.style).numberFormat).toBe("0.00");
  });

  test("refuse colours and words Excel does not know", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.getRange("A1").format.fill.color = "#12345";
      await context.sync();
    }))).toBe("InvalidArgument");
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center";
      await context.sync();
    }))).toBe("InvalidArgument");
  });
});

describe("borders", () => {
  const bordersOf = async (edge: "EdgeBottom" | "InsideHorizontal", row: number) => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      const border = sheet.getRange("A1:B3").format.borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Medium";
      border.color = "#FF0000";
      await context.sync();
    });
    const cell = cellAt(open.book.sheets[0]!, row, 0);
    return cell && formatAt(open.book.formats, cell.style).borders;
  };

  test("of an edge lie on the cells along it only", async () => {
    expect((await bordersOf("EdgeBottom", 2))?.bottom).toEqual({ style: "medium", color: "#FF0000" });
    expect(await bordersOf("EdgeBottom", 1)).toBeNull();
  });

  test("inside a range lie on both cells they part", async () => {
    const middle = await bordersOf("InsideHorizontal", 1);
    expect([middle?.top?.style, middle?.bottom?.style]).toEqual(["medium", "medium"]);
    expect((await bordersOf("InsideHorizontal", 0))?.top).toBeNull();
  });

  test("are read back in the API's two words, style and weight", async () => {
    const read = await openBook().on(async (context, sheet) => {
      const border = sheet.getRange("A1").format.borders.getItem("EdgeTop");
      border.style = "Dash";
      border.load("style,weight,sideIndex");
      await context.sync();
      return [border.sideIndex, border.style, border.weight];
    });
    expect(read).toEqual(["EdgeTop", "Dash", "Thin"]);
  });
});

describe("sizes", () => {
  test("of columns are points in the API and characters in the file", async () => {
    const open = openBook();
    const width = await open.on(async (context, sheet) => {
      // A digit is 7 pixels of 0.75 points, and a column has 5 pixels of margin: 10 characters are 75 pixels or 56.25 points.
      sheet.getRange("C:C").format.columnWidth = 56.25;
      const column = sheet.getRange("C1");
      column.load("format/columnWidth,width,left");
      await context.sync();
      return [column.format.columnWidth, column.width, column.left];
    });
    // Two columns of Excel's 8.43 characters, 64 pixels or 48 points each, lie left of it.
    expect(width).toEqual([56.25, 56.25, 96]);
    expect(columnSpanAt(open.book.sheets[0]!, 2)?.width).toBe(10);
  });

  test("of rows are points in both, 409.5 at most", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      sheet.getRange("A2").format.rowHeight = 30;
      await context.sync();
    });
    expect(rowProperties(open.book.sheets[0]!, 1).height).toBe(30);
    expect(await errorCode(open.on(async (context, sheet) => {
      sheet.getRange("A2").format.rowHeight = 410;
      await context.sync();
    }))).toBe("InvalidArgument");
  });

  test("fitted to text count a Chinese character as two", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["abcd", "客户满意"]];
      sheet.getRange("A:B").format.autofitColumns();
      await context.sync();
    });
    const width = (column: number) => columnSpanAt(open.book.sheets[0]!, column)!.width!;
    expect(width(1) - width(0)).toBe(4);
  });

  test("read as hidden where lines are, and null where only some are", async () => {
    const hidden = await openBook().on(async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      const all = sheet.getRange("A2:A3");
      const some = sheet.getRange("A1:A3");
      all.load("rowHidden,hidden");
      some.load("rowHidden");
      await context.sync();
      return [all.rowHidden, all.hidden, some.rowHidden];
    });
    expect(hidden).toEqual([true, true, null]);
  });
});

describe("merging", () => {
  test("keeps the first cell's content and loses the others'", async () => {
    const open = openBook();
    const [address, values] = await open.on(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [["a", "b"], ["c", "d"]];
      range.merge();
      const merged = sheet.getRange("B2:F9").getMergedAreasOrNullObject();
      merged.load("address");
      range.load("values");
      await context.sync();
      return [merged.address, range.values];
    });
    expect(address).toBe("Sheet1!A1:B2");
    expect(values).toEqual([["a", ""], ["", ""]]);
  });

  test("across merges each row for itself, and unmerge undoes it", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      sheet.getRange("A1:C2").merge(true);
      sheet.getRange("A1").unmerge();
      await context.sync();
    });
    expect(open.book.sheets[0]!.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 2 }]);
  });

  test("is refused inside a table", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2:B2").merge();
      await context.sync();
    }))).toBe("InvalidOperation");
  });
});

describe("hyperlinks", () => {
  test("show their text, else the cell's own, else where they lead, in the theme's link colour", async () => {
    const open = openBook({}, createBook("Sheet1"));
    const [values, link] = await open.on(async (context, sheet) => {
      sheet.getRange("A1").values = [["Ann"]];
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!C3", screenTip: "her card" };
      sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C4", textToDisplay: "Bo" };
      sheet.getRange("A3").hyperlink = { address: "https://example.com" };
      const range = sheet.getRange("A1:A3");
      range.load("values");
      const first = sheet.getRange("A1");
      first.load("hyperlink");
      await context.sync();
      return [range.values, first.hyperlink];
    });
    expect(values).toEqual([["Ann"], ["Bo"], ["https://example.com"]]);
    expect(link).toEqual({ documentReference: "Sheet1!C3", screenTip: "her card", textToDisplay: "Ann" });
    const font = formatAt(open.book.formats, cellAt(open.book.sheets[0]!, 0, 0)!.style).font;
    expect([font.color, font.underline]).toEqual(["#0563C1", "single"]);
  });
});
