// What the tests of the Excel layer share: a small workbook in which every tab has something to show, the report on it through the
// genuine client, and the whole state of a workbook as plain values.
import type { ReportRequest } from "../../src/app/assessWorkbook";
import { generateReport, type ReportOutcome } from "../../src/app/generateReport";
import { parsePeriod } from "../../src/core/period";
import { defaultPolicy } from "../../src/core/presets";
import { officeWorkbook } from "../../src/excel/workbook";
import type { HostConnection } from "../../src/host/client/connection";
import type { Book } from "../../src/host/model/book";
import { formatAt } from "../../src/host/model/format";
import type { Sheet as HostSheet } from "../../src/host/model/sheet";
import type { Sheet } from "../../src/input/sheet";
import { at } from "../support/clock";
import { openBookOf } from "../support/book";
import { sheet } from "../support/grid";

export const ROSTER = sheet("Roster", `
  Employee ID | Name | Team | Hire date
  '0001' | Ann Lee | North | 2024-03-01
  '0002' | Bob Ray | North | 2023-07-15
  '0003' | '=1+1' | South | 2026-09-14
`);

export const KPI = sheet("KPI", `
  Employee ID | Month | CSAT | Response hours | Resolution rate
  '0001' | 2026-10 | 4.2 | 30 | 88.2%
  '0002' | 2026-10 | 4.9 | 12 | 95%
  '0003' | 2026-10 | 2.1 | 96 | 40%
  '0001' | 2026-09 | 4.0 | 20 | 91%
  '0003' | 2026-09 | 2.0 | 90 | 41%
`);

export const TICKETS = sheet("Tickets", `
  Ticket ID | Created time | Type | Agent | First response time | Resolved time | Status
  '00123' | 2026-10-05 09:00 | Service attitude | Ann Lee | 2026-10-05 10:00 | 2026-10-07 09:00 | Closed
  '00124' | 2026-10-06 09:00 | Product quality | Bob Ray | 2026-10-06 09:30 | 2026-10-06 20:00 | Closed
  '00125' | 2026-10-30 09:00 | Delivery | Ann Lee | 2026-10-30 09:10 | | Open
`);

const TRAINING = sheet("Training records", `
  Employee ID | Course | Date | Attendance | Theory | Result
  '0001' | Basic service | 2026-10-12 | Present | 90 | Passed
  '0002' | Basic service | 2026-10-12 | Absent | | 
  '0003' | Basic service | 2026-10-12 | Late | 40 | Failed
`);

export const SHEETS: readonly Sheet[] = [ROSTER, KPI, TICKETS, TRAINING];

const KEPT_SUFFIX = "(edited)";

/** The report of October 2026, seen on 5 November. */
export const OCTOBER: ReportRequest = {
  period: parsePeriod("2026-10")!, policy: defaultPolicy(), language: "en", audience: "hr", team: null, leaveOut: [], figures: "values", closed: "keep", now: at("2026-11-05 10:00"), asOf: null,
};

export interface OpenReport extends HostConnection {
  readonly workbook: ReturnType<typeof officeWorkbook>;
  /** Writes the report of October unless said otherwise. */
  readonly report: (request?: Partial<ReportRequest>) => Promise<ReportOutcome>;
}

export function reportingOn(connection: HostConnection): OpenReport {
  const workbook = officeWorkbook((batch) => connection.run(batch), KEPT_SUFFIX);
  return { ...connection, workbook, report: (request = {}) => generateReport(workbook, { ...OCTOBER, ...request }) };
}

export async function openReport(sheets: readonly Sheet[] = SHEETS): Promise<OpenReport> {
  return reportingOn(await openBookOf(sheets));
}

/** The sheet of a name in the host's own memory. */
export function heldSheet(book: Book, name: string): HostSheet {
  const found = book.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No sheet ${name} among ${book.sheets.map((one) => one.name).join(", ")}`);
  return found;
}

/** Everything a sheet holds and shows, as plain values: ids of rules and the marks of changed cells apart. */
function stateOf(book: Book, one: HostSheet) {
  const { rows, conditionalFormats, charts, edits: _edits, ...rest } = one;
  const cells: Record<string, unknown> = {};
  const heights: Record<number, unknown> = {};
  const looks = new Map<number, string>();
  for (const [row, { cells: held, properties }] of rows) {
    if (properties.height !== null || properties.hidden) heights[row] = properties;
    held.forEach((cell, column) => {
      if (!cell) return;
      const { style, ...content } = cell;
      if (style === 0 && cell.value === null && cell.formula === null) return;
      const text = looks.get(style) ?? inOrder(formatAt(book.formats, style));
      looks.set(style, text);
      cells[`${row},${column}`] = { ...content, look: text };
    });
  }
  return {
    ...rest, cells, heights,
    charts: charts.map(({ id: _id, ...chart }) => chart),
    conditionalFormats: conditionalFormats.map(({ id: _id, priority: _priority, ...rule }) => rule),
    customProperties: [...one.customProperties],
  };
}

/** The state of the whole workbook: the text of each field by `sheet/field`, the sheets' ids in tab order among them. */
export function wholeState(book: Book): ReadonlyMap<string, string> {
  const fields = book.sheets.flatMap((one) => Object.entries(stateOf(book, one)).map(([field, value]) => [`${one.name}/${field}`, inOrder(value)] as const));
  const { names, activeSheetId, settings } = book;
  const whole = JSON.stringify([book.sheets.map(({ id, name }) => [id, name]), names, activeSheetId, [...settings]]);
  return new Map([["workbook", whole], ...fields]);
}

/** JSON text that does not depend on the order in which fields were set. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** The fields in which two states differ. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((field) => before.get(field) !== after.get(field));
}
