// A tab on A4 paper: its zoom, the rows repeated on each page, where pages begin, and which lists need their header again. Excel passes over
// page breaks when it fits to a page's width, so tabs whose breaks must hold are printed at a zoom worked out here.
import type { Canvas } from "./canvas";
import { pageStarts } from "./pages";
import type { PlacedTab, Repeats } from "./place";
import { PAGE_MARGIN, type TabPlan } from "./plan";

const A4 = { short: 595, long: 842 } as const;
const DEFAULT_HEIGHT = 15;
const POINTS_PER_CHARACTER = 5.25;
const POINTS_BESIDE_TEXT = 3.75;
/** Where the workbook's font is missing, columns grow with its stand-in, by up to 29 %: a page keeps this share of its room. */
const SAFE_WIDTH = 0.76;
const SAFE_HEIGHT = 0.97;
const SMALLEST_ZOOM = 45;

interface Room {
  readonly height: number;
  /** The zoom, at most 1, at which the tab is one page wide. */
  readonly zoom: number;
}

function roomOf({ tab }: PlacedTab, { widths }: Canvas): Room {
  const landscape = tab.orientation === "landscape";
  const needed = widths.reduce((sum, characters) => sum + characters * POINTS_PER_CHARACTER + POINTS_BESIDE_TEXT, 0);
  const width = (landscape ? A4.long : A4.short) - 2 * PAGE_MARGIN.side;
  return {
    height: ((landscape ? A4.short : A4.long) - PAGE_MARGIN.top - PAGE_MARGIN.bottom) * SAFE_HEIGHT,
    zoom: Math.min(1, (width / needed) * SAFE_WIDTH),
  };
}

/** The rows Excel prints on each page after their own: the header of the list that ends the tab, else its title; `null` for pages with headings of their own. */
export function titleRows(placed: PlacedTab): TabPlan["print"]["titleRows"] {
  const last = placed.placed.at(-1);
  if (last?.block.kind === "table" && last.block.main) return { first: last.area.row, last: last.area.row };
  // The title, its subtitle and the empty row below them.
  return placed.tab.pages === "one-a-part" || placed.breaks.length > 0 ? null : { first: 0, last: 2 };
}

/**
 * The rows new pages start at. A tab fitted to a page's width holds as many points as its zoom leaves room for; reckoned with the
 * stand-in's wider columns, because the viewers that keep these breaks print with it.
 */
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

/** Fitted to a page's width; at a fixed zoom where each part has a page of its own or a list's repeated header must begin one. */
export function scaleOf(placed: PlacedTab, canvas: Canvas): TabPlan["print"]["scale"] {
  const { height, zoom } = roomOf(placed, canvas);
  if (placed.tab.pages !== "one-a-part") {
    const parted = placed.placed.some(({ repeats }) => repeats.length > 0);
    return parted && zoom * 100 >= SMALLEST_ZOOM ? { percent: Math.floor(zoom * 100) } : "fit-width";
  }
  const edges = [0, ...placed.breaks, placed.rows];
  const parts = edges.slice(0, -1).map((from, index) => canvas.heights.slice(from, edges[index + 1])
    .reduce<number>((sum, points) => sum + (points ?? DEFAULT_HEIGHT), 0));
  const longest = Math.max(DEFAULT_HEIGHT, ...parts);
  return { percent: Math.max(SMALLEST_ZOOM, Math.floor(Math.min(zoom, height / longest) * 100)) };
}
