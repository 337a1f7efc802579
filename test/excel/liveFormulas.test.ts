// A report with live formulas shows what a report of values shows, follows its inputs, and knows an edit from a recalculation.
import { describe, expect, test } from "@jest/globals";
import type { ReportRequest } from "../../src/app/generateReport";
import { ownFunctions } from "../../src/cli/ownFunctions";
import type { Book } from "../../src/host/model/book";
import { createBook } from "../../src/host/model/book";
import type { Sheet } from "../../src/input/sheet";
import { openBookOf } from "../support/book";
import { goldenCases } from "../support/goldenCase";
import { heldSheet, OCTOBER, reportingOn, SHEETS, type OpenReport } from "./reporting";

const LIVE = { figures: "formulas" } as const;

async function open(sheets: readonly Sheet[], request: Partial<ReportRequest> = {}): Promise<OpenReport> {
  return reportingOn(await openBookOf(sheets, createBook("to be removed"), { functions: ownFunctions(request.language ?? "en") }));
}

type Shown = ReadonlyMap<string, unknown>;

/** Every cell of a sheet by its place, numbers at 9 decimals: noise in the last bits is nobody's figure. */
function shownOn(book: Book, name: string): Shown {
  const cells = new Map<string, unknown>();
  for (const [row, { cells: held }] of heldSheet(book, name).rows) {
    held.forEach((cell, column) => {
      if (cell === undefined || cell.value === null || cell.value === "") return;
      cells.set(`${row},${column}`, typeof cell.value === "number" ? Number(cell.value.toFixed(9)) : cell.value);
    });
  }
  return cells;
}

function liveCells(book: Book, name: string): number {
  let count = 0;
  for (const [, { cells }] of heldSheet(book, name).rows) cells.forEach((cell) => (count += cell?.formula != null ? 1 : 0));
  return count;
}

async function written(report: OpenReport, request: Partial<ReportRequest>): Promise<readonly string[]> {
  const outcome = await report.report(request);
  if (outcome.kind !== "written") throw new Error(outcome.kind);
  return outcome.written;
}

/** The cells in which two books differ, of the tabs both have: `tab row,column: value form | live form`. */
function differences(values: Book, live: Book, tabs: readonly string[]): readonly string[] {
  return tabs.flatMap((tab) => {
    const [one, other] = [shownOn(values, tab), shownOn(live, tab)];
    return [...new Set([...one.keys(), ...other.keys()])]
      .filter((place) => one.get(place) !== other.get(place))
      .map((place) => `${tab} ${place}: ${JSON.stringify(one.get(place))} | ${JSON.stringify(other.get(place))}`);
  });
}

const FIGURE_TABS = /^(Overview|Ranking|Score cards|SLA) /;

describe("a report with live formulas", () => {
  test.each(goldenCases().filter(({ request }) => request.period.kind === "month").map((one) => [one.name, one] as const))("%s shows the figures of the report of values", async (_name, { sheets, request }) => {
    const [values, live] = [await open(sheets, request), await open(sheets, request)];
    const tabs = (await written(values, request)).filter((name) => FIGURE_TABS.test(name));
    await written(live, { ...request, ...LIVE });
    expect(differences(values.book, live.book, tabs)).toEqual([]);
  });

  test("has formulas on cards and ranking, and a Policy sheet for them to point at", async () => {
    const live = await open(SHEETS);
    const tabs = await written(live, { ...OCTOBER, ...LIVE });
    expect(tabs).toContain("Policy");
    expect(["Score cards 2026-10", "Ranking 2026-10"].map((tab) => liveCells(live.book, tab) > 10)).toEqual([true, true]);
  });
});
