// KPI tables with a row per metric: one column of actuals, or a column per month. Scale and unit are settled per metric, over its rows.
import type { KpiReading, StatedResult } from "../../core/metric";
import type { Column } from "../column";
import { headerKey } from "../header";
import type { HeaderCell } from "../headerRows";
import { readTexts } from "../ids";
import { metricOfColumn } from "../metricOfColumn";
import type { MonthParts } from "../monthColumns";
import { marksOf, readScores, readShares } from "../numbers";
import type { TableReader } from "../reader";
import { placed, readFigures, readTargets, type Target } from "../targets";
import type { KpiRows, RowKey } from "./kpiRows";

/** A column of actuals with whose and which month's figure each of its rows holds, and the columns that are of that month alone. */
export interface FigureColumn {
  readonly header: HeaderCell;
  readonly parts: MonthParts;
  readonly keys: readonly (RowKey | null)[];
}

/** Readings of every column and stated scores of every row; `keys` are the rows' own, for scores where no month stands in a header. */
export function readLong(reader: TableReader, columns: readonly FigureColumn[], keys: readonly (RowKey | null)[], days: readonly (number | null)[]): KpiRows {
  const metrics = reader.key("metric", readTexts).values;
  const units = reader.read("unit", readTexts).values;
  // A column that is one month's own does not stand for the others.
  const ofMonths = new Set(columns.flatMap(({ parts }) => Object.values(parts).flatMap((header) => FIELDS.filter((field) => reader.headersOf(field)[0] === header))));
  const weights = ofMonths.has("weight") ? [] : reader.read("weight", readShares).values;
  const scores = ofMonths.has("score") ? [] : reader.read("score", readScores).values;
  const readings: KpiReading[] = [];
  const stated: StatedResult[] = [];
  const taken = new Set<string>();
  for (const [metric, rows] of rowsByMetric(metrics, (row) => keys[row] != null || columns.some((column) => column.keys[row] != null))) {
    const unitText = rows.map((row) => units[row] ?? null).find((text) => text !== null);
    // The unit column speaks for the cells as a unit in the header would.
    const header = unitText === undefined ? metric : `${metric}(${unitText})`;
    const { id: meant, unit } = metricOfColumn(metric, joined(reader, columns, rows, header));
    const id = taken.has(meant) ? headerKey(metric) : meant;
    taken.add(id);
    const targetsAt = (field: "target" | HeaderCell): Stated<Target> => ({ field, values: reader.readPart(field, rows, (cells) => readTargets({ ...cells, header }, unit)).values });
    const common = ofMonths.has("target") ? null : targetsAt("target");
    for (const column of columns) {
      const targets = column.parts.target === undefined ? common : targetsAt(column.parts.target);
      const own = column.parts.weight === undefined ? null : reader.readPart(column.parts.weight, rows, readShares).values;
      const marks = marksOf(reader.readPart(column.header, rows, (cells) => readFigures({ ...cells, header }, unit)));
      rows.forEach((row, at) => {
        const key = column.keys[row];
        if (key == null || reader.isOut(row)) return;
        readings.push({ employeeId: key.employeeId, month: key.month, metric: id, label: metric, unit, actual: marks[at] ?? null, target: placed(targets?.values[at], () => reader.cellAt(row, targets!.field)), weight: (own === null ? weights[row] : own[at]) ?? null, daysPresent: days[row] ?? null, at: reader.cellAt(row, column.header) });
      });
      const { score } = column.parts;
      if (score !== undefined) {
        reader.readPart(score, rows, readScores).values.forEach((value, at) => {
          const key = column.keys[rows[at]!];
          if (key != null && value !== null) stated.push({ employeeId: key.employeeId, month: key.month, metric: id, score: value, rating: null, at: reader.cellAt(rows[at]!, score) });
        });
      }
    }
    for (const row of rows) {
      const key = keys[row];
      if (key != null && scores[row] != null) stated.push({ employeeId: key.employeeId, month: key.month, metric: id, score: scores[row]!, rating: null, at: reader.cellAt(row, "score") });
    }
  }
  return { readings, stated };
}

const FIELDS = ["target", "weight", "score"] as const;

/** Values of some rows with the column they stand in. */
interface Stated<T> {
  readonly field: "target" | HeaderCell;
  readonly values: readonly (T | null)[];
}

function rowsByMetric(metrics: readonly (string | null)[], isUsed: (row: number) => boolean): ReadonlyMap<string, readonly number[]> {
  const byMetric = new Map<string, number[]>();
  metrics.forEach((metric, row) => {
    if (metric === null || !isUsed(row)) return;
    const rows = byMetric.get(metric);
    if (rows === undefined) byMetric.set(metric, [row]);
    else rows.push(row);
  });
  return byMetric;
}

/** The metric's cells of all columns as one, for what is decided over all of them. */
function joined(reader: TableReader, columns: readonly FigureColumn[], rows: readonly number[], header: string): Column {
  const whole = columns.map((column) => reader.columnAt(column.header));
  return {
    header,
    values: whole.flatMap(({ values }) => rows.map((row) => values[row] ?? null)),
    formats: whole.flatMap(({ formats }) => rows.map((row) => formats[row] ?? "")),
  };
}
