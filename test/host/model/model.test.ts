import { describe, expect, test } from "@jest/globals";
import { fc } from "../../support/property";
import { absoluteAddress, columnLetters, columnOfLetters, MAX_COLUMNS, parseRange, parseReference, quoteSheetName, rangeAddress } from "../../../src/host/model/address";
import { addSheet, createBook, moveSheet, removeSheet } from "../../../src/host/model/book";
import { constantCell } from "../../../src/host/model/cell";
import { formatAt, restyle } from "../../../src/host/model/format";
import { anchorOfRectangle, charactersOfPoints, pointsOfCharacters, rectangleOfAnchor } from "../../../src/host/model/geometry";
import { setCell, setColumns, setRowProperties, usedRange } from "../../../src/host/model/sheet";

describe("addresses", () => {
  test("columns count A to XFD, and letters beyond are no column", () => {
    expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(701), columnLetters(702), columnLetters(16_383)]).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    expect([columnOfLetters("xfd"), columnOfLetters("XFE"), columnOfLetters("")]).toEqual([16_383, -1, -1]);
    fc.assert(fc.property(fc.nat({ max: MAX_COLUMNS - 1 }), (column) => columnOfLetters(columnLetters(column)) === column));
  });

  test("ranges are read with dollars, corners in any order, whole columns and rows", () => {
    expect(parseRange("$C$9:a1")).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    expect(rangeAddress(parseRange("B:D")!)).toBe("B1:D1048576");
    expect(rangeAddress(parseRange("$3:5")!)).toBe("A3:XFD5");
    expect(absoluteAddress(parseRange("B2:C3")!)).toBe("$B$2:$C$3");
    for (const text of ["A0", "A1:", "AAAA1", "A1:B2:C3", "B", "5", "A1048577"]) expect([text, parseRange(text)]).toEqual([text, null]);
  });

  test("a sheet's name is quoted where a formula would misread it, and read back", () => {
    expect(["Data", "数据", "My sheet", "O'Brien", "A1", "2026", "R1C1", "a.b_c"].map(quoteSheetName)).toEqual(["Data", "数据", "'My sheet'", "'O''Brien'", "'A1'", "'2026'", "'R1C1'", "a.b_c"]);
    fc.assert(fc.property(fc.string({ minLength: 1 }).filter((name) => !/[:\\/?*[\]]/.test(name)), (name) => parseReference(`${quoteSheetName(name)}!$B$2`)?.sheet === name));
    expect(parseReference("B2")).toEqual({ sheet: null, range: parseRange("B2") });
  });
});

describe("sheets and books", () => {
  test("the used range by values leaves out cells that are only formatted", () => {
    const book = createBook();
    const sheet = book.sheets[0]!;
    expect(usedRange(sheet, "values")).toBeNull();
    setCell(sheet, 2, 1, constantCell(1));
    setCell(sheet, 9, 9, constantCell(null, 0));
    expect(rangeAddress(usedRange(sheet, "values")!)).toBe("B3");
    expect(rangeAddress(usedRange(sheet, "formats")!)).toBe("B3:J10");
  });

  test("widths set on some columns of a span split it and leave the others", () => {
    const sheet = createBook().sheets[0]!;
    setColumns(sheet, 0, 5, { width: 10 });
    setColumns(sheet, 2, 8, { hidden: true });
    expect(sheet.columns.map((span) => [span.first, span.last, span.width, span.hidden])).toEqual([[0, 1, 10, false], [2, 5, 10, true], [6, 8, null, true]]);
  });

  test("a sheet's id stays through moving and is never given again", () => {
    const book = createBook();
    const second = addSheet(book, "Second");
    const { id } = second;
    moveSheet(book, second, 0);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Second", "Sheet1"]);
    removeSheet(book, second);
    expect(addSheet(book, "Third").id).not.toBe(id);
  });

  test("when the sheet in front is removed, its next visible neighbour comes to the front", () => {
    const book = createBook("A");
    const [b, c, d] = ["B", "C", "D"].map((name) => addSheet(book, name));
    c!.visibility = "hidden";
    book.activeSheetId = b!.id;
    removeSheet(book, b!);
    expect(book.activeSheetId).toBe(d!.id);
  });

  test("equal formats share one index, and a changed one leaves the first as it was", () => {
    const { formats } = createBook();
    const bold = restyle(formats, 0, (f) => ({ ...f, font: { ...f.font, bold: true } }));
    expect(restyle(formats, 0, (f) => ({ ...f, font: { ...f.font, bold: true } }))).toBe(bold);
    expect([formatAt(formats, bold).font.bold, formatAt(formats, 0).font.bold]).toEqual([true, false]);
  });
});

describe("places in points", () => {
  test("Excel's default column of 8.43 characters is 64 pixels, 48 points", () => {
    expect(pointsOfCharacters(8.43)).toBe(48);
    expect(charactersOfPoints(48)).toBe(8.43);
  });

  test("an anchor made from a rectangle gives the rectangle back, across hidden rows and wide columns", () => {
    const sheet = createBook().sheets[0]!;
    setColumns(sheet, 1, 1, { width: 30 });
    setRowProperties(sheet, 2, { hidden: true });
    setRowProperties(sheet, 4, { height: 50 });
    const rectangle = { left: 60, top: 33, width: 300, height: 120 };
    expect(rectangleOfAnchor(sheet, anchorOfRectangle(sheet, rectangle))).toEqual(rectangle);
    // Rows are 15 points: the top lies in the row after the hidden one (0–15, 15–30, hidden, 30–45), 3 points down.
    expect(anchorOfRectangle(sheet, rectangle).from).toMatchObject({ row: 3, y: 3, column: 1, x: 12 });
  });
});
