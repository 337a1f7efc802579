// Issues about closed months: figures that were kept, and what is wrong on the sheet that keeps them. Three texts each.
import type { IssueCode } from "../../core/issueCodes";
import type { Message } from "../language";

/** The sentences about closed months. */
export const HISTORY_ISSUES = {
  "closed-figure-differs": [
    "{month} is closed: {field} of {employee} stays {stated}; the sheets now give {computed}. Reopen the month to take that over.",
    "{month} 已锁定：{employee} 的{field}保持 {stated}；现有数据算得 {computed}。如需采用，请解锁该月。",
    "{month} 已鎖定：{employee} 的{field}維持 {stated}；現有資料算得 {computed}。如需採用，請解鎖該月。",
  ],
  "closed-rating-differs": [
    "{month} is closed: {employee} stays “{stated}”; the sheets now give “{computed}”. Reopen the month to take that over.",
    "{month} 已锁定：{employee} 的等级保持“{stated}”；现有数据应为“{computed}”。如需采用，请解锁该月。",
    "{month} 已鎖定：{employee} 的等級維持「{stated}」；現有資料應為「{computed}」。如需採用，請解鎖該月。",
  ],
  "closed-total-differs": [
    "{month} is closed: {field} stays {stated}; the sheets now give {computed}. Reopen the month to take that over.",
    "{month} 已锁定：{field}保持 {stated}；现有数据算得 {computed}。如需采用，请解锁该月。",
    "{month} 已鎖定：{field}維持 {stated}；現有資料算得 {computed}。如需採用，請解鎖該月。",
  ],
  "closed-policy-differs": [
    "{month} keeps the policy it was closed with; the policy in force is another one. Reopen the month to judge it anew.",
    "{month} 沿用锁定时的考核规则，与现行规则不同。如需按现行规则重算，请解锁该月。",
    "{month} 沿用鎖定時的考核規則，與現行規則不同。如需依現行規則重算，請解鎖該月。",
  ],
  "history-month-unreadable": [
    "The kept figures of “{month}” cannot be read, so the month is not closed: its figures come from the sheets. Put back the row as it was, or write the month's report again.",
    "“{month}”保存的数据无法读取，因此该月不算锁定，按现有数据计算。请恢复此行，或重新生成该月报告。",
    "「{month}」保存的資料無法讀取，因此該月不算鎖定，依現有資料計算。請恢復此列，或重新產生該月報告。",
  ],
  "history-month-twice": [
    "{month} is kept twice; the row closed last counts. Delete the other.",
    "{month} 保存了两次，以最后锁定的一行为准。请删除另一行。",
    "{month} 保存了兩次，以最後鎖定的一列為準。請刪除另一列。",
  ],
  "history-person-unreadable": [
    "The kept details of {employee} in {month} cannot be read; score and rating are taken from the row's cells.",
    "{employee} {month} 保存的明细无法读取；得分和等级取自此行的单元格。",
    "{employee} {month} 保存的明細無法讀取；得分和等級取自此列的儲存格。",
  ],
  "history-people-missing": [
    "{month} was closed with {n} people, {read} are still on the sheet; the others have no figures in it.",
    "{month} 锁定时有 {n} 人，表中现有 {read} 人；其余的人在该月没有数据。",
    "{month} 鎖定時有 {n} 人，表中現有 {read} 人；其餘的人在該月沒有資料。",
  ],
  "history-cell-changed": [
    "The cell says {text}, but {month} was closed with {stated}, which counts. Put it back; to take over new figures, reopen the month.",
    "单元格为 {text}，但 {month} 锁定时为 {stated}，以后者为准。请改回；如需采用新数据，请解锁该月。",
    "儲存格為 {text}，但 {month} 鎖定時為 {stated}，以後者為準。請改回；如需採用新資料，請解鎖該月。",
  ],
} as const satisfies Partial<Record<IssueCode, Message>>;
