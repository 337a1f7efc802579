// What all tabs have in common: the title with period and scope, the worksheet's name, the page.
import { momentText } from "./shown";
import { periodName, type Context } from "./context";
import type { Block, Tab, TabId } from "./model";

const LONGEST_NAME = 31;

const TITLES = {
  overview: "tabOverview", ranking: "tabRanking", cards: "tabCards", sla: "tabSla",
  training: "tabTraining", "follow-up": "tabFollowUp", experience: "tabExperience", complaints: "tabComplaints", process: "tabProcess",
  departments: "tabDepartments", "period-actions": "tabActions", scores: "tabScores", annual: "tabAnnual", grades: "tabGrades", "annual-cards": "tabAnnualCards",
  issues: "tabIssues", notes: "tabNotes",
} as const satisfies Record<TabId, string>;

/** The tab's title in the report's language. */
function tabTitle(context: Context, id: TabId): string {
  return context.tell(TITLES[id]);
}

/** A worksheet's name: the tab and the period, without the characters Excel refuses, at most 31 long. */
function tabName(title: string, period: string): string {
  const legal = title.replace(/[:\\/?*[\]]/g, " ").replace(/^'+|'+$/g, "").trim();
  return `${legal.slice(0, LONGEST_NAME - period.length - 1)} ${period}`;
}

/** Period, as-of moment, how many people and tickets, for whom. */
function scopeLine(context: Context): string {
  const { evaluation, tell } = context;
  return tell("scope", {
    period: periodName(context, evaluation.period.key),
    asOf: momentText(evaluation.asOf),
    people: evaluation.people.length,
    teams: evaluation.teams.length,
    tickets: evaluation.tickets.filter(({ inPeriod }) => inPeriod).length,
    audience: tell(context.audience === "hr" ? "audienceHr" : "audienceTeam"),
  });
}

/** A tab of the report around its blocks. */
export function tabFrame(context: Context, id: TabId, page: Pick<Tab, "orientation" | "grid"> & Partial<Pick<Tab, "pages">>, blocks: readonly Block[]): Tab {
  const title = tabTitle(context, id);
  const { period } = context.evaluation;
  return {
    id, name: tabName(title, period.key), pages: "flow", ...page,
    blocks: [
      { kind: "title", text: context.tell("tabHeading", { tab: title, period: periodName(context, period.key) }), subtitle: scopeLine(context) },
      ...blocks,
    ],
  };
}
