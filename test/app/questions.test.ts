// What is not sure is asked; what was answered is settled, remembered, and not asked again.
import { expect, test } from "@jest/globals";
import { withSettling } from "../../src/app/memory";
import { openQuestions, type Question } from "../../src/app/questions";
import { parsePeriod } from "../../src/core/period";
import { readDataset } from "../../src/input/dataset";
import type { Correction } from "../../src/input/recognise";
import type { Sheet } from "../../src/input/sheet";
import { at } from "../support/clock";
import { sheet } from "../support/grid";

const PERIOD = parsePeriod("2026-10")!;

function asked(sheets: readonly Sheet[], corrections: readonly Correction[] = []): { readonly questions: readonly Question[]; readonly fields: readonly (string | null)[]; readonly kinds: readonly (string | null)[] } {
  const dataset = readDataset({ sheets, dateSystem: 1900 }, { period: PERIOD, now: at("2026-11-05 09:00"), corrections });
  return {
    questions: openQuestions(dataset, corrections, "zh-CN"),
    fields: dataset.sheets.flatMap(({ columns }) => columns.map(({ field }) => field)),
    kinds: dataset.sheets.map(({ kind }) => kind),
  };
}

const CLEAR = sheet("花名册", `
  工号 | 姓名 | 小组 | 入职日期
  1001 | 张三 | 一组 | 2024-03-01
  1002 | 李四 | 二组 | 2024-05-01
`);

// The header says a day, the cells say a team.
const UNLIKE = sheet("花名册", `
  工号 | 姓名 | 小组 | 入职日期
  1001 | 张三 | 一组 | 甲
  1002 | 李四 | 二组 | 乙
  1003 | 王五 | 二组 | 丙
`);

test("a clear workbook asks nothing", () => {
  expect(asked([CLEAR]).questions).toEqual([]);
});

test("a column whose cells are not what its header says is asked about at its cell, and its answer is kept", () => {
  const { questions, fields } = asked([UNLIKE]);
  expect(questions.map(({ sheet: name, address, answers }) => [name, address, answers.map(({ label }) => label)])).toEqual([["花名册", "D1", ["是", "未使用"]]]);
  expect(fields).not.toContain("hiredOn");
  const [yes, no] = questions[0]!.answers;
  expect(asked([UNLIKE], withSettling([], yes!.settling)).questions).toEqual([]);
  expect(asked([UNLIKE], withSettling([], no!.settling)).questions).toEqual([]);
});

test("an answer can be taken back, and is then asked for again", () => {
  const [question] = asked([UNLIKE]).questions;
  const said = withSettling([], question!.answers[1]!.settling);
  expect(asked([UNLIKE], withSettling(said, { sheet: "花名册", header: "入职日期", field: "auto" })).questions).toEqual([question]);
});
