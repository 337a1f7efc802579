import { describe, expect, test } from "@jest/globals";
import { attendanceRate, attendanceRates, makeUpList, repeatAbsentees, wasTaken } from "../../src/core/attendance";
import type { Attendance } from "../../src/core/training";
import { day } from "../support/clock";
import { record } from "../support/training";

const marks = (n: Partial<Record<Attendance, number>>): readonly Attendance[] =>
  Object.entries(n).flatMap(([mark, count]) => Array.from({ length: count }, () => mark as Attendance));

describe("attendance", () => {
  test("present 18, late 1, absent 1, leave 2 is 19/20 = 95.0 %", () => {
    expect(attendanceRate(marks({ present: 18, late: 1, absent: 1, leave: 2 }))).toEqual({ numerator: 19, denominator: 20, rate: 0.95 });
  });
  test("on time is present ÷ the same; leaving early counts against full attendance only", () => {
    // On time 17/20; full 17/(20 + 2).
    expect(attendanceRates(marks({ present: 17, late: 2, absent: 1, "left-early": 2, "not-due": 3 }))).toMatchObject({
      attendance: { numerator: 19, denominator: 20 }, onTime: { numerator: 17, denominator: 20 }, fullAttendance: { numerator: 17, denominator: 22 },
    });
  });
  test("without marks there is no rate", () => {
    expect(attendanceRate([null, "leave"]).rate).toBeNull();
  });
});

describe("who has to catch up", () => {
  test("absent twice is repeated, once is not; leave never is", () => {
    const absent = (employeeId: string) => record({ employeeId, attendance: "absent" });
    expect(repeatAbsentees([absent("B"), absent("A"), absent("B"), absent("A"), absent("A"), absent("C"), record({ employeeId: "D", attendance: "leave" })])).toEqual([
      { employeeId: "A", absences: 3 }, { employeeId: "B", absences: 2 },
    ]);
  });
  test("a missed session is made up until the course was taken later; the last miss counts", () => {
    const missed = [record({ on: "2026-10-05", attendance: "leave" }), record({ on: "2026-10-12", attendance: "absent" }), record({ employeeId: "E2", attendance: "absent" }), record({ employeeId: "E3", attendance: "late" })];
    expect(makeUpList(missed, (employeeId) => employeeId === "E2")).toEqual([{ employeeId: "E1", courseId: "C", on: day("2026-10-12") }]);
  });
});

test("a course was taken by its attendance, else by its result, else by a row that says nothing but the day", () => {
  const taken = [record({ attendance: "late" }), record({ outcome: "completed" }), record({ outcome: "failed" }), record(), record({ on: null, score: 50 })];
  const not = [record({ attendance: "absent", score: 80 }), record({ attendance: "left-early" }), record({ outcome: "none" }), record({ outcome: "in-progress" }), record({ on: null })];
  expect(taken.map(wasTaken)).toEqual(taken.map(() => true));
  expect(not.map(wasTaken)).toEqual(not.map(() => false));
});
