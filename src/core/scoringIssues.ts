// The issues scoring can raise, each at the cell it came from. Figures in their parameters are as printed.
import type { AssessmentField } from "./assessment";
import type { CellRef, Issue, Place } from "./issue";
import type { KpiReading, Metric } from "./metric";
import type { ActualProblem, RuleProblem } from "./metricScore";
import { printsSame, roundScore } from "./number";
import type { Dimension } from "./policy";
import type { Rating } from "./rating";
import type { Month } from "./time";

/** No sheet of the workbook gives a dimension: it carries no weight. */
export function dimensionWithoutSheetIssue(dimension: Dimension): Issue {
  return { severity: "info", code: "dimension-without-sheet", params: { dimension }, at: null };
}

/** A negative actual, or one its scale cannot hold: it counts as missing. */
export function actualIssue(problem: ActualProblem, metric: Metric, actual: number, reading: KpiReading | null): Issue {
  return {
    severity: "warning",
    code: problem === "negative" ? "actual-negative" : "actual-beyond-scale",
    params: { metric: metric.name, employee: reading?.employeeId ?? "", month: reading?.month ?? "", actual: roundScore(actual) },
    at: reading?.at ?? null,
  };
}

/** A rule that cannot give a score: at the row where its own target is at fault, else at the policy (no place). */
export function ruleIssue(problem: RuleProblem, metric: Metric, reading: KpiReading | null): Issue {
  const isTarget = problem === "target-missing" || problem === "target-not-positive";
  return {
    severity: "error",
    code: isTarget ? "metric-target-unusable" : "metric-rule-unusable",
    params: { metric: metric.name },
    at: reading?.at ?? null,
  };
}

/** A typed actual beside a derived one that prints differently; none where they agree. */
export function differsFromDerived(reading: KpiReading, metric: Metric, typed: number, derived: number): readonly Issue[] {
  const [stated, computed] = metric.unit === "share" ? [typed * 100, derived * 100] : [typed, derived];
  if (printsSame(stated, computed)) return [];
  return [
    {
      severity: "info",
      code: "differs-from-derived",
      params: { metric: metric.name, employee: reading.employeeId, month: reading.month, stated: roundScore(stated), computed: roundScore(computed) },
      at: reading.at,
    },
  ];
}

/** A typed dimension beside the one its detail gives; none where they print the same. */
export function differsFromDetail(field: AssessmentField | "csat", employee: string, month: Month, typed: number, computed: number, at: CellRef | null): readonly Issue[] {
  if (printsSame(typed, computed)) return [];
  return [
    {
      severity: "warning",
      code: "differs-from-detail",
      params: { field, employee, month, stated: roundScore(typed), computed },
      at,
    },
  ];
}

/** A score the sheet states that is not the computed one. */
export function statedScoreIssue(field: string, employee: string, month: Month, stated: number, computed: number, at: Place): Issue {
  return { severity: "info", code: "stated-score-differs", params: { field, employee, month, stated: roundScore(stated), computed: roundScore(computed) }, at };
}

/** A rating the sheet states that is not the computed one. */
export function statedRatingIssue(employee: string, month: Month, stated: string, computed: Rating, at: Place): Issue {
  return { severity: "info", code: "stated-rating-differs", params: { employee, month, stated, computed }, at };
}

/** Rows of one person and month whose own weights do not total 100 %. */
export function rowWeightsIssue(employee: string, month: Month, sum: number, at: CellRef): Issue {
  return { severity: "warning", code: "row-weights-sum", params: { employee, month, sum: roundScore(sum * 100) }, at };
}

/** A person no scorecard is for. */
export function noScorecardIssue(employee: string, month: Month): Issue {
  return { severity: "warning", code: "no-scorecard", params: { employee, month }, at: null };
}

/** A metric in the sheets that nobody is measured by, at the first cell it was read from. */
export function strangerMetricIssue(reading: KpiReading): Issue {
  return { severity: "info", code: "metric-not-in-policy", params: { metric: reading.label }, at: reading.at };
}
