// The policies to start from. Every number of the rules that is not typed by a person is here or in presetMetrics, so that the
// Policy sheet can show all of them. Figures marked "standard" come from published service standards; the others are ours to edit.
import type { Metric } from "./metric";
import type { Policy, PresetKey, Scorecard, ScoringPolicy, ServiceTarget, SlaPolicy, TrainingPolicy } from "./policy";
import { PRESET_METRICS } from "./presetMetrics";

export const PRESET_KEYS: readonly PresetKey[] = ["service-standard", "skill-assessment", "customer-service", "ecommerce", "supermarket"];

/** The preset of a key as typed; `null` for an unknown one. */
export function presetKeyOf(text: string): PresetKey | null {
  const key = text.trim().toLowerCase();
  return PRESET_KEYS.find((preset) => preset === key) ?? null;
}

/** The service standard: what applies where nobody has chosen anything. */
export function defaultPolicy(): Policy {
  return policyFromPreset("service-standard");
}

/** A whole policy with the preset's metrics and service targets; the rest is the same in all presets. */
export function policyFromPreset(preset: PresetKey): Policy {
  return {
    preset,
    scoring: scoringWith(PRESET_METRICS[preset]),
    // Standard: supervisor 40, peers 30, customers 30. Three peers, so that none of them can be worked out.
    reviews: { weights: { supervisor: 0.4, peer: 0.3, customer: 0.3 }, minimum: { supervisor: 1, peer: 3, customer: 1 } },
    qa: { weights: [], criticalScore: 0, minSamples: 2, plannedPerAgent: 2 },
    sla: SLA,
    training: TRAINING,
    star: { minRating: "good", minDaysEmployed: 15, minTickets: 0, minCsatRatings: 5 },
    pip: { rating: "needs-improvement", monthsToOpen: 2, planMonths: 3, monthsToClose: 2, unassessed: "neutral" },
    ladder: [
      { grade: "agent", excellentMonths: 0, serviceMonths: 0, courses: [] },
      { grade: "senior-agent", excellentMonths: 3, serviceMonths: 12, courses: [] },
      { grade: "service-expert", excellentMonths: 6, serviceMonths: 24, courses: [] },
      { grade: "service-manager", excellentMonths: 9, serviceMonths: 36, courses: [] },
    ],
    incentives: { payCoefficients: null },
    service: serviceTargets(preset),
    // Standard: monthly mean 60, year-end review defence 20, CSAT percentile 10, major issues 10.
    annual: { weights: { monthly: 0.6, defence: 0.2, csatPercentile: 0.1, majorIssue: 0.1 }, minMonths: 6 },
    caseReviews: 3,
    appealDays: 14,
  };
}

/** Every metric the policy or a preset defines, by id; the policy's own definition wins. */
export function knownMetrics(policy: Policy): ReadonlyMap<string, Metric> {
  const known = new Map<string, Metric>();
  for (const metric of PRESET_KEYS.flatMap((preset) => PRESET_METRICS[preset])) if (!known.has(metric.id)) known.set(metric.id, metric);
  for (const metric of policy.scoring.scorecards.flatMap((card) => card.metrics)) known.set(metric.id, metric);
  return known;
}

/** The scorecard for everybody. */
function cardForAll(metrics: readonly Metric[]): Scorecard {
  return { id: "all", posts: [], teams: [], grades: [], from: null, metrics };
}

function scoringWith(metrics: readonly Metric[]): ScoringPolicy {
  return {
    // Standard: knowledge 20, skill 30, attitude 20, performance 30.
    dimensions: { knowledge: 0.2, skill: 0.3, attitude: 0.2, performance: 0.3 },
    scorecards: [cardForAll(metrics)],
    bands: [
      { rating: "excellent", from: 90 },
      { rating: "good", from: 80 },
      { rating: "pass", from: 60 },
      { rating: "needs-improvement", from: 0 },
    ],
    missing: "reweight",
    unexcused: "incomplete",
    minCoverage: 0.6,
    mandatory: ["performance"],
    rank: "competition",
    forcedDistribution: null,
  };
}

/** Standard limits: attitude 24 h, product quality 48 h, other 72 h; first response 24 h; other departments 8 h. */
const SLA: SlaPolicy = {
  byType: [
    { type: "attitude", words: ["服务态度", "服務態度", "service attitude", "attitude"], firstResponse: 24, resolution: 24 },
    { type: "product-quality", words: ["产品质量", "產品品質", "product quality"], firstResponse: 24, resolution: 48 },
    { type: "other", words: ["其他", "其它", "other"], firstResponse: 24, resolution: 72 },
  ],
  byPriority: [],
  byTier: [],
  handoverHours: 8,
  calendar: "24x7",
  otherCalendar: "CN; Mon-Fri 09:00-18:00",
  atRiskShare: 0.8,
  nearLimitHours: 2,
  countBy: "opened",
};

const TRAINING: TrainingPolicy = {
  passMark: 60,
  parts: { theory: 0.4, practical: 0.4, caseStudy: 0.2 },
  eachPartMustPass: false,
  passTarget: 0.95,
  newHireWeeks: 2,
  dutyGateMonths: 3,
  dutyGateWords: ["基础服务", "基礎服務", "basic service"],
  emergencyWords: ["应急", "應急", "突发", "突發", "紧急", "緊急", "emergency"],
  dueSoonDays: 30,
  needsShare: 0.3,
  attendanceFloor: 0.8,
  minTrainedForEffect: 3,
  topics: [
    { weakness: "产品知识", topic: "产品沙盘演练" },
    { weakness: "產品知識", topic: "產品沙盤演練" },
    { weakness: "product knowledge", topic: "Product sand-table exercise" },
    { weakness: "情绪管理", topic: "EAP 心理辅导" },
    { weakness: "情緒管理", topic: "EAP 心理輔導" },
    { weakness: "emotion management", topic: "EAP counselling" },
  ],
};

/**
 * Standard: CSAT rate 90 %, every response within 24 h, resolution 98 % (the standard edition: 90 %), training pass rate 95 %, repurchase
 * rate up 15 % on a base that only the company knows: until it is named there is no verdict.
 */
function serviceTargets(preset: PresetKey): readonly ServiceTarget[] {
  const resolution = preset === "ecommerce" || preset === "supermarket" ? 0.98 : 0.9;
  return [
    { id: "csat-rate", target: 0.9, direction: "higher", base: null },
    { id: "response-within", target: 1, direction: "higher", base: 24 },
    { id: "resolution-rate", target: resolution, direction: "higher", base: null },
    { id: "training-pass-rate", target: 0.95, direction: "higher", base: null },
    { id: "repurchase-rate", target: 0.15, direction: "higher", base: null },
  ];
}
