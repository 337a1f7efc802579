import { describe, expect, test } from "@jest/globals";
import type { Feedback } from "../../src/core/action";
import { csatOf, feedbackResult } from "../../src/core/csat";
import { day } from "../support/clock";
import { judged, periodOf, type TicketRow } from "../support/tickets";

const OCTOBER = periodOf("2026-10");
const rated = (csat: number | null, more: TicketRow = {}): TicketRow => ({ openedAt: "2026-10-05 09:00", csat, ...more });
const heard = (on: string, score: number | null, more: Partial<Feedback> = {}): Feedback => ({
  on: day(on), score, employeeId: null, channel: null, comment: null, theme: null, followedUpAt: null, followedUp: null, at: { sheet: "Feedback", row: 2 }, ...more,
});

describe("satisfaction", () => {
  test("the rate is the share of 4 and 5 among those rated, apart from the mean, with n and the response rate", () => {
    const { tickets } = judged([rated(5), rated(4), rated(3), rated(null), rated(5, { openedAt: "2026-09-05" }), rated(1, { status: "out-of-scope" })]);
    const csat = csatOf(tickets, [], OCTOBER);
    expect(csat).toMatchObject({ n: 3, mean: 4, satisfied: { numerator: 2, denominator: 3, rate: 0.667 }, response: { numerator: 3, denominator: 4, rate: 0.75 } });
  });

  test("by channel, type and customer tier, most ratings first", () => {
    const { tickets } = judged([rated(5, { channel: "chat", tier: "three" }), rated(4, { channel: "chat", type: "attitude" }), rated(1, { channel: "phone" })]);
    const csat = csatOf(tickets, [], OCTOBER);
    expect(csat.byChannel).toMatchObject([{ key: "chat", n: 2, mean: 4.5, satisfied: { rate: 1 } }, { key: "phone", n: 1, mean: 1, satisfied: { rate: 0 } }]);
    expect(csat.byTier).toMatchObject([{ key: "three", n: 1, mean: 5 }]);
    expect(csat.byType.map(({ key }) => key)).toEqual(["other", "attitude"]);
  });

  test("where no ticket sheet has ratings, those of the feedback sheets count", () => {
    const csat = csatOf(judged([rated(null)]).tickets, [heard("2026-10-01", 4, { channel: "survey" }), heard("2026-09-30", 1)], OCTOBER);
    expect(csat).toMatchObject({ n: 1, mean: 4, response: { rate: null }, byChannel: [{ key: "survey", n: 1, mean: 4 }] });
  });

  test("without ratings there is no mean and no rate", () => {
    expect(csatOf([], [], OCTOBER)).toMatchObject({ n: 0, mean: null, satisfied: { rate: null } });
  });
});

describe("feedback", () => {
  test("the follow-up rate is over negative feedback only", () => {
    const result = feedbackResult([heard("2026-10-02", 1, { followedUp: true }), heard("2026-10-02", 2), heard("2026-10-02", 5, { followedUp: true })], OCTOBER);
    expect(result).toMatchObject({ n: 3, mean: 2.67, followedUp: { numerator: 1, denominator: 2, rate: 0.5 } });
  });

  test("where no sheet says what was followed up, there is no rate", () => {
    expect(feedbackResult([heard("2026-10-02", 1)], OCTOBER).followedUp.rate).toBeNull();
  });

  test("themes with most negative feedback come first", () => {
    const themes = feedbackResult([heard("2026-10-02", 5, { theme: "价格" }), heard("2026-10-02", 5, { theme: "价格" }), heard("2026-10-02", 1, { theme: "物流" })], OCTOBER).themes;
    expect(themes).toEqual([{ theme: "物流", n: 1, negative: 1 }, { theme: "价格", n: 2, negative: 0 }]);
  });
});
