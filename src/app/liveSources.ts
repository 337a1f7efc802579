// What the live formulas of a report may point at in this workbook. Where no Policy sheet is there, one is planned with the report, so that
// limits, bands and calendar have cells; one that is there but not in force is left alone, and the formulas hold the numbers themselves.
import type { Dataset } from "../core/dataset";
import type { CellRef } from "../core/issue";
import type { Policy } from "../core/policy";
import { policyPlaces } from "../input/policySheet/policyPlaces";
import type { Sheet } from "../input/sheet";
import type { PolicySource } from "../report/context";
import type { LiveSources, StoredValue } from "../report/live/sources";
import type { SheetPlan } from "../report/plan";
import { policySheetPlan } from "../report/policySheet/policySheetPlan";
import type { Language } from "../text/language";
import type { WorkbookContents } from "./workbook";

/** What live formulas point at, and the sheet they need beside. */
export interface LivePlan {
  readonly sources: LiveSources;
  /** To be written with the report; `null` where the workbook has a Policy sheet. */
  readonly policySheet: SheetPlan | null;
}

/** The sources for a report made by `policy`, which came from `source`. */
export function liveSources(contents: WorkbookContents, { companyDays, assessments, reviews }: Pick<Dataset, "companyDays" | "assessments" | "reviews">, policy: Policy, source: PolicySource, language: Language): LivePlan {
  const inForce = source.kind === "sheet" ? contents.policySheet : null;
  const planned = contents.policySheet === null ? policySheetPlan(policy, language) : null;
  const places = inForce !== null ? policyPlaces(inForce, contents.dateSystem) : planned !== null ? policyPlaces(sheetOf(planned), contents.dateSystem) : () => null;
  return {
    sources: { stored: storedIn(contents.sheets), policySheet: inForce?.name ?? null, policyCell: places, companyDays, assessments, reviews, dateSystem: contents.dateSystem },
    policySheet: planned,
  };
}

function storedIn(sheets: readonly Sheet[]): LiveSources["stored"] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }: CellRef): StoredValue => {
    const sheet = byName.get(name);
    return sheet?.values[row - sheet.row]?.[column - sheet.column] ?? null;
  };
}

/** The planned sheet as it will be read. */
function sheetOf({ name, values }: SheetPlan): Sheet {
  return { name, row: 1, column: 1, values, formats: values.map((row) => row.map(() => "General")), merges: [], tables: [], hidden: false };
}
