import { describe, expect, test } from "@jest/globals";
import { attitudeFrom, formulaScore, monthlyScoreOf, weightedOf, type FormulaMode } from "../../src/core/scoreFormulas";
import type { Direction } from "../../src/core/metric";

function score(actual: number, target: readonly (readonly number[])[], mode: FormulaMode | null = null, direction: Direction | null = null, cap: number | null = null): number | string {
  const result = formulaScore(actual, { target, direction, mode, cap });
  if (result.kind === "score") return result.score;
  return result.kind === "bad-argument" ? result.argument : result.kind;
}

describe("SCORE", () => {
  test("the worked figures: CSAT 4.2 of 5, 30 h against 24 h, 88.2 % against 90 %", () => {
    expect(score(4.2, [[5]], "scale")).toBe(84);
    expect(score(30, [[24]], null, "lower")).toBe(80);
    expect(score(0.882, [[0.9]])).toBe(98);
  });

  test("the target cells are read by mode, in a row or in a column", () => {
    expect(score(85, [[80, 90]], "linear")).toBe(50);
    expect(score(85, [[80], [90]], "linear")).toBe(50);
    expect(score(3, [[1, 5]], "scale")).toBe(50);
    expect(score(3, [[5]], "deduct")).toBe(85);
    expect(score(0.96, [[0.98, 100], [0.95, 80], [0.92, 60]], "steps")).toBe(80);
    expect(score(88, [], "direct")).toBe(88);
  });

  test("steps that only make sense for lower is better are read so where no direction is given", () => {
    const hours = [[24, 100], [48, 60]];
    expect([24, 30, 50].map((actual) => score(actual, hours, "steps"))).toEqual([100, 60, 0]);
    expect(score(30, hours, "steps", "higher")).toBe("bad-rule");
  });

  test("without a target CSAT of 1–5 is scored x/5", () => {
    expect(score(4.2, [])).toBe(84);
  });

  test("a cap from 100 to 150 may be given, another is refused", () => {
    expect(score(120, [[100]], "ratio", "higher", 150)).toBe(120);
    expect(score(120, [[100]], "ratio", "higher", 160)).toBe("cap");
    expect(score(120, [[100]], "ratio", "higher", 80)).toBe("cap");
  });

  test("a target of the wrong shape is refused, a rule or an actual that cannot be is said", () => {
    expect(score(85, [[80]], "linear")).toBe("target");
    expect(score(85, [[80, 90]], "ratio")).toBe("target");
    expect(score(85, [[1, 2, 3]], "steps")).toBe("target");
    expect(score(85, [[0]], "ratio")).toBe("bad-rule");
    expect(score(-1, [[90]], "ratio")).toBe("bad-actual");
  });
});

describe("WEIGHTED, MONTHLY and ATTITUDE360", () => {
  test("weights count in proportion, in percent or as fractions", () => {
    expect(weightedOf([84, 80, 98], [40, 30, 30], null).score).toBe(87);
    expect(weightedOf([84, 80, 98], [0.4, 0.3, 0.3], null).score).toBe(87);
  });

  test("what is missing follows the word given, under the default coverage", () => {
    expect(weightedOf([null, 92, 90, 87], [20, 30, 20, 30], null).score).toBe(89.63);
    expect(weightedOf([null, 92, 90, 87], [20, 30, 20, 30], "zero").score).toBe(71.7);
    expect(weightedOf([null, 92, 90, 87], [20, 30, 20, 30], "incomplete").score).toBeNull();
    expect(weightedOf([null, 90], [50, 50], null)).toMatchObject({ score: null, notAssessed: "coverage" });
  });

  test("the month's worked figures, with and without the knowledge test", () => {
    const marks = { knowledge: 88, skill: 92, attitude: 90, performance: 87 };
    expect(monthlyScoreOf(marks, null).score).toBe(89.3);
    expect(monthlyScoreOf({ ...marks, knowledge: null }, null).score).toBe(89.63);
    expect(monthlyScoreOf({ ...marks, performance: null }, null)).toMatchObject({ score: null, notAssessed: "mandatory" });
    expect(monthlyScoreOf(marks, { knowledge: 25, skill: 25, attitude: 25, performance: 25 }).score).toBe(89.25);
  });

  test("groups without enough reviews give their weight away: 87.14", () => {
    expect(attitudeFrom({ supervisor: [85], peer: [80, 90, 100], customer: [] }, null)).toBe(87.14);
    expect(attitudeFrom({ supervisor: [85], peer: [80], customer: [] }, null)).toBe(85);
    expect(attitudeFrom({ supervisor: [], peer: [80], customer: [] }, null)).toBeNull();
  });
});
