import { describe, expect, test } from "@jest/globals";
import { createBook } from "../../../src/host/model/book";
import { constantCell } from "../../../src/host/model/cell";
import { cellAt, setCell } from "../../../src/host/model/sheet";
import { connect } from "../../../src/host/client/node";
import type { Calculator } from "../../../src/host/protocol/calculator";
import { workRequests } from "../../../src/host/protocol/journal";
import { error, errorCode, openBook } from "./excel";

describe("a batch", () => {
  test("stops at its first failing action and keeps what came before it", async () => {
    const open = openBook();
    const code = await errorCode(open.on(async (context, sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [["never"]];
      await context.sync();
    }));
    expect(code).toBe("InvalidArgument");
    const values = [0, 1, 2].map((row) => cellAt(open.book.sheets[0]!, row, 0)?.value ?? null);
    expect(values).toEqual(["kept", null, null]);
  });

  test("answers anything the host does not know with ApiNotFound naming it", async () => {
    const unknown: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
      (sheet) => sheet.getRange("A1").load("style"),
      (sheet) => sheet.charts.load("items/pivotOptions"),
      (sheet) => sheet.slicers.load("items"),
      (sheet) => sheet.getRange("A1").removeDuplicates([0], false),
      (_sheet, context) => context.workbook.pivotTables.refreshAll(),
      (sheet) => { sheet.enableCalculation = false; },
    ];
    const messages: string[] = [];
    for (const use of unknown) {
      const raised = await error(openBook().on(async (context, sheet) => {
        use(sheet, context);
        await context.sync();
      }));
      messages.push(`${raised?.code}: ${raised?.message.split(" ")[0]}`);
    }
    expect(messages).toEqual([
      "ApiNotFound: Range.style", "ApiNotFound: Chart.pivotOptions", "ApiNotFound: Worksheet.slicers", "ApiNotFound: Range.removeDuplicates", "ApiNotFound: Workbook.pivotTables", "ApiNotFound: Worksheet.enableCalculation",
    ]);
  });

  test("on a null object does nothing and says so", async () => {
    const open = openBook();
    const isNull = await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nobody");
      sheet.tabColor = "#FF0000";
      sheet.getRange("A1").values = [[1]];
      sheet.charts.load("items");
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(open.book.sheets).toHaveLength(1);
  });

  test("gives ranges that stay usable in later batches of the run", async () => {
    const values = await openBook().on(async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2]]);
  });

  test("lets go of its ranges at the end of the run", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      for (let row = 0; row < 20; row++) sheet.getCell(row, 0).load("values");
      await context.sync();
    });
    expect([open.host.references.size, open.host.referenceIds.size]).toEqual([0, 0]);
  });

  test("raises PropertyNotLoaded, Excel's own error, for what was not loaded", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      const range = sheet.getRange("A1");
      await context.sync();
      return range.values;
    }))).toBe("PropertyNotLoaded");
  });

  test("loads the first items of a collection when told how many", async () => {
    const names = await openBook().run(async (context) => {
      for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets;
      sheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["B", "C"]);
  });

  test("loads objects nested in one another, of each item", async () => {
    const loaded = await openBook().on(async (context, sheet) => {
      sheet.tables.add("A1:B3", true);
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/tables/items/name,items/tables/items/columns/items/name");
      await context.sync();
      return worksheets.items.map(({ name, tables }) => [name, tables.items.map((table) => table.columns.items.map((column) => column.name))]);
    });
    expect(loaded).toEqual([["Sheet1", [["Column1", "Column2"]]]]);
  });
});

describe("several workbooks", () => {
  test("stay apart, one after another and side by side", async () => {
    const [first, second] = [openBook({ name: "a.xlsx" }), openBook({ name: "b.xlsx" })];
    const write = (open: typeof first, value: string) => open.on(async (context, sheet) => {
      sheet.getRange("A1").values = [[value]];
      await context.sync();
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    });
    expect(await Promise.all([write(first, "one"), write(second, "two"), write(first, "three")])).toEqual(["a.xlsx", "b.xlsx", "a.xlsx"]);
    expect([first, second].map(({ book }) => cellAt(book.sheets[0]!, 0, 0)?.value)).toEqual(["three", "two"]);
  });

  test("have an Excel of their own to be used as the add-in's global", async () => {
    const { Excel, book } = connect(createBook("Sheet1"));
    connect(createBook("Other"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[Excel.ChartType.line]];
      await context.sync();
    });
    expect(cellAt(book.sheets[0]!, 0, 0)?.value).toBe("Line");
  });
});

describe("formulas", () => {
  /** Stands in for an engine: every formula that changed is worth 42. */
  const calculator = (calls: string[]): Calculator => ({
    changed: (_book, changes) => {
      calls.push("changed");
      for (const { sheet, range } of changes) {
        for (let row = range.top; row <= range.bottom; row++) {
          const cell = cellAt(sheet, row, range.left);
          if (cell && cell.formula !== null) setCell(sheet, row, range.left, { ...cell, value: 42 });
        }
      }
    },
    all: () => void calls.push("all"),
  });

  test("are computed before values are read and at the end of a batch, not at every write", async () => {
    const calls: string[] = [];
    const values = await openBook({ calculator: calculator(calls) }).on(async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [["=1"], ["=2"]];
      sheet.getRange("B1").values = [[1]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[42], [42]]);
    expect(calls).toEqual(["changed"]);
  });

  test("wait for the end of the batch where calculation is suspended", async () => {
    const calls: string[] = [];
    const values = await openBook({ calculator: calculator(calls) }).on(async (context, sheet) => {
      context.application.suspendApiCalculationUntilNextSync();
      const range = sheet.getRange("A1");
      range.values = [["=1"]];
      range.load("values");
      await context.sync();
      const before = range.values;
      range.load("values");
      await context.sync();
      return [before, range.values];
    });
    expect(values).toEqual([[["#BUSY!"]], [[42]]]);
  });
});

describe("troubles", () => {
  const write = (open: ReturnType<typeof openBook>) => open.on(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });

  test("can refuse the nth request from now, whole", async () => {
    const open = openBook();
    open.faults.failRequest(2, "GeneralException");
    expect(await errorCode(write(open))).toBe("GeneralException");
    expect([0, 1].map((row) => cellAt(open.book.sheets[0]!, row, 0)?.value ?? null)).toEqual([1, null]);
    expect(await errorCode(write(open))).toBe("none");
  });

  test("can refuse the nth request and all after it, until that is taken back", async () => {
    const open = openBook();
    open.faults.failFrom(2, "GeneralException");
    expect(await errorCode(write(open))).toBe("GeneralException");
    expect(await errorCode(write(open))).toBe("GeneralException");
    open.faults.failNone();
    expect(await errorCode(write(open))).toBe("none");
  });

  test("can be an Excel that lacks a member: it is refused as if it did not exist, and nothing else is", async () => {
    const open = openBook();
    open.faults.lack(["Worksheet.charts", "Worksheet.tabColor"]);
    expect(await errorCode(open.on(async (context, sheet) => {
      sheet.charts.load("items/name");
      await context.sync();
    }))).toBe("ApiNotFound");
    expect(await errorCode(open.on(async (context, sheet) => {
      sheet.tabColor = "#FF0000";
      await context.sync();
    }))).toBe("ApiNotFound");
    expect(await errorCode(write(open))).toBe("none");
    open.faults.lack([]);
    expect(await errorCode(open.on(async (context, sheet) => {
      sheet.charts.load("items/name");
      await context.sync();
    }))).toBe("none");
  });

  test("can be a person typing in a cell: requests fail, or wait where the add-in asked for that", async () => {
    const open = openBook();
    open.faults.startCellEdit();
    expect(await errorCode(write(open))).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = open.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["after"]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    open.faults.endCellEdit();
    await waiting;
    expect(done).toBe(true);
  });

  test("can be a co-author who edits between two requests", async () => {
    const open = openBook();
    open.faults.beforeRequest((book, number) => number === 2 && setCell(book.sheets[0]!, 0, 0, constantCell("theirs")));
    await write(open);
    expect(cellAt(open.book.sheets[0]!, 0, 0)?.value).toBe("theirs");
  });

  test("can be slow answers, which come in the order of their requests", async () => {
    const open = openBook();
    open.faults.answerAfter(30);
    const start = performance.now();
    await Promise.all([write(open), write(open)]);
    // Two runs of two requests each, one after another: 4 × 30 ms.
    expect(performance.now() - start).toBeGreaterThanOrEqual(115);
  });

  test("are there without being ordered: more than 5 MB in a request or a response is refused", async () => {
    const large = "x".repeat(30_000);
    const open = openBook();
    expect(await errorCode(open.on(async (context, sheet) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [large]);
      await context.sync();
    }))).toBe("RequestPayloadSizeLimitExceeded");
    const fill = (first: number) => open.on(async (context, sheet) => {
      sheet.getRangeByIndexes(first, 0, 100, 1).values = Array.from({ length: 100 }, () => [large]);
      await context.sync();
    });
    await fill(0);
    await fill(100);
    const read = () => errorCode(open.on(async (context, sheet) => {
      sheet.getUsedRange().load("values");
      await context.sync();
    }));
    expect(await read()).toBe("ResponsePayloadSizeLimitExceeded");
    open.faults.limitPayload(null);
    expect(await read()).toBe("none");
  });
});

describe("the journal", () => {
  test("counts requests, actions and bytes, Chinese characters as three bytes", async () => {
    const open = openBook();
    const run = (text: string) => open.on(async (context, sheet) => {
      sheet.getRange("A1").values = [[text]];
      await context.sync();
    });
    await run("ab");
    await run("客户");
    const [first, second] = workRequests(open.journal);
    expect(second!.requestBytes - first!.requestBytes).toBe(4);
    expect([first!.error, first!.actions > 0, first!.responseBytes > 0]).toEqual([null, true, true]);
  });

  test("notes what failed and where", async () => {
    const open = openBook();
    await errorCode(open.on(async (context, sheet) => {
      sheet.getRange("A1").format.fill.color = "no colour";
      await context.sync();
    }));
    expect(workRequests(open.journal)[0]).toMatchObject({ error: "InvalidArgument", location: "RangeFill.color" });
  });
});
