// From the open workbook to written report tabs: read, assess, describe, write. Everything between the first and the last step is a pure
// function; nothing is written unless all of them had something to say.
import type { Evaluation } from "../core/evaluation";
import { assess, type Assessed, type RefusedReport, type ReportRequest } from "./assessWorkbook";
import type { Progress, Workbook, WorkbookContents, WriteOutcome } from "./workbook";

/** What came of a report: the tabs written, or why there are none. */
export type ReportOutcome = ({ readonly kind: "written"; readonly evaluation: Evaluation } & WriteOutcome) | RefusedReport;

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
