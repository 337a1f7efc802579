// What a closed month's rows would give otherwise now. Figures are compared as they are printed. Rows that are gone as a whole (a month's
// KPI sheet, its tickets, its records) say nothing: history is there for that.
import type { MonthlyResult } from "./evaluation";
import type { ClosedDifference, ClosedMonth } from "./history";
import type { MonthAgain } from "./historyAgain";
import type { Issue } from "./issue";
import type { MetricUnit } from "./metric";
import { roundHalfAway, roundScore, withoutNoise } from "./number";
import type { Policy } from "./policy";
import type { Rate } from "./rate";

/** The figures in which a closed month and its rows now differ: the month's own first, then person by person. */
export function differencesOf(closed: ClosedMonth, again: MonthAgain): readonly ClosedDifference[] {
  const now = new Map(again.results.map((result) => [result.employeeId, result]));
  const frozen = new Map(closed.people.map(({ result }) => [result.employeeId, result]));
  const ids = hasScores(again) ? [...new Set([...frozen.keys(), ...now.keys()])] : [];
  return [
    ...summaryDifferences(closed, again),
    ...ids.flatMap((id) => personDifferences(closed.month, id, frozen.get(id) ?? null, now.get(id) ?? null)),
  ];
}

/** The difference that a month keeps another policy than the one in force, where it does. */
export function policyDifference({ month, policy }: ClosedMonth, inForce: Policy): readonly ClosedDifference[] {
  return isSame(policy, inForce) ? [] : [{ month, employeeId: null, figure: "policy", frozen: policy.preset, now: inForce.preset, at: null }];
}

/** Whether two results print the same figures, so that the one with its cells can stand for the kept one. */
export function printsAlike(frozen: MonthlyResult, now: MonthlyResult): boolean {
  return personDifferences(frozen.month, frozen.employeeId, frozen, now).length === 0 && frozen.notAssessed === now.notAssessed && frozen.metrics.length === now.metrics.length;
}

/** Whether the month's rows of scores are still there. */
function hasScores({ results }: MonthAgain): boolean {
  return results.some(({ notAssessed }) => notAssessed !== "no-data");
}

function summaryDifferences({ month, figures: { summary: frozen } }: ClosedMonth, again: MonthAgain): readonly ClosedDifference[] {
  const { summary: now } = again;
  const rateFigures = (kept: Rate, live: Rate, numerator: string, rest: string): readonly Figure[] =>
    live.denominator === 0 ? [] : [[numerator, kept.numerator, live.numerator], [rest, kept.denominator - kept.numerator, live.denominator - live.numerator]];
  const figures: readonly Figure[] = [
    ...(hasScores(again) ? [["assessed", frozen.assessed, now.assessed], ["mean-score", frozen.meanScore, now.meanScore]] as const : []),
    ...(now.tickets === 0 ? [] : [
      ["tickets", frozen.tickets, now.tickets] as const,
      ["csat-mean", frozen.csat.mean, now.csat.mean] as const, ["csat-ratings", frozen.csat.n, now.csat.n] as const,
    ]),
    ...rateFigures(frozen.firstResponse, now.firstResponse, "responses-met", "responses-breached"),
    ...rateFigures(frozen.sla, now.sla, "resolutions-met", "resolutions-breached"),
    ...rateFigures(frozen.trainingPass, now.trainingPass, "trainings-passed", "trainings-failed"),
  ];
  return figures.filter(([, kept, live]) => differs(kept, live)).map(([figure, kept, live]) => ({ month, employeeId: null, figure, frozen: kept, now: live, at: null }));
}

type Figure = readonly [name: string, frozen: number | null, now: number | null];

function personDifferences(month: string, employeeId: string, frozen: MonthlyResult | null, now: MonthlyResult | null): readonly ClosedDifference[] {
  const found: ClosedDifference[] = [];
  const compare = (figure: string, kept: number | string | null, live: number | string | null, at: ClosedDifference["at"] = null): void => {
    if (differs(kept, live)) found.push({ month, employeeId, figure, frozen: kept, now: live, at });
  };
  compare("score", frozen?.score ?? null, now?.score ?? null);
  compare("rating", frozen?.rating ?? null, now?.rating ?? null);
  for (const dimension of DIMENSIONS) {
    const [kept, live] = [frozen, now].map((result) => result?.dimensions.find((one) => one.dimension === dimension));
    compare(dimension, kept?.score ?? null, live?.score ?? null, live?.at ?? null);
  }
  const metrics = new Map([...(frozen?.metrics ?? []), ...(now?.metrics ?? [])].map(({ metric }) => [metric.id, metric]));
  for (const { id, unit } of metrics.values()) {
    const [kept, live] = [frozen, now].map((result) => result?.metrics.find((one) => one.metric.id === id));
    compare(id, printed(kept?.actual ?? null, unit), printed(live?.actual ?? null, unit), live?.at ?? null);
  }
  return found;
}

const DIMENSIONS = ["knowledge", "skill", "attitude", "performance"] as const;

/** An actual at the places it is printed with: shares to 0.1 %, others to 2. */
function printed(actual: number | null, unit: MetricUnit): number | null {
  return actual === null ? null : unit === "share" ? roundHalfAway(actual, 3) : roundScore(actual);
}

function differs(kept: number | string | null, live: number | string | null): boolean {
  return typeof kept === "number" && typeof live === "number" ? withoutNoise(kept) !== withoutNoise(live) : kept !== live;
}

/** Equal values, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return one === other;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
}

/** The issue that says a closed figure was kept although its rows have changed. */
export function differenceIssue({ month, employeeId, figure, frozen, now, at }: ClosedDifference): Issue {
  const params = { month, field: figure === "score" ? "total" : figure, stated: frozen ?? "–", computed: now ?? "–" };
  if (figure === "policy") return { severity: "info", code: "closed-policy-differs", params: { month }, at: null };
  if (employeeId === null) return { severity: "warning", code: "closed-total-differs", params, at };
  return { severity: "warning", code: figure === "rating" ? "closed-rating-differs" : "closed-figure-differs", params: { ...params, employee: employeeId }, at };
}
