// Issues about training records, audiences and deadlines. One entry for each code, in the three languages: what was found and what to do.
import type { IssueCode } from "../../core/issueCodes";
import type { Message } from "../language";

/** The sentences about training records, audiences and deadlines. */
export const TRAINING_ISSUES = {
  "training-passed-below-mark": [
    "The row says passed, but {score} points, or one of the parts, miss the pass mark of {mark}. It counts as not passed; check the result, or the pass mark of the course.",
    "此行结论为合格，但 {score} 分（或其中一项）未达合格线 {mark}，按不合格计算。请核对结论或该课程的合格线。",
    "此列結論為合格，但 {score} 分（或其中一項）未達合格線 {mark}，按不合格計算。請核對結論或該課程的合格線。",
  ],
  "training-failed-above-mark": [
    "The row says not passed, but {score} points reach the pass mark of {mark}. It counts as passed; check the result, or the pass mark of the course.",
    "此行结论为不合格，但 {score} 分已达合格线 {mark}，按合格计算。请核对结论或该课程的合格线。",
    "此列結論為不合格，但 {score} 分已達合格線 {mark}，按合格計算。請核對結論或該課程的合格線。",
  ],
  "audience-unknown": [
    "“{text}” is no post, grade, department or team of the roster, so the course “{course}” is required of nobody by that word. Use a word of the roster, or “all”.",
    "花名册中没有“{text}”这一岗位、职级、部门或小组，因此课程“{course}”未据此要求任何人参加。请改用花名册中的名称，或填“全员”。",
    "花名冊中沒有「{text}」這一職位、職級、部門或小組，因此課程「{course}」未據此要求任何人參加。請改用花名冊中的名稱，或填「全員」。",
  ],
  "no-duty-gate-course": [
    "New people are already at work, but no course is marked as the duty gate, so it was not checked. Mark one in the course sheet, or name it after the Policy sheet's word “{words}”.",
    "已有新员工上岗，但没有标为上岗必修的课程，故未检查。请在课程表中标记，或使课程名称包含政策表中的“{words}”。",
    "已有新員工上線，但沒有標為上線必修的課程，故未檢查。請在課程表中標記，或使課程名稱包含政策表中的「{words}」。",
  ],
  "deadline-unreadable": [
    "The deadline “{text}” cannot be read as a day. Write a date such as 2026-10-31, or words such as “end of October”.",
    "期限“{text}”无法识别为日期。请填写 2026-10-31 这样的日期，或“10月底”这样的说法。",
    "期限「{text}」無法辨識為日期。請填寫 2026-10-31 這樣的日期，或「10月底」這樣的說法。",
  ],
} as const satisfies Partial<Record<IssueCode, Message>>;
