// One pane of the window: gridlines, rows, merged cells, charts and the selection, clipped to the pane.
import { cellAddress, rangeBetween, rangesOverlap, type CellPlace, type Range } from "../../host/model/address";
import { mergeAt } from "../../host/model/sheet";
import { SheetChart } from "../charts/SheetChart";
import { chartBox } from "../charts/chartBox";
import { CellBox } from "./CellBox";
import { pictureOf, type CellPicture } from "./cellPicture";
import { boxOf } from "./layout";
import { lengthOf, startOf } from "./lines";
import type { Pane } from "./panes";
import { RowCells } from "./RowCells";
import type { SheetView } from "./sheetView";

interface Props {
  readonly view: SheetView;
  readonly pane: Pane;
  readonly selected: Range;
  readonly active: CellPlace;
}

export function SheetPane({ view, pane, selected, active }: Props) {
  const { top, bottom, left, right } = pane.cells;
  const { rows, columns } = view.layout;
  const lines = view.sheet.view.showGridlines;
  const shift = { transform: `translate(${-pane.sheetLeft}px, ${-pane.sheetTop}px)` };
  return (
    <div className="pane" role="rowgroup" style={{ left: pane.left, top: pane.top, width: pane.width, height: pane.height }}>
      {lines && indexes(left, right).map((column) => (
        <span key={column} className="column-line" style={{ left: startOf(columns, column + 1) - pane.sheetLeft - 1 }} />
      ))}
      <div className="pane-content" role="presentation" style={shift}>
        {indexes(top, bottom).map((row) => (
          <div key={row} role="row" aria-rowindex={row + 1} className={lines ? "row row-lined" : "row"} style={{ top: startOf(rows, row), height: lengthOf(rows, row), width: startOf(columns, right + 1) }}>
            {lengthOf(rows, row) > 0 && <RowCells view={view} row={row} first={left} last={right} />}
          </div>
        ))}
        {view.sheet.merges.filter((merge) => rangesOverlap(merge, pane.cells)).map((merge) => (
          <MergedCell key={cellAddress(merge.top, merge.left)} view={view} merge={merge} />
        ))}
        <SelectionFrame view={view} selected={selected} active={active} />
        {view.sheet.charts.map((chart) => {
          const box = chartBox(view.layout, chart.anchor);
          const seen = box.left < pane.sheetLeft + pane.width && box.left + box.width > pane.sheetLeft && box.top < pane.sheetTop + pane.height && box.top + box.height > pane.sheetTop;
          return seen && <SheetChart key={chart.id} view={view} chart={chart} box={box} />;
        })}
      </div>
    </div>
  );
}

const EMPTY: CellPicture = { text: "", fill: null, edges: null, content: {}, turn: null, bar: null, icon: null, filter: false, comment: null, link: null, textWidth: 0, align: "left" };

function MergedCell({ view, merge }: { readonly view: SheetView; readonly merge: Range }) {
  const picture = pictureOf(view, merge.top, merge.left, merge) ?? EMPTY;
  return (
    <div role="row" aria-rowindex={merge.top + 1}>
      <CellBox picture={picture} address={cellAddress(merge.top, merge.left)} box={boxOf(view.layout, merge)} zoom={view.layout.zoom} merged />
    </div>
  );
}

function SelectionFrame({ view, selected, active }: { readonly view: SheetView; readonly selected: Range; readonly active: CellPlace }) {
  const box = boxOf(view.layout, selected);
  const cell = boxOf(view.layout, mergeAt(view.sheet, active) ?? rangeBetween(active, active));
  // The active cell is left clear within the tinted selection.
  const hole = `M0 0H${box.width}V${box.height}H0ZM${cell.left - box.left} ${cell.top - box.top}h${cell.width}v${cell.height}h${-cell.width}Z`;
  return (
    <>
      <span className="selection-tint" style={{ left: box.left, top: box.top, width: box.width, height: box.height, clipPath: `path(evenodd, "${hole}")` }} />
      <span className="selection-frame" style={{ left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 }} />
    </>
  );
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
