// What all tabs have in common: the title with period and scope, the worksheet's name, the page.
import { momentText } from "./shown";
import { periodName, type Context } from "./context";
import type { Block, Tab, TabId } from "./model";
import { reportKey, TAB_TITLES } from "./reportTabs";

const LONGEST_NAME = 31;

/** The tab's title in the report's language. */
function tabTitle(context: Context, id: TabId): string {
  return context.tell(TAB_TITLES[id]);
}

/** A team's part of a worksheet's name; the tab and the period need the rest. */
const LONGEST_TEAM = 10;

/** A worksheet's name: the tab, the period and the team, without the characters Excel refuses, at most 31 long. */
function tabName(title: string, period: string, team: string | null): string {
  const end = reportKey(period, team === null ? null : legal(team).slice(0, LONGEST_TEAM).trim());
  return `${legal(title).slice(0, LONGEST_NAME - end.length - 1).trim()} ${end}`;
}

function legal(text: string): string {
  return text.replace(/[:\\/?*[\]]/g, " ").replace(/^'+|'+$/g, "").trim();
}

/** Period, as-of moment, how many people and tickets, for whom. */
function scopeLine(context: Context): string {
  const { evaluation, tell } = context;
  return tell(evaluation.team === null ? "scope" : "scopeOfTeam", {
    team: evaluation.team ?? "",
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
  const { period, team } = context.evaluation;
  return {
    id, name: tabName(title, period.key, team), pages: "flow", ...page,
    blocks: [
      { kind: "title", text: context.tell(team === null ? "tabHeading" : "tabHeadingTeam", { tab: title, period: periodName(context, period.key), team: team ?? "" }), subtitle: scopeLine(context) },
      ...blocks,
    ],
  };
}
