// What follows from scores, and what is done about them: the star, improvement plans, actions, incentives. Only values: no words, no
// layout; everything is proposed to a person, nothing is decided.
import type { Action, ActionStatus } from "./action";
import type { Rating } from "./rating";
import type { Month } from "./time";

/** The star of the period, who came close and why they are not it, and the largest rise in satisfaction; empty and `null` where nobody is. */
export interface StarResult {
  readonly winners: readonly { readonly employeeId: string; readonly score: number; readonly rating: Rating }[];
  readonly nearMisses: readonly { readonly employeeId: string; readonly score: number; readonly reason: "rating" | "attitude-breach" | "days-employed" | "tickets" | "tie-break" }[];
  /** The team of the month; teams still tied share it. */
  readonly teams: readonly { readonly team: string; readonly score: number }[];
  readonly csatRise: { readonly employeeId: string; readonly from: number; readonly to: number; readonly n: number } | null;
}

/** Where an improvement plan stands; overdue: its months are over and it is not closed. */
export type PipStatus = "open" | "overdue" | "closed";

/** One improvement plan of one person. */
export interface PipResult {
  readonly employeeId: string;
  readonly openedIn: Month;
  readonly dueIn: Month;
  readonly closedIn: Month | null;
  readonly status: PipStatus;
  readonly isNew: boolean;
  /** The months that opened it, then progress month by month. */
  readonly evidence: readonly { readonly month: Month; readonly score: number | null; readonly rating: Rating | null }[];
  readonly progress: readonly { readonly month: Month; readonly score: number | null; readonly rating: Rating | null }[];
  readonly coach: string | null;
  /** Proposed apart: long leave, probation. */
  readonly apart: "on-leave" | "probation" | null;
}

/** One improvement action against its deadline. */
export interface ActionResult {
  readonly action: Action;
  readonly status: ActionStatus | null;
  /** `done`: nothing says whether in time. */
  readonly standing: "overdue" | "due-this-month" | "done-in-time" | "done-late" | "done" | "open" | "no-deadline" | "cancelled";
  readonly daysLate: number | null;
}

/** What good results give: proposals and balances, nothing paid. */
export interface Incentives {
  readonly bonus: readonly { readonly employeeId: string; readonly score: number }[];
  readonly promotion: readonly { readonly employeeId: string; readonly grade: string; readonly next: string }[];
  /** Empty unless the policy has pay coefficients. */
  readonly pay: readonly { readonly employeeId: string; readonly rating: Rating; readonly coefficient: number }[];
  readonly points: readonly { readonly employeeId: string; readonly balance: number; readonly earned: number; readonly suggestions: number; readonly adopted: number }[];
}
