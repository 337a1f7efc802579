// Sheets to fill in about people: who there is, what they reached, how they were judged. The example is about one person in all of them.
import type { Message } from "../../text/language";
import { YES_NO_WORDS } from "../../text/policyChoices";
import { APPEAL_OFFERED, EMPLOYMENT_OFFERED, POST_OFFERED, SAMPLE_OFFERED, SUGGESTION_OFFERED, TRACK_OFFERED } from "../../text/templates";
import { GRADE_WORDS, REVIEWER_WORDS } from "../../text/words";
import { SUGGESTION } from "../words/action";
import { APPEAL, REVIEWER_KIND, SAMPLE_KIND } from "../words/review";
import { EMPLOYMENT_STATUS, GRADE, POST, TRACK } from "../words/roster";
import { offered, type Template, type TemplateColumn } from "./template";

const EXAMPLE_ID = "E001";
export const EXAMPLE_NAME: Message = ["Ann Lee", "李安", "李安"];
const EXAMPLE_TEAM: Message = ["Team A", "一组", "一組"];
/** The words of a column of yes and no. */
export const YES_OR_NO: readonly Message[] = [YES_NO_WORDS.yes, YES_NO_WORDS.no];

/** Who a row is about, in every example row. */
export function personColumns(rows: number): readonly TemplateColumn[] {
  const each = <T>(value: T): readonly T[] => Array.from({ length: rows }, () => value);
  return [{ field: "employeeId", examples: each(EXAMPLE_ID) }, { field: "name", examples: each(EXAMPLE_NAME) }];
}

const LAST_MONTH = { monthsAgo: 1 } as const;

export const ROSTER_TEMPLATE: Template = {
  kind: "roster",
  columns: [
    ...personColumns(1),
    { field: "team", hint: "free", examples: [EXAMPLE_TEAM] },
    { field: "department", hint: "free", examples: [["Customer service", "客服部", "客服部"]] },
    { field: "post", words: offered(POST, POST_OFFERED), examples: [POST_OFFERED.agent] },
    { field: "grade", words: offered(GRADE, GRADE_WORDS), examples: [GRADE_WORDS["senior-agent"]] },
    { field: "track", words: offered(TRACK, TRACK_OFFERED), examples: [TRACK_OFFERED.technical] },
    { field: "hiredOn", examples: [{ daysAgo: 800 }] },
    { field: "status", words: offered(EMPLOYMENT_STATUS, EMPLOYMENT_OFFERED), examples: [EMPLOYMENT_OFFERED.active] },
    { field: "leftOn", examples: [null] },
    { field: "leaveReason", hint: "free", examples: [null] },
    { field: "supervisor", examples: [null] },
    { field: "mentor", examples: [null] },
    { field: "alias", hint: "text", examples: [null] },
  ],
};

export const KPI_TEMPLATE: Template = {
  kind: "kpi",
  columns: [...personColumns(1), { field: "month", examples: [LAST_MONTH] }],
  withMetrics: true,
};

export const ASSESSMENT_TEMPLATE: Template = {
  kind: "assessment",
  columns: [
    ...personColumns(1),
    { field: "month", examples: [LAST_MONTH] },
    { field: "knowledge", examples: [88] },
    { field: "practical", examples: [92] },
    { field: "defence", examples: [90] },
    { field: "attitude", examples: [90] },
  ],
};

const REVIEWERS = offered(REVIEWER_KIND, REVIEWER_WORDS);

/** What each kind of reviewer judges: two criteria of its own, the others empty. */
const CRITERIA: readonly { readonly header: Message; readonly examples: TemplateColumn["examples"] }[] = [
  { header: ["Management", "管理能力", "管理能力"], examples: [90, null, null] },
  { header: ["Teamwork", "团队协作", "團隊協作"], examples: [86, null, null] },
  { header: ["Cooperation", "协作配合", "協作配合"], examples: [null, 88, null] },
  { header: ["Knowledge sharing", "知识分享", "知識分享"], examples: [null, 84, null] },
  { header: ["Friendliness", "态度友好", "態度友善"], examples: [null, null, 92] },
  { header: ["Promptness", "响应及时", "回應即時"], examples: [null, null, 88] },
];

export const REVIEW_TEMPLATE: Template = {
  kind: "review360",
  columns: [
    ...personColumns(3),
    { field: "month", examples: [LAST_MONTH, LAST_MONTH, LAST_MONTH] },
    { field: "reviewerKind", words: REVIEWERS, examples: [REVIEWER_WORDS.supervisor, REVIEWER_WORDS.peer, REVIEWER_WORDS.customer] },
    { field: "reviewer", examples: [["Bob Ray", "陈博", "陳博"], ["Eva Sun", "孙悦", "孫悅"], null] },
    ...CRITERIA.map((criterion): TemplateColumn => ({ field: "criterion", hint: "score", ...criterion })),
  ],
};

export const QA_TEMPLATE: Template = {
  kind: "qa",
  columns: [
    ...personColumns(1),
    { field: "sampledAt", hint: "day", examples: [{ daysAgo: 12 }] },
    { field: "sampleKind", words: offered(SAMPLE_KIND, SAMPLE_OFFERED), examples: [SAMPLE_OFFERED.call] },
    { field: "rubric", header: ["Greeting", "开头语", "開場白"], examples: [90] },
    { field: "rubric", header: ["Accuracy", "业务准确性", "正確性"], examples: [95] },
    { field: "rubric", header: ["Empathy", "同理心", "同理心"], examples: [88] },
    { field: "rubric", header: ["Documentation", "工单记录", "工單記錄"], examples: [100] },
    { field: "critical", words: YES_OR_NO, examples: [YES_NO_WORDS.no] },
    { field: "reviewer", examples: [["Bob Ray", "陈博", "陳博"]] },
    { field: "appeal", words: offered(APPEAL, APPEAL_OFFERED), examples: [APPEAL_OFFERED.none] },
  ],
};

export const POINTS_TEMPLATE: Template = {
  kind: "points",
  columns: [
    ...personColumns(1),
    { field: "on", hint: "day", examples: [{ daysAgo: 20 }] },
    { field: "points", examples: [20] },
    { field: "reason", examples: [["Templates for refund replies", "退款答复模板", "退款答覆範本"]] },
    { field: "adopted", words: offered(SUGGESTION, SUGGESTION_OFFERED), examples: [SUGGESTION_OFFERED.adopted] },
  ],
};

export const ANNUAL_TEMPLATE: Template = {
  kind: "annual",
  columns: [
    ...personColumns(1),
    { field: "year", examples: [{ yearOfMonthsAgo: 1 }] },
    { field: "yearDefence", examples: [88] },
    { field: "majorIssue", examples: [80] },
  ],
};
