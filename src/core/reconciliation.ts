// Roster against the other sheets: who has no figures, who is unknown, who moved.
import type { Dataset } from "./dataset";
import type { Employee } from "./employee";
import type { Reconciliation } from "./evaluation";
import type { RowRef } from "./issue";
import { isEmployedIn } from "./people";
import { startOfMonth, type Month, type Period } from "./time";

/** What a person should know before any rate. Without a roster nobody is missing from one. */
export function reconcile(dataset: Dataset, period: Period): Reconciliation {
  const seen = firstRows(dataset);
  const hasRoster = dataset.employees.some(({ onRoster }) => onRoster);
  const roster = dataset.employees.filter(({ onRoster }) => onRoster);
  const strangers = hasRoster ? dataset.employees.filter(({ onRoster }) => !onRoster) : [];
  return {
    withoutData: seen.size === 0 ? [] : roster.filter((one) => isEmployedIn(one, period.start, period.end) && !seen.has(one.id)).map(({ id }) => id),
    notOnRoster: strangers.map((one) => ({ name: one.name, at: seen.get(one.id) ?? one.at, suggestion: one.nearestName })),
    afterLeaving: dataset.issues.flatMap(({ code, params, at }) =>
      code === "after-leaving" && at !== null && at.row !== null ? [{ employeeId: String(params.id), at: { sheet: at.sheet, row: at.row } }] : [],
    ),
    transfers: dataset.employees.flatMap((one) => transfersOf(one, period.months.at(-1) ?? "")),
  };
}

/** The first row of each person in the KPI, assessment, review and training sheets. */
function firstRows(dataset: Dataset): ReadonlyMap<string, RowRef> {
  const rows = new Map<string, RowRef>();
  for (const records of [dataset.kpis, dataset.assessments, dataset.reviews, dataset.trainingRecords]) {
    for (const { employeeId, at } of records) if (!rows.has(employeeId)) rows.set(employeeId, at);
  }
  return rows;
}

function transfersOf({ id, teams }: Employee, lastMonth: Month): Reconciliation["transfers"] {
  return teams.flatMap((spell, index) => {
    const before = teams[index - 1];
    if (before === undefined || before.team === spell.team || (spell.from !== null && startOfMonth(spell.from) > startOfMonth(lastMonth))) return [];
    return [{ employeeId: id, from: before.team, to: spell.team, month: spell.from }];
  });
}
