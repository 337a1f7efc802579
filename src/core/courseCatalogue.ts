// The training plan of the service standards: a course catalogue to start from. Names and audiences are words and so live in
// src/text/policy under the same ids; here is what is counted: tier, cadence, days.
import type { Cadence, CourseTier, TrainingMethod } from "./training";

export type CatalogueCourseId =
  | "basic-skills" | "advanced-skills" | "workshop" | "career-planning" | "emergency-handling" | "new-product" | "key-skill-review"
  | "service-concept" | "case-analysis" | "customer-psychology" | "drill-complaints" | "drill-reception" | "drill-product"
  | "role-play" | "case-review" | "story-sharing" | "concentrated-training" | "skill-evaluation" | "process-audit";

export interface CatalogueCourse {
  readonly id: CatalogueCourseId;
  readonly tier: CourseTier | null;
  readonly cadence: Cadence;
  /** Whole days, from–to; `null` where the standard gives none. */
  readonly days: { readonly from: number; readonly to: number } | null;
  readonly method: TrainingMethod;
  /** Years of service the course is for, from inclusive, to exclusive; `null` for any. */
  readonly serviceYears: { readonly from: number; readonly to: number | null } | null;
  /** Due in the week before a product's launch. */
  readonly isLaunch: boolean;
}

function course(id: CatalogueCourseId, cadence: Cadence, rest: Partial<CatalogueCourse> = {}): CatalogueCourse {
  return { id, cadence, tier: "in-service", days: null, method: "internal", serviceYears: null, isLaunch: false, ...rest };
}

export const COURSE_CATALOGUE: readonly CatalogueCourse[] = [
  course("basic-skills", "monthly", { tier: "new-hire", days: { from: 2, to: 2 } }),
  course("advanced-skills", "quarterly", { tier: "elite", days: { from: 3, to: 4 } }),
  course("workshop", "quarterly", { serviceYears: { from: 1, to: 3 } }),
  course("career-planning", "yearly"),
  course("emergency-handling", "on-demand"),
  course("new-product", "on-demand", { isLaunch: true }),
  course("key-skill-review", "monthly"),
  course("service-concept", "monthly"),
  course("case-analysis", "quarterly"),
  course("customer-psychology", "yearly"),
  course("drill-complaints", "monthly", { method: "on-site" }),
  course("drill-reception", "quarterly", { method: "on-site" }),
  course("drill-product", "half-yearly", { method: "on-site" }),
  course("role-play", "weekly", { method: "on-site" }),
  course("case-review", "monthly"),
  course("story-sharing", "monthly"),
  course("concentrated-training", "quarterly"),
  course("skill-evaluation", "half-yearly"),
  course("process-audit", "half-yearly"),
];
