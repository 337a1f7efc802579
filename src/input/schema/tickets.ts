// Tickets and complaints, as ticket systems export them and as people keep them by hand.
import type { Field, Schema } from "./schema";
import { TICKET_CUSTOMER } from "./ticketCustomer";
import { TICKET_LIMITS } from "./ticketLimits";

const FIELDS: readonly Field[] = [
  {
    id: "id", shape: "id", role: "key",
    zhCN: `
      工单号 · 工单单号 · 工单流水号 · 服务单号 · 投诉单号 · 投诉编号 · 受理单号 · 受理编号 · 案件编号 · 事件编号 · 事件单号 · 问题编号 · 反馈编号 ·
      诉求编号 · 留言编号 · 会话ID · 流水号 · 售后单号 · 服务请求编号 · 报修单号 · 任务编号 · 单号 · 编号† ·
      会话编号 · 通话编号 · 来电编号 · 工单 · 投诉单`,
    zhTW: "工單編號 · 案號 · 立案編號 · 派工單號 · 申訴編號 · 個案編號 · 檔案編號",
    en: `
      Ticket ID · Case ID · Incident ID · Number† · Issue key · Key† · RITM · SR · SR Number · Service Request No · Complaint Ref · Reference† · Ref No† ·
      Record ID† · Conversation ID · Interaction ID · Work Order No · WO · Job No · zendesk_id ·
      Ticket · Case · Incident · Call ID · Chat ID · Issue ID† · Ref†`,
  },
  {
    id: "openedAt", shape: "moment", role: "key",
    zhCN: `
      创建时间 · 建单时间 · 提交时间 · 发起时间 · 开单时间 · 受理时间 · 接单时间† · 登记时间 · 投诉时间 · 反馈时间 · 来电时间 · 来访时间 · 进线时间 ·
      报事时间 · 报修时间 · 上报时间 · 咨询时间 · 留言时间 · 诉求时间 · 生成时间 · 工单时间 · 开始时间† · 录入时间 ·
      发生时间 · 接诉时间 · 来电日期 · 投诉受理时间 · 接入时间 · 日期†`,
    zhTW: "建立時間 · 建立日期 · 建檔時間 · 立案時間 · 進件時間 · 反映時間 · 反應日期 · 申訴日期 · 通報時間 · 抱怨日期 · 日期† · 客訴日期",
    en: `
      Created · Create date · Creation Date · Opened · Date Open · Requested · Request Date · Submitted · Submit Date · Received · Reported · Logged ·
      Log Date · Raised · Start Time† · Call Date · Complaint Date · Contact Date · Inquiry Date · Arrival Time · Conversation started at ·
      Date Received · Incident Date · Date Raised · Date† · Start Date†`,
  },
  {
    id: "type", shape: "word", role: "plain",
    zhCN: `
      投诉类型 · 投诉类别 · 投诉分类 · 工单类型 · 工单分类 · 问题类型 · 问题分类 · 问题类别 · 业务类型 · 事件类型 · 诉求类型 · 诉求分类 · 咨询类型 ·
      反馈类型 · 服务类型 · 一级分类 · 投诉原因† · 问题大类 · 售后类型 · 类型† · 类别† · 分类†`,
    zhTW: "客訴類別 · 申訴類別 · 抱怨類別 · 案件類型 · 案件分類 · 案件類別 · 服務類別 · 大類",
    en: `
      Type · Customer Request Type · Complaint Category · Category · Case Reason · Reason · Contact Reason · Topic · Classification ·
      Nature of Complaint · Problem Type · Product Issue · Inquiry Type · Disposition†`,
  },
  {
    id: "kind", shape: "word", role: "plain",
    zhCN: "工单性质 · 是否投诉 · 诉求性质 · 来电性质 · 单据性质",
    zhTW: "案件性質 · 是否客訴",
    en: "Kind · Record Type · Is Complaint · Ticket Kind",
  },
  {
    id: "subtype", shape: "text", role: "aside", repeats: true,
    zhCN: "二级分类 · 三级分类 · 子类型 · 问题小类 · 细分类 · 投诉明细 · 标签",
    zhTW: "小類 · 次類別 · 子類別 · 細項",
    en: "Subcategory · Sub-category · Sub Type · Sub-reason · Tags · Labels · Pipeline · Type Level 2",
  },
  {
    id: "agent", shape: "name", role: "plain",
    zhCN: `
      处理人 · 处理人员 · 处理客服 · 责任客服 · 跟进人 · 跟进客服 · 受理客服 · 受理坐席 · 负责客服 · 客服 · 客服姓名 · 客服人员 · 坐席 · 坐席姓名 ·
      接待客服 · 接待人 · 服务人员 · 经办人 · 承办人 · 办理人 · 受理人† · 负责人† · 责任人† · 指派给 · 分配给 · 执行人 · 解决人 · 回复人 · 店小二 ·
      客服昵称 · 客服账号 · 接待账号 · 处理客服姓名 · 接线员 · 话务员`,
    zhTW: "責任人員† · 處理人員 · 承辦人員 · 經辦 · 受理人員 · 客服專員 · 值機員 · 處理同仁 · 指派對象 · 負責同事",
    en: `
      Agent · Assignee · Assigned To · Assigned Agent · Owner · Handler · Handled By · Resolved By · Solved By · Closed By ·
      Technician · Support Rep · Representative · Rep · CSR · Advisor · Teammate · Staff† · User† · Responsible · Responsible Person · Engineer ·
      Analyst · Support Agent · dealUserName ·
      Teammate currently assigned · Assigned Teammate · Case Manager · Handled Agent · Specialist · Operator · Advocate · Closed by Agent`,
  },
  {
    id: "agentId", shape: "id", role: "plain",
    zhCN: "客服工号 · 处理人工号 · 坐席工号 · 责任人工号 · 员工工号 · 工号",
    zhTW: "客服編號 · 處理人員編號",
    en: "Agent ID · Assignee ID · Owner ID · Assigned to ID · Handler ID · Employee ID",
  },
  {
    id: "team", shape: "word", role: "plain",
    zhCN: "受理组 · 受理客服组 · 处理组 · 处理部门 · 技能组 · 客服组 · 所属组 · 队列 · 承办部门 · 承办单位 · 班组",
    zhTW: "處理單位 · 受理單位 · 組別",
    en: `
      Group · Assignment Group · Assigned Team · Team · Queue · Support Group · Department · dealGroupName ·
      Team currently assigned · Business Unit · Team Name`,
  },
  {
    id: "assignedAt", shape: "moment", role: "sign",
    zhCN: "派单时间 · 分配时间 · 指派时间 · 转派时间† · 接单时间 · 领取时间 · 分派时间 · 派发时间 · 首次受理时间 · 首次分配时间",
    zhTW: "派工時間 · 派件時間",
    en: "Assigned At · Initially assigned at · Dispatched · Accepted At · Picked Up · First Assigned At · Date Assigned",
  },
  {
    id: "firstResponseAt", shape: "moment", role: "sign", orElse: "firstResponseHours",
    zhCN: `
      首次响应时间 · 首次应答时间 · 首次处理时间 · 首次联系时间 · 首次联系客户时间 · 首次跟进时间 · 响应时间† · 回复时间† · 答复时间† · 应答时间 ·
      首次致电时间`,
    zhTW: "首次回應時間 · 首次聯絡時間 · 回應時間† · 回電時間",
    en: `
      First Response · First Responded At · First Reply · First Replied · Initial Response · Responded Date · Response Date · First Contact ·
      First Touch · Acknowledged At · ACK Time · first_admin_reply_at · First action ·
      First teammate replied at · Responded · First Responded · Date of First Response · First reply at · First comment at · Acknowledged`,
  },
  {
    id: "firstResponseHours", shape: "duration", role: "sign", orElse: "firstResponseAt",
    zhCN: "首响时长 · 响应时长 · 响应用时 · 首次响应用时 · 首次回复时长 · 响应速度",
    zhTW: "首次回應時長 · 回應時數 · 回覆時數",
    en: `
      First reply time in minutes · First reply time in minutes within business hours · First response time (in hrs) · Time to First Response ·
      Time to first agent reply · FRT · Response Hours · Response Time (min) ·
      Time to first agent email reply · Speed of Answer · ASA · First reply time · Wait Time† · Time to First Reply · Time to Respond · First Response Hours`,
  },
  {
    id: "resolvedAt", shape: "moment", role: "sign", orElse: "resolutionHours",
    zhCN: `
      解决时间† · 完成时间† · 处理完成时间 · 处理完毕时间 · 实际完成时间 · 实际解决时间 · 办结时间 · 结案时间 · 完结时间 · 处理结束时间 ·
      问题解决时间 · 结束时间† · 处理时间† · 回复完成时间 · 闭环时间 · 反馈完成时间`,
    zhTW: "解決時間 · 完工時間",
    en: `
      Resolved · Resolution Date · Solved · Completed · Completion Date · Actual Resolution Date · Fixed On · End Time† · Finished At ·
      Solved Date · Date Completed · Date of Resolution`,
  },
  {
    id: "firstResolvedAt", shape: "moment", role: "sign",
    zhCN: "首次解决时间 · 第一次解决时间 · 首次完成时间",
    zhTW: "首次結案時間",
    en: "First Resolved At · First Resolution · First Solved",
  },
  {
    id: "closedAt", shape: "moment", role: "sign",
    zhCN: "关闭时间 · 关单时间 · 归档时间 · 销单时间 · 会话关闭时间",
    zhTW: "關閉時間",
    en: "Closed · Close Date · first_close_at · Closed on",
  },
  {
    id: "resolutionHours", shape: "duration", role: "plain", orElse: "resolvedAt",
    zhCN: "解决时长 · 处理时长 · 处理用时 · 处理耗时 · 耗时 · 用时 · 办理时长 · 结案时长 · 总时长 · 会话时长† · 通话时长† · 对话时长†",
    zhTW: "處理時數 · 處理天數 · 結案天數",
    en: `
      Resolution Hours · Resolution time (in hrs) · Full resolution time in minutes · First resolution time in minutes · Time to Resolve ·
      Time to resolution · Time to Close · Time Elapsed · Duration · Age (Hours) · Business duration · Business resolve time · Calendar duration ·
      TAT · Turnaround ·
      Days to Close · Days to Resolve · Days Open · Full resolution time · Talk Duration† · Call Duration† · Resolved In`,
  },
  {
    id: "status", shape: "word", role: "plain",
    zhCN: `
      状态 · 处理状态 · 进度 · 处理进度 · 处理进展 · 是否解决 · 是否完结 · 是否结案 · 是否闭环 · 办理状态 · 完成情况 · 完成状态`,
    zhTW: "狀態 · 結案否 · 結案狀態",
    en: "Status · State · Stage · Progress · Resolved? · Is Closed · Resolved (Y/N) · Ticket State · Current Status",
  },
  {
    id: "priority", shape: "word", role: "sign",
    zhCN: `
      优先级 · 优先等级 · 紧急程度 · 紧急度 · 紧急级别 · 严重程度 · 严重级别 · 重要程度 · 工单等级 · 投诉等级 · 投诉级别 · 事件等级 · 缓急程度 ·
      是否加急`,
    zhTW: "優先級 · 優先順序 · 優先權 · 嚴重度 · 案件等級 · 急迫性",
    en: "Priority · Urgency · Severity · Impact · Sev · P-Level · Criticality · Importance · ticketLevel",
  },
  {
    id: "channel", shape: "word", role: "plain",
    zhCN: `
      渠道 · 来源 · 受理渠道 · 受理方式 · 服务渠道 · 进线渠道 · 来电渠道 · 平台 · 来源渠道 · 提交渠道 · 接入方式 · 媒体类型 · 店铺平台`,
    zhTW: "管道 · 反映管道",
    en: `
      Channel · Source · Via · Origin · Contact Channel · Contact Type · Medium · Mode · Submitted Via · Intake Channel · Platform · ticketFrom`,
  },
  {
    id: "tier", shape: "word", role: "sign",
    zhCN: `
      客户等级 · 客户级别 · 客户类型 · 客户类别 · 会员等级 · 会员级别 · 会员类型 · 服务等级 · 服务级别 · 客户星级 · 星级† · 是否VIP · VIP等级 ·
      新老客户 · 新老客 · 客户标签 · 用户等级`,
    zhTW: "客戶等級 · 客戶別 · 會員別 · 新舊客",
    en: `
      Customer Tier · Tier · Customer Type · Customer Segment · Segment · Customer Level · Membership · Member Level · Loyalty Tier · VIP ·
      Account Tier · Service Level† · New/Returning · Customer Class · Support Plan`,
  },
  {
    id: "csat", shape: "satisfaction", role: "plain",
    zhCN: `
      满意度 · 客户满意度 · 满意度评分 · 客户评价 · 评价 · 评价结果 · 评价星级 · 服务评价 · 评分 · 回访满意度 · 回访结果† · 评价分数 · 客户评分 ·
      星级评价 ·
      满意度评级 · 评价等级`,
    zhTW: "滿意度 · 滿意度調查",
    en: `
      CSAT · CSAT Score · Satisfaction · Satisfaction Score · Satisfaction Rating · Customer Satisfaction · Customer Rating · Rating · Survey Result ·
      Survey Score · Feedback Score · Happiness Rating · Conversation rating · Star Rating · Stars · Customer Satisfaction Rating ·
      CSAT Rating · Satisfied · Customer Feedback Score`,
  },
  {
    id: "pausedHours", shape: "duration", role: "sign",
    zhCN: `
      挂起时长 · 暂停时长 · 暂停小时 · 暂停小时数 · 挂起小时 · 挂起小时数 · 工单累计暂停时长 · 累计挂起时间 · 等待客户时长 · 等待时长 · 客户等待时长 · 冻结时长 · 停表时长 · 扣除时长 · 延期时长`,
    zhTW: "暫停時數 · 等待客戶時數 · 保留時數 · 停錶時數 · 展延時數",
    en: `
      Paused Hours · Hold Time (hrs) · On Hold Hours · Pending Hours · Pause Duration · On-hold time in minutes · Agent wait time in minutes ·
      Waiting on Customer (h) · Suspended Time · suspendAccumulatedTime ·
      On hold time · Requester wait time† · Time on Hold · Time Paused · Waiting Time†`,
  },
  {
    id: "reopened", shape: "number", role: "sign",
    zhCN: `
      重开次数 · 重启次数 · 重新打开次数 · 重复投诉次数 · 返工次数 · 二次投诉 · 是否重开 · 是否重启 · 是否重复投诉 · 激活次数`,
    zhTW: "重啟次數 · 重複反映次數 · 重複客訴",
    en: "Reopens · Reopen Count · Reopened · Reopened Count · Times Reopened · Repeat Complaint",
  },
  {
    id: "reopenedAt", shape: "moment", role: "aside",
    zhCN: "重开时间 · 重启时间 · 再次投诉时间",
    zhTW: "重啟時間",
    en: "Reopened At · Reopen Date",
  },
  {
    id: "department", shape: "word", role: "plain",
    zhCN: `
      涉及部门 · 协作部门 · 协同部门 · 配合部门 · 协办部门 · 会办部门 · 关联部门 · 参与部门 · 是否跨部门 · 跨部门协作 · 转办部门 · 流转部门 · 转交部门 ·
      转派部门`,
    zhTW: "會辦單位 · 協辦單位 · 協辦部門 · 轉辦單位 · 涉及單位 · 相關單位 · 會簽單位",
    en: `
      Departments Involved · Collaborating Dept · Other Department · Cross-department · Cross Functional · Escalated To · Transferred To ·
      Group stations · Assist Group · Handed Over To`,
  },
  {
    id: "handedOverAt", shape: "moment", role: "sign",
    zhCN: "转办时间 · 转派时间† · 流转时间 · 协同发起时间 · 转交时间",
    zhTW: "轉辦時間 · 會辦時間",
    en: "Handed Over At · Escalated At · Transferred At · Sent to Dept At",
  },
  {
    id: "departmentRepliedAt", shape: "moment", role: "sign",
    zhCN: "协同回复时间 · 协办回复时间 · 部门回复时间 · 反馈时间†",
    zhTW: "會辦回覆時間 · 單位回覆時間",
    en: "Dept Replied At · Dept Response Time · Handback At",
  },
  ...TICKET_LIMITS,
  {
    id: "overdueHours", shape: "number", role: "aside",
    zhCN: "超时时长 · 超时小时 · 逾期天数 · 延期天数",
    zhTW: "逾期時數 · 逾時時間",
    en: "Overdue Hours · Overdue By · Hours Late · Days Overdue · Delay · Breach Duration",
  },
  {
    id: "callTime", shape: "duration", role: "aside", repeats: true,
    zhCN: "通话时长 · 通话保持时长 · 排队等待时长 · 排队时长 · 振铃时长",
    zhTW: "通話時間 · 等候時間",
    en: "Talk Time · Call Duration · Queue Time · Requester Wait Time · Ring Time",
  },
  {
    id: "escalated", shape: "flag", role: "aside",
    zhCN: "是否升级 · 升级 · 是否转派 · 升级级别 · 是否督办",
    zhTW: "是否升級",
    en: "Escalated · Escalation · Escalation Level · isUpgraded",
  },
  {
    id: "responsibility", shape: "word", role: "sign",
    zhCN: `
      责任判定 · 定责 · 定责结果 · 责任归属 · 是否有责 · 是否有效投诉 · 投诉是否成立 · 是否属实 · 有效性 · 责任类型 · 责任方 · 责任主体 · 责任归属方 · 过错方 · 过失方 ·
      是否计入考核 · 是否免责 · 是否剔除`,
    zhTW: "責任歸屬 · 是否成立 · 有效客訴 · 是否可歸責",
    en: `
      Responsibility · At Fault · Fault · Liability · Valid · Substantiated · Upheld · Justified · Exempt · Excluded · Count in KPI ·
      Responsible Party · Party at Fault · Fault Party · Root Cause Owner`,
  },
  {
    id: "responsibleDepartment", shape: "word", role: "aside",
    zhCN: "责任部门 · 责任单位 · 归责部门 · 根因部门",
    zhTW: "責任單位 · 權責單位",
    en: "Responsible Dept · Root Cause Dept · Accountable Team",
  },
  {
    id: "reason", shape: "text", role: "plain",
    zhCN: "原因分析 · 投诉原因† · 根本原因 · 原因分类 · 问题原因",
    zhTW: "原因分析 · 真因 · 發生原因",
    en: "Root Cause · Cause · RCA · Reason Code · Cause Code",
  },
  {
    id: "handling", shape: "text", role: "plain",
    zhCN: "处理方式 · 处理结果 · 处理措施 · 处理方案 · 解决方案 · 处理意见 · 售后方式 · 补偿方式 · 办理结果 · 处理情况† · 处理经过 · 处理过程 · 解决措施 · 解决情况",
    zhTW: "處理方式 · 處理情形 · 處理說明",
    en: `
      Resolution · Resolution Type · Resolution Code · Outcome · Action Taken · Handling · Remedy · Disposition† ·
      Close Code · Resolution Notes · Close Notes · Corrective Action · How Resolved`,
  },
  {
    id: "compensation", shape: "number", role: "aside",
    zhCN: "赔付金额 · 补偿金额 · 赔偿金额 · 退款金额 · 损失金额",
    zhTW: "賠償金額",
    en: "Compensation · Refund Amount · Credit Issued · Cost · Goodwill",
  },
  ...TICKET_CUSTOMER,
  {
    id: "subject", shape: "text", role: "aside", repeats: true,
    zhCN: "标题 · 主题 · 投诉内容 · 问题描述 · 内容 · 描述 · 诉求内容 · 留言详情 · 工单标题 · 投诉事项 · 投诉事由 · 问题反馈 · 诉求 · 反馈内容 · 事件描述",
    zhTW: "主旨 · 案由 · 反映內容",
    en: `
      Subject · Title · Summary · Short description · Description · Details · Message ·
      Ticket Name · Complaint Details · Complaint Description · Nature of Issue · Issue Description · Details of Complaint · Complaint`,
  },
  {
    id: "intake", shape: "name", role: "aside", repeats: true,
    zhCN: "创建人 · 建单人 · 录入人 · 登记人 · 提交人 · 发起人",
    zhTW: "建單人 · 立案人",
    en: "Created By · Opened By · Submitter · Submitted By · Updated by · Logged By · Received By · Taken By",
  },
  {
    id: "changedAt", shape: "moment", role: "aside", repeats: true,
    zhCN: "更新时间 · 最后更新 · 修改时间 · 购买日期 · 下单时间",
    zhTW: "更新時間 · 購買日期",
    en: "Last Updated · Modified · Updated · Date of Purchase · Last activity date · Last modified date",
  },
];

/** The declaration of this kind of sheet. */
export const TICKETS: Schema = {
  kind: "tickets",
  needs: [["id"], ["openedAt", "status", "type", "resolvedAt", "firstResponseAt", "dueAt"]],
  fields: FIELDS,
  nouns: "工单 · 投诉 · 客诉 · 案件 · 问题 · 售后 · 反馈 · 会话 · 来电 · 服务单 · ticket · case · complaint · issue · request · incident · conversation · chat",
  sheetNames: `
    工单 · 工单明细 · 工单导出 · 投诉 · 投诉台账 · 投诉登记表 · 客诉 · 客诉明细 · 售后工单 · 会话明细 · 案件 · 申诉 · 个案 ·
    Ticket · Case · Incident · Request · Complaint · Complaint Log`,
};
