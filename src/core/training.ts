// Courses, sessions and training records as read. Scores are 0–100, feedback 1–5.
import type { Grade, Post } from "./employee";
import type { CellRef, RowRef } from "./issue";
import type { Day } from "./time";

/** How often a course is due. */
export type Cadence = "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly" | "on-demand" | "once";
/** Whom a course is made for. */
export type CourseTier = "new-hire" | "in-service" | "elite";
/** How a course is held. */
export type TrainingMethod = "internal" | "external" | "online" | "on-site";
/** Whether somebody came, and for how long. */
export type Attendance = "present" | "late" | "left-early" | "leave" | "absent" | "not-due";
/** A mark a training is judged by. */
export type TrainingPart = "theory" | "practical" | "caseStudy" | "score";
/** `completed` says that it was attended to the end, which is no verdict. */
export type TrainingOutcome = "passed" | "failed" | "completed" | "none" | "in-progress" | "not-started" | "waived" | "expired";

/** One word of an audience, without `及以上`, and what it means where a vocabulary has it. */
export interface AudienceWord {
  readonly word: string;
  readonly post: Post | null;
  readonly grade: Grade | null;
  readonly tier: CourseTier | null;
  readonly orAbove: boolean;
}

/** Who must take a course: any listed post, grade, department or team matches; length of service in years narrows, exceptions are left out. */
export interface Audience {
  readonly everyone: boolean;
  readonly words: readonly AudienceWord[];
  readonly except: readonly AudienceWord[];
  readonly serviceYears: { readonly from: number; readonly to: number | null } | null;
}

/** A course as the catalogue says. */
export interface Course {
  readonly id: string;
  readonly name: string;
  readonly module: string | null;
  readonly tier: CourseTier | null;
  readonly method: TrainingMethod | null;
  readonly cadence: Cadence | null;
  readonly days: number | null;
  readonly trainer: string | null;
  readonly validityMonths: number | null;
  /** `null`: the sheet does not say, so the course is required for nobody. */
  readonly requiredFor: Audience | null;
  readonly dutyGate: boolean | null;
  readonly passMark: number | null;
  readonly launchOn: Day | null;
  readonly at: RowRef | null;
}

/** One holding of a course. */
export interface Session {
  readonly courseId: string;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
  readonly venue: string | null;
  readonly trainer: string | null;
  readonly requirements: string | null;
  readonly plannedHeadcount: number | null;
  readonly actualHeadcount: number | null;
  readonly hours: number | null;
  readonly cost: number | null;
  readonly at: RowRef;
}

/** One person at one training. */
export interface TrainingRecord {
  readonly employeeId: string;
  readonly courseId: string;
  /** `null` for matrix cells that say done without a date. */
  readonly on: Day | null;
  readonly attempt: number | null;
  readonly attendance: Attendance | null;
  readonly theory: number | null;
  readonly practical: number | null;
  readonly caseStudy: number | null;
  readonly score: number | null;
  /** The parts that were skipped without an excuse (缺考): the policy decides what they cost. */
  readonly skipped?: readonly TrainingPart[];
  readonly preTest: number | null;
  readonly postTest: number | null;
  readonly outcome: TrainingOutcome | null;
  readonly feedback: number | null;
  readonly validUntil: Day | null;
  readonly trainer: string | null;
  readonly at: CellRef | RowRef;
}
