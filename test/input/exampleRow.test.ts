// Rows that say they are examples are never data; what only begins with the same characters is.
import { describe, expect, test } from "@jest/globals";
import { exampleIn } from "../../src/input/exampleRow";
import { sheet } from "../support/grid";
import { kinds, read, told } from "./readBook";

const isExample = (...cells: readonly (string | number | null)[]): boolean => exampleIn(cells, 0, cells.length) !== null;

describe("a row is an example by its first cell alone", () => {
  test.each([
    "示例", "示例：E001", "示例 E001", "示例E001", "（示例）E001", "【示例】张三", "范例1", "範例：李安", "样例-001", "例：1001", "例:张三", "例1", "例", "填写示例", "* 示例", "举例：张三", "例如：张三",
    "Example", "EXAMPLE", "example: E001", "Example E001", "Examples", "[Example] Ann", "e.g. E001", "E.g., Ann Lee", "e.g.", "Example - Ann", "EXAMPLE-001", "张三（示例）", "E001 (example)", "李安【範例】",
  ])("%s is one", (text) => expect(isExample(text, "张三", 88)).toBe(true));

  test.each([
    "案例分析", "例会管理", "例行巡检", "例外处理", "示例课程", "范例教学", "例子林", "例如", "Exemplary service", "Example-based learning", "Examples-led coaching", "Exam E001", "EG1001", "Eg", "egg", "例行检查：设备", "投诉案例(一)", "张三",
  ])("%s is none", (text) => expect(isExample(text, "张三", 88)).toBe(false));

  test("a row number before it says nothing, a blank cell neither; another cell's word does not count", () => {
    expect(isExample(1, "示例 E001", "张三")).toBe(true);
    expect(isExample(null, "示例：张三")).toBe(true);
    expect(isExample("T0001", "例：换货", "张三")).toBe(false);
    expect(isExample(20261001, "示例", "张三")).toBe(false);
  });
});

test("an example under the header is left out of the rows and named; rows of data around it are read", () => {
  const dataset = read(sheet("工单", `
    工单号 | 创建时间 | 标题 | 处理人
    例：T000 | 2026-10-01 09:00 | 描述问题 | 张三
    T001 | 2026-10-02 09:00 | 例：换货被拒 | 李四
    T002 | 2026-10-03 09:00 | 示例商品破损 | 李四
    Example | 2026-10-04 09:00 | a title | 王五
  `));
  expect(dataset.tickets.map(({ id }) => id)).toEqual(["T001", "T002"]);
  expect(kinds(dataset)).toEqual(["tickets 2+0=2"]);
  expect(dataset.sheets[0]?.leftOut).toBe(2);
  expect(told(dataset, "example-row")).toEqual(["工单!2 example-row", "工单!5 example-row"]);
  expect(dataset.employees.map(({ name }) => name)).toEqual(["李四"]);
});

test("a course named case analysis is a course", () => {
  const { courses } = read(sheet("课程", `
    课程名称 | 频率
    例：产品知识 | 每月
    案例分析 | 每季度
    示例教学法 | 每年
  `));
  expect(courses.map(({ name }) => name)).toEqual(["案例分析", "示例教学法"]);
});

test("a workbook of sheets with an example and nothing else asks to be filled in, and is not called unknown", () => {
  const dataset = read(sheet("花名册", `
    工号 | 姓名 | 小组 | 入职日期
    示例 E001 | 李安 | 一组 | 2024-03-01
  `));
  expect(dataset.employees).toEqual([]);
  expect(told(dataset)).toEqual(["花名册! sheet-without-rows"]);
});
