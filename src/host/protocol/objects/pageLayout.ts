// A worksheet on paper. The API gives margins in points, the file keeps inches.
import { absoluteAddress, parseReference, type Range } from "../../model/address";
import type { Margins, PageLayout, RowSpan } from "../../model/page";
import type { Sheet } from "../../model/sheet";
import { flagOf, isAbsent, numberOf, textOf, wholeOf, wordOf } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { child, method, navigation, objectType, writable, type ValueMember } from "../member";
import type { PageBreaks } from "../targets";
import { instance } from "../targets";
import { areaOf, cellsOf, rangeOf } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";

const POINTS_PER_INCH = 72;

/** Excel.PaperType by the file's paper number. */
const PAPERS: Readonly<Record<number, string>> = {
  1: "Letter", 3: "Tabloid", 4: "Ledger", 5: "Legal", 7: "Executive", 8: "A3", 9: "A4", 11: "A5", 12: "B4", 13: "B5", 14: "Folio",
};

function set(sheet: Sheet, change: Partial<PageLayout>): void {
  sheet.page = { ...sheet.page, ...change };
}

function flag(key: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite"): ValueMember<Sheet> {
  return writable((sheet) => sheet.page[key], (sheet, value) => set(sheet, { [key]: flagOf(value, key) }));
}

function margin(name: string, key: keyof Margins): ValueMember<Sheet> {
  return writable(
    (sheet) => sheet.page.margins[key] * POINTS_PER_INCH,
    (sheet, value) => set(sheet, { margins: { ...sheet.page.margins, [key]: numberOf(value, name) / POINTS_PER_INCH } }),
  );
}

export const pageLayout = objectType("PageLayout", {
  members: {
    orientation: writable((sheet) => (sheet.page.orientation === "landscape" ? "Landscape" : "Portrait"), (sheet, value) =>
      set(sheet, { orientation: wordOf(value, ["Portrait", "Landscape"], "orientation") === "Landscape" ? "landscape" : "portrait" })),
    paperSize: writable((sheet) => PAPERS[sheet.page.paper] ?? null, (sheet, value) => {
      const word = wordOf(value, Object.values(PAPERS), "paperSize");
      set(sheet, { paper: Number(Object.keys(PAPERS).find((number) => PAPERS[Number(number)] === word)) });
    }),
    zoom: writable(
      ({ page }) => (page.fit ? { horizontalFitToPages: page.fit.wide ?? 0, verticalFitToPages: page.fit.tall ?? 0 } : { scale: page.scale }),
      (sheet, value) => set(sheet, zoom(value)),
    ),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    printGridlines: flag("printGridlines"),
    printHeadings: flag("printHeadings"),
    blackAndWhite: flag("blackAndWhite"),
    leftMargin: margin("leftMargin", "left"),
    rightMargin: margin("rightMargin", "right"),
    topMargin: margin("topMargin", "top"),
    bottomMargin: margin("bottomMargin", "bottom"),
    headerMargin: margin("headerMargin", "header"),
    footerMargin: margin("footerMargin", "footer"),
    headersFooters: child((sheet) => instance("HeaderFooterGroup", sheet)),
    setPrintArea: method((sheet, [area], host) => {
      const cells = cellsOf(host, area, sheet);
      if (cells.sheet !== sheet) throw invalidArgument("the print area is on another sheet");
      set(sheet, { printArea: cells.areas.map(absoluteAddress).join(",") });
    }),
    getPrintAreaOrNullObject: navigation((sheet) => {
      const areas = sheet.page.printArea?.split(",").flatMap((part) => parseReference(part)?.range ?? []) ?? [];
      return areas.length === 0 ? null : instance("RangeAreas", { sheet, areas });
    }),
    setPrintTitleRows: method((sheet, [rows], host) => {
      const { top, bottom } = areaOf(cellsOf(host, rows, sheet));
      set(sheet, { titleRows: { first: top, last: bottom } });
    }),
    setPrintTitleColumns: method((sheet, [columns], host) => {
      const { left, right } = areaOf(cellsOf(host, columns, sheet));
      set(sheet, { titleColumns: { first: left, last: right } });
    }),
    getPrintTitleRowsOrNullObject: navigation((sheet) => titles(sheet, sheet.page.titleRows, ({ first, last }) => ({ top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 }))),
    getPrintTitleColumnsOrNullObject: navigation((sheet) => titles(sheet, sheet.page.titleColumns, ({ first, last }) => ({ top: 0, bottom: MAX_ROWS - 1, left: first, right: last }))),
    setPrintMargins: method((sheet, [unit, margins]) => {
      const perInch = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 }[wordOf(unit, ["Points", "Inches", "Centimeters"], "unit")];
      const given = Object.entries((margins ?? {}) as Record<string, unknown>).map(([side, value]) => [side, numberOf(value, side) / perInch]);
      set(sheet, { margins: { ...sheet.page.margins, ...Object.fromEntries(given) } });
    }),
  },
});

function titles(sheet: Sheet, span: RowSpan | null, range: (span: RowSpan) => Range) {
  return span && rangeOf(sheet, range(span));
}

/** The scale of a page that is not scaled, in percent; also what is left of one that is fitted from now on. */
const WHOLE = 100;

function zoom(value: unknown): Partial<PageLayout> {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = (value ?? {}) as Record<string, unknown>;
  if (!isAbsent(scale)) {
    const percent = wholeOf(scale, "scale", 10);
    if (percent > 400) throw invalidArgument("the scale is 10 to 400");
    return { scale: percent, fit: null };
  }
  const pages = (count: unknown, name: string): number | null => (isAbsent(count) || count === 0 ? null : wholeOf(count, name, 1));
  return { scale: WHOLE, fit: { wide: pages(wide, "horizontalFitToPages"), tall: pages(tall, "verticalFitToPages") } };
}

export const headerFooterGroup = objectType("HeaderFooterGroup", {
  members: {
    state: writable(() => "Default", (_sheet, value) => {
      if (wordOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"], "state") !== "Default") {
        throw new HostError("ApiNotFound", "Headers and footers of first or even pages are not implemented by the embedded host.");
      }
    }),
    defaultForAllPages: child((sheet) => instance("HeaderFooter", sheet)),
  },
});

function pageText(part: "header" | "footer", side: "left" | "center" | "right"): ValueMember<Sheet> {
  return writable(
    (sheet) => sheet.page[part][side],
    (sheet, value) => set(sheet, { [part]: { ...sheet.page[part], [side]: textOf(value, `${side} ${part}`) } }),
  );
}

export const headerFooter = objectType("HeaderFooter", {
  members: {
    leftHeader: pageText("header", "left"),
    centerHeader: pageText("header", "center"),
    rightHeader: pageText("header", "right"),
    leftFooter: pageText("footer", "left"),
    centerFooter: pageText("footer", "center"),
    rightFooter: pageText("footer", "right"),
  },
});

function breaksOf({ sheet, direction }: PageBreaks): readonly number[] {
  return direction === "horizontal" ? sheet.page.rowBreaks : sheet.page.columnBreaks;
}

function setBreaks({ sheet, direction }: PageBreaks, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  set(sheet, direction === "horizontal" ? { rowBreaks: sorted } : { columnBreaks: sorted });
}

export const pageBreakCollection = objectType("PageBreakCollection", {
  itemType: "PageBreak",
  items: (breaks) => breaksOf(breaks).map((index) => instance("PageBreak", { ...breaks, index })),
  find: (breaks, key) => {
    const index = breaksOf(breaks).find((one) => String(one) === String(key));
    return index === undefined ? null : instance("PageBreak", { ...breaks, index });
  },
  members: {
    getCount: method((breaks) => breaksOf(breaks).length),
    // The break goes above, or left of, the range's first cell.
    add: navigation((breaks, [range], host) => {
      const area = areaOf(cellsOf(host, range, breaks.sheet));
      const index = breaks.direction === "horizontal" ? area.top : area.left;
      if (index === 0) throw invalidArgument("no page break can stand before the first row or column");
      setBreaks(breaks, [...breaksOf(breaks), index]);
      return instance("PageBreak", { ...breaks, index });
    }),
    removePageBreaks: method((breaks) => setBreaks(breaks, [])),
  },
});

export const pageBreak = objectType("PageBreak", {
  identity: (one) => one.index,
  exists: (one) => breaksOf(one).includes(one.index),
  members: {
    delete: method((one) => setBreaks(one, breaksOf(one).filter((index) => index !== one.index))),
    getCellAfterBreak: navigation((one) => {
      if (!breaksOf(one).includes(one.index)) throw itemNotFound("page break");
      const { index } = one;
      return rangeOf(one.sheet, one.direction === "horizontal" ? { top: index, bottom: index, left: 0, right: 0 } : { top: 0, bottom: 0, left: index, right: index });
    }),
  },
});
