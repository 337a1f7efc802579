// The line at the bottom: what the workbook is doing, what the selected figures come to, and the zoom.
import type { Range } from "../host/model/address";
import type { Book } from "../host/model/book";
import { displayText } from "../host/model/displayText";
import { formatAt } from "../host/model/format";
import { cellAt, type Sheet } from "../host/model/sheet";
import type { Editing } from "./grid/editing";
import { useText } from "./useText";

interface Props {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly selected: Range;
  readonly editing: Editing | null;
  /** Words for the active cell's error; null for none. */
  readonly explanation: string | null;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const LEAST_ZOOM = 50;
const MOST_ZOOM = 200;

export function StatusBar({ book, sheet, selected, editing, explanation, zoom, onZoom }: Props) {
  const text = useText();
  const { count, numbers, sum } = totals(sheet, selected);
  const { numberFormat } = formatAt(book.formats, cellAt(sheet, selected.top, selected.left)?.style ?? 0);
  const shown = (value: number): string => displayText(Number(value.toPrecision(12)), /[@ymdhs]/i.test(numberFormat) ? "General" : numberFormat);
  return (
    <footer className="status-bar">
      <span>{text(editing === null ? "ready" : editing.mode === "enter" ? "entering" : "editing")}</span>
      <span className="status-explanation" role="status">{explanation}</span>
      <span className="status-totals">
        {numbers > 1 && <span>{text("average", { value: shown(sum / numbers) })}</span>}
        {count > 1 && <span>{text("count", { value: count })}</span>}
        {numbers > 1 && <span>{text("sum", { value: shown(sum) })}</span>}
      </span>
      <label className="status-zoom">
        <input type="range" aria-label={text("zoom")} min={LEAST_ZOOM} max={MOST_ZOOM} step={10} value={zoom} onChange={(event) => onZoom(Number(event.target.value))} />
        <span>{zoom}%</span>
      </label>
    </footer>
  );
}

function totals(sheet: Sheet, { top, left, bottom, right }: Range): { readonly count: number; readonly numbers: number; readonly sum: number } {
  let count = 0, numbers = 0, sum = 0;
  for (const [row, { cells }] of sheet.rows) {
    if (row < top || row > bottom) continue;
    const last = Math.min(right, cells.length - 1);
    for (let column = left; column <= last; column++) {
      const value = cells[column]?.value;
      if (value === null || value === undefined) continue;
      count++;
      if (typeof value === "number") {
        numbers++;
        sum += value;
      }
    }
  }
  return { count, numbers, sum };
}
