// The words of the sheet that keeps closed months. The sheet is found and read by them in any of the three languages, so no two headers of
// one table are alike. In English it is not called "History": Excel keeps that name for itself.
import type { ClosedDifference } from "../core/history";
import type { HistoryColumn, HistoryTable } from "../core/historyForm";
import { say, type Language, type Message } from "./language";
import { figureMessage } from "./metricWords";
import { ratingMessage, type Words } from "./words";

export const HISTORY_SHEET_NAME: Message = ["Closed months", "历史记录", "歷史記錄"];

export const HISTORY_SHEET_TITLE: Message = ["Closed months of the service team reports", "客服绩效报告历史记录", "客服績效報告歷史記錄"];

/** Whether a cell holds the title of a sheet of closed months, in any language. */
export function isHistorySheetTitle(cell: unknown): boolean {
  return typeof cell === "string" && HISTORY_SHEET_TITLE.includes(cell.trim());
}

export const HISTORY_SHEET_INTRODUCTION: Message = [
  "A month closes when its report is written after its end. These figures then count, also where the rows they came from are changed or gone. The sheet is kept by the add-in: to change a month, reopen it.",
  "月份结束后生成该月报告，该月即锁定。此后以这里的数据为准，原始数据修改或删除也不受影响。本表由加载项维护；如需修改某月，请解锁该月。",
  "月份結束後產生該月報告，該月即鎖定。此後以這裡的資料為準，原始資料修改或刪除也不受影響。本表由增益集維護；如需修改某月，請解鎖該月。",
];

export const HISTORY_TABLE_TITLES: Words<HistoryTable> = {
  months: ["Months", "各月", "各月"],
  people: ["People by month", "各月人员", "各月人員"],
};

export const HISTORY_COLUMN_WORDS: Words<HistoryColumn> = {
  month: ["Month", "月份", "月份"],
  closedAt: ["Closed at", "锁定时间", "鎖定時間"],
  asOf: ["As of", "截至时刻", "截至時刻"],
  policy: ["Policy", "考核规则", "考核規則"],
  rules: ["Rules in short", "规则摘要", "規則摘要"],
  people: ["People", "人数", "人數"],
  assessed: ["Assessed", "考核人数", "考核人數"],
  meanScore: ["Mean score", "平均得分", "平均得分"],
  responsesMet: ["Responses met", "首次响应达标", "首次回應達標"],
  responsesBreached: ["Responses breached", "首次响应超时", "首次回應逾時"],
  resolutionsMet: ["Resolutions met", "解决达标", "解決達標"],
  resolutionsBreached: ["Resolutions breached", "解决超时", "解決逾時"],
  csat: ["CSAT (1–5)", "满意度（1–5）", "滿意度（1–5）"],
  ratings: ["Ratings", "评分条数", "評分條數"],
  trainingsPassed: ["Trainings passed", "培训通过", "培訓通過"],
  trainingResults: ["Training results", "培训有结果", "培訓有結果"],
  tickets: ["Tickets", "工单数", "工單數"],
  id: ["Employee ID", "工号", "工號"],
  name: ["Name", "姓名", "姓名"],
  team: ["Team", "小组", "小組"],
  knowledge: ["Knowledge", "知识", "知識"],
  skill: ["Skill", "技能", "技能"],
  attitude: ["Attitude", "态度", "態度"],
  performance: ["Performance", "业绩", "業績"],
  score: ["Score", "得分", "得分"],
  rating: ["Rating", "等级", "等級"],
  reason: ["Not assessed because", "未考核原因", "未考核原因"],
  kept: ["Kept for the add-in", "加载项数据", "增益集資料"],
};

/** The rules of a month on one line: metrics, weights of the parts, bands, limits. */
export const HISTORY_RULES: Message = [
  "Performance: {metrics}. Parts: {parts}. Bands: {bands}. Limits: {limits}.",
  "业绩：{metrics}。维度：{parts}。等级：{bands}。时限：{limits}。",
  "業績：{metrics}。構面：{parts}。等級：{bands}。時限：{limits}。",
];

const FIGURES: Words<
  | "assessed" | "mean-score" | "tickets" | "csat-mean" | "csat-ratings" | "responses-met" | "responses-breached" | "resolutions-met"
  | "resolutions-breached" | "trainings-passed" | "trainings-failed"
> = {
  assessed: ["the number of people assessed", "考核人数", "考核人數"],
  "mean-score": ["the mean score", "平均得分", "平均得分"],
  tickets: ["the number of tickets", "工单数", "工單數"],
  "csat-mean": ["the mean CSAT", "平均满意度", "平均滿意度"],
  "csat-ratings": ["the number of CSAT ratings", "满意度评分条数", "滿意度評分條數"],
  "responses-met": ["the number of first responses in time", "首次响应达标数", "首次回應達標數"],
  "responses-breached": ["the number of first responses too late", "首次响应超时数", "首次回應逾時數"],
  "resolutions-met": ["the number of tickets resolved in time", "解决达标数", "解決達標數"],
  "resolutions-breached": ["the number of tickets resolved too late", "解决超时数", "解決逾時數"],
  "trainings-passed": ["the number of trainings passed", "培训通过数", "培訓通過數"],
  "trainings-failed": ["the number of trainings failed", "培训未通过数", "培訓未通過數"],
};

/** The name of a figure of a closed month, as within a sentence. */
export function closedFigureMessage(figure: string): Message {
  return Object.hasOwn(FIGURES, figure) ? FIGURES[figure as keyof typeof FIGURES] : [figure, figure, figure];
}

const POLICY_DIFFERS: Message = ["The policy in force is another one", "现行考核规则已不同", "現行考核規則已不同"];

/**
 * A difference in short, for a list: whose figure, what was kept, what the sheets give now.
 * @example "Ann Lee: CSAT 4.2 → 4.5"
 */
export function differenceText({ employeeId, figure, frozen, now }: ClosedDifference, name: string | null, language: Language): string {
  if (figure === "policy") return say(POLICY_DIFFERS, language);
  const shown = (value: number | string | null): string => (value === null ? "–" : typeof value === "number" ? String(value) : say(ratingMessage(value), language));
  const what = figure === "rating" ? HISTORY_COLUMN_WORDS.rating : figure === "score" ? HISTORY_COLUMN_WORDS.score : employeeId === null ? closedFigureMessage(figure) : figureMessage(figure);
  return `${name === null ? "" : `${name}: `}${say(what, language)} ${shown(frozen)} → ${shown(now)}`;
}
