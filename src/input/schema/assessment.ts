// Assessment scores of a month: knowledge test, skill practical, scenario defence, attitude, performance.
import type { Field, Schema } from "./schema";
import { MONTH, YEAR } from "./month";
import { PERSON } from "./person";
import { RANK, RATING, TOTAL } from "./outcome";

const FIELDS: readonly Field[] = [
  ...PERSON,
  { ...MONTH, role: "plain" },
  { ...YEAR, role: "plain" },
  {
    id: "knowledge", shape: "score", role: "sign",
    zhCN: `
      知识测试 · 知识考核 · 知识得分 · 知识 · 理论考试 · 理论成绩 · 理论 · 笔试 · 笔试成绩 · 业务知识 · 业务考试 · 产品知识 · 产品知识测试 · 应知应会 ·
      线上考试 · 月考`,
    zhTW: "知識測驗 · 學科 · 學科成績 · 業務測驗",
    en: `
      Knowledge · Knowledge Test · Knowledge Score · Theory · Theory Test · Written Test · Written Exam · Quiz · PKT · Product Knowledge Test ·
      Exam Score`,
  },
  {
    id: "practical", shape: "score", role: "sign",
    zhCN: `
      技能实操 · 技能 · 技能考核 · 技能得分 · 技能评估 · 实操考核 · 实操 · 实操成绩 · 实际操作 · 操作考核 · 模拟考核 · 情景模拟 · 角色扮演 · 上机操作`,
    zhTW: "技能實作 · 實作 · 實作成績 · 術科 · 術科成績 · 操作測驗 · 情境模擬",
    en: `
      Skill · Skill Practical · Practical · Practical Test · Hands-on · Skills Assessment · Simulation · Role Play · Roleplay Score · Mock Call`,
  },
  {
    id: "defence", shape: "score", role: "sign",
    zhCN: "情景答辩 · 场景答辩 · 答辩 · 答辩成绩 · 案例答辩 · 情景问答 · 应变答辩",
    zhTW: "情境答辯 · 口試 · 口試成績 · 情境問答",
    en: "Scenario Defence · Oral · Oral Exam · Viva · Case Defence · Scenario Q&A · Interview Score",
  },
  {
    id: "attitude", shape: "score", role: "plain",
    zhCN: "态度 · 态度评价 · 态度得分 · 工作态度 · 服务态度 · 360得分 · 360评价 · 综合素质 · 行为考核",
    zhTW: "態度 · 態度評核",
    en: "Attitude · Attitude Score · Behaviour · Conduct · 360 Score · Values",
  },
  {
    id: "performance", shape: "score", role: "plain",
    zhCN: "绩效 · 绩效得分 · 业绩 · 业绩得分 · 工作业绩 · KPI得分 · KPI · 服务数据得分 · 业务指标",
    zhTW: "績效 · 工作績效",
    en: "Performance · Performance Score · KPI Score · Results · Productivity Score · Business Score",
  },
  TOTAL,
  RATING,
  RANK,
  {
    id: "attempt", shape: "word", role: "aside",
    zhCN: "补考 · 补考成绩 · 是否补考 · 考试次数 · 第几次 · 重考成绩",
    zhTW: "補考 · 重考",
    en: "Resit · Retake · Attempt · Attempt No · Retest Score",
  },
  {
    id: "examOn", shape: "moment", role: "plain",
    zhCN: "考试日期 · 考核日期 · 测试时间",
    zhTW: "考試日期",
    en: "Exam Date · Test Date · Assessment Date · Taken On",
  },
];

/** The declaration of this kind of sheet. */
export const ASSESSMENT: Schema = {
  kind: "assessment",
  needs: [["employeeId", "name", "alias"], ["knowledge", "practical", "defence"]],
  fields: FIELDS,
  nouns: "考核 · 测试",
  sheetNames: `
    考试成绩 · 技能考核 · 知识测试 · 月度考评 · 考核成绩 · 成绩表 · 测验 · Test Scores · Assessment · Exam`,
  others: "metrics",
};
