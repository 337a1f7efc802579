// Typed assessment scores, 360 reviews' place in them is core/review.ts. All scores are 0–100.
import type { CellRef, RowRef } from "./issue";
import type { Mark } from "./metric";
import type { Month } from "./time";

export type AssessmentField =
  | "knowledge" | "practical" | "defence" | "attitude" | "performance" | "yearDefence" | "majorIssue";

export interface Assessment {
  readonly employeeId: string;
  readonly month: Month | null;
  /** Set for yearly rows (year-end defence, major-issue contribution). */
  readonly year: number | null;
  readonly marks: Readonly<Partial<Record<AssessmentField, Mark>>>;
  readonly cells: Readonly<Partial<Record<AssessmentField, CellRef>>>;
  readonly statedScore: number | null;
  readonly statedRating: string | null;
  readonly at: RowRef;
}
