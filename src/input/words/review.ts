// Words of review and sampling cells: who reviews, what was sampled, appeals, and rubric cells without points.
import type { ReviewerKind } from "../../core/review";
import type { QaSample, SampleKind } from "../../core/quality";
import { vocabulary } from "../vocabulary";

/** Reviews from below and from other departments are kinds of their own: they never count as peer reviews. */
export const REVIEWER_KIND = vocabulary<ReviewerKind | "subordinate" | "cross-department">({
  supervisor: `上级 · 上级评价 · 直属上级 · 直属主管 · 直接上级 · 主管 · 主管评价 · 领导 · 经理 · 组长 · 班长 · 上对下 · 主管评核 · 主管评分 · supervisor · manager · line manager · boss · team lead · team leader · tl · downward`,
  peer: `同事 · 同事评价 · 同事互评 · 同级 · 平级 · 互评 · 组员 · 同侪 · 平行 · 同仁 · peer · peers · peer review · colleague · co-worker · coworker · teammate · team member`,
  customer: `客户 · 客户评价 · 顾客 · 顾客评价 · 外部客户 · 用户 · 用户评价 · customer · customers · client · external · end user`,
  self: `自评 · 本人 · 自己 · 自我评价 · 员工自评 · self · self-assessment · self assessment · self review`,
  subordinate: `下级 · 下属 · 部属 · 下级评价 · direct report · subordinate · upward`,
  "cross-department": `跨部门 · 协作部门 · 跨单位 · cross-functional · cross-department · stakeholder`,
});

export const SAMPLE_KIND = vocabulary<SampleKind>({
  call: `录音 · 电话 · 通话 · 语音 · 热线 · 电话录音 · 呼入 · 呼出 · 侧录 · call · calls · voice · phone · recording · inbound · outbound`,
  chat: `聊天 · 会话 · 在线 · 文字 · 聊天记录 · 在线会话 · 对话 · 文字客服 · chat · live chat · text · im · messaging`,
  drill: `演练 · 角色扮演 · 情景模拟 · 情景演练 · 模拟 · 模拟演练 · 神秘客 · drill · role play · role-play · mock · simulation · mystery shopper`,
  other: `工单 · 邮件 · 其他 · 现场 · 现场观察 · 服务观察 · 旁听 · 同听 · 侧听 · ticket · email · case · other · on-site · side-by-side · sbs · observation`,
});

export const APPEAL = vocabulary<QaSample["appeal"]>({
  none: `未申诉 · 无申诉 · 无 · 否 · 未申覆 · none · no · n · no appeal · not appealed`,
  raised: `申诉中 · 已申诉 · 是 · 待复核 · 有 · 申覆中 · raised · pending · under review · yes · y · appealed`,
  upheld: `申诉成功 · 申诉通过 · 申诉成立 · 成立 · 改判 · 申覆成立 · upheld · overturned · accepted · successful · granted`,
  rejected: `维持原判 · 申诉驳回 · 驳回 · 申诉失败 · 不成立 · 维持原分 · 维持 · rejected · dismissed · denied · not upheld`,
});

/** Rubric cells that hold a verdict in place of points. */
export const RUBRIC_CELL = vocabulary<"met" | "not-met" | "not-applicable">({
  met: `是 · 合格 · 通过 · √ · ✓ · ✔ · 满分 · 符合 · 达标 · y · yes · pass · passed · met · true`,
  "not-met": `否 · 不合格 · 不通过 · × · ✗ · ✘ · 不符合 · 不达标 · 扣分 · n · no · fail · failed · not met · false`,
  "not-applicable": `不适用 · 无 · 未涉及 · 不涉及 · / · — · - · n/a · na · not applicable`,
});
