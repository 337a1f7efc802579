// From the open workbook to written report tabs: read, recognise, evaluate, describe, write. Everything between the
// first and the last step is a pure function; nothing is written unless all of them had something to say.
import type { Dataset } from "../core/dataset";
import { evaluate } from "../core/evaluate";
import type { Evaluation } from "../core/evaluation";
import type { Policy } from "../core/policy";
import { teamsIn } from "../core/teamScope";
import type { Moment, Period } from "../core/time";
import { readDataset } from "../input/dataset";
import type { HistoryReading } from "../input/history/readHistory";
import type { Audience, TabId } from "../report/model";
import type { PolicySource } from "../report/context";
import { reportTabs } from "../report/reportTabs";
import type { Language } from "../text/language";
import type { RefusalCode } from "../text/outcomes";
import { countingMonths, historyIn, monthsToTell, type ClosedChoice } from "./history";
import { rememberedCorrections, type Figures } from "./memory";
import { policyInForce } from "./policyInForce";
import type { Progress, Workbook, WorkbookContents, WriteOutcome } from "./workbook";

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

export type ReportOutcome =
  | ({ readonly kind: "written"; readonly evaluation: Evaluation } & WriteOutcome)
  | ({ readonly kind: "refused"; readonly dataset: Dataset | null } & Refusal);

/** Told of each step. Long steps wait for what it returns, so that a screen can be painted before they begin; throwing ends the work, nothing written. */
export type Watcher = (progress: Progress) => void | Promise<void>;

/** Writes the report tabs; a refusal where the workbook has nothing to report on. Throws WorkbookError when Excel refuses. */
export async function generateReport(workbook: Workbook, request: ReportRequest, watch: Watcher = () => undefined): Promise<ReportOutcome> {
  const contents = await workbook.read((progress) => void watch(progress));
  await watch({ stage: "recognise", done: 0, total: 1 });
  return writeReport(assess(contents, request), contents, workbook, request, watch);
}

/** Writes the report on what was assessed of these contents; hands on a refusal. */
export async function writeReport(assessed: Assessed, contents: WorkbookContents, workbook: Workbook, request: ReportRequest, watch: Watcher): Promise<ReportOutcome> {
  if (assessed.kind === "refused") return assessed;
  await watch({ stage: "evaluate", done: 1, total: 1 });
  // Fetched now: a pane that is only looked at needs no tabs.
  const { reportPlan } = await import(/* webpackChunkName: "report" */ "./reportPlan");
  const written = await workbook.write(reportPlan(contents, assessed, request), (progress) => void watch(progress));
  return { kind: "written", evaluation: assessed.evaluation, ...written };
}

/** What a report rests on. */
export interface AssessedReport {
  readonly kind: "assessed";
  readonly dataset: Dataset;
  readonly evaluation: Evaluation;
  readonly policySource: PolicySource;
  /** The closed months of the workbook. */
  readonly history: HistoryReading;
}

export type Assessed =
  | AssessedReport
  | ({ readonly kind: "refused"; readonly dataset: Dataset | null } & Refusal);

/** The evaluation of a workbook's contents without writing anything; a refusal where there is nothing to evaluate. */
export function assess(contents: WorkbookContents, request: ReportRequest): Assessed {
  if (contents.sheets.every(({ values }) => values.length === 0)) {
    return { kind: "refused", dataset: null, code: "empty-workbook", parameters: {} };
  }
  const chosen = policyInForce(contents, request.policy, request.language);
  if (chosen.kind === "invalid") return { kind: "refused", dataset: null, code: "invalid-policy", parameters: { problem: chosen.problem } };
  const corrections = rememberedCorrections(contents.settings);
  const dataset = readDataset(contents, { period: request.period, now: request.now, corrections });
  if (dataset.sheets.every(({ kind }) => kind === null)) {
    const isToFill = dataset.issues.some(({ code }) => code === "sheet-without-rows");
    return { kind: "refused", dataset, code: isToFill ? "no-rows-yet" : "nothing-recognised", parameters: {} };
  }
  const history = historyIn(contents);
  const months = monthsToTell(dataset, history.history);
  if (months.length > 0 && !request.period.months.some((month) => months.includes(month))) {
    const first = months[0]!;
    const last = months.at(-1)!;
    const range = first === last ? first : `${first} – ${last}`;
    return { kind: "refused", dataset, code: "no-data-in-period", parameters: { period: request.period.key, months: range } };
  }
  const { period, now, asOf, team } = request;
  const teams = teamsIn(dataset.employees, period);
  if (team !== null && !teams.includes(team)) return { kind: "refused", dataset, code: "no-such-team", parameters: { team, teams: teams.join(", ") || "–" } };
  if (reportTabs(period.kind, request.audience, request.leaveOut).length === 0) return { kind: "refused", dataset, code: "no-tabs", parameters: {} };
  const whole = { ...dataset, issues: [...chosen.warnings, ...history.problems, ...dataset.issues] };
  const evaluation = evaluate(whole, chosen.policy, { period, now, asOf, team }, countingMonths(history.history, period, request.closed));
  return { kind: "assessed", dataset: whole, evaluation, policySource: chosen.source, history };
}
