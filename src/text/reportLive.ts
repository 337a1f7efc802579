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
  colValuesEarlier: ["Values: other months", "数值：其他月份", "數值：其他月份"],
  colValuesRead: ["Values: read otherwise", "数值：另行读取", "數值：另行讀取"],
  colValuesCounted: ["Values: counted, listed", "数值：统计与名单", "數值：統計與名單"],
  valuesStay: [
    "Numbers that stay as written until the report is written again. Other months: as they came out, also in changes on them. Read otherwise: from text, several rows or cells in another unit, a target changed by days present, a rule without a formula. Counted, listed: volume, satisfaction, training, samples, points, dates. Ratings stay where a veto, a key target or a forced distribution decides; sentences, flags, lists and their order always.",
    "以下数字保持写入时的值，重新生成报告后才更新。其他月份：当时的结果，与其比较的变化也以此为准。另行读取：由文字、多行或单位不同的单元格读出，按出勤天数折算的目标，或没有相应公式的规则。统计与名单：工单量、满意度、培训、质检、积分、日期。由一票否决、关键目标或强制分布决定的等级，以及句子、标记、名单及其顺序也不随动。",
    "以下數字保持寫入時的值，重新產生報告後才更新。其他月份：當時的結果，與其比較的變化也以此為準。另行讀取：由文字、多列或單位不同的儲存格讀出，按出勤天數折算的目標，或沒有相應公式的規則。統計與名單：工單量、滿意度、培訓、質檢、積分、日期。由一票否決、關鍵目標或強制分布決定的等級，以及句子、標記、名單及其順序也不隨動。",
  ],
  emptiedCounts: [
    "An input cell that is emptied, or holds text, counts as missing. Formulas of the add-in (HRKPI) keep their last figure where the add-in is not there.",
    "输入单元格清空或为文字时，按缺失计算。没有加载项时，加载项的公式（HRKPI）保留上次的结果。",
    "輸入儲存格清空或為文字時，按缺失計算。沒有增益集時，增益集的公式（HRKPI）保留上次的結果。",
  ],
} as const satisfies Readonly<Record<string, Message>>;
