// Where each block of a tab stands. Blocks follow each other downwards, only charts and their tables stand side by side,
// and no two ever share a cell. Rows and columns count from 0; column 0 is the margin.
import { FIRST_COLUMN, columnWidths, widthOf } from "./columnWidths";
import { textWidth } from "./measure";
import type { Block, Chart, Form, Tab, Table } from "./model";
import type { Area, RowGroup } from "./plan";

const CHART_ROWS = 13;
/** A chart beside its table is as wide as it likes, so it needs less height. */
const CHART_ROWS_BESIDE = 10;
/** Of a chart of lying bars: what title and axis take beside the bars, and the most it may take; a bar without room loses its name. */
const BARS = { beside: 6, most: 22 } as const;
/** Narrower than this a chart cannot be read: it goes below its table instead of beside it. */
const LEAST_CHART_WIDTH = 36;

export interface Placed {
  readonly block: Block;
  readonly area: Area;
  /** Of a table parted by pages: the rows (from 0) that its header is repeated above. */
  readonly repeats: readonly number[];
}

/** Where the headers of long lists are repeated, by table. */
export type Repeats = ReadonlyMap<string, readonly number[]>;

export interface PlacedTab {
  readonly tab: Tab;
  readonly widths: readonly number[];
  readonly placed: readonly Placed[];
  /** Rows a new page starts at. */
  readonly breaks: readonly number[];
  /** All rows used, and the columns with the margin. */
  readonly rows: number;
  readonly columns: number;
}

/** Whether two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows
    && one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** The rows of a table: header, rows or the sentence that there are none, total, and its header once more for each page it goes on to. */
export function tableRows(table: Table, repeats: readonly number[] = []): number {
  return 1 + Math.max(1, table.rows.length) + (table.total && table.rows.length > 0 ? 1 : 0) + repeats.length;
}

/** Tiles share the width equally; each shows label, value and as many details as the fullest. */
function tileRows(tiles: Extract<Block, { kind: "tiles" }>): number {
  return 2 + Math.max(0, ...tiles.tiles.map((tile) => tile.details.length));
}

function formRows(form: Form): number {
  const lines = form.fields.map((field) => field.lines);
  return form.arrange === "stacked" ? lines.reduce((sum, n) => sum + 1 + n, 0) : 1 + Math.max(0, ...lines);
}

/** The rows a block takes in the flow. */
function rowsOf(block: Exclude<Block, Chart>, repeats: readonly number[]): number {
  switch (block.kind) {
    case "title": return 2;
    case "heading": return block.note === undefined ? 1 : 2;
    case "text": return block.lines.length;
    case "tiles": return tileRows(block);
    case "pairs": return Math.ceil(block.pairs.length / block.across);
    case "table": return tableRows(block, repeats);
    case "form": return formRows(block);
    case "page-break": return 0;
  }
}

/** The columns that labels of pairs take in a slot: as few as hold the longest label, leaving one for the value. */
export function labelColumns(labels: readonly string[], widths: readonly number[], from: number, slot: number): number {
  const need = Math.max(0, ...labels.map(textWidth)) + 1;
  let columns = 1;
  while (columns < slot - 1 && widthOf(widths, from, columns) < need) columns += 1;
  return columns;
}

/** The chart with the series that have a figure; `null` where none has, or where everything that could be counted is 0. */
function drawable(chart: Chart, table: Table): Chart | null {
  const figures = (index: number) => table.rows.map((cells) => cells[index]?.value).filter((value) => typeof value === "number");
  const values = chart.values.filter((index) => figures(index).length > 0);
  const isEmpty = chart.format === "integer" ? values.every((index) => figures(index).every((value) => value === 0)) : values.length === 0;
  return isEmpty ? null : { ...chart, values };
}

/** The rows of a chart: as many as its kind of place has, and one for each lying bar. */
function chartRows({ chart, place }: Chart, plotted: number): number {
  const least = place === "beside" ? CHART_ROWS_BESIDE : CHART_ROWS;
  return chart === "bar" || chart === "stacked-bar" ? Math.min(BARS.most, Math.max(least, plotted + BARS.beside)) : least;
}

/** How many columns come nearest to half a tab's width. */
function columnsOfHalf(widths: readonly number[]): number {
  const goal = widthOf(widths, FIRST_COLUMN, widths.length) / 2;
  let columns = 1;
  while (columns < widths.length - FIRST_COLUMN - 1 && widthOf(widths, FIRST_COLUMN, columns) + (widths[FIRST_COLUMN + columns] ?? 0) / 2 < goal) columns += 1;
  return columns;
}

/** The tab with an area for each block; the headers of lists that pages part are repeated where it is said. */
export function placeTab(tab: Tab, repeated: Repeats = new Map()): PlacedTab {
  const widths = columnWidths(tab);
  const width = widths.length - FIRST_COLUMN;
  const placed: Placed[] = [];
  const breaks: number[] = [];
  const tables = new Map<string, Area & { readonly table: Table }>();
  let next = 0;
  let left: Area | null = null;

  const placeChart = (chart: Chart): Area => {
    const table = tables.get(chart.table);
    if (table === undefined) throw new Error(`Chart “${chart.title}” plots table “${chart.table}”, which is not above it.`);
    const half = columnsOfHalf(widths);
    const height = chartRows(chart, table.table.rows.length);
    if (chart.place === "right" && left !== null) {
      const { row, rows } = left;
      left = null;
      return { row, column: FIRST_COLUMN + half, rows, columns: width - half };
    }
    if (chart.place === "left") {
      left = { row: next, column: FIRST_COLUMN, rows: height, columns: half };
      return left;
    }
    const from = table.column + table.columns;
    const free = FIRST_COLUMN + width - from;
    const beside: Area = { row: table.row, column: from, rows: height, columns: free };
    const fits = widthOf(widths, from, free) >= LEAST_CHART_WIDTH && !placed.some(({ area }) => overlap(area, beside));
    if (chart.place === "beside" && fits) return beside;
    return { row: next, column: FIRST_COLUMN, rows: height, columns: width };
  };

  tab.blocks.forEach((block) => {
    if (block.kind === "chart") {
      const table = tables.get(block.table)?.table;
      const chart = table === undefined ? block : drawable(block, table);
      // Without figures there is nothing to draw: the table itself says why.
      if (chart === null) return;
      const area = placeChart(chart);
      placed.push({ block: chart, area, repeats: [] });
      next = Math.max(next, area.row + area.rows + 1);
      return;
    }
    if (block.kind === "page-break") {
      left = null;
      if (next > 0) breaks.push(next);
      return;
    }
    left = null;
    const repeats = block.kind === "table" ? repeated.get(block.id) ?? [] : [];
    const rows = rowsOf(block, repeats);
    const columns = block.kind === "table" ? block.columns.length : width;
    const area: Area = { row: next, column: FIRST_COLUMN, rows, columns };
    placed.push({ block, area, repeats });
    if (block.kind === "table") tables.set(block.id, { ...area, table: block });
    // A heading stays close to what it heads; everything else is followed by an empty row.
    next += rows + (block.kind === "heading" || rows === 0 ? 0 : 1);
  });
  return { tab, widths, placed, breaks, rows: next, columns: widths.length };
}

/** The rows of each part below its heading, but for the empty one that ends it: a tab with a page a person is folded to their names. */
export function foldedParts({ tab, placed, breaks, rows }: PlacedTab): readonly RowGroup[] {
  if (tab.pages !== "one-a-part" || breaks.length === 0) return [];
  const edges = [...breaks, rows];
  return placed.flatMap(({ block, area }) => {
    if (block.kind !== "heading" || block.level !== 1) return [];
    const end = edges.find((edge) => edge > area.row) ?? rows;
    return [{ row: area.row + 1, rows: end - area.row - 2 }];
  });
}
