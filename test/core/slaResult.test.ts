import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { complianceOf } from "../../src/core/compliance";
import type { SlaResult, SlaStatus } from "../../src/core/ticketFigures";
import type { SlaPolicy } from "../../src/core/policy";
import { slaResult } from "../../src/core/slaResult";
import { at } from "../support/clock";
import { judged, periodOf, SLA_POLICY, type TicketRow } from "../support/tickets";

function sla(rows: readonly TicketRow[], policy: Partial<SlaPolicy> = {}, period = "2026-10", asOf = "2026-11-01"): SlaResult {
  const { tickets } = judged(rows, { policy, period, asOf });
  return slaResult({ tickets, policy: { ...SLA_POLICY, ...policy }, companyDays: [], period: periodOf(period), asOf: at(asOf) });
}
const ids = (tickets: SlaResult["breaches"]): readonly string[] => tickets.map(({ ticket }) => ticket.id);

const OPENED = "2026-10-05 09:00";
const met: TicketRow = { openedAt: OPENED, type: "attitude", resolvedAt: "2026-10-05 15:00" };
const late: TicketRow = { openedAt: OPENED, type: "attitude", resolvedAt: "2026-10-07 09:00" };

describe("compliance", () => {
  test("compliance is met ÷ (met + breached); everything else is counted beside it", () => {
    const statuses: SlaStatus[] = ["met", "met", "breached", "at-risk", "running", "running", "none", "cannot-tell"];
    expect(complianceOf(statuses)).toEqual({ numerator: 2, denominator: 3, rate: 0.667, breached: 1, atRisk: 1, running: 2, none: 1, cannotTell: 1 });
  });

  test("with nothing decided there is no rate", () => {
    expect(complianceOf(["running", "none"]).rate).toBeNull();
  });

  test("every status is counted once, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<SlaStatus>("met", "breached", "at-risk", "running", "none", "cannot-tell")), (statuses) => {
        const { numerator, breached, atRisk, running, none, cannotTell } = complianceOf(statuses);
        expect(numerator + breached + atRisk + running + none + cannotTell).toBe(statuses.length);
        expect(complianceOf([...statuses].reverse())).toEqual(complianceOf(statuses));
      }),
    );
  });

  test("an open overdue ticket counts as breached", () => {
    expect(sla([met, { openedAt: OPENED, type: "attitude" }]).overall.resolution).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe("the period's figures", () => {
  test("first response and resolution are apart, by type, agent, team and month, with the groups adding up", () => {
    const result = sla([
      { ...met, employeeId: "E1", team: "A", firstResponseAt: "2026-10-05 10:00" },
      { ...late, employeeId: "E1", team: "A", firstResponseAt: "2026-10-08 10:00" },
      { ...met, type: "other", employeeId: "E2", team: "B", firstResponseAt: "2026-10-05 10:00" },
      { ...met, agent: null },
    ]);
    expect(result.byAgent.map(({ key, figures }) => [key, figures.tickets, figures.resolution.rate])).toEqual([["E1", 2, 0.5], ["E2", 1, 1], ["unassigned", 1, 1]]);
    expect(result.byType.map(({ key, figures }) => [key, figures.tickets])).toEqual([["attitude", 3], ["other", 1]]);
    expect(result.byTeam.map(({ key }) => key)).toEqual(["A", "B", "unassigned"]);
    expect(result.overall.firstResponse).toMatchObject({ numerator: 2, denominator: 3, cannotTell: 1 });
    expect(result.byMonth.map(({ key }) => key)).toEqual(["2026-10"]);
  });

  test("times are medians beside means", () => {
    // 6, 6 and 48 hours: median 6, mean 20.
    const { overall } = sla([met, met, late]);
    expect([overall.medianResolutionHours, overall.meanResolutionHours]).toEqual([6, 20]);
  });

  test("breaches are listed worst first", () => {
    const rows = ["2026-10-07", "2026-10-09", "2026-10-08"].map((date) => ({ ...late, resolvedAt: `${date} 09:00` }));
    expect(ids(sla(rows).breaches)).toEqual(["T2", "T3", "T1"]);
  });

  test("what is at risk now is listed, whatever month it was opened in up to the period", () => {
    const open: TicketRow = { openedAt: "2026-10-31 00:30", type: "attitude" };
    expect(ids(sla([open, { ...open, openedAt: "2026-09-05" }, { ...open, openedAt: "2026-11-01" }]).atRisk)).toEqual(["T1"]);
  });

  test("a ticket still open when its month ended is listed in the month that decided it, once", () => {
    const rows: TicketRow[] = [
      { openedAt: "2026-09-30 20:00", type: "attitude", resolvedAt: "2026-10-05" }, // overdue on 1 October
      { openedAt: "2026-09-30 20:00", type: "other", resolvedAt: "2026-10-01 08:00" },
      { openedAt: "2026-09-30 20:00", type: "attitude", resolvedAt: "2026-09-30 21:00" }, // decided in September
      { openedAt: "2026-09-01", type: "attitude", resolvedAt: "2026-10-02" }, // overdue in September already
      { openedAt: "2026-10-01", type: "attitude", resolvedAt: "2026-10-01 08:00" },
    ];
    expect(ids(sla(rows).decidedLater)).toEqual(["T1", "T2"]);
    expect(ids(sla(rows, {}, "2026-11", "2026-12-01").decidedLater)).toEqual([]);
    expect(ids(sla(rows, { countBy: "decided" }).decidedLater)).toEqual([]);
  });
});

describe("sensitivity", () => {
  test("breaches that business hours would forgive, and what they would not", () => {
    // Friday 17:00 to Monday 17:00 is 72 h, but 9 h of Mon-Fri 09:00-18:00.
    const overWeekend: TicketRow = { openedAt: "2026-10-16 17:00", type: "attitude", resolvedAt: "2026-10-19 17:00" };
    expect(sla([overWeekend, late, met]).sensitivity).toEqual({ metUnderOther: 2, breachedUnderOther: 0, nearLimit: 0 });
    const office = { calendar: "CN; Mon-Fri 09:00-18:00" };
    expect(sla([overWeekend, met], office).sensitivity).toEqual({ metUnderOther: 0, breachedUnderOther: 1, nearLimit: 0 });
  });

  test("tickets that passed within 2 h of their limit are counted, 2 h included", () => {
    const rows = ["07:00", "06:59", "09:00"].map((clock) => ({ ...met, resolvedAt: `2026-10-06 ${clock}` }));
    expect(sla(rows).sensitivity.nearLimit).toBe(2);
  });
});

describe("the sheet's own verdict", () => {
  test("a verdict that differs from the computed one is listed; not overdue is true of a ticket within its limit", () => {
    const running: TicketRow = { openedAt: "2026-10-31 12:00", type: "attitude" };
    const { statedDifferences } = sla([
      { ...met, statedVerdict: "breached" },
      { ...late, statedVerdict: "met" },
      { ...met, statedVerdict: "met" },
      { ...running, statedVerdict: "met" },
      { ...running, statedVerdict: "open" },
      { ...met, firstResponseAt: "2026-10-08", statedFirstResponseVerdict: "met" },
      { type: "attitude", statedVerdict: "met" },
    ]);
    expect(statedDifferences.map(({ ticket, clock, stated }) => [ticket.ticket.id, clock, stated])).toEqual([
      ["T1", "resolution", "breached"],
      ["T2", "resolution", "met"],
      ["T6", "first-response", "met"],
    ]);
  });
});
