// Every sheet to fill in: as inserted it counts nobody, and what a person writes over its example is read, each column known.
import { describe, expect, test } from "@jest/globals";
import { createTemplate } from "../../src/app/createTemplate";
import { COURSE_CATALOGUE } from "../../src/core/courseCatalogue";
import { defaultPolicy, policyFromPreset, PRESET_KEYS } from "../../src/core/presets";
import { parsePeriod } from "../../src/core/period";
import { readDataset } from "../../src/input/dataset";
import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from "../../src/input/templates/all";
import type { Dataset } from "../../src/core/dataset";
import type { Policy } from "../../src/core/policy";
import { civilDay, serialOfMoment, startOfDay } from "../../src/core/time";
import { knownHeader } from "../../src/input/headerIndex";
import { isWholeTable, recognise } from "../../src/input/recognise";
import { findTables } from "../../src/input/table";
import type { PlannedValue, SheetPlan } from "../../src/report/plan";
import { LANGUAGES, type Language } from "../../src/text/language";
import { at } from "../support/clock";
import { plannedSheet } from "../support/plannedSheet";

const NOW = at("2026-11-05 10:00");
const EACH = LANGUAGES.flatMap((language) => TEMPLATE_IDS.map((id) => [language, id] as const));

function templateOf(id: TemplateId, language: Language, policy: Policy = defaultPolicy()) {
  return createTemplate(id, language, { now: NOW, policy });
}

/** The sheet with its example rows as a person leaves them who writes data over them: the first cell no longer says that they are examples. */
function filledIn(plan: SheetPlan): SheetPlan {
  const unmarked = (cell: PlannedValue): PlannedValue => {
    const text = typeof cell === "string" ? cell.replace(/^(示例：|範例：|Example: )/, "") : cell;
    const day = typeof text === "string" ? dayText(text) : null;
    return day ?? text;
  };
  return { ...plan, values: plan.values.map((row, index) => (index < 4 ? row : row.map((cell, column) => (column === 0 ? unmarked(cell) : cell)))) };
}

function dayText(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : serialOfMoment(startOfDay(civilDay(Number(year), Number(month), Number(day))), 1900);
}

/** The dataset of the sheets as inserted. */
function readInserted(ids: readonly TemplateId[], language: Language): Dataset {
  return readDataset({ sheets: ids.map((id) => plannedSheet(templateOf(id, language))), dateSystem: 1900 }, { period: parsePeriod("2026-10")!, now: NOW });
}

function readTemplates(ids: readonly TemplateId[], language: Language, policy: Policy = defaultPolicy()): Dataset {
  return readDataset({ sheets: ids.map((id) => plannedSheet(filledIn(templateOf(id, language, policy)))), dateSystem: 1900 }, { period: parsePeriod("2026-10")!, now: NOW });
}

test.each(EACH)("%s: the sheet for %s is read as its kind, with every column", (language, id) => {
  const [sheet] = readTemplates([id], language).sheets;
  expect(sheet!.kind).toBe(TEMPLATES[id].kind);
  expect(sheet!.columns.filter(({ field }) => field === null).map(({ header }) => header)).toEqual([]);
  const declared = TEMPLATES[id].columns.map(({ field }) => field).filter((field) => field !== "criterion");
  const found = sheet!.columns.map(({ field }) => field);
  expect(found.filter((field) => declared.includes(field!))).toEqual(declared);
});

test.each(EACH)("%s: what is written over the example on the sheet for %s, and nothing above it, is read as data", (language, id) => {
  const [sheet] = readTemplates([id], language).sheets;
  const examples = Math.max(...TEMPLATES[id].columns.map((column) => column.examples.length));
  expect([sheet!.headerRow, sheet!.rows, sheet!.read, sheet!.leftOut]).toEqual([4, examples, examples, 0]);
});

const EXAMPLES = EACH.filter(([, id]) => id !== "training-plan-courses");

test.each(EXAMPLES)("%s: the sheet for %s as inserted holds no data, only an example", (language, id) => {
  const dataset = readInserted([id], language);
  expect(dataset.sheets.map(({ kind, rows }) => [kind, rows])).toEqual([[null, 0]]);
  expect(dataset.issues.map(({ code, severity }) => [code, severity])).toEqual([["sheet-without-rows", "info"]]);
});

test.each(EXAMPLES)("%s: the columns of the sheet for %s are known before anything is filled in", (language, id) => {
  const sheet = plannedSheet(templateOf(id, language));
  for (const one of [sheet, { ...sheet, values: sheet.values.slice(0, 4) }]) {
    const [table] = findTables(one, 1900, { known: knownHeader, whole: isWholeTable });
    const recognised = recognise(table!);
    expect([recognised?.kind, table?.headerRow, table?.rows]).toEqual([TEMPLATES[id].kind, 4, []]);
    const declared = TEMPLATES[id].columns.map(({ field }) => field).filter((field) => field !== "criterion" && field !== "rubric");
    expect(recognised!.columns.flatMap(({ field }) => field?.id ?? []).filter((field) => field !== "rubric")).toEqual(declared);
  }
});

test("an example left above the rows a person filled in counts for nobody, and is told", () => {
  const plan = templateOf("kpi", "zh-CN");
  const typed = ["1001", "张三", "2026-10", 4.2, 30, 0.882];
  const sheet = plannedSheet({ ...plan, values: plan.values.map((row, index) => (index === 5 ? row.map((_, column) => typed[column] ?? null) : row)) });
  const dataset = readDataset({ sheets: [sheet], dateSystem: 1900 }, { period: parsePeriod("2026-10")!, now: NOW });
  expect(dataset.employees.map(({ name }) => name)).toEqual(["张三"]);
  expect(dataset.kpis.map(({ employeeId, actual }) => [employeeId, actual])).toEqual([["1001", 4.2], ["1001", 30], ["1001", 0.882]]);
  expect(dataset.sheets.map(({ rows, read, leftOut }) => [rows, read, leftOut])).toEqual([[1, 1, 1]]);
  expect(dataset.issues.map(({ code, at: place }) => `${code} ${place?.row ?? "-"}`)).toEqual(["example-row 5", "no-roster -"]);
});

test.each(LANGUAGES)("%s: all sheets together leave nothing to complain about", (language) => {
  const { issues } = readTemplates(TEMPLATE_IDS.filter((id) => id !== "training-plan-courses"), language);
  expect(issues.map(({ code, at: place, params }) => [code, place?.sheet, place?.row, place?.column, JSON.stringify(params)].join(" "))).toEqual([]);
});

test.each(EACH)("%s: the sheet for %s alone leaves nothing to complain about but that there is no roster", (language, id) => {
  const { issues } = readTemplates([id], language);
  expect(issues.map(({ code }) => code).filter((code) => code !== "no-roster")).toEqual([]);
});

test.each(PRESET_KEYS.flatMap((preset) => LANGUAGES.map((language) => [preset, language] as const)))("the KPI sheet for %s in %s has a column for each of its metrics", (preset, language) => {
  const policy = policyFromPreset(preset);
  const { kpis, issues } = readTemplates(["roster", "kpi"], language, policy);
  const metrics = policy.scoring.scorecards.flatMap((card) => card.metrics);
  expect(kpis.map(({ metric, actual }) => [metric, actual])).toEqual(metrics.map(({ id, target, scale }) => [id, target ?? Math.round(scale!.max * 84) / 100]));
  expect(issues).toEqual([]);
});

test("what is typed below the example is read the same way", () => {
  const { values, ...plan } = filledIn(templateOf("tickets", "zh-CN"));
  // The next row holds another ticket, opened as a person types it.
  const typed = ["T0002", "2026/10/30 8:15", "服务态度", "李安", "电话", "高", "VIP", null, null, "处理中"];
  const sheet = plannedSheet({ ...plan, values: values.map((row, index) => (index === 5 ? row.map((_, column) => typed[column] ?? null) : row)) });
  const { tickets, issues } = readDataset({ sheets: [plannedSheet(filledIn(templateOf("roster", "zh-CN"))), sheet], dateSystem: 1900 }, { period: parsePeriod("2026-10")!, now: NOW });
  expect(tickets.map(({ id, openedAt, type, status }) => [id, openedAt, type, status])).toEqual([
    ["T0001", at("2026-10-21 09:30"), "product-quality", "resolved"],
    ["T0002", at("2026-10-30 08:15"), "attitude", "in-progress"],
  ]);
  expect(issues).toEqual([]);
});

test.each(LANGUAGES)("%s: the courses of the training plan keep their cadence, days and audience", (language) => {
  const { courses } = readTemplates(["training-plan-courses"], language);
  expect(courses.map(({ cadence, tier, method }) => [cadence, tier, method])).toEqual(COURSE_CATALOGUE.map(({ cadence, tier, method }) => [cadence, tier, method]));
  const of = (id: string) => courses[COURSE_CATALOGUE.findIndex((course) => course.id === id)]!;
  expect([of("basic-skills").days, of("basic-skills").dutyGate]).toEqual([2, true]);
  expect(of("workshop").requiredFor?.serviceYears).toEqual({ from: 1, to: 3 });
  expect(of("advanced-skills").requiredFor?.words.map(({ grade }) => grade)).toEqual(["senior-agent"]);
});

test.each(EACH)("%s: the words offered on the sheet for %s fit the list Excel keeps", (language, id) => {
  for (const { words } of templateOf(id, language).validations ?? []) {
    expect(words.filter((word) => word.includes(","))).toEqual([]);
    expect(words.join(",").length).toBeLessThanOrEqual(255);
  }
});

test.each<[TemplateId, string[]]>([
  ["roster", ["Employee ID"]],
  ["kpi", ["Employee ID", "Month"]],
  ["tickets", ["Ticket ID", "Created"]],
  ["courses", ["Course"]],
  ["feedback", ["Survey Date", "CSAT"]],
  ["company-days", ["Date"]],
])("the sheet for %s marks as needed what says what a row is about", (id, needed) => {
  const [, , hints, headers] = templateOf(id, "en").values;
  expect(headers!.filter((_, column) => String(hints![column]).startsWith("* "))).toEqual(needed);
});

describe("on any day", () => {
  test.each(["2026-11-01 00:00", "2026-03-01 09:00", "2028-02-29 23:59", "2027-01-01 12:00"])("%s: no example lies in the future", (now) => {
    const sheets = TEMPLATE_IDS.filter((id) => id !== "training-plan-courses").map((id) => plannedSheet(filledIn(createTemplate(id, "zh-CN", { now: at(now), policy: defaultPolicy() }))));
    expect(readDataset({ sheets, dateSystem: 1900 }, { period: parsePeriod("2026-10")!, now: at(now) }).issues).toEqual([]);
  });
});
