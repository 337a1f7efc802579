import { describe, expect, test } from "@jest/globals";
import type { Feedback } from "../../src/core/action";
import { experienceOf } from "../../src/core/experience";
import { at, day } from "../support/clock";
import { judged, periodOf, type TicketRow } from "../support/tickets";

const Q3 = periodOf("2026-Q3");
const AS_OF = at("2026-10-01");
const ticket = (openedAt: string, rest: TicketRow = {}): TicketRow => ({ type: "other", openedAt, resolvedAt: openedAt.replace("09:00", "19:00"), ...rest });
const experience = (...rows: readonly TicketRow[]) => experienceOf(judged(rows, { period: "2026-Q3", asOf: "2026-10-01" }).tickets, [], Q3, AS_OF);

describe("the experience of a quarter", () => {
  const found = experience(
    ticket("2026-07-01 09:00", { csat: 5 }), ticket("2026-07-02 09:00", { csat: 3, isComplaint: false }),
    ticket("2026-09-01 09:00", { csat: 4, reopened: 1, reason: "late", responsibility: "upheld", resolvedAt: "2026-09-02 15:00" }),
    ticket("2026-09-02 09:00", { type: "attitude", reason: "rude", responsibility: "not-upheld" }), ticket("2026-09-03 09:00", { reason: "late" }),
    ticket("2026-06-30 09:00", { csat: 1 }), ticket("2026-09-04 09:00", { status: "out-of-scope", csat: 1 }),
  );

  test("goes month by month, with a gap where nobody rated", () => {
    expect(found.months.map(({ month, tickets, satisfaction }) => [month, tickets, satisfaction.mean, satisfaction.n])).toEqual([
      ["2026-07", 2, 4, 2], ["2026-08", 0, null, 0], ["2026-09", 3, 4, 1],
    ]);
  });
  test("keeps the mean and the share of 4 and 5 apart: 5, 3, 4 are 4.00 and 2 of 3", () => {
    expect(found.total.satisfaction).toMatchObject({ mean: 4, n: 3, satisfied: { numerator: 2, denominator: 3, rate: 0.667 }, response: { numerator: 3, denominator: 5 } });
  });
  test("stands beside the period before", () => {
    expect(found.before).toMatchObject({ tickets: 1, satisfaction: { mean: 1, n: 1 } });
  });
  test("counts complaints among the tickets in scope: 4 of 5, one of them opened again, one of two judged upheld", () => {
    expect(found.total.complaints).toMatchObject({ share: { numerator: 4, denominator: 5, rate: 0.8 }, reopened: { numerator: 1, denominator: 4 }, upheld: { numerator: 1, denominator: 2 } });
  });
  test("gives medians beside means: 10, 10, 10 and 30 hours are 10 and 15", () => {
    expect(found.total.complaints.sla).toMatchObject({ medianResolutionHours: 10, meanResolutionHours: 15 });
  });
  test("orders types and reasons by how many complain, reasons with their cumulative share", () => {
    expect(found.byType.map(({ key, figures }) => [key, figures.share.numerator])).toEqual([["other", 3], ["attitude", 1]]);
    expect(found.reasons).toMatchObject([{ reason: "late", n: 2, cumulative: { rate: 0.667 }, reopened: 1 }, { reason: "rude", n: 1, cumulative: { rate: 1 }, reopened: 0 }]);
  });
});

test("where no ticket has a rating, the surveys' ratings of each month count", () => {
  const heard = (on: string, score: number): Feedback => ({ on: day(on), score, employeeId: null, channel: null, comment: null, theme: null, followedUpAt: null, followedUp: null, at: { sheet: "F", row: 2 } });
  const { months, total } = experienceOf(judged([ticket("2026-07-01 09:00")], { period: "2026-Q3" }).tickets, [heard("2026-07-31", 4), heard("2026-08-01", 2), heard("2026-10-01", 1)], Q3, AS_OF);
  expect(months.map(({ satisfaction }) => satisfaction.mean)).toEqual([4, 2, null]);
  expect(total.satisfaction).toMatchObject({ n: 2, mean: 3, response: { rate: null } });
});

test("months that have not begun are not shown", () => {
  const { tickets } = judged([ticket("2026-07-01 09:00")], { period: "2026-Q3", asOf: "2026-08-01" });
  expect(experienceOf(tickets, [], Q3, at("2026-08-01")).months.map(({ month }) => month)).toEqual(["2026-07"]);
  expect(experienceOf(tickets, [], Q3, at("2026-08-01 00:01")).months.map(({ month }) => month)).toEqual(["2026-07", "2026-08"]);
});
