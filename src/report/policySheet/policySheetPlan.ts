// The Policy sheet as a plan: one small table below the other, each with a title, a line that explains it and a header. Cells to change look
// like cells to fill in; lists have room for rows of a person's own.
import type { Policy } from "../../core/policy";
import { cellColumn, FORM_TABLES, type FormColumn, type FormRow, type FormTable, type Setting } from "../../core/policyForm";
import { formOfPolicy } from "../../core/policyRows";
import { say, type Language } from "../../text/language";
import { COLUMN_WORDS, POLICY_SHEET_FOOTER, POLICY_SHEET_INTRODUCTION, POLICY_SHEET_NAME, POLICY_SHEET_TITLE, SETTING_WORDS, TABLE_NOTES, TABLE_TITLES } from "../../text/policySheet";
import { longestWord, textWidth, wrappedLines } from "../measure";
import type { PlannedValidation, PlannedValue, SheetPlan, Style } from "../plan";
import { choicesOf, formatOf, isFigure, policyCell } from "./policyCell";

/** The empty column at the left, and the columns of names and of values, in characters; the others take what they hold, within bounds. */
const MARGIN = 2;
const WIDTHS = [42, 32];
const NARROWEST = 10;
const WIDEST = 26;
const PADDING = 3;
const LINE_HEIGHT = 15;
const FIRST_COLUMN = 1;
const ROOM = 2;

/** A part of the sheet while it grows: rows from `top` on. */
interface Piece {
  readonly values: readonly (readonly PlannedValue[])[];
  /** In points; "text": as tall as its wrapped text. */
  readonly heights: readonly (number | "text" | null)[];
  readonly styles: readonly Style[];
  readonly validations: readonly PlannedValidation[];
}

/** The worksheet that shows a policy for reading and changing, in a language. */
export function policySheetPlan(policy: Policy, language: Language): SheetPlan {
  const form = formOfPolicy(policy);
  const pieces: Piece[] = [headOf(language)];
  let top = pieces[0]!.values.length;
  for (const table of FORM_TABLES) {
    const piece = tablePiece(table, form[table.id], top, language);
    pieces.push(piece);
    top += piece.values.length;
  }
  const rows = pieces.flatMap(({ values }) => values);
  const heights = pieces.flatMap((piece) => piece.heights);
  const width = Math.max(...rows.map((row) => row.length));
  const wrapped = rows.filter((_, index) => heights[index] === "text");
  const widths = [MARGIN, ...Array.from({ length: width - FIRST_COLUMN }, (_, column) => WIDTHS[column] ?? widthOf(wrapped, FIRST_COLUMN + column))];
  return {
    name: say(POLICY_SHEET_NAME, language),
    values: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]),
    styles: pieces.flatMap(({ styles }) => styles),
    merges: [],
    columnWidths: widths,
    rowHeights: rows.map((row, index) => {
      const height = heights[index] ?? null;
      return height === "text" ? heightOf(row, widths) : height;
    }),
    links: [], charts: [], highlights: [], inputs: [],
    validations: pieces.flatMap(({ validations }) => validations),
    frozenRows: 1,
    filter: null,
    print: { orientation: "landscape", titleRows: null, breaks: [], scale: "fit-width", footer: say(POLICY_SHEET_FOOTER, language) },
  };
}

function line(...cells: readonly PlannedValue[]): readonly PlannedValue[] {
  return [null, ...cells];
}

function headOf(language: Language): Piece {
  const cell = (row: number) => ({ row, column: FIRST_COLUMN, rows: 1, columns: 1 });
  return {
    values: [line(say(POLICY_SHEET_TITLE, language)), line(say(POLICY_SHEET_INTRODUCTION, language)), line()],
    heights: [30, null, null],
    styles: [{ area: cell(0), role: "title" }, { area: cell(1), role: "subtitle" }],
    validations: [],
  };
}

function tablePiece(table: FormTable, rows: readonly FormRow[], top: number, language: Language): Piece {
  const isList = table.rows === null;
  const room: readonly FormRow[] = isList ? Array.from({ length: ROOM }, () => ({})) : [];
  const headings = [...table.columns.map(({ id }) => say(COLUMN_WORDS[id], language)), ...(isList ? [say(COLUMN_WORDS.order, language)] : [])];
  const body = [...rows, ...room].map((row, index) => [
    ...table.columns.map((column) => cellText(column, row, language)),
    ...(isList ? [index < rows.length ? index + 1 : null] : []),
  ]);
  const first = top + 3;
  const cell = (row: number, column: number, count = 1) => ({ row, column: FIRST_COLUMN + column, rows: 1, columns: count });
  return {
    values: [line(say(TABLE_TITLES[table.id], language)), line(say(TABLE_NOTES[table.id], language)), line(...headings), ...body.map((row) => line(...row)), line()],
    heights: [20, null, "text", ...body.map(() => "text" as const), null],
    styles: [
      { area: cell(top, 0), role: "heading" },
      { area: cell(top + 1, 0), role: "note" },
      ...headings.map((_, column): Style => ({ area: cell(top + 2, column), role: "header", wrap: true, ...sideOf(table.columns[column]?.kind ?? "number") })),
      ...[...rows, ...room].flatMap((row, index) => rowStyles(table, row).map((style, column): Style => ({ ...style, area: cell(first + index, column) }))),
    ],
    validations: validationsOf(table, [...rows, ...room], first, language),
  };
}

/** The words offered: for a whole column at once, for settings cell by cell. */
function validationsOf(table: FormTable, rows: readonly FormRow[], top: number, language: Language): readonly PlannedValidation[] {
  return table.columns.flatMap((column, at): readonly PlannedValidation[] => {
    if (isFixedName(table, at)) return [];
    const parts = column.kind === "setting" ? rows.map((row, index) => ({ row, top: top + index, count: 1 })) : [{ row: rows[0] ?? {}, top, count: rows.length }];
    return parts.flatMap((part) => {
      const words = choicesOf(cellColumn(column, part.row).kind, language);
      return words === null ? [] : [{ area: { row: part.top, column: FIRST_COLUMN + at, rows: part.count, columns: 1 }, words }];
    });
  });
}

/** Names of rows that are always there are not for changing. */
function isFixedName(table: FormTable, column: number): boolean {
  return table.rows !== null && column === 0;
}

function cellText(column: FormColumn, row: FormRow, language: Language): PlannedValue {
  const value = row[column.id] ?? null;
  if (column.id === "setting") return say(SETTING_WORDS[value as Setting], language);
  return policyCell(cellColumn(column, row).kind, value, row, language);
}

function rowStyles(table: FormTable, row: FormRow): readonly Omit<Style, "area">[] {
  const styles = table.columns.map((column, at): Omit<Style, "area"> => {
    if (isFixedName(table, at)) return { role: "body", wrap: true, align: "left", indent: 1 };
    const { kind } = cellColumn(column, row);
    const format = formatOf(kind, row[column.id] ?? null);
    return { role: "input", wrap: true, ...sideOf(kind), ...(format === undefined ? {} : { format }) };
  });
  return table.rows === null ? [...styles, { role: "input", align: "right" }] : styles;
}

/** Figures stand on the right; text is set in, so that it does not touch the figures on its left. */
function sideOf(kind: FormColumn["kind"]): Pick<Style, "align" | "indent"> {
  return kind !== "setting" && isFigure(kind) ? { align: "right" } : { align: "left", indent: 1 };
}

/** The width a column needs: its longest word, and its text as far as that is not too wide. */
function widthOf(rows: readonly (readonly PlannedValue[])[], column: number): number {
  const needed = rows.map((row) => row[column]).map((cell) => (typeof cell === "string" ? Math.max(longestWord(cell), Math.min(textWidth(cell) + PADDING, WIDEST)) : 0));
  return Math.max(NARROWEST, ...needed);
}

/** The height of the longest wrapped cell, in points; `null`, the default, for one line. */
function heightOf(cells: readonly PlannedValue[], widths: readonly number[]): number | null {
  const lines = Math.max(...cells.map((cell, column) => (typeof cell === "string" ? wrappedLines(cell, (widths[column] ?? NARROWEST) - PADDING) : 1)));
  return lines === 1 ? null : lines * LINE_HEIGHT;
}
