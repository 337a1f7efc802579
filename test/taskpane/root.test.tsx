/** @jest-environment jsdom */
// The page as Excel loads it: only Office and Excel themselves are stood in for, as the workbench does.
import { expect, jest, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import type { HostConnection } from "../../src/host/client/connection";
import { hosted, hostedPage, KPI, ROSTER } from "./openPane";

type Ready = (info: { readonly host: string | null }) => void;

interface Page {
  readonly ready: Ready;
  /** Presses a button of the ribbon; resolves when the command says it is done. */
  readonly press: (command: string) => Promise<void>;
  readonly panesShown: () => number;
  /** What Excel was told to do when the workbook is opened the next time. */
  readonly startups: readonly string[];
}

type SharedRuntime = "there" | "absent" | "refusing";

/** Loads the page anew; `connection` stands for Excel. */
async function load(connection: HostConnection | null, sharedRuntime: SharedRuntime = "there"): Promise<Page> {
  hostedPage();
  document.body.innerHTML = '<div id="root"></div>';
  localStorage.clear();
  const commands = new Map<string, (event: { completed: () => void }) => void>();
  const startups: string[] = [];
  let shown = 0;
  let ready: Ready = () => undefined;
  Object.assign(globalThis, {
    Excel: connection?.Excel,
    Office: connection === null ? undefined : {
      onReady: (callback: Ready) => {
        ready = callback;
        return new Promise(() => undefined);
      },
      actions: { associate: (name: string, command: (event: { completed: () => void }) => void) => commands.set(name, command) },
      addin: {
        showAsTaskpane: () => Promise.resolve(void shown++),
        setStartupBehavior: (behavior: string) => {
          if (sharedRuntime !== "there") return Promise.reject(new Error("NotSupported"));
          return Promise.resolve(void startups.push(behavior));
        },
      },
      ...(sharedRuntime === "absent" ? {} : { StartupBehavior: { load: "Load" } }),
      context: {
        ...(sharedRuntime === "absent" ? {} : { requirements: { isSetSupported: (set: string) => set === "SharedRuntime" } }),
        displayLanguage: "zh-CN", partitionKey: "p.", officeTheme: { bodyBackgroundColor: "#292929" },
      },
    },
  });
  jest.resetModules();
  await import("../../src/taskpane/index");
  return {
    ready: (info) => ready(info),
    press: (name) => new Promise((completed) => commands.get(name)!({ completed })),
    panesShown: () => shown,
    startups,
  };
}

test("the pane speaks Office's display language and shows itself when Office is ready", async () => {
  const page = await load(await hosted(ROSTER, KPI));
  page.ready({ host: "Excel" });
  expect(await screen.findByRole("button", { name: "使用本工作簿" })).toBeTruthy();
});

test("when office.js never becomes ready, the pane says so after five seconds and offers to reload", async () => {
  jest.useFakeTimers();
  try {
    await load(await hosted(ROSTER));
    await jest.advanceTimersByTimeAsync(5_100);
  } finally {
    jest.useRealTimers();
  }
  expect(await screen.findByRole("button", { name: "Reload" })).toBeTruthy();
});

test("without office.js, or outside Excel, there is a sentence instead of an empty page", async () => {
  await load(null);
  expect(await screen.findByText(/Excel does not answer/)).toBeTruthy();
  const page = await load(await hosted(ROSTER));
  page.ready({ host: null });
  expect(await screen.findByText(/works inside Excel/)).toBeTruthy();
});

test("the ribbon's monthly report writes the newest complete month and leaves the pane closed", async () => {
  const connection = await hosted(ROSTER, KPI);
  const page = await load(connection);
  page.ready({ host: "Excel" });
  await page.press("monthlyReport");
  await waitFor(() => expect(connection.book.sheets.some(({ name }) => name.startsWith("总览 2026-"))).toBe(true));
  expect(page.panesShown()).toBe(0);
});

test("the ribbon opens the pane when there is nothing to report on, and when the sample would mix with data", async () => {
  const empty = await load(await hosted());
  empty.ready({ host: "Excel" });
  await empty.press("monthlyReport");
  expect(empty.panesShown()).toBe(1);
  const full = await load(await hosted(ROSTER, KPI));
  full.ready({ host: "Excel" });
  await full.press("insertSample");
  expect(full.panesShown()).toBe(1);
});

test("a workbook with a report brings the add-in up when it is opened again; one only looked at does not", async () => {
  const page = await load(await hosted(ROSTER, KPI));
  page.ready({ host: "Excel" });
  await screen.findByRole("button", { name: "使用本工作簿" });
  expect(page.startups).toEqual([]);
  await page.press("monthlyReport");
  await page.press("monthlyReport");
  expect(page.startups).toEqual(["Load"]);
});

test("so does one the sample was inserted into", async () => {
  const page = await load(await hosted());
  page.ready({ host: "Excel" });
  await page.press("insertSample");
  expect(page.startups).toEqual(["Load"]);
});

test.each(["absent", "refusing"] as const)("where a shared runtime is %s, the report is written all the same", async (sharedRuntime) => {
  const connection = await hosted(ROSTER, KPI);
  const page = await load(connection, sharedRuntime);
  page.ready({ host: "Excel" });
  await page.press("monthlyReport");
  expect(connection.book.sheets.some(({ name }) => name.startsWith("总览 2026-"))).toBe(true);
  expect(page.panesShown()).toBe(0);
});
