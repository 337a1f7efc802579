// Random policies that can be used: every figure, word and list differs from the presets', and none breaks a rule.
import { fc } from "./property";
import type { Metric, MetricMode } from "../../src/core/metric";
import type { Policy, Scorecard } from "../../src/core/policy";
import { policyFromPreset, PRESET_KEYS } from "../../src/core/presets";
import { RATINGS, type Rating } from "../../src/core/rating";
import { metricNameOf } from "../../src/input/policySheet/words";
import { CHOICE_WORDS } from "../../src/text/policyChoices";

/** A share of six decimals at most. */
const share = fc.integer({ min: 0, max: 1_000_000 }).map((parts) => parts / 1_000_000);
const count = fc.integer({ min: 1, max: 60 });
const hours = fc.integer({ min: 1, max: 4_000 }).map((quarters) => quarters / 4);
const score = fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);

/** Words as people write them, some with the signs that part a list. */
const word = fc.constantFrom("夜班组", "華東團隊", "North", "Team A, day", "客服;热线", '"quoted"', "a、b", "=1+1", "007", "3/4", "O'Neil");
const names = fc.uniqueArray(word, { maxLength: 4 });
const calendar = fc.constantFrom("24x7", "CN", "Mon-Fri 09:00-12:00 13:00-18:00; Sat 09:00-12:00", "CN; 周一至周五 09:00-18:00");
const month = fc.constantFrom(null, "2026-01", "2026-10", "2027-03");
const codesOf = <C extends keyof typeof CHOICE_WORDS>(choice: C) => fc.constantFrom(...(Object.keys(CHOICE_WORDS[choice]) as (keyof (typeof CHOICE_WORDS)[C])[]));

/** Weights that total 1 exactly in thousandths. */
function weights(length: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 50 }), { minLength: length, maxLength: length }).map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const thousandths = parts.map((part) => Math.floor((part * 1_000) / sum));
    const rest = 1_000 - thousandths.reduce((total, part) => total + part, 0);
    return thousandths.map((part, index) => (part + (index === 0 ? rest : 0)) / 1_000);
  });
}

const metricNames = ["csat", "response-hours", "calls", "净推荐值", "Hold Time", "我们的指标", "Our own figure", "Service attitude", "处理速度"];

function metric(weight: number): fc.Arbitrary<Omit<Metric, "id" | "name">> {
  const modes: readonly MetricMode[] = ["ratio", "threshold", "scale", "linear", "steps", "deduct", "direct"];
  return fc.record({
    mode: fc.constantFrom(...modes), unit: codesOf("unit"), direction: codesOf("direction"), target: fc.integer({ min: 3, max: 90 }).map((n) => n / 100),
    key: fc.boolean(), prorated: fc.boolean(), derivedFrom: fc.option(codesOf("derived"), { nil: null }), gateBand: fc.option(codesOf("rating"), { nil: null }),
    cap: fc.constantFrom(100, 120, 150), points: fc.integer({ min: 1, max: 20 }), hasTarget: fc.boolean(), min: fc.constantFrom(null, 0, 1),
  }).map(({ mode, unit, direction, target, points, hasTarget, min, ...rest }) => ({
    ...rest, mode, unit, direction, weight,
    target: hasTarget || mode === "ratio" || mode === "threshold" || mode === "linear" ? target : null,
    floor: mode === "linear" ? (direction === "higher" ? target / 2 : target * 2) : null,
    scale: mode === "scale" ? { min, max: 5 } : null,
    steps: mode === "steps" ? [0.92, 0.95, 0.985].map((threshold, index) => ({ threshold, points: direction === "higher" ? 60 + index * 20 : 100 - index * 20 })) : [],
    pointsPer: mode === "deduct" ? points : null,
  }));
}

function metrics(length: number): fc.Arbitrary<readonly Metric[]> {
  const outside = fc.constantFrom<readonly Partial<Metric>[]>([], [{ mode: "gate", gateBand: "pass" }], [{ mode: "bonus", pointsPer: 2, cap: 10 }]);
  return fc.tuple(weights(length).chain((own) => fc.tuple(...own.map(metric))), fc.shuffledSubarray(metricNames, { minLength: length + 1, maxLength: length + 1 }), outside).map(([own, words, extra]) => [
    ...own.map((one, index) => ({ ...one, ...metricNameOf(words[index]!) })),
    ...extra.map((one): Metric => ({ ...own[0]!, ...metricNameOf(words[length]!), weight: 0, mode: "gate", target: null, floor: null, scale: null, steps: [], pointsPer: null, cap: 100, ...one })),
  ]);
}

const scorecards: fc.Arbitrary<readonly Scorecard[]> = fc.array(
  fc.record({ posts: names, teams: names, grades: names, from: month, metrics: fc.integer({ min: 1, max: 4 }).chain(metrics) }), { maxLength: 2 },
).chain((cards) => fc.integer({ min: 1, max: 4 }).chain(metrics).map((own) => [
  { id: "all", posts: [], teams: [], grades: [], from: null, metrics: own },
  ...cards.map((card, index) => ({ id: `考核表 ${index + 1}`, ...card })),
]));

const bands = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }).map((bounds) => {
  const falling = [...bounds.sort((a, b) => b - a), 0];
  return RATINGS.map((rating, index) => ({ rating, from: falling[index]! }));
});

const limits = fc.record({ firstResponse: fc.option(hours, { nil: null }), resolution: fc.option(hours, { nil: null }) });

const forced = fc.option(fc.record({
  shares: fc.record({ excellent: share, good: share, pass: share }, { requiredKeys: [] }) as fc.Arbitrary<Partial<Record<Rating, number>>>, minPeople: count,
}), { nil: null });

/** A policy that checkPolicy finds nothing wrong with. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  preset: fc.constantFrom(...PRESET_KEYS), parts: fc.tuple(weights(4), weights(3), weights(3), weights(4)), scorecards, bands, forced,
  mandatory: fc.subarray(["knowledge", "skill", "attitude", "performance"] as const), missing: codesOf("missing"), unexcused: codesOf("unexcused"), rank: codesOf("rank"),
  shares: fc.tuple(share, share, share, share, share), counts: fc.array(count, { minLength: 20, maxLength: 20 }), hours: fc.tuple(hours, hours), score,
  criteria: fc.uniqueArray(fc.record({ criterion: word, weight: share }), { selector: ({ criterion }) => criterion, maxLength: 3 }),
  types: fc.uniqueArray(fc.record({ type: fc.constantFrom("attitude", "product-quality", "物流", "Delivery, late"), words: names, limit: limits }), { selector: ({ type }) => type, maxLength: 3 }),
  other: limits,
  priorities: fc.uniqueArray(fc.record({ priority: codesOf("priority"), limit: limits }), { selector: ({ priority }) => priority }),
  tiers: fc.uniqueArray(fc.record({ tier: codesOf("tier"), limit: limits }), { selector: ({ tier }) => tier }),
  calendars: fc.tuple(calendar, calendar), countBy: codesOf("countBy"), unassessed: codesOf("unassessed"), ratings: fc.tuple(codesOf("rating"), fc.constantFrom(...RATINGS.slice(1))),
  eachPartMustPass: fc.boolean(), words: fc.tuple(names, names), topics: fc.array(fc.record({ weakness: word, topic: word }), { maxLength: 3 }),
  ladder: fc.uniqueArray(fc.record({ grade: fc.constantFrom("agent", "senior-agent", "首席", "Lead"), excellentMonths: count, serviceMonths: count, courses: names }), { selector: ({ grade }) => grade }),
  pay: fc.option(fc.tuple(score, score, score, score), { nil: null }),
  service: fc.uniqueArray(fc.record({ id: codesOf("service"), target: share, direction: codesOf("direction"), base: hours.map((n) => n / 1_000) }), { selector: ({ id }) => id }),
}).map((given): Policy => {
  const start = policyFromPreset(given.preset);
  const [dimension, review, part, annual] = given.parts;
  const n = given.counts;
  return {
    preset: given.preset,
    scoring: {
      dimensions: { knowledge: dimension[0]!, skill: dimension[1]!, attitude: dimension[2]!, performance: dimension[3]! },
      scorecards: given.scorecards, bands: given.bands, missing: given.missing, unexcused: given.unexcused, minCoverage: given.shares[0], mandatory: given.mandatory,
      rank: given.rank, forcedDistribution: given.forced,
    },
    reviews: { weights: { supervisor: review[0]!, peer: review[1]!, customer: review[2]! }, minimum: { supervisor: n[0]!, peer: n[1]!, customer: n[2]! } },
    qa: { weights: given.criteria, criticalScore: given.score, minSamples: n[3]!, plannedPerAgent: n[4]! },
    sla: {
      byType: [...given.types.map(({ type, words, limit }) => ({ type, words, ...limit })), { type: "other", words: [], ...given.other }],
      byPriority: given.priorities.map(({ priority, limit }) => ({ priority, ...limit })), byTier: given.tiers.map(({ tier, limit }) => ({ tier, ...limit })),
      handoverHours: given.hours[0], calendar: given.calendars[0], otherCalendar: given.calendars[1], atRiskShare: given.shares[1], nearLimitHours: given.hours[1], countBy: given.countBy,
    },
    training: {
      ...start.training, passMark: given.score, parts: { theory: part[0]!, practical: part[1]!, caseStudy: part[2]! }, eachPartMustPass: given.eachPartMustPass,
      passTarget: given.shares[2], newHireWeeks: n[5]!, dutyGateMonths: n[6]!, dutyGateWords: given.words[0], emergencyWords: given.words[1], dueSoonDays: n[7]!,
      needsShare: given.shares[3], attendanceFloor: given.shares[4], minTrainedForEffect: n[8]!, topics: given.topics,
    },
    star: { minRating: given.ratings[0], minDaysEmployed: n[9]!, minTickets: n[10]!, minCsatRatings: n[11]! },
    pip: { rating: given.ratings[1], monthsToOpen: n[12]!, planMonths: n[13]!, monthsToClose: n[14]!, unassessed: given.unassessed },
    ladder: given.ladder,
    incentives: { payCoefficients: given.pay === null ? null : { excellent: given.pay[0], good: given.pay[1], pass: given.pay[2], "needs-improvement": given.pay[3] } },
    service: given.service,
    annual: { weights: { monthly: annual[0]!, defence: annual[1]!, csatPercentile: annual[2]!, majorIssue: annual[3]! }, minMonths: n[15]! },
    caseReviews: n[16]!,
    appealDays: n[17]!,
  };
});
