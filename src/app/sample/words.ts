// The words of the sample's cells, as people type them, in three languages.
import type { Grade, Post } from "../../core/employee";
import type { ReviewerKind } from "../../core/review";
import type { Message } from "../../text/language";

export const POST_WORDS: Readonly<Record<Post, Message>> = {
  supervisor: ["Team lead", "客服主管", "客服主管"],
  agent: ["Agent", "客服专员", "客服專員"],
  "technical-support": ["Technical support", "技术支持", "技術支援"],
  "after-sales": ["After-sales agent", "售后专员", "售後專員"],
  other: ["Other", "其他", "其他"],
};

export const GRADE_WORDS: Readonly<Record<Grade, Message>> = {
  agent: ["Agent", "专员", "專員"],
  "senior-agent": ["Senior agent", "资深专员", "資深專員"],
  "service-expert": ["Service expert", "服务专家", "服務專家"],
  "service-manager": ["Service manager", "服务经理", "服務經理"],
};

export const REVIEWER_WORDS: Readonly<Record<Exclude<ReviewerKind, "self">, Message>> = {
  supervisor: ["Supervisor", "上级", "主管"],
  peer: ["Peer", "同事", "同事"],
  customer: ["Customer", "客户", "客戶"],
};

export const EMPLOYEE_ID: Message = ["Employee ID", "工号", "工號"];
export const NAME: Message = ["Name", "姓名", "姓名"];
export const TEAM: Message = ["Team", "小组", "小組"];
export const MONTH_HEADER: Message = ["Month", "月份", "月份"];
export const YES: Message = ["Yes", "是", "是"];
export const NO: Message = ["No", "否", "否"];
export const DONE: Message = ["Done", "已完成", "已完成"];
