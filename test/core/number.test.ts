import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { meanOf, medianOf, percentilesBelow, roundHalfAway, roundScore, sumExact } from "../../src/core/number";
import { rateOf } from "../../src/core/rate";
import { weightedScore } from "../../src/core/weighted";

const RULE = { missing: "reweight", unexcused: "incomplete", minCoverage: 0.6 } as const;

describe("rounding", () => {
  test("a tie goes away from zero although its double lies just below it", () => {
    const table: readonly (readonly [number, number])[] = [
      [1.005, 1.01],
      [89.995, 90],
      [89.9949, 89.99],
      [0.125, 0.13],
      [2.675, 2.68],
      [0, 0],
      [99.994999999, 99.99],
    ];
    for (const [value, rounded] of table) {
      expect(roundScore(value)).toBe(rounded);
      expect(roundScore(-value)).toBe(rounded === 0 ? -0 + 0 : -rounded);
    }
  });

  test("binary noise goes at 9 decimals before the tie is judged", () => {
    // 0.3·87 is 26.099999999999998 in doubles; 89.9949999999999 is 89.995 at 9 decimals and so 90.00
    expect(roundHalfAway(0.3 * 87, 9)).toBe(26.1);
    expect(roundScore(89.9949999999999)).toBe(90);
    expect(roundScore(89.994999998)).toBe(89.99);
  });

  test("ratio 9.7/24 at 30 %, 99 at 40 %, 97.5 at 30 % is 80.98, also when the ratio passed through a cell", () => {
    // 40.41666… · 0.3 + 99 · 0.4 + 97.5 · 0.3 = 12.125 + 39.6 + 29.25 = 80.975 → 80.98
    for (const ratio of [(9.7 / 24) * 100, 40.4166666666667]) {
      const parts = [[ratio, 0.3], [99, 0.4], [97.5, 0.3]] as const;
      expect(weightedScore(parts.map(([score, weight]) => ({ score, weight, mandatory: false })), RULE).score).toBe(80.98);
    }
  });

  test("beyond nine million a double holds no 9 decimals and is rounded as it is", () => {
    expect(roundHalfAway(12_345_678.126, 2)).toBe(12_345_678.13);
    expect(roundHalfAway(-12_345_678.126, 2)).toBe(-12_345_678.13);
    expect(roundScore(Number.NaN)).toBeNaN();
  });
});

describe("sums, means and medians", () => {
  test("the order of the values never changes a sum", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 });
    fc.assert(fc.property(values, (given) => Math.abs(sumExact(given) - sumExact([...given].reverse())) <= 1e-10));
    expect(sumExact([0.1, 0.2, -0.3, 1e16, 1, -1e16])).toBeCloseTo(1, 12);
  });

  test("nothing has no mean and no median", () => {
    expect(meanOf([])).toBeNull();
    expect(medianOf([])).toBeNull();
  });

  test("the median of an even number is the mean of the middle two", () => {
    expect(medianOf([90, 60, 80, 70])).toBe(75);
    expect(medianOf([90, 60, 80])).toBe(80);
  });

  test("a percentile is people below ÷ (n − 1) × 100, not truncated, and 100 alone", () => {
    // of four: 0, one below → 1/3, one below → 1/3, three below → 3/3
    expect(percentilesBelow([3, 5, 5, 9])).toEqual([0, 100 / 3, 100 / 3, 100]);
    expect(percentilesBelow([4.2])).toEqual([100]);
    expect(percentilesBelow([null, 4, null, 5])).toEqual([null, 0, null, 100]);
    expect(percentilesBelow([0.1 + 0.2, 0.3])).toEqual([0, 0]);
  });
});

describe("rates", () => {
  test("attendance of 18 present, 1 late, 1 absent is 19 of 20, 95.0 %", () => {
    expect(rateOf(18 + 1, 18 + 1 + 1)).toEqual({ numerator: 19, denominator: 20, rate: 0.95 });
  });

  test("a rate is rounded to 0.1 % half away from zero, and is absent over nothing", () => {
    expect(rateOf(1, 3).rate).toBe(0.333);
    expect(rateOf(1, 16).rate).toBe(0.063); // 6.25 % → 6.3 %
    expect(rateOf(0, 0).rate).toBeNull();
  });
});
