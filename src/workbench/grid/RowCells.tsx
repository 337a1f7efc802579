// One row's cells within the columns a pane draws. Text longer than its cell runs over empty neighbours, as in Excel.
import { memo, type ReactNode } from "react";
import { cellAddress } from "../../host/model/address";
import { pictureOf, type CellPicture } from "./cellPicture";
import { CellBox } from "./CellBox";
import { lengthOf, startOf } from "./lines";
import type { SheetView } from "./sheetView";

interface Props {
  readonly view: SheetView;
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** Cells this far left of the pane may still run into it. */
const REACH = 24;

export const RowCells = memo(function RowCells({ view, row, first, last }: Props) {
  const { columns, rows, zoom } = view.layout;
  const height = lengthOf(rows, row);
  const drawn: ReactNode[] = [];
  const draw = (column: number): void => {
    if (lengthOf(columns, column) === 0 || view.mergeAt(row, column)) return;
    const picture = pictureOf(view, row, column);
    if (!picture) return;
    const width = lengthOf(columns, column);
    const box = { left: startOf(columns, column), top: 0, width, height };
    drawn.push(<CellBox key={column} picture={picture} address={cellAddress(row, column)} box={box} zoom={zoom} {...overrun(view, row, column, picture, width)} />);
  };
  const before = lastFilledBefore(view, row, first);
  if (before !== null) draw(before);
  for (let column = first; column <= last; column++) draw(column);
  return drawn;
});

function overrun(view: SheetView, row: number, column: number, { textWidth, align }: CellPicture, width: number): { readonly overLeft?: number; readonly overRight?: number } {
  const missing = textWidth - width;
  if (missing <= 0) return {};
  const wanted = align === "center" ? missing / 2 : missing;
  return {
    overLeft: align === "left" ? 0 : room(view, row, column, -1, wanted),
    overRight: align === "right" ? 0 : room(view, row, column, 1, wanted),
  };
}

function room(view: SheetView, row: number, column: number, step: 1 | -1, wanted: number): number {
  const { columns } = view.layout;
  let found = 0;
  for (let next = column + step; next >= 0 && next < columns.count && found < wanted; next += step) {
    if (isFilled(view, row, next) || view.mergeAt(row, next)) break;
    found += lengthOf(columns, next);
  }
  return Math.min(found, wanted);
}

function lastFilledBefore(view: SheetView, row: number, first: number): number | null {
  for (let column = first - 1; column >= Math.max(0, first - REACH); column--) if (isFilled(view, row, column)) return column;
  return null;
}

function isFilled({ sheet }: SheetView, row: number, column: number): boolean {
  const value = sheet.rows.get(row)?.cells[column]?.value;
  return value !== null && value !== undefined;
}
