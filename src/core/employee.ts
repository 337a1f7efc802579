// The roster: who there is, in which team, from when to when.
import type { RowRef } from "./issue";
import type { Day, Month } from "./time";

/** What somebody works as. */
export type Post = "supervisor" | "agent" | "technical-support" | "after-sales" | "other";
/** The steps of the career ladder, lowest first. */
export type Grade = "agent" | "senior-agent" | "service-expert" | "service-manager";
/** The two ways up the ladder. */
export type Track = "technical" | "management";
/** Whether somebody works here. */
export type EmploymentStatus = "active" | "on-leave" | "left" | "not-yet";
/** Whose wish a leaving was. */
export type LeaveKind = "voluntary" | "involuntary" | "other";

/** A person of the roster, or one only other sheets name. */
export interface Employee {
  /** As typed, width-folded and trimmed; leading zeros kept. Without ids in the workbook: the name. */
  readonly id: string;
  readonly name: string;
  /** Other names systems know the person by: 花名, 坐席号, account, e-mail. */
  readonly aliases: readonly string[];
  /** The team of the newest roster not after the period. */
  readonly team: string | null;
  /** The earlier teams with the first month of each, oldest first; one entry where nobody moved. */
  readonly teams: readonly { readonly from: Month | null; readonly team: string }[];
  readonly department: string | null;
  /** The post as typed, and its kind where the word is known. */
  readonly post: string | null;
  readonly postKind: Post | null;
  readonly grade: string | null;
  readonly gradeKind: Grade | null;
  readonly track: Track | null;
  readonly hiredOn: Day | null;
  readonly leftOn: Day | null;
  readonly leaveReason: string | null;
  readonly leaveKind: LeaveKind | null;
  readonly status: EmploymentStatus | null;
  readonly onProbation: boolean;
  /** The supervisor and the mentor as typed (id or name). */
  readonly supervisor: string | null;
  readonly mentor: string | null;
  /** False for people found in other sheets only. */
  readonly onRoster: boolean;
  /** For people found in other sheets only: the roster name theirs may be a slip of; `null` where none is near. */
  readonly nearestName: string | null;
  readonly at: RowRef | null;
}
