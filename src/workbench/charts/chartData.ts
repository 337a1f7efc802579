// What a chart plots, read from the cells it refers to, hidden rows and columns left out as Excel does.
import { parseReference } from "../../host/model/address";
import { sheetByName, type Book } from "../../host/model/book";
import type { Chart, Series } from "../../host/model/chart";
import { displayText } from "../../host/model/displayText";
import { formatAt } from "../../host/model/format";
import { cellAt, columnSpanAt, rowProperties, type Sheet } from "../../host/model/sheet";

export interface PlottedSeries {
  readonly series: Series;
  readonly name: string;
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** Horizontal positions of a scatter chart; the values' order where the cells hold no numbers. */
  readonly positions: readonly number[];
  /** Number format of the first cell. */
  readonly numberFormat: string;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
}

interface PlottedCell {
  readonly number: number | null;
  readonly text: string;
  readonly numberFormat: string;
}

/** The figures of a chart on a sheet; empty where its references lead nowhere. */
export function chartData(book: Book, sheet: Sheet, chart: Chart): ChartData {
  const categories = cellsOf(book, sheet, chart.series.find(({ categories: reference }) => reference !== null)?.categories ?? null);
  const series = chart.series.map((one, index): PlottedSeries => {
    const cells = cellsOf(book, sheet, one.values);
    const positions = cellsOf(book, sheet, one.categories);
    return {
      series: one,
      name: one.name ?? cellsOf(book, sheet, one.nameReference).map(({ text }) => text).join(" ").trim() ?? "",
      values: cells.map(({ number }) => number),
      positions: cells.map((_, at) => positions[at]?.number ?? at + 1),
      numberFormat: cells[0]?.numberFormat ?? "General",
      ...(one.name === null && one.nameReference === null ? { name: `Series${index + 1}` } : {}),
    };
  });
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  return { categories: Array.from({ length: longest }, (_, index) => categories[index]?.text ?? String(index + 1)), series };
}

// A reference to many empty rows, as charts over whole columns have, must not cost a million steps.
const MOST_CELLS = 20_000;

function cellsOf(book: Book, home: Sheet, reference: string | null): PlottedCell[] {
  const parsed = reference === null ? null : parseReference(reference);
  if (!parsed) return [];
  const sheet = parsed.sheet === null ? home : sheetByName(book, parsed.sheet);
  if (!sheet) return [];
  const { top, left, bottom, right } = parsed.range;
  const cells: PlottedCell[] = [];
  for (let row = top; row <= bottom && cells.length < MOST_CELLS; row++) {
    if (rowProperties(sheet, row).hidden) continue;
    for (let column = left; column <= right; column++) {
      if (columnSpanAt(sheet, column)?.hidden) continue;
      const cell = cellAt(sheet, row, column);
      const numberFormat = cell ? formatAt(book.formats, cell.style).numberFormat : "General";
      const value = cell?.value ?? null;
      cells.push({ number: typeof value === "number" ? value : null, text: displayText(value, numberFormat, book.date1904), numberFormat });
    }
  }
  return cells;
}
