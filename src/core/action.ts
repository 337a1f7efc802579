// Improvement actions and plan milestones, points, feedback and company days as read.
import type { RowRef } from "./issue";
import type { Day, Moment } from "./time";

export type ActionStatus = "not-started" | "in-progress" | "done" | "cancelled";

/** One improvement action or milestone as its row says. */
export interface Action {
  readonly action: string;
  readonly owner: string | null;
  /** The deadline as typed, and the day it was read as. */
  readonly deadlineText: string | null;
  readonly deadlineOn: Day | null;
  readonly startOn: Day | null;
  readonly status: ActionStatus | null;
  readonly doneOn: Day | null;
  readonly metric: string | null;
  readonly metricBefore: string | null;
  readonly metricAfter: string | null;
  readonly metricTarget: string | null;
  readonly at: RowRef;
}

/** Points given to a person. */
export interface PointsEntry {
  readonly employeeId: string;
  readonly on: Day;
  readonly points: number;
  readonly reason: string | null;
  readonly adopted: boolean | null;
  readonly at: RowRef;
}

/** One customer's feedback. */
export interface Feedback {
  readonly on: Day;
  /** 1–5. */
  readonly score: number | null;
  readonly employeeId: string | null;
  readonly channel: string | null;
  readonly comment: string | null;
  readonly theme: string | null;
  readonly followedUpAt: Moment | null;
  readonly followedUp: boolean | null;
  readonly at: RowRef;
}

/** A day on which the company's calendar differs from the country's. */
export interface CompanyDay {
  readonly on: Day;
  readonly kind: "work" | "off";
  readonly name: string | null;
  /** Opening hours of that day where the sheet gives them, seconds from midnight, half-open. */
  readonly hours: readonly { readonly from: number; readonly to: number }[] | null;
  readonly at: RowRef;
}
