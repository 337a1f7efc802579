// What a metric's row leaves open: its unit, direction and the like follow from the metric where it is known, and from how its target is written.
import type { IssueCode } from "../../core/issueCodes";
import type { ColumnId, FormRow, MetricName } from "../../core/policyForm";
import { cellText } from "../column";
import { knownMetric, METRIC_WORDS } from "../metricWords";
import { boundOf, type PolicyCell } from "./cell";

type Say = (code: IssueCode, params: { readonly column: ColumnId } & Readonly<Record<string, string>>) => null;

/** The row with unit, direction, weight and proration filled in; a target that says another direction than its row is refused. */
export function completedMetric(row: FormRow, target: PolicyCell | null, say: Say): FormRow {
  const { id, name } = row.metric as MetricName;
  const known = METRIC_WORDS.find((metric) => metric.id === id) ?? knownMetric(name)?.metric;
  const isPercent = target !== null && (target.format.includes("%") || String(target.value).trim().endsWith("%"));
  const unit = row.unit ?? known?.unit ?? (isPercent ? "share" : "points");
  const bound = target === null ? null : boundOf(target);
  if (bound !== null && row.direction !== null && row.direction !== bound) {
    say("policy-contradiction", { column: "target", text: cellText(target?.value ?? null), found: bound, expected: String(row.direction) });
  }
  const isOutside = row.mode === "gate" || row.mode === "bonus";
  if (row.weight === null && !isOutside) say("policy-cell-empty", { column: "weight", expected: "weight" });
  return {
    ...row,
    unit,
    direction: row.direction ?? bound ?? known?.direction ?? "higher",
    weight: row.weight ?? 0,
    prorated: row.prorated ?? unit === "count",
  };
}
