// Column letters and row numbers along the window, those of the selection set off; their edges are dragged to resize.
import { columnLetters, type Range } from "../../host/model/address";
import { lengthOf, startOf } from "./lines";
import type { Pane } from "./panes";
import type { SheetView } from "./sheetView";

interface Props {
  readonly view: SheetView;
  readonly panes: readonly Pane[];
  readonly selected: Range;
}

export const HEADING_HEIGHT = 22;

/** The room row numbers need, in pixels. */
export function headingWidth({ layout }: SheetView): number {
  return Math.max(30, String(layout.rows.count).length * 8 + 12);
}

export function ColumnHeadings({ view, panes, selected }: Props) {
  const { columns } = view.layout;
  return (
    <>
      {panes.filter(({ id }) => id.startsWith("moving-")).map((pane) => (
        <div key={pane.id} className="headings headings-columns" aria-hidden="true" style={{ left: pane.left, width: pane.width, height: HEADING_HEIGHT }}>
          {range(pane.cells.left, pane.cells.right).filter((column) => lengthOf(columns, column) > 0).map((column) => (
            <span key={column} className={headingClass(column >= selected.left && column <= selected.right)} style={{ left: startOf(columns, column) - pane.sheetLeft, width: lengthOf(columns, column) }}>
              {columnLetters(column)}
              <i className="heading-edge" data-column={column} />
            </span>
          ))}
        </div>
      ))}
    </>
  );
}

export function RowHeadings({ view, panes, selected }: Props) {
  const { rows } = view.layout;
  return (
    <>
      {panes.filter(({ id }) => id.endsWith("-moving")).map((pane) => (
        <div key={pane.id} className="headings headings-rows" aria-hidden="true" style={{ top: pane.top, height: pane.height, width: headingWidth(view) }}>
          {range(pane.cells.top, pane.cells.bottom).filter((row) => lengthOf(rows, row) > 0).map((row) => (
            <span key={row} className={headingClass(row >= selected.top && row <= selected.bottom)} style={{ top: startOf(rows, row) - pane.sheetTop, height: lengthOf(rows, row) }}>
              {row + 1}
              <i className="heading-edge" data-row={row} />
            </span>
          ))}
        </div>
      ))}
    </>
  );
}

function headingClass(selected: boolean): string {
  return selected ? "heading heading-selected" : "heading";
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
