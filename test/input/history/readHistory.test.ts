import { describe, expect, test } from "@jest/globals";
import type { History } from "../../../src/core/history";
import type { Issue } from "../../../src/core/issue";
import { address } from "../../../src/core/issue";
import { readHistory, type HistoryReading } from "../../../src/input/history/readHistory";
import type { CellValue, Sheet } from "../../../src/input/sheet";
import { historySheetPlan } from "../../../src/report/history/historySheetPlan";
import { LANGUAGES, type Language } from "../../../src/text/language";
import { issueText } from "../../../src/text/issues";
import { company } from "../../support/company";
import { closedThrough } from "../../support/history";
import { plannedSheet } from "../../support/plannedSheet";

const HISTORY = closedThrough(company(), ["2026-09", "2026-10"]);

/** The history as it is once its figures no longer know the cells they came from. */
function kept(history: History): unknown {
  return JSON.parse(JSON.stringify(history, (key, value: unknown) => (key === "at" ? null : value)));
}

function sheetIn(language: Language, history = HISTORY): Sheet {
  return plannedSheet(historySheetPlan(history, [], language, 1900));
}

/** The sheet with the cells of these places (in the values, from 0) changed. */
function withCells(sheet: Sheet, ...changes: readonly (readonly [row: number, column: number, value: CellValue])[]): Sheet {
  const values = sheet.values.map((row) => [...row]);
  for (const [row, column, value] of changes) values[row]![column] = value;
  return { ...sheet, values };
}

/** The place of a row's cell by what stands in two of its other cells, and the column's header above it. */
function placeOf(sheet: Sheet, header: string, ...texts: readonly string[]): readonly [number, number] {
  const row = sheet.values.findIndex((cells) => texts.every((text) => cells.includes(text)));
  const head = sheet.values.slice(0, row).filter((cells) => cells.includes(header)).at(-1);
  return [row, head?.indexOf(header) ?? -1];
}

const told = ({ problems }: HistoryReading): readonly string[] => problems.map(({ severity, code, at }: Issue) => `${severity} ${code} ${at === null ? "" : address(at)}`);

describe("closed months on their sheet", () => {
  test.each(LANGUAGES)("written in %s are read back the same, whatever language is spoken by then", (language) => {
    const reading = readHistory(sheetIn(language));
    expect(kept(reading.history)).toEqual(kept(HISTORY));
    expect([reading.problems, reading.unread]).toEqual([[], []]);
  });

  test("can be read by a person: month, people, scores and words stand in cells of their own", () => {
    const sheet = sheetIn("zh-CN");
    const cell = (header: string, ...texts: readonly string[]): CellValue => {
      const [row, column] = placeOf(sheet, header, ...texts);
      return sheet.values[row]![column] ?? null;
    };
    expect([cell("平均得分", "2026-10", "服务标准"), cell("得分", "2026-10", "wang"), cell("等级", "2026-10", "wang"), cell("未考核原因", "2026-10", "chen")]).toEqual([
      71.8, 89.3, "良好", "数据覆盖不足",
    ]);
  });

  test("hold more text than one cell takes: it goes on in the next ones", () => {
    const policy = HISTORY[1]!.policy;
    const words = Array.from({ length: 4_000 }, (_, index) => `word number ${index}`);
    const wide: History = [{ ...HISTORY[1]!, policy: { ...policy, training: { ...policy.training, dutyGateWords: words } } }];
    const sheet = sheetIn("en", wide);
    expect(Math.max(...sheet.values.flat().map((value) => (typeof value === "string" ? value.length : 0)))).toBeLessThanOrEqual(32_767);
    expect(kept(readHistory(sheet).history)).toEqual(kept(wide));
  });

  test("stay readable when a person sorts the rows and moves the columns", () => {
    const { values, ...rest } = sheetIn("en");
    const people = values.findIndex((cells) => cells.includes("Employee ID"));
    const turned = [...values.slice(0, people + 1), ...values.slice(people + 1).reverse()].map((cells) => [...cells.slice(1, 4).reverse(), cells[0] ?? null, ...cells.slice(4)]);
    const reading = readHistory({ ...rest, values: turned });
    expect(reading.problems).toEqual([]);
    expect(reading.history.map(({ people: all }) => all.map(({ result }) => result.employeeId).sort())).toEqual(HISTORY.map(({ people: all }) => all.map(({ result }) => result.employeeId).sort()));
  });

  test("names, ids and teams that begin like a formula are text", () => {
    const [{ people, ...month }] = HISTORY as [History[number]];
    const odd: History = [{ ...month, people: people.map((person) => ({ ...person, name: "=1+1", team: "@team" })) }];
    expect(readHistory(sheetIn("en", odd)).history[0]?.people[0]).toMatchObject({ name: "=1+1", team: "@team" });
  });
});

describe("what was changed or damaged on the sheet", () => {
  const sheet = sheetIn("en");
  const month = placeOf(sheet, "Kept for the add-in", "2026-10", "Service standard");
  const wang = placeOf(sheet, "Kept for the add-in", "2026-10", "wang");

  test("a month whose kept text is damaged is not closed and says so; the other months are", () => {
    const text = String(sheet.values[month[0]]![month[1]]);
    for (const damaged of [text.slice(0, -5), text.replace("24", "25"), "", null, 7, "{}"]) {
      const reading = readHistory(withCells(sheet, [...month, damaged]));
      expect(reading.history.map((one) => one.month)).toEqual(["2026-09"]);
      expect(told(reading)).toEqual([`error history-month-unreadable ${address({ sheet: "", row: month[0] + 1, column: month[1] + 1 })}`]);
    }
  });
  test("its rows are carried along as they stand when the sheet is written again", () => {
    const reading = readHistory(withCells(sheet, [...month, "damaged"]));
    expect(reading.unread.map(({ table, month: own, cells }) => [table, own, cells[1]])).toEqual([
      ["months", "2026-10", expect.any(Number)], ...["wang", "li", "chen", "zhou"].map((id) => ["people", "2026-10", id]),
    ]);
    const again = readHistory(plannedSheet(historySheetPlan(reading.history, reading.unread, "zh-TW", 1900)));
    expect(again.unread).toEqual(reading.unread);
  });
  test("a person whose kept text is damaged keeps score, rating and parts from the cells", () => {
    const reading = readHistory(withCells(sheet, [...wang, "damaged"]));
    const person = reading.history[1]?.people.find(({ result }) => result.employeeId === "wang");
    expect(person?.result).toMatchObject({ score: 89.3, rating: "good", performance: 87, metrics: [], notAssessed: null });
    expect(told(reading)).toEqual([`warning history-person-unreadable ${address({ sheet: "", row: wang[0] + 1, column: wang[1] + 1 })}`]);
  });
  test("a score that was typed over does not count, and the cell is named with both figures", () => {
    const score = placeOf(sheet, "Score", "2026-10", "wang");
    const rating = placeOf(sheet, "Rating", "2026-10", "wang");
    const reading = readHistory(withCells(sheet, [...score, 99], [...rating, "Excellent"]));
    expect(reading.history[1]?.people.find(({ result }) => result.employeeId === "wang")?.result.score).toBe(89.3);
    expect(reading.problems.map((issue) => issueText(issue, "en"))).toEqual([
      "The cell says 99, but 2026-10 was closed with 89.3, which counts. Put it back; to take over new figures, reopen the month.",
      "The cell says Excellent, but 2026-10 was closed with good, which counts. Put it back; to take over new figures, reopen the month.",
    ]);
  });
  test("a person's row that was deleted is missed", () => {
    const { values, ...rest } = sheet;
    const reading = readHistory({ ...rest, values: values.filter((_, row) => row !== wang[0]) });
    expect(reading.problems.map(({ code, params }) => [code, params])).toEqual([["history-people-missing", { month: "2026-10", n: 4, read: 3 }]]);
  });
  test("a month that stands there twice counts as it was closed last", () => {
    const later: History = [{ ...HISTORY[1]!, closedAt: HISTORY[1]!.closedAt + 60 }];
    const twice = withCells(sheet, ...sheetIn("en", later).values[5]!.map((value, column) => [month[0] - 1, column, value] as const));
    const reading = readHistory(twice);
    expect(reading.history.find((one) => one.month === "2026-10")?.closedAt).toBe(HISTORY[1]!.closedAt + 60);
    expect(told(reading).filter((line) => line.includes("twice"))).toHaveLength(1);
  });
  test("a sheet with nothing of ours on it holds no history", () => {
    expect(readHistory({ ...sheet, values: [["Closed months of the service team reports"], ["nothing"]] })).toEqual({ history: [], unread: [], problems: [] });
  });
});
