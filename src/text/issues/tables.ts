// Issues about sheets, tables, their columns and repeated rows. One entry for each code, in the three languages: what was found and what to do.
import type { IssueCode } from "../../core/issueCodes";
import type { Message } from "../language";

/** The sentences about sheets, tables, their columns and repeated rows. */
export const TABLE_ISSUES = {
  "duplicate-row": [
    "The row repeats row {row}; the first one counts.",
    "此行与第 {row} 行重复，只计第一行。",
    "此列與第 {row} 列重複，只計第一列。",
  ],
  "doubtful-kind": [
    "“{sheet}” is read as {kind}; it could also be {other}. Name the sheet after its kind or choose the kind in the pane.",
    "“{sheet}”按{kind}读取，但也可能是{other}。请按内容命名该工作表，或在窗格中指定类型。",
    "「{sheet}」按{kind}讀取，但也可能是{other}。請依內容命名該工作表，或在窗格中指定類型。",
  ],
  "doubtful-column": [
    "“{header}” could also be “{meaning}”; “{used}” is read. Choose the column in the pane if that is wrong.",
    "“{header}”也可能是“{meaning}”，现读取“{used}”。如不正确，请在窗格中指定。",
    "「{header}」也可能是「{meaning}」，現讀取「{used}」。如不正確，請在窗格中指定。",
  ],
  "column-unlike": [
    "“{header}” is named like “{meaning}”, but its cells do not look like it; the column is not read.",
    "“{header}”的名称像“{meaning}”，但内容不符，该列未读取。",
    "「{header}」的名稱像「{meaning}」，但內容不符，該欄未讀取。",
  ],
  "header-near": [
    "“{header}” is not read. Is “{meaning}” meant? Correct the header or choose the column in the pane.",
    "“{header}”未读取。是否为“{meaning}”？请更正表头，或在窗格中指定。",
    "「{header}」未讀取。是否為「{meaning}」？請更正標題，或在窗格中指定。",
  ],
  "header-repeated": [
    "“{header}” stands over a column once more; the first one is read. Give this column a name of its own, or remove it.",
    "表头“{header}”重复出现,只读取前一列。请为此列另取名称,或删除此列。",
    "標題「{header}」重複出現,只讀取前一欄。請為此欄另取名稱,或刪除此欄。",
  ],
  "month-from-title": [
    "The table has no month column; “{text}” is taken to mean {month} for all its rows.",
    "表中没有月份列，按“{text}”将所有行视为 {month}。",
    "表中沒有月份欄，依「{text}」將所有列視為 {month}。",
  ],
  "month-assumed": [
    "Nothing says which month the table is about; {month} is assumed. Add a month column.",
    "表中未注明月份，按 {month} 处理。请添加月份列。",
    "表中未註明月份，按 {month} 處理。請新增月份欄。",
  ],
  "days-joined": [
    "“{sheet}” has several rows per person and month: counts are added up, other figures averaged over its rows.",
    "“{sheet}”中每人每月有多行：数量相加，其他数值取平均。",
    "「{sheet}」中每人每月有多列：數量相加，其他數值取平均。",
  ],
  "team-from-title": [
    "The table has no team column; “{text}” is taken to mean the team {team}.",
    "表中没有小组列，按“{text}”视为小组“{team}”。",
    "表中沒有小組欄，依「{text}」視為小組「{team}」。",
  ],
  "team-from-department": [
    "The roster has no team column; the departments stand in for teams.",
    "花名册没有小组列，以部门代替小组。",
    "花名冊沒有小組欄，以部門代替小組。",
  ],
  "team-from-rows": [
    "Lines such as “{text}” between the rows are read as the team of the people below them. Add a team column if that is wrong.",
    "行间的“{text}”等标题行视为其下人员的小组。如不符，请增加小组列。",
    "列間的「{text}」等標題列視為其下人員的小組。如不符，請增加小組欄。",
  ],
  "course-from-title": [
    "The table has no course column; the lines above it name “{course}” for all its rows.",
    "表中没有课程列，按表头上方的“{course}”视为所有行的课程。",
    "表中沒有課程欄，依標題上方的「{course}」視為所有列的課程。",
  ],
  "no-course": [
    "The row names no course, so it is left out. Enter the course.",
    "此行没有课程，未计入。请填写课程。",
    "此列沒有課程，未計入。請填寫課程。",
  ],
  "no-year": [
    "The year cannot be read, so the row is left out. Correct the cell.",
    "年份无法识别，此行未计入。请更正。",
    "年份無法辨識，此列未計入。請更正。",
  ],
  "differing-figures": [
    "“{header}” stands twice for this person and {month} with different figures; it counts as missing. Keep one.",
    "此人 {month} 的“{header}”出现两个不同的数值，按缺失处理。请保留一个。",
    "此人 {month} 的「{header}」出現兩個不同的數值，按缺漏處理。請保留一個。",
  ],
  "reviewer-kind-apart": [
    "Reviews of this kind ({kind}) belong to none of the three groups and are not counted.",
    "此类评价（{kind}）不属于三类评价人，不计入。",
    "此類評價（{kind}）不屬於三類評價人，不計入。",
  ],
  "group-without-count": [
    "“{header}” holds one figure for a whole group and nothing says how many gave it; it counts as one review, too few where the policy asks for more. Add a column such as “{example}”.",
    "“{header}”列为整组评价的一个分数，且未注明人数，按一份评价计；低于政策最低份数时不计入。请增加“{example}”等列。",
    "「{header}」欄為整組評價的一個分數，且未註明人數，按一份評價計；低於政策最低份數時不計入。請增加「{example}」等欄。",
  ],
  "sheet-not-used": [
    "“{sheet}” is not used: its headers are of no kind of table that is read here.",
    "未使用“{sheet}”：其表头不属于可读取的任何一类表。",
    "未使用「{sheet}」：其標題不屬於可讀取的任何一類表。",
  ],
  "sheet-without-rows": [
    "“{sheet}” is not used: it has headers of a known kind but no rows yet (an example is none).",
    "未使用“{sheet}”：表头可识别，但还没有数据行（示例行不算）。",
    "未使用「{sheet}」：標題可辨識，但尚無資料列（範例列不算）。",
  ],
  "example-row": [
    "“{text}” marks this row as an example: it is not counted. Delete the word if the row holds data.",
    "“{text}”表示本行是示例，不计入。如果是实际数据，请删去该字样。",
    "「{text}」表示本列是範例，不計入。如果是實際資料，請刪去該字樣。",
  ],
  "sheet-gives-way": [
    "“{sheet}” is not used: its name says that it sums up or explains, and other sheets hold the data themselves.",
    "未使用“{sheet}”：从名称看是汇总或说明，明细已在其他工作表中。",
    "未使用「{sheet}」：從名稱看是彙總或說明，明細已在其他工作表中。",
  ],
  "skill-levels": [
    "“{sheet}” is not used: it holds levels of skill, not courses taken. A training matrix holds words such as completed, dates, or scores out of 100.",
    "未使用“{sheet}”：内容为技能等级，不是课程完成情况。培训矩阵应填写“已完成”等文字、日期或百分制成绩。",
    "未使用「{sheet}」：內容為技能等級，不是課程完成情況。培訓矩陣應填寫「已完成」等文字、日期或百分制成績。",
  ],
  "nothing-recognised": [
    "No sheet was recognised. At least one needs headers such as employee id, month, ticket id or course.",
    "没有识别出任何工作表。至少需要一张带有工号、月份、工单号或课程等表头的表。",
    "沒有辨識出任何工作表。至少需要一張帶有工號、月份、工單號或課程等標題的表。",
  ],
} as const satisfies Partial<Record<IssueCode, Message>>;
