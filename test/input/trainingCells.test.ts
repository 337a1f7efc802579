import { describe, expect, test } from "@jest/globals";
import { civilDay } from "../../src/core/time";
import type { DateContext } from "../../src/input/dates";
import { readCriterion } from "../../src/input/rubric";
import { readAttendance, readMatrixCells } from "../../src/input/trainingCells";
import { codesOf, columnOf } from "./columnOf";

const CONTEXT: DateContext = { dateSystem: 1900, reportMonth: "2026-10" };

describe("attendance", () => {
  test("words, marks, clock times and remarks", () => {
    const reading = readAttendance(columnOf("出勤", ["出席", "√", "迟到10分钟", "早退", "请假(事假)", "旷课", "×", "9:02", "2026-10-05 09:01", "补训", null]));
    expect(reading.values).toEqual(["present", "present", "late", "left-early", "leave", "absent", "absent", "present", "present", "present", null]);
    expect(codesOf(reading)).toEqual([]);
  });
  test("a signature counts where people sign in, and nowhere else", () => {
    expect(readAttendance(columnOf("签到", ["王小明", "-"])).values).toEqual(["present", null]);
    expect(codesOf(readAttendance(columnOf("出勤", ["王小明"])))).toEqual(["unknown-word@0"]);
  });
  test("a blank cell is missing, not absent", () => expect(readAttendance(columnOf("出勤", [null, "√"])).missing).toEqual(["blank", null]));
});

describe("matrix cells", () => {
  test("small figures without a scale may be levels of skill: missing, with one warning for the column", () => {
    const levels = readMatrixCells(columnOf("投诉处理", [3, 2, "已完成", "4/5"]), CONTEXT);
    expect(levels.values.map((cell) => cell?.score ?? cell?.outcome ?? null)).toEqual([null, null, "passed", 80]);
    expect(codesOf(levels)).toEqual(["unclear-scale"]);
    expect(readMatrixCells(columnOf("投诉处理(5分制)", [3, 4]), CONTEXT).values.map((cell) => cell?.score)).toEqual([60, 80]);
  });
  test("a word, a date and a score each say their own", () => {
    const reading = readMatrixCells(columnOf("投诉处理", ["已完成", "Not started", "免修", "2026-03-05", 46300, 85, "50%", "已过期", null, "也许"]), CONTEXT);
    expect(reading.values).toEqual([
      { outcome: "passed", on: null, score: null }, { outcome: "not-started", on: null, score: null }, { outcome: "waived", on: null, score: null },
      { outcome: "passed", on: civilDay(2026, 3, 5), score: null }, { outcome: "passed", on: civilDay(2026, 10, 5), score: null },
      { outcome: null, on: null, score: 85 }, { outcome: "in-progress", on: null, score: null }, { outcome: "expired", on: null, score: null }, null, null,
    ]);
    expect(codesOf(reading)).toEqual(["unknown-word@9"]);
  });
  test("1 and 0 are marks only where no other figure stands", () => {
    expect(readMatrixCells(columnOf("课程", [1, 0, "1"]), CONTEXT).values.map((cell) => cell?.outcome)).toEqual(["passed", "not-started", "passed"]);
    expect(readMatrixCells(columnOf("课程", [1, 0, 88]), CONTEXT).values.map((cell) => cell?.score)).toEqual([1, 0, 88]);
  });
});

describe("a criterion of a sample", () => {
  test("points keep their maximum from the header, percent is a share of it", () => expect(readCriterion(columnOf("开场白(10分)", [8, "9分", "90%"]))).toMatchObject({ values: [8, 9, 9], max: 10 }));
  test("without a maximum the largest figure is it", () => expect(readCriterion(columnOf("开场白", [8, 20]))).toMatchObject({ values: [8, 20], max: 20 }));
  test("verdicts are worth all or nothing; not applicable leaves the denominator, blank is missing", () => {
    const reading = readCriterion(columnOf("开场白(10分)", ["√", "×", "X", "不适用", "N/A", null]));
    expect(reading.values).toEqual([10, 0, 0, "not-applicable", "not-applicable", null]);
  });
  test("a cross alone is not guessed", () => expect(codesOf(readCriterion(columnOf("开场白", ["X", null])))).toEqual(["unknown-word@0"]));
  test("deductions come off the maximum", () => {
    expect(readCriterion(columnOf("服务规范扣分", [5, "-3", "扣2分", 0]))).toMatchObject({ values: [95, 97, 98, 100], max: 100 });
  });
  test("more than the maximum is a typing error", () => expect(codesOf(readCriterion(columnOf("开场白(10分)", [12])))).toEqual(["out-of-range@0"]));
});
