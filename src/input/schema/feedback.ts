// Surveys, call-backs and public comments.
import type { Field, Schema } from "./schema";

const FIELDS: readonly Field[] = [
  {
    id: "on", shape: "moment", role: "sign",
    zhCN: "评价时间 · 调查日期 · 回访时间 · 访谈日期 · 提交时间 · 填写时间 · 答题时间",
    zhTW: "評價時間 · 填答時間",
    en: "Survey Date · Response Date · Submitted At · Feedback Date · Completed At · Timestamp · Date Recorded",
  },
  {
    id: "agent", shape: "name", role: "plain",
    zhCN: "服务客服 · 被评价客服 · 客服 · 坐席",
    zhTW: "服務人員 · 客服人員",
    en: "Agent · Rated Agent",
  },
  {
    id: "agentId", shape: "id", role: "plain",
    zhCN: "客服工号 · 坐席工号 · 工号",
    zhTW: "客服編號",
    en: "Agent ID · Employee ID",
  },
  {
    id: "channel", shape: "word", role: "plain",
    zhCN: "评价渠道 · 反馈渠道 · 调查方式 · 来源",
    zhTW: "調查管道 · 回饋管道",
    en: "Channel · Source · Survey Type · Survey Name",
  },
  {
    id: "score", shape: "satisfaction", role: "key",
    zhCN: "满意度 · 评分 · 星级 · 评价 · 推荐意愿",
    zhTW: "滿意度 · 星等",
    en: "CSAT · Rating · Score · Stars · Overall Satisfaction · How satisfied were you overall · How satisfied are you · How satisfied were you with our service · How would you rate our service · NPS† · Likelihood to Recommend†",
  },
  {
    id: "comment", shape: "text", role: "sign",
    zhCN: "评价内容 · 意见 · 建议 · 文字评价 · 留言",
    zhTW: "意見 · 評語",
    en: "Comment · Verbatim · Feedback · Open Text",
  },
  {
    id: "theme", shape: "text", role: "sign",
    zhCN: "问题点 · 痛点 · 标签 · 差评原因 · 不满意原因",
    zhTW: "不滿意原因",
    en: "Theme · Tag · DSAT Reason · Driver · Pain Point",
  },
  {
    id: "followedUp", shape: "word", role: "sign",
    zhCN: "是否跟进 · 跟进状态 · 是否闭环 · 处理结果",
    zhTW: "追蹤狀態 · 是否結案 · 處理情形",
    en: "Follow-up Status · Closed Loop · Actioned",
  },
  {
    id: "followedUpAt", shape: "moment", role: "sign",
    zhCN: "跟进时间 · 跟进日期",
    zhTW: "追蹤時間",
    en: "Followed Up At",
  },
];

/** The declaration of this kind of sheet. */
export const FEEDBACK: Schema = {
  kind: "feedback",
  needs: [["on"], ["score"], ["comment", "theme", "followedUp", "channel"]],
  fields: FIELDS,
  nouns: "评价 · 回访 · 调查 · survey · feedback",
  sheetNames: "满意度调查 · 回访记录 · 评价 · 客户反馈 · 问卷 · Survey · Feedback · Reviews",
};
