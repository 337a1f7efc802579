// A sheet made ready to be drawn: laid out, its conditional formats prepared, what stands on single cells found by place.
// Made anew whenever the workbook changed; nothing in it follows later changes.
import type { Range } from "../../host/model/address";
import { MAX_COLUMNS } from "../../host/model/address";
import type { Book } from "../../host/model/book";
import type { CellComment, Hyperlink, Table } from "../../host/model/rules";
import { columnSpanAt, type Sheet } from "../../host/model/sheet";
import { conditionsOf, type FormulaReader, type OverlayOf } from "./conditions";
import type { SheetLayout } from "./layout";

export interface SheetView {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly overlayOf: OverlayOf;
  readonly mergeAt: (row: number, column: number) => Range | null;
  readonly linkAt: (row: number, column: number) => Hyperlink | null;
  readonly commentAt: (row: number, column: number) => CellComment | null;
  readonly tableAt: (row: number, column: number) => Table | null;
  /** Whether a filter's button stands in the cell. */
  readonly filterAt: (row: number, column: number) => boolean;
  /** The format of an empty cell by its column. */
  readonly columnStyles: readonly (number | null)[];
}

/** Links and merges over more cells than this are looked up as ranges, not cell by cell. */
const MANY_CELLS = 2_000;

export function viewOf(book: Book, sheet: Sheet, layout: SheetLayout, read: FormulaReader): SheetView {
  const links = byPlace(sheet.hyperlinks, ({ range }) => range);
  const merges = byPlace(sheet.merges, (range) => range);
  const comments = new Map(sheet.comments.map((comment) => [keyOf(comment.row, comment.column), comment]));
  const filters = filterHeaders(sheet);
  return {
    book, sheet, layout,
    overlayOf: conditionsOf(sheet, read),
    mergeAt: merges,
    linkAt: links,
    commentAt: (row, column) => comments.get(keyOf(row, column)) ?? null,
    tableAt: (row, column) => sheet.tables.find(({ range }) => holdsPlace(range, row, column)) ?? null,
    filterAt: (row, column) => filters.some((header) => holdsPlace(header, row, column)),
    columnStyles: Array.from({ length: layout.columns.count }, (_, column) => columnSpanAt(sheet, column)?.style ?? null),
  };
}

/** A place as one number. */
function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function holdsPlace(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function byPlace<Item>(items: readonly Item[], rangeOf: (item: Item) => Range): (row: number, column: number) => Item | null {
  const places = new Map<number, Item>();
  const large: Item[] = [];
  for (const item of items) {
    const { top, left, bottom, right } = rangeOf(item);
    if ((bottom - top + 1) * (right - left + 1) > MANY_CELLS) {
      large.push(item);
      continue;
    }
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) places.set(keyOf(row, column), item);
  }
  return (row, column) => places.get(keyOf(row, column)) ?? large.find((item) => holdsPlace(rangeOf(item), row, column)) ?? null;
}

function filterHeaders(sheet: Sheet): Range[] {
  const tables = sheet.tables.filter(({ showHeaders, showFilterButton }) => showHeaders && showFilterButton).map(({ range }) => range);
  return [...tables, ...(sheet.autoFilter ? [sheet.autoFilter] : [])].map((range) => ({ ...range, bottom: range.top }));
}
