// Charts of a worksheet: adding, placing, naming, titles and legend. Sizes and places are points.
import { parseReference } from "../../model/address";
import { plainChart, type Chart, type ChartKind, type ChartText, type LegendPosition } from "../../model/chart";
import { anchorOfRectangle, rectangleOfAnchor, rectangleOfRange, type Rectangle } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { flagOf, isAbsent, numberOf, targetOf, textOf, wholeOf, wordOf } from "../arguments";
import { seriesOf } from "../edits/chartSource";
import { assertAllowed } from "../edits/guard";
import { apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { child, method, navigation, objectType, readable, writable, type ValueMember } from "../member";
import type { Instance, SheetPart } from "../targets";
import { instance } from "../targets";
import { areaOf, cellsOf } from "./area";

type Part = SheetPart<string>;

const TYPES: Readonly<Record<Exclude<ChartKind, "other">, string>> = {
  columnClustered: "ColumnClustered", columnStacked: "ColumnStacked", columnStacked100: "ColumnStacked100",
  barClustered: "BarClustered", barStacked: "BarStacked", barStacked100: "BarStacked100", line: "Line", lineMarkers: "LineMarkers",
  area: "Area", areaStacked: "AreaStacked", pie: "Pie", doughnut: "Doughnut", scatter: "XYScatter",
};

/** Where Excel puts a chart no place was given for, in points. */
const NEW_CHART: Rectangle = { left: 150, top: 75, width: 360, height: 216 };

/** The kind of chart or series a word of the API names; refuses the kinds the host cannot write. */
export function kindOf(value: unknown): ChartKind {
  const word = textOf(value, "chartType").toLowerCase();
  const kind = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((key) => TYPES[key].toLowerCase() === word);
  if (!kind) throw apiNotFound("ChartCollection", `chart type ${String(value)}`);
  return kind;
}

export function typeName(kind: ChartKind): string {
  return kind === "other" ? "Invalid" : TYPES[kind];
}

/** The chart as it is now. */
export function chartOf({ sheet, id }: Part): Chart {
  const chart = sheet.charts.find((one) => one.id === id);
  if (!chart) throw itemNotFound(`chart ${id}`);
  return chart;
}

export function changeChart(part: Part, changes: Partial<Chart>): void {
  assertAllowed(part.sheet, "editObjects");
  part.sheet.charts = part.sheet.charts.map((one) => (one.id === part.id ? { ...one, ...changes } : one));
}

function find(sheet: Sheet, key: string): Instance | null {
  const chart = sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return chart ? instance("Chart", { sheet, id: chart.id }) : null;
}

function required(found: Instance | null, what: unknown): Instance {
  if (!found) throw itemNotFound(`chart ${String(what)}`);
  return found;
}

export const chartCollection = objectType("ChartCollection", {
  itemType: "Chart",
  items: (sheet) => sheet.charts.map(({ id }) => instance("Chart", { sheet, id })),
  find: (sheet, key) => find(sheet, String(key)),
  members: {
    count: readable((sheet) => sheet.charts.length),
    getCount: method((sheet) => sheet.charts.length),
    getItem: navigation((sheet, [name]) => required(find(sheet, textOf(name, "name")), name)),
    getItemOrNullObject: navigation((sheet, [name]) => find(sheet, textOf(name, "name"))),
    getItemAt: navigation((sheet, [index]) => {
      const chart = sheet.charts[wholeOf(index, "index")];
      return required(chart ? instance("Chart", { sheet, id: chart.id }) : null, index);
    }),
    add: navigation((sheet, [type, source, by]) => {
      assertAllowed(sheet, "editObjects");
      const kind = kindOf(type);
      const cells = targetOf(source, ["Range"], "sourceData");
      const series = seriesOf(cells.sheet, areaOf(cells), isAbsent(by) ? "Auto" : wordOf(by, ["Auto", "Columns", "Rows"], "seriesBy"));
      const number = freeNumber(sheet);
      const base = plainChart(`chart${number}`, `Chart ${number}`, kind, anchorOfRectangle(sheet, NEW_CHART), series);
      sheet.charts = [...sheet.charts, { ...base, title: series.length === 1 ? NO_TEXT : null }];
      return instance("Chart", { sheet, id: base.id });
    }),
  },
});

const NO_TEXT: ChartText = { text: "", size: null, bold: null, color: null };

function freeNumber(sheet: Sheet): number {
  for (let number = sheet.charts.length + 1; ; number++) {
    if (!sheet.charts.some(({ id, name }) => id === `chart${number}` || name === `Chart ${number}`)) return number;
  }
}

function side(key: keyof Rectangle): ValueMember<Part> {
  return writable(
    (part) => rectangleOfAnchor(part.sheet, chartOf(part).anchor)[key],
    (part, value) => {
      const points = numberOf(value, key);
      if (points < 0) throw invalidArgument(`${key} is not below 0`);
      changeChart(part, { anchor: anchorOfRectangle(part.sheet, { ...rectangleOfAnchor(part.sheet, chartOf(part).anchor), [key]: points }) });
    },
  );
}

export const chart = objectType("Chart", {
  identity: (part) => part.id,
  exists: (part, host) => host.book.sheets.includes(part.sheet) && part.sheet.charts.some(({ id }) => id === part.id),
  members: {
    id: readable((part) => part.id),
    name: writable((part) => chartOf(part).name, (part, value) => changeChart(part, { name: textOf(value, "name") })),
    chartType: writable((part) => typeName(chartOf(part).kind), (part, value) => changeChart(part, { kind: kindOf(value) })),
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    title: child((part) => instance("ChartTitle", part)),
    legend: child((part) => instance("ChartLegend", part)),
    axes: child((part) => instance("ChartAxes", part)),
    series: child((part) => instance("ChartSeriesCollection", part)),
    dataLabels: child((part) => instance("ChartDataLabels", { ...part, series: null })),
    worksheet: child((part) => instance("Worksheet", part.sheet)),
    setData: method((part, [source, by]) => {
      const cells = targetOf(source, ["Range"], "sourceData");
      changeChart(part, { series: seriesOf(cells.sheet, areaOf(cells), isAbsent(by) ? "Auto" : wordOf(by, ["Auto", "Columns", "Rows"], "seriesBy")) });
    }),
    setPosition: method((part, [start, end], host) => {
      const from = rectangleOfRange(part.sheet, areaOf(cellsOf(host, start, part.sheet)));
      if (isAbsent(end)) {
        const { width, height } = rectangleOfAnchor(part.sheet, chartOf(part).anchor);
        return changeChart(part, { anchor: anchorOfRectangle(part.sheet, { left: from.left, top: from.top, width, height }) });
      }
      const to = rectangleOfRange(part.sheet, areaOf(cellsOf(host, end, part.sheet)));
      const [width, height] = [to.left + to.width - from.left, to.top + to.height - from.top];
      changeChart(part, { anchor: anchorOfRectangle(part.sheet, { left: from.left, top: from.top, width, height }) });
    }),
    delete: method((part) => {
      assertAllowed(part.sheet, "editObjects");
      part.sheet.charts = part.sheet.charts.filter(({ id }) => id !== part.id);
    }),
  },
});

export const chartTitle = objectType("ChartTitle", {
  members: {
    text: writable((part) => titleText(chartOf(part)), (part, value) => changeTitle(part, { text: textOf(value, "text") })),
    visible: writable((part) => chartOf(part).title !== null, (part, value) => changeChart(part, { title: flagOf(value, "visible") ? chartOf(part).title ?? NO_TEXT : null })),
    format: child((part) => instance("ChartTitleFormat", part)),
  },
});

function changeTitle(part: Part, change: Partial<ChartText>): void {
  changeChart(part, { title: { ...(chartOf(part).title ?? NO_TEXT), ...change } });
}

// A single series gives its name to a title nobody wrote.
function titleText({ title, series: [first] }: Chart): string | null {
  if (!title) return null;
  return title.text === "" ? first?.name ?? "" : title.text;
}

export const chartTitleFormat = objectType("ChartTitleFormat", {
  members: { font: child((part) => instance("ChartFont", { ...part, of: "title", series: null })) },
});

const POSITIONS: Readonly<Record<LegendPosition, string>> = { top: "Top", bottom: "Bottom", left: "Left", right: "Right", topRight: "Corner" };

export const chartLegend = objectType("ChartLegend", {
  members: {
    visible: writable((part) => chartOf(part).legend !== null, (part, value) => changeChart(part, { legend: flagOf(value, "visible") ? chartOf(part).legend ?? "right" : null })),
    position: writable((part) => POSITIONS[chartOf(part).legend ?? "right"], (part, value) => {
      const word = wordOf(value, Object.values(POSITIONS), "position");
      const { legend } = chartOf(part);
      // A legend that is not shown stays so.
      if (legend !== null) changeChart(part, { legend: (Object.keys(POSITIONS) as LegendPosition[]).find((key) => POSITIONS[key] === word)! });
    }),
  },
});

/** The number of values a reference such as "Sheet1!$B$2:$B$9" has; 0 where it is none. */
export function countOf(reference: string): number {
  const range = parseReference(reference)?.range;
  return range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : 0;
}
