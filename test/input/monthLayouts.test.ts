// Months that stand in headers, in every place people put them, and headers that stand twice.
import { describe, expect, test } from "@jest/globals";
import { sheet } from "../support/grid";
import { columns, kinds, read, told } from "./readBook";

const figures = (text: string): readonly string[] =>
  read(sheet("KPI", text)).kpis.map(({ employeeId, month, metric, actual }) => `${employeeId} ${month} ${metric} ${actual}`).sort();

const TWO_MONTHS = ["张三 2026-09 csat 4.6", "张三 2026-09 resolution-rate 0.96", "张三 2026-10 csat 4.7", "张三 2026-10 resolution-rate 0.97"];

describe("months in headers", () => {
  test.each([
    ["over the metrics", `
      姓名 | 2026年9月 | ~ | 2026年10月 | ~
      ^ | 满意度 | 解决率 | 满意度 | 解决率
      张三 | 4.6 | 96% | 4.7 | 97%
    `],
    ["under the metrics", `
      姓名 | 满意度 | ~ | 解决率 | ~
      ^ | 9月 | 10月 | 9月 | 10月
      张三 | 4.6 | 4.7 | 96% | 97%
    `],
    ["before the metric", `
      姓名 | 9月满意度 | 10月满意度 | 9月解决率 | 10月解决率
      张三 | 4.6 | 4.7 | 96% | 97%
    `],
    ["behind the metric", `
      姓名 | 满意度(9月) | 满意度(10月) | Resolution rate Sep-26 | Resolution rate Oct-26
      张三 | 4.6 | 4.7 | 96% | 97%
    `],
    ["over target and actual, where rows name the metric", `
      姓名 | 指标 | 9月 | ~ | 10月 | ~
      ^ | ^ | 目标 | 实际 | 目标 | 实际
      张三 | 满意度 | 4.5 | 4.6 | 4.5 | 4.7
      张三 | 解决率 | 90% | 96% | 90% | 97%
    `],
  ])("%s", (_where, text) => expect(figures(text)).toEqual(TWO_MONTHS));
});

describe("headers that stand twice", () => {
  test("the first column is read and the second told, where their cells differ; a bare number names no metric", () => {
    const dataset = read(sheet("KPI", `
      工号 | 姓名 | 月份 | 满意度 | 满意度 | 1 | | 解决率 | 解决率
      1001 | 张三 | 2026-10 | 4.5 | 4.6 | 3 | x | 95% | 95%
    `));
    expect(told(dataset, "header-repeated")).toEqual(["KPI!E1 header-repeated"]);
    expect(dataset.kpis.map(({ metric, actual }) => [metric, actual])).toEqual([["csat", 4.5], ["resolution-rate", 0.95]]);
    expect(columns(dataset)).toContain("1=-");
  });
});

test("tables side by side above a table as wide as both are three tables", () => {
  const dataset = read(sheet("综合", `
    花名册 | ~ | ~ | | 课程 | ~ | ~
    工号 | 姓名 | 入职日期 | | 课程编号 | 课程名称 | 频率
    1001 | 张三 | 2024-03-01 | | C1 | 基础服务 | 每月
    1002 | 李四 | 2025-06-15 | | C2 | 投诉处理 | 每季度

    培训记录
    工号 | 课程名称 | 培训日期 | 出勤 | 成绩
    1001 | 基础服务 | 2026-10-08 | √ | 88
  `));
  expect(kinds(dataset)).toEqual(["roster 2+0=2", "courses 2+0=2", "training 1+0=1"]);
});

test("without a roster a person is called by the bare name: titles and spaces are no part of it", () => {
  const { employees } = read(sheet("KPI", `
    姓名 | 月份 | 满意度
    王 五 | 2026-10 | 4.5
    赵六（组长） | 2026-10 | 4.5
  `));
  expect(employees.map(({ name }) => name)).toEqual(["王五", "赵六"]);
});
