// What a period's figures come to. Only values: no words, no layout. Made once, read by report, pane and JSON alike.
// Scores are 0–100 and rounded to 2 places unless said; `null` = not assessed.
import type { ActionResult, Incentives, PipResult, StarResult } from "./consequenceFigures";
import type { SheetKind, SheetSummary } from "./dataset";
import type { Employee } from "./employee";
import type { ClosedResult } from "./history";
import type { CellRef, Issue, RowRef } from "./issue";
import type { Metric } from "./metric";
import type { AnnualStanding, Experience, NotAssessed, PeriodScore, ProcessAudit } from "./periodFigures";
import type { Dimension, Policy } from "./policy";
import type { Rate } from "./rate";
import type { Rating } from "./rating";
import type { ReviewerKind } from "./review";
import type { CaseReview, FeedbackResult, QaPlan, ServiceResult, SlaFigures, SlaResult, TeamService, TicketResult, Volume } from "./ticketFigures";
import type { Moment, Month, Period } from "./time";
import type { Course } from "./training";
import type { TrainingResult } from "./trainingFigures";

/** One metric on a person's card. */
export interface MetricResult {
  readonly metric: Metric;
  readonly actual: number | null;
  /** The target that applied (row's own, prorated or the policy's), in the metric's unit. */
  readonly target: number | null;
  /** actual ÷ target in the metric's direction, 0–…; `null` without both. */
  readonly attainment: number | null;
  /** Not rounded. */
  readonly score: number | null;
  /** The weight that counted after reweighting, 0–1. */
  readonly weight: number;
  /** Points on the card; they add up to the printed performance score. */
  readonly points: number | null;
  readonly state: "value" | "missing" | "not-applicable" | "unexcused";
  /** The cell the actual came from; `null` where it is derived or missing. */
  readonly at: CellRef | null;
  /** The cell the row's own target came from, "row" where there is none or days present changed the target; absent: the policy's target. */
  readonly ownTarget?: CellRef | "row";
  /** Set where the row states its own weight. */
  readonly ownWeight?: true;
}

/** One of the four parts of a month's score. */
export interface DimensionResult {
  readonly dimension: Dimension;
  readonly score: number | null;
  readonly weight: number;
  readonly points: number | null;
  /** Where it came from: typed cell, KPI metrics, reviews, mean of practical and defence. */
  readonly source: "typed" | "metrics" | "reviews" | "mean" | null;
  readonly at: CellRef | null;
}

/** The reviews one kind of reviewer gave a person in a month. */
export interface ReviewGroup {
  readonly kind: Exclude<ReviewerKind, "self">;
  readonly n: number;
  readonly mean: number | null;
  /** False where there are fewer reviews than the minimum: not counted, not shown. */
  readonly counted: boolean;
}

/** What the reviews of a month come to; `null` where no group counted. */
export interface AttitudeResult {
  readonly score: number | null;
  readonly groups: readonly ReviewGroup[];
}

/** One person's month: the scores, the rating, and what they were made of. */
export interface MonthlyResult {
  readonly employeeId: string;
  readonly month: Month;
  readonly scorecard: string | null;
  readonly performance: number | null;
  readonly metrics: readonly MetricResult[];
  readonly attitude: AttitudeResult;
  readonly dimensions: readonly DimensionResult[];
  readonly score: number | null;
  /** The rating that counts: after gates, key targets and forced distribution. */
  readonly rating: Rating | null;
  /** What the score alone would give. */
  readonly ratingByScore: Rating | null;
  readonly notAssessed: NotAssessed | null;
  /** The share of weight that was present, 0–1. */
  readonly coverage: number;
  readonly gate: { readonly metric: Metric; readonly actual: number } | null;
  /** Moved down by forced distribution. */
  readonly movedDown: boolean;
}

/** One person in the period, as the report shows them. */
export interface PersonResult {
  readonly employee: Employee;
  readonly team: string | null;
  /** The report month's (for longer periods: the last month's) result. */
  readonly monthly: MonthlyResult;
  /** All months with data up to the period's end, oldest first. */
  readonly history: readonly MonthlyResult[];
  /** The score of the period: of the month, the mean of a quarter's or half-year's assessed months, or the annual score. */
  readonly score: number | null;
  /** The rating that counts; over several months the score's own band, after forced distribution. */
  readonly rating: Rating | null;
  /** The assessed months behind the score, and those that are not in it. */
  readonly months: PeriodScore;
  /** Why there is no score; `null` where there is one. */
  readonly notAssessed: NotAssessed | null;
  /** Moved down by forced distribution. */
  readonly movedDown: boolean;
  /** The parts of the annual score; `null` in shorter periods. */
  readonly annual: AnnualStanding | null;
  readonly rank: number | null;
  readonly teamRank: number | null;
  /** Change of the score on the period before; `null` where either is missing. */
  readonly change: number | null;
  readonly qa: QaResult | null;
  readonly sla: SlaFigures;
  readonly flags: readonly PersonFlag[];
}

/** What is to be noticed about a person beside the score. */
export type PersonFlag =
  | "star" | "pip-open" | "pip-overdue" | "gate" | "moved-down" | "not-assessed" | "new-hire" | "on-leave"
  | "duty-gate" | "few-qa-samples" | "near-miss" | "key-target-missed";

/** One person's checks in the period. */
export interface QaResult {
  readonly employeeId: string;
  readonly n: number;
  readonly score: number | null;
  readonly tooFew: boolean;
  readonly criticals: number;
  readonly appealsRaised: number;
  readonly appealsUpheld: number;
  /** Samples the plan asks for in the period; `null` where nothing is planned. */
  readonly planned: number | null;
  /** Mean share of the points given, 0–100, by criterion; kept also for samples a critical error set to 0. */
  readonly categories: readonly { readonly criterion: string; readonly score: number; readonly n: number }[];
  /** Most points lost first. */
  readonly deductions: readonly { readonly criterion: string; readonly lost: number; readonly n: number }[];
}

/** One team's scores in the period; means are of the assessed. */
export interface TeamResult {
  readonly team: string;
  readonly headcount: number;
  readonly assessed: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly ratings: Readonly<Record<Rating, number>>;
  readonly change: number | null;
}

/** Headcount and its changes over the period. */
export interface PeopleFigures {
  readonly opening: number;
  readonly joiners: number;
  readonly leavers: number;
  readonly closing: number;
  /** leavers ÷ mean of opening and closing headcount, 0–1. */
  readonly turnover: number | null;
  readonly byTeam: readonly { readonly team: string; readonly opening: number; readonly joiners: number; readonly leavers: number; readonly closing: number; readonly turnover: number | null }[];
}

/** How far a reviewer's marks lie from what others gave the same people, in points. */
export interface ReviewerDrift {
  readonly reviewer: string;
  readonly n: number;
  readonly mean: number;
  readonly othersMean: number;
  readonly drift: number;
}

/** The headline figures of one month, for trends. */
export interface MonthSummary {
  readonly month: Month;
  readonly assessed: number;
  readonly meanScore: number | null;
  readonly csat: { readonly n: number; readonly mean: number | null };
  readonly firstResponse: Rate;
  /** Resolution. */
  readonly sla: Rate;
  readonly trainingPass: Rate;
  readonly tickets: number;
}

/** Satisfaction of one channel, type or customer tier. */
export interface CsatGroup {
  readonly key: string;
  readonly n: number;
  readonly mean: number | null;
  readonly satisfied: Rate;
}

/** Where the roster and the other sheets disagree on who there is. */
export interface Reconciliation {
  /** On the roster, in no KPI, training or review sheet. */
  readonly withoutData: readonly string[];
  /** In those sheets, not on the roster, with the nearest roster name. */
  readonly notOnRoster: readonly { readonly name: string; readonly at: RowRef | null; readonly suggestion: string | null }[];
  readonly afterLeaving: readonly { readonly employeeId: string; readonly at: RowRef }[];
  readonly transfers: readonly { readonly employeeId: string; readonly from: string; readonly to: string; readonly month: Month | null }[];
}

/** Everything a period comes to. */
export interface Evaluation {
  readonly period: Period;
  /** The one team it is about, whose people stand as they do among everybody; `null`: everybody. The issues are the whole workbook's. */
  readonly team: string | null;
  /** T: still-open tickets are judged at this moment. */
  readonly asOf: Moment;
  readonly policy: Policy;
  readonly sheets: readonly SheetSummary[];
  /** The kinds of sheet that were there: sections without theirs say what they left out. */
  readonly kinds: readonly SheetKind[];
  /** The catalogue: names for the course ids below. */
  readonly courses: readonly Course[];
  readonly people: readonly PersonResult[];
  readonly distribution: Readonly<Record<Rating, number>>;
  readonly teams: readonly TeamResult[];
  readonly headcount: PeopleFigures;
  readonly tickets: readonly TicketResult[];
  readonly sla: SlaResult;
  readonly volume: Volume;
  readonly service: readonly ServiceResult[];
  /** The same targets team by team, in the order of their names. */
  readonly serviceByTeam: readonly TeamService[];
  readonly csat: {
    readonly n: number;
    readonly mean: number | null;
    readonly satisfied: Rate;
    readonly response: Rate;
    readonly byChannel: readonly CsatGroup[];
    readonly byType: readonly CsatGroup[];
    readonly byTier: readonly CsatGroup[];
  };
  /** Of the period's months. */
  readonly experience: Experience;
  readonly process: ProcessAudit;
  readonly training: TrainingResult;
  readonly qa: readonly QaResult[];
  readonly drift: readonly ReviewerDrift[];
  readonly star: StarResult;
  readonly pips: readonly PipResult[];
  readonly incentives: Incentives;
  readonly caseReviews: readonly CaseReview[];
  readonly feedback: FeedbackResult;
  readonly qaPlan: QaPlan;
  readonly actions: readonly ActionResult[];
  /** The months up to the period's end, oldest first: twelve at least where there is data, more where history has them (year before, year to date). */
  readonly trend: readonly MonthSummary[];
  readonly reconciliation: Reconciliation;
  /** Which months were closed before, and where their rows say otherwise now. */
  readonly closed: ClosedResult;
  /** The dataset's issues and the evaluation's own. */
  readonly issues: readonly Issue[];
}
