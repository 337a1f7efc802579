// Custom functions as an add-in brings them: a bundle that associates functions, and the metadata that describes them.
import { describe, expect, test } from "@jest/globals";
import { connect } from "../../../src/host/client/node";
import { registerCustomFunctions, type FunctionMetadata } from "../../../src/host/calc/customFunctions";
import { runFunctionBundle } from "../../../src/host/calc/functionBundle";
import { createBook } from "../../../src/host/model/book";
import { open } from "./formulas";

const METADATA: FunctionMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "SEEN", name: "SEEN", parameters: [{ name: "values", type: "any", dimensionality: "matrix" }, { name: "option", type: "any", optional: true }] },
    { id: "TWICE", name: "TWICE", parameters: [{ name: "values", type: "any", dimensionality: "matrix" }] },
    { id: "ADD", name: "ADD", parameters: [{ name: "first", type: "number" }, { name: "others", type: "number", repeating: true }] },
    { id: "FAILS", name: "FAILS", parameters: [{ name: "how", type: "string" }] },
    { id: "LATE", name: "LATE", parameters: [] },
    { id: "NOTHING", name: "NOTHING", parameters: [] },
  ],
};

const BUNDLE = `
  CustomFunctions.associate("SEEN", (values, option) => JSON.stringify([values, option], (key, value) => value instanceof CustomFunctions.Error ? value.code : value));
  CustomFunctions.associate("TWICE", (values) => values.map((row) => row.map((value) => typeof value === "number" ? value * 2 : new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no number"))));
  CustomFunctions.associate({ ADD: (first, others) => others.reduce((sum, one) => sum + one, first) });
  CustomFunctions.associate("FAILS", (how) => { throw how === "excel" ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no target for 2027") : new TypeError("oops"); });
  CustomFunctions.associate("LATE", () => Promise.resolve(1));
  CustomFunctions.associate("NOTHING", () => null);
`;

function loaded() {
  const functions = registerCustomFunctions("HRKPI", METADATA);
  runFunctionBundle(BUNDLE, functions);
  return functions;
}

describe("custom functions", () => {
  test.each([
    ["a single cell comes to a matrix parameter as a row of one, an option left out as null", "=HRKPI.SEEN(A1)", "[[[1]],null]"],
    ["names are read without case", "=hrkpi.seen(A1,\"x\")", "[[[1]],\"x\"]"],
    ["ranges come as rows, empty cells as empty texts", "=HRKPI.SEEN(A1:B2)", "[[[1,\"a\"],[\"\",true]],null]"],
    ["errors come as CustomFunctions.Error where the metadata allows it", "=HRKPI.SEEN(C1)", "[[[\"#DIV/0!\"]],null]"],
    ["results of other formulas come as they are", "=HRKPI.SEEN({1,2}*2)", "[[[2,4]],null]"],
    ["repeating parameters come as a list", "=HRKPI.ADD(1,2,3)", 6],
    ["an error for a number is the result, and the function is not called", "=HRKPI.ADD(C1,2)", "#DIV/0!"],
    ["a text that is no number is #VALUE!", "=HRKPI.ADD(B1,2)", "#VALUE!"],
    ["null shows as 0", "=HRKPI.NOTHING()", 0],
    ["they stand among Excel's own", "=IF(HRKPI.ADD(1,1)=2,\"two\",\"not\")", "two"],
    ["an error a function chose is shown", "=HRKPI.FAILS(\"excel\")", "#N/A"],
    ["any other error is #VALUE!", "=HRKPI.FAILS(\"\")", "#VALUE!"],
    ["a function the add-in does not have is #NAME?", "=HRKPI.UNKNOWN(1)", "#NAME?"],
    ["too few arguments are #VALUE!", "=HRKPI.SEEN()", "#VALUE!"],
    ["one that answers later is not computed", "=HRKPI.LATE()", "#BUSY!"],
  ])("%s", (_rule, formula, shown) => {
    const sheets = open(["Sheet1"], { functions: loaded() });
    sheets.type("A1", [1, "a", "=1/0"], [null, true]);
    sheets.type("E1", formula);
    expect(sheets.at("E1")).toBe(shown);
  });

  test("the words of an error are kept for whoever shows the cell, wherever it is passed on to", () => {
    const sheets = open(["Sheet1"], { functions: loaded() });
    sheets.type("A1", ["=HRKPI.FAILS(\"excel\")", "=A1+1"]);
    expect([sheets.explain("A1"), sheets.explain("B1")]).toEqual(["no target for 2027", "no target for 2027"]);
  });

  test("tables of answers spill, errors among them", () => {
    const sheets = open(["Sheet1"], { functions: loaded() });
    sheets.type("A1", 1, "x", 3);
    sheets.type("C1", "=HRKPI.TWICE(A1:A3)");
    expect(sheets.range("C1:C3")).toEqual([[2], ["#N/A"], [6]]);
    expect(sheets.explain("C2")).toBe("no number");
    sheets.type("A2", 2);
    expect(sheets.range("C1:C3")).toEqual([[2], [4], [6]]);
  });

  test("wait until the bundle has run and the metadata is there, then compute at the next change", () => {
    const functions = registerCustomFunctions("HRKPI");
    const sheets = open(["Sheet1"], { functions });
    sheets.type("A1", "=HRKPI.ADD(1,2)");
    expect([sheets.at("A1"), sheets.explain("A1")]).toEqual(["#BUSY!", "Not computed: HRKPI.ADD is not loaded."]);
    functions.describe(METADATA);
    runFunctionBundle(BUNDLE, functions);
    sheets.calculator.changed(sheets.book, []);
    expect(sheets.at("A1")).toBe(3);
  });
});

describe("through Office.js", () => {
  test("a formula an add-in writes shows its value, follows its inputs and gives its cells back", async () => {
    const { run } = connect(createBook("Sheet1"), { functions: loaded() });
    const shown = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("C1").formulas = [["=HRKPI.TWICE(A1:A2)"]];
      const cells = sheet.getRange("C1:C2");
      cells.load("values,formulas");
      await context.sync();
      const first = cells.values;
      sheet.getRange("A2").values = [[5]];
      cells.load("values,formulas");
      await context.sync();
      const second = cells.values;
      sheet.getRange("C1").values = [["=1"]];
      cells.load("values,formulas");
      await context.sync();
      return [first, second, cells.values];
    });
    expect(shown).toEqual([[[2], [4]], [[2], [10]], [[1], [""]]]);
  });
});
