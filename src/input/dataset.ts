// From a workbook's sheets to its records: recognise, read rosters and courses, then everything that names people and courses.
// Wrong data becomes issues, never an exception; per table, rows read and rows with errors add up to its data rows.
import type { Dataset, SheetKind, SheetSummary } from "../core/dataset";
import type { Issue } from "../core/issue";
import { monthOf, type Moment, type Month, type Period } from "../core/time";
import { cellText } from "./column";
import { openCourseBook, type CourseBook } from "./courses";
import { repeatedRows, settleAssessments, settleReadings, type SeenRows } from "./duplicates";
import { courseFact, dayFact, monthFact } from "./facts";
import { matrixOf, readMatrix, type Matrix } from "./matrix";
import { metricId } from "./metricWords";
import { monthColumnsOf } from "./monthColumns";
import { peopleOf } from "./people";
import { openReader, type ReadContext, type TableReader } from "./reader";
import { isMetricColumn, metricUse, type MatchedColumn } from "./matchedColumn";
import type { Correction, Recognition } from "./recognise";
import { doubtsOf, recogniseSheets, type FoundTable } from "./recogniseSheets";
import { readAnnual, readAssessments } from "./records/assessment";
import { readActions, readCompanyDays, readFeedback, readPoints } from "./records/followUps";
import { readKpis } from "./records/kpi";
import { readQaSamples, readReviews } from "./records/reviews";
import { mergeRosters, readRoster } from "./records/roster";
import { oneTicketPerId, readTickets } from "./records/tickets";
import { readCourses, readSessions, readTrainingRecords } from "./records/training";
import { AGENT_FIELDS, crewOf, mentionsOf, type Crew, type Mentions } from "./records/who";
import { groupColumnsOf } from "./reviewerGroups";
import { SCHEMAS } from "./schema/all";
import type { SheetSet } from "./sheet";
import { withStrangers } from "./strangers";
import type { Table } from "./table";

export interface ReadOptions {
  readonly period: Period;
  /** The person's clock. */
  readonly now: Moment;
  /** What a person settled by hand for this workbook. */
  readonly corrections?: readonly Correction[];
}

/** A table in use: its reader (without the rows that repeat others) and what was found out about it. */
interface OpenTable {
  readonly reader: TableReader;
  readonly recognition: Recognition;
  readonly matrix: Matrix | null;
  readonly aside: FoundTable["aside"];
  readonly dataRows: number;
  readonly months: Set<Month>;
}

type Records = { -readonly [K in "kpis" | "stated" | "assessments" | "reviews" | "qaSamples" | "tickets" | "sessions" | "trainingRecords" | "actions" | "points" | "feedback" | "companyDays"]: Dataset[K][number][] };

const AGENT_KINDS: ReadonlySet<SheetKind> = new Set(["tickets", "feedback"]);
/** Kinds whose rows are of a month that a title or the sheet's name may give. */
const MONTH_KINDS: ReadonlySet<SheetKind> = new Set(["roster", "kpi", "assessment", "review360"]);
const PERSON_KINDS: ReadonlySet<SheetKind> = new Set(["kpi", "assessment", "review360", "qa", "training", "points", "annual"]);

/** Everything a workbook's sheets hold, for a report on the period. */
export function readDataset(set: SheetSet, options: ReadOptions): Dataset {
  const issues: Issue[] = [];
  const tell = (issue: Issue): void => void issues.push(issue);
  const reportMonth = options.period.months.at(-1) ?? monthOf(options.period.start);
  const context: ReadContext = { dates: { dateSystem: set.dateSystem, reportMonth }, period: options.period, now: options.now, reportMonth, tell };
  const sheets = recogniseSheets(set, options.corrections ?? []);
  const seen: SeenRows = new Map();
  const open = (found: FoundTable, recognition: Recognition, matrix: Matrix | null): OpenTable => {
    doubtsOf({ ...found, recognition }).forEach(tell);
    const { sheet, examples } = found.table;
    for (const { row, text } of examples) tell({ severity: "info", code: "example-row", params: { text: cellText(text) }, at: { sheet: sheet.name, row: row + sheet.row, column: null } });
    const repeats = isAnonymous(recognition) ? NO_REPEATS : repeatedRows(recognition.kind, found.table, aboutRows(found.table, recognition, context), seen);
    for (const [row, first] of repeats) {
      const place = first.sheet === found.table.sheet.name ? first.row : `${first.sheet}!${first.row}`;
      tell({ severity: "warning", code: "duplicate-row", params: { row: place }, at: { sheet: found.table.sheet.name, row: found.table.rows[row]! + found.table.sheet.row, column: null } });
    }
    const table = repeats.size === 0 ? found.table : { ...found.table, rows: found.table.rows.filter((_, row) => !repeats.has(row)) };
    return { reader: openReader(table, recognition, context), recognition, matrix, aside: found.aside, dataRows: found.table.rows.length, months: new Set() };
  };
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const opened = new Map<FoundTable, OpenTable>();
  const openKind = (kind: SheetKind): readonly OpenTable[] => tables.flatMap((found) => {
    if (found.recognition?.kind !== kind) return [];
    const one = open(found, found.recognition, null);
    opened.set(found, one);
    return [one];
  });

  const courses = openKind("courses").flatMap(({ reader }) => readCourses(reader));
  const book = openCourseBook(courses);
  const rosterTables = tables.filter(({ recognition }) => recognition?.kind === "roster");
  const drafts = peopleOf(rosterTables.length === 0 ? [] : draftRoster(rosterTables, context));
  const matrices = new Map(tables.flatMap((found) => {
    const matrix = found.recognition?.kind === "courses" || found.unused === "skill-levels" ? null : matrixOf(found.table, found.recognition, book, drafts, context.dates);
    return matrix === null ? [] : [[found, matrix] as const];
  }));
  const entries = rosterTables.filter((found) => !matrices.has(found)).flatMap((found) => {
    const one = open(found, found.recognition!, null);
    opened.set(found, one);
    return readRoster(one.reader);
  });
  const roster = mergeRosters(entries, reportMonth, tell);

  for (const found of tables) {
    const matrix = matrices.get(found);
    if (matrix !== undefined) opened.set(found, open(found, matrix.recognition, matrix));
    else if (found.recognition !== null && !opened.has(found)) opened.set(found, open(found, found.recognition, null));
  }
  const mentions = new Map([...opened.values()].map((one) => [one, mentionsFor(one)] as const));
  const employees = withStrangers(roster, [...mentions].flatMap(([one, mentioned]) => (mentioned === null ? [] : [{ reader: one.reader, mentions: mentioned, agents: AGENT_KINDS.has(one.recognition.kind) }])), tell);
  const crew = crewOf(employees, peopleOf(employees));

  const records: Records = { kpis: [], stated: [], assessments: [], reviews: [], qaSamples: [], tickets: [], sessions: [], trainingRecords: [], actions: [], points: [], feedback: [], companyDays: [] };
  for (const [one, mentioned] of mentions) readRecords(one, mentioned ?? NO_MENTIONS, crew, book, records);
  settle(records, [...opened.values()], tell);

  const summaries = sheets.flatMap((sheet): SheetSummary[] => {
    const used = sheet.tables.flatMap((found) => opened.get(found) ?? []);
    if (used.length > 0) return used.map(summaryOf);
    const code = sheet.tables.find(({ unused }) => unused !== null)?.unused ?? "sheet-not-used";
    if (!sheet.empty) tell({ severity: "info", code, params: { sheet: sheet.sheet.name }, at: { sheet: sheet.sheet.name, row: null, column: null } });
    return [{ sheet: sheet.sheet.name, kind: null, confidence: 0, headerRow: 0, rows: 0, read: 0, errors: 0, leftOut: 0, columns: [], unread: [], months: [] }];
  });
  const isToFill = sheets.some(({ tables: found }) => found.some(({ unused }) => unused === "sheet-without-rows"));
  if (opened.size === 0 && !isToFill) tell({ severity: "error", code: "nothing-recognised", params: {}, at: null });
  return { employees, ...records, courses: book.all(), sheets: summaries, newestTicketAt: newestMoment(records.tickets, options.now), issues };
}

const NO_REPEATS: ReadonlyMap<number, { sheet: string; row: number }> = new Map();

/** Reviews and survey answers that name neither reviewer nor words may be alike without being one. */
function isAnonymous({ kind, columns }: Recognition): boolean {
  const telling = kind === "review360" ? ["reviewer", "reviewerId", "comment"] : kind === "feedback" ? ["agent", "agentId", "comment"] : null;
  return telling !== null && !columns.some(({ field }) => field !== null && telling.includes(field.id));
}

/** What stands above a table or in its sheet's name and is read as if it stood in every row: the month, or the session of an attendance list. */
function aboutRows(table: Table, { kind, columns }: Recognition, { dates, reportMonth }: ReadContext): string {
  const has = (...fields: readonly string[]): boolean => columns.some(({ field }) => field !== null && fields.includes(field.id));
  if (kind === "training") return [has("on") ? null : dayFact(table, dates), has("course", "courseId") ? null : courseFact(table)].join("\u0001");
  return MONTH_KINDS.has(kind) && !has("month") ? monthFact(table, reportMonth)?.value ?? "" : "";
}

const NO_MENTIONS: Mentions = { named: [], teams: [], idField: "employeeId", nameField: "name" };

/** The people of the rosters, only to see whom a grid's headers name; nothing is told. */
function draftRoster(rosters: readonly FoundTable[], context: ReadContext): Dataset["employees"] {
  const silent: ReadContext = { ...context, tell: () => undefined };
  const entries = rosters.flatMap(({ table, recognition }) => (recognition === null ? [] : readRoster(openReader(table, recognition, silent))));
  return mergeRosters(entries, context.reportMonth, silent.tell);
}

function mentionsFor({ reader, recognition, matrix }: OpenTable): Mentions | null {
  if (matrix?.across === "people") return null;
  if (AGENT_KINDS.has(recognition.kind)) return mentionsOf(reader, AGENT_FIELDS);
  return PERSON_KINDS.has(recognition.kind) ? mentionsOf(reader) : null;
}

function readRecords(one: OpenTable, mentions: Mentions, crew: Crew, book: CourseBook, records: Records): void {
  const { reader, recognition, matrix, months } = one;
  const keep = <T>(into: T[], read: readonly T[], monthOfRecord: (record: T) => Month | null): void => {
    for (const record of read) {
      into.push(record);
      const month = monthOfRecord(record);
      if (month !== null) months.add(month);
    }
  };
  const ofMoment = (moment: Moment | null): Month | null => (moment === null ? null : monthOf(Math.floor(moment / 86_400)));
  switch (recognition.kind) {
    case "kpi": {
      const { readings, stated } = readKpis(reader, mentions, crew);
      keep(records.kpis, readings, ({ month }) => month);
      keep(records.stated, stated, ({ month }) => month);
      break;
    }
    case "assessment": {
      const { assessments, readings } = readAssessments(reader, mentions, crew);
      keep(records.assessments, assessments, ({ month }) => month);
      keep(records.kpis, readings, ({ month }) => month);
      break;
    }
    case "annual":
      keep(records.assessments, readAnnual(reader, mentions, crew), () => null);
      break;
    case "review360":
      keep(records.reviews, readReviews(reader, mentions, crew), ({ month }) => month);
      break;
    case "qa":
      keep(records.qaSamples, readQaSamples(reader, mentions, crew), ({ sampledAt }) => ofMoment(sampledAt));
      break;
    case "tickets":
      keep(records.tickets, readTickets(reader, mentions, crew), ({ openedAt }) => ofMoment(openedAt));
      break;
    case "sessions":
      keep(records.sessions, readSessions(reader, book), ({ heldOn, plannedOn }) => (heldOn ?? plannedOn) === null ? null : monthOf((heldOn ?? plannedOn)!));
      break;
    case "training":
      keep(records.trainingRecords, matrix === null ? readTrainingRecords(reader, mentions, crew, book) : readMatrix(reader, matrix, mentions, crew, book), ({ on }) => (on === null ? null : monthOf(on)));
      break;
    case "actions":
      keep(records.actions, readActions(reader), () => null);
      break;
    case "points":
      keep(records.points, readPoints(reader, mentions, crew), ({ on }) => monthOf(on));
      break;
    case "feedback":
      keep(records.feedback, readFeedback(reader, mentions, crew), ({ on }) => monthOf(on));
      break;
    case "company-days":
      keep(records.companyDays, readCompanyDays(reader), () => null);
      break;
    case "roster":
    case "courses":
      break;
  }
}

/** Contradicting figures and repeated tickets, settled over all tables together. */
function settle(records: Records, tables: readonly OpenTable[], tell: (issue: Issue) => void): void {
  const readings = settleReadings(records.kpis);
  const assessments = settleAssessments(records.assessments);
  const doubted = new Set<string>();
  for (const { at, params } of [...readings.conflicts, ...assessments.conflicts]) {
    tell({ severity: "error", code: "differing-figures", params, at });
    doubted.add(`${at.sheet}\u0001${at.row}`);
  }
  if (doubted.size > 0) {
    for (const { reader } of tables) {
      for (let row = 0; row < reader.count; row++) {
        const { sheet, row: address } = reader.rowAt(row);
        if (doubted.has(`${sheet}\u0001${address}`)) reader.markError(row);
      }
    }
  }
  records.kpis = [...readings.readings];
  records.assessments = [...assessments.assessments];
  records.tickets = [...oneTicketPerId(records.tickets, (dropped, kept) => {
    tell({ severity: "warning", code: "duplicate-ticket", params: { id: dropped.id, row: kept.at.row }, at: { ...dropped.at, column: null } });
  })];
}

/** What a column is used as: its field, `metric:csat`, `criterion`, the field its time of day belongs to, `course` in a grid; `null` for none. */
function useOf(column: MatchedColumn, one: OpenTable): string | null {
  const { recognition, matrix } = one;
  const layout = layoutUse(column, one);
  if (layout !== undefined) return layout;
  if (column.field !== null) return column.field.id;
  const date = recognition.columns.find(({ time }) => time === column.header);
  if (date !== undefined) return date.field?.id ?? null;
  if (matrix?.headers.includes(column.header)) return matrix.across === "people" ? "person" : matrix.across === "courses" ? "course" : "session";
  const others = SCHEMAS.find(({ kind }) => kind === recognition.kind)?.others;
  if (others === undefined || !isMetricColumn(column)) return null;
  return others === "metrics" ? metricUse(column.metric ?? metricId(column.header.text)) : "criterion";
}

/** The use of a column in tables by month or by group of reviewers; `undefined` in other tables. */
function layoutUse({ header, field }: MatchedColumn, { recognition, reader }: OpenTable): string | null | undefined {
  if (recognition.kind === "kpi") {
    const months = monthColumnsOf(reader.table, recognition.columns);
    const month = months.find((column) => column.header === header);
    if (month !== undefined) return month.metric === null ? "actual" : metricUse(metricId(month.metric));
    const part = months.flatMap(({ parts }) => Object.entries(parts)).find(([, column]) => column === header)?.[0];
    if (part !== undefined || (months.length > 0 && field === null)) return part ?? null;
  }
  if (recognition.kind === "review360" && !reader.has("reviewerKind")) {
    const layouts = recognition.blocks.length === 0 ? [recognition.columns] : recognition.blocks.map(({ columns }) => columns);
    const group = layouts.flatMap(groupColumnsOf).find(({ column }) => column.header.index === header.index);
    return group === undefined ? undefined : `${group.part}:${group.kind}`;
  }
  return undefined;
}

function summaryOf(one: OpenTable): SheetSummary {
  const { reader, recognition, aside, dataRows, months } = one;
  const errors = reader.left.size;
  const columns = [
    ...recognition.columns.map((column) => ({ header: column.header, field: useOf(column, one), confidence: column.confidence })),
    ...aside.map((header) => ({ header, field: null, confidence: 1 })),
  ].sort((a, b) => a.header.index - b.header.index);
  return {
    sheet: reader.table.sheet.name, kind: recognition.kind, confidence: recognition.confidence, headerRow: reader.table.headerRow, rows: dataRows, read: dataRows - errors, errors, leftOut: reader.table.leftOut,
    columns: columns.map(({ header, field, confidence }) => ({ column: header.index + reader.table.sheet.column, header: header.text, field, confidence })),
    unread: [...reader.unread],
    months: [...months].sort(),
  };
}

function newestMoment(tickets: Dataset["tickets"], now: Moment): Moment | null {
  let newest: Moment | null = null;
  for (const { openedAt, firstResponseAt, resolvedAt, closedAt } of tickets) {
    for (const moment of [openedAt, firstResponseAt, resolvedAt, closedAt]) if (moment !== null && moment <= now && (newest === null || moment > newest)) newest = moment;
  }
  return newest;
}
