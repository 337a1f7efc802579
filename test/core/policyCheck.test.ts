import { describe, expect, test } from "@jest/globals";
import { COURSE_CATALOGUE } from "../../src/core/courseCatalogue";
import { checkPolicy } from "../../src/core/policyCheck";
import type { Policy } from "../../src/core/policy";
import { defaultPolicy, knownMetrics, policyFromPreset, PRESET_KEYS, presetKeyOf } from "../../src/core/presets";
import { LANGUAGES } from "../../src/text/language";
import { CATALOGUE_COURSES, policyProblemText } from "../../src/text/policy";
import { metric, policyWith } from "../support/scoring";

const policy = defaultPolicy();

/** The codes of a policy's problems with the row or metric they name. */
function problems(changed: Policy): readonly string[] {
  return checkPolicy(changed).map((one) => [one.code, one.table, one.params["metric"] ?? one.params["row"] ?? ""].filter((part) => part !== "").join(" "));
}

function withScoring(scoring: Partial<Policy["scoring"]>): Policy {
  return { ...policy, scoring: { ...policy.scoring, ...scoring } };
}

describe("presets", () => {
  test.each(PRESET_KEYS)("%s can be used as it is, and its weights total 100 %%", (key) => {
    expect(checkPolicy(policyFromPreset(key))).toEqual([]);
    expect(policyFromPreset(key).preset).toBe(key);
  });

  test("the standards' figures are the defaults", () => {
    expect(policy.preset).toBe("service-standard");
    expect(policy.scoring.dimensions).toEqual({ knowledge: 0.2, skill: 0.3, attitude: 0.2, performance: 0.3 });
    expect(policy.scoring.scorecards[0]?.metrics.map((one) => [one.id, one.mode, one.weight, one.target])).toEqual([
      ["csat", "scale", 0.4, null],
      ["response-hours", "ratio", 0.3, 24],
      ["resolution-rate", "ratio", 0.3, 0.9],
    ]);
    expect(policy.sla.byType.map((row) => [row.type, row.firstResponse, row.resolution])).toEqual([["attitude", 24, 24], ["product-quality", 24, 48], ["other", 24, 72]]);
    expect(policy.annual.weights).toEqual({ monthly: 0.6, defence: 0.2, csatPercentile: 0.1, majorIssue: 0.1 });
  });

  test("nothing is derived unless a policy declares it", () => {
    for (const key of PRESET_KEYS) for (const one of knownMetrics(policyFromPreset(key)).values()) expect(one.derivedFrom).toBeNull();
  });

  test("a preset is named by its key in any case, an unknown one is none", () => {
    expect(presetKeyOf(" Ecommerce ")).toBe("ecommerce");
    expect(presetKeyOf("e-commerce")).toBeNull();
  });

  test("every course of the catalogue has a name in each language", () => {
    for (const { id } of COURSE_CATALOGUE) for (const name of CATALOGUE_COURSES[id].name) expect(name).not.toBe("");
    expect(Object.keys(CATALOGUE_COURSES)).toHaveLength(COURSE_CATALOGUE.length);
  });
});

describe("weights", () => {
  test("weights that do not sum to 100 % are refused, naming the table and the sum", () => {
    const changed = withScoring({ dimensions: { knowledge: 0.2, skill: 0.3, attitude: 0.2, performance: 0.25 } });
    expect(checkPolicy(changed)).toEqual([{ code: "weights-sum", table: "dimensions", params: { row: "", sum: 95 } }]);
    expect(policyProblemText(checkPolicy(changed)[0]!, "en")).toBe("Dimension weights: the weights sum to 95 %, they must sum to 100 %.");
    expect(policyProblemText(checkPolicy(changed)[0]!, "zh-CN")).toBe("维度权重：权重合计为 95%，必须等于 100%。");
  });

  test("weights that only miss 100 % by binary noise are not refused", () => {
    // 0.7 + 0.2 + 0.1 is 0.9999999999999999 in doubles
    expect(checkPolicy(policyWith([0.7, 0.2, 0.1].map((weight, index) => metric(`m${index}`, { weight }))))).toEqual([]);
  });

  test("each weight table is judged: scorecards by name, 360 groups, training parts, annual parts", () => {
    const cards = [...policy.scoring.scorecards, { id: "night", posts: [], teams: ["Night"], grades: [], from: null, metrics: [metric("m", { weight: 0.5 })] }];
    expect(problems(withScoring({ scorecards: cards }))).toEqual(["weights-sum metrics night"]);
    expect(problems({ ...policy, reviews: { ...policy.reviews, weights: { supervisor: 0.4, peer: 0.3, customer: 0.2 } } })).toEqual(["weights-sum reviews"]);
    expect(problems({ ...policy, training: { ...policy.training, parts: { theory: 0.5, practical: 0.5, caseStudy: 0.2 } } })).toEqual(["weights-sum training parts"]);
    expect(problems({ ...policy, annual: { ...policy.annual, weights: { ...policy.annual.weights, monthly: 0.5 } } })).toEqual(["weights-sum annual"]);
  });

  test("bonus and gate metrics carry no weight and do not count in the sum", () => {
    const full = metric("m", { weight: 1 });
    expect(problems(policyWith([full, metric("b", { mode: "bonus", cap: 5 }), metric("g", { mode: "gate" })]))).toEqual([]);
    expect(problems(policyWith([full, metric("g", { mode: "gate", weight: 0.1 })]))).toEqual(["gate-with-weight metrics g"]);
  });

  test("a negative weight is refused even where the sum is 100 %", () => {
    expect(problems(policyWith([metric("a", { weight: 1.2 }), metric("b", { weight: -0.2 })]))).toEqual(["weight-range metrics all"]);
  });
});

describe("metrics", () => {
  const table: readonly (readonly [string, Parameters<typeof metric>[1], string])[] = [
    ["ratio needs a target", { mode: "ratio" }, "target-missing"],
    ["ratio, higher better, cannot have target 0", { mode: "ratio", target: 0 }, "target-range"],
    ["a negative target", { mode: "threshold", target: -1 }, "target-range"],
    ["a scale needs its largest value", { mode: "scale" }, "scale-range"],
    ["a scale's ends the wrong way round", { mode: "scale", scale: { min: 5, max: 1 } }, "scale-range"],
    ["linear needs a floor", { mode: "linear", target: 90 }, "floor-range"],
    ["a floor on the better side of the target", { mode: "linear", target: 90, floor: 95 }, "floor-range"],
    ["steps without a table", { mode: "steps" }, "steps-missing"],
    ["steps that reward the worse result", { mode: "steps", steps: [{ threshold: 1, points: 90 }, { threshold: 2, points: 80 }] }, "steps-contradict"],
    ["steps beyond the cap", { mode: "steps", steps: [{ threshold: 1, points: 120 }] }, "points-range"],
    ["deduct without points", { mode: "deduct" }, "points-range"],
    ["a cap above 150", { mode: "ratio", target: 1, cap: 160 }, "cap-range"],
    ["a gate band that is no rating", { mode: "direct", gateBand: "fine" }, "gate-band-unknown"],
  ];
  test.each(table)("%s is refused", (_, rest, code) => {
    expect(problems(policyWith([metric("m", { weight: 1, ...rest })]))).toEqual([`${code} metrics m`]);
  });

  test("lower is better may have target 0 and a floor above its target", () => {
    expect(problems(policyWith([metric("a", { mode: "ratio", direction: "lower", target: 0, weight: 0.5 }), metric("b", { mode: "linear", direction: "lower", target: 24, floor: 48, weight: 0.5 })]))).toEqual([]);
  });

  test("a metric twice on a card, a card without metrics and a policy without a card for all are refused", () => {
    expect(problems(policyWith([metric("m", { weight: 0.5 }), metric("m", { weight: 0.5 })]))).toEqual(["duplicate-metric metrics m"]);
    expect(problems(policyWith([]))).toEqual(["no-metrics metrics all"]);
    const cards = policy.scoring.scorecards.map((card) => ({ ...card, teams: ["North"] }));
    expect(problems(withScoring({ scorecards: cards }))).toEqual(["no-fallback-card metrics"]);
  });
});

describe("bands and limits", () => {
  const from = (...bounds: readonly number[]) => withScoring({ bands: policy.scoring.bands.map((band, index) => ({ ...band, from: bounds[index] ?? 0 })) });

  test("bands must fall from the best to the lowest, each rating once", () => {
    expect(problems(from(80, 90, 60, 0))).toEqual(["bands-order bands"]);
    expect(problems(from(90, 90, 60, 0))).toEqual(["bands-order bands"]);
    expect(problems(from(110, 80, 60, 0))).toEqual(["score-range bands"]);
    expect(checkPolicy(withScoring({ bands: policy.scoring.bands.slice(0, 3) }))).toMatchObject([{ code: "bands-incomplete", params: { rating: "needs-improvement" } }]);
  });

  test("limits, shares and counts outside their range are refused; an empty limit means no limit", () => {
    const sla = (rest: Partial<Policy["sla"]>) => problems({ ...policy, sla: { ...policy.sla, ...rest } });
    expect(sla({ byTier: [{ tier: "three", firstResponse: null, resolution: 0 }] })).toEqual(["limit-range sla three"]);
    expect(sla({ byTier: [{ tier: "three", firstResponse: null, resolution: null }] })).toEqual([]);
    expect(sla({ atRiskShare: 1.5 })).toEqual(["share-range sla atRiskShare"]);
    expect(problems({ ...policy, reviews: { ...policy.reviews, minimum: { supervisor: 1, peer: 0, customer: 1 } } })).toEqual(["count-range reviews peer"]);
    expect(problems({ ...policy, pip: { ...policy.pip, monthsToOpen: 1.5 } })).toEqual(["count-range pip monthsToOpen"]);
  });

  test("a target for the response names its hours, a target is a share, a coefficient is not negative, and the best rating is never bad", () => {
    const service = (...targets: Policy["service"]) => problems({ ...policy, service: targets });
    expect(service({ id: "response-within", target: 1, direction: "higher", base: null })).toEqual(["base-range service response-within"]);
    expect(service({ id: "repurchase-rate", target: 0.15, direction: "higher", base: 0 })).toEqual(["base-range service repurchase-rate"]);
    expect(service({ id: "csat-rate", target: 1.2, direction: "higher", base: null })).toEqual(["share-range service csat-rate"]);
    expect(problems({ ...policy, incentives: { payCoefficients: { excellent: 1.2, good: 1, pass: 0.8, "needs-improvement": -1 } } })).toEqual(["number-range pay needs-improvement"]);
    expect(problems({ ...policy, pip: { ...policy.pip, rating: "excellent" } })).toEqual(["pip-rating pip rating"]);
    expect(problems({ ...policy, sla: { ...policy.sla, nearLimitHours: -1 } })).toEqual(["number-range sla nearLimitHours"]);
  });

  test("a count that means nothing is refused wherever it stands", () => {
    expect(problems({ ...policy, qa: { ...policy.qa, plannedPerAgent: -1 } })).toEqual(["count-range qa plannedPerAgent"]);
    expect(problems({ ...policy, star: { ...policy.star, minCsatRatings: 0 } })).toEqual(["count-range star minCsatRatings"]);
    const training = (rest: Partial<Policy["training"]>) => problems({ ...policy, training: { ...policy.training, ...rest } });
    expect(training({ newHireWeeks: -1 })).toEqual(["count-range training newHireWeeks"]);
    expect(training({ dutyGateMonths: 2.5 })).toEqual(["count-range training dutyGateMonths"]);
    expect(training({ dueSoonDays: -30 })).toEqual(["count-range training dueSoonDays"]);
    expect(training({ minTrainedForEffect: 0 })).toEqual(["count-range training minTrainedForEffect"]);
  });

  test("a problem is one sentence in each language, with nothing left unfilled", () => {
    const broken = { ...from(80, 90, 60, 0), pip: { ...policy.pip, planMonths: 0 }, sla: { ...policy.sla, atRiskShare: 2, handoverHours: 0 }, qa: { ...policy.qa, criticalScore: -1 } };
    for (const language of LANGUAGES) {
      for (const problem of checkPolicy(broken)) expect(policyProblemText(problem, language)).not.toMatch(/[{}]|undefined/);
    }
  });
});
