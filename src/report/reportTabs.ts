// Which tabs a report has, by its kind of period and for whom it is, and what it is known by when it is written again.
import type { Period } from "../core/time";
import type { ReportName } from "../text/reportNames";
import type { Audience, TabId } from "./model";

/** Cards and scores are between a person and HR, and issues quote single rows: the team's copy has none of them. */
const TABS: Readonly<Record<Period["kind"], Readonly<Record<Audience, readonly TabId[]>>>> = {
  month: {
    hr: ["overview", "ranking", "cards", "sla", "training", "follow-up", "issues", "notes"],
    team: ["overview", "ranking", "sla", "training", "follow-up", "notes"],
  },
  quarter: {
    hr: ["experience", "complaints", "period-actions", "scores", "issues", "notes"],
    team: ["experience", "complaints", "period-actions", "notes"],
  },
  half: {
    hr: ["process", "departments", "period-actions", "scores", "issues", "notes"],
    team: ["process", "departments", "period-actions", "notes"],
  },
  year: {
    hr: ["annual", "grades", "annual-cards", "issues", "notes"],
    team: ["grades", "notes"],
  },
};

/** The tabs of a report on this kind of period for an audience, in order, without those a person leaves out. */
export function reportTabs(kind: Period["kind"], audience: Audience, leaveOut: readonly TabId[] = []): readonly TabId[] {
  return TABS[kind][audience].filter((tab) => !leaveOut.includes(tab));
}

/** What each tab is called, as a text of the report. */
export const TAB_TITLES = {
  overview: "tabOverview", ranking: "tabRanking", cards: "tabCards", sla: "tabSla", tickets: "tabTickets",
  training: "tabTraining", "follow-up": "tabFollowUp", experience: "tabExperience", complaints: "tabComplaints", process: "tabProcess",
  departments: "tabDepartments", "period-actions": "tabActions", scores: "tabScores", annual: "tabAnnual", grades: "tabGrades", "annual-cards": "tabAnnualCards",
  issues: "tabIssues", notes: "tabNotes",
} as const satisfies Readonly<Record<TabId, ReportName>>;

/** The period of a report, and its team where it is about one: tabs on a team stand beside those on everybody. */
export function reportKey(period: string, team: string | null): string {
  return team === null ? period : `${period} ${team}`;
}

const TAB_IDS: ReadonlySet<unknown> = new Set(Object.values(TABS).flatMap(({ hr, team }) => [...hr, ...team]));

/** Whether a word is the id of a tab. */
export function isReportTab(word: unknown): word is TabId {
  return TAB_IDS.has(word);
}
