import { describe, expect, test } from "@jest/globals";
import { createBook } from "../../src/host/model/book";
import { workRequests } from "../../src/host/protocol/journal";
import { openBookOf } from "../support/book";
import { sheet } from "../support/grid";
import { heldSheet, openReport, reportingOn, SHEETS } from "./reporting";

describe("reading a workbook", () => {
  test("values and formats come as Excel keeps them, with the address of the first cell; empty cells are null", async () => {
    const { workbook } = reportingOn(await openBookOf([
      sheet("Data", `
        工号 | 日期 | 得分 | 在职
        '00123' | 2026-10-05 09:30 | 88.2% | TRUE
        | | 0 |
      `, { row: 3, column: 2 }),
    ]));
    const { sheets } = await workbook.read();
    const [data] = sheets;
    expect([data?.name, data?.row, data?.column]).toEqual(["Data", 3, 2]);
    // 5 October 2026 09:30 is day 46300 and 9.5/24 of the next
    expect(data?.values).toEqual([["工号", "日期", "得分", "在职"], ["00123", 46_300 + 9.5 / 24, 0.882, true], [null, null, 0, null]]);
    expect(data?.formats[1]).toEqual(["@", "yyyy-mm-dd hh:mm", "0.0%", "General"]);
  });

  test("merged cells, tables with their totals row and hidden sheets are told", async () => {
    const connection = await openBookOf([
      sheet("Merged", `
        Title | ~ | ~
        A | B | C
        ^ | 1 | 2
      `),
      sheet("Listed", `
        Employee ID | Points
        1001 | 5
        1002 | 7
      `, { hidden: true }),
    ]);
    await connection.run(async (context) => {
      context.workbook.worksheets.getItem("Listed").tables.add("A1:B3", true).name = "Ledger";
      await context.sync();
    });
    const held = heldSheet(connection.book, "Listed");
    held.tables = held.tables.map((table) => ({ ...table, range: { ...table.range, bottom: 3 }, showTotals: true }));
    const [merged, listed] = (await reportingOn(connection).workbook.read()).sheets;
    expect(merged?.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 3 }, { row: 2, column: 1, rows: 2, columns: 1 }]);
    expect([merged?.hidden, listed?.hidden]).toEqual([false, true]);
    expect(listed?.tables).toEqual([{ name: "Ledger", area: { row: 1, column: 1, rows: 4, columns: 2 }, hasHeaders: true, hasTotals: true }]);
  });

  test("an empty sheet has no cells, and is read all the same", async () => {
    const { sheets } = await reportingOn(await openBookOf([sheet("Empty", "")])).workbook.read();
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([["Empty", []]]);
  });

  test("the base of date serials is the workbook's own", async () => {
    const [from1900, from1904] = await Promise.all([false, true].map(async (date1904) => {
      const connection = await openBookOf([sheet("Data", "A")], { ...createBook("to be removed"), date1904 });
      return (await reportingOn(connection).workbook.read()).dateSystem;
    }));
    expect([from1900, from1904]).toEqual([1900, 1904]);
  });

  test("the number of requests does not grow with the sheets", async () => {
    const requests = async (count: number): Promise<number> => {
      const connection = await openBookOf(Array.from({ length: count }, (_, index) => sheet(`Sheet ${index}`, "a | b\n1 | 2")));
      const before = workRequests(connection.journal).length;
      await reportingOn(connection).workbook.read();
      return workRequests(connection.journal).length - before;
    };
    expect(await requests(40)).toBe(await requests(2));
  });

  test("a large sheet comes in several answers, none over the 5 MB that Excel on the web allows, and in its own order", async () => {
    const rows = 70_000;
    const values = Array.from({ length: rows }, (_, row) => [`Ticket ${row}`, row, "Waiting for the customer's answer", row / 7]);
    const big = { ...sheet("Big", "x"), values, formats: values.map((cells) => cells.map(() => "General")) };
    const connection = await openBookOf([]);
    // Written in pieces, as a person's file holds it already.
    await connection.run(async (context) => {
      const worksheet = context.workbook.worksheets.add("Big");
      for (let first = 0; first < rows; first += 10_000) {
        worksheet.getRangeByIndexes(first, 0, 10_000, 4).values = big.values.slice(first, first + 10_000);
        await context.sync();
      }
    });
    const before = connection.journal.length;
    const { sheets } = await reportingOn(connection).workbook.read();
    const answers = connection.journal.slice(before);
    expect(Math.max(...answers.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * 1024 * 1024);
    expect(answers.filter(({ responseBytes }) => responseBytes > 100_000).length).toBeGreaterThan(1);
    expect(sheets.find(({ name }) => name === "Big")?.values).toEqual(values);
  }, 30_000);

  test("what the add-in remembers in a workbook comes back by its key", async () => {
    const { workbook } = await openReport([]);
    await workbook.remember("last-choice", "{}");
    await workbook.remember("last-choice", "{\"preset\":\"ecommerce\"}");
    expect((await workbook.read()).settings).toEqual({ "last-choice": "{\"preset\":\"ecommerce\"}" });
  });
});

describe("own tabs", () => {
  test("are told apart from the person's sheets by their mark, whatever they are called", async () => {
    const open = await openReport();
    await open.report();
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Overview 2026-10").name = "October, for the board";
      await context.sync();
    });
    const { sheets, ownTabs } = await open.workbook.read();
    expect(sheets.map(({ name }) => name)).toEqual(SHEETS.map(({ name }) => name));
    expect(ownTabs[0]).toEqual({ name: "October, for the board", period: "2026-10", tab: "overview", edited: false });
    expect(ownTabs.map(({ tab }) => tab)).toEqual(["overview", "ranking", "cards", "sla", "training", "follow-up", "issues", "notes"]);
  });

  test("a copy a person made is theirs", async () => {
    const open = await openReport();
    await open.report();
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Overview 2026-10").copy("End").name = "My copy";
      await context.sync();
    });
    const { sheets, ownTabs } = await open.workbook.read();
    expect(sheets.map(({ name }) => name)).toContain("My copy");
    expect(ownTabs.map(({ name }) => name)).not.toContain("My copy");
  });

  test("a tab counts as edited from the first cell changed outside the person's own columns", async () => {
    const open = await openReport();
    await open.report();
    const edited = async (): Promise<readonly string[]> => (await open.workbook.read()).ownTabs.filter((tab) => tab.edited).map(({ tab }) => tab);
    expect(await edited()).toEqual([]);
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("Ranking 2026-10").getRange("A1").values = [["My ranking"]];
      context.workbook.worksheets.getItem("SLA 2026-10").getRange("Z90").values = [[0]];
      await context.sync();
    });
    expect(await edited()).toEqual(["ranking", "sla"]);
  });
});

describe("going to a cell", () => {
  test("selects it, and says so where the sheet is gone", async () => {
    const open = await openReport();
    await open.workbook.goTo("KPI", "C4");
    expect([open.host.selection.top, open.host.selection.left]).toEqual([3, 2]);
    await expect(open.workbook.goTo("Gone", "A1")).rejects.toMatchObject({ code: "lost", parameters: { sheet: "Gone" } });
  });
});
