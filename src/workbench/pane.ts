// Runs in the pane's frame between Microsoft's client and the pane's own bundle. Gives the few members of Office that come
// from office.js, which the workbench never loads, and puts the client in front of the page's workbook.
import { createCalculator } from "../host/calc/calculator";
import { registerCustomFunctions } from "../host/calc/customFunctions";
import { connect } from "../host/client/browser";
import type { Bench } from "./bench";
import { wallClock } from "../host/client/wallClock";

type Command = (event: { readonly source: { readonly id: string }; readonly completed: () => void }) => void;

const bench: Bench | undefined = window.parent === window ? undefined : window.parent.workbench;
if (!bench) throw new Error("This page is the task pane of the workbench: open index.html instead.");

const commands = new Map<string, Command>();
const functions = registerCustomFunctions("HRKPI", bench.functions ?? { functions: [] });
const calculator = createCalculator({ functions, now: wallClock });
const connection = connect(bench.book, { name: bench.fileName, onAnswer: bench.onAnswer, calculator });

const dark = bench.theme === "dark";
const officeTheme = {
  isDarkTheme: dark,
  bodyBackgroundColor: dark ? "#292929" : "#FFFFFF",
  bodyForegroundColor: dark ? "#FFFFFF" : "#242424",
  controlBackgroundColor: dark ? "#3D3D3D" : "#FFFFFF",
  controlForegroundColor: dark ? "#FFFFFF" : "#242424",
};

/** Microsoft's client asks for the last one before it lets a request wait for a person who types in a cell. */
const SUPPORTED = new Set(["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime", "DelayForCellEdit"]);

const done = (): Promise<void> => Promise.resolve();

Object.assign(window, {
  Excel: connection.Excel,
  OfficeExtension: connection.OfficeExtension,
  Office: {
    onReady: (ready?: (info: { readonly host: string; readonly platform: string }) => void) =>
      Promise.resolve({ host: "Excel", platform: "OfficeOnline" }).then((info) => {
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
      // A choice made in the pane belongs to the language it was made under: the workbench can still switch the pane's language.
      partitionKey: `workbench.${bench.language}.`,
      officeTheme,
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
window.addEventListener("load", () => bench.attach({ connection, run, explain: (sheet, { row, column }) => calculator.explain(bench.book, sheet, row, column) }));
