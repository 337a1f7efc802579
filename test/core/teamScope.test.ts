// A report on one team says of its people and tickets what the report on everybody says of them.
import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/core/evaluate";
import type { Evaluation } from "../../src/core/evaluation";
import { defaultPolicy } from "../../src/core/presets";
import { teamsIn } from "../../src/core/teamScope";
import { readDataset } from "../../src/input/dataset";
import { at } from "../support/clock";
import { sheet } from "../support/grid";
import { parsePeriod } from "../../src/core/period";

const ROSTER = sheet("花名册", `
  工号 | 姓名 | 小组 | 岗位 | 入职日期
  1001 | 张三 | 一组 | 客服专员 | 2024-03-01
  1002 | 李四 | 一组 | 客服专员 | 2024-05-01
  1003 | 王五 | 二组 | 技术支持 | 2025-01-06
  1004 | 赵六 | 二组 | 客服专员 | 2025-02-03
`);

const KPI = sheet("绩效数据", `
  工号 | 月份 | 客户满意度 | 响应时长(小时) | 解决率
  1001 | 2026-10 | 4.2 | 30 | 88.2%
  1002 | 2026-10 | 4.8 | 20 | 95%
  1003 | 2026-10 | 5 | 10 | 99%
  1004 | 2026-10 | 2 | 90 | 40%
  1001 | 2026-09 | 4.5 | 20 | 91%
  1003 | 2026-09 | 4 | 20 | 91%
`);

const TICKETS = sheet("工单", `
  工单号 | 创建时间 | 投诉类型 | 处理人 | 首次响应时间 | 解决时间 | 状态 | 满意度
  T1 | 2026-10-05 09:00 | 服务态度 | 张三 | 2026-10-05 10:00 | 2026-10-07 09:00 | 已解决 | 2
  T2 | 2026-10-06 09:00 | 产品质量 | 王五 | 2026-10-06 10:00 | 2026-10-06 18:00 | 已解决 | 5
  T3 | 2026-10-07 09:00 | 其他 | 李四 | 2026-10-07 10:00 | 2026-10-08 09:00 | 已解决 | 5
  T4 | 2026-10-08 09:00 | 其他 | | 2026-10-08 10:00 | 2026-10-09 09:00 | 已解决 | 
`);

const COURSES = sheet("课程", `
  课程编号 | 课程名称 | 模块 | 适用对象
  C1 | 服务礼仪 | 服务 | 客服专员
  C2 | 排障 | 技术 | 技术支持
`);

const TRAINING = sheet("培训记录", `
  工号 | 课程编号 | 日期 | 出勤 | 理论 | 结果
  1001 | C1 | 2026-10-12 | 出勤 | 90 | 合格
  1002 | C1 | 2026-10-12 | 缺勤 | |
  1003 | C2 | 2026-10-12 | 出勤 | 50 | 不合格
`);

const ACTIONS = sheet("改进措施", `
  措施 | 责任人 | 截止日期 | 状态
  优化话术 | 张三、李四 | 2026-10-20 | 进行中
  升级系统 | 二组 | 2026-10-25 | 已完成
`);

const OCTOBER = parsePeriod("2026-10")!;
const NOW = at("2026-11-05 09:00");

const dataset = readDataset({ sheets: [ROSTER, KPI, TICKETS, COURSES, TRAINING, ACTIONS], dateSystem: 1900 }, { period: OCTOBER, now: NOW });

function evaluated(team: string | null): Evaluation {
  return evaluate(dataset, defaultPolicy(), { period: OCTOBER, now: NOW, asOf: null, team });
}

const WHOLE = evaluated(null);

describe.each(["一组", "二组"])("a report on %s", (team) => {
  const own = evaluated(team);

  test("has the team's people with the very scores, ranks and flags they have among everybody", () => {
    expect(own.people).toEqual(WHOLE.people.filter((person) => person.team === team));
    expect(own.people.length).toBe(2);
  });

  test("has the team's tickets with the same verdicts, and the team's row of the whole report as its total", () => {
    expect(own.tickets).toEqual(WHOLE.tickets.filter((ticket) => ticket.team === team));
    expect(own.sla.overall).toEqual(WHOLE.sla.byTeam.find(({ key }) => key === team)?.figures);
  });

  test("has the team's own row, headcount and training rates", () => {
    expect(own.teams).toEqual(WHOLE.teams.filter((one) => one.team === team));
    expect(own.headcount.byTeam).toEqual(WHOLE.headcount.byTeam.filter((one) => one.team === team));
    expect(own.training.rates).toEqual(WHOLE.training.byTeam.find(({ key }) => key === team)?.rates);
    expect(own.training.due).toEqual(WHOLE.training.due.filter(({ employeeId }) => own.people.some(({ employee }) => employee.id === employeeId)));
  });

  test("tells of the same data issues: they are the workbook's", () => {
    expect(own.issues).toEqual(WHOLE.issues);
  });
});

// By hand: 王五 100·40 % + 100·30 % + 100·30 % = 100, first of four; so the first of 一组 is second, not first.
test("ranks are those among everybody, and the star of another team is nobody's here", () => {
  expect(WHOLE.star.winners.map(({ employeeId }) => employeeId)).toEqual(["1003"]);
  expect(evaluated("一组").people.map(({ employee, rank, teamRank }) => [employee.name, rank, teamRank])).toEqual([["张三", 3, 2], ["李四", 2, 1]]);
  expect(evaluated("一组").star.winners).toEqual([]);
});

test("an action belongs to the team it names, or to the team of the people it names", () => {
  expect(evaluated("一组").actions.map(({ action }) => action.action)).toEqual(["优化话术"]);
  expect(evaluated("二组").actions.map(({ action }) => action.action)).toEqual(["升级系统"]);
});

test("the teams a report can be about are those of the period's people, by name", () => {
  expect(teamsIn(dataset.employees, OCTOBER)).toEqual(["一组", "二组"]);
});
