// Where the two tables of a sheet of closed months stand: each by its header row, in any of the three languages, columns in any order.
// Places are indexes into the sheet's values, from 0.
import { HISTORY_COLUMNS, type HistoryColumn, type HistoryTable } from "../../core/historyForm";
import { HISTORY_COLUMN_WORDS } from "../../text/history";
import { LANGUAGES, say } from "../../text/language";
import { isBlank } from "../column";
import { headingKey } from "../policySheet/findTables";
import type { CellValue, Sheet } from "../sheet";

export interface HistoryRow {
  readonly row: number;
  readonly cells: ReadonlyMap<HistoryColumn, { readonly column: number; readonly value: CellValue }>;
  /** The kept text, joined from the cells it goes on in. */
  readonly kept: string;
}

/** Headings by which a row is a table's header; fewer may be a row of data. */
const FEWEST_HEADINGS = 4;

const TABLES = Object.keys(HISTORY_COLUMNS) as readonly HistoryTable[];

const HEADINGS = new Map(TABLES.map((table) => [
  table, new Map(HISTORY_COLUMNS[table].flatMap((column: HistoryColumn) => LANGUAGES.map((language) => [headingKey(say(HISTORY_COLUMN_WORDS[column], language)), column] as const))),
]));

/** The rows of each table, in the order of the sheet; none where its header is not there. */
export function historyRows({ values }: Pick<Sheet, "values">): Readonly<Record<HistoryTable, readonly HistoryRow[]>> {
  const found: Record<HistoryTable, HistoryRow[]> = { months: [], people: [] };
  let current: Header | null = null;
  values.forEach((cells, row) => {
    const header = headerIn(cells);
    if (header !== null) current = header;
    else if (current !== null) {
      const own = rowOf(current, cells, row);
      if (own !== null) found[current.table].push(own);
    }
  });
  return found;
}

interface Header {
  readonly table: HistoryTable;
  readonly columns: ReadonlyMap<HistoryColumn, number>;
}

function headerIn(cells: readonly CellValue[]): Header | null {
  const fits = TABLES.map((table): Header => {
    const columns = new Map<HistoryColumn, number>();
    cells.forEach((cell, column) => {
      const id = HEADINGS.get(table)?.get(headingKey(cell));
      if (id !== undefined && !columns.has(id)) columns.set(id, column);
    });
    return { table, columns };
  });
  const best = fits.reduce((one, other) => (other.columns.size > one.columns.size ? other : one));
  return best.columns.size >= FEWEST_HEADINGS && best.columns.has("month") ? best : null;
}

/** A row of data has something in two columns at least; a title or a note stands alone. */
function rowOf({ columns }: Header, cells: readonly CellValue[], row: number): HistoryRow | null {
  const own = new Map([...columns].map(([id, column]) => [id, { column, value: cells[column] ?? null }]));
  if ([...own.values()].filter(({ value }) => !isBlank(value)).length < 2) return null;
  const first = columns.get("kept");
  const pieces = first === undefined ? [] : cells.slice(first);
  const end = pieces.findIndex((piece) => typeof piece !== "string" || piece === "");
  return { row, cells: own, kept: pieces.slice(0, end < 0 ? undefined : end).join("") };
}
