// Builders for scoring tests: a metric, a reading, a review, a person, with only what a test is about spelled out.
import type { Assessment } from "../../src/core/assessment";
import type { Employee } from "../../src/core/employee";
import type { KpiReading, Metric } from "../../src/core/metric";
import type { Policy } from "../../src/core/policy";
import { defaultPolicy } from "../../src/core/presets";
import type { Review360, ReviewerKind } from "../../src/core/review";
import type { ScoringData } from "../../src/core/scoring";

const AT = { sheet: "S", row: 2, column: 3 };

export function metric(id: string, rest: Partial<Metric> = {}): Metric {
  return {
    id, name: id, unit: "points", direction: "higher", mode: rest.target == null ? "direct" : "ratio", weight: 0, target: null, floor: null,
    scale: null, steps: [], pointsPer: null, cap: 100, key: false, gateBand: null, derivedFrom: null, prorated: false, ...rest,
  };
}

export function reading(metricId: string, actual: KpiReading["actual"], rest: Partial<KpiReading> = {}): KpiReading {
  return { employeeId: "E1", month: "2026-10", metric: metricId, label: metricId, unit: "points", actual, target: null, weight: null, daysPresent: null, at: AT, ...rest };
}

export function assessment(marks: Assessment["marks"], rest: Partial<Assessment> = {}): Assessment {
  return { employeeId: "E1", month: "2026-10", year: null, marks, cells: {}, yearCsat: null, statedScore: null, statedRating: null, at: AT, ...rest };
}

export function review(kind: ReviewerKind, score: number | null, rest: Partial<Review360> = {}): Review360 {
  return { employeeId: "E1", month: "2026-10", kind, reviewer: null, score, criteria: [], at: AT, ...rest };
}

export function employee(id: string, rest: Partial<Employee> = {}): Employee {
  return {
    id, name: id, aliases: [], team: null, teams: [], department: null, post: null, postKind: null, grade: null, gradeKind: null, track: null,
    hiredOn: null, leftOn: null, leaveReason: null, leaveKind: null, status: "active", onProbation: false, supervisor: null, mentor: null, onRoster: true, nearestName: null, at: null, ...rest,
  };
}

/** The default policy with everybody measured by these metrics. */
export function policyWith(metrics: readonly Metric[], scoring: Partial<Policy["scoring"]> = {}): Policy {
  const policy = defaultPolicy();
  const card = { id: "all", posts: [], teams: [], grades: [], from: null, metrics };
  return { ...policy, scoring: { ...policy.scoring, scorecards: [card], ...scoring } };
}

export function scoringData(rest: Partial<ScoringData>): ScoringData {
  return {
    employees: [employee("E1")], kpis: [], stated: [], assessments: [], reviews: [], qaSamples: [],
    derived: () => new Map(), cases: () => null, workdays: () => null, team: (one) => one.team, ...rest,
  };
}
