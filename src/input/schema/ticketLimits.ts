// What a ticket sheet itself says about its limits: due moments, hours allowed and its own verdicts.
import type { Field } from "./schema";

/** Columns that win over the policy (due moments, hours) or are compared with it (verdicts). */
export const TICKET_LIMITS: readonly Field[] = [
  {
    id: "dueAt", shape: "moment", role: "plain", orElse: "limitHours",
    zhCN: `
      应解决时间 · 应完成时间 · 应办结时间 · 要求完成时间 · 截止时间 · 到期时间 · 最晚处理时间 · 最迟完成时间 · 处理截止时间 · 期望处理完成时间 ·
      期望完成时间 · 预计完成时间 · 预计解决时间 · 承诺完成时间 · 承诺时间 · SLA截止时间 · 时限† · 处理期限 · 办理期限 · 限办时间`,
    zhTW: "應完成日 · 應結案日 · 預定結案時間 · 預定完成日 · 期限 · 最後處理期限",
    en: `
      Due · Due By · Resolution Due · Resolution Due By · SLA Due · Expected SLA to resolve · Target Resolution Date · Target Date · Deadline ·
      Breach Time · Expected Resolution · Promise Date · Committed Date · Expected Close Date · Planned end time`,
  },
  {
    id: "firstResponseDueAt", shape: "moment", role: "sign", orElse: "firstResponseLimitHours",
    zhCN: "应响应时间 · 应首响时间 · 响应截止时间 · 首响截止时间 · 最晚响应时间 · 要求响应时间",
    zhTW: "應回覆時間 · 回覆期限 · 應回應時間",
    en: `
      First Response Due · Response Due · Response DueBy Time · Expected SLA to first response · FR Due By · Response Deadline · Next Reply Due`,
  },
  {
    id: "limitHours", shape: "duration", role: "plain", orElse: "dueAt",
    zhCN: "时限 · 处理时限 · 时效 · 处理时效 · 标准时效 · SLA(小时) · 规定时限 · 承诺时限 · 目标时长 · 办理时限 · 处理时限要求 · 办结时限",
    zhTW: "時限 · 標準工時",
    en: `
      SLA Hours · SLA Target · SLA Target Hours · Target Hours · Limit · Time Limit · Allowed Hours · goalDuration · Resolution SLA† ·
      SLA (hrs) · Allowed Time · Target Resolution Time`,
  },
  {
    id: "firstResponseLimitHours", shape: "duration", role: "sign",
    zhCN: "首次响应时限 · 响应时限 · 首响时限",
    zhTW: "首次回應時限",
    en: "First Response SLA Hours · Response SLA Hours · Response Target Hours · First Response Limit",
  },
  {
    id: "verdict", shape: "word", role: "sign",
    zhCN: `
      是否超时 · 是否及时 · 是否按时 · 是否按时完成 · 超时情况 · 超时状态 · 时效状态 · SLA状态 · SLA结果 · SLA达成 · 是否达标 · 是否违约 · 时效达成 ·
      解决是否超时 · 是否超时解决 · 超时标识`,
    zhTW: "是否逾期 · 逾期否 · 逾期註記 · 是否準時 · 是否符合時效",
    en: `
      SLA Status · SLA Met · SLA† · SLA For Resolution · Resolution status · Resolution SLA Met · Breached · Has breached · SLA Breached ·
      SLA Violated · SLA Violation · Overdue · Overdue Status · Made SLA · Within SLA · On Time · Late · SLA Compliance · Missed SLA`,
  },
  {
    id: "firstResponseVerdict", shape: "word", role: "sign",
    zhCN: "首响是否超时 · 响应是否超时 · 响应是否及时 · 首次响应达标",
    zhTW: "首回是否逾時 · 回覆是否逾期",
    en: `
      First response status · SLA For first response · First Response SLA Met · First Response Overdue Status · Response SLA† · FR Breached`,
  },
];
