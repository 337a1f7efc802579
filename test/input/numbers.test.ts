import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { readNumberText } from "../../src/input/numberText";
import { marksOf, readNumbers, readScores, readShares } from "../../src/input/numbers";
import { readFigures, readTargets, rowsOf } from "../../src/input/targets";
import { codesOf, columnOf } from "./columnOf";

describe("one number as typed", () => {
  test.each([
    ["1,234", 1234], ["1 234", 1234], ["１，２３４．５", 1234.5], ["92,5", 92.5], ["4.5分", 4.5], ["5星", 5], ["五星", 5], ["★★★★☆", 4], ["1.2万", 12000],
    ["(5)", -5], ["−3", -3], ["扣5分", -5], ["+3", 3], ["约90", 90], ["'90", 90], ["90。", 90], ["三次", 3], ["两天", 2], ["二十三件", 23], ["零", 0], ["¥1,200", 1200], [".5", 0.5], ["1.5e3", 1500],
  ])("%s", (text, value) => expect(readNumberText(text)?.value).toBe(value));

  test.each([
    ["≥90%", 90, true, "higher"], ["不低于90%", 90, true, "higher"], ["90以上", 90, false, "higher"], ["at least 4.5", 4.5, false, "higher"], ["90+", 90, false, "higher"],
    ["≤24小时", 24, false, "lower"], ["24小时内", 24, false, "lower"], ["不超過5分鐘", 5, false, "lower"], ["<5", 5, false, "lower"], ["within 24 hours", 24, false, "lower"],
  ] as const)("%s is a target with a direction", (text, value, percent, bound) => expect(readNumberText(text)).toMatchObject({ value, percent, bound }));

  test.each(["9O", "90-95", "95%~99%", "abc", "", "2026-10-05", "1,23,4", "张三", "第3季"])("%p is no number", (text) => expect(readNumberText(text)).toBeNull());

  test("a number out of something keeps both", () => {
    expect(readNumberText("4.5/5")).toMatchObject({ value: 4.5, outOf: 5 });
    expect(readNumberText("90/100分")).toMatchObject({ value: 90, outOf: 100 });
  });

  test("a number written with thousands, width or sign reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, "0")}`);
        const grouped = value.toLocaleString("en-US", { minimumFractionDigits: 2 });
        const wide = grouped.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
        return [String(value), grouped, wide, `${value}分`].every((text) => readNumberText(text)?.value === value);
      }),
    );
  });
});

describe("a percent column is decided once", () => {
  test("a % sign and a % format are percent, whatever else the column holds", () => {
    const reading = readShares(columnOf("达标率", ["90%", "９２．５％", 0.57], ["", "", "0%"]));
    expect(reading.values).toEqual([0.9, 0.925, 0.57]);
    expect(codesOf(reading)).toEqual([]);
  });

  test("plain figures none of which is above 1.5 are fractions, and that is said", () => {
    const reading = readShares(columnOf("达标率", [0.9, 1, 1.5, "0.85"]));
    expect(reading.values).toEqual([0.9, 1, 1.5, 0.85]);
    expect(codesOf(reading)).toEqual(["percent-fractions"]);
  });

  test("one plain figure above 1.5 makes all plain figures percent as typed", () => {
    const reading = readShares(columnOf("达标率", [92.5, 0.9, 100, "≥90"]));
    expect(reading.values).toEqual([0.925, 0.009, 1, 0.9]);
    expect(codesOf(reading)).toEqual(["percent-typed"]);
  });

  test("zero stays zero and missing stays missing", () => {
    const reading = readShares(columnOf("达标率", ["0%", null, "-", "N/A", "请假", "缺考", "#DIV/0!", "9O%"]));
    expect(reading.values).toEqual([0, null, null, null, null, null, null, null]);
    expect(reading.missing).toEqual([null, "blank", "unknown", "not-applicable", "excused", "unexcused", "unreadable", "unreadable"]);
    expect(codesOf(reading)).toEqual(["excel-error@6", "unreadable-value@7"]);
  });
});

describe("scores are 0–100", () => {
  test("points, percent and parts of a maximum are one scale", () => {
    expect(readScores(columnOf("知识测试", [88, "88分", "88%", 0.88, "44/50", "０"], ["", "", "", "0%", "", ""])).values).toEqual([88, 88, 88, 88, 88, 0]);
  });

  test("a maximum in the header rescales", () => {
    // 102 of 120 is 85 of 100; 4.5 of 5 is 90.
    expect(readScores(columnOf("笔试(满分120)", [102])).values).toEqual([85]);
    expect(readScores(columnOf("态度（1-5分）", [4.5])).values).toEqual([90]);
  });

  test("a column that lies within 5 or 10 throughout is read on that scale, with a warning", () => {
    const reading = readScores(columnOf("态度", [4.5, 4, 5, 3, 4]));
    expect(reading.values).toEqual([90, 80, 100, 60, 80]);
    expect(codesOf(reading)).toEqual(["scale-read-as"]);
    expect(readScores(columnOf("态度", [4.5, 4])).values).toEqual([4.5, 4]);
  });

  test("a skipped test is unexcused, an excused one missing, cheating 0 with a warning", () => {
    const reading = readScores(columnOf("知识测试", ["缺考", "请假", "免考", "作弊", 0]));
    expect(marksOf(reading)).toEqual(["unexcused", null, null, 0, 0]);
    expect(codesOf(reading)).toEqual(["cheating-zero@3"]);
  });

  test("what no score can be is missing", () => {
    const reading = readScores(columnOf("知识测试", [900, -5, 105]));
    expect(reading.values).toEqual([null, null, 105]);
    expect(codesOf(reading)).toEqual(["out-of-range@0", "out-of-range@1"]);
  });
});

describe("plain numbers, figures and targets", () => {
  test("numbers keep the unit they are typed in, and true is no number", () => {
    expect(readNumbers(columnOf("接听量(通)", ["1,234通", 5, true])).values).toEqual([1234, 5, null]);
    expect(readNumbers(columnOf("金额(万元)", [1.5])).values).toEqual([15000]);
  });

  test("a target carries its direction and the metric's own unit", () => {
    expect(readTargets(columnOf("目标", ["≥90%", "85%", null]), "share").values).toEqual([{ value: 0.9, direction: "higher" }, { value: 0.85, direction: null }, null]);
    expect(readTargets(columnOf("目标", ["≤24小时", "90分钟内"]), "hours").values).toEqual([{ value: 24, direction: "lower" }, { value: 1.5, direction: "lower" }]);
  });

  test("in a long table each metric's rows decide their own scale", () => {
    const actual = columnOf("实际", [4.6, 0.92, 4.2, 0.88]);
    expect(readFigures(rowsOf(actual, [0, 2]), "points").values).toEqual([4.6, 4.2]);
    expect(readFigures(rowsOf(actual, [1, 3]), "share").values).toEqual([0.92, 0.88]);
  });
});
