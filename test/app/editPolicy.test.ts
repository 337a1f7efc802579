import { beforeEach, describe, expect, test } from "@jest/globals";
import { writePolicy } from "../../src/app/editPolicy";
import type { ReportOutcome } from "../../src/app/generateReport";
import { policyFromPreset } from "../../src/core/presets";
import { readPolicySheet } from "../../src/input/policySheet/readPolicySheet";
import { refusalText } from "../../src/text/outcomes";
import { KPI, openReport, ROSTER, type OpenReport } from "../excel/reporting";

let open: OpenReport;

beforeEach(async () => {
  open = await openReport([ROSTER, KPI]);
});

/** The cell some columns to the right of the first one that holds a text. */
async function cellBeside(context: Excel.RequestContext, text: string, columns: number): Promise<Excel.Range> {
  const worksheet = context.workbook.worksheets.getItem("Policy");
  const used = worksheet.getUsedRange();
  used.load("values,rowIndex,columnIndex");
  await context.sync();
  const row = used.values.findIndex((cells) => cells.includes(text));
  return worksheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex + used.values[row]!.indexOf(text) + columns, 1, 1);
}

/** Types a value into the cell beside a text, as a person does. */
async function typeBeside(text: string, value: string | number, columns = 1): Promise<void> {
  await open.run(async (context) => {
    (await cellBeside(context, text, columns)).values = [[value]];
    await context.sync();
  });
}

async function sheetNames(): Promise<readonly string[]> {
  return open.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
}

function scoreOf(outcome: ReportOutcome, id: string): number | null {
  if (outcome.kind !== "written") throw new Error(outcome.code);
  return outcome.evaluation.people.find(({ employee }) => employee.id === id)?.score ?? null;
}

describe("the Policy sheet in a workbook", () => {
  test("is written, read apart from the data, and gives the policy it was written from", async () => {
    await writePolicy(open.workbook, "ecommerce", "zh-TW");
    const { policySheet, sheets, ownTabs, dateSystem } = await open.workbook.read();
    expect(policySheet?.name).toBe("政策表");
    expect(sheets.map(({ name }) => name)).toEqual(["Roster", "KPI"]);
    expect(ownTabs).toEqual([]);
    expect(readPolicySheet(policySheet!, dateSystem)).toEqual({ policy: policyFromPreset("ecommerce"), problems: [] });
  });

  test("a changed weight changes the scores of the next report", async () => {
    // Ann: CSAT 4.2/5 → 84, response 24/30 → 80, resolution 88.2/90 → 98. Only performance is there, so it is the score.
    expect(scoreOf(await open.report({ policy: null }), "0001")).toBe(87); // 0.4·84 + 0.3·80 + 0.3·98
    await writePolicy(open.workbook, "service-standard", "en");
    expect(scoreOf(await open.report({ policy: null }), "0001")).toBe(87);
    await typeBeside("CSAT", 0.1, 2);
    await typeBeside("Response time", 0.6, 2);
    expect(scoreOf(await open.report({ policy: null }), "0001")).toBe(87); // the month was closed with the policy of then
    expect(scoreOf(await open.report({ policy: null, closed: "reopen" }), "0001")).toBe(85.8); // 0.1·84 + 0.6·80 + 0.3·98
    expect(scoreOf(await open.report({ policy: policyFromPreset("service-standard"), closed: "reopen" }), "0001")).toBe(87); // a preset that is asked for wins
  });

  test("weights that do not total 100 % are refused with the table, the sum and the cell, and nothing is written", async () => {
    await writePolicy(open.workbook, "service-standard", "en");
    await typeBeside("Knowledge", 0.25);
    const outcome = await open.report({ policy: null });
    if (outcome.kind !== "refused") throw new Error(outcome.kind);
    expect(refusalText(outcome.code, outcome.parameters, "en")).toMatch(/^The policy cannot be used: Policy![A-Z]+\d+: Dimension weights: the weights sum to 105 %, they must sum to 100 %\.$/);
    expect(await sheetNames()).toEqual(["Roster", "KPI", "Policy"]);
  });

  test("written anew it stays where it is; a copy is kept only of what a person changed", async () => {
    expect(await writePolicy(open.workbook, "service-standard", "en")).toEqual({ written: ["Policy"], kept: [] });
    expect(await writePolicy(open.workbook, "supermarket", "en")).toEqual({ written: ["Policy"], kept: [] });
    await typeBeside("Pass mark", 70);
    expect(await writePolicy(open.workbook, "ecommerce", "en")).toEqual({ written: ["Policy"], kept: [{ tab: "Policy", copy: "Policy (edited)" }] });
    const { policySheet, sheets } = await open.workbook.read();
    expect(policySheet?.name).toBe("Policy");
    expect(sheets.map(({ name }) => name)).toEqual(["Roster", "KPI"]);
  });

  test("a report never writes to it", async () => {
    await writePolicy(open.workbook, "service-standard", "en");
    await typeBeside("Pass mark", 70);
    await open.report({ policy: null });
    const { policySheet, dateSystem } = await open.workbook.read();
    expect(readPolicySheet(policySheet!, dateSystem).policy.training.passMark).toBe(70);
  });

  test("where other software lost the mark, the title tells it", async () => {
    await writePolicy(open.workbook, "ecommerce", "zh-CN");
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("政策表").customProperties.getItem("ServiceTeamReports").delete();
      await context.sync();
    });
    const { policySheet, sheets } = await open.workbook.read();
    expect([policySheet?.name, sheets.length]).toEqual(["政策表", 2]);
  });

  test("words are offered as lists", async () => {
    await writePolicy(open.workbook, "service-standard", "en");
    const source = await open.run(async (context) => {
      const cell = await cellBeside(context, "Ranks", 1);
      cell.dataValidation.load("rule");
      await context.sync();
      return cell.dataValidation.rule.list?.source;
    });
    expect(source).toBe("competition 1-2-2-4,dense 1-2-2-3");
  });
});
