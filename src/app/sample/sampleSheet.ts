// A sheet as a person keeps it, still without language: rows of cells by column, words in three languages. Laid out here as a plan to write.
// Row numbers count from 1 as Excel shows them.
import { serialOfMoment, startOfDay, type Day } from "../../core/time";
import type { Format } from "../../report/model";
import type { Area, PlannedValue, SheetPlan, Style } from "../../report/plan";
import { say, type Language, type Message } from "../../text/language";

/** Text in three languages, or a value that is the same in all; dates already serial numbers. */
export type SampleValue = PlannedValue | Message;

export interface SampleColumn {
  readonly id: string;
  readonly header: Message;
  /** In characters of Latin text. */
  readonly width: number;
  readonly format?: Format;
  /** A header over several columns; neighbours of the same one are merged. */
  readonly group?: Message;
}

export interface SampleRow {
  /** Names the row in its sheet, whatever the language. */
  readonly key: string;
  readonly cells: Readonly<Record<string, SampleValue>>;
}

export interface SampleSheet {
  readonly id: string;
  readonly name: Message;
  /** A line above the headers, over the whole width. */
  readonly title?: Message;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly SampleRow[];
  /** Below the rows: what a person adds up. */
  readonly totals?: Readonly<Record<string, SampleValue>>;
  /** Columns whose cells are merged downwards where neighbours are alike. */
  readonly merged?: readonly string[];
  /** Cells that calculate, by row and column. */
  readonly formulas?: readonly { readonly row: string; readonly column: string; readonly formula: string }[];
}

/** A day as Excel holds it. */
export function serialOf(day: Day): number {
  return serialOfMoment(startOfDay(day), 1900)!;
}

/** The row of the headers that name each column. */
function headerRow(sheet: SampleSheet): number {
  return (sheet.title === undefined ? 0 : 1) + (grouped(sheet) ? 1 : 0) + 1;
}

/** Where a row and a column of the sheet stand; both must be there. */
export function placeIn(sheet: SampleSheet, key: string, column: string): { readonly row: number; readonly column: number } {
  const row = sheet.rows.findIndex((one) => one.key === key);
  const at = sheet.columns.findIndex(({ id }) => id === column);
  if (row < 0 || at < 0) throw new Error(`The sample sheet ${sheet.id} has no ${key}/${column}.`);
  return { row: headerRow(sheet) + row + 1, column: at + 1 };
}

/** The sheet laid out in a language, ready to be written. */
export function planOf(sheet: SampleSheet, language: Language): SheetPlan {
  const { columns, rows, title, totals } = sheet;
  const worded = (value: SampleValue | undefined): PlannedValue => (value === undefined ? null : Array.isArray(value) ? say(value as Message, language) : (value as PlannedValue));
  const lineOf = (cells: Readonly<Record<string, SampleValue>>): PlannedValue[] => columns.map(({ id }) => worded(cells[id]));
  const titleLine = columns.map((_, column): PlannedValue => (column === 0 ? worded(title) : null));
  const groupLine = columns.map(({ group, header }, column): PlannedValue => {
    if (group === undefined) return worded(header);
    return columns[column - 1]?.group === group ? null : worded(group);
  });
  const headerLine = columns.map(({ group, header }): PlannedValue => (grouped(sheet) && group === undefined ? null : worded(header)));
  const head = headerRow(sheet);
  const merges: readonly Area[] = [...groupMerges(sheet), ...downwardMerges(sheet)];
  const hidden = new Set(downwardMerges(sheet).flatMap((area) => Array.from({ length: area.rows - 1 }, (_, below) => `${area.row + below + 1}/${area.column}`)));
  const body = rows.map(({ cells }, row) => lineOf(cells).map((value, column) => (hidden.has(`${head + row}/${column}`) ? null : value)));
  const values = [
    ...(title === undefined ? [] : [titleLine]),
    ...(grouped(sheet) ? [groupLine] : []),
    headerLine,
    ...body,
    ...(totals === undefined ? [] : [lineOf(totals)]),
  ];
  return {
    name: say(sheet.name, language),
    values,
    styles: stylesOf(sheet, values.length),
    merges: title === undefined ? merges : [{ row: 0, column: 0, rows: 1, columns: columns.length }, ...merges],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [],
    links: [], charts: [], highlights: [], inputs: [],
    formulas: (sheet.formulas ?? []).map(({ row, column, formula }) => {
      const place = placeIn(sheet, row, column);
      return { row: place.row - 1, column: place.column - 1, formula: [formula] };
    }),
    frozenRows: head,
    filter: grouped(sheet) || sheet.merged !== undefined ? null : { row: head - 1, column: 0, rows: rows.length + 1, columns: columns.length },
    print: { orientation: "landscape", titleRows: { first: head - (grouped(sheet) ? 2 : 1), last: head - 1 }, breaks: [], scale: "fit-width", footer: say(sheet.name, language) },
  };
}

function grouped({ columns }: SampleSheet): boolean {
  return columns.some(({ group }) => group !== undefined);
}

function stylesOf(sheet: SampleSheet, height: number): readonly Style[] {
  const { columns, rows, title, totals } = sheet;
  const head = headerRow(sheet);
  const top = title === undefined ? 0 : 1;
  const bodyOf = ({ id, format }: SampleColumn, column: number): Style[] => {
    const runs = runsOf(rows.map(({ cells }) => format === "text" && typeof cells[id] === "number"));
    return runs.map(({ first, count, marked }) => ({ area: { row: head + first, column, rows: count, columns: 1 }, role: "body", ...(format === undefined || marked ? {} : { format }), ...(format === "date" || format === "moment" ? { align: "center" } : {}) }));
  };
  const totalOf = ({ format }: SampleColumn, column: number): Style => ({ area: { row: height - 1, column, rows: 1, columns: 1 }, role: "total", ...(format === undefined ? {} : { format }) });
  return [
    ...(title === undefined ? [] : [{ area: { row: 0, column: 0, rows: 1, columns: columns.length }, role: "title" } as const]),
    { area: { row: top, column: 0, rows: head - top, columns: columns.length }, role: "header", align: "center", wrap: true },
    ...columns.flatMap(bodyOf),
    ...(totals === undefined ? [] : columns.map(totalOf)),
  ];
}

/** Neighbours that are alike, together. A number in a column of text needs a cell of its own kind: in a text cell Excel would make it text. */
function runsOf(marks: readonly boolean[]): readonly { readonly first: number; readonly count: number; readonly marked: boolean }[] {
  const starts = marks.flatMap((mark, row) => (mark === marks[row - 1] ? [] : [row]));
  return starts.map((first, run) => ({ first, count: (starts[run + 1] ?? marks.length) - first, marked: marks[first]! }));
}

/** Group headers over their columns; a header without a group over both header rows. */
function groupMerges(sheet: SampleSheet): readonly Area[] {
  if (!grouped(sheet)) return [];
  const row = headerRow(sheet) - 2;
  return sheet.columns.flatMap(({ group }, column, columns): Area[] => {
    if (group === undefined) return [{ row, column, rows: 2, columns: 1 }];
    if (columns[column - 1]?.group === group) return [];
    let count = 1;
    while (columns[column + count]?.group === group) count++;
    return count === 1 ? [] : [{ row, column, rows: 1, columns: count }];
  });
}

function downwardMerges(sheet: SampleSheet): readonly Area[] {
  const head = headerRow(sheet);
  return (sheet.merged ?? []).flatMap((id) => {
    const column = sheet.columns.findIndex((one) => one.id === id);
    return sheet.rows.flatMap(({ cells }, row): Area[] => {
      if (sheet.rows[row - 1]?.cells[id] === cells[id]) return [];
      let count = 1;
      while (row + count < sheet.rows.length && sheet.rows[row + count]!.cells[id] === cells[id]) count++;
      return count === 1 ? [] : [{ row: head + row, column, rows: count, columns: 1 }];
    });
  });
}
