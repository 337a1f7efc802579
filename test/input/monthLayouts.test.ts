// Months that stand in headers, in every place people put them, and headers that stand twice.
import { describe, expect, test } from "@jest/globals";
import { sheet } from "../support/grid";
import { columns, kinds, read, readCorrected, told } from "./readBook";

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

/** `person month metric actual target` of each figure. */
const withTargets = (text: string): readonly string[] =>
  read(sheet("KPI", text)).kpis.map(({ employeeId, month, metric, actual, target }) => `${employeeId} ${month} ${metric} ${actual} ${target?.value ?? "-"}`).sort();

describe("a month's own target goes with its figure", () => {
  test.each([
    ["where rows name the metric", `
      姓名 | 指标 | 9月 | ~ | 10月 | ~
      ^ | ^ | 目标 | 实际 | 目标 | 实际
      张三 | 满意度 | 4.5 | 4.6 | 4.6 | 4.7
    `],
    ["in one cell with the month, where rows name the metric", `
      姓名 | 指标 | 9月目标 | 9月实际 | 10月目标 | 10月实际
      张三 | 满意度 | 4.5 | 4.6 | 4.6 | 4.7
    `],
    ["beside the metric under the month", `
      姓名 | 9月 | ~ | 10月 | ~
      ^ | 满意度目标 | 满意度实际 | 满意度目标 | 满意度实际
      张三 | 4.5 | 4.6 | 4.6 | 4.7
    `],
    ["beside the metric in one cell", `
      姓名 | 9月满意度目标 | 9月满意度 | 10月满意度目标 | 10月满意度
      张三 | 4.5 | 4.6 | 4.6 | 4.7
    `],
    ["under the metric", `
      姓名 | 满意度 | ~ | ~ | ~
      ^ | 9月目标 | 9月实际 | 10月目标 | 10月实际
      张三 | 4.5 | 4.6 | 4.6 | 4.7
    `],
    ["under the metric under the month", `
      姓名 | 9月 | ~ | 10月 | ~
      ^ | 满意度 | ~ | 满意度 | ~
      ^ | 目标 | 实际 | 目标 | 实际
      张三 | 4.5 | 4.6 | 4.6 | 4.7
    `],
  ])("%s", (_where, text) => expect(withTargets(text)).toEqual(["张三 2026-09 csat 4.6 4.5", "张三 2026-10 csat 4.7 4.6"]));

  test("one target column without a month holds for all of them", () => {
    expect(withTargets(`
      姓名 | 指标 | 目标 | 9月 | 10月
      张三 | 满意度 | 4.5 | 4.6 | 4.7
    `)).toEqual(["张三 2026-09 csat 4.6 4.5", "张三 2026-10 csat 4.7 4.5"]);
  });

  test("a month without a target of its own has none: another month's does not stand for it", () => {
    expect(withTargets(`
      姓名 | 指标 | 9月 | ~ | 10月
      ^ | ^ | 目标 | 实际 | 实际
      张三 | 满意度 | 4.5 | 4.6 | 4.7
    `)).toEqual(["张三 2026-09 csat 4.6 4.5", "张三 2026-10 csat 4.7 -"]);
  });

  test("weights and scores of a month are that month's as well", () => {
    const { kpis, stated } = read(sheet("KPI", `
      姓名 | 指标 | 9月 | ~ | ~ | 10月 | ~ | ~
      ^ | ^ | 权重 | 实际 | 得分 | 权重 | 实际 | 得分
      张三 | 满意度 | 40% | 4.6 | 92 | 50% | 4.7 | 94
    `));
    expect(kpis.map(({ month, weight }) => [month, weight])).toEqual([["2026-09", 0.4], ["2026-10", 0.5]]);
    expect(stated.map(({ month, metric, score }) => [month, metric, score])).toEqual([["2026-09", "csat", 92], ["2026-10", "csat", 94]]);
  });
});

describe("months over the columns of an assessment", () => {
  const marks = (name: string, text: string): readonly string[] =>
    read(sheet(name, text)).assessments.map(({ employeeId, month, marks: { knowledge, practical } }) => `${employeeId} ${month} ${knowledge} ${practical}`).sort();

  test.each([
    ["over the tests", `
      姓名 | 9月 | ~ | 10月 | ~
      ^ | 知识测试 | 技能实操 | 知识测试 | 技能实操
      张三 | 80 | 81 | 90 | 91
      李四 | 70 | 71 | |
    `],
    ["under the tests", `
      姓名 | 知识测试 | ~ | 技能实操 | ~
      ^ | 9月 | 10月 | 9月 | 10月
      张三 | 80 | 90 | 81 | 91
      李四 | 70 | | 71 |
    `],
    ["in one cell with the tests", `
      姓名 | 9月知识测试 | 9月技能实操 | 10月知识测试 | 10月技能实操
      张三 | 80 | 81 | 90 | 91
      李四 | 70 | 71 | |
    `],
    ["in English, behind the tests", `
      Name | Knowledge Sep-26 | Skill Practical Sep-26 | Knowledge Oct-26 | Skill Practical Oct-26
      张三 | 80 | 81 | 90 | 91
      李四 | 70 | 71 | |
    `],
  ])("%s: each month is read, a month without a cell is none", (_where, text) => {
    expect(marks("考核成绩", text)).toEqual(["张三 2026-09 80 81", "张三 2026-10 90 91", "李四 2026-09 70 71"]);
  });

  test("tables of a month each, set side by side without a gap, keep their own people", () => {
    expect(marks("考核成绩", `
      9月 | ~ | ~ | 10月 | ~ | ~
      姓名 | 知识测试 | 技能实操 | 姓名 | 知识测试 | 技能实操
      张三 | 80 | 81 | 张三 | 90 | 91
      李四 | 70 | 71 | 王五 | 60 | 61
    `)).toEqual(["张三 2026-09 80 81", "张三 2026-10 90 91", "李四 2026-09 70 71", "王五 2026-10 60 61"]);
  });

  test("a total beside the months is no month's total, and nothing is told as repeated", () => {
    const dataset = read(sheet("考核成绩", `
      姓名 | 9月 | ~ | 10月 | ~ | 总分
      ^ | 知识测试 | 技能实操 | 知识测试 | 技能实操 | ^
      张三 | 80 | 81 | 90 | 91 | 342
    `));
    expect(dataset.assessments.map(({ statedScore }) => statedScore)).toEqual([null, null]);
    expect(told(dataset, "header-repeated")).toEqual([]);
    expect(columns(dataset)).toEqual(["姓名=name", "知识测试=knowledge", "技能实操=practical", "知识测试=knowledge", "技能实操=practical", "总分=total"]);
  });

  test("what a person settled for a header holds in each month", () => {
    const { assessments } = readCorrected([{ sheet: "考核成绩", columns: { 现场表现: "defence" } }], sheet("考核成绩", `
      姓名 | 9月 | ~ | 10月 | ~
      ^ | 知识测试 | 现场表现 | 知识测试 | 现场表现
      张三 | 80 | 81 | 90 | 91
    `));
    expect(assessments.map(({ month, marks: { defence } }) => [month, defence])).toEqual([["2026-09", 81], ["2026-10", 91]]);
  });

  test("a row that cannot be read counts once, however many months it has", () => {
    expect(kinds(read(sheet("花名册", "工号 | 姓名 | 入职日期\n1001 | 张三 | 2024-03-01\n1002 | 张三 | 2024-03-01"), sheet("考核成绩", `
      姓名 | 9月 | ~ | 10月 | ~
      ^ | 知识测试 | 技能实操 | 知识测试 | 技能实操
      张三 | 80 | 81 | 90 | 91
      李四 | 70 | 71 | 72 | 73
    `)))).toEqual(["roster 2+0=2", "assessment 1+1=2"]);
  });
});

describe("months over the columns of 360 reviews", () => {
  const scores = (text: string): readonly string[] => read(sheet("360评价", text)).reviews.map(({ month, kind, score }) => `${month} ${kind} ${score}`);

  test("over a column for each group", () => {
    expect(scores(`
      姓名 | 9月 | ~ | ~ | 10月 | ~ | ~
      ^ | 上级评分 | 同事评分 | 客户评分 | 上级评分 | 同事评分 | 客户评分
      张三 | 80 | 81 | 82 | 90 | 91 | 92
    `)).toEqual(["2026-09 supervisor 80", "2026-09 peer 81", "2026-09 customer 82", "2026-10 supervisor 90", "2026-10 peer 91", "2026-10 customer 92"]);
  });

  test("over criteria: a review's score is the mean of its own month's criteria", () => {
    // (80 + 82) / 2 = 81; (70 + 72) / 2 = 71; (90 + 92) / 2 = 91; the peer gave none in October.
    expect(scores(`
      被评价人 | 评价人类型 | 9月 | ~ | 10月 | ~
      ^ | ^ | 管理能力 | 团队协作 | 管理能力 | 团队协作
      张三 | 上级 | 80 | 82 | 90 | 92
      张三 | 同事 | 70 | 72 | |
    `)).toEqual(["2026-09 supervisor 81", "2026-09 peer 71", "2026-10 supervisor 91"]);
  });

  test("a bare month is the score of the month", () => {
    expect(scores(`
      被评价人 | 评价人类型 | 评价人 | 9月 | 10月
      张三 | 上级 | 王五 | 80 | 90
    `)).toEqual(["2026-09 supervisor 80", "2026-10 supervisor 90"]);
  });

  test("the scale is one for all months: 5 in one and 9 in the other are of ten", () => {
    expect(scores(`
      被评价人 | 评价人类型 | 评价人 | 9月 | 10月
      张三 | 上级 | 王五 | 5 | 9
    `)).toEqual(["2026-09 supervisor 50", "2026-10 supervisor 90"]);
  });
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
