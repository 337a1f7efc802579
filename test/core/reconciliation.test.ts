import { describe, expect, test } from "@jest/globals";
import { reconcile } from "../../src/core/reconciliation";
import { day } from "../support/clock";
import { dataset, kpis } from "../support/company";
import { assessment, employee } from "../support/scoring";
import { periodOf, ticketsOf } from "../support/tickets";
import { record } from "../support/training";

const of = (rest: Parameters<typeof dataset>[0]) => reconcile(dataset(rest), periodOf("2026-10"));

describe("the roster against the other sheets", () => {
  test("lists who is in no KPI, assessment, review or training sheet; tickets do not stand for them", () => {
    const employees = ["kpi", "assessed", "trained", "tickets only", "nowhere"].map((id) => employee(id));
    expect(of({
      employees, kpis: kpis("kpi", "2026-10", 4, 20, 0.9), assessments: [assessment({ knowledge: 80 }, { employeeId: "assessed" })], trainingRecords: [record({ employeeId: "trained" })],
      tickets: ticketsOf({ employeeId: "tickets only" }),
    }).withoutData).toEqual(["tickets only", "nowhere"]);
  });
  test("nobody is missing who had left, or where there is no such sheet at all", () => {
    const employees = [employee("left", { leftOn: day("2026-09-30") }), employee("here")];
    expect(of({ employees, kpis: kpis("here", "2026-10", 4, 20, 0.9) }).withoutData).toEqual([]);
    expect(of({ employees }).withoutData).toEqual([]);
  });
  test("lists who is not on the roster, with the nearest name and the first row", () => {
    const stranger = employee("王芬", { onRoster: false, nearestName: "王芳" });
    expect(of({ employees: [employee("here"), stranger], kpis: kpis("王芬", "2026-10", 4, 20, 0.9) }).notOnRoster).toEqual([{ name: "王芬", at: { sheet: "S", row: 2, column: 3 }, suggestion: "王芳" }]);
  });
  test("without a roster nobody is missing from one", () => expect(of({ employees: [employee("a", { onRoster: false })] }).notOnRoster).toEqual([]));
  test("a change of team up to the period is a transfer, a later one is not yet", () => {
    const teams = [{ from: null, team: "A" }, { from: "2026-09", team: "B" }, { from: "2026-11", team: "C" }];
    expect(of({ employees: [employee("a", { teams })] }).transfers).toEqual([{ employeeId: "a", from: "A", to: "B", month: "2026-09" }]);
  });
  test("rows dated after leaving are listed from their issues", () => {
    const issue = { severity: "warning" as const, code: "after-leaving" as const, params: { id: "a" }, at: { sheet: "KPI", row: 7, column: null } };
    expect(of({ employees: [employee("a")], issues: [issue] }).afterLeaving).toEqual([{ employeeId: "a", at: { sheet: "KPI", row: 7 } }]);
  });
});
