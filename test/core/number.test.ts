import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { meanOf, medianOf, percentilesBelow, roundHalfAway, roundScore, sumExact } from "../../src/core/number";
import { rateOf } from "../../src/core/rate";
import { weightedScore } from "../../src/core/weighted";

const RULE = { missing: "reweight", unexcused: "incomplete", minCoverage: 0.6 } as const;

/** Half away from zero at `places` decimals of the fraction top ÷ bottom, exactly, as hundredths, thousandths …; bottom > 0. */
function roundedFraction(top: bigint, bottom: bigint, places: number): bigint {
  const scaled = top * 10n ** BigInt(places);
  const size = scaled < 0n ? -scaled : scaled;
  const rounded = (size * 2n + bottom) / (bottom * 2n);
  return scaled < 0n ? -rounded : rounded;
}

/** The rule itself over exact fractions: first at 9 decimals, then at 2; in hundredths. */
function exactHundredths(top: bigint, bottom: bigint): bigint {
  return roundedFraction(roundedFraction(top, bottom, 9), 10n ** 9n, 2);
}

function hundredths(score: number | null): bigint {
  return BigInt(Math.round((score ?? Number.NaN) * 100));
}

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

  test("every total of two scores 0–100 in steps of 0.5 with weights in steps of 5 % is the exact rational's", () => {
    // a/2·w/20 + b/2·(20 − w)/20 = (a·w + b·(20 − w))/40; in hundredths ·5/2, which is whole or a half, so no third decimal is lost.
    let wrong = 0;
    for (let weight = 0; weight <= 20; weight += 1) {
      for (let a = 0; a <= 200; a += 1) {
        for (let b = a % 2; b <= 200; b += 2) {
          const exact = Math.floor(((a * weight + b * (20 - weight)) * 5 + 1) / 2);
          const total = (a / 2) * (weight / 20) + (b / 2) * ((20 - weight) / 20);
          if (Math.round(roundScore(total) * 100) !== exact) wrong += 1;
        }
      }
    }
    expect(wrong).toBe(0);
  });

  test("the weighted score itself agrees with exact rationals, also reweighted and with more scores", () => {
    const part = fc.record({ half: fc.integer({ min: 0, max: 200 }), weight: fc.integer({ min: 1, max: 20 }), present: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const given = parts.map(({ half, weight, present }) => ({ score: present ? half / 2 : null, weight: weight / 20, mandatory: false }));
        const { score } = weightedScore(given, { ...RULE, minCoverage: 0 });
        const present = parts.filter((one) => one.present);
        const top = present.reduce((sum, one) => sum + one.half * one.weight, 0);
        const bottom = present.reduce((sum, one) => sum + 2 * one.weight, 0);
        if (bottom === 0) return score === null;
        return hundredths(score) === exactHundredths(BigInt(top), BigInt(bottom));
      }),
      { numRuns: 3000 },
    );
  });

  test("scores that come from divisions keep their total when they pass through cells of 15 digits", () => {
    const ratio = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 })).filter(([a, b]) => a <= b);
    fc.assert(
      fc.property(ratio, ratio, fc.integer({ min: 1, max: 19 }), ([a, b], [c, d], weight) => {
        const scores = [(a / b) * 100, (c / d) * 100];
        const throughCells = scores.map((score) => Number(score.toPrecision(15)));
        const weights = [weight / 20, (20 - weight) / 20];
        const totals = [scores, throughCells].map(
          (given) => weightedScore(given.map((score, index) => ({ score, weight: weights[index] ?? 0, mandatory: false })), RULE).score,
        );
        const exact = exactHundredths(BigInt(100 * (a * weight * d + c * (20 - weight) * b)), BigInt(20 * b * d));
        return totals.every((total) => hundredths(total) === exact);
      }),
      { numRuns: 3000 },
    );
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
