// What a sheet concludes about a person: total, rating, rank. The same words on KPI, assessment and yearly sheets; what is made of
// them differs, so each sheet gives the columns the role they play on it.
import type { Field } from "./schema";

/** The total score. */
export const TOTAL: Field = {
  id: "total", shape: "score", role: "plain",
  zhCN: `
    总分 · 总得分 · 综合得分 · 合计得分 · 绩效总分 · 考核总分 · 月度得分 · 月度绩效得分 · 绩效成绩 · 考核成绩 · 最终得分 · 绩效分值`,
  zhTW: "總分 · 考績總分 · 總成績",
  en: `
    Total Score · Total · Overall Score · Final Score · Composite Score · Overall · Monthly Score · Performance Score · Scorecard Total · Grand Total`,
};

/** The rating in words. */
export const RATING: Field = {
  id: "rating", shape: "word", role: "plain",
  zhCN: "绩效等级 · 考核等级 · 评定等级 · 评级 · 考核结果 · 绩效结果 · 考评结果 · 等第 · 档次 · 绩效档位 · 等级† · 绩效†",
  zhTW: "等第 · 考績等第 · 評等 · 考績†",
  en: `
    Rating · Performance Rating · Performance Level · Perf Rating · Evaluation Result · Appraisal Rating · Grade† · Band† · Category†`,
};

/** The rank: never used, known so that it is not taken for a score. */
export const RANK: Field = {
  id: "rank", shape: "number", role: "aside",
  zhCN: "排名 · 名次 · 排序 · 组内排名 · 小组排名 · 团队排名 · 部门排名",
  zhTW: "排名",
  en: "Rank · Ranking · Team Rank · Standing · Position†",
};
