// Report → addresses: places and draws each tab, resolves links between tabs, sets freezing, filter and pages.
// A4 paper. Excel may pass over page breaks when it fits to a page's width, so tabs that need theirs get a zoom worked out here.
import { columnLetters } from "../core/issue";
import type { DateSystem } from "../core/time";
import { blankCanvas, type Canvas } from "./canvas";
import { drawBlock } from "./drawBlock";
import type { CellLink, Report } from "./model";
import { pageStarts } from "./pages";
import { placeTab, tableRows, type Placed, type PlacedTab } from "./place";
import { PAGE_MARGIN, type Area, type PlannedLink, type ReportPlan, type TabPlan } from "./plan";

const A4 = { short: 595, long: 842 } as const;
const DEFAULT_HEIGHT = 15;
const POINTS_PER_CHARACTER = 5.25;
const POINTS_BESIDE_TEXT = 3.75;
/** Where the workbook's font is missing, columns grow with its stand-in, by up to a quarter: a page keeps this share of its room. */
const SAFE_WIDTH = 0.78;
const SAFE_HEIGHT = 0.97;
const SMALLEST_ZOOM = 45;
/** A header further down is not frozen: it would leave no room to scroll in. */
const DEEPEST_FROZEN_ROW = 9;

/** `tab/place` → address, over all tabs. */
type Places = ReadonlyMap<string, string>;

function addressOf(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

function collectPlaces(tabs: readonly PlacedTab[]): Places {
  const places = new Map<string, string>();
  for (const { tab, placed } of tabs) {
    for (const { block, area } of placed) {
      const name = block.kind === "table" ? block.id : block.kind === "heading" ? block.place : block.kind === "title" ? "top" : undefined;
      if (name === undefined) continue;
      if (places.has(`${tab.id}/${name}`)) throw new Error(`Tab “${tab.id}” has two places called “${name}”.`);
      places.set(`${tab.id}/${name}`, addressOf(area.row, area.column));
    }
  }
  return places;
}

function resolve(to: CellLink, places: Places): PlannedLink["to"] {
  if ("sheet" in to) return to;
  const address = places.get(`${to.tab}/${to.place}`);
  if (address === undefined) throw new Error(`A link leads to “${to.place}” on tab “${to.tab}”, which is not there.`);
  return { tab: to.tab, address };
}

function mainList(placed: readonly Placed[]): Area | null {
  const lists = placed.filter(({ block }) => block.kind === "table" && block.main);
  if (lists.length > 1) throw new Error("A tab has one main list at most.");
  return lists[0]?.area ?? null;
}

/** The room of a page and the width of the tab, in points. */
function roomOf({ tab }: PlacedTab, { widths }: Canvas): { readonly width: number; readonly height: number; readonly needWidth: number } {
  const landscape = tab.orientation === "landscape";
  return {
    width: (landscape ? A4.long : A4.short) - 2 * PAGE_MARGIN.side,
    height: (landscape ? A4.short : A4.long) - PAGE_MARGIN.top - PAGE_MARGIN.bottom,
    needWidth: widths.reduce((sum, characters) => sum + characters * POINTS_PER_CHARACTER + POINTS_BESIDE_TEXT, 0),
  };
}

/** The zoom in percent at which the tab is one page wide and each part between two breaks one page long. */
function zoom(placed: PlacedTab, canvas: Canvas): number {
  const { width, height, needWidth } = roomOf(placed, canvas);
  const edges = [0, ...placed.breaks, placed.rows];
  const parts = edges.slice(0, -1).map((from, index) => canvas.heights.slice(from, edges[index + 1])
    .reduce<number>((sum, points) => sum + (points ?? DEFAULT_HEIGHT), 0));
  const longest = Math.max(DEFAULT_HEIGHT, ...parts);
  const share = Math.min(1, (width / needWidth) * SAFE_WIDTH, (height / longest) * SAFE_HEIGHT);
  return Math.max(SMALLEST_ZOOM, Math.floor(share * 100));
}

function titleRows(placed: PlacedTab): { readonly first: number; readonly last: number } | null {
  const last = placed.placed.at(-1);
  if (last?.block.kind === "table" && last.block.main) return { first: last.area.row, last: last.area.row };
  // The title, its subtitle and the empty row below them; pages a tab was parted into on purpose have headings of their own.
  return placed.tab.pages === "one-a-part" || placed.breaks.length > 0 ? null : { first: 0, last: 2 };
}

/**
 * The rows new pages start at. A tab fitted to a page's width holds as many points as its zoom leaves room for; reckoned with the
 * stand-in's wider columns, because the viewers that keep these breaks print with it, while Excel makes its own pages when it fits.
 */
function breaks(placed: PlacedTab, canvas: Canvas): readonly number[] {
  if (placed.tab.pages === "one-a-part") return placed.breaks;
  const { width, height, needWidth } = roomOf(placed, canvas);
  return pageStarts(placed, {
    heightOf: (row) => canvas.heights[row] ?? DEFAULT_HEIGHT,
    page: (height * SAFE_HEIGHT) / Math.min(1, (width / needWidth) * SAFE_WIDTH),
    repeated: titleRows(placed),
  });
}

function planTab(placed: PlacedTab, places: Places, footer: string, dateSystem: DateSystem): TabPlan {
  const canvas = blankCanvas(placed.rows, placed.widths, dateSystem);
  for (const block of placed.placed) drawBlock(canvas, block, placed.placed);
  const list = mainList(placed.placed);
  const table = placed.placed.find(({ block }) => block.kind === "table" && block.main)?.block;
  const hasRows = table?.kind === "table" && table.rows.length > 0;
  return {
    id: placed.tab.id,
    name: placed.tab.name,
    values: canvas.values,
    styles: canvas.styles,
    merges: canvas.merges,
    columnWidths: canvas.widths,
    rowHeights: canvas.heights,
    links: canvas.links.map(({ row, column, to }) => ({ row, column, to: resolve(to, places) })),
    charts: canvas.charts,
    highlights: canvas.highlights,
    frozenRows: list && hasRows && list.row <= DEEPEST_FROZEN_ROW ? list.row + 1 : 2,
    filter: list && hasRows && table?.kind === "table" ? { ...list, rows: tableRows(table) - (table.total ? 1 : 0) } : null,
    inputs: canvas.inputs,
    print: {
      orientation: placed.tab.orientation,
      titleRows: titleRows(placed),
      breaks: breaks(placed, canvas),
      scale: placed.tab.pages === "one-a-part" ? { percent: zoom(placed, canvas) } : "fit-width",
      footer,
    },
  };
}

/** The report with an address for everything; dates become serial numbers of the workbook's date system. */
export function planReport(report: Report, dateSystem: DateSystem = 1900): ReportPlan {
  const tabs = report.tabs.map(placeTab);
  const places = collectPlaces(tabs);
  return {
    period: report.period,
    title: report.title,
    tabs: tabs.map((tab) => planTab(tab, places, report.footer, dateSystem)),
  };
}

