// KPI actuals from wide tables: a column per metric, alone or with its own target, weight and score. Long tables and tables by month have readers of their own.
import type { KpiReading, MetricUnit, StatedResult } from "../../core/metric";
import { headerKey } from "../header";
import type { HeaderCell } from "../headerRows";
import { unitOfHeader } from "../headerUnit";
import { metricOfColumn } from "../metricOfColumn";
import { partOf, type MetricPart } from "../metricParts";
import { knownMetric } from "../metricWords";
import { monthColumnsOf } from "../monthColumns";
import { marksOf, readNumbers, readScores, readShares } from "../numbers";
import { readRatings } from "../ratings";
import type { TableReader } from "../reader";
import { isMetricColumn } from "../matchedColumn";
import { placed, readFigures, readTargets, type Target } from "../targets";
import { readByMonth } from "./kpiByMonth";
import { readLong } from "./kpiLong";
import type { KpiRows, RowKey } from "./kpiRows";
import { employeesOf, isAfterLeaving, type Crew, type Mentions } from "./who";
import { monthsOf } from "./when";

/** All readings and stated results of a table; rows without person or month are left out. */
export function readKpis(reader: TableReader, mentions: Mentions, crew: Crew): KpiRows {
  const employees = employeesOf(reader, mentions, crew);
  const byMonth = monthColumnsOf(reader.table, reader.recognition.columns);
  if (byMonth.length > 0) return readByMonth(reader, byMonth, employees, crew);
  const months = monthsOf(reader);
  const keys = employees.map((employeeId, row): RowKey | null => {
    const month = months[row] ?? null;
    if (employeeId === null || month === null || reader.isOut(row)) return null;
    return isAfterLeaving(reader, crew, row, employeeId, month) ? null : { employeeId, month };
  });
  const days = reader.read("daysPresent", readNumbers).values;
  const long = reader.has("metric") && (reader.has("actual") || reader.has("score"));
  const rows = long ? readLong(reader, reader.headersOf("actual").slice(0, 1).map((header) => ({ header, keys, parts: {} })), keys, days) : { readings: readMetricColumns(reader, keys, days), stated: [...readStated(reader, keys), ...readMetricScores(reader, keys)] };
  return holdsDays(reader, keys) ? { ...rows, readings: joinDays(reader, rows.readings) } : rows;
}

/** True where the month column holds days and a person has several of one month: a daily or weekly sheet. */
function holdsDays(reader: TableReader, keys: readonly (RowKey | null)[]): boolean {
  const column = reader.recognition.columns.find(({ field }) => field?.id === "month");
  if (column === undefined || column.profile.dates < 0.5) return false;
  const cells = reader.columnAt(column.header).values;
  const first = new Map<string, unknown>();
  return keys.some((key, row) => {
    if (key === null) return false;
    const person = `${key.employeeId}\u0001${key.month}`;
    if (!first.has(person)) first.set(person, cells[row]);
    return first.get(person) !== cells[row];
  });
}

/** The days of a month as one reading: counts are summed, other figures averaged over the days that have one. */
function joinDays(reader: TableReader, readings: readonly KpiReading[]): readonly KpiReading[] {
  reader.context.tell({ severity: "info", code: "days-joined", params: { sheet: reader.table.sheet.name }, at: { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: null } });
  const months = new Map<string, KpiReading[]>();
  for (const reading of readings) {
    const key = `${reading.employeeId}\u0001${reading.month}\u0001${reading.metric}`;
    const days = months.get(key);
    if (days === undefined) months.set(key, [reading]);
    else days.push(reading);
  }
  return [...months.values()].map((days): KpiReading => {
    const first = days[0]!;
    const figures = days.flatMap(({ actual }) => (typeof actual === "number" ? [actual] : []));
    const sum = figures.reduce((total, figure) => total + figure, 0);
    const actual = figures.length === 0 ? first.actual : first.unit === "count" ? sum : sum / figures.length;
    const present = days.flatMap(({ daysPresent }) => daysPresent ?? []);
    return { ...first, actual, daysPresent: present.length === 0 ? null : present.reduce((total, day) => total + day, 0) };
  });
}

/** The metric columns of a table as readings, for rows that have a key. */
export function readMetricColumns(reader: TableReader, keys: readonly (RowKey | null)[], days: readonly (number | null)[]): readonly KpiReading[] {
  const readings: KpiReading[] = [];
  for (const { actual, label, id, unit, target, weight } of metricColumns(reader)) {
    const marks = marksOf(reader.readAt(actual, (cells) => readFigures(cells, unit)));
    const targets: readonly (Target | null)[] = target === undefined ? [] : reader.readAt(target, (cells) => readTargets(cells, unit)).values;
    const weights = weight === undefined ? [] : reader.readAt(weight, readShares).values;
    const said = unitOfHeader(actual.text);
    const headerTarget: Target | null = said.target === null ? null : { value: unit === "share" && said.target.percent ? said.target.value / 100 : said.target.value, direction: said.target.direction };
    keys.forEach((key, row) => {
      if (key === null) return;
      readings.push({
        employeeId: key.employeeId, month: key.month, metric: id, label, unit, actual: marks[row] ?? null, target: placed(targets[row], () => reader.cellAt(row, target!)) ?? headerTarget, weight: weights[row] ?? said.weight,
        daysPresent: days[row] ?? null, at: reader.cellAt(row, actual),
      });
    });
  }
  return readings;
}

/** The scores a wide table states beside its metrics (满意度得分), to be compared. */
function readMetricScores(reader: TableReader, keys: readonly (RowKey | null)[]): readonly StatedResult[] {
  return metricColumns(reader).flatMap(({ id, score }): StatedResult[] => {
    if (score === undefined) return [];
    const scores = reader.readAt(score, readScores).values;
    return keys.flatMap((key, row): StatedResult[] => (key === null || scores[row] == null ? [] : [{ employeeId: key.employeeId, month: key.month, metric: id, score: scores[row]!, rating: null, at: reader.cellAt(row, score) }]));
  });
}

interface MetricColumns extends Partial<Record<Exclude<MetricPart, "actual" | "other">, HeaderCell>> {
  readonly label: string;
  readonly id: string;
  readonly unit: MetricUnit;
  readonly actual: HeaderCell;
}

type OpenGroup = { readonly label: string; readonly metric: string | null } & Partial<Record<Exclude<MetricPart, "other">, HeaderCell>>;

/** Metrics with the columns that belong to them, by two-row headers (满意度 over 目标, 实际) or by name (满意度目标). */
function metricColumns(reader: TableReader): readonly MetricColumns[] {
  const groups = new Map<string, OpenGroup>();
  const labels = reader.recognition.columns.filter(isMetricColumn).map(({ header }) => ({ key: headerKey(header.text), text: header.text }));
  for (const column of reader.recognition.columns) {
    const { header } = column;
    const grouped = header.above !== "" && !header.pair ? partOf(header.text) : null;
    if (column.metric !== null) {
      add(groups, header.text, "actual", header, column.metric);
    } else if (grouped !== null && grouped.rest === "") {
      add(groups, header.above, grouped.part, header);
    } else if (isMetricColumn(column) || (column.field?.shape === "target" && column.confidence < 0.95)) {
      const split = partOf(header.text);
      // 响应得分 goes with 响应时长: what is left names the start of another metric.
      const rest = split === null ? "" : headerKey(split.rest);
      const owner = rest.length < 2 ? undefined : labels.find(({ key }) => key === rest) ?? (knownMetric(header.text)?.certainty === 1 ? undefined : labels.find(({ key, text }) => text !== header.text && key.startsWith(rest)));
      const isPart = split !== null && (split.part === "target" || split.part === "weight");
      if (split !== null && owner !== undefined) add(groups, owner.text, split.part, header);
      else if (isPart && knownMetric(split.rest) !== null) add(groups, split.rest, split.part, header);
      else if (isMetricColumn(column)) add(groups, header.text, "actual", header);
    }
  }
  // Of two columns that mean one metric the first is it; the other is a metric of its own name.
  const taken = new Set<string>();
  return [...groups.values()].flatMap(({ label, actual, metric, ...rest }): MetricColumns[] => {
    if (actual === undefined) return [];
    const meant = metricOfColumn(label, reader.columnAt(actual), metric);
    const id = taken.has(meant.id) ? headerKey(label) : meant.id;
    taken.add(id);
    return [{ label, actual, ...rest, id, unit: meant.unit }];
  });
}

function add(groups: Map<string, OpenGroup>, label: string, part: MetricPart, header: HeaderCell, metric: string | null = null): void {
  if (part === "other") return;
  const name = unitOfHeader(label).name;
  const key = headerKey(label);
  const group = groups.get(key) ?? { label: name, metric };
  group[part] ??= header;
  groups.set(key, group);
}

/** The scores and ratings a table states for whole persons, to be compared. */
function readStated(reader: TableReader, keys: readonly (RowKey | null)[]): readonly StatedResult[] {
  const scoreField = reader.has("total") ? "total" : "score";
  const scores = reader.read(scoreField, readScores).values;
  const ratings = reader.read("rating", readRatings).values;
  return keys.flatMap((key, row) => {
    const score = scores[row] ?? null;
    const rating = ratings[row] ?? null;
    return key === null || (score === null && rating === null) ? [] : [{ employeeId: key.employeeId, month: key.month, metric: null, score, rating, at: reader.cellAt(row, score === null ? "rating" : scoreField) }];
  });
}
