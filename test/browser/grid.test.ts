// The grid under a person's hands: keys, typing, formulas, the clipboard, and what a cell looks like.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { saveBook } from "../../src/host/file/saveBook";
import { createBook } from "../../src/host/model/book";
import { constantCell } from "../../src/host/model/cell";
import { DEFAULT_FORMAT, styleOf } from "../../src/host/model/format";
import { setCell } from "../../src/host/model/sheet";
import { startBrowser, type BuiltPages } from "../support/chromium";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let pages: BuiltPages;
let bench: WorkbenchPage;
beforeAll(async () => {
  pages = await startBrowser();
});
afterAll(() => pages.close());
beforeEach(async () => {
  bench = await openWorkbench(pages);
  await bench.button("New").click();
  await bench.page.getByRole("tab", { name: "Sheet1" }).waitFor();
  await bench.page.locator("button:enabled", { hasText: "Monthly report" }).waitFor();
  await bench.goTo("A1");
});

const nameBox = () => bench.page.getByLabel("Name box").inputValue();

describe("typing", () => {
  test("a number, a date and a text are read as Excel reads them", async () => {
    await bench.enter("1234.5", "2026-10-05", "0.5%", "'007");
    expect(await bench.cell("A1").innerText()).toBe("1234.5");
    expect(await bench.cell("A2").innerText()).toBe("10/5/2026");
    expect(await bench.cell("A3").innerText()).toBe("0.50%");
    expect(await bench.cell("A4").innerText()).toBe("007");
  });

  test("the add-in's function in a cell shows its value and follows its inputs", async () => {
    // 24 h against 30 h, lower is better: 24 / 30 = 80; against 48 h: 50.
    await bench.enter("30", "24", '=HRKPI.SCORE(A1,A2,"lower")', "=A3/2");
    await bench.cell("A3").getByText("80", { exact: true }).waitFor();
    await bench.goTo("A1");
    await bench.enter("48");
    await bench.cell("A3").getByText("50", { exact: true }).waitFor();
    expect(await bench.cell("A4").innerText()).toBe("25");
  });

  test("a formula called badly shows Excel's error and says in words what is wrong", async () => {
    await bench.enter('=HRKPI.SCORE(1,2,"sideways")');
    await bench.cell("A1").getByText("#VALUE!").waitFor();
    await bench.goTo("A1");
    expect(await bench.page.locator(".status-explanation").innerText()).toContain("sideways");
  });

  test("a formula that cannot be read stays in the cell with one sentence, and Esc gives the old content back", async () => {
    await bench.enter("7");
    await bench.goTo("A1");
    await bench.enter("=SUM(");
    expect(await bench.page.getByRole("alert").innerText()).toContain("problem with this formula");
    await bench.page.keyboard.press("Escape");
    expect(await bench.cell("A1").innerText()).toBe("7");
  });

  test("F2 edits what is there, Delete empties it", async () => {
    await bench.enter("north");
    await bench.goTo("A1");
    await bench.page.keyboard.press("F2");
    await bench.page.keyboard.type(" east");
    await bench.page.keyboard.press("Enter");
    expect(await bench.cell("A1").innerText()).toBe("north east");
    await bench.goTo("A1");
    await bench.page.keyboard.press("Delete");
    expect(await bench.cell("A1").count()).toBe(0);
  });

  test("while a cell is being typed into, the add-in is kept waiting and goes on afterwards", async () => {
    await bench.enter("id", "1");
    await bench.page.keyboard.type("half a wo");
    await bench.button("Insert sample").click();
    await bench.page.waitForTimeout(500);
    expect(await bench.tabs()).toEqual(["Sheet1"]);
    await bench.button("Cancel").click();
    await bench.page.getByRole("tab", { name: "Roster" }).waitFor();
  });
});

describe("moving", () => {
  test("arrows, Tab and Enter move by one cell; Ctrl with an arrow goes to the edge of the block", async () => {
    await bench.enter("1", "2", "3");
    await bench.goTo("A1");
    await bench.page.keyboard.press("Control+ArrowDown");
    expect(await nameBox()).toBe("A3");
    await bench.page.keyboard.press("Tab");
    expect(await nameBox()).toBe("B3");
    await bench.page.keyboard.press("ArrowUp");
    expect(await nameBox()).toBe("B2");
    await bench.page.keyboard.press("Control+Home");
    expect(await nameBox()).toBe("A1");
  });

  test("a selection of figures is summed up in the status line", async () => {
    await bench.enter("1", "2", "6");
    await bench.goTo("A1:A3");
    expect(await bench.page.locator(".status-totals").innerText()).toMatch(/Average: 3[^]*Count: 3[^]*Sum: 9/);
  });

  test("a block is copied as text and pasted as cells", async () => {
    await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await bench.enter("1", "two");
    await bench.goTo("A1:A2");
    await bench.page.keyboard.press("Control+c");
    await bench.goTo("C5");
    await bench.page.keyboard.press("Control+v");
    await bench.cell("C6").getByText("two").waitFor();
    expect(await bench.cell("C5").innerText()).toBe("1");
  });
});

test("50,000 rows of 12 columns open, scroll and can be edited at their end", async () => {
  const book = createBook("Big");
  const sheet = book.sheets[0]!;
  const style = styleOf(book.formats, { ...DEFAULT_FORMAT, numberFormat: "#,##0.0" });
  for (let row = 0; row < 50_000; row++) for (let column = 0; column < 12; column++) setCell(sheet, row, column, constantCell(row + column / 10, style));
  await bench.open("big.xlsx", saveBook(book));
  await bench.page.getByRole("tab", { name: "Big" }).waitFor();
  await bench.page.locator("button:enabled", { hasText: "Monthly report" }).waitFor();
  await bench.goTo("A1");
  await bench.page.keyboard.press("Control+ArrowDown");
  expect(await nameBox()).toBe("A50000");
  await bench.enter("42");
  await bench.cell("A50000").getByText("42.0").waitFor();
  // Only what is seen is drawn.
  expect(await bench.page.locator("[data-cell]").count()).toBeLessThan(1_200);
});
