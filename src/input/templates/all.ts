// Every sheet to fill in, one a kind.
import type { SheetKind } from "../../core/dataset";
import { ANNUAL_TEMPLATE, ASSESSMENT_TEMPLATE, KPI_TEMPLATE, POINTS_TEMPLATE, QA_TEMPLATE, REVIEW_TEMPLATE, ROSTER_TEMPLATE } from "./people";
import { ACTION_TEMPLATE, COMPANY_DAY_TEMPLATE, FEEDBACK_TEMPLATE, TICKET_TEMPLATE } from "./service";
import type { Template } from "./template";
import { COURSE_TEMPLATE, SESSION_TEMPLATE, TRAINING_PLAN_COURSES, TRAINING_TEMPLATE } from "./training";

/** A kind of sheet, or the course sheet filled with the training plan. */
export type TemplateId = SheetKind | "training-plan-courses";

/** In the order they are offered. */
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  roster: ROSTER_TEMPLATE,
  kpi: KPI_TEMPLATE,
  assessment: ASSESSMENT_TEMPLATE,
  review360: REVIEW_TEMPLATE,
  qa: QA_TEMPLATE,
  tickets: TICKET_TEMPLATE,
  feedback: FEEDBACK_TEMPLATE,
  courses: COURSE_TEMPLATE,
  "training-plan-courses": TRAINING_PLAN_COURSES,
  sessions: SESSION_TEMPLATE,
  training: TRAINING_TEMPLATE,
  actions: ACTION_TEMPLATE,
  points: POINTS_TEMPLATE,
  "company-days": COMPANY_DAY_TEMPLATE,
  annual: ANNUAL_TEMPLATE,
};

export const TEMPLATE_IDS = Object.keys(TEMPLATES) as readonly TemplateId[];
