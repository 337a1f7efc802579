// Evaluation → Report: which tabs there are, for whom, in which language. Words and order only; every figure comes from the evaluation.
import type { Evaluation } from "../core/evaluation";
import type { Language } from "../text/language";
import { contextOf, periodName, type Context, type PolicySource } from "./context";
import { figuresBlocks } from "./live/figures";
import { liveOf, type LiveSources } from "./live/sources";
import { wantsTickets } from "./live/tickets";
import type { Audience, Report, Tab, TabId } from "./model";
import { reportKey, reportTabs } from "./reportTabs";
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
import { ticketsTab } from "./tabs/tickets";
import { trainingTab } from "./tabs/training";

const BUILDERS: Readonly<Record<TabId, (context: Context) => Tab>> = {
  overview: overviewTab, ranking: rankingTab, cards: cardsTab, sla: slaTab, tickets: ticketsTab,
  training: trainingTab, "follow-up": followUpTab,
  experience: quarterExperienceTab, complaints: quarterComplaintsTab, process: processTimesTab, departments: processDepartmentsTab,
  "period-actions": periodActionsTab, scores: periodScoresTab, annual: annualAssessmentTab, grades: annualGradesTab, "annual-cards": annualCardsTab,
  issues: issuesTab, notes: (context) => (context.evaluation.period.kind === "month" ? notesTab(context) : periodNotesTab(context)),
};

const TITLES = { month: "reportTitle", quarter: "titleQuarter", half: "titleHalf", year: "titleYear" } as const;

export interface ReportOptions {
  readonly audience: Audience;
  /** Absent: nobody chose. */
  readonly policySource?: PolicySource;
  /** Tabs that are not wanted. */
  readonly leaveOut?: readonly TabId[];
  /** What the figures' formulas may point at; absent: figures are values. */
  readonly live?: LiveSources;
}

/** The report of a period for an audience. */
export function buildReport(evaluation: Evaluation, language: Language, { audience, policySource, leaveOut, live }: ReportOptions): Report {
  const { team, period: { key, kind } } = evaluation;
  const sources = live === undefined ? null : liveOf(live, evaluation);
  const chosen = reportTabs(kind, audience, leaveOut);
  // The rows that SLA figures are counted from, where they are formulas.
  const tabs = wantsTickets(sources, evaluation.tickets, chosen, audience) ? chosen.flatMap((tab) => (tab === "sla" ? ["sla", "tickets"] as const : [tab])) : chosen;
  const context = contextOf(evaluation, language, audience, tabs, policySource, sources);
  const built = tabs.map((id) => BUILDERS[id](context));
  return {
    period: reportKey(key, team),
    title: titleOf(context),
    tabs: sources === null ? built : built.map((tab) => (tab.id === "notes" ? { ...tab, blocks: [...tab.blocks, ...figuresBlocks(context, built)] } : tab)),
    footer: context.tell(team === null ? "footer" : "footerTeam", {
      audience: context.tell(audience === "hr" ? "audienceHr" : "audienceTeam"), asOf: momentText(evaluation.asOf), team: team ?? "",
    }),
  };
}

function titleOf(context: Context): string {
  const { team, period: { key, kind } } = context.evaluation;
  const title = context.tell(TITLES[kind], { period: periodName(context, key) });
  return team === null ? title : context.tell("titleOfTeam", { title, team });
}
