import { describe, expect, test } from "@jest/globals";
import { company, dataset, evaluated, kpis } from "../support/company";
import { weakModules } from "../../src/core/trainingNeeds";
import { day } from "../support/clock";
import { assessment, employee } from "../support/scoring";
import { ticketsOf, type TicketRow } from "../support/tickets";
import { course, judge, record } from "../support/training";

const ids = ["E1", "E2", "E3", "E4"];
const staff = ids.map((id) => employee(id, { team: "A" }));
const scores = (month: string, ...marks: readonly number[]) => marks.map((score, index) => record({ employeeId: ids[index] ?? "", on: `${month}-10`, theory: score }));
const training = (rest: Parameters<typeof dataset>[0]) => evaluated(dataset({ employees: staff, ...rest })).training;

describe("what next month's training should be about", () => {
  const product = course("C", { module: "Product knowledge" });
  test("a module on which 30 % or more are below pass, with its topic: 2 of 4", () => {
    expect(training({ courses: [product], trainingRecords: scores("2026-10", 50, 59, 60, 90) }).needs).toEqual([
      { kind: "module", key: "Product knowledge", share: { numerator: 2, denominator: 4, rate: 0.5 }, topic: "Product sand-table exercise" },
    ]);
  });
  test("1 of 4 is less than 30 %: no need", () => expect(training({ courses: [product], trainingRecords: scores("2026-10", 50, 70, 60, 90) }).needs).toEqual([]));
  test("exactly 30 % is a need: 3 of 10", () => {
    const ten = Array.from({ length: 10 }, (_, index) => record({ employeeId: `P${index}`, theory: index < 3 ? 50 : 80 }));
    const people = ten.map(({ employeeId }) => employee(employeeId));
    expect(training({ employees: people, courses: [product], trainingRecords: ten }).needs).toMatchObject([{ key: "Product knowledge", share: { numerator: 3, denominator: 10 } }]);
  });
  test("a resit that was passed mends a module, a failed course among its courses does not", () => {
    const courses = [product, course("D", { module: "Product knowledge" })];
    const rows = [{ score: 40, on: "2026-10-01" }, { score: 80, on: "2026-10-08" }, { employeeId: "E2", score: 90 }, { employeeId: "E2", courseId: "D", score: 30 }];
    expect(weakModules(judge(rows, courses))).toEqual([{ module: "Product knowledge", share: { numerator: 1, denominator: 2, rate: 0.5 } }]);
  });
  test("a metric on which 30 % or more score below pass", () => {
    // CSAT 2 of 5 is 40 for one of three; response and resolution are met by all.
    const figures = [...kpis("E1", "2026-10", 2, 20, 0.95), ...kpis("E2", "2026-10", 4, 20, 0.95), ...kpis("E3", "2026-10", 5, 20, 0.95)];
    expect(training({ kpis: figures }).needs).toMatchObject([{ kind: "metric", key: "csat", share: { numerator: 1, denominator: 3 } }]);
  });
  test("over a quarter each person counts with the mean of its months: 40, 40 and 100 are 60, a pass; 40, 60 and 60 are none", () => {
    // CSAT 2, 2, 5 and 2, 3, 3 of 5; the last month alone would find nobody.
    const quarter = (id: string, csat: readonly number[]) => csat.flatMap((value, index) => kpis(id, `2026-0${index + 7}`, value, 20, 0.95));
    const figures = dataset({ employees: staff.slice(0, 2), kpis: [...quarter("E1", [2, 2, 5]), ...quarter("E2", [2, 3, 3])] });
    expect(evaluated(figures, { period: "2026-Q3" }).training.needs).toMatchObject([{ kind: "metric", key: "csat", share: { numerator: 1, denominator: 2 } }]);
    expect(evaluated(figures, { period: "2026-09" }).training.needs).toEqual([]);
  });
  test("a ticket type that misses the resolution target, or that grew by 30 %", () => {
    const met: TicketRow = { employeeId: "E1", type: "other", resolvedAt: "2026-10-05 12:00", firstResponseAt: "2026-10-05 10:00" };
    const before: TicketRow = { employeeId: "E1", resolvedAt: "2026-09-05 12:00", openedAt: "2026-09-05 09:00" };
    const [october, late] = ["2026-10-05 09:00", "2026-10-01 09:00"];
    // other: 4 after 3 is a third more, all in time; attitude: met 1 of 2; product quality: 3 after 3, all in time.
    const tickets = ticketsOf(
      ...[1, 2, 3, 4].map((index) => ({ ...met, id: `o${index}`, openedAt: october })), ...[1, 2, 3].map((index) => ({ ...before, id: `p${index}`, type: "other" })),
      { ...met, id: "a1", type: "attitude", openedAt: october }, { ...met, id: "a2", type: "attitude", openedAt: late }, { ...before, id: "a3", type: "attitude" }, { ...before, id: "a4", type: "attitude" },
      ...[1, 2, 3].map((index) => ({ ...met, id: `q${index}`, type: "product-quality", openedAt: october })), ...[1, 2, 3].map((index) => ({ ...before, id: `r${index}`, type: "product-quality" })),
    );
    expect(training({ tickets }).needs).toMatchObject([
      { kind: "ticket-type", key: "attitude", share: { numerator: 1, denominator: 2 } }, { kind: "ticket-type", key: "other", share: { numerator: 0, denominator: 4 } },
    ]);
  });
});

describe("coaching lines", () => {
  const pair = dataset({
    employees: staff.slice(0, 2),
    // Knowledge 40, 50 and 75 are 55.00 in the quarter; 50, 60 and 70 are 60.00.
    assessments: [[40, 50, 75], [50, 60, 70]].flatMap((marks, who) =>
      marks.map((knowledge, index) => assessment({ knowledge, practical: 90 }, { employeeId: ids[who] ?? "", month: `2026-0${index + 7}` })),
    ),
    kpis: ["2026-07", "2026-08", "2026-09"].flatMap((month) => [...kpis("E1", month, 5, 20, 0.95), ...kpis("E2", month, 5, 20, 0.95)]),
  });
  test("name the dimensions below pass by the mean of the period's months", () => {
    expect(evaluated(pair, { period: "2026-Q3" }).training.coaching).toEqual([{ employeeId: "E1", dimension: "knowledge", score: 55 }]);
    expect(evaluated(pair, { period: "2026-09" }).training.coaching).toEqual([]);
  });
});

describe("early warnings", () => {
  const product = course("C", { module: "Product" });
  const codes = (rest: Parameters<typeof dataset>[0]) => training(rest).warnings.map(({ code, key }) => `${code} ${key}`);
  test("a module weak in both months stays weak; one that was mended does not", () => {
    expect(codes({ courses: [product], trainingRecords: [...scores("2026-09", 50, 50, 90, 90), ...scores("2026-10", 50, 50, 90, 90)] })).toEqual(["weak-module Product"]);
    expect(codes({ courses: [product], trainingRecords: [...scores("2026-09", 50, 50, 90, 90), ...scores("2026-10", 80, 50, 90, 90)] })).toEqual([]);
  });
  test("theory does not go with KPI results where the strong in theory do no better at work", () => {
    const six = Array.from({ length: 6 }, (_, index) => employee(`E${index}`));
    const rows = six.map(({ id }, index) => record({ employeeId: id, theory: index < 3 ? 90 : 50 }));
    const figures = (strong: number, weak: number) => six.flatMap(({ id }, index) => kpis(id, "2026-10", index < 3 ? strong : weak, 20, 0.95));
    const warned = (strong: number, weak: number) => training({ employees: six, courses: [product], trainingRecords: rows, kpis: figures(strong, weak) }).warnings.filter(({ code }) => code === "theory-not-in-kpi");
    expect(warned(4, 5)).toEqual([{ code: "theory-not-in-kpi", key: "Product", share: null }]);
    expect(warned(5, 4)).toEqual([]);
  });
  test("attendance at the floor is no warning: 4 of 5 is 80 %, 3 of 5 is under it", () => {
    const marks = (absent: number) => Array.from({ length: 5 }, (_, index) => record({ attendance: index < absent ? "absent" : "present" }));
    expect(codes({ trainingRecords: marks(1) })).toEqual([]);
    expect(codes({ trainingRecords: marks(2) })).toEqual(["attendance-low A"]);
    // Team A 5 of 5, those without a team 0 of 3: 5 of 8 over all.
    const strays = [1, 2, 3].map((index) => employee(`S${index}`));
    const absent = strays.map(({ id }) => record({ employeeId: id, attendance: "absent" }));
    expect(codes({ employees: [...staff, ...strays], trainingRecords: [...marks(0), ...absent] })).toEqual(["attendance-low "]);
  });
  test("who has left need not have the emergency course", () => {
    const rows = ids.slice(1).map((employeeId) => record({ employeeId, score: 80 }));
    const employees = [employee("E1", { team: "A", leftOn: day("2026-10-20") }), ...staff.slice(1)];
    expect(codes({ employees, courses: [course("C", { name: "应急处理", requiredFor: null })], trainingRecords: rows })).toEqual([]);
  });
  test("an emergency course everybody has is no warning", () => {
    const rows = ids.map((employeeId) => record({ employeeId, score: 80 }));
    expect(codes({ courses: [course("C", { name: "突发事件应急处理" })], trainingRecords: rows })).toEqual([]);
    expect(codes({ courses: [course("C", { name: "突发事件应急处理" })], trainingRecords: rows.slice(1) })).toEqual(["emergency-coverage C"]);
  });
});

test("a company without training data has no training warnings", () => {
  const { training: none } = evaluated({ ...company(), trainingRecords: [], sessions: [] });
  expect([none.warnings, none.coverage, none.effect]).toEqual([[], [], []]);
});
