// What others say: 360 reviews of the last two months, and QA samples of the last three.
import { startOfMonth, weekdayOf, type Month } from "../../core/time";
import type { ReviewerKind } from "../../core/review";
import type { Message } from "../../text/language";
import { abilityIn, CAST, SAMPLE_MONTHS, supervisorOf, worksIn, type Person } from "./cast";
import { figure, type Chance } from "./chance";
import { serialOf, type SampleSheet } from "./sampleSheet";
import { EMPLOYEE_ID, MONTH_HEADER, NAME, NO, REVIEWER_WORDS, YES } from "./words";

export interface SampleReview {
  readonly person: Person;
  readonly month: Month;
  readonly kind: Exclude<ReviewerKind, "self">;
  readonly reviewer: Message | null;
  readonly criteria: readonly [cooperation: number, skill: number, service: number];
  /** The mean of the criteria, which is what a review counts. */
  readonly score: number;
}

/** Enough peers that none of them can be worked out. */
const REVIEWERS: readonly SampleReview["kind"][] = ["supervisor", "peer", "peer", "peer", "customer", "customer"];

/** Customers are not named. */
const CUSTOMERS: readonly Message[] = [["Customer A", "客户A", "客戶A"], ["Customer B", "客户B", "客戶B"]];

/** The reviews of September and October: one from the supervisor, three from peers, two from customers each. */
export function sampleReviews(chance: Chance): readonly SampleReview[] {
  return SAMPLE_MONTHS.slice(-2).flatMap((month) => CAST.filter((person) => worksIn(person, month)).flatMap((person) => reviewsOf(person, month, chance)));
}

function reviewsOf(person: Person, month: Month, chance: Chance): readonly SampleReview[] {
  const present = CAST.filter((other) => worksIn(other, month) && other !== person);
  const peers = present.filter(({ post, team }) => (person.post === "supervisor" ? post === "supervisor" : post !== "supervisor" && team === person.team));
  const above = person.post === "supervisor" ? null : supervisorOf(person.team).name;
  let peer = chance.whole(0, peers.length - 1);
  return REVIEWERS.map((kind, index): SampleReview => {
    const given = (): number => figure(chance.near(50 + 45 * abilityIn(person, month), 4), 20, 100, 0);
    const criteria = [given(), given(), given()] as const;
    const reviewer = kind === "peer" ? peers[peer++ % peers.length]!.name : kind === "supervisor" ? above : CUSTOMERS[index % 2]!;
    return { person, month, kind, reviewer, criteria, score: criteria.reduce((sum, one) => sum + one, 0) / criteria.length };
  });
}

/** The 360 sheet, a row a review. */
export function reviewSheet(reviews: readonly SampleReview[]): SampleSheet {
  return {
    id: "reviews",
    name: ["360 reviews", "360评价", "360評價"],
    columns: [
      { id: "month", header: MONTH_HEADER, width: 10 },
      { id: "id", header: ["Reviewee ID", "被评价人工号", "受評人編號"], width: 14, format: "text" },
      { id: "name", header: ["Reviewee", "被评价人", "受評人"], width: 16 },
      { id: "kind", header: ["Reviewer Type", "评价人类型", "評核者類別"], width: 15 },
      { id: "reviewer", header: ["Reviewer", "评价人", "評核者"], width: 16 },
      { id: "cooperation", header: ["Cooperation (0-100)", "沟通协作(0-100分)", "溝通協作(0-100分)"], width: 18 },
      { id: "skill", header: ["Responsiveness (0-100)", "响应及时(0-100分)", "回應及時(0-100分)"], width: 18 },
      { id: "service", header: ["Courtesy (0-100)", "服务意识(0-100分)", "服務意識(0-100分)"], width: 18 },
    ],
    rows: reviews.map(({ person, month, kind, reviewer, criteria: [cooperation, skill, service] }, index) => ({
      key: `${person.id}/${month}/${index % REVIEWERS.length}`,
      cells: { month, id: person.id, name: person.name, kind: REVIEWER_WORDS[kind], reviewer, cooperation, skill, service },
    })),
  };
}

const SAMPLE_KINDS: readonly Message[] = [["Call", "录音", "錄音"], ["Chat", "聊天记录", "聊天記錄"], ["Drill", "情景演练", "情境演練"]];
const APPEALS: readonly Message[] = [["Upheld", "申诉成功", "申訴成功"], ["Rejected", "维持原判", "維持原判"]];
const QA_REVIEWERS: readonly Message[] = [["Quinn Bai", "白洁", "白潔"], ["Vera Qin", "秦岚", "秦嵐"]];

/** The QA sheet: two samples a person and month, on a weekday of the first three weeks. */
export function qaSheet(chance: Chance): SampleSheet {
  const samples = SAMPLE_MONTHS.slice(-3).flatMap((month) => CAST.filter((person) => person.post !== "supervisor" && worksIn(person, month)).flatMap((person) => [{ person, month }, { person, month }]));
  return {
    id: "qa",
    name: ["QA samples", "质检", "質檢"],
    title: ["QA sampling record", "服务质检抽样记录", "服務質檢抽樣記錄"],
    columns: [
      { id: "sample", header: ["Sample ID", "质检编号", "質檢編號"], width: 13 },
      { id: "on", header: ["Sample Date", "抽样日期", "抽樣日期"], width: 13, format: "date" },
      { id: "id", header: EMPLOYEE_ID, width: 12, format: "text" },
      { id: "name", header: NAME, width: 16 },
      { id: "kind", header: ["Type", "质检类型", "質檢類型"], width: 13 },
      { id: "opening", header: ["Greeting (20)", "开头语(20分)", "開頭語(20分)"], width: 14 },
      { id: "accuracy", header: ["Accuracy (40)", "业务准确(40分)", "業務準確(40分)"], width: 14 },
      { id: "courtesy", header: ["Courtesy (20)", "服务态度(20分)", "服務態度(20分)"], width: 14 },
      { id: "closing", header: ["Closing (20)", "结束语(20分)", "結束語(20分)"], width: 14 },
      { id: "critical", header: ["Critical Error", "致命错误", "致命錯誤"], width: 13 },
      { id: "reviewer", header: ["Evaluator", "质检员", "質檢員"], width: 14 },
      { id: "appeal", header: ["Appeal Result", "申诉结果", "申訴結果"], width: 14 },
    ],
    rows: samples.map(({ person, month }, index) => {
      const ability = abilityIn(person, month);
      const points = (max: number): number => figure(chance.near((0.6 + 0.36 * ability) * max, max * 0.05), 0, max, 0);
      const start = startOfMonth(month) + chance.whole(0, 20);
      const sample = `QA${String(index + 1).padStart(4, "0")}`;
      return {
        key: sample,
        cells: {
          sample, on: serialOf(weekdayOf(start) > 4 ? start + 2 : start), id: person.id, name: person.name, kind: SAMPLE_KINDS[index % 10 === 9 ? 2 : person.team === 2 ? 1 : 0]!,
          opening: points(20), accuracy: points(40), courtesy: points(20), closing: points(20),
          critical: chance.happens(0.1 * (1 - ability) ** 2) ? YES : NO, reviewer: QA_REVIEWERS[index % 2]!, appeal: chance.happens(0.04) ? chance.pick(APPEALS) : null,
        },
      };
    }),
  };
}
