// Improvement actions and the milestones of a plan.
import type { Field, Schema } from "./schema";

const FIELDS: readonly Field[] = [
  {
    id: "action", shape: "text", role: "key",
    zhCN: `
      改进措施 · 改进项目 · 改进事项 · 改善措施 · 整改措施 · 整改事项 · 整改内容 · 行动 · 行动项 · 行动计划 · 措施 · 任务 · 工作事项 · 工作内容 ·
      待办事项 · 事项 · 项目† · 问题 · 计划内容 · 里程碑 · 阶段目标 · 目标†`,
    zhTW: "改善措施 · 改善項目 · 改善事項 · 矯正措施 · 預防措施 · 行動方案 · 行動項目 · 工作項目 · 執行項目",
    en: `
      Action · Action Item · Task · Improvement · Initiative · Corrective Action · Preventive Action · CAPA · Recommendation · To Do · Item† ·
      Milestone · Deliverable · Activity`,
  },
  {
    id: "owner", shape: "name", role: "sign",
    zhCN: "责任人 · 负责人 · 跟进人 · 执行人 · 牵头人 · 主责人",
    zhTW: "負責人 · 承辦人",
    en: `
      Owner · Responsible · Responsible Person · Assigned To · Assignee · Lead · PIC · DRI · Accountable · By Whom`,
  },
  {
    id: "department", shape: "word", role: "plain",
    zhCN: "责任部门 · 负责部门 · 牵头部门 · 实施部门 · 责任单位 · 部门",
    zhTW: "負責單位 · 權責單位 · 承辦單位 · 主辦單位 · 執行單位",
    en: "Responsible Department · Department · Owning Department",
  },
  {
    id: "deadline", shape: "deadline", role: "sign",
    zhCN: `
      截止日期 · 完成期限 · 完成时限 · 期限 · 要求完成时间 · 计划完成时间 · 预计完成时间 · 实施时间 · 实施期限 · 整改期限 · 到期日 · 时间节点 · 节点 ·
      DDL`,
    zhTW: "期限 · 預定完成日 · 應完成日 · 改善期限 · 時程",
    en: `
      Deadline · Due · Target Date · Target Completion · By When · Planned Finish · Planned End · End Date† · ETA · ECD · Timeline · When`,
  },
  {
    id: "startOn", shape: "moment", role: "plain",
    zhCN: "开始时间 · 启动时间 · 计划开始 · 提出日期 · 下达日期",
    zhTW: "開始日期 · 起始日 · 預定開始日",
    en: "Start · Begin · Raised On · Opened · Planned Start",
  },
  {
    id: "status", shape: "word", role: "plain",
    zhCN: "状态 · 进度 · 完成情况 · 完成状态 · 进展 · 是否完成 · 落实情况 · 执行情况",
    zhTW: "狀態 · 完成狀況 · 執行進度 · 辦理情形 · 結案否",
    en: "Status · Progress · State · Completion · Done? · RAG",
  },
  {
    id: "progress", shape: "share", role: "plain",
    zhCN: "完成度 · 完成百分比 · 完成比例",
    zhTW: "完成度",
    en: "% Complete · Percent Complete · % Done",
  },
  {
    id: "doneOn", shape: "moment", role: "plain",
    zhCN: "完成日期 · 实际完成时间 · 关闭日期 · 验收日期 · 销项日期",
    zhTW: "實際完成日 · 結案日期",
    en: "Done · Completed On · Completion Date · Actual Finish · Actual End · Closed On",
  },
  {
    id: "metric", shape: "word", role: "plain",
    zhCN: "改善指标 · 对应指标 · 关联指标 · 目标指标 · 影响指标 · 指标",
    zhTW: "對應指標",
    en: "Metric · Related Metric · Target Metric · KPI",
  },
  {
    id: "metricBefore", shape: "text", role: "plain",
    zhCN: "改善前 · 改进前 · 现状值 · 基线 · 基线值 · 当前水平",
    zhTW: "改善前",
    en: "Before · Baseline · Metric Before · Current Level",
  },
  {
    id: "metricAfter", shape: "text", role: "plain",
    zhCN: "改善后 · 改进后 · 当前值 · 完成值",
    zhTW: "改善後",
    en: "After · Metric After · Current Value",
  },
  {
    id: "metricTarget", shape: "text", role: "plain",
    zhCN: "目标值 · 指标目标 · 预期目标",
    zhTW: "目標值",
    en: "Target Value · Metric Target · Target",
  },
  {
    id: "source", shape: "text", role: "aside",
    zhCN: "来源 · 问题来源 · 备注 · 佐证 · 验收人",
    zhTW: "來源 · 驗證人",
    en: "Source · Evidence · Notes · Verified By",
  },
];

/** The declaration of this kind of sheet. */
export const ACTIONS: Schema = {
  kind: "actions",
  needs: [["action"], ["deadline", "owner", "department"]],
  fields: FIELDS,
  nouns: "整改 · 改进 · action · task",
  sheetNames: `
    改进计划 · 改善计划 · 整改 · 整改台账 · 行动计划 · 待办 · 督办 · 问题跟踪 · 里程碑 · 矫正预防 ·
    Actions · Action Plan · Action Items · CAPA · Improvement · Follow-up · Milestones`,
};
