import { beforeAll, describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { parsePeriod } from "../../src/core/period";
import { connect } from "../../src/host/client/node";
import { openBook } from "../../src/host/file/openBook";
import { saveBook } from "../../src/host/file/saveBook";
import { formatAt, type Format } from "../../src/host/model/format";
import { DEFAULT_PROTECTION } from "../../src/host/model/page";
import { cellAt, type Sheet as HostSheet } from "../../src/host/model/sheet";
import { workRequests } from "../../src/host/protocol/journal";
import { messyBook } from "../host/file/messyBook";
import { openBookOf } from "../support/book";
import { sheet } from "../support/grid";
import { differences, heldSheet, KPI, openReport, reportingOn, ROSTER, SHEETS, TICKETS, wholeState, type OpenReport } from "./reporting";

const TABS = ["Overview", "Ranking", "Score cards", "SLA", "Training", "Follow-up", "Data issues", "Notes"].map((name) => `${name} 2026-10`);

let open: OpenReport;
const tab = (name: string): HostSheet => heldSheet(open.book, `${name} 2026-10`);

beforeAll(async () => {
  open = await openReport();
  await open.report();
});

/** The place of the first cell with this value; a tab without it fails the test. */
function placeOf(held: HostSheet, value: unknown): { readonly row: number; readonly column: number } {
  for (const [row, { cells }] of [...held.rows].sort(([a], [b]) => a - b)) {
    const column = cells.findIndex((cell) => cell?.value === value);
    if (column >= 0) return { row, column };
  }
  throw new Error(`${held.name} has no ${String(value)}`);
}

const valueAt = (held: HostSheet, row: number, column: number): unknown => cellAt(held, row, column)?.value ?? null;
const formatOf = (held: HostSheet, row: number, column: number): Format => formatAt(open.book.formats, cellAt(held, row, column)?.style ?? 0);

describe("the tabs of a report", () => {
  test("stand behind the person's sheets in the report's order, and the first is in front", () => {
    expect(open.book.sheets.map(({ name }) => name)).toEqual([...SHEETS.map(({ name }) => name), ...TABS, "Closed months"]);
    expect(open.book.activeSheetId).toBe(tab("Overview").id);
  });

  test("figures are numbers with a format, not text: scores to 2 places, rates in percent, dates as dates", () => {
    const ranking = tab("Ranking");
    const { row, column } = placeOf(ranking, 99.2);
    expect(formatOf(ranking, row, column).numberFormat).toBe("0.00");
    const overview = tab("Overview");
    const sla = placeOf(overview, "Product quality");
    const rate = [...(overview.rows.get(sla.row)?.cells ?? [])].findIndex((cell) => cell !== undefined && formatAt(open.book.formats, cell.style).numberFormat === "0.0%");
    // one product-quality ticket, met: 100.0 %
    expect(valueAt(overview, sla.row, rate)).toBe(1);
    const breach = placeOf(tab("SLA"), "00123");
    expect(formatOf(tab("SLA"), breach.row, breach.column + 5).numberFormat).toBe("yyyy-mm-dd hh:mm");
  });

  test("text that begins with = + - @ stays text, and ids keep their zeros", () => {
    const name = placeOf(tab("Ranking"), "=1+1");
    expect(cellAt(tab("Ranking"), name.row, name.column)?.formula).toBeNull();
    expect(valueAt(tab("Ranking"), name.row, name.column - 1)).toBe("0003");
    expect(valueAt(tab("SLA"), placeOf(tab("SLA"), "00123").row, 1)).toBe("00123");
    expect(open.book.sheets.slice(SHEETS.length).flatMap((held) => [...held.rows.values()].flatMap(({ cells }) => cells.filter((cell) => cell && cell.formula !== null)))).toEqual([]);
  });

  test("charts plot cells of their own tab: ratings, SLA by type, twelve months and teams", () => {
    const { charts } = tab("Overview");
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const { series, title } of charts) {
      expect(title?.text).not.toBe("");
      for (const { values, categories } of series) expect([values, categories].join(" ")).toMatch(/^'Overview 2026-10'!\S+ 'Overview 2026-10'!\S+$/);
    }
  });

  test("ratings are coloured by rules, so that they follow when a person sorts", () => {
    const words = tab("Ranking").conditionalFormats.flatMap(({ rule }) => (JSON.stringify(rule).toLowerCase().match(/excellent|needs improvement/g) ?? []));
    expect(new Set(words)).toEqual(new Set(["excellent", "needs improvement"]));
    expect(tab("Ranking").conditionalFormats.some(({ rule }) => JSON.stringify(rule).includes("dataBar"))).toBe(true);
  });

  test("a change is coloured by its sign, and a dash is no rise, though Excel takes text for more than any number", () => {
    const rules = tab("Ranking").conditionalFormats.map(({ rule }) => JSON.stringify(rule));
    expect(rules.filter((rule) => rule.includes("between")).length).toBe(1);
    expect(rules.filter((rule) => rule.includes("greaterThan"))).toEqual([]);
  });

  test("what misses a service target has a mark beside its colour, for those who see no red", () => {
    const missed = tab("Overview").conditionalFormats.filter((one) => JSON.stringify(one).includes("✖ \\"));
    expect(missed.length).toBeGreaterThan(0);
  });

  test("a breached ticket links to its row in the person's sheet, an issue to its cell", () => {
    const breach = placeOf(tab("SLA"), "00123");
    const links = (name: string): readonly (string | null)[] => tab(name).hyperlinks.map(({ location }) => location);
    expect(tab("SLA").hyperlinks.find(({ range }) => range.top === breach.row)?.location).toMatch(/^'?Tickets'?!A2$/);
    expect(links("Data issues").some((location) => /^'?Tickets'?!/.test(location ?? ""))).toBe(true);
  });

  test("each tab prints on A4, a page wide or with breaks of its own, with repeated rows and page numbers", () => {
    for (const name of TABS) {
      const { page } = heldSheet(open.book, name);
      expect([name, page.paper]).toEqual([name, 9]);
      expect([name, page.fit?.wide === 1 || page.rowBreaks.length > 0 || page.scale < 100]).toEqual([name, true]);
      expect([name, JSON.stringify(page.footer)]).toEqual([name, expect.stringMatching(/&P/)]);
    }
    expect(tab("Score cards").page.rowBreaks.length).toBe(2);
    expect(tab("Ranking").page.titleRows).not.toBeNull();
  });

  test("lists have a filter and frozen headers", () => {
    const header = placeOf(tab("Ranking"), "Rank");
    expect(tab("Ranking").autoFilter?.top).toBe(header.row);
    expect(tab("Ranking").view.frozenRows).toBe(header.row + 1);
  });

  test("another period gets tabs of its own beside them", async () => {
    const two = await openReport();
    await two.report();
    await two.report({ period: parsePeriod("2026-09")! });
    expect(two.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...TABS, "Overview 2026-09", "Notes 2026-09"]));
  });
});

describe("the person's own sheets", () => {
  /** The parts of a file as text. Which sheet is in front stands in the sheets too, and a report brings its own to the front; spaces between elements mean nothing. */
  const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
    new Map(Object.entries(unzipSync(file)).map(([path, content]) => [
      path, Buffer.from(content).toString("latin1").replace(/ tabSelected="1"/, "").replace(/>\s+</g, "><"),
    ]));

  test("are never written to: every part of the file that was not ours is as it was, to the byte", async () => {
    const source = saveBook((await openBookOf([ROSTER, KPI, TICKETS])).book);
    const reported = reportingOn(connect(openBook(source)));
    await reported.report();
    const [before, after] = [partsOf(source), partsOf(saveBook(reported.book))];
    const own = [...before.keys()].filter((path) => path.startsWith("xl/worksheets/"));
    expect(own.length).toBe(3);
    expect(own.filter((path) => after.get(path) !== before.get(path))).toEqual([]);
  });

  test("pivots, charts, macros and parts nobody knows survive a report", async () => {
    const source = messyBook();
    const connection = connect(openBook(source));
    await connection.run(async (context) => {
      const worksheet = context.workbook.worksheets.add("KPI");
      worksheet.getRange("A1:D2").values = [["Employee ID", "Month", "CSAT", "Resolution rate"], ["'0001", "2026-10", 4.2, 0.9]];
      await context.sync();
    });
    expect((await reportingOn(connection).report()).kind).toBe("written");
    const [before, after] = [partsOf(source), partsOf(saveBook(connection.book))];
    // What lists the sheets, and the stores that new cells are added to, do change.
    const shared = /workbook\.xml|Content_Types|styles\.xml|sharedStrings|calcChain|metadata\.xml|theme/;
    const lost = [...before.keys()].filter((path) => !shared.test(path) && after.get(path) !== before.get(path));
    expect(lost).toEqual([]);
  });
});

describe("what the workbook refuses", () => {
  const refusal = async (ready: (report: OpenReport) => void | Promise<void>): Promise<readonly unknown[]> => {
    const report = await openReport();
    await ready(report);
    const before = wholeState(report.book);
    const failure = await report.report().then(() => null, (error: unknown) => error);
    return [(failure as { code?: unknown })?.code, (failure as { parameters?: unknown })?.parameters, differences(before, wholeState(report.book))];
  };

  test("a workbook whose structure is protected is told before anything is written", async () => {
    expect(await refusal(({ book }) => void ((book as { structureProtected: boolean }).structureProtected = true))).toEqual(["protected-workbook", {}, []]);
  });

  test("an own tab that is protected is named, and no other is written either", async () => {
    expect(await refusal(async (report) => {
      await report.report();
      const held = heldSheet(report.book, "SLA 2026-10");
      held.protection = DEFAULT_PROTECTION;
    })).toEqual(["protected-sheet", { sheet: "SLA 2026-10" }, []]);
  });

  test("a protected sheet of the person's is no obstacle", async () => {
    const report = await openReport();
    heldSheet(report.book, "KPI").protection = DEFAULT_PROTECTION;
    expect((await report.report()).kind).toBe("written");
  });

  test("a workbook opened read-only", async () => {
    const connection = connect((await openReport()).book, { readOnly: true });
    await expect(reportingOn(connection).report()).rejects.toMatchObject({ code: "read-only" });
  });

  test("while a cell is being edited", async () => {
    expect(await refusal(({ faults }) => faults.startCellEdit())).toEqual(["editing-cell", {}, []]);
  });

  test("an open workbook nothing was recognised in is left as it is, and the reason is an answer", async () => {
    const report = await openReport([sheet("Shopping", "Item | Count\nApples | 3\nPears | 4")]);
    const before = wholeState(report.book);
    expect(await report.report()).toMatchObject({ kind: "refused", code: "nothing-recognised" });
    expect(differences(before, wholeState(report.book))).toEqual([]);
  });
});

describe("the requests of a report", () => {
  test("grow with the size of what is written only: as many for twice the people", async () => {
    const count = async (people: number): Promise<number> => {
      const rows = Array.from({ length: people }, (_, index) => `'${String(index + 1).padStart(4, "0")}' | 2026-10 | 4.${index % 10} | 12 | 95%`);
      const report = await openReport([sheet("KPI", ["Employee ID | Month | CSAT | Response hours | Resolution rate", ...rows].join("\n"))]);
      const before = workRequests(report.journal).length;
      await report.report();
      return workRequests(report.journal).length - before;
    };
    expect(await count(40)).toBe(await count(20));
  });

  test("none is over the 5 MB that Excel on the web allows, also for hundreds of people and thousands of tickets", async () => {
    const people = 300;
    const id = (index: number): string => `'${String((index % people) + 1).padStart(4, "0")}'`;
    const kpis = Array.from({ length: people * 6 }, (_, index) => `${id(index)} | 2026-${String(5 + Math.floor(index / people)).padStart(2, "0")} | 4.${index % 10} | ${10 + (index % 30)} | 9${index % 10}%`);
    const tickets = Array.from({ length: 4_000 }, (_, index) => `T${index} | 2026-10-0${1 + (index % 9)} 09:00 | 服务态度 | ${id(index)} | 2026-10-1${index % 9} 10:00`);
    const report = await openReport([
      sheet("KPI", ["Employee ID | Month | CSAT | Response hours | Resolution rate", ...kpis].join("\n")),
      sheet("Tickets", ["Ticket ID | Created time | Type | Agent ID | Resolved time", ...tickets].join("\n")),
    ]);
    const before = report.journal.length;
    expect((await report.report()).kind).toBe("written");
    const sizes = report.journal.slice(before).flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
  }, 60_000);
});
