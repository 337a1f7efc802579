// What the help pages say around the functions' own texts and the guides.
import { say, type Language, type Message, type Parameters } from "./language";

const HELP = {
  title: ["Service Team Reports", "客服绩效报告", "客服績效報告"],
  start: ["Help", "帮助", "說明"],
  startLead: [
    "Reports and formulas for a customer-service team, from the worksheets you already have.",
    "用现有的工作表，为客服团队生成报告、提供公式。",
    "用現有的工作表，為客服團隊產生報告、提供公式。",
  ],
  languages: ["Language", "语言", "語言"],
  guides: ["Guides", "指南", "指南"],
  functions: ["Formulas", "公式", "公式"],
  function: ["Formula", "公式", "公式"],
  gives: ["What it gives", "结果", "結果"],
  call: ["How it is written", "写法", "寫法"],
  parameters: ["Parameters", "参数", "引數"],
  optional: ["optional", "可选", "選用"],
  example: ["Example", "示例", "範例"],
  exampleTyped: ["Typed into an empty cell:", "在空单元格中输入：", "在空白儲存格中輸入："],
  exampleGives: ["gives", "得到", "得到"],
  goodToKnow: ["Good to know", "须知", "須知"],
  ranges: [
    "Parameters take cells, ranges or values. Where every cell has an answer of its own, the answers spill.",
    "参数可以是单元格、区域或数值。每个单元格各有结果时，结果会溢出显示。",
    "引數可以是儲存格、範圍或數值。每個儲存格各有結果時，結果會溢出顯示。",
  ],
  missing: [
    "An empty cell is missing, not zero: type a true 0. Words such as 请假, N/A or a dash are missing too.",
    "空单元格表示缺失，不是 0：真正的 0 请输入数字 0。“请假”“N/A”“-”也视为缺失。",
    "空白儲存格表示缺漏，不是 0：真正的 0 請輸入數字 0。「請假」「N/A」「-」也視為缺漏。",
  ],
  errors: [
    "#VALUE! and #N/A say what is wrong: point at the sign beside the cell.",
    "出现 #VALUE! 或 #N/A 时，将鼠标移到单元格旁的标记上可看到原因。",
    "出現 #VALUE! 或 #N/A 時，將滑鼠移到儲存格旁的標記上可看到原因。",
  ],
  same: [
    "The answer is the report's, to the last printed digit: both use the same rules.",
    "结果与报告一致，直到最后一位：两者使用同一套规则。",
    "結果與報告一致，直到最後一位：兩者使用同一套規則。",
  ],
  related: ["Related", "相关公式", "相關公式"],
  allFunctions: ["All formulas", "全部公式", "全部公式"],
  contact: ["Contact support", "联系支持人员", "聯絡支援人員"],
  privacyElsewhere: ["Privacy statement", "隐私声明", "隱私權聲明"],
} as const satisfies Record<string, Message>;

export type HelpKey = keyof typeof HELP;

/** A text of the help pages. */
export function helpText(key: HelpKey, language: Language, parameters: Parameters = {}): string {
  return say(HELP[key], language, parameters);
}
