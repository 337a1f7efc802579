// The help pages in a browser: nothing for axe to object to, in the three languages, light and dark, and no wider than a narrow window.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import axe from "axe-core";
import { LANGUAGES } from "../../src/text/language";
import { startBrowser, type BuiltPages } from "../support/chromium";

let pages: BuiltPages;
beforeAll(async () => {
  pages = await startBrowser();
});
afterAll(() => pages.close());

const PAGES = ["index", "score", "users", "administrators", "support", "privacy"];

test.each(LANGUAGES.flatMap((language) => PAGES.map((name) => [language, name] as const)))("%s: %s can be read by everybody", async (language, name) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await pages.open("help/index.html", { width: 320, height: 700 });
    await page.emulateMedia({ colorScheme });
    await page.goto(new URL(`${language}/${name}.html`, page.url()).href);
    // The page's own policy lets no script in; the browser's driver may run one.
    await page.evaluate(axe.source);
    const objections = await page.evaluate(async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
    expect(objections).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  }
});

test("the help in another language is a link away, on the same page", async () => {
  const page = await pages.open("help/en/sladue.html");
  await page.getByRole("link", { name: "繁體中文" }).click();
  expect(new URL(page.url()).pathname).toBe("/help/zh-TW/sladue.html");
  await page.getByRole("link", { name: "全部公式" }).click();
  expect(new URL(page.url()).pathname).toBe("/help/zh-TW/index.html");
});
