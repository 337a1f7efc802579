// Runs in the pane's frame between Microsoft's client and the pane's own bundle. Gives the few members of Office that come
// from office.js, which the workbench never loads, and puts the client in front of the page's workbook.
import { createCalculator } from "../host/calc/calculator";
import { registerCustomFunctions } from "../host/calc/customFunctions";
import { connect } from "../host/client/browser";
import { wallClock } from "../host/client/wallClock";
import type { Bench } from "./bench";
import { PARTITION, type ThemeName } from "./preferences";
import { systemTheme } from "./systemTheme";
import { LACKING_IN_OLD } from "./trials";

type Command = (event: { readonly source: { readonly id: string }; readonly completed: () => void }) => void;

const bench: Bench | undefined = window.parent === window ? undefined : window.parent.workbench;
if (!bench) throw new Error("This page is the task pane of the workbench: open index.html instead.");

const commands = new Map<string, Command>();
const functions = registerCustomFunctions("HRKPI", bench.functions ?? { functions: [] });
const calculator = createCalculator({ functions, now: wallClock });
const connection = connect(bench.book, { name: bench.fileName, onAnswer: bench.onAnswer, calculator });
if (bench.beginning === "old") connection.faults.lack(LACKING_IN_OLD);

const paint = systemTheme(window, (window.parent.document.documentElement.dataset.theme ?? "light") as ThemeName);

/** Microsoft's client asks for the last one before it lets a request wait for a person who types in a cell. */
const SUPPORTED = new Set(bench.beginning === "old" ? ["DelayForCellEdit"] : ["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime", "DelayForCellEdit"]);

const done = (): Promise<void> => Promise.resolve();

interface HostInfo {
  readonly host: string | null;
  readonly platform: string | null;
}

/** Who says that Excel is there: it can keep waiting for ever, and outside Excel there is none. */
function greeting(): Promise<HostInfo> {
  switch (bench!.beginning) {
    case "silent":
      return new Promise(() => undefined);
    case "absent":
      return Promise.resolve({ host: null, platform: null });
    default:
      return Promise.resolve({ host: "Excel", platform: "OfficeOnline" });
  }
}

Object.assign(window, {
  Excel: connection.Excel,
  OfficeExtension: connection.OfficeExtension,
  Office: {
    onReady: (ready?: (info: HostInfo) => void) =>
      greeting().then((info) => {
        ready?.(info);
        return info;
      }),
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: {
      showAsTaskpane: () => done().then(bench.showPane),
      hide: () => done().then(bench.hidePane),
      setStartupBehavior: done,
      getStartupBehavior: () => Promise.resolve("Load"),
      onVisibilityModeChanged: () => Promise.resolve(done),
    },
    context: {
      displayLanguage: bench.language,
      contentLanguage: bench.language,
      partitionKey: PARTITION,
      host: "Excel",
      platform: "OfficeOnline",
      requirements: { isSetSupported: (set: string) => SUPPORTED.has(set) },
    },
  },
  CustomFunctions: functions.runtime,
});

/** A ribbon button of the add-in: it is done when the add-in says so. */
function run(name: string): Promise<void> {
  const command = commands.get(name);
  if (!command) return Promise.reject(new Error(`The add-in has no command ${name}.`));
  return new Promise((resolve) => command({ source: { id: name }, completed: resolve }));
}

// Only then has the add-in's bundle named its commands and functions.
window.addEventListener("load", () => bench.attach({ connection, run, paint, explain: (sheet, { row, column }) => calculator.explain(bench.book, sheet, row, column) }));
