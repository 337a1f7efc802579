// A report with live formulas shows what a report of values shows, follows its inputs, and knows an edit from a recalculation.
import { describe, expect, test } from "@jest/globals";
import { assess, type ReportRequest } from "../../src/app/assessWorkbook";
import { ownFunctions } from "../../src/cli/ownFunctions";
import type { Book } from "../../src/host/model/book";
import { createBook } from "../../src/host/model/book";
import type { Sheet } from "../../src/input/sheet";
import { planReport } from "../../src/report/layout";
import { buildReport } from "../../src/report/report";
import { openBookOf } from "../support/book";
import { goldenCases } from "../support/goldenCase";
import { parsePeriod } from "../../src/core/period";
import { sheet } from "../support/grid";
import { heldSheet, KPI, reportingOn, ROSTER, SHEETS, type OpenReport } from "./reporting";

const LIVE = { figures: "formulas" } as const;

const REVIEWED: readonly Sheet[] = [
  ROSTER, KPI,
  sheet("Assessments", `
    Employee ID | Month | Knowledge test | Skill practical | Scenario defence
    '0001' | 2026-10 | 88 | 90 | 85.5
    '0002' | 2026-10 | 75 | 80 |
  `),
  sheet("Reviews", `
    Reviewee ID | Month | Reviewer type | Teamwork | Management
    '0001' | 2026-10 | Supervisor | 85 | 91
    '0001' | 2026-10 | Peer | 80 | 82
    '0001' | 2026-10 | Peer | 90 | 77
    '0001' | 2026-10 | Peer | 100 | 95
    '0002' | 2026-10 | Supervisor | 70 | 75
  `),
];

async function open(sheets: readonly Sheet[], request: Partial<ReportRequest> = {}): Promise<OpenReport> {
  return reportingOn(await openBookOf(sheets, createBook("to be removed"), { functions: ownFunctions(request.language ?? "en") }));
}

type Shown = ReadonlyMap<string, unknown>;

/** Numbers at 9 decimals: noise in the last bits is nobody's figure. */
function plain(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(9)) : value;
}

/** Every cell of a sheet by its place. */
function shownOn(book: Book, name: string): Shown {
  const cells = new Map<string, unknown>();
  for (const [row, { cells: held }] of heldSheet(book, name).rows) {
    held.forEach((cell, column) => {
      if (cell === undefined || cell.value === null || cell.value === "") return;
      cells.set(`${row},${column}`, plain(cell.value));
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

/** What the tabs of a report of values hold, by tab and place: made from the same contents, without writing them. */
async function valuesOf(report: OpenReport, request: ReportRequest): Promise<ReadonlyMap<string, Shown>> {
  const assessed = assess(await report.workbook.read(), request);
  if (assessed.kind === "refused") throw new Error(assessed.code);
  const { language, audience } = request;
  const { tabs } = planReport(buildReport(assessed.evaluation, language, { audience, policySource: assessed.policySource }));
  return new Map(tabs.map(({ name, values }) => [name, new Map(values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === null || value === "" ? [] : [[`${row},${column}`, plain(value)] as const]))))]));
}

/** The cells in which the tab of a book differs from the values: `tab row,column: value | shown`. */
function differences(book: Book, tab: string, values: Shown): readonly string[] {
  const held = shownOn(book, tab);
  return [...new Set([...values.keys(), ...held.keys()])]
    .filter((place) => values.get(place) !== held.get(place))
    .map((place) => `${tab} ${place}: ${JSON.stringify(values.get(place))} | ${JSON.stringify(held.get(place))}`);
}

function allFormulas(book: Book, name: string): readonly string[] {
  return [...heldSheet(book, name).rows.values()].flatMap(({ cells }) => cells.flatMap((cell) => (cell?.formula == null ? [] : [cell.formula])));
}

/** The cells of some columns in the rows that have something in the first, in the order of what stands there. */
function rowsOf(book: Book, name: string, first: number, columns: readonly number[]): readonly (readonly unknown[])[] {
  const shown = shownOn(book, name);
  const rows = [...heldSheet(book, name).rows.keys()].map((row) => [first, ...columns].map((column) => shown.get(`${row},${column}`) ?? null));
  return rows.filter(([key]) => key !== null).sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

/** The numbers and dashes of some columns, row by row. */
function columnsOf(book: Book, name: string, columns: readonly number[]): readonly unknown[] {
  const shown = shownOn(book, name);
  return [...heldSheet(book, name).rows.keys()].sort((one, other) => one - other)
    .map((row) => columns.map((column) => shown.get(`${row},${column}`) ?? null).filter((value) => typeof value === "number" || value === "–")).filter((cells) => cells.length > 0);
}

/** The rows of the groups: name, tickets, rates with their n, counts. */
function groupRows(book: Book, name: string): readonly (readonly unknown[])[] {
  return rowsOf(book, name, 1, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).filter(([, tickets, , of]) => typeof tickets === "number" && /^\d+\/\d+$/.test(String(of)));
}

/** All but the notes, which say of a report with formulas how many there are. */
const FIGURE_TABS = /^(?!Notes|说明|說明)/;

describe("a report with live formulas", () => {
  test.each(goldenCases().map((one) => [one.name, one] as const))("%s shows the figures of the report of values", async (_name, { sheets, request }) => {
    const live = await open(sheets, request);
    const values = [...(await valuesOf(live, request))].filter(([name]) => FIGURE_TABS.test(name));
    await written(live, { ...request, ...LIVE });
    expect(values.flatMap(([name, cells]) => differences(live.book, name, cells))).toEqual([]);
  });

  test("has formulas on every tab with figures, and a Policy sheet for them to point at", async () => {
    const live = await open(SHEETS);
    const tabs = await written(live, LIVE);
    expect(tabs).toContain("Policy");
    for (const tab of ["Score cards", "Ranking", "SLA", "Tickets"]) expect([tab, liveCells(live.book, `${tab} 2026-10`) > 5]).toEqual([tab, true]);
    const functions = allFormulas(live.book, "Tickets 2026-10").join("\n");
    expect([/'Policy'!/.test(functions), /'Tickets'!\$B\$2/.test(functions), /HRKPI\.SLADUE\(/.test(functions)]).toEqual([true, true, true]);
  });

  // KPI!C2 is Ann Lee's CSAT, D3 Bob Ray's hours, E4 the third one's resolution rate; B2 and F3 of the tickets are opened and resolved.
  test.each([
    ["a better figure", "KPI", "C2", 4.9],
    ["a worse figure", "KPI", "D3", 60],
    ["a figure that is taken away", "KPI", "E4", ""],
    ["a ticket opened later", "Tickets", "B2", 46301.5],
    ["a ticket resolved late", "Tickets", "F3", 46310.25],
    ["an open ticket resolved", "Tickets", "F4", 46326.5],
  ])("%s changes the same figures as a report made anew", async (_what, sheetName, address, value) => {
    const change = (report: OpenReport): Promise<void> => report.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[value]];
      await context.sync();
    });
    const live = await open(SHEETS);
    await written(live, LIVE);
    await change(live);
    const anew = await open(SHEETS);
    await change(anew);
    await written(anew, LIVE);
    // People are listed by their new ranks in the new report: rows are compared by what is in them.
    const figures = (report: OpenReport) => ({
      ranking: rowsOf(report.book, "Ranking 2026-10", 4, [2, 7, 8, 9, 10, 11, 12]),
      cards: columnsOf(report.book, "Score cards 2026-10", [2, 3, 4, 6, 7, 8]),
      tickets: rowsOf(report.book, "Tickets 2026-10", 1, [5, 7, 8, 9, 10, 12, 13, 14, 15, 16]),
      sla: groupRows(report.book, "SLA 2026-10"),
    });
    expect(figures(live)).toEqual(figures(anew));
  });

  // Assessments: D2 and E2 are Ann's practical and defence. Reviews: D2:D5 Ann's supervisor and three peers, E2 the supervisor's second criterion.
  test.each([
    ["a practical mark", "Assessments", "D2", 60],
    ["a defence that is taken away", "Assessments", "E2", ""],
    ["a supervisor's criterion", "Reviews", "D2", 40],
    ["a peer's review that leaves too few", "Reviews", "D4:E4", ""],
    ["how many peers it takes", "Policy", "D64", 4],
  ])("%s changes the scores behind it as in a report made anew", async (_what, sheetName, address, value) => {
    const live = await open(REVIEWED);
    await written(live, LIVE);
    const before = columnsOf(live.book, "Score cards 2026-10", [2, 3, 4]);
    await live.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
      range.values = [Array<string | number>(address.includes(":") ? 2 : 1).fill(value)];
      await context.sync();
    });
    const followed = columnsOf(live.book, "Score cards 2026-10", [2, 3, 4]);
    expect(followed).not.toEqual(before);
    await live.report({ ...LIVE, policy: null, closed: "reopen" });
    expect(followed).toEqual(columnsOf(live.book, "Score cards 2026-10", [2, 3, 4]));
  });

  test("a year follows its parts: a review defence on the cards, the assessment, ranks and grades", async () => {
    const months = ["03", "04", "05", "06", "07", "08", "09", "10"];
    const kpi = sheet("KPI", `
      Employee ID | Month | CSAT | Response hours | Resolution rate
      ${months.map((month) => `'0001' | 2026-${month} | 4.5 | 20 | 91%\n'0002' | 2026-${month} | 4.2 | 26 | 88%`).join("\n")}
    `);
    const yearly = sheet("Annual reviews", `
      Employee ID | Year | Year-end review defence | Major issue contribution
      '0001' | 2026 | 70 | 80
      '0002' | 2026 | 95 | 90
    `);
    const year = { ...LIVE, period: parsePeriod("2026")! };
    const live = await open([ROSTER, kpi, yearly]);
    await written(live, year);
    await live.run(async (context) => {
      context.workbook.worksheets.getItem("Annual reviews").getRange("C2").values = [[100]];
      await context.sync();
    });
    const figures = () => ({ list: rowsOf(live.book, "Assessment 2026", 3, [1, 2, 6, 7, 8, 9, 10, 11, 12, 13]), cards: columnsOf(live.book, "Annual cards 2026", [2, 3, 4]), grades: columnsOf(live.book, "Grades 2026", [2, 3, 4, 5]) });
    const followed = figures();
    await live.report({ ...year, policy: null });
    expect(followed).toEqual(figures());
    expect(liveCells(live.book, "Assessment 2026")).toBeGreaterThan(10);
  });

  test("recalculated figures are no edit of a tab, a figure typed over a formula is", async () => {
    const live = await open(SHEETS);
    await written(live, LIVE);
    const type = (name: string, address: string, value: number) => live.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address).values = [[value]];
      await context.sync();
    });
    await type("KPI", "C2", 4.7);
    const keptOf = async () => {
      const outcome = await live.report({ ...LIVE, closed: "reopen" });
      if (outcome.kind !== "written") throw new Error(outcome.kind);
      return outcome.kept.map(({ tab }) => tab);
    };
    expect(await keptOf()).toEqual([]);
    await type("Ranking 2026-10", "L7", 99);
    expect(await keptOf()).toEqual(["Ranking 2026-10"]);
  });

  test("a Policy sheet that is there is pointed at where it stands, and its limits count", async () => {
    const live = await open(SHEETS);
    await written(live, { ...LIVE, policy: null });
    const [own] = live.book.sheets.filter(({ name }) => name === "Policy");
    await live.report({ ...LIVE, policy: null, closed: "reopen" });
    expect(live.book.sheets.filter(({ name }) => name.startsWith("Policy"))).toEqual([own]);
  });
});
