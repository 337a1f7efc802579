// 360 reviews: one row per review, with the kind of reviewer and a score or criteria columns.
import type { Field, Schema } from "./schema";
import { MONTH } from "./month";
import { personWith } from "./person";

const FIELDS: readonly Field[] = [
  ...personWith({
    employeeId: { zhCN: "被评价人工号 · 被评人工号 · 被评价人编号", zhTW: "受評人編號", en: "Ratee ID · Reviewee ID · Subject ID" },
    name: {
      zhCN: "被评价人 · 被评价人姓名 · 被评人姓名 · 被评人 · 被评估人 · 被考评人 · 被测评人 · 评价对象 · 测评对象 · 受评人 · 被考核人",
      zhTW: "受評者 · 評核對象",
      en: "Ratee · Reviewee · Subject · Employee Being Reviewed · Participant · Focal · Appraisee · Evaluatee",
    },
  }),
  { ...MONTH, role: "plain", zhCN: `${MONTH.zhCN} · 评价周期 · 评价月份 · 测评期间 · 评价时间 · 提交时间 · 提交答卷时间`, zhTW: `${MONTH.zhTW} · 評核期間`, en: `${MONTH.en} · Review Cycle · Review Date · Submitted At · Timestamp` },
  {
    id: "reviewerKind", shape: "word", role: "key",
    zhCN: `
      评价人类型 · 评价者类型 · 评价者类别 · 评价关系 · 评价角色 · 评价维度† · 评价主体 · 评价来源 · 关系 · 与被评价人关系 · 评价人身份 · 评价人类别 · 角色 · 评价类型 ·
      您与被评价人的关系 · 您与被评价人关系 · 您与被评人的关系 · 与被评人关系 · 您是被评价人的 · 评价者身份`,
    zhTW: "評核者類別 · 評核者類型 · 評價者類型 · 評核關係 · 評價者身分 · 評核角色",
    en: `
      Reviewer Type · Reviewer Kind · Relationship · Relation · Rater Group · Rater Type · Rater Category · Reviewer Role · Source · Feedback Type ·
      Reviewer Relationship ·
      Your relationship to the employee · Relationship to Employee · Relationship to Reviewee · I am their`,
  },
  {
    id: "reviewer", shape: "name", role: "plain",
    zhCN: "评价人 · 评价者 · 评分人 · 评估人 · 考评人 · 打分人 · 评委 · 评价人工号 · 评价人姓名 · 填写人 · 您的姓名 · 评价者姓名",
    zhTW: "評核人 · 評核者 · 考核人",
    en: "Reviewer · Rater · Evaluator · Assessor · Appraiser · Reviewer ID · Feedback Provider · Respondent · Given By · Your Name · Reviewer Name · Rater Name",
  },
  {
    id: "reviewerId", shape: "id", role: "aside",
    zhCN: "评价人工号 · 评价人编号",
    zhTW: "評核人編號",
    en: "Reviewer ID · Rater ID",
  },
  {
    id: "score", shape: "score", role: "plain",
    zhCN: "评分 · 得分 · 总分 · 打分 · 分数",
    zhTW: "評分",
    en: "Score · Rating · Average · Total",
  },
  {
    id: "comment", shape: "text", role: "aside",
    zhCN: "评语 · 评价意见 · 建议 · 改进建议 · 评价说明 · 备注 · 您的建议 · 意见建议",
    zhTW: "評語 · 意見",
    en: "Comment · Feedback · Remarks · Suggestions",
  },
];

/** The declaration of this kind of sheet. */
export const REVIEW_360: Schema = {
  kind: "review360",
  needs: [["employeeId", "name"], ["reviewerKind"]],
  fields: FIELDS,
  nouns: "评价 · 测评",
  sheetNames: `
    360评价 · 360度评价 · 360评估 · 互评 · 民主测评 · 同事评价 · 评价明细 · 360 Review · Peer Review`,
  others: "criteria",
};
