// What every column codec takes and gives: one reading per cell, why a cell has no value, and findings that become issues.
// A finding never stops the column. Whatever is decided once for a column (scale, day and month order, polarity) is a finding of the whole column.
import type { Severity } from "../core/issue";
import type { IssueCode } from "../core/issueCodes";
import { tidy } from "./fold";
import { missingOf, type Missing } from "./missing";
import type { CellValue } from "./sheet";

/** The data cells of one column, in row order, with the header as typed. `formats` are Excel number formats, `""` where unknown. */
export interface Column {
  readonly header: string;
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
}

/** Something to tell about a cell, or about the column where `row` is `null`. `row` is an index into the column's values. */
export interface Finding {
  readonly row: number | null;
  readonly severity: Severity;
  readonly code: IssueCode;
  /** Holds `header` and, for a cell, its `text`. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** The values of a column. Where a value is `null`, `missing` says why; elsewhere `missing` is `null`. */
export interface ColumnReading<T> {
  readonly values: readonly (T | null)[];
  readonly missing: readonly (Missing | null)[];
  readonly findings: readonly Finding[];
}

/** What a codec makes of one non-blank cell: a value, a reason why there is none, or a value with something to tell. */
export interface CellReading<T> {
  readonly value: T | null;
  readonly missing?: Missing;
  readonly code?: IssueCode;
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Reads one non-blank cell; `null` means "not mine", so the cell is tried as a missing marker and is else unreadable. */
export type CellCodec<T> = (value: string | number | boolean, format: string) => CellReading<T> | null;

/** What a codec tells beyond its readings: findings of the whole column, and how an unreadable cell is told. */
export interface Told {
  readonly findings?: readonly Finding[];
  readonly unreadable?: CellReading<never>;
}

const ERROR_TEXT = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/** True for Excel's error values, which sheets hold as their text. */
export function isErrorText(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR_TEXT.test(value);
}

/** True for an empty cell and for text of spaces only. */
export function isBlank(value: CellValue): boolean {
  // Most text shows at its first character that it is not blank.
  return value === null || (typeof value === "string" && !/^[!-~\u4e00-\u9fff]/.test(value) && tidy(value) === "");
}

/** How a cell is quoted in a message: as typed, shortened to 60 characters. */
export function cellText(value: CellValue): string {
  const text = value === null ? "" : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A finding about a whole column. */
export function columnFinding(column: Column, severity: Severity, code: IssueCode, params: Finding["params"] = {}): Finding {
  return { row: null, severity, code, params: { header: tidy(column.header), ...params } };
}

/** The column read cell by cell: blanks are missing, error values and unreadable cells are missing with a warning. Equal texts are read once. */
export function readCells<T>(column: Column, codec: CellCodec<T>, told: Told = {}): ColumnReading<T> {
  const unreadable: CellReading<T> = told.unreadable ?? UNREADABLE;
  const values: (T | null)[] = [];
  const missing: (Missing | null)[] = [];
  const findings: Finding[] = [...(told.findings ?? [])];
  const header = tidy(column.header);
  const known = new Map<string, CellReading<T>>();
  column.values.forEach((cell, row) => {
    const format = column.formats[row] ?? "";
    let reading: CellReading<T>;
    if (typeof cell === "string") {
      const seen = known.get(cell);
      reading = seen ?? readText(cell, format, codec, unreadable);
      if (seen === undefined) known.set(cell, reading);
    } else {
      reading = cell === null ? BLANK : codec(cell, format) ?? unreadable;
    }
    // A figure beyond what can be counted (1e999, or 1e308 shown as percent) is a typing error.
    if (typeof reading.value === "number" && !Number.isFinite(reading.value)) reading = unreadable;
    values.push(reading.value);
    missing.push(reading.value === null ? reading.missing ?? "unreadable" : null);
    if (reading.code !== undefined) {
      const params = { header, text: cellText(cell), ...reading.params };
      findings.push({ row, severity: reading.severity ?? "warning", code: reading.code, params });
    }
  });
  return { values, missing, findings };
}

/** A column of which nothing is used: every non-blank cell is missing, and one finding says why. */
export function unreadColumn<T>(column: Column, finding: Finding): ColumnReading<T> {
  const missing = column.values.map((cell): Missing => (isBlank(cell) ? "blank" : "unreadable"));
  return { values: missing.map(() => null), missing, findings: [finding] };
}

const BLANK = { value: null, missing: "blank" } as const;
const UNREADABLE = { value: null, missing: "unreadable", code: "unreadable-value" } as const;

function readText<T>(text: string, format: string, codec: CellCodec<T>, unreadable: CellReading<T>): CellReading<T> {
  if (isErrorText(text)) return { value: null, missing: "unreadable", code: "excel-error" };
  if (isBlank(text)) return BLANK;
  const reading = codec(text, format);
  if (reading !== null) return reading;
  const missing = missingOf(text);
  return missing === null ? unreadable : { value: null, missing };
}
