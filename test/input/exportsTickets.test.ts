// Ticket sheets as systems export them and people keep them: what each column is read as, without any help.
import { testExports, type Export } from "./exports";

const EXPORTS: readonly Export[] = [
  {
    name: "Zendesk Explore, tickets", sheet: "Sheet1", kind: "tickets",
    text: `
      Ticket ID | Ticket subject | Ticket created - Timestamp | Ticket solved - Timestamp | Ticket status | Ticket priority | Ticket group | Assignee name | Requester name | Ticket channel | First reply time (min) | Full resolution time (hrs) | Ticket satisfaction rating | Reopens | On hold time (min) | Agent wait time (min)
      35436 | Where is my order | 2026-10-01T09:12:31 | 2026-10-01T15:40:02 | Solved | Normal | Support EU | Ann Lee | Joe Doe | Email | 35 | 6.46 | Good | 0 | 0 | 12
      35437 | Broken zip | 2026-10-02T10:02:11 | 2026-10-04T11:00:00 | Closed | High | Support EU | Bob Ray | Sue Fox | Web | 180 | 48.96 | Bad | 1 | 120 | 30
      35438 | Refund | 2026-10-03T10:02:11 | | Open | Urgent | Support US | Ann Lee | Kim Poe | Chat | 3 | | Offered | 0 | 0 | 0
    `,
    columns: "Ticket ID=id · Ticket subject=subject · Ticket created - Timestamp=openedAt · Ticket solved - Timestamp=resolvedAt · Ticket status=status · Ticket priority=priority · Ticket group=team · Assignee name=agent · Requester name=customer · Ticket channel=channel · First reply time (min)=firstResponseHours · Full resolution time (hrs)=resolutionHours · Ticket satisfaction rating=csat · Reopens=reopened · On hold time (min)=pausedHours · Agent wait time (min)=-",
  },
  {
    name: "Jira Service Management, issues with customer fields", sheet: "Sheet1", kind: "tickets",
    text: `
      Issue Type | Issue key | Issue id | Summary | Assignee | Reporter | Priority | Status | Resolution | Created | Updated | Due date | Resolved | Custom field (Request Type) | Satisfaction rating | Custom field (Time to first response) | Custom field (Time to resolution) | Custom field (Organizations)
      Incident | ITSD-101 | 100231 | Login fails | Ann Lee | Joe | High | Done | Done | 01/Oct/26 9:12 AM | 02/Oct/26 1:00 PM | | 01/Oct/26 5:30 PM | Report a fault | 4 | 0:35 | 6:10 | ACME
      Service Request | ITSD-102 | 100232 | New mouse | Bob Ray | Sue | Low | In Progress | | 13/Oct/26 9:12 AM | 14/Oct/26 1:00 PM | | | Hardware | | 1:35 | -2:10 | ACME
    `,
    columns: "Issue Type=type · Issue key=id · Issue id=- · Summary=subject · Assignee=agent · Reporter=customer · Priority=priority · Status=status · Resolution=handling · Created=openedAt · Updated=changedAt · Due date=dueAt · Resolved=resolvedAt · Custom field (Request Type)=- · Satisfaction rating=csat · Custom field (Time to first response)=firstResponseHours · Custom field (Time to resolution)=resolutionHours · Custom field (Organizations)=-",
  },
  {
    name: "ServiceNow, incidents", sheet: "Sheet1", kind: "tickets",
    text: `
      Number | Opened | Short description | Caller | Priority | State | Category | Assignment group | Assigned to | Updated | Updated by | Resolved | Closed | Made SLA | Business duration | Reopen count | Close code | Contact type
      INC0010023 | 2026-10-01 09:00 | VPN down | Abel Tuter | 2 - High | Closed | Network | Service Desk | Ann Lee | 2026-10-03 09:00 | system | 2026-10-01 12:00 | 2026-10-03 12:00 | true | 3 Hours | 0 | Solved (Permanently) | Phone
      INC0010024 | 2026-10-05 09:00 | Email slow | Bow Ruggeri | 3 - Moderate | In Progress | Email | Service Desk | Bob Ray | 2026-10-06 09:00 | system | | | false | | 1 | | Email
    `,
    columns: "Number=id · Opened=openedAt · Short description=subject · Caller=customer · Priority=priority · State=status · Category=type · Assignment group=team · Assigned to=agent · Updated=changedAt · Updated by=intake · Resolved=resolvedAt · Closed=closedAt · Made SLA=verdict · Business duration=resolutionHours · Reopen count=reopened · Close code=handling · Contact type=channel",
  },
  {
    name: "HubSpot, tickets of a pipeline", sheet: "Sheet1", kind: "tickets",
    text: `
      Ticket ID | Ticket name | Pipeline | Ticket status | Create date | Close date | Ticket owner | Priority | Source | Category | Time to close | Time to first agent email reply | Associated Contact | Last activity date
      9001 | Missing parcel | Support Pipeline | Closed | 2026-10-01 09:00 | 2026-10-02 10:30 | Ann Lee | HIGH | EMAIL | Product issue | 25:30:00 | 1:20:00 | joe@x.com | 2026-10-02 10:30
      9002 | Billing | Support Pipeline | Waiting on contact | 2026-10-02 09:00 | | Bob Ray | LOW | CHAT | Billing issue | | 0:20:00 | sue@x.com | 2026-10-02 10:30
    `,
    columns: "Ticket ID=id · Ticket name=subject · Pipeline=subtype · Ticket status=status · Create date=openedAt · Close date=closedAt · Ticket owner=agent · Priority=priority · Source=channel · Category=type · Time to close=resolutionHours · Time to first agent email reply=firstResponseHours · Associated Contact=customer · Last activity date=changedAt",
  },
  {
    name: "Salesforce, a case report", sheet: "Sheet1", kind: "tickets",
    text: `
      Case Number | Contact Name | Subject | Status | Priority | Case Origin | Case Reason | Date/Time Opened | Date/Time Closed | Age (Hours) | Case Owner | Account Name | Escalated | Type | Open | Closed
      00001026 | Rose Gonzalez | Faulty unit | Closed | High | Web | Breakdown | 10/13/2026 9:00 AM | 10/14/2026 11:00 AM | 26 | Ann Lee | Edge | 0 | Mechanical | 0 | 1
      00001027 | Sean Forbes | Delay | Working | Medium | Phone | Performance | 10/02/2026 9:00 AM | | 700 | Bob Ray | Edge | 1 | Electrical | 1 | 0
    `,
    columns: "Case Number=id · Contact Name=customer · Subject=subject · Status=status · Priority=priority · Case Origin=channel · Case Reason=- · Date/Time Opened=openedAt · Date/Time Closed=closedAt · Age (Hours)=resolutionHours · Case Owner=agent · Account Name=customer · Escalated=escalated · Type=type · Open=- · Closed=-",
  },
  {
    name: "Intercom, conversations", sheet: "Sheet1", kind: "tickets",
    text: `
      Conversation ID | Conversation started at (UTC) | Teammate currently assigned | Team currently assigned | First teammate replied at | Conversation closed at | Time to first response (seconds) | Time to close (seconds) | Conversation rating | Conversation rating remark | Channel | Conversation tags | State
      2154000 | 2026-10-01 09:00:00 | Ann Lee | Tier 1 | 2026-10-01 09:03:00 | 2026-10-01 10:00:00 | 180 | 3600 | 5 | great | Chat | bug | closed
      2154001 | 2026-10-02 09:00:00 | Bob Ray | Tier 1 | 2026-10-02 09:13:00 | | 780 | | | | Email | | open
    `,
    columns: "Conversation ID=id · Conversation started at (UTC)=openedAt · Teammate currently assigned=agent · Team currently assigned=team · First teammate replied at=firstResponseAt · Conversation closed at=closedAt · Time to first response (seconds)=firstResponseHours · Time to close (seconds)=resolutionHours · Conversation rating=csat · Conversation rating remark=- · Channel=channel · Conversation tags=subtype · State=status",
  },
  {
    name: "Zoho Desk, cases", sheet: "Cases", kind: "tickets",
    text: `
      Ticket Id | Request Id | Contact Name | Account Name | Email | Phone | Subject | Department | Ticket Owner | Status | Created Time | Due Date | Ticket Closed Time | First Response Time in Hours | Resolution Time in Hours | Time to Respond | Priority | Channel | SLA Violation Type | Is Overdue | Happiness Rating
      101 | 1 | Joe | Acme | j@x | 1 | Help | Support | Ann | Closed | 2026-10-01 09:00 | 2026-10-02 09:00 | 2026-10-01 15:00 | 0.5 | 6 | 0.5 | High | Email | | false | Good
      102 | 2 | Sue | Beta | s@x | 2 | Fix | Support | Bob | Open | 2026-10-02 09:00 | 2026-10-03 09:00 | | 1.5 | | 1.5 | Low | Phone | Resolution Violation | true |
    `,
    columns: "Ticket Id=id · Request Id=- · Contact Name=customer · Account Name=customer · Email=customerContact · Phone=customerContact · Subject=subject · Department=team · Ticket Owner=agent · Status=status · Created Time=openedAt · Due Date=dueAt · Ticket Closed Time=closedAt · First Response Time in Hours=firstResponseHours · Resolution Time in Hours=resolutionHours · Time to Respond=- · Priority=priority · Channel=channel · SLA Violation Type=- · Is Overdue=verdict · Happiness Rating=csat",
  },
  {
    name: "智齿, sessions", sheet: "Sheet1", kind: "tickets",
    text: `
      会话ID | 客户昵称 | 客服昵称 | 客服工号 | 技能组 | 会话开始时间 | 会话结束时间 | 会话时长 | 首次响应时长(秒) | 平均响应时长(秒) | 客户消息数 | 客服消息数 | 满意度评价 | 是否解决 | 渠道 | 一级分类
      S20261001001 | 访客123 | 小美 | 1001 | 售后组 | 2026-10-01 09:00:12 | 2026-10-01 09:12:30 | 00:12:18 | 8 | 21 | 9 | 11 | 5星 | 已解决 | 网站 | 退换货
      S20261001002 | 访客124 | 小丽 | 1002 | 售后组 | 2026-10-01 09:05:12 | 2026-10-01 09:32:30 | 00:27:18 | 15 | 33 | 12 | 11 | | 未解决 | APP | 投诉
    `,
    columns: "会话ID=id · 客户昵称=customerAccount · 客服昵称=agent · 客服工号=agentId · 技能组=team · 会话开始时间=openedAt · 会话结束时间=resolvedAt · 会话时长=resolutionHours · 首次响应时长(秒)=firstResponseHours · 平均响应时长(秒)=- · 客户消息数=- · 客服消息数=- · 满意度评价=csat · 是否解决=status · 渠道=channel · 一级分类=type",
  },
  {
    name: "网易七鱼, work orders", sheet: "Sheet1", kind: "tickets",
    text: `
      工单ID | 工单标题 | 工单分类 | 优先级 | 工单状态 | 创建人 | 创建时间 | 受理组 | 受理客服 | 首次受理时间 | 首次回复时间 | 完结时间 | 关联用户 | 工单来源 | 催单次数 | 是否超时 | 处理时长
      100021 | 商品破损 | 投诉/商品质量 | 紧急 | 已完结 | 李建 | 2026-10-01 10:00:00 | 售后一组 | 张三 | 2026-10-01 10:05:00 | 2026-10-01 10:30:00 | 2026-10-02 09:00:00 | 王女士 | 在线会话 | 1 | 否 | 23小时
      100022 | 态度恶劣 | 投诉/服务态度 | 一般 | 处理中 | 李建 | 2026-10-03 10:00:00 | 售后一组 | 李四 | 2026-10-03 10:05:00 | 2026-10-03 12:30:00 | | 赵先生 | 电话 | 0 | 是 |
    `,
    columns: "工单ID=id · 工单标题=subject · 工单分类=type · 优先级=priority · 工单状态=status · 创建人=intake · 创建时间=openedAt · 受理组=team · 受理客服=agent · 首次受理时间=assignedAt · 首次回复时间=firstResponseAt · 完结时间=resolvedAt · 关联用户=customer · 工单来源=channel · 催单次数=- · 是否超时=verdict · 处理时长=resolutionHours",
  },
  {
    name: "a 12345 hotline register", sheet: "12345工单", kind: "tickets",
    text: `
      序号 | 工单编号 | 诉求人 | 联系电话 | 诉求类型 | 诉求内容 | 派单时间 | 受理时间 | 办理时限 | 办结时间 | 承办单位 | 承办人 | 是否逾期 | 满意度 | 办理结果
      1 | GD202610010001 | 王某 | 138 | 投诉 | 噪音 | 2026-10-01 10:00 | 2026-10-01 09:30 | 5个工作日 | 2026-10-06 10:00 | 城管 | 张三 | 否 | 满意 | 已整改
      2 | GD202610010002 | 李某 | 139 | 咨询 | 社保 | 2026-10-02 10:00 | 2026-10-02 09:30 | 3个工作日 | 2026-10-09 10:00 | 人社 | 李四 | 是 | 基本满意 | 已答复
    `,
    columns: "序号=- · 工单编号=id · 诉求人=customer · 联系电话=customerContact · 诉求类型=type · 诉求内容=subject · 派单时间=assignedAt · 受理时间=openedAt · 办理时限=limitHours · 办结时间=resolvedAt · 承办单位=team · 承办人=agent · 是否逾期=verdict · 满意度=csat · 办理结果=handling",
  },
  {
    name: "a public data set whose first response and resolution are moments", sheet: "Sheet1", kind: "tickets",
    text: `
      Ticket ID | Customer Name | Customer Email | Customer Age | Customer Gender | Product Purchased | Date of Purchase | Ticket Type | Ticket Subject | Ticket Description | Ticket Status | Resolution | Ticket Priority | Ticket Channel | First Response Time | Time to Resolution | Customer Satisfaction Rating
      1 | Marisa Obrien | c@x.com | 32 | Other | GoPro Hero | 2021-03-22 | Technical issue | Product setup | I'm having an issue | Pending Customer Response | | Critical | Social media | 2023-06-01 12:15:36 | |
      2 | Jessica Rios | j@x.com | 42 | Female | LG Smart TV | 2021-05-22 | Technical issue | Peripheral compat | I'm having | Closed | Case maybe show recently | Low | Email | 2023-06-01 16:45:38 | 2023-06-01 19:05:38 | 3
      3 | Chris Robbins | r@x.com | 48 | Other | Dell XPS | 2020-07-14 | Billing inquiry | Network problem | I'm facing | Closed | Break determine | Critical | Social media | 2023-06-01 11:14:38 | 2023-06-01 18:05:38 | 3
      4 | Mary Tan | m@x.com | 48 | Other | Dell XPS | 2020-07-14 | Refund request | Network problem | I'm facing | Open | | Low | Chat | | |
    `,
    columns: "Ticket ID=id · Customer Name=customer · Customer Email=customerContact · Customer Age=- · Customer Gender=- · Product Purchased=- · Date of Purchase=changedAt · Ticket Type=type · Ticket Subject=subject · Ticket Description=subject · Ticket Status=status · Resolution=handling · Ticket Priority=priority · Ticket Channel=channel · First Response Time=firstResponseAt · Time to Resolution=resolvedAt · Customer Satisfaction Rating=csat",
  },
  {
    name: "a call log with date and time apart", sheet: "Sheet1", kind: "tickets",
    text: `
      Call Id | Agent | Date | Time | Topic | Answered (Y/N) | Resolved | Speed of answer in seconds | AvgTalkDuration | Satisfaction rating
      ID0001 | Diane | 2026-10-01 | 09:12:58 | Contract related | Y | Y | 109 | 00:02:23 | 3
      ID0002 | Becky | 2026-10-01 | 09:12:58 | Technical Support | Y | N | 70 | 00:04:02 | 3
      ID0003 | Stewart | 2026-10-01 | 09:47:31 | Contract related | N | N | | |
    `,
    columns: "Call Id=id · Agent=agent · Date=openedAt · Time=openedAt · Topic=type · Answered (Y/N)=- · Resolved=status · Speed of answer in seconds=firstResponseHours · AvgTalkDuration=resolutionHours · Satisfaction rating=csat",
  },
  {
    name: "a complaint register of shops", sheet: "客诉明细", kind: "tickets",
    text: `
      客诉单号 | 门店名称 | 客诉来源 | 客诉时间 | 客诉等级 | 客诉类型 | 客诉描述 | 责任人 | 首次联系时间 | 结案时间 | 是否超时 | 赔付金额(元) | 是否有责 | 是否升级
      KS1 | 一店 | 美团 | 2026-10-03 12:30 | 一般 | 服务态度 | 态度差 | 张三 | 2026-10-03 13:00 | 2026-10-04 10:00 | 否 | 20 | 是 | 否
      KS2 | 二店 | 电话 | 2026-10-05 12:30 | 紧急 | 食品质量 | 异物 | 李四 | 2026-10-05 13:00 | 2026-10-08 10:00 | 是 | 120 | 是 | 是
    `,
    columns: "客诉单号=id · 门店名称=- · 客诉来源=channel · 客诉时间=openedAt · 客诉等级=priority · 客诉类型=type · 客诉描述=subject · 责任人=agent · 首次联系时间=firstResponseAt · 结案时间=resolvedAt · 是否超时=verdict · 赔付金额(元)=compensation · 是否有责=responsibility · 是否升级=escalated",
  },
  {
    name: "a register from Taiwan with ROC dates", sheet: "客訴紀錄", kind: "tickets",
    text: `
      客訴單號 | 受理日期 | 客訴類別 | 客戶名稱 | 反映內容 | 承辦人 | 應結案日 | 結案日期 | 是否逾期 | 滿意度
      C1151001 | 115/10/01 | 服務態度 | 王先生 | 語氣差 | 陳小明 | 115/10/03 | 115/10/02 | 否 | 滿意
      C1151002 | 115/10/05 | 商品瑕疵 | 李小姐 | 破損 | 林大同 | 115/10/08 | 115/10/12 | 是 | 不滿意
    `,
    columns: "客訴單號=id · 受理日期=openedAt · 客訴類別=type · 客戶名稱=customer · 反映內容=subject · 承辦人=agent · 應結案日=dueAt · 結案日期=resolvedAt · 是否逾期=verdict · 滿意度=csat",
  },
  {
    name: "a register with American dates", sheet: "Sheet1", kind: "tickets",
    text: `
      Case # | Date Opened | Date Closed | Rep | Complaint Type | Days to close
      1 | 10/3/2026 | 10/5/2026 | Ann | Billing | 2
      2 | 10/13/2026 | 10/15/2026 | Bob | Service | 2
    `,
    columns: "Case #=id · Date Opened=openedAt · Date Closed=closedAt · Rep=agent · Complaint Type=type · Days to close=resolutionHours",
  },
  {
    name: "a register with European dates", sheet: "Sheet1", kind: "tickets",
    text: `
      Ref | Opened on | Resolved on | Handler | Nature of complaint
      A1 | 03.10.2026 09:00 | 05.10.2026 10:00 | Ann | Staff attitude
      A2 | 13.10.2026 09:00 | 15.10.2026 10:00 | Bob | Delivery
    `,
    columns: "Ref=id · Opened on=openedAt · Resolved on=resolvedAt · Handler=agent · Nature of complaint=type",
  },
  {
    name: "a sheet with its own limits, dues and verdicts", sheet: "Sheet1", kind: "tickets",
    text: `
      Ticket | Opened | Category | Agent | SLA target hours | Due | Responded | Resolved | SLA status | First response SLA met
      T1 | 2026-10-03 14:30 | Attitude | Ann | 24 | 2026-10-04 14:30 | 2026-10-03 15:00 | 2026-10-04 10:00 | Met | Yes
      T2 | 2026-10-03 14:30 | Quality | Ann | 48 | 2026-10-05 14:30 | 2026-10-03 15:00 | 2026-10-06 10:00 | Breached | Yes
    `,
    columns: "Ticket=id · Opened=openedAt · Category=type · Agent=agent · SLA target hours=limitHours · Due=dueAt · Responded=firstResponseAt · Resolved=resolvedAt · SLA status=verdict · First response SLA met=firstResponseVerdict",
  },
  {
    name: "a register in full-width digits", sheet: "投诉登记表", kind: "tickets",
    text: `
      投诉编号 | 受理时间 | 投诉类别 | 处理人 | 解决时间 | 满意度 | 处理时限
      ＴＳ００１ | 2026年10月3日 9时30分 | 服务态度 | 张三 | 2026年10月3日 15时 | ５ | ２４小时
      ＴＳ００２ | 2026年10月5日 9时30分 | 产品质量 | 李四 | 2026年10月6日 | ４ | 48小时
    `,
    columns: "投诉编号=id · 受理时间=openedAt · 投诉类别=type · 处理人=agent · 解决时间=resolvedAt · 满意度=csat · 处理时限=limitHours",
  },
  {
    name: "a sheet with blank columns between", sheet: "Sheet1", kind: "tickets",
    text: `
      | Ticket No. | | Opened At | Handled by | | Resolved At | SLA Status
      | T1 | | 2026-10-01 09:00 | Ann | | 2026-10-01 12:00 | Met
      | T2 | | 2026-10-02 09:00 | Bob | | 2026-10-05 12:00 | Missed
    `,
    columns: "Ticket No.=id · Opened At=openedAt · Handled by=agent · Resolved At=resolvedAt · SLA Status=verdict",
  },
  {
    name: "headers in two languages", sheet: "工单", kind: "tickets",
    text: `
      工单号 Ticket No. | 创建时间 Created | 客服 Agent | 类型 Type | 首次响应 First Response | 解决时间 Resolved | 状态 Status
      T1 | 2026-10-01 09:00 | 张三 | 服务态度 | 2026-10-01 09:30 | 2026-10-01 12:00 | 已关闭
    `,
    columns: "工单号 Ticket No.=id · 创建时间 Created=openedAt · 客服 Agent=agent · 类型 Type=type · 首次响应 First Response=firstResponseAt · 解决时间 Resolved=resolvedAt · 状态 Status=status",
  },
];

testExports(EXPORTS);
