import { describe, expect, test } from "@jest/globals";
import { isoDay } from "../../src/core/time";
import { planOf } from "../../src/core/trainingPlan";
import { day } from "../support/clock";
import { company, dataset, evaluated, kpis } from "../support/company";
import { employee } from "../support/scoring";
import { periodOf, ticketsOf } from "../support/tickets";
import { audience, course, record, session } from "../support/training";

const { training } = evaluated(company());
const n = ({ numerator, denominator }: { numerator: number; denominator: number }) => `${numerator}/${denominator}`;

describe("training of a small company in October", () => {
  test("the rates count the period's records only, each with its n", () => {
    // Attendance: present 2, late 1, absent 1. Results: Wang 85, Li 45 and in the resit 61; the passes of 2024 and 2025 are not October's.
    const { attendance, onTime, pass, passFirst, passResit } = training.rates;
    expect([attendance, onTime, pass, passFirst, passResit].map(n)).toEqual(["3/4", "2/4", "2/3", "1/2", "1/1"]);
  });
  test("completion: of 10 required and not exempt, 5 are done", () => {
    // Wang 3 of 3, Li 2 of 3 (no emergency course), Chen 0 of 3, Zhou 0 of 1 and one waived; a supervisor is no agent.
    expect(n(training.rates.completion)).toBe("5/10");
    expect(training.overdue.map(({ employeeId, courseId }) => `${employeeId} ${courseId}`)).toEqual(["li EM", "chen BS", "chen PK", "chen EM", "zhou EM"]);
  });
  test("a group holds its own records and its own people", () => {
    expect(training.byTeam.map(({ key, rates }) => [key, n(rates.attendance), n(rates.pass), n(rates.completion)])).toEqual([["A", "3/3", "2/3", "5/6"], ["B", "0/1", "0/0", "0/4"]]);
    expect(training.byTrainer).toMatchObject([{ key: "Sun", feedback: { n: 2, mean: 4 } }]);
    expect(training.byMethod.map(({ key }) => key)).toEqual(["online"]);
    expect(training.byModule.map(({ key }) => key)).toEqual(["Emergencies", "Product knowledge", "Service"]);
  });
  test("who is new, has tickets and has not passed the basic course stands at the duty gate", () => expect(training.dutyGate).toEqual([{ employeeId: "chen", courseId: "BS" }]));
  test("who was absent and has not been since makes the session up", () => expect(training.makeUp).toEqual([{ employeeId: "chen", courseId: "PK", on: day("2026-10-15") }]));
  test("one of two planned sessions was held: three hours, for 100 a head", () => {
    expect(training.plan).toEqual({ held: 1, planned: 2, plannedHeadcount: 8, actualHeadcount: 3, hours: 3, costPerHead: 100 });
  });
  test("coverage counts the qualified of each module and team, also where nobody is", () => {
    expect(training.coverage.map(({ module, team, qualified }) => `${module} ${team} ${qualified}`)).toEqual([
      "Emergencies A 1", "Emergencies B 0", "Product knowledge A 2", "Product knowledge B 0", "Service A 2", "Service B 0",
    ]);
  });
  test("an emergency course not all have, and a team under 80 % attendance, are warned of", () => {
    expect(training.warnings).toEqual([
      { code: "attendance-low", key: "B", share: { numerator: 0, denominator: 1, rate: 0 } },
      { code: "emergency-coverage", key: "EM", share: { numerator: 1, denominator: 4, rate: 0.25 } },
    ]);
  });
  test("a notice says when, where, with whom and for whom: those overdue are asked along", () => {
    expect(training.notices).toEqual([{ courseId: "PK", on: day("2026-11-12"), venue: "Room 3", trainer: "Sun", requirements: "Headset", employeeIds: ["chen"] }]);
  });
  test("coaching lines name the dimensions below 60, lowest first", () => {
    expect(training.coaching).toEqual([
      { employeeId: "li", dimension: "performance", score: 46 }, { employeeId: "li", dimension: "knowledge", score: 50 }, { employeeId: "li", dimension: "skill", score: 55 },
    ]);
  });
});

describe("next month's calendar", () => {
  test("names a course with its first due day and everybody due in the month", () => {
    const result = evaluated(dataset({
      employees: ["E1", "E2", "E3"].map((id) => employee(id)),
      courses: [course("C", { cadence: "monthly", trainer: "Sun" })],
      trainingRecords: [record({ on: "2026-10-20", score: 80 }), record({ employeeId: "E2", on: "2026-10-12", score: 80 }), record({ employeeId: "E3", on: "2026-09-12", score: 80 })],
    })).training;
    expect(result.calendar.map(({ courseId, dueOn, employeeIds }) => [courseId, isoDay(dueOn), employeeIds])).toEqual([["C", "2026-11-12", ["E1", "E2"]]]);
    // No session is planned: the notice leaves its day and place to be set, and asks E3, who is overdue, too.
    expect(result.notices).toEqual([{ courseId: "C", on: null, venue: null, trainer: "Sun", requirements: null, employeeIds: ["E1", "E2", "E3"] }]);
  });
});

describe("the plan", () => {
  test("counts a session by its planned day, also when it was held later, and one held without a plan", () => {
    const sessions = [session({ plannedOn: "2026-10-30", heldOn: "2026-11-03" }), session({ heldOn: "2026-10-05" }), session({ plannedOn: "2026-09-30", heldOn: "2026-10-02" })];
    expect(planOf(sessions, periodOf("2026-10"))).toMatchObject({ held: 2, planned: 2, hours: null, costPerHead: null });
  });
});

describe("the duty gate", () => {
  const chen = employee("chen", { hiredOn: day("2026-09-01") });
  const gate = (rest: Parameters<typeof dataset>[0]) => evaluated(dataset({ employees: [chen], kpis: kpis("chen", "2026-10", 4, 20, 0.9), ...rest })).training.dutyGate;
  const basic = course("BS", { name: "基础服务技能" });
  test("opens with a pass, and for the waived", () => {
    expect(gate({ courses: [basic] })).toHaveLength(1);
    expect(gate({ courses: [basic], trainingRecords: [record({ employeeId: "chen", courseId: "BS", score: 80 })] })).toEqual([]);
    expect(gate({ courses: [basic], trainingRecords: [record({ employeeId: "chen", courseId: "BS", on: null, outcome: "waived" })] })).toEqual([]);
  });
  test("a pass with one part below the mark does not open it: 95 and 50", () => {
    expect(gate({ courses: [basic], trainingRecords: [record({ employeeId: "chen", courseId: "BS", theory: 95, practical: 50 })] })).toHaveLength(1);
  });
  test("concerns nobody without tickets or figures in the period, nor those hired longer ago", () => {
    expect(gate({ courses: [basic], kpis: [] })).toEqual([]);
    expect(gate({ courses: [basic], kpis: [], tickets: ticketsOf({ employeeId: "chen", openedAt: "2026-10-05 09:00" }) })).toHaveLength(1);
    expect(gate({ courses: [basic], employees: [{ ...chen, hiredOn: day("2026-07-30") }] })).toEqual([]);
  });
  test("that no course is one is said", () => {
    const { issues } = evaluated(dataset({ employees: [chen], kpis: kpis("chen", "2026-10", 4, 20, 0.9), courses: [course("X")] }));
    expect(issues.map(({ code }) => code)).toContain("no-duty-gate-course");
  });
});

test("a matrix without days is a picture of now: its scores make the pass rate, its cells the completion", () => {
  const cells = [record({ on: null, score: 80 }), record({ employeeId: "E2", on: null, score: 50 }), record({ employeeId: "E3", on: null, outcome: "waived" })];
  const { rates } = evaluated(dataset({ employees: ["E1", "E2", "E3"].map((id) => employee(id)), courses: [course("C")], trainingRecords: cells })).training;
  expect([rates.pass, rates.completion].map(n)).toEqual(["1/2", "1/2"]);
});

test("records after the period, and within it after T, count for nothing yet", () => {
  const pass = (on: string) => record({ on, score: 80 });
  const of = (on: string, now: string) => evaluated(dataset({ employees: [employee("E1")], courses: [course("C")], trainingRecords: [pass(on), record({ on: "2026-10-01", score: 40 })] }), { now }).training;
  const standing = ({ rates, due }: ReturnType<typeof of>) => [n(rates.pass), due[0]?.status];
  expect(standing(of("2026-10-20", "2026-11-05"))).toEqual(["1/2", "done"]);
  expect(standing(of("2026-11-02", "2026-11-05"))).toEqual(["0/1", "overdue"]);
  expect(standing(of("2026-10-20", "2026-10-15"))).toEqual(["0/1", "due-soon"]);
});

test("a word of the catalogue that names nobody is said once", () => {
  const { issues } = evaluated(dataset({ employees: [employee("E1", { post: "Agent" })], courses: [course("C", { requiredFor: audience("Cashier") }), course("D", { requiredFor: audience("Cashier", "Agent") })] }));
  expect(issues.filter(({ code }) => code === "audience-unknown").map(({ params }) => params)).toEqual([{ text: "Cashier", course: "C" }]);
});

test("those who have left by the period's end owe no course", () => {
  const { due } = evaluated(dataset({ employees: [employee("E1", { leftOn: day("2026-10-31") }), employee("E2", { leftOn: day("2026-11-01") })], courses: [course("C")] })).training;
  expect(due.map(({ employeeId }) => employeeId)).toEqual(["E2"]);
});
