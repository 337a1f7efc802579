// Layouts that say something by where it stands: months and groups of reviewers across, teams between the rows, facts above a list.
import { describe, expect, test } from "@jest/globals";
import { civilDay, startOfDay } from "../../src/core/time";
import { sheet } from "../support/grid";
import { columns, kinds, read, told } from "./readBook";

const at = (day: number, hour = 0, minute = 0): number => startOfDay(civilDay(2026, 10, day)) + hour * 3_600 + minute * 60;

describe("a column per month is one metric's figures month by month", () => {
  test("the title names the metric; averages beside the months are left aside", () => {
    const dataset = read(sheet("2026年满意度汇总", `
      工号 | 姓名 | 8月 | 9月 | 10月 | 平均
      1001 | 张三 | 4.2 | 4.3 | 4.5 | 4.33
      1002 | 李四 | 4.0 | | 4.1 | 4.05
    `));
    expect(columns(dataset).slice(2)).toEqual(["8月=metric:csat", "9月=metric:csat", "10月=metric:csat", "平均=-"]);
    expect(dataset.kpis.map(({ employeeId, month, metric, actual }) => [employeeId, month, metric, actual])).toEqual([
      ["1001", "2026-08", "csat", 4.2], ["1002", "2026-08", "csat", 4], ["1001", "2026-09", "csat", 4.3], ["1001", "2026-10", "csat", 4.5], ["1002", "2026-10", "csat", 4.1],
    ]);
  });

  test("the row above names the metric of its months", () => {
    const dataset = read(sheet("月度数据", `
      工号 | 姓名 | 满意度 | ~ | 解决率 | ~
      ^ | ^ | 9月 | 10月 | 9月 | 10月
      1001 | 张三 | 4.3 | 4.5 | 91% | 92%
    `));
    expect(dataset.kpis.map(({ month, metric, actual }) => [month, metric, actual])).toEqual([
      ["2026-09", "csat", 4.3], ["2026-10", "csat", 4.5], ["2026-09", "resolution-rate", 0.91], ["2026-10", "resolution-rate", 0.92],
    ]);
  });

  test("a metric column names the metric of its row, whose target holds for every month", () => {
    const dataset = read(sheet("KPI", `
      工号 | 指标 | 目标 | 2026年9月 | 2026年10月
      1001 | 满意度 | ≥4 | 4.3 | 4.5
      1001 | 解决率 | ≥90% | 91% | 88%
    `));
    expect(dataset.kpis.map(({ month, metric, actual, target }) => [month, metric, actual, target?.value])).toEqual([
      ["2026-09", "csat", 4.3, 4], ["2026-10", "csat", 4.5, 4], ["2026-09", "resolution-rate", 0.91, 0.9], ["2026-10", "resolution-rate", 0.88, 0.9],
    ]);
  });

  test("months that nothing gives a metric are no KPI and make no roster", () => {
    expect(kinds(read(sheet("数据", `
      工号 | 姓名 | 小组 | 8月 | 9月 | 10月
      1001 | 张三 | 一组 | 12 | 13 | 14
    `)))).toEqual(["not used 0+0=0"]);
  });
});

describe("a column per group of reviewers", () => {
  test("each figure is one review where nothing says how many gave it, and peers without a count are told", () => {
    const dataset = read(sheet("360评价", `
      工号 | 姓名 | 月份 | 上级评分 | 同事评分 | 客户评分
      1001 | 张三 | 2026-10 | 90 | 85 |
    `));
    expect(dataset.reviews.map(({ kind, score }) => [kind, score])).toEqual([["supervisor", 90], ["peer", 85]]);
    expect(told(dataset, "group-without-count")).toEqual(["360评价!E1 group-without-count"]);
  });

  test("a count column makes as many reviews of the group's figure", () => {
    const dataset = read(sheet("360", `
      Employee | Period | Manager | Peers (avg) | Number of peers | Self
      Ann | 2026-10 | 88 | 85 | 3 | 95
    `));
    expect(dataset.reviews.map(({ kind, score }) => `${kind} ${score}`).sort()).toEqual(["peer 85", "peer 85", "peer 85", "self 95", "supervisor 88"]);
    expect(told(dataset, "group-without-count")).toEqual([]);
  });
});

describe("lines between the rows that name teams", () => {
  test("give the people below them their team, merged or not", () => {
    const { employees } = read(sheet("花名册", `
      工号 | 姓名 | 岗位
      客服一组 | ~ | ~
      1001 | 张三 | 专员
      二、客服二组(1人) | |
      1002 | 李四 | 组长
    `));
    expect(employees.map(({ name, team }) => [name, team])).toEqual([["张三", "客服一组"], ["李四", "客服二组"]]);
  });

  test("are no data, nor are the subtotals below them", () => {
    const dataset = read(sheet("绩效", `
      工号 | 姓名 | 月份 | 满意度
      一组 | | |
      1001 | 张三 | 2026-10 | 4.5
      小计 | | | 4.5
      二组 | | |
      1002 | 李四 | 2026-10 | 4.1
      合计 | | | 4.3
    `));
    expect(kinds(dataset)).toEqual(["kpi 2+0=2"]);
    expect(dataset.employees.map(({ team }) => team)).toEqual(["一组", "二组"]);
  });
});

describe("dates without times beside moments with times", () => {
  const register = (response: string, resolved: string): ReturnType<typeof read> => read(sheet("投诉", `
    投诉编号 | 投诉时间 | 责任客服 | 首次回复时间 | 完成日期
    T1 | 2026-10-03 14:30 | 张三 | ${response} | ${resolved}
  `));

  test("a date is the end of its day, so that a reply on the opening day is not before the opening; told once a column", () => {
    const dataset = register("2026-10-03", "2026-10-05");
    // 14:30 on the 3rd to the last second of the 3rd and of the 5th.
    expect(dataset.tickets[0]).toMatchObject({ openedAt: at(3, 14, 30), firstResponseAt: at(4) - 1, resolvedAt: at(6) - 1 });
    expect(told(dataset, "days-end-at-midnight")).toEqual(["投诉!D1 days-end-at-midnight", "投诉!E1 days-end-at-midnight"]);
  });

  test("but not later than the ticket's next moment on that day", () => {
    expect(register("2026-10-03", "2026-10-03 18:00").tickets[0]).toMatchObject({ firstResponseAt: at(3, 18), resolvedAt: at(3, 18) });
  });

  test("a date before the opening day stays before it", () => {
    expect(register("2026-10-02", "2026-10-05").tickets[0]?.firstResponseAt).toBe(at(3) - 1);
  });

  test("a due date holds to the end of its day", () => {
    const { tickets } = read(sheet("工单", `
      工单号 | 创建时间 | 处理人 | 应解决时间 | 解决时间
      T1 | 2026-10-03 14:30 | 张三 | 2026-10-05 | 2026-10-05 15:00
    `));
    expect(tickets[0]).toMatchObject({ dueAt: at(6) - 1, resolvedAt: at(5, 15) });
  });

  test("where all columns hold mere dates they are compared as such", () => {
    const dataset = read(sheet("工单", `
      工单号 | 创建日期 | 处理人 | 应完成日期 | 完成日期
      T1 | 2026-10-03 | 张三 | 2026-10-05 | 2026-10-05
    `));
    expect(dataset.tickets[0]).toMatchObject({ openedAt: at(3), dueAt: at(5), resolvedAt: at(5) });
    expect(told(dataset, "days-end-at-midnight")).toEqual([]);
  });
});

describe("what a list leaves to its surroundings", () => {
  test("a ledger of complaints without ids names each by its place, and says so", () => {
    const dataset = read(sheet("投诉台账", `
      客户投诉台账 | ~ | ~ | ~ | ~ | ~
      序号 | 投诉日期 | 客户 | 投诉内容 | 处理人 | 完成日期
      1 | 2026-10-03 | 王女士 | 态度差 | 张三 | 2026-10-04
      2 | 2026-10-05 | 赵先生 | 破损 | 李四 |
      填表人:张三 | | | 审核人: | |
    `));
    expect(dataset.tickets.map(({ id, agent }) => [id, agent])).toEqual([["投诉台账!3", "张三"], ["投诉台账!4", "李四"]]);
    expect(told(dataset, "ticket-ids-made")).toEqual(["投诉台账!2 ticket-ids-made"]);
  });

  test("a list of attendance takes course and day from the lines above it", () => {
    const { trainingRecords, courses } = read(sheet("签到表", `
      培训主题: | 情绪管理 | 培训时间: | 2026-10-15
      序号 | 姓名 | 部门 | 签到时间
      1 | 张三 | 客服部 | 13:55
      2 | 李四 | 客服部 | 缺席
    `));
    expect(courses.map(({ name }) => name)).toEqual(["情绪管理"]);
    expect(trainingRecords.map(({ employeeId, on, attendance }) => [employeeId, on, attendance])).toEqual([
      ["张三", civilDay(2026, 10, 15), "present"], ["李四", civilDay(2026, 10, 15), "absent"],
    ]);
  });

  test("result and progress columns go together: a course under way has no result yet", () => {
    const { trainingRecords } = read(sheet("学习记录", `
      工号 | 课程名称 | 完成状态 | 完成时间 | 是否通过
      1001 | 客户心理学 | 已完成 | 2026-10-02 | 是
      1002 | 客户心理学 | 学习中 | |
    `));
    expect(trainingRecords.map(({ outcome }) => outcome)).toEqual(["passed", "in-progress"]);
  });
});
