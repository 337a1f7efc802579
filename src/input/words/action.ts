// Words of improvement actions, suggestions and company days.
import type { ActionStatus, CompanyDay } from "../../core/action";
import { vocabulary } from "../vocabulary";

/** An action called overdue or delayed is still in progress: lateness is computed from its deadline. */
export const ACTION_STATUS = vocabulary<ActionStatus>({
  done: `已完成 · 完成 · 已落实 · 已整改 · 已关闭 · 关闭 · 已销项 · 已验收 · 按时完成 · 延期完成 · 100% · √ · ✓ · ✔ · 已结案 · 已改善 · 是 · done · completed · complete · closed · implemented · finished · green`,
  "in-progress": `进行中 · 推进中 · 执行中 · 整改中 · 实施中 · 部分完成 · 持续进行 · 长期 · 持续追踪 · 逾期 · 已逾期 · 超期 · 延期 · 延迟 · 滞后 · 落后 · 展延
    · in progress · in-progress · ongoing · wip · started · on track · partially done · continuous · amber · overdue · late · delayed · behind · at risk · red`,
  "not-started": `未开始 · 未启动 · 待启动 · 待开始 · 计划中 · 計畫中 · 未完成 · 待办 · 0% · 规划中 · not started · planned · to do · todo · open · pending · new`,
  cancelled: `取消 · 已取消 · 终止 · 已终止 · 暂停 · 搁置 · 不再执行 · 暂缓 · cancelled · canceled · stopped · on hold · dropped · deferred`,
});

export const SUGGESTION = vocabulary<"adopted" | "not-adopted" | "open">({
  adopted: `已采纳 · 采纳 · 是 · 已实施 · 部分采纳 · adopted · accepted · implemented · partly adopted · yes · y`,
  "not-adopted": `未采纳 · 不采纳 · 否 · rejected · not adopted · declined · no · n`,
  open: `待评审 · 评审中 · 审核中 · 待审核 · under review · pending`,
});

/** 调休 alone is in neither list: a day off in leave sheets, a workday in holiday tables. */
export const COMPANY_DAY = vocabulary<CompanyDay["kind"]>({
  off: `休 · 休息 · 休假 · 放假 · 假 · 节假日 · 法定假日 · 法定节假日 · 公休 · 假日 · 国定假日 · 例假 · 休息日 · 停业 · off · holiday · closed · public holiday · non-working · non-working day · day off · 0`,
  work: `上班 · 班 · 补班 · 调休上班 · 调休补班 · 工作日 · 正常上班 · 营业 · work · working · workday · working day · make-up day · make-up workday · make-up · makeup · open · 1`,
});
