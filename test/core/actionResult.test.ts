import { describe, expect, test } from "@jest/globals";
import { actionResults } from "../../src/core/actionResult";
import { isoDay } from "../../src/core/time";
import { workCalendar } from "../../src/core/workdays";
import { at, day } from "../support/clock";
import { action } from "../support/company";
import { periodOf } from "../support/tickets";

const judged = (rows: readonly Parameters<typeof action>[0][], asOf = "2026-11-01") =>
  actionResults(rows.map((row, index) => action({ at: { sheet: "Actions", row: index + 2 }, ...row })), periodOf("2026-10"), at(asOf), workCalendar("24x7", []));
const standings = (...args: Parameters<typeof judged>) => judged(...args).actions.map(({ standing, daysLate }) => (daysLate === null ? standing : `${standing} ${daysLate}`));

describe("how an action stands at the end of October", () => {
  test("done on the deadline is in time, a day later is late", () => {
    expect(standings([{ deadlineOn: day("2026-10-20"), doneOn: day("2026-10-20") }, { deadlineOn: day("2026-10-21"), doneOn: day("2026-10-22") }])).toEqual(["done-in-time", "done-late 1"]);
  });
  test("done without a day, or without a deadline, is done: nothing says whether in time", () => {
    expect(standings([{ status: "done", deadlineOn: day("2026-10-20") }, { doneOn: day("2026-10-20") }])).toEqual(["done", "done"]);
  });
  test("open with its deadline over is overdue by the days up to the period's end, also with no status at all", () => {
    expect(standings([{ deadlineOn: day("2026-10-05") }, { deadlineOn: day("2026-10-31"), status: "in-progress" }])).toEqual(["overdue 26", "overdue 0"]);
  });
  test("at noon of its last day it is due this month, and next month's is open", () => {
    expect(standings([{ deadlineOn: day("2026-10-20") }, { deadlineOn: day("2026-11-20") }, { deadlineOn: day("2026-09-30") }], "2026-10-20 12:00")).toEqual(["overdue 20", "due-this-month", "open"]);
  });
  test("cancelled and without a deadline are neither", () => {
    expect(standings([{ deadlineOn: day("2026-10-05"), status: "cancelled" }, { deadlineText: "长期" }, {}])).toEqual(["cancelled", "no-deadline", "no-deadline"]);
  });
});

describe("deadlines in words", () => {
  const read = (deadlineText: string, startOn: number | null = null) => {
    const on = judged([{ deadlineText, startOn }]).actions[0]?.action.deadlineOn;
    return on == null ? null : isoDay(on);
  };
  test("count from the row's start, else from the last day of the report month, and the day read is kept", () => {
    expect([read("下月初"), read("下月初", day("2026-08-20")), read("三个月内", day("2026-08-31")), read("本季度末"), read("明年年初")]).toEqual(["2026-11-05", "2026-09-05", "2026-11-30", "2026-12-31", "2027-01-31"]);
  });
  test("a date in the cell wins over its text", () => {
    expect(judged([{ deadlineText: "下月初", deadlineOn: day("2026-10-10") }]).actions[0]?.action.deadlineOn).toBe(day("2026-10-10"));
  });
  test("what is no deadline is an issue at its row, and the action stays", () => {
    const { actions, issues } = judged([{ deadlineText: "看情况再说吧" }]);
    expect(actions.map(({ standing }) => standing)).toEqual(["no-deadline"]);
    expect(issues).toEqual([{ severity: "warning", code: "deadline-unreadable", params: { text: "看情况再说吧" }, at: { sheet: "Actions", row: 2, column: null } }]);
  });
});

test("overdue actions stand first, then the earliest deadline, those without one last", () => {
  const rows = [{}, { deadlineOn: day("2026-12-01") }, { deadlineOn: day("2026-10-20") }, { deadlineOn: day("2026-11-01") }, { deadlineOn: day("2026-10-01") }];
  expect(judged(rows).actions.map(({ action: { at: { row } } }) => row)).toEqual([6, 4, 5, 3, 2]);
});
