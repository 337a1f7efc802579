// Customers who come again: told apart by number, account, phone or mail, never by a name.
import { describe, expect, test } from "@jest/globals";
import { repeatCustomers } from "../../src/core/complaint";
import { volumeOf } from "../../src/core/volume";
import { experienceOf } from "../../src/core/experience";
import { at } from "../support/clock";
import { judged, periodOf, type TicketRow } from "../support/tickets";

const ROWS: readonly TicketRow[] = [
  { openedAt: "2026-10-01", customer: "c1" }, { openedAt: "2026-10-09", customer: "c1" }, { openedAt: "2026-10-11", customer: "c1", isComplaint: false },
  { openedAt: "2026-10-02", customer: "c2" }, { openedAt: "2026-10-03", customer: null }, { openedAt: "2026-10-04", customer: null },
  { openedAt: "2026-10-05", customer: "c3" }, { openedAt: "2026-10-06", customer: "c3", status: "out-of-scope" }, { openedAt: "2026-09-05", customer: "c2" },
];

describe("customers with several tickets", () => {
  test("are counted once each, over the customers known; tickets of nobody are left out", () => {
    // c1 (3), c2 (2) and c3 (2) of c1, c2, c3
    expect(repeatCustomers(judged(ROWS).tickets)).toEqual({ numerator: 3, denominator: 3, rate: 1 });
    expect(repeatCustomers(judged([{ openedAt: "2026-10-01" }, { openedAt: "2026-10-02" }]).tickets)).toEqual({ numerator: 0, denominator: 0, rate: null });
  });
  test("the volume of a month looks at the tickets opened in it that are work: c1 of c1, c2, c3", () => {
    const { repeat } = volumeOf(judged(ROWS).tickets, periodOf("2026-10"), at("2026-11-01"));
    expect(repeat).toEqual({ numerator: 1, denominator: 3, rate: 0.333 });
  });
  test("a quarter sees who complained again within it, and each month who did within the month", () => {
    // July to September hold c2 once; of October's complaints c1 made two.
    const { total, months } = experienceOf(judged(ROWS, { period: "2026-Q4" }).tickets, [], periodOf("2026-Q4"), at("2027-01-01"));
    expect(total.complaints.repeat).toEqual({ numerator: 1, denominator: 3, rate: 0.333 });
    expect(months.map(({ complaints }) => complaints.repeat.numerator)).toEqual([1, 0, 0]);
  });
});
