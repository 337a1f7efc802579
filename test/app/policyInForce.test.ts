import { describe, expect, test } from "@jest/globals";
import { policyInForce } from "../../src/app/policyInForce";
import { policyFromPreset } from "../../src/core/presets";
import type { PresetKey } from "../../src/core/policy";
import type { Sheet } from "../../src/input/sheet";
import { policySheetPlan } from "../../src/report/policySheet/policySheetPlan";
import { openReport, KPI, ROSTER } from "../excel/reporting";
import { plannedSheet } from "../support/plannedSheet";

const sheetOf = (preset: PresetKey, name: string): Sheet => ({ ...plannedSheet(policySheetPlan(policyFromPreset(preset), "en")), name });
const inForce = (first: Sheet | null, others: readonly Sheet[], isPolicySheetMarked: boolean) =>
  policyInForce({ policySheet: first, otherPolicySheets: others, isPolicySheetMarked, dateSystem: 1900 }, null, "en");
const STANDARD = sheetOf("service-standard", "Policy");
const COPY = sheetOf("service-standard", "Policy (2)");
const OTHER = sheetOf("ecommerce", "Policy (old)");

describe("several Policy sheets", () => {
  test("beside the marked one any other is a copy: it is named as not used, whatever it says", () => {
    expect(inForce(STANDARD, [COPY, OTHER], true)).toMatchObject({
      kind: "policy", policy: { preset: "service-standard" },
      warnings: [
        { severity: "info", code: "policy-sheet-twice", params: { used: "Policy" }, at: { sheet: "Policy (2)" } },
        { severity: "info", code: "policy-sheet-twice", params: { used: "Policy" }, at: { sheet: "Policy (old)" } },
      ],
    });
  });

  test("without a mark two that say the same are one, with a warning", () => {
    expect(inForce(STANDARD, [COPY], false)).toMatchObject({ kind: "policy", warnings: [{ severity: "warning", code: "policy-sheet-twice", at: { sheet: "Policy (2)" } }] });
  });

  test("without a mark two that differ are refused, because nobody is scored by a guess", () => {
    const refused = inForce(STANDARD, [OTHER], false);
    expect(refused).toEqual({
      kind: "invalid",
      problem: "Policy (old): “Policy” and this sheet are both titled as the Policy sheet and say different things. Delete the one that does not count, or change its title.",
    });
  });

  test("a policy that is asked for asks no sheet", () => {
    const asked = policyInForce({ policySheet: STANDARD, otherPolicySheets: [OTHER], isPolicySheetMarked: false, dateSystem: 1900 }, policyFromPreset("supermarket"), "en");
    expect(asked).toMatchObject({ kind: "policy", policy: { preset: "supermarket" }, warnings: [] });
  });

  test("one sheet alone is the policy, with or without its mark", () => {
    expect(inForce(OTHER, [], false)).toMatchObject({ kind: "policy", policy: { preset: "ecommerce" }, warnings: [] });
  });
});

test("a workbook whose software lost the marks gives both sheets, the first as the Policy sheet", async () => {
  const open = await openReport([ROSTER, STANDARD, KPI, OTHER]);
  const { policySheet, otherPolicySheets, isPolicySheetMarked, sheets } = await open.workbook.read();
  expect([policySheet?.name, otherPolicySheets.map(({ name }) => name), isPolicySheetMarked]).toEqual(["Policy", ["Policy (old)"], false]);
  expect(sheets.map(({ name }) => name)).toEqual(["Roster", "KPI"]);
});
