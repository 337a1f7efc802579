import { describe, expect, test } from "@jest/globals";
import { fc } from "../support/property";
import { caseReviews, maskedName, maskedText } from "../../src/core/caseReview";
import type { QaPlan } from "../../src/core/ticketFigures";
import { checkedIds, samplingPlan, seedOf } from "../../src/core/samplingPlan";
import { isoDay } from "../../src/core/time";
import { day } from "../support/clock";
import { employee } from "../support/scoring";
import { judged, type TicketRow } from "../support/tickets";

const row: TicketRow = { openedAt: "2026-10-05 09:00", type: "attitude", employeeId: "E1", resolvedAt: "2026-10-05 12:00" };

describe("case reviews", () => {
  test("the worst are by rating, then overdue hours, then reopenings; the best by rating, then time to resolve", () => {
    const { tickets } = judged([
      { ...row, csat: 5 },
      { ...row, csat: 5, resolvedAt: "2026-10-05 10:00" },
      { ...row, csat: 1 },
      { ...row, resolvedAt: "2026-10-09" },
      { ...row, resolvedAt: "2026-10-19" },
      { ...row, reopened: 2 },
      row, // nothing to talk about
      { ...row, csat: 3 }, // neither satisfied nor dissatisfied
      { ...row, csat: 5, resolvedAt: "2026-10-09" }, // well rated, but late: the least of the worst
    ]);
    const reviews = caseReviews(tickets, [], 5);
    const ids = (kind: string): readonly string[] => reviews.filter((review) => review.kind === kind).map(({ ticket }) => ticket.ticket.id);
    expect(ids("best")).toEqual(["T2", "T1"]);
    expect(ids("worst")).toEqual(["T3", "T5", "T4", "T6", "T9"]);
  });

  test("names are masked to their first letters", () => {
    expect(["张三", "欧阳娜娜", "Ann Lee", " X "].map(maskedName)).toEqual(["张*", "欧***", "A** L**", "X"]);
    expect(caseReviews(judged([{ ...row, employeeId: null, agent: "李雷", csat: 1 }]).tickets, [], 1)[0]?.agent).toBe("李*");
  });
});

test("what is said of a case names neither customer nor agent, nor a number or address to reach them by", () => {
  const text = "客户王小明（王先生）13800138000 投诉李雷，邮箱 wang@example.com；Mr. Lee called";
  expect(maskedText(text, ["李雷", "王小明"])).toBe("客户***（*先生）*** 投诉***，邮箱 ***；Mr *** called");
  const bad = { ...row, employeeId: null, agent: "李雷", csat: 1, customerNames: ["Ann Lee"], reason: "Ann Lee waited for 李雷", handling: "张伟 called Ann Lee" };
  const [review] = caseReviews(judged([bad]).tickets, [employee("E9", { name: "张伟" })], 1);
  expect(review).toMatchObject({ agent: "李*", reason: "*** waited for ***", handling: "*** called ***" });
});

describe("the QA sampling plan", () => {
  const plan = (rows: readonly TicketRow[], more: Partial<Parameters<typeof samplingPlan>[1]> = {}): QaPlan =>
    samplingPlan(judged(rows).tickets, { seed: seedOf("2026-10"), perAgent: 3, from: day("2026-11-01"), checked: new Set(), ...more });
  const rows: TicketRow[] = Array.from({ length: 40 }, (_, index) => ({
    ...row, id: `K${index}`, employeeId: `E${index % 4}`, isComplaint: index % 8 < 4, type: index % 3 === 0 ? "attitude" : "other",
  }));

  test("the same seed and tickets give the same plan in whatever order the rows stand, another seed another one", () => {
    expect(plan([...rows].reverse()).samples.map(({ ticketId, on }) => [ticketId, on])).toEqual(plan(rows).samples.map(({ ticketId, on }) => [ticketId, on]));
    expect(plan(rows, { seed: 7 }).samples.map(({ ticketId }) => ticketId)).not.toEqual(plan(rows).samples.map(({ ticketId }) => ticketId));
  });

  test("two weeks of one period are two draws", () => {
    const ids = (from: string): readonly string[] => plan(rows, { from: day(from) }).samples.map(({ ticketId }) => ticketId);
    expect(ids("2026-10-21")).not.toEqual(ids("2026-10-14"));
    expect(ids("2026-10-21")).toEqual(ids("2026-10-26")); // Wednesday's and the Monday's own plan are for the same week
  });

  test("what a QA sheet says was checked, by the ticket's number or the sample's own, never comes again in a later week", () => {
    const first = plan(rows, { from: day("2026-10-12") }).samples.map(({ ticketId }) => ticketId);
    const checked = checkedIds(first.map((id, index) => ({ ids: index % 2 === 0 ? [`QA-${index}`, id] : [id] })));
    const second = plan(rows, { from: day("2026-10-19"), checked }).samples.map(({ ticketId }) => ticketId);
    expect(second).toHaveLength(12); // 4 agents · 3
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  test("every agent has the quota, with complaints among them, on working days of the week after", () => {
    const { samples } = plan(rows);
    for (const agent of ["E0", "E1", "E2", "E3"]) {
      const own = samples.filter(({ employeeId }) => employeeId === agent);
      expect(own).toHaveLength(3);
      expect(own.some(({ stratum }) => stratum.complaint)).toBe(true);
    }
    // 1 November 2026 is a Sunday.
    for (const { on } of samples) expect(isoDay(on) >= "2026-11-02" && isoDay(on) <= "2026-11-06").toBe(true);
  });

  test("a small stratum is seen before a large one is seen twice", () => {
    const lopsided = [...Array.from({ length: 20 }, (_, index) => ({ ...row, id: `A${index}`, isComplaint: false })), { ...row, id: "B", isComplaint: false, type: "other" }, { ...row, id: "C", isComplaint: true }];
    const ids = plan(lopsided).samples.map(({ ticketId }) => ticketId);
    expect(ids).toEqual(expect.arrayContaining(["B", "C"]));
  });

  test("no ticket is drawn twice, nor one that was checked already, nor one without an agent or cancelled", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 12 }), (seed, perAgent) => {
        const more = [...rows, ...rows.slice(0, 5), { ...row, id: "X", employeeId: null }, { ...row, id: "Y", status: "out-of-scope" as const }];
        const ids = plan(more, { seed, perAgent, checked: new Set(["K1", "K2"]) }).samples.map(({ ticketId }) => ticketId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ["K1", "K2", "X", "Y"]) expect(ids).not.toContain(id);
      }),
    );
  });
});
