import { describe, expect, test } from "@jest/globals";
import type { Evaluation, PersonFlag } from "../../src/core/evaluation";
import { day } from "../support/clock";
import { dataset, evaluated } from "../support/company";
import { assessment, employee, metric, policyWith, reading } from "../support/scoring";
import { ticketsOf } from "../support/tickets";

const PERFORMANCE_ONLY = policyWith([metric("kpi", { weight: 1 })], { dimensions: { knowledge: 0, skill: 0, attitude: 0, performance: 1 } });
const score = (employeeId: string, month: string, actual: number) => reading("kpi", actual, { employeeId, month });

function evaluatedScores(scores: Readonly<Record<string, readonly (readonly [string, number])[]>>, rest: Parameters<typeof dataset>[0] = {}, period = "2026-10"): Evaluation {
  const ids = Object.keys(scores);
  return evaluated(dataset({
    employees: ids.map((id) => employee(id, { team: id < "c" ? "A" : "B" })),
    kpis: ids.flatMap((id) => (scores[id] ?? []).map(([month, value]) => score(id, month, value))),
    ...rest,
  }), { policy: PERFORMANCE_ONLY, period, now: "2027-01-05" });
}

const flagsOf = ({ people }: Evaluation, id: string): readonly PersonFlag[] => people.find(({ employee: one }) => one.id === id)?.flags ?? [];

describe("a person in the period", () => {
  test("ranks 1, 2, 2, 4 among all and apart in each team; who was not assessed has no rank", () => {
    const { people } = evaluatedScores({ a: [["2026-10", 90]], b: [["2026-10", 80]], c: [["2026-10", 80]], d: [["2026-10", 70]], e: [] });
    expect(people.map(({ rank, teamRank }) => [rank, teamRank])).toEqual([[1, 1], [2, 2], [2, 1], [4, 2], [null, null]]);
  });
  test("over a quarter has the mean of the assessed months, and its band", () => {
    // (88 + 91) / 2 = 89.50, good; the quarter before (80): + 9.50.
    const [a] = evaluatedScores({ a: [["2026-05", 80], ["2026-07", 88], ["2026-09", 91]] }, {}, "2026-Q3").people;
    expect(a).toMatchObject({ score: 89.5, rating: "good", change: 9.5 });
    expect(a?.history.map(({ month }) => month)).toEqual(["2026-05", "2026-07", "2026-09"]);
  });
  test("stands in the team of the period's last month", () => {
    const moved = employee("a", { team: "C", teams: [{ from: "2026-01", team: "A" }, { from: "2026-10", team: "B" }, { from: "2026-12", team: "C" }] });
    expect(evaluatedScores({ a: [["2026-10", 90]] }, { employees: [moved] }).people[0]?.team).toBe("B");
  });
  test("who left before the period or comes after it is not in it, unless figures say otherwise", () => {
    const employees = [employee("gone", { leftOn: day("2026-09-30") }), employee("later", { hiredOn: day("2026-11-01") }), employee("odd", { leftOn: day("2026-09-30") }), employee("here")];
    expect(evaluated(dataset({ employees, kpis: [score("odd", "2026-10", 80)] }), { policy: PERFORMANCE_ONLY }).people.map(({ employee: one }) => one.id)).toEqual(["odd", "here"]);
  });
});

describe("flags", () => {
  test("the star is best among those rated good; who was better and why not is a near miss", () => {
    const tickets = ticketsOf({ employeeId: "a", type: "attitude", openedAt: "2026-10-05 09:00", resolvedAt: "2026-10-07 09:00" });
    const result = evaluatedScores({ a: [["2026-10", 95]], b: [["2026-10", 85]] }, { tickets });
    expect([flagsOf(result, "a"), flagsOf(result, "b")]).toEqual([["near-miss"], ["star"]]);
    expect(result.star.nearMisses).toEqual([{ employeeId: "a", score: 95, reason: "attitude-breach" }]);
  });
  test("a plan is open, then overdue after three months, then no flag any more", () => {
    const bad = (...months: readonly string[]) => months.map((month) => [month, 50] as const);
    const history = bad("2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10");
    const star = [["2026-09", 90], ["2026-10", 90]] as const;
    expect(flagsOf(evaluatedScores({ a: history, star }, {}, "2026-09"), "a")).toEqual(["pip-open"]);
    expect(flagsOf(evaluatedScores({ a: history, star }), "a")).toEqual(["pip-overdue"]);
    expect(flagsOf(evaluatedScores({ a: [...bad("2026-07", "2026-08"), ["2026-09", 70], ["2026-10", 70]], star }), "a")).toEqual([]);
  });
  test("a failed gate, a missed key target, a long leave, a new hire and few samples are told", () => {
    const policy = policyWith([metric("kpi", { weight: 1 }), metric("key", { target: 10, key: true }), metric("gate", { mode: "gate", direction: "lower", target: 0 })], { dimensions: { knowledge: 0, skill: 0, attitude: 0, performance: 1 } });
    const figures = (id: string, kpi: number, key: number, gate: number) => [score(id, "2026-10", kpi), reading("key", key, { employeeId: id }), reading("gate", gate, { employeeId: id, unit: "count" })];
    const sample = { employeeId: "gated", sampledAt: day("2026-10-05") * 86_400, ids: [], kind: "call" as const, criteria: [], statedScore: 80, critical: false, reviewer: null, appeal: "none" as const, at: { sheet: "QA", row: 2 } };
    const result = evaluated(dataset({
      employees: [employee("gated", { status: "on-leave" }), employee("keyed", { hiredOn: day("2026-08-03") })],
      kpis: [...figures("gated", 80, 10, 1), ...figures("keyed", 95, 9, 0)], qaSamples: [sample],
    }), { policy });
    expect(flagsOf(result, "gated")).toEqual(["gate", "few-qa-samples", "on-leave"]);
    expect(flagsOf(result, "keyed")).toEqual(["star", "key-target-missed", "new-hire"]);
  });
  test("an unscored month says so, with a dimension missing too much", () => {
    const result = evaluated(dataset({ employees: [employee("a")], assessments: [assessment({ knowledge: 90 }, { employeeId: "a" })] }));
    expect(flagsOf(result, "a")).toEqual(["not-assessed"]);
  });
});

describe("what follows from the figures", () => {
  test("the team of the month has the best mean among those rated good; a breached attitude complaint of one member costs it", () => {
    const scores = { a: [["2026-10", 95]], b: [["2026-10", 91]], c: [["2026-10", 85]], d: [["2026-10", 87]] } as const;
    expect(evaluatedScores(scores).star.teams).toEqual([{ team: "A", score: 93 }]);
    const tickets = ticketsOf({ employeeId: "b", type: "attitude", openedAt: "2026-10-05 09:00", resolvedAt: "2026-10-07 09:00" });
    expect(evaluatedScores(scores, { tickets }).star.teams).toEqual([{ team: "B", score: 86 }]);
  });
  test("the largest CSAT rise needs five ratings in both months: 3.00 → 4.00", () => {
    const rated = (id: string, month: string, csat: number, n: number) => Array.from({ length: n }, (_, index) => ({ id: `${id}${month}${index}`, employeeId: id, openedAt: `2026-${month}-05 09:00`, resolvedAt: `2026-${month}-05 10:00`, csat }));
    const tickets = ticketsOf(...rated("a", "09", 3, 5), ...rated("a", "10", 4, 5), ...rated("b", "09", 1, 4), ...rated("b", "10", 5, 5));
    expect(evaluatedScores({ a: [], b: [] }, { tickets }).star.csatRise).toEqual({ employeeId: "a", from: 3, to: 4, n: 5 });
  });
  test("excellent leads to the bonus list, and to promotion with the months and the service it takes", () => {
    const months = ["2026-08", "2026-09", "2026-10"].map((month) => [month, 92] as const);
    const employees = [
      employee("a", { grade: "客服专员", gradeKind: "agent", hiredOn: day("2025-10-31") }), employee("b", { grade: "客服专员", gradeKind: "agent", hiredOn: day("2025-11-01") }),
    ];
    const { incentives } = evaluatedScores({ a: months, b: months }, { employees });
    expect(incentives.bonus.map(({ employeeId }) => employeeId)).toEqual(["a", "b"]);
    // Hired 31 October 2025: twelve months by the end of October 2026; a day later they are not over.
    expect(incentives.promotion).toEqual([{ employeeId: "a", grade: "agent", next: "senior-agent" }]);
  });
});
