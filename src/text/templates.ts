// What the sheets to fill in say besides their headers: what a column takes, the words offered, the example's own. Words offered hold no comma,
// for Excel offers them as a list; hints hold no colon and no date, so that nothing above the headers is taken for a fact about the table.
import type { ActionStatus, CompanyDay } from "../core/action";
import type { EmploymentStatus, Post, Track } from "../core/employee";
import type { QaSample, SampleKind } from "../core/quality";
import type { CustomerTier, Ticket, TicketStatus } from "../core/ticket";
import type { Attendance, Cadence, CourseTier, TrainingMethod, TrainingOutcome } from "../core/training";
import type { Message } from "./language";
import type { Words } from "./words";

/** Under the title. */
export const TEMPLATE_NOTE: Message = [
  "The example below is not counted: write over it, or below it. Columns marked * are needed; the others may stay empty or be deleted.",
  "下面的示例不计入，可直接覆盖，或从下一行填起。带 * 的列必填，其他列可以留空或删除。",
  "下面的範例不計入，可直接覆寫，或從下一列填起。帶 * 的欄必填，其他欄可以留白或刪除。",
];

/** The first cell of an example row: read as an example, never as data. */
export const EXAMPLE_CELL: Message = ["Example: {value}", "示例：{value}", "範例：{value}"];

/** The same where the rows are a plan to start from. */
export const PLAN_COURSES_NOTE: Message = [
  "The service standards' training plan to start from: change, add or delete rows. Columns marked * are needed.",
  "服务标准中的培训计划，供您在此基础上修改、增加或删除。带 * 的列必填。",
  "服務標準中的培訓計畫，供您在此基礎上修改、增加或刪除。帶 * 的欄必填。",
];

/** What stands before the hint of a column that is needed. */
export const NEEDED_MARK = "* ";

/** What a column takes, by the shape of its values. */
export const SHAPE_HINTS = {
  id: ["a number or code, as text", "编号，按文本填写", "編號，以文字填寫"],
  name: ["a person, as on the roster", "人名，与花名册一致", "人名，與花名冊一致"],
  text: ["any text", "自由填写", "自由填寫"],
  word: ["a word from the list", "从下拉列表中选择", "從下拉清單中選擇"],
  free: ["a word of your own", "按贵公司的叫法填写", "依貴公司的稱呼填寫"],
  flag: ["yes or no, from the list", "从下拉列表中选择是否", "從下拉清單中選擇是否"],
  day: ["a day", "填写年月日", "填寫年月日"],
  moment: ["day and clock time", "填写年月日和时分", "填寫年月日和時分"],
  month: ["year and month", "填写几年几月", "填寫幾年幾月"],
  year: ["four digits", "四位数字", "四位數字"],
  number: ["a figure", "填写数字", "填寫數字"],
  score: ["0 to 100", "0 至 100", "0 至 100"],
  satisfaction: ["1 to 5", "1 至 5", "1 至 5"],
  share: ["in per cent", "百分数", "百分數"],
  duration: ["a figure in the header's unit", "按表头单位填写数字", "依表頭單位填寫數字"],
  deadline: ["a day, or words such as “within 3 months”", "填写年月日，或“三个月内”等词语", "填寫年月日，或「三個月內」等詞語"],
} as const satisfies Record<string, Message>;

export type ShapeHint = keyof typeof SHAPE_HINTS;

/** A metric's unit behind its name. */
export const IN_BRACKETS: Message = [" ({unit})", "（{unit}）", "（{unit}）"];

export const HOURS_SUFFIX: Message = [" (hours)", "（小时）", "（小時）"];

/** Whom a course is for by length of service, in words the course sheet understands. */
export function serviceYears({ from, to }: { readonly from: number; readonly to: number | null }): Message {
  return to === null
    ? [`over ${from} years of service`, `服务年限${from}年以上`, `服務年限${from}年以上`]
    : [`${from}-${to} years of service`, `服务年限${from}-${to}年`, `服務年限${from}-${to}年`];
}

/** What the course sheet filled with the training plan is called. */
export const PLAN_COURSES: Message = ["Courses of the training plan", "培训计划课程", "培訓計畫課程"];

export const POST_OFFERED: Words<Exclude<Post, "other">> = {
  supervisor: ["Supervisor", "客服主管", "客服主管"],
  agent: ["Agent", "客服专员", "客服專員"],
  "technical-support": ["Technical support", "技术支持", "技術支援"],
  "after-sales": ["After-sales agent", "售后专员", "售後專員"],
};

export const TRACK_OFFERED: Words<Track> = {
  technical: ["Technical", "技术序列", "技術序列"],
  management: ["Management", "管理序列", "管理序列"],
};

export const EMPLOYMENT_OFFERED: Words<Exclude<EmploymentStatus, "not-yet">> = {
  active: ["Active", "在职", "在職"],
  "on-leave": ["On leave", "长假", "長假"],
  left: ["Left", "离职", "離職"],
};

export const TICKET_STATUS_OFFERED: Words<TicketStatus> = {
  new: ["New", "待处理", "待處理"],
  "in-progress": ["In progress", "处理中", "處理中"],
  waiting: ["Waiting", "等待客户", "等待客戶"],
  resolved: ["Resolved", "已解决", "已解決"],
  closed: ["Closed", "已关闭", "已關閉"],
  reopened: ["Reopened", "已重开", "已重開"],
  "out-of-scope": ["Cancelled", "已取消", "已取消"],
};

export const CHANNEL_OFFERED: Words<"phone" | "chat" | "email" | "social" | "in-person"> = {
  phone: ["Phone", "电话", "電話"],
  chat: ["Chat", "在线客服", "線上客服"],
  email: ["Email", "邮件", "電子郵件"],
  social: ["Social media", "社交媒体", "社交媒體"],
  "in-person": ["In store", "门店", "門市"],
};

export const CUSTOMER_OFFERED: Words<CustomerTier> = {
  one: ["New customer", "新客户", "新客戶"],
  two: ["Returning customer", "老客户", "老客戶"],
  three: ["VIP", "VIP", "VIP"],
};

export const RESPONSIBILITY_OFFERED: Words<NonNullable<Ticket["responsibility"]>> = {
  upheld: ["Upheld", "有责", "有責"],
  partly: ["Partly upheld", "部分有责", "部分有責"],
  "not-upheld": ["Not upheld", "无责", "無責"],
  open: ["Under review", "待判定", "待判定"],
};

export const SAMPLE_OFFERED: Words<Exclude<SampleKind, "other">> = {
  call: ["Call", "录音", "錄音"],
  chat: ["Chat", "聊天", "聊天"],
  drill: ["Drill", "演练", "演練"],
};

export const APPEAL_OFFERED: Words<QaSample["appeal"]> = {
  none: ["None", "未申诉", "未申訴"],
  raised: ["Raised", "申诉中", "申訴中"],
  upheld: ["Upheld", "申诉成立", "申訴成立"],
  rejected: ["Rejected", "申诉驳回", "申訴駁回"],
};

export const COURSE_TIER_OFFERED: Words<CourseTier> = {
  "new-hire": ["New hire", "新员工", "新進人員"],
  "in-service": ["In service", "在岗进阶", "在職"],
  elite: ["Elite", "精英", "菁英"],
};

export const METHOD_OFFERED: Words<TrainingMethod> = {
  internal: ["Internal", "内部培训", "內訓"],
  external: ["External", "外部培训", "外訓"],
  online: ["Online", "在线学习", "線上"],
  "on-site": ["On-site", "现场培训", "現場"],
};

export const CADENCE_OFFERED: Words<Cadence> = {
  weekly: ["Weekly", "每周", "每週"],
  monthly: ["Monthly", "每月", "每月"],
  quarterly: ["Quarterly", "每季度", "每季"],
  "half-yearly": ["Half-yearly", "每半年", "每半年"],
  yearly: ["Yearly", "每年", "每年"],
  "on-demand": ["On demand", "按需", "不定期"],
  once: ["Once", "一次性", "一次"],
};

export const ATTENDANCE_OFFERED: Words<Exclude<Attendance, "not-due">> = {
  present: ["Present", "出勤", "出席"],
  late: ["Late", "迟到", "遲到"],
  "left-early": ["Left early", "早退", "早退"],
  leave: ["Leave", "请假", "請假"],
  absent: ["Absent", "缺勤", "缺席"],
};

export const RESULT_OFFERED: Words<Extract<TrainingOutcome, "passed" | "failed">> = {
  passed: ["Passed", "合格", "合格"],
  failed: ["Failed", "不合格", "不合格"],
};

export const SESSION_OFFERED: Words<"held" | "postponed" | "cancelled" | "planned"> = {
  held: ["Held", "已举办", "已辦理"],
  postponed: ["Postponed", "延期", "延期"],
  cancelled: ["Cancelled", "取消", "取消"],
  planned: ["Planned", "计划中", "計畫中"],
};

export const ACTION_OFFERED: Words<ActionStatus> = {
  done: ["Done", "已完成", "已完成"],
  "in-progress": ["In progress", "进行中", "進行中"],
  "not-started": ["Not started", "未开始", "未開始"],
  cancelled: ["Cancelled", "已取消", "已取消"],
};

export const SUGGESTION_OFFERED: Words<"adopted" | "not-adopted" | "open"> = {
  adopted: ["Adopted", "已采纳", "已採納"],
  "not-adopted": ["Not adopted", "未采纳", "未採納"],
  open: ["Under review", "评审中", "評審中"],
};

export const DAY_OFFERED: Words<CompanyDay["kind"]> = {
  off: ["Off", "放假", "放假"],
  work: ["Work", "上班", "上班"],
};
