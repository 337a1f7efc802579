import { describe, expect, test } from "@jest/globals";
import type { Employee } from "../../src/core/employee";
import { judgingOf } from "../../src/core/judging";
import { isoDay } from "../../src/core/time";
import type { Cadence, Course } from "../../src/core/training";
import { courseDues, isQualified, nextDue, standingsOf } from "../../src/core/trainingDue";
import { completionRate } from "../../src/core/trainingRates";
import { at, day } from "../support/clock";
import { employee } from "../support/scoring";
import { periodOf } from "../support/tickets";
import { course, judge, RULES } from "../support/training";

const OCTOBER = periodOf("2026-10");
type Rows = Parameters<typeof judge>[0];

/** `status due` of E1 (or who is given) in one course at the end of October 2026, or at another T. */
function due(of: Course, rows: Rows, { who = employee("E1"), asOf = "2026-11-01" }: { who?: Employee; asOf?: string } = {}): string {
  const [one] = courseDues({ employees: [who], courses: [of], standings: standingsOf(judge(rows, [of])), policy: RULES, period: OCTOBER, judging: judgingOf(OCTOBER, at(asOf)) });
  return one === undefined ? "not required" : `${one.status} ${one.dueOn === null ? "-" : isoDay(one.dueOn)}`;
}

describe("when a course is due again", () => {
  test.each<[Cadence | null, string, string | null]>([
    ["weekly", "2026-10-05", "2026-10-12"], ["monthly", "2026-01-31", "2026-02-28"], ["monthly", "2028-01-31", "2028-02-29"], ["quarterly", "2026-11-30", "2027-02-28"],
    ["half-yearly", "2026-08-31", "2027-02-28"], ["yearly", "2024-02-29", "2025-02-28"], ["on-demand", "2026-10-05", null], ["once", "2026-10-05", null], [null, "2026-10-05", null],
  ])("%s after %s is %s", (cadence, passed, next) => {
    const found = nextDue(day(passed), cadence);
    expect(found === null ? null : isoDay(found)).toBe(next);
  });
});

describe("how a person stands with a course at the period's end", () => {
  const yearly = course("C", { cadence: "yearly" });
  test("passed and due much later is done", () => expect(due(yearly, [{ on: "2026-03-01", score: 80 }])).toBe("done 2027-03-01"));
  test("due within 30 days is due soon: 30 November is, 1 December is not", () => {
    expect(due(yearly, [{ on: "2025-11-30", score: 80 }])).toBe("due-soon 2026-11-30");
    expect(due(yearly, [{ on: "2025-12-01", score: 80 }])).toBe("done 2026-12-01");
  });
  test("due on the period's last day and not repeated is overdue at its end; at noon of that day it is due soon", () => {
    expect(due(yearly, [{ on: "2025-10-31", score: 80 }])).toBe("overdue 2026-10-31");
    expect(due(yearly, [{ on: "2025-10-31", score: 80 }], { asOf: "2026-10-31 12:00" })).toBe("due-soon 2026-10-31");
  });
  test("a failed resit does not renew, the newest pass counts in any order of rows", () => {
    expect(due(yearly, [{ on: "2026-09-01", score: 40 }, { on: "2025-09-01", score: 80 }, { on: "2024-09-01", score: 80 }])).toBe("overdue 2026-09-01");
  });
  test("validity wins where it ends earlier, of the course or of the record", () => {
    expect(due(course("C", { cadence: "yearly", validityMonths: 6 }), [{ on: "2026-04-30", score: 80 }])).toBe("overdue 2026-10-30");
    expect(due(yearly, [{ on: "2026-06-01", score: 80, validUntil: "2026-11-15" }])).toBe("due-soon 2026-11-15");
    expect(due(course("C", { cadence: "monthly", validityMonths: 12 }), [{ on: "2026-10-20", score: 80 }])).toBe("due-soon 2026-11-20");
  });
  test("never passed: two weeks after hiring for new-hire courses, else the period's end", () => {
    const hired = employee("E1", { hiredOn: day("2026-10-26") });
    expect(due(course("C", { tier: "new-hire" }), [], { who: hired })).toBe("due-soon 2026-11-09");
    expect(due(course("C", { tier: "new-hire" }), [], { who: employee("E1", { hiredOn: day("2026-10-05") }) })).toBe("overdue 2026-10-19");
    expect(due(course("C", { tier: "new-hire" }), [])).toBe("overdue 2026-10-31");
    expect(due(yearly, [], { who: hired })).toBe("overdue 2026-10-31");
    expect(due(yearly, [], { asOf: "2026-10-15" })).toBe("due-soon 2026-10-31");
  });
  test("a launch course is due the day before the launch, and asked of nobody long before it", () => {
    expect(due(course("C", { launchOn: day("2026-11-10") }), [])).toBe("due-soon 2026-11-09");
    expect(due(course("C", { launchOn: day("2027-01-10") }), [])).toBe("upcoming 2027-01-09");
    expect(due(course("C", { launchOn: day("2026-10-10"), cadence: "on-demand" }), [{ on: "2026-10-08", score: 90 }])).toBe("done -");
  });
  test("who was hired on the day of a launch or later owes its course like any other", () => {
    const launched = course("C", { launchOn: day("2026-10-10") });
    expect(due(launched, [], { who: employee("E1", { hiredOn: day("2026-10-09") }) })).toBe("overdue 2026-10-09");
    expect(due(launched, [], { who: employee("E1", { hiredOn: day("2026-10-10") }), asOf: "2026-10-20" })).toBe("due-soon 2026-10-31");
    expect(due({ ...launched, tier: "new-hire" }, [], { who: employee("E1", { hiredOn: day("2026-10-20") }) })).toBe("due-soon 2026-11-03");
  });
  test("waived is exempt; an expired cell is overdue", () => {
    expect(due(yearly, [{ on: null, outcome: "waived" }])).toBe("exempt -");
    expect(due(yearly, [{ on: null, outcome: "expired" }])).toBe("overdue 2026-10-31");
  });
  test("a tick without a day is done; nobody knows when it is due again", () => expect(due(yearly, [{ on: null, outcome: "passed" }])).toBe("done -"));
  test("a course nobody was ever examined in is done by taking it; one with results is not", () => {
    expect(due(yearly, [{ on: "2026-09-01", attendance: "present" }])).toBe("done 2027-09-01");
    expect(due(yearly, [{ on: "2026-09-01", attendance: "present" }, { employeeId: "E2", score: 80 }])).toBe("overdue 2026-10-31");
    expect(due(yearly, [{ on: "2026-09-01", outcome: "completed" }])).toBe("done 2027-09-01");
  });
  test("where no catalogue says for whom, a course is required of those whose status a sheet keeps", () => {
    const stray = course("C", { requiredFor: null, at: null });
    expect(due(stray, [{ on: null, outcome: "not-started" }])).toBe("overdue 2026-10-31");
    expect(due(stray, [{ on: null, outcome: "passed" }])).toBe("done -");
    expect(due(stray, [{ on: "2026-10-05", score: 80 }])).toBe("not required");
  });
});

test("completion is (done + due soon) ÷ (required, not exempt): 3 of 4, what is not asked yet apart", () => {
  const statuses = ["done", "done", "due-soon", "overdue", "exempt", "upcoming"] as const;
  expect(completionRate(statuses.map((status) => ({ employeeId: "E1", courseId: "C", status, dueOn: null, lastPassedOn: null })))).toEqual({ numerator: 3, denominator: 4, rate: 0.75 });
});

test("a pass qualifies as long as it is valid; cadence alone does not take it away", () => {
  const judging = judgingOf(OCTOBER, at("2026-11-01"));
  const has = (of: Course, rows: Rows) => isQualified(standingsOf(judge(rows, [of])), "E1", of, judging);
  expect(has(course("C", { cadence: "monthly" }), [{ on: "2026-01-10", score: 80 }])).toBe(true);
  expect(has(course("C", { validityMonths: 6 }), [{ on: "2026-01-10", score: 80 }])).toBe(false);
  expect(has(course("C"), [{ on: "2026-01-10", score: 40 }])).toBe(false);
});
