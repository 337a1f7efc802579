import { describe, expect, test } from "@jest/globals";
import { incentivesOf, pointsBalances, type IncentiveCandidate } from "../../src/core/incentive";
import type { MonthlyResult } from "../../src/core/evaluation";
import { defaultPolicy } from "../../src/core/presets";
import { employee, metric } from "../support/scoring";

const policy = defaultPolicy();
const excellent = { rating: "excellent", gate: null } as const;

function candidate(id: string, score: number | null, rest: Partial<IncentiveCandidate> = {}): IncentiveCandidate {
  return {
    employee: employee(id, { gradeKind: "agent" }),
    score,
    rating: score === null ? null : score >= 90 ? "excellent" : "good",
    history: [excellent, excellent, excellent],
    serviceMonths: 12,
    passedCourses: new Set(),
    ...rest,
  };
}

describe("bonus, promotion and pay", () => {
  test("excellent leads to the bonus list, best first", () => {
    const { bonus, pay } = incentivesOf([candidate("A", 91), candidate("B", 95), candidate("C", 85), candidate("D", null)], policy);
    expect(bonus).toEqual([{ employeeId: "B", score: 95 }, { employeeId: "A", score: 91 }]);
    expect(pay).toEqual([]);
  });

  test("a promotion asks for excellent months, service, courses and no failed gate of the next grade's row", () => {
    const eligible = (rest: Partial<IncentiveCandidate>, ladder = policy.ladder) => incentivesOf([candidate("A", 95, rest)], { ...policy, ladder }).promotion;
    expect(eligible({})).toEqual([{ employeeId: "A", grade: "agent", next: "senior-agent" }]);
    expect(eligible({ history: [excellent, excellent] })).toEqual([]);
    expect(eligible({ serviceMonths: 11 })).toEqual([]);
    expect(eligible({ serviceMonths: null })).toEqual([]);
    const gate: NonNullable<MonthlyResult["gate"]> = { metric: metric("g", { mode: "gate" }), actual: 1 };
    expect(eligible({ history: [excellent, excellent, excellent, { rating: "needs-improvement", gate }] })).toEqual([]);
    const withCourse = policy.ladder.map((step) => ({ ...step, courses: ["advanced"] }));
    expect(eligible({}, withCourse)).toEqual([]);
    expect(eligible({ passedCourses: new Set(["advanced"]) }, withCourse)).toHaveLength(1);
  });

  test("the top of the ladder and grades outside it have no next step", () => {
    const promotion = (grade: object) => incentivesOf([candidate("A", 95, { employee: employee("A", grade), serviceMonths: 99 })], policy).promotion;
    expect(promotion({ gradeKind: "service-manager" })).toEqual([]);
    expect(promotion({ grade: "P7" })).toEqual([]);
  });

  test("pay coefficients appear only where a company has set them", () => {
    const payCoefficients = { excellent: 1.2, good: 1, pass: 0.9, "needs-improvement": 0.8 };
    expect(incentivesOf([candidate("A", 91), candidate("C", 85)], { ...policy, incentives: { payCoefficients } }).pay).toEqual([
      { employeeId: "A", rating: "excellent", coefficient: 1.2 },
      { employeeId: "C", rating: "good", coefficient: 1 },
    ]);
  });
});

describe("points", () => {
  const entry = (employeeId: string, on: number, points: number, adopted: boolean | null = null) => ({ employeeId, on, points, adopted, reason: null, at: { sheet: "P", row: on } });

  test("the balance is earned less redeemed, with suggestions made and adopted", () => {
    const { points, issues } = pointsBalances([entry("A", 1, 30, true), entry("A", 2, 10, false), entry("A", 3, -25), entry("B", 1, 50)]);
    expect(points).toEqual([
      { employeeId: "B", balance: 50, earned: 50, suggestions: 0, adopted: 0 },
      { employeeId: "A", balance: 15, earned: 40, suggestions: 2, adopted: 1 },
    ]);
    expect(issues).toEqual([]);
  });

  test("a balance below 0 is an issue at the row that takes it there, whatever order the rows stand in", () => {
    const rows = [entry("A", 9, 100), entry("A", 3, -25), entry("A", 1, 20)];
    expect(pointsBalances(rows).issues).toMatchObject([{ code: "points-balance-negative", params: { employee: "A", balance: -5 }, at: { row: 3 } }]);
  });

  test("what is earned on a day counts before what is spent on it", () => {
    expect(pointsBalances([entry("A", 1, -20), entry("A", 1, 20)]).issues).toEqual([]);
  });
});
