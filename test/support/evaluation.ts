// A small October 2026 by hand: four people in two teams, eight tickets, a little training, one plan, a few issues. Tickets are
// judged by core; the scores are typed here, so that report tests can say what must be printed.
import type { DimensionResult, Evaluation, MetricResult, MonthlyResult, MonthSummary, PersonResult } from "../../src/core/evaluation";
import type { CaseReview, TicketResult } from "../../src/core/ticketFigures";
import { csatOf } from "../../src/core/csat";
import { experienceOf } from "../../src/core/experience";
import { processAudit } from "../../src/core/processAudit";
import type { TrainingRates } from "../../src/core/trainingFigures";
import { readableCalendar } from "../../src/core/workdays";
import type { Employee } from "../../src/core/employee";
import type { Dimension } from "../../src/core/policy";
import { defaultPolicy } from "../../src/core/presets";
import type { Rate } from "../../src/core/rate";
import type { Rating } from "../../src/core/rating";
import { slaResult } from "../../src/core/slaResult";
import { slaFigures } from "../../src/core/compliance";
import { monthAfter } from "../../src/core/time";
import { teamResults } from "../../src/core/team";
import { volumeOf } from "../../src/core/volume";
import { at, day } from "./clock";
import { employee, metric } from "./scoring";
import { judged, periodOf, type TicketRow } from "./tickets";

const PERIOD = periodOf("2026-10");
const AS_OF = at("2026-11-01");

const PEOPLE: readonly Employee[] = [
  employee("007", { name: "王芳", team: "华东组", post: "客服", grade: "高级客服", gradeKind: "senior-agent", supervisor: "赵敏", hiredOn: day("2024-03-01"), at: { sheet: "花名册", row: 2 } }),
  employee("008", { name: "=李雷", team: "华东组", supervisor: "赵敏", hiredOn: day("2025-01-06"), at: { sheet: "花名册", row: 3 } }),
  employee("009", { name: "陈静", team: "华南组", hiredOn: day("2026-08-17"), at: { sheet: "花名册", row: 4 } }),
  employee("010", { name: "周杰", team: "华南组", status: "on-leave", at: { sheet: "花名册", row: 5 } }),
];

const TICKETS: readonly TicketRow[] = [
  { id: "GD-1", type: "attitude", employeeId: "007", team: "华东组", openedAt: "2026-10-05 09:00", firstResponseAt: "2026-10-05 10:00", resolvedAt: "2026-10-05 20:00", csat: 5 },
  { id: "GD-2", type: "attitude", employeeId: "008", team: "华东组", openedAt: "2026-10-06 09:00", firstResponseAt: "2026-10-08 10:00", resolvedAt: "2026-10-08 21:00", csat: 2, reason: "配送慢", statedVerdict: "met" },
  { id: "GD-3", type: "product-quality", employeeId: "007", team: "华东组", openedAt: "2026-10-10 09:00", firstResponseAt: "2026-10-10 09:30", resolvedAt: "2026-10-12 08:00", csat: 4 },
  { id: "GD-4", type: "product-quality", employeeId: "009", team: "华南组", openedAt: "2026-10-12 09:00", firstResponseAt: "2026-10-12 12:00", resolvedAt: "2026-10-13 09:00", csat: 5 },
  { id: "GD-5", type: "other", employeeId: "009", team: "华南组", openedAt: "2026-10-20 09:00", firstResponseAt: "2026-10-20 12:00", resolvedAt: "2026-10-22 09:00" },
  { id: "GD-6", type: "other", agent: "外包A", openedAt: "2026-10-29 09:00", status: "in-progress", reason: "配送慢" },
  { id: "GD-7", type: "other", employeeId: "008", team: "华东组", openedAt: "2026-10-28 22:00", firstResponseAt: "2026-10-29 09:00", status: "in-progress" },
  { id: "GD-8", type: "other", employeeId: "008", team: "华东组", resolvedAt: "2026-10-15 10:00" },
];

/** 0–1 rounded to 0.001; null over nothing. */
export function rate(numerator: number, denominator: number): Rate {
  return { numerator, denominator, rate: denominator === 0 ? null : Math.round((numerator / denominator) * 1000) / 1000 };
}

function training(completion: Rate, pass: Rate, attendance: Rate): TrainingRates {
  return { attendance, onTime: attendance, fullAttendance: attendance, pass, passFirst: pass, passResit: rate(0, 0), completion };
}

const CSAT = metric("csat", { weight: 0.4, mode: "scale", scale: { min: null, max: 5 } });
const RESPONSE = metric("response-hours", { unit: "hours", direction: "lower", weight: 0.3, target: 24 });
const RESOLUTION = metric("resolution-rate", { unit: "share", weight: 0.3, target: 0.9 });

/** The metrics of the worked example: 84 × 40 % + 80 × 30 % + 98 × 30 % = 87.00. */
const METRICS: readonly MetricResult[] = [
  { metric: CSAT, actual: 4.2, target: null, attainment: null, score: 84, weight: 0.4, points: 33.6, state: "value", at: { sheet: "绩效", row: 2, column: 3 } },
  { metric: RESPONSE, actual: 30, target: 24, attainment: 0.8, score: 80, weight: 0.3, points: 24, state: "value", at: { sheet: "绩效", row: 2, column: 4 } },
  { metric: RESOLUTION, actual: 0.882, target: 0.9, attainment: 0.98, score: 98, weight: 0.3, points: 29.4, state: "value", at: { sheet: "绩效", row: 2, column: 5 } },
];

/** Knowledge 88 × 20 % + skill 92 × 30 % + attitude 90 × 20 % + performance 87 × 30 % = 17.60 + 27.60 + 18.00 + 26.10 = 89.30. */
const DIMENSIONS: readonly DimensionResult[] = [
  { dimension: "knowledge", score: 88, weight: 0.2, points: 17.6, source: "typed", at: { sheet: "考核", row: 2, column: 3 } },
  { dimension: "skill", score: 92, weight: 0.3, points: 27.6, source: "mean", at: null },
  { dimension: "attitude", score: 90, weight: 0.2, points: 18, source: "reviews", at: null },
  { dimension: "performance", score: 87, weight: 0.3, points: 26.1, source: "metrics", at: null },
];

function monthly(employeeId: string, month: string, score: number | null, rating: Rating | null, rest: Partial<MonthlyResult> = {}): MonthlyResult {
  return {
    employeeId, month, scorecard: "all", performance: null, metrics: [], attitude: { score: null, groups: [] }, dimensions: [], score, rating,
    ratingByScore: rating, notAssessed: score === null ? "coverage" : null, coverage: score === null ? 0.3 : 1, gate: null, movedDown: false, ...rest,
  };
}

const WANG: Partial<MonthlyResult> = {
  performance: 87, metrics: METRICS, dimensions: DIMENSIONS,
  attitude: { score: 90, groups: [{ kind: "supervisor", n: 1, mean: 91, counted: true }, { kind: "peer", n: 2, mean: 80, counted: false }, { kind: "customer", n: 3, mean: 89, counted: true }] },
};

function dimensionsOnly(performance: number): readonly DimensionResult[] {
  return (["knowledge", "skill", "attitude", "performance"] as const satisfies readonly Dimension[]).map((dimension) => ({
    dimension, score: dimension === "performance" ? performance : null, weight: dimension === "performance" ? 1 : 0,
    points: dimension === "performance" ? performance : null, source: dimension === "performance" ? "typed" : null, at: null,
  }));
}

function person(index: number, result: MonthlyResult, rest: Partial<PersonResult> = {}): PersonResult {
  const who = PEOPLE[index];
  if (who === undefined) throw new Error(`No person ${index}.`);
  const tickets = judged(TICKETS).tickets.filter(({ ticket }) => ticket.employeeId === who.id);
  return {
    employee: who, team: who.team, monthly: result, history: [result], score: result.score, rating: result.rating,
    months: { score: result.score, n: result.score === null ? 0 : 1, leftOut: result.score === null ? [result.month] : [] }, notAssessed: result.notAssessed, movedDown: false, annual: null, rank: null, teamRank: null, change: null,
    qa: null, sla: slaFigures(tickets), flags: [], ...rest,
  };
}

function people(): readonly PersonResult[] {
  const wang = monthly("007", "2026-10", 89.3, "good", WANG);
  const li = monthly("008", "2026-10", 55.1, "needs-improvement", { dimensions: dimensionsOnly(55.1), performance: 55.1, coverage: 0.3 });
  return [
    person(0, wang, { rank: 1, teamRank: 1, change: 2.1, flags: ["star"], history: [monthly("007", "2026-09", 87.2, "good"), wang] }),
    person(1, li, { rank: 3, teamRank: 2, change: -3.1, flags: ["pip-open"], history: [monthly("008", "2026-09", 58.2, "needs-improvement"), li] }),
    person(2, monthly("009", "2026-10", 76.4, "pass", { dimensions: dimensionsOnly(76.4), performance: 76.4 }), {
      rank: 2, teamRank: 1, flags: ["new-hire", "few-qa-samples"],
      qa: { employeeId: "009", n: 1, score: 82.5, tooFew: true, planned: 8, criticals: 0, appealsRaised: 1, appealsUpheld: 0, categories: [{ criterion: "开场", score: 80, n: 1 }], deductions: [{ criterion: "开场", lost: 2, n: 1 }] },
    }),
    person(3, monthly("010", "2026-10", null, null), { flags: ["not-assessed", "on-leave"] }),
  ];
}

function trend(): readonly MonthSummary[] {
  return Array.from({ length: 13 }, (_, index): MonthSummary => {
    const month = monthAfter("2025-10", index);
    return {
      month, assessed: 3, meanScore: month === "2026-10" ? 73.6 : 70 + index / 4, csat: { n: 10, mean: 4 }, firstResponse: rate(38, 40), sla: rate(20 + index, 40), trainingPass: rate(9, 10), tickets: 30 + index,
    };
  });
}

function cases(tickets: readonly TicketResult[]): readonly CaseReview[] {
  const [best, worst] = tickets;
  return best && worst ? [{ ticket: best, kind: "best", agent: "王*", reason: null, handling: null }, { ticket: worst, kind: "worst", agent: null, reason: "配送慢", handling: null }] : [];
}

/** The evaluation, with what a test is about put over it. */
export function evaluation(rest: Partial<Evaluation> = {}): Evaluation {
  const policy = defaultPolicy();
  const { tickets } = judged(TICKETS);
  const everyone = people();
  const sla = slaResult({ tickets, policy: policy.sla, companyDays: [], period: PERIOD, asOf: AS_OF });
  const members = everyone.map(({ team, score, rating }) => ({ team, score, rating }));
  const all = training(rate(5, 8), rate(9, 10), rate(19, 20));
  return {
    period: PERIOD, team: null, asOf: AS_OF, policy,
    sheets: [
      { sheet: "花名册", kind: "roster", confidence: 1, headerRow: 1, rows: 4, read: 4, errors: 0, leftOut: 0, columns: [{ column: 1, header: "工号", field: "id", confidence: 1 }], unread: [], months: [] },
      { sheet: "工单", kind: "tickets", confidence: 0.9, headerRow: 2, rows: 9, read: 8, errors: 1, leftOut: 0, columns: [{ column: 1, header: "工单号", field: "id", confidence: 1 }], unread: [], months: ["2026-10"] },
      { sheet: "看板", kind: null, confidence: 0, headerRow: 0, rows: 0, read: 0, errors: 0, leftOut: 0, columns: [], unread: [], months: [] },
    ],
    kinds: ["roster", "kpi", "assessment", "review360", "qa", "tickets", "courses", "sessions", "training", "actions", "points", "feedback"],
    courses: [
      { id: "C1", name: "基础服务", module: "服务", tier: "new-hire", method: "internal", cadence: "yearly", days: 2, trainer: "孙老师", validityMonths: null, requiredFor: null, dutyGate: true, passMark: 60, launchOn: null, at: null },
      { id: "C2", name: "应急处理", module: "安全", tier: "in-service", method: "online", cadence: "on-demand", days: 1, trainer: null, validityMonths: 12, requiredFor: null, dutyGate: null, passMark: null, launchOn: null, at: null },
    ],
    people: everyone,
    distribution: { excellent: 0, good: 1, pass: 1, "needs-improvement": 1 },
    teams: teamResults(members, []),
    headcount: { opening: 3, joiners: 1, leavers: 0, closing: 4, turnover: 0, byTeam: [] },
    tickets, sla,
    volume: volumeOf(tickets, PERIOD, AS_OF),
    service: [{ id: "csat-rate", rate: rate(3, 4), target: 0.9, met: false, upheld: null }, { id: "resolution-rate", rate: rate(0, 0), target: 0.9, met: null, upheld: null }],
    serviceByTeam: [],
    csat: csatOf(tickets, [], PERIOD),
    experience: experienceOf(tickets, [], PERIOD, AS_OF),
    process: processAudit(tickets, { period: PERIOD, asOf: AS_OF, calendar: readableCalendar(policy.sla.calendar, []) }),
    feedback: { n: 3, mean: 3.67, followedUp: rate(1, 2), themes: [{ theme: "物流", n: 2, negative: 1 }] },
    qaPlan: { seed: 202610, samples: [{ on: day("2026-11-02"), employeeId: "007", ticketId: "GD-1", stratum: { complaint: true, type: "attitude" }, at: { sheet: "工单", row: 3 } }] },
    training: {
      rates: all,
      byCourse: [{ key: "C1", rates: all, feedback: { n: 8, mean: 4.5 } }, { key: "C2", rates: training(rate(0, 0), rate(0, 0), rate(0, 0)), feedback: { n: 0, mean: null } }],
      byModule: [], byMethod: [{ key: "internal", rates: all, feedback: { n: 8, mean: 4.5 } }], byTrainer: [], byTeam: [{ key: "华东组", rates: all, feedback: { n: 8, mean: 4.5 } }],
      due: [
        { employeeId: "007", courseId: "C1", status: "done", dueOn: day("2027-03-01"), lastPassedOn: day("2026-03-01") },
        { employeeId: "009", courseId: "C1", status: "overdue", dueOn: day("2026-08-31"), lastPassedOn: null },
      ],
      overdue: [{ employeeId: "009", courseId: "C1", status: "overdue", dueOn: day("2026-08-31"), lastPassedOn: null }],
      dutyGate: [{ employeeId: "009", courseId: "C1" }],
      repeatAbsentees: [{ employeeId: "008", absences: 2 }],
      makeUp: [{ employeeId: "008", courseId: "C2", on: day("2026-10-15") }],
      plan: { held: 3, planned: 4, plannedHeadcount: 40, actualHeadcount: 36, hours: 9, costPerHead: 120 },
      coverage: [{ module: "服务", team: "华东组", qualified: 2 }, { module: "服务", team: "华南组", qualified: 1 }],
      effect: [{ level: "reaction", n: 8, value: 4.5, others: null }, { level: "results", n: 2, value: null, others: { n: 5, value: 1.25 } }],
      needs: [{ kind: "module", key: "产品知识", share: rate(2, 4), topic: "产品沙盘演练" }],
      coaching: [{ employeeId: "008", dimension: "performance", score: 55.1 }],
      calendar: [{ courseId: "C2", dueOn: day("2026-11-15"), employeeIds: ["007", "008"] }],
      notices: [{ courseId: "C2", on: day("2026-11-15"), venue: "三楼会议室", trainer: null, requirements: null, employeeIds: ["007", "008"] }],
      warnings: [{ code: "attendance-low", key: "008", share: { numerator: 3, denominator: 4, rate: 0.75 } }],
    },
    qa: everyone.flatMap(({ qa }) => (qa === null ? [] : [qa])),
    drift: [{ reviewer: "赵敏", n: 4, mean: 88, othersMean: 92, drift: -4 }],
    star: {
      winners: [{ employeeId: "007", score: 89.3, rating: "good" }], nearMisses: [{ employeeId: "009", score: 76.4, reason: "rating" }],
      teams: [{ team: "华南组", score: 76.4 }], csatRise: { employeeId: "007", from: 4, to: 4.5, n: 5 },
    },
    pips: [{
      employeeId: "008", openedIn: "2026-10", dueIn: "2027-01", closedIn: null, status: "open", isNew: true,
      evidence: [{ month: "2026-09", score: 58.2, rating: "needs-improvement" }, { month: "2026-10", score: 55.1, rating: "needs-improvement" }],
      progress: [], coach: "赵敏", apart: null,
    }],
    incentives: {
      bonus: [], promotion: [{ employeeId: "007", grade: "senior-agent", next: "service-expert" }], pay: [],
      points: [{ employeeId: "008", balance: -5, earned: 10, suggestions: 2, adopted: 1 }],
    },
    caseReviews: cases(tickets),
    actions: [{
      action: {
        action: "缩短首次响应", owner: "客服部", deadlineText: "下月初", deadlineOn: day("2026-10-05"), startOn: null, status: "in-progress", doneOn: null,
        metric: "首次响应", metricBefore: "30", metricAfter: "26", metricTarget: "24", at: { sheet: "改进", row: 2 },
      },
      status: "in-progress", standing: "overdue", daysLate: 26,
    }],
    trend: trend(),
    reconciliation: {
      withoutData: ["010"], notOnRoster: [{ name: "外包A", at: { sheet: "工单", row: 8 }, suggestion: null }], afterLeaving: [],
      transfers: [{ employeeId: "009", from: "华东组", to: "华南组", month: "2026-09" }],
    },
    closed: { months: [], standing: "closes", at: at("2026-11-02 09:00"), samePolicy: true, parts: ["knowledge", "skill", "attitude", "performance"], differences: [] },
    issues: [
      { severity: "warning", code: "unreadable-value", params: { text: "约5分钟", header: "响应" }, at: { sheet: "绩效", row: 3, column: 4 } },
      { severity: "error", code: "unreadable-key", params: { text: "??", header: "工号" }, at: { sheet: "工单", row: 9, column: 1 } },
    ],
    ...rest,
  };
}
