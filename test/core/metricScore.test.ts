import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import type { MetricMode } from "../../src/core/metric";
import { attainmentOf, gateFails, meetsTarget, scoreAtTarget, scoreMetric, stepsContradict, type ScoringRule } from "../../src/core/metricScore";

function rule(mode: MetricMode, rest: Partial<ScoringRule> = {}): ScoringRule {
  return { mode, direction: "higher", target: null, floor: null, scale: null, steps: [], pointsPer: null, cap: 100, unit: "points", ...rest };
}

/** The score, or the word for why there is none. */
function scored(actual: number, given: ScoringRule, volume: number | null = null): number | string {
  const result = scoreMetric(actual, given, volume);
  if (result.kind === "score") return result.score;
  return result.kind === "missing" ? "missing" : result.problem;
}

const STEPS = [
  { threshold: 0.92, points: 60 },
  { threshold: 0.98, points: 100 },
  { threshold: 0.95, points: 80 },
];

describe("ratio", () => {
  test("higher is better: actual ÷ target, capped at 100", () => {
    const atLeast90 = rule("ratio", { target: 0.9 });
    expect(scored(0.882, atLeast90)).toBe(98); // 88.2/90
    expect(scored(0.95, atLeast90)).toBe(100);
    expect(scored(0, atLeast90)).toBe(0);
  });

  test("lower is better: target ÷ actual", () => {
    expect(scored(30, rule("ratio", { direction: "lower", target: 24 }))).toBe(80); // 24/30
  });

  test("a raised cap lets a result above target count", () => {
    expect(scored(120, rule("ratio", { target: 100, cap: 150 }))).toBe(120);
    expect(scored(10, rule("ratio", { direction: "lower", target: 24, cap: 150 }))).toBe(150);
  });

  test("lower is better, actual 0 is the cap, but missing where nothing was measured", () => {
    const within24 = rule("ratio", { direction: "lower", target: 24, cap: 120 });
    expect(scored(0, within24)).toBe(120);
    expect(scored(0, within24, 12)).toBe(120);
    expect(scored(0, within24, 0)).toBe("missing");
  });

  test("lower is better with target 0: none is the cap, any is 0", () => {
    const none = rule("ratio", { direction: "lower", target: 0 });
    expect(scored(0, none)).toBe(100);
    expect(scored(1, none)).toBe(0);
  });

  test("higher is better with target 0, no target or a negative one is a fault of the policy", () => {
    expect(scored(5, rule("ratio", { target: 0 }))).toBe("target-not-positive");
    expect(scored(5, rule("ratio"))).toBe("target-missing");
    expect(scored(5, rule("ratio", { direction: "lower", target: -1 }))).toBe("target-not-positive");
  });

  test("a negative actual is wrong data", () => {
    expect(scored(-1, rule("ratio", { target: 90 }))).toBe("negative");
    expect(scored(-1, rule("deduct", { pointsPer: 5 }))).toBe("negative");
  });
});

describe("the other modes", () => {
  test("threshold: 100 on the target, 0 beside it, noise aside", () => {
    const most3 = rule("threshold", { direction: "lower", target: 0.3 });
    expect(scored(0.1 + 0.2, most3)).toBe(100);
    expect(scored(0.301, most3)).toBe(0);
  });

  test("scale: CSAT 4.2 of 5 by x/5 is 84, by 1–5 it is 80", () => {
    expect(scored(4.2, rule("scale", { scale: { min: null, max: 5 } }))).toBe(84);
    expect(scored(4.2, rule("scale", { scale: { min: 1, max: 5 } }))).toBeCloseTo(80, 10); // 3.2/4
    expect(scored(2, rule("scale", { scale: { min: 1, max: 5 }, direction: "lower" }))).toBe(75); // 1 − 1/4
  });

  test("scale: a scale may begin below 0, and what it cannot hold is wrong data", () => {
    expect(scored(0, rule("scale", { scale: { min: -100, max: 100 } }))).toBe(50);
    expect(scored(84, rule("scale", { scale: { min: null, max: 5 } }))).toBe("beyond-scale");
    expect(scored(0, rule("scale", { scale: { min: 1, max: 5 } }))).toBe("beyond-scale");
    expect(scored(0.8, rule("scale", { unit: "share" }))).toBe(80);
    expect(scored(4, rule("scale"))).toBe("scale-missing");
    expect(scored(4, rule("scale", { scale: { min: 5, max: 5 } }))).toBe("scale-empty");
  });

  test("linear: from the floor, worth 0, to the target, worth 100, either way round", () => {
    expect(scored(85, rule("linear", { floor: 80, target: 90 }))).toBe(50);
    expect(scored(36, rule("linear", { floor: 48, target: 24, direction: "lower" }))).toBe(50);
    expect(scored(70, rule("linear", { floor: 80, target: 90 }))).toBe(0);
    expect(scored(95, rule("linear", { floor: 80, target: 90 }))).toBe(100);
    expect(scored(95, rule("linear", { floor: 80, target: 90, cap: 120 }))).toBe(120);
    expect(scored(95, rule("linear", { floor: 90, target: 90 }))).toBe("floor-is-target");
  });

  test("steps: the best threshold met, inclusive, rows in any order, else 0", () => {
    const share = rule("steps", { steps: STEPS });
    expect([0.98, 0.979, 0.95, 0.92, 0.919].map((actual) => scored(actual, share))).toEqual([100, 80, 80, 60, 0]);
    const hours = rule("steps", { direction: "lower", steps: [{ threshold: 48, points: 60 }, { threshold: 24, points: 100 }] });
    expect([24, 24.1, 48, 49].map((actual) => scored(actual, hours))).toEqual([100, 60, 60, 0]);
  });

  test("steps that reward the worse result contradict each other", () => {
    expect(scored(1, rule("steps", { direction: "lower", steps: STEPS }))).toBe("steps-contradict");
    expect(stepsContradict([{ threshold: 1, points: 50 }, { threshold: 1, points: 60 }], "higher")).toBe(true);
    expect(scored(1, rule("steps"))).toBe("steps-missing");
  });

  test("deduct: 100 less points per event, not below 0", () => {
    const five = rule("deduct", { pointsPer: 5 });
    expect([0, 3, 25].map((events) => scored(events, five))).toEqual([100, 85, 0]);
  });

  test("bonus: points per unit, at most the cap", () => {
    expect([0, 2, 9].map((ideas) => scored(ideas, rule("bonus", { pointsPer: 1.5, cap: 5 })))).toEqual([0, 3, 5]);
  });

  test("direct: already out of 100; a share is its percentage", () => {
    expect(scored(88.5, rule("direct"))).toBe(88.5);
    expect(scored(0.885, rule("direct", { unit: "share" }))).toBeCloseTo(88.5, 10);
    expect(scored(101, rule("direct"))).toBe("beyond-scale");
    expect(scored(101, rule("direct", { cap: 120 }))).toBe(101);
  });

  test("a gate has no score; it fails where its target is not met, without one at the first event", () => {
    expect(scored(1, rule("gate"))).toBe("gate-has-no-score");
    expect(gateFails(1, { target: null, direction: "lower" })).toBe(true);
    expect(gateFails(0, { target: null, direction: "lower" })).toBe(false);
    expect(gateFails(2, { target: 2, direction: "lower" })).toBe(false);
    expect(gateFails(89, { target: 90, direction: "higher" })).toBe(true);
  });
});

describe("attainment", () => {
  test("attainment is actual ÷ target in the metric's direction, not capped; absent without both", () => {
    expect(attainmentOf(108, 90, { direction: "higher", cap: 100 })).toBe(1.2);
    expect(attainmentOf(30, 24, { direction: "lower", cap: 100 })).toBe(0.8);
    expect(attainmentOf(0, 24, { direction: "lower", cap: 120 })).toBe(1.2);
    expect(attainmentOf(null, 24, { direction: "lower", cap: 100 })).toBeNull();
    expect(attainmentOf(5, null, { direction: "higher", cap: 100 })).toBeNull();
    expect(attainmentOf(5, 0, { direction: "higher", cap: 100 })).toBeNull();
  });

  test("raised to its target a metric has full score, without one the best its scale gives", () => {
    expect(scoreAtTarget(rule("ratio", { target: 24, direction: "lower" }))).toBe(100);
    expect(scoreAtTarget(rule("scale", { scale: { min: null, max: 5 } }))).toBe(100);
    expect(scoreAtTarget(rule("scale", { scale: { min: null, max: 5 }, target: 4.5 }))).toBe(90);
    expect(scoreAtTarget(rule("steps", { steps: STEPS }))).toBe(100);
    expect(scoreAtTarget(rule("bonus"))).toBeNull();
  });
});

describe("laws", () => {
  const number = fc.integer({ min: 0, max: 1000 }).map((value) => value / 8);
  const rules = fc.record({
    mode: fc.constantFrom<MetricMode>("ratio", "threshold", "scale", "linear", "steps", "deduct", "direct"),
    direction: fc.constantFrom<"higher" | "lower">("higher", "lower"),
    target: number,
    floor: number,
    cap: fc.constantFrom(100, 120, 150),
    steps: fc.array(fc.record({ threshold: number, points: fc.integer({ min: 0, max: 100 }) }), { maxLength: 4 }),
  });

  test("a better actual never lowers a score, in any mode", () => {
    fc.assert(
      fc.property(rules, number, number, (given, one, other) => {
        const full = rule(given.mode, { ...given, scale: { min: null, max: 125 }, pointsPer: 3 });
        // deduct counts events, direct and linear say themselves which way is better
        const wanted = given.mode === "deduct" ? "lower" : given.mode === "direct" ? "higher" : given.mode === "linear" ? (given.floor < given.target ? "higher" : "lower") : given.direction;
        const [worse, better] = meetsTarget(one, other, wanted) ? [other, one] : [one, other];
        const [low, high] = [scored(worse, full), scored(better, full)];
        return typeof low === "string" || typeof high === "string" || high >= low;
      }),
      { numRuns: 3000 },
    );
  });

  test("a score lies within 0 and the cap", () => {
    fc.assert(
      fc.property(rules, number, (given, actual) => {
        const score = scored(actual, rule(given.mode, { ...given, scale: { min: null, max: 125 }, pointsPer: 3 }));
        return typeof score === "string" || (score >= 0 && score <= given.cap);
      }),
    );
  });
});
