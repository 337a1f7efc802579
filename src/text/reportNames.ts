// What tabs and periods are called: said in the report, and by the pane before there is one.
import { say, type Language, type Message, type Parameters } from "./language";

/** By key: the tabs, then the parts of a period's name. */
export const REPORT_NAMES = {
  tabOverview: ["Overview", "总览", "總覽"],
  tabRanking: ["Ranking", "排名", "排名"],
  tabCards: ["Score cards", "得分卡", "得分卡"],
  tabSla: ["SLA", "时限达标", "時限達標"],
  tabTraining: ["Training", "培训", "培訓"],
  tabFollowUp: ["Follow-up", "跟进", "跟進"],
  tabExperience: ["Experience", "客户体验", "客戶體驗"],
  tabComplaints: ["Complaints", "投诉分析", "投訴分析"],
  tabProcess: ["Process times", "流程时效", "流程時效"],
  tabDepartments: ["Departments", "跨部门协作", "跨部門協作"],
  tabActions: ["Actions", "改进措施", "改善措施"],
  tabScores: ["Scores", "得分汇总", "得分彙總"],
  tabAnnual: ["Assessment", "年度考核", "年度考核"],
  tabGrades: ["Grades", "等级分布", "等級分布"],
  tabAnnualCards: ["Annual cards", "年度考核卡", "年度考核卡"],
  tabTickets: ["Tickets", "工单判定", "工單判定"],
  tabIssues: ["Data issues", "数据问题", "資料問題"],
  tabNotes: ["Notes", "说明", "說明"],

  monthNames: [
    "January February March April May June July August September October November December",
    "1 2 3 4 5 6 7 8 9 10 11 12",
    "1 2 3 4 5 6 7 8 9 10 11 12",
  ],
  monthName: ["{month} {year}", "{year}年{n}月", "{year}年{n}月"],
  quarterName: ["Q{n} {year}", "{year}年第{n}季度", "{year}年第{n}季"],
  firstHalfName: ["H1 {year}", "{year}年上半年", "{year}年上半年"],
  secondHalfName: ["H2 {year}", "{year}年下半年", "{year}年下半年"],
  yearName: ["{year}", "{year}年", "{year}年"],
} as const satisfies Record<string, Message>;

export type ReportName = keyof typeof REPORT_NAMES;

/** A period by its key, as a person says it: `October 2026`, `Q3 2026`, `H2 2026`, `2026`; `2026年10月`, `2026年下半年`. */
export function periodText(key: string, language: Language): string {
  const [year = "", part = ""] = key.split("-");
  const tell = (name: ReportName, parameters: Parameters): string => say(REPORT_NAMES[name], language, { year, ...parameters });
  if (part === "") return tell("yearName", {});
  if (part.startsWith("Q")) return tell("quarterName", { n: part.slice(1) });
  if (part.startsWith("H")) return tell(part === "H1" ? "firstHalfName" : "secondHalfName", {});
  const months = say(REPORT_NAMES.monthNames, language).split(" ");
  return tell("monthName", { n: Number(part), month: months[Number(part) - 1] ?? part });
}
