// One sheet of a book. Cells and rows are changed through the functions here, which note what was changed; every
// other field is an immutable value that is replaced whole (`sheet.merges = [...sheet.merges, range]`). The file
// writer compares fields by identity with those it read, and so rewrites only what changed.
import type { Range, CellPlace } from "./address";
import { MAX_COLUMNS } from "./address";
import type { Cell } from "./cell";
import type { Chart } from "./chart";
import type { CellComment, ConditionalFormat, DataValidation, Hyperlink, Table } from "./rules";
import type { PageLayout, Protection, SheetView } from "./page";
import { DEFAULT_PAGE, DEFAULT_VIEW } from "./page";

export type SheetKind = "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet";
export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** One row: its cells by column, and what is said of the row itself. */
export interface Row {
  readonly cells: (Cell | undefined)[];
  properties: RowProperties;
}

export interface RowProperties {
  /** Points; null for the sheet's default or as tall as its text needs. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
  /** Format of the row's empty cells; null for none. */
  readonly style: number | null;
}

/** Neighbouring columns that share a width, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** Characters of the default font, as the file has it; null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
  readonly style: number | null;
}

/** A sheet's outline settings and defaults. */
export interface SheetDefaults {
  /** Points. */
  readonly rowHeight: number;
  /** Characters. */
  readonly columnWidth: number;
  readonly summaryBelow: boolean;
  readonly summaryRight: boolean;
}

export interface Sheet {
  /** "{…}" text that stays with the sheet through saving, opening, renaming and moving; a copy gets another. */
  readonly id: string;
  readonly kind: SheetKind;
  name: string;
  visibility: SheetVisibility;
  /** Use `setCell`, `setRowProperties` to change; keys are not in order. */
  readonly rows: Map<number, Row>;
  merges: readonly Range[];
  columns: readonly ColumnSpan[];
  defaults: SheetDefaults;
  view: SheetView;
  page: PageLayout;
  protection: Protection | null;
  tabColor: string | null;
  /** The filter of a plain range; tables have their own. */
  autoFilter: Range | null;
  tables: readonly Table[];
  conditionalFormats: readonly ConditionalFormat[];
  validations: readonly DataValidation[];
  hyperlinks: readonly Hyperlink[];
  comments: readonly CellComment[];
  charts: readonly Chart[];
  customProperties: ReadonlyMap<string, string>;
  /** What was changed in cells and rows since the file was read; the file writer's. */
  readonly edits: SheetEdits;
}

/** Cells (row × columns of a sheet + column) and rows changed since the sheet was read. */
export interface SheetEdits {
  readonly cells: Set<number>;
  readonly rows: Set<number>;
}

export const DEFAULT_ROW: RowProperties = { height: null, hidden: false, outlineLevel: 0, collapsed: false, style: null };
export const DEFAULT_SHEET: SheetDefaults = { rowHeight: 15, columnWidth: 8.43, summaryBelow: true, summaryRight: true };

/** An empty, visible sheet; `addSheet` of the book gives it its id and place. */
export function emptySheet(id: string, name: string, kind: SheetKind = "worksheet"): Sheet {
  return {
    id, kind, name, visibility: "visible", rows: new Map(), merges: [], columns: [], defaults: DEFAULT_SHEET,
    view: DEFAULT_VIEW, page: DEFAULT_PAGE, protection: null, tabColor: null, autoFilter: null, tables: [],
    conditionalFormats: [], validations: [], hyperlinks: [], comments: [], charts: [], customProperties: new Map(),
    edits: { cells: new Set(), rows: new Set() },
  };
}

/** The cell at a place; null where nothing was ever written or formatted. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows.get(row)?.cells[column] ?? null;
}

/** Puts a cell in place, or takes it away with null. */
export function setCell(sheet: Sheet, row: number, column: number, cell: Cell | null): void {
  const held = sheet.rows.get(row);
  if (!held && !cell) return;
  rowFor(sheet, row).cells[column] = cell ?? undefined;
  sheet.edits.cells.add(row * MAX_COLUMNS + column);
}

/** What is said of a row; the defaults where nothing is. */
export function rowProperties(sheet: Sheet, row: number): RowProperties {
  return sheet.rows.get(row)?.properties ?? DEFAULT_ROW;
}

/** Changes what is said of a row. */
export function setRowProperties(sheet: Sheet, row: number, change: Partial<RowProperties>): void {
  const held = rowFor(sheet, row);
  held.properties = { ...held.properties, ...change };
  sheet.edits.rows.add(row);
}

/** The span a column belongs to; null where the column is as the sheet's default. */
export function columnSpanAt(sheet: Sheet, column: number): ColumnSpan | null {
  return sheet.columns.find((span) => column >= span.first && column <= span.last) ?? null;
}

/** Changes what is said of the columns first to last, splitting the spans it cuts through. */
export function setColumns(sheet: Sheet, first: number, last: number, change: Partial<Omit<ColumnSpan, "first" | "last">>): void {
  const plain = { width: null, hidden: false, outlineLevel: 0, collapsed: false, style: null };
  const spans: ColumnSpan[] = [];
  let next = first;
  for (const span of [...sheet.columns].sort((a, b) => a.first - b.first)) {
    if (span.last < first || span.first > last) {
      spans.push(span);
      continue;
    }
    if (span.first < first) spans.push({ ...span, last: first - 1 });
    if (span.first > next) spans.push({ ...plain, ...change, first: next, last: span.first - 1 });
    spans.push({ ...span, ...change, first: Math.max(span.first, first), last: Math.min(span.last, last) });
    if (span.last > last) spans.push({ ...span, first: last + 1 });
    next = Math.min(span.last, last) + 1;
  }
  if (next <= last) spans.push({ ...plain, ...change, first: next, last });
  sheet.columns = spans.sort((a, b) => a.first - b.first);
}

/** The rows that hold anything, from top to bottom. */
export function rowNumbers(sheet: Sheet): number[] {
  return [...sheet.rows.keys()].sort((a, b) => a - b);
}

/** What counts as used: "values" only cells with a value or formula, "formats" formatted empty cells too. */
export type UsedBy = "values" | "formats";

/** The smallest range that holds every used cell; null for an empty sheet. */
export function usedRange(sheet: Sheet, by: UsedBy): Range | null {
  let top = Infinity, left = Infinity, bottom = -1, right = -1;
  for (const [row, { cells }] of sheet.rows) {
    let first = -1, last = -1;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell || (by === "values" && cell.value === null && cell.formula === null)) continue;
      if (first < 0) first = column;
      last = column;
    }
    if (first < 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** The merged range a place lies in; null for none. */
export function mergeAt(sheet: Sheet, { row, column }: CellPlace): Range | null {
  return sheet.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right) ?? null;
}

function rowFor(sheet: Sheet, row: number): Row {
  let held = sheet.rows.get(row);
  if (!held) {
    held = { cells: [], properties: DEFAULT_ROW };
    sheet.rows.set(row, held);
  }
  return held;
}
