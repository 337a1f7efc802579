import { describe, expect, test } from "@jest/globals";
import { sheet } from "../support/grid";
import { columns, kinds, read, readCorrected, told } from "./readBook";

describe("a sheet's kind follows from its headers and values", () => {
  test.each([
    ["roster", "Emp ID | Full Name | Team | Job Title | DOJ | LWD", "E1 | Ann | A | Agent | 2024-03-01 |"],
    ["roster", "員工編號 | 姓名 | 組別 | 職稱 | 到職日", "'001 | 陳小明 | 一組 | 專員 | 112/03/01"],
    ["kpi", "工号 | 姓名 | 月份 | 满意度 | 响应时长(小时) | 解决率", "1 | 张三 | 2026-10 | 4.5 | 12 | 95%"],
    ["kpi", "Employee ID | Month | KPI | Actual | Target | Weight", "E1 | 2026-10 | CSAT | 4.5 | ≥4 | 40%"],
    ["assessment", "姓名 | 考核月份 | 知识测试 | 技能实操 | 情景答辩 | 态度", "张三 | 2026-10 | 88 | 92 | 90 | 85"],
    ["assessment", "Name | Month | Knowledge Test | Practical | Attitude", "Ann | 2026-10 | 88 | 92 | 90"],
    ["review360", "被评价人 | 评价月份 | 评价关系 | 评价人 | 评分", "张三 | 2026-10 | 同事 | 李四 | 88"],
    ["review360", "Ratee | Review Date | Relationship | Reviewer | Score", "Ann | 2026-10-05 | Peer | Bob | 88"],
    ["qa", "质检日期 | 客服姓名 | 质检类型 | 开场白 | 业务准确性 | 致命错误 | 质检得分", "2026-10-03 | 张三 | 录音 | 10 | 45 | 否 | 91"],
    ["qa", "QA Date | Agent | Channel | QA Score | Critical Error | QA Analyst", "2026-10-03 | Ann | Call | 91 | No | Zoe"],
    ["tickets", "工单号 | 创建时间 | 投诉类型 | 处理人 | 解决时间 | 状态", "T1 | 2026-10-01 09:00 | 服务态度 | 张三 | 2026-10-01 12:00 | 已关闭"],
    ["tickets", "案件編號 | 受理時間 | 客訴類別 | 承辦人 | 結案時間 | 案件狀態", "T1 | 2026-10-01 09:00 | 服務態度 | 張三 | 2026-10-01 12:00 | 已結案"],
    ["tickets", "Case Number | Case Owner | Date/Time Opened | Date/Time Closed | Status | Case Origin", "C1 | Ann | 2026-10-01 09:00 | 2026-10-02 09:00 | Closed | Phone"],
    ["courses", "课程编号 | 课程名称 | 培训方式 | 频率 | 培训对象", "C1 | 基础服务 | 内部 | 每月 | 全员"],
    ["sessions", "课程 | 计划日期 | 实际日期 | 地点 | 讲师 | 计划人数", "基础服务 | 2026-10-10 | 2026-10-10 | 301 | 老王 | 10"],
    ["training", "工号 | 课程 | 培训日期 | 出勤 | 理论成绩 | 结果", "1 | 基础服务 | 2026-10-10 | 出席 | 90 | 合格"],
    ["training", "Learner | Course Title | Completion Date | Attendance | Score", "Ann | Basics | 2026-10-10 | Present | 90"],
    ["actions", "改进措施 | 责任部门 | 完成时限 | 状态", "优化话术 | 客服部 | 本季度末 | 进行中"],
    ["actions", "Action | Owner | Due Date | Status", "Mend the script | Ann | 2026-10-31 | Open"],
    ["points", "工号 | 日期 | 积分 | 事由", "1 | 2026-10-03 | 5 | 流程优化建议"],
    ["feedback", "调查日期 | 客服 | 满意度 | 评价内容", "2026-10-03 | 张三 | 5 | 很好"],
    ["company-days", "日期 | 类型 | 节日名称", "2026-10-10 | 上班 | 国庆补班"],
    ["annual", "工号 | 年度 | 年度复盘答辩 | 重大问题处理贡献度", "1 | 2026 | 88 | 90"],
  ])("%s: %s", (kind, headers, row) => {
    expect(read(sheet("Sheet1", `${headers}\n${row}`)).sheets[0]?.kind).toBe(kind);
  });

  test("a sheet that is nearly as much of another kind is told, unless its name settles it", () => {
    const table = `
      工号 | 姓名 | 月份 | 知识考核 | 满意度 | 解决率
      1001 | 张三 | 2026-10 | 80 | 4 | 90%
    `;
    expect(told(read(sheet("Sheet1", table)), "doubtful-kind")).toEqual(["Sheet1!1 doubtful-kind"]);
    const named = read(sheet("绩效数据", table));
    expect([named.sheets[0]?.kind, told(named, "doubtful-kind").length]).toEqual(["kpi", 0]);
  });

  test("names and figures of no known meaning are no roster", () => {
    expect(kinds(read(sheet("Sheet1", `
      ID | Date | Agent | Score
      1 | 2026-10-03 | Ann | 5
    `)))).toEqual(["not used 0+0=0"]);
  });

  test("a summary gives way to the sheets it sums up, and is read where it is the only one", () => {
    const kpi = `
      工号 | 姓名 | 月份 | 满意度 | 解决率
      1001 | 张三 | 2026-10 | 4.5 | 95%
    `;
    expect(kinds(read(sheet("一组", kpi), sheet("汇总", kpi.replace("4.5", "4.4"))))).toEqual(["kpi 1+0=1", "not used 0+0=0"]);
    expect(kinds(read(sheet("汇总", kpi)))).toEqual(["kpi 1+0=1"]);
  });
});

describe("columns of exports are read without help", () => {
  test("Zendesk", () => {
    expect(columns(read(sheet("Export", `
      Id | Requester | Subject | Status | Priority | Group | Assignee | Created at | Updated at | Initially assigned at | Solved at | First reply time in minutes | Full resolution time in minutes | Satisfaction Score | Reopens | Via | Ticket type
      1001 | Joe | Help | Solved | High | Support | Ann | 2026-10-01 09:00 | 2026-10-02 09:00 | 2026-10-01 09:10 | 2026-10-01 12:00 | 35 | 180 | Good | 0 | Email | Problem
    `)))).toEqual([
      "Id=id", "Requester=customer", "Subject=subject", "Status=status", "Priority=priority", "Group=team", "Assignee=agent", "Created at=openedAt", "Updated at=changedAt", "Initially assigned at=assignedAt",
      "Solved at=resolvedAt", "First reply time in minutes=firstResponseHours", "Full resolution time in minutes=resolutionHours", "Satisfaction Score=csat", "Reopens=reopened", "Via=channel", "Ticket type=type",
    ]);
  });

  test("Freshdesk", () => {
    expect(columns(read(sheet("tickets", `
      Ticket ID | Subject | Status | Priority | Source | Type | Agent | Group | Created time | Due by Time | Resolved time | Closed time | Initial response time | First response time (in hrs) | Resolution time (in hrs) | Resolution status | First response status | Survey results
      12 | abc | Closed | Urgent | Portal | Refund | Ann | Tier1 | 2026-10-01 09:00 | 2026-10-02 09:00 | 2026-10-01 15:00 | 2026-10-01 16:00 | 2026-10-01 09:20 | 0.33 | 6 | Within SLA | Within SLA | 5
    `)))).toEqual([
      "Ticket ID=id", "Subject=subject", "Status=status", "Priority=priority", "Source=channel", "Type=type", "Agent=agent", "Group=team", "Created time=openedAt", "Due by Time=dueAt", "Resolved time=resolvedAt",
      "Closed time=closedAt", "Initial response time=firstResponseAt", "First response time (in hrs)=firstResponseHours", "Resolution time (in hrs)=resolutionHours", "Resolution status=verdict",
      "First response status=firstResponseVerdict", "Survey results=csat",
    ]);
  });

  test("a hand-kept register with the customer's name and date and time apart", () => {
    const dataset = read(sheet("投诉台账", `
      客服中心2026年10月投诉登记表 | ~ | ~ | ~ | ~ | ~ | ~ | ~
      序号 | 投诉编号 | 投诉日期 | 投诉时间 | 顾客姓名 | 投诉类别 | 责任客服 | 完成日期
      1 | TS-001 | 2026-10-03 | 09:30 | 王女士 | 服务态度差 | 李四 | 2026-10-04
      2 | TS-002 | 2026-10-05 | 14:10 | 赵先生 | 商品质量 | 王五 | 2026-10-09
    `));
    expect(columns(dataset)).toEqual(["序号=-", "投诉编号=id", "投诉日期=openedAt", "投诉时间=openedAt", "顾客姓名=customer", "投诉类别=type", "责任客服=agent", "完成日期=resolvedAt"]);
    // 2026-10-03 is day 20729 since 1970.
    expect(dataset.tickets[0]).toMatchObject({ id: "TS-001", agent: "李四", type: "attitude", openedAt: 20_729 * 86_400 + 9.5 * 3_600 });
  });
});

describe("values decide between meanings of one header", () => {
  const tickets = (header: string, cell: string): readonly string[] => columns(read(sheet("工单", `
    工单号 | 创建时间 | 处理人 | ${header}
    T1 | 2026-10-01 09:00 | 张三 | ${cell}
    T2 | 2026-10-02 09:00 | 李四 | ${cell}
  `)));

  test.each([
    ["响应时间", "2026-10-02 10:00", "firstResponseAt"], ["响应时间", "35", "firstResponseHours"], ["解决时间", "2026-10-03 10:00", "resolvedAt"], ["解决时间", "5.5", "resolutionHours"],
    ["时限", "24", "limitHours"], ["时限", "2026-10-03 09:00", "dueAt"],
  ])("%s of %s is %s", (header, cell, field) => expect(tickets(header, cell)[3]).toBe(`${header}=${field}`));

  test("a column whose cells are not what its name says is not read, and told", () => {
    const dataset = read(sheet("工单", `
      工单号 | 创建时间 | 处理人 | 关闭时间
      T1 | 2026-10-01 09:00 | 张三 | 3
      T2 | 2026-10-02 09:00 | 李四 | 4
    `));
    expect(columns(dataset)[3]).toBe("关闭时间=-");
    expect(told(dataset, "column-unlike")).toEqual(["工单!D1 column-unlike"]);
  });

  test("a number that only counts the rows is no id", () => {
    expect(columns(read(sheet("花名册", `
      编号 | 工号 | 姓名 | 小组
      1 | 1001 | 张三 | 一组
      2 | 1002 | 李四 | 一组
      3 | 1003 | 王五 | 一组
      4 | 1004 | 赵六 | 一组
    `))).slice(0, 2)).toEqual(["编号=-", "工号=employeeId"]);
  });
});

describe("what a person settled by hand holds", () => {
  const table = sheet("数据", `
    工号 | 姓名 | 月份 | 甲 | 乙
    1001 | 张三 | 2026-10 | 88 | 92
  `);

  test("a column's field and a sheet's kind", () => {
    const { assessments } = readCorrected([{ sheet: "数据", kind: "assessment", columns: { 甲: "knowledge", 乙: "practical" } }], table);
    expect(assessments.map(({ marks }) => marks)).toEqual([{ knowledge: 88, practical: 92 }]);
  });

  test("the metric a column holds, in that metric's unit, and a metric set aside", () => {
    const kpis = sheet("数据", `
      工号 | 姓名 | 月份 | 甲 | 满意度
      1001 | 张三 | 2026-10 | 88% | 4.5
    `);
    const dataset = readCorrected([{ sheet: "数据", kind: "kpi", columns: { 甲: "metric:resolution-rate", 满意度: null } }], kpis);
    expect(dataset.kpis.map(({ metric, unit, actual }) => [metric, unit, actual])).toEqual([["resolution-rate", "share", 0.88]]);
    expect(columns(dataset).slice(3)).toEqual(["甲=metric:resolution-rate", "满意度=-"]);
  });

  test("a sheet set aside is not used", () => {
    expect(kinds(readCorrected([{ sheet: "数据", kind: null }], table))).toEqual(["not used 0+0=0"]);
  });
});

test("a header one slip away from a known one is suggested and never read", () => {
  const dataset = read(sheet("工单", `
    工单号 | 创建时间 | 处理人 | 首次响因时间
    T1 | 2026-10-01 09:00 | 张三 | 2026-10-01 10:00
  `));
  expect(columns(dataset)[3]).toBe("首次响因时间=-");
  expect(told(dataset, "header-near")).toEqual(["工单!D1 header-near"]);
});
