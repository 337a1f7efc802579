// Who is on the roster and in none of the sheets a rate is made from. Strangers, moves and repeats are told where they are found.
import type { Dataset } from "../core/dataset";
import type { Issue } from "../core/issue";
import type { Period } from "../core/time";

/** A note for each person of the roster, employed in the period, whom no KPI, training or review sheet names; none without such sheets. */
export function reconcile(dataset: Dataset, period: Period): readonly Issue[] {
  const kinds = new Set(dataset.sheets.map(({ kind }) => kind));
  if (!kinds.has("roster") || !(kinds.has("kpi") || kinds.has("assessment") || kinds.has("training") || kinds.has("review360"))) return [];
  const named = new Set([dataset.kpis, dataset.assessments, dataset.reviews, dataset.trainingRecords].flatMap((records) => records.map(({ employeeId }) => employeeId)));
  return dataset.employees.flatMap(({ id, name, onRoster, status, hiredOn, leftOn, at }): Issue[] => {
    const away = status === "left" || status === "not-yet" || (leftOn !== null && leftOn < period.start) || (hiredOn !== null && hiredOn >= period.end);
    if (!onRoster || away || named.has(id)) return [];
    return [{ severity: "info", code: "in-no-sheet", params: { name, id }, at: at === null ? null : { ...at, column: null } }];
  });
}
