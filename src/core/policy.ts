// The rules a person can read and change. Every number of the rules is here or in presets; nowhere else in core.
// Weights and shares are 0–1, limits in hours, calendars in the text form of core/calendar.
import type { Direction, Metric } from "./metric";
import type { Band, Rating } from "./rating";
import type { ReviewerKind } from "./review";

/** The four parts of a month's score. */
export type Dimension = "knowledge" | "skill" | "attitude" | "performance";
/** What becomes of the weight of a figure that is missing. */
export type MissingPolicy = "reweight" | "zero" | "incomplete";
/** What an unexcused absence from a test counts as. */
export type UnexcusedPolicy = "incomplete" | "missing" | "zero";
/** Whether places are left free after a tie. */
export type RankMethod = "competition" | "dense";

/** The KPI metrics of a group of people; the scorecard naming most of what a person is applies, `all` is the fallback. */
export interface Scorecard {
  readonly id: string;
  readonly posts: readonly string[];
  readonly teams: readonly string[];
  readonly grades: readonly string[];
  /** The first month it holds for; `null`: always. */
  readonly from: string | null;
  /** Weights total 1 (bonus and gate metrics apart). */
  readonly metrics: readonly Metric[];
}

/** How months are scored and rated. */
export interface ScoringPolicy {
  readonly dimensions: Readonly<Record<Dimension, number>>;
  readonly scorecards: readonly Scorecard[];
  /** Highest first. */
  readonly bands: readonly Band[];
  readonly missing: MissingPolicy;
  readonly unexcused: UnexcusedPolicy;
  /** The least share of weight that must be present. */
  readonly minCoverage: number;
  readonly mandatory: readonly Dimension[];
  readonly rank: RankMethod;
  /** Highest share of people a band may hold, from `minPeople` rated people on; `null`: off. */
  readonly forcedDistribution: { readonly shares: Readonly<Partial<Record<Rating, number>>>; readonly minPeople: number } | null;
}

/** How 360 reviews count. */
export interface ReviewPolicy {
  readonly weights: Readonly<Record<Exclude<ReviewerKind, "self">, number>>;
  /** Reviews a group needs to count; fewer would let a single review be worked out. */
  readonly minimum: Readonly<Record<Exclude<ReviewerKind, "self">, number>>;
}

/** How checks are scored and planned. */
export interface QaPolicy {
  /** Weights by criterion name; criteria not named weigh by their maximum. */
  readonly weights: readonly { readonly criterion: string; readonly weight: number }[];
  readonly criticalScore: number;
  readonly minSamples: number;
  /** Sampling plan: samples a week per agent, complaints as a stratum of their own. */
  readonly plannedPerAgent: number;
}

/** Hours; `null` = no limit on purpose (status *none*). */
export interface SlaLimit {
  readonly firstResponse: number | null;
  readonly resolution: number | null;
}

/** In which time tickets are to be answered and resolved, and by which calendar. */
export interface SlaPolicy {
  readonly byType: readonly ({ readonly type: string; readonly words: readonly string[] } & SlaLimit)[];
  /** Rows present win over the type's limits. */
  readonly byPriority: readonly ({ readonly priority: string } & SlaLimit)[];
  readonly byTier: readonly ({ readonly tier: string } & SlaLimit)[];
  readonly handoverHours: number;
  /** `24x7`, `CN`, `Mon-Fri 09:00-18:00` … */
  readonly calendar: string;
  /** What the sensitivity compares a 24x7 calendar with; opening hours are compared with 24x7. */
  readonly otherCalendar: string;
  readonly atRiskShare: number;
  readonly nearLimitHours: number;
  /** A ticket counts in the month it was opened, or decided (the earlier of resolved and due). */
  readonly countBy: "opened" | "decided";
}

/** Who must take what by when, and what a pass is. */
export interface TrainingPolicy {
  readonly passMark: number;
  readonly parts: { readonly theory: number; readonly practical: number; readonly caseStudy: number };
  readonly eachPartMustPass: boolean;
  readonly passTarget: number;
  readonly newHireWeeks: number;
  readonly dutyGateMonths: number;
  /** Words that mark a course as the duty gate by its name. */
  readonly dutyGateWords: readonly string[];
  /** Words that mark an emergency-handling course by its name: everybody should have it. */
  readonly emergencyWords: readonly string[];
  readonly dueSoonDays: number;
  readonly needsShare: number;
  readonly attendanceFloor: number;
  readonly minTrainedForEffect: number;
  /** Weakness → topic. */
  readonly topics: readonly { readonly weakness: string; readonly topic: string }[];
}

/** Who can be the star. */
export interface StarPolicy {
  readonly minRating: Rating;
  readonly minDaysEmployed: number;
  readonly minTickets: number;
  /** Ratings needed in both periods for the largest CSAT rise. */
  readonly minCsatRatings: number;
}

/** What opens an improvement plan and what closes it. */
export interface PipPolicy {
  readonly rating: Rating;
  readonly monthsToOpen: number;
  readonly planMonths: number;
  readonly monthsToClose: number;
  /** neutral: a month not assessed neither breaks nor makes a streak. */
  readonly unassessed: "neutral" | "breaks";
}

/** What leads from a grade to the next. */
export interface GradeStep {
  readonly grade: string;
  readonly excellentMonths: number;
  readonly serviceMonths: number;
  readonly courses: readonly string[];
}

/** What an *excellent* leads to besides the lists; pay coefficients are off (`null`) unless a company sets them. */
export interface IncentivePolicy {
  readonly payCoefficients: Readonly<Record<Rating, number>> | null;
}

/** A target of the whole service. */
export interface ServiceTarget {
  readonly id: "csat-rate" | "response-within" | "resolution-rate" | "training-pass-rate" | "complaint-rate" | "repurchase-rate";
  /** A share, 0–1; for the repurchase rate the rise over the base. */
  readonly target: number;
  readonly direction: Direction;
  /** response-within: the hours; repurchase-rate: the rate it is compared with, 0–1. */
  readonly base: number | null;
}

/** What the annual score is made of. */
export interface AnnualPolicy {
  readonly weights: { readonly monthly: number; readonly defence: number; readonly csatPercentile: number; readonly majorIssue: number };
  readonly minMonths: number;
}

/** The presets by the key the command line takes. */
export type PresetKey = "skill-assessment" | "service-standard" | "customer-service" | "ecommerce" | "supermarket";

/** All the rules of a report that a company can set. */
export interface Policy {
  /** The performance preset it started from. */
  readonly preset: PresetKey;
  readonly scoring: ScoringPolicy;
  readonly reviews: ReviewPolicy;
  readonly qa: QaPolicy;
  readonly sla: SlaPolicy;
  readonly training: TrainingPolicy;
  readonly star: StarPolicy;
  readonly pip: PipPolicy;
  /** Lowest grade first; a row says what it takes to be promoted to its grade. */
  readonly ladder: readonly GradeStep[];
  readonly incentives: IncentivePolicy;
  readonly service: readonly ServiceTarget[];
  readonly annual: AnnualPolicy;
  readonly caseReviews: number;
  /** Days after the period's end within which a person may object to their card. */
  readonly appealDays: number;
}
