// No total, band or rank is decided by binary noise: weighted scores against exact rationals, for every pair of scores in steps of
// 0.5 and for scores of any other kind. The rule over fractions: half away from zero, first at 9 decimals, then at 2.
import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { exactHundredths, hundredths, reduced, type Fraction } from "../support/fractions";
import { scoreMetric } from "../../src/core/metricScore";
import { defaultPolicy } from "../../src/core/presets";
import { ranksOf } from "../../src/core/rank";
import { ratingOf } from "../../src/core/rating";
import { weightedScore, weightedTotal } from "../../src/core/weighted";

const RULE = { missing: "reweight", unexcused: "incomplete", minCoverage: 0.6 } as const;
const { bands } = defaultPolicy().scoring;

const part = (score: number, weight: number) => ({ score, weight, mandatory: false });

/** The band of an exact total in hundredths. */
function bandOf(total: number): string {
  return total >= 9000 ? "excellent" : total >= 8000 ? "good" : total >= 6000 ? "pass" : "needs-improvement";
}

test("every pair of scores 0–100 in steps of 0.5 with weights in steps of 5 % has the total and the band of the exact rational", () => {
  let pairs = 0;
  const wrong: string[] = [];
  // Above 50 % the same pairs come again with their parts in the other order, which changes no sum.
  for (let w = 0; w <= 10; w += 1) {
    // As a person types them: 5 %, 10 % … are these doubles.
    const [first, second] = [Number(`${w * 5}e-2`), Number(`${(20 - w) * 5}e-2`)];
    for (let a = 0; a <= 200; a += 1) {
      for (let b = 0; b <= 200; b += 1) {
        // a/2 · w/20 + b/2 · (20 − w)/20 = x/40; in hundredths 5x/2, a whole number or a half, which goes up. Whole numbers throughout.
        const x = a * w + b * (20 - w);
        const exact = (5 * x + ((5 * x) % 2)) / 2;
        const total = weightedTotal([part(a / 2, first), part(b / 2, second)], RULE) ?? Number.NaN;
        pairs += 1;
        if (Math.round(total * 100) !== exact || ratingOf(total, bands) !== bandOf(exact)) wrong.push(`${a / 2}·${w * 5} % + ${b / 2}·${100 - w * 5} % = ${total}`);
      }
    }
  }
  expect([pairs, wrong]).toEqual([201 * 201 * 11, []]);
});

/** Weights in whole percent that total 100, as doubles a person types. */
const percents = (n: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: 0, max: 100 }), { minLength: n - 1, maxLength: n - 1 }).map((cuts) => {
    const marks = [0, ...cuts.sort((x, y) => x - y), 100];
    return marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0));
  });
const scored = (places: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: 100 * 10 ** places });

/** Scores in units of 10^-places with weights in percent: doubles beside the exact fraction. */
function card(scores: readonly number[], weights: readonly number[], places: number) {
  const parts = scores.map((score, index) => part(Number(`${score}e-${places}`), Number(`${weights[index] ?? 0}e-2`)));
  const exact: Fraction = { top: scores.reduce((sum, score, index) => sum + BigInt(score) * BigInt(weights[index] ?? 0), 0n), bottom: 100n * 10n ** BigInt(places) };
  return { parts, exact };
}

describe("scores of other kinds", () => {
  test("two to eight scores with up to three decimals, weights in whole percent", () => {
    const cards = fc.integer({ min: 2, max: 8 }).chain((n) => fc.integer({ min: 0, max: 3 }).chain((places) => fc.tuple(fc.array(scored(places), { minLength: n, maxLength: n }), percents(n), fc.constant(places))));
    fc.assert(fc.property(cards, ([scores, weights, places]) => {
      const { parts, exact } = card(scores, weights, places);
      expect(hundredths(weightedTotal(parts, RULE))).toBe(exactHundredths(exact));
    }), { numRuns: 2000 });
  });

  test("totals that end in 5 at the third decimal go up, in whatever order the parts stand", () => {
    // With scores in tenths the last score is chosen so that the total in ten-thousandths ends in 50.
    const cards = fc.tuple(scored(1), scored(1), percents(3), scored(1));
    let ties = 0;
    fc.assert(fc.property(cards, ([one, two, weights, start]) => {
      for (let three = start; three < Math.min(1001, start + 100); three += 1) {
        const { parts, exact } = card([one, two, three], weights, 1);
        if ((exact.top * 10n) % 100n !== 50n) continue;
        ties += 1;
        const up = (exact.top * 10n + 50n) / 100n;
        for (const order of [parts, [...parts].reverse()]) expect(hundredths(weightedTotal(order, RULE))).toBe(up);
        return;
      }
    }), { numRuns: 2000 });
    expect(ties).toBeGreaterThan(500);
  });

  test("ratios of actual and target, both ways round, of any two figures", () => {
    const figure = fc.integer({ min: 1, max: 5000 });
    const ratios = fc.array(fc.record({ actual: figure, target: figure, direction: fc.constantFrom("higher" as const, "lower" as const) }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(ratios.chain((given) => fc.tuple(fc.constant(given), percents(given.length))), ([given, weights]) => {
      const parts = given.map(({ actual, target, direction }, index) => {
        const rule = { mode: "ratio", direction, target: target / 10, floor: null, scale: null, steps: [], pointsPer: null, cap: 100, unit: "points" } as const;
        const result = scoreMetric(actual / 10, rule, null);
        if (result.kind !== "score") throw new Error(result.kind);
        return part(result.score, Number(`${weights[index] ?? 0}e-2`));
      });
      const exact = given.reduce<Fraction>((sum, { actual, target, direction }, index) => {
        const [top, bottom] = direction === "higher" ? [actual, target] : [target, actual];
        const capped = Math.min(top, bottom);
        return reduced({ top: sum.top * BigInt(bottom) + BigInt(capped) * BigInt(weights[index] ?? 0) * sum.bottom, bottom: sum.bottom * BigInt(bottom) });
      }, { top: 0n, bottom: 1n });
      expect(hundredths(weightedTotal(parts, RULE))).toBe(exactHundredths(exact));
    }), { numRuns: 2000 });
  });

  test("what is missing is reweighted exactly: Σ w·s ÷ Σ w over those present", () => {
    const cards = fc.integer({ min: 2, max: 6 }).chain((n) => fc.tuple(fc.array(scored(1), { minLength: n, maxLength: n }), percents(n), fc.array(fc.boolean(), { minLength: n, maxLength: n })));
    fc.assert(fc.property(cards, ([scores, weights, present]) => {
      const { parts } = card(scores, weights, 1);
      const total = weightedTotal(parts.map((one, index) => (present[index] ? one : { ...one, score: null })), { ...RULE, minCoverage: 0 });
      const kept = scores.map((score, index) => ({ score, weight: weights[index] ?? 0 })).filter((_, index) => present[index]);
      const base = kept.reduce((sum, { weight }) => sum + weight, 0);
      if (base === 0) return expect(total).toBeNull();
      expect(hundredths(total)).toBe(exactHundredths({ top: BigInt(kept.reduce((sum, { score, weight }) => sum + score * weight, 0)), bottom: BigInt(base * 10) }));
    }), { numRuns: 2000 });
  });
});

test("ranks are those of the exact totals: equal fractions share a rank, by whatever sums they were made", () => {
  const people = fc.array(fc.tuple(scored(0), scored(0), scored(0)), { minLength: 2, maxLength: 8 });
  fc.assert(fc.property(people, percents(3), (given, weights) => {
    // Everybody once more with the parts in another order: the same total by another sum.
    const cards = [...given, ...given].map((scores, index) => {
      const { parts, exact } = card(scores, weights, 0);
      return { total: weightedScore(index < given.length ? parts : [...parts].reverse(), RULE).score, exact: exactHundredths(exact) };
    });
    const expected = cards.map(({ exact }) => 1 + cards.filter((other) => other.exact > exact).length);
    expect(ranksOf(cards.map(({ total }) => total), "competition")).toEqual(expected);
  }), { numRuns: 500 });
});
