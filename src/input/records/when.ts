// Which month each row is about: its month column, its date, or one month for the whole table from the lines above it.
import { dayOf, monthOf, type Month } from "../../core/time";
import { monthFact, yearFact, type Fact } from "../facts";
import { monthIn, readMonths, readMonthText, readYear } from "../months";
import { isBlank, readCells } from "../column";
import type { TableReader } from "../reader";

/** The month of each row; rows of a month column that cannot be read are left out. Without any month the report's own is assumed and told. */
export function monthsOf(reader: TableReader, dateField: string | null = null): readonly (Month | null)[] {
  const { context } = reader;
  const years = yearsOf(reader);
  if (reader.has("month")) return reader.key("month", (column) => readMonths(column, context.dates, years)).values;
  if (dateField !== null && reader.has(dateField)) {
    return reader.keyMoments(dateField).values.map((moment) => (moment === null ? null : monthOf(dayOf(moment))));
  }
  const fact = headedMonth(reader) ?? monthFact(reader.table, context.reportMonth);
  const at = { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: null };
  if (fact !== null) context.tell({ severity: "warning", code: "month-from-title", params: { month: fact.value, text: fact.source }, at });
  else if (reader.count > 0) context.tell({ severity: "warning", code: "month-assumed", params: { month: context.reportMonth }, at });
  return Array.from({ length: reader.count }, () => fact?.value ?? context.reportMonth);
}

/** The columns a month's records are read from, with the month of each row; `null` where the row has none. */
export interface MonthPart {
  readonly reader: TableReader;
  readonly months: readonly (Month | null)[];
}

/** A table month by month where months stand over its columns, else as a whole. A row without a cell in a month's columns has no record of it. */
export function monthPartsOf(reader: TableReader, dateField: string | null = null): readonly MonthPart[] {
  const { blocks } = reader.recognition;
  if (blocks.length === 0) return [{ reader, months: monthsOf(reader, dateField) }];
  const years = yearsOf(reader);
  const year = yearFact(reader.table);
  return blocks.map(({ month, columns }) => {
    const cells = columns.map(({ header }) => reader.columnAt(header).values);
    const months = Array.from({ length: reader.count }, (_, row) => (cells.some((values) => !isBlank(values[row] ?? null)) ? monthIn(month, reader.context.reportMonth, years[row] ?? year) : null));
    return { reader: reader.over(columns), months };
  });
}

/** The one month the columns in use stand under in a two-row header; `null` where they stand under none or several. */
function headedMonth({ recognition, context }: TableReader): Fact<Month> | null {
  const sources = new Set(recognition.columns.flatMap(({ header, field }) => (field === null || header.above === "" || header.pair || readMonthText(header.above) === null ? [] : [header.above])));
  const [source] = sources;
  const month = source === undefined || sources.size > 1 ? null : monthIn(readMonthText(source)!, context.reportMonth);
  return month === null || source === undefined ? null : { value: month, source };
}

/** The year of each row; `null` where the table has no such column or it cannot be read. */
export function yearsOf(reader: TableReader): readonly (number | null)[] {
  return reader.read("year", (column) =>
    readCells<number>(column, (cell) => {
      const year = readYear(cell);
      return year === null ? null : { value: year };
    }),
  ).values;
}
