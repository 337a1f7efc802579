import { describe, expect, test } from "@jest/globals";
import { sheet } from "../support/grid";
import { columns, kinds, read, told } from "./readBook";

const ROSTER = sheet("花名册", `
  工号 | 姓名 | 小组
  1001 | 张三 | 一组
  1002 | 李四 | 一组
  1003 | 王五 | 二组
`);

describe("what stands around a table is no data", () => {
  test("titles, key-value lines, totals, notes and signatures are left out and not counted as errors", () => {
    const { sheets, employees } = read(sheet("Sheet1", `
      客服中心员工花名册 | ~ | ~ | ~
      部门 | 客服部 | 日期 | 2026-10-01
      | | |
      工号 | 姓名 | 小组 | 入职日期
      1001 | 张三 | 一组 | 2024-03-01
      1002 | 李四 | 二组 | 2025-03-01
      合计 | 2 | |
      备注:红色为试用期 | | |
      制表: | 小红 | 审核: | 小明
    `));
    expect(sheets.map(({ kind, rows, headerRow }) => [kind, rows, headerRow])).toEqual([["roster", 2, 4]]);
    expect(employees.map(({ name }) => name)).toEqual(["张三", "李四"]);
  });

  test("subtotals, group titles and headers repeated for printing are left out", () => {
    const dataset = read(ROSTER, sheet("考核表", `
      考核月份:2026年10月 | | |
      一组 | ~ | ~ | ~
      工号 | 姓名 | 满意度 | 接听量
      1001 | 张三 | 4.5 | 300
      1002 | 李四 | 4.1 | 200
      小计 | | 4.3 | 500
      二组 | ~ | ~ | ~
      工号 | 姓名 | 满意度 | 接听量
      1003 | 王五 | 3.9 | 100
      小计 | | 3.9 | 100
      总计 | | 4.2 | 600
    `));
    expect(dataset.kpis.filter(({ metric }) => metric === "csat").map(({ employeeId, actual }) => [employeeId, actual])).toEqual([["1001", 4.5], ["1002", 4.1], ["1003", 3.9]]);
    expect(kinds(dataset)).toEqual(["roster 3+0=3", "kpi 3+0=3"]);
  });

  test("English totals and notes", () => {
    expect(kinds(read(sheet("Staff", `
      Employee ID | Name | Team | Hire Date
      E01 | Ann Lee | Alpha | 2024-03-01
      E02 | Bob Stone | Beta | 2024-03-01
      Grand Total | 2 | |
      Note: as of October | | |
      Prepared by | Carol | |
    `)))).toEqual(["roster 2+0=2"]);
  });

  test("blank rows do not end a table, and a legend below or beside it is no data", () => {
    const dataset = read(sheet("KPI", `
      工号 | 姓名 | 月份 | 满意度 | 解决率 | | 图例 |
      1001 | 张三 | 2026-10 | 4.5 | 90% | | 优秀 | ≥90
      | | | | | | 良好 | ≥80
      1002 | 李四 | 2026-10 | 4.1 | 88% | | |
      | | | | | | |
      等级 | 分数 | | | | | |
      优秀 | 90 | | | | | |
    `));
    expect(kinds(dataset)).toEqual(["kpi 2+0=2"]);
    expect(columns(dataset)).toEqual(["工号=employeeId", "姓名=name", "月份=month", "满意度=metric:csat", "解决率=metric:resolution-rate"]);
  });

  test("forms, pivots, dashboards and empty sheets are named as not used", () => {
    const dataset = read(
      ROSTER,
      sheet("面谈表", `
        绩效面谈记录表 | ~ | ~ | ~
        姓名 | 张三 | 工号 | 1001
        部门 | 客服部 | 岗位 | 客服
        面谈日期 | 2026-10-01 | 面谈人 | 李四
      `),
      sheet("透视", `
        行标签 | 求和项:工单量 | 平均值项:满意度
        张三 | 20 | 4.5
        总计 | 20 | 4.5
      `),
      sheet("空", ""),
    );
    expect(kinds(dataset)).toEqual(["roster 3+0=3", "not used 0+0=0", "not used 0+0=0", "not used 0+0=0"]);
    expect(told(dataset, "sheet-not-used")).toEqual(["面谈表! sheet-not-used", "透视! sheet-not-used"]);
  });
});

describe("headers of several rows", () => {
  test("a merged parent over its children names the metric of target, actual and weight", () => {
    const { kpis, stated } = read(ROSTER, sheet("绩效", `
      2026年9月客服绩效考核表 | ~ | ~ | ~ | ~ | ~ | ~ | ~
      工号 | 姓名 | 满意度 | ~ | ~ | 响应时长(小时) | ~ | 总分
      ^ | ^ | 目标 | 实际 | 权重 | 目标 | 实际 | ^
      1001 | 张三 | 4 | 4.5 | 40% | ≤24 | 20 | 95
    `));
    expect(kpis.map(({ month, metric, actual, target, weight }) => [month, metric, actual, target?.value, target?.direction, weight])).toEqual([
      ["2026-09", "csat", 4.5, 4, null, 0.4], ["2026-09", "response-hours", 20, 24, "lower", null],
    ]);
    expect(stated.map(({ score }) => score)).toEqual([95]);
  });

  test("an unmerged parent holds until the next one", () => {
    const { kpis } = read(ROSTER, sheet("绩效", `
      | | | 满意度 | | 解决率 |
      工号 | 姓名 | 月份 | 目标 | 实际 | 目标 | 实际
      1001 | 张三 | 2026-10 | 4 | 4.5 | 90% | 88%
    `));
    expect(kpis.map(({ metric, actual, target }) => [metric, actual, target?.value])).toEqual([["csat", 4.5, 4], ["resolution-rate", 0.88, 0.9]]);
  });

  test.each([
    ["two languages", "Employee ID | Name | Month | CSAT | Resolution Rate"],
    ["field codes", "emp_id | emp_name | stat_month | csat_v | col_05"],
  ])("a second row in %s is part of the header", (_, first) => {
    const dataset = read(ROSTER, sheet("KPI", `
      ${first}
      工号 | 姓名 | 月份 | 满意度 | 解决率
      1001 | 张三 | 2026-10 | 4.5 | 95%
    `));
    expect(dataset.sheets[1]).toMatchObject({ kind: "kpi", headerRow: 2, rows: 1, read: 1 });
    expect(dataset.kpis.map(({ metric, actual }) => [metric, actual])).toEqual([["csat", 4.5], ["resolution-rate", 0.95]]);
  });

  test("blank and repeated headers do no harm", () => {
    const dataset = read(sheet("花名册", `
      工号 | | 姓名 | 小组 | 备注 | 备注
      1001 | x | 张三 | 一组 | a | b
      1002 | y | 李四 | 二组 | c | d
    `));
    expect(kinds(dataset)).toEqual(["roster 2+0=2"]);
    expect(told(dataset)).toEqual([]);
  });
});

describe("several tables on one sheet", () => {
  test("side by side and one below the other", () => {
    const dataset = read(sheet("数据", `
      员工花名册 | | | | | 培训课程 | | |
      工号 | 姓名 | 小组 | 入职日期 | | 课程编号 | 课程名称 | 频率 | 培训对象
      1001 | 张三 | 一组 | 2024-01-01 | | C1 | 基础服务 | 每月 | 全员
      1002 | 李四 | 二组 | 2024-01-01 | | C2 | 投诉处理 | 每季度 | 全员
      1003 | 王五 | 二组 | 2024-01-01 | | | | |
      | | | | | | | |
      绩效数据 | | | | | | | |
      工号 | 月份 | 满意度 | 解决率 | | | | |
      1001 | 2026-10 | 4.5 | 90% | | | | |
    `));
    expect(kinds(dataset)).toEqual(["roster 3+0=3", "kpi 1+0=1", "courses 2+0=2"]);
  });

  test("an Excel table is read by its own area and without its totals row", () => {
    const dataset = read(sheet("KPI", `
      说明文字 | | | |
      工号 | 姓名 | 月份 | 满意度 | 解决率
      1001 | 张三 | 2026-10 | 4.5 | 95%
      2 | | | 4.5 | 95%
    `, { tables: [{ name: "表1", area: { row: 2, column: 1, rows: 3, columns: 5 }, hasHeaders: true, hasTotals: true }] }));
    expect(kinds(dataset)).toEqual(["kpi 1+0=1"]);
  });

  test("a value merged over several rows belongs to each of them", () => {
    const { employees } = read(sheet("花名册", `
      小组 | 工号 | 姓名
      一组 | 1001 | 张三
      ^ | 1002 | 李四
      二组 | 1003 | 王五
    `));
    expect(employees.map(({ team }) => team)).toEqual(["一组", "一组", "二组"]);
  });

  test("a range that does not begin at A1 has its own addresses in issues", () => {
    const dataset = read(sheet("花名册", `
      工号 | 姓名 | 小组
      | | 一组
      1001 | 张三 | 一组
    `, { row: 5, column: 3 }));
    expect(told(dataset)).toEqual(["花名册!C6 no-person"]);
  });
});
