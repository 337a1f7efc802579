// The cells of areas on several sheets, in as few answers as Excel on the web allows.
import type { Area } from "../report/plan";
import type { Grid } from "./mark";
import { groupedBySize, inPieces } from "./payload";
import { readingSpans } from "./ranges";

/** Cells asked for in one answer; several small sheets share one. */
export const CELLS_PER_ANSWER = 60_000;

export interface SheetArea {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
  /** What a row takes of an answer, in cells, where that is more than the cells it has. */
  readonly rowSize?: number;
}

/** What cells hold and what they show: the two differ where a cell calculates. */
export interface Cells {
  readonly values: Grid;
  readonly formulas: Grid;
}

/** The cells of each area, in the order given. */
export async function readCells(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<Cells[]> {
  const parts = areas.map(({ worksheet, area, rowSize = area.columns }) =>
    readingSpans(area.rows, rowSize).map(({ first, count }) => ({
      range: worksheet.getRangeByIndexes(area.row + first, area.column, count, area.columns),
      cells: count * rowSize,
    })),
  );
  await inPieces(context, groupedBySize(parts.flat(), ({ cells }) => cells, CELLS_PER_ANSWER), (group) => {
    for (const { range } of group) range.load("values,formulas");
  });
  return areas.map(({ area: { row, column } }, index) => ({
    values: { row, column, values: parts[index]!.flatMap(({ range }) => range.values as unknown[][]) },
    formulas: { row, column, values: parts[index]!.flatMap(({ range }) => range.formulas as unknown[][]) },
  }));
}
