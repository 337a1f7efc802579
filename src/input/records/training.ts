// Courses, sessions of the plan, and training records. Every attempt counts; a course nobody declared is known by its name alone.
import type { Course, Session, TrainingOutcome, TrainingPart, TrainingRecord } from "../../core/training";
import { dayOf, type Day } from "../../core/time";
import { readAudience } from "../audience";
import { readCells, type Column, type ColumnReading } from "../column";
import type { CourseBook } from "../courses";
import type { RangeEnd } from "../dateRange";
import { readDurations } from "../durations";
import { readFlags } from "../flags";
import { courseFact, dayFact } from "../facts";
import { fold } from "../fold";
import { unitOfHeader } from "../headerUnit";
import { readIds, readTexts } from "../ids";
import { numberOfCell, readNumbers, readScores } from "../numbers";
import type { TableReader } from "../reader";
import { readSatisfaction } from "../satisfaction";
import { readAttendance } from "../trainingCells";
import { meaningOf, readWords } from "../vocabulary";
import { CADENCE, COURSE_TIER, MATRIX_CELL, SESSION_STATUS, TRAINING_METHOD, TRAINING_RESULT } from "../words/training";
import { employeesOf, isAfterLeaving, type Crew, type Mentions } from "./who";

type Texts = readonly (string | null)[];
const HOURS_PER_DAY = 8;

function texts(reader: TableReader, field: string): Texts {
  return reader.read(field, readTexts).values;
}

function days(reader: TableReader, field: string, rangeEnd: RangeEnd = "first"): readonly (Day | null)[] {
  return reader.moments(field, rangeEnd).values.map((moment) => (moment === null ? null : dayOf(moment)));
}

/** The course named in each row, or in the lines above the table; rows that name none are left out. */
function coursesOf(reader: TableReader, book: CourseBook): Texts {
  const title = reader.has("courseId") || reader.has("course") ? null : courseFact(reader.table);
  if (title !== null) {
    reader.context.tell({ severity: "warning", code: "course-from-title", params: { course: title }, at: { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: null } });
    const course = book.idOf(null, title);
    return Array.from({ length: reader.count }, () => course);
  }
  const ids = reader.read("courseId", readIds).values;
  const names = texts(reader, "course");
  return ids.map((id, row) => {
    const course = book.idOf(id, names[row] ?? null);
    if (course === null) reader.leaveOut(row, reader.has("courseId") ? "courseId" : "course", "no-course", {});
    return course;
  });
}

/** The catalogue of a table; rows without id and name are left out. */
export function readCourses(reader: TableReader): readonly Course[] {
  const ids = reader.read("courseId", readIds).values;
  const names = texts(reader, "course");
  const [module, trainer, mandatory] = ["module", "trainer", "mandatory"].map((field) => texts(reader, field)) as [Texts, Texts, Texts];
  // Words such as 新员工 mean "no value" elsewhere, but name an audience here.
  const audience = reader.read("requiredFor", readWholeText).values;
  const tier = reader.read("tier", (column) => readWords(column, COURSE_TIER)).values;
  const method = reader.read("method", (column) => readWords(column, TRAINING_METHOD)).values;
  const cadence = reader.read("cadence", (column) => readWords(column, CADENCE)).values;
  const length = reader.read("days", readCourseDays).values;
  const validity = reader.read("validityMonths", readMonthsValid).values;
  const passMark = reader.read("passMark", readNumbers).values;
  const dutyGate = reader.read("dutyGate", (column) => readFlags(column, "no")).values;
  const launchOn = days(reader, "launchOn");
  return ids.flatMap((id, row): Course[] => {
    const name = names[row] ?? null;
    const own = id ?? name;
    if (own === null) {
      reader.leaveOut(row, reader.has("courseId") ? "courseId" : "course", "no-course", {});
      return [];
    }
    const required = audience[row] == null ? null : readAudience(audience[row]!);
    const optional = mandatory[row] != null && /选修|自愿|可选|否|optional|elective|voluntary|recommended|^no?$/.test(fold(mandatory[row]!));
    const everyone = mandatory[row] != null && !optional ? { everyone: true, words: [], except: [], serviceYears: null } : null;
    return [{
      id: own, name: name ?? own, module: module[row] ?? null, tier: tier[row] ?? null, method: method[row] ?? null, cadence: cadence[row] ?? null, days: length[row] ?? null,
      trainer: trainer[row] ?? null, validityMonths: validity[row] ?? null, requiredFor: optional ? null : required ?? everyone, dutyGate: reader.has("dutyGate") ? dutyGate[row] ?? null : null,
      passMark: passMark[row] ?? null, launchOn: launchOn[row] ?? null, at: reader.rowAt(row),
    }];
  });
}

function readWholeText(column: Column): ColumnReading<string> {
  return readCells<string>(column, (cell) => ({ value: String(cell).trim() }));
}

/** Days of a course; teaching hours count eight to the day. */
function readCourseDays(column: Column): ColumnReading<number> {
  const said = unitOfHeader(column.header);
  const hours = said.unit === "hours" || (said.unit === null && /课时|学时|时数|hours/i.test(fold(column.header)));
  if (!hours) return readDurations(column, "days");
  const reading = readDurations(said.unit === "hours" ? column : { ...column, header: `${column.header}(h)` }, "hours");
  return { ...reading, values: reading.values.map((value) => (value === null ? null : value / HOURS_PER_DAY)) };
}

/** Months of validity: `12`, `12个月`, `1年`, `2 years`. */
function readMonthsValid(column: Column): ColumnReading<number> {
  return readCells<number>(column, (cell, format) => {
    const folded = fold(String(cell));
    const years = /^(\d+(?:\.\d+)?) ?(?:年|years?|yrs?)$/.exec(folded);
    if (years) return { value: Number(years[1]) * 12 };
    if (/长期|永久|permanent|unlimited|no expiry/.test(folded)) return { value: null, missing: "not-applicable" };
    const months = /^(\d+(?:\.\d+)?) ?(?:个?月|months?|mths?)$/.exec(folded);
    if (months) return { value: Number(months[1]) };
    const number = numberOfCell(cell, format);
    return number === null || number.percent ? null : { value: number.value };
  });
}

/** The sessions of a plan; a session said to be held without an actual date was held on its planned one. */
export function readSessions(reader: TableReader, book: CourseBook): readonly Session[] {
  const courses = coursesOf(reader, book);
  const plannedOn = days(reader, "plannedOn");
  const heldOn = days(reader, "heldOn", "last");
  const status = reader.read("status", (column) => readWords(column, SESSION_STATUS)).values;
  const [venue, trainer, requirements] = ["venue", "trainer", "requirements"].map((field) => texts(reader, field)) as [Texts, Texts, Texts];
  const planned = reader.read("plannedHeadcount", readNumbers).values;
  const actual = reader.read("actualHeadcount", readNumbers).values;
  const hours = reader.read("hours", (column) => readDurations(column, "hours")).values;
  const cost = reader.read("cost", readNumbers).values;
  return courses.flatMap((courseId, row): Session[] => {
    if (courseId === null || reader.isOut(row)) return [];
    const held = heldOn[row] ?? (status[row] === "held" ? plannedOn[row] ?? null : null);
    return [{
      courseId, plannedOn: plannedOn[row] ?? null, heldOn: held, venue: venue[row] ?? null, trainer: trainer[row] ?? null, requirements: requirements[row] ?? null,
      plannedHeadcount: planned[row] ?? null, actualHeadcount: actual[row] ?? null, hours: hours[row] ?? null, cost: cost[row] ?? null, at: reader.rowAt(row),
    }];
  });
}

/** The records of a table; a course of several days was taken on its last one. A date that is there but cannot be read leaves the row out; a blank one does not. */
export function readTrainingRecords(reader: TableReader, mentions: Mentions, crew: Crew, book: CourseBook): readonly TrainingRecord[] {
  const employees = employeesOf(reader, mentions, crew);
  const courses = coursesOf(reader, book);
  const dates = reader.statedMoments("on", "last").values;
  const attendance = reader.read("attendance", readAttendance).values;
  const scores = ["theory", "practical", "caseStudy", "score", "preTest", "postTest"].map((field) => reader.read(field, readScores)) as [Scores, Scores, Scores, Scores, Scores, Scores];
  const outcomes = reader.read("outcome", readOutcome).values;
  const progress = reader.read("progress", readOutcome).values;
  const listDay = reader.has("on") ? null : dayFact(reader.table, reader.context.dates);
  const attempts = reader.read("attempt", readAttempt).values;
  const feedback = reader.read("feedback", readSatisfaction).values;
  const validUntil = days(reader, "validUntil");
  const trainers = texts(reader, "trainer");
  return employees.flatMap((employeeId, row): TrainingRecord[] => {
    const courseId = courses[row] ?? null;
    if (employeeId === null || courseId === null || reader.isOut(row)) return [];
    const moment = dates[row] ?? null;
    const on = moment === null ? listDay : dayOf(moment);
    if (isAfterLeaving(reader, crew, row, employeeId, on)) return [];
    const [theory, practical, caseStudy, score, preTest, postTest] = scores.map(({ values }) => values[row] ?? null) as [Score, Score, Score, Score, Score, Score];
    const skipped = PARTS.filter((_, index) => scores[index]?.missing[row] === "unexcused");
    return [{
      employeeId, courseId, on, attempt: attempts[row] ?? null, attendance: attendance[row] ?? (skipped.length > 0 && !reader.has("attendance") ? "absent" : null),
      theory, practical, caseStudy, score, skipped, preTest, postTest, outcome: outcomes[row] ?? progress[row] ?? null, feedback: feedback[row] ?? null, validUntil: validUntil[row] ?? null,
      trainer: trainers[row] ?? null, at: reader.rowAt(row),
    }];
  });
}

const PARTS: readonly TrainingPart[] = ["theory", "practical", "caseStudy", "score"];

type Scores = ColumnReading<number>;
type Score = number | null;

/** A result: words of results, else of progress; `Completed` without a score is attended, not passed. */
function readOutcome(column: Column): ColumnReading<TrainingOutcome> {
  return readCells<TrainingOutcome>(column, (cell) => {
    const text = String(cell);
    const result = meaningOf(text, TRAINING_RESULT) ?? meaningOf(text, MATRIX_CELL);
    return result === null ? null : { value: result };
  });
}

/** 1, `第2次`, 首考, 补考, or a yes under 是否补考: which attempt it was. */
function readAttempt(column: Column): ColumnReading<number> {
  const resit = /补考|重考|resit|retake|retest/.test(fold(column.header));
  return readCells<number>(column, (cell, format) => {
    const folded = fold(String(cell));
    const number = numberOfCell(cell, format)?.value ?? Number(/(\d+)/.exec(folded)?.[1] ?? Number.NaN);
    if (Number.isFinite(number) && number <= 10) return resit ? { value: number === 0 ? 1 : Math.max(2, number) } : { value: number };
    if (/^(首考|初考|首次|正考|第一次|first|original)$/.test(folded)) return { value: 1 };
    if (/补考|重考|第二次|resit|retake|retest|second/.test(folded)) return { value: 2 };
    if (resit && /^(是|√|✓|y|yes|true)$/.test(folded)) return { value: 2 };
    if (resit && /^(否|×|n|no|false)$/.test(folded)) return { value: 1 };
    return null;
  });
}
