import { describe, expect, test } from "@jest/globals";
import { parseRange } from "../../../src/host/model/address";
import { formulaCell } from "../../../src/host/model/cell";
import { cellAt, setCell } from "../../../src/host/model/sheet";
import { open } from "./formulas";

describe("arrays", () => {
  test("spill right and below, marked with the cell they come from", () => {
    const sheets = open();
    sheets.type("A1", "=SEQUENCE(2,3)");
    expect(sheets.range("A1:C2")).toEqual([[1, 2, 3], [4, 5, 6]]);
    expect(cellAt(sheets.sheet(), 0, 0)?.array).toEqual({ kind: "dynamic", range: parseRange("A1:C2") });
    expect(cellAt(sheets.sheet(), 1, 2)?.spilledFrom).toEqual({ row: 0, column: 0 });
  });

  test("grow and shrink with their source, and what reads the cells follows", () => {
    const sheets = open();
    sheets.type("A1", 3, 1, 2, null);
    sheets.type("C1", ["=SORT(FILTER(A1:A4,A1:A4<>\"\"))", null, "=SUM(C1:C10)", "=SUM(C1#)", "=C4"]);
    expect(sheets.range("C1:C4")).toEqual([[1], [2], [3], [null]]);
    expect(sheets.range("E1:G1")).toEqual([[6, 6, 0]]);
    sheets.type("A4", 9);
    expect(sheets.range("C1:C4")).toEqual([[1], [2], [3], [9]]);
    expect(sheets.range("E1:G1")).toEqual([[15, 15, 9]]);
    sheets.type("A2", [null]);
    expect(sheets.range("C1:C4")).toEqual([[2], [3], [9], [null]]);
    expect(sheets.range("E1:G1")).toEqual([[14, 14, 0]]);
  });

  test("show #SPILL! where a cell is in the way, and spill when it is cleared", () => {
    const sheets = open();
    sheets.type("B2", "in the way");
    sheets.type("B1", "=SEQUENCE(3)");
    expect(sheets.range("B1:B3")).toEqual([["#SPILL!"], ["in the way"], [null]]);
    expect(sheets.explain("B1")).toBe("A cell in the way of the array is not empty.");
    sheets.type("B2", [null]);
    expect(sheets.range("B1:B3")).toEqual([[1], [2], [3]]);
    sheets.type("B3", "again");
    expect(sheets.range("B1:B3")).toEqual([["#SPILL!"], [null], ["again"]]);
  });

  test("one array waits until another leaves it room", () => {
    const sheets = open();
    sheets.type("A1", 3);
    sheets.type("C1", "=SEQUENCE(A1)");
    sheets.type("A3", "=SEQUENCE(1,4)");
    expect(sheets.at("A3")).toBe("#SPILL!");
    sheets.type("A1", 2);
    expect(sheets.range("A3:D3")).toEqual([[1, 2, 3, 4]]);
  });

  test("an older {=…} formula fills the range it was given and no more", () => {
    const sheets = open();
    const range = parseRange("B1:B4")!;
    setCell(sheets.sheet(), 0, 1, formulaCell("A1:A3*2", 0, 0, { kind: "fixed", range }));
    for (let row = 1; row < 4; row++) setCell(sheets.sheet(), row, 1, { ...formulaCell("", 0), formula: null, spilledFrom: { row: 0, column: 1 } });
    sheets.type("A1", 5, 2, 3);
    expect(sheets.range("B1:B4")).toEqual([[10], [4], [6], ["#N/A"]]);
  });

  test.each<readonly [string, string, unknown[][]]>([
    ["=A1:A3*{1,2}", "E1:F3", [[3, 6], [1, 2], [2, 4]]],
    ["=IF(A1:A3>1,A1:A3,\"low\")", "E1:E3", [[3], ["low"], [2]]],
    ["=SORT(A1:B3,2,-1)", "E1:F3", [[1, "c"], [2, "b"], [3, "a"]]],
    ["=SORTBY(B1:B3,A1:A3)", "E1:E3", [["c"], ["b"], ["a"]]],
    ["=UNIQUE({1;2;1;3;2})", "E1:E4", [[1], [2], [3], [null]]],
    ["=UNIQUE({1;2;1;3;2},,TRUE)", "E1:E2", [[3], [null]]],
    ["=TRANSPOSE(A1:A3)", "E1:G1", [[3, 1, 2]]],
    ["=VSTACK(A1:A2,{9,8})", "E1:F3", [[3, "#N/A"], [1, "#N/A"], [9, 8]]],
    ["=HSTACK(A1:A2,B1)", "E1:F2", [[3, "a"], [1, "#N/A"]]],
    ["=TAKE(A1:A3,-2)", "E1:E3", [[1], [2], [null]]],
    ["=DROP(A1:B3,1,1)", "E1:E2", [["c"], ["b"]]],
    ["=CHOOSECOLS(A1:B3,2,1)", "E1:F1", [["a", 3]]],
    ["=TOROW(A1:B2)", "E1:H1", [[3, "a", 1, "c"]]],
    ["=WRAPROWS(SEQUENCE(3),2)", "E1:F2", [[1, 2], [3, "#N/A"]]],
    ["=TEXTSPLIT(\"a,b;c\",\",\",\";\")", "E1:F2", [["a", "b"], ["c", "#N/A"]]],
    ["=FREQUENCY({1;2;3;9},{2;5})", "E1:E3", [[2], [1], [1]]],
    ["=MMULT({1,2;3,4},{1;1})", "E1:E2", [[3], [7]]],
    ["=MAP(A1:A3,LAMBDA(n,n*n))", "E1:E3", [[9], [1], [4]]],
    ["=BYROW(A1:A2,LAMBDA(r,SUM(r)+1))", "E1:E2", [[4], [2]]],
    ["=SCAN(0,A1:A3,LAMBDA(t,n,t+n))", "E1:E3", [[3], [4], [6]]],
    ["=XLOOKUP(1,A1:A3,A1:B3)", "E1:F1", [[1, "c"]]],
    ["=XLOOKUP({2,3},A1:A3,B1:B3)", "E1:F1", [["b", "a"]]],
    ["=COUNTIF(A1:A3,{1,7})", "E1:F1", [[1, 0]]],
    ["=VLOOKUP(A1:A2,A1:B3,2,FALSE)", "E1:E2", [["a"], ["c"]]],
    ["=IFERROR(1/(A1:A3-1),\"none\")", "E1:E3", [[0.5], ["none"], [1]]],
    ["=FILTER(A1:A3,A1:A3>5,\"nobody\")", "E1:E1", [["nobody"]]],
    ["=FILTER(A1:A3,A1:A3>5)", "E1:E1", [["#CALC!"]]],
    ["=RANK.EQ(A1:A3,A1:A3)", "E1:E3", [[1], [3], [2]]],
    ["=LET(s,SORT(A1:A3),INDEX(s,1)+INDEX(s,3))", "E1:E1", [[4]]],
    ["=ROW(A3:A5)", "E1:E3", [[3], [4], [5]]],
    ["=@A1:A3", "E1:E2", [[3], [null]]],
  ])("%s fills %s", (formula, range, shown) => {
    const sheets = open();
    sheets.type("A1", [3, "a"], [1, "c"], [2, "b"]);
    sheets.type("E1", formula);
    expect(sheets.range(range)).toEqual(shown);
  });
});
