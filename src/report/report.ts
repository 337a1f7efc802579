// Evaluation → Report: which tabs there are, for whom, in which language. Words and order only; every figure comes from the evaluation.
import type { Evaluation } from "../core/evaluation";
import type { Period } from "../core/time";
import type { Language } from "../text/language";
import { contextOf, periodName, type Context, type PolicySource } from "./context";
import type { Audience, Report, Tab, TabId } from "./model";
import { momentText } from "./shown";
import { annualAssessmentTab } from "./tabs/annualAssessment";
import { annualCardsTab } from "./tabs/annualCards";
import { annualGradesTab } from "./tabs/annualGrades";
import { cardsTab } from "./tabs/cards";
import { followUpTab } from "./tabs/followUp";
import { issuesTab } from "./tabs/issues";
import { notesTab } from "./tabs/notes";
import { overviewTab } from "./tabs/overview";
import { periodActionsTab } from "./tabs/periodActions";
import { periodNotesTab } from "./tabs/periodNotes";
import { periodScoresTab } from "./tabs/periodScores";
import { processDepartmentsTab } from "./tabs/processDepartments";
import { processTimesTab } from "./tabs/processTimes";
import { quarterComplaintsTab } from "./tabs/quarterComplaints";
import { quarterExperienceTab } from "./tabs/quarterExperience";
import { rankingTab } from "./tabs/ranking";
import { slaTab } from "./tabs/sla";
import { trainingTab } from "./tabs/training";

const BUILDERS: Readonly<Record<TabId, (context: Context) => Tab>> = {
  overview: overviewTab, ranking: rankingTab, cards: cardsTab, sla: slaTab,
  training: trainingTab, "follow-up": followUpTab,
  experience: quarterExperienceTab, complaints: quarterComplaintsTab, process: processTimesTab, departments: processDepartmentsTab,
  "period-actions": periodActionsTab, scores: periodScoresTab, annual: annualAssessmentTab, grades: annualGradesTab, "annual-cards": annualCardsTab,
  issues: issuesTab, notes: (context) => (context.evaluation.period.kind === "month" ? notesTab(context) : periodNotesTab(context)),
};

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

/** The tabs of a report on this kind of period for an audience, in order. */
export function reportTabs(kind: Period["kind"], audience: Audience): readonly TabId[] {
  return TABS[kind][audience];
}

const TITLES = { month: "reportTitle", quarter: "titleQuarter", half: "titleHalf", year: "titleYear" } as const;

export interface ReportOptions {
  readonly audience: Audience;
  /** Absent: nobody chose. */
  readonly policySource?: PolicySource;
}

/** The report of a period for an audience. */
export function buildReport(evaluation: Evaluation, language: Language, { audience, policySource }: ReportOptions): Report {
  const { key, kind } = evaluation.period;
  const tabs = reportTabs(kind, audience);
  const context = contextOf(evaluation, language, audience, tabs, policySource);
  return {
    period: key,
    title: context.tell(TITLES[kind], { period: periodName(context, key) }),
    tabs: tabs.map((id) => BUILDERS[id](context)),
    footer: context.tell("footer", {
      audience: context.tell(audience === "hr" ? "audienceHr" : "audienceTeam"), asOf: momentText(evaluation.asOf),
    }),
  };
}
