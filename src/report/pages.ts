// Where a flowing tab's printed pages begin. A heading stays with what it heads, a table of up to 60 % of a page stays whole, a longer one
// shows at least three rows on either side of a break, its header above those that go over; a main list, whose header Excel repeats, flows as it will.
import type { Placed, PlacedTab } from "./place";
import type { Area } from "./plan";

/** Rows of a broken table that stand together at its head and at its end. */
const ROWS_TOGETHER = 3;

/** What is higher than this share of a page may be parted rather than leave the rest of a page empty. */
const STAYS_WHOLE = 0.6;

/** Rows that belong together; the rows of a table among them may be parted, where no chart stands with it. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly table: Area | null;
  /** Whether it is the tab's main list, whose header is repeated wherever a page happens to end. */
  readonly isMain: boolean;
}

export interface PageRoom {
  /** Height of a row, in points as on the sheet. */
  readonly heightOf: (row: number) => number;
  /** Height of a page, in the same points. */
  readonly page: number;
  /** Rows repeated at the head of each page after their own. */
  readonly repeated: { readonly first: number; readonly last: number } | null;
}

/** Blocks side by side, headings with what follows them, charts, signature lines and what pairs add to a table with what stands before them, from top to bottom. */
function groups(placed: readonly Placed[]): readonly Group[] {
  const found: Group[] = [];
  let opened = false;
  for (const { block, area } of placed) {
    if (area.rows === 0) continue;
    const table = block.kind === "table" ? area : null;
    const isMain = block.kind === "table" && block.main === true;
    const last = found.at(-1);
    const follows = block.kind === "chart" || block.kind === "form" || (block.kind === "pairs" && last?.table !== null);
    if (last !== undefined && (opened || area.row < last.to || follows)) {
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, area.row + area.rows), table: block.kind === "chart" ? null : last.table ?? table, isMain: last.isMain || isMain };
    } else {
      found.push({ from: area.row, to: area.row + area.rows, table, isMain });
    }
    opened = block.kind === "heading";
  }
  return found;
}

/** The rows new pages begin at: the tab's own breaks and those that keep together what belongs together. */
export function pageStarts({ placed, breaks }: PlacedTab, { heightOf, page, repeated }: PageRoom): readonly number[] {
  const starts: number[] = [];
  let used = 0;
  let counted = 0;
  const sum = (from: number, to: number): number => {
    let height = 0;
    for (let row = from; row < to; row += 1) height += heightOf(row);
    return height;
  };
  const start = (row: number): void => {
    if (row > 0 && starts.at(-1) !== row) starts.push(row);
    used = repeated !== null && repeated.last < row ? sum(repeated.first, repeated.last + 1) : 0;
    counted = row;
  };
  const through = (row: number): void => {
    used += sum(counted, row);
    counted = Math.max(counted, row);
  };
  for (const { from, to, table, isMain } of groups(placed)) {
    if (breaks.includes(from)) start(from);
    through(from);
    if (used + sum(from, to) <= page) {
      through(to);
      continue;
    }
    const least = table === null ? to : Math.min(to, table.row + 1 + ROWS_TOGETHER);
    const staysWhole = !isMain && (table === null || sum(from, to) <= page * STAYS_WHOLE);
    if (staysWhole || used + sum(from, least) > page) start(from);
    through(least);
    if (isMain) continue;
    for (let row = least; row < to; row += 1) {
      if (used + heightOf(row) > page) {
        start(Math.min(row, Math.max(least, to - ROWS_TOGETHER)));
        if (table !== null) used += heightOf(table.row);
      }
      through(row + 1);
    }
  }
  return starts;
}
