// The last step before a workbook is written: the tabs of a report, the closed months and, under live formulas, the Policy sheet, each cell
// with its address.
import type { Evaluation } from "../core/evaluation";
import { closingMonth, withMonth } from "../core/history";
import type { HistoryReading } from "../input/history/readHistory";
import { historySheetPlan } from "../report/history/historySheetPlan";
import { planReport } from "../report/layout";
import type { ReportPlan, SheetPlan } from "../report/plan";
import { buildReport } from "../report/report";
import type { Language } from "../text/language";
import type { AssessedReport, ReportRequest } from "./assessWorkbook";
import { hasMovedOn } from "./history";
import { liveSources } from "./liveSources";
import type { WorkbookContents } from "./workbook";

/** The report on an evaluation with an address for everything. */
export function reportPlan(contents: WorkbookContents, { dataset, evaluation, policySource, history }: AssessedReport, request: ReportRequest): ReportPlan {
  const { language, audience, leaveOut, figures } = request;
  // Formulas would follow the rows where the closed figures no longer do.
  const live = figures === "formulas" && !hasMovedOn(evaluation) ? liveSources(contents, dataset, evaluation.policy, policySource, language) : null;
  const report = buildReport(evaluation, language, { audience, policySource, leaveOut, ...(live === null ? {} : { live: live.sources }) });
  const plan = planReport(report, contents.dateSystem);
  return {
    ...plan, ...historySheetWith(evaluation, history, language, contents.dateSystem),
    ...(live === null || live.policySheet === null ? {} : { policySheet: live.policySheet }),
  };
}

/** The sheet of closed months with the month an evaluation closes; absent where it closes none. */
function historySheetWith(evaluation: Evaluation, { history, unread }: HistoryReading, language: Language, dateSystem: WorkbookContents["dateSystem"]): { readonly historySheet?: SheetPlan } {
  const closing = closingMonth(evaluation);
  if (closing === null) return {};
  // Closed anew, a month that could not be read is whole again.
  const rest = unread.filter(({ month }) => month !== closing.month);
  return { historySheet: historySheetPlan(withMonth(history, closing), rest, language, dateSystem) };
}

