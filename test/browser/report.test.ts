// The whole job in a browser: the sample, a report by the ribbon and by the pane, and the saved workbook.
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
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
});

/** The tabs of the report, and behind them the sheet that keeps what was reported. */
const REPORT = [...["Overview", "Ranking", "Score cards", "SLA", "Training", "Follow-up", "Data issues", "Notes"].map((tab) => `${tab} 2026-10`), "Closed months"];

test("it opens with the sample workbook in the grid and the add-in's own pane beside it", async () => {
  expect(await bench.tabs()).toEqual(expect.arrayContaining(["Roster", "Tickets", "Training records"]));
  await bench.cell("A1").getByText("Employee").waitFor();
  await bench.pane.getByRole("button", { name: "Use this workbook" }).waitFor();
  expect(await bench.page.getByTitle("Task pane", { exact: true }).evaluate((frame) => frame.clientWidth)).toBe(350);
  expect(bench.troubles).toEqual([]);
});

test("the ribbon's monthly report adds the report's tabs and brings the overview with its charts to the front", async () => {
  const before = await bench.tabs();
  await bench.button("Monthly report").click();
  await bench.page.getByRole("tab", { name: "Notes 2026-10" }).waitFor();
  expect(await bench.tabs()).toEqual([...before, ...REPORT]);
  await bench.page.getByRole("tab", { name: "Overview 2026-10", selected: true }).waitFor();
  expect(await bench.paneFrame().evaluate(() => document.hasFocus())).toBe(false);
  // Only what is in sight is drawn; the charts stand below the words.
  await bench.goTo("B60");
  await bench.page.getByRole("img", { name: "Rating distribution" }).locator("svg").waitFor();
  expect(bench.troubles).toEqual([]);
});

test("the pane writes the same tabs, and a link in it brings a tab to the front", async () => {
  await bench.pane.getByRole("button", { name: "Use this workbook" }).click();
  await bench.pane.getByRole("button", { name: /^Write report/ }).click();
  await bench.pane.getByText("Ranking 2026-10").click();
  await bench.page.getByRole("tab", { name: "Ranking 2026-10", selected: true }).waitFor();
  expect((await bench.tabs()).slice(-REPORT.length)).toEqual(REPORT);
  // The best score has the longest bar behind it.
  const bars = bench.page.locator(".cell-bar");
  const widths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(10);
  expect(widths[0]).toBe(Math.max(...widths));
});

test("saving downloads a workbook that opens again with the person's sheets and the report's", async () => {
  const before = await bench.tabs();
  await bench.button("Monthly report").click();
  await bench.page.getByRole("tab", { name: "Notes 2026-10" }).waitFor();
  const book = await bench.save();
  expect(book.sheets.map(({ name }) => name)).toEqual([...before, ...REPORT]);
  const overview = book.sheets.find(({ name }) => name === "Overview 2026-10")!;
  expect(overview.charts.length).toBeGreaterThanOrEqual(3);
});

test("a closed pane still serves the ribbon, and the ribbon opens it again", async () => {
  await bench.button("Close the pane").click();
  await bench.button("Insert sample").waitFor();
  await bench.button("Monthly report").click();
  await bench.page.getByRole("tab", { name: "Notes 2026-10" }).waitFor();
  await bench.button("Open pane").click();
  await bench.pane.getByRole("heading").first().waitFor();
  expect(await bench.button("Close the pane").isVisible()).toBe(true);
});
