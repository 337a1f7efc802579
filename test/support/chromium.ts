// Finds a Chromium on this machine and drives it over the built folder, served for the length of a test file.
// CHROMIUM names the program where it stands elsewhere. Nothing is downloaded.
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { serveFolder } from "../../src/cli/staticServer";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];
const PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const FLAGS = [
  "--no-sandbox", // in a container the tests run as root, where Chromium refuses to start with its sandbox
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** The path of a Chromium, Chrome or Edge on this machine; null where there is none. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file)) ?? null;
}

export interface BuiltPages {
  /** Opens a page of dist by its path, `workbench/`, in a window of its own. */
  readonly open: (address: string, size?: { width: number; height: number }) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Serves dist and starts the browser: call `close` when the tests of a file are done. */
export async function startBrowser(): Promise<BuiltPages> {
  const server = await serveFolder("dist", 0);
  const browser: Browser = await chromium.launch({ executablePath: findChromium()!, args: FLAGS });
  return {
    open: async (address, viewport = { width: 1400, height: 900 }) => {
      const page = await browser.newPage({ viewport });
      await page.goto(`${server.url}/${address}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
