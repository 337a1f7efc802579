// Everything read from a workbook, people already matched: employeeId in every record is an Employee's id here.
import type { Action, CompanyDay, Feedback, PointsEntry } from "./action";
import type { Assessment } from "./assessment";
import type { Employee } from "./employee";
import type { Issue } from "./issue";
import type { KpiReading, StatedResult } from "./metric";
import type { QaSample } from "./quality";
import type { Review360 } from "./review";
import type { Ticket } from "./ticket";
import type { Moment, Month } from "./time";
import type { Course, Session, TrainingRecord } from "./training";

/** What a sheet can be. */
export type SheetKind =
  | "roster" | "kpi" | "assessment" | "review360" | "qa" | "tickets" | "courses" | "sessions" | "training"
  | "actions" | "points" | "feedback" | "company-days" | "annual";

/** What became of one table of a sheet. `rows` = `read` + `errors`; headers, notes and totals apart. */
export interface SheetSummary {
  readonly sheet: string;
  /** `null`: not used. */
  readonly kind: SheetKind | null;
  /** 0–1, how sure the kind is. */
  readonly confidence: number;
  /** 1-based header row; 0 where not used. */
  readonly headerRow: number;
  readonly rows: number;
  readonly read: number;
  readonly errors: number;
  /** Totals, notes and repeated headers: rows that are no data. */
  readonly leftOut: number;
  /** Each column: its header, the field it was read as (`null`: not used), 1-based column. */
  readonly columns: readonly { readonly column: number; readonly header: string; readonly field: string | null; readonly confidence: number }[];
  /** Fields whose column could not be read as a whole: one error says so, and nothing is said of its rows. */
  readonly unread: readonly string[];
  /** The months the table holds, oldest first, where it has any. */
  readonly months: readonly Month[];
}

/** Everything the workbook says, as records; an empty list where no sheet holds any. */
export interface Dataset {
  readonly employees: readonly Employee[];
  readonly kpis: readonly KpiReading[];
  readonly stated: readonly StatedResult[];
  readonly assessments: readonly Assessment[];
  readonly reviews: readonly Review360[];
  readonly qaSamples: readonly QaSample[];
  readonly tickets: readonly Ticket[];
  readonly courses: readonly Course[];
  readonly sessions: readonly Session[];
  readonly trainingRecords: readonly TrainingRecord[];
  readonly actions: readonly Action[];
  readonly points: readonly PointsEntry[];
  readonly feedback: readonly Feedback[];
  readonly companyDays: readonly CompanyDay[];
  readonly sheets: readonly SheetSummary[];
  /** The newest ticket moment not after now; `null` without tickets. */
  readonly newestTicketAt: Moment | null;
  readonly issues: readonly Issue[];
}
