// The sample's sheets, read as a person's workbook would be: without a host, each planned sheet as what Excel would hold.
import { describe, expect, test } from "@jest/globals";
import { defaultPolicy } from "../../../src/core/presets";
import { evaluate } from "../../../src/core/evaluate";
import type { Evaluation } from "../../../src/core/evaluation";
import { parsePeriod } from "../../../src/core/period";
import { civilDay, startOfDay } from "../../../src/core/time";
import { sampleSheets, sampleTables } from "../../../src/app/sample/sample";
import { placeOf, UNTIDINESS } from "../../../src/app/sample/untidiness";
import { readDataset } from "../../../src/input/dataset";
import type { CellValue, Sheet } from "../../../src/input/sheet";
import { typed, type SheetPlan } from "../../../src/report/plan";
import { numberFormat } from "../../../src/excel/theme";
import { say, type Language } from "../../../src/text/language";

const LANGUAGES: readonly Language[] = ["zh-CN", "en", "zh-TW"];
const NOW = startOfDay(civilDay(2026, 11, 5));
const OCTOBER = parsePeriod("2026-10")!;

/** What Excel holds once the plan is written; the only formula divides by zero. */
function sheetOf(plan: SheetPlan): Sheet {
  const values: CellValue[][] = plan.values.map((row) => row.map((value) => (value === "" ? null : value)));
  for (const { row, column } of plan.formulas ?? []) values[row]![column] = "#DIV/0!";
  const formats = plan.values.map((row) => row.map(() => "General"));
  for (const { area, format } of plan.styles) {
    if (format === undefined) continue;
    for (let r = 0; r < area.rows; r++) for (let c = 0; c < area.columns; c++) formats[area.row + r]![area.column + c] = numberFormat(format);
  }
  const merges = plan.merges.map((area) => ({ ...area, row: area.row + 1, column: area.column + 1 }));
  return { name: plan.name, row: 1, column: 1, values, formats, merges, tables: [], hidden: false };
}

function evaluated(language: Language): Evaluation {
  const dataset = readDataset({ sheets: sampleSheets(language).map(sheetOf), dateSystem: 1900 }, { period: OCTOBER, now: NOW });
  return evaluate(dataset, defaultPolicy(), { period: OCTOBER, now: NOW, asOf: null });
}

const EVALUATIONS = new Map(LANGUAGES.map((language) => [language, evaluated(language)]));

/** `sheet!row code` of the issues that point to a row. */
function told(language: Language): readonly string[] {
  return EVALUATIONS.get(language)!.issues.flatMap(({ code, at }) => (at === null || at.row === null || code === "metric-not-in-policy" ? [] : [`${at.sheet}!${at.row} ${code}`]));
}

/** The same of what was planted; a figure that stands twice with different values is told of in both rows. */
function planted(language: Language): readonly string[] {
  const tables = sampleTables();
  return UNTIDINESS.flatMap((one) => {
    if (one.issue === null) return [];
    const table = tables.find(({ id }) => id === one.sheet)!;
    const { row } = placeOf(one, table);
    const rows = one.issue === "differing-figures" ? [row - 1, row] : [row];
    return rows.map((at) => `${say(table.name, language)}!${at} ${one.issue}`);
  });
}

test("The sample is the same each time it is made", () => {
  expect(JSON.stringify(sampleSheets("zh-CN")) === JSON.stringify(sampleSheets("zh-CN"))).toBe(true);
});

test("The languages differ in words only: every number and date is the same", () => {
  const numbers = (language: Language): string => JSON.stringify(sampleSheets(language).map(({ values }) => values.map((row) => row.map((value) => (typeof value === "number" ? value : null)))));
  expect(numbers("en") === numbers("zh-CN")).toBe(true);
  expect(numbers("zh-TW") === numbers("zh-CN")).toBe(true);
});

test.each(["en", "zh-TW"] as const)("Read in %s, scores, verdicts and courses due come out as in zh-CN", (language) => {
  const figures = (one: Evaluation) => ({
    scores: one.people.map(({ employee, score, rating }) => [employee.id, score, rating]),
    tickets: one.tickets.map(({ ticket, firstResponse, resolution }) => [ticket.id, firstResponse.status, resolution.status]),
    due: one.training.due.map(({ employeeId, courseId, status }) => [employeeId, courseId, status]),
  });
  expect(figures(EVALUATIONS.get(language)!)).toEqual(figures(EVALUATIONS.get("zh-CN")!));
});

test("No text of the sample is turned into a formula", () => {
  const texts = sampleSheets("en").flatMap(({ values }) => values.flat()).map(typed);
  expect(texts.filter((text) => typeof text === "string" && text.startsWith("="))).toEqual([]);
});

test("Each key names one row of its sheet", () => {
  for (const { id, rows } of sampleTables()) expect([id, new Set(rows.map(({ key }) => key)).size]).toEqual([id, rows.length]);
});

describe.each(LANGUAGES)("The sample in %s", (language) => {
  const evaluation = EVALUATIONS.get(language)!;

  test("has every sheet recognised as what it is", () => {
    expect(evaluation.sheets.map(({ kind }) => kind)).toEqual([
      "roster", "kpi", "assessment", "review360", "qa", "tickets", "courses", "sessions", "training", "actions", "points", "company-days",
    ]);
  });

  test("is about 30 people, a year and some 900 tickets", () => {
    const rows = Object.fromEntries(evaluation.sheets.map(({ kind, rows: count }) => [kind, count]));
    expect(rows["roster"]).toBe(30);
    // 900 drawn, two with a story, one row repeated.
    expect(rows["tickets"]).toBe(903);
    expect(rows["review360"]).toBe(330);
    expect(evaluation.sheets.find(({ kind }) => kind === "kpi")?.months).toHaveLength(12);
  });

  test("tells of every untidy place, and of nothing else", () => {
    expect([...told(language)].sort()).toEqual([...planted(language)].sort());
  });

  test("opens a plan for who had two bad months, and names a star who is not the best one, whose complaint is overdue", () => {
    const { pips, star, people } = evaluation;
    expect(pips.filter(({ status }) => status === "open").map(({ employeeId, openedIn }) => [employeeId, openedIn])).toEqual([["0108", "2026-10"]]);
    const best = people.find(({ rank }) => rank === 1)!;
    expect(best.employee.id).toBe("0103");
    expect(star.winners.map(({ employeeId }) => employeeId)).not.toContain("0103");
    expect(star.nearMisses.map(({ employeeId }) => employeeId)).toContain("0103");
  });

  test("has people in every rating", () => {
    const ratings = new Set(evaluation.people.map(({ rating }) => rating));
    expect([...ratings].sort()).toEqual(["excellent", "good", "needs-improvement", "pass", null].sort());
  });
});
