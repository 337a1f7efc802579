// The notes of a longer report: those of every report, and the rules by which months become a quarter, a half-year or a year.
import { partsText } from "../annualParts";
import type { Context } from "../context";
import type { Tab } from "../model";
import { notesTab } from "./notes";

/** The notes tab with the rule of the longer period beside what the report is about. */
export function periodNotesTab(context: Context): Tab {
  const { tell, evaluation: { period, policy } } = context;
  const tab = notesTab(context);
  const rule = period.kind === "year"
    ? [tell("ruleAnnual"), { value: tell("annualRule", { parts: partsText(context), months: policy.annual.minMonths }) }] as const
    : [tell("rulePeriodScore"), { value: tell("periodScoreRule") }] as const;
  const [title, basis, ...rest] = tab.blocks;
  return { ...tab, blocks: [title, basis, { kind: "pairs", across: 1, pairs: [rule] } as const, ...rest].filter((block) => block !== undefined) };
}
