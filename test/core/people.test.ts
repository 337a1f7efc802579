import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { daysEmployed, isEmployedIn, isNewHire, peopleFigures, teamIn } from "../../src/core/people";
import { day } from "../support/clock";
import { employee } from "../support/scoring";
import { periodOf } from "../support/tickets";

const OCTOBER = periodOf("2026-10");

describe("the team of a month", () => {
  const moved = employee("E1", { team: "C", teams: [{ from: "2026-03", team: "A" }, { from: "2026-08", team: "B" }, { from: "2026-11", team: "C" }] });
  test("is the newest not after it, the first known one before that", () => {
    expect(["2026-01", "2026-03", "2026-07", "2026-08", "2026-10", "2026-12"].map((month) => teamIn(moved, month))).toEqual(["A", "A", "A", "B", "B", "C"]);
  });
  test("is the roster's where nothing is known of moves, and none where there is none", () => {
    expect([teamIn(employee("E1", { team: "A" }), "2026-10"), teamIn(employee("E1"), "2026-10")]).toEqual(["A", null]);
  });
});

describe("who is employed in October 2026", () => {
  test.each([
    ["hired on the last day", { hiredOn: day("2026-10-31") }, true, 1],
    ["hired the day after", { hiredOn: day("2026-11-01") }, false, 0],
    ["left on the first day, which is worked", { leftOn: day("2026-10-01") }, true, 1],
    ["left the day before", { leftOn: day("2026-09-30") }, false, 0],
    ["no dates", {}, true, 31],
    ["from the 10th to the 24th", { hiredOn: day("2026-10-10"), leftOn: day("2026-10-24") }, true, 15],
  ])("%s", (_, dates, employed, days) => {
    const who = employee("E1", dates);
    expect([isEmployedIn(who, OCTOBER.start, OCTOBER.end), daysEmployed(who, OCTOBER.start, OCTOBER.end)]).toEqual([employed, days]);
  });
  test("somebody who has left on an unknown day, or is not there yet, is not", () => {
    expect([isEmployedIn(employee("E1", { status: "left" }), OCTOBER.start, OCTOBER.end), isEmployedIn(employee("E1", { status: "not-yet" }), OCTOBER.start, OCTOBER.end)]).toEqual([false, false]);
  });
  test("nobody knows how long people were employed whom no roster has", () => {
    expect(daysEmployed(employee("E1", { onRoster: false }), OCTOBER.start, OCTOBER.end)).toBeNull();
  });
});

test("a person is new up to the same day three months after hiring, month ends clamped", () => {
  const hired = { hiredOn: day("2026-11-30") };
  expect(["2026-11-29", "2026-11-30", "2027-02-28", "2027-03-01"].map((on) => isNewHire(hired, day(on), 3))).toEqual([false, true, true, false]);
});

describe("headcount", () => {
  const staff = [
    employee("stays", { team: "A" }), employee("joins", { team: "A", hiredOn: day("2026-10-01") }), employee("leaves", { team: "B", leftOn: day("2026-10-31") }),
    employee("left before", { team: "B", leftOn: day("2026-09-30") }), employee("comes later", { team: "B", hiredOn: day("2026-11-01") }), employee("stranger", { onRoster: false }),
  ];
  test("opens with those there before the period and closes with those there after it; turnover is leavers ÷ their mean", () => {
    // Opening: stays, leaves = 2. Closing: stays, joins = 2. One leaver ÷ 2 = 50 %.
    expect(peopleFigures(staff, OCTOBER)).toEqual({
      opening: 2, joiners: 1, leavers: 1, closing: 2, turnover: 0.5,
      byTeam: [{ team: "A", opening: 1, joiners: 1, leavers: 0, closing: 2, turnover: 0 }, { team: "B", opening: 1, joiners: 0, leavers: 1, closing: 0, turnover: 2 }],
    });
  });
  test("turnover is rounded to 0.1 %, and none without people", () => {
    // One leaver of opening 3 and closing 2: 1 ÷ 2.5 = 40 %; two of opening 4, closing 2: 66.7 %.
    const leaver = (id: string) => employee(id, { leftOn: day("2026-10-15") });
    expect(peopleFigures([employee("a"), employee("b"), leaver("c")], OCTOBER).turnover).toBe(0.4);
    expect(peopleFigures([employee("a"), employee("b"), leaver("c"), leaver("d")], OCTOBER).turnover).toBe(0.667);
    expect(peopleFigures([], OCTOBER).turnover).toBeNull();
  });
  test("opening + joiners − leavers = closing, and a month closes with what the next opens with", () => {
    const date = fc.option(fc.integer({ min: OCTOBER.start - 40, max: OCTOBER.end + 40 }));
    const person = fc.tuple(date, date).filter(([hiredOn, leftOn]) => hiredOn === null || leftOn === null || hiredOn <= leftOn);
    fc.assert(fc.property(fc.array(person), (dates) => {
      const roster = dates.map(([hiredOn, leftOn], index) => employee(`E${index}`, { hiredOn, leftOn }));
      const [october, november] = [peopleFigures(roster, OCTOBER), peopleFigures(roster, periodOf("2026-11"))];
      expect(october.opening + october.joiners - october.leavers).toBe(october.closing);
      expect(november.opening).toBe(october.closing);
    }));
  });
});
