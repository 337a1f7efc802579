// Training records laid out as a grid: people down and courses, or dates of sessions, across; or courses down and people across.
// A cell is a word of progress or attendance, a date, or a score; a blank cell is no record.
import type { Attendance, TrainingOutcome, TrainingRecord } from "../core/training";
import { dayOfDate, type Day } from "../core/time";
import type { CourseBook } from "./courses";
import { readDays, type DateContext } from "./dates";
import { courseFact, monthFact } from "./facts";
import { gridShares, type GridShares } from "./gridCells";
import { candidatesOf, isIgnored } from "./headerIndex";
import type { HeaderCell } from "./headerRows";
import { readTexts } from "./ids";
import type { People } from "./people";
import type { TableReader } from "./reader";
import type { Recognition } from "./recognise";
import { kindOfName } from "./sheetNames";
import type { Table } from "./table";
import { readAttendance, readMatrixCells } from "./trainingCells";
import { employeesOf, isAfterLeaving, type Crew, type Mentions } from "./records/who";

export interface Matrix {
  readonly across: "courses" | "people" | "sessions";
  /** The headers that are courses, people or sessions. */
  readonly headers: readonly HeaderCell[];
  /** What the grid's own columns are read as. */
  readonly recognition: Recognition;
}

const OWN_FIELDS = new Set(["employeeId", "name", "alias", "team", "department", "courseId", "course", "firstName", "lastName"]);
/** The shares of headers or cells that must fit before a table is taken for a grid. */
const HEADERS_KNOWN = 0.5;
const CELLS_KNOWN = 0.6;
/** Of a grid of days and scores nearly every cell must be one, and a quarter days. */
const CELLS_SOUND = 0.9;
const DAYS_TELLING = 0.25;
/** What such a grid may look like by its headers: courses can be named like tests or figures. */
const GRID_RIVALS = new Set<Recognition["kind"]>(["roster", "training", "assessment", "kpi"]);

/** The grid a table is, if any. Known courses or people across the top settle it; else the cells must be words of progress, days, or scores on a sheet of trainings. */
export function matrixOf(table: Table, recognition: Recognition | null, book: CourseBook, people: People, dates: DateContext): Matrix | null {
  const own = table.headers.flatMap((header) => {
    const best = [...candidatesOf(header, "training")].filter(({ field, certainty }) => OWN_FIELDS.has(field.id) && certainty >= 0.85).sort((a, b) => b.certainty - a.certainty)[0];
    return best === undefined || best.field.role === "aside" ? [] : [{ header, field: best.field }];
  });
  const fields = new Set(own.map(({ field }) => field.id));
  const person = fields.has("employeeId") || fields.has("name") || fields.has("alias");
  const course = fields.has("course") || fields.has("courseId");
  const ownHeaders = new Set(own.map(({ header }) => header));
  const rest = table.headers.filter((header) => !ownHeaders.has(header) && !isIgnored(header));
  if (person === course || rest.length < 2 || table.rows.length === 0) return null;
  const titleOf = (header: HeaderCell): string => (header.above !== "" && SUB_HEADERS.some(([pattern]) => pattern.test(header.text)) ? header.above : header.text);
  const known = rest.filter((header) => (course ? people.match({ id: null, name: header.text }).kind === "found" : book.known(titleOf(header)) !== null)).length / rest.length;
  const sessions = person && rest.every((header) => sessionDay(table, header, dates) !== null || SESSION.test(header.text));
  if (sessions && !aboutTraining(table, rest)) return null;
  const shares = gridShares(table, rest, sessions ? "attendance" : "progress");
  const named = kindOfName(table.sheet.name) === "training";
  const worded = shares.words >= CELLS_KNOWN && (recognition === null || recognition.kind === "roster" || recognition.kind === "training" || named);
  const results = person && holdsResults(shares, rest, recognition, named);
  const settled = known >= HEADERS_KNOWN || worded || results;
  if (!settled || recognition?.kind === "tickets") return null;
  if (course && known < HEADERS_KNOWN) return null;
  const seen = new Set<string>();
  const columns = table.headers.map((header) => {
    const field = own.find((column) => column.header === header)?.field ?? null;
    const first = field !== null && !seen.has(field.id);
    if (first) seen.add(field.id);
    return { header, field: first ? field : null, confidence: field === null ? 0.8 : 1, certainty: field === null ? 0 : 1, time: null, doubted: false, metric: null, profile: NO_PROFILE };
  });
  return {
    across: course ? "people" : sessions && known < HEADERS_KNOWN ? "sessions" : "courses", headers: rest,
    recognition: {
      kind: "training", confidence: Math.max(known, results ? shares.words + shares.dates + shares.scores : shares.words), columns, doubts: [], blocks: [],
      rival: known >= HEADERS_KNOWN || worded || named || recognition === null || recognition.kind === "training" ? null : recognition.kind,
    },
  };
}

const NO_PROFILE = { n: 0, dates: 0, clocks: 0, bareClocks: 0, numbers: 0, wholeNumbers: 0, durations: 0, words: 0, distinct: 0, min: Infinity, max: -Infinity, counts: false };
const SESSION = /^(第\s*[\d一二三四五六七八九十]+\s*[课次期场节讲天]|session\s*\d+|class\s*\d+|day\s*\d+)$/i;
const SUB_HEADERS: readonly (readonly [RegExp, "on" | "score" | "outcome" | "validUntil"])[] = [
  [/到期|有效期|expir|valid/i, "validUntil"], [/日期|时间|date|completed on/i, "on"], [/成绩|分数|得分|score|grade/i, "score"], [/状态|结果|完成|status|result/i, "outcome"],
];

/** Days across the top are sessions where something speaks of training; else they are working days, and the grid a time sheet. */
function aboutTraining(table: Table, headers: readonly HeaderCell[]): boolean {
  const said = [table.sheet.name, ...table.preface.flat()].join(" ");
  if (courseFact(table) !== null || /培训|訓練|训练|课|課|签到|簽到|training|course|class|session|workshop|lesson/i.test(said)) return true;
  return headers.every(({ text }) => SESSION.test(text)) || (kindOfName(table.sheet.name) === "training" && !headers.every(({ text }) => /^\d{1,2}[日号]?$/.test(text)));
}

/** True where the cells are the days on which courses were done, or their scores on a sheet of trainings: columns of other meanings hold no such mixture. */
function holdsResults({ words, dates, scores, datedColumns }: GridShares, headers: readonly HeaderCell[], recognition: Recognition | null, named: boolean): boolean {
  if (words + dates + scores < CELLS_SOUND || (recognition !== null && !GRID_RIVALS.has(recognition.kind))) return false;
  const fields = recognition?.columns.flatMap(({ header, field }) => (field !== null && headers.includes(header) ? [field] : [])) ?? [];
  if (fields.some(({ shape, role }) => shape === "moment" || (shape === "month" && role === "key"))) return false;
  return (datedColumns >= 2 && dates >= DAYS_TELLING) || (named && fields.length * 2 < headers.length);
}

/** The day a header names: `2026-10-08`, `10月8日`, `9/30`, or 1–31 in a table that names its month; `null` for others. */
function sessionDay(table: Table, header: HeaderCell, dates: DateContext): Day | null {
  const dayOfMonth = /^(\d{1,2})[日号]?$/.exec(header.text)?.[1];
  const month = dayOfMonth === undefined || dates.reportMonth === null ? null : monthFact(table, dates.reportMonth)?.value ?? null;
  if (month !== null) return dayOfDate(Number(month.slice(0, 4)), Number(month.slice(5)), Number(dayOfMonth));
  return /\d/.test(header.text) ? readDays({ header: "", values: [header.text], formats: [""] }, dates).values[0] ?? null : null;
}

/** What a cell of the grid says. */
interface CellMeaning {
  readonly on: Day | null;
  readonly score: number | null;
  readonly outcome: TrainingOutcome | null;
  readonly attendance: Attendance | null;
}

/** The records of a grid; cells that say nothing readable are told and skipped. */
export function readMatrix(reader: TableReader, matrix: Matrix, mentions: Mentions, crew: Crew, book: CourseBook): readonly TrainingRecord[] {
  const down = matrix.across === "people" ? null : employeesOf(reader, mentions, crew);
  const courseIds = reader.read("courseId", readTexts).values;
  const courseNames = reader.read("course", readTexts).values;
  const records: TrainingRecord[] = [];
  const courseRows = down === null ? courseIds.map((id, row) => book.idOf(id, courseNames[row] ?? null)) : [];
  if (down === null) courseRows.forEach((course, row) => { if (course === null) reader.leaveOut(row, "course", "no-course"); });
  for (const group of groupsOf(matrix.headers)) {
    const person = matrix.across === "people" ? crew.people.match({ id: null, name: group.title }) : null;
    if (person !== null && person.kind !== "found") {
      reader.context.tell({ severity: "warning", code: "not-on-roster", params: { name: group.title, count: reader.count }, at: { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: group.headers[0]!.header.index + reader.table.sheet.column } });
      continue;
    }
    const acrossCourse = matrix.across === "courses" ? book.idOf(null, group.title) : matrix.across === "sessions" ? book.idOf(null, courseFact(reader.table) ?? reader.table.sheet.name) : null;
    const columns = group.headers.map((column) => gridColumn(reader, matrix, column));
    for (let row = 0; row < reader.count; row++) {
      const employeeId = down === null ? (person?.kind === "found" ? person.employeeId : null) : down[row] ?? null;
      const courseId = acrossCourse ?? courseRows[row] ?? null;
      if (employeeId === null || courseId === null || reader.isOut(row)) continue;
      const record = recordAt(reader, matrix, columns, row);
      if (record === null || (down !== null && isAfterLeaving(reader, crew, row, employeeId, record.on))) continue;
      records.push({ employeeId, courseId, ...record });
    }
  }
  return records;
}

interface Group {
  readonly title: string;
  readonly headers: readonly { readonly header: HeaderCell; readonly part: "on" | "score" | "outcome" | "validUntil" | "cell" }[];
}

/** Columns under one course belong together: 日期 and 成绩 below its name. */
function groupsOf(headers: readonly HeaderCell[]): readonly Group[] {
  const groups = new Map<string, { title: string; headers: Group["headers"][number][] }>();
  for (const header of headers) {
    const part = header.above === "" ? undefined : SUB_HEADERS.find(([pattern]) => pattern.test(header.text))?.[1];
    const title = part === undefined ? header.text : header.above;
    const group = groups.get(title) ?? { title, headers: [] };
    group.headers.push({ header, part: part ?? "cell" });
    groups.set(title, group);
  }
  return [...groups.values()];
}

/** A column of the grid as read, with the part it plays in its group. */
interface GridColumn {
  readonly header: HeaderCell;
  readonly part: Group["headers"][number]["part"];
  readonly cells: readonly (CellMeaning | null)[];
}

function gridColumn(reader: TableReader, matrix: Matrix, { header, part }: Group["headers"][number]): GridColumn {
  if (matrix.across === "sessions") {
    const marks = reader.readAt(header, readAttendance).values;
    return { header, part, cells: marks.map((attendance) => (attendance === null ? null : { on: null, score: null, outcome: null, attendance })) };
  }
  const cells = reader.readAt(header, (column) => readMatrixCells(column, reader.context.dates)).values;
  return { header, part, cells: cells.map((cell) => (cell === null ? null : { ...cell, attendance: null })) };
}

function recordAt(reader: TableReader, matrix: Matrix, columns: readonly GridColumn[], row: number): Omit<TrainingRecord, "employeeId" | "courseId"> | null {
  let meaning: CellMeaning = { on: null, score: null, outcome: null, attendance: null };
  let validUntil: Day | null = null;
  let at: HeaderCell | null = null;
  for (const { header, part, cells } of columns) {
    const read = cells[row] ?? null;
    if (read === null) continue;
    at ??= header;
    if (part === "validUntil") validUntil = read.on;
    else meaning = { on: meaning.on ?? read.on, score: meaning.score ?? read.score, outcome: meaning.outcome ?? read.outcome, attendance: meaning.attendance ?? read.attendance };
  }
  if (at === null) return null;
  const on = matrix.across === "sessions" ? sessionDay(reader.table, at, reader.context.dates) : meaning.on;
  return { ...BLANK, ...meaning, on, validUntil, at: reader.cellAt(row, at) };
}

const BLANK = { attempt: null, theory: null, practical: null, caseStudy: null, preTest: null, postTest: null, feedback: null, trainer: null } as const;
