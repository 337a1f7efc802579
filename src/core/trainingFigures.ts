// What training comes to: rates, what is due, its effect, the needs seen. Only values: no words, no layout. Rates carry their counts;
// `null` = nothing to tell it by.
import type { Rate } from "./rate";
import type { Day } from "./time";

/** Where a person stands with a course they may have to take. */
export type DueStatus = "done" | "due-soon" | "overdue" | "not-required" | "exempt" | "upcoming";

/** One course of one person; days are `null` where nothing is due or nothing was passed. */
export interface CourseDue {
  readonly employeeId: string;
  readonly courseId: string;
  readonly status: DueStatus;
  readonly dueOn: Day | null;
  readonly lastPassedOn: Day | null;
}

/** The rates of a set of records. */
export interface TrainingRates {
  readonly attendance: Rate;
  readonly onTime: Rate;
  readonly fullAttendance: Rate;
  readonly pass: Rate;
  readonly passFirst: Rate;
  readonly passResit: Rate;
  readonly completion: Rate;
}

/** The rates of one course, module, method, trainer or team, with the mean of what its people gave it, 1–5; `null` without any. */
export interface TrainingGroup {
  readonly key: string;
  readonly rates: TrainingRates;
  readonly feedback: { readonly n: number; readonly mean: number | null };
}

/** One of Kirkpatrick's four levels: its mean or share among those trained and, where it is compared, among the others; `null` = nothing to tell it by. */
export interface EffectLevel {
  readonly level: "reaction" | "learning" | "behaviour" | "results";
  readonly n: number;
  readonly value: number | null;
  readonly others: { readonly n: number; readonly value: number | null } | null;
}

/** Everything the period says of training. */
export interface TrainingResult {
  readonly rates: TrainingRates;
  readonly byCourse: readonly TrainingGroup[];
  readonly byModule: readonly TrainingGroup[];
  readonly byMethod: readonly TrainingGroup[];
  readonly byTrainer: readonly TrainingGroup[];
  readonly byTeam: readonly TrainingGroup[];
  readonly due: readonly CourseDue[];
  readonly overdue: readonly CourseDue[];
  readonly dutyGate: readonly { readonly employeeId: string; readonly courseId: string }[];
  readonly repeatAbsentees: readonly { readonly employeeId: string; readonly absences: number }[];
  readonly makeUp: readonly { readonly employeeId: string; readonly courseId: string; readonly on: Day | null }[];
  readonly plan: { readonly held: number; readonly planned: number; readonly plannedHeadcount: number; readonly actualHeadcount: number; readonly hours: number | null; readonly costPerHead: number | null };
  readonly coverage: readonly { readonly module: string; readonly team: string; readonly qualified: number }[];
  readonly effect: readonly EffectLevel[];
  readonly needs: readonly { readonly kind: "module" | "metric" | "ticket-type"; readonly key: string; readonly share: Rate; readonly topic: string | null }[];
  readonly coaching: readonly { readonly employeeId: string; readonly dimension: string; readonly score: number }[];
  /** What is due in the month after the period, by course. */
  readonly calendar: readonly { readonly courseId: string; readonly dueOn: Day; readonly employeeIds: readonly string[] }[];
  readonly notices: readonly { readonly courseId: string; readonly on: Day | null; readonly venue: string | null; readonly trainer: string | null; readonly requirements: string | null; readonly employeeIds: readonly string[] }[];
  readonly warnings: readonly { readonly code: "weak-module" | "theory-not-in-kpi" | "attendance-low" | "emergency-coverage"; readonly key: string; readonly share: Rate | null }[];
}
