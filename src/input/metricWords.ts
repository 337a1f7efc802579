// What metrics are called in sheets, as column headers and as cells of long tables, and what they are measured in.
// Ids are those the presets use. A name that is not here is a metric of its own under its folded text.
import type { Direction, MetricUnit } from "../core/metric";
import { headerKey, readHeader } from "./header";
import { wordsOf } from "./schema/schema";

export interface MetricWord {
  readonly id: string;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  readonly words: string;
}

/** The known metrics; in headers with several meanings the first one listed wins. */
export const METRIC_WORDS: readonly MetricWord[] = [
  {
    id: "csat", unit: "points", direction: "higher",
    words: `
      满意度 · 客户满意度 · 满意度评分 · 服务满意度 · 服务评分 · 评价均分 · 客户评分 · 星级评分 · 平均星级 · CSAT · CSAT Score · Customer Satisfaction · Satisfaction ·
      Satisfaction Score · Sat Score · Survey Score · Happiness Rating · Star Rating`,
  },
  {
    id: "csat-rate", unit: "share", direction: "higher",
    words: `
      满意率 · 客户满意率 · 好评率 · 满意占比 · 满意比例 · 五星率 · 五星好评率 · 旺旺满意度 · 相对满意度 · CSAT % · CSAT Rate · Satisfaction Rate · Top 2 Box · T2B · Top Box · % Satisfied ·
      Positive Rate · Good Rating %`,
  },
  { id: "dissatisfied-rate", unit: "share", direction: "lower", words: "不满意率 · 差评率 · 低分率 · DSAT · DSAT % · Dissatisfaction Rate · Negative Rate · Bottom 2 Box" },
  {
    id: "survey-response-rate", unit: "share", direction: "higher",
    words: "参评率 · 评价率 · 邀评率 · 评价回收率 · 有效评价率 · 问卷回收率 · Survey Response Rate · CSAT Response %",
  },
  { id: "nps", unit: "points", direction: "higher", words: "NPS · 净推荐值 · 推荐度 · Net Promoter Score" },
  { id: "effort", unit: "points", direction: "lower", words: "费力度 · 客户费力度 · CES · Customer Effort Score" },
  {
    id: "response-hours", unit: "hours", direction: "lower",
    words: `
      响应时间 · 响应时长 · 响应时限 · 响应时效 · 响应速度 · 平均响应 · 平响 · 平响时长 · 回应时间 · 回应时长 · 回应时数 · 响应时数 · 回应时效 · 回复时间 · 回复时长 · 回复时数 · 首次响应时间 · 首次响应时长 · 首次回应时间 · 首次回复时长 ·
      首次响应 · 首次平均响应时间 · 旺旺平响 · Response Time · Response Hours · ART · Average Reply Time · Reply Time · First Response Time · FRT · First Reply Time · Time to First Response ·
      Avg First Response · Initial Response Time · Response`,
  },
  { id: "answer-seconds", unit: "seconds", direction: "lower", words: "应答速度 · 平均应答速度 · 平均应答时长 · ASA · Average Speed of Answer · Speed of Answer" },
  {
    id: "response-in-time-rate", unit: "share", direction: "higher",
    words: `
      30秒应答率 · 30秒响应率 · 30秒接听率 · 20秒接通率 · 3分钟回复率 · 三分钟回复率 · 45秒首回率 · 24小时响应率 · 及时响应率 · 及时回应率 · 响应及时率 · 及时率 · 时效内回复率 ·
      Response within 24h · % Replied in 3 min · Service Level · SL% · SVL · 80/20 · TSF · Timeliness · Response Rate`,
  },
  {
    id: "handling-minutes", unit: "minutes", direction: "lower",
    words: `
      处理时长 · 处理时间 · 处理时效 · 处理效率 · AHT · 平均服务时长 · 平均服务时间 · 平均会话时长 · 平均会话时间 · 均长 · 平均处理时长 · Average Handle Time · Avg Handling Time ·
      Handle Time · Handling Time · Handling Minutes · Handling Efficiency · Avg Session Duration`,
  },
  {
    id: "talk-seconds", unit: "seconds", direction: "lower",
    words: "通话时长 · 平均通话时长 · 通话时间 · ATT · Average Talk Time · Talk Time",
  },
  {
    id: "wrap-up-seconds", unit: "seconds", direction: "lower",
    words: "话后时长 · 话后处理时长 · 话后整理时长 · 事后处理时长 · 后处理时长 · 文书时间 · 后处理时间 · ACW · After Call Work · Wrap-up Time",
  },
  { id: "hold-seconds", unit: "seconds", direction: "lower", words: "保持时长 · 保留时间 · 振铃时长 · Hold Time · Ring Time" },
  {
    id: "resolution-rate", unit: "share", direction: "higher",
    words: `
      解决率 · 问题解决率 · 客户问题解决率 · 工单解决率 · 结案率 · 办结率 · 完结率 · 闭环率 · 处理完成率 · Resolution Rate · Resolved % · Solve Rate · Close Rate · Closure Rate ·
      Completion Rate`,
  },
  {
    id: "first-contact-resolution", unit: "share", direction: "higher",
    words: `
      一次解决率 · 一次性解决率 · 首次解决率 · 首解率 · 首次来电解决率 · 首问解决率 · 一解率 · 首次接触解决率 · FCR · First Contact Resolution · First Call Resolution · One Touch % ·
      One-touch Resolution`,
  },
  {
    id: "resolution-hours", unit: "hours", direction: "lower",
    words: `
      解决时长 · 解决时间 · 平均解决时间 · 结案时长 · 办结时长 · 处理周期 · 平均完结时长 · 平均结案时间 · 结案天数 · 处理天数 · Resolution Time · Resolution Hours · MTTR · TTR · Time to Resolve ·
      Time to Close · Full Resolution Time`,
  },
  {
    id: "answer-rate", unit: "share", direction: "higher",
    words: "接通率 · 接起率 · 接听率 · 应答率 · 呼入接通率 · 回复率 · 应答比 · 答问比 · Answer Rate · Answered % · Call Answer Rate · Pickup Rate · Reply Rate",
  },
  {
    id: "abandon-rate", unit: "share", direction: "lower",
    words: "放弃率 · 呼损率 · 弃呼率 · 漏接率 · 不服务率 · 挂断率 · 弃话率 · Abandon Rate · Abandonment % · ABN% · Missed Call Rate",
  },
  {
    id: "calls", unit: "count", direction: "higher",
    words: `
      接听量 · 接听数 · 接听电话数 · 接听电话量 · 电话接听量 · 接起量 · 接通量 · 应答量 · 呼入接听量 · 来电接听数 · 话务量 · 接线量 · 呼入通话次数 · 话务接听量 · 接听通数 · 进线接听数 · 进线量 · 接听电话 ·
      接电话数 · 通话量 · Calls · Calls Answered · Answered Calls · Calls Handled · Inbound Calls · ACD Calls · Call Volume · # Calls`,
  },
  {
    id: "sessions", unit: "count", direction: "higher",
    words: `
      会话量 · 会话数 · 对话数 · 接待量 · 接待数 · 接待人数 · 已接待人数 · 接待会话量 · 咨询量 · 咨询人数 · 咨询人次 · 服务人次 · 服务量 · 在线接待量 · 有效接待量 · Chats · Chats Handled ·
      Sessions · Conversations · Contacts Handled · Interactions`,
  },
  {
    id: "tickets-handled", unit: "count", direction: "higher",
    words: `
      工单量 · 工单数 · 工单处理量 · 处理工单数 · 处理量 · 处理件数 · 案件数 · 结案件数 · 受理件数 · 办结量 · 完结工单数 · 结案数 · 解决工单数 · 受理量 · Tickets Handled · Tickets Solved ·
      Tickets Closed · Cases Closed · Volume · Productivity`,
  },
  {
    id: "complaints-handled", unit: "count", direction: "higher",
    words: "投诉处理量 · 处理投诉数 · 投诉受理量 · 投诉处理数 · 投诉处理件数 · 处理投诉量 · 处理投诉 · Complaints Handled · Complaints Resolved",
  },
  {
    id: "complaint-handling-rate", unit: "share", direction: "higher",
    words: `
      投诉处理率 · 投诉办结率 · 投诉解决率 · 投诉结案率 · 投诉处理及时率 · 投诉及时处理率 · 投诉及时率 · 投诉时效达成率 · Complaint Handling Rate · Complaint Resolution Rate ·
      Complaints Resolved on Time`,
  },
  {
    id: "complaints", unit: "count", direction: "lower",
    words: `
      投诉量 · 投诉数 · 投诉件数 · 被投诉次数 · 有责投诉 · 有效投诉 · 责任投诉 · 服务投诉 · 投诉次数 · Complaints · Complaint Count · Upheld Complaints · Valid Complaints`,
  },
  {
    id: "complaint-rate", unit: "share", direction: "lower",
    words: "投诉率 · 万投率 · 万单投诉率 · 百万投诉率 · 有责投诉率 · 服务投诉率 · Complaint Rate · Complaints per 1000 · CPM",
  },
  {
    id: "escalation-rate", unit: "share", direction: "lower",
    words: "升级率 · 投诉升级率 · 平台介入率 · 平台求助率 · 纠纷率 · 退款纠纷率 · Escalation Rate · Dispute Rate",
  },
  { id: "transfer-rate", unit: "share", direction: "lower", words: "转接率 · 转出率 · 转人工率 · Transfer Rate" },
  {
    id: "repeat-rate", unit: "share", direction: "lower",
    words: "重开率 · 重启率 · 重复投诉率 · 二次投诉率 · 重复来电率 · 重复进线率 · 返单率 · Reopen Rate · Repeat Contact Rate · Repeat Call %",
  },
  {
    id: "returns-handled", unit: "count", direction: "higher",
    words: "处理退换货 · 退换货处理量 · 退换货量 · 退货处理量 · 退货处理数 · 退款处理量 · 售后处理量 · 退换货处理数 · 退换货处理 · 处理退换货数 · Returns Handled · Returns & Exchanges · RMA Processed",
  },
  { id: "refund-hours", unit: "hours", direction: "lower", words: "退款完结时长 · 退货退款完结时长 · 仅退款自主完结时长 · 退款时效 · Refund Turnaround · Refund TAT" },
  {
    id: "accuracy", unit: "share", direction: "higher",
    words: "准确率 · 正确率 · 业务准确率 · 回复准确率 · 工单准确率 · 录入准确率 · 准确性 · Accuracy · Accuracy % · Accuracy Rate · Data Accuracy",
  },
  { id: "error-rate", unit: "share", direction: "lower", words: "差错率 · 错误率 · Error Rate" },
  { id: "errors", unit: "count", direction: "lower", words: "差错数 · 错误数 · 错误件数 · 失误次数 · 疏失次数 · Errors · Defects" },
  {
    id: "qa-score", unit: "points", direction: "higher",
    words: `
      质检分 · 质检得分 · 质检平均分 · 服务质检 · 录音质检分 · 品质分数 · 侧听分数 · QA Score · Quality Score · QA % · CQ Score · Call Quality · QM Score · IQS · QA`,
  },
  { id: "qa-pass-rate", unit: "share", direction: "higher", words: "质检合格率 · 质检达标率 · 品质合格率 · QA Pass Rate" },
  { id: "fatal-errors", unit: "count", direction: "lower", words: "致命错误数 · 红线次数 · 违规次数 · 差错件 · 重大疏失 · Fatal Errors · Critical Errors · Auto-fails" },
  {
    id: "attitude-rate", unit: "share", direction: "higher",
    words: `
      服务态度 · 工作态度 · 态度 · 态度评价 · 态度评分 · 服务态度满意率 · 服务态度满意度 · 态度好评率 · 礼貌用语 · 服务规范 · Attitude · Attitude Rate · Service Attitude · Behaviour · Soft Skills · Courtesy`,
  },
  { id: "service-quality", unit: "points", direction: "higher", words: "服务质量 · 服务品质 · 服务水平 · Service Quality · Quality of Service · Quality" },
  { id: "speed", unit: "minutes", direction: "lower", words: "处理速度 · 速度 · 工作速度 · 服务速度 · Speed · Handling Speed · Processing Speed" },
  {
    id: "sla-rate", unit: "share", direction: "higher",
    words: "SLA达成率 · 时效达成率 · 工单及时率 · 按时完成率 · 准时率 · 及时办结率 · 准时结案率 · SLA % · SLA Compliance · SLA Met % · On-time % · Within SLA",
  },
  { id: "breach-rate", unit: "share", direction: "lower", words: "超时率 · Breach Rate" },
  { id: "late-replies", unit: "count", direction: "lower", words: "超时回复数 · 超时数 · 超时次数 · Late Replies" },
  { id: "attendance-rate", unit: "share", direction: "higher", words: "出勤率 · 考勤 · 考勤得分 · Attendance % · Attendance Rate · Attendance" },
  {
    id: "lateness", unit: "count", direction: "lower",
    words: "迟到次数 · 早退次数 · 迟到早退次数 · 旷工天数 · 旷职 · 缺勤 · 请假天数 · 请假时数 · Late Count · Tardiness · Absenteeism · Unplanned Leave",
  },
  {
    id: "utilisation", unit: "share", direction: "higher",
    words: "工时利用率 · 坐席利用率 · 通话利用率 · 占用率 · 占线率 · 在线率 · Occupancy · Utilization",
  },
  { id: "adherence", unit: "share", direction: "higher", words: "排班遵从率 · 遵时率 · 班表遵循率 · Schedule Adherence · Adherence · Conformance" },
  {
    id: "knowledge", unit: "points", direction: "higher",
    words: "知识考核 · 知识测试 · 业务考试 · 业务测试 · 业务知识 · 考试成绩 · 月考成绩 · Knowledge Test · PKT · Quiz Score",
  },
  {
    id: "training-growth", unit: "points", direction: "higher",
    words: "培训与成长 · 培训成长 · 学习成长 · 学习与成长 · 培训得分 · Training and Growth · Training & Growth · Training Score · Learning and Growth",
  },
  { id: "training-rate", unit: "share", direction: "higher", words: "培训完成率 · 培训参与率 · 培训出勤率 · Training Completion" },
  { id: "training-pass-rate", unit: "share", direction: "higher", words: "培训合格率 · 培训通过率 · 合格率 · Training Pass Rate" },
  { id: "training-hours", unit: "hours", direction: "higher", words: "培训学时 · 培训时数 · Training Hours" },
  { id: "teamwork", unit: "points", direction: "higher", words: "团队协作 · 团队合作 · 协作沟通 · 协作配合 · 团队协作与沟通 · 团队配合 · Teamwork · Collaboration · Team Player" },
  { id: "conversion-rate", unit: "share", direction: "higher", words: "询单转化率 · 转化率 · 转换率 · Conversion Rate" },
  { id: "repurchase-rate", unit: "share", direction: "higher", words: "复购率 · 客户复购率 · 回购率 · Repurchase Rate" },
  { id: "retention-rate", unit: "share", direction: "higher", words: "挽留率 · Retention · Save Rate" },
  { id: "sales", unit: "count", direction: "higher", words: "客服销售额 · 销售额 · 询单支付额 · 退款后销售额 · 净销售额 · Sales · Revenue · Upsell" },
  { id: "order-value", unit: "count", direction: "higher", words: "客单价 · 询单客单价 · AOV" },
  {
    id: "recognition", unit: "count", direction: "higher",
    words: "表扬次数 · 表扬 · 客户表扬 · 客户赞美 · 锦旗 · 好评数 · 感谢信 · 感谢函 · Commendations · Kudos · Compliments",
  },
  { id: "suggestions", unit: "count", direction: "higher", words: "合理化建议数 · 创新建议 · 知识贡献 · 提案数 · Suggestions · Ideas Implemented" },
];

const BY_KEY: ReadonlyMap<string, MetricWord> = new Map(
  [...METRIC_WORDS].reverse().flatMap((metric) => wordsOf(metric.words).map(({ word }) => [headerKey(word), metric] as const)),
);

/** The known metric a header or cell names and how sure that is (0–1); `null` for a name of the person's own. */
export function knownMetric(text: string): { readonly metric: MetricWord; readonly certainty: number } | null {
  for (const { key, certainty } of readHeader(text)) {
    const metric = BY_KEY.get(key);
    if (metric !== undefined) return { metric, certainty };
  }
  return null;
}

/** The metric's id: the known one, else the name's own folded text. */
export function metricId(text: string): string {
  return knownMetric(text)?.metric.id ?? headerKey(text);
}
