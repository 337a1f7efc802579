import { describe, expect, test } from "@jest/globals";
import { formula, quoted, TOTAL_ROW, type Formula, type TableReference } from "../../src/report/formula";
import { addressed, formulaPlaces } from "../../src/report/formulaPlaces";
import type { Column, Tab } from "../../src/report/model";
import { placeTab } from "../../src/report/place";

const column = (id: string): Column => ({ id, header: id, format: "score", width: 10 });

/** A title of two rows and an empty one, then the header in row 4, two rows and the total in row 7; column A is the margin. */
const RANKING: Tab = {
  id: "ranking", name: "Ranking", pages: "flow", orientation: "portrait", grid: { columns: 3, width: 10 },
  blocks: [
    { kind: "title", text: "Ranking", subtitle: "" },
    {
      kind: "table", id: "list", empty: "", columns: [column("first"), column("second")], keys: ["ann", "bob"],
      rows: [[{ value: 1 }, { value: 2 }], [{ value: 3 }, { value: 4 }]], total: [{ value: 4 }, { value: 6 }],
    },
  ],
};

const PLACES = formulaPlaces([placeTab(RANKING)]);
const cell = (row: string | null, of: string, through?: string): TableReference => ({ kind: "table", tab: "ranking", table: "list", column: of, row, ...(through === undefined ? {} : { through }) });
/** The text in Ann's row of the ranking, which is the fifth. */
const inAnnsRow = (given: Formula): unknown => addressed(given, { tab: "ranking", row: 4 }, PLACES);

describe("a formula described", () => {
  test("keeps all digits of numbers, brackets of negative ones and quotes of texts", () => {
    expect(formula`IF(${0.1}>${-2},${quoted('so "called"')},${1e-7})`.join("")).toBe('IF(0.1>(-2),"so ""called""",1e-7)');
  });

  test("names cells of its own row relative to itself, so that a list may be sorted, and all others fast", () => {
    expect(inAnnsRow(formula`${cell("ann", "first")}+${cell("bob", "second")}+${cell(TOTAL_ROW, "first")}`)).toEqual(["=", "B5", "+", "$C$6", "+", "$B$7"]);
  });

  test("names columns without header and total, and blocks of columns", () => {
    expect(inAnnsRow(formula`SUM(${cell(null, "second")},${cell(null, "first", "second")},${cell("ann", "first", "second")})`))
      .toEqual(["=", "SUM(", "$C$5:$C$6", ",", "$B$5:$C$6", ",", "B5:C5", ")"]);
  });

  test("leaves to the writer what only the writer knows: the names of tabs and of a Policy sheet that comes with them", () => {
    const elsewhere = addressed(formula`${cell("ann", "first")}+${{ kind: "policy", sheet: null, address: "$C$9" }}`, { tab: "cards", row: 4 }, PLACES);
    expect(elsewhere).toEqual(["=", { tab: "ranking", address: "$B$5" }, "+", { tab: "policy", address: "$C$9" }]);
  });

  test("names the person's own sheets, quoted whatever they are called", () => {
    expect(inAnnsRow(formula`${{ kind: "input", at: { sheet: "Ann's 2026", row: 3, column: 28 } }}`)).toEqual(["=", "'Ann''s 2026'!$AB$3"]);
  });

  test("that points nowhere is our mistake", () => {
    expect(() => inAnnsRow(formula`${cell("carl", "first")}`)).toThrow("carl");
    expect(() => inAnnsRow(formula`${cell("ann", "third")}`)).toThrow("third");
  });
});
