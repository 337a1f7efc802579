import { describe, expect, test } from "@jest/globals";
import { assess, type ReportRequest } from "../src/app/assessWorkbook";
import { generateReport } from "../src/app/generateReport";
import type { Sheet } from "../src/input/sheet";
import { evaluationJson } from "../src/report/json";
import { reportingOn } from "./excel/reporting";
import { openBookOf } from "./support/book";
import { figureAt, goldenCases, type GoldenCase } from "./support/goldenCase";
import { workbook } from "./support/grid";

type Json = ReturnType<typeof evaluationJson>;

function evaluated(sheets: readonly Sheet[], request: ReportRequest): Json {
  const assessed = assess({ ...workbook(...sheets), ownTabs: [], policySheet: null, otherPolicySheets: [], isPolicySheetMarked: false, historySheet: null, settings: {} }, request);
  if (assessed.kind === "refused") throw new Error(assessed.code);
  return evaluationJson(assessed.evaluation, request.language);
}

const found = (json: Json, { figures }: GoldenCase): Record<string, string> =>
  Object.fromEntries([...figures.keys()].map((where) => [where, figureAt(json, where)]));

/** All errors and warnings, and of what is only worth knowing what the case speaks of. */
const told = ({ issues }: Json, expected: readonly string[]): readonly string[] =>
  issues
    .map(({ sheet, cell, code, severity }) => ({ severity, line: [sheet === null ? "" : `${sheet}!${cell ?? ""}`, code].join(" ").trim() }))
    .filter(({ severity, line }) => severity !== "info" || expected.includes(line))
    .map(({ line }) => line)
    .sort();

const CASES = goldenCases();

describe("golden workbooks", () => {
  test.each(CASES.map((one) => [one.name, one.title, one] as const))("%s: %s", (_name, _title, one) => {
    const json = evaluated(one.sheets, one.request);
    expect({ figures: found(json, one), issues: told(json, one.issues) }).toEqual({ figures: Object.fromEntries(one.figures), issues: one.issues });
  });

  test("every data row of every case is read or told: read + errors = rows", () => {
    for (const { name, sheets, request } of CASES) {
      for (const { rows, read, errors } of evaluated(sheets, request).sheets) expect([name, read + errors]).toEqual([name, rows]);
    }
  });

  // Through Excel the cells are written, kept in a workbook's own form and read back.
  test.each(CASES.map((one) => [one.name, one] as const))("%s comes to the same through Excel, and its report can be written", async (_name, one) => {
    const { workbook: port } = reportingOn(await openBookOf(one.sheets));
    const outcome = await generateReport(port, one.request);
    if (outcome.kind !== "written") throw new Error(outcome.code);
    expect(found(evaluationJson(outcome.evaluation, one.request.language), one)).toEqual(Object.fromEntries(one.figures));
  });
});
