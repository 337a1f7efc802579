// Report → addresses: places and draws each tab, resolves links between tabs, sets freezing, filter and what can be folded away.
import { columnLetters } from "../core/issue";
import type { DateSystem } from "../core/time";
import { blankCanvas, type Canvas } from "./canvas";
import { drawBlock } from "./drawBlock";
import { addressed, formulaPlaces, type FormulaPlaces } from "./formulaPlaces";
import type { CellLink, Report, Tab, Table } from "./model";
import { repeatedHeaders, scaleOf, startsOfPages, titleRows } from "./pageSetup";
import { foldedParts, placeTab, tableRows, type Placed, type PlacedTab } from "./place";
import type { Area, PlannedLink, ReportPlan, TabPlan } from "./plan";

/** A header further down is not frozen: it would leave no room to scroll in. */
const DEEPEST_FROZEN_ROW = 9;

/** `tab/place` → address, over all tabs. */
type Places = ReadonlyMap<string, string>;

/** What links and formulas lead to, over all tabs. */
interface Targets {
  readonly places: Places;
  readonly tables: FormulaPlaces;
}

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

function mainList(placed: readonly Placed[]): { readonly area: Area; readonly table: Table } | null {
  const lists = placed.flatMap(({ block, area }) => (block.kind === "table" && block.main ? [{ table: block, area }] : []));
  if (lists.length > 1) throw new Error("A tab has one main list at most.");
  const [list] = lists;
  if (list !== undefined && placed.at(-1)?.block !== list.table) throw new Error(`The main list “${list.table.id}” does not stand last: its header would be repeated above what follows.`);
  return list ?? null;
}

/** A tab in its place with its cells drawn and its pages known. */
interface LaidOut {
  readonly placed: PlacedTab;
  readonly canvas: Canvas;
  readonly starts: readonly number[];
}

function draw(placed: PlacedTab, dateSystem: DateSystem): Canvas {
  const canvas = blankCanvas(placed.rows, placed.widths, dateSystem);
  for (const block of placed.placed) drawBlock(canvas, block, placed.placed);
  return canvas;
}

/** Where pages part lists the tab is laid out once more, with the lists' headers on top of these pages. */
function layOut(tab: Tab, dateSystem: DateSystem): LaidOut {
  const placed = placeTab(tab);
  const canvas = draw(placed, dateSystem);
  const starts = startsOfPages(placed, canvas);
  const { repeats, startsThen } = repeatedHeaders(placed, starts);
  if (repeats.size === 0) return { placed, canvas, starts };
  const parted = placeTab(tab, repeats);
  return { placed: parted, canvas: draw(parted, dateSystem), starts: startsThen };
}

function planTab({ placed, canvas, starts }: LaidOut, { places, tables }: Targets, footer: string): TabPlan {
  const list = mainList(placed.placed);
  const filled = list !== null && list.table.rows.length > 0 ? list : null;
  return {
    id: placed.tab.id,
    name: placed.tab.name,
    values: canvas.values,
    styles: canvas.styles,
    merges: canvas.merges,
    columnWidths: canvas.widths,
    rowHeights: canvas.heights,
    formulas: canvas.formulas.map(({ row, column, formula }) => ({ row, column, formula: addressed(formula, { tab: placed.tab.id, row }, tables) })),
    links: canvas.links.map(({ row, column, to }) => ({ row, column, to: resolve(to, places) })),
    charts: canvas.charts,
    highlights: canvas.highlights,
    frozenRows: filled !== null && filled.area.row <= DEEPEST_FROZEN_ROW ? filled.area.row + 1 : 2,
    filter: filled === null ? null : { ...filled.area, rows: tableRows(filled.table) - (filled.table.total ? 1 : 0) },
    inputs: canvas.inputs,
    validations: canvas.validations,
    groups: placed.tab.pages === "flow" ? canvas.groups : foldedParts(placed),
    print: {
      orientation: placed.tab.orientation,
      titleRows: titleRows(placed),
      breaks: starts,
      scale: scaleOf(placed, canvas),
      footer,
    },
  };
}

/** The report with an address for everything; dates become serial numbers of the workbook's date system. */
export function planReport(report: Report, dateSystem: DateSystem = 1900): ReportPlan {
  const tabs = report.tabs.map((tab) => layOut(tab, dateSystem));
  const placed = tabs.map((tab) => tab.placed);
  const targets = { places: collectPlaces(placed), tables: formulaPlaces(placed) };
  return {
    period: report.period,
    title: report.title,
    tabs: tabs.map((tab) => planTab(tab, targets, report.footer)),
  };
}

