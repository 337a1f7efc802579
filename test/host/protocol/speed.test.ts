// The sizes real workbooks have, within times that leave room on a slow machine (measured: a third of these).
import { expect, test } from "@jest/globals";
import { createBook } from "../../../src/host/model/book";
import { constantCell } from "../../../src/host/model/cell";
import { setCell } from "../../../src/host/model/sheet";
import { openBook } from "./excel";

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

test("10,000 × 10 values with number formats, fills and borders are written within 1.5 seconds", async () => {
  const open = openBook();
  const rows = Array.from({ length: 10_000 }, (_, row) => [`id${row}`, row, row / 3, "王芳", "good", 1, 2, 3, 4, 5]);
  expect(await seconds(() => open.on(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, rows.length, 10);
    range.numberFormat = rows.map(() => ["@", "0", "0.00", "@", "@", "0", "0", "0", "0", "0"]);
    range.values = rows;
    range.format.fill.color = "#F2F2F2";
    range.format.borders.getItem("InsideHorizontal").color = "#D9D9D9";
    range.format.font.size = 10;
    await context.sync();
  }))).toBeLessThan(1.5);
});

test("50,000 × 12 cells are read with values, texts and formats, in parts of 5,000 rows, within 4 seconds", async () => {
  const book = createBook("Sheet1");
  for (let row = 0; row < 50_000; row++) for (let column = 0; column < 12; column++) setCell(book.sheets[0]!, row, column, constantCell(column % 2 ? `text ${row}` : row + column));
  const open = openBook({}, book);
  expect(await seconds(() => open.on(async (context, sheet) => {
    for (let first = 0; first < 50_000; first += 5_000) {
      const range = sheet.getRangeByIndexes(first, 0, 5_000, 12);
      range.load("values,numberFormat");
      await context.sync();
    }
  }))).toBeLessThan(4);
});

test("2,000 small ranges in one request are reached within 1.5 seconds", async () => {
  expect(await seconds(() => openBook().on(async (context, sheet) => {
    for (let row = 0; row < 2_000; row++) sheet.getCell(row, 0).format.font.bold = true;
    await context.sync();
  }))).toBeLessThan(1.5);
});
