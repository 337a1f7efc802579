import { describe, expect, test } from "@jest/globals";
import { fc } from "../../support/property";
import { strFromU8 } from "fflate";
import { openBook } from "../../../src/host/file/openBook";
import { saveBook } from "../../../src/host/file/saveBook";
import { entryBytes, readZip } from "../../../src/host/file/zip";
import { addSheet, createBook, moveSheet, removeSheet, type Book } from "../../../src/host/model/book";
import { constantCell, formulaCell, type CellValue } from "../../../src/host/model/cell";
import { plainChart, plainSeries } from "../../../src/host/model/chart";
import { formatAt, restyle } from "../../../src/host/model/format";
import { DEFAULT_PAGE } from "../../../src/host/model/page";
import { plainTableColumn } from "../../../src/host/model/rules";
import { cellAt, setCell, setRowProperties, type Sheet } from "../../../src/host/model/sheet";
import { featureBook, putRows, range } from "./featureBook";
import { messyBook } from "./messyBook";

const INDEX_PARTS = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

/** Parts that are new, gone, or other bytes than before, by name. */
function differences(before: Uint8Array, after: Uint8Array): { added: string[]; removed: string[]; changed: string[] } {
  const [old, now] = [readZip(before), readZip(after)];
  const same = (name: string) => Buffer.from(old.get(name)!.compressed).equals(Buffer.from(now.get(name)!.compressed));
  return {
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    removed: [...old.keys()].filter((name) => !now.has(name)).sort(),
    changed: [...old.keys()].filter((name) => now.has(name) && !same(name)).sort(),
  };
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(entryBytes(readZip(bytes).get(path)!));
}

/** A sheet as a value to compare: cells with their formats in place of indexes, without empty rows and what only saving needs. */
function plain(book: Book, sheet: Sheet): unknown {
  const { rows, edits: _, ...fields } = sheet;
  const cells = [...rows].sort(([a], [b]) => a - b).flatMap(([row, { cells: held }]) =>
    held.flatMap((cell, column) => (cell && (cell.value !== null || cell.formula !== null || cell.style !== 0) ? [[row, column, { ...cell, style: formatAt(book.formats, cell.style) }]] : [])));
  const properties = [...rows].sort(([a], [b]) => a - b).map(([row, held]) => [row, held.properties] as const);
  return { ...fields, cells, properties };
}

describe("saving a person's workbook", () => {
  const original = messyBook();

  test("nothing changed: every part keeps its bytes, the stray one too", () => {
    expect(differences(original, saveBook(openBook(original)))).toEqual({ added: [], removed: [], changed: [] });
  });

  test("a tab added behind the others changes the index parts alone", () => {
    const book = openBook(original);
    const tab = addSheet(book, "报告 2026-10");
    setCell(tab, 0, 0, constantCell("标题", restyle(book.formats, 0, (f) => ({ ...f, fill: "#FFFF00" }))));
    tab.charts = [plainChart("2", "Trend", "line", { from: { row: 2, column: 0, x: 0, y: 0 }, to: { row: 9, column: 4, x: 0, y: 0 } }, [plainSeries("Data!$B$2:$B$4")])];
    expect(differences(original, saveBook(book))).toEqual({
      added: ["xl/charts/chart2.xml", "xl/drawings/_rels/drawing2.xml.rels", "xl/drawings/drawing2.xml", "xl/worksheets/_rels/sheet3.xml.rels", "xl/worksheets/sheet3.xml"],
      removed: [],
      changed: [...INDEX_PARTS].sort(),
    });
  });

  test("a tab put in front leaves its neighbours' cells alone, and only the mark of the front sheet moves", () => {
    const book = openBook(original);
    const tab = addSheet(book, "Front", 0);
    book.activeSheetId = tab.id;
    const saved = saveBook(book);
    expect(differences(original, saved).changed).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const before = part(original, "xl/worksheets/sheet1.xml").replace(' tabSelected="1"', "");
    expect(part(saved, "xl/worksheets/sheet1.xml").replace(/>\s+</g, "><").replace(/\s+xmlns/g, " xmlns")).toBe(before.replace(/>\s+</g, "><").replace(/\s+xmlns/g, " xmlns"));
    const names = part(saved, "xl/workbook.xml");
    expect(names).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">Data!$A:$B,Data!$1:$1</definedName>');
    expect(names).toContain('<definedName name="Local" localSheetId="2">');
    expect(names).toContain('<definedName name="_xlnm.Criteria" localSheetId="2">');
    expect(names).toContain('<pivotCache cacheId="1" r:id="rId9"/>');
  });

  test("an edited cell patches its sheet's text: rich text, sparklines and neighbours stay, the calculation chain goes", () => {
    const book = openBook(original);
    const data = book.sheets[0]!;
    setCell(data, 2, 1, constantCell(40));
    setCell(data, 0, 3, constantCell("new & <here>"));
    setCell(data, 8, 0, constantCell("below"));
    const saved = saveBook(book);
    expect(differences(original, saved)).toEqual({ added: [], removed: ["xl/calcChain.xml"], changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"] });
    const text = part(saved, "xl/worksheets/sheet1.xml");
    expect(text).toContain('<c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>双</t></r><r><t xml:space="preserve"> 倍 </t></r></is></c><c r="D1" t="inlineStr"><is><t>new &amp; &lt;here&gt;</t></is></c></row>');
    expect(text).toContain('<c r="A3" t="s"><v>3</v></c><c r="B3"><v>40</v></c><c r="C3"><f t="shared" si="0"/><v>2</v></c>');
    expect(text).toContain('<row r="9"><c r="A9" t="inlineStr"><is><t>below</t></is></c></row></sheetData>');
    expect(text).toContain("x14:sparklineGroups");
    expect(text).toContain('<pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>');
    expect(cellAt(openBook(saved).sheets[0]!, 0, 2)?.value).toBe("双 倍 ");
  });

  test("when the first cell of a shared formula is overwritten, the cells that named it get their own text", () => {
    const book = openBook(original);
    setCell(book.sheets[0]!, 1, 2, constantCell(7));
    const reread = openBook(saveBook(book)).sheets[0]!;
    expect(cellAt(reread, 1, 2)).toEqual(constantCell(7));
    expect(cellAt(reread, 2, 2)).toMatchObject({ formula: "B3*2+$B$2+SUM(B$2:B3)", value: 2 });
    expect(cellAt(reread, 3, 2)).toMatchObject({ formula: "B4*2+$B$2+SUM(B$2:B4)", value: 3 });
  });

  test("a sheet written with a namespace prefix can be edited", () => {
    const book = openBook(original);
    const list = book.sheets[1]!;
    setCell(list, 0, 1, constantCell("changed"));
    setCell(list, 4, 0, constantCell(true));
    list.merges = [range("A7:B7")];
    const reread = openBook(saveBook(book)).sheets[1]!;
    expect([cellAt(reread, 0, 0)?.value, cellAt(reread, 0, 1)?.value, cellAt(reread, 4, 0)?.value]).toEqual(["first", "changed", true]);
    expect(reread.merges).toEqual([range("A7:B7")]);
  });

  test("a chart added to a sheet with drawings leaves its chart and picture in place", () => {
    const book = openBook(original);
    const data = book.sheets[0]!;
    data.charts = [...data.charts, plainChart("9", "New", "pie", data.charts[0]!.anchor, [plainSeries("Data!$B$2:$B$4")])];
    const saved = saveBook(book);
    expect(differences(original, saved)).toMatchObject({ added: ["xl/charts/chart2.xml"], removed: [] });
    expect(part(saved, "xl/drawings/drawing1.xml")).toContain('name="Logo"');
    expect(openBook(saved).sheets[0]!.charts.map((chart) => chart.name)).toEqual(["Radar", "New"]);
  });

  test("a person's chart that is moved and renamed keeps its part, whatever kind it is", () => {
    const book = openBook(original);
    const data = book.sheets[0]!;
    const anchor = { from: { row: 30, column: 1, x: 2, y: 0 }, to: { row: 40, column: 5, x: 0, y: 3 } };
    data.charts = data.charts.map((chart) => ({ ...chart, name: "Moved & named", anchor }));
    const saved = saveBook(book);
    expect(differences(original, saved)).toMatchObject({ added: [], removed: [] });
    expect(differences(original, saved).changed).not.toContain("xl/charts/chart1.xml");
    expect(openBook(saved).sheets[0]!.charts).toMatchObject([{ name: "Moved & named", anchor, kind: "other" }]);
    expect(part(saved, "xl/drawings/drawing1.xml")).toContain('name="Logo"');
  });

  test("deleting a sheet takes the parts only it led to, and shared ones stay", () => {
    const book = openBook(original);
    removeSheet(book, book.sheets[0]!);
    const saved = saveBook(book);
    expect(differences(original, saved).removed).toEqual([
      "xl/calcChain.xml", "xl/charts/_rels/chart1.xml.rels", "xl/charts/chart1.xml", "xl/charts/style1.xml", "xl/comments1.xml", "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml", "xl/drawings/vmlDrawing1.vml", "xl/media/image1.png", "xl/printerSettings/printerSettings1.bin", "xl/tables/table1.xml",
      "xl/threadedComments/threadedComment1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet1.xml",
    ]);
    expect(openBook(saved).sheets.map((sheet) => sheet.name)).toEqual(["O'Brien list", "Chart 1"]);
  });

  test("a tab of one's own that is taken out again leaves the workbook as it was, but for the order inside index parts", () => {
    const first = openBook(original);
    const tab = addSheet(first, "Own");
    putRows(tab, 0, 0, [["a", "b"], [1, 2]]);
    tab.tables = [{ id: 9, name: "OwnTable", range: range("A1:B2"), showHeaders: true, showTotals: false, showFilterButton: true, style: null, bandedRows: true, bandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false, columns: [plainTableColumn("a"), plainTableColumn("b")] }];
    tab.comments = [{ row: 0, column: 0, author: "x", text: "y", visible: false }];
    tab.customProperties = new Map([["own", "yes"]]);
    const second = openBook(saveBook(first));
    expect(second.sheets[3]).toMatchObject({ id: tab.id, customProperties: new Map([["own", "yes"]]) });
    removeSheet(second, second.sheets[3]!);
    const { added, removed, changed } = differences(original, saveBook(second));
    expect([added, removed]).toEqual([[], []]);
    expect(changed.every((name) => INDEX_PARTS.includes(name))).toBe(true);
  });

  test("settings live in a part of their own and change nothing else", () => {
    const book = openBook(original);
    book.settings = new Map([["policy", { weights: [20, 30], text: "<&\"中文" }]]);
    const saved = saveBook(book);
    expect(differences(original, saved)).toEqual({ added: ["customXml/item2.xml"], removed: [], changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"] });
    const again = openBook(saved);
    expect(again.settings).toEqual(book.settings);
    again.settings = new Map();
    expect(openBook(saveBook(again)).settings.size).toBe(0);
  });

  test("moving, renaming and hiding sheets keeps every name with its sheet", () => {
    const book = openBook(original);
    moveSheet(book, book.sheets[1]!, 0);
    book.sheets[0]!.visibility = "visible";
    book.sheets[1]!.page = { ...book.sheets[1]!.page, printArea: "$A$1:$C$4" };
    const reread = openBook(saveBook(book));
    expect(reread.sheets.map((sheet) => sheet.name)).toEqual(["O'Brien list", "Data", "Chart 1"]);
    expect(reread.sheets[1]!.page).toMatchObject({ printArea: "$A$1:$C$4", titleRows: { first: 0, last: 0 } });
    expect(reread.names[0]).toMatchObject({ name: "Local", sheetId: reread.sheets[0]!.id });
    expect(reread.activeSheetId).toBe(reread.sheets[1]!.id);
  });

  test("saving twice gives the same bytes", () => {
    const book = openBook(original);
    addSheet(book, "New");
    expect(Buffer.from(saveBook(book)).equals(Buffer.from(saveBook(book)))).toBe(true);
  });
});

describe("a workbook of the host's own", () => {
  test("everything written is read back the same: cells, formats, rules, page, charts, notes, tables, names, settings", () => {
    const book = featureBook();
    const reread = openBook(saveBook(book));
    expect(reread.sheets.map((sheet) => plain(reread, sheet))).toEqual(book.sheets.map((sheet) => plain(book, sheet)));
    expect([reread.names, reread.settings, reread.activeSheetId]).toEqual([book.names, book.settings, book.activeSheetId]);
  });

  test("what was read and is saved untouched keeps its bytes; a second generation changes nothing either", () => {
    const saved = saveBook(featureBook());
    expect(differences(saved, saveBook(openBook(saved)))).toEqual({ added: [], removed: [], changed: [] });
  });

  test("an own tab can be cleared and written anew, with formats, links, breaks and rules of its own", () => {
    const first = openBook(saveBook(featureBook()));
    const tab = first.sheets.find((sheet) => sheet.name === "规则")!;
    for (const [row, { cells }] of tab.rows) cells.forEach((cell, column) => cell && setCell(tab, row, column, null));
    putRows(tab, 3, 2, [["fresh", 1]], restyle(first.formats, 0, (f) => ({ ...f, font: { ...f.font, color: "#00B050" } })));
    setRowProperties(tab, 3, { height: 40 });
    tab.conditionalFormats = [];
    tab.validations = [];
    tab.protection = null;
    tab.autoFilter = null;
    tab.page = DEFAULT_PAGE;
    tab.hyperlinks = [{ range: range("C4"), address: "https://example.com", location: null, tip: null }];
    const second = openBook(saveBook(first));
    expect(plain(second, second.sheets.find((sheet) => sheet.name === "规则")!)).toMatchObject({
      ...(plain(first, tab) as object), properties: expect.arrayContaining([[3, { ...first.sheets[0]!.rows.get(0)!.properties, height: 40 }]]),
    });
  });

  test("any value in any cell is read back as it was written", () => {
    const text = fc.string({ unit: "binary", maxLength: 20 });
    const value: fc.Arbitrary<CellValue> = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0), fc.boolean(), fc.constant({ error: "#REF!" } as const));
    const place = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 40 }));
    fc.assert(fc.property(fc.array(fc.tuple(place, value, fc.boolean()), { minLength: 1, maxLength: 30 }), (entries) => {
      const book = createBook();
      const expected = new Map<string, CellValue>();
      for (const [[row, column], one, isFormula] of entries) {
        setCell(book.sheets[0]!, row, column, isFormula ? formulaCell("A1", one) : constantCell(one));
        expected.set(`${row},${column}`, one);
      }
      const once = openBook(saveBook(book));
      // Touching every cell sends it through the patch as well.
      for (const [row, { cells }] of once.sheets[0]!.rows) cells.forEach((cell, column) => cell && setCell(once.sheets[0]!, row, column, cell));
      for (const reread of [once, openBook(saveBook(once))]) {
        for (const [key, one] of expected) {
          const [row, column] = key.split(",").map(Number);
          expect(cellAt(reread.sheets[0]!, row!, column!)?.value).toEqual(one);
        }
      }
    }), { numRuns: 60 });
  });
});
