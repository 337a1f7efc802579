import { describe, expect, test } from "@jest/globals";
import { processAudit } from "../../src/core/processAudit";
import { readableCalendar } from "../../src/core/workdays";
import { at } from "../support/clock";
import { judged, periodOf, type TicketRow } from "../support/tickets";

const CALENDAR = readableCalendar("24x7", []);
const audit = (...rows: readonly TicketRow[]) =>
  processAudit(judged(rows, { period: "2026-H2", asOf: "2027-01-01" }).tickets, { period: periodOf("2026-H2"), asOf: at("2027-01-01"), calendar: CALENDAR });
/** Handed over at nine to a department that replied so many hours later; null: not yet. */
const handed = (department: string, hours: number | null, rest: TicketRow = {}): TicketRow => ({
  type: "other", openedAt: "2026-07-06 08:00", handedOverAt: "2026-07-06 09:00", department, status: "in-progress",
  ...(hours === null ? {} : { departmentRepliedAt: `2026-07-${String(6 + Math.floor((9 + hours) / 24)).padStart(2, "0")} ${String((9 + hours) % 24).padStart(2, "0")}:00` }), ...rest,
});

describe("the times of the steps", () => {
  test("are those of tickets that finished them: medians beside means, the ninth decile, the longest", () => {
    // Ten resolutions after 1 … 9 and 29 hours: median 5.5, mean 74/10 = 7.4, nine in ten within 9.
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 29].map((hours): TicketRow => ({ type: "other", openedAt: "2026-07-06 00:00", resolvedAt: hours === 29 ? "2026-07-07 05:00" : `2026-07-06 0${hours}:00` }));
    expect(audit(...rows).steps.find(({ step }) => step === "resolution")).toMatchObject({ n: 10, medianHours: 5.5, meanHours: 7.4, ninthDecileHours: 9, longestHours: 29, limitHours: 72 });
  });
  test("name one limit only where all tickets share it", () => {
    const steps = audit({ type: "other", openedAt: "2026-07-06", resolvedAt: "2026-07-07" }, { type: "attitude", openedAt: "2026-07-06", resolvedAt: "2026-07-07" }).steps;
    expect(steps.find(({ step }) => step === "resolution")?.limitHours).toBeNull();
  });
  test("leave out steps the sheets tell nothing of, and keep one that is only overdue", () => {
    const [step] = audit({ type: "other", openedAt: "2026-07-06 08:00", status: "in-progress" }).steps.filter(({ step: name }) => name === "first-response");
    expect(step).toMatchObject({ n: 0, medianHours: null, compliance: { numerator: 0, denominator: 1 } });
    expect(audit({ type: "other", openedAt: "2026-12-31 23:00", status: "in-progress" }).steps).toEqual([]);
  });
  test("hold assignment and closing too, backwards moments left out", () => {
    const rows: TicketRow[] = [
      { type: "other", openedAt: "2026-07-06 08:00", assignedAt: "2026-07-06 10:00", resolvedAt: "2026-07-06 12:00", closedAt: "2026-07-06 15:00" },
      { type: "other", openedAt: "2026-07-06 08:00", assignedAt: "2026-07-06 07:00", resolvedAt: "2026-07-06 12:00" },
    ];
    expect(audit(...rows).steps.flatMap(({ step, n, meanHours }) => (step === "assignment" || step === "closing" ? [[step, n, meanHours]] : []))).toEqual([["assignment", 1, 2], ["closing", 1, 3]]);
  });
  test("go month by month, with the steps of the whole period in each", () => {
    const { months } = audit({ type: "other", openedAt: "2026-07-06 08:00", resolvedAt: "2026-07-06 10:00" }, { type: "other", openedAt: "2026-09-06 08:00", resolvedAt: "2026-09-06 12:00" });
    const resolutions = months.map(({ month, steps }) => [month, steps.find(({ step }) => step === "resolution")?.medianHours]);
    expect(resolutions).toEqual([["2026-07", 2], ["2026-08", null], ["2026-09", 4], ["2026-10", null], ["2026-11", null], ["2026-12", null]]);
  });
});

describe("cross-department response", () => {
  test("is judged against 8 hours, at the limit in time, a minute more too late", () => {
    const { steps, lateReplies } = audit(handed("Stores", 8), handed("Stores", 9, { id: "late" }));
    expect(steps.find(({ step }) => step === "handover")).toMatchObject({ n: 2, limitHours: 8, compliance: { numerator: 1, denominator: 2, rate: 0.5 } });
    expect(lateReplies.map(({ ticket }) => ticket.id)).toEqual(["late"]);
    const minute = audit({ ...handed("Stores", null), departmentRepliedAt: "2026-07-06 17:00" }, { ...handed("Stores", null), openedAt: "2026-07-06 08:00", departmentRepliedAt: "2026-07-06 17:01" });
    expect(minute.steps.find(({ step }) => step === "handover")?.compliance).toMatchObject({ numerator: 1, denominator: 2 });
  });
  test("finds the bottleneck: more of the hours over than of the tickets", () => {
    // Quality 20 h → 12 over, twice 2 h; stores 9 h → 1 over, thrice 2 h: quality has 3 of 7 tickets and 12 of 13 hours over. Both are mostly in time.
    const quick = ["Quality", "Quality", "Stores", "Stores", "Stores"].map((department) => handed(department, 2));
    const { departments } = audit(handed("Quality", 20), handed("Stores", 9), ...quick);
    expect(departments.map(({ department, overdueHours, isBottleneck }) => [department, overdueHours, isBottleneck])).toEqual([["Quality", 12, true], ["Stores", 1, false]]);
    expect(departments[0]?.overdueShare).toBeCloseTo(12 / 13, 12);
  });
  test("finds a lone department that takes longer than the limit half of the time", () => {
    expect(audit(handed("Stores", 9), handed("Stores", 10), handed("Stores", 2)).departments).toMatchObject([{ department: "Stores", overdueShare: 1, isBottleneck: true }]);
    expect(audit(handed("Stores", 9), handed("Stores", 1), handed("Stores", 2)).departments).toMatchObject([{ isBottleneck: false }]);
  });
  test("is left out where no sheet tells of any", () => {
    expect(audit({ type: "other", openedAt: "2026-07-06 08:00", resolvedAt: "2026-07-06 10:00" })).toMatchObject({ departments: [], lateReplies: [] });
  });
});
