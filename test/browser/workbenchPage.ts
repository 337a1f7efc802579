// The workbench as a person meets it: what is opened, typed, clicked and seen, in the words of the page.
import type { Download, FrameLocator, Locator, Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { openBook } from "../../src/host/file/openBook";
import type { Book } from "../../src/host/model/book";
import type { BuiltPages } from "../support/chromium";

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly button: (name: string) => Locator;
  readonly cell: (address: string) => Locator;
  readonly tabs: () => Promise<string[]>;
  readonly showTab: (name: string) => Promise<void>;
  /** Selects what the name box is given. */
  readonly goTo: (address: string) => Promise<void>;
  /** Types texts, one a cell, downwards from where the selection stands. */
  readonly enter: (...texts: string[]) => Promise<void>;
  readonly open: (name: string, content: Uint8Array) => Promise<void>;
  /** The workbook that Save downloads. */
  readonly save: () => Promise<Book>;
  /** What went wrong in the page since it was opened. */
  readonly troubles: readonly string[];
}

/** Opens the workbench and waits until the add-in in its pane has loaded. */
export async function openWorkbench(pages: BuiltPages): Promise<WorkbenchPage> {
  const page = await pages.open("workbench/");
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  await page.locator("button:enabled", { hasText: "Monthly report" }).waitFor();
  return {
    page, troubles, button,
    pane: page.frameLocator("iframe"),
    cell: (address) => page.locator(`[data-cell="${address}"]`),
    tabs: () => page.getByRole("tab").allInnerTexts(),
    showTab: (name) => page.getByRole("tab", { name, exact: true }).click(),
    goTo: async (address) => {
      await page.getByLabel("Name box").fill(address);
      await page.getByLabel("Name box").press("Enter");
    },
    enter: async (...texts) => {
      for (const text of texts) {
        await page.keyboard.type(text);
        await page.keyboard.press("Enter");
      }
    },
    open: async (name, content) => {
      await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), button("Save").click()]) as [Download, void];
      return openBook(readFileSync(await download.path()));
    },
  };
}
