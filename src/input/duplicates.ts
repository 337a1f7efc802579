// Rows that say the same twice, and figures of one person and month that contradict each other.
// Of identical rows the first counts. Contradicting figures are an error on each and missing: choosing one would be a guess.
import type { Assessment, AssessmentField } from "../core/assessment";
import type { CellRef, Issue } from "../core/issue";
import type { KpiReading, Mark } from "../core/metric";
import type { SheetKind } from "../core/dataset";
import { isIgnored } from "./headerIndex";
import type { Table } from "./table";

/** The rows (indices among the data rows) that repeat an earlier one, here or in a table before, with the address of the first. */
export function repeatedRows(kind: SheetKind, table: Table, seen: Map<string, { sheet: string; row: number }>): ReadonlyMap<number, { sheet: string; row: number }> {
  const indices = table.headers.filter((header) => !isIgnored(header) || header.text.length > 3).map(({ index }) => index);
  const signature = `${kind}\u0002${table.headers.map(({ text }) => text).join("\u0001")}\u0002`;
  const repeats = new Map<number, { sheet: string; row: number }>();
  table.rows.forEach((row, at) => {
    const cells = table.cells[row] ?? [];
    let key = signature;
    for (const index of indices) key += `${typeof cells[index] === "string" ? cells[index].trim() : String(cells[index] ?? "")}\u0001`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, { sheet: table.sheet.name, row: row + table.sheet.row });
    else repeats.set(at, first);
  });
  return repeats;
}

interface Conflict {
  readonly at: CellRef;
  readonly params: Issue["params"];
}

/** One reading per person, month and metric; where readings differ the actual is missing and each is a conflict. */
export function settleReadings(readings: readonly KpiReading[]): { readonly readings: readonly KpiReading[]; readonly conflicts: readonly Conflict[] } {
  const groups = new Map<string, KpiReading[]>();
  for (const reading of readings) {
    const key = `${reading.employeeId}\u0001${reading.month}\u0001${reading.metric}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reading]);
    else group.push(reading);
  }
  const conflicts: Conflict[] = [];
  const settled: KpiReading[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const given = group.filter(({ actual }) => actual !== null);
    const same = new Set(given.map(({ actual }) => actual)).size <= 1;
    settled.push(same ? given[0] ?? first : { ...first, actual: null });
    if (!same) for (const { at, label, month } of given) conflicts.push({ at, params: { header: label, month } });
  }
  return { readings: settled, conflicts };
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
