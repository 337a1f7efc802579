// The year's own scores: review defence and contribution to major issues.
import type { Field, Schema } from "./schema";
import { PERSON } from "./person";
import { YEAR } from "./month";

const FIELDS: readonly Field[] = [
  ...PERSON,
  YEAR,
  {
    id: "yearDefence", shape: "score", role: "sign",
    zhCN: "年度复盘答辩 · 年度服务复盘答辩 · 述职得分 · 述职答辩 · 年终答辩 · 年度述职 · 复盘得分",
    zhTW: "年終述職 · 年度答辯 · 年終簡報分數",
    en: "Year-end Defence · Annual Review Presentation · Defence Score · Year-end Presentation",
  },
  {
    id: "majorIssue", shape: "score", role: "sign",
    zhCN: "重大问题处理贡献度 · 重大问题贡献 · 重大投诉处理 · 突出贡献 · 贡献度",
    zhTW: "重大事件處理貢獻 · 特殊貢獻",
    en: "Major Issue Contribution · Critical Incident Contribution · Special Contribution",
  },
  {
    id: "csat", shape: "score", role: "aside",
    zhCN: "年度客户满意度 · 年度满意度",
    zhTW: "年度滿意度",
    en: "Annual CSAT · Year CSAT",
  },
  {
    id: "total", shape: "score", role: "aside",
    zhCN: `
      总分 · 总得分 · 综合得分 · 合计得分 · 绩效总分 · 考核总分 · 月度得分 · 月度绩效得分 · 绩效成绩 · 考核成绩 · 最终得分 · 绩效分值`,
    zhTW: "總分 · 考績總分 · 總成績",
    en: `
      Total Score · Total · Overall Score · Final Score · Composite Score · Overall · Monthly Score · Performance Score · Scorecard Total · Grand Total`,
  },
  {
    id: "rating", shape: "word", role: "aside",
    zhCN: "绩效等级 · 考核等级 · 评定等级 · 评级 · 考核结果 · 绩效结果 · 考评结果 · 等第 · 档次 · 绩效档位 · 等级† · 绩效†",
    zhTW: "等第 · 考績等第 · 評等 · 考績†",
    en: `
      Rating · Performance Rating · Performance Level · Perf Rating · Evaluation Result · Appraisal Rating · Grade† · Band† · Category†`,
  },
  {
    id: "rank", shape: "number", role: "aside",
    zhCN: "排名 · 名次 · 排序 · 组内排名 · 小组排名 · 团队排名 · 部门排名",
    zhTW: "排名",
    en: "Rank · Ranking · Team Rank · Standing · Position†",
  },
];

/** The declaration of this kind of sheet. */
export const ANNUAL: Schema = {
  kind: "annual",
  needs: [["employeeId", "name", "alias"], ["yearDefence", "majorIssue"]],
  fields: FIELDS,
  nouns: "年度",
  sheetNames: "年度考核 · 年终考核 · 年度评定 · Annual Review · Year-end",
};
