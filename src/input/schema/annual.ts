// The year's own scores: review defence and contribution to major issues.
import type { Field, Schema } from "./schema";
import { PERSON } from "./person";
import { YEAR } from "./month";
import { RANK, RATING, TOTAL } from "./outcome";

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
    id: "csat", shape: "satisfaction", role: "sign",
    zhCN: "年度客户满意度 · 年度满意度 · 全年满意度 · 年均满意度",
    zhTW: "年度滿意度",
    en: "Annual CSAT · Year CSAT · Yearly CSAT · Annual Customer Satisfaction",
  },
  { ...TOTAL, role: "aside" },
  { ...RATING, role: "aside" },
  RANK,
];

/** The declaration of this kind of sheet. */
export const ANNUAL: Schema = {
  kind: "annual",
  needs: [["employeeId", "name", "alias"], ["yearDefence", "majorIssue", "csat"]],
  fields: FIELDS,
  nouns: "年度",
  sheetNames: "年度考核 · 年终考核 · 年度评定 · Annual Review · Year-end",
};
