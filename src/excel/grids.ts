// The values of areas on several sheets, in as few answers as Excel on the web allows.
import type { Area } from "../report/plan";
import type { Grid } from "./mark";
import { groupedBySize, inPieces } from "./payload";
import { readingSpans } from "./ranges";

/** Cells asked for in one answer; several small sheets share one. */
export const CELLS_PER_ANSWER = 60_000;

export interface SheetArea {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
}

/** The values of each area, in the order given. */
export async function readGrids(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<Grid[]> {
  const parts = areas.map(({ worksheet, area }) =>
    readingSpans(area.rows, area.columns).map(({ first, count }) => ({
      range: worksheet.getRangeByIndexes(area.row + first, area.column, count, area.columns),
      cells: count * area.columns,
    })),
  );
  await inPieces(context, groupedBySize(parts.flat(), ({ cells }) => cells, CELLS_PER_ANSWER), (group) => {
    for (const { range } of group) range.load("values");
  });
  return areas.map(({ area }, index) => ({
    row: area.row,
    column: area.column,
    values: parts[index]!.flatMap(({ range }) => range.values as unknown[][]),
  }));
}
