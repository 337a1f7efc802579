import { describe, expect, test } from "@jest/globals";
import { fc } from "../../support/property";
import { checkPolicy } from "../../../src/core/policyCheck";
import type { Policy } from "../../../src/core/policy";
import { formOfPolicy, policyOfForm } from "../../../src/core/policyRows";
import { policyFromPreset, PRESET_KEYS } from "../../../src/core/presets";
import { readPolicySheet } from "../../../src/input/policySheet/readPolicySheet";
import { policySheetPlan } from "../../../src/report/policySheet/policySheetPlan";
import { LANGUAGES, type Language } from "../../../src/text/language";
import { plannedSheet } from "../../support/plannedSheet";
import { anyPolicy } from "../../support/policies";

function readBack(policy: Policy, language: Language) {
  return readPolicySheet(plannedSheet(policySheetPlan(policy, language)), 1900);
}

describe("a policy on its sheet", () => {
  test.each(PRESET_KEYS.flatMap((preset) => LANGUAGES.map((language) => [preset, language] as const)))("%s written in %s is read back the same", (preset, language) => {
    const policy = policyFromPreset(preset);
    expect(readBack(policy, language)).toEqual({ policy, problems: [] });
  });

  test("any policy that can be used is read back the same, whatever language it was written in", () => {
    fc.assert(fc.property(anyPolicy, fc.constantFrom(...LANGUAGES), (policy, language) => {
      expect(checkPolicy(policy)).toEqual([]);
      expect(readBack(policy, language)).toEqual({ policy, problems: [] });
    }), { numRuns: 60 });
  });

  test("the form holds all of a policy", () => {
    fc.assert(fc.property(anyPolicy, (policy) => expect(policyOfForm(formOfPolicy(policy))).toEqual(policy)), { numRuns: 30 });
  });
});
