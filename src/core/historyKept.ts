// Closed months win: the results and figures of an evaluation with what was kept put in the place of what the rows give now. Where both
// print the same, the rows' own result stays, because it knows the cells it came from.
import { slaFigures } from "./compliance";
import type { Evaluation, MonthlyResult } from "./evaluation";
import type { ClosedDifference, ClosedMonth, History } from "./history";
import type { MonthAgain } from "./historyAgain";
import { differencesOf, printsAlike } from "./historyDifferences";
import type { Month } from "./time";

/** Monthly results with closed months kept. */
export interface KeptResults {
  readonly results: readonly MonthlyResult[];
  readonly differences: readonly ClosedDifference[];
}

/** The results with those of closed months kept, in the order given, and where the rows say otherwise now. */
export function keptResults(results: readonly MonthlyResult[], history: History, again: (closed: ClosedMonth) => MonthAgain): KeptResults {
  const kept = new Map<string, MonthlyResult>();
  const months = new Set<Month>();
  const differences: ClosedDifference[] = [];
  for (const closed of history) {
    const now = again(closed);
    const live = new Map(now.results.map((result) => [result.employeeId, result]));
    months.add(closed.month);
    differences.push(...differencesOf(closed, now));
    for (const { result } of closed.people) {
      const own = live.get(result.employeeId);
      kept.set(keyOf(result), own !== undefined && printsAlike(result, own) ? own : result);
    }
  }
  return { results: results.map((result) => (months.has(result.month) ? (kept.get(keyOf(result)) ?? nothing(result)) : result)), differences };
}

function keyOf({ month, employeeId }: Pick<MonthlyResult, "month" | "employeeId">): string {
  return `${month} ${employeeId}`;
}

/** Somebody a closed month did not know has no figures in it, whatever rows came later. */
function nothing({ employeeId, month }: MonthlyResult): MonthlyResult {
  return {
    employeeId, month, scorecard: null, performance: null, metrics: [], attitude: { score: null, groups: [] }, dimensions: [], score: null, rating: null,
    ratingByScore: null, notAssessed: "no-data", coverage: 0, gate: null, movedDown: false,
  };
}

/** The trend with the figures that were printed for closed months. */
export function keptTrend(trend: Evaluation["trend"], history: History): Evaluation["trend"] {
  const kept = new Map(history.map(({ month, figures }) => [month, figures.summary]));
  return trend.map((summary) => kept.get(summary.month) ?? summary);
}

/** The evaluation of a month that was closed before, with the figures printed then: rates, volume and headcount beside people's own, and each person's service times. */
export function keptFigures(evaluation: Evaluation, closed: ClosedMonth): Evaluation {
  const { sla, csat, volume, headcount, service, serviceByTeam, trainingRates } = closed.figures;
  const ofPerson = new Map(sla.byAgent.map(({ key, figures }) => [key, figures]));
  return {
    ...evaluation,
    people: evaluation.people.map((person) => ({ ...person, sla: ofPerson.get(person.employee.id) ?? slaFigures([]) })),
    csat, volume, headcount, service, serviceByTeam,
    sla: { ...evaluation.sla, ...sla },
    training: { ...evaluation.training, rates: trainingRates },
  };
}
