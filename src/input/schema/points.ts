// The points ledger: innovation points given and redeemed.
import type { Field, Schema } from "./schema";
import { PERSON } from "./person";

const FIELDS: readonly Field[] = [
  ...PERSON,
  {
    id: "on", shape: "moment", role: "key",
    zhCN: "日期 · 积分日期 · 发生日期 · 记录日期 · 获得时间 · 变动时间 · 提交日期 · 采纳日期",
    zhTW: "日期 · 登錄日期 · 核發日期",
    en: "Date · Entry Date · Awarded On · Transaction Date · Posted",
  },
  {
    id: "points", shape: "number", role: "key",
    zhCN: "积分 · 分值† · 加分 · 得分† · 奖励积分 · 创新积分 · 积分变动 · 变动积分 · 加减分 · 奖扣分",
    zhTW: "積分 · 點數 · 獎勵點數",
    en: "Points · Pts · Points Earned · Award Points · Credits · Delta · Change",
  },
  {
    id: "redeemed", shape: "number", role: "sign",
    zhCN: "扣分 · 扣减积分 · 兑换积分 · 使用积分",
    zhTW: "扣點 · 兌換點數",
    en: "Points Redeemed · Points Used · Deducted",
  },
  {
    id: "reason", shape: "text", role: "plain",
    zhCN: "事由 · 原因 · 说明 · 项目 · 建议内容 · 建议名称 · 加分原因 · 备注",
    zhTW: "事由 · 提案內容",
    en: "Reason · Description · Activity · Suggestion · Category · Notes · Memo",
  },
  {
    id: "direction", shape: "word", role: "plain",
    zhCN: "类型 · 收支 · 获取/兑换",
    zhTW: "類型 · 異動類別",
    en: "Type · Transaction Type",
  },
  {
    id: "adopted", shape: "word", role: "sign",
    zhCN: "采纳状态 · 是否采纳 · 评审结果 · 实施情况",
    zhTW: "採納狀況 · 審核結果",
    en: "Adopted · Status · Accepted · Implemented",
  },
  {
    id: "balance", shape: "number", role: "aside",
    zhCN: "余额 · 累计积分 · 总积分 · 剩余积分",
    zhTW: "餘額 · 累計點數 · 剩餘點數",
    en: "Balance · Total Points · Running Total · Remaining",
  },
];

/** The declaration of this kind of sheet. */
export const POINTS: Schema = {
  kind: "points",
  needs: [["employeeId", "name", "alias"], ["points", "redeemed"]],
  fields: FIELDS,
  nouns: "积分 · points",
  sheetNames: "积分 · 创新积分 · 积分明细 · 积分台账 · 加扣分 · 合理化建议 · 点数 · 提案 · Points · Rewards · Suggestions",
};
