// The workbench as a person meets it: what is opened, typed, clicked and seen, in the words of the page.
import axe from "axe-core";
import type { Download, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { openBook } from "../../src/host/file/openBook";
import type { Book } from "../../src/host/model/book";
import { saveBook } from "../../src/host/file/saveBook";
import type { Sheet } from "../../src/input/sheet";
import { openBookOf } from "../support/book";
import type { BuiltPages } from "../support/chromium";

/** The ribbon's choices, in their order. */
const CHOICES = ["language", "theme", "width", "trial"] as const;

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
  /** Opens a workbook of these sheets and waits for the add-in in it. */
  readonly openSheets: (...sheets: readonly Sheet[]) => Promise<void>;
  /** Takes one of the ribbon's choices by its value, whatever the language. */
  readonly choose: (what: (typeof CHOICES)[number], value: string) => Promise<void>;
  /** What is wrong with the pane as it stands: axe's objections, in light and dark or in one of them, and whatever is wider than the pane. None where all is well. */
  readonly flaws: (themes?: readonly ("light" | "dark")[]) => Promise<readonly string[]>;
  /** The pane's own document, for what only it can tell: where the focus is, how wide it is. */
  readonly paneFrame: () => Frame;
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
  // What moves is in the way of who looks at it.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const paneFrame = (): Frame => page.frames().find((frame) => frame.url().includes("pane.html"))!;
  const connected = (): Promise<void> => page.locator(".group-own button:enabled").first().waitFor();
  const choose: WorkbenchPage["choose"] = async (what, value) => void (await page.locator(".choice select").nth(CHOICES.indexOf(what)).selectOption(value));
  const open: WorkbenchPage["open"] = async (name, content) => {
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  };
  await connected();
  return {
    page, troubles, button, choose, open, paneFrame,
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
    openSheets: async (...sheets) => {
      await open("mine.xlsx", saveBook((await openBookOf(sheets)).book));
      await page.getByRole("tab", { name: sheets[0]!.name, exact: true }).waitFor();
      await connected();
    },
    flaws: async (themes = ["light", "dark"]) => {
      const found: string[] = [];
      for (const theme of themes) {
        await choose("theme", theme);
        await paneFrame().waitForFunction((wanted) => {
          const [red = 0] = (getComputedStyle(document.querySelector(".pane")!).backgroundColor.match(/\d+/g) ?? []).map(Number);
          return red < 128 === (wanted === "dark");
        }, theme);
        found.push(...(await flawsOf(paneFrame())).map((flaw) => `${theme}: ${flaw}`));
      }
      return found;
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), button("Save").click()]) as [Download, void];
      return openBook(readFileSync(await download.path()));
    },
  };
}

/** The rules of WCAG 2.2 AA, and those of good practice but one: Excel, not the pane, gives the page around it its landmarks. */
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { region: { enabled: false } } };

async function flawsOf(frame: Frame): Promise<readonly string[]> {
  // The page's own policy lets no script in; the browser's driver may run one.
  await frame.evaluate(axe.source);
  return frame.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
    const isWide = (element: Element): boolean => {
      const { display, overflowX } = getComputedStyle(element);
      return element.scrollWidth > element.clientWidth + 1 && display !== "inline" && display !== "none" && overflowX !== "hidden";
    };
    // A field may hold more than it shows.
    const wide = [...document.querySelectorAll("html, .scroll, .scroll :not(input, select)")].filter(isWide);
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes[0]?.failureSummary})`), ...wide.map((element) => `wider than the pane: ${element.outerHTML.slice(0, 120)}`)];
  }, RULES);
}
