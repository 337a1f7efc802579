import { describe, expect, test } from "@jest/globals";
import { errorCode, openBook } from "./excel";

describe("conditional formats", () => {
  test("come first when added, and the API counts their priority from 0", async () => {
    const open = openBook();
    const types = await open.on(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.add("CellValue");
      conditionalFormats.add("DataBar");
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      await context.sync();
      return conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]);
    });
    expect(types).toEqual([["DataBar", 0, false], ["CellValue", 1, false]]);
    expect(open.book.sheets[0]!.conditionalFormats.map(({ priority }) => priority)).toEqual([1, 2]);
  });

  test("by comparison keep their formulas and what they lay over the cells", async () => {
    const open = openBook();
    const rule = await open.on(async (context, sheet) => {
      const format = sheet.getRange("B2:B9").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=$D$1", formula2: "90", operator: "Between" };
      format.cellValue.format.fill.color = "#FFC7CE";
      format.cellValue.format.font.color = "#9C0006";
      format.cellValue.format.font.bold = true;
      format.cellValue.format.borders.getItem("EdgeBottom").color = "#000000";
      format.stopIfTrue = true;
      format.load("cellValue/rule,textComparisonOrNullObject/rule");
      await context.sync();
      return [format.cellValue.rule, format.textComparisonOrNullObject.isNullObject];
    });
    expect(rule).toEqual([{ operator: "Between", formula1: "=$D$1", formula2: "90" }, true]);
    expect(open.book.sheets[0]!.conditionalFormats[0]).toMatchObject({
      ranges: [{ top: 1, left: 1, bottom: 8, right: 1 }], stopIfTrue: true,
      rule: { kind: "cellValue", operator: "between", formulas: ["$D$1", "90"], format: { fill: "#FFC7CE", font: { color: "#9C0006", bold: true }, borders: { bottom: { style: "thin", color: "#000000" } } } },
    });
  });

  test("by text, by formula, by colour and by icon keep what they were told", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.add("ContainsText").textComparison.rule = { operator: "BeginsWith", text: "超" };
      conditionalFormats.add("Custom").custom.rule.formula = "=$A1>$B1";
      conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#F8696B" }, midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" }, maximum: { type: "HighestValue", color: "#63BE7B" },
      };
      const icons = conditionalFormats.add("IconSet").iconSet;
      icons.style = "ThreeArrows";
      icons.criteria = [{} as Excel.ConditionalIconCriterion, { type: "Number", operator: "GreaterThan", formula: "60" }, { type: "Number", operator: "GreaterThanOrEqual", formula: "90" }];
      icons.showIconOnly = true;
      await context.sync();
    });
    const rules = Object.fromEntries(open.book.sheets[0]!.conditionalFormats.map(({ rule }) => [rule.kind, rule]));
    expect(rules["text"]).toMatchObject({ operator: "beginsWith", text: "超" });
    expect(rules["custom"]).toMatchObject({ formula: "$A1>$B1" });
    expect(rules["colorScale"]).toMatchObject({ points: [{ kind: "lowest", color: "#F8696B" }, { kind: "percentile", value: "50" }, { kind: "highest", color: "#63BE7B" }] });
    expect(rules["iconSet"]).toMatchObject({
      icons: "3Arrows", showValue: false, thresholds: [{ value: "0" }, { kind: "number", value: "60", inclusive: false }, { kind: "number", value: "90", inclusive: true }],
    });
  });

  test("as data bars have bounds, a colour and a gradient or not", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      const bar = sheet.getRange("A1:A9").conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#5B9BD5";
      bar.positiveFormat.gradientFill = false;
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "HighestValue" };
      await context.sync();
    });
    expect(open.book.sheets[0]!.conditionalFormats[0]!.rule).toMatchObject({
      kind: "dataBar", color: "#5B9BD5", gradient: false, showValue: true, minimum: { kind: "number", value: "0" }, maximum: { kind: "highest", value: null },
    });
  });

  test("of kinds the host cannot evaluate are refused by name", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("TopBottom");
      await context.sync();
    }))).toBe("ApiNotFound");
  });

  test("can be told to stand aside: one deleted leaves the other, clearAll leaves none", async () => {
    const counts = await openBook().on(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.add("DataBar");
      const second = conditionalFormats.add("CellValue");
      await context.sync();
      second.delete();
      const one = conditionalFormats.getCount();
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      return [one.value, none.value];
    });
    expect(counts).toEqual([1, 0]);
  });
});

describe("data validation", () => {
  test("keeps a list typed in place in quotes and one of cells as their reference", async () => {
    const open = openBook();
    const rule = await open.on(async (context, sheet) => {
      const typed = sheet.getRange("A2:A9").dataValidation;
      typed.rule = { list: { inCellDropDown: true, source: "优秀,良好" } };
      typed.errorAlert = { showAlert: true, style: "Warning", title: "评级", message: "请选择" };
      typed.prompt = { showPrompt: true, title: "评级", message: "选择一个" };
      sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
      typed.load("rule,type");
      await context.sync();
      return [typed.type, typed.rule];
    });
    expect(rule).toEqual(["List", { list: { inCellDropDown: true, source: "优秀,良好" } }]);
    const [first, second] = open.book.sheets[0]!.validations;
    expect(first).toMatchObject({ kind: "list", formula1: '"优秀,良好"', error: { style: "warning", title: "评级" }, prompt: { message: "选择一个" } });
    expect(second).toMatchObject({ formula1: "Sheet1!$D$1:$D$3", ranges: [{ top: 1, left: 1, bottom: 8, right: 1 }] });
  });

  test("of numbers compares with one or two operands", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      sheet.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: "=B1", operator: "GreaterThanOrEqualTo" } };
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=LEN(A3)<5" } };
      await context.sync();
    });
    expect(open.book.sheets[0]!.validations.map(({ kind, operator, formula1, formula2 }) => [kind, operator, formula1, formula2])).toEqual([
      ["decimal", "between", "0", "100"], ["whole", "greaterThanOrEqual", "B1", null], ["custom", "between", "LEN(A3)<5", null],
    ]);
  });

  test("of part of a range is cut out of the rule that lay over it", async () => {
    const open = openBook();
    await open.on(async (context, sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A4").dataValidation.clear();
      await context.sync();
    });
    expect(open.book.sheets[0]!.validations[0]!.ranges).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }, { top: 4, left: 0, bottom: 8, right: 0 }]);
  });

  test("refuses a list of more than 255 characters typed in place", async () => {
    expect(await errorCode(openBook().on(async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      await context.sync();
    }))).toBe("InvalidArgument");
  });
});
