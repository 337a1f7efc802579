import { describe, expect, test } from "@jest/globals";
import type { Dataset } from "../../src/core/dataset";
import { defaultPolicy } from "../../src/core/presets";
import { monthAfter } from "../../src/core/time";
import { at, day } from "../support/clock";
import { dataset, evaluated } from "../support/company";
import { assessment, employee, metric, policyWith, reading } from "../support/scoring";
import { ticketsOf } from "../support/tickets";

/** One metric that is a score already: a month's score is what is typed. */
const POLICY = policyWith([metric("points", { weight: 1 })]);
const scores = (employeeId: string, from: string, ...actuals: readonly (number | null)[]): Dataset["kpis"] =>
  actuals.flatMap((actual, index) => (actual === null ? [] : [reading("points", actual, { employeeId, month: monthAfter(from, index) })]));
const person = (evaluation: ReturnType<typeof evaluated>, id: string) => evaluation.people.find(({ employee: one }) => one.id === id)!;

describe("a quarter", () => {
  const data = dataset({
    employees: [employee("a"), employee("b"), employee("late", { hiredOn: day("2026-09-01") }), employee("none")],
    // Q2: 80, 80, 80 → 80. Q3: 90, –, 95 → 92.50. Late: 70 in September only.
    kpis: [...scores("a", "2026-04", 80, 80, 80, 90, null, 95), ...scores("b", "2026-07", 60, 59.99, 59.98), ...scores("late", "2026-09", 70)],
  });
  const quarter = evaluated(data, { period: "2026-Q3", policy: POLICY });

  test("is the mean of the assessed months with its n; the others are named", () => {
    expect(person(quarter, "a")).toMatchObject({ score: 92.5, rating: "excellent", months: { n: 2, leftOut: ["2026-08"] }, notAssessed: null });
  });
  test("is rated by the band of the mean, not by its months: 59.99 needs improvement although July was a pass", () => {
    expect(person(quarter, "b")).toMatchObject({ score: 59.99, rating: "needs-improvement" });
  });
  test("changes on the quarter before: 92.50 − 80.00", () => {
    expect(person(quarter, "a").change).toBe(12.5);
    expect(person(quarter, "b").change).toBeNull();
  });
  test("asks nothing of months before somebody was hired", () => {
    expect(person(quarter, "late")).toMatchObject({ score: 70, months: { n: 1, leftOut: [] } });
  });
  test("ranks those assessed, and says why somebody was not", () => {
    expect(quarter.people.map(({ rank }) => rank)).toEqual([1, 3, 2, null]);
    expect(person(quarter, "none")).toMatchObject({ score: null, rating: null, notAssessed: "no-data", months: { n: 0, leftOut: ["2026-07", "2026-08", "2026-09"] } });
  });
  test("names no star: that is of a month", () => {
    expect(quarter.star).toEqual({ winners: [], nearMisses: [], teams: [], csatRise: null });
    expect(person(quarter, "a").flags).toEqual([]);
  });
  test("tells of plans opened in any of its months as new", () => {
    // Bad in August and September: opened in September. The half-year's last month is December.
    const bad = dataset({ employees: [employee("b")], kpis: scores("b", "2026-07", 70, 50, 50) });
    expect(evaluated(bad, { period: "2026-H2", policy: POLICY, now: "2027-01-05" }).pips).toMatchObject([{ openedIn: "2026-09", isNew: true }]);
    expect(evaluated(bad, { period: "2026-Q4", policy: POLICY, now: "2027-01-05" }).pips).toMatchObject([{ openedIn: "2026-09", isNew: false }]);
  });
  test("does not miss months that are not over, unless somebody was assessed in them", () => {
    const early = (now: string) => person(evaluated(data, { period: "2026-Q3", policy: POLICY, now }), "none").months.leftOut;
    expect(early("2026-08-10")).toEqual(["2026-07", "2026-08", "2026-09"]);
    const noSeptember = { ...data, kpis: data.kpis.filter(({ month }) => month < "2026-08") };
    expect(person(evaluated(noSeptember, { period: "2026-Q3", policy: POLICY, now: "2026-09-10" }), "none").months.leftOut).toEqual(["2026-07", "2026-08"]);
  });
  test("forces the distribution over its means: of ten, two at most are excellent, a tie at the limit moves down whole", () => {
    // Means 99, 98, 98, 90, then six at 70: limit floor(0.2 · 10) = 2; 98 and 98 cross it, so only 99 stays.
    const marks = [99, 98, 98, 90, 70, 70, 70, 70, 70, 70];
    const ten = dataset({ employees: marks.map((_, index) => employee(`p${index}`)), kpis: marks.flatMap((mark, index) => scores(`p${index}`, "2026-07", mark, mark)) });
    const forced = { ...POLICY, scoring: { ...POLICY.scoring, forcedDistribution: { shares: { excellent: 0.2 }, minPeople: 10 } } };
    const { people, distribution } = evaluated(ten, { period: "2026-Q3", policy: forced });
    expect(people.slice(0, 4).map(({ rating, movedDown }) => [rating, movedDown])).toEqual([["excellent", false], ["good", true], ["good", true], ["good", true]]);
    expect(distribution).toMatchObject({ excellent: 1, good: 3, pass: 6 });
    expect(people[1]?.flags).toEqual(["moved-down"]);
  });
});

describe("a year", () => {
  const yearly = (employeeId: string, marks: Parameters<typeof assessment>[0], year = 2026) => assessment(marks, { employeeId, month: null, year });
  const months = (employeeId: string, mark: number, count: number) => scores(employeeId, "2026-01", ...Array.from({ length: count }, () => mark));
  const rated = (employeeId: string, csat: number) => ({ employeeId, csat, type: "other", openedAt: "2026-03-05 09:00", resolvedAt: "2026-03-05 12:00" });
  const data = dataset({
    employees: ["a", "b", "c", "few", "skipped"].map((id) => employee(id)),
    kpis: [...months("a", 86, 6), ...months("b", 80, 12), ...months("c", 70, 6), ...months("few", 99, 5), ...months("skipped", 90, 6)],
    assessments: [yearly("a", { yearDefence: 90, majorIssue: 80 }), yearly("a", { yearDefence: 10, majorIssue: 10 }, 2025), yearly("b", { yearDefence: 90 }), yearly("skipped", { yearDefence: "unexcused" })],
    tickets: ticketsOf(rated("a", 4), rated("a", 5), rated("b", 4), rated("c", 3), rated("few", 5), { ...rated("c", 5), openedAt: "2025-12-31 09:00" }),
  });
  const year = evaluated(data, { period: "2026", policy: POLICY, now: "2027-01-05" });

  test("is 60 % monthly mean, 20 % defence, 10 % CSAT percentile, 10 % major issues", () => {
    // CSAT 4.50, 4.00, 3.00, 5.00: two below 4.50 of three others → 66.67. 86·0.6 + 90·0.2 + 66.667·0.1 + 80·0.1 = 51.6 + 18 + 6.667 + 8 = 84.27.
    expect(person(year, "a")).toMatchObject({ score: 84.27, rating: "good", annual: { csat: { value: 4.5, unit: "rating" }, coverage: 1 }, months: { n: 6, score: 86 } });
    expect(person(year, "a").annual?.parts.map(({ part, points }) => [part, points])).toEqual([["monthly", 51.6], ["defence", 18], ["csatPercentile", 6.67], ["majorIssue", 8]]);
  });
  test("reweights missing parts: no major issue leaves 90 % of the weight", () => {
    // (80·0.6 + 90·0.2 + 33.333·0.1) / 0.9 = (48 + 18 + 3.333) / 0.9 = 77.04
    expect(person(year, "b")).toMatchObject({ score: 77.04, rating: "pass", annual: { coverage: 0.9 } });
  });
  test("needs six assessed months, however good they are", () => {
    expect(person(year, "few")).toMatchObject({ score: null, rating: null, rank: null, notAssessed: "too-few-months", months: { n: 5 } });
  });
  test("is not raised by skipping the defence: an unexcused absence leaves no score", () => {
    expect(person(year, "skipped")).toMatchObject({ score: null, notAssessed: "unexcused" });
  });
  test("compares with the year before where that has a score, and leaves its marks alone", () => {
    const before = { ...data, kpis: [...data.kpis, ...scores("a", "2025-01", 70, 70, 70, 70, 70, 70)] };
    // 2025: (70·0.6 + 10·0.2 + 10·0.1) / 0.9 = 45 / 0.9 = 50.00; nobody rated a in 2025, so no percentile. 84.27 − 50.00 = 34.27.
    expect(person(evaluated(before, { period: "2026", policy: POLICY, now: "2027-01-05" }), "a").change).toBe(34.27);
    expect(person(year, "a").change).toBeNull();
  });
  test("takes the CSAT of KPI sheets before that of tickets", () => {
    const typed = { ...data, kpis: [...data.kpis, reading("csat", 2, { employeeId: "a", month: "2026-05" })] };
    const policy = policyWith([metric("points", { weight: 1 }), metric("csat", { weight: 0, mode: "scale", scale: { min: null, max: 5 } })]);
    expect(person(evaluated(typed, { period: "2026", policy, now: "2027-01-05" }), "a").annual?.csat).toEqual({ value: 2, unit: "rating" });
  });
  test("keeps the default weights at 100 %", () => {
    expect(Object.values(defaultPolicy().annual.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});

test("a month's standing is the month's own result", () => {
  const data = dataset({ employees: [employee("a")], kpis: scores("a", "2026-10", 88) });
  expect(person(evaluated(data, { policy: POLICY, asOf: at("2026-11-01") }), "a")).toMatchObject({ score: 88, months: { n: 1, leftOut: [] }, annual: null, movedDown: false });
});
