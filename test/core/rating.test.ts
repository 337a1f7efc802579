import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { splitPoints } from "../../src/core/breakdown";
import { ranksOf, ranksWithin } from "../../src/core/rank";
import { distributionOf, forceDistribution, ratingOf, RATINGS, type Rating } from "../../src/core/rating";
import { defaultPolicy } from "../../src/core/presets";

const { bands } = defaultPolicy().scoring;

describe("rating bands", () => {
  test("lower bounds are inclusive and taken from the rounded score", () => {
    const table: readonly (readonly [number, Rating])[] = [
      [100, "excellent"],
      [90, "excellent"],
      [89.995, "excellent"],
      [89.99, "good"],
      [80, "good"],
      [79.99, "pass"],
      [60, "pass"],
      [59.99, "needs-improvement"],
      [0, "needs-improvement"],
    ];
    for (const [score, rating] of table) expect([score, ratingOf(score, bands)]).toEqual([score, rating]);
  });

  test("bands partition 0–100, whatever order they stand in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const rating = ratingOf(hundredths / 100, [...bands].reverse());
        const place = RATINGS.indexOf(rating);
        const from = bands[place]?.from ?? 0;
        const below = bands[place - 1]?.from ?? 101;
        return hundredths / 100 >= from && hundredths / 100 < below;
      }),
    );
  });

  test("the distribution counts the rated only, with shares that show their n", () => {
    const shares = distributionOf(["good", "good", null, "pass"]);
    expect(shares.map(({ rating, share }) => [rating, share.numerator, share.denominator, share.rate])).toEqual([
      ["excellent", 0, 3, 0],
      ["good", 2, 3, 0.667],
      ["pass", 1, 3, 0.333],
      ["needs-improvement", 0, 3, 0],
    ]);
  });
});

describe("forced distribution", () => {
  const tenPeople = (scores: readonly number[]) => scores.map((score) => ({ score, rating: ratingOf(score, bands) }));
  const SCORES = [95, 93, 93, 91, 85, 84, 70, 65, 62, 50];

  test("limit = floor(share × people), and a tie group that crosses it moves down whole", () => {
    // excellent at most floor(0.25 · 10) = 2: 95 stays, the two 93 would be 2nd and 3rd, so both go down, and 91 too
    const forced = forceDistribution(tenPeople(SCORES), { shares: { excellent: 0.25 }, minPeople: 10 });
    expect(forced.slice(0, 5)).toEqual(["excellent", "good", "good", "good", "good"]);
  });

  test("a tie group that just fits stays", () => {
    const forced = forceDistribution(tenPeople(SCORES), { shares: { excellent: 0.3 }, minPeople: 10 });
    expect(forced.slice(0, 4)).toEqual(["excellent", "excellent", "excellent", "good"]);
  });

  test("people moved into the next band count against its limit, the higher score stays", () => {
    // excellent 1 (95); good at most 2: 93, 93 stay, 91, 85, 84 become pass
    const forced = forceDistribution(tenPeople(SCORES), { shares: { excellent: 0.1, good: 0.2 }, minPeople: 10 });
    expect(forced.slice(0, 6)).toEqual(["excellent", "good", "good", "pass", "pass", "pass"]);
  });

  test("nothing is forced below the least number of people", () => {
    const nine = tenPeople(SCORES.slice(0, 9));
    expect(forceDistribution(nine, { shares: { excellent: 0.1 }, minPeople: 10 })).toEqual(nine.map((one) => one.rating));
  });

  test("a share whose product is whole keeps its last place: 0.29 · 100 is 29", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => ({ score: 100 - index / 100, rating: "excellent" as const }));
    const forced = forceDistribution(hundred, { shares: { excellent: 0.29 }, minPeople: 10 });
    expect(forced.filter((rating) => rating === "excellent")).toHaveLength(29);
  });

  test("nobody moves up, and equal scores of one band end in one band", () => {
    const people = fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(people, fc.double({ min: 0, max: 1, noNaN: true }), (scores, share) => {
        const before = tenPeople(scores);
        const after = forceDistribution(before, { shares: { excellent: share, good: share }, minPeople: 10 });
        const bandOf = new Map<number, Rating | undefined>();
        return before.every(({ score, rating }, index) => {
          const now = after[index] ?? rating;
          const same = !bandOf.has(score) || bandOf.get(score) === now;
          bandOf.set(score, now);
          return same && RATINGS.indexOf(now) >= RATINGS.indexOf(rating);
        });
      }),
    );
  });
});

describe("ranks", () => {
  test("competition ranking leaves a gap after a tie, dense ranking does not", () => {
    expect(ranksOf([90, 85, 85, 80], "competition")).toEqual([1, 2, 2, 4]);
    expect(ranksOf([90, 85, 85, 80], "dense")).toEqual([1, 2, 2, 3]);
  });

  test("ranks go by the rounded score, and people not assessed have none", () => {
    expect(ranksOf([89.995, null, 90, 89.994], "competition")).toEqual([1, null, 1, 3]);
  });

  test("within a team the ranking starts again", () => {
    const people = [
      { group: "A", score: 90 },
      { group: "B", score: 95 },
      { group: "A", score: 92 },
      { group: null, score: 99 },
    ];
    expect(ranksWithin(people, "competition")).toEqual([2, 1, 1, null]);
  });

  test("the order of rows never changes a person's rank", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }), fc.constantFrom("competition" as const, "dense" as const), (scores, method) => {
        const ranks = ranksOf(scores, method);
        const backwards = [...ranksOf([...scores].reverse(), method)].reverse();
        return JSON.stringify(ranks) === JSON.stringify(backwards);
      }),
    );
  });
});

describe("points on a card", () => {
  test("three thirds of 100 add up, the largest remainder is rounded up", () => {
    expect(splitPoints([33.333, 33.333, 33.334], 100)).toEqual([33.33, 33.33, 33.34]);
  });

  test("with equal remainders the earlier metric gets the hundredth", () => {
    expect(splitPoints([10.005, 10.005], 20.01)).toEqual([10.01, 10]);
  });

  test("missing parts stay missing", () => {
    expect(splitPoints([null, 50.5, null], 50.5)).toEqual([null, 50.5, null]);
  });

  test("points always add up to the printed score", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 8 }), (parts) => {
        const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100;
        const points = splitPoints(parts, total);
        return Math.round(points.reduce<number>((sum, point) => sum + (point ?? 0), 0) * 100) === Math.round(total * 100);
      }),
    );
  });
});
