// The words of the Policy sheet's cells: what can be chosen, and the names of what has a code. They are offered as lists in Excel, so no word
// holds a comma; within one choice no two words are alike in any language, so a sheet written in one language is read in every other.
import type { Choice, Choices, Naming } from "../core/policyForm";
import type { Message } from "./language";
import { DIRECTION_WORDS, METRIC_WORDS, UNIT_WORDS } from "./metricWords";
import { DIMENSION_WORDS, GRADE_WORDS, MISSING_POLICY_WORDS, PRESET_WORDS, PRIORITY_WORDS, RATING_WORDS, REVIEWER_WORDS, SERVICE_WORDS, TICKET_TYPE_WORDS, TIER_WORDS, UNEXCUSED_WORDS } from "./words";

type Words<K extends string> = Readonly<Record<K, Message>>;

const MODES: Words<Choices["mode"]> = {
  ratio: ["ratio", "比例法", "比例法"],
  threshold: ["threshold", "达标法", "達標法"],
  scale: ["scale", "量表", "量表"],
  linear: ["linear", "线性插值", "線性插值"],
  steps: ["steps", "阶梯法", "階梯法"],
  deduct: ["deduct", "扣分法", "扣分法"],
  bonus: ["bonus", "加分项", "加分項"],
  direct: ["direct", "直接得分", "直接得分"],
  gate: ["gate", "一票否决", "一票否決"],
};

const RANKS: Words<Choices["rank"]> = {
  competition: ["competition 1-2-2-4", "并列跳位 1-2-2-4", "並列跳位 1-2-2-4"],
  dense: ["dense 1-2-2-3", "中国式排名 1-2-2-3", "中國式排名 1-2-2-3"],
};

const SOURCES: Words<Choices["derived"]> = {
  csat: ["tickets: mean CSAT", "工单：满意度均分", "工單：滿意度均分"],
  "csat-rate": ["tickets: satisfied share", "工单：满意率", "工單：滿意率"],
  "response-hours": ["tickets: response h", "工单：首次响应时长", "工單：首次回應時長"],
  "resolution-hours": ["tickets: resolution h", "工单：解决时长", "工單：解決時長"],
  "resolution-rate": ["tickets: resolved share", "工单：解决率", "工單：解決率"],
  "handling-minutes": ["tickets: handling min", "工单：处理分钟", "工單：處理分鐘"],
  complaints: ["tickets: complaints", "工单：投诉数", "工單：投訴數"],
  "sla-compliance": ["tickets: SLA met", "工单：时限达标率", "工單：時限達標率"],
  feedback: ["feedback: mean score", "客户反馈：均分", "客戶回饋：均分"],
  "qa-score": ["QA: mean score", "质检：均分", "質檢：均分"],
  "training-pass-rate": ["training: pass rate", "培训：合格率", "培訓：合格率"],
};

/** The words of each choice by its codes. */
export const CHOICE_WORDS: { readonly [C in Choice]: Words<Choices[C]> } = {
  preset: PRESET_WORDS,
  dimension: DIMENSION_WORDS,
  rating: RATING_WORDS,
  missing: MISSING_POLICY_WORDS,
  unexcused: UNEXCUSED_WORDS,
  rank: RANKS,
  unit: UNIT_WORDS,
  direction: DIRECTION_WORDS,
  mode: MODES,
  derived: SOURCES,
  reviewer: REVIEWER_WORDS,
  priority: PRIORITY_WORDS,
  tier: TIER_WORDS,
  countBy: {
    opened: ["the month it was opened", "按创建月份", "依建立月份"],
    decided: ["the month it was decided", "按判定月份", "依判定月份"],
  },
  unassessed: {
    neutral: ["neither breaks nor makes a streak", "不中断也不计入连续", "不中斷也不計入連續"],
    breaks: ["breaks a streak", "中断连续", "中斷連續"],
  },
  service: SERVICE_WORDS,
};

/** The words of names that have a code; any other name stands as a person wrote it. */
export const NAMING_WORDS: Readonly<Record<Naming, Readonly<Record<string, Message>>>> = {
  metric: METRIC_WORDS,
  scorecard: { all: ["Everyone", "全员", "全員"] },
  ticketType: TICKET_TYPE_WORDS,
  grade: GRADE_WORDS,
};

export const YES_NO_WORDS: Words<"yes" | "no"> = { yes: ["yes", "是", "是"], no: ["no", "否", "否"] };
