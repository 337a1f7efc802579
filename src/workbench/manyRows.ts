// A workbook as large as people's can get, made of the one at hand: the rows of its longest sheet come again and again under new ids.
import type { Book } from "../host/model/book";
import type { Cell } from "../host/model/cell";
import { rowNumbers, setCell } from "../host/model/sheet";

/** Repeats the longest sheet's rows until it has this many. Its headers stand in the first row, its ids, which must differ, in the first column. */
export function repeatRows(book: Book, wanted: number): void {
  const [longest] = [...book.sheets].sort((one, other) => other.rows.size - one.rows.size);
  if (!longest) return;
  const [, ...rows] = rowNumbers(longest);
  const bottom = rows.at(-1);
  if (bottom === undefined) return;
  for (let row = bottom + 1; row < wanted; row++) {
    const turn = Math.ceil((row - bottom) / rows.length);
    const { cells } = longest.rows.get(rows[(row - bottom - 1) % rows.length]!)!;
    cells.forEach((cell, column) => cell && setCell(longest, row, column, column === 0 ? renamed(cell, turn) : cell));
  }
}

function renamed(cell: Cell, turn: number): Cell {
  return typeof cell.value === "string" ? { ...cell, value: `${cell.value}/${turn}` } : cell;
}
