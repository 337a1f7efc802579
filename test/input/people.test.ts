import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { civilDay } from "../../src/core/time";
import { nearest } from "../../src/input/people";
import { sheet } from "../support/grid";
import { read, told } from "./readBook";

const ROSTER = sheet("花名册", `
  工号 | 姓名 | 花名 | 邮箱 | 小组
  '001001 | 张三 | 小张 | zhangsan@corp.com | 一组
  '001002 | 李四 | 阿四 | lisi@corp.com | 一组
  '001003 | 张伟 | 大伟 | zw1@corp.com | 二组
  '001004 | 张伟 | 小伟 | zw2@corp.com | 二组
`);

const kpi = (...people: readonly string[]): ReturnType<typeof read> => read(ROSTER, sheet("KPI", `
  工号 | 姓名 | 月份 | 满意度 | 解决率
  ${people.map((person, at) => `${person} | 2026-10 | ${4 + at / 10} | 90%`).join("\n")}
`));

const ids = (dataset: ReturnType<typeof read>): readonly string[] => dataset.kpis.filter(({ metric }) => metric === "csat").map(({ employeeId }) => employeeId);

describe("a row's person is found by id, then by other names, then by name", () => {
  test.each([
    ["its id", "'001001 |", "001001"], ["its id in full width", "００１００１ |", "001001"], ["its name", " | 李四", "001002"], ["a nickname", " | 阿四", "001002"], ["an e-mail address", " | LISI@corp.com", "001002"],
    ["name and id in one cell", " | 张伟(001004)", "001004"], ["a name with a title", " | 李 四(组长)", "001002"], ["an id, though the name is another's", "'001001 | 李四", "001001"],
  ])("by %s", (_, person, id) => expect(ids(kpi(person))).toEqual([id]));

  test("an id equal but for leading zeros is taken, with a warning", () => {
    const dataset = kpi("1001 | 张三");
    expect(ids(dataset)).toEqual(["001001"]);
    expect(told(dataset, "leading-zeros")).toEqual(["KPI!A2 leading-zeros"]);
  });

  test("an id beside another person's name is told", () => {
    expect(told(kpi("'001001 | 李四"), "id-name-differ")).toEqual(["KPI!B2 id-name-differ"]);
  });

  test("a name that two people have leaves the row out", () => {
    const dataset = kpi(" | 张伟");
    expect(ids(dataset)).toEqual([]);
    expect(told(dataset, "ambiguous-name")).toEqual(["KPI!B2 ambiguous-name"]);
    expect(dataset.sheets[1]).toMatchObject({ rows: 1, read: 0, errors: 1 });
  });

  test("two people in one cell leave the row out; the first is not taken silently", () => {
    const dataset = kpi(" | 张三、李四");
    expect(told(dataset, "several-people")).toEqual(["KPI!B2 several-people"]);
  });

  test("nobody at all leaves the row out", () => {
    expect(told(kpi(" | "), "no-person")).toEqual(["KPI!A2 no-person"]);
  });
});

describe("strangers", () => {
  test("stay apart from the roster, told once, with the nearest name", () => {
    const dataset = read(ROSTER, sheet("KPI", `
      姓名 | 月份 | 满意度 | 解决率
      李似 | 2026-09 | 4.1 | 90%
      李似 | 2026-10 | 4.2 | 90%
    `));
    expect(dataset.employees.filter(({ onRoster }) => !onRoster).map(({ id, nearestName }) => [id, nearestName])).toEqual([["李似", "李四"]]);
    expect(told(dataset, "not-on-roster-near")).toEqual(["KPI!A2 not-on-roster-near"]);
    expect(dataset.kpis).toHaveLength(4);
  });

  test("agents of tickets who are on no roster are nobody's, and the ticket still counts", () => {
    const dataset = read(ROSTER, sheet("工单", `
      工单号 | 创建时间 | 处理人 | 状态
      T1 | 2026-10-01 09:00 | 机器人 | 已关闭
      T2 | 2026-10-01 09:00 | 机器人 | 已关闭
    `));
    expect(dataset.tickets.map(({ employeeId, agent }) => [employeeId, agent])).toEqual([[null, "机器人"], [null, "机器人"]]);
    expect(told(dataset, "agent-not-on-roster")).toEqual(["工单!C2 agent-not-on-roster"]);
  });

  test("without a roster the people found in the sheets are the people, ids and names joined, with a warning", () => {
    const dataset = read(
      sheet("KPI", `
        工号 | 姓名 | 月份 | 满意度 | 解决率 | 小组
        1001 | 张三 | 2026-10 | 4.5 | 90% | 一组
      `),
      sheet("技能考核", `
        姓名 | 月份 | 知识测试 | 技能实操
        张三 | 2026-10 | 88 | 90
        李四 | 2026-10 | 80 | 85
      `),
    );
    expect(dataset.employees.map(({ id, name, team }) => [id, name, team])).toEqual([["1001", "张三", "一组"], ["李四", "李四", null]]);
    expect(dataset.assessments.map(({ employeeId }) => employeeId)).toEqual(["1001", "李四"]);
    expect(told(dataset, "no-roster")).toEqual(["no-roster"]);
  });

  test("the nearest name is one slip away in a short name, and none where two are as near", () => {
    expect(nearest("王五五", ["王五", "李四"])).toBe("王五");
    expect(nearest("王五", ["李四"])).toBeNull();
    expect(nearest("张三", ["张二", "张四"])).toBeNull();
    expect(nearest("Jonathon Reed", ["Jonathan Reed", "Anna Reed"])).toBe("Jonathan Reed");
    fc.assert(fc.property(fc.string({ minLength: 3, maxLength: 8 }), (name) => expect([name, null]).toContain(nearest(name, [name]))));
  });
});

describe("the roster", () => {
  test("lists of several months are moves: the newest not after the period gives the team", () => {
    const dataset = read(
      sheet("花名册8月", `
        2026年8月员工花名册 | ~ | ~
        工号 | 姓名 | 小组
        1001 | 张三 | 一组
        1002 | 李四 | 一组
      `),
      sheet("花名册10月", `
        2026年10月员工花名册 | ~ | ~
        工号 | 姓名 | 小组
        1001 | 张三 | 二组
        1003 | 王五 | 二组
      `),
      sheet("花名册11月", `
        2026年11月员工花名册 | ~ | ~
        工号 | 姓名 | 小组
        1001 | 张三 | 三组
        1003 | 王五 | 三组
      `),
    );
    expect(dataset.employees.map(({ id, team, teams, status }) => [id, team, teams.map(({ from, team: at }) => `${from} ${at}`).join(", "), status])).toEqual([
      ["1001", "二组", "2026-08 一组, 2026-10 二组", null],
      // On August's list and not on October's: gone after August.
      ["1002", "一组", "2026-08 一组", "left"],
      ["1003", "二组", "2026-10 二组", null],
    ]);
    expect(told(dataset, "transfer")).toEqual(["花名册10月!3 transfer"]);
  });

  test("an id twice on one list and a name of two people are told; of the first the first row counts", () => {
    const dataset = read(sheet("花名册", `
      工号 | 姓名 | 小组
      1001 | 张三 | 一组
      1001 | 张三 | 二组
      1002 | 张三 | 二组
    `));
    expect(dataset.employees.map(({ id, team }) => [id, team])).toEqual([["1001", "一组"], ["1002", "二组"]]);
    expect(told(dataset, "duplicate-id", "duplicate-name")).toEqual(["花名册!3 duplicate-id", "花名册!4 duplicate-name"]);
  });

  test("a list of leavers adds their leave dates to the staff list", () => {
    const dataset = read(
      sheet("在职名单", `
        工号 | 姓名 | 小组
        1001 | 张三 | 一组
        1002 | 李四 | 一组
      `),
      sheet("离职名单", `
        工号 | 姓名 | 离职日期 | 离职原因
        1002 | 李四 | 2026-09-30 | 个人原因
      `),
    );
    expect(dataset.employees.map(({ id, team, leftOn, status }) => [id, team, leftOn, status])).toEqual([["1001", "一组", null, null], ["1002", "一组", civilDay(2026, 9, 30), "left"]]);
    expect(told(dataset)).toEqual([]);
  });

  test("the team may stand in the title, and departments stand in where there are no teams at all", () => {
    const titled = read(sheet("Sheet1", `
      客服一组人员名单 | ~ | ~
      工号 | 姓名 | 岗位
      1001 | 张三 | 客服
    `));
    expect(titled.employees[0]?.team).toBe("客服一组");
    expect(told(titled)).toEqual(["Sheet1!2 team-from-title"]);
    const departments = read(sheet("Sheet1", `
      员工编号 | 姓名 | 部门
      1001 | 张三 | 客服一部
      1002 | 李四 | 客服二部
    `));
    expect(departments.employees.map(({ team }) => team)).toEqual(["客服一部", "客服二部"]);
  });

  test("first and last names are joined, and codes of status, post and grade are read beside their words", () => {
    const { employees } = read(sheet("Staff", `
      Employee ID | First Name | Last Name | Team | Job Title | Grade | Employment Status | Hire Date | Termination Date | Reason for Leaving
      E1 | Ann | Lee | Alpha | Team Lead | Senior | Active | 2024-03-01 | |
      E2 | Bob | Stone | Alpha | Agent | Junior | Terminated | 2024-03-01 | 2026-09-30 | Resignation
    `));
    expect(employees[0]).toMatchObject({ name: "Ann Lee", post: "Team Lead", postKind: "supervisor", gradeKind: "senior-agent", status: "active", hiredOn: civilDay(2024, 3, 1) });
    expect(employees[1]).toMatchObject({ status: "left", leftOn: civilDay(2026, 9, 30), leaveKind: "voluntary" });
  });
});

test("rows dated after a person left are not used, with a warning; the month of leaving still counts", () => {
  const dataset = read(
    sheet("花名册", `
      工号 | 姓名 | 小组 | 离职日期
      1001 | 张三 | 一组 | 2026-09-10
      1002 | 李四 | 一组 |
    `),
    sheet("KPI", `
      工号 | 月份 | 满意度 | 解决率
      1001 | 2026-09 | 4.5 | 90%
      1001 | 2026-10 | 4.5 | 90%
      1002 | 2026-10 | 4.0 | 90%
    `),
  );
  expect(dataset.kpis.filter(({ metric }) => metric === "csat").map(({ employeeId, month }) => `${employeeId} ${month}`)).toEqual(["1001 2026-09", "1002 2026-10"]);
  expect(told(dataset, "after-leaving")).toEqual(["KPI!3 after-leaving"]);
  expect(dataset.sheets[1]).toMatchObject({ rows: 3, read: 3, errors: 0 });
});
