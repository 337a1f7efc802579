// A tab on A4 paper: its zoom, the rows repeated on each page, where pages begin, and which lists need their header again. A tab is fitted to a
// page's width, however wide a viewer's font makes it; in the other direction it is as long as it likes, so breaks between rows hold.
import type { Canvas } from "./canvas";
import { pointsOf } from "./columnWidths";
import { pageStarts } from "./pages";
import type { PlacedTab, Repeats } from "./place";
import { printedRoom, type TabPlan } from "./plan";

const DEFAULT_HEIGHT = 15;
/** Where the workbook's font is missing, columns grow with its stand-in, by up to 29 %: a zoom that is not fitted keeps this share of the width. */
const SAFE_WIDTH = 0.76;
/** What is left free below, because Excel takes whole percents of zoom and printers have margins of their own. */
const SAFE_HEIGHT = 0.97;
const SMALLEST_ZOOM = 45;

interface Room {
  readonly height: number;
  /** The zoom, at most 1, at which the tab is one page wide in Excel; with a stand-in's wider columns it is less, and a page holds more rows. */
  readonly zoom: number;
}

function roomOf({ tab }: PlacedTab, { widths }: Canvas): Room {
  const { width, height } = printedRoom(tab.orientation);
  return { height: height * SAFE_HEIGHT, zoom: Math.min(1, width / pointsOf(widths)) };
}

/** The rows Excel prints on each page after their own: the header of the list that ends the tab, else its title; `null` for pages with headings of their own. */
export function titleRows(placed: PlacedTab): TabPlan["print"]["titleRows"] {
  const last = placed.placed.at(-1);
  if (last?.block.kind === "table" && last.block.main) return { first: last.area.row, last: last.area.row };
  // The title, its subtitle and the empty row below them.
  return placed.tab.pages === "one-a-part" ? null : { first: 0, last: 2 };
}

/** The rows new pages start at: a page holds as many points as its zoom leaves room for. */
export function startsOfPages(placed: PlacedTab, canvas: Canvas): readonly number[] {
  if (placed.tab.pages === "one-a-part") return placed.breaks;
  const { height, zoom } = roomOf(placed, canvas);
  return pageStarts(placed, { heightOf: (row) => canvas.heights[row] ?? DEFAULT_HEIGHT, page: height / zoom, repeated: titleRows(placed) });
}

/** The lists that pages part, with the rows their headers go above, and the rows pages start at once these headers are there. */
export function repeatedHeaders({ tab, placed }: PlacedTab, starts: readonly number[]): { readonly repeats: Repeats; readonly startsThen: readonly number[] } {
  const repeats = new Map<string, readonly number[]>();
  if (tab.pages === "one-a-part") return { repeats, startsThen: starts };
  const parting = new Set<number>();
  for (const { block, area } of placed) {
    if (block.kind !== "table" || block.main) continue;
    const first = area.row + 1;
    const within = starts.filter((start) => start > first && start < first + block.rows.length);
    if (within.length === 0) continue;
    repeats.set(block.id, within.map((start) => start - first));
    for (const start of within) parting.add(start);
  }
  let added = 0;
  const startsThen = starts.map((start) => {
    const then = start + added;
    if (parting.has(start)) added += 1;
    return then;
  });
  return { repeats, startsThen };
}

/** Fitted to a page's width; at a fixed zoom where a part that must have one page would be longer than it then. */
export function scaleOf(placed: PlacedTab, canvas: Canvas): TabPlan["print"]["scale"] {
  if (placed.tab.pages !== "one-a-part") return "fit-width";
  const { height, zoom } = roomOf(placed, canvas);
  const edges = [0, ...placed.breaks, placed.rows];
  const parts = edges.slice(0, -1).map((from, index) => canvas.heights.slice(from, edges[index + 1])
    .reduce<number>((sum, points) => sum + (points ?? DEFAULT_HEIGHT), 0));
  const longest = Math.max(DEFAULT_HEIGHT, ...parts);
  if (longest * zoom <= height) return "fit-width";
  return { percent: Math.max(SMALLEST_ZOOM, Math.floor(Math.min(zoom * SAFE_WIDTH, height / longest) * 100)) };
}
