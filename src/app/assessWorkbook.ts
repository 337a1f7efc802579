// What a report rests on: the policy in force, the rows as they were read, the closed months, and what they come to; or the reason
// there is no report. Nothing is written here.
import type { Dataset } from "../core/dataset";
import { evaluate } from "../core/evaluate";
import type { Evaluation } from "../core/evaluation";
import type { History } from "../core/history";
import type { Policy } from "../core/policy";
import { teamsIn } from "../core/teamScope";
import type { Moment, Period } from "../core/time";
import { readDataset } from "../input/dataset";
import type { HistoryReading } from "../input/history/readHistory";
import type { PolicySource } from "../report/context";
import type { Audience, TabId } from "../report/model";
import { reportTabs } from "../report/reportTabs";
import type { Language } from "../text/language";
import type { RefusalCode } from "../text/outcomes";
import { countingMonths, historyIn, monthsToTell, type ClosedChoice } from "./history";
import { rememberedCorrections, type Figures } from "./memory";
import { policyInForce } from "./policyInForce";
import type { WorkbookContents } from "./workbook";

/** What a report is asked for with. */
export interface ReportRequest {
  readonly period: Period;
  /** `null`: the workbook's Policy sheet, else the service standard. */
  readonly policy: Policy | null;
  readonly language: Language;
  readonly audience: Audience;
  /** The one team it is about; `null`: everybody. */
  readonly team: string | null;
  /** Tabs that are not wanted. */
  readonly leaveOut: readonly TabId[];
  /** Values, or formulas that follow the input cells. */
  readonly figures: Figures;
  /** Of a month that was closed before. */
  readonly closed: ClosedChoice;
  /** The person's clock. */
  readonly now: Moment;
  /** Judge open tickets at this moment instead of the one the data suggest. */
  readonly asOf: Moment | null;
}

/** A reason there is no report, with what its sentence names. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A workbook that gives no report; the dataset is `null` where reading it did not come to that. */
export type RefusedReport = { readonly kind: "refused"; readonly dataset: Dataset | null } & Refusal;

/** All that is known before a report is written. */
export interface AssessedReport {
  readonly kind: "assessed";
  readonly dataset: Dataset;
  readonly evaluation: Evaluation;
  readonly policySource: PolicySource;
  /** The closed months of the workbook. */
  readonly history: HistoryReading;
}

/** What came of looking at a workbook. */
export type Assessed = AssessedReport | RefusedReport;

/** The evaluation of a workbook's contents without writing anything; a refusal where there is nothing to evaluate. */
export function assess(contents: WorkbookContents, request: ReportRequest): Assessed {
  if (contents.sheets.every(({ values }) => values.length === 0)) return { kind: "refused", dataset: null, code: "empty-workbook", parameters: {} };
  const chosen = policyInForce(contents, request.policy, request.language);
  if (chosen.kind === "invalid") return { kind: "refused", dataset: null, code: "invalid-policy", parameters: { problem: chosen.problem } };
  const { period, now, asOf, team, closed } = request;
  const dataset = readDataset(contents, { period, now, corrections: rememberedCorrections(contents.settings) });
  const history = historyIn(contents);
  const refusal = refusalOf(dataset, history.history, request);
  if (refusal !== null) return { kind: "refused", dataset, ...refusal };
  const whole = { ...dataset, issues: [...chosen.warnings, ...history.problems, ...dataset.issues] };
  const evaluation = evaluate(whole, chosen.policy, { period, now, asOf, team }, countingMonths(history.history, period, closed));
  return { kind: "assessed", dataset: whole, evaluation, policySource: chosen.source, history };
}

/** Why rows that were read give no report of the kind asked for; `null` where they do. */
function refusalOf(dataset: Dataset, history: History, { period, audience, team, leaveOut }: ReportRequest): Refusal | null {
  if (dataset.sheets.every(({ kind }) => kind === null)) {
    const isToFill = dataset.issues.some(({ code }) => code === "sheet-without-rows");
    return { code: isToFill ? "no-rows-yet" : "nothing-recognised", parameters: {} };
  }
  const months = monthsToTell(dataset, history);
  if (months.length > 0 && !period.months.some((month) => months.includes(month))) {
    const range = months.length === 1 ? months[0]! : `${months[0]!} – ${months.at(-1)!}`;
    return { code: "no-data-in-period", parameters: { period: period.key, months: range } };
  }
  const teams = teamsIn(dataset.employees, period);
  if (team !== null && !teams.includes(team)) return { code: "no-such-team", parameters: { team, teams: teams.join(", ") || "–" } };
  return reportTabs(period.kind, audience, leaveOut).length === 0 ? { code: "no-tabs", parameters: {} } : null;
}
