// What several months come to: mean and annual scores, customer experience, and how long each step of the process takes. Only values:
// no words, no layout. Scores are 0–100 at 2 places, hours are hours of the calendar, `null` = not assessed or nothing to tell it by.
import type { Rate } from "./rate";
import type { Rating } from "./rating";
import type { Compliance, SlaFigures, TicketResult } from "./ticketFigures";
import type { Month } from "./time";

/** Why a person has no score. */
export type NotAssessed = "no-data" | "coverage" | "mandatory" | "missing" | "unexcused" | "too-few-months";

/** The mean of the assessed months of a period. */
export interface PeriodScore {
  /** `null` where no month was assessed. */
  readonly score: number | null;
  /** Assessed months. */
  readonly n: number;
  /** Months the person was there for and not assessed in. */
  readonly leftOut: readonly Month[];
}

/** The parts of an annual score. */
export type AnnualPart = "monthly" | "defence" | "csatPercentile" | "majorIssue";

/** One person's year. */
export interface AnnualResult {
  readonly score: number | null;
  readonly rating: Rating | null;
  readonly notAssessed: NotAssessed | null;
  /** The share of weight that was present, 0–1. */
  readonly coverage: number;
  readonly months: PeriodScore;
  /** `weight`: what the part counted with after reweighting; the points add up to the score. */
  readonly parts: readonly { readonly part: AnnualPart; readonly score: number | null; readonly weight: number; readonly points: number | null }[];
}

/** A person's year, with the CSAT that the percentile compares: a mean of 1–5 ratings (2 places) or a share of satisfied (0–1, 0.1 %). */
export interface AnnualStanding extends AnnualResult {
  readonly csat: { readonly value: number; readonly unit: "rating" | "share" } | null;
}

/** What customers thought: the mean of 1–5 ratings and, apart from it, the share of 4 and 5. */
export interface Satisfaction {
  readonly n: number;
  readonly mean: number | null;
  readonly satisfied: Rate;
  /** Rated ÷ tickets; no rate where the ratings come from surveys. */
  readonly response: Rate;
}

export interface ExperienceFigures {
  readonly satisfaction: Satisfaction;
  /** Tickets that are work: cancelled and merged ones are in no figure here. */
  readonly tickets: number;
  readonly complaints: ComplaintFigures;
  readonly sla: SlaFigures;
}

/** The complaints of a period. */
export interface ComplaintFigures {
  /** Complaints ÷ tickets. */
  readonly share: Rate;
  /** Upheld, wholly or in part, ÷ judged; no rate where no sheet judges. */
  readonly upheld: Rate;
  /** Opened again, or complained of again, ÷ complaints. */
  readonly reopened: Rate;
  /** Customers with more than one complaint ÷ customers known; no rate where no sheet tells customers apart. */
  readonly repeat: Rate;
  readonly sla: SlaFigures;
}

export interface ComplaintGroup {
  readonly key: string;
  readonly figures: ComplaintFigures;
}

export interface ComplaintReason {
  readonly reason: string;
  readonly n: number;
  /** This and all more frequent reasons ÷ complaints with a reason. */
  readonly cumulative: Rate;
  readonly reopened: number;
}

/** Customer experience over a period, beside the period before, month by month, and by what was complained of. */
export interface Experience {
  /** Tickets of no known month are in it, and in no month's figures. */
  readonly total: ExperienceFigures;
  readonly before: ExperienceFigures;
  readonly months: readonly (ExperienceFigures & { readonly month: Month })[];
  readonly byType: readonly ComplaintGroup[];
  readonly byChannel: readonly ComplaintGroup[];
  /** Most frequent first. */
  readonly reasons: readonly ComplaintReason[];
}

/** The steps of a ticket's way, in their order. */
export type ProcessStep = "assignment" | "first-response" | "handover" | "resolution" | "closing";

/** How long a step took, over the tickets that finished it. */
export interface StepTimes {
  readonly step: ProcessStep;
  readonly n: number;
  readonly medianHours: number | null;
  readonly meanHours: number | null;
  /** Nine in ten took no longer. */
  readonly ninthDecileHours: number | null;
  readonly longestHours: number | null;
  /** The limit where all tickets have the same one. */
  readonly limitHours: number | null;
  /** `null` for steps without a limit. */
  readonly compliance: Compliance | null;
}

export interface DepartmentTimes {
  /** As written; `unknown` where the row names none. */
  readonly department: string;
  readonly times: StepTimes;
  /** Hours over the limit, all tickets together. */
  readonly overdueHours: number;
  /** Its hours over ÷ everybody's; 0–1, `null` where nobody was over. */
  readonly overdueShare: number | null;
  /** It holds more of the hours over than of the tickets, or half of its replies take longer than the limit. */
  readonly isBottleneck: boolean;
}

/** How long each step took in a period, and where the time was lost. */
export interface ProcessAudit {
  readonly steps: readonly StepTimes[];
  readonly months: readonly { readonly month: Month; readonly steps: readonly StepTimes[] }[];
  /** Other departments asked for help, most hours over the limit first; empty where no sheet tells of any. */
  readonly departments: readonly DepartmentTimes[];
  /** Tickets another department answered too late or not yet, worst first. */
  readonly lateReplies: readonly TicketResult[];
}
