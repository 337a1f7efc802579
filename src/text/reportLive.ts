// Words of a report whose figures are formulas: the list of tickets it counts, and what its notes say of values and formulas.
import type { Message } from "./language";

export const REPORT_LIVE = {
  ticketsExplained: [
    "Every ticket counted in the period with its verdict on both clocks; the SLA tab counts these rows. Tickets still open are judged at the moment below.",
    "本期计入的每张工单及其两项时限的判定；时限达标页即由这些行统计。未结工单按下列时刻判定。",
    "本期計入的每張工單及其兩項時限的判定；時限達標頁即由這些列統計。未結工單按下列時刻判定。",
  ],
  colJudgedAt: ["Judged at", "判定时刻", "判定時刻"],
  colCalendar: ["Calendar", "日历", "日曆"],
  colRespondedAt: ["First response", "首次响应", "首次回應"],
  colResponseLimitHours: ["Response limit (h)", "响应时限（小时）", "回應時限（小時）"],
  colResponseDue: ["Response due", "应响应时间", "應回應時間"],
  colUsedHours: ["Used (h)", "已用（小时）", "已用（小時）"],
  colResponseStatus: ["Response", "响应状态", "回應狀態"],
  headCompanyDays: ["Days of the company", "公司日历", "公司日曆"],
  colCompanyDay: ["Day", "日期", "日期"],
  colDayKind: ["Kind or hours", "类型或时段", "類型或時段"],
  dayWork: ["work", "上班", "上班"],
  dayOff: ["off", "休", "休"],
  headFigures: ["Figures as formulas", "公式形式的数字", "公式形式的數字"],
  noteFigures: [
    "Cells that calculate, by tab. They follow their input cells and the Policy sheet; the report written again says the same.",
    "各页中由公式计算的单元格数。它们随输入单元格和政策表变化；重新生成报告，结果相同。",
    "各頁中由公式計算的儲存格數。它們隨輸入儲存格和政策表變化；重新產生報告，結果相同。",
  ],
  colTab: ["Tab", "工作表", "工作表"],
  colFormulas: ["Formulas", "公式", "公式"],
  colNumbersAsValues: ["Numbers as values", "以值写入的数字", "以值寫入的數字"],
  valuesStay: [
    "Values as of writing, until the report is written again: figures read from text, from several rows or from cells whose unit differs from the column's; figures from reviews, samples, tickets and training; targets changed by days present; ratings where a veto, a key target or a forced distribution decides; months closed before; sentences, flags, lists and their order.",
    "以下内容是写入时的值，重新生成报告后才更新：由文字、多行或与整列单位不同的单元格读出的数字；来自评价、质检、工单和培训的数字；按出勤天数折算的目标；由一票否决、关键目标或强制分布决定的等级；此前已锁定的月份；句子、标记、名单及其顺序。",
    "以下內容是寫入時的值，重新產生報告後才更新：由文字、多列或與整欄單位不同的儲存格讀出的數字；來自評價、質檢、工單和培訓的數字；按出勤天數折算的目標；由一票否決、關鍵目標或強制分布決定的等級；此前已鎖定的月份；句子、標記、名單及其順序。",
  ],
  emptiedCounts: [
    "An input cell that is emptied, or holds text, counts as missing. Formulas of the add-in (HRKPI) keep their last figure where the add-in is not there.",
    "输入单元格清空或为文字时，按缺失计算。没有加载项时，加载项的公式（HRKPI）保留上次的结果。",
    "輸入儲存格清空或為文字時，按缺失計算。沒有增益集時，增益集的公式（HRKPI）保留上次的結果。",
  ],
} as const satisfies Readonly<Record<string, Message>>;
