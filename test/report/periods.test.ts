import { describe, expect, test } from "@jest/globals";
import type { Evaluation } from "../../src/core/evaluation";
import { evaluationJson } from "../../src/report/json";
import { planReport } from "../../src/report/layout";
import type { Audience, Report, Table, TabId } from "../../src/report/model";
import { printReport } from "../../src/report/print";
import { buildReport } from "../../src/report/report";
import { LANGUAGES } from "../../src/text/language";
import { company, dataset, evaluated } from "../support/company";
import { assessment, employee, metric, policyWith, reading } from "../support/scoring";
import { ticketsOf } from "../support/tickets";

const KINDS: Evaluation["kinds"] = ["roster", "kpi", "assessment", "annual", "tickets", "training", "courses", "actions"];

/** The small company, with a case another department was asked about and months enough for a year. */
function evaluationOf(period: string): Evaluation {
  const data = company();
  const early = ["2026-04", "2026-05", "2026-06", "2026-07"].flatMap((month) => data.kpis.filter((row) => row.month === "2026-08").map((row) => ({ ...row, month })));
  const marks = ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08"].flatMap((month) => [
    assessment({ knowledge: 80, practical: 86 }, { employeeId: "wang", month }), assessment({ knowledge: 60, practical: 62 }, { employeeId: "li", month }),
  ]);
  const handed = ticketsOf({
    id: "H1", employeeId: "wang", type: "other", openedAt: "2026-09-07 08:00", firstResponseAt: "2026-09-07 09:00", resolvedAt: "2026-09-09 08:00", handedOverAt: "2026-09-07 09:00",
    departmentRepliedAt: "2026-09-08 09:00", department: "Stores", reason: "late", channel: "phone", tier: "three", csat: 3,
  });
  const whole = {
    ...data, kpis: [...data.kpis, ...early], tickets: [...data.tickets, ...handed],
    assessments: [...data.assessments, ...marks, assessment({ yearDefence: 92, majorIssue: 70 }, { employeeId: "wang", month: null, year: 2026 })],
  };
  return { ...evaluated(whole, { period, now: "2027-01-05" }), kinds: KINDS };
}

const reportOf = (period: string, language: (typeof LANGUAGES)[number] = "en", audience: Audience = "hr"): Report => buildReport(evaluationOf(period), language, { audience });
const tablesOf = (report: Report): readonly Table[] => report.tabs.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.kind === "table"));
const tableOf = (report: Report, id: string): Table => tablesOf(report).find((table) => table.id === id)!;
const cells = (table: Table, header: string) => table.rows.map((row) => row[table.columns.findIndex((one) => one.header === header)]?.value);

const TABS: Readonly<Record<string, readonly TabId[]>> = {
  "2026-Q3": ["experience", "complaints", "period-actions", "scores", "issues", "notes"],
  "2026-H2": ["process", "departments", "period-actions", "scores", "issues", "notes"],
  "2026": ["annual", "grades", "annual-cards", "issues", "notes"],
};

test("a quarter shows the customers who complained again only where a sheet tells customers apart", () => {
  const quarter = evaluationOf("2026-Q3");
  expect(tablesOf(buildReport(quarter, "en", { audience: "hr" })).map(({ id }) => id)).not.toContain("repeat-customers");
  const again = { ...quarter.experience.total.complaints, repeat: { numerator: 2, denominator: 8, rate: 0.25 } };
  const report = buildReport({ ...quarter, experience: { ...quarter.experience, total: { ...quarter.experience.total, complaints: again } } }, "en", { audience: "hr" });
  expect(tableOf(report, "repeat-customers").total?.slice(2).map(({ value }) => value)).toEqual([0.25, "2/8"]);
});

describe.each(Object.keys(TABS))("the report of %s", (period) => {
  test.each(LANGUAGES)("has its own tabs in %s, named as Excel allows, every text filled in, every link and chart in place", (language) => {
    const report = reportOf(period, language);
    expect(report.tabs.map(({ id }) => id)).toEqual(TABS[period]);
    for (const { name } of report.tabs) expect(name).toMatch(new RegExp(`^[^:\\\\/?*[\\]']{1,31}$`, "u"));
    for (const { name } of report.tabs) expect(name.endsWith(period)).toBe(true);
    expect(printReport(report)).not.toMatch(/\{\w+\}|undefined|NaN|null/);
    for (const table of tablesOf(report)) for (const row of table.rows) expect([table.id, row.length]).toEqual([table.id, table.columns.length]);
    expect(planReport(report).tabs).toHaveLength(report.tabs.length);
  });

  test("shows the n of every rate", () => {
    const uncounted = tablesOf(reportOf(period)).flatMap(({ columns }) => columns.filter(({ format, of }) => format === "percent" && of === undefined).map(({ header }) => header));
    for (const header of uncounted) expect(["Weight", "Target"]).toContain(header);
  });

  test("names nobody's score in the team's copy, and no ticket", () => {
    const team = reportOf(period, "en", "team");
    const text = printReport(team);
    for (const secret of ["wang", "li", "chen", "H1", "T1"]) expect(text).not.toMatch(new RegExp(`\\b${secret}\\b`));
    expect(team.tabs.map(({ id }) => id)).not.toContain("scores");
  });

  test("says what it leaves out where every sheet is missing", () => {
    const nothing = buildReport(evaluated(dataset({}), { period, now: "2027-01-05" }), "en", { audience: "hr" });
    expect(printReport(nothing)).toMatch(/No sheet “/);
    expect(planReport(nothing).tabs.flatMap(({ charts }) => charts)).toEqual([]);
  });
});

test("the quarter says mean and share of satisfied apart, each with its n", () => {
  const table = tableOf(reportOf("2026-Q3"), "csat-months");
  // September: ratings 4 and 3 on two tickets.
  expect(cells(table, "CSAT (1–5)")).toEqual([null, null, 3.5]);
  expect(cells(table, "Satisfaction rate")).toEqual([null, null, 0.5]);
  expect(table.rows[2]?.map(({ value }) => value)).toEqual(["2026-09", 3.5, 2, 0.5, "1/2", 1, "2/2"]);
});

test("the half-year names the department that answered in 24 h instead of 8, with its ticket", () => {
  const report = reportOf("2026-H2");
  expect(tableOf(report, "departments").rows[0]?.slice(0, 4).map(({ value }) => value)).toEqual(["Stores", 16, 1, 1]);
  expect(tableOf(report, "late-replies").rows[0]?.[0]).toMatchObject({ value: "H1", link: { sheet: "Tickets" } });
});

test("the year's table leads from a name to the card, and the parts on the card add up to the score", () => {
  const report = reportOf("2026");
  const wang = evaluationOf("2026").people.find(({ employee: { id } }) => id === "wang")!;
  const table = tableOf(report, "annual");
  expect(table.rows[0]?.[3]?.link).toEqual({ tab: "annual-cards", place: "annual-card-wang" });
  expect(cells(table, "Score")[0]).toBe(wang.score);
  const points = tableOf(report, "parts-wang").rows.map((row) => Number(row[3]?.value));
  expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(wang.score ?? 0, 9);
});

test("the year lists whom the distribution moved, from which grade to which", () => {
  const marks = [99, 98, 97, 70, 70, 70, 70, 70, 70, 70];
  const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
  const data = dataset({
    employees: marks.map((_, index) => employee(`p${index}`)),
    kpis: marks.flatMap((mark, index) => months.map((month) => reading("points", mark, { employeeId: `p${index}`, month }))),
  });
  const policy = policyWith([metric("points", { weight: 1 })], { forcedDistribution: { shares: { excellent: 0.2 }, minPeople: 10 } });
  const table = tableOf(buildReport(evaluated(data, { period: "2026", policy, now: "2027-01-05" }), "en", { audience: "hr" }), "moves");
  expect(table.rows.map((row) => row.slice(3).map(({ value }) => value))).toEqual([[97, "Excellent", "Good"]]);
});

test("JSON gives the score of the period, its months, and the parts of a year", () => {
  const [wang] = evaluationJson(evaluationOf("2026"), "en").employees;
  expect(wang).toMatchObject({ id: "wang", months: { n: 7 }, annual: { parts: { defence: { score: 92 }, majorIssue: { score: 70 } } }, metrics: [] });
  const quarter = evaluationJson(evaluationOf("2026-Q3"), "en");
  expect(quarter.employees[0]?.months.each.map(({ month }) => month)).toEqual(["2026-07", "2026-08", "2026-09"]);
  expect(quarter.experience.total.csat).toMatchObject({ n: 2, mean: 3.5 });
  expect(quarter.employees[0]?.score).toBe(evaluationOf("2026-Q3").people[0]?.score);
});
