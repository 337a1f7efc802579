import { describe, expect, test } from "@jest/globals";
import { policyFromPreset } from "../../../src/core/presets";
import type { CellValue, Sheet } from "../../../src/input/sheet";
import { readPolicySheet } from "../../../src/input/policySheet/readPolicySheet";
import { policySheetPlan } from "../../../src/report/policySheet/policySheetPlan";
import { issueText } from "../../../src/text/issues";
import { LANGUAGES, type Language } from "../../../src/text/language";
import { sheet } from "../../support/grid";
import { plannedSheet } from "../../support/plannedSheet";

const ENGLISH = plannedSheet(policySheetPlan(policyFromPreset("service-standard"), "en"));

/** Where the row stands whose first cell below a title holds a text, from 0. */
function rowOf({ values }: Sheet, title: string, name: string): number {
  const start = values.findIndex((row) => row[1] === title);
  return start + values.slice(start).findIndex((row) => row[1] === name);
}

function withRow(from: Sheet, row: number, change: (cells: readonly CellValue[]) => readonly CellValue[]): Sheet {
  const width = from.values[0]!.length;
  const padded = (cells: readonly CellValue[]) => [...cells, ...Array.from({ length: width - cells.length }, () => null)].slice(0, width);
  return { ...from, values: from.values.map((cells, r) => (r === row ? padded(change(cells)) : cells)) };
}

/** The sheet with the cell so many columns right of a row's name changed; the cell has no format of its own then. */
function typed(title: string, name: string, value: CellValue, columns = 1, from: Sheet = ENGLISH): Sheet {
  const row = rowOf(from, title, name);
  const changed = withRow(from, row, (cells) => cells.map((cell, column) => (column === 1 + columns ? value : cell)));
  return { ...changed, formats: from.formats.map((formats, r) => formats.map((format, c) => (r === row && c === 1 + columns && typeof value === "string" ? "General" : format))) };
}

const read = (from: Sheet) => readPolicySheet(from, 1900);
const sentences = (from: Sheet, language: Language = "en") => read(from).problems.map((problem) => issueText(problem, language));
const codes = (from: Sheet) => read(from).problems.map(({ code, severity }) => `${severity} ${code}`);

describe("cells are read as a person means them", () => {
  test("percent as a fraction with a % format, as text, and as a bare number above 1.5", () => {
    for (const share of [0.75, "75%", "７５％", "75"]) expect(read(typed("Scoring rules", "Least share of weight present", share)).policy.scoring.minCoverage).toBe(0.75);
  });

  test("bare weights are percent for the whole table where one is above 1.5, fractions else", () => {
    const bare = (weights: readonly CellValue[]): Sheet => ["Knowledge", "Skill", "Attitude", "Performance"].reduce((so, part, index) => {
      const next = typed("Dimension weights", part, weights[index] ?? null, 1, so);
      return { ...next, formats: next.formats.map((row, r) => (r === rowOf(next, "Dimension weights", part) ? row.map(() => "General") : row)) };
    }, ENGLISH);
    const expected = { knowledge: 0.01, skill: 0.29, attitude: 0.2, performance: 0.5 };
    expect(read(bare([1, 29, 20, 50])).policy.scoring.dimensions).toEqual(expected);
    expect(read(bare([0.01, 0.29, 0.2, 0.5])).policy.scoring.dimensions).toEqual(expected);
    expect(read(bare(["1%", 0.29, "20%", "50%"])).policy.scoring.dimensions).toEqual(expected);
  });

  test("hours as a number, as days, and as the clock time Excel makes of 24:00", () => {
    const hours = (value: CellValue) => read(typed("SLA limits by type", "Service attitude", value, 2)).policy.sla.byType[0]?.resolution;
    expect([hours(36), hours("36"), hours("1.5天"), hours("36小时")]).toEqual([36, 36, 36, 36]);
    const clock = typed("SLA limits by type", "Service attitude", 1, 2);
    const row = rowOf(clock, "SLA limits by type", "Service attitude");
    expect(read({ ...clock, formats: clock.formats.map((formats, r) => (r === row ? formats.map(() => "[h]:mm") : formats)) }).policy.sla.byType[0]?.resolution).toBe(24);
  });

  test("an empty limit means none on purpose", () => {
    expect(read(typed("SLA limits by type", "Other", null, 2)).policy.sla.byType[2]).toMatchObject({ firstResponse: 24, resolution: null });
  });

  test("words in any of the three languages, codes and synonyms", () => {
    for (const word of ["dense 1-2-2-3", "中国式排名 1-2-2-3", "中國式排名 1-2-2-3", "dense"]) expect(read(typed("Scoring rules", "Ranks", word)).policy.scoring.rank).toBe("dense");
    for (const word of ["lower", "≤", "越低越好", "反向指標"]) expect(read(typed("Metrics", "CSAT", word, 5)).policy.scoring.scorecards[0]?.metrics[0]?.direction).toBe("lower");
  });

  test("a metric that is added needs its name and weight; the rest follows from what it is and how its target is written", () => {
    const added = (cells: readonly CellValue[]) => withRow(typed("Metrics", "CSAT", 0.2, 2), rowOf(ENGLISH, "Metrics", "Resolution rate") + 1, () => [null, ...cells]);
    expect(read(added(["平均处理时长", null, 0.2, "≤5分钟"])).policy.scoring.scorecards[0]?.metrics[3]).toEqual({
      id: "handling-minutes", name: "handling-minutes", unit: "minutes", direction: "lower", mode: "ratio", weight: 0.2, target: 5, floor: null, scale: null, steps: [],
      pointsPer: null, cap: 100, key: false, gateBand: null, derivedFrom: null, prorated: false,
    });
    expect(read(added(["微笑服务", "Everyone", "20%", "≥95%", null, null, "steps", null, null, null, "≥98%→100; ≥95%→80"])).policy.scoring.scorecards[0]?.metrics[3]).toMatchObject({
      id: "微笑服务", name: "微笑服务", unit: "share", direction: "higher", mode: "steps", target: 0.95, steps: [{ threshold: 0.98, points: 100 }, { threshold: 0.95, points: 80 }],
    });
  });

  test("a sum below a table and notes count for nothing", () => {
    const row = rowOf(ENGLISH, "Metrics", "Resolution rate") + 1;
    expect(codes(withRow(ENGLISH, row, () => [null, "合计", null, 1]))).toEqual([]);
    expect(codes(withRow(ENGLISH, row + 1, () => [null, "已由经理确认"]))).toEqual([]);
    expect(codes(withRow(ENGLISH, rowOf(ENGLISH, "Service star", "Least rating") - 2, () => [null, "agreed in May", "see minutes"]))).toEqual([]);
  });
});

describe("what cannot be used is refused at its cell, with what was expected", () => {
  test("an unknown word", () => {
    const { problems } = read(typed("Scoring rules", "Ranks", "best first"));
    expect(problems[0]?.at).toEqual({ sheet: "Policy", row: rowOf(ENGLISH, "Scoring rules", "Ranks") + 1, column: 3 });
    expect(problems.map((problem) => issueText(problem, "en"))).toEqual(["Scoring rules, Ranks: “best first” under “Value” cannot be used. Expected: competition 1-2-2-4 / dense 1-2-2-3."]);
    expect(sentences(typed("Scoring rules", "Ranks", "best first"), "zh-TW")).toEqual(["計分規則，名次：「取值」欄的「best first」無法使用。應為：並列跳位 1-2-2-4 / 中國式排名 1-2-2-3。"]);
  });

  test.each<readonly [string, Sheet, string]>([
    ["a number that is none", typed("Training", "Pass mark", "sixty"), "policy-cell-unreadable"],
    ["a percentage where points are meant", typed("Training", "Pass mark", "60%"), "policy-cell-unreadable"],
    ["an error value", typed("Training", "Pass mark", "#DIV/0!"), "policy-cell-unreadable"],
    ["an empty cell", typed("Training", "Pass mark", null), "policy-cell-empty"],
    ["a calendar without hours", typed("SLA rules", "Calendar", "Mon-Fri"), "policy-cell-unreadable"],
    ["an unknown setting", typed("Training", "Pass mark", "Pass grade", 0), "policy-row-unknown"],
    ["a setting twice", typed("Service star", "Least tickets in the month", "Least days employed in the month", 0), "policy-row-twice"],
    ["a type twice", typed("SLA limits by type", "Product quality", "服务态度", 0), "policy-row-twice"],
    ["a metric of no scorecard", typed("Metrics", "CSAT", "Night shift"), "policy-cell-unreadable"],
    ["a target against its direction", typed("Metrics", "Response time", ">= 24", 3), "policy-contradiction"],
    ["a scale without its end", typed("Metrics", "Response time", 1, 8), "policy-cell-empty"],
    ["half a pay table", typed("Pay coefficients", "good", 1.2), "policy-cell-empty"],
    ["a distribution without its number of people", typed("Forced distribution", "Use forced distribution", "yes"), "policy-cell-empty"],
    ["a heading that is gone", typed("Metrics", "Metric", "Share", 2), "policy-column-missing"],
    ["a limit of no hours", typed("SLA rules", "Reply of another department (h)", 0), "policy-rule"],
    ["a response target without its hours", typed("Service targets", "Responded in time", null, 3), "policy-rule"],
    ["a share of service above 100 %", typed("Service targets", "Resolution rate", 1.2), "policy-rule"],
    ["samples of less than none", typed("QA samples", "Planned samples a person and week", -1), "policy-rule"],
    ["bands that contradict", typed("Rating bands", "good", 95), "policy-rule"],
  ])("%s", (_, from, code) => {
    const { policy, problems } = read(from);
    expect([...new Set(problems.filter(({ severity }) => severity === "error").map((problem) => problem.code))]).toEqual([code]);
    expect(problems[0]?.at?.row).toBeGreaterThan(0);
    expect(policy).toEqual(policyFromPreset("service-standard"));
    for (const language of LANGUAGES) for (const problem of problems) expect(issueText(problem, language)).not.toMatch(/[{}]|undefined|policy-/);
  });

  test("weights that do not total 100 % are named with their table and sum, at a weight", () => {
    const { problems } = read(typed("Metrics", "CSAT", 0.5, 2));
    expect(problems.map((problem) => issueText(problem, "en"))).toEqual(["Metrics (all): the weights sum to 110 %, they must sum to 100 %."]);
    expect(problems[0]?.at).toEqual({ sheet: "Policy", row: rowOf(ENGLISH, "Metrics", "CSAT") + 1, column: 4 });
  });

  test("what a target lacks is said at its cell, by the target's name", () => {
    const { problems } = read(typed("Service targets", "Responded in time", null, 3));
    expect(problems[0]?.at).toEqual({ sheet: "Policy", row: rowOf(ENGLISH, "Service targets", "Responded in time") + 1, column: 5 });
    expect(problems.map((problem) => issueText(problem, "en"))).toEqual([
      "Service targets (Responded in time): the base “” is not possible. Expected: more than 0, for a response the hours to answer within.",
    ]);
  });

  test("a table that stands there twice", () => {
    const twice = { ...ENGLISH, values: [...ENGLISH.values, ...ENGLISH.values.slice(3, 8)], formats: [...ENGLISH.formats, ...ENGLISH.formats.slice(3, 8)] };
    expect(sentences(twice)).toEqual(["The table “General” stands on the Policy sheet twice. Delete one."]);
  });
});

describe("what is deleted takes the preset's values, with a warning", () => {
  test("a table", () => {
    const start = rowOf(ENGLISH, "Service star", "Service star");
    const without = { ...ENGLISH, values: ENGLISH.values.map((row, r) => (r >= start && r < start + 7 ? row.map(() => null) : row)) };
    expect(read(without).policy).toEqual(policyFromPreset("service-standard"));
    expect(sentences(without)).toEqual(["The Policy sheet has no table “Service star”; the preset's values are used."]);
  });

  test("a setting, and the limit of all other types", () => {
    const without = (title: string, name: string) => withRow(ENGLISH, rowOf(ENGLISH, title, name), () => []);
    expect(codes(without("Service star", "Least tickets in the month"))).toEqual(["warning policy-row-missing"]);
    expect(read(without("SLA limits by type", "Other")).policy.sla.byType[2]).toMatchObject({ type: "other", resolution: 72 });
  });

  test("a sheet of a person's own with two tables is a policy too", () => {
    const { policy, problems } = read(sheet("规则", `
      客服绩效报告政策表 |
      维度权重 |
      权重 | 维度
      25% | 知识
      25% | 技能
      25% | 态度
      25% | 业绩
      | 
      等级划分 |
      等级 | 最低分
      优秀 | 95
      良好 | 85
      合格 | 70
      待改进 | 0
    `));
    expect(problems.map(({ severity }) => severity)).not.toContain("error");
    expect(policy.scoring.dimensions).toEqual({ knowledge: 0.25, skill: 0.25, attitude: 0.25, performance: 0.25 });
    expect(policy.scoring.bands.map(({ from }) => from)).toEqual([95, 85, 70, 0]);
    expect(policy.scoring.mandatory).toEqual([]);
  });
});
