/** @jest-environment jsdom */
// Every state a person can meet: said in words, in three languages, and nothing for axe to object to.
import { expect, test } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import type { HostConnection } from "../../src/host/client/connection";
import { LANGUAGES } from "../../src/text/language";
import { objections } from "./axe";
import { hosted, KPI, NOTES, openPane, ROSTER, type OpenedPane } from "./openPane";

const write = /^Write report for/;

async function wellSaid({ container }: OpenedPane): Promise<void> {
  expect(await objections(container)).toEqual([]);
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|NaN/);
}

test("a person who is new is told what it does and that nothing leaves the workbook, once", async () => {
  const connection = await hosted(ROSTER, KPI);
  const pane = openPane(connection, { welcomed: "no" });
  expect(screen.getByText("Nothing leaves the workbook: no account, no upload.")).toBeTruthy();
  await wellSaid(pane);
  await pane.user.click(screen.getByRole("button", { name: "Skip" }));
  expect(await screen.findByRole("button", { name: write })).toBeTruthy();
  expect(pane.preferences.welcomed()).toBe(true);
});

test("a new person can start with the sample in an empty workbook, and sees its figures", async () => {
  const connection = await hosted();
  const { user } = openPane(connection, { welcomed: "no" });
  // One button, for what is open: it says so once the workbook was read.
  await user.click(await screen.findByRole("button", { name: "Insert sample" }));
  expect(await screen.findByRole("button", { name: "Write report for October 2026" })).toBeTruthy();
  expect(connection.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "花名册", "绩效数据"]);
});

test("the sample does not slip in beside a person's own data: they are asked", async () => {
  const connection = await hosted(ROSTER);
  const pane = openPane(connection);
  await pane.user.click(await screen.findByRole("button", { name: "Insert sample" }));
  expect((await screen.findAllByText(/already holds data/)).length).toBeGreaterThan(0);
  await wellSaid(pane);
  await pane.user.click(screen.getByRole("button", { name: "Do not insert" }));
  expect(connection.book.sheets.length).toBe(2);
});

test("an empty workbook offers the sample", async () => {
  const pane = openPane(await hosted());
  expect(await screen.findByText(/^The workbook is empty/)).toBeTruthy();
  await wellSaid(pane);
});

test("a workbook of which nothing is recognised names the sheets that were looked at", async () => {
  const pane = openPane(await hosted(NOTES));
  expect(await screen.findByText("Looked at: Sheet1, 会议纪要.")).toBeTruthy();
  await wellSaid(pane);
});

test("while a cell is being edited the pane says which key to press, and goes on by itself afterwards", async () => {
  const connection = await hosted(ROSTER, KPI);
  act(() => connection.faults.startCellEdit());
  const pane = openPane(connection);
  expect(await screen.findByText(/press Enter or Esc in the sheet/)).toBeTruthy();
  await wellSaid(pane);
  act(() => connection.faults.endCellEdit());
  expect(await screen.findByRole("button", { name: write })).toBeTruthy();
});

test("a protected workbook is named as the reason and left as it is", async () => {
  const connection = await hosted(ROSTER, KPI);
  Object.assign(connection.book, { structureProtected: true });
  const pane = openPane(connection);
  await pane.user.click(await screen.findByRole("button", { name: write }));
  expect((await screen.findAllByText(/Review › Protect Workbook/)).length).toBeGreaterThan(0);
  expect(connection.book.sheets.length).toBe(3);
  await wellSaid(pane);
});

test("what Excel refuses is one sentence, its codes are under Details, and trying again goes on", async () => {
  const connection = await hosted(ROSTER, KPI);
  const pane = openPane(connection);
  const button = await screen.findByRole("button", { name: write });
  await screen.findByText("assessed: 3 of 4");
  connection.faults.failRequest(2, "GeneralException");
  await pane.user.click(button);
  expect((await screen.findAllByText(/Excel could not carry out a step/)).length).toBeGreaterThan(0);
  expect(screen.getByText(/GeneralException/).closest("details")?.open).toBe(false);
  await wellSaid(pane);
  await pane.user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: /is ready/ })).toBeTruthy();
});

test("cancelling while the tabs are written leaves the workbook as it was", async () => {
  const connection: HostConnection = await hosted(ROSTER, KPI);
  const pane = openPane(connection);
  await pane.user.click(await screen.findByRole("button", { name: write }));
  connection.faults.answerAfter(30);
  // The first tab has been written by the time the second is counted; the sheet of closed months is the ninth.
  await screen.findByText("1 of 9");
  expect(connection.book.sheets.length).toBeGreaterThan(3);
  await wellSaid(pane);
  await pane.user.click(screen.getByRole("button", { name: "Cancel" }));
  expect((await screen.findAllByText("Stopped. The workbook is as it was.")).length).toBeGreaterThan(0);
  expect(connection.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "花名册", "绩效数据"]);
});

test.each(LANGUAGES)("all sections open, and the report done, are said whole in %s", async (language) => {
  const pane = openPane(await hosted(ROSTER, KPI, NOTES), { language });
  await screen.findAllByRole("definition");
  for (const header of screen.getAllByRole("heading", { level: 2 })) {
    const button = header.querySelector("button");
    if (button?.getAttribute("aria-expanded") === "false") await pane.user.click(button);
  }
  await wellSaid(pane);
  expect(document.documentElement.lang).toBe(language);
  const buttons = screen.getAllByRole("button");
  await pane.user.click(buttons.at(-1)!);
  await screen.findByText(language === "en" ? "Open a tab" : language === "zh-CN" ? "打开报告表" : "開啟報告表");
  await wellSaid(pane);
});

test("the language can be switched at any time and is remembered", async () => {
  const pane = openPane(await hosted(ROSTER, KPI));
  await screen.findByRole("button", { name: write });
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "zh-TW");
  expect(screen.getByRole("button", { name: "產生 2026年10月 報告" })).toBeTruthy();
  expect(pane.preferences.language()).toBe("zh-TW");
});

test("a new person with a workbook of their own is told what is in it, and one button goes on with it", async () => {
  const pane = openPane(await hosted(ROSTER, KPI), { welcomed: "no" });
  expect(await screen.findByText("In this workbook: 2 tables, 7 rows.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Insert sample" })).toBeNull();
  await wellSaid(pane);
  await pane.user.click(screen.getByRole("button", { name: "Use this workbook" }));
  expect(await screen.findByRole("button", { name: write })).toBeTruthy();
});

test("reading that takes long can be stopped, and there is a way to read again", async () => {
  const connection = await hosted(ROSTER, KPI);
  act(() => connection.faults.startCellEdit());
  const pane = openPane(connection);
  await pane.user.click(await screen.findByRole("button", { name: "Cancel" }));
  act(() => connection.faults.endCellEdit());
  expect((await screen.findAllByText("Stopped. The workbook is as it was.")).length).toBeGreaterThan(0);
  await wellSaid(pane);
  await pane.user.click(screen.getByRole("button", { name: "Check again" }));
  expect(await screen.findByRole("button", { name: write })).toBeTruthy();
});

test("a report on one team is chosen, previewed with that team's people, and stands beside the report on everybody", async () => {
  const connection = await hosted(ROSTER, KPI);
  const { user } = openPane(connection);
  await user.selectOptions(await screen.findByRole("combobox", { name: "About" }), "一组");
  await screen.findByText("assessed: 2 of 2");
  await user.click(screen.getByText("Tabs to include: 8 of 8"));
  await user.click(screen.getByRole("checkbox", { name: "Data issues" }));
  await user.click(screen.getByRole("button", { name: write }));
  await screen.findByRole("heading", { name: /is ready/ });
  expect(connection.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Ranking 2026-10 一组", "Notes 2026-10 一组"]));
  expect(connection.book.sheets.some(({ name }) => name.startsWith("Data issues"))).toBe(false);
});
