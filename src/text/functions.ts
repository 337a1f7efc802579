// What a formula says when it is called with something it cannot use: what is wrong, then what it expects.
import type { ActualProblem, RuleProblem } from "../core/metricScore";
import { say, type Language, type Message, type Parameters } from "./language";

const MESSAGES = {
  error: ["An argument holds the error {text}.", "参数中含有错误值 {text}。", "引數中含有錯誤值 {text}。"],
  number: ["“{text}” is not a number ({name}).", "“{text}”不是数字（{name}）。", "「{text}」不是數字（{name}）。"],
  moment: [
    "“{text}” is not a date and time ({name}); give an Excel date, or text such as 2026-10-05 09:30.",
    "“{text}”不是日期时间（{name}）；请提供 Excel 日期，或 2026-10-05 09:30 这样的文本。",
    "「{text}」不是日期時間（{name}）；請提供 Excel 日期，或 2026-10-05 09:30 這樣的文字。",
  ],
  missing: ["{name} is needed.", "缺少参数 {name}。", "缺少引數 {name}。"],
  word: ["“{text}” is not one of {expected} ({name}).", "“{text}”不在可用值 {expected} 之中（{name}）。", "「{text}」不在可用值 {expected} 之中（{name}）。"],
  shapes: [
    "The ranges differ in size; give ranges of one size, or single cells.",
    "各区域大小不一致；请提供相同大小的区域或单个单元格。",
    "各區域大小不一致；請提供相同大小的區域或單一儲存格。",
  ],
  rule: ["The score cannot be made: {problem}.", "无法计算得分：{problem}。", "無法計算得分：{problem}。"],
  actual: ["The actual {text} cannot be scored: {problem}.", "实际值 {text} 无法计分：{problem}。", "實際值 {text} 無法計分：{problem}。"],
  weights: [
    "Weights must not be negative and must not all be 0.",
    "权重不能为负，且不能全为 0。",
    "權重不能為負，且不能全為 0。",
  ],
  bands: [
    "Bands need two columns: lower bound and name.",
    "等级表需要两列：下限和名称。",
    "等級表需要兩欄：下限和名稱。",
  ],
  calendar: [
    "The calendar “{text}” cannot be read; give 24x7, CN, or hours such as Mon-Fri 09:00-18:00.",
    "无法识别日历“{text}”；可用 24x7、CN 或“周一至周五 09:00-18:00”。",
    "無法辨識行事曆「{text}」；可用 24x7、CN 或「週一至週五 09:00-18:00」。",
  ],
  "holiday-kind": [
    "“{text}” beside a holiday is neither work, off nor hours such as 09:00-12:00.",
    "节假日旁的“{text}”既不是上班、休，也不是 09:00-12:00 这样的时段。",
    "假日旁的「{text}」既不是上班、休，也不是 09:00-12:00 這樣的時段。",
  ],
  "uncovered-year": [
    "China's holidays of {year} are not known; give that year's days as holidays.",
    "尚无 {year} 年的中国节假日安排；请在 holidays 参数中提供该年的日期。",
    "尚無 {year} 年的中國節假日安排；請在 holidays 引數中提供該年的日期。",
  ],
  "beyond-dates": [
    "The count passes the last date Excel has, in {year}.",
    "计算结果超出 Excel 的最后日期（{year} 年）。",
    "計算結果超出 Excel 的最後日期（{year} 年）。",
  ],
  parameters: [
    "The target holds more figures than {mode} has use for; linear takes {floor, target}, scale {min, max} or the maximum, deduct one figure.",
    "目标中的数值多于 {mode} 所需；linear 用 {起点, 目标}，scale 用 {最小, 最大} 或最大值，deduct 用一个数值。",
    "目標中的數值多於 {mode} 所需；linear 用 {起點, 目標}，scale 用 {最小, 最大} 或最大值，deduct 用一個數值。",
  ],
  "floor-direction": [
    "The floor {floor} is no worse than the target {target} in the direction given; give the two the other way round, or no direction.",
    "按所给方向，起点 {floor} 并不差于目标 {target}；请调换两者的顺序，或不填方向。",
    "按所給方向，起點 {floor} 並不差於目標 {target}；請調換兩者的順序，或不填方向。",
  ],
  negative: ["{name} must not be negative.", "{name} 不能为负。", "{name} 不能為負。"],
  "end-before-start": ["The end is before the start.", "结束时间早于开始时间。", "結束時間早於開始時間。"],
  limit: [
    "“{text}” is neither a number of hours nor a complaint type: {expected}.",
    "“{text}”既不是小时数，也不是投诉类型：{expected}。",
    "「{text}」既不是小時數，也不是投訴類型：{expected}。",
  ],
  nothing: ["There is nothing to divide by.", "没有可作分母的数据。", "沒有可作分母的資料。"],
  deadline: [
    "“{text}” is not a deadline; give a date, or words such as Q1, 月底, 三个月内.",
    "“{text}”不是期限；请提供日期，或 Q1、月底、三个月内等词语。",
    "「{text}」不是期限；請提供日期，或 Q1、月底、三個月內等詞語。",
  ],
  "deadline-as-of": [
    "“{text}” is relative; give the date it counts from as asOf.",
    "“{text}”是相对期限；请在 asOf 参数中提供起算日期。",
    "「{text}」是相對期限；請在 asOf 引數中提供起算日期。",
  ],
} as const satisfies Record<string, Message>;

export type FunctionMessage = keyof typeof MESSAGES;

/** The sentence in a language. */
export function functionText(message: FunctionMessage, language: Language, parameters: Parameters = {}): string {
  return say(MESSAGES[message], language, parameters);
}

/** Why an actual or a rule cannot give a score. */
export const PROBLEM_WORDS: Readonly<Record<ActualProblem | RuleProblem, Message>> = {
  negative: ["a negative figure cannot be scored", "负数无法计分", "負數無法計分"],
  "beyond-scale": ["it lies outside the scale", "超出量表范围", "超出量表範圍"],
  "target-missing": ["the target is missing", "缺少目标值", "缺少目標值"],
  "target-not-positive": ["the target must be above 0", "目标值必须大于 0", "目標值必須大於 0"],
  "scale-missing": ["the scale is missing", "缺少量表", "缺少量表"],
  "scale-empty": ["the largest value of the scale must be above the smallest", "量表最大值必须大于最小值", "量表最大值必須大於最小值"],
  "floor-missing": ["the floor is missing", "缺少起点值", "缺少起點值"],
  "floor-is-target": ["floor and target must differ", "起点值与目标值不能相同", "起點值與目標值不能相同"],
  "steps-missing": ["the steps are missing", "缺少阶梯分档", "缺少級距分檔"],
  "steps-contradict": ["the steps contradict each other", "阶梯分档互相矛盾", "級距分檔互相矛盾"],
  "points-missing": ["the points per event are missing", "缺少每次扣分值", "缺少每次扣分值"],
  "gate-has-no-score": ["a gate has no score", "一票否决项没有得分", "一票否決項沒有得分"],
};
