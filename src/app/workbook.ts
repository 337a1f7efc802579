// The port to a workbook: the use cases speak to this, src/excel carries it out over Office.js.
import type { Sheet, SheetSet } from "../input/sheet";
import type { ReportPlan, SheetPlan } from "../report/plan";
import type { WorkbookErrorCode } from "../text/outcomes";

/** A tab the add-in wrote before, recognised by its mark and sheet id together, never by name. */
export interface OwnTab {
  readonly name: string;
  readonly period: string;
  readonly tab: string;
  /** Whether any cell outside the notes column differs from what was recorded when it was written. */
  readonly edited: boolean;
}

/** All that is read of a workbook. */
export interface WorkbookContents extends SheetSet {
  /** Own tabs are not among `sheets`. */
  readonly ownTabs: readonly OwnTab[];
  /** The Policy sheet: by its mark, else by its title. Policy sheets, and copies of one, are not among `sheets`. */
  readonly policySheet: Sheet | null;
  /** Other sheets with a Policy sheet's title, in tab order; and whether the one above is told from them by its mark. */
  readonly otherPolicySheets: readonly Sheet[];
  readonly isPolicySheetMarked: boolean;
  /** The sheet of closed months, found as the Policy sheet is; nor is it, or a copy of it, among `sheets`. */
  readonly historySheet: Sheet | null;
  /** What the add-in remembers in this workbook (column corrections, last choice), by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The steps of a report. */
export type Stage = "read" | "recognise" | "evaluate" | "write";

/** How far a step is. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** What writing left in the workbook. */
export interface WriteOutcome {
  /** Names of the report's tabs written, in order. */
  readonly written: readonly string[];
  /** Edited tabs kept beside the new ones. */
  readonly kept: readonly { readonly tab: string; readonly copy: string }[];
}

/** The port: what the use cases need of a workbook. */
export interface Workbook {
  read(progress?: (progress: Progress) => void): Promise<WorkbookContents>;
  /** Writes all the plan has or, on failure, leaves the workbook as it was. */
  write(plan: ReportPlan, progress?: (progress: Progress) => void): Promise<WriteOutcome>;
  /** Writes the Policy sheet as `write` writes tabs: in place where there is one, keeping a copy of what a person edited. */
  writePolicy(plan: SheetPlan): Promise<WriteOutcome>;
  /** Selects a cell, for links in the pane. */
  goTo(sheet: string, address: string): Promise<void>;
  remember(key: string, value: string): Promise<void>;
  /** Adds plain sheets (sample, templates) under free names; gives the names used. */
  addSheets(sheets: readonly SheetPlan[]): Promise<readonly string[]>;
}

/** The host refused. `code` is ours, the sentence is in src/text/outcomes.ts. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    readonly parameters: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = "WorkbookError";
  }
}
