// What a workbook holds, before anything is written: the sheets recognised, the months with data, the issues.
import type { Dataset } from "../core/dataset";
import { parsePeriod } from "../core/period";
import { dayOf, monthOf, type Moment, type Month } from "../core/time";
import { readDataset } from "../input/dataset";
import { readPolicySheet, type PolicyReading } from "../input/policySheet/readPolicySheet";
import { historyIn, monthsToTell } from "./history";
import { rememberedCorrections } from "./memory";
import type { WorkbookContents } from "./workbook";

/** A workbook as it was read. */
export interface WorkbookCheck {
  readonly contents: WorkbookContents;
  readonly dataset: Dataset;
  /** Those with data, or closed; oldest first. */
  readonly months: readonly Month[];
  /** What the Policy sheet says, with its problems; null without one. */
  readonly policy: PolicyReading | null;
}

/** What contents just read hold, as of the person's clock. */
export function examine(contents: WorkbookContents, now: Moment): WorkbookCheck {
  const dataset = readDataset(contents, { period: parsePeriod(monthOf(dayOf(now)))!, now, corrections: rememberedCorrections(contents.settings) });
  const { policySheet, dateSystem } = contents;
  return {
    contents, dataset, months: monthsToTell(dataset, historyIn(contents).history),
    policy: policySheet === null ? null : readPolicySheet(policySheet, dateSystem),
  };
}
