import { describe, expect, test } from "@jest/globals";
import type { Dataset } from "../../src/core/dataset";
import type { Evaluation } from "../../src/core/evaluation";
import { closingMonth, type ClosedMonth } from "../../src/core/history";
import { keptMonth, keptPersonIn, keptTexts } from "../../src/core/historyText";
import { policyFromPreset } from "../../src/core/presets";
import { at, day } from "../support/clock";
import { company, dataset, kpis } from "../support/company";
import { closedThrough, seen } from "../support/history";
import { fc } from "../support/property";
import { assessment, employee, reading } from "../support/scoring";
import { ticketsOf } from "../support/tickets";
import { record } from "../support/training";

const person = (evaluation: Evaluation, id: string) => evaluation.people.find(({ employee: one }) => one.id === id);
const figures = ({ people, distribution, teams, trend, sla: { overall, byType, byAgent, byTeam }, csat, volume, headcount, service, training: { rates }, star }: Evaluation) => ({
  people: people.map(({ employee: { id }, team, score, rating, rank, change, monthly }) => ({ id, team, score, rating, rank, change, dimensions: monthly.dimensions.map(({ score: own }) => own) })),
  distribution, teams, trend, overall, byType, byAgent, byTeam, csat, volume, headcount, service, rates, star: star.winners,
});
const issueCodes = ({ issues }: Evaluation) => issues.map(({ code }) => code).filter((code) => code.startsWith("closed"));

describe("a month closes", () => {
  test("when its report is made with T at its end", () => expect(seen(company(), []).closed).toMatchObject({ standing: "closes", at: at("2026-11-05") }));
  test("not while it runs: T is the present then", () => expect(seen(company(), [], { now: "2026-10-31 23:59" }).closed).toMatchObject({ standing: "open", at: null }));
  test("not by a T that was chosen before its end", () => expect(seen(company(), [], { asOf: "2026-10-25" }).closed.standing).toBe("open"));
  test("not by the report of a longer period", () => expect(seen(company(), [], { period: "2026-Q3" }).closed.standing).toBe("open"));
  test("not by the report of one team: the others would be left out", () => expect(seen(company(), [], { team: "A" }).closed.standing).toBe("open"));
  test("once: its report written again closes nothing", () => {
    const history = closedThrough(company(), ["2026-10"]);
    expect(closingMonth(seen(company(), history, { now: "2026-12-01" }))).toBeNull();
  });
});

describe("a closed month reported again", () => {
  const history = closedThrough(company(), ["2026-10"]);
  const october = history[0] as ClosedMonth;

  test("over the same rows says the same, with the cells the figures came from", () => {
    const [first, again] = [seen(company(), []), seen(company(), history, { now: "2027-02-01" })];
    expect({ ...again, closed: null }).toEqual({ ...first, closed: null });
    expect(again.closed).toEqual({ ...first.closed, months: ["2026-10"], standing: "closed" });
  });

  test("keeps its figures where a row has changed, and says both", () => {
    const data = company();
    // Li: CSAT 2 → 4 of 5: 40·0.4 + 50·0.3 + 50·0.3 = 46 becomes 80·0.4 + 30 = 62.
    const kpi = data.kpis.map((row) => (row.employeeId === "li" && row.month === "2026-10" && row.metric === "csat" ? { ...row, actual: 4, at: { sheet: "KPI", row: 9, column: 3 } } : row));
    const changed = seen({ ...data, kpis: kpi }, history);
    expect(figures(changed)).toEqual(figures(seen(data, [])));
    // 50·0.2 + 55·0.3 + 70·0.2 + 46·0.3 = 54.3; with performance 62: 59.1, still under 60. The mean of Wang's 89.3 and Li's: 71.8, 74.2.
    expect(changed.closed.differences).toEqual([
      { month: "2026-10", employeeId: null, figure: "mean-score", frozen: 71.8, now: 74.2, at: null },
      { month: "2026-10", employeeId: "li", figure: "score", frozen: 54.3, now: 59.1, at: null },
      { month: "2026-10", employeeId: "li", figure: "performance", frozen: 46, now: 62, at: null },
      { month: "2026-10", employeeId: "li", figure: "csat", frozen: 2, now: 4, at: { sheet: "KPI", row: 9, column: 3 } },
    ]);
    expect(issueCodes(changed)).toEqual(["closed-total-differs", "closed-figure-differs", "closed-figure-differs", "closed-figure-differs"]);
  });

  test("keeps a figure whose row was taken away, and somebody who came into the rows later has none", () => {
    const data = company();
    const without = seen({ ...data, kpis: [...data.kpis.filter(({ employeeId, month }) => employeeId !== "wang" || month !== "2026-10"), ...kpis("zhou", "2026-10", 5, 1, 1)] }, history);
    expect(person(without, "wang")).toMatchObject({ score: 89.3, rating: "good", rank: 1 });
    expect(without.closed.differences).toContainEqual({ month: "2026-10", employeeId: "wang", figure: "score", frozen: 89.3, now: null, at: null });
    expect(person(without, "zhou")).toMatchObject({ score: null, notAssessed: "no-data" });
    expect(without.closed.differences).toContainEqual({ month: "2026-10", employeeId: "zhou", figure: "performance", frozen: null, now: 100, at: null });
  });

  test("keeps its rates where a ticket's row was changed, and says so", () => {
    const data = company();
    const tickets = data.tickets.map((ticket) => (ticket.id === "T1" ? { ...ticket, resolvedAt: at("2026-10-09 09:00") } : ticket));
    const changed = seen({ ...data, tickets }, history);
    expect(figures(changed)).toEqual(figures(seen(data, [])));
    expect(changed.closed.differences.map(({ figure, frozen, now }) => [figure, frozen, now])).toEqual([
      ["resolutions-met", 1, 0], ["resolutions-breached", 2, 3],
    ]);
  });

  test("is judged by its own policy and T, and says that the policy in force is another one", () => {
    const again = seen(company(), history, { policy: policyFromPreset("skill-assessment"), now: "2026-12-24", asOf: "2026-12-20" });
    expect([again.policy.preset, again.asOf]).toEqual(["service-standard", october.asOf]);
    expect(figures(again)).toEqual(figures(seen(company(), [])));
    expect(again.closed).toMatchObject({ samePolicy: false, differences: [{ figure: "policy", frozen: "service-standard", now: "skill-assessment" }] });
    expect(issueCodes(again)).toEqual(["closed-policy-differs"]);
  });

  test("without its rows is taken from history, and that is no difference", () => {
    const data = company();
    const gone = { ...data, kpis: [], assessments: [], reviews: [], tickets: [], trainingRecords: [] };
    const again = seen(gone, history);
    const kept = figures(seen(data, []));
    // September was not closed: without its rows there is no change on it.
    expect({ ...figures(again), people: null, trend: null, teams: null }).toEqual({ ...kept, people: null, trend: null, teams: null });
    expect(again.people.map(({ employee: { id }, score, rating }) => [id, score, rating])).toEqual([["wang", 89.3, "good"], ["li", 54.3, "needs-improvement"], ["chen", null, null], ["zhou", null, null]]);
    expect(person(again, "wang")?.monthly.metrics.map(({ metric, actual, score, points }) => [metric.id, actual, score, points])).toEqual([
      ["csat", 4.2, 84, 33.6], ["response-hours", 30, 80, 24], ["resolution-rate", 0.882, 98, 29.4],
    ]);
    expect(again.closed.differences).toEqual([]);
  });

  test("still lists somebody whom no sheet names any more, and no later month does", () => {
    const data = company();
    const isLi = ({ employeeId }: { readonly employeeId: string | null }) => employeeId === "li";
    const without: Dataset = {
      ...data, employees: data.employees.filter(({ id }) => id !== "li"), kpis: data.kpis.filter((row) => !isLi(row)), assessments: data.assessments.filter((row) => !isLi(row)),
      reviews: data.reviews.filter((row) => !isLi(row)), tickets: data.tickets.filter((row) => !isLi(row)), trainingRecords: data.trainingRecords.filter((row) => !isLi(row)),
    };
    expect(person(seen(without, history), "li")).toMatchObject({ score: 54.3, team: "A" });
    expect(seen({ ...without, kpis: [...without.kpis, ...kpis("wang", "2026-11", 4, 20, 0.9)] }, history, { period: "2026-11", now: "2026-12-05" }).people.map(({ employee: { id } }) => id)).not.toContain("li");
  });
});

describe("ordinary later rows change no closed month", () => {
  const data = company();
  const history = closedThrough(data, ["2026-09", "2026-10"]);
  const expected = figures(seen(data, history));
  const lists = ({ sla, training }: Evaluation) => [sla.breaches.map(({ ticket }) => ticket.id), sla.atRisk.map(({ ticket }) => ticket.id), training.overdue];
  const check = (later: Dataset): void => {
    const again = seen(later, history, { now: "2026-12-24" });
    expect(figures(again)).toEqual(expected);
    expect(lists(again)).toEqual(lists(seen(data, history)));
    expect(again.closed.differences).toEqual([]);
  };

  test("open tickets that were answered, resolved, rated and closed after T", () => {
    check({
      ...data, newestTicketAt: at("2026-11-20"),
      tickets: data.tickets.map((ticket) => (ticket.resolvedAt !== null ? ticket : {
        ...ticket, firstResponseAt: ticket.firstResponseAt ?? at("2026-11-03"), resolvedAt: at("2026-11-19"), closedAt: at("2026-11-20"), status: "closed", csat: 5,
      })),
    });
  });
  test("an open ticket that is merely marked closed, without a moment", () => check({ ...data, tickets: data.tickets.map((ticket) => (ticket.status === "in-progress" ? { ...ticket, status: "closed" } : ticket)) }));
  test("tickets, figures, reviews, samples and records of the next month", () => {
    check({
      ...data, newestTicketAt: at("2026-11-20"),
      tickets: [...data.tickets, ...ticketsOf({ id: "N1", employeeId: "wang", type: "attitude", openedAt: "2026-11-10 09:00", resolvedAt: "2026-11-20 09:00", csat: 1 })],
      kpis: [...data.kpis, ...kpis("wang", "2026-11", 1, 90, 0.1)],
      trainingRecords: [...data.trainingRecords, record({ employeeId: "li", courseId: "PK", on: "2026-11-12", theory: 10 })],
    });
  });
  test("a promotion and a move to another team in a roster without months", () => {
    check({ ...data, employees: data.employees.map((one) => (one.id === "wang" ? { ...one, team: "B", teams: [], post: "Supervisor", postKind: "supervisor", grade: "Expert" } : one)) });
  });
  test("somebody new on the roster", () => check({ ...data, employees: [...data.employees, employee("new", { team: "A", hiredOn: day("2026-11-02") })] }));
  test("a part of the score the company did not keep before", () => {
    const plain = dataset({ employees: [employee("E1")], kpis: kpis("E1", "2026-10", 4.2, 30, 0.882) });
    const closed = closedThrough(plain, ["2026-10"]);
    const later = { ...plain, assessments: [assessment({ knowledge: 50 }, { month: "2026-11" })] };
    expect(seen(later, closed).closed.differences).toEqual([]);
    expect(person(seen(later, closed), "E1")?.score).toBe(87);
    // Without history the month would now lack its knowledge test.
    expect(person(seen(later, []), "E1")?.monthly.dimensions[0]?.score).toBeNull();
  });
});

describe("where the rows of closed months are gone", () => {
  const data = company();
  const months = ["2026-08", "2026-09"];
  const history = closedThrough(data, months);
  const rowsFrom = (from: string): Dataset => ({
    ...data, kpis: data.kpis.filter(({ month }) => month >= from), assessments: data.assessments.filter(({ month }) => (month ?? "") >= from),
    reviews: data.reviews.filter(({ month }) => month >= from), tickets: data.tickets.filter(({ openedAt }) => openedAt === null || openedAt >= at(`${from}-01`)),
  });

  test("changes, trend and improvement plans go on", () => {
    const [whole, rest] = [seen(data, []), seen(rowsFrom("2026-10"), history)];
    expect([rest.trend, rest.pips, rest.teams]).toEqual([whole.trend, whole.pips, whole.teams]);
    expect(person(rest, "wang")?.change).toBe(4.42);
    expect(person(rest, "li")?.history.map(({ month }) => month)).toEqual(["2026-08", "2026-09", "2026-10"]);
    // Without history the plan would not be there: one bad month opens none.
    expect(seen(rowsFrom("2026-10"), []).pips).toEqual([]);
  });
  test("a quarter's mean has them", () => {
    const none = seen({ ...data, kpis: [], assessments: [], reviews: [], tickets: [] }, history, { period: "2026-Q3" });
    const all = seen(data, [], { period: "2026-Q3" });
    expect(none.people.map(({ employee: { id }, score, rating, months: own }) => [id, score, rating, own])).toEqual(all.people.map(({ employee: { id }, score, rating, months: own }) => [id, score, rating, own]));
  });
  test("whatever the figures were, and whichever closed months lost their rows, trend and plans are the same", () => {
    const month = fc.record({ csat: fc.integer({ min: 1, max: 5 }), hours: fc.integer({ min: 1, max: 96 }), rate: fc.integer({ min: 0, max: 100 }) });
    fc.assert(fc.property(fc.array(month, { minLength: 3, maxLength: 8 }), fc.nat(7), (rows, gone) => {
      const all = rows.flatMap(({ csat, hours, rate }, index) => kpis("E1", `2026-0${index + 1}`, csat, hours, rate / 100));
      const whole = dataset({ employees: [employee("E1")], kpis: all });
      const last = `2026-0${rows.length}`;
      const kept = closedThrough(whole, rows.slice(0, -1).map((_, index) => `2026-0${index + 1}`));
      const first = `2026-0${Math.min(gone + 1, rows.length)}`;
      const rest = { ...whole, kpis: all.filter(({ month: own }) => own >= first) };
      const now = `2026-0${rows.length + 1}-05`;
      const [before, after] = [seen(whole, [], { period: last, now }), seen(rest, kept, { period: last, now })];
      expect([after.trend, after.pips, person(after, "E1")?.change, after.closed.differences]).toEqual([before.trend, before.pips, person(before, "E1")?.change, []]);
    }), { numRuns: 15 });
  });
});

test("a changed row of an earlier closed month is said in a later report, whose change and plans go by what was closed", () => {
  const data = company();
  const history = closedThrough(data, ["2026-09"]);
  const changed = { ...data, assessments: data.assessments.map((row) => (row.employeeId === "wang" && row.month === "2026-09" ? { ...row, marks: { ...row.marks, knowledge: 100 } } : row)) };
  const october = seen(changed, history);
  expect(person(october, "wang")?.change).toBe(4.42);
  // (100·0.2 + 86·0.3 + 87·0.3) / 0.8 = (20 + 25.8 + 26.1) / 0.8 = 89.875 → 89.88
  expect(october.closed.differences).toContainEqual({ month: "2026-09", employeeId: "wang", figure: "score", frozen: 84.88, now: 89.88, at: null });
  expect(october.closed.standing).toBe("closes");
});

test("a ticket of a closed month that was still open then is in the next month's list once it is decided", () => {
  const data = { ...company(), tickets: ticketsOf({ id: "L", employeeId: "wang", type: "other", openedAt: "2026-10-30 09:00", status: "in-progress" }) };
  const history = closedThrough(data, ["2026-10"]);
  expect(history[0]?.openTickets).toEqual(["L"]);
  const later = { ...data, newestTicketAt: at("2026-11-30"), tickets: ticketsOf({ id: "L", employeeId: "wang", type: "other", openedAt: "2026-10-30 09:00", resolvedAt: "2026-11-04 09:00", status: "closed" }) };
  // 72 h from 30 October 09:00 are over on 2 November 09:00.
  const november = seen({ ...later, kpis: [...later.kpis, reading("csat", 4, { employeeId: "wang", month: "2026-11" })] }, history, { period: "2026-11", now: "2026-12-05" });
  expect(november.sla.decidedLater.map(({ ticket, resolution }) => [ticket.id, resolution.status])).toEqual([["L", "breached"]]);
  expect(november.closed.differences).toEqual([]);
});

describe("the texts a closed month is kept in", () => {
  const [october] = closedThrough(company(), ["2026-10"]) as [ClosedMonth];
  const texts = keptTexts(october);
  const kept = keptMonth(texts.month);

  test("give it back whole, cells of the sheets apart", () => {
    const { people: count, metrics: _metrics, ...month } = kept!;
    const people = texts.people.map((text) => keptPersonIn(text, new Map([["2026-10", kept!]]))?.person);
    expect(count).toBe(october.people.length);
    const withoutCells = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === "at" ? null : part)));
    expect(withoutCells({ ...month, people })).toEqual(withoutCells(october));
  });
  test("are lost, not misread, when a character of them is another one or missing", () => {
    fc.assert(fc.property(fc.nat(texts.month.length - 1), fc.constantFrom("", "7", "x"), (place, put) => {
      const text = texts.month.slice(0, place) + put + texts.month.slice(place + 1);
      expect(text === texts.month || keptMonth(text) === null).toBe(true);
    }), { numRuns: 30 });
  });
});
