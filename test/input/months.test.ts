import { describe, expect, test } from "@jest/globals";
import type { DateContext } from "../../src/input/dates";
import { readMonths, readYear } from "../../src/input/months";
import type { CellValue } from "../../src/input/sheet";
import { codesOf, columnOf } from "./columnOf";

const CONTEXT: DateContext = { dateSystem: 1900, reportMonth: "2026-10" };
const months = (cells: readonly CellValue[], format = "General"): readonly (string | null)[] => readMonths(columnOf("月份", cells, format), CONTEXT).values;

describe("every written form of one month", () => {
  test.each<CellValue>([
    "2026-10", "2026/10", "2026.10", "202610", 202610, "2026年10月", "2026年10月份", "２０２６年１０月", "二〇二六年十月", "26年10月", "2026M10", "10/2026", "Oct 2026", "Oct-26", "October 2026", "Oct. 2026", "2026-Oct",
    "115年10月", "民國115年10月", "11510", 11510, "2026-10-31", "2026/10/1", 46300, 20261005, 2026.1,
  ])("%s", (cell) => expect(months([cell])).toEqual(["2026-10"]));

  test.each<CellValue>(["2026Q3", "第40周", "上半年", "2026", 13, 0, "2026-13", "abc"])("%s is no month", (cell) => expect(months([cell])).toEqual([null]));
});

describe("a month without a year", () => {
  test("is the newest such month not after the report month, and that is said once", () => {
    const reading = readMonths(columnOf("月份", ["10月", "十二月", "Nov", 9, "1月份"]), CONTEXT);
    expect(reading.values).toEqual(["2026-10", "2025-12", "2025-11", "2026-09", "2026-01"]);
    expect(codesOf(reading)).toEqual(["year-assumed"]);
  });
  test("takes the year of its row where a column names it", () => {
    const reading = readMonths(columnOf("月份", ["10月", 3]), CONTEXT, [2024, 2025]);
    expect(reading.values).toEqual(["2024-10", "2025-03"]);
    expect(codesOf(reading)).toEqual([]);
  });
});

test("in a column of months the part that is 1 throughout is the day", () => {
  expect(months(["1/9/2026", "1/10/2026"])).toEqual(["2026-09", "2026-10"]);
  expect(months(["9/1/2026", "10/1/2026"])).toEqual(["2026-09", "2026-10"]);
});

test("2026.1 is October beside 2026.09, January beside 2026.2", () => {
  expect(months([2026.09, 2026.1])).toEqual(["2026-09", "2026-10"]);
  expect(months([2026.1, 2026.2])).toEqual(["2026-01", "2026-02"]);
});

test("years are read in western and ROC notation", () => expect(["2026", 2026, "2026年度", "FY2026", "115年", "115", "abc"].map(readYear)).toEqual([2026, 2026, 2026, 2026, 2026, null, null]));
