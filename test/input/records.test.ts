import { describe, expect, test } from "@jest/globals";
import { civilDay, startOfDay } from "../../src/core/time";
import { sheet } from "../support/grid";
import { kinds, read, told } from "./readBook";

const ROSTER = sheet("花名册", `
  工号 | 姓名 | 小组
  1001 | 张三 | 一组
  1002 | 李四 | 一组
  1003 | 王五 | 二组
`);

describe("KPI actuals", () => {
  const csat = (text: string): readonly (readonly [string, string, unknown])[] =>
    read(ROSTER, sheet("KPI", text)).kpis.filter(({ metric }) => metric === "csat").map(({ employeeId, month, actual }) => [employeeId, month, actual] as const);

  test("missing, excused and skipped are three things, and none is zero", () => {
    expect(csat(`
      工号 | 月份 | 满意度 | 解决率
      1001 | 2026-10 | 请假 | 90%
      1002 | 2026-10 | 缺考 | 90%
      1003 | 2026-10 | 0 | 90%
    `)).toEqual([["1001", "2026-10", null], ["1002", "2026-10", "unexcused"], ["1003", "2026-10", 0]]);
  });

  test("a month without a year is the newest not after the report month; a year column settles it", () => {
    expect(csat(`
      工号 | 月份 | 满意度 | 解决率
      1001 | 10月 | 4.5 | 90%
      1002 | 11月 | 4.4 | 90%
    `).map(([, month]) => month)).toEqual(["2026-10", "2025-11"]);
    expect(csat(`
      工号 | 年份 | 月份 | 满意度 | 解决率
      1001 | 2024 | 10 | 4.5 | 90%
    `).map(([, month]) => month)).toEqual(["2024-10"]);
  });

  test("the month may stand in the title or the sheet's name, with a warning", () => {
    const table = `
      工号 | 满意度 | 解决率
      1001 | 4.5 | 90%
    `;
    const named = read(ROSTER, sheet("2026年9月", table));
    expect([named.kpis[0]?.month, told(named)]).toEqual(["2026-09", ["2026年9月!1 month-from-title"]]);
    const titled = read(ROSTER, sheet("KPI", `Review period: August 2026 | | \n${table.trim()}`));
    expect(titled.kpis[0]?.month).toBe("2026-08");
    const untold = read(ROSTER, sheet("KPI", table));
    expect([untold.kpis[0]?.month, told(untold)]).toEqual(["2026-10", ["KPI!1 month-assumed"]]);
  });

  test("targets and weights of a row, a column of their own or the header are kept", () => {
    const { kpis } = read(ROSTER, sheet("KPI", `
      工号 | 月份 | 满意度(40%) | 解决率(≥90%) | 响应时长(小时) | 响应时长目标
      1001 | 2026-10 | 4.5 | 88% | 20 | ≤24
    `));
    expect(kpis.map(({ metric, target, weight }) => [metric, target?.value, target?.direction, weight])).toEqual([
      ["csat", undefined, undefined, 0.4], ["resolution-rate", 0.9, "higher", null], ["response-hours", 24, "lower", null],
    ]);
  });

  test("scores and ratings of the sheet's own stand apart; of two columns of one metric the second keeps its own name", () => {
    const { kpis, stated } = read(ROSTER, sheet("绩效考核", `
      工号 | 月份 | 满意度 | 满意度得分 | 响应时长(小时) | 响应得分 | 服务评分 | 自评 | 总分 | 绩效等级 | 排名
      1001 | 2026-10 | 4.5 | 90 | 12 | 100 | 4.4 | 99 | 96 | 优秀 | 1
    `));
    expect(kpis.map(({ metric, label, actual }) => [metric, label, actual])).toEqual([["csat", "满意度", 4.5], ["response-hours", "响应时长", 12], ["服务得分", "服务评分", 4.4]]);
    expect(stated.map(({ metric, score, rating }) => [metric, score, rating])).toEqual([[null, 96, "excellent"], ["csat", 90, null], ["response-hours", 100, null]]);
  });

  test("a long table decides scale and unit for each metric apart", () => {
    const { kpis, stated } = read(ROSTER, sheet("KPI", `
      工号 | 月份 | 指标 | 实际值 | 目标值 | 权重 | 单位 | 得分
      1001 | 2026-10 | 满意度 | 4.5 | 4 | 40% | 分 | 90
      1001 | 2026-10 | 处理时长 | 300 | ≤360 | 30% | 秒 | 100
      1001 | 2026-10 | 解决率 | 88.2 | ≥90 | 30% | % | 98
    `));
    expect(kpis.map(({ metric, unit, actual, target, weight }) => [metric, unit, actual, target?.value, target?.direction, weight])).toEqual([
      ["csat", "points", 4.5, 4, null, 0.4], ["handling-minutes", "minutes", 5, 6, "lower", 0.3], ["resolution-rate", "share", 0.882, 0.9, "higher", 0.3],
    ]);
    expect(stated.map(({ metric, score }) => [metric, score])).toEqual([["csat", 90], ["handling-minutes", 100], ["resolution-rate", 98]]);
  });

  test("satisfaction in percent is the rate of satisfied customers, not a mean", () => {
    const { kpis } = read(ROSTER, sheet("KPI", `
      工号 | 月份 | 满意度 | 解决率
      1001 | 2026-10 | 95 | 90%
      1002 | 2026-10 | 92.5 | 90%
    `));
    expect(kpis.filter(({ metric }) => metric === "csat-rate").map(({ unit, actual }) => [unit, actual])).toEqual([["share", 0.95], ["share", 0.925]]);
  });

  test("the days of a daily sheet are one month: counts add up, other figures are averaged, and that is told", () => {
    const dataset = read(ROSTER, sheet("日报", `
      工号 | 日期 | 满意度 | 接听量
      1001 | 2026-10-01 | 4 | 30
      1001 | 2026-10-02 | 5 | 40
    `));
    expect(dataset.kpis.map(({ month, metric, actual }) => [month, metric, actual])).toEqual([["2026-10", "csat", 4.5], ["2026-10", "calls", 70]]);
    expect(told(dataset)).toEqual(["日报!1 days-joined"]);
  });

  test("sheets of several teams are read together", () => {
    const table = (id: number): string => `
      工号 | 月份 | 满意度 | 解决率
      ${id} | 2026-10 | 4.5 | 90%
    `;
    expect(kinds(read(ROSTER, sheet("一组", table(1001)), sheet("二组", table(1003))))).toEqual(["roster 3+0=3", "kpi 1+0=1", "kpi 1+0=1"]);
  });

  test("an error value costs its cell, an unreadable month its row", () => {
    const dataset = read(ROSTER, sheet("KPI", `
      工号 | 月份 | 满意度 | 解决率
      1001 | 2026-10 | #DIV/0! | 90%
      1002 | 乱写 | 4.5 | 90%
    `));
    expect(told(dataset, "excel-error", "unreadable-key")).toEqual(["KPI!B3 unreadable-key", "KPI!C2 excel-error"]);
    expect(kinds(dataset)[1]).toBe("kpi 1+1=2");
  });
});

describe("duplicates", () => {
  test("of identical rows the first counts, also across sheets; row numbers make no difference", () => {
    const dataset = read(ROSTER, sheet("积分1", `
      序号 | 工号 | 日期 | 积分 | 事由
      1 | 1001 | 2026-10-03 | 5 | 建议
      2 | 1001 | 2026-10-03 | 5 | 建议
    `), sheet("积分2", `
      序号 | 工号 | 日期 | 积分 | 事由
      7 | 1001 | 2026-10-03 | 5 | 建议
    `));
    expect(dataset.points).toHaveLength(1);
    expect(told(dataset, "duplicate-row")).toEqual(["积分1!3 duplicate-row", "积分2!2 duplicate-row"]);
    expect(kinds(dataset).slice(1)).toEqual(["points 2+0=2", "points 1+0=1"]);
  });

  test("anonymous reviews may be alike without being one", () => {
    const { reviews } = read(ROSTER, sheet("360评价", `
      被评价人 | 评价月份 | 评价关系 | 评分
      张三 | 2026-10 | 同事 | 90
      张三 | 2026-10 | 同事 | 90
    `));
    expect(reviews).toHaveLength(2);
  });

  test("KPI rows of one person and month that differ are an error on each and missing", () => {
    const dataset = read(ROSTER, sheet("KPI", `
      工号 | 月份 | 满意度 | 解决率
      1001 | 2026-10 | 4.5 | 90%
      1001 | 2026-10 | 4.0 | 90%
      1002 | 2026-10 | 4.2 | 91%
    `));
    expect(told(dataset, "differing-figures")).toEqual(["KPI!C2 differing-figures", "KPI!C3 differing-figures"]);
    expect(dataset.kpis.map(({ employeeId, metric, actual }) => [employeeId, metric, actual])).toEqual([
      ["1001", "csat", null], ["1002", "csat", 4.2], ["1001", "resolution-rate", null], ["1002", "resolution-rate", 0.91],
    ]);
    expect(kinds(dataset)[1]).toBe("kpi 1+2=3");
  });

  test("figures of one person from two sheets that do not contradict are joined", () => {
    const { assessments } = read(ROSTER, sheet("笔试", `
      工号 | 月份 | 知识测试
      1001 | 2026-10 | 88
    `), sheet("实操", `
      工号 | 月份 | 技能实操 | 情景答辩
      1001 | 2026-10 | 90 | 92
    `));
    expect(assessments.map(({ marks }) => marks)).toEqual([{ knowledge: 88, practical: 90, defence: 92 }]);
  });

  test("of a ticket's differing rows the one resolved latest counts, else the one opened latest", () => {
    const dataset = read(ROSTER, sheet("工单", `
      工单号 | 创建时间 | 解决时间 | 状态
      T1 | 2026-10-01 09:00 | 2026-10-02 09:00 | 已解决
      T1 | 2026-10-01 09:00 | 2026-10-03 09:00 | 已解决
      T2 | 2026-10-01 09:00 | | 处理中
      T2 | 2026-10-02 09:00 | | 处理中
    `));
    expect(dataset.tickets.map(({ id, at }) => [id, at.row])).toEqual([["T1", 3], ["T2", 5]]);
    expect(told(dataset, "duplicate-ticket")).toEqual(["工单!2 duplicate-ticket", "工单!4 duplicate-ticket"]);
  });

  test("every training attempt counts", () => {
    const { trainingRecords } = read(ROSTER, sheet("培训记录", `
      工号 | 课程 | 培训日期 | 理论成绩 | 补考
      1001 | 基础服务 | 2026-10-10 | 50 | 否
      1001 | 基础服务 | 2026-10-17 | 80 | 是
    `));
    expect(trainingRecords.map(({ attempt, theory }) => [attempt, theory])).toEqual([[1, 50], [2, 80]]);
  });
});

describe("tickets", () => {
  test("only a ticket without an id is left out", () => {
    const dataset = read(ROSTER, sheet("工单", `
      工单号 | 创建时间 | 处理人 | 状态
      T1 | 乱写 | 张三 | 处理中
      T2 | 2026-10-01 09:00 | | 处理中
      | 2026-10-01 09:00 | 张三 | 处理中
    `));
    expect(dataset.tickets.map(({ id, openedAt, employeeId }) => [id, openedAt === null, employeeId])).toEqual([["T1", true, "1001"], ["T2", false, null]]);
    expect(told(dataset)).toEqual(["工单!A4 missing-key", "工单!B2 unreadable-value"]);
  });

  test("moments after now are told and are not the newest", () => {
    const dataset = read(ROSTER, sheet("工单", `
      工单号 | 创建时间 | 处理人 | 状态
      T1 | 2026-10-05 09:00 | 张三 | 处理中
      T2 | 2027-10-01 09:00 | 张三 | 处理中
    `));
    expect(told(dataset)).toEqual(["工单!B3 moment-after-now"]);
    expect(dataset.newestTicketAt).toBe(startOfDay(civilDay(2026, 10, 5)) + 9 * 3_600);
  });

  test("durations stand in for moments the sheet does not have, each in its header's unit", () => {
    const { tickets } = read(ROSTER, sheet("Export", `
      Ticket ID | Created at | Assignee | First reply time in minutes | Resolution time (in hrs)
      1 | 2026-10-01 09:00 | 张三 | 30 | 5
    `));
    const opened = startOfDay(civilDay(2026, 10, 1)) + 9 * 3_600;
    expect(tickets[0]).toMatchObject({ openedAt: opened, firstResponseAt: opened + 1_800, resolvedAt: opened + 5 * 3_600 });
  });

  test("words of its columns become codes, and the sheet's own words are kept beside them", () => {
    const { tickets } = read(ROSTER, sheet("工单", `
      工单号 | 创建时间 | 投诉类型 | 优先级 | 客户等级 | 满意度 | 责任判定 | 是否超时 | SLA时限(小时) | 重开次数 | 挂起时长(分钟)
      T1 | 2026-10-01 09:00 | 服务态度 | 紧急 | VIP | 非常满意 | 有责 | 是 | 24 | 1 | 90
      T2 | 2026-10-01 09:00 | 咨询 | 低 | 新客 | 一般 | 无责 | 否 | 48 | 0 | 0
      T3 | 2026-10-01 09:00 | 物流破损 | 低 | 老客户 | 不满意 | | 否 | 48 | 0 | 0
      T4 | 2026-10-01 09:00 | 产品质量 | 低 | 老客户 | 满意 | | 否 | 48 | 0 | 0
    `));
    expect(tickets[0]).toMatchObject({ type: "attitude", typeText: "服务态度", isComplaint: true, priority: "highest", tier: "three", csat: 5, responsibility: "upheld", statedVerdict: "breached", limitHours: 24, reopened: 1, pausedHours: 1.5 });
    expect(tickets[1]).toMatchObject({ isComplaint: false, tier: "one", csat: 3, responsibility: "not-upheld", statedVerdict: "met" });
    expect(tickets[2]).toMatchObject({ type: "物流破损", isComplaint: true, csat: 2 });
  });
});

describe("reviews and samples", () => {
  test("criteria of a form share one scale, and their mean stands in for a score", () => {
    const dataset = read(ROSTER, sheet("360评价", `
      被评价人 | 评价月份 | 评价关系 | 评价人 | 团队协作 | 知识分享
      张三 | 2026-10 | 上级 | 李四 | 4 | 5
      张三 | 2026-10 | 同事 | 王五 | 3 | 5
      张三 | 2026-10 | 自评 | 张三 | 5 | 5
      张三 | 2026-10 | 下级 | 王五 | 1 | 1
    `));
    // (80 + 100) / 2 and (60 + 100) / 2
    expect(dataset.reviews.map(({ kind, score }) => [kind, score])).toEqual([["supervisor", 90], ["peer", 80], ["self", 100]]);
    expect(told(dataset, "reviewer-kind-apart")).toEqual(["360评价!C5 reviewer-kind-apart"]);
  });

  test("criteria that do not apply leave the sample, and a critical error is a flag of its own", () => {
    const { qaSamples } = read(ROSTER, sheet("质检", `
      质检日期 | 客服工号 | 质检类型 | 开场白(10分) | 业务准确性(50分) | 结束语 | 致命错误 | 质检得分 | 申诉结果
      2026-10-03 | 1001 | 录音 | 10 | 45 | N/A | | 91 | 申诉成功
      2026-10-04 | 1002 | 会话 | 8 | 50 | 5 | 是 | 0 |
    `));
    expect(qaSamples[0]).toMatchObject({ kind: "call", critical: false, statedScore: 91, appeal: "upheld" });
    expect(qaSamples[0]?.criteria.map(({ name, points, max }) => [name, points, max])).toEqual([["开场白", 10, 10], ["业务准确性", 45, 50], ["结束语", "not-applicable", 5]]);
    expect(qaSamples[1]).toMatchObject({ kind: "chat", critical: true, appeal: "none" });
  });
});

describe("training", () => {
  const COURSES = sheet("课程", `
    课程编号 | 课程名称 | 培训方式 | 频率 | 培训对象 | 学时 | 有效期
    C01 | 基础服务 | 内部 | 每月 | 新员工、客服专员 | 16 | 1年
    C02 | 投诉处理 | 演练 | 每季度 | 服务年限1-3年 | 8 | 6个月
  `);

  test("a catalogue's cells: who a course is for, hours as days, validity in months", () => {
    const { courses } = read(COURSES);
    expect(courses.map(({ id, method, cadence, days, validityMonths }) => [id, method, cadence, days, validityMonths])).toEqual([["C01", "internal", "monthly", 2, 12], ["C02", "on-site", "quarterly", 1, 6]]);
    expect(courses.map(({ requiredFor }) => requiredFor)).toMatchObject([
      { everyone: false, words: [{ word: "新员工" }, { word: "客服专员" }], serviceYears: null }, { everyone: true, words: [], serviceYears: { from: 1, to: 3 } },
    ]);
  });

  test("records and plan name courses by id or name; one that no catalogue has is known by its name", () => {
    const dataset = read(ROSTER, COURSES, sheet("培训计划", `
      课程名称 | 计划日期 | 实际日期 | 完成情况 | 计划人数
      投诉处理 | 2026-10-10 | | 已完成 | 10
      插花 | 2026-10-20 | | 取消 | 5
    `), sheet("培训记录", `
      工号 | 课程 | 培训日期 | 出勤 | 成绩
      1001 | C01 | 2026-10-10 | 迟到 | 90
      1002 | 基础服务 | 2026-10-10 | 旷课 |
    `));
    expect(dataset.sessions.map(({ courseId, heldOn }) => [courseId, heldOn])).toEqual([["C02", civilDay(2026, 10, 10)], ["插花", null]]);
    expect(dataset.trainingRecords.map(({ courseId, attendance, score }) => [courseId, attendance, score])).toEqual([["C01", "late", 90], ["C01", "absent", null]]);
    expect(dataset.courses.map(({ id }) => id)).toEqual(["C01", "C02", "插花"]);
  });

  test("a date that cannot be read leaves the record out, a blank one does not", () => {
    const dataset = read(ROSTER, sheet("培训记录", `
      工号 | 课程 | 培训日期 | 成绩
      1001 | 基础服务 | 乱写 | 90
      1002 | 基础服务 | | 80
      1003 | 基础服务 | 2026-10-10 | 70
    `));
    expect(dataset.trainingRecords.map(({ employeeId, on }) => [employeeId, on])).toEqual([["1002", null], ["1003", civilDay(2026, 10, 10)]]);
    expect(told(dataset)).toEqual(["培训记录!C2 unreadable-key"]);
  });

  test("a grid of days and scores is a matrix though a course is named like a test, and on a sheet of trainings scores alone are", () => {
    const dated = read(sheet("培训矩阵", `
      工号 | 姓名 | 基础服务 | 产品知识 | 投诉处理
      1001 | 张三 | 2026-03-05 | 88 | 2026-05-06
      1002 | 李四 | 2026-03-05 | 76 |
    `));
    expect([dated.assessments, dated.trainingRecords.map(({ employeeId, courseId, score, on }) => [employeeId, courseId, score ?? on])]).toEqual([[], [
      ["1001", "基础服务", civilDay(2026, 3, 5)], ["1002", "基础服务", civilDay(2026, 3, 5)], ["1001", "产品知识", 88], ["1002", "产品知识", 76], ["1001", "投诉处理", civilDay(2026, 5, 6)],
    ]]);
    const scored = read(sheet("培训成绩", `
      工号 | 姓名 | 基础服务 | 产品知识 | 情绪管理
      1001 | 张三 | 92 | 88 | 76
      1002 | 李四 | 80 | 76 | 66
    `));
    expect([scored.assessments.length, scored.trainingRecords.length]).toEqual([0, 6]);
    const doubtful = read(sheet("Sheet2", `
      工号 | 姓名 | 基础服务 | 产品知识 | 投诉处理
      1001 | 张三 | 2026-03-05 | 88 | 2026-05-06
      1002 | 李四 | 2026-03-05 | 76 | 2026-05-07
    `));
    expect([doubtful.trainingRecords.length, told(doubtful, "doubtful-kind")]).toEqual([6, ["Sheet2!1 doubtful-kind"]]);
  });

  test("a matrix of people and courses, with words, dates and scores", () => {
    const { trainingRecords } = read(ROSTER, COURSES, sheet("矩阵", `
      工号 | 姓名 | 基础服务 | 投诉处理
      1001 | 张三 | 已完成 | 2026-09-01
      1002 | 李四 | 未完成 | 85
      1003 | 王五 | 免修 |
    `));
    expect(trainingRecords.map(({ employeeId, courseId, outcome, on, score }) => [employeeId, courseId, outcome, on, score])).toEqual([
      ["1001", "C01", "passed", null, null], ["1002", "C01", "not-started", null, null], ["1003", "C01", "waived", null, null],
      ["1001", "C02", "passed", civilDay(2026, 9, 1), null], ["1002", "C02", null, null, 85],
    ]);
  });

  test("the other way round: courses down, people across", () => {
    const { trainingRecords } = read(ROSTER, sheet("培训矩阵", `
      课程 | 张三 | 李四 | 王五
      基础服务 | √ | × | 进行中
    `));
    expect(trainingRecords.map(({ employeeId, courseId, outcome }) => [employeeId, courseId, outcome])).toEqual([["1001", "基础服务", "passed"], ["1002", "基础服务", "not-started"], ["1003", "基础服务", "in-progress"]]);
  });

  test("an attendance grid has a date over each column and its course above", () => {
    const { trainingRecords } = read(ROSTER, sheet("签到表", `
      课程:投诉处理技巧 | ~ | ~ | ~
      工号 | 姓名 | 2026-10-08 | 2026-10-15
      1001 | 张三 | √ | 迟到
      1002 | 李四 | 缺勤 | 请假
    `));
    expect(trainingRecords.map(({ employeeId, courseId, on, attendance }) => [employeeId, courseId, on, attendance])).toEqual([
      ["1001", "投诉处理技巧", civilDay(2026, 10, 8), "present"], ["1002", "投诉处理技巧", civilDay(2026, 10, 8), "absent"],
      ["1001", "投诉处理技巧", civilDay(2026, 10, 15), "late"], ["1002", "投诉处理技巧", civilDay(2026, 10, 15), "leave"],
    ]);
  });
});

describe("actions, points, feedback and days", () => {
  test("a deadline keeps its words; a date is read", () => {
    const { actions } = read(sheet("改进计划", `
      改进措施 | 责任部门 | 完成时限 | 状态 | 完成日期 | 改善前 | 改善后
      优化话术 | 客服部 | 2026-10-31 | 60% | | 80% | 85%
      增加人手 | 人事部 | 本季度末 | 已完成 | 2026-09-30 | |
    `));
    expect(actions.map(({ action, owner, deadlineText, deadlineOn, status, doneOn }) => [action, owner, deadlineText, deadlineOn, status, doneOn])).toEqual([
      ["优化话术", "客服部", "2026-10-31", civilDay(2026, 10, 31), "in-progress", null], ["增加人手", "人事部", "本季度末", null, "done", civilDay(2026, 9, 30)],
    ]);
  });

  test("redemptions are negative, by sign, by word or by column", () => {
    const { points } = read(ROSTER, sheet("积分", `
      工号 | 日期 | 类型 | 积分 | 事由
      1001 | 2026-10-03 | 获取 | 5 | 建议
      1001 | 2026-10-04 | 兑换 | 3 | 带薪休假
      1001 | 2026-10-05 | 获取 | -1 | 扣减
    `));
    expect(points.map((entry) => entry.points)).toEqual([5, -3, -1]);
  });

  test("feedback counts without an agent", () => {
    const { feedback } = read(ROSTER, sheet("满意度调查", `
      调查日期 | 客服 | 渠道 | 满意度 | 评价内容 | 是否跟进
      2026-10-03 | 张三 | 电话 | 5 | 很好 | 是
      2026-10-04 | | 微信 | 2 | 慢 | 否
    `));
    expect(feedback.map(({ employeeId, score, followedUp }) => [employeeId, score, followedUp])).toEqual([["1001", 5, true], [null, 2, false]]);
  });

  test("company days by word or flag, a range as its days", () => {
    const { companyDays } = read(sheet("公司日历", `
      日期 | 结束日期 | 类型 | 节日名称
      2026-10-01 | 2026-10-03 | 放假 | 国庆节
      2026-10-10 | | 上班 | 补班
    `));
    expect(companyDays.map(({ on, kind }) => [on, kind])).toEqual([[civilDay(2026, 10, 1), "off"], [civilDay(2026, 10, 2), "off"], [civilDay(2026, 10, 3), "off"], [civilDay(2026, 10, 10), "work"]]);
  });

  test("yearly scores", () => {
    const { assessments } = read(ROSTER, sheet("年度考核", `
      工号 | 年度 | 年度复盘答辩 | 重大问题处理贡献度
      1001 | 2026 | 88 | 90
    `));
    expect(assessments.map(({ year, month, marks }) => [year, month, marks])).toEqual([[2026, null, { yearDefence: 88, majorIssue: 90 }]]);
  });
});
