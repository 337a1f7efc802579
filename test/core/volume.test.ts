import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import type { Volume } from "../../src/core/ticketFigures";
import { volumeOf } from "../../src/core/volume";
import { at } from "../support/clock";
import { judged, periodOf, type TicketRow } from "../support/tickets";

function volume(rows: readonly TicketRow[], asOf = "2026-11-01"): Volume {
  return volumeOf(judged(rows, { asOf }).tickets, periodOf("2026-10"), at(asOf));
}

describe("volume", () => {
  test("tickets are counted by day, hour, channel, type and person", () => {
    const result = volume([
      { openedAt: "2026-10-01 09:10", channel: "phone", type: "attitude", employeeId: "E1" },
      { openedAt: "2026-10-01 09:50", channel: "phone", type: "other" },
      { openedAt: "2026-10-31 23:59", type: "other", employeeId: "E1" },
      { openedAt: "2026-11-01 00:00", type: "other" },
    ]);
    expect(result.opened).toBe(3);
    expect(result.byDay).toHaveLength(31);
    expect([result.byDay[0]?.n, result.byDay[30]?.n]).toEqual([2, 1]);
    expect([result.byHour[9], result.byHour[23]]).toEqual([2, 1]);
    expect(result.byChannel).toEqual([{ key: "phone", n: 2 }, { key: "unknown", n: 1 }]);
    expect(result.byType).toEqual([{ key: "other", n: 2 }, { key: "attitude", n: 1 }]);
    expect(result.byAgent).toEqual([{ key: "E1", n: 2 }, { key: "unassigned", n: 1 }]);
  });

  test("complaints leave out enquiries and cancelled tickets, and upheld ones are apart where a sheet judges", () => {
    const rows: TicketRow[] = [
      { openedAt: "2026-10-05", responsibility: "upheld" },
      { openedAt: "2026-10-05", responsibility: "partly" },
      { openedAt: "2026-10-05", responsibility: "not-upheld" },
      { openedAt: "2026-10-05", isComplaint: false },
      { openedAt: "2026-10-05", status: "out-of-scope" },
    ];
    expect(volume(rows)).toMatchObject({ opened: 5, complaints: 3, upheld: 2 });
    expect(volume(rows.map((row) => ({ ...row, responsibility: null }))).upheld).toBeNull();
  });

  test("backlog: carried in, opened, closed, carried out", () => {
    const result = volume([
      { openedAt: "2026-09-20" }, // carried in and out
      { openedAt: "2026-09-20", resolvedAt: "2026-10-10" }, // carried in, closed
      { openedAt: "2026-09-20", resolvedAt: "2026-09-21" }, // gone before
      { openedAt: "2026-10-05", resolvedAt: "2026-10-06" },
      { openedAt: "2026-10-05", resolvedAt: "2026-11-02" }, // carried out: resolved after the month
      { openedAt: "2026-10-20", resolvedAt: "2026-10-21", status: "reopened" }, // open again
    ]);
    expect(result.backlog).toEqual({ carriedIn: 2, opened: 3, closed: 2, carriedOut: 3 });
    // Seen from the end of 31 October: 41 days, 26 days and 11 days.
    expect(result.backlogAge).toEqual([0, 0, 0, 3]);
  });

  test("ages are up to 1, 3 and 7 days, the limits included", () => {
    // T is 2026-10-20 12:00.
    const rows = ["2026-10-19 12:00", "2026-10-19 11:59", "2026-10-17 12:00", "2026-10-13 12:00", "2026-10-13 11:59"].map((openedAt) => ({ openedAt }));
    expect(volume(rows, "2026-10-20 12:00").backlogAge).toEqual([1, 2, 1, 1]);
  });

  test("reasons are a Pareto: most first, with their cumulative share of those that name one", () => {
    const rows = ["退款慢", "退款慢", "破损", ""].map((reason) => ({ openedAt: "2026-10-05", reason: reason === "" ? null : reason }));
    expect(volume(rows).reasons).toEqual([{ reason: "退款慢", n: 2, cumulativeShare: 0.667 }, { reason: "破损", n: 1, cumulativeShare: 1 }]);
  });

  test("carried in + opened − closed is carried out, whose ages add up to it, whatever the rows hold", () => {
    const moment = fc.integer({ min: 0, max: 120 }).map((days) => {
      const date = new Date(Date.UTC(2026, 7, 1 + days)).toISOString().slice(0, 10);
      return `${date} 12:00`;
    });
    const row = fc.record(
      { openedAt: moment, resolvedAt: moment, closedAt: moment, status: fc.constantFrom("new" as const, "closed" as const, "reopened" as const, "out-of-scope" as const, null) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.constantFrom("2026-10-20", "2026-11-01", "2026-12-24"), (rows, asOf) => {
        const { backlog, backlogAge, opened, byDay } = volume(rows as TicketRow[], asOf);
        expect(backlog.carriedIn + backlog.opened - backlog.closed).toBe(backlog.carriedOut);
        expect(backlogAge.reduce((sum, n) => sum + n, 0)).toBe(backlog.carriedOut);
        expect(byDay.reduce((sum, { n }) => sum + n, 0)).toBe(opened);
      }),
    );
  });
});
