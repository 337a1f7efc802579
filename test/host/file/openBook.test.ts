import { describe, expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { FileError } from "../../../src/host/file/fileError";
import { openBook } from "../../../src/host/file/openBook";
import { formatAt } from "../../../src/host/model/format";
import { cellAt, rowProperties } from "../../../src/host/model/sheet";
import { parseCell } from "../../../src/host/model/address";
import { archive, messyBook, MESSY_PARTS } from "./messyBook";
import { range } from "./featureBook";

const book = openBook(messyBook());
const [data, list, chartSheet] = book.sheets as [typeof book.sheets[0], typeof book.sheets[0], typeof book.sheets[0]];

function cell(address: string, sheet = data!) {
  const { row, column } = parseCell(address)!;
  return cellAt(sheet!, row, column);
}

describe("what a person's workbook holds", () => {
  test("shared, rich and inline texts are read as plain text, phonetic guides and escapes resolved", () => {
    expect(cell("A1")?.value).toBe("姓名");
    expect(cell("B1")?.value).toBe("得 分");
    expect(cell("C1")?.value).toBe("双 倍 ");
    expect(cell("A2")?.value).toBe("a\rb & c");
    expect(cell("A3")?.value).toBe("");
  });

  test("numbers, booleans, errors and ISO dates keep their kind", () => {
    expect(cell("B2")?.value).toBe(46_296.5);
    expect(cell("D2")?.value).toBe(true);
    expect(cell("E2")).toMatchObject({ value: { error: "#N/A" }, formula: "NA()" });
    // 5 October 2026 is 46 300 days after 30 December 1899; noon is half a day.
    expect(cell("D3")?.value).toBe(46_300.5);
  });

  test("a shared formula is given to each of its cells, with relative references moved", () => {
    expect(cell("C2")?.formula).toBe("B2*2+$B$2+SUM(B$2:B2)");
    expect(cell("C4")?.formula).toBe("B4*2+$B$2+SUM(B$2:B4)");
  });

  test("an add-in's function and newer functions read as people see them, and a dynamic array knows the cells it fills", () => {
    expect(cell("F2")).toMatchObject({ formula: "HRKPI.RATING(B2)", value: "优秀" });
    expect(cell("A5")).toMatchObject({ formula: "SORT(UNIQUE(B3:B4))", array: { kind: "dynamic", range: range("A5:A6") } });
    expect(cell("A6")).toMatchObject({ value: 5, spilledFrom: { row: 4, column: 0 } });
  });

  test("rows and cells without addresses follow one another, under any namespace prefix", () => {
    expect(cell("A1", list)?.value).toBe("first");
    expect(cell("B1", list)?.value).toBe(2);
  });

  test("theme colours with tint, indexed colours, built-in number formats and gradients are resolved", () => {
    const head = formatAt(book.formats, cell("A1")!.style);
    // Accent 1 #4472C4 has lightness 134/255; 60 % lighter is 134·0.4 + 255·0.6 = 206.6 of 255, the middle of #B4 and #E7
    // up to rounding. (Excel, which counts lightness in 240 steps, shows #B4C6E7.)
    expect(head).toMatchObject({ fill: "#B4C7E7", font: { bold: true, size: 12, color: "#FF0000", name: "等线" } });
    expect(formatAt(book.formats, cell("B2")!.style)).toMatchObject({ numberFormat: "m/d/yyyy h:mm", alignment: { horizontal: "right" }, fill: "#FFFFFF" });
    expect(data!.tabColor).toBe("#2F5597");
  });

  test("row and column settings, merges, panes and page are read", () => {
    expect(rowProperties(data!, 1).height).toBe(21);
    expect(rowProperties(data!, 3).hidden).toBe(true);
    expect(data!.columns).toMatchObject([{ first: 0, last: 0, width: 20.7109375, style: 2 }]);
    expect(data!.merges).toEqual([range("D5:E6")]);
    expect(data!.view).toMatchObject({ frozenRows: 1, frozenColumns: 0, activeCell: "C3" });
    expect(data!.page).toMatchObject({ orientation: "landscape", titleRows: { first: 0, last: 0 }, titleColumns: { first: 0, last: 1 } });
  });

  test("tables, notes, links, validation of the extension, charts and names are read", () => {
    expect(data!.tables).toMatchObject([{ id: 4, name: "Scores", range: range("A1:C4"), columns: [{ name: "姓名" }, {}, { name: "双\n倍", calculatedFormula: "IFS([@得],1)" }] }]);
    expect(data!.comments).toEqual([{ row: 2, column: 0, author: "tc={1}", text: "Please check", visible: true }]);
    expect(data!.hyperlinks).toEqual([{ range: range("A3"), address: "https://example.com/x?y=1", location: null, tip: null }]);
    expect(data!.validations).toMatchObject([{ kind: "list", formula1: "'O''Brien list'!$A$1:$A$3", ranges: [range("F3:F9"), range("H1")] }]);
    expect(data!.charts).toMatchObject([{ id: "3", kind: "other", title: { text: "Own chart" }, series: [{ values: "Data!$B$2:$B$4" }], anchor: { from: { column: 7, x: 1 } } }]);
    expect(book.names).toMatchObject([{ name: "Local", sheetId: list!.id }, { name: "Rate", sheetId: null, formula: "0.5" }]);
    expect(list!.autoFilter).toEqual(range("A1:A3"));
  });

  test("sheets keep the id their part carries, and kinds and visibility are told apart", () => {
    expect(data!.id).toBe("{0A1B2C3D-0001-4000-8000-00000000ABCD}");
    expect(book.sheets.map((sheet) => [sheet.name, sheet.kind, sheet.visibility])).toEqual([
      ["Data", "worksheet", "visible"], ["O'Brien list", "worksheet", "hidden"], ["Chart 1", "chartsheet", "visible"],
    ]);
    expect(chartSheet!.rows.size).toBe(0);
  });

  test("the 1904 date system is known", () => {
    const changed = MESSY_PARTS["xl/workbook.xml"]!.replace("<workbookPr ", '<workbookPr date1904="1" ');
    expect(openBook(messyBook({ "xl/workbook.xml": changed })).date1904).toBe(true);
  });

  test("the strict form of the format is read", () => {
    const strict = Object.fromEntries(Object.entries(MESSY_PARTS).map(([path, text]) => [path, text
      .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")]));
    const read = openBook(archive(strict));
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(book.sheets.map((sheet) => sheet.name));
    expect(read.sheets[0]!.tables).toEqual(data!.tables);
  });
});

describe("what is no workbook", () => {
  function codeOf(bytes: Uint8Array): string {
    try {
      openBook(bytes);
      return "opened";
    } catch (error) {
      if (error instanceof FileError) return error.code;
      throw error;
    }
  }

  function oleFile(name: string): Uint8Array {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((char, index) => (bytes[1024 + 128 + index * 2] = char.charCodeAt(0)));
    return bytes;
  }

  test("an empty file, a text file, a password, an old .xls and another old document each have their code", () => {
    expect(codeOf(new Uint8Array())).toBe("empty");
    expect(codeOf(strToU8("id,name\n1,张伟"))).toBe("not-a-workbook");
    expect(codeOf(oleFile("EncryptedPackage"))).toBe("encrypted");
    expect(codeOf(oleFile("Workbook"))).toBe("old-format");
    expect(codeOf(oleFile("WordDocument"))).toBe("not-a-workbook");
  });

  test("a zip of something else, and a Word document, are no workbooks", () => {
    expect(codeOf(archive({ "readme.txt": "hello" }))).toBe("not-a-workbook");
    const word = { "_rels/.rels": MESSY_PARTS["_rels/.rels"]!.replace("xl/workbook.xml", "word/document.xml"), "word/document.xml": "<w:document xmlns:w='x'/>" };
    expect(codeOf(archive(word))).toBe("not-a-workbook");
  });

  test("a file cut off anywhere is damaged, never an endless loop or another error", () => {
    const whole = messyBook();
    for (const share of [0.1, 0.5, 0.9, 0.99]) expect(codeOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe("damaged");
  });

  test("a broken part is damaged: XML cut off, a missing sheet, a changed byte", () => {
    expect(codeOf(messyBook({ "xl/worksheets/sheet1.xml": MESSY_PARTS["xl/worksheets/sheet1.xml"]!.slice(0, 2500) }))).toBe("damaged");
    expect(codeOf(messyBook({ "xl/styles.xml": "<styleSheet><fonts>" }))).toBe("damaged");
    expect(codeOf(messyBook({ "xl/worksheets/sheet1.xml": null }))).toBe("damaged");
    const bytes = messyBook();
    // The name of a part is followed by its compressed bytes.
    const at = new TextDecoder("latin1").decode(bytes).indexOf("xl/sharedStrings.xml") + 60;
    bytes[at] = bytes[at]! ^ 255;
    expect(codeOf(bytes)).toBe("damaged");
  });
});
