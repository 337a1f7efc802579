// The tables of all sheets with their kinds: what is used, what is left alone, and what is doubtful enough to say.
import type { SheetKind } from "../core/dataset";
import type { Issue } from "../core/issue";
import { isBlank } from "./column";
import { holdsSkillLevels } from "./gridCells";
import { isIgnored, knownHeader, nearField } from "./headerIndex";
import type { HeaderCell } from "./headerRows";
import { isMetricColumn } from "./matchedColumn";
import { isInBlock } from "./monthBlocks";
import { isOfMonths, monthColumnsOf } from "./monthColumns";
import { readMonthText } from "./months";
import { isWholeTable, recognise, type Correction, type Recognition } from "./recognise";
import type { Field } from "./schema/schema";
import { wordsOf } from "./schema/schema";
import type { Sheet, SheetSet } from "./sheet";
import { isLeftAlone } from "./sheetNames";
import { findTables, type Table } from "./table";

/** A table and what it was recognised as; `null` where it is of no known kind. */
export interface FoundTable {
  readonly table: Table;
  readonly recognition: Recognition | null;
  /** Why a table of a known kind is not used; `null` where it is, or is of no known kind. */
  readonly unused: "sheet-without-rows" | "sheet-gives-way" | "skill-levels" | null;
  /** Columns a person put aside: not read, but still there to be taken back. */
  readonly aside: readonly HeaderCell[];
}

export interface FoundSheet {
  readonly sheet: Sheet;
  readonly tables: readonly FoundTable[];
  readonly empty: boolean;
}

/** The tables of every sheet, in tab order. Sheets named as notes, pivots or summaries give way to others of the same kind. */
export function recogniseSheets(set: SheetSet, corrections: readonly Correction[]): readonly FoundSheet[] {
  const found = set.sheets.map((sheet): FoundSheet => {
    const correction = corrections.find((one) => one.sheet === sheet.name);
    const tables = findTables(sheet, set.dateSystem, { known: knownHeader, whole: isWholeTable })
      .map((whole): FoundTable => {
        const aside = whole.headers.filter(({ text }) => correction?.columns?.[text] === null);
        const table = { ...whole, headers: whole.headers.filter((header) => !aside.includes(header)) };
        if (correction?.kind === undefined && holdsSkillLevels(table)) return { table, recognition: null, unused: "skill-levels", aside };
        const recognition = recognise(table, correction);
        const blank = recognition !== null && table.rows.length === 0;
        return { table, recognition: blank ? null : recognition, unused: blank ? "sheet-without-rows" : null, aside };
      });
    return { sheet, tables, empty: sheet.values.every((row) => row.every(isBlank)) };
  });
  const elsewhere = new Set<SheetKind>(found.filter(({ sheet }) => !isLeftAlone(sheet.name)).flatMap(({ tables }) => tables.flatMap(({ recognition }) => recognition?.kind ?? [])));
  return found.map((one) => {
    const corrected = corrections.some((correction) => correction.sheet === one.sheet.name);
    if (corrected || !isLeftAlone(one.sheet.name)) return one;
    return { ...one, tables: one.tables.map((found): FoundTable => (found.recognition !== null && elsewhere.has(found.recognition.kind) ? { ...found, recognition: null, unused: "sheet-gives-way" } : found)) };
  });
}

/** A field by the header templates give it, in Chinese and English. */
function meaningOfField(field: Field): string {
  const [zh, en] = [field.zhCN, field.en].map((list) => wordsOf(list)[0]?.word ?? "");
  return `${zh} / ${en}`;
}

/** Doubts about a used table as issues at its header row. */
export function doubtsOf({ table, recognition }: FoundTable): readonly Issue[] {
  if (recognition === null) return [];
  const at = (column: number | null): Issue["at"] => ({ sheet: table.sheet.name, row: table.headerRow, column: column === null ? null : column + table.sheet.column });
  const issues: Issue[] = [];
  if (recognition.rival !== null) issues.push({ severity: "warning", code: "doubtful-kind", params: { sheet: table.sheet.name, kind: recognition.kind, other: recognition.rival }, at: at(null) });
  for (const doubt of recognition.doubts) {
    const params = { header: doubt.header.text, meaning: meaningOfField(doubt.field), field: doubt.field.id };
    if (doubt.kind === "unlike") issues.push({ severity: "warning", code: "column-unlike", params, at: at(doubt.header.index) });
    else issues.push({ severity: "warning", code: "doubtful-column", params: { ...params, used: doubt.used.text }, at: at(doubt.header.index) });
  }
  issues.push(...repeatedHeaders(table, recognition).map((header): Issue => ({ severity: "warning", code: "header-repeated", params: { header: header.text }, at: at(header.index) })));
  const read = new Set(recognition.columns.map(({ field }) => field?.id));
  for (const column of recognition.columns) {
    const { header, field } = column;
    if (field !== null || isIgnored(header) || knownHeader(header.text) > 0.8) continue;
    const near = nearField(header, recognition.kind);
    if (near !== null && !read.has(near.id)) issues.push({ severity: "warning", code: "header-near", params: { header: header.text, meaning: meaningOfField(near), field: near.id }, at: at(header.index) });
  }
  return issues;
}

/** Headers that stand in the table a second time, alone or under another month, over cells that differ from the first ones: only the first column is read. */
function repeatedHeaders(table: Table, { kind, columns, blocks }: Recognition): readonly HeaderCell[] {
  if (kind === "training") return [];
  const months = kind === "kpi" ? monthColumnsOf(table, columns) : [];
  const first = new Map<string, HeaderCell>();
  return columns.flatMap((column) => {
    const { header, field } = column;
    if (field?.repeats === true || isOfMonths(header, months) || isInBlock(header, blocks)) return [];
    const before = first.get(header.text);
    if (before === undefined) {
      if (field !== null || isMetricColumn(column)) first.set(header.text, header);
      return [];
    }
    const isSamePlace = header.above === before.above || readMonthText(header.above) !== null;
    const differs = table.rows.some((row) => (table.cells[row]?.[header.index] ?? null) !== (table.cells[row]?.[before.index] ?? null));
    return field === null && isSamePlace && differs ? [header] : [];
  });
}
