import { describe, expect, test } from "@jest/globals";
import type { Verdict } from "../../src/core/ticketFigures";
import type { SlaPolicy } from "../../src/core/policy";
import { asOfMoment } from "../../src/core/ticketResults";
import { isoMoment } from "../../src/core/time";
import { at } from "../support/clock";
import { judged, periodOf, type TicketRow } from "../support/tickets";

const resolution = (row: TicketRow, when: { policy?: Partial<SlaPolicy>; asOf?: string } = {}): Verdict =>
  judged([row], when).tickets[0]?.resolution as Verdict;
const firstResponse = (row: TicketRow, asOf?: string): Verdict => judged([row], { asOf }).tickets[0]?.firstResponse as Verdict;
const due = ({ dueAt }: Verdict): string | null => (dueAt === null ? null : isoMoment(dueAt).slice(0, 16).replace("T", " "));
const codes = (...rows: TicketRow[]): readonly string[] => judged(rows).issues.map(({ code }) => code);

describe("limits", () => {
  test("attitude complaints have 24 h, product quality 48 h, others 72 h, and first responses 24 h", () => {
    const opened = "2026-10-05 09:00";
    const rows = ["attitude", "product-quality", "other"].map((type) => ({ type, openedAt: opened }));
    const results = judged(rows).tickets;
    expect(results.map((ticket) => due(ticket.resolution))).toEqual(["2026-10-06 09:00", "2026-10-07 09:00", "2026-10-08 09:00"]);
    expect(results.map((ticket) => due(ticket.firstResponse))).toEqual(Array(3).fill("2026-10-06 09:00"));
  });

  test("a type the policy does not know, or none, takes other's limit, with one warning for each distinct type", () => {
    const rows = [{ typeText: "配送" }, { typeText: "配送" }, { typeText: "包装" }, {}].map((row) => ({ ...row, openedAt: "2026-10-05 09:00" }));
    const { tickets, issues } = judged(rows);
    expect(tickets.map((ticket) => [ticket.resolution.basis, ticket.resolution.limitHours])).toEqual(Array(4).fill(["other", 72]));
    expect(issues.map(({ code, params }) => [code, params.type, params.n])).toEqual([
      ["unknown-ticket-type", "配送", 2],
      ["unknown-ticket-type", "包装", 1],
      ["no-ticket-type", undefined, 1],
    ]);
  });

  test("a word of the policy's own row wins over the code the type was read as", () => {
    const policy = { byType: [{ type: "delivery", words: ["物流"], firstResponse: 4, resolution: 12 }, { type: "other", words: [], firstResponse: 24, resolution: 72 }] };
    expect(resolution({ openedAt: "2026-10-05 09:00", type: "other", typeText: "物 流" }, { policy })).toMatchObject({ basis: "type", limitHours: 12 });
  });

  test("own due moment wins over own hours, these over priority, this over tier, this over type", () => {
    const policy = { byPriority: [{ priority: "high", firstResponse: 1, resolution: 6 }], byTier: [{ tier: "three", firstResponse: 2, resolution: 10 }] };
    const row: TicketRow = { openedAt: "2026-10-05 09:00", type: "attitude" };
    const basis = (more: TicketRow): unknown => {
      const verdict = resolution({ ...row, ...more }, { policy });
      return [verdict.basis, due(verdict)];
    };
    expect(basis({})).toEqual(["type", "2026-10-06 09:00"]);
    expect(basis({ tier: "three" })).toEqual(["tier", "2026-10-05 19:00"]);
    expect(basis({ tier: "three", priority: "high" })).toEqual(["priority", "2026-10-05 15:00"]);
    expect(basis({ priority: "low" })).toEqual(["type", "2026-10-06 09:00"]);
    expect(basis({ priority: "high", limitHours: 3 })).toEqual(["own-hours", "2026-10-05 12:00"]);
    expect(basis({ limitHours: 3, dueAt: "2026-10-05 10:00" })).toEqual(["own-due", "2026-10-05 10:00"]);
  });

  test("paused hours move the resolution's due moment, not the response's, and not one the sheet states", () => {
    const row: TicketRow = { openedAt: "2026-10-05 09:00", type: "attitude", pausedHours: 5 };
    expect(due(resolution(row))).toBe("2026-10-06 14:00");
    expect(due(firstResponse(row))).toBe("2026-10-06 09:00");
    expect(due(resolution({ ...row, dueAt: "2026-10-05 18:00" }))).toBe("2026-10-05 18:00");
  });

  test("a policy row left empty is no limit on purpose", () => {
    const policy = { byType: [{ type: "other", words: ["咨询"], firstResponse: 1, resolution: null }] };
    expect(resolution({ openedAt: "2026-10-05 09:00", typeText: "咨询" }, { policy })).toMatchObject({ status: "none", overdueHours: null, cannotTell: null });
  });
});

describe("verdicts", () => {
  const row: TicketRow = { openedAt: "2026-10-05 09:00", type: "attitude" };

  test("resolved at the due moment is met, a minute later breached", () => {
    expect(resolution({ ...row, resolvedAt: "2026-10-06 09:00" })).toMatchObject({ status: "met", overdueHours: 0, usedHours: 24 });
    expect(resolution({ ...row, resolvedAt: "2026-10-06 09:30" })).toMatchObject({ status: "breached", overdueHours: 0.5 });
  });

  test("an open ticket is running, at risk from 80 % of its limit, and breached once its due moment has passed", () => {
    // 80 % of 24 h is 19 h 12 min.
    expect(resolution(row, { asOf: "2026-10-06 04:11" }).status).toBe("running");
    expect(resolution(row, { asOf: "2026-10-06 04:12" }).status).toBe("at-risk");
    expect(resolution(row, { asOf: "2026-10-06 09:00" }).status).toBe("at-risk");
    expect(resolution(row, { asOf: "2026-10-06 10:00" })).toMatchObject({ status: "breached", overdueHours: 1 });
  });

  test("the at-risk share leaves pauses out: (elapsed − paused) ÷ limit", () => {
    // 20 h elapsed less 1 h paused is 19 of 24 h = 79 %; half an hour later 81 %.
    expect(resolution({ ...row, pausedHours: 1 }, { asOf: "2026-10-06 05:00" }).status).toBe("running");
    expect(resolution({ ...row, pausedHours: 1 }, { asOf: "2026-10-06 05:30" }).status).toBe("at-risk");
  });

  test("a resolution counts whenever it happened, also after T", () => {
    expect(resolution({ ...row, resolvedAt: "2026-10-06 08:00" }, { asOf: "2026-10-05 10:00" }).status).toBe("met");
    expect(resolution({ ...row, resolvedAt: "2026-12-06 08:00" }, { asOf: "2026-10-05 10:00" }).status).toBe("breached");
  });

  test("overdue hours are hours of the calendar", () => {
    // Due Saturday 10 October 14:00 (a make-up day); resolved Monday 12 October 10:00: 4 h on Saturday and 1 h on Monday.
    const verdict = resolution({ openedAt: "2026-09-30 17:00", type: "attitude", resolvedAt: "2026-10-12 10:00" }, { policy: { calendar: "CN; Mon-Fri 09:00-18:00" } });
    expect([due(verdict), verdict.status, verdict.overdueHours]).toEqual(["2026-10-10 14:00", "breached", 5]);
  });

  test("cancelled and merged tickets have no verdict", () => {
    expect(resolution({ ...row, status: "out-of-scope", resolvedAt: "2026-12-01" }).status).toBe("none");
    expect(resolution({ status: "out-of-scope" }).status).toBe("none");
  });

  test("cannot tell: no opening, resolved before opened, closed without a resolution", () => {
    expect(resolution({ type: "attitude", resolvedAt: "2026-10-06 09:00" })).toMatchObject({ status: "cannot-tell", cannotTell: "no-opened", overdueHours: null });
    expect(resolution({ ...row, resolvedAt: "2026-10-05 08:59" })).toMatchObject({ status: "cannot-tell", cannotTell: "stopped-before-start" });
    for (const status of ["closed", "resolved"] as const) {
      expect(resolution({ ...row, status })).toMatchObject({ status: "cannot-tell", cannotTell: "no-resolved" });
    }
    expect(codes({ type: "attitude" })).toContain("ticket-without-opened");
    expect(codes({ ...row, resolvedAt: "2026-10-05 08:59", firstResponseAt: "2026-10-05 09:00" })).toEqual(["ticket-resolved-before-opened"]);
    expect(codes({ ...row, status: "closed", firstResponseAt: "2026-10-05 09:00" })).toEqual(["ticket-closed-without-resolved"]);
  });

  test("an open status beside a resolution is an issue, and the resolution counts", () => {
    const both: TicketRow = { ...row, status: "in-progress", firstResponseAt: "2026-10-05 10:00", resolvedAt: "2026-10-05 12:00" };
    expect(resolution(both).status).toBe("met");
    expect(codes(both)).toEqual(["ticket-open-with-resolved"]);
  });

  test("a first response is judged on its own; a resolved ticket without one cannot tell, an open one is judged at T", () => {
    expect(firstResponse({ ...row, firstResponseAt: "2026-10-06 09:00" }).status).toBe("met");
    expect(firstResponse({ ...row, firstResponseAt: "2026-10-06 11:00" })).toMatchObject({ status: "breached", overdueHours: 2 });
    expect(firstResponse({ ...row, resolvedAt: "2026-10-05 12:00" })).toMatchObject({ status: "cannot-tell", cannotTell: "no-response" });
    expect(firstResponse(row, "2026-10-05 12:00").status).toBe("running");
    expect(firstResponse(row, "2026-10-07").status).toBe("breached");
  });

  test("a stated duration stands for a moment that is not there", () => {
    expect(resolution({ ...row, resolutionHours: 25.5 })).toMatchObject({ status: "breached", overdueHours: 1.5 });
    expect(firstResponse({ ...row, firstResponseHours: 2 })).toMatchObject({ status: "met", usedHours: 2 });
  });

  test("a reopened ticket is judged on its first resolution where the sheet has one, else on the only one, which is said", () => {
    const reopened: TicketRow = { ...row, reopened: 1, firstResponseAt: "2026-10-05 10:00", resolvedAt: "2026-10-09 09:00" };
    expect(resolution({ ...reopened, firstResolvedAt: "2026-10-05 20:00" }).status).toBe("met");
    expect(resolution(reopened).status).toBe("breached");
    expect(codes(reopened)).toEqual(["reopened-without-first-resolution"]);
  });

  test("in a sheet with closing times and no resolutions at all the closing counts, which is said; beside resolutions it does not", () => {
    const closed: TicketRow = { ...row, status: "closed", firstResponseAt: "2026-10-05 10:00", closedAt: "2026-10-05 20:00" };
    expect(resolution(closed).status).toBe("met");
    expect(codes(closed)).toEqual(["closed-counts-as-resolved"]);
    expect(judged([closed, { ...closed, resolvedAt: "2026-10-05 19:00" }]).tickets[0]?.resolution.status).toBe("cannot-tell");
  });

  test("cross-department work has 8 h from handover to reply; without both columns it is not shown", () => {
    const handed: TicketRow = { ...row, handedOverAt: "2026-10-05 10:00" };
    const [late, open, without] = judged([{ ...handed, departmentRepliedAt: "2026-10-05 19:00" }, handed, row], { asOf: "2026-10-05 12:00" }).tickets;
    expect(late?.handover).toMatchObject({ status: "breached", overdueHours: 1, limitHours: 8 });
    expect(open?.handover?.status).toBe("running");
    expect(without?.handover).toBeNull();
    expect(judged([handed]).tickets[0]?.handover).toBeNull();
  });

  test("a count that reaches a year without known holidays cannot tell, and one issue names the year", () => {
    const { tickets, issues } = judged(
      [1, 2].map((minute) => ({ openedAt: `2026-12-31 17:0${minute}`, type: "attitude", firstResponseAt: "2026-12-31 17:30" })),
      { policy: { calendar: "CN" }, period: "2026-12", asOf: "2027-01-05" },
    );
    expect(tickets.map((ticket) => ticket.resolution.cannotTell)).toEqual(["uncovered-year", "uncovered-year"]);
    expect(issues).toEqual([{ severity: "warning", code: "calendar-year-unknown", params: { year: 2027, n: 2 }, at: { sheet: "Tickets", row: 2, column: null } }]);
  });

  test("a calendar that cannot be read leaves every limit untold, with one error", () => {
    const { tickets, issues } = judged([row, row], { policy: { calendar: "Mon-Fri nine to five" } });
    expect(tickets.map((ticket) => ticket.resolution.cannotTell)).toEqual(["calendar", "calendar"]);
    expect(issues.map(({ code }) => code)).toEqual(["calendar-unreadable"]);
  });
});

describe("what a ticket belongs to", () => {
  test("a ticket counts in the month it was opened, or by policy in that of its decision, the earlier of resolved and due", () => {
    const rows: TicketRow[] = [
      { openedAt: "2026-09-30 20:00", type: "attitude", resolvedAt: "2026-10-03 09:00" }, // due 1 October
      { openedAt: "2026-10-31 20:00", type: "other", resolvedAt: "2026-10-31 21:00" },
      { openedAt: "2026-10-31 20:00", type: "other", resolvedAt: "2026-12-01 21:00" }, // due 3 November
    ];
    const months = (countBy: SlaPolicy["countBy"]): unknown => judged(rows, { policy: { countBy } }).tickets.map((ticket) => ticket.countedIn);
    expect(months("opened")).toEqual(["2026-09", "2026-10", "2026-10"]);
    expect(months("decided")).toEqual(["2026-10", "2026-10", "2026-11"]);
  });

  test("without a readable opening the month is that of another moment on the row, and without any the ticket is in the period", () => {
    const { tickets } = judged([{ resolvedAt: "2026-09-03" }, {}]);
    expect(tickets.map((ticket) => [ticket.countedIn, ticket.inPeriod])).toEqual([["2026-09", false], [null, true]]);
  });
});

describe("the as-of moment T", () => {
  const october = periodOf("2026-10");
  test("T is the earlier of now and the later of the newest ticket moment and the end of the period", () => {
    expect(asOfMoment(null, at("2026-12-01"), at("2026-10-20"), october)).toBe(at("2026-11-01"));
    expect(asOfMoment(null, at("2026-12-01"), at("2026-11-15"), october)).toBe(at("2026-11-15"));
    expect(asOfMoment(null, at("2026-10-25 12:00"), at("2026-10-20"), october)).toBe(at("2026-10-25 12:00"));
    expect(asOfMoment(null, at("2026-12-01"), null, october)).toBe(at("2026-11-01"));
  });

  test("a chosen T is taken as it is", () => {
    expect(asOfMoment(at("2026-10-10"), at("2026-12-01"), at("2026-11-15"), october)).toBe(at("2026-10-10"));
  });
});
