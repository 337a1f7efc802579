import { describe, expect, test } from "@jest/globals";
import { shownFormula, storedFormula } from "../../../src/host/file/formulaText";
import { formulaAt, formulaPattern } from "../../../src/host/file/sharedFormulas";
import { parseCell } from "../../../src/host/model/address";

describe("a formula as people see it and as a file stores it", () => {
  const pairs: readonly (readonly [shown: string, stored: string])[] = [
    ["SUM(A1:B2)*2", "SUM(A1:B2)*2"],
    ["HRKPI.SCORE(B2,C2)", "_xldudf_HRKPI_SCORE(B2,C2)"],
    ["HRKPI.SLA_DUE(A1)", "_xldudf_HRKPI_SLA_DUE(A1)"],
    ["IFERROR(XLOOKUP(A1,B:B,C:C),\"\")", "IFERROR(_xlfn.XLOOKUP(A1,B:B,C:C),\"\")"],
    ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["STDEV.S(A:A)+NETWORKDAYS.INTL(A1,A2)", "_xlfn.STDEV.S(A:A)+NETWORKDAYS.INTL(A1,A2)"],
    ["LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
    ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["SUM('My sheet'!$A$1#)+1", "SUM(_xlfn.ANCHORARRAY('My sheet'!$A$1))+1"],
    ["@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["@HRKPI.SCORE(A1,2)", "_xlfn.SINGLE(_xldudf_HRKPI_SCORE(A1,2))"],
    ["\"XLOOKUP(x) A.B(\"&'XLOOKUP(1)'!A1", "\"XLOOKUP(x) A.B(\"&'XLOOKUP(1)'!A1"],
    ["SUM(Table1[@[IFS(]])", "SUM(Table1[@[IFS(]])"],
    ["Sheet1.x!A1", "Sheet1.x!A1"],
  ];

  test.each(pairs)("%s is stored as %s, and shown again as it was", (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(shownFormula(stored)).toBe(shown);
  });
});

describe("a shared formula in another cell", () => {
  const moved = (formula: string, from: string, to: string) => formulaAt(formulaPattern(formula, parseCell(from)!), parseCell(to)!);

  test("relative references move with the cell, absolute ones stay, in other sheets too", () => {
    expect(moved("A1+$A1+A$1+$A$1+'a1 b2'!C3", "B1", "C3")).toBe("B3+$A3+B$1+$A$1+'a1 b2'!D5");
  });

  test("whole columns and rows move, numbers and names do not", () => {
    expect(moved("SUM(B:B)+SUM(3:$4)+12+Rate2024x+LOG10(A1)", "A1", "B2")).toBe("SUM(C:C)+SUM(4:$4)+12+Rate2024x+LOG10(B2)");
  });

  test("a reference pushed off the sheet is #REF!", () => {
    expect(moved("A1+1", "B2", "A1")).toBe("#REF!+1");
  });

  test("text that looks like a reference stays", () => {
    expect(moved('"A1"&B1', "A1", "A2")).toBe('"A1"&B2');
  });
});
