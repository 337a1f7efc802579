import { expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { createBook } from "../../src/host/model/book";
import { constantCell } from "../../src/host/model/cell";
import { DEFAULT_FORMAT, styleOf } from "../../src/host/model/format";
import { setCell } from "../../src/host/model/sheet";
import { copiedText, pastedCells } from "../../src/workbench/grid/blockText";

test("a copied block carries what the cells show, not what they hold", () => {
  const book = createBook();
  const sheet = book.sheets[0]!;
  setCell(sheet, 0, 0, constantCell(0.925, styleOf(book.formats, { ...DEFAULT_FORMAT, numberFormat: "0.0%" })));
  setCell(sheet, 1, 1, constantCell("two\nlines"));
  expect(copiedText(book, sheet, { top: 0, left: 0, bottom: 1, right: 1 })).toBe('92.5%\t\r\n\t"two\nlines"');
});

test("a whole column copied ends with the sheet's used part", () => {
  const book = createBook();
  const sheet = book.sheets[0]!;
  setCell(sheet, 0, 0, constantCell("a"));
  setCell(sheet, 1, 0, constantCell("b"));
  expect(copiedText(book, sheet, { top: 0, left: 0, bottom: 1_048_575, right: 0 })).toBe("a\r\nb");
});

test("a line end after the last row begins no row, and shorter rows are filled up", () => {
  expect(pastedCells("a\tb\r\nc\r\n")).toEqual([["a", "b"], ["c", ""]]);
});

test("texts with tabs, quotes and line ends survive copying and pasting", () => {
  const texts = fc.array(fc.array(fc.stringMatching(/^[a"\t\n ]{1,6}$/), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(texts, (rows) => {
    const book = createBook();
    const sheet = book.sheets[0]!;
    rows.forEach((row, index) => row.forEach((text, column) => setCell(sheet, index, column, constantCell(text))));
    expect(pastedCells(copiedText(book, sheet, { top: 0, left: 0, bottom: rows.length - 1, right: 1 }))).toEqual(rows);
  }));
});
