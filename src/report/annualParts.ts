// The parts of the annual score as a reader sees them: names, weights, and how each one's figure was made.
import type { AnnualPart, AnnualStanding } from "../core/periodFigures";
import type { ReportKey } from "../text/report";
import { listed, type Context } from "./context";
import { shown, weightText } from "./shown";

export const ANNUAL_PARTS: readonly AnnualPart[] = ["monthly", "defence", "csatPercentile", "majorIssue"];

const NAMES: Readonly<Record<AnnualPart, ReportKey>> = {
  monthly: "partMonthly", defence: "partDefence", csatPercentile: "partPercentile", majorIssue: "partMajorIssue",
};

/** The part's name. */
export function partName(context: Context, part: AnnualPart): string {
  return context.tell(NAMES[part]);
}

/** The part with the weight the policy gives it: `Monthly mean 60%`. */
export function weightedPartName(context: Context, part: AnnualPart): string {
  return `${partName(context, part)} ${weightText(context.evaluation.policy.annual.weights[part])}`;
}

/** All parts with their weights, as a sentence names them. */
export function partsText(context: Context): string {
  return listed(context, ANNUAL_PARTS.map((part) => weightedPartName(context, part)));
}

/** The CSAT that was compared: `4.35` of ratings, `93.5%` of a satisfaction rate; `null` where there is none. */
function csatText(standing: AnnualStanding): string | null {
  if (standing.csat === null) return null;
  return shown(standing.csat.value, standing.csat.unit === "rating" ? "score" : "percent");
}

/** What a part's figure was made from; `null` where it is missing. */
export function madeFrom(context: Context, standing: AnnualStanding, part: AnnualPart): string | null {
  switch (part) {
    case "monthly": return standing.months.n === 0 ? null : context.tell("annualMonths", { n: standing.months.n });
    case "csatPercentile": return standing.csat === null ? null : context.tell("annualCsat", { csat: csatText(standing) ?? "" });
    case "defence": case "majorIssue": return standing.parts.find((one) => one.part === part)?.score == null ? null : context.tell("annualTyped");
  }
}
