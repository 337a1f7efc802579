/** @jest-environment jsdom */
// Beside the way to a report: the list of formulas, and sheets to fill in, added to a real workbook in the host.
import { expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { FUNCTION_HELP } from "../../src/text/functionHelp";
import { LANGUAGES, say, type Language } from "../../src/text/language";
import { paneText } from "../../src/text/pane";
import { objections } from "./axe";
import { hosted, KPI, openPane, ROSTER } from "./openPane";

test.each(LANGUAGES)("the list of formulas names each with an example to copy, in %s", async (language: Language) => {
  const { container, user } = openPane(await hosted(ROSTER, KPI), { language });
  const tell = (key: Parameters<typeof paneText>[0], parameters = {}) => paneText(key, language, parameters);
  await user.click(await screen.findByRole("button", { name: tell("formulas") }));
  await screen.findByRole("heading", { name: tell("formulas") });
  for (const { id, description, example } of FUNCTION_HELP) {
    expect(screen.getByRole("heading", { name: id })).toBeTruthy();
    expect(screen.getByText(say(description, language))).toBeTruthy();
    expect(screen.getByText(say(example.formula, language))).toBeTruthy();
    expect(screen.getByRole("link", { name: tell("moreAbout", { name: id }) }).getAttribute("href")).toMatch(new RegExp(`/help/${language}/${id.toLowerCase()}\\.html$`));
  }
  expect(await objections(container)).toEqual([]);
});

test("an example goes to the clipboard, and where there is none the person is told how to copy it", async () => {
  const { user } = openPane(await hosted(ROSTER, KPI));
  await user.click(await screen.findByRole("button", { name: "Formulas" }));
  const copy = await screen.findByRole("button", { name: "Copy the example of SCORE" });
  await user.click(copy);
  expect(await screen.findByText("Copied")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('=HRKPI.SCORE(30, 24, "lower")');
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  await user.click(copy);
  expect(await screen.findByText("Select the text and press Ctrl+C")).toBeTruthy();
});

test("the way back from the formulas leads to where the person was, and the keyboard goes to their heading", async () => {
  const { user } = openPane(await hosted(ROSTER, KPI));
  await user.click(await screen.findByRole("button", { name: "Formulas" }));
  const heading = await screen.findByRole("heading", { name: "Formulas" });
  expect(screen.queryByRole("button", { name: /^Write report/ })).toBeNull();
  expect(document.activeElement).toBe(heading);
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(await screen.findByRole("button", { name: /^Write report/ })).toBeTruthy();
});

test("a sheet to fill in is added to an empty workbook, shown, and asks to be filled in: its example counts for nobody", async () => {
  const connection = await hosted();
  const { container, user, session } = openPane(connection);
  await user.click(await screen.findByRole("button", { name: "Insert a sheet" }));
  await user.click(await screen.findByRole("button", { name: "Insert Tickets" }));
  expect((await screen.findAllByText("“Tickets” was inserted. Fill it in below its headers.")).length).toBeGreaterThan(0);
  expect(connection.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Tickets"]);
  expect(session.state().check!.dataset.issues.map(({ code, at }) => [code, at?.sheet])).toEqual([["sheet-without-rows", "Tickets"]]);
  expect(session.state().assessed).toMatchObject({ kind: "refused", code: "no-rows-yet" });
  expect(await objections(container)).toEqual([]);
  // A second one of the kind takes a free name.
  await user.click(screen.getByRole("button", { name: "Insert Tickets" }));
  await screen.findAllByText("“Tickets (2)” was inserted. Fill it in below its headers.");
});

test("every sheet to fill in comes back from the workbook as it was laid out: known, and no row but those of the training plan counted", async () => {
  const { user, session } = openPane(await hosted(), { language: "zh-CN" });
  await user.click(await screen.findByRole("button", { name: "插入表格" }));
  const list = within((await screen.findByRole("heading", { name: "插入表格" })).closest("section")!);
  for (const button of list.getAllByRole("button")) {
    await user.click(button);
    await screen.findAllByText(new RegExp(`^已插入“${button.getAttribute("aria-label")!.slice("插入 ".length)}”`));
  }
  const { sheets, issues } = session.state().check!.dataset;
  expect(sheets.filter(({ kind }) => kind !== null).map(({ sheet, rows, read }) => [sheet, rows === read && rows > 0])).toEqual([["培训计划课程", true]]);
  expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(Array.from({ length: 14 }, () => "info sheet-without-rows"));
});
