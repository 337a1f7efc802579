// The whole way in a browser: from the first screen to the report, in each language, by the keyboard alone, at every width; and the choices on
// the way, each with what it comes to in the workbook.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../src/text/language";
import { paneText, type PaneKey } from "../../src/text/pane";
import { sheet } from "../support/grid";
import { startBrowser, type BuiltPages } from "../support/chromium";
import { KPI, ROSTER } from "./people";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let pages: BuiltPages;
beforeAll(async () => {
  pages = await startBrowser();
});
afterAll(() => pages.close());

/** The workbench past the first screen. */
async function welcomed(): Promise<WorkbenchPage> {
  const bench = await openWorkbench(pages);
  await bench.pane.getByRole("button", { name: "Skip" }).click();
  return bench;
}

const inPane = (bench: WorkbenchPage, name: string | RegExp) => bench.pane.getByRole("button", { name });

/** Opens a section of the flow by what its heading begins with. */
async function unfold(bench: WorkbenchPage, title: string): Promise<void> {
  const heading = bench.pane.getByRole("heading", { level: 2 }).getByRole("button", { name: new RegExp(`^${title}`) });
  if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
}

/** Colours are the same in every language, so each is looked at in one theme beside the first. */
const THEMES = { en: ["light", "dark"], "zh-CN": ["light"], "zh-TW": ["dark"] } as const;

test.each(LANGUAGES)("from the first screen to the report's tabs, all that is said fits 320 pixels and everybody can read it: %s", async (language) => {
  const bench = await openWorkbench(pages);
  const tell = (key: PaneKey) => paneText(key, language);
  await bench.choose("width", "320");
  await bench.choose("language", language);
  await inPane(bench, tell("useWorkbook")).waitFor();
  expect(await bench.flaws(THEMES[language])).toEqual([]);
  await inPane(bench, tell("useWorkbook")).click();
  for (const key of ["data", "check", "policy"] as const) {
    await unfold(bench, tell(key));
    expect(await bench.flaws(THEMES[language])).toEqual([]);
    await bench.pane.getByRole("heading", { level: 2 }).getByRole("button", { name: new RegExp(`^${tell(key)}`) }).click();
  }
  await bench.pane.getByText(tell("figuresFormulas")).waitFor();
  expect(await bench.flaws(THEMES[language])).toEqual([]);
  await bench.pane.locator(".write button").click();
  await bench.pane.getByRole("heading", { name: new RegExp(tell("doneHeading").replace("{period}", ".+")) }).waitFor();
  expect(await bench.flaws(THEMES[language])).toEqual([]);
  expect(await bench.paneFrame().evaluate(() => document.documentElement.lang)).toBe(language);
  for (const aside of ["insertSheet", "formulas"] as const) {
    await bench.pane.getByRole("button", { name: tell(aside), exact: true }).click();
    await bench.pane.getByRole("heading", { name: tell(aside) }).waitFor();
    expect(await bench.flaws(THEMES[language])).toEqual([]);
    await bench.pane.getByRole("button", { name: tell("back"), exact: true }).click();
  }
  expect(bench.troubles).toEqual([]);
});

test("twice as large, the flow still needs no scrolling sideways", async () => {
  const bench = await welcomed();
  await bench.choose("width", "450");
  for (const title of ["Data", "Check", "Policy"]) await unfold(bench, title);
  await inPane(bench, "Change").click();
  await bench.pane.getByRole("textbox", { name: "CSAT: Weight" }).waitFor();
  await bench.paneFrame().evaluate(() => void (document.documentElement.style.zoom = "2"));
  expect((await bench.flaws(["light"])).filter((flaw) => flaw.includes("wider"))).toEqual([]);
});

test("the keyboard alone goes the whole way, and finds itself at the heading of what it came to", async () => {
  const bench = await openWorkbench(pages);
  const { keyboard } = bench.page;
  const focused = () => bench.paneFrame().evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
  });
  /** Presses Tab until the focus is on what begins so. */
  const tabTo = async (start: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      if ((await focused()).startsWith(start)) return;
      await keyboard.press("Tab");
    }
    throw new Error(`Tab never comes to ${start}; it is on ${await focused()}`);
  };
  await bench.button("Close the pane").focus();
  await keyboard.press("Tab");
  await tabTo("Use this workbook");
  await keyboard.press("Enter");
  await inPane(bench, /^Policy/).waitFor();
  await tabTo("Policy");
  await keyboard.press("Enter");
  await tabTo("Change");
  await keyboard.press("Enter");
  await bench.pane.getByRole("textbox", { name: "CSAT: Weight" }).waitFor();
  await tabTo("Discard");
  await keyboard.press("Space");
  await tabTo("Write report for");
  await keyboard.press("Enter");
  await bench.pane.getByRole("heading", { name: /is ready$/ }).waitFor();
  expect(await focused()).toMatch(/is ready$/);
  await tabTo("Ranking");
  await keyboard.press("Enter");
  await bench.page.getByRole("tab", { name: "Ranking 2026-10", selected: true }).waitFor();
});

test("a stranger's untidy workbook: what is doubtful is asked, a column is put right, and the report follows", async () => {
  const bench = await welcomed();
  // A title above the headers, a sum below the rows, and a day column that holds teams.
  const staff = sheet("人员", `
    客服部人员一览
    工号 | 姓名 | 小组 | 入职日期
    1001 | 张三 | 一组 | 甲
    1002 | 李四 | 二组 | 乙
    1003 | 王五 | 二组 | 丙
  `);
  const figures = sheet("10月数据", `
    谁 | 姓名 | 月份 | 客户满意度 | 响应时长(小时) | 解决率
    1001 | 张三 | 2026年10月 | 4.2分 | 30 | 88.2%
    1002 | 李四 | 2026年10月 | 4.8 | 12 | 95.0%
    1003 | 王五 | 2026年10月 | 4.5 | 24 | 90.0%
    合计 | | | | |
  `);
  await bench.openSheets(staff, figures);
  await bench.pane.getByText("人员: is the column “入职日期” the “hire date”? Its cells do not look like it.").waitFor();
  expect(await bench.flaws()).toEqual([]);
  await bench.pane.getByRole("group", { name: /入职日期/ }).getByRole("button", { name: "Not used" }).click();
  await bench.pane.getByRole("heading", { name: /^To confirm/ }).waitFor({ state: "hidden" });
  // Nobody can know that 谁 is the employee id but the person.
  await bench.pane.getByRole("listitem").filter({ hasText: "10月数据" }).getByText("Columns").click();
  await bench.pane.getByRole("combobox", { name: "Column “谁” is" }).selectOption({ label: "Employee ID" });
  await inPane(bench, /^Write report/).click();
  await bench.pane.getByRole("heading", { name: /is ready$/ }).waitFor();
  const book = await bench.save();
  const ranking = book.sheets.find(({ name }) => name.startsWith("Ranking"))!;
  const texts = [...ranking.rows.values()].flatMap(({ cells }) => cells.map((cell) => cell?.value));
  // 4.2/5 = 84, 24/30 = 80, 88.2/90 = 98: 33.6 + 24 + 29.4 = 87.
  expect(texts).toContain(87);
});

test("weights are summed as they are typed, cannot be saved until they come to 100 %, and then count", async () => {
  const bench = await welcomed();
  await bench.openSheets(ROSTER, KPI);
  await unfold(bench, "Policy");
  await inPane(bench, "Change").click();
  await bench.pane.getByRole("textbox", { name: "CSAT: Weight" }).fill("60");
  await bench.pane.getByText("Sum: 120%").waitFor();
  expect(await inPane(bench, "Save to a Policy sheet").getAttribute("aria-disabled")).toBe("true");
  expect(await bench.flaws()).toEqual([]);
  await bench.pane.getByRole("textbox", { name: "Response time: Weight" }).fill("10");
  await bench.pane.getByText("Sum: 100%").waitFor();
  await inPane(bench, "Save to a Policy sheet").click();
  await bench.page.getByRole("tab", { name: "Policy" }).waitFor();
  // 李四: 96 · 0.6 + 100 · 0.1 + 100 · 0.3 = 97.6; 张三: 84 · 0.6 + 80 · 0.1 + 98 · 0.3 = 87.8; the mean is 92.7.
  await bench.pane.getByText("92.70").waitFor();
});

test("one team, some tabs, live formulas: the report is what was chosen, and its figures follow the cells", async () => {
  const bench = await welcomed();
  await bench.openSheets(ROSTER, KPI);
  await bench.pane.getByRole("combobox", { name: "About" }).selectOption("一组");
  await bench.pane.getByText("Formulas that follow your cells").click();
  await bench.pane.getByText(/^Tabs to include/).click();
  for (const tab of ["SLA", "Training", "Follow-up"]) await bench.pane.getByRole("checkbox", { name: tab }).uncheck();
  expect(await bench.flaws()).toEqual([]);
  await inPane(bench, /^Write report/).click();
  await bench.pane.getByRole("heading", { name: /is ready$/ }).waitFor();
  const tabs = await bench.tabs();
  expect(tabs.filter((tab) => /^(SLA|Training|Follow-up) /.test(tab))).toEqual([]);
  expect(tabs).toContain("Ranking 2026-10 一组");
  await bench.showTab("Ranking 2026-10 一组");
  const score = bench.page.locator("[data-cell]").getByText("87", { exact: false });
  await score.first().waitFor();
  // 张三's CSAT from 4.2 to 5: 40 + 24 + 29.4 = 93.4.
  await bench.showTab("绩效数据");
  await bench.goTo("D2");
  await bench.enter("5");
  await bench.showTab("Ranking 2026-10 一组");
  await bench.page.locator("[data-cell]").getByText("93.4").first().waitFor();
});

test("a closed month whose rows changed is asked about before it is written again", async () => {
  const bench = await welcomed();
  await bench.openSheets(ROSTER, KPI);
  await inPane(bench, /^Write report/).click();
  await inPane(bench, "Back").click();
  await bench.showTab("绩效数据");
  await bench.goTo("D2");
  await bench.enter("1");
  // The ribbon's one click opens the pane that was closed, because it must ask.
  await bench.button("Close the pane").click();
  await bench.button("Monthly report").click();
  await bench.pane.getByText(/^October 2026 is closed\./).waitFor();
  expect(await bench.button("Close the pane").isVisible()).toBe(true);
  // 1/5 = 20 instead of 84: 8 + 24 + 29.4 = 61.4.
  await bench.pane.getByText("张三: Score 87 → 61.4").waitFor();
  expect(await bench.flaws()).toEqual([]);
  await inPane(bench, "Take over the new ones").click();
  await bench.pane.getByRole("heading", { name: /is ready$/ }).waitFor();
});

test("a sheet to fill in is inserted, and an example of a formula goes by the clipboard into a cell and calculates", async () => {
  const bench = await welcomed();
  await bench.button("New").click();
  await inPane(bench, "Insert a sheet").click();
  await inPane(bench, "Insert Tickets").click();
  await bench.page.getByRole("tab", { name: "Tickets", selected: true }).waitFor();
  await bench.pane.getByRole("button", { name: "Back", exact: true }).click();
  await inPane(bench, "Formulas").click();
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await inPane(bench, "Copy the example of SCORE").click();
  await bench.pane.getByText("Copied").waitFor();
  await bench.showTab("Sheet1");
  await bench.goTo("B2");
  await bench.page.keyboard.press("Control+v");
  // 24 h against 30 h, lower is better.
  await bench.cell("B2").getByText("80", { exact: true }).waitFor();
});
