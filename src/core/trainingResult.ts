// Everything the report says about training, from judged records. A record counts in the period of its day; where no record has a day
// (a matrix of ticks), the sheet is a picture of now and counts in the period asked for.
import { makeUpList, repeatAbsentees, wasTaken } from "./attendance";
import { groupBy } from "./compliance";
import type { Dataset } from "./dataset";
import type { MonthlyResult, PersonResult } from "./evaluation";
import type { TicketResult } from "./ticketFigures";
import type { Issue } from "./issue";
import { judgingOf } from "./judging";
import { periodBefore } from "./period";
import type { Policy } from "./policy";
import { endOfMonth, monthAfter, startOfMonth, type Day, type Moment, type Period } from "./time";
import type { Course } from "./training";
import { dutyGateOf } from "./dutyGate";
import { openAudiences } from "./trainingAudience";
import { courseDues, isQualified, standingKey, standingsOf, type Standings } from "./trainingDue";
import { peopleOf, type TeamScope } from "./teamScope";
import { trainingEffect } from "./trainingEffect";
import type { TrainingResult } from "./trainingFigures";
import { coachingLines, trainingNeeds } from "./trainingNeeds";
import { calendarOf, noticesOf, planOf, skillCoverage } from "./trainingPlan";
import { trainingGroups, trainingRates } from "./trainingRates";
import { statedResultIssues, type JudgedRecord } from "./trainingRecord";
import { trainingWarnings } from "./trainingWarnings";

/** Everybody's; the scope says whose training it is about. */
export interface TrainingInput {
  readonly dataset: Dataset;
  readonly records: readonly JudgedRecord[];
  readonly people: readonly PersonResult[];
  readonly results: readonly MonthlyResult[];
  readonly tickets: readonly TicketResult[];
  readonly scope: TeamScope;
  readonly policy: Policy;
  readonly period: Period;
  readonly asOf: Moment;
}

export interface TrainingOutcomes {
  readonly result: TrainingResult;
  /** Ids and names of the courses a person has ever done up to the period's end. */
  readonly passedCourses: (employeeId: string) => ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** Training of the people in the period's report. What a course is and whom it is for is told by everybody's records and posts. */
export function trainingResult({ dataset, records, people: everybody, results, tickets, scope, policy, period, asOf }: TrainingInput): TrainingOutcomes {
  const { courses, sessions } = dataset;
  const judging = judgingOf(period, asOf);
  const before = periodBefore(period);
  const everyRecord = records.filter(({ record }) => record.on === null || record.on <= judging.on);
  const isOwn = ({ record }: JudgedRecord): boolean => scope.hasPerson(record.employeeId);
  const known = everyRecord.filter(isOwn);
  const judged = inPeriod(everyRecord, period).filter(isOwn);
  const standings = standingsOf(everyRecord);
  const hasRoster = everybody.some(({ employee }) => employee.onRoster);
  const wholeStaff = everybody.filter(({ employee }) => (employee.onRoster || !hasRoster) && (employee.leftOn === null || employee.leftOn > judging.on));
  const due = courseDues({ employees: wholeStaff.map(({ employee }) => employee), courses, standings, policy: policy.training, period, judging })
    .filter(({ employeeId }) => scope.hasPerson(employeeId));
  const people = peopleOf(scope, everybody);
  const staff = peopleOf(scope, wholeStaff);

  const courseOf = new Map(courses.map((course) => [course.id, course]));
  const teamOf = new Map(people.map(({ employee, team }) => [employee.id, team]));
  const trainers = new Map(sessions.flatMap((session) => (session.trainer === null ? [] : [[sessionKey(session.courseId, session.heldOn ?? session.plannedOn), session.trainer] as const])));
  const trainerOf = ({ record, course }: JudgedRecord): string | null => record.trainer ?? trainers.get(sessionKey(record.courseId, record.on)) ?? course?.trainer ?? null;
  const by = (keyOf: (course: Course) => string | null) =>
    trainingGroups(judged, due, ({ course }) => (course === null ? null : keyOf(course)), ({ courseId }) => ofCourse(courseOf.get(courseId), keyOf));
  const rates = trainingRates(judged, due);
  const byTeam = trainingGroups(judged, due, ({ record }) => teamOf.get(record.employeeId) ?? null, ({ employeeId }) => teamOf.get(employeeId) ?? null);
  const hasNow = (employeeId: string, course: Course): boolean => isQualified(standings, employeeId, course, judging);
  const nextMonth = monthAfter(period.months.at(-1) ?? "", 1);
  const next = { start: startOfMonth(nextMonth), end: endOfMonth(nextMonth) + 1 };
  const teams = new Map([...groupBy(staff.filter(({ team }) => team !== null), ({ team }) => team ?? "")].map(([team, own]) => [team, own.map(({ employee }) => employee.id)]));

  const gate = dutyGateOf({ courses, kpis: dataset.kpis, staff, tickets, standings, policy, period, judging });

  return {
    result: {
      rates,
      byCourse: by(({ id }) => id),
      byModule: by(({ module }) => module),
      byMethod: by(({ method }) => method),
      byTrainer: trainingGroups(judged, due, trainerOf, ({ courseId }) => courseOf.get(courseId)?.trainer ?? null),
      byTeam,
      due,
      overdue: due.filter(({ status }) => status === "overdue"),
      dutyGate: gate.dutyGate,
      repeatAbsentees: repeatAbsentees(judged.map(({ record }) => record)),
      makeUp: makeUpList(judged.map(({ record }) => record), caughtUpIn(known)),
      plan: planOf(sessions, period),
      coverage: known.length === 0 ? [] : skillCoverage(courses, teams, hasNow),
      effect: trainingEffect({
        records: judged.map(({ record }) => record), allRecords: known.map(({ record }) => record), employeeIds: people.map(({ employee }) => employee.id),
        results: results.filter(({ employeeId }) => scope.hasPerson(employeeId)), qaSamples: dataset.qaSamples, policy: policy.training, qaPolicy: policy.qa, period,
      }),
      needs: trainingNeeds({ judged, people, tickets: tickets.filter(scope.hasTicket), policy, period, before }),
      coaching: coachingLines(people, policy, period),
      calendar: calendarOf(due, next),
      notices: noticesOf(due, sessions, courses, next),
      warnings: trainingWarnings({
        judged, past: known.filter(({ record }) => record.on !== null && record.on >= before.start && record.on < before.end), people, staff, period, byTeam, overall: rates,
        courses: known.length === 0 ? [] : courses, dues: due, isQualified: hasNow, policy: policy.training,
      }),
    },
    passedCourses: passedCoursesIn(standings, courses),
    issues: [...statedResultIssues(records, policy.training), ...(hasRoster ? unknownAudiences(courses, dataset.employees, policy) : []), ...gate.issues],
  };
}

function ofCourse(course: Course | undefined, keyOf: (course: Course) => string | null): string | null {
  return course === undefined ? null : keyOf(course);
}

function sessionKey(courseId: string, on: Day | null): string {
  return `${on} ${courseId}`;
}

function inPeriod(judged: readonly JudgedRecord[], period: Period): readonly JudgedRecord[] {
  if (judged.every(({ record }) => record.on === null)) return judged;
  return judged.filter(({ record }) => record.on !== null && record.on >= period.start && record.on < period.end);
}

/** Whether a person has attended or passed a course after a day. */
function caughtUpIn(judged: readonly JudgedRecord[]): (employeeId: string, courseId: string, since: Day | null) => boolean {
  const newest = new Map<string, Day>();
  for (const { record, passed } of judged) {
    const key = standingKey(record.employeeId, record.courseId);
    if (record.on === null || !(passed === true || wasTaken(record))) continue;
    newest.set(key, Math.max(newest.get(key) ?? record.on, record.on));
  }
  return (employeeId, courseId, since) => since !== null && (newest.get(standingKey(employeeId, courseId)) ?? since) > since;
}

function passedCoursesIn(standings: Standings, courses: readonly Course[]): (employeeId: string) => ReadonlySet<string> {
  return (employeeId) => {
    const passed = courses.filter(({ id }) => standings.get(standingKey(employeeId, id))?.done === true);
    return new Set(passed.flatMap(({ id, name }) => [id, name]));
  };
}

/** Words of the catalogue that name nobody, each with its first course. */
function unknownAudiences(courses: readonly Course[], employees: Dataset["employees"], policy: Policy): readonly Issue[] {
  const audiences = openAudiences(employees, policy.training);
  const said = new Set<string>();
  return courses.flatMap(({ name, requiredFor, at }) =>
    (requiredFor === null ? [] : audiences.unknown(requiredFor)).flatMap((text): readonly Issue[] => {
      if (said.has(text)) return [];
      said.add(text);
      return [{ severity: "warning", code: "audience-unknown", params: { text, course: name }, at: at === null ? null : { ...at, column: null } }];
    }),
  );
}
