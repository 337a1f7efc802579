// Issues about tickets, their limits and their calendar. One entry for each code, in the three languages: what was found and what to do.
import type { IssueCode } from "../../core/issueCodes";
import type { Message } from "../language";

/** The sentences about tickets, their limits and their calendar. */
export const TICKET_ISSUES = {
  "duplicate-ticket": [
    "Ticket {id} stands here and in row {row} with different content; that row counts.",
    "工单 {id} 与第 {row} 行重复且内容不同，以第 {row} 行为准。",
    "工單 {id} 與第 {row} 列重複且內容不同，以第 {row} 列為準。",
  ],
  "calendar-unreadable": [
    "The calendar “{calendar}” on the Policy sheet cannot be read at “{text}”, so no time limit can be told. Write it like “Mon-Fri 09:00-18:00” or “24x7”.",
    "政策表中的日历“{calendar}”在“{text}”处无法识别，因此无法判断任何时限。请写成“周一至周五 09:00-18:00”或“24x7”的形式。",
    "政策表中的行事曆「{calendar}」在「{text}」處無法辨識，因此無法判斷任何時限。請寫成「週一至週五 09:00-18:00」或「24x7」的形式。",
  ],
  "calendar-year-unknown": [
    "{n} time limits reach {year}, whose public holidays are not known; they cannot be told. List the company's days of {year} in a sheet.",
    "{n} 个时限涉及 {year} 年，该年节假日未知，无法判断。请在公司日历表中列出 {year} 年的日子。",
    "{n} 個時限涉及 {year} 年，該年節假日未知，無法判斷。請在公司行事曆表中列出 {year} 年的日子。",
  ],
  "unknown-ticket-type": [
    "The policy has no limit for the type “{type}”; its {n} tickets take the limit of “other”. Add the type on the Policy sheet if it needs its own.",
    "政策中没有类型“{type}”的时限，{n} 张工单按“其他”的时限判断。如需单独时限，请在政策表中添加。",
    "政策中沒有類型「{type}」的時限，{n} 張工單按「其他」的時限判斷。如需單獨時限，請在政策表中新增。",
  ],
  "no-ticket-type": [
    "{n} tickets have no type and take the limit of “other”. Fill in the type.",
    "{n} 张工单没有类型，按“其他”的时限判断。请补填类型。",
    "{n} 張工單沒有類型，按「其他」的時限判斷。請補填類型。",
  ],
  "ticket-ids-made": [
    "No column of “{sheet}” holds ticket ids; each row is a ticket named by its place. Add ids so that repeats can be found.",
    "“{sheet}”没有编号列，每行按一张工单计，以所在位置命名。请补充编号，以便查重。",
    "「{sheet}」沒有編號欄，每列按一張工單計，以所在位置命名。請補上編號，以便查重。",
  ],
  "days-end-at-midnight": [
    "“{header}” has dates without times; each is read as the end of its day, or as the next known moment of the ticket on that day. Enter times for exact figures.",
    "“{header}”列只有日期没有时间，按当日结束（或当日该工单的下一个已知时刻）计。如需精确，请填写时间。",
    "「{header}」欄只有日期沒有時間，按當日結束（或當日該工單的下一個已知時刻）計。如需精確，請填寫時間。",
  ],
  "ticket-without-opened": [
    "Ticket {ticket} has no readable opening time, so its limits cannot be told. Fill it in.",
    "工单 {ticket} 没有可识别的创建时间，无法判断时限。请补填。",
    "工單 {ticket} 沒有可辨識的建立時間，無法判斷時限。請補填。",
  ],
  "ticket-resolved-before-opened": [
    "Ticket {ticket} was resolved before it was opened; the limit cannot be told. Check both times.",
    "工单 {ticket} 的解决时间早于创建时间，无法判断时限。请核对两个时间。",
    "工單 {ticket} 的解決時間早於建立時間，無法判斷時限。請核對兩個時間。",
  ],
  "ticket-response-before-opened": [
    "Ticket {ticket} was answered before it was opened; the first response cannot be told. Check both times.",
    "工单 {ticket} 的首次响应早于创建时间，无法判断首次响应。请核对两个时间。",
    "工單 {ticket} 的首次回應早於建立時間，無法判斷首次回應。請核對兩個時間。",
  ],
  "ticket-reply-before-handover": [
    "On ticket {ticket} the department replied before the handover; that step cannot be told. Check both times.",
    "工单 {ticket} 的部门回复早于转出时间，无法判断该环节。请核对两个时间。",
    "工單 {ticket} 的部門回覆早於轉出時間，無法判斷該環節。請核對兩個時間。",
  ],
  "ticket-closed-without-resolved": [
    "Ticket {ticket} is closed but has no resolution time; the limit cannot be told. Fill it in.",
    "工单 {ticket} 已关闭但没有解决时间，无法判断时限。请补填。",
    "工單 {ticket} 已關閉但沒有解決時間，無法判斷時限。請補填。",
  ],
  "ticket-open-with-resolved": [
    "Ticket {ticket} has a resolution time but an open status; the time counts. Correct the status.",
    "工单 {ticket} 有解决时间但状态为未完成，按解决时间判断。请更正状态。",
    "工單 {ticket} 有解決時間但狀態為未完成，按解決時間判斷。請更正狀態。",
  ],
  "tickets-without-response": [
    "{n} resolved tickets have no first-response time; their first response cannot be told.",
    "{n} 张已解决工单没有首次响应时间，无法判断其首次响应。",
    "{n} 張已解決工單沒有首次回應時間，無法判斷其首次回應。",
  ],
  "reopened-without-first-resolution": [
    "{n} reopened tickets have no time of their first resolution and are judged on the only one there is.",
    "{n} 张重开工单没有首次解决时间，按现有的解决时间判断。",
    "{n} 張重啟工單沒有首次解決時間，按現有的解決時間判斷。",
  ],
  "closed-counts-as-resolved": [
    "The sheet has closing times but no resolution times: for {n} tickets the closing time counts as the resolution.",
    "该表只有关闭时间而没有解决时间：{n} 张工单以关闭时间作为解决时间。",
    "該表只有關閉時間而沒有解決時間：{n} 張工單以關閉時間作為解決時間。",
  ],
} as const satisfies Partial<Record<IssueCode, Message>>;
