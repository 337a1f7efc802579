// A gate's rating is the one that counts everywhere: card, star, plan and promotion. The score stays what it is.
import { expect, test } from "@jest/globals";
import { policyFromPreset } from "../../src/core/presets";
import { printTab } from "../../src/report/print";
import { buildReport } from "../../src/report/report";
import { day } from "../support/clock";
import { dataset, evaluated, kpis } from "../support/company";
import { employee, metric, policyWith, reading } from "../support/scoring";

const CARD = policyFromPreset("service-standard").scoring.scorecards[0]!.metrics;
const FRAUD = metric("fraud", { name: "Made-up records", mode: "gate", unit: "count", weight: 0 });
const policy = policyWith([...CARD, FRAUD]);
const MONTHS = ["2026-09", "2026-10"];

// 100·0.4 + 100·0.3 + 100·0.3 = 100 for gina, whose records were made up in both months; 96·0.4 + 30 + 30 = 98.40 for hugo.
const october = evaluated(dataset({
  employees: [employee("gina", { team: "A", gradeKind: "agent", hiredOn: day("2020-01-01"), supervisor: "Zhao" }), employee("hugo", { team: "A", gradeKind: "agent", hiredOn: day("2020-01-01") })],
  kpis: MONTHS.flatMap((month) => [
    ...kpis("gina", month, 5, 12, 0.95), reading("fraud", 2, { employeeId: "gina", month, unit: "count" }),
    ...kpis("hugo", month, 4.8, 12, 0.95), reading("fraud", 0, { employeeId: "hugo", month, unit: "count" }),
  ]),
}), { policy: { ...policy, ladder: [{ grade: "agent", excellentMonths: 0, serviceMonths: 0, courses: [] }, { grade: "senior-agent", excellentMonths: 1, serviceMonths: 12, courses: [] }] } });

test("the score and the rank stay, the rating falls to the gate's band", () => {
  expect(october.people.map(({ employee: { id }, score, rank, rating }) => [id, score, rank, rating])).toEqual([
    ["gina", 100, 1, "needs-improvement"], ["hugo", 98.4, 2, "excellent"],
  ]);
});

test("the star goes to the next, and what cost it is listed", () => {
  expect(october.star.winners.map(({ employeeId }) => employeeId)).toEqual(["hugo"]);
  expect(october.star.nearMisses).toEqual([{ employeeId: "gina", score: 100, reason: "rating" }]);
});

test("two gated months open a plan", () => {
  expect(october.pips).toMatchObject([{ employeeId: "gina", openedIn: "2026-10", evidence: [{ month: "2026-09", score: 100 }, { month: "2026-10", score: 100 }] }]);
});

test("bonus and promotion are for those whose rating is excellent", () => {
  expect(october.incentives.bonus).toEqual([{ employeeId: "hugo", score: 98.4 }]);
  expect(october.incentives.promotion).toEqual([{ employeeId: "hugo", grade: "agent", next: "senior-agent" }]);
});

test("the card names the event", () => {
  const cards = buildReport(october, "en", { audience: "hr" }).tabs.find(({ id }) => id === "cards")!;
  expect(printTab(cards)).toContain("The gate “Made-up records” was failed (actual 2), so the rating is needs improvement; the score stays.");
});
