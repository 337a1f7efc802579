// Reading a recognised table column by column: codecs give values, their findings become issues at their cells,
// and rows whose key cannot be read are marked as left out. Row indices count from 0 in the table's data rows.
import type { CellRef, Issue, RowRef, Severity } from "../core/issue";
import type { IssueCode } from "../core/issueCodes";
import type { Moment, Month, Period } from "../core/time";
import { cellText, type Column, type ColumnReading } from "./column";
import type { RangeEnd } from "./dateRange";
import { joinDateAndTime, readClocks, readDays, readMoments, type DateContext } from "./dates";
import type { HeaderCell } from "./headerRows";
import type { MatchedColumn } from "./matchedColumn";
import type { Recognition } from "./recognise";
import type { Table } from "./table";
import { rowsOf } from "./targets";

/** What every reader of records needs to know beside its table. */
export interface ReadContext {
  readonly dates: DateContext;
  readonly period: Period;
  readonly now: Moment;
  /** The last month of the period: the one months without a year are counted back from. */
  readonly reportMonth: Month;
  readonly tell: (issue: Issue) => void;
}

export type Codec<T> = (column: Column) => ColumnReading<T>;

export interface TableReader {
  readonly table: Table;
  readonly recognition: Recognition;
  readonly context: ReadContext;
  /** How many data rows there are. */
  readonly count: number;
  has(field: string): boolean;
  /** The cells under a header. */
  columnAt(header: HeaderCell): Column;
  /** One reading per row; all missing where the table has no such column. */
  read<T>(field: string, codec: Codec<T>): ColumnReading<T>;
  /** As `read`, but rows without a value are left out with an error, for the table cannot do without it. */
  key<T>(field: string, codec: Codec<T>): ColumnReading<T>;
  /** Reads the cells under a header that is no field (metrics, criteria). */
  readAt<T>(header: HeaderCell, codec: Codec<T>): ColumnReading<T>;
  /** One reading for each of the given rows only, in their order; of a field or of the cells under a header. */
  readPart<T>(field: string | HeaderCell, rows: readonly number[], codec: Codec<T>): ColumnReading<T>;
  /** All headers read as a field that may repeat. */
  headersOf(field: string): readonly HeaderCell[];
  /** Of two dates in one cell the one named counts, else the first. */
  moments(field: string, rangeEnd?: RangeEnd): ColumnReading<Moment>;
  /** As `moments`, but rows without one are left out with an error. */
  keyMoments(field: string): ColumnReading<Moment>;
  /** As `keyMoments`, but a blank cell is only missing. */
  statedMoments(field: string, rangeEnd?: RangeEnd): ColumnReading<Moment>;
  rowAt(row: number): RowRef;
  cellAt(row: number, field: string | HeaderCell): CellRef;
  /** True for rows already left out. */
  isOut(row: number): boolean;
  /** Leaves a row out because of a cell or of the whole row. The first reason is the one told. */
  leaveOut(row: number, field: string | HeaderCell | null, code: IssueCode, params?: Issue["params"]): void;
  tell(row: number, field: string | HeaderCell | null, severity: Severity, code: IssueCode, params?: Issue["params"]): void;
  /** Counts a row as an error although parts of it were read; the issue has been told already. */
  markError(row: number): void;
  /** A reader of the same rows over other columns; what it leaves out is left out here as well. */
  over(columns: readonly MatchedColumn[]): TableReader;
  /** Rows left out or with an error. */
  readonly left: ReadonlySet<number>;
  /** Fields whose column could not be read as a whole. */
  readonly unread: ReadonlySet<string>;
}

/** A reader of the table. */
export function openReader(table: Table, recognition: Recognition, context: ReadContext): TableReader {
  return readerOver(table, recognition, context, { left: new Set(), unread: new Set() });
}

function readerOver(table: Table, recognition: Recognition, context: ReadContext, { left, unread }: { readonly left: Set<number>; readonly unread: Set<string> }): TableReader {
  const { sheet, rows, cells } = table;
  const columns = new Map<string, MatchedColumn>();
  for (const column of recognition.columns) if (column.field !== null && !columns.has(column.field.id)) columns.set(column.field.id, column);
  const sheetRow = (row: number): number => (rows[row] ?? 0) + sheet.row;
  const sheetColumn = (field: string | HeaderCell | null): number | null => {
    const header = typeof field === "string" ? columns.get(field)?.header : field;
    return header === undefined || header === null ? null : header.index + sheet.column;
  };
  const columnAt = (header: HeaderCell): Column => ({
    header: header.above === "" || header.pair ? header.text : `${header.above} ${header.text}`,
    values: rows.map((row) => cells[row]?.[header.index] ?? null),
    formats: rows.map((row) => sheet.formats[row]?.[header.index] ?? ""),
  });
  const report = (header: HeaderCell, reading: ColumnReading<unknown>, quietRows: ReadonlySet<number>): void => {
    if (reading.findings.some(({ row, severity }) => row === null && severity === "error")) {
      for (const [id, column] of columns) if (column.header === header) unread.add(id);
    }
    for (const { row, severity, code, params } of reading.findings) {
      if (row !== null && quietRows.has(row)) continue;
      context.tell({ severity, code, params, at: { sheet: sheet.name, row: row === null ? table.headerRow : sheetRow(row), column: sheetColumn(header) } });
    }
  };
  const nothing: ColumnReading<never> = { values: rows.map(() => null), missing: rows.map(() => "blank" as const), findings: [] };
  const absent = <T>(): ColumnReading<T> => nothing;
  const momentsOf = (column: MatchedColumn, rangeEnd: RangeEnd = "first"): ColumnReading<Moment> => {
    const date = columnAt(column.header);
    const dates = { ...context.dates, rangeEnd };
    return column.time === null ? readMoments(date, dates) : joinDateAndTime(readDays(date, dates), readClocks(columnAt(column.time)));
  };
  const asKey = <T>(column: MatchedColumn, reading: ColumnReading<T>, blanks: "refused" | "allowed" = "refused"): ColumnReading<T> => {
    const bad = new Set<number>();
    // A column that cannot be read as a whole has one issue of its own.
    const whole = reading.findings.some(({ row, severity }) => row === null && severity === "error");
    const reasons = new Map(reading.findings.flatMap(({ row, severity, code }) => (row !== null && severity === "error" ? [[row, code] as const] : [])));
    reading.values.forEach((value, row) => {
      if (value !== null || (blanks === "allowed" && reading.missing[row] !== "unreadable")) return;
      bad.add(row);
      const text = cellText(cells[rows[row]!]?.[column.header.index] ?? null);
      if (whole) left.add(row);
      else reader.leaveOut(row, column.header, reasons.get(row) ?? (text === "" ? "missing-key" : "unreadable-key"), { header: column.header.text, text });
    });
    report(column.header, reading, bad);
    return reading;
  };
  const plain = <T>(column: MatchedColumn | undefined, read: (column: MatchedColumn) => ColumnReading<T>): ColumnReading<T> => {
    if (column === undefined) return absent();
    const reading = read(column);
    report(column.header, reading, NONE);
    return reading;
  };
  const reader: TableReader = {
    table, recognition, context, count: rows.length, left, unread, columnAt,
    has: (field) => columns.has(field),
    headersOf: (field) => recognition.columns.filter((column) => column.field?.id === field).map(({ header }) => header),
    read: (field, codec) => plain(columns.get(field), ({ header }) => codec(columnAt(header))),
    key: (field, codec) => {
      const column = columns.get(field);
      return column === undefined ? absent() : asKey(column, codec(columnAt(column.header)));
    },
    readAt: (header, codec) => {
      const reading = codec(columnAt(header));
      report(header, reading, NONE);
      return reading;
    },
    readPart: (field, part, codec) => {
      const header = typeof field === "string" ? columns.get(field)?.header : field;
      if (header === undefined) return { values: part.map(() => null), missing: part.map(() => "blank" as const), findings: [] };
      const reading = codec(rowsOf(columnAt(header), part));
      const findings = reading.findings.map((finding) => (finding.row === null ? finding : { ...finding, row: part[finding.row] ?? null }));
      report(header, { ...reading, findings }, NONE);
      return reading;
    },
    moments: (field, rangeEnd) => plain(columns.get(field), (column) => momentsOf(column, rangeEnd)),
    keyMoments: (field) => {
      const column = columns.get(field);
      return column === undefined ? absent() : asKey(column, momentsOf(column));
    },
    statedMoments: (field, rangeEnd) => {
      const column = columns.get(field);
      return column === undefined ? absent() : asKey(column, momentsOf(column, rangeEnd), "allowed");
    },
    rowAt: (row) => ({ sheet: sheet.name, row: sheetRow(row) }),
    cellAt: (row, field) => ({ sheet: sheet.name, row: sheetRow(row), column: sheetColumn(field) ?? 1 }),
    over: (others) => readerOver(table, { ...recognition, columns: others }, context, { left, unread }),
    isOut: (row) => left.has(row),
    markError: (row) => void left.add(row),
    leaveOut: (row, field, code, params = {}) => {
      if (left.has(row)) return;
      left.add(row);
      reader.tell(row, field, "error", code, params);
    },
    tell: (row, field, severity, code, params = {}) => {
      context.tell({ severity, code, params, at: { sheet: sheet.name, row: sheetRow(row), column: sheetColumn(field) } });
    },
  };
  return reader;
}

const NONE: ReadonlySet<number> = new Set();
