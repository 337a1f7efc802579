// Series of a chart: their data, their look, and the look of single points.
import { parseReference } from "../../model/address";
import { sheetByName } from "../../model/book";
import { plainSeries, type Series } from "../../model/chart";
import { cellAt } from "../../model/sheet";
import { colorOf, flagOf, isAbsent, numberOf, targetOf, textOf, wholeOf, wordOf } from "../arguments";
import { referenceTo } from "../edits/chartSource";
import { apiValue } from "../edits/reading";
import { apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { child, method, navigation, objectType, readable, writable } from "../member";
import type { ChartLinePart, ChartSeriesPart, Host } from "../targets";
import { instance } from "../targets";
import { areaOf } from "./area";
import { gridlineColor, setGridlineColor } from "./chartAxes";
import { NEW_LABELS } from "./chartLabels";
import { changeChart, chartOf, countOf, kindOf, typeName } from "./charts";

function seriesAt(part: ChartSeriesPart): Series {
  const series = chartOf(part).series[part.series];
  if (!series) throw itemNotFound(`series ${part.series}`);
  return series;
}

function change(part: ChartSeriesPart, changes: Partial<Series>): void {
  changeChart(part, { series: chartOf(part).series.map((one, index) => (index === part.series ? { ...one, ...changes } : one)) });
}

export const chartSeriesCollection = objectType("ChartSeriesCollection", {
  itemType: "ChartSeries",
  items: (part) => chartOf(part).series.map((_, series) => instance("ChartSeries", { ...part, series })),
  members: {
    count: readable((part) => chartOf(part).series.length),
    getCount: method((part) => chartOf(part).series.length),
    getItemAt: navigation((part, [index]) => {
      const series = wholeOf(index, "index");
      if (series >= chartOf(part).series.length) throw itemNotFound(`series ${series}`);
      return instance("ChartSeries", { ...part, series });
    }),
    // A new series shares the categories of the first, as one added in Excel does.
    add: navigation((part, [name, index]) => {
      const { series } = chartOf(part);
      const at = isAbsent(index) ? series.length : Math.min(wholeOf(index, "index"), series.length);
      const added = plainSeries("", series[0]?.categories ?? null, isAbsent(name) ? null : textOf(name, "name"));
      changeChart(part, { series: [...series.slice(0, at), added, ...series.slice(at)] });
      return instance("ChartSeries", { ...part, series: at });
    }),
  },
});

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues"] as const;

export const chartSeries = objectType("ChartSeries", {
  members: {
    name: writable((part, host) => nameOf(host, part), (part, value) => change(part, { name: textOf(value, "name"), nameReference: null })),
    chartType: writable((part) => typeName(seriesAt(part).kind ?? chartOf(part).kind), (part, value) => change(part, { kind: kindOf(value) })),
    axisGroup: writable((part) => (seriesAt(part).secondaryAxis ? "Secondary" : "Primary"), (part, value) =>
      change(part, { secondaryAxis: wordOf(value, ["Primary", "Secondary"], "axisGroup") === "Secondary" })),
    smooth: writable((part) => seriesAt(part).smooth, (part, value) => change(part, { smooth: flagOf(value, "smooth") })),
    // One gap and one overlap for all bars of a chart, whichever series is asked.
    gapWidth: writable((part) => chartOf(part).gapWidth, (part, value) => changeChart(part, { gapWidth: within(value, "gapWidth", 0, 500) })),
    overlap: writable((part) => chartOf(part).overlap, (part, value) => changeChart(part, { overlap: within(value, "overlap", -100, 100) })),
    doughnutHoleSize: writable((part) => chartOf(part).holeSize, (part, value) => changeChart(part, { holeSize: within(value, "doughnutHoleSize", 10, 90) })),
    hasDataLabels: writable((part) => seriesAt(part).labels !== null, (part, value) => change(part, { labels: flagOf(value, "hasDataLabels") ? seriesAt(part).labels ?? NEW_LABELS : null })),
    markerStyle: writable((part) => (seriesAt(part).marker === false ? "None" : seriesAt(part).marker ? "Circle" : "Automatic"), (part, value) => {
      const style = wordOf(value, ["Automatic", "None", "Circle"], "markerStyle");
      change(part, { marker: style === "Automatic" ? null : style === "Circle" });
    }),
    markerBackgroundColor: writable((part) => seriesAt(part).markerColor ?? null, (part, value) => change(part, { markerColor: colorOf(value) })),
    markerForegroundColor: writable((part) => seriesAt(part).markerColor ?? null, (part, value) => change(part, { markerColor: colorOf(value) })),
    dataLabels: child((part) => instance("ChartDataLabels", part)),
    points: child((part) => instance("ChartPointsCollection", part)),
    format: child((part) => instance("ChartSeriesFormat", part)),
    setValues: method((part, [source]) => change(part, { values: dataOf(source) })),
    setXAxisValues: method((part, [source]) => change(part, { categories: dataOf(source) })),
    getDimensionValues: method((part, [dimension], host) => textsOf(host, dimensionOf(part, dimension))),
    getDimensionDataSourceString: method((part, [dimension]) => {
      const reference = dimensionOf(part, dimension);
      return reference === null ? "" : `=${reference}`;
    }),
    delete: method((part) => changeChart(part, { series: chartOf(part).series.filter((_, index) => index !== part.series) })),
  },
});

function dimensionOf(part: ChartSeriesPart, dimension: unknown): string | null {
  const { categories, values } = seriesAt(part);
  const wanted = wordOf(dimension, DIMENSIONS, "dimension");
  return wanted === "Categories" || wanted === "XValues" ? categories : values;
}

function dataOf(source: unknown): string {
  const cells = targetOf(source, ["Range"], "sourceData");
  return referenceTo(cells.sheet, areaOf(cells));
}

function within(value: unknown, name: string, least: number, most: number): number {
  const number = numberOf(value, name);
  if (number < least || number > most) throw invalidArgument(`${name} is ${least} to ${most}`);
  return number;
}

function nameOf(host: Host, part: ChartSeriesPart): string {
  const { name, nameReference } = seriesAt(part);
  return name ?? textsOf(host, nameReference)[0] ?? `Series${part.series + 1}`;
}

function textsOf(host: Host, reference: string | null): string[] {
  const parsed = reference === null ? null : parseReference(reference);
  const sheet = parsed?.sheet ? sheetByName(host.book, parsed.sheet) : null;
  if (!parsed || !sheet) return [];
  const texts: string[] = [];
  for (let row = parsed.range.top; row <= parsed.range.bottom; row++) {
    for (let column = parsed.range.left; column <= parsed.range.right; column++) texts.push(String(apiValue(cellAt(sheet, row, column)?.value ?? null)));
  }
  return texts;
}

export const chartSeriesFormat = objectType("ChartSeriesFormat", {
  members: {
    fill: child((part) => instance("ChartFill", { ...part, point: null })),
    line: child((part) => instance("ChartLineFormat", { ...part, of: "series" })),
  },
});

export const chartFill = objectType("ChartFill", {
  members: {
    setSolidColor: method((part, [value]) => {
      const color = colorOf(value);
      if (part.point === null) change(part, { color });
      else change(part, { pointColors: new Map([...seriesAt(part).pointColors, [part.point, color]]) });
    }),
    clear: method((part) => {
      if (part.point === null) change(part, { color: null });
      else change(part, { pointColors: new Map([...seriesAt(part).pointColors].filter(([point]) => point !== part.point)) });
    }),
  },
});

const isLine = (part: ChartSeriesPart): boolean => /^(line|scatter)/.test(seriesAt(part).kind ?? chartOf(part).kind);

// The line of a line series, or of gridlines; the outline of bars is not kept.
function assertLine(part: ChartSeriesPart): void {
  if (!isLine(part)) throw apiNotFound("ChartLineFormat", "outline of bars, areas and pies");
}

export const chartLineFormat = objectType("ChartLineFormat", {
  members: {
    color: writable((part: ChartLinePart) => (part.of === "gridlines" ? gridlineColor(part) : seriesAt(part).color), (part, value) => {
      if (part.of === "gridlines") return setGridlineColor(part, colorOf(value));
      assertLine(part);
      change(part, { color: colorOf(value) });
    }),
    weight: writable((part: ChartLinePart) => (part.of === "gridlines" ? null : seriesAt(part).weight), (part, value) => {
      if (part.of === "gridlines") throw apiNotFound("ChartLineFormat", "weight of gridlines");
      assertLine(part);
      change(part, { weight: numberOf(value, "weight") });
    }),
    lineStyle: writable((part: ChartLinePart) => (part.of === "series" && seriesAt(part).dashed ? "Dash" : "Continuous"), (part, value) => {
      if (part.of === "gridlines") throw apiNotFound("ChartLineFormat", "lineStyle of gridlines");
      assertLine(part);
      change(part, { dashed: wordOf(value, ["Continuous", "Dash"], "lineStyle") === "Dash" });
    }),
  },
});

export const chartPointsCollection = objectType("ChartPointsCollection", {
  itemType: "ChartPoint",
  items: (part) => Array.from({ length: countOf(seriesAt(part).values) }, (_, point) => instance("ChartPoint", { ...part, point })),
  members: {
    count: readable((part) => countOf(seriesAt(part).values)),
    getCount: method((part) => countOf(seriesAt(part).values)),
    getItemAt: navigation((part, [index]) => {
      const point = wholeOf(index, "index");
      if (point >= countOf(seriesAt(part).values)) throw itemNotFound(`point ${point}`);
      return instance("ChartPoint", { ...part, point });
    }),
  },
});

export const chartPoint = objectType("ChartPoint", {
  members: { format: child((part) => instance("ChartPointFormat", part)) },
});

export const chartPointFormat = objectType("ChartPointFormat", {
  members: { fill: child((part) => instance("ChartFill", part)) },
});
