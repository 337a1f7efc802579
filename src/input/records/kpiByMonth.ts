// KPI tables with a column per month, for one metric or under the name of each.
import type { KpiReading, StatedResult } from "../../core/metric";
import type { Month } from "../../core/time";
import { isBlank } from "../column";
import { yearFact } from "../facts";
import type { HeaderCell } from "../headerRows";
import { metricOfColumn } from "../metricOfColumn";
import type { MonthColumn } from "../monthColumns";
import { monthIn } from "../months";
import { marksOf, readScores, readShares } from "../numbers";
import type { TableReader } from "../reader";
import { placed, readFigures, readTargets } from "../targets";
import type { KpiRows, RowKey } from "./kpiRows";
import { readLong } from "./kpiLong";
import { isAfterLeaving, type Crew } from "./who";

/** The readings of the month columns; a blank cell is no reading, and other figures of the table (averages, totals) are left aside. */
export function readByMonth(reader: TableReader, columns: readonly MonthColumn[], employees: readonly (string | null)[], crew: Crew): KpiRows {
  const year = yearFact(reader.table);
  const months = columns.flatMap((column) => {
    const month = monthIn(column.month, reader.context.reportMonth, year);
    return month === null ? [] : [{ ...column, month, keys: keysOf(reader, column.header, month, employees, crew) }];
  });
  if (reader.has("metric")) return readLong(reader, months, [], []);
  const readings: KpiReading[] = [];
  const stated: StatedResult[] = [];
  for (const metric of new Set(months.map((column) => column.metric ?? ""))) {
    const own = months.filter((column) => column.metric === metric);
    const cells = own.map(({ header }) => reader.columnAt(header));
    const { id, unit } = metricOfColumn(metric, { header: metric, values: cells.flatMap(({ values }) => values), formats: cells.flatMap(({ formats }) => formats) });
    for (const { header, keys, parts: { target, weight, score } } of own) {
      const marks = marksOf(reader.readAt(header, (column) => readFigures({ ...column, header: metric }, unit)));
      const targets = target === undefined ? [] : reader.readAt(target, (column) => readTargets({ ...column, header: metric }, unit)).values;
      const weights = weight === undefined ? [] : reader.readAt(weight, readShares).values;
      const scores = score === undefined ? [] : reader.readAt(score, readScores).values;
      keys.forEach((key, row) => {
        if (key === null) return;
        const { employeeId, month } = key;
        readings.push({
          employeeId, month, metric: id, label: metric, unit, actual: marks[row] ?? null, target: placed(targets[row], () => reader.cellAt(row, target!)), weight: weights[row] ?? null,
          daysPresent: null, at: reader.cellAt(row, header),
        });
        if (scores[row] != null) stated.push({ employeeId, month, metric: id, score: scores[row], rating: null, at: reader.cellAt(row, score!) });
      });
    }
  }
  return { readings, stated };
}

function keysOf(reader: TableReader, header: HeaderCell, month: Month, employees: readonly (string | null)[], crew: Crew): readonly (RowKey | null)[] {
  const { values } = reader.columnAt(header);
  return employees.map((employeeId, row) => {
    if (employeeId === null || reader.isOut(row) || isBlank(values[row] ?? null)) return null;
    return isAfterLeaving(reader, crew, row, employeeId, month) ? null : { employeeId, month };
  });
}
