import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import type { Dataset } from "../../src/core/dataset";
import type { Evaluation } from "../../src/core/evaluation";
import { isoMoment } from "../../src/core/time";
import { at, day } from "../support/clock";
import { company, dataset, evaluated, kpis } from "../support/company";
import { assessment, employee, policyWith, metric } from "../support/scoring";
import { ticketsOf } from "../support/tickets";
import { record } from "../support/training";

const person = (evaluation: Evaluation, id: string) => evaluation.people.find(({ employee: one }) => one.id === id);

describe("October of a small company", () => {
  const october = evaluated(company());
  test("knowledge 88, skill 92, attitude 90, performance 87 are 17.6 + 27.6 + 18 + 26.1 = 89.30, good, first", () => {
    expect(person(october, "wang")).toMatchObject({ score: 89.3, rating: "good", rank: 1, teamRank: 1, flags: ["star"] });
  });
  test("the change is on the month before: 89.30 − 84.88 = 4.42", () => {
    // September without attitude: (80·0.2 + 86·0.3 + 87·0.3) / 0.8 = (16 + 25.8 + 26.1) / 0.8 = 84.875 → 84.88.
    expect(person(october, "wang")?.change).toBe(4.42);
  });
  test("performance alone is 30 % of the weight, under the 60 % a score needs: not assessed, and not ranked", () => {
    expect(person(october, "chen")).toMatchObject({ score: null, rating: null, rank: null, flags: ["duty-gate", "not-assessed", "new-hire"] });
    expect(person(october, "chen")?.monthly).toMatchObject({ performance: 92, notAssessed: "coverage" });
  });
  test("two bad months running open a plan in the second", () => {
    expect(october.pips).toMatchObject([{ employeeId: "li", openedIn: "2026-10", dueIn: "2027-01", status: "open", isNew: true, coach: "Zhao" }]);
    expect(person(october, "li")?.flags).toEqual(["pip-open"]);
  });
  test("everybody employed is on the list, with or without figures", () => {
    expect(october.people.map(({ employee: one }) => one.id)).toEqual(["wang", "li", "chen", "zhou"]);
    expect(october.distribution).toEqual({ excellent: 0, good: 1, pass: 0, "needs-improvement": 1 });
  });
  test("a team's change is on the mean that was printed for it, also where somebody has left since", () => {
    const data = company();
    const before = evaluated(data, { period: "2026-09", now: "2026-10-05" }).teams.find(({ team }) => team === "A")?.mean ?? 0;
    const employees = data.employees.map((one) => (one.id === "li" ? { ...one, leftOn: day("2026-09-30") } : one));
    const left = evaluated({ ...data, employees, kpis: data.kpis.filter(({ employeeId, month }) => employeeId !== "li" || month < "2026-10"), assessments: data.assessments.filter(({ employeeId, month }) => employeeId !== "li" || month === "2026-09"), reviews: [], tickets: [], trainingRecords: [] });
    const team = left.teams.find((one) => one.team === "A");
    expect(team?.headcount).toBe(1);
    expect(team?.change).toBeCloseTo((team?.mean ?? 0) - before, 9);
  });
});

describe("T, the moment open tickets are judged", () => {
  test("is the end of the period where now is later and no ticket is newer", () => expect(isoMoment(evaluated(company()).asOf)).toBe("2026-11-01T00:00:00"));
  test("is now within the period", () => expect(isoMoment(evaluated(company(), { now: "2026-10-20 12:00" }).asOf)).toBe("2026-10-20T12:00:00"));
  test("is what a person chose", () => expect(evaluated(company(), { asOf: at("2026-10-25") }).asOf).toBe(at("2026-10-25")));
});

describe("what is not there", () => {
  test("an empty workbook gives an evaluation without figures, not an error", () => {
    const nothing = evaluated(dataset({}));
    expect([nothing.people, nothing.tickets, nothing.issues, nothing.pips, nothing.star.winners]).toEqual([[], [], [], [], []]);
    expect(nothing.trend).toHaveLength(12);
    expect(nothing.trend.every(({ meanScore, sla, trainingPass }) => meanScore === null && sla.rate === null && trainingPass.rate === null)).toBe(true);
  });
  test("without a roster the people are those with figures in the period", () => {
    const strangers = ["seen", "gone", "sampled", "ticked"].map((id) => employee(id, { onRoster: false, status: null }));
    const { people } = evaluated(dataset({
      employees: strangers,
      kpis: [...kpis("seen", "2026-10", 4, 20, 0.9), ...kpis("gone", "2026-07", 4, 20, 0.9)],
      qaSamples: [{ employeeId: "sampled", sampledAt: at("2026-10-03"), ids: [], kind: "call", criteria: [], statedScore: 80, critical: false, reviewer: null, appeal: "none", at: { sheet: "QA", row: 2 } }],
      trainingRecords: [record({ employeeId: "ticked", on: null, outcome: "not-started" })],
    }));
    expect(people.map(({ employee: one }) => one.id)).toEqual(["seen", "sampled", "ticked"]);
  });
  test("months after the period are not looked at", () => {
    const data = company();
    const later = { ...data, kpis: [...data.kpis, ...kpis("wang", "2026-11", 1, 90, 0.1)], assessments: [...data.assessments, assessment({ knowledge: 1 }, { employeeId: "wang", month: "2026-11" })] };
    expect(evaluated(later).people).toEqual(evaluated(data).people);
  });
});

test("a derived metric takes QA samples and training records where nothing was typed", () => {
  const metrics = [metric("qa", { weight: 0.5, derivedFrom: "qa-score" }), metric("pass-rate", { weight: 0.5, unit: "share", target: 1, derivedFrom: "training-pass-rate" })];
  const policy = policyWith(metrics, { dimensions: { knowledge: 0, skill: 0, attitude: 0, performance: 1 } });
  const { people } = evaluated(dataset({
    employees: [employee("E1")],
    qaSamples: [{ employeeId: "E1", sampledAt: at("2026-10-03"), ids: [], kind: "call", criteria: [], statedScore: 80, critical: false, reviewer: null, appeal: "none", at: { sheet: "QA", row: 2 } }],
    trainingRecords: [record({ score: 90 }), record({ score: 40, courseId: "D" })],
  }), { policy });
  // (80 + 50) / 2 = 65
  expect(people[0]).toMatchObject({ score: 65, rating: "pass" });
});

describe("the order of rows", () => {
  /** Every list sorted, so that only what is in it counts; places are where a row was first met and so may move. */
  function unordered(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, own]) => (key === "at" ? [] : [[key, unordered(own)]])));
  }
  const shuffled = (data: Dataset): fc.Arbitrary<Dataset> => {
    const lists = Object.entries(data).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
    const arbitraries = Object.fromEntries(lists.map(([name, rows]) => [name, fc.shuffledSubarray(rows, { minLength: rows.length })]));
    return fc.record(arbitraries).map((moved) => ({ ...data, ...moved }));
  };
  const data = { ...company(), tickets: [...company().tickets, ...ticketsOf(...["2026-10-02 10:00", "2026-10-03 11:30", "2026-09-30 23:59"].map((openedAt, index) => ({ id: `X${index}`, employeeId: "li", type: "attitude", openedAt, resolvedAt: "2026-10-04 12:00", csat: 3 })))] };

  test("changes no figure", () => {
    const expected = unordered({ ...evaluated(data), issues: [] });
    fc.assert(fc.property(shuffled(data), (moved) => expect(unordered({ ...evaluated(moved), issues: [] })).toEqual(expected)), { numRuns: 25 });
  });
  test("changes no ranked list either", () => {
    const ranked = ({ star, trend, teams, training, incentives, actions, sla }: Evaluation) => [star, trend, teams, training.needs, training.warnings, training.repeatAbsentees, training.coaching, training.byTeam, incentives, actions, sla.byType, sla.breaches.map(({ ticket }) => ticket.id)];
    const expected = ranked(evaluated(data));
    fc.assert(fc.property(shuffled(data), (moved) => expect(ranked(evaluated(moved))).toEqual(expected)), { numRuns: 25 });
  });
});
