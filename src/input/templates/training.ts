// Sheets to fill in about training: the courses, when they are held, who took them with what result. And the course catalogue of the training
// plan, as rows to start from.
import { COURSE_CATALOGUE, type CatalogueCourse } from "../../core/courseCatalogue";
import type { Message } from "../../text/language";
import { YES_NO_WORDS } from "../../text/policyChoices";
import { CATALOGUE_COURSES } from "../../text/policy";
import { ATTENDANCE_OFFERED, CADENCE_OFFERED, COURSE_TIER_OFFERED, HOURS_SUFFIX, METHOD_OFFERED, RESULT_OFFERED, SESSION_OFFERED, serviceYears } from "../../text/templates";
import { ATTENDANCE, CADENCE, COURSE_TIER, SESSION_STATUS, TRAINING_METHOD, TRAINING_RESULT } from "../words/training";
import { personColumns, YES_OR_NO } from "./people";
import { offered, type ExampleValue, type Template, type TemplateColumn } from "./template";

const COURSE_ID = "C01";
const COURSE_NAME = CATALOGUE_COURSES["basic-skills"].name;
const TRAINER: Message = ["Bob Ray", "陈博", "陳博"];
const COURSE: readonly TemplateColumn[] = [{ field: "courseId", examples: [COURSE_ID] }, { field: "course", examples: [COURSE_NAME] }];

/** What the columns of the course sheet hold for a course of the training plan. */
type CourseCells = Readonly<Record<string, ExampleValue>>;

function courseTemplate(rows: readonly CourseCells[]): Template {
  const column = (field: string, rest: Partial<TemplateColumn> = {}): TemplateColumn => ({ field, ...rest, examples: rows.map((row) => row[field] ?? null) });
  return {
    kind: "courses",
    columns: [
      column("courseId"),
      column("course"),
      column("module", { hint: "free" }),
      column("tier", { words: offered(COURSE_TIER, COURSE_TIER_OFFERED) }),
      column("method", { words: offered(TRAINING_METHOD, METHOD_OFFERED) }),
      column("cadence", { words: offered(CADENCE, CADENCE_OFFERED) }),
      column("days", { header: ["Duration (days)", "天数", "天數"], hint: "number" }),
      column("trainer"),
      column("validityMonths"),
      column("requiredFor"),
      column("passMark"),
      column("dutyGate", { words: YES_OR_NO }),
      column("launchOn", { hint: "day" }),
    ],
  };
}

export const COURSE_TEMPLATE: Template = courseTemplate([
  {
    courseId: COURSE_ID, course: COURSE_NAME, module: ["Service skills", "服务技能", "服務技能"], tier: COURSE_TIER_OFFERED["new-hire"], method: METHOD_OFFERED.internal,
    cadence: CADENCE_OFFERED.monthly, days: 2, requiredFor: CATALOGUE_COURSES["basic-skills"].audience, passMark: 60, dutyGate: YES_NO_WORDS.yes,
  },
]);

/** The course sheet filled with the training plan of the service standards. Of a length from–to the shorter stands there. */
export const TRAINING_PLAN_COURSES: Template = { ...courseTemplate(COURSE_CATALOGUE.map(planRow)), isPlan: true };

function planRow(course: CatalogueCourse, index: number): CourseCells {
  const { name, audience } = CATALOGUE_COURSES[course.id];
  return {
    courseId: `C${String(index + 1).padStart(2, "0")}`, course: name, tier: course.tier === null ? null : COURSE_TIER_OFFERED[course.tier], method: METHOD_OFFERED[course.method],
    cadence: CADENCE_OFFERED[course.cadence], days: course.days?.from ?? null, requiredFor: course.serviceYears === null ? audience : serviceYears(course.serviceYears),
    dutyGate: course.id === "basic-skills" ? YES_NO_WORDS.yes : YES_NO_WORDS.no,
  };
}

export const SESSION_TEMPLATE: Template = {
  kind: "sessions",
  columns: [
    ...COURSE,
    { field: "plannedOn", hint: "day", examples: [{ daysAgo: 25 }] },
    { field: "heldOn", hint: "day", examples: [{ daysAgo: 25 }] },
    { field: "venue", examples: [["Room 301", "301 会议室", "301 會議室"]] },
    { field: "trainer", examples: [TRAINER] },
    { field: "requirements", examples: [["Bring your headset", "请携带耳机", "請攜帶耳機"]] },
    { field: "plannedHeadcount", examples: [10] },
    { field: "actualHeadcount", examples: [9] },
    { field: "status", words: offered(SESSION_STATUS, SESSION_OFFERED), examples: [SESSION_OFFERED.held] },
    { field: "hours", header: ["Training Hours", "培训课时", "課程時數"], unit: HOURS_SUFFIX, examples: [6] },
    { field: "cost", examples: [1200] },
  ],
};

export const TRAINING_TEMPLATE: Template = {
  kind: "training",
  columns: [
    ...personColumns(1),
    ...COURSE,
    { field: "on", hint: "day", examples: [{ daysAgo: 25 }] },
    { field: "attendance", words: offered(ATTENDANCE, ATTENDANCE_OFFERED), examples: [ATTENDANCE_OFFERED.present] },
    { field: "theory", examples: [85] },
    { field: "practical", examples: [88] },
    { field: "caseStudy", examples: [80] },
    { field: "preTest", examples: [62] },
    { field: "postTest", examples: [86] },
    { field: "outcome", words: offered(TRAINING_RESULT, RESULT_OFFERED), examples: [RESULT_OFFERED.passed] },
    { field: "feedback", examples: [5] },
  ],
};
