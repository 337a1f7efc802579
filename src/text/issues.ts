// What an issue says: what was found and what to do. One entry for each code, in the three languages.
import type { Issue } from "../core/issue";
import type { IssueCode } from "../core/issueCodes";
import { say, type Language, type Message } from "./language";

const ISSUES: Readonly<Record<IssueCode, Message>> = {
  "unreadable-key": [
    "“{text}” in “{header}” cannot be read, so the row is left out. Correct the cell.",
    "“{header}”列的“{text}”无法识别,此行未计入。请更正该单元格。",
    "「{header}」欄的「{text}」無法辨識,此列未計入。請更正該儲存格。",
  ],
  "unreadable-value": [
    "“{text}” in “{header}” cannot be read and counts as missing. Correct the cell.",
    "“{header}”列的“{text}”无法识别,按缺失处理。请更正该单元格。",
    "「{header}」欄的「{text}」無法辨識,按缺漏處理。請更正該儲存格。",
  ],
  "excel-error": [
    "The formula in “{header}” gives {text}; the figure counts as missing. Mend the formula.",
    "“{header}”列的公式结果为 {text},按缺失处理。请修正公式。",
    "「{header}」欄的公式結果為 {text},按缺漏處理。請修正公式。",
  ],
  "ambiguous-dates": [
    "In “{header}” day and month cannot be told apart ({text}); the column counts as missing. Write dates as 2026-10-05.",
    "“{header}”列的日期无法区分日和月({text}),整列按缺失处理。请改写为 2026-10-05 的形式。",
    "「{header}」欄的日期無法區分日與月({text}),整欄按缺漏處理。請改寫為 2026-10-05 的形式。",
  ],
  "moment-after-now": [
    "{text} in “{header}” lies after now. Check the cell.",
    "“{header}”列的 {text} 晚于当前时间,请核对。",
    "「{header}」欄的 {text} 晚於目前時間,請核對。",
  ],
  "duplicate-row": [
    "The row repeats row {row}; the first one counts.",
    "此行与第 {row} 行重复,只计第一行。",
    "此列與第 {row} 列重複,只計第一列。",
  ],
  "sheet-not-used": [
    "“{sheet}” is not used: {reason}.",
    "未使用“{sheet}”:{reason}。",
    "未使用「{sheet}」:{reason}。",
  ],
  "nothing-recognised": [
    "No sheet was recognised. At least one needs headers such as employee id, month, ticket id or course.",
    "没有识别出任何工作表。至少需要一张带有工号、月份、工单号或课程等表头的表。",
    "沒有辨識出任何工作表。至少需要一張帶有工號、月份、工單號或課程等標題的表。",
  ],
};

/** The issue's sentence in a language. */
export function issueText(issue: Issue, language: Language): string {
  return say(ISSUES[issue.code], language, issue.params);
}
