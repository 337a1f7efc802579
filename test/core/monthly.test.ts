import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { liftOf } from "../../src/core/lift";
import type { Dimension } from "../../src/core/policy";
import { defaultPolicy, policyFromPreset } from "../../src/core/presets";
import { attitudeOf, reviewerDrift } from "../../src/core/review";
import { scoreMonths } from "../../src/core/scoring";
import { assessment, employee, metric, policyWith, reading, review, scoringData } from "../support/scoring";

const MONTH = "2026-10";
const SERVICE_STANDARD = [
  reading("csat", 4.2),
  reading("response-hours", 30, { unit: "hours" }),
  reading("resolution-rate", 0.882, { unit: "share" }),
];
const DIMENSIONS = assessment({ knowledge: 88, practical: 92, attitude: 90 });

/** Somebody else's earlier month, so that the workbook is known to keep every part. */
const COLLEAGUE = assessment({ knowledge: 80, practical: 80, attitude: 80 }, { employeeId: "E2", month: "2026-09" });

function onlyResult(data: Parameters<typeof scoringData>[0], policy = defaultPolicy()) {
  const { results, issues } = scoreMonths(scoringData({ ...data, assessments: [...(data.assessments ?? []), COLLEAGUE] }), [MONTH], policy);
  const result = results[0];
  if (result === undefined) throw new Error("no result");
  return { result, codes: issues.map((issue) => issue.code), issues };
}

function dimension(result: { readonly dimensions: readonly { readonly dimension: Dimension; readonly score: number | null; readonly source: string | null }[] }, name: Dimension) {
  return result.dimensions.find((one) => one.dimension === name);
}

describe("performance", () => {
  test("service standard: CSAT 4.2 → 84, response 30 h → 80, resolution 88.2 % → 98 make 87.00", () => {
    // 0.4·84 + 0.3·80 + 0.3·98 = 33.6 + 24 + 29.4
    const { result } = onlyResult({ kpis: SERVICE_STANDARD });
    expect(result.performance).toBe(87);
    expect(result.metrics.map((one) => [one.score, one.points])).toEqual([[84, 33.6], [80, 24], [98, 29.4]]);
  });

  test("customer-service preset: CSAT against 4 points, handling against 5 minutes, attitude against 90 %", () => {
    // 3.6/4 → 90, 5/6.25 → 80, 0.81/0.9 → 90; 36 + 24 + 27 = 87
    const kpis = [reading("csat", 3.6), reading("handling-minutes", 6.25, { unit: "minutes" }), reading("attitude-rate", 0.81, { unit: "share" })];
    expect(onlyResult({ kpis }, policyFromPreset("customer-service")).result.performance).toBe(87);
  });

  test("a missing metric is reweighted, and the card shows the weights that counted", () => {
    // (33.6 + 29.4) / 0.7 = 90
    const { result } = onlyResult({ kpis: [SERVICE_STANDARD[0]!, SERVICE_STANDARD[2]!] });
    expect(result.performance).toBe(90);
    expect(result.metrics[1]).toMatchObject({ state: "missing", score: null, points: null, weight: 0 });
  });

  test("a typed time is turned into the metric's unit, a percentage of points into a share", () => {
    const kpis = [reading("csat", 4.2), reading("response-hours", 1800, { unit: "minutes" }), reading("resolution-rate", 88.2, { unit: "points" })];
    expect(onlyResult({ kpis }).result.performance).toBe(87);
  });

  test("a negative actual is an issue at its cell and counts as missing", () => {
    const { result, issues } = onlyResult({ kpis: [SERVICE_STANDARD[0]!, SERVICE_STANDARD[2]!, reading("response-hours", -3, { unit: "hours" })] });
    expect(result.metrics[1]?.state).toBe("missing");
    expect(issues).toMatchObject([{ code: "actual-negative", at: { sheet: "S", row: 2, column: 3 } }]);
  });

  test("0 hours over 0 cases is missing, over some cases it is full score", () => {
    const kpis = [...SERVICE_STANDARD.filter((one) => one.metric !== "response-hours"), reading("response-hours", 0, { unit: "hours" })];
    expect(onlyResult({ kpis, cases: () => 0 }).result.metrics[1]?.state).toBe("missing");
    expect(onlyResult({ kpis, cases: () => 8 }).result.metrics[1]?.score).toBe(100);
    expect(onlyResult({ kpis }).result.metrics[1]?.score).toBe(100);
  });

  test("no complaint among no cases is a count of 0, not a missing figure", () => {
    const complaints = policyWith([metric("complaints", { unit: "count", direction: "lower", target: 2, weight: 1 })]);
    expect(onlyResult({ kpis: [reading("complaints", 0, { unit: "count" })], cases: () => 0 }, complaints).result.performance).toBe(100);
  });

  test("a row's own target wins over the policy's", () => {
    const own = reading("response-hours", 30, { unit: "hours", target: { value: 15, direction: "lower" } });
    const { result } = onlyResult({ kpis: [SERVICE_STANDARD[0]!, own, SERVICE_STANDARD[2]!] });
    expect(result.metrics[1]).toMatchObject({ target: 15, score: 50, attainment: 0.5 });
  });

  test("rows whose own weights total 100 % are the whole card, also with metrics the policy does not have", () => {
    // CSAT 84 · 0.5 + 项目 18/20 → 90 · 0.5 = 87
    const kpis = [
      reading("csat", 4.2, { weight: 0.5 }),
      reading("projects", 18, { unit: "count", weight: 0.5, target: { value: 20, direction: null } }),
    ];
    const { result, codes } = onlyResult({ kpis });
    expect(result.performance).toBe(87);
    expect(result.metrics.map((one) => one.metric.id)).toEqual(["csat", "projects"]);
    expect(codes).toEqual([]);
  });

  test("own weights that do not total 100 % are used in proportion, which is said", () => {
    const kpis = [reading("csat", 4.2, { weight: 0.6 }), reading("response-hours", 30, { unit: "hours", weight: 0.2 }), reading("resolution-rate", 0.882, { unit: "share", weight: 0.1 })];
    // (0.6·84 + 0.2·80 + 0.1·98) / 0.9 = 76.2 / 0.9 = 84.666… → 84.67
    const { result, issues } = onlyResult({ kpis });
    expect(result.performance).toBe(84.67);
    expect(issues).toMatchObject([{ code: "row-weights-sum", params: { sum: 90 } }]);
  });

  test("a count target shrinks with the days present and never grows", () => {
    const calls = policyWith([metric("calls", { unit: "count", target: 400, weight: 1, prorated: true })]);
    const present = (days: number) =>
      onlyResult({ kpis: [reading("calls", 190, { unit: "count", daysPresent: days })], workdays: () => 20 }, calls).result.metrics[0];
    expect(present(10)).toMatchObject({ target: 200, score: 95 });
    expect(present(24)).toMatchObject({ target: 400, score: 47.5 });
    expect(present(0)).toMatchObject({ state: "not-applicable" });
  });

  test("a declared derived metric fills a missing figure; beside a typed one it is only compared", () => {
    const policy = policyWith([metric("csat", { mode: "scale", scale: { min: null, max: 5 }, weight: 1, derivedFrom: "csat" })]);
    const derived = () => new Map([["csat" as const, { value: 4.5, n: 12 }]]);
    expect(onlyResult({ derived }, policy).result.performance).toBe(90);
    const typed = onlyResult({ derived, kpis: [reading("csat", 4)] }, policy);
    expect(typed.result.performance).toBe(80);
    expect(typed.codes).toEqual(["differs-from-derived"]);
  });

  test("a metric on nobody's card is named once", () => {
    const { codes, issues } = onlyResult({ kpis: [...SERVICE_STANDARD, reading("steps-walked", 9000)] });
    expect(codes).toEqual(["metric-not-in-policy"]);
    expect(issues[0]?.params).toEqual({ metric: "steps-walked" });
  });

  test("a rule that cannot work is one issue for all people, never an exception", () => {
    const policy = policyWith([metric("calls", { target: 0, weight: 1 })]);
    const employees = [employee("E1"), employee("E2")];
    const kpis = employees.map(({ id }) => reading("calls", 5, { employeeId: id }));
    expect(onlyResult({ employees, kpis }, policy).codes).toEqual(["metric-target-unusable"]);
  });

  test("the sheet's own scores are compared, as score or as weighted points, never used", () => {
    const stated = (metricId: string | null, score: number) => ({ employeeId: "E1", month: MONTH, metric: metricId, score, rating: null, at: { sheet: "S", row: 2, column: 9 } });
    expect(onlyResult({ kpis: SERVICE_STANDARD, stated: [stated("csat", 84), stated("csat", 33.6), stated(null, 87)] }).codes).toEqual([]);
    expect(onlyResult({ kpis: SERVICE_STANDARD, stated: [stated("csat", 90), stated(null, 88)] }).codes).toEqual(["stated-score-differs", "stated-score-differs"]);
  });
});

describe("scorecards", () => {
  const policy = defaultPolicy();
  const card = (id: string, rest: object) => ({ id, posts: [], teams: [], grades: [], from: null, metrics: [metric("m", { weight: 1 })], ...rest });
  const withCards = (...cards: readonly ReturnType<typeof card>[]) => ({ ...policy, scoring: { ...policy.scoring, scorecards: cards } });
  const chosen = (who: ReturnType<typeof employee>, ...cards: readonly ReturnType<typeof card>[]) => onlyResult({ employees: [who] }, withCards(...cards)).result.scorecard;

  test("the card that names most of a person applies, all is the fallback", () => {
    const cards = [card("all", {}), card("agents", { posts: ["agent"] }), card("night agents", { posts: ["agent"], teams: ["Night"] }), card("day", { teams: ["Day"] })];
    expect(chosen(employee("E1", { postKind: "agent", team: "Night" }), ...cards)).toBe("night agents");
    expect(chosen(employee("E1", { postKind: "agent", team: "Day" }), ...cards)).toBe("agents");
    expect(chosen(employee("E1", { post: "店长", team: "Day" }), ...cards)).toBe("day");
    expect(chosen(employee("E1"), ...cards)).toBe("all");
  });

  test("a card holds from its month on, and the newest of equal cards applies", () => {
    const cards = [card("later", { from: "2026-11" }), card("newer", { from: "2026-10" }), card("all", {})];
    expect(chosen(employee("E1"), ...cards)).toBe("newer");
  });

  test("a person no card is for is named", () => {
    const data = { kpis: SERVICE_STANDARD };
    expect(onlyResult(data, withCards(card("supervisors", { posts: ["supervisor"] }))).codes).toContain("no-scorecard");
  });
});

describe("monthly score", () => {
  test("88, 92, 90 and 87 by 20/30/20/30 is 89.30, good", () => {
    const { result } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [DIMENSIONS] });
    expect(result).toMatchObject({ score: 89.3, rating: "good", ratingByScore: "good", notAssessed: null, coverage: 1 });
    expect(result.dimensions.map((one) => one.points)).toEqual([17.6, 27.6, 18, 26.1]);
  });

  test("without the knowledge test it is reweighted: 71.7 ÷ 0.8 → 89.63", () => {
    const { result } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [assessment({ practical: 92, attitude: 90 })] });
    expect(result).toMatchObject({ score: 89.63, rating: "good", coverage: 0.8 });
  });

  test("without performance there is no score, however much else is there", () => {
    expect(onlyResult({ assessments: [DIMENSIONS] }).result).toMatchObject({ score: null, rating: null, notAssessed: "mandatory" });
  });

  test("skill is the mean of practical and defence, rounded, else the one there is", () => {
    const skill = (marks: object) => dimension(onlyResult({ assessments: [assessment(marks)] }).result, "skill");
    expect(skill({ practical: 90.5, defence: 91.25 })).toMatchObject({ score: 90.88, source: "mean" }); // 90.875
    expect(skill({ defence: 84 })).toMatchObject({ score: 84, source: "typed" });
  });

  test("skipping the defence does not raise the skill", () => {
    const { result } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [assessment({ knowledge: 88, practical: 92, defence: "unexcused", attitude: 90 })] });
    expect(result).toMatchObject({ score: null, notAssessed: "unexcused" });
  });

  test("detail wins over a typed figure, and the difference is listed at its cell", () => {
    const at = { sheet: "A", row: 5, column: 6 };
    const typed = { ...assessment({ knowledge: 88, practical: 92, attitude: 90, performance: 95 }), cells: { performance: at } };
    const { result, issues } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [typed] });
    expect(dimension(result, "performance")).toMatchObject({ score: 87, source: "metrics" });
    expect(issues).toMatchObject([{ code: "differs-from-detail", at, params: { field: "performance", stated: 95, computed: 87 } }]);
  });

  test("a typed performance stands where there are no KPI rows", () => {
    const { result } = onlyResult({ assessments: [assessment({ knowledge: 88, practical: 92, attitude: 90, performance: 87 })] });
    expect(result.score).toBe(89.3);
    expect(dimension(result, "performance")?.source).toBe("typed");
  });

  test("several sheets of one month complete each other", () => {
    const { result } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [assessment({ knowledge: 88 }), assessment({ practical: 92, attitude: 90 })] });
    expect(result.score).toBe(89.3);
  });

  test("a KPI sheet's own rating is compared with the band of performance", () => {
    const stated = (rating: string) => [{ employeeId: "E1", month: MONTH, metric: null, score: null, rating, at: { sheet: "S", row: 2, column: 9 } }];
    expect(onlyResult({ kpis: SERVICE_STANDARD, stated: stated("good") }).codes).toEqual([]);
    expect(onlyResult({ kpis: SERVICE_STANDARD, stated: stated("excellent") }).codes).toEqual(["stated-rating-differs"]);
    expect(onlyResult({ kpis: SERVICE_STANDARD, stated: stated("A+") }).codes).toEqual([]);
  });

  test("the sheet's own total and rating are compared with the computed ones", () => {
    const own = { ...DIMENSIONS, statedScore: 91, statedRating: "excellent" };
    expect(onlyResult({ kpis: SERVICE_STANDARD, assessments: [own] }).codes).toEqual(["stated-score-differs", "stated-rating-differs"]);
  });
});

describe("gates and key targets", () => {
  const OTHERS = assessment({ knowledge: 95, practical: 95, attitude: 95 });
  const gate = metric("severe-complaints", { mode: "gate", direction: "lower", unit: "count" });
  const csat = metric("csat", { mode: "scale", scale: { min: null, max: 5 }, weight: 1, target: 4.8 });

  test("a failed gate sets the rating, the score stays and the event is named", () => {
    const kpis = [reading("csat", 4.75), reading("severe-complaints", 1, { unit: "count" })];
    const { result } = onlyResult({ kpis, assessments: [OTHERS] }, policyWith([csat, gate]));
    expect(result).toMatchObject({ score: 95, rating: "needs-improvement", ratingByScore: "excellent", gate: { actual: 1, metric: { id: "severe-complaints" } } });
  });

  test("a gate names its own band, and never raises a rating", () => {
    const toPass = policyWith([csat, { ...gate, gateBand: "pass" }]);
    const rated = (points: number) =>
      onlyResult({ kpis: [reading("csat", points), reading("severe-complaints", 1)], assessments: [assessment({ knowledge: points * 20, practical: points * 20, attitude: points * 20 })] }, toPass).result.rating;
    expect(rated(4.75)).toBe("pass");
    expect(rated(2)).toBe("needs-improvement");
  });

  test("a gate that holds, or was not measured, changes nothing", () => {
    const policy = policyWith([csat, gate]);
    for (const kpis of [[reading("csat", 4.75), reading("severe-complaints", 0)], [reading("csat", 4.75)]]) {
      expect(onlyResult({ kpis, assessments: [OTHERS] }, policy).result).toMatchObject({ rating: "excellent", gate: null });
    }
  });

  test("excellent only if every key target is met", () => {
    const policy = policyWith([{ ...csat, key: true }]);
    const rated = (points: number) => onlyResult({ kpis: [reading("csat", points)], assessments: [OTHERS] }, policy).result;
    expect(rated(4.75)).toMatchObject({ rating: "good", ratingByScore: "excellent" });
    expect(rated(4.8).rating).toBe("excellent");
  });
});

describe("lift to the next band", () => {
  test("it names the metric at whose target the next band begins", () => {
    // performance 87: response at 24 h → 100: 33.6 + 30 + 29.4 = 93; monthly 63.2 + 27.9 = 91.1 → excellent.
    // CSAT at 5 → 100: 40 + 24 + 29.4 = 93.4 → 91.22, which is more than is needed; resolution: 87.6 → 89.48, not enough.
    const { result } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [DIMENSIONS] });
    expect(liftOf(result, defaultPolicy().scoring)).toMatchObject({ metric: { id: "response-hours" }, target: 24, score: 91.1, rating: "excellent" });
  });

  test("the target is the one that applied: the row's own before the policy's", () => {
    // 30 h against 25 h → 83.33 · 30 % = 25: 33.6 + 25 + 29.4 = 88, monthly 63.2 + 26.4 = 89.6; at 25 h → 93 and 91.1
    const own = { target: { value: 25, direction: null } };
    const { result } = onlyResult({ kpis: [SERVICE_STANDARD[0]!, reading("response-hours", 30, { unit: "hours", ...own }), SERVICE_STANDARD[2]!], assessments: [DIMENSIONS] });
    expect(result).toMatchObject({ performance: 88, score: 89.6 });
    expect(liftOf(result, defaultPolicy().scoring)).toMatchObject({ metric: { id: "response-hours" }, target: 25, score: 91.1 });
  });

  test("parts that are missing stay missing: without the knowledge test, response at target makes 73.50 ÷ 0.8 = 91.88", () => {
    // skill 92·30 + attitude 90·20 + performance 93·30 over 80: (27.6 + 18 + 27.9) ÷ 0.8 = 91.875 → 91.88
    const { result } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [assessment({ practical: 92, attitude: 90 })] });
    expect(result.score).toBe(89.63);
    expect(liftOf(result, defaultPolicy().scoring)).toMatchObject({ metric: { id: "response-hours" }, score: 91.88, rating: "excellent" });
  });

  test("a key target that is missed elsewhere holds the rating, so nothing else lifts it", () => {
    const key = (own: ReturnType<typeof metric>) => ({ ...own, key: true });
    const [csat, response, resolution] = policyFromPreset("service-standard").scoring.scorecards[0]!.metrics;
    const policy = policyWith([csat!, response!, key(resolution!)], {});
    const { result } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [DIMENSIONS] }, policy);
    // response at target gives 91.1, but the key resolution rate of 88.2 % misses 90 %; raised itself it gives 89.48, which is good already
    expect(liftOf(result, policy.scoring)).toBeNull();
  });

  test("a typed performance is made of no metrics, so none can be named", () => {
    const { result } = onlyResult({ assessments: [assessment({ knowledge: 88, practical: 92, attitude: 90, performance: 87 })] });
    expect([result.score, liftOf(result, defaultPolicy().scoring)]).toEqual([89.3, null]);
  });

  test("there is none where no single metric is enough", () => {
    const { result } = onlyResult({ kpis: SERVICE_STANDARD, assessments: [assessment({ knowledge: 60, practical: 60, attitude: 60 })] });
    expect([result.rating, liftOf(result, defaultPolicy().scoring)]).toEqual(["pass", null]);
  });
});

describe("forced distribution of a month", () => {
  test("it says whom it moved", () => {
    const employees = Array.from({ length: 10 }, (_, index) => employee(`E${index}`));
    const assessments = employees.map(({ id }, index) => assessment({ knowledge: 99 - index, practical: 99 - index, attitude: 99 - index, performance: 99 - index }, { employeeId: id }));
    const policy = policyWith([metric("m", { weight: 1 })], { forcedDistribution: { shares: { excellent: 0.2 }, minPeople: 10 } });
    const { results } = scoreMonths(scoringData({ employees, assessments }), [MONTH], policy);
    expect(results.filter((result) => result.rating === "excellent").map((result) => result.employeeId)).toEqual(["E0", "E1"]);
    expect(results[2]).toMatchObject({ rating: "good", ratingByScore: "excellent", movedDown: true });
  });
});

describe("360 reviews", () => {
  const { reviews: policy } = defaultPolicy();

  test("peers 80, 90, 100 and supervisor 85 without customers: 85·4/7 + 90·3/7 = 87.14", () => {
    const given = [review("peer", 80), review("peer", 90), review("peer", 100), review("supervisor", 85)];
    expect(attitudeOf(given, policy).score).toBe(87.14);
  });

  test("a lone peer does not count, because the score could be worked out from the total", () => {
    const result = attitudeOf([review("supervisor", 85), review("peer", 20), review("peer", 30)], policy);
    expect(result.score).toBe(85);
    expect(result.groups[1]).toEqual({ kind: "peer", n: 2, mean: null, counted: false });
  });

  test("a self review is never a peer review, and a missing score is no review", () => {
    const given = [review("supervisor", 85), review("self", 100), review("peer", 80), review("peer", 90), review("peer", null)];
    expect(attitudeOf(given, policy).score).toBe(85);
    expect(attitudeOf([review("self", 100)], policy).score).toBeNull();
  });

  test("drift is a reviewer's mean against the others' on the same people", () => {
    // A gives 90 and 80 (mean 85), the others on those two people 80 and 70 (mean 75): +10. C's lone review has no other beside it.
    const by = (reviewer: string, employeeId: string, score: number) => review("peer", score, { reviewer, employeeId });
    const drift = reviewerDrift([by("A", "E1", 90), by("B", "E1", 80), by("A", "E2", 80), by("B", "E2", 70), by("C", "E3", 50)]);
    expect(drift).toEqual([
      { reviewer: "A", n: 2, mean: 85, othersMean: 75, drift: 10 },
      { reviewer: "B", n: 2, mean: 75, othersMean: 85, drift: -10 },
    ]);
  });
});

test("the order of rows and people never changes a person's result", () => {
  const score = fc.integer({ min: 0, max: 100 });
  const person = fc.record({ csat: fc.integer({ min: 10, max: 50 }), hours: fc.integer({ min: 0, max: 60 }), knowledge: score, peers: fc.array(score, { maxLength: 5 }) });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), (people) => {
      const employees = people.map((_, index) => employee(`E${index}`));
      const kpis = people.flatMap((one, index) => [reading("csat", one.csat / 10, { employeeId: `E${index}` }), reading("response-hours", one.hours, { employeeId: `E${index}`, unit: "hours" })]);
      const assessments = people.map((one, index) => assessment({ knowledge: one.knowledge, practical: 80 }, { employeeId: `E${index}` }));
      const reviews = people.flatMap((one, index) => one.peers.map((peer) => review("peer", peer, { employeeId: `E${index}` })));
      const forwards = scoreMonths(scoringData({ employees, kpis, assessments, reviews }), [MONTH], defaultPolicy()).results;
      const turned = { employees: [...employees].reverse(), kpis: [...kpis].reverse(), assessments: [...assessments].reverse(), reviews: [...reviews].reverse() };
      const backwards = scoreMonths(scoringData(turned), [MONTH], defaultPolicy()).results;
      return JSON.stringify(forwards) === JSON.stringify([...backwards].reverse());
    }),
    { numRuns: 60 },
  );
});

describe("parts a workbook does not keep", () => {
  const keeping = (data: Parameters<typeof scoringData>[0]) => scoreMonths(scoringData(data), [MONTH], defaultPolicy());

  test("with KPI sheets only the monthly score is the performance, and each part left out is said", () => {
    const { results, issues } = keeping({ kpis: SERVICE_STANDARD });
    expect(results[0]).toMatchObject({ score: 87, rating: "good", coverage: 1 });
    expect(issues.map(({ code, params }) => [code, params["dimension"]])).toEqual([
      ["dimension-without-sheet", "knowledge"], ["dimension-without-sheet", "skill"], ["dimension-without-sheet", "attitude"],
    ]);
  });

  test("a part anybody has is missing for those without it: 30 % of the weight is not enough", () => {
    const everything = assessment({ knowledge: 80, practical: 80, attitude: 80 }, { employeeId: "E2" });
    const { results } = keeping({ employees: [employee("E1"), employee("E2")], kpis: SERVICE_STANDARD, assessments: [everything] });
    expect(results[0]).toMatchObject({ score: null, notAssessed: "coverage" });
  });

  test("performance is never left out: without it nobody has a monthly score", () => {
    expect(keeping({ assessments: [DIMENSIONS] }).results[0]).toMatchObject({ score: null, notAssessed: "mandatory" });
  });
});
