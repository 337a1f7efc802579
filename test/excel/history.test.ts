import { describe, expect, test } from "@jest/globals";
import type { ReportOutcome } from "../../src/app/generateReport";
import { parsePeriod } from "../../src/core/period";
import { policyFromPreset } from "../../src/core/presets";
import { connect } from "../../src/host/client/node";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";
import { cellAt } from "../../src/host/model/sheet";
import { at } from "../support/clock";
import { differences, heldSheet, openReport, reportingOn, wholeState, type OpenReport } from "./reporting";

const CLOSED = "Closed months";
const SEPTEMBER = { period: parsePeriod("2026-09")!, now: at("2026-10-05 10:00") };
const NOVEMBER = { period: parsePeriod("2026-11")!, now: at("2026-12-05 10:00") };

type Written = Extract<ReportOutcome, { kind: "written" }>;

async function write(open: OpenReport, request: Parameters<OpenReport["report"]>[0] = {}): Promise<Written> {
  const outcome = await open.report(request);
  if (outcome.kind !== "written") throw new Error(outcome.code);
  return outcome;
}

const edit = (open: OpenReport, work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> =>
  open.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

const names = (open: OpenReport): readonly string[] => open.book.sheets.map(({ name }) => name);
const scoreOf = ({ evaluation }: Written, id: string): unknown => evaluation.people.find(({ employee }) => employee.id === id)?.score;
const reopened = (open: OpenReport): OpenReport => reportingOn(connect(openBook(saveBook(open.book))));

/** The texts and figures of a sheet, row by row. */
function rowsOf(open: OpenReport, name: string): readonly (readonly unknown[])[] {
  const held = heldSheet(open.book, name);
  return [...held.rows].sort(([a], [b]) => a - b).map(([, { cells }]) => cells.map((cell) => cell?.value ?? null));
}

describe("the sheet of closed months", () => {
  test("is written with the report that closes a month, last, once for all months, and is no tab of the report", async () => {
    const open = await openReport();
    const { written } = await write(open, SEPTEMBER);
    expect([names(open).at(-1), written.includes(CLOSED)]).toEqual([CLOSED, false]);
    await write(open);
    expect([names(open).at(-1), names(open).filter((name) => name.startsWith(CLOSED))]).toEqual([CLOSED, [CLOSED]]);
    const rows = rowsOf(open, CLOSED);
    const header = rows.find((row) => row.includes("Mean score"))!;
    expect(rows.filter((row) => row.includes("Service standard")).map((row) => [row[header.indexOf("Month")], row[header.indexOf("People")]])).toEqual([["2026-09", 3], ["2026-10", 3]]);
  });

  test("is not written by a month that still runs, nor by a quarter", async () => {
    const open = await openReport();
    await write(open, { now: at("2026-10-31 12:00") });
    await write(open, { period: parsePeriod("2026-Q3")! });
    expect(names(open)).not.toContain(CLOSED);
  });

  test("holds text that begins like a formula as text", async () => {
    const open = await openReport();
    await write(open);
    const held = heldSheet(open.book, CLOSED);
    const formulas = [...held.rows.values()].flatMap(({ cells }) => cells.filter((cell) => cell?.formula != null));
    expect(formulas).toEqual([]);
    expect(rowsOf(open, CLOSED).some((row) => row.includes("=1+1"))).toBe(true);
  });

  test("in another language than the one spoken later is read all the same", async () => {
    const open = await openReport();
    await write(open, { language: "zh-TW" });
    await edit(open, (worksheets) => {
      worksheets.getItem("KPI").getRange("C2").values = [[1]];
    });
    expect(scoreOf(await write(open, { language: "en" }), "0001")).toBe(87);
  });

  test("edited by a person is kept as a copy when the next month closes, and the figures closed still count", async () => {
    const open = await openReport();
    await write(open, SEPTEMBER);
    const held = heldSheet(open.book, CLOSED);
    const [row] = [...held.rows].find(([, { cells }]) => cells.some((cell) => cell?.value === "0001"))!;
    const column = [...held.rows.values()].find(({ cells }) => cells.some((cell) => cell?.value === "Score"))!.cells.findIndex((cell) => cell?.value === "Score");
    await edit(open, (worksheets) => {
      worksheets.getItem(CLOSED).getRangeByIndexes(row, column, 1, 1).values = [[99]];
    });
    const { kept, evaluation } = await write(open);
    expect(kept).toEqual([{ tab: CLOSED, copy: `${CLOSED} (edited)` }]);
    expect(cellAt(heldSheet(open.book, `${CLOSED} (edited)`), row, column)?.value).toBe(99);
    // CSAT 4 of 5 → 80·0.4 + 30 + 30 = 92 in September; 87 in October.
    expect(evaluation.people.find(({ employee }) => employee.id === "0001")?.change).toBe(-5);
    expect(evaluation.issues.map(({ code }) => code)).toContain("history-cell-changed");
    expect(names(open).at(-1)).toBe(CLOSED);
    // The copy is no data and no history: the sheet with the mark is.
    expect((await write(open)).evaluation.issues.map(({ code }) => code)).not.toContain("history-cell-changed");
  });
});

describe("a closed month whose rows change", () => {
  test("keeps its figures in the file that is saved and opened again, unless it is reopened, which closes it anew", async () => {
    const first = await openReport();
    await write(first);
    const open = reopened(first);
    await edit(open, (worksheets) => {
      // Ann's CSAT 4.2 → 1: 20·0.4 + 80·0.3 + 98·0.3 = 61.4.
      worksheets.getItem("KPI").getRange("C2").values = [[1]];
    });
    const keeping = await write(open, { now: at("2026-11-09 10:00") });
    expect(scoreOf(keeping, "0001")).toBe(87);
    expect(keeping.evaluation.closed.differences).toContainEqual({ month: "2026-10", employeeId: "0001", figure: "csat", frozen: 4.2, now: 1, at: { sheet: "KPI", row: 2, column: 3 } });
    expect(rowsOf(open, "Notes 2026-10").flat().filter((text) => typeof text === "string" && text.startsWith("Closed months kept"))).toHaveLength(1);
    expect(rowsOf(open, "Overview 2026-10").flat().filter((text) => typeof text === "string" && text.startsWith("Closed months kept"))).toHaveLength(1);
    expect(rowsOf(open, "Data issues 2026-10").flat()).toContain("2026-10 is closed: CSAT of 0001 stays 4.2; the sheets now give 1. Reopen the month to take that over.");

    const anew = await write(open, { now: at("2026-11-10 10:00"), closed: "reopen" });
    expect([scoreOf(anew, "0001"), anew.evaluation.closed.differences]).toEqual([61.4, []]);
    const later = await write(reopened(open), { now: at("2026-12-24 10:00") });
    expect([scoreOf(later, "0001"), later.evaluation.closed.at, later.evaluation.closed.differences]).toEqual([61.4, at("2026-11-10 10:00"), []]);
  });

  test("with another policy in force keeps its own, and the report says whose it is", async () => {
    const open = await openReport();
    await write(open);
    const again = await write(open, { policy: policyFromPreset("ecommerce") });
    expect([scoreOf(again, "0001"), again.evaluation.policy.preset]).toEqual([87, "service-standard"]);
    expect(rowsOf(open, "Notes 2026-10").flat()).toContain("the closed month: the policy it was closed with, not the one in force");
  });

  test("is known by the title of its sheet where the mark is another sheet's: a copy whose original was deleted", async () => {
    const open = await openReport();
    await write(open);
    await edit(open, (worksheets) => {
      const copy = worksheets.getItem(CLOSED).copy("End" as Excel.WorksheetPositionType);
      worksheets.getItem(CLOSED).delete();
      copy.name = CLOSED;
      worksheets.getItem("KPI").getRange("C2").values = [[1]];
    });
    expect(scoreOf(await write(open), "0001")).toBe(87);
    expect((await open.workbook.read()).sheets.map(({ name }) => name)).not.toContain(CLOSED);
  });

  test("is as it was where nothing changed: the same report leaves the same workbook", async () => {
    const open = await openReport();
    await write(open, SEPTEMBER);
    await write(open);
    const before = wholeState(open.book);
    await write(open, { now: at("2026-12-24 10:00") });
    expect(differences(before, wholeState(open.book))).toEqual([]);
  });
});

test("an improvement plan goes on when the rows it was opened by are removed", async () => {
  const open = await openReport();
  await write(open, SEPTEMBER);
  const october = await write(open);
  // 0003 needs to improve in September and October: a plan opens in the second month.
  expect(october.evaluation.pips).toMatchObject([{ employeeId: "0003", openedIn: "2026-10", status: "open", isNew: true }]);
  await edit(open, (worksheets) => {
    worksheets.getItem("KPI").getRange("A2:E6").clear();
    worksheets.getItem("KPI").getRange("A2:E2").values = [["'0003", "2026-11", 4, 20, 0.9]];
  });
  const november = await write(open, NOVEMBER);
  expect(november.evaluation.pips).toMatchObject([{
    employeeId: "0003", openedIn: "2026-10", status: "open", isNew: false,
    evidence: [{ month: "2026-09" }, { month: "2026-10" }], progress: [{ month: "2026-11", rating: "excellent" }],
  }]);
  expect(november.evaluation.trend.filter(({ meanScore }) => meanScore !== null).map(({ month }) => month)).toEqual(["2026-09", "2026-10", "2026-11"]);
  expect(november.evaluation.closed.differences).toEqual([]);
  // And the report of a month without any rows left can still be written.
  expect(scoreOf(await write(open, { now: NOVEMBER.now }), "0001")).toBe(87);
});
