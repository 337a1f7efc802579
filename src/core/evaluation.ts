// What a period's figures come to. Only values: no words, no layout. Made once, read by report, pane and JSON alike.
// Scores are 0–100 and rounded to 2 places unless said; `null` = not assessed.
import type { Action, ActionStatus } from "./action";
import type { Employee } from "./employee";
import type { ClosedResult } from "./history";
import type { CellRef, Issue, RowRef } from "./issue";
import type { Metric } from "./metric";
import type { AnnualStanding, Experience, NotAssessed, PeriodScore, ProcessAudit } from "./periodFigures";
import type { Dimension, Policy } from "./policy";
import type { Rate } from "./rate";
import type { Rating } from "./rating";
import type { ReviewerKind } from "./review";
import type { SheetKind, SheetSummary } from "./dataset";
import type { Day, Moment, Month, Period } from "./time";
import type { Course } from "./training";
import type { CaseReview, FeedbackResult, QaPlan, ServiceResult, SlaFigures, SlaResult, TeamService, TicketResult, Volume } from "./ticketFigures";

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

export interface DimensionResult {
  readonly dimension: Dimension;
  readonly score: number | null;
  readonly weight: number;
  readonly points: number | null;
  /** Where it came from: typed cell, KPI metrics, reviews, mean of practical and defence. */
  readonly source: "typed" | "metrics" | "reviews" | "mean" | null;
  readonly at: CellRef | null;
}

export interface ReviewGroup {
  readonly kind: Exclude<ReviewerKind, "self">;
  readonly n: number;
  readonly mean: number | null;
  /** False where there are fewer reviews than the minimum: not counted, not shown. */
  readonly counted: boolean;
}

export interface AttitudeResult {
  readonly score: number | null;
  readonly groups: readonly ReviewGroup[];
}

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

export type PersonFlag =
  | "star" | "pip-open" | "pip-overdue" | "gate" | "moved-down" | "not-assessed" | "new-hire" | "on-leave"
  | "duty-gate" | "few-qa-samples" | "near-miss" | "key-target-missed";

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

export interface TeamResult {
  readonly team: string;
  readonly headcount: number;
  readonly assessed: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly ratings: Readonly<Record<Rating, number>>;
  readonly change: number | null;
}

export interface PeopleFigures {
  readonly opening: number;
  readonly joiners: number;
  readonly leavers: number;
  readonly closing: number;
  /** leavers ÷ mean of opening and closing headcount, 0–1. */
  readonly turnover: number | null;
  readonly byTeam: readonly { readonly team: string; readonly opening: number; readonly joiners: number; readonly leavers: number; readonly closing: number; readonly turnover: number | null }[];
}

export type DueStatus = "done" | "due-soon" | "overdue" | "not-required" | "exempt" | "upcoming";

export interface CourseDue {
  readonly employeeId: string;
  readonly courseId: string;
  readonly status: DueStatus;
  readonly dueOn: Day | null;
  readonly lastPassedOn: Day | null;
}

export interface TrainingRates {
  readonly attendance: Rate;
  readonly onTime: Rate;
  readonly fullAttendance: Rate;
  readonly pass: Rate;
  readonly passFirst: Rate;
  readonly passResit: Rate;
  readonly completion: Rate;
}

export interface TrainingGroup {
  readonly key: string;
  readonly rates: TrainingRates;
  readonly feedback: { readonly n: number; readonly mean: number | null };
}

export interface EffectLevel {
  readonly level: "reaction" | "learning" | "behaviour" | "results";
  readonly n: number;
  readonly value: number | null;
  readonly others: { readonly n: number; readonly value: number | null } | null;
}

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
  readonly warnings: readonly { readonly code: "weak-module" | "theory-not-in-kpi" | "attendance-low" | "emergency-coverage"; readonly key: string; readonly value: number | null }[];
}

export interface StarResult {
  readonly winners: readonly { readonly employeeId: string; readonly score: number; readonly rating: Rating }[];
  readonly nearMisses: readonly { readonly employeeId: string; readonly score: number; readonly reason: "rating" | "attitude-breach" | "days-employed" | "tickets" | "tie-break" }[];
  /** The team of the month; teams still tied share it. */
  readonly teams: readonly { readonly team: string; readonly score: number }[];
  readonly csatRise: { readonly employeeId: string; readonly from: number; readonly to: number; readonly n: number } | null;
}

export type PipStatus = "open" | "overdue" | "closed";

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

export interface ActionResult {
  readonly action: Action;
  readonly status: ActionStatus | null;
  /** `done`: nothing says whether in time. */
  readonly standing: "overdue" | "due-this-month" | "done-in-time" | "done-late" | "done" | "open" | "no-deadline" | "cancelled";
  readonly daysLate: number | null;
}

export interface Incentives {
  readonly bonus: readonly { readonly employeeId: string; readonly score: number }[];
  readonly promotion: readonly { readonly employeeId: string; readonly grade: string; readonly next: string }[];
  /** Empty unless the policy has pay coefficients. */
  readonly pay: readonly { readonly employeeId: string; readonly rating: Rating; readonly coefficient: number }[];
  readonly points: readonly { readonly employeeId: string; readonly balance: number; readonly earned: number; readonly suggestions: number; readonly adopted: number }[];
}

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

export interface CsatGroup {
  readonly key: string;
  readonly n: number;
  readonly mean: number | null;
  readonly satisfied: Rate;
}

export interface Reconciliation {
  /** On the roster, in no KPI, training or review sheet. */
  readonly withoutData: readonly string[];
  /** In those sheets, not on the roster, with the nearest roster name. */
  readonly notOnRoster: readonly { readonly name: string; readonly at: RowRef | null; readonly suggestion: string | null }[];
  readonly afterLeaving: readonly { readonly employeeId: string; readonly at: RowRef }[];
  readonly transfers: readonly { readonly employeeId: string; readonly from: string; readonly to: string; readonly month: Month | null }[];
}

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
