// The domain's own words in the three languages: ratings, dimensions, statuses, kinds. One table a union; a missing word does not compile.
import type { ActionStatus } from "../core/action";
import type { ActionResult, PipStatus, StarResult } from "../core/consequenceFigures";
import type { SheetKind } from "../core/dataset";
import type { PersonFlag } from "../core/evaluation";
import type { SlaStatus, Verdict } from "../core/ticketFigures";
import type { Severity } from "../core/issue";
import type { Grade } from "../core/employee";
import type { NotAssessed, ProcessStep } from "../core/periodFigures";
import type { Dimension, MissingPolicy, PresetKey, RankMethod, ServiceTarget, UnexcusedPolicy } from "../core/policy";
import type { Rating } from "../core/rating";
import type { ReviewerKind } from "../core/review";
import type { CustomerTier, Priority, StatedVerdict } from "../core/ticket";
import type { EffectLevel, TrainingResult } from "../core/trainingFigures";
import type { Message } from "./language";

/** A word for each code. */
export type Words<K extends string> = Readonly<Record<K, Message>>;

export const RATING_WORDS: Words<Rating> = {
  excellent: ["excellent", "优秀", "優秀"],
  good: ["good", "良好", "良好"],
  pass: ["pass", "合格", "合格"],
  "needs-improvement": ["needs improvement", "待改进", "待改進"],
};

export const DIMENSION_WORDS: Words<Dimension> = {
  knowledge: ["Knowledge", "知识", "知識"],
  skill: ["Skill", "技能", "技能"],
  attitude: ["Attitude", "态度", "態度"],
  performance: ["Performance", "业绩", "業績"],
};

export const SLA_STATUS_WORDS: Words<SlaStatus> = {
  met: ["met", "达标", "達標"],
  breached: ["breached", "超时", "逾時"],
  "at-risk": ["at risk", "即将超时", "即將逾時"],
  running: ["running", "处理中", "處理中"],
  none: ["none", "不考核", "不考核"],
  "cannot-tell": ["cannot tell", "无法判断", "無法判斷"],
};

/** A sheet's own verdict, as its words were read. */
export const STATED_WORDS: Words<StatedVerdict> = {
  met: ["met", "达标", "達標"],
  breached: ["breached", "超时", "逾時"],
  open: ["open", "未结束", "未結束"],
  none: ["none", "不考核", "不考核"],
};

export const PRIORITY_WORDS: Words<Priority> = {
  highest: ["Highest", "最高", "最高"],
  high: ["High", "高", "高"],
  medium: ["Medium", "中", "中"],
  low: ["Low", "低", "低"],
};

export const TIER_WORDS: Words<CustomerTier> = {
  one: ["New customers", "一级（新客户）", "一級（新客戶）"],
  two: ["Returning customers", "二级（老客户）", "二級（老客戶）"],
  three: ["VIP customers", "三级（贵宾）", "三級（貴賓）"],
};

export const GRADE_WORDS: Words<Grade> = {
  agent: ["Agent", "客服专员", "客服專員"],
  "senior-agent": ["Senior agent", "高级客服", "高級客服"],
  "service-expert": ["Service expert", "服务专家", "服務專家"],
  "service-manager": ["Service manager", "服务经理", "服務經理"],
};

export const PRESET_WORDS: Words<PresetKey> = {
  "skill-assessment": ["Skill assessment", "技能考核", "技能考核"],
  "service-standard": ["Service standard", "服务标准", "服務標準"],
  "customer-service": ["Customer-service KPI", "客服绩效", "客服績效"],
  ecommerce: ["E-commerce after-sales", "电商售后", "電商售後"],
  supermarket: ["Neighbourhood supermarket", "社区超市", "社區超市"],
};

export const CLOCK_WORDS: Words<"resolution" | "first-response"> = {
  resolution: ["resolution", "解决", "解決"],
  "first-response": ["first response", "首次响应", "首次回應"],
};

export const BASIS_WORDS: Words<NonNullable<Verdict["basis"]>> = {
  "own-due": ["the sheet's due moment", "表内应完成时间", "表內應完成時間"],
  "own-hours": ["the sheet's own hours", "表内时限小时数", "表內時限小時數"],
  priority: ["priority", "按优先级", "依優先級"],
  tier: ["customer tier", "按客户等级", "依客戶等級"],
  type: ["type", "按类型", "依類型"],
  other: ["other", "按其他类", "依其他類"],
};

export const TICKET_TYPE_WORDS: Words<"attitude" | "product-quality" | "other"> = {
  attitude: ["Service attitude", "服务态度", "服務態度"],
  "product-quality": ["Product quality", "产品质量", "產品品質"],
  other: ["Other", "其他", "其他"],
};

export const REVIEWER_WORDS: Words<Exclude<ReviewerKind, "self">> = {
  supervisor: ["Supervisor", "上级", "上級"],
  peer: ["Peers", "同事", "同事"],
  customer: ["Customers", "客户", "客戶"],
};

export const NOT_ASSESSED_WORDS: Words<NotAssessed> = {
  "no-data": ["no figures", "无数据", "無資料"],
  coverage: ["too few figures", "数据覆盖不足", "資料涵蓋不足"],
  mandatory: ["a mandatory part is missing", "缺少必考项", "缺少必考項"],
  missing: ["figures missing", "数据缺失", "資料缺漏"],
  unexcused: ["unexcused absence from a test", "缺考", "缺考"],
  "too-few-months": ["too few assessed months", "考核月数不足", "考核月數不足"],
};

export const STEP_WORDS: Words<ProcessStep> = {
  assignment: ["assignment", "派单", "派單"],
  "first-response": ["first response", "首次响应", "首次回應"],
  handover: ["other department's reply", "跨部门回复", "跨部門回覆"],
  resolution: ["resolution", "解决", "解決"],
  closing: ["closing", "关单", "結案"],
};

export const FLAG_WORDS: Words<PersonFlag> = {
  star: ["★ service star", "★ 服务之星", "★ 服務之星"],
  "pip-open": ["PIP open", "改进计划中", "改進計畫中"],
  "pip-overdue": ["PIP overdue", "改进计划逾期", "改進計畫逾期"],
  gate: ["gate failed", "一票否决", "一票否決"],
  "moved-down": ["moved down by distribution", "按强制分布下调", "依強制分布下調"],
  "not-assessed": ["not assessed", "未考核", "未考核"],
  "new-hire": ["new hire", "新员工", "新進人員"],
  "on-leave": ["on leave", "休假中", "休假中"],
  "duty-gate": ["duty course not passed", "上岗课程未通过", "上線課程未通過"],
  "few-qa-samples": ["few QA samples", "质检样本不足", "質檢樣本不足"],
  "near-miss": ["near miss for the star", "差一点成为服务之星", "差一點成為服務之星"],
  "key-target-missed": ["key target missed", "关键指标未达标", "關鍵指標未達標"],
};

export const NEAR_MISS_WORDS: Words<StarResult["nearMisses"][number]["reason"]> = {
  rating: ["rating below the bar", "等级不够", "等級不足"],
  "attitude-breach": ["a breached attitude complaint", "有超时的服务态度投诉", "有逾時的服務態度投訴"],
  "days-employed": ["too few days employed", "在岗天数不足", "在職天數不足"],
  tickets: ["too few tickets", "工单数不足", "工單數不足"],
  "tie-break": ["lost the tie on CSAT or response time", "同分时满意度或响应时长落后", "同分時滿意度或回應時長落後"],
};

export const EFFECT_WORDS: Words<EffectLevel["level"]> = {
  reaction: ["Reaction: mean feedback (1–5)", "反应：平均反馈（1–5 分）", "反應：平均回饋（1–5 分）"],
  learning: ["Learning: post-test less pre-test", "学习：后测减前测", "學習：後測減前測"],
  behaviour: ["Behaviour: skill and QA after less before", "行为：技能与质检，训后减训前", "行為：技能與質檢，訓後減訓前"],
  results: ["Results: KPI score after less before", "结果：绩效得分，训后减训前", "結果：績效得分，訓後減訓前"],
};

export const NEED_WORDS: Words<TrainingResult["needs"][number]["kind"]> = {
  module: ["module", "课程模块", "課程模組"],
  metric: ["metric", "考核指标", "考核指標"],
  "ticket-type": ["ticket type", "工单类型", "工單類型"],
};

export const WARNING_WORDS: Words<TrainingResult["warnings"][number]["code"]> = {
  "weak-module": ["Module stays weak after training", "培训后仍薄弱的模块", "培訓後仍薄弱的模組"],
  "theory-not-in-kpi": ["Theory results do not go with KPI results", "理论成绩与绩效不符", "理論成績與績效不符"],
  "attendance-low": ["Attendance below the floor", "出勤率低于下限", "出勤率低於下限"],
  "emergency-coverage": ["Emergency-handling course not taken by everyone", "应急处理课程未全员覆盖", "應急處理課程未全員涵蓋"],
};

export const PIP_WORDS: Words<PipStatus> = {
  open: ["open", "进行中", "進行中"],
  overdue: ["overdue", "逾期未结", "逾期未結"],
  closed: ["closed", "已结束", "已結束"],
};

export const APART_WORDS: Words<"on-leave" | "probation"> = {
  "on-leave": ["on long leave", "长期休假", "長期休假"],
  probation: ["on probation", "试用期", "試用期"],
};

export const ACTION_STATUS_WORDS: Words<ActionStatus> = {
  "not-started": ["not started", "未开始", "未開始"],
  "in-progress": ["in progress", "进行中", "進行中"],
  done: ["done", "已完成", "已完成"],
  cancelled: ["cancelled", "已取消", "已取消"],
};

export const STANDING_WORDS: Words<ActionResult["standing"]> = {
  overdue: ["overdue", "逾期", "逾期"],
  "due-this-month": ["due this month", "本月到期", "本月到期"],
  "done-in-time": ["done in time", "按时完成", "按時完成"],
  "done-late": ["done late", "逾期完成", "逾期完成"],
  done: ["done", "已完成", "已完成"],
  open: ["open", "进行中", "進行中"],
  "no-deadline": ["no deadline", "未定期限", "未定期限"],
  cancelled: ["cancelled", "已取消", "已取消"],
};

export const SEVERITY_WORDS: Words<Severity> = {
  error: ["✖ error", "✖ 错误", "✖ 錯誤"],
  warning: ["! warning", "! 警告", "! 警告"],
  info: ["· note", "· 提示", "· 提示"],
};

export const KIND_WORDS: Words<SheetKind> = {
  roster: ["Roster", "花名册", "花名冊"],
  kpi: ["KPI actuals", "绩效数据", "績效資料"],
  assessment: ["Assessment scores", "考核成绩", "考核成績"],
  review360: ["360 reviews", "360度评价", "360度評價"],
  qa: ["QA samples", "质检抽样", "質檢抽樣"],
  tickets: ["Tickets", "工单", "工單"],
  courses: ["Courses", "课程", "課程"],
  sessions: ["Training plan", "培训计划", "培訓計畫"],
  training: ["Training records", "培训记录", "培訓記錄"],
  actions: ["Improvement actions", "改进措施", "改善措施"],
  points: ["Points ledger", "积分台账", "積分帳"],
  feedback: ["Feedback", "客户反馈", "客戶回饋"],
  "company-days": ["Company days", "公司日历", "公司行事曆"],
  annual: ["Annual scores", "年度成绩", "年度成績"],
};

export const SERVICE_WORDS: Words<ServiceTarget["id"]> = {
  "csat-rate": ["Satisfaction rate", "满意率", "滿意率"],
  "response-within": ["Responded in time", "响应及时率", "回應及時率"],
  "resolution-rate": ["Resolution rate", "解决率", "解決率"],
  "training-pass-rate": ["Training pass rate", "培训通过率", "培訓通過率"],
  "complaint-rate": ["Complaint rate", "投诉率", "投訴率"],
  "repurchase-rate": ["Repurchase rate", "复购率", "回購率"],
};

export const MISSING_POLICY_WORDS: Words<MissingPolicy> = {
  reweight: ["reweighted over what is present", "按已有项目重新加权", "依已有項目重新加權"],
  zero: ["counted as 0", "按 0 分计", "以 0 分計"],
  incomplete: ["no score", "不出分", "不計分"],
};

export const UNEXCUSED_WORDS: Words<UnexcusedPolicy> = {
  incomplete: ["no score", "不出分", "不計分"],
  missing: ["as missing", "按缺失处理", "按缺漏處理"],
  zero: ["counted as 0", "按 0 分计", "以 0 分計"],
};

export const RANK_WORDS: Words<RankMethod> = {
  competition: ["1, 2, 2, 4 (places after a tie are left out)", "1、2、2、4（并列后跳位）", "1、2、2、4（並列後跳位）"],
  dense: ["1, 2, 2, 3 (no place left out)", "1、2、2、3（中国式排名，不跳位）", "1、2、2、3（中國式排名，不跳位）"],
};

/** The words of a code that may be somebody else's: then it stands for itself. */
export function named(words: Readonly<Record<string, Message>>, code: string, otherwise: string): Message {
  const word = Object.hasOwn(words, code) ? words[code] : undefined;
  return word ?? [otherwise, otherwise, otherwise];
}

/** The type's name where the policy's own code is known, else the sheet's word itself. */
export function ticketTypeMessage(type: string): Message {
  return named(TICKET_TYPE_WORDS, type, type);
}

/** The grade's name where its code is known, else as typed. */
export function gradeMessage(grade: string): Message {
  return named(GRADE_WORDS, grade, grade);
}

/** The priority's name where its code is known, else as written in the policy. */
export function priorityMessage(priority: string): Message {
  return named(PRIORITY_WORDS, priority, priority);
}

/** The customer tier's name where its code is known, else as written in the policy. */
export function tierMessage(tier: string): Message {
  return named(TIER_WORDS, tier, tier);
}

/** The service target's name. */
export function serviceMessage(id: string): Message {
  return named(SERVICE_WORDS, id, id);
}

/** The rating's name where the word is one of ours. */
export function ratingMessage(rating: string): Message {
  return named(RATING_WORDS, rating, rating);
}
