// What the notes say a report rests on: whom it is about, its moment, its policy, closed months, and what was counted and what was not;
// then the policy's rules, a sentence each. English, simplified and traditional Chinese.
import type { Message } from "./language";

export const REPORT_NOTES = {
  scopeAll: ["everybody", "全体", "全體"],
  scopeTeam: [
    "only {team}: its people and tickets. Ranks, ratings, star and forced distribution are those among everybody; data issues are the whole workbook's.",
    "仅 {team}：该组的人员和工单。名次、等级、服务之星和强制分布按全体人员计算；数据问题为整个工作簿的。",
    "僅 {team}：該組的人員和工單。名次、等級、服務之星和強制分布依全體人員計算；資料問題為整個活頁簿的。",
  ],
  asOfMeaning: ["{moment}: tickets still open are judged at this moment.", "{moment}：未解决的工单按此时点判断。", "{moment}：未解決的工單依此時點判斷。"],
  policyFromSheet: ["the Policy sheet “{sheet}” of this workbook", "本工作簿的政策表“{sheet}”", "本活頁簿的政策表「{sheet}」"],
  closedAt: [
    "{moment}; figures, policy and as-of moment are kept on the sheet of closed months",
    "{moment}；数据、考核规则和截至时刻保存在历史记录表",
    "{moment}；資料、考核規則和截至時刻保存在歷史記錄表",
  ],
  closedMonthsUsed: ["{months}: taken as they were closed", "{months}：按锁定时的数据", "{months}：依鎖定時的資料"],
  closedKept: [
    "Closed months kept as they were ({months}): {n} figures differ from what the sheets give now; the data issues list them.",
    "{months} 已锁定，{n} 项数据与现有数据不一致，保留锁定时的数据，详见数据问题。",
    "{months} 已鎖定，{n} 項資料與現有資料不一致，保留鎖定時的資料，詳見資料問題。",
  ],
  policyFromClosing: ["the closed month: the policy it was closed with, not the one in force", "锁定该月时的规则，并非现行规则", "鎖定該月時的規則，並非現行規則"],
  policyFromRequest: ["the preset that was asked for", "运行时指定的预设", "執行時指定的預設"],
  policyFromNobody: ["the default preset", "默认预设", "預設的政策"],
  policySheetNotUsed: ["; the Policy sheet “{sheet}” was not used", "；未使用政策表“{sheet}”", "；未使用政策表「{sheet}」"],
  peopleCounted: [
    "People: {n}; assessed: {assessed}; not on the roster: {strangers}.",
    "共 {n} 人，考核 {assessed} 人；其中 {strangers} 人不在花名册。",
    "共 {n} 人，考核 {assessed} 人；其中 {strangers} 人不在花名冊。",
  ],
  ticketsCounted: [
    "Counted in this period: {n}; of other periods, not counted: {others} ({rule}).",
    "本期计入 {n} 张，其他期间 {others} 张不计（{rule}）。",
    "本期計入 {n} 張，其他期間 {others} 張不計（{rule}）。",
  ],
  countByOpened: ["a ticket counts in the month it was opened", "按创建月份计", "依建立月份計"],
  countByDecided: ["a ticket counts in the month it was decided", "按得出结论的月份计", "依得出結論的月份計"],
  exclusions: ["Rows with errors: {errors}. Rows dated after leaving: {after}.", "有错误的行：{errors}。离职后的记录：{after}。", "有錯誤的列：{errors}。離職後的記錄：{after}。"],
  derivedFrom: ["Taken from {source}.", "取自{source}。", "取自{source}。"],
  keyMetric: ["Its target must be met for an excellent.", "评为优秀必须达标。", "評為優秀必須達標。"],
  everyone: ["Everyone", "全体", "全體"],
  fromMonth: ["{who}, from {month}", "{who}，自 {month} 起", "{who}，自 {month} 起"],
  forcedRule: ["{shares}, from {n} rated people on", "{shares}，评级人数达 {n} 人时启用", "{shares}，評級人數達 {n} 人時啟用"],
  missingRule: [
    "Missing figures: {missing}. Unexcused absence from a test: {unexcused}. Least share of weight: {coverage}. Mandatory: {mandatory}.",
    "缺失：{missing}。缺考：{unexcused}。最低权重覆盖：{coverage}。必考：{mandatory}。",
    "缺漏：{missing}。缺考：{unexcused}。最低權重涵蓋：{coverage}。必考：{mandatory}。",
  ],
  reviewRule: [
    "Supervisor {supervisor} (from {minSupervisor} reviews), peers {peer} (from {minPeer}), customers {customer} (from {minCustomer}); groups are averaged first, groups below the minimum do not count.",
    "上级 {supervisor}（至少 {minSupervisor} 份）、同事 {peer}（至少 {minPeer} 份）、客户 {customer}（至少 {minCustomer} 份）；先求组内平均，不足份数的组不计。",
    "上級 {supervisor}（至少 {minSupervisor} 份）、同事 {peer}（至少 {minPeer} 份）、客戶 {customer}（至少 {minCustomer} 份）；先求組內平均，不足份數的組不計。",
  ],
  roundingRule: [
    "Totals half away from zero to 2 decimals; ratings from the rounded score; rates to 0.1%.",
    "总分四舍五入到两位小数，等级按四舍五入后的得分判定；比率保留到 0.1%。",
    "總分四捨五入到兩位小數，等級依四捨五入後的得分判定；比率保留到 0.1%。",
  ],
  limitByPriority: ["Priority", "优先级", "優先級"],
  limitByTier: ["Customer tier", "客户等级", "客戶等級"],
  limitByType: ["Type", "类型", "類型"],
  limitRule: [
    "Calendar: {calendar}. The sheet's own due moment or hours win, then priority, tier, type. At risk from {share} of the limit. Other departments reply within {handover} h.",
    "计时日历：{calendar}。表内应完成时间或时限优先，其次为优先级、客户等级、类型。已用时限达 {share} 为即将超时。跨部门须在 {handover} 小时内回复。",
    "計時行事曆：{calendar}。表內應完成時間或時限優先，其次為優先級、客戶等級、類型。已用時限達 {share} 為即將逾時。跨部門須在 {handover} 小時內回覆。",
  ],
  trainingRule: [
    "Pass mark {mark}; theory {theory}, practical {practical}, case study {cases}. Pass target {target}. New hires within {weeks} weeks. Due soon: {soon} days. Duty gate: first {gate} months.",
    "及格线 {mark} 分；理论 {theory}、实操 {practical}、案例 {cases}。通过率目标 {target}。新员工 {weeks} 周内完成。到期前 {soon} 天提醒。上岗把关：入职 {gate} 个月内。",
    "及格分 {mark} 分；理論 {theory}、實作 {practical}、案例 {cases}。通過率目標 {target}。新進人員 {weeks} 週內完成。到期前 {soon} 天提醒。上線把關：到職 {gate} 個月內。",
  ],
  starRule: [
    "Rated {rating} or better, {days} days employed, {tickets} tickets at least, no breached attitude complaint.",
    "等级不低于{rating}，在岗满 {days} 天，工单不少于 {tickets} 张，且无超时的服务态度投诉。",
    "等級不低於{rating}，在職滿 {days} 天，工單不少於 {tickets} 張，且無逾時的服務態度投訴。",
  ],
  pipRule: [
    "{open} assessed months in a row rated {rating} open a plan of {plan} months; {close} months in a row of pass or better close it.",
    "连续 {open} 个考核月为{rating}即启动，计划期 {plan} 个月；连续 {close} 个月合格及以上即结束。",
    "連續 {open} 個考核月為{rating}即啟動，計畫期 {plan} 個月；連續 {close} 個月合格及以上即結束。",
  ],
  qaRule: [
    "A critical error sets the sample to {critical}; at least {n} samples.",
    "出现致命错误时该样本计 {critical} 分；至少 {n} 个样本。",
    "出現致命錯誤時該樣本計 {critical} 分；至少 {n} 個樣本。",
  ],
} as const satisfies Readonly<Record<string, Message>>;
