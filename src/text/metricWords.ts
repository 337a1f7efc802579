// Words of metrics and other figures in the three languages: names, units, directions, and how each mode makes a score.
import type { AssessmentField } from "../core/assessment";
import type { DerivedFrom, Direction, MetricMode, MetricUnit } from "../core/metric";
import type { Dimension } from "../core/policy";
import type { Message } from "./language";
import { DIMENSION_WORDS, named, type Words } from "./words";

export const METRIC_WORDS: Readonly<Record<string, Message>> = {
  csat: ["CSAT", "客户满意度", "客戶滿意度"],
  "csat-rate": ["Satisfaction rate", "满意率", "滿意率"],
  "response-hours": ["Response time", "响应时长", "回應時長"],
  "resolution-hours": ["Resolution time", "解决时长", "解決時長"],
  "resolution-rate": ["Resolution rate", "解决率", "解決率"],
  "handling-minutes": ["Handling time", "处理时长", "處理時長"],
  "attitude-rate": ["Service attitude", "服务态度", "服務態度"],
  "complaint-handling-rate": ["Complaint-handling rate", "投诉处理率", "投訴處理率"],
  calls: ["Calls answered", "接听电话", "接聽電話"],
  "complaints-handled": ["Complaints handled", "处理投诉", "處理投訴"],
  "returns-handled": ["Returns handled", "处理退换货", "處理退換貨"],
  accuracy: ["Accuracy", "准确率", "準確率"],
  speed: ["Speed", "处理速度", "處理速度"],
  "service-quality": ["Service quality", "服务质量", "服務品質"],
  teamwork: ["Teamwork", "团队协作", "團隊協作"],
  "training-growth": ["Training and growth", "培训与成长", "培訓與成長"],
};

export const UNIT_WORDS: Words<MetricUnit> = {
  points: ["points", "分", "分"],
  share: ["%", "%", "%"],
  hours: ["h", "小时", "小時"],
  minutes: ["min", "分钟", "分鐘"],
  seconds: ["s", "秒", "秒"],
  count: ["count", "次", "次"],
};

export const DIRECTION_WORDS: Words<Direction> = {
  higher: ["higher is better", "越高越好", "越高越好"],
  lower: ["lower is better", "越低越好", "越低越好"],
};

/** How a metric becomes 0–100, each mode in one sentence. */
export const MODE_SENTENCES: Words<MetricMode> = {
  ratio: [
    "Actual over target (target over actual where lower is better) × 100, at most {cap}.",
    "实际值÷目标值（越低越好时为目标值÷实际值）×100，最高 {cap} 分。",
    "實際值÷目標值（越低越好時為目標值÷實際值）×100，最高 {cap} 分。",
  ],
  threshold: ["100 when the target is met, else 0.", "达到目标得 100 分，否则 0 分。", "達到目標得 100 分，否則 0 分。"],
  scale: ["The scale {scale} drawn out to 0–100.", "将 {scale} 的量表换算为 0–100 分。", "將 {scale} 的量表換算為 0–100 分。"],
  linear: [
    "Rises evenly from {floor} (0 points) to the target (100 points).",
    "从 {floor}（0 分）到目标值（100 分）按比例计分。",
    "從 {floor}（0 分）到目標值（100 分）按比例計分。",
  ],
  steps: ["By steps: {steps}; otherwise 0.", "按档计分：{steps}；其余 0 分。", "按級距計分：{steps}；其餘 0 分。"],
  deduct: ["100 less {points} points for each event, not below 0.", "满分 100，每次扣 {points} 分，扣完为止。", "滿分 100，每次扣 {points} 分，扣完為止。"],
  bonus: [
    "{points} points for each unit, added to the weighted score, at most {cap}.",
    "每单位加 {points} 分，计入加权得分，最多加 {cap} 分。",
    "每單位加 {points} 分，計入加權得分，最多加 {cap} 分。",
  ],
  direct: ["Already a score of 0–100.", "本身即为 0–100 分。", "本身即為 0–100 分。"],
  gate: [
    "Has no weight; failing it sets the rating to {rating}.",
    "不占权重；未通过时等级定为“{rating}”。",
    "不占權重；未通過時等級定為「{rating}」。",
  ],
};

export const DERIVED_WORDS: Words<DerivedFrom> = {
  csat: ["tickets' CSAT", "工单满意度", "工單滿意度"],
  "csat-rate": ["tickets' CSAT", "工单满意度", "工單滿意度"],
  "response-hours": ["tickets' first response", "工单首次响应", "工單首次回應"],
  "resolution-hours": ["tickets' resolution", "工单解决时间", "工單解決時間"],
  "resolution-rate": ["tickets resolved", "工单解决情况", "工單解決情況"],
  "handling-minutes": ["tickets' handling time", "工单处理时长", "工單處理時長"],
  complaints: ["complaints", "投诉工单", "投訴工單"],
  "sla-compliance": ["SLA compliance", "时限达标率", "時限達標率"],
  feedback: ["feedback", "客户反馈", "客戶回饋"],
  "qa-score": ["QA samples", "质检抽样", "質檢抽樣"],
  "training-pass-rate": ["training records", "培训记录", "培訓記錄"],
};

/** The metric's name where its code is known, else the name the policy or the sheet gives it. */
export function metricMessage(metric: { readonly id: string; readonly name: string }): Message {
  return named(METRIC_WORDS, metric.id, metric.name);
}

/** Parts of an assessment that are no dimension of their own. */
const ASSESSMENT_WORDS: Words<Exclude<AssessmentField, Dimension>> = {
  practical: ["Skill practical", "技能实操", "技能實作"],
  defence: ["Scenario defence", "情景答辩", "情境答辯"],
  yearDefence: ["Year-end review defence", "年终述职答辩", "年終述職答辯"],
  majorIssue: ["Major-issue contribution", "重大问题贡献", "重大問題貢獻"],
};

/** The name of a figure a sheet can state itself: a dimension or another part of an assessment, the total, a QA score or a metric. */
export function figureMessage(field: string): Message {
  if (field === "total") return ["total score", "总分", "總分"];
  if (field === "qa") return ["QA score", "质检得分", "質檢得分"];
  return named({ ...METRIC_WORDS, ...DIMENSION_WORDS, ...ASSESSMENT_WORDS }, field, field);
}
