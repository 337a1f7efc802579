/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { HostConnection } from "../../src/host/client/connection";
import { objections } from "./axe";
import { hosted, KPI, NOTES, openPane, ROSTER } from "./openPane";

const sheetNames = ({ book }: HostConnection) => book.sheets.map(({ name }) => name);
const activeSheet = ({ book }: HostConnection) => book.sheets.find(({ id }) => id === book.activeSheetId)?.name;

test("from an open workbook to a written report is one click, and its tabs can be opened from there", async () => {
  const connection = await hosted(ROSTER, KPI, NOTES);
  const { user } = openPane(connection);
  await user.click(await screen.findByRole("button", { name: "Write report for October 2026" }));
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" });
  expect(sheetNames(connection)).toEqual(expect.arrayContaining(["花名册", "绩效数据", "Overview 2026-10", "Notes 2026-10"]));
  await user.click(screen.getByRole("button", { name: "Ranking 2026-10" }));
  expect(activeSheet(connection)).toBe("Ranking 2026-10");
});

test("nothing is written before the button is pressed: reading, previewing and choosing a month leave the sheets as they are", async () => {
  const connection = await hosted(ROSTER, KPI);
  const { user } = openPane(connection);
  // October: 4.2/5, 4.8/5 and 4.5/5 with their targets, 3 of 4 people; September: one person.
  await screen.findByText("assessed: 3 of 4");
  await user.selectOptions(screen.getByRole("combobox", { name: "Month" }), "2026-09");
  await screen.findByText("assessed: 1 of 3");
  expect(sheetNames(connection)).toEqual(["Sheet1", "花名册", "绩效数据"]);
});

test("the months on offer are those with data, newest first, and the newest complete one is chosen", async () => {
  openPane(await hosted(ROSTER, KPI));
  const month = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Month" });
  expect(within(month).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["October 2026", "September 2026"]);
  expect(month.value).toBe("2026-10");
});

test("a report on a longer period is chosen, previewed and written like a month's, and its kind is remembered", async () => {
  const connection = await hosted(ROSTER, KPI);
  const first = openPane(connection);
  await first.user.selectOptions(await screen.findByRole("combobox", { name: "Report on" }), "quarter");
  // On 5 November: October lies in Q4, which is not over; September in Q3, which is the one suggested.
  const quarter = screen.getByRole<HTMLSelectElement>("combobox", { name: "Quarter" });
  expect(within(quarter).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Q4 2026 (not over yet)", "Q3 2026"]);
  expect(quarter.value).toBe("2026-Q3");
  // Q3 has September's one person; Q4 October's three of four.
  await screen.findByText("assessed: 1 of 3");
  await first.user.selectOptions(quarter, "2026-Q4");
  await screen.findByText("assessed: 3 of 4");
  expect(sheetNames(connection)).toEqual(["Sheet1", "花名册", "绩效数据"]);
  await first.user.click(screen.getByRole("button", { name: "Write report for Q4 2026" }));
  await screen.findByRole("heading", { name: "The report for Q4 2026 is ready" });
  expect(sheetNames(connection)).toEqual(expect.arrayContaining(["Experience 2026-Q4", "Scores 2026-Q4"]));
  await first.user.click(screen.getByRole("button", { name: "Back" }));
  expect(await screen.findByText(/^The tabs of Q4 2026 are written anew/)).toBeTruthy();
  first.unmount();
  openPane(connection);
  expect(await screen.findByRole("button", { name: "Write report for Q3 2026" })).toBeTruthy();
});

// Over the half-year three of four people have a score; two months are too few for a year's.
test.each([
  ["half", "Half-year", "H2 2026 (not over yet)", "assessed: 3 of 4"], ["year", "Year", "2026 (not over yet)", "assessed: 0 of 4"],
])("a %s can be chosen and previewed even before it is over", async (kind, label, only, assessed) => {
  const pane = openPane(await hosted(ROSTER, KPI));
  await pane.user.selectOptions(await screen.findByRole("combobox", { name: "Report on" }), kind);
  expect(within(screen.getByRole("combobox", { name: label })).getAllByRole("option").map(({ textContent }) => textContent)).toEqual([only]);
  expect(await screen.findByText(assessed)).toBeTruthy();
  expect(await objections(pane.container)).toEqual([]);
});

test("the ribbon's report stays monthly whatever is chosen in the pane, and can be written again from there", async () => {
  const connection = await hosted(ROSTER, KPI);
  const { user, session } = openPane(connection);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Report on" }), "year");
  await screen.findByRole("button", { name: "Write report for 2026" });
  await session.report("newest month");
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" });
  await user.click(screen.getByRole("button", { name: "Write again" }));
  await screen.findByRole("heading", { name: "The report for October 2026 is ready" });
  expect(sheetNames(connection).filter((name) => / 2026$/.test(name))).toEqual([]);
});

test("each issue is a link that selects its cell", async () => {
  const connection = await hosted(ROSTER, KPI);
  const { user } = openPane(connection);
  await user.click(await screen.findByRole("button", { name: /^Check (?!again)/ }));
  await user.click(screen.getByRole("button", { name: /^Warnings/ }));
  // 很快 stands in row 3, column E of 绩效数据.
  await user.click(await screen.findByRole("button", { name: "Go to 绩效数据!E3" }));
  expect(activeSheet(connection)).toBe("绩效数据");
  expect(connection.host.selection).toMatchObject({ top: 2, bottom: 2, left: 4, right: 4 });
});

test("a person in the figures who is not on the roster is named before any rate", async () => {
  const { user } = openPane(await hosted(ROSTER, KPI));
  await user.click(await screen.findByRole("button", { name: /^Check (?!again)/ }));
  expect(await screen.findByText("In the figures, not on the roster: 1")).toBeTruthy();
  expect(screen.getByText("赵六")).toBeTruthy();
});

test("a preset shows its weights and is remembered in the workbook for the next time", async () => {
  const connection = await hosted(ROSTER, KPI);
  const first = openPane(connection);
  await first.user.click(await screen.findByRole("button", { name: /^Policy/ }));
  expect(within(screen.getByRole("table", { name: "Performance" })).getByRole("row", { name: "CSAT 0–5 40%" })).toBeTruthy();
  await first.user.selectOptions(screen.getByRole("combobox", { name: "Preset" }), "ecommerce");
  expect(await screen.findByRole("row", { name: "Resolution rate ≥ 98% 25%" })).toBeTruthy();
  first.unmount();
  openPane(connection);
  expect(await screen.findByRole("button", { name: "Policy E-commerce after-sales" })).toBeTruthy();
});

test("a policy written to a sheet is what counts from then on, and says so where it cannot be used", async () => {
  const connection = await hosted(ROSTER, KPI);
  const { user, session } = openPane(connection);
  await user.click(await screen.findByRole("button", { name: /^Policy/ }));
  await user.click(screen.getByRole("button", { name: "Write to a sheet" }));
  expect(await screen.findByRole("button", { name: "Policy From the sheet Policy" })).toBeTruthy();
  expect(screen.getByRole("row", { name: "Response time ≤ 24 h 30%" })).toBeTruthy();
  await connection.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Policy").getUsedRange();
    used.load("values");
    await context.sync();
    // CSAT 40 % becomes 50 %: the weights then sum to 110 %.
    const row = used.values.findIndex((cells) => cells.includes("CSAT"));
    used.getCell(row, used.values[row]!.indexOf(0.4)).values = [[0.5]];
    await context.sync();
  });
  await session.check();
  expect((await screen.findAllByText(/110/)).length).toBeGreaterThan(0);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: /^Write report/ }).disabled).toBe(true);
});

test("a column can be said to be something else, and a sheet to be of no use; both are remembered and can be taken back", async () => {
  const connection = await hosted(ROSTER, KPI);
  const { user, session } = openPane(connection);
  await user.click(await screen.findByRole("button", { name: /^Data/ }));
  const roster = screen.getByRole("button", { name: "花名册" }).closest("li")!;
  await user.click(within(roster).getByText("Columns"));
  await user.selectOptions(within(roster).getByRole("combobox", { name: "Column “小组” is" }), "Department");
  const fieldOf = (header: string) => session.state().check?.dataset.sheets.flatMap(({ columns }) => columns).find((column) => column.header === header)?.field;
  expect(fieldOf("小组")).toBe("department");
  expect(connection.book.settings.get("corrections")).toContain("department");
  await user.selectOptions(within(roster).getByRole("combobox", { name: "Read as" }), "Not used");
  expect(await screen.findByText("Not used: 2")).toBeTruthy();
  await session.correct({ sheet: "花名册", kind: "auto" });
  expect(fieldOf("小组")).toBe("team");
});

test("a tab that was edited since is announced before it is rewritten, and kept", async () => {
  const connection = await hosted(ROSTER, KPI);
  const { user } = openPane(connection);
  await user.click(await screen.findByRole("button", { name: "Write report for October 2026" }));
  await screen.findByRole("heading", { name: /is ready/ });
  await connection.run(async (context) => {
    context.workbook.worksheets.getItem("Ranking 2026-10").getRange("A1").values = [["My own title"]];
    await context.sync();
  });
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(await screen.findByText("Edited since, so kept as a copy: Ranking 2026-10.")).toBeTruthy();
  expect(screen.getByText(/Excel's undo list will be cleared/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Write report for October 2026" }));
  expect(await screen.findByRole("button", { name: "Ranking 2026-10, kept as Ranking 2026-10 (kept)" })).toBeTruthy();
});
