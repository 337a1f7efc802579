import { describe, expect, test } from "@jest/globals";
import { defaultPolicy } from "../../src/core/presets";
import { pointsScore, qaOf, sampleScore, statedQaIssues, type QaCriterion, type QaSample } from "../../src/core/quality";

const { qa: policy } = defaultPolicy();

function criterion(name: string, points: QaCriterion["points"], max: number, weight: number | null = null): QaCriterion {
  return { name, points, max, weight };
}

function sample(rest: Partial<QaSample>): QaSample {
  return { employeeId: "E1", sampledAt: 0, ids: [], kind: "call", criteria: [], statedScore: null, critical: false, reviewer: null, appeal: "none", at: { sheet: "QA", row: 2 }, ...rest };
}

const GREETING = criterion("greeting", 8, 10);
const SOLUTION = criterion("solution", 50, 60);

describe("sample score", () => {
  test("criteria weigh by their maximum, and what does not apply leaves the denominator", () => {
    // (8 + 50) / 70 = 82.857… → 82.86
    expect(sampleScore(sample({ criteria: [GREETING, SOLUTION, criterion("closing", "not-applicable", 30)] }), policy)).toBe(82.86);
  });

  test("a missing criterion is not 0 points", () => {
    expect(sampleScore(sample({ criteria: [GREETING, criterion("closing", null, 30)] }), policy)).toBe(80);
  });

  test("weights of the policy win over the sheet's, these over the maximum", () => {
    // 0.8·1 + 0.8333·3 over 4 = 82.5; with the policy's 3:1 → (2.4 + 0.8333)/4 = 80.83
    const weighted = sample({ criteria: [criterion("greeting", 8, 10, 1), criterion("solution", 50, 60, 3)] });
    expect(sampleScore(weighted, policy)).toBe(82.5);
    expect(sampleScore(weighted, { ...policy, weights: [{ criterion: "greeting", weight: 3 }, { criterion: "solution", weight: 1 }] })).toBe(80.83);
  });

  test("a critical error sets the sample to 0, or to what the policy says", () => {
    const critical = sample({ criteria: [GREETING], critical: true });
    expect(sampleScore(critical, policy)).toBe(0);
    expect(sampleScore(critical, { ...policy, criticalScore: 50 })).toBe(50);
    expect(pointsScore(critical, policy)).toBe(80);
  });

  test("the sheet's own total stands in where there are no criteria", () => {
    expect(sampleScore(sample({ statedScore: 91.5 }), policy)).toBe(91.5);
    expect(sampleScore(sample({ statedScore: 91.5, criteria: [GREETING] }), policy)).toBe(80);
    expect(sampleScore(sample({}), policy)).toBeNull();
  });
});

test("a sheet's own total that its criteria do not give is an issue", () => {
  const stated = (statedScore: number, critical = false) => statedQaIssues([sample({ criteria: [GREETING], statedScore, critical })], policy).map((issue) => issue.params["computed"]);
  expect(stated(80)).toEqual([]);
  expect(stated(75)).toEqual([80]);
  expect([stated(0, true), stated(80, true)]).toEqual([[], []]);
  expect(stated(75, true)).toEqual([0]);
});

describe("a person's QA", () => {
  const samples = [
    sample({ criteria: [GREETING, SOLUTION], appeal: "upheld" }), // 58/70 → 82.86
    sample({ criteria: [criterion("greeting", 10, 10), criterion("solution", 60, 60)], critical: true, appeal: "raised" }), // 0
    sample({}),
  ];
  const qa = qaOf("E1", samples, policy, 4);

  test("the score is the mean of the scored samples with its n, beside what the plan asks for", () => {
    expect(qa).toMatchObject({ n: 2, score: 41.43, tooFew: false, criticals: 1, planned: 8 }); // 82.86 / 2
  });

  test("fewer than the minimum is flagged, none has no score", () => {
    expect(qaOf("E1", samples.slice(0, 1), policy, null)).toMatchObject({ n: 1, tooFew: true, planned: null });
    expect(qaOf("E1", [], policy, 4)).toMatchObject({ n: 0, score: null, tooFew: true });
  });

  test("the category view is kept although a critical error cost the sample", () => {
    expect(qa.categories).toEqual([
      { criterion: "greeting", score: 90, n: 2 },
      { criterion: "solution", score: 91.67, n: 2 },
    ]);
  });

  test("top deductions come first, and appeals are counted raised and upheld", () => {
    expect(qa.deductions).toEqual([
      { criterion: "solution", lost: 10, n: 1 },
      { criterion: "greeting", lost: 2, n: 1 },
    ]);
    expect([qa.appealsRaised, qa.appealsUpheld]).toEqual([2, 1]);
  });
});
