// Two dates in one cell, and what a month column makes of them.
import { describe, expect, test } from "@jest/globals";
import { civilDay, isoDay, isoMoment } from "../../src/core/time";
import { readDateRange } from "../../src/input/dateRange";
import { readDays, readMoments } from "../../src/input/dates";
import { readMonths } from "../../src/input/months";
import { sheet } from "../support/grid";
import { codesOf, columnOf } from "./columnOf";
import { read, told } from "./readBook";

const CONTEXT = { dateSystem: 1900, reportMonth: "2026-10" } as const;
const both = (text: string): readonly (string | null)[] =>
  (["first", "last"] as const).map((rangeEnd) => {
    const day = readDays(columnOf("日期", [text]), { ...CONTEXT, rangeEnd }).values[0] ?? null;
    return day === null ? null : isoDay(day);
  });

describe("two dates in one cell", () => {
  test.each([
    ["2026-10-05~10-07", "2026-10-05", "2026-10-07"], ["2026-10-05~2026-10-07", "2026-10-05", "2026-10-07"], ["2026-10-05-2026-10-07", "2026-10-05", "2026-10-07"],
    ["2026/10/5 - 2026/10/7", "2026-10-05", "2026-10-07"], ["2026年10月5日至7日", "2026-10-05", "2026-10-07"], ["2026年9月28日到10月2日", "2026-09-28", "2026-10-02"],
    ["10月5日-7日", "2026-10-05", "2026-10-07"], ["10月5日～10月7日", "2026-10-05", "2026-10-07"], ["2025.12.30-1.2", "2025-12-30", "2026-01-02"], ["Oct 5-7, 2026", "2026-10-05", "2026-10-07"],
    ["5-7 October 2026", "2026-10-05", "2026-10-07"], ["2026-10-05 to 2026-10-07", "2026-10-05", "2026-10-07"], ["115/10/05-115/10/07", "2026-10-05", "2026-10-07"],
    ["2026-10-05~07", "2026-10-05", "2026-10-07"],
  ])("%s", (text, first, last) => expect(both(text)).toEqual([first, last]));

  test("one day with two times is a range of moments", () => {
    const at = (rangeEnd: "first" | "last"): string => isoMoment(readMoments(columnOf("培训时间", ["2026-10-05 09:00-12:00"]), { ...CONTEXT, rangeEnd }).values[0]!);
    expect([at("first"), at("last")]).toEqual(["2026-10-05T09:00:00", "2026-10-05T12:00:00"]);
  });

  test("month and day without a year follow the column's order", () => {
    expect(readDays(columnOf("日期", ["9.1-9.30", "10/5-10/13"]), { ...CONTEXT, rangeEnd: "last" }).values).toEqual([civilDay(2026, 9, 30), civilDay(2026, 10, 13)]);
  });

  test.each(["2026-10-05", "2026-10-07~2026-10-05", "A-12", "90-95", "09:00-12:00", "", "客服-一组"])("%p is none", (text) => expect(readDateRange(text)).toBeNull());

  test("the column says once which day counts", () => {
    expect(codesOf(readDays(columnOf("日期", ["2026-10-05~10-07", "2026-10-12~10-13"]), CONTEXT))).toEqual(["ranges-first"]);
  });

  test("a course of several days was taken on its last, and company days are every day of the range", () => {
    const dataset = read(
      sheet("培训记录", `
        姓名 | 课程 | 培训日期 | 是否合格
        张三 | 投诉处理 | 2026-10-05~10-07 | 合格
      `),
      sheet("节假日", `
        日期 | 类型 | 名称
        2026年10月1日-7日 | 休 | 国庆节
        2026-10-10 | 上班 | 补班
      `),
    );
    expect(dataset.trainingRecords.map(({ on }) => on)).toEqual([civilDay(2026, 10, 7)]);
    expect(dataset.companyDays.map(({ on, kind }) => [isoDay(on), kind])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, "off"]), ["2026-10-10", "work"],
    ]);
  });
});

describe("the month of a row", () => {
  const months = (...cells: readonly (string | number)[]) => readMonths(columnOf("考核周期", cells), CONTEXT);
  test("days within one month, a week and a cycle of a month are the month most of their days lie in", () => {
    // 26 September to 25 October: 5 days and 25; 28 September to 4 October: 3 and 4.
    expect(months("2026-10-01~2026-10-31", "2026-09-26~2026-10-25", "2026-09-28至2026-10-04", "9.21-9.27").values).toEqual(["2026-10", "2026-10", "2026-10", "2026-09"]);
  });
  test.each(["2026Q3", "Q3", "三季度", "第3季度", "2026年三季度", "上半年", "2026H1", "FY26", "2026年度", "2026", "W40", "2026-W40", "第40周", "2026-07-01~2026-09-30"])("%s is no month, and that is said", (text) => {
    const reading = months(text, "2026-10");
    expect(reading.values).toEqual([null, "2026-10"]);
    expect(codesOf(reading)).toContain("not-a-month@0");
  });
  test("such a row is left out with one error that says what was expected", () => {
    const dataset = read(sheet("绩效", `
      姓名 | 考核期 | 满意度
      张三 | 2026Q3 | 4.5
      张三 | 2026-10 | 4.4
    `));
    expect(dataset.kpis.map(({ month }) => month)).toEqual(["2026-10"]);
    expect(told(dataset, "not-a-month", "unreadable-key", "unreadable-value")).toEqual(["绩效!B2 not-a-month"]);
  });
});
