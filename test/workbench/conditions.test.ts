import { describe, expect, test } from "@jest/globals";
import { createBook } from "../../src/host/model/book";
import { constantCell, type CellValue } from "../../src/host/model/cell";
import type { ConditionalFormat, ConditionalRule } from "../../src/host/model/rules";
import { setCell } from "../../src/host/model/sheet";
import { conditionsOf, holds, type Overlay } from "../../src/workbench/grid/conditions";
import { formulaReaderOf } from "../../src/workbench/grid/formulaReader";

/** The overlays of a column of values under rules, in the rules' order. */
function overlays(values: readonly CellValue[], ...rules: readonly ConditionalRule[]): (Overlay | null)[] {
  const book = createBook();
  const sheet = book.sheets[0]!;
  values.forEach((value, row) => setCell(sheet, row, 0, constantCell(value)));
  const range = { top: 0, left: 0, bottom: values.length - 1, right: 0 };
  sheet.conditionalFormats = rules.map((rule, index): ConditionalFormat => ({ id: String(index), ranges: [range], priority: index + 1, stopIfTrue: false, rule }));
  const of = conditionsOf(sheet, formulaReaderOf(book, 46_000));
  return values.map((value, row) => of(row, 0, value));
}

const lowest = { kind: "lowest", value: null } as const;
const highest = { kind: "highest", value: null } as const;

describe("conditional formats over a column", () => {
  test("a bar runs from zero to the value in shares of the cell", () => {
    // From -20 to 30 zero lies at 20/50 = 0.4.
    const automatic = { kind: "automatic", value: null } as const;
    const rule: ConditionalRule = { kind: "dataBar", color: "#00FF00", minimum: automatic, maximum: automatic, showValue: true, gradient: false, negativeColor: null };
    const [negative, positive] = overlays([-20, 30], rule);
    expect(negative!.bar).toMatchObject({ from: 0.4, to: 0, color: "#FF0000" });
    expect(positive!.bar).toMatchObject({ from: 0.4, to: 1, color: "#00FF00" });
  });

  test("a colour scale mixes its neighbours by where the value lies between them", () => {
    const rule: ConditionalRule = { kind: "colorScale", points: [{ ...lowest, color: "#000000" }, { ...highest, color: "#FFFFFF" }] };
    // Half way between black and white is 127.5, rounded up.
    expect(overlays([0, 5, 10], rule).map((one) => one!.format.fill)).toEqual(["#000000", "#808080", "#FFFFFF"]);
  });

  test("an icon begins at its threshold, or just above it where the rule says so", () => {
    const threshold = (value: string, inclusive: boolean) => ({ kind: "percent", value, inclusive }) as const;
    const rule: ConditionalRule = {
      kind: "iconSet", icons: "3Arrows", thresholds: [threshold("0", true), threshold("50", true), threshold("100", false)], showValue: true, reversed: false,
    };
    expect(overlays([0, 5, 10], rule).map((one) => one!.icon!.index)).toEqual([0, 1, 1]);
  });

  test("a formula moves with the cell it is read for", () => {
    const rule: ConditionalRule = { kind: "custom", formula: "MOD(A1,2)=0", format: { fill: "#FFC7CE" } };
    expect(overlays([1, 2, 3, 4], rule).map((one) => one !== null)).toEqual([false, true, false, true]);
  });

  test("where two rules fit, the first says what it says and the second adds the rest", () => {
    const [both] = overlays(
      ["good work"],
      { kind: "text", operator: "contains", text: "GOOD", format: { fill: "#C6EFCE" } },
      { kind: "text", operator: "beginsWith", text: "good", format: { fill: "#FF0000", font: { bold: true } } },
    );
    expect(both!.format).toMatchObject({ fill: "#C6EFCE", font: { bold: true } });
  });
});

test("values compare as in Excel: any text is greater than any number, texts without case, between in either order", () => {
  expect(holds("greaterThan", "a", [1_000])).toBe(true);
  expect(holds("equal", "Pass", ["pass"])).toBe(true);
  expect(holds("between", 5, [10, 1])).toBe(true);
  expect(holds("notBetween", 5, [1, 10])).toBe(false);
  expect(holds("equal", { error: "#N/A" }, [1])).toBe(false);
});
