// QA samples: who was sampled when, rubric columns or a score, critical errors and appeals.
import type { Field, Schema } from "./schema";
import { personWith } from "./person";

const FIELDS: readonly Field[] = [
  ...personWith({
    employeeId: { zhCN: "被质检人工号", zhTW: "受檢人員編號", en: "Evaluatee ID" },
    name: {
      zhCN: "被质检人 · 被检客服 · 被质检客服 · 被抽检人 · 质检对象 · 责任人 · 服务人员",
      zhTW: "受檢人員 · 被評人員",
      en: "Evaluated Agent · Evaluatee",
    },
  }),
  {
    id: "sampledAt", shape: "moment", role: "sign",
    zhCN: "质检时间 · 抽检时间 · 抽样日期 · 抽查日期 · 评分时间 · 监听时间 · 检查日期",
    zhTW: "品檢日期 · 側聽日期",
    en: `
      QA Date · Sampled At · Sample Date · Evaluation Date · Eval Date · Review Date · Audit Date · Monitored On · Date Evaluated · Scored At`,
  },
  {
    id: "sampleId", shape: "id", role: "plain",
    zhCN: "质检编号 · 质检单号 · 样本编号 · 质检件 · 流水号",
    zhTW: "品檢單號",
    en: "Evaluation ID · Eval ID · Sample ID · QA ID",
  },
  {
    id: "interactionId", shape: "id", role: "plain", repeats: true,
    zhCN: "录音编号 · 录音流水号 · 通话ID · 会话ID · 工单号 · 录音ID",
    zhTW: "錄音編號 · 錄音檔 · 案件編號 · 對話編號",
    en: "Call ID · Recording ID · Session ID · Conversation ID · Interaction ID · Contact ID · Ticket ID · UCID",
  },
  {
    id: "interactionAt", shape: "moment", role: "plain",
    zhCN: "通话时间 · 来电时间 · 录音时间 · 会话时间 · 服务时间",
    zhTW: "通話時間 · 對話時間",
    en: "Call Date · Interaction Date · Contact Date · Conversation Date",
  },
  {
    id: "sampleKind", shape: "word", role: "plain",
    zhCN: "质检类型 · 质检方式 · 样本类型 · 抽检类型 · 业务类型 · 渠道 · 服务渠道 · 媒体类型 · 录音/聊天 · 业务场景",
    zhTW: "質檢類型 · 抽檢類別",
    en: "Kind · Type · Channel · Media · Media Type · Interaction Type · Evaluation Type · Form Name · Scorecard",
  },
  {
    id: "reviewer", shape: "name", role: "sign",
    zhCN: "质检员 · 质检人 · 质检专员 · 质检人员 · 评分人 · 监听人 · 检查人 · 复核人",
    zhTW: "品檢員 · 評分者 · 側聽人員",
    en: "QA · QA Analyst · Evaluator · Auditor · Grader · Reviewer · Monitored By · Scored By",
  },
  {
    id: "score", shape: "score", role: "plain",
    zhCN: "质检得分 · 得分 · 总分 · 智能质检得分 · 复核得分 · 总得分 · 质检总分 · 最终得分",
    zhTW: "品檢分數",
    en: "QA Score · Quality Score · Score · Overall % · Evaluation Score · IQS · Total Score · Final Score · QA % · Quality % · Total · Total Points",
  },
  {
    id: "deduction", shape: "text", role: "aside",
    zhCN: "扣分 · 扣分合计 · 扣分项 · 扣分原因 · 问题点 · 差错点",
    zhTW: "扣分 · 扣分項目",
    en: "Deduction · Points Deducted · Points Lost · Defect · Failed Items · Reason",
  },
  {
    id: "critical", shape: "flag", role: "sign",
    zhCN: `
      致命错误 · 致命项 · 是否致命 · 致命差错 · 红线 · 是否触红线 · 红线问题 · 一票否决 · 是否一票否决 · 重大差错 · 严重差错 · 零分项 · 关键错误 ·
      是否违规`,
    zhTW: "重大疏失 · 重大缺失 · 是否零分",
    en: `
      Critical Error · Critical · Fatal · Fatal Error · Auto Fail · Autofail · Zero Tolerance · ZTP · Compliance Critical · Business Critical ·
      Customer Critical · Critical Fail`,
  },
  {
    id: "rubric", shape: "score", role: "plain", repeats: true,
    zhCN: `
      开头语 · 开场白 · 问候语 · 身份核实 · 信息核实 · 礼貌用语 · 服务用语 · 沟通礼仪 · 语音语调 · 语速 · 倾听 · 同理心 · 共情 · 需求理解 · 需求挖掘 ·
      业务准确性 · 业务知识 · 解决方案 · 解决方案合规性 · 解决方案合理性 · 沟通节奏 · 流程规范 · 流程合规 · 工单记录 · 记录完整 · 主动服务 · 情绪安抚 ·
      结束语 · 邀评`,
    zhTW: "開場白 · 身分確認 · 語氣語調 · 需求確認 · 專業知識 · 正確性 · 流程遵循",
    en: `
      Greeting · Opening · Verification · Authentication · Courtesy · Tone · Empathy · Active Listening · Probing · Understanding · Accuracy ·
      Product Knowledge · Solution · Resolution · Compliance · Process · Procedure · Documentation · Notes · Ownership · Hold Procedure · Closing`,
  },
  {
    id: "result", shape: "word", role: "aside",
    zhCN: "是否合格 · 质检结果 · 是否达标 · 合格/不合格 · 质检等级",
    zhTW: "是否合格 · 檢核結果",
    en: "Pass/Fail · Result · Outcome",
  },
  {
    id: "appeal", shape: "word", role: "sign",
    zhCN: "申诉 · 是否申诉 · 申诉结果 · 申诉状态 · 复核结果",
    zhTW: "申訴 · 申覆 · 申覆結果 · 複評",
    en: "Appeal · Dispute · Disputed · Appeal Result · Dispute Status · Calibrated Score",
  },
  {
    id: "comment", shape: "text", role: "aside",
    zhCN: "质检评语 · 点评 · 备注 · 改进建议 · 亮点 · 不足",
    zhTW: "評語 · 講評",
    en: "Comment · Feedback · Coaching Notes · Strengths · Opportunities",
  },
];

/** The declaration of this kind of sheet. */
export const QA: Schema = {
  kind: "qa",
  needs: [["employeeId", "name"], ["sampledAt", "interactionAt"], ["score", "rubric", "critical"]],
  fields: FIELDS,
  nouns: "质检 · 抽检 · QA",
  sheetNames: `
    质检 · 质检明细 · 质检记录 · 抽检 · 录音质检 · 服务质检 · 监听记录 · 质检评分 · 侧录评分 · QA · Quality · QA Log · Call Monitoring · Evaluations · QM`,
  others: "criteria",
};
