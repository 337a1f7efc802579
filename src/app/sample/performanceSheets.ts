// The figures of each month: KPI, wide with a title and two header rows, and the assessment scores.
import type { Month } from "../../core/time";
import { attitudeOf } from "../../core/review";
import { defaultPolicy } from "../../core/presets";
import type { Message } from "../../text/language";
import { abilityIn, CAST, SAMPLE_MONTHS, TEAM_NAMES, worksIn, type Person } from "./cast";
import { figure, type Chance } from "./chance";
import type { SampleReview } from "./reviewSheets";
import type { SampleRow, SampleSheet } from "./sampleSheet";
import { EMPLOYEE_ID, MONTH_HEADER, NAME, TEAM } from "./words";

/** The key of a person's row of a month. */
function monthKey(person: Person, month: Month): string {
  return `${person.id}/${month}`;
}

function monthRows(cellsOf: (person: Person, month: Month) => SampleRow["cells"]): readonly SampleRow[] {
  return SAMPLE_MONTHS.flatMap((month) =>
    CAST.filter((person) => worksIn(person, month)).map((person) => ({ key: monthKey(person, month), cells: { month, id: person.id, name: person.name, ...cellsOf(person, month) } })),
  );
}

const SERVICE: Message = ["Service quality", "服务质量指标", "服務品質指標"];
const WORKLOAD: Message = ["Workload", "工作量指标", "工作量指標"];

/** The KPI sheet, a row a person and month; the averages of the whole sheet below. */
export function kpiSheet(chance: Chance): SampleSheet {
  const rows = monthRows((person, month) => {
    const ability = abilityIn(person, month);
    return {
      team: TEAM_NAMES[person.team]!,
      csat: figure(chance.near(2.3 + 2.45 * ability, 0.1), 1, 5, 2),
      response: figure(chance.near(44 - 36 * ability, 1.6), 0.5, 60, 1),
      resolution: figure(chance.near(0.66 + 0.3 * ability, 0.012), 0.4, 1, 3),
      attitude: figure(chance.near(0.72 + 0.26 * ability, 0.012), 0.4, 1, 3),
      calls: Math.round(chance.near(person.post === "supervisor" ? 150 : 320 + 90 * ability, 24)),
      minutes: figure(chance.near(8.6 - 4.4 * ability, 0.3), 2, 15, 1),
    };
  });
  const mean = (column: string, decimals: number): number => {
    const figures = rows.map(({ cells }) => Number(cells[column]));
    return Number((figures.reduce((sum, one) => sum + one, 0) / figures.length).toFixed(decimals));
  };
  return {
    id: "kpi",
    name: ["KPI", "KPI", "KPI"],
    title: ["Customer service centre: KPI by person and month", "客服中心个人KPI台账", "客服中心個人KPI台帳"],
    columns: [
      { id: "month", header: MONTH_HEADER, width: 10 },
      { id: "id", header: EMPLOYEE_ID, width: 12, format: "text" },
      { id: "name", header: NAME, width: 16 },
      { id: "team", header: TEAM, width: 12 },
      { id: "csat", header: ["CSAT (1-5)", "客户满意度(1-5分)", "客戶滿意度(1-5分)"], width: 13, format: "score", group: SERVICE },
      { id: "response", header: ["Response Time (h)", "响应时长(小时)", "回應時長(小時)"], width: 13, format: "decimal1", group: SERVICE },
      { id: "resolution", header: ["Resolution Rate", "问题解决率", "問題解決率"], width: 13, format: "percent", group: SERVICE },
      { id: "attitude", header: ["Attitude Rate", "态度好评率", "態度好評率"], width: 13, format: "percent", group: SERVICE },
      { id: "calls", header: ["Calls Answered", "接听量", "接聽量"], width: 11, format: "integer", group: WORKLOAD },
      { id: "minutes", header: ["Handling Time (min)", "平均处理时长(分钟)", "平均處理時長(分鐘)"], width: 14, format: "decimal1", group: WORKLOAD },
    ],
    rows,
    totals: {
      month: ["Average", "平均", "平均"], csat: mean("csat", 2), response: mean("response", 1), resolution: mean("resolution", 3), attitude: mean("attitude", 3),
      calls: mean("calls", 0), minutes: mean("minutes", 1),
    },
  };
}

/** The assessment scores; attitude is the 360 result where the month has reviews. */
export function assessmentSheet(chance: Chance, reviews: readonly SampleReview[]): SampleSheet {
  const policy = defaultPolicy().reviews;
  return {
    id: "assessment",
    name: ["Assessment scores", "考核成绩", "考核成績"],
    columns: [
      { id: "month", header: MONTH_HEADER, width: 10 },
      { id: "id", header: EMPLOYEE_ID, width: 12, format: "text" },
      { id: "name", header: NAME, width: 16 },
      { id: "knowledge", header: ["Knowledge Test", "知识测试", "知識測驗"], width: 15 },
      { id: "practical", header: ["Skill Practical", "技能实操", "技能實作"], width: 15 },
      { id: "defence", header: ["Scenario Defence", "情景答辩", "情境答辯"], width: 16 },
      { id: "attitude", header: ["Attitude Score", "态度得分", "態度得分"], width: 15, format: "score" },
    ],
    rows: monthRows((person, month) => {
      const ability = abilityIn(person, month);
      const own = reviews.filter((review) => review.person === person && review.month === month);
      const typed = figure(chance.near(50 + 45 * ability, 2), 0, 100, 2);
      return {
        knowledge: figure(chance.near(38 + 56 * ability, 3), 0, 100, 0),
        practical: figure(chance.near(40 + 54 * ability, 3), 0, 100, 0),
        defence: figure(chance.near(37 + 57 * ability, 3), 0, 100, 0),
        attitude: own.length === 0 ? typed : attitudeOf(own, policy).score,
      };
    }),
  };
}
