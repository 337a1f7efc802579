import { describe, expect, test } from "@jest/globals";
import { addSheet } from "../../../src/host/model/book";
import { constantCell, formulaCell } from "../../../src/host/model/cell";
import { plainTableColumn, type Table } from "../../../src/host/model/rules";
import { cellAt, setCell, setRowProperties } from "../../../src/host/model/sheet";
import { registerCustomFunctions } from "../../../src/host/calc/customFunctions";
import { open } from "./formulas";

const TABLE: Table = {
  id: 1, name: "Scores", range: { top: 0, left: 0, bottom: 3, right: 1 }, showHeaders: true, showTotals: false, showFilterButton: true, style: null,
  bandedRows: true, bandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false, columns: [plainTableColumn("Name"), plainTableColumn("Final score")],
};

describe("recalculation", () => {
  test("follows a change through formulas, whatever the order they were typed in", () => {
    const sheets = open();
    sheets.type("C1", "=B1*2");
    sheets.type("B1", "=A1+1");
    sheets.type("A1", 4);
    expect(sheets.at("C1")).toBe(10);
    sheets.type("A1", 5);
    expect(sheets.at("C1")).toBe(12);
  });

  test("counts the words of a long column as they are now, whatever their case", () => {
    const sheets = open();
    for (let row = 1; row <= 300; row += 1) sheets.type(`A${row}`, row % 3 === 0 ? "Done" : "open");
    sheets.type("C1", '=COUNTIFS(A1:A300,"done")');
    sheets.type("C2", '=COUNTIFS(A1:A300,"=open",A1:A300,"<>done")');
    expect([sheets.at("C1"), sheets.at("C2")]).toEqual([100, 200]);
    sheets.type("A1", "DONE");
    expect([sheets.at("C1"), sheets.at("C2")]).toEqual([101, 199]);
  });

  test("computes each formula once, after everything it depends on", () => {
    const calls: number[] = [];
    const functions = registerCustomFunctions("T", { functions: [{ id: "SEEN", name: "SEEN", parameters: [{ name: "value", type: "number" }] }] });
    functions.runtime.associate("SEEN", (value: number) => (calls.push(value), value));
    const sheets = open(["Sheet1"], { functions });
    // A diamond: D depends on B and C, both on A.
    sheets.type("A1", [1, "=A1+1", "=A1*10", "=T.SEEN(B1+C1)"]);
    sheets.type("A1", 2);
    expect(calls).toEqual([12, 23]);
  });

  test("leaves formulas alone whose inputs did not change", () => {
    const calls: string[] = [];
    const functions = registerCustomFunctions("T", { functions: [{ id: "SEEN", name: "SEEN", parameters: [{ name: "value" }] }] });
    functions.runtime.associate("SEEN", (value: string) => (calls.push(value), value));
    const sheets = open(["Sheet1"], { functions });
    sheets.type("A1", ["a", "=T.SEEN(A1)"], ["b", "=T.SEEN(A2)"]);
    calls.length = 0;
    sheets.type("A2", "c");
    expect(calls).toEqual(["c"]);
  });

  test("keeps the value a file came with until an input changes", () => {
    const sheets = open();
    const sheet = sheets.sheet();
    setCell(sheet, 0, 0, constantCell(2));
    setCell(sheet, 0, 1, formulaCell("A1*10", 999));
    sheets.type("D1", 1);
    expect(sheets.at("B1")).toBe(999);
    sheets.type("A1", 3);
    expect(sheets.at("B1")).toBe(30);
  });

  test("reaches over sheets, with quoted names too", () => {
    const sheets = open(["Sheet1", "O'Brien 2026"]);
    sheets.type("O'Brien 2026!A1", 7);
    sheets.type("A1", "='O''Brien 2026'!A1*2");
    sheets.type("O'Brien 2026!A1", 8);
    expect(sheets.at("A1")).toBe(16);
  });

  test("a formula for a sheet that comes later is #REF! until then", () => {
    const sheets = open();
    sheets.type("A1", "=Later!A1+1");
    expect(sheets.at("A1")).toBe("#REF!");
    addSheet(sheets.book, "Later");
    sheets.type("Later!A1", 4);
    expect(sheets.at("A1")).toBe(5);
  });

  test("whole columns and rows grow with what is written", () => {
    const sheets = open();
    sheets.type("C1", ["=SUM(A:A)", "=COUNTBLANK(A:A)"]);
    sheets.type("A1", 1, 2);
    expect(sheets.range("C1:D1")).toEqual([[3, 1_048_574]]);
    sheets.type("A5000", 10);
    expect(sheets.at("C1")).toBe(13);
  });

  test("names stand for ranges, constants and formulas, and may change", () => {
    const sheets = open();
    const name = (formula: string) => [{ name: "Rate", sheetId: null, formula, hidden: false, comment: null }];
    sheets.book.names = name("0.5");
    sheets.type("A1", 10, "=A1*rate");
    expect(sheets.at("A2")).toBe(5);
    sheets.book.names = name("Sheet1!$B$1");
    sheets.type("B1", 3);
    expect(sheets.at("A2")).toBe(30);
    sheets.type("B1", 4);
    expect(sheets.at("A2")).toBe(40);
  });

  test("structured references name columns, this row and headers of a table, and grow with it", () => {
    const sheets = open();
    sheets.type("A1", ["Name", "Final score"], ["Ann", 80], ["Bob", 90], ["Cai", 70]);
    sheets.sheet().tables = [TABLE];
    sheets.type("D1", "=SUM(Scores[Final score])", "=Scores[@[Final score]]*2", "=Scores[[#Headers],[Final score]]", "=ROWS(Scores[#All])", "=Scores[Missing]");
    expect(sheets.range("D1:D5")).toEqual([[240], [160], ["Final score"], [4], ["#REF!"]]);
    sheets.type("A5", ["Dee", 60]);
    sheets.sheet().tables = [{ ...TABLE, range: { ...TABLE.range, bottom: 4 } }];
    sheets.type("F1", 1);
    expect(sheets.at("D1")).toBe(300);
  });

  test("a formula that depends on itself shows 0 with a warning; what stands behind it is computed", () => {
    const sheets = open();
    sheets.type("A1", ["=B1+1", "=A1+1", "=B1+5"]);
    expect(sheets.range("A1:C1")).toEqual([[0, 0, 5]]);
    expect(sheets.explain("A1")).toBe("This formula depends on itself.");
    expect(sheets.explain("C1")).toBeNull();
    sheets.type("B1", 4);
    expect(sheets.range("A1:C1")).toEqual([[5, 4, 9]]);
  });

  test("OFFSET and INDIRECT follow cells they only find while computing", () => {
    const sheets = open();
    sheets.type("A1", ["B2", "=INDIRECT(A1)", "=SUM(OFFSET(A2,0,0,1,2))"], [1, "=A2*2"]);
    expect(sheets.range("B1:C1")).toEqual([[2, 3]]);
    sheets.type("A2", 5);
    expect(sheets.range("B1:C1")).toEqual([[10, 15]]);
  });

  test("TODAY takes the clock it is given, and again whenever anything changes", () => {
    let now = 46300.25;
    const sheets = open(["Sheet1"], { now: () => now });
    sheets.type("A1", "=TODAY()");
    now = 46301;
    sheets.type("B1", 1);
    expect(sheets.at("A1")).toBe(46301);
  });

  test("a plain formula of a file takes of a range the cell in its own row", () => {
    const sheets = open();
    setCell(sheets.sheet(), 1, 1, formulaCell("A1:A3*10", 20));
    sheets.type("A1", 1, 2, 3);
    sheets.type("A2", 5);
    expect(sheets.range("B1:B3")).toEqual([[null], [50], [null]]);
  });

  test("SUBTOTAL leaves rows out that are hidden, where asked", () => {
    const sheets = open();
    sheets.type("A1", 1, 2, 4);
    setRowProperties(sheets.sheet(), 1, { hidden: true });
    sheets.type("B1", ["=SUBTOTAL(9,A1:A3)", "=SUBTOTAL(109,A1:A3)"]);
    expect(sheets.range("B1:C1")).toEqual([[7, 5]]);
  });
});

describe("what is not computed here", () => {
  test("is busy, says why, and stops what reads it, IFERROR too", () => {
    const sheets = open();
    sheets.type("A1", ["=BESSELI(1,2)", "=IFERROR(A1,0)", "=COUNT(A1)"]);
    expect(sheets.range("A1:C1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!"]]);
    expect(sheets.explain("A1")).toBe("Not computed: BESSELI is not computed here.");
  });

  test.each(["[1]Book!A1", "Sheet1:Sheet2!A1", "SUM((A1,B1))"])("also =%s", (formula) => {
    const sheets = open();
    sheets.type("A1", `=${formula}`);
    expect(sheets.at("A1")).toBe("#BUSY!");
  });

  test("keeps the value of the file while its inputs stand, and loses it when they change", () => {
    const sheets = open();
    setCell(sheets.sheet(), 0, 0, constantCell(1));
    setCell(sheets.sheet(), 0, 1, formulaCell("BESSELI(A1,1)", 0.5652));
    sheets.type("D1", 1);
    sheets.calculator.all(sheets.book);
    expect(sheets.at("B1")).toBe(0.5652);
    sheets.type("A1", 2);
    expect(sheets.at("B1")).toBe("#BUSY!");
  });
});

describe("speed", () => {
  test("one change among 8,000 formulas that each look at a column costs what depends on it", () => {
    const sheets = open();
    const size = 2_000;
    sheets.type("A1", ...Array.from({ length: size }, (_, row) => [row + 1, `=A${row + 1}*2`, `=B${row + 1}/SUM(B$1:B$${size})`, `=RANK.EQ(B${row + 1},B$1:B$${size})`, `=IFERROR(VLOOKUP(A${row + 1},A:B,2,FALSE),0)`]));
    const timed = (work: () => void): number => {
      const begin = performance.now();
      work();
      return performance.now() - begin;
    };
    const unrelated = Math.min(...[1, 2, 3].map((value) => timed(() => sheets.type("G1", value))));
    expect(unrelated).toBeLessThan(150);
    sheets.type("A2000", 20_000);
    expect(sheets.range("B2000:E2000")).toEqual([[40_000, expect.closeTo(40_000 / (1_999 * 2_000 + 40_000), 9), 1, 40_000]]);
  });

  test("a chain of 20,000 formulas does not run out of stack", () => {
    const sheets = open();
    sheets.type("A1", 1, ...Array.from({ length: 20_000 }, (_, row) => `=A${row + 1}+1`));
    expect(cellAt(sheets.sheet(), 20_000, 0)?.value).toBe(20_001);
  });
});
