// What an issue says: what was found and what to do. One entry for each code, in the three languages.
import type { SheetKind } from "../core/dataset";
import type { Issue } from "../core/issue";
import type { IssueCode } from "../core/issueCodes";
import { say, type Language, type Message } from "./language";
import { figureMessage, KIND_WORDS, metricMessage, ratingMessage } from "./words";

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
  "unknown-word": [
    "“{text}” in “{header}” is not a word known here and counts as missing. Use one of: {accepted}.",
    "“{header}”列的“{text}”不是可识别的词,按缺失处理。可用:{accepted}。",
    "「{header}」欄的「{text}」不是可辨識的詞,按缺漏處理。可用:{accepted}。",
  ],
  "out-of-range": [
    "{text} in “{header}” lies outside {range} and counts as missing. Check the cell.",
    "“{header}”列的 {text} 超出范围 {range},按缺失处理。请核对。",
    "「{header}」欄的 {text} 超出範圍 {range},按缺漏處理。請核對。",
  ],
  "cheating-zero": [
    "“{text}” in “{header}” counts as 0 points. Check that this is meant.",
    "“{header}”列的“{text}”按 0 分计。请确认。",
    "「{header}」欄的「{text}」按 0 分計。請確認。",
  ],
  "damaged-id": [
    "“{text}” in “{header}” was shortened by Excel, so digits are lost. Type the id again as text.",
    "“{header}”列的“{text}”已被 Excel 缩写,数字已丢失。请以文本格式重新输入。",
    "「{header}」欄的「{text}」已被 Excel 縮寫,數字已遺失。請以文字格式重新輸入。",
  ],
  "percent-fractions": [
    "“{header}” is read as fractions: 0.9 means 90 %.",
    "“{header}”列按小数读取:0.9 即 90%。",
    "「{header}」欄按小數讀取:0.9 即 90%。",
  ],
  "percent-typed": [
    "“{header}” is read as percent as typed: 92.5 means 92.5 %.",
    "“{header}”列按百分数读取:92.5 即 92.5%。",
    "「{header}」欄按百分數讀取:92.5 即 92.5%。",
  ],
  "scale-read-as": [
    "“{header}” is read on the scale {scale}.",
    "“{header}”列按量表 {scale} 读取。",
    "「{header}」欄按量表 {scale} 讀取。",
  ],
  "unclear-scale": [
    "The scale of “{header}” cannot be told ({text}); the column counts as missing. Name the scale in the header, such as (1-5).",
    "“{header}”列的量表无法确定({text}),整列按缺失处理。请在表头注明,如(1-5分)。",
    "「{header}」欄的量表無法確定({text}),整欄按缺漏處理。請在標題註明,如(1-5分)。",
  ],
  "unclear-marks": [
    "The marks in “{header}” ({text}) can mean yes or no; the column counts as missing. Write yes and no.",
    "“{header}”列的标记({text})既可表示是也可表示否,整列按缺失处理。请改写为“是”“否”。",
    "「{header}」欄的標記({text})既可表示是也可表示否,整欄按缺漏處理。請改寫為「是」「否」。",
  ],
  "unclear-codes": [
    "“{header}” holds bare codes ({text}) that mean different things in different systems; they count as missing. Use one of: {accepted}.",
    "“{header}”列为纯代码({text}),各系统含义不同,按缺失处理。可用:{accepted}。",
    "「{header}」欄為純代碼({text}),各系統含義不同,按缺漏處理。可用:{accepted}。",
  ],
  "unit-assumed": [
    "“{header}” names no unit; its numbers are read as {unit}. Put the unit into the header, such as (h) or (min).",
    "“{header}”列未注明单位,按 {unit} 读取。请在表头注明,如(小时)或(分钟)。",
    "「{header}」欄未註明單位,按 {unit} 讀取。請在標題註明,如(小時)或(分鐘)。",
  ],
  "date-order": [
    "Dates in “{header}” are read as {order}, which {text} decides.",
    "“{header}”列的日期按 {order} 读取,依据为 {text}。",
    "「{header}」欄的日期按 {order} 讀取,依據為 {text}。",
  ],
  "year-assumed": [
    "“{text}” in “{header}” names no year; it is read as {month}.",
    "“{header}”列的“{text}”未写年份,按 {month} 读取。",
    "「{header}」欄的「{text}」未寫年份,按 {month} 讀取。",
  ],
  "zone-dropped": [
    "Times in “{header}” carry a time zone ({text}); the clock reading is kept as it stands.",
    "“{header}”列的时间带有时区({text}),按钟面时间读取。",
    "「{header}」欄的時間帶有時區({text}),按鐘面時間讀取。",
  ],
  "dates-swapped": [
    "“{header}” holds real dates, none after the 12th of a month, beside texts such as {text}. Excel may have swapped day and month of the real ones when the file was opened: check them.",
    "“{header}”列既有真正的日期(日均不大于 12),又有 {text} 这样的文本。Excel 打开文件时可能把前者的日和月弄反,请核对。",
    "「{header}」欄既有真正的日期(日均不大於 12),又有 {text} 這樣的文字。Excel 開啟檔案時可能把前者的日和月弄反,請核對。",
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
  "doubtful-kind": [
    "“{sheet}” is read as {kind}; it could also be {other}. Name the sheet after its kind or choose the kind in the pane.",
    "“{sheet}”按{kind}读取,但也可能是{other}。请按内容命名该工作表,或在窗格中指定类型。",
    "「{sheet}」按{kind}讀取,但也可能是{other}。請依內容命名該工作表,或在窗格中指定類型。",
  ],
  "doubtful-column": [
    "“{header}” could also be “{meaning}”; “{used}” is read. Choose the column in the pane if that is wrong.",
    "“{header}”也可能是“{meaning}”,现读取“{used}”。如不正确,请在窗格中指定。",
    "「{header}」也可能是「{meaning}」,現讀取「{used}」。如不正確,請在窗格中指定。",
  ],
  "column-unlike": [
    "“{header}” is named like “{meaning}”, but its cells do not look like it; the column is not read.",
    "“{header}”的名称像“{meaning}”,但内容不符,该列未读取。",
    "「{header}」的名稱像「{meaning}」,但內容不符,該欄未讀取。",
  ],
  "header-near": [
    "“{header}” is not read. Is “{meaning}” meant? Correct the header or choose the column in the pane.",
    "“{header}”未读取。是否为“{meaning}”?请更正表头,或在窗格中指定。",
    "「{header}」未讀取。是否為「{meaning}」?請更正標題,或在窗格中指定。",
  ],
  "month-from-title": [
    "The table has no month column; “{text}” is taken to mean {month} for all its rows.",
    "表中没有月份列,按“{text}”将所有行视为 {month}。",
    "表中沒有月份欄,依「{text}」將所有列視為 {month}。",
  ],
  "month-assumed": [
    "Nothing says which month the table is about; {month} is assumed. Add a month column.",
    "表中未注明月份,按 {month} 处理。请添加月份列。",
    "表中未註明月份,按 {month} 處理。請新增月份欄。",
  ],
  "days-joined": [
    "“{sheet}” has several rows per person and month: counts are added up, other figures averaged over its rows.",
    "“{sheet}”中每人每月有多行:数量相加,其他数值取平均。",
    "「{sheet}」中每人每月有多列:數量相加,其他數值取平均。",
  ],
  "team-from-title": [
    "The table has no team column; “{text}” is taken to mean the team {team}.",
    "表中没有小组列,按“{text}”视为小组“{team}”。",
    "表中沒有小組欄,依「{text}」視為小組「{team}」。",
  ],
  "team-from-department": [
    "The roster has no team column; the departments stand in for teams.",
    "花名册没有小组列,以部门代替小组。",
    "花名冊沒有小組欄,以部門代替小組。",
  ],
  "no-person": [
    "The row names nobody ({text}), so it is left out. Enter the id or the name.",
    "此行没有可识别的人员({text}),未计入。请填写工号或姓名。",
    "此列沒有可辨識的人員({text}),未計入。請填寫工號或姓名。",
  ],
  "ambiguous-name": [
    "{count} people are called “{name}”, so the row is left out. Enter the id.",
    "有 {count} 人名为“{name}”,此行未计入。请填写工号。",
    "有 {count} 人名為「{name}」,此列未計入。請填寫工號。",
  ],
  "several-people": [
    "“{text}” names several people, so the row is left out. Give each a row of their own.",
    "“{text}”包含多人,此行未计入。请每人一行。",
    "「{text}」包含多人,此列未計入。請每人一列。",
  ],
  "not-on-roster": [
    "{name} is not on the roster ({count} rows). Add the person or correct the id.",
    "花名册中没有{name}(共 {count} 行)。请补充人员或更正工号。",
    "花名冊中沒有{name}(共 {count} 列)。請補充人員或更正工號。",
  ],
  "not-on-roster-near": [
    "{name} is not on the roster ({count} rows). Is {suggestion} meant? Correct the name.",
    "花名册中没有{name}(共 {count} 行)。是否为{suggestion}?请更正姓名。",
    "花名冊中沒有{name}(共 {count} 列)。是否為{suggestion}?請更正姓名。",
  ],
  "no-roster": [
    "There is no roster; the {count} people found in the other sheets are used. Add a roster for teams and hire dates.",
    "没有花名册,按其他工作表中出现的 {count} 人处理。请添加花名册以提供小组和入职日期。",
    "沒有花名冊,按其他工作表中出現的 {count} 人處理。請新增花名冊以提供小組和到職日期。",
  ],
  "agent-ambiguous": [
    "{count} people are called “{name}”; such tickets count as unassigned. Enter the id.",
    "有 {count} 人名为“{name}”,相关工单按未分配处理。请填写工号。",
    "有 {count} 人名為「{name}」,相關工單按未指派處理。請填寫工號。",
  ],
  "agent-several": [
    "“{text}” names several people; the ticket counts as unassigned. Enter one agent.",
    "“{text}”包含多人,该工单按未分配处理。请只填一人。",
    "「{text}」包含多人,該工單按未指派處理。請只填一人。",
  ],
  "agent-not-on-roster": [
    "{name} is not on the roster; such tickets count as unassigned.",
    "花名册中没有{name},相关工单按未分配处理。",
    "花名冊中沒有{name},相關工單按未指派處理。",
  ],
  "agent-not-on-roster-near": [
    "{name} is not on the roster; such tickets count as unassigned. Is {suggestion} meant?",
    "花名册中没有{name},相关工单按未分配处理。是否为{suggestion}?",
    "花名冊中沒有{name},相關工單按未指派處理。是否為{suggestion}?",
  ],
  "leading-zeros": [
    "“{text}” is taken for {id}: the ids are equal but for leading zeros.",
    "“{text}”按 {id} 处理:两者仅相差前导零。",
    "「{text}」按 {id} 處理:兩者僅相差前導零。",
  ],
  "id-name-differ": [
    "The id belongs to {id}, but “{name}” is somebody else. The id counts; check the row.",
    "工号为 {id},但“{name}”是另一人。按工号处理,请核对。",
    "工號為 {id},但「{name}」是另一人。按工號處理,請核對。",
  ],
  "after-leaving": [
    "The row is dated after {id} left and is not used. Check the date or the leave date.",
    "此行日期晚于 {id} 的离职日期,未使用。请核对。",
    "此列日期晚於 {id} 的離職日期,未使用。請核對。",
  ],
  transfer: [
    "{name} ({id}) moved from {from} to {team} ({month}).",
    "{name}({id})由{from}调至{team}({month})。",
    "{name}({id})由{from}調至{team}({month})。",
  ],
  "duplicate-id": [
    "{id} stands on the roster twice (also in row {row}); the first one counts. Remove one.",
    "花名册中 {id} 重复(另见第 {row} 行),以第一行为准。请删除其一。",
    "花名冊中 {id} 重複(另見第 {row} 列),以第一列為準。請刪除其一。",
  ],
  "duplicate-name": [
    "Several people are called {name} ({ids}); rows that give only the name cannot be told apart.",
    "有多人名为{name}({ids}),仅写姓名的行无法区分。",
    "有多人名為{name}({ids}),僅寫姓名的列無法區分。",
  ],
  "no-course": [
    "The row names no course, so it is left out. Enter the course.",
    "此行没有课程,未计入。请填写课程。",
    "此列沒有課程,未計入。請填寫課程。",
  ],
  "no-year": [
    "The year cannot be read, so the row is left out. Correct the cell.",
    "年份无法识别,此行未计入。请更正。",
    "年份無法辨識,此列未計入。請更正。",
  ],
  "differing-figures": [
    "“{header}” stands twice for this person and {month} with different figures; it counts as missing. Keep one.",
    "此人 {month} 的“{header}”出现两个不同的数值,按缺失处理。请保留一个。",
    "此人 {month} 的「{header}」出現兩個不同的數值,按缺漏處理。請保留一個。",
  ],
  "duplicate-ticket": [
    "Ticket {id} stands here and in row {row} with different content; that row counts.",
    "工单 {id} 与第 {row} 行重复且内容不同,以第 {row} 行为准。",
    "工單 {id} 與第 {row} 列重複且內容不同,以第 {row} 列為準。",
  ],
  "reviewer-kind-apart": [
    "Reviews of this kind ({kind}) belong to none of the three groups and are not counted.",
    "此类评价({kind})不属于三类评价人,不计入。",
    "此類評價({kind})不屬於三類評價人,不計入。",
  ],
  "sheet-not-used": [
    "“{sheet}” is not used: its headers are of no kind of table that is read here.",
    "未使用“{sheet}”:其表头不属于可读取的任何一类表。",
    "未使用「{sheet}」:其標題不屬於可讀取的任何一類表。",
  ],
  "nothing-recognised": [
    "No sheet was recognised. At least one needs headers such as employee id, month, ticket id or course.",
    "没有识别出任何工作表。至少需要一张带有工号、月份、工单号或课程等表头的表。",
    "沒有辨識出任何工作表。至少需要一張帶有工號、月份、工單號或課程等標題的表。",
  ],
  "calendar-unreadable": [
    "The calendar “{calendar}” on the Policy sheet cannot be read at “{text}”, so no time limit can be told. Write it like “Mon-Fri 09:00-18:00” or “24x7”.",
    "政策表中的日历“{calendar}”在“{text}”处无法识别,因此无法判断任何时限。请写成“周一至周五 09:00-18:00”或“24x7”的形式。",
    "政策表中的行事曆「{calendar}」在「{text}」處無法辨識,因此無法判斷任何時限。請寫成「週一至週五 09:00-18:00」或「24x7」的形式。",
  ],
  "calendar-year-unknown": [
    "{n} time limits reach {year}, whose public holidays are not known; they cannot be told. List the company's days of {year} in a sheet.",
    "{n} 个时限涉及 {year} 年,该年节假日未知,无法判断。请在公司日历表中列出 {year} 年的日子。",
    "{n} 個時限涉及 {year} 年,該年節假日未知,無法判斷。請在公司行事曆表中列出 {year} 年的日子。",
  ],
  "unknown-ticket-type": [
    "The policy has no limit for the type “{type}”; its {n} tickets take the limit of “other”. Add the type on the Policy sheet if it needs its own.",
    "政策中没有类型“{type}”的时限,{n} 张工单按“其他”的时限判断。如需单独时限,请在政策表中添加。",
    "政策中沒有類型「{type}」的時限,{n} 張工單按「其他」的時限判斷。如需單獨時限,請在政策表中新增。",
  ],
  "no-ticket-type": [
    "{n} tickets have no type and take the limit of “other”. Fill in the type.",
    "{n} 张工单没有类型,按“其他”的时限判断。请补填类型。",
    "{n} 張工單沒有類型,按「其他」的時限判斷。請補填類型。",
  ],
  "ticket-without-opened": [
    "Ticket {ticket} has no readable opening time, so its limits cannot be told. Fill it in.",
    "工单 {ticket} 没有可识别的创建时间,无法判断时限。请补填。",
    "工單 {ticket} 沒有可辨識的建立時間,無法判斷時限。請補填。",
  ],
  "ticket-resolved-before-opened": [
    "Ticket {ticket} was resolved before it was opened; the limit cannot be told. Check both times.",
    "工单 {ticket} 的解决时间早于创建时间,无法判断时限。请核对两个时间。",
    "工單 {ticket} 的解決時間早於建立時間,無法判斷時限。請核對兩個時間。",
  ],
  "ticket-response-before-opened": [
    "Ticket {ticket} was answered before it was opened; the first response cannot be told. Check both times.",
    "工单 {ticket} 的首次响应早于创建时间,无法判断首次响应。请核对两个时间。",
    "工單 {ticket} 的首次回應早於建立時間,無法判斷首次回應。請核對兩個時間。",
  ],
  "ticket-reply-before-handover": [
    "On ticket {ticket} the department replied before the handover; that step cannot be told. Check both times.",
    "工单 {ticket} 的部门回复早于转出时间,无法判断该环节。请核对两个时间。",
    "工單 {ticket} 的部門回覆早於轉出時間,無法判斷該環節。請核對兩個時間。",
  ],
  "ticket-closed-without-resolved": [
    "Ticket {ticket} is closed but has no resolution time; the limit cannot be told. Fill it in.",
    "工单 {ticket} 已关闭但没有解决时间,无法判断时限。请补填。",
    "工單 {ticket} 已關閉但沒有解決時間,無法判斷時限。請補填。",
  ],
  "ticket-open-with-resolved": [
    "Ticket {ticket} has a resolution time but an open status; the time counts. Correct the status.",
    "工单 {ticket} 有解决时间但状态为未完成,按解决时间判断。请更正状态。",
    "工單 {ticket} 有解決時間但狀態為未完成,按解決時間判斷。請更正狀態。",
  ],
  "tickets-without-response": [
    "{n} resolved tickets have no first-response time; their first response cannot be told.",
    "{n} 张已解决工单没有首次响应时间,无法判断其首次响应。",
    "{n} 張已解決工單沒有首次回應時間,無法判斷其首次回應。",
  ],
  "reopened-without-first-resolution": [
    "{n} reopened tickets have no time of their first resolution and are judged on the only one there is.",
    "{n} 张重开工单没有首次解决时间,按现有的解决时间判断。",
    "{n} 張重啟工單沒有首次解決時間,按現有的解決時間判斷。",
  ],
  "closed-counts-as-resolved": [
    "The sheet has closing times but no resolution times: for {n} tickets the closing time counts as the resolution.",
    "该表只有关闭时间而没有解决时间:{n} 张工单以关闭时间作为解决时间。",
    "該表只有關閉時間而沒有解決時間:{n} 張工單以關閉時間作為解決時間。",
  ],
  "training-passed-below-mark": [
    "The row says passed, but {score} points, or one of the parts, miss the pass mark of {mark}. It counts as not passed; check the result, or the pass mark of the course.",
    "此行结论为合格,但 {score} 分(或其中一项)未达合格线 {mark},按不合格计算。请核对结论或该课程的合格线。",
    "此列結論為合格,但 {score} 分(或其中一項)未達合格線 {mark},按不合格計算。請核對結論或該課程的合格線。",
  ],
  "training-failed-above-mark": [
    "The row says not passed, but {score} points reach the pass mark of {mark}. It counts as passed; check the result, or the pass mark of the course.",
    "此行结论为不合格,但 {score} 分已达合格线 {mark},按合格计算。请核对结论或该课程的合格线。",
    "此列結論為不合格,但 {score} 分已達合格線 {mark},按合格計算。請核對結論或該課程的合格線。",
  ],
  "audience-unknown": [
    "“{text}” is no post, grade, department or team of the roster, so the course “{course}” is required of nobody by that word. Use a word of the roster, or “all”.",
    "花名册中没有“{text}”这一岗位、职级、部门或小组,因此课程“{course}”未据此要求任何人参加。请改用花名册中的名称,或填“全员”。",
    "花名冊中沒有「{text}」這一崗位、職級、部門或小組,因此課程「{course}」未據此要求任何人參加。請改用花名冊中的名稱,或填「全員」。",
  ],
  "no-duty-gate-course": [
    "New people are already at work, but no course is marked as the duty gate, so it was not checked. Mark one in the course sheet, or name it after the Policy sheet's word “{words}”.",
    "已有新员工上岗,但没有标为上岗必修的课程,故未检查。请在课程表中标记,或使课程名称包含政策表中的“{words}”。",
    "已有新員工上崗,但沒有標為上崗必修的課程,故未檢查。請在課程表中標記,或使課程名稱包含政策表中的「{words}」。",
  ],
  "deadline-unreadable": [
    "The deadline “{text}” cannot be read as a day. Write a date such as 2026-10-31, or words such as “end of October”.",
    "期限“{text}”无法识别为日期。请填写 2026-10-31 这样的日期,或“10月底”这样的说法。",
    "期限「{text}」無法辨識為日期。請填寫 2026-10-31 這樣的日期,或「10月底」這樣的說法。",
  ],
  "actual-negative": [
    "{metric} of {employee} in {month} is {actual}; a negative figure cannot be scored and counts as missing. Correct the cell.",
    "{employee} {month} 的{metric}为 {actual},负数无法计分,按缺失处理。请更正该单元格。",
    "{employee} {month} 的{metric}為 {actual},負數無法計分,按缺漏處理。請更正該儲存格。",
  ],
  "actual-beyond-scale": [
    "{metric} of {employee} in {month} is {actual}, outside its scale; it counts as missing. Correct the cell, or the scale on the Policy sheet.",
    "{employee} {month} 的{metric}为 {actual},超出量表范围,按缺失处理。请更正单元格,或修改政策表中的量表。",
    "{employee} {month} 的{metric}為 {actual},超出量表範圍,按缺漏處理。請更正儲存格,或修改政策表中的量表。",
  ],
  "metric-target-unusable": [
    "{metric} cannot be scored: its target is missing, zero or negative. Give it a target above 0.",
    "{metric}无法计分:目标缺失、为零或为负。请填写大于 0 的目标。",
    "{metric}無法計分:目標缺漏、為零或為負。請填寫大於 0 的目標。",
  ],
  "metric-rule-unusable": [
    "{metric} cannot be scored: its scale, floor, steps or points are missing or contradict each other. Correct its row on the Policy sheet.",
    "{metric}无法计分:量表、起点、阶梯或分值缺失或相互矛盾。请更正政策表中的该行。",
    "{metric}無法計分:量表、起點、級距或分值缺漏或相互矛盾。請更正政策表中的該列。",
  ],
  "metric-not-in-policy": [
    "“{metric}” is on nobody's scorecard and does not count. Add it on the Policy sheet if it should.",
    "“{metric}”不在任何考核表中,未计分。如需计入,请在政策表中添加。",
    "「{metric}」不在任何考核表中,未計分。如需計入,請在政策表中新增。",
  ],
  "dimension-without-sheet": [
    "No sheet gives {dimension}, so it carries no weight; the monthly score is made of the other parts. Add a sheet with it to count it.",
    "没有工作表提供{dimension},因此不计权重,月度得分由其余部分构成。如需计入,请添加相应的表。",
    "沒有工作表提供{dimension},因此不計權重,月度得分由其餘部分構成。如需計入,請新增相應的表。",
  ],
  "no-scorecard": [
    "No scorecard fits {employee} in {month}, so there is no performance score. Add one for all on the Policy sheet.",
    "{employee} {month} 没有适用的考核表,因此没有绩效得分。请在政策表中添加适用于全体的考核表。",
    "{employee} {month} 沒有適用的考核表,因此沒有績效得分。請在政策表中新增適用於全體的考核表。",
  ],
  "row-weights-sum": [
    "The weights in the rows of {employee} for {month} sum to {sum} %, not 100 %; they are used in proportion.",
    "{employee} {month} 各行自带权重合计为 {sum}%,不是 100%;按比例折算使用。",
    "{employee} {month} 各列自帶權重合計為 {sum}%,不是 100%;按比例折算使用。",
  ],
  "differs-from-detail": [
    "{field} of {employee} in {month} is typed as {stated}, but its detail gives {computed}; {computed} counts.",
    "{employee} {month} 的{field}填写为 {stated},而明细算得 {computed};以 {computed} 为准。",
    "{employee} {month} 的{field}填寫為 {stated},而明細算得 {computed};以 {computed} 為準。",
  ],
  "differs-from-derived": [
    "{metric} of {employee} in {month} is typed as {stated}; the detail sheets give {computed}. The typed figure counts.",
    "{employee} {month} 的{metric}填写为 {stated},由明细表算得 {computed};以填写值为准。",
    "{employee} {month} 的{metric}填寫為 {stated},由明細表算得 {computed};以填寫值為準。",
  ],
  "stated-score-differs": [
    "The sheet states {stated} for {field} of {employee} in {month}; computed is {computed}.",
    "{employee} {month} 的{field}表内为 {stated},计算结果为 {computed}。",
    "{employee} {month} 的{field}表內為 {stated},計算結果為 {computed}。",
  ],
  "stated-rating-differs": [
    "The sheet rates {employee} in {month} “{stated}”; computed is “{computed}”.",
    "{employee} {month} 表内等级为“{stated}”,计算结果为“{computed}”。",
    "{employee} {month} 表內等級為「{stated}」,計算結果為「{computed}」。",
  ],
  "points-balance-negative": [
    "The points of {employee} fall to {balance}: more was redeemed than earned. Check the row.",
    "{employee} 的积分余额降至 {balance}:兑换多于所得,请核对此行。",
    "{employee} 的積分餘額降至 {balance}:兌換多於所得,請核對此列。",
  ],
};

/** The parameters that are codes of our own (metric, dimension, rating) in words; what a person typed stays as it is. */
function namedParameters(issue: Issue, language: Language): Issue["params"] {
  const { metric, field, dimension, stated, computed } = issue.params;
  const named: Record<string, string | number> = { ...issue.params };
  if (typeof metric === "string") named["metric"] = say(metricMessage({ id: metric, name: metric }), language);
  if (typeof field === "string") named["field"] = say(figureMessage(field), language);
  if (typeof dimension === "string") named["dimension"] = say(figureMessage(dimension), language);
  if (issue.code === "stated-rating-differs") {
    named["stated"] = say(ratingMessage(String(stated)), language);
    named["computed"] = say(ratingMessage(String(computed)), language);
  }
  for (const name of ["kind", "other"] as const) {
    const kind = issue.params[name];
    if (issue.code === "doubtful-kind" && typeof kind === "string") named[name] = say(KIND_WORDS[kind as SheetKind], language);
  }
  return named;
}

/** The issue's sentence in a language. */
export function issueText(issue: Issue, language: Language): string {
  return say(ISSUES[issue.code], language, namedParameters(issue, language));
}
