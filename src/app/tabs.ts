// The tabs of a report as a person chooses among them, and what writing it does to those an earlier one left in the workbook.
import type { Period } from "../core/time";
import type { Audience, TabId } from "../report/model";
import { reportKey, reportTabs, TAB_TITLES } from "../report/reportTabs";
import { say, type Language } from "../text/language";
import { REPORT_NAMES } from "../text/reportNames";
import type { Choice } from "./memory";
import type { OwnTab } from "./workbook";

/** Every tab there could be, in order, by its name. */
export function tabChoices(kind: Period["kind"], audience: Audience, language: Language): readonly { readonly tab: TabId; readonly name: string }[] {
  return reportTabs(kind, audience).map((tab) => ({ tab, name: say(REPORT_NAMES[TAB_TITLES[tab]], language) }));
}

/** What becomes of the tabs that are there. */
export interface TabsBefore {
  /** Written anew. */
  readonly rewritten: readonly OwnTab[];
  /** Of these, the ones a person has edited: kept as a copy first. */
  readonly edited: readonly OwnTab[];
  /** Of the same report, but not asked for now: they stay with their old figures. */
  readonly left: readonly OwnTab[];
}

/** The tabs of the same period and team that are in the workbook; none of any kind for a first report. */
export function tabsBefore(
  ownTabs: readonly OwnTab[],
  { period, audience, team, leaveOut, figures }: Pick<Choice, "audience" | "team" | "leaveOut" | "figures"> & { readonly period: Period },
): TabsBefore {
  const chosen = reportTabs(period.kind, audience, leaveOut);
  // Formulas bring their list of tickets along with the SLA tab.
  const asked: readonly string[] = figures === "formulas" && chosen.includes("sla") ? [...chosen, "tickets"] : chosen;
  const same = ownTabs.filter((tab) => tab.period === reportKey(period.key, team));
  const rewritten = same.filter(({ tab }) => asked.includes(tab));
  return { rewritten, edited: rewritten.filter(({ edited }) => edited), left: same.filter(({ tab }) => !asked.includes(tab)) };
}
