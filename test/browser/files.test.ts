// Opening a person's own files: good ones replace the workbook, bad ones are told in one sentence and change nothing.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { saveBook } from "../../src/host/file/saveBook";
import { createBook } from "../../src/host/model/book";
import { constantCell } from "../../src/host/model/cell";
import { DEFAULT_FORMAT, styleOf } from "../../src/host/model/format";
import { setCell } from "../../src/host/model/sheet";
import { startBrowser, type BuiltPages } from "../support/chromium";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let pages: BuiltPages;
let bench: WorkbenchPage;
beforeAll(async () => {
  pages = await startBrowser();
});
afterAll(() => pages.close());
beforeEach(async () => {
  bench = await openWorkbench(pages);
});

const text = (content: string) => new TextEncoder().encode(content);

/** The start of an old Office container whose directory names one stream. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(1_024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => (bytes[512 + index * 2] = character.charCodeAt(0)));
  return bytes;
}

test("another workbook takes the place of the one shown, with its own formats", async () => {
  const book = createBook("绩效");
  const sheet = book.sheets[0]!;
  setCell(sheet, 0, 0, constantCell("得分率", styleOf(book.formats, { ...DEFAULT_FORMAT, fill: "#FFF2CC", font: { ...DEFAULT_FORMAT.font, bold: true } })));
  setCell(sheet, 1, 0, constantCell(0.925, styleOf(book.formats, { ...DEFAULT_FORMAT, numberFormat: "0.0%" })));
  await bench.open("我的数据.xlsx", saveBook(book));
  await bench.page.getByRole("tab", { name: "绩效" }).waitFor();
  expect(await bench.tabs()).toEqual(["绩效"]);
  expect(await bench.page.title()).toContain("我的数据.xlsx");
  expect(await bench.cell("A2").innerText()).toBe("92.5%");
  expect(await bench.cell("A1").evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe("rgb(255, 242, 204)");
  expect(await bench.cell("A1").locator(".cell-text").evaluate((cell) => getComputedStyle(cell).fontWeight)).toBe("700");
});

describe("a file that cannot be opened is told in one sentence, and the workbook stays", () => {
  const cases: readonly (readonly [what: string, name: string, content: Uint8Array, sentence: string])[] = [
    ["no workbook", "notes.xlsx", text("just some text"), "This is not an Excel workbook (.xlsx or .xlsm). Save it from Excel in that form."],
    ["an empty file", "empty.xlsx", text(""), "The file is empty (0 bytes)."],
    ["an old .xls", "old.xls", container("Workbook"), "This is a workbook in the old .xls form. Open it in Excel and save it as .xlsx."],
    ["an encrypted workbook", "secret.xlsx", container("EncryptedPackage"), "The workbook is protected by a password. Save a copy without the password first."],
    ["a workbook cut off", "half.xlsx", saveBook(createBook()).slice(0, 700), "The workbook is damaged and cannot be read whole. Open it in Excel, let Excel repair it, and save it."],
  ];
  test.each(cases)("%s", async (_what, name, content, sentence) => {
    const before = await bench.tabs();
    await bench.open(name, content);
    await bench.page.getByRole("alert").waitFor();
    expect(await bench.page.getByRole("alert").locator("span").innerText()).toBe(`${name} was not opened. ${sentence}`);
    expect(await bench.tabs()).toEqual(before);
  });
});
