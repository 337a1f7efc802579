import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startBrowser, type BuiltPages } from "../support/chromium";

let pages: BuiltPages;
beforeAll(async () => {
  pages = await startBrowser();
});
afterAll(() => pages.close());

test("the workbench asks no other machine for anything, and nothing it asks for is missing", async () => {
  const page = await pages.open("help/index.html");
  const origin = new URL(page.url()).origin;
  const elsewhere: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`) && /^(https?|wss?):/.test(request.url())) elsewhere.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.url().endsWith("/favicon.ico")) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(`${origin}/workbench/`);
  await page.frameLocator("iframe").getByRole("heading").first().waitFor();
  expect(elsewhere).toEqual([]);
  expect(troubles).toEqual([]);
});
