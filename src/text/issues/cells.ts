// Issues about what a single cell says, and what is decided once for a column's cells. One entry for each code, in the three languages: what was found and what to do.
import type { IssueCode } from "../../core/issueCodes";
import type { Message } from "../language";

/** The sentences about what a single cell says, and what is decided once for a column's cells. */
export const CELL_ISSUES = {
  "unreadable-key": [
    "“{text}” in “{header}” cannot be read, so the row is left out. Correct the cell.",
    "“{header}”列的“{text}”无法识别，此行未计入。请更正该单元格。",
    "「{header}」欄的「{text}」無法辨識，此列未計入。請更正該儲存格。",
  ],
  "missing-key": [
    "“{header}” is blank, so the row is left out. Fill it in.",
    "“{header}”列为空，此行未计入。请补填。",
    "「{header}」欄空白，此列未計入。請補填。",
  ],
  "unreadable-value": [
    "“{text}” in “{header}” cannot be read and counts as missing. Correct the cell.",
    "“{header}”列的“{text}”无法识别，按缺失处理。请更正该单元格。",
    "「{header}」欄的「{text}」無法辨識，按缺漏處理。請更正該儲存格。",
  ],
  "excel-error": [
    "The formula in “{header}” gives {text}; the figure counts as missing. Mend the formula.",
    "“{header}”列的公式结果为 {text}，按缺失处理。请修正公式。",
    "「{header}」欄的公式結果為 {text}，按缺漏處理。請修正公式。",
  ],
  "ambiguous-dates": [
    "In “{header}” day and month cannot be told apart ({text}); the column counts as missing. Write dates as 2026-10-05.",
    "“{header}”列的日期无法区分日和月（{text}），整列按缺失处理。请改写为 2026-10-05 的形式。",
    "「{header}」欄的日期無法區分日與月（{text}），整欄按缺漏處理。請改寫為 2026-10-05 的形式。",
  ],
  "unknown-word": [
    "“{text}” in “{header}” is not a word known here and counts as missing. Use one of: {accepted}.",
    "“{header}”列的“{text}”不是可识别的词，按缺失处理。可用：{accepted}。",
    "「{header}」欄的「{text}」不是可辨識的詞，按缺漏處理。可用：{accepted}。",
  ],
  "out-of-range": [
    "{text} in “{header}” lies outside {range} and counts as missing. Check the cell.",
    "“{header}”列的 {text} 超出范围 {range}，按缺失处理。请核对。",
    "「{header}」欄的 {text} 超出範圍 {range}，按缺漏處理。請核對。",
  ],
  "working-days": [
    "“{text}” in “{header}” counts working days, which have no fixed number of hours; it counts as missing. Write hours, or the due moment.",
    "“{header}”列的“{text}”以工作日计，没有固定的小时数，按缺失处理。请改写为小时数，或填写截止时间。",
    "「{header}」欄的「{text}」以工作日計，沒有固定的小時數，按缺漏處理。請改寫為小時數，或填寫截止時間。",
  ],
  "cheating-zero": [
    "“{text}” in “{header}” counts as 0 points. Check that this is meant.",
    "“{header}”列的“{text}”按 0 分计。请确认。",
    "「{header}」欄的「{text}」按 0 分計。請確認。",
  ],
  "damaged-id": [
    "“{text}” in “{header}” was shortened by Excel, so digits are lost. Type the id again as text.",
    "“{header}”列的“{text}”已被 Excel 缩写，数字已丢失。请以文本格式重新输入。",
    "「{header}」欄的「{text}」已被 Excel 縮寫，數字已遺失。請以文字格式重新輸入。",
  ],
  "percent-fractions": [
    "“{header}” is read as fractions: 0.9 means 90 %.",
    "“{header}”列按小数读取：0.9 即 90%。",
    "「{header}」欄按小數讀取：0.9 即 90%。",
  ],
  "percent-typed": [
    "“{header}” is read as percent as typed: 92.5 means 92.5 %.",
    "“{header}”列按百分数读取：92.5 即 92.5%。",
    "「{header}」欄按百分數讀取：92.5 即 92.5%。",
  ],
  "scale-read-as": [
    "“{header}” is read on the scale {scale}.",
    "“{header}”列按量表 {scale} 读取。",
    "「{header}」欄按量表 {scale} 讀取。",
  ],
  "unclear-scale": [
    "The scale of “{header}” cannot be told ({text}); the column counts as missing. Name the scale in the header, such as (1-5).",
    "“{header}”列的量表无法确定（{text}），整列按缺失处理。请在表头注明，如（1-5分）。",
    "「{header}」欄的量表無法確定（{text}），整欄按缺漏處理。請在標題註明，如（1-5分）。",
  ],
  "unclear-marks": [
    "The marks in “{header}” ({text}) can mean yes or no; the column counts as missing. Write yes and no.",
    "“{header}”列的标记（{text}）既可表示是也可表示否，整列按缺失处理。请改写为“是”“否”。",
    "「{header}」欄的標記（{text}）既可表示是也可表示否，整欄按缺漏處理。請改寫為「是」「否」。",
  ],
  "unclear-codes": [
    "“{header}” holds bare codes ({text}) that mean different things in different systems; they count as missing. Use one of: {accepted}.",
    "“{header}”列为纯代码（{text}），各系统含义不同，按缺失处理。可用：{accepted}。",
    "「{header}」欄為純代碼（{text}），各系統含義不同，按缺漏處理。可用：{accepted}。",
  ],
  "unit-assumed": [
    "“{header}” names no unit; its numbers are read as {unit}. Put the unit into the header, such as (h) or (min).",
    "“{header}”列未注明单位，按 {unit} 读取。请在表头注明，如（小时）或（分钟）。",
    "「{header}」欄未註明單位，按 {unit} 讀取。請在標題註明，如（小時）或（分鐘）。",
  ],
  "date-order": [
    "Dates in “{header}” are read as {order}, which {text} decides.",
    "“{header}”列的日期按 {order} 读取，依据为 {text}。",
    "「{header}」欄的日期按 {order} 讀取，依據為 {text}。",
  ],
  "year-assumed": [
    "“{text}” in “{header}” names no year; it is read as {month}.",
    "“{header}”列的“{text}”未写年份，按 {month} 读取。",
    "「{header}」欄的「{text}」未寫年份，按 {month} 讀取。",
  ],
  "ranges-first": [
    "“{header}” holds two dates in one cell, such as {text}; the first one counts.",
    "“{header}”列的单元格含两个日期（如 {text}），按前一个日期计。",
    "「{header}」欄的儲存格含兩個日期（如 {text}），按前一個日期計。",
  ],
  "ranges-last": [
    "“{header}” holds two dates in one cell, such as {text}; the last one, on which it was finished, counts.",
    "“{header}”列的单元格含两个日期（如 {text}），按后一个（完成）日期计。",
    "「{header}」欄的儲存格含兩個日期（如 {text}），按後一個（完成）日期計。",
  ],
  "not-a-month": [
    "“{text}” in “{header}” is no single month, so the row is left out. Write a month such as 2026-10; quarters and years are made of months.",
    "“{header}”列的“{text}”不是某一个月，此行未计入。请填写月份（如 2026-10）；季度和年度由各月汇总得出。",
    "「{header}」欄的「{text}」不是某一個月，此列未計入。請填寫月份（如 2026-10）；季度和年度由各月彙總得出。",
  ],
  "zone-dropped": [
    "Times in “{header}” carry a time zone ({text}); the clock reading is kept as it stands.",
    "“{header}”列的时间带有时区（{text}），按钟面时间读取。",
    "「{header}」欄的時間帶有時區（{text}），按鐘面時間讀取。",
  ],
  "dates-swapped": [
    "“{header}” holds real dates, none after the 12th of a month, beside texts such as {text}. Excel may have swapped day and month of the real ones when the file was opened: check them.",
    "“{header}”列既有真正的日期（日均不大于 12），又有 {text} 这样的文本。Excel 打开文件时可能把前者的日和月弄反，请核对。",
    "「{header}」欄既有真正的日期（日均不大於 12），又有 {text} 這樣的文字。Excel 開啟檔案時可能把前者的日和月弄反，請核對。",
  ],
  "moment-after-now": [
    "{text} in “{header}” lies after now. Check the cell.",
    "“{header}”列的 {text} 晚于当前时间，请核对。",
    "「{header}」欄的 {text} 晚於目前時間，請核對。",
  ],
} as const satisfies Partial<Record<IssueCode, Message>>;
