// A policy in a real file: written through Excel's client, saved, opened again, its lists sorted by somebody, translated. It stays what it was.
import { expect, test } from "@jest/globals";
import { fc } from "../../support/property";
import { writePolicy } from "../../../src/app/editPolicy";
import type { Policy } from "../../../src/core/policy";
import { FORM_TABLES } from "../../../src/core/policyForm";
import { policyFromPreset } from "../../../src/core/presets";
import { connect } from "../../../src/host/client/node";
import { openBook } from "../../../src/host/file/openBook";
import { saveBook } from "../../../src/host/file/saveBook";
import type { Book } from "../../../src/host/model/book";
import { readPolicySheet, type PolicyReading } from "../../../src/input/policySheet/readPolicySheet";
import { reportingOn } from "../../excel/reporting";
import { openBookOf } from "../../support/book";
import { sheet } from "../../support/grid";
import { anyPolicy } from "../../support/policies";

const ROSTER = sheet("Roster", "Employee ID | Name\n1 | Ann");

async function bookWith(policy: Policy, language: "en" | "zh-CN" | "zh-TW", book?: Book): Promise<Book> {
  const open = reportingOn(book === undefined ? await openBookOf([ROSTER]) : connect(book));
  await writePolicy(open.workbook, policy, language);
  return openBook(saveBook(open.book));
}

async function readFrom(book: Book): Promise<PolicyReading & { readonly isMarked: boolean }> {
  const { policySheet, isPolicySheetMarked, dateSystem } = await reportingOn(connect(book)).workbook.read();
  return { ...readPolicySheet(policySheet!, dateSystem), isMarked: isPolicySheetMarked };
}

test("any policy survives being saved and opened, with its mark, in every language", async () => {
  await fc.assert(fc.asyncProperty(anyPolicy, fc.constantFrom("en" as const, "zh-CN" as const, "zh-TW" as const), async (policy, language) => {
    expect(await readFrom(await bookWith(policy, language))).toEqual({ policy, problems: [], isMarked: true });
  }), { numRuns: 6 });
});

test("read in one language and written in another it is the same policy", async () => {
  const chinese = await bookWith(policyFromPreset("supermarket"), "zh-CN");
  const { policy } = await readFrom(chinese);
  const english = await bookWith(policy, "en", chinese);
  expect(await readFrom(english)).toEqual({ policy: policyFromPreset("supermarket"), problems: [], isMarked: true });
});

test("rows that somebody sorted change nothing: lists go by their numbers, settings by their names", async () => {
  const book = await bookWith(policyFromPreset("supermarket"), "en");
  const open = reportingOn(connect(book));
  await open.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Policy").getUsedRange();
    used.load("values,numberFormat,rowIndex,columnIndex");
    await context.sync();
    const worksheet = context.workbook.worksheets.getItem("Policy");
    // Every table's rows the other way round, below its title, its explanation and its header.
    const titles = used.values.flatMap((cells, row) => (cells[0] !== "" && (row === 0 || used.values[row - 1]?.every((cell) => cell === "")) ? [row] : []));
    // The sheet's own title, and one of each table.
    expect(titles).toHaveLength(1 + FORM_TABLES.length);
    for (const title of titles.slice(1)) {
      const end = used.values.findIndex((cells, row) => row > title && cells.every((cell) => cell === ""));
      const [first, last] = [title + 3, (end < 0 ? used.values.length : end) - 1];
      if (last <= first) continue;
      const range = worksheet.getRangeByIndexes(used.rowIndex + first, used.columnIndex, last - first + 1, used.values[0]!.length);
      range.numberFormat = used.numberFormat.slice(first, last + 1).reverse() as string[][];
      range.values = used.values.slice(first, last + 1).reverse() as string[][];
    }
    await context.sync();
  });
  const { policy, problems } = await readFrom(openBook(saveBook(open.book)));
  expect([problems, policy]).toEqual([[], policyFromPreset("supermarket")]);
});
