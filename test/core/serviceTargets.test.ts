import { describe, expect, test } from "@jest/globals";
import type { ServiceResult } from "../../src/core/ticketFigures";
import type { KpiReading } from "../../src/core/metric";
import type { ServiceTarget } from "../../src/core/policy";
import { rateOf } from "../../src/core/rate";
import { serviceResults } from "../../src/core/serviceTargets";
import { judged, type TicketRow } from "../support/tickets";

function result(target: Partial<ServiceTarget> & Pick<ServiceTarget, "id">, rows: readonly TicketRow[], kpis: readonly KpiReading[] = []): ServiceResult | undefined {
  const input = { tickets: judged(rows, { asOf: "2026-10-08" }).tickets, satisfied: rateOf(9, 10), trainingPass: rateOf(18, 20), kpis, months: ["2026-10"] };
  return serviceResults([{ target: 0.9, direction: "higher", base: null, ...target }], input)[0];
}
const OPENED = "2026-10-05 09:00";

describe("service targets", () => {
  test("a rate that is exactly its target meets it", () => {
    expect(result({ id: "csat-rate" }, [])).toMatchObject({ rate: { rate: 0.9 }, met: true });
    expect(result({ id: "training-pass-rate", target: 0.95 }, [])).toMatchObject({ rate: { rate: 0.9 }, met: false });
  });

  test("response within 24 h: answered within it ÷ answered or waiting longer; one that still has time is in neither", () => {
    const rows: TicketRow[] = [
      { openedAt: OPENED, firstResponseAt: "2026-10-06 09:00" },
      { openedAt: OPENED, firstResponseAt: "2026-10-06 09:01" },
      { openedAt: OPENED },
      { openedAt: "2026-10-07 09:00" },
    ];
    expect(result({ id: "response-within", target: 1, base: 24 }, rows)).toMatchObject({ rate: { numerator: 1, denominator: 3 }, met: false });
  });

  test("resolution rate: resolved ÷ all tickets in scope", () => {
    const rows: TicketRow[] = [{ openedAt: OPENED, resolvedAt: "2026-12-01" }, { openedAt: OPENED, status: "closed" }, { openedAt: OPENED }, { openedAt: OPENED, status: "out-of-scope" }];
    expect(result({ id: "resolution-rate" }, rows)).toMatchObject({ rate: { numerator: 2, denominator: 3 }, met: false });
  });

  test("complaint rate: complaints ÷ tickets, lower is better", () => {
    const rows: TicketRow[] = [{ openedAt: OPENED }, { openedAt: OPENED, isComplaint: false }];
    expect(result({ id: "complaint-rate", target: 0.5, direction: "lower" }, rows)).toMatchObject({ rate: { rate: 0.5 }, met: true });
  });

  test("repurchase rate: the rise over the base; without a base or a figure there is no verdict", () => {
    const reading = { metric: "repurchase-rate", month: "2026-10", actual: 0.23 } as KpiReading;
    expect(result({ id: "repurchase-rate", target: 0.15, base: 0.2 }, [], [reading])).toMatchObject({ rate: { rate: 0.15 }, met: true });
    expect(result({ id: "repurchase-rate", target: 0.15, base: 0.2 }, [])?.met).toBeNull();
    expect(result({ id: "repurchase-rate", target: 0.15 }, [], [reading])?.met).toBeNull();
  });

  test("with nothing to judge by there is no verdict", () => {
    expect(result({ id: "resolution-rate" }, [])).toMatchObject({ rate: { rate: null }, met: null });
  });
});
