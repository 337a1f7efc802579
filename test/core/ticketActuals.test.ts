import { describe, expect, test } from "@jest/globals";
import type { Feedback } from "../../src/core/action";
import { openCalendar } from "../../src/core/calendar";
import { attitudeBreachOwners, personalComplaints } from "../../src/core/complaint";
import { isUnreadable } from "../../src/core/openingHours";
import { ticketActuals, type TicketActuals } from "../../src/core/ticketActuals";
import { day } from "../support/clock";
import { judged, type TicketRow } from "../support/tickets";

const ALWAYS = openCalendar("24x7", []);
const actuals = (rows: readonly TicketRow[], feedback: readonly Feedback[] = []): TicketActuals =>
  ticketActuals(judged(rows).tickets, feedback, isUnreadable(ALWAYS) ? null : ALWAYS);
const row: TicketRow = { employeeId: "E1", openedAt: "2026-10-05 09:00", type: "attitude" };

describe("actuals of a person's month from tickets", () => {
  test("means, shares and counts carry the number of rows they come from", () => {
    const { derived } = actuals([
      { ...row, csat: 5, firstResponseAt: "2026-10-05 10:00", assignedAt: "2026-10-05 09:30", resolvedAt: "2026-10-05 13:30" },
      { ...row, csat: 4, firstResponseAt: "2026-10-05 12:00", resolvedAt: "2026-10-07 09:00" },
      { ...row, csat: 2 },
      { ...row, csat: 1, openedAt: "2026-09-05" },
      { ...row, csat: 1, employeeId: "E2" },
    ]);
    const own = derived("E1", "2026-10");
    expect(own.get("csat")).toEqual({ value: 11 / 3, n: 3 });
    expect(own.get("csat-rate")).toEqual({ value: 0.667, n: 3 });
    expect(own.get("response-hours")).toEqual({ value: 2, n: 2 }); // 1 h and 3 h
    expect(own.get("resolution-hours")).toEqual({ value: 26.25, n: 2 }); // 4.5 h and 48 h
    expect(own.get("handling-minutes")).toEqual({ value: (240 + 2880) / 2, n: 2 });
    expect(own.get("resolution-rate")).toEqual({ value: 0.667, n: 3 });
    expect(own.get("sla-compliance")).toEqual({ value: 0.333, n: 3 }); // met, late, open and overdue
    expect(own.get("complaints")).toEqual({ value: 3, n: 3 });
  });

  test("a figure without rows is missing, not zero", () => {
    const { derived, cases } = actuals([row]);
    expect(derived("E1", "2026-10").get("csat")).toEqual({ value: null, n: 0 });
    expect(derived("E9", "2026-10").size).toBe(0);
    expect([cases("E1", "2026-10"), cases("E9", "2026-10"), actuals([]).cases("E1", "2026-10")]).toEqual([1, 0, null]);
  });

  test("feedback gives its own mean", () => {
    const heard: Feedback = { on: day("2026-10-09"), score: 4, employeeId: "E1", channel: null, comment: null, theme: null, followedUpAt: null, followedUp: null, at: { sheet: "F", row: 2 } };
    expect(actuals([], [heard, { ...heard, score: 5 }]).derived("E1", "2026-10").get("feedback")).toEqual({ value: 4.5, n: 2 });
  });
});

describe("complaints against a person", () => {
  const breached: TicketRow = { ...row, resolvedAt: "2026-10-09" };

  test("where a sheet judges responsibility only upheld complaints count, wholly or in part; elsewhere all do", () => {
    const { tickets } = judged([
      { ...row, responsibility: "upheld" }, { ...row, responsibility: "partly" }, { ...row, responsibility: "not-upheld" }, { ...row, responsibility: "open" }, row,
      { ...row, at: { sheet: "Other", row: 2 } }, { ...row, at: { sheet: "Other", row: 3 }, isComplaint: false },
    ]);
    expect(personalComplaints(tickets).map(({ ticket }) => ticket.id)).toEqual(["T1", "T2", "T6"]);
  });

  test("a breached attitude complaint is its agent's unless it was not upheld", () => {
    expect([...attitudeBreachOwners(judged([breached, { ...breached, employeeId: "E2", type: "other" }]).tickets)]).toEqual(["E1"]);
    expect([...attitudeBreachOwners(judged([{ ...breached, responsibility: "not-upheld" }]).tickets)]).toEqual([]);
  });
});
