// 360 reviews and QA samples: a score column, criteria columns, or both. Scores are 0–100; a column's scale is settled by its header or values.
import type { QaCriterion, QaSample } from "../../core/quality";
import type { Review360, ReviewerKind } from "../../core/review";
import { dayOf, type Month } from "../../core/time";
import { columnFinding, readCells, type Column, type ColumnReading } from "../column";
import { readFlags } from "../flags";
import type { HeaderCell } from "../headerRows";
import { isIgnored } from "../headerIndex";
import { unitOfHeader } from "../headerUnit";
import { readIds, readTexts } from "../ids";
import { numberOfCell, readNumbers, readScores } from "../numbers";
import type { TableReader } from "../reader";
import { groupColumnsOf, type GroupColumn } from "../reviewerGroups";
import { isVerdict, readCriterion } from "../rubric";
import { meaningOf, readWords } from "../vocabulary";
import { APPEAL, REVIEWER_KIND, SAMPLE_KIND } from "../words/review";
import { monthPartsOf, type MonthPart } from "./when";
import { employeesOf, isAfterLeaving, type Crew, type Mentions } from "./who";

const COUNTED: ReadonlySet<string> = new Set<ReviewerKind>(["supervisor", "peer", "customer", "self"]);

/** The reviews of a table. Reviews from below or from other departments belong to no group and are told apart. */
export function readReviews(reader: TableReader, mentions: Mentions, crew: Crew): readonly Review360[] {
  const employees = employeesOf(reader, mentions, crew);
  const parts = monthPartsOf(reader);
  if (!reader.has("reviewerKind")) return readGroups(parts, employees, crew);
  const kinds = reader.read("reviewerKind", (column) => readWords(column, REVIEWER_KIND)).values;
  const reviewers = reader.read("reviewer", readTexts).values;
  const scored = parts.map((part) => ({ ...part, headers: criterionHeaders(part.reader) }));
  const onScale = scaleCodec(reader, scored.flatMap((part) => [...part.reader.headersOf("score"), ...part.headers]));
  const apart = new Set<number>();
  return scored.flatMap(({ reader: part, months, headers }) => {
    const scores = part.read("score", onScale).values;
    const criteria = headers.map((header) => ({ name: unitOfHeader(header.text).name, values: part.readAt(header, onScale).values }));
    const reviews: Review360[] = [];
    employees.forEach((employeeId, row) => {
      const month = months[row] ?? null;
      const kind = kinds[row] ?? null;
      if (employeeId === null || month === null || reader.isOut(row) || isAfterLeaving(reader, crew, row, employeeId, month)) return;
      if (kind === null) return;
      if (!isCounted(kind)) {
        if (!apart.has(row)) reader.tell(row, "reviewerKind", "info", "reviewer-kind-apart", { kind });
        apart.add(row);
        return;
      }
      const own = criteria.map(({ name, values }) => ({ name, score: values[row] ?? null }));
      const given = own.flatMap(({ score }) => (score === null ? [] : [score]));
      const mean = given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length;
      const isScored = scores[row] != null || headers.length === 0;
      const cells = isScored ? [{ at: part.cellAt(row, "score"), score: scores[row] ?? null }] : headers.map((header, index) => ({ at: part.cellAt(row, header), score: own[index]?.score ?? null }));
      reviews.push({ employeeId, month, kind, reviewer: reviewers[row] ?? null, score: scores[row] ?? mean, criteria: own, cells, at: reader.rowAt(row) });
    });
    return reviews;
  });
}

/** A column per group: its figure stands for as many reviews as the sheet says were given, else for one. */
function readGroups(parts: readonly MonthPart[], employees: readonly (string | null)[], crew: Crew): readonly Review360[] {
  const byPart = parts.map((part) => ({ ...part, columns: groupColumnsOf(part.reader.recognition.columns) }));
  const [first] = byPart;
  if (first === undefined) return [];
  const onScale = scaleCodec(first.reader, byPart.flatMap(({ columns }) => columns.flatMap(({ part, column }) => (part === "score" ? [column.header] : []))));
  return byPart.flatMap(({ reader, months, columns }) => columns.flatMap((column) => (column.part === "score" ? readGroup(reader, column, { columns, onScale, employees, months, crew }) : [])));
}

interface GroupSetting {
  readonly columns: readonly GroupColumn[];
  readonly onScale: (column: Column) => ColumnReading<number>;
  readonly employees: readonly (string | null)[];
  readonly months: readonly (Month | null)[];
  readonly crew: Crew;
}

function readGroup(reader: TableReader, { kind, column: { header } }: GroupColumn, { columns, onScale, employees, months, crew }: GroupSetting): readonly Review360[] {
  const at = { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: header.index + reader.table.sheet.column };
  if (!isCounted(kind)) {
    reader.context.tell({ severity: "info", code: "reviewer-kind-apart", params: { kind }, at });
    return [];
  }
  const counts = columns.find((other) => other.part === "count" && other.kind === kind);
  if (counts === undefined && kind === "peer") reader.context.tell({ severity: "warning", code: "group-without-count", params: { header: header.text, example: "同事人数 / Number of peers" }, at });
  const scores = reader.readAt(header, onScale).values;
  const given = counts === undefined ? [] : reader.readAt(counts.column.header, readNumbers).values;
  return employees.flatMap((employeeId, row): Review360[] => {
    const [month, score] = [months[row] ?? null, scores[row] ?? null];
    if (employeeId === null || month === null || score === null || reader.isOut(row) || isAfterLeaving(reader, crew, row, employeeId, month)) return [];
    const count = Math.min(MOST_REVIEWS, Math.max(0, Math.round(given[row] ?? 1)));
    return Array.from({ length: count }, () => ({ employeeId, month, kind, reviewer: null, score, criteria: [], at: reader.rowAt(row) }));
  });
}

/** A count beyond this is a typing error; nobody's group is larger. */
const MOST_REVIEWS = 500;

function isCounted(kind: GroupColumn["kind"]): kind is ReviewerKind {
  return COUNTED.has(kind);
}

/** Scores on the one scale of a form: where no header names it and nothing exceeds 5 or 10, that is the most there is. */
function scaleCodec(reader: TableReader, headers: readonly HeaderCell[]): (column: Column) => ColumnReading<number> {
  const columns = headers.map((header) => reader.columnAt(header));
  if (columns.some(({ header }) => unitOfHeader(header).max !== null)) return readScores;
  let largest = 0;
  for (const { values, formats } of columns) {
    values.forEach((cell, row) => {
      const number = cell === null || typeof cell === "boolean" ? null : numberOfCell(cell, formats[row] ?? "");
      if (number !== null) largest = Math.max(largest, number.percent || number.outOf !== null ? 100 : number.value);
    });
  }
  if (largest === 0 || largest > 10) return readScores;
  const max = largest <= 5 ? 5 : 10;
  return (column) => {
    const reading = readScores({ ...column, header: `${column.header}(满分${max})` });
    return { ...reading, findings: [columnFinding(column, "warning", "scale-read-as", { scale: `0–${max}` }), ...reading.findings] };
  };
}

/** Columns that are no field and hold numbers or rubric words: the criteria. */
function criterionHeaders(reader: TableReader): readonly HeaderCell[] {
  return reader.recognition.columns.flatMap(({ header, field, profile, time, doubted }) => {
    if (field?.id === "rubric") return [header];
    if (field !== null || time !== null || doubted || isIgnored(header) || profile.n === 0) return [];
    const words = profile.words > 0.5 && reader.columnAt(header).values.slice(0, 30).filter((cell) => typeof cell === "string").every((cell) => isVerdict(String(cell)));
    return profile.numbers >= 0.5 || words ? [header] : [];
  });
}

/** The QA samples of a table; the moment of the call stands in where there is no sampling date. */
export function readQaSamples(reader: TableReader, mentions: Mentions, crew: Crew): readonly QaSample[] {
  const employees = employeesOf(reader, mentions, crew);
  const sampledAt = reader.keyMoments(reader.has("sampledAt") ? "sampledAt" : "interactionAt").values;
  const ids = [reader.read("sampleId", readIds).values, ...reader.headersOf("interactionId").map((header) => reader.readAt(header, readIds).values)];
  const kinds = reader.read("sampleKind", readSampleKind).values;
  const scores = reader.read("score", readScores).values;
  const criticals = reader.read("critical", (column) => readFlags(column, "no")).values;
  const reviewers = reader.read("reviewer", readTexts).values;
  const appeals = reader.read("appeal", (column) => readWords(column, APPEAL)).values;
  const criteria = criterionHeaders(reader).map((header) => criterionAt(reader, header));
  return employees.flatMap((employeeId, row): QaSample[] => {
    const at = sampledAt[row] ?? null;
    if (employeeId === null || at === null || reader.isOut(row) || isAfterLeaving(reader, crew, row, employeeId, dayOf(at))) return [];
    return [{
      employeeId, sampledAt: at, ids: ids.flatMap((column) => column[row] ?? []), kind: kinds[row] ?? "other",
      criteria: criteria.map(({ name, max, weight, points }) => ({ name, points: points[row] ?? null, max, weight })),
      statedScore: scores[row] ?? null, critical: criticals[row] ?? false, reviewer: reviewers[row] ?? null, appeal: appeals[row] ?? "none", at: reader.rowAt(row),
    }];
  });
}

/** Kinds of samples are many; what is none of the known ones is "other". */
function readSampleKind(column: Column): ColumnReading<QaSample["kind"]> {
  return readCells<QaSample["kind"]>(column, (cell) => ({ value: meaningOf(String(cell), SAMPLE_KIND) ?? "other" }));
}

interface Criterion {
  readonly name: string;
  readonly max: number;
  readonly weight: number | null;
  readonly points: readonly QaCriterion["points"][];
}

function criterionAt(reader: TableReader, header: HeaderCell): Criterion {
  // A bare number behind a criterion, `Greeting (5)`, is its maximum.
  const text = header.text.replace(/\s*[(（](\d{1,3})[)）]$/, "(满分$1)");
  const { name, weight } = unitOfHeader(text);
  let max = 1;
  const { values } = reader.readAt(header, (column) => {
    const reading = readCriterion({ ...column, header: text });
    max = reading.max;
    return reading;
  });
  return { name, max, weight, points: values };
}
