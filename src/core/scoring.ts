// The monthly results of everybody: groups the sheets' rows by person and month once, picks scorecards, scores, compares with what
// the sheets state themselves, and forces the distribution where the policy asks for it. The order of rows changes nothing.
import type { Assessment } from "./assessment";
import type { Employee } from "./employee";
import type { MonthlyResult } from "./evaluation";
import type { Issue, Place } from "./issue";
import type { DerivedFrom, KpiReading, Metric, StatedResult } from "./metric";
import { monthlyOf } from "./monthly";
import { printsSame } from "./number";
import type { DerivedActual } from "./performance";
import type { Dimension, Policy } from "./policy";
import { knownMetrics } from "./presets";
import { statedQaIssues, type QaSample } from "./quality";
import { forceDistribution, ratingOf, RATINGS, type Band, type Rating } from "./rating";
import type { Review360 } from "./review";
import { metricsFor, ownWeightOf, scorecardFor } from "./scorecard";
import { dimensionWithoutSheetIssue, noScorecardIssue, rowWeightsIssue, statedRatingIssue, statedScoreIssue, strangerMetricIssue } from "./scoringIssues";
import type { Month } from "./time";

/** What scoring reads. The functions answer for one person and month from detail sheets. */
export interface ScoringData {
  readonly employees: readonly Employee[];
  readonly kpis: readonly KpiReading[];
  readonly stated: readonly StatedResult[];
  readonly assessments: readonly Assessment[];
  readonly reviews: readonly Review360[];
  readonly qaSamples: readonly QaSample[];
  /** Actuals of metrics declared as derived. */
  readonly derived: (employeeId: string, month: Month) => ReadonlyMap<DerivedFrom, DerivedActual>;
  /** Cases the person had; `null` where no sheet says. */
  readonly cases: (employeeId: string, month: Month) => number | null;
  /** Working days of a month; `null` leaves count targets whole. */
  readonly workdays: (month: Month) => number | null;
  /** The team a person was in in a month. */
  readonly team: (employee: Employee, month: Month) => string | null;
  /** The dimensions that carry weight, where that is settled (a closed month); absent: those some sheet gives. */
  readonly parts?: readonly Dimension[];
}

export interface ScoringOutcome {
  /** By person in the order of `employees`, then by month, oldest first; only months asked for. */
  readonly results: readonly MonthlyResult[];
  /** The dimensions that carried weight. */
  readonly parts: readonly Dimension[];
  readonly issues: readonly Issue[];
}

interface PersonMonth {
  readonly kpis: KpiReading[];
  readonly stated: StatedResult[];
  readonly assessments: Assessment[];
  readonly reviews: Review360[];
}

/** The results of every person for each of the months, also for months without any data (not assessed, no-data). */
export function scoreMonths(data: ScoringData, months: readonly Month[], asWritten: Policy): ScoringOutcome {
  const parts = data.parts ?? partsGiven(data);
  const { policy, issues: leftOut } = withParts(parts, asWritten, data);
  const rows = groupRows(data);
  const known = knownMetrics(policy);
  const issues: Issue[] = [...leftOut];
  const results: MonthlyResult[] = [];
  for (const employee of data.employees) {
    for (const month of months) {
      const own = rows.get(keyOf(employee.id, month)) ?? NO_ROWS;
      const outcome = scoreOne(employee, month, own, data, known, policy);
      results.push(outcome.result);
      issues.push(...outcome.issues);
    }
  }
  const others = [...strangerMetrics(data.kpis, results), ...statedQaIssues(data.qaSamples, policy.qa)];
  return { results: forceByMonth(results, policy), parts, issues: [...onceEach(issues), ...others] };
}

/** The dimensions that some sheet of the workbook gives for anybody; performance always, because without it there is no monthly score. */
function partsGiven(data: ScoringData): readonly Dimension[] {
  const typed = new Set(data.assessments.flatMap(({ marks }) => Object.keys(marks)));
  const gives: Readonly<Record<Dimension, boolean>> = {
    knowledge: typed.has("knowledge"),
    skill: typed.has("practical") || typed.has("defence"),
    attitude: typed.has("attitude") || data.reviews.length > 0,
    performance: true,
  };
  return DIMENSIONS.filter((dimension) => gives[dimension]);
}

/**
 * The policy with weight only on these dimensions. A part a company does not keep at all is not missing for each of its people: whoever
 * keeps KPI sheets only is scored on performance, and is told so.
 */
function withParts(parts: readonly Dimension[], policy: Policy, data: ScoringData): { readonly policy: Policy; readonly issues: readonly Issue[] } {
  const { dimensions } = policy.scoring;
  const without = DIMENSIONS.filter((dimension) => !parts.includes(dimension) && dimensions[dimension] > 0);
  const hasFigures = data.kpis.length > 0 || data.assessments.length > 0;
  if (without.length === 0) return { policy, issues: [] };
  const known = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, parts.includes(dimension) ? dimensions[dimension] : 0]));
  return {
    policy: { ...policy, scoring: { ...policy.scoring, dimensions: known as Policy["scoring"]["dimensions"] } },
    issues: hasFigures ? without.map(dimensionWithoutSheetIssue) : [],
  };
}

const DIMENSIONS: readonly Dimension[] = ["knowledge", "skill", "attitude", "performance"];

const NO_ROWS: PersonMonth = { kpis: [], stated: [], assessments: [], reviews: [] };

function keyOf(employeeId: string, month: Month): string {
  return `${month} ${employeeId}`;
}

function groupRows(data: ScoringData): ReadonlyMap<string, PersonMonth> {
  const groups = new Map<string, PersonMonth>();
  const at = (employeeId: string, month: Month): PersonMonth => {
    const key = keyOf(employeeId, month);
    const group = groups.get(key) ?? { kpis: [], stated: [], assessments: [], reviews: [] };
    groups.set(key, group);
    return group;
  };
  for (const row of data.kpis) at(row.employeeId, row.month).kpis.push(row);
  for (const row of data.stated) at(row.employeeId, row.month).stated.push(row);
  for (const row of data.assessments) if (row.month !== null) at(row.employeeId, row.month).assessments.push(row);
  for (const row of data.reviews) at(row.employeeId, row.month).reviews.push(row);
  return groups;
}

function scoreOne(
  employee: Employee,
  month: Month,
  rows: PersonMonth,
  data: ScoringData,
  known: ReadonlyMap<string, Metric>,
  policy: Policy,
): { readonly result: MonthlyResult; readonly issues: readonly Issue[] } {
  const card = scorecardFor({ ...employee, team: data.team(employee, month) }, month, policy.scoring.scorecards);
  const { result, issues } = monthlyOf(
    {
      employeeId: employee.id,
      month,
      scorecard: card?.id ?? null,
      metrics: card === null ? [] : metricsFor(card, rows.kpis, known),
      readings: rows.kpis,
      derived: data.derived(employee.id, month),
      cases: data.cases(employee.id, month),
      workdays: data.workdays(month),
      assessments: rows.assessments,
      reviews: rows.reviews,
    },
    policy,
  );
  const hasNoCard = card === null && rows.kpis.length > 0 ? [noScorecardIssue(employee.id, month)] : [];
  return { result, issues: [...hasNoCard, ...issues, ...ownWeightIssues(rows.kpis), ...statedIssues(result, rows, policy.scoring.bands)] };
}

/** Own weights are judged where they could be a whole card: when every figure of the person's month carries one. */
function ownWeightIssues(kpis: readonly KpiReading[]): readonly Issue[] {
  const sum = ownWeightOf(kpis);
  const first = kpis[0];
  if (sum === null || sum === 1 || first === undefined || kpis.some((row) => row.weight === null)) return [];
  return [rowWeightsIssue(first.employeeId, first.month, sum, first.at)];
}

/** What the sheets state about scores and ratings themselves, where it differs: a KPI sheet about performance, an assessment sheet about the total. */
function statedIssues(result: MonthlyResult, rows: PersonMonth, bands: readonly Band[]): readonly Issue[] {
  const { employeeId, month, performance } = result;
  const performanceRating = performance === null ? null : ratingOf(performance, bands);
  const ofKpis = rows.stated.flatMap(({ metric, score, rating, at }) => {
    const one = result.metrics.find((own) => own.metric.id === metric);
    const computed = metric === null ? performance : (one?.score ?? null);
    // A sheet's score of one metric may be its score or, weighted already, its points.
    const agrees = score === null || computed === null || printsSame(score, computed) || (one?.points != null && printsSame(score, one.points));
    const field = one?.metric.name ?? "performance";
    return [
      ...(agrees ? [] : [statedScoreIssue(field, employeeId, month, score, computed, at)]),
      ...(metric === null ? ratingDifference(employeeId, month, rating, performanceRating, at) : []),
    ];
  });
  const ofAssessments = rows.assessments.flatMap(({ statedScore, statedRating, at: row }) => {
    const at = { ...row, column: null };
    const agrees = statedScore === null || result.score === null || printsSame(statedScore, result.score);
    return [
      ...(agrees ? [] : [statedScoreIssue("total", employeeId, month, statedScore, result.score, at)]),
      ...ratingDifference(employeeId, month, statedRating, result.rating, at),
    ];
  });
  return [...ofKpis, ...ofAssessments];
}

/** A stated rating beside the computed one; words of another scheme than ours are not compared. */
function ratingDifference(employeeId: string, month: Month, stated: string | null, computed: Rating | null, at: Place): readonly Issue[] {
  const known = RATINGS.find((rating) => rating === stated);
  return known === undefined || computed === null || known === computed ? [] : [statedRatingIssue(employeeId, month, known, computed, at)];
}

/** A rule that cannot work is the same sentence for everybody: said once. */
function onceEach(issues: readonly Issue[]): readonly Issue[] {
  const said = new Set<string>();
  return issues.filter((issue) => {
    if (issue.at !== null) return true;
    const key = JSON.stringify([issue.code, issue.params]);
    return !said.has(key) && said.add(key);
  });
}

/** Metrics with figures that are on nobody's card, each at its first cell. */
function strangerMetrics(kpis: readonly KpiReading[], results: readonly MonthlyResult[]): readonly Issue[] {
  const scored = new Set(results.flatMap((result) => result.metrics.map((one) => one.metric.id)));
  const strangers = new Map<string, KpiReading>();
  for (const reading of kpis) if (!scored.has(reading.metric) && !strangers.has(reading.metric)) strangers.set(reading.metric, reading);
  return [...strangers.values()].map(strangerMetricIssue);
}

/** Forced distribution month by month, over everybody rated in it. */
function forceByMonth(results: readonly MonthlyResult[], policy: Policy): readonly MonthlyResult[] {
  const rule = policy.scoring.forcedDistribution;
  if (rule === null) return results;
  const forced = new Map<MonthlyResult, MonthlyResult>();
  for (const month of new Set(results.map((result) => result.month))) {
    const rated = results.flatMap((result) =>
      result.month === month && result.score !== null && result.rating !== null ? [{ result, score: result.score, rating: result.rating }] : [],
    );
    forceDistribution(rated, rule).forEach((rating, index) => {
      const before = rated[index];
      if (before !== undefined && rating !== before.rating) forced.set(before.result, { ...before.result, rating, movedDown: true });
    });
  }
  return results.map((result) => forced.get(result) ?? result);
}
