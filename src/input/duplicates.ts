// Rows that say the same twice, and figures of one person and month that contradict each other.
// Of identical rows the first counts. Contradicting figures are an error on each and missing: choosing one would be a guess.
import type { Assessment, AssessmentField } from "../core/assessment";
import type { CellRef, Issue } from "../core/issue";
import type { KpiReading, Mark } from "../core/metric";
import type { SheetKind } from "../core/dataset";
import { isIgnored } from "./headerIndex";
import type { CellValue } from "./sheet";
import type { Table } from "./table";

/** Rows met so far, by a number made of their content; equal numbers are compared cell by cell. */
export type SeenRows = Map<number, { readonly table: Table; readonly row: number; readonly about: string }[]>;

/**
 * The rows (indices among the data rows) that repeat an earlier one, in this table or one with the same headers before, with that one's address.
 * `about` is what the lines above the table or the sheet's name say of every row: the same row in lists of two months says two things.
 */
export function repeatedRows(kind: SheetKind, table: Table, about: string, seen: SeenRows): ReadonlyMap<number, { sheet: string; row: number }> {
  const indices = comparedColumns(table);
  const signature = textHash([kind, about, ...table.headers.map(({ text }) => text)].join("\u0001"), 0);
  const repeats = new Map<number, { sheet: string; row: number }>();
  table.rows.forEach((row, at) => {
    const cells = table.cells[row] ?? [];
    let hash = signature;
    for (const index of indices) hash = textHash(textOf(cells[index]), hash);
    const alike = seen.get(hash);
    const first = alike?.find((one) => one.about === about && isSameRow(table, row, indices, one));
    if (first !== undefined) repeats.set(at, { sheet: first.table.sheet.name, row: first.row + first.table.sheet.row });
    else if (alike === undefined) seen.set(hash, [{ table, row, about }]);
    else alike.push({ table, row, about });
  });
  return repeats;
}

/** Row numbers and the like do not make two rows different. */
function comparedColumns(table: Table): readonly number[] {
  return table.headers.filter((header) => !(isIgnored(header) && /^(序号|序號|项次|項次|行号|编号|no\.?|s\/?n|#|index|row)$/i.test(header.text.trim()))).map(({ index }) => index);
}

function isSameRow(table: Table, row: number, indices: readonly number[], other: { readonly table: Table; readonly row: number }): boolean {
  const others = other.table === table ? indices : comparedColumns(other.table);
  if (others.length !== indices.length) return false;
  return indices.every((index, at) => textOf(table.cells[row]?.[index]) === textOf(other.table.cells[other.row]?.[others[at]!]));
}

function textOf(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? "" : typeof cell === "string" ? cell.trim() : String(cell);
}

function textHash(text: string, start: number): number {
  let hash = start ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ 0x1f, 0x01000193);
}

interface Conflict {
  readonly at: CellRef;
  readonly params: Issue["params"];
}

/** One reading per person, month and metric. Rows of which one figure contradicts another row's count as missing whole, and each such cell is a conflict. */
export function settleReadings(readings: readonly KpiReading[]): { readonly readings: readonly KpiReading[]; readonly conflicts: readonly Conflict[] } {
  const groups = new Map<string, KpiReading[]>();
  for (const reading of readings) {
    const key = `${reading.employeeId}\u0001${reading.month}\u0001${reading.metric}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reading]);
    else group.push(reading);
  }
  const conflicts: Conflict[] = [];
  const doubted = new Set<string>();
  for (const group of groups.values()) {
    const given = group.filter(({ actual }) => actual !== null);
    if (new Set(given.map(({ actual }) => actual)).size <= 1) continue;
    for (const { at, label, month } of given) {
      conflicts.push({ at, params: { header: label, month } });
      doubted.add(rowOf(at));
    }
  }
  const settled = [...groups.values()].map((group): KpiReading => {
    const sound = group.filter(({ at }) => !doubted.has(rowOf(at)));
    const chosen = sound.find(({ actual }) => actual !== null) ?? sound[0];
    return chosen ?? { ...group[0]!, actual: null };
  });
  return { readings: settled, conflicts };
}

function rowOf({ sheet, row }: CellRef): string {
  return `${sheet}\u0001${row}`;
}

/** One assessment per person and month (or year); marks that differ are missing and conflicts, others are joined. */
export function settleAssessments(assessments: readonly Assessment[]): { readonly assessments: readonly Assessment[]; readonly conflicts: readonly Conflict[] } {
  const groups = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const key = `${assessment.employeeId}\u0001${assessment.month ?? assessment.year}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [assessment]);
    else group.push(assessment);
  }
  const conflicts: Conflict[] = [];
  const settled = [...groups.values()].map((group): Assessment => {
    const first = group[0]!;
    if (group.length === 1) return first;
    const marks: Partial<Record<AssessmentField, Mark>> = {};
    const cells: Partial<Record<AssessmentField, CellRef>> = {};
    for (const field of new Set(group.flatMap((one) => Object.keys(one.marks) as AssessmentField[]))) {
      const given = group.filter((one) => one.marks[field] !== undefined && one.marks[field] !== null);
      const same = new Set(given.map((one) => one.marks[field])).size <= 1;
      const source = given[0] ?? group.find((one) => one.marks[field] !== undefined)!;
      marks[field] = same ? source.marks[field] ?? null : null;
      if (source.cells[field] !== undefined) cells[field] = source.cells[field];
      if (!same) for (const one of given) if (one.cells[field] !== undefined) conflicts.push({ at: one.cells[field], params: { header: field, month: one.month ?? String(one.year) } });
    }
    return { ...first, marks, cells, statedScore: group.find((one) => one.statedScore !== null)?.statedScore ?? null, statedRating: group.find((one) => one.statedRating !== null)?.statedRating ?? null };
  });
  return { assessments: settled, conflicts };
}
