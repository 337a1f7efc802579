// Sheets that hold something else stay unused and are named: to misread one would put strangers and wrong figures into a report.
import { describe, expect, test } from "@jest/globals";
import { sheet } from "../support/grid";
import { kinds, read, told } from "./readBook";

/** What the sheet is, its name and its cells. */
const OTHERS: readonly (readonly [what: string, name: string, text: string])[] = [
  ["a pivot table in English", "Sheet3", `
    Row Labels | Count of Ticket ID | Average of CSAT | Sum of Hours
    Ann Lee | 20 | 4.5 | 100
    Bob Ray | 30 | 4.1 | 140
    Grand Total | 50 | 4.3 | 240
  `],
  ["a pivot table in Chinese", "数据透视", `
    | 列标签 | |
    行标签 | 服务态度 | 产品质量 | 总计
    张三 | 3 | 4 | 7
    李四 | 2 | 1 | 3
    总计 | 5 | 5 | 10
  `],
  ["tiles of a dashboard", "Dashboard", `
    Customer Service Dashboard | ~ | ~ | ~ | ~ | ~
    Total Tickets | Open Tickets | CSAT | Avg Response | SLA % | Agents
    1250 | 34 | 4.5 | 2.3 h | 95% | 30
    Agent of the month | Ann Lee | | | |
  `],
  ["one line of totals", "看板", `
    本月工单总数 | 超时数 | 满意度 | 解决率
    1200 | 30 | 4.6 | 95%
  `],
  ["a list of products", "产品目录", `
    产品编号 | 产品名称 | 类别 | 价格 | 库存 | 状态
    P001 | 保温杯 | 日用 | 59 | 100 | 在售
    P002 | 雨伞 | 日用 | 39 | 200 | 在售
  `],
  ["a list of products with ids and dates", "Sheet1", `
    ID | Name | Category | Price | Status | Created
    1 | Cup | Home | 9.9 | Active | 2026-01-01
    2 | Hat | Wear | 19.9 | Active | 2026-02-01
  `],
  ["expense claims of people", "费用报销", `
    日期 | 姓名 | 部门 | 费用类型 | 金额 | 报销状态 | 审批人
    2026-10-03 | 张三 | 客服部 | 差旅 | 520.5 | 已报销 | 王主管
    2026-10-05 | 李四 | 客服部 | 办公 | 88 | 审批中 | 王主管
  `],
  ["invoices", "Invoices", `
    Invoice No | Date | Customer | Amount | Due Date | Paid On | Status
    INV-1 | 2026-10-01 | Acme | 1000 | 2026-10-31 | 2026-10-20 | Paid
    INV-2 | 2026-10-05 | Beta | 500 | 2026-11-04 | | Open
  `],
  ["a payroll", "工资表", `
    工号 | 姓名 | 部门 | 基本工资 | 绩效工资 | 加班费 | 社保 | 实发工资
    1001 | 张三 | 客服部 | 5000 | 1200 | 300 | 800 | 5700
    1002 | 李四 | 客服部 | 5200 | 1100 | 0 | 800 | 5500
  `],
  ["orders with an agent", "订单", `
    订单号 | 下单时间 | 买家昵称 | 商品 | 数量 | 金额 | 订单状态 | 发货时间 | 客服
    D1 | 2026-10-01 10:00 | 小花 | 杯 | 1 | 59 | 已完成 | 2026-10-02 09:00 | 小美
    D2 | 2026-10-02 10:00 | 小草 | 伞 | 2 | 78 | 已发货 | 2026-10-03 09:00 | 小丽
  `],
  ["orders", "Sheet1", `
    Order ID | Order Date | Customer Name | Product | Quantity | Price | Status | Ship Date
    1 | 2026-10-01 | Joe | Cup | 1 | 5 | Shipped | 2026-10-02
    2 | 2026-10-03 | Sue | Hat | 1 | 15 | Pending |
  `],
  ["customers", "客户名单", `
    客户编号 | 客户姓名 | 手机号 | 邮箱 | 会员等级 | 注册日期
    C1 | 王女士 | 13800000001 | a@x.com | VIP | 2024-01-01
    C2 | 赵先生 | 13800000002 | b@x.com | 普通 | 2025-01-01
  `],
  ["customers with ids and status", "Customers", `
    ID | Name | Email | Company | Phone | Status | Created Date
    1 | Joe Doe | joe@x.com | Acme | 555-1 | Active | 2025-01-01
    2 | Sue Fox | sue@x.com | Beta | 555-2 | Active | 2025-02-01
  `],
  ["contacts with titles and owners", "Contacts", `
    First Name | Last Name | Email | Company | Title | Lead Status | Owner
    Joe | Doe | joe@x.com | Acme | CTO | New | Ann
    Sue | Fox | sue@x.com | Beta | CEO | Open | Bob
  `],
  ["lists of choices that look like headers", "Lists", `
    Priority | Status | Channel | Type
    High | Open | Phone | Attitude
    Medium | Closed | Email | Quality
    Low | | Chat | Other
  `],
  ["lists of choices in Chinese", "下拉选项", `
    小组 | 岗位 | 状态 | 渠道
    一组 | 专员 | 在职 | 电话
    二组 | 组长 | 离职 | 邮件
  `],
  ["a table of parameters", "参数表", `
    投诉类型 | 时限(小时)
    服务态度 | 24
    产品质量 | 48
    其他 | 72
  `],
  ["instructions", "填写说明", `
    填写说明 | ~
    1. 工号必填,以文本格式填写 |
    2. 日期格式为 yyyy-mm-dd |
    字段 | 说明
    工号 | 员工编号
    姓名 | 员工姓名
  `],
  ["a list of fields", "Read me", `
    Field | Description | Required
    Ticket ID | Unique id of the ticket | Yes
    Created | When it was opened | Yes
  `],
  ["a shift plan", "排班表10月", `
    姓名 | 1 | 2 | 3 | 4 | 5 | 6 | 7
    张三 | 早 | 早 | 休 | 休 | 晚 | 晚 | 晚
    李四 | 晚 | 晚 | 早 | 早 | 休 | 休 | 早
  `],
  ["a time sheet of days", "考勤10月", `
    工号 | 姓名 | 1 | 2 | 3 | 4 | 5
    1001 | 张三 | √ | √ | 休 | √ | 迟到
    1002 | 李四 | √ | 请假 | √ | √ | √
  `],
  ["assets lent to people", "Sheet1", `
    Asset Tag | Asset Name | Assigned To | Department | Purchase Date | Status
    A1 | Laptop | Ann Lee | CS | 2024-05-01 | In use
    A2 | Headset | Bob Ray | CS | 2025-05-01 | In use
  `],
  ["a budget by quarter", "Sheet1", `
    Department | Q1 | Q2 | Q3 | Q4 | Total
    CS | 100 | 120 | 110 | 130 | 460
    IT | 80 | 90 | 95 | 100 | 365
  `],
  ["figures by month without people", "趋势", `
    月份 | 工单量 | 满意度 | 解决率 | 超时率
    2026-08 | 1200 | 4.5 | 95% | 3%
    2026-09 | 1300 | 4.4 | 94% | 4%
  `],
  ["figures of teams", "小组汇总", `
    小组 | 人数 | 满意度 | 解决率
    一组 | 8 | 4.5 | 95%
    二组 | 7 | 4.4 | 94%
  `],
  ["minutes", "会议纪要", `
    会议主题 | 日期 | 主持人 | 参会人员 | 会议内容
    周会 | 2026-10-08 | 王主管 | 全体 | 讨论投诉
  `],
  ["leave applications", "请假记录", `
    工号 | 姓名 | 请假类型 | 开始时间 | 结束时间 | 天数 | 审批状态
    1001 | 张三 | 年假 | 2026-10-08 | 2026-10-09 | 2 | 已通过
    1002 | 李四 | 病假 | 2026-10-12 | 2026-10-12 | 1 | 已通过
  `],
  ["suppliers", "供应商通讯录", `
    供应商 | 联系人 | 电话 | 邮箱 | 地址
    甲公司 | 刘经理 | 138 | l@x.com | 北京
    乙公司 | 孙经理 | 139 | s@x.com | 上海
  `],
  ["questions and answers", "知识库", `
    编号 | 问题 | 答案 | 分类 | 更新时间
    1 | 如何退货 | 在订单页申请 | 售后 | 2026-10-01
    2 | 如何开票 | 联系客服 | 财务 | 2026-10-02
  `],
  ["knowledge articles", "Sheet1", `
    ID | Title | Category | Author | Created | Status
    KB1 | How to reset | Account | Ann | 2026-01-05 | Published
    KB2 | How to pay | Billing | Bob | 2026-02-05 | Published
  `],
  ["applicants", "应聘名单", `
    序号 | 姓名 | 应聘岗位 | 联系电话 | 面试日期 | 面试结果
    1 | 张小三 | 客服专员 | 138 | 2026-10-08 | 通过
    2 | 李小四 | 客服专员 | 139 | 2026-10-09 | 未通过
  `],
  ["a cash book", "Sheet1", `
    Date | Description | Category | Debit | Credit | Balance
    2026-10-01 | Rent | Office | 500 | | 1500
    2026-10-02 | Refund | Sales | | 20 | 1520
  `],
  ["a ledger with types", "日记账", `
    日期 | 类型 | 说明 | 借方 | 贷方
    2026-10-01 | 支出 | 房租 | 500 |
    2026-10-02 | 收入 | 退款 | | 20
  `],
  ["a diary", "Sheet1", `
    Date | Name | Description
    2026-10-01 | Kickoff | first meeting
    2026-10-08 | Review | second meeting
  `],
  ["reviews of products", "Product reviews", `
    Review ID | Product | Rating | Comment | Date | Source
    1 | Cup | 5 | nice | 2026-10-01 | Amazon
    2 | Hat | 2 | meh | 2026-10-02 | eBay
  `],
  ["visits to clients", "拜访记录", `
    日期 | 客户名称 | 拜访人 | 拜访目的 | 结果 | 下次跟进时间
    2026-10-08 | 甲公司 | 张三 | 续约 | 待定 | 2026-10-20
  `],
  ["sales line by line", "Sheet1", `
    Date | Rep | Customer | Product | Units | Revenue
    2026-10-01 | Ann | Acme | Cup | 5 | 50
    2026-10-02 | Bob | Beta | Hat | 2 | 40
  `],
  ["marks of pupils", "成绩单", `
    学号 | 姓名 | 班级 | 语文 | 数学 | 英语 | 总分
    1 | 小明 | 一班 | 90 | 95 | 88 | 273
    2 | 小红 | 一班 | 80 | 85 | 98 | 263
  `],
  ["devices", "Sheet1", `
    Device ID | Name | Type | Status | Installed On | Location
    D1 | Router | Net | Active | 2025-01-01 | HQ
    D2 | Switch | Net | Down | 2025-02-01 | HQ
  `],
  ["shifts with hours", "排班", `
    日期 | 班次 | 姓名 | 开始时间 | 结束时间 | 工时
    2026-10-01 | 早班 | 张三 | 08:00 | 16:00 | 8
    2026-10-01 | 晚班 | 李四 | 16:00 | 24:00 | 8
  `],
  ["overtime claims", "加班申请", `
    工号 | 姓名 | 加班日期 | 加班时长(小时) | 加班事由 | 审批状态
    1001 | 张三 | 2026-10-08 | 2.5 | 大促 | 已通过
  `],
  ["expenses by month", "Sheet1", `
    Employee | Month | Travel | Meals | Total
    Ann | 2026-10 | 100 | 20 | 120
  `],
  ["a table of contents", "目录", `
    序号 | 名称 | 说明
    1 | 花名册 | 人员
    2 | 工单 | 投诉
  `],
  ["a dictionary of codes", "字典", `
    类型 | 编码 | 名称 | 状态
    TP | 01 | 投诉 | 启用
    TP | 02 | 咨询 | 启用
  `],
  ["definitions of metrics", "指标说明", `
    指标 | 定义 | 计算公式 | 目标 | 权重
    满意度 | 客户评分均值 | 总分/人数 | ≥4 | 40%
    解决率 | 已解决/总数 | a/b | ≥90% | 30%
  `],
  ["a form for one person", "张三绩效", `
    员工绩效考核表 | ~ | ~ | ~ | ~ | ~
    姓名 | 张三 | 工号 | 1001 | 部门 | 客服一组
    岗位 | 客服专员 | 考核月份 | 2026年10月 | 考核人 | 王主管
    考核指标 | 权重 | 目标值 | 实际完成 | 得分 | 加权得分
    客户满意度 | 40% | ≥4 | 4.2 | 84 | 33.6
    响应时长(小时) | 30% | ≤24 | 30 | 80 | 24
    解决率 | 30% | ≥90% | 88.2% | 98 | 29.4
    合计 | 100% | | | | 87
    被考核人签字: | | | 考核人签字: | |
  `],
];

test.each(OTHERS)("%s: not used, and said so", (_what, name, text) => {
  const dataset = read(sheet(name, text));
  expect(kinds(dataset)).toEqual(["not used 0+0=0"]);
  expect(told(dataset)).toEqual([`${name}! sheet-not-used`, "nothing-recognised"]);
  expect(dataset.employees).toEqual([]);
});

describe("a sheet of a known kind that is not used says why", () => {
  test("headers without rows", () => {
    expect(told(read(sheet("导入模板", "工号 | 姓名 | 小组 | 入职日期")), "sheet-without-rows")).toEqual(["导入模板! sheet-without-rows"]);
  });

  test.each([
    ["Skills Matrix", `
      Name | Team | Zendesk | Refund policy | De-escalation | Chat handling
      Ann Lee | A | 4 | 3 | 2 | 4
      Bob Ray | A | 2 | 3 | 1 | 3
      Cid Poe | B | 0 | 1 | 4 | 2
    `],
    ["9月", `
      客服技能矩阵(0=未掌握 4=可带教) | ~ | ~ | ~
      工号 | 姓名 | 产品知识 | 投诉处理
      1001 | 张三 | 3 | 2级
      1002 | 李四 | L2 | 4
    `],
  ])("levels of skill on %s: neither courses taken nor tests", (name, text) => {
    const dataset = read(sheet(name, text));
    expect(told(dataset)).toEqual([`${name}! skill-levels`, "nothing-recognised"]);
    expect([dataset.employees, dataset.assessments, dataset.trainingRecords]).toEqual([[], [], []]);
  });

  test("a summary beside the sheets it sums up", () => {
    const kpi = `
      工号 | 姓名 | 月份 | 满意度 | 解决率
      1001 | 张三 | 2026-10 | 4.5 | 95%
    `;
    expect(told(read(sheet("一组", kpi), sheet("汇总", kpi)), "sheet-gives-way")).toEqual(["汇总! sheet-gives-way"]);
  });
});
