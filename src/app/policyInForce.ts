// Which policy a report is made by: the one asked for, else the workbook's Policy sheet, else the service standard.
import type { Issue } from "../core/issue";
import { address } from "../core/issue";
import type { Policy } from "../core/policy";
import { checkPolicy } from "../core/policyCheck";
import { defaultPolicy } from "../core/presets";
import { readPolicySheet } from "../input/policySheet/readPolicySheet";
import type { PolicySource } from "../report/context";
import { issueText } from "../text/issues";
import type { Language } from "../text/language";
import { policyProblemText } from "../text/policy";
import type { WorkbookContents } from "./workbook";

/** The policy a report is made by, or why there is none. */
export type PolicyInForce =
  | { readonly kind: "policy"; readonly policy: Policy; readonly source: PolicySource; readonly warnings: readonly Issue[] }
  /** Why it cannot be used, in sentences, each with its cell where it has one. */
  | { readonly kind: "invalid"; readonly problem: string };

/** Of many problems these are said; a person who mends them sees the rest. */
const MOST_TOLD = 3;

type PolicySheets = Pick<WorkbookContents, "policySheet" | "otherPolicySheets" | "isPolicySheetMarked" | "dateSystem">;

/** The policy for a workbook; `asked` is what the request names, `null` where it leaves the choice to the workbook. */
export function policyInForce({ policySheet, dateSystem, ...besides }: PolicySheets, asked: Policy | null, language: Language): PolicyInForce {
  if (asked !== null || policySheet === null) {
    const policy = asked ?? defaultPolicy();
    const sentences = checkPolicy(policy).map((problem) => policyProblemText(problem, language));
    return sentences.length > 0 ? invalid(sentences) : { kind: "policy", policy, source: { kind: asked === null ? "default" : "request", sheet: policySheet?.name ?? null }, warnings: [] };
  }
  const { policy, problems } = readPolicySheet(policySheet, dateSystem);
  const said = [...secondSheets(policy, { policySheet, dateSystem, ...besides }), ...problems];
  const errors = said.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return invalid(errors.map((issue) => `${placeText(issue)}${issueText(issue, language)}`));
  return { kind: "policy", policy, source: { kind: "sheet", sheet: policySheet.name }, warnings: said };
}

/**
 * What is to be said of further Policy sheets. Beside the marked one a second is somebody's copy; where no mark tells which one counts and
 * they differ, nobody is scored by a guess.
 */
function secondSheets(policy: Policy, { policySheet, otherPolicySheets, isPolicySheetMarked, dateSystem }: PolicySheets): readonly Issue[] {
  return otherPolicySheets.map((sheet): Issue => {
    const isSame = JSON.stringify(readPolicySheet(sheet, dateSystem).policy) === JSON.stringify(policy);
    const severity = isPolicySheetMarked ? "info" : isSame ? "warning" : "error";
    return {
      severity, code: severity === "error" ? "policy-sheets-differ" : "policy-sheet-twice",
      params: { used: policySheet?.name ?? "" }, at: { sheet: sheet.name, row: null, column: null },
    };
  });
}

function invalid(sentences: readonly string[]): PolicyInForce {
  return { kind: "invalid", problem: sentences.slice(0, MOST_TOLD).join(" ") };
}

/** `Policy!C12: `, as Excel writes a place. */
function placeText({ at }: Issue): string {
  if (at === null) return "";
  const cell = address(at);
  return cell === "" ? `${at.sheet}: ` : `${at.sheet}!${cell}: `;
}
