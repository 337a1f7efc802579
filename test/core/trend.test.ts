import { expect, test } from "@jest/globals";
import { company, dataset, evaluated, kpis } from "../support/company";
import { employee } from "../support/scoring";

test("the trend has twelve months at least, oldest first, and a month without figures is a gap", () => {
  const { trend } = evaluated(company());
  expect(trend.map(({ month }) => month)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"]);
  expect(trend[9]).toMatchObject({ month: "2026-08", assessed: 0, meanScore: null, csat: { n: 0, mean: null }, tickets: 0 });
});

test("a month has the mean of its assessed people, its ratings, its compliance and its pass rate, each with n", () => {
  // Wang 89.30 and Li 54.30 → 71.80; ratings 5 and 2 → 3.50; met: Wang to the minute, breached: Li by a minute, Chen still open;
  // answered in time: three, the outsourced ticket never; passes 2 of 3.
  expect(evaluated(company()).trend.at(-1)).toEqual({
    month: "2026-10", assessed: 2, meanScore: 71.8, csat: { n: 2, mean: 3.5 }, firstResponse: { numerator: 3, denominator: 4, rate: 0.75 }, sla: { numerator: 1, denominator: 3, rate: 0.333 },
    trainingPass: { numerator: 2, denominator: 3, rate: 0.667 }, tickets: 4,
  });
});

test("where figures reach further back than twelve months, so does the trend", () => {
  const { trend } = evaluated(dataset({ employees: [employee("a")], kpis: kpis("a", "2025-06", 4, 20, 0.9) }));
  expect([trend[0]?.month, trend.length]).toEqual(["2025-06", 17]);
});
