// Tickets and complaints as the sheets hold them. Moments are wall-clock seconds; `null` = absent or unreadable.
import type { RowRef } from "./issue";
import type { Moment } from "./time";

/** ◆ types by code, or the sheet's own word where the policy has none for it. */
export type TicketType = "attitude" | "product-quality" | "other" | (string & {});
export type TicketStatus = "new" | "in-progress" | "waiting" | "resolved" | "closed" | "reopened" | "out-of-scope";
/** How urgent a ticket is. */
export type Priority = "highest" | "high" | "medium" | "low";
/** one: new, two: returning, three: VIP ◆. */
export type CustomerTier = "one" | "two" | "three";
export type StatedVerdict = "met" | "breached" | "open" | "none";

/** One ticket as its row says; `null` where the cell is empty or no column has it. */
export interface Ticket {
  readonly id: string;
  readonly employeeId: string | null;
  /** The agent as typed, also where nobody matches. */
  readonly agent: string | null;
  readonly team: string | null;
  readonly openedAt: Moment | null;
  readonly assignedAt: Moment | null;
  readonly firstResponseAt: Moment | null;
  readonly resolvedAt: Moment | null;
  readonly firstResolvedAt: Moment | null;
  readonly closedAt: Moment | null;
  readonly handedOverAt: Moment | null;
  readonly departmentRepliedAt: Moment | null;
  readonly department: string | null;
  /** The policy's type code for the word, or the word itself. */
  readonly type: TicketType | null;
  /** The type as typed. */
  readonly typeText: string | null;
  /** False for enquiries and requests (a kind column or word says so). */
  readonly isComplaint: boolean;
  readonly status: TicketStatus | null;
  readonly priority: Priority | null;
  readonly channel: string | null;
  readonly tier: CustomerTier | null;
  /** What tells this customer from others (number, account, phone or mail), comparable and never printed; `null` where the sheet has none. */
  readonly customer: string | null;
  /** The customer's names as typed: only so that texts can be shown without them. */
  readonly customerNames: readonly string[];
  /** 1–5; `null` = not rated. */
  readonly csat: number | null;
  readonly pausedHours: number;
  readonly reopened: number;
  readonly reason: string | null;
  readonly responsibility: "upheld" | "partly" | "not-upheld" | "open" | null;
  readonly handling: string | null;
  /** The sheet's own due moments and hours win over the policy. */
  readonly dueAt: Moment | null;
  readonly firstResponseDueAt: Moment | null;
  readonly limitHours: number | null;
  readonly firstResponseLimitHours: number | null;
  /** Durations the sheet states where it has no moment, in hours. */
  readonly firstResponseHours: number | null;
  readonly resolutionHours: number | null;
  readonly statedVerdict: StatedVerdict | null;
  readonly statedFirstResponseVerdict: StatedVerdict | null;
  /** Opened moment present but unreadable: *cannot tell*. */
  readonly at: RowRef;
}
