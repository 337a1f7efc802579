import { expect, test } from "@jest/globals";
import { connect } from "../../src/host/client/node";
import { addSheet, createBook } from "../../src/host/model/book";
import { constantCell } from "../../src/host/model/cell";
import { DEFAULT_PROTECTION } from "../../src/host/model/page";
import { cellAt, setCell } from "../../src/host/model/sheet";
import { LANGUAGES } from "../../src/text/language";
import { workbenchText } from "../../src/text/workbench";
import { repeatRows } from "../../src/workbench/manyRows";
import { ALL_WELL, beginningOf, TRIALS, trialNamed, tryOut, type TrialId } from "../../src/workbench/trials";

/** What adding a sheet with one cell comes to: "none", or the code Excel refuses it with. */
async function adding({ run }: ReturnType<typeof connect>, name: string): Promise<string> {
  try {
    await run(async (context) => {
      const added = context.workbook.worksheets.add(name);
      await context.sync();
      added.getRange("A1").values = [["t".repeat(30_000)]];
      await context.sync();
    });
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test.each<readonly [TrialId, string]>([
  ["none", "none"], ["failsOnce", "GeneralException"], ["failsFrom", "GeneralException"], ["protectedWorkbook", "AccessDenied"], ["small", "RequestPayloadSizeLimitExceeded"],
])("the trial %s ends in %s, and taken away in nothing", async (id, code) => {
  const connection = connect(createBook("Sheet1"));
  const end = tryOut(connection, { id, request: 1 });
  expect(await adding(connection, "one")).toBe(code);
  end();
  expect(await adding(connection, "two")).toBe("none");
});

test("one failing request is over when it has failed, a silent Excel is not", async () => {
  const once = connect(createBook("Sheet1"));
  tryOut(once, { id: "failsOnce", request: 1 });
  expect([await adding(once, "one"), await adding(once, "two")]).toEqual(["GeneralException", "none"]);
  const silent = connect(createBook("Sheet1"));
  tryOut(silent, { id: "failsFrom", request: 1 });
  expect([await adding(silent, "one"), await adding(silent, "two")]).toEqual(["GeneralException", "GeneralException"]);
});

test("protection comes over the sheets that had none, and leaves the person's own where it was", () => {
  const book = createBook("Open");
  const own = addSheet(book, "Own");
  own.protection = { ...DEFAULT_PROTECTION, sort: true };
  const end = tryOut(connect(book), { ...ALL_WELL, id: "protectedSheets" });
  expect(book.sheets.map(({ protection }) => protection?.sort)).toEqual([false, true]);
  end();
  expect(book.sheets.map(({ protection }) => protection?.sort)).toEqual([undefined, true]);
});

test("read-only is what the workbook says of itself as long as it is tried", () => {
  const connection = connect(createBook("Sheet1"));
  const end = tryOut(connection, { ...ALL_WELL, id: "readOnly" });
  expect(connection.host.readOnly).toBe(true);
  end();
  expect(connection.host.readOnly).toBe(false);
});

test("only what the pane meets as it begins loads it anew", () => {
  expect(TRIALS.filter((trial) => beginningOf({ ...ALL_WELL, id: trial.id }) !== "ready").map(({ id }) => id)).toEqual(["old", "silent", "absent"]);
});

test("a trial that is chosen keeps the number of the request; a name nobody knows is all well", () => {
  expect(trialNamed("failsFrom", { id: "none", request: 7 })).toEqual({ id: "failsFrom", request: 7 });
  expect(trialNamed("?", { id: "slow", request: 7 })).toEqual({ id: "none", request: 7 });
});

test("each trial has a name of its own in each language", () => {
  for (const language of LANGUAGES) expect(new Set(TRIALS.map(({ label }) => workbenchText(label, language))).size).toBe(TRIALS.length);
});

test("a large workbook repeats the longest sheet's rows under new ids, headers once", () => {
  const book = createBook("Short");
  const long = addSheet(book, "Long");
  [["Id", "Team"], ["T1", "A"], ["T2", "B"]].forEach((texts, row) => texts.forEach((text, column) => setCell(long, row, column, constantCell(text, 0))));
  repeatRows(book, 6);
  expect(Array.from({ length: 7 }, (_, row) => [0, 1].map((column) => cellAt(long, row, column)?.value))).toEqual([
    ["Id", "Team"], ["T1", "A"], ["T2", "B"], ["T1/1", "A"], ["T2/1", "B"], ["T1/2", "A"], [undefined, undefined],
  ]);
});
