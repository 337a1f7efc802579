import { expect, test } from "@jest/globals";
import { generateReport } from "../../src/app/generateReport";
import { WorkbookError } from "../../src/app/workbook";
import { connect } from "../../src/host/client/node";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";
import { workRequests } from "../../src/host/protocol/journal";
import { differences, OCTOBER, openReport, reportingOn, wholeState, type OpenReport } from "./reporting";

/** The same workbook, whose report takes over new figures. */
function reopening(open: OpenReport): OpenReport {
  return { ...open, report: () => open.report({ closed: "reopen" }) };
}

/** How many requests a report takes on a workbook made ready like this. */
async function requestsOf(ready: () => Promise<OpenReport>): Promise<number> {
  const open = await ready();
  const before = workRequests(open.journal).length;
  await open.report();
  return workRequests(open.journal).length - before;
}

/** The ways the failing of single requests left the workbook other than it was. */
async function damage(ready: () => Promise<OpenReport>, code: "GeneralException" | "Timeout"): Promise<readonly string[]> {
  const count = await requestsOf(ready);
  const found: string[] = [];
  for (let nth = 1; nth <= count; nth++) {
    const open = await ready();
    const before = wholeState(open.book);
    open.faults.failRequest(nth, code);
    const failure = await open.report().then(() => null, (error: unknown) => error);
    if (!(failure instanceof WorkbookError)) found.push(`request ${nth}: ${String(failure)}`);
    else if (failure.code !== "failed") found.push(`request ${nth}: ${failure.message}`);
    found.push(...differences(before, wholeState(open.book)).map((field) => `request ${nth} of ${count}: ${field}`));
  }
  return found;
}

test("a first report that fails at any request leaves the workbook as it was", async () => {
  expect(await damage(() => openReport(), "GeneralException")).toEqual([]);
}, 60_000);

test("a rewrite that fails at any request leaves every sheet, chart, rule and mark as it was, a person's edits and notes too", async () => {
  const open = await openReport();
  await open.report();
  await open.run(async (context) => {
    const { worksheets } = context.workbook;
    // Edits of a person on our tabs: a formula, a looks-only cell, a wider column, another chart, a taller row.
    const overview = worksheets.getItem("Overview 2026-10");
    overview.getRange("Z3").formulas = [["=1+1"]];
    overview.getRange("AA9").format.fill.color = "#FFEE00";
    overview.getRange("C:C").format.columnWidth = 123;
    overview.getRange("5:5").format.rowHeight = 44;
    overview.charts.add("Line" as Excel.ChartType, overview.getRange("A1:B4"), "Columns").name = "Mine";
    worksheets.getItem("Roster").getRange("G1").formulas = [["='Ranking 2026-10'!A1"]];
    await context.sync();
  });
  const file = saveBook(open.book);
  expect(await damage(() => Promise.resolve(reportingOn(connect(openBook(file)))), "Timeout")).toEqual([]);
}, 120_000);

test("a closed month that is reopened, the sheet of closed months rewritten with it, is as it was after a failure at any request", async () => {
  const open = await openReport();
  await open.report();
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("KPI").getRange("C2").values = [[1]];
    await context.sync();
  });
  const file = saveBook(open.book);
  expect(await damage(() => Promise.resolve(reopening(reportingOn(connect(openBook(file))))), "GeneralException")).toEqual([]);
}, 240_000);

test("where Excel refuses the way back too, that is said instead of promising an unchanged workbook", async () => {
  const count = await requestsOf(() => openReport());
  const open = await openReport();
  for (let nth = count; nth <= count + 3; nth++) open.faults.failRequest(nth, "HostRestartNeeded");
  await expect(open.report()).rejects.toMatchObject({ code: "half-written" });
});

test("a report that was stopped by the person leaves the workbook as it was", async () => {
  const open = await openReport();
  const before = wholeState(open.book);
  class Stopped extends Error {}
  const stopped = generateReport(open.workbook, OCTOBER, ({ stage, done }) => {
    if (stage === "write" && done === 3) throw new Stopped();
  });
  await expect(stopped).rejects.toBeInstanceOf(Stopped);
  expect(differences(before, wholeState(open.book))).toEqual([]);
});
