// Evaluation → Report: which tabs there are, for whom, in which language. Words and order only; every figure comes from the evaluation.
import type { Evaluation } from "../core/evaluation";
import type { Language } from "../text/language";
import { contextOf, periodName, type Context, type PolicySource } from "./context";
import type { Audience, Report, Tab, TabId } from "./model";
import { momentText } from "./shown";
import { cardsTab } from "./tabs/cards";
import { followUpTab } from "./tabs/followUp";
import { issuesTab } from "./tabs/issues";
import { notesTab } from "./tabs/notes";
import { overviewTab } from "./tabs/overview";
import { rankingTab } from "./tabs/ranking";
import { slaTab } from "./tabs/sla";
import { trainingTab } from "./tabs/training";

const BUILDERS: Readonly<Record<TabId, (context: Context) => Tab>> = {
  overview: overviewTab, ranking: rankingTab, cards: cardsTab, sla: slaTab,
  training: trainingTab, "follow-up": followUpTab, issues: issuesTab, notes: notesTab,
};

/** Cards are between a person and HR, and issues quote single rows: the team's copy has neither. */
const TABS: Readonly<Record<Audience, readonly TabId[]>> = {
  hr: ["overview", "ranking", "cards", "sla", "training", "follow-up", "issues", "notes"],
  team: ["overview", "ranking", "sla", "training", "follow-up", "notes"],
};

export interface ReportOptions {
  readonly audience: Audience;
  /** Absent: nobody chose. */
  readonly policySource?: PolicySource;
}

/** The report of a period for an audience. */
export function buildReport(evaluation: Evaluation, language: Language, { audience, policySource }: ReportOptions): Report {
  const tabs = TABS[audience];
  const context = contextOf(evaluation, language, audience, tabs, policySource);
  const { key } = evaluation.period;
  return {
    period: key,
    title: context.tell("reportTitle", { period: periodName(context, key) }),
    tabs: tabs.map((id) => BUILDERS[id](context)),
    footer: context.tell("footer", {
      audience: context.tell(audience === "hr" ? "audienceHr" : "audienceTeam"), asOf: momentText(evaluation.asOf),
    }),
  };
}
