import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { weightedScore, type MissingRule, type Part } from "../../src/core/weighted";

const RULE: MissingRule = { missing: "reweight", unexcused: "incomplete", minCoverage: 0.6 };

function parts(...given: readonly (readonly [Part["score"], number])[]): readonly Part[] {
  return given.map(([score, weight]) => ({ score, weight, mandatory: false }));
}

describe("weighted score", () => {
  test("knowledge 88, skill 92, attitude 90, performance 87 is 89.30", () => {
    // 17.6 + 27.6 + 18 + 26.1 = 89.3
    const total = weightedScore(parts([88, 0.2], [92, 0.3], [90, 0.2], [87, 0.3]), RULE);
    expect(total.score).toBe(89.3);
    expect(total.points).toEqual([17.6, 27.6, 18, 26.1]);
    expect(total.coverage).toBe(1);
  });

  test("without the knowledge test, reweighted: 71.7 ÷ 0.8 = 89.625 → 89.63", () => {
    const total = weightedScore(parts([null, 0.2], [92, 0.3], [90, 0.2], [87, 0.3]), RULE);
    expect(total.score).toBe(89.63);
    expect(total.coverage).toBe(0.8);
    expect(total.weights).toEqual([0, 0.3 / 0.8, 0.2 / 0.8, 0.3 / 0.8]);
    // 34.5 + 22.5 + 32.625 = 89.625: the hundredth of 89.63 goes to the part with the remainder
    expect(total.points).toEqual([null, 34.5, 22.5, 32.63]);
  });

  test("missing counted as zero keeps the whole weight", () => {
    const total = weightedScore(parts([null, 0.2], [92, 0.3], [90, 0.2], [87, 0.3]), { ...RULE, missing: "zero" });
    expect(total.score).toBe(71.7);
    expect(total.points[0]).toBe(0);
  });

  test("incomplete: one missing part and there is no score", () => {
    expect(weightedScore(parts([null, 0.2], [92, 0.8]), { ...RULE, missing: "incomplete" })).toMatchObject({ score: null, notAssessed: "missing" });
  });

  test("coverage is inclusive at its minimum, and below it there is no score under any policy", () => {
    // 0.06 + 0.59 is 0.6499999999999999 in doubles
    expect(weightedScore(parts([80, 0.6], [null, 0.4]), RULE).score).toBe(80);
    expect(weightedScore(parts([80, 0.06], [80, 0.59], [null, 0.35]), { ...RULE, minCoverage: 0.65 }).score).toBe(80);
    for (const missing of ["reweight", "zero", "incomplete"] as const) {
      expect(weightedScore(parts([80, 0.55], [null, 0.45]), { ...RULE, missing })).toMatchObject({ score: null, notAssessed: "coverage" });
    }
  });

  test("without a mandatory part there is no score", () => {
    const given: readonly Part[] = [
      { score: 90, weight: 0.7, mandatory: false },
      { score: null, weight: 0.3, mandatory: true },
    ];
    expect(weightedScore(given, RULE)).toMatchObject({ score: null, notAssessed: "mandatory" });
  });

  test("an unexcused absence makes the total incomplete, or counts as the policy says", () => {
    const given = parts(["unexcused", 0.2], [90, 0.8]);
    expect(weightedScore(given, RULE)).toMatchObject({ score: null, notAssessed: "unexcused" });
    expect(weightedScore(given, { ...RULE, unexcused: "missing" }).score).toBe(90);
    expect(weightedScore(given, { ...RULE, unexcused: "zero" }).score).toBe(72);
  });

  test("a part that does not apply leaves the weights and the coverage", () => {
    expect(weightedScore(parts(["not-applicable", 0.5], [90, 0.5]), RULE)).toMatchObject({ score: 90, coverage: 1 });
  });

  test("no parts, or none present, is no data", () => {
    expect(weightedScore([], RULE)).toMatchObject({ score: null, notAssessed: "no-data" });
    expect(weightedScore(parts([null, 1]), RULE)).toMatchObject({ score: null, notAssessed: "no-data" });
  });

  test("a bonus is added before rounding, outside coverage, and only up to 100", () => {
    expect(weightedScore(parts([89.994, 1]), RULE, { bonus: [0.001], limit: 100 }).score).toBe(90); // 89.995
    const full = weightedScore(parts([98, 1]), RULE, { bonus: [1.5, 3], limit: 100 });
    expect(full.score).toBe(100);
    expect(full.points).toEqual([98, 1.5, 0.5]);
    expect(weightedScore(parts([null, 1]), RULE, { bonus: [5], limit: 100 }).score).toBeNull();
  });

  test("a raised cap lets the total pass 100", () => {
    expect(weightedScore(parts([130, 0.5], [90, 0.5]), RULE, { bonus: [], limit: 150 }).score).toBe(110);
    // Without one a part above 100 counts as 100, and the points still add up: 50 + 45
    expect(weightedScore(parts([130, 0.5], [90, 0.5]), RULE, { bonus: [], limit: 100 })).toMatchObject({ score: 95, points: [50, 45] });
  });
});

describe("laws", () => {
  const part = fc.record({
    score: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 100, noNaN: true })),
    weight: fc.integer({ min: 0, max: 20 }).map((weight) => weight / 20),
    mandatory: fc.boolean(),
  });
  const rule = fc.record({ missing: fc.constantFrom("reweight", "zero", "incomplete"), unexcused: fc.constant("incomplete"), minCoverage: fc.constantFrom(0, 0.6) }) as fc.Arbitrary<MissingRule>;

  test("the order of the parts never changes the score", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), rule, (given, policy) => weightedScore(given, policy).score === weightedScore([...given].reverse(), policy).score),
    );
  });

  test("raising one part never lowers the score", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), rule, fc.double({ min: 0, max: 100, noNaN: true }), (given, policy, raise) => {
        const [first, ...others] = given;
        if (first === undefined || first.score === null) return true;
        const better = [{ ...first, score: Math.min(100, first.score + raise) }, ...others];
        return (weightedScore(better, policy).score ?? 0) >= (weightedScore(given, policy).score ?? 0);
      }),
    );
  });

  test("the points add up to the printed score", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), rule, fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 2 }), (given, policy, bonus) => {
        const { score, points } = weightedScore(given, policy, { bonus, limit: 100 });
        const sum = points.reduce<number>((total, point) => total + (point ?? 0), 0);
        return score === null || Math.round(sum * 100) === Math.round(score * 100);
      }),
      { numRuns: 2000 },
    );
  });
});
