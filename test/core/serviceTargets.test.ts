import { describe, expect, test } from "@jest/globals";
import type { ServiceResult } from "../../src/core/ticketFigures";
import type { KpiReading } from "../../src/core/metric";
import type { ServiceTarget } from "../../src/core/policy";
import { rateOf } from "../../src/core/rate";
import { serviceByTeam, serviceResults } from "../../src/core/serviceTargets";
import { company, evaluated } from "../support/company";
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

  test("a rate is judged as it is printed: 89.96 % is 90.0 % and meets 90 %, 89.94 % is 89.9 % and does not", () => {
    const targets: readonly ServiceTarget[] = [{ id: "csat-rate", target: 0.9, direction: "higher", base: null }];
    const met = (satisfied: number) => serviceResults(targets, { tickets: [], satisfied: rateOf(satisfied, 10_000), trainingPass: rateOf(0, 0), kpis: [], months: [] })[0]?.met;
    expect([met(8996), met(8994)]).toEqual([true, false]);
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

  test("upheld complaints stand apart from the complaint rate where a sheet judges: 2 complaints of 4 tickets, 1 upheld", () => {
    const rows: TicketRow[] = [
      { openedAt: OPENED, responsibility: "upheld" }, { openedAt: OPENED, responsibility: "not-upheld" },
      { openedAt: OPENED, isComplaint: false }, { openedAt: OPENED, isComplaint: false },
    ];
    expect(result({ id: "complaint-rate", target: 0.4, direction: "lower" }, rows)).toMatchObject({ rate: { rate: 0.5 }, met: false, upheld: { numerator: 1, denominator: 4, rate: 0.25 } });
    expect(result({ id: "complaint-rate" }, [{ openedAt: OPENED }])?.upheld).toBeNull();
    expect(result({ id: "resolution-rate" }, rows)?.upheld).toBeNull();
  });

  test("repurchase rate: the rise over the base; without a base or a figure there is no verdict", () => {
    const reading = { metric: "repurchase-rate", month: "2026-10", actual: 0.23 } as KpiReading;
    expect(result({ id: "repurchase-rate", target: 0.15, base: 0.2 }, [], [reading])).toMatchObject({ rate: { rate: 0.15 }, met: true });
    expect(result({ id: "repurchase-rate", target: 0.15, base: 0.2 }, [])?.met).toBeNull();
    expect(result({ id: "repurchase-rate", target: 0.15 }, [], [reading])?.met).toBeNull();
  });

  test("each team is judged by its own: North resolves 2 of 2, South 1 of 2; targets met ÷ targets judged", () => {
    const ticketsOf: Readonly<Record<string, readonly TicketRow[]>> = {
      South: [{ openedAt: OPENED, resolvedAt: "2026-10-06" }, { openedAt: OPENED }],
      North: [{ openedAt: OPENED, resolvedAt: "2026-10-06" }, { openedAt: OPENED, resolvedAt: "2026-10-06" }],
    };
    const targets: readonly ServiceTarget[] = [
      { id: "resolution-rate", target: 0.9, direction: "higher", base: null }, { id: "csat-rate", target: 0.9, direction: "higher", base: null },
      { id: "training-pass-rate", target: 0.95, direction: "higher", base: null },
    ];
    const teams = serviceByTeam(targets, ["South", "North", "South"], (team) => ({
      tickets: judged(ticketsOf[team] ?? [], { asOf: "2026-10-08" }).tickets, satisfied: rateOf(9, 10), trainingPass: rateOf(0, 0), kpis: [], months: ["2026-10"],
    }));
    expect(teams.map(({ team, met, judged: of }) => [team, met, of])).toEqual([["North", 2, 2], ["South", 1, 2]]);
    expect(teams[1]?.targets.map(({ rate, met }) => [rate.rate, met])).toEqual([[0.5, false], [0.9, true], [null, null]]);
  });

  test("with nothing to judge by there is no verdict", () => {
    expect(result({ id: "resolution-rate" }, [])).toMatchObject({ rate: { rate: null }, met: null });
  });
});

test("what a team's targets come to is what a report on that team alone says", () => {
  const whole = evaluated(company());
  expect(whole.serviceByTeam.map(({ team }) => team)).toEqual(["A", "B"]);
  for (const { team, targets } of whole.serviceByTeam) expect([team, targets]).toEqual([team, evaluated(company(), { team }).service]);
  // A: 2 tickets of October rated 5 and 2, so 1 of 2 is satisfied
  expect(whole.serviceByTeam[0]?.targets[0]).toMatchObject({ id: "csat-rate", rate: { numerator: 1, denominator: 2 }, met: false });
});
