// What tickets come to: verdicts, compliance, volume, service targets, and the tickets chosen for review and checks.
// Only values: no words, no layout. `null` = cannot be told or not there; hours are hours of the calendar.
import type { RowRef } from "./issue";
import type { ServiceTarget } from "./policy";
import type { Rate } from "./rate";
import type { StatedVerdict, Ticket, TicketType } from "./ticket";
import type { Day, Moment, Month } from "./time";

/** Where a ticket stands against a limit. */
export type SlaStatus = "met" | "breached" | "at-risk" | "running" | "none" | "cannot-tell";

/** Why a clock cannot tell: never silently met or breached. */
export type CannotTell =
  | "no-opened" | "stopped-before-start" | "no-resolved" | "no-response" | "no-reply" | "uncovered-year" | "calendar" | "no-as-of";

/** One clock of a ticket, judged. */
export interface Verdict {
  readonly dueAt: Moment | null;
  readonly status: SlaStatus;
  readonly cannotTell: CannotTell | null;
  /** The moment the clock stopped: response, first resolution, department's reply; `null` while it runs. */
  readonly stoppedAt: Moment | null;
  /** Hours on the clock until it stopped, or until T; in the calendar, less the pauses of a resolution. */
  readonly usedHours: number | null;
  /** Hours over, in the calendar; 0 where not breached, `null` where it cannot tell or there is no limit. */
  readonly overdueHours: number | null;
  /** Which rule set the limit. */
  readonly basis: "own-due" | "own-hours" | "priority" | "tier" | "type" | "other" | null;
  readonly limitHours: number | null;
}

/** A ticket with its verdicts. */
export interface TicketResult {
  readonly ticket: Ticket;
  readonly type: TicketType;
  readonly team: string | null;
  readonly firstResponse: Verdict;
  readonly resolution: Verdict;
  readonly handover: Verdict | null;
  /** The month it counts in, as the policy's `countBy` says; `null` where the sheet gives no moment to tell it by. */
  readonly countedIn: Month | null;
  /** Counted in the period; tickets of no known month are, so that none is lost. */
  readonly inPeriod: boolean;
}

/** How a set of tickets kept its limits. */
export interface SlaFigures {
  readonly tickets: number;
  readonly firstResponse: Compliance;
  readonly resolution: Compliance;
  readonly medianResponseHours: number | null;
  readonly meanResponseHours: number | null;
  readonly medianResolutionHours: number | null;
  readonly meanResolutionHours: number | null;
}

/** met ÷ (met + breached), with everything that is in neither. */
export interface Compliance extends Rate {
  readonly breached: number;
  readonly atRisk: number;
  readonly running: number;
  readonly none: number;
  readonly cannotTell: number;
}

/** The figures of one type, agent or team. */
export interface SlaGroup {
  readonly key: string;
  readonly figures: SlaFigures;
}

/** The period's tickets against their limits. */
export interface SlaResult {
  readonly overall: SlaFigures;
  readonly byType: readonly SlaGroup[];
  readonly byAgent: readonly SlaGroup[];
  readonly byTeam: readonly SlaGroup[];
  /** Every month with tickets up to the period's end, oldest first. */
  readonly byMonth: readonly SlaGroup[];
  readonly handover: Compliance | null;
  /** Worst first. */
  readonly breaches: readonly TicketResult[];
  readonly atRisk: readonly TicketResult[];
  /** Tickets of earlier months that were still open when the period began and were decided in it: none falls between two months. */
  readonly decidedLater: readonly TicketResult[];
  /** Breaches of the resolution limit that the other calendar would have met; tickets that passed within the near limit. */
  readonly sensitivity: { readonly metUnderOther: number; readonly breachedUnderOther: number; readonly nearLimit: number };
  readonly statedDifferences: readonly { readonly ticket: TicketResult; readonly clock: "resolution" | "first-response"; readonly stated: StatedVerdict }[];
}

/** How many tickets came and went. */
export interface Volume {
  readonly opened: number;
  readonly complaints: number;
  /** Complaints judged upheld, wholly or in part; `null` where no sheet judges. */
  readonly upheld: number | null;
  /** Each day of the period up to T. */
  readonly byDay: readonly { readonly day: Day; readonly n: number }[];
  readonly byHour: readonly number[];
  readonly byChannel: readonly { readonly key: string; readonly n: number }[];
  readonly byType: readonly { readonly key: string; readonly n: number }[];
  readonly byAgent: readonly { readonly key: string; readonly n: number }[];
  readonly backlog: { readonly carriedIn: number; readonly opened: number; readonly closed: number; readonly carriedOut: number };
  /** The tickets carried out by age: ≤ 1, 1–3, 3–7, > 7 days. */
  readonly backlogAge: readonly [number, number, number, number];
  readonly reasons: readonly { readonly reason: string; readonly n: number; readonly cumulativeShare: number }[];
  readonly reopened: number;
  /** Customers with more than one ticket in scope ÷ customers known; no rate where no sheet tells customers apart. */
  readonly repeat: Rate;
}

/** One service target, judged. */
export interface ServiceResult {
  readonly id: ServiceTarget["id"];
  readonly rate: Rate;
  readonly target: number;
  /** `null`: nothing to judge by. */
  readonly met: boolean | null;
  /** The complaint rate's upheld complaints ÷ tickets, shown apart; `null` for other targets and where no sheet judges. */
  readonly upheld: Rate | null;
}

/** The service targets of one team, with how many of those that can be judged are met. */
export interface TeamService {
  readonly team: string;
  readonly targets: readonly ServiceResult[];
  readonly met: number;
  readonly judged: number;
}

/** A ticket worth discussing. */
export interface CaseReview {
  readonly ticket: TicketResult;
  readonly kind: "best" | "worst";
  /** The agent's name, masked; `null` where nobody is named. */
  readonly agent: string | null;
  /** What the sheet says of reason and handling, with customers, employees, numbers and addresses masked. */
  readonly reason: string | null;
  readonly handling: string | null;
}

/** Surveys, call-backs and comments of the period. */
export interface FeedbackResult {
  readonly n: number;
  /** 1–5, 2 places. */
  readonly mean: number | null;
  /** Followed up ÷ negative (scores of 1 and 2); no rate where no sheet says what was followed up. */
  readonly followedUp: Rate;
  readonly themes: readonly { readonly theme: string; readonly n: number; readonly negative: number }[];
}

/** Next week's random checks, drawn from the period's tickets. The same seed and tickets give the same plan. */
export interface QaPlan {
  readonly seed: number;
  readonly samples: readonly { readonly on: Day; readonly employeeId: string; readonly ticketId: string; readonly stratum: { readonly complaint: boolean; readonly type: string }; readonly at: RowRef }[];
}
