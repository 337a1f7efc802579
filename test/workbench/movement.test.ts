import { describe, expect, test } from "@jest/globals";
import { parseCell, rangeAddress, cellAddress } from "../../src/host/model/address";
import { createBook } from "../../src/host/model/book";
import { constantCell } from "../../src/host/model/cell";
import { setCell, setRowProperties, type Sheet } from "../../src/host/model/sheet";
import { layoutOf } from "../../src/workbench/grid/layout";
import { jump, selectedRange, step, type Direction } from "../../src/workbench/grid/movement";

/** A sheet with something in the cells named. */
function sheetWith(...addresses: readonly string[]) {
  const book = createBook();
  const sheet = book.sheets[0]!;
  for (const address of addresses) setCell(sheet, parseCell(address)!.row, parseCell(address)!.column, constantCell(1));
  return { book, sheet };
}

function moved(by: typeof step, { book, sheet }: { book: ReturnType<typeof createBook>; sheet: Sheet }, from: string, direction: Direction): string {
  const { row, column } = by(sheet, layoutOf(book, sheet, 1, { rows: 20, columns: 10 }), parseCell(from)!, direction);
  return cellAddress(row, column);
}

describe("Ctrl with an arrow", () => {
  const block = sheetWith("A1", "A2", "A3", "A6", "A7");
  test("goes to the edge of the block it starts in", () => expect(moved(jump, block, "A1", "down")).toBe("A3"));
  test("goes from an edge over the gap to the next block", () => expect(moved(jump, block, "A3", "down")).toBe("A6"));
  test("goes to the end of the sheet where nothing follows", () => expect(moved(jump, block, "A7", "down")).toBe("A20"));
  test("stays at the first row", () => expect(moved(jump, block, "A1", "up")).toBe("A1"));
});

describe("an arrow", () => {
  test("passes over hidden rows", () => {
    const one = sheetWith("A1");
    setRowProperties(one.sheet, 1, { hidden: true });
    expect(moved(step, one, "A1", "down")).toBe("A3");
  });

  test("takes a merged range for one cell", () => {
    const one = sheetWith("A1");
    one.sheet.merges = [{ top: 1, left: 0, bottom: 3, right: 1 }];
    expect(moved(step, one, "B1", "down")).toBe("A2");
    expect(moved(step, one, "A2", "down")).toBe("A5");
  });
});

test("a selection that touches a merged range takes it in whole, and the ranges that then touch it", () => {
  const { sheet } = sheetWith("A1");
  sheet.merges = [{ top: 1, left: 0, bottom: 1, right: 2 }, { top: 0, left: 2, bottom: 0, right: 4 }];
  expect(rangeAddress(selectedRange(sheet, { anchor: parseCell("B1")!, focus: parseCell("B2")! }))).toBe("A1:E2");
});
