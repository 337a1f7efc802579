// The policy as a sheet of the workbook, for a person to read and change.
import type { Policy, PresetKey } from "../core/policy";
import { policyFromPreset } from "../core/presets";
import type { Language } from "../text/language";
import type { Workbook, WriteOutcome } from "./workbook";

/** Writes the Policy sheet of a preset or a policy. One that is there is written anew; what a person had changed on it is kept as a copy. */
export async function writePolicy(workbook: Workbook, policy: PresetKey | Policy, language: Language): Promise<WriteOutcome> {
  // Fetched when somebody wants it: most people never write a policy.
  const { policySheetPlan } = await import("../report/policySheet/policySheetPlan");
  return workbook.writePolicy(policySheetPlan(typeof policy === "string" ? policyFromPreset(policy) : policy, language));
}
