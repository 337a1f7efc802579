// A chart of the workbook said in ECharts' terms: the same kinds, axes, colours and labels Excel would show.
import type { EChartsCoreOption } from "echarts/core";
import type { Axis, Chart, ChartKind, ChartText, DataLabels, LabelPosition, LegendPosition } from "../../host/model/chart";
import { displayText } from "../../host/model/displayText";
import { fontFamily } from "../grid/textWidth";
import type { ChartData, PlottedSeries } from "./chartData";

type Part = Record<string, unknown>;

const TEXT = "#595959";
const RULE = "#D9D9D9";
const PIXELS_PER_POINT = 4 / 3;
const LABEL_SIZE = 9;
const TITLE_SIZE = 14;

/** How a chart is drawn: `zoom` scales texts, `width` is in pixels, `accents` are the six colours series take by turns. */
export interface Looks {
  readonly zoom: number;
  readonly width: number;
  readonly accents: readonly string[];
}

/** The option of a chart; null for a kind that is not drawn. */
export function chartOption(chart: Chart, data: ChartData, { zoom, width, accents }: Looks): EChartsCoreOption | null {
  if (chart.kind === "other") return null;
  const pixels = (points: number): number => points * PIXELS_PER_POINT * zoom;
  const textStyle = (size: number | null | undefined, color: string | null | undefined, fallback: number): Part => ({ fontSize: pixels(size ?? fallback), color: color ?? TEXT });
  const round = chart.kind === "pie" || chart.kind === "doughnut";
  const base: EChartsCoreOption = {
    animation: false,
    color: [...accents],
    textStyle: { fontFamily: fontFamily(chart.fontName ?? "Calibri") },
    ...(chart.title ? { title: title(chart.title, pixels) } : {}),
    ...(chart.legend ? { legend: legend(chart.legend, textStyle(null, null, LABEL_SIZE), chart.title !== null, pixels) } : {}),
    tooltip: { trigger: round || chart.kind === "scatter" ? "item" : "axis", textStyle: { fontSize: pixels(LABEL_SIZE) }, confine: true },
  };
  if (round) return { ...base, series: data.series.slice(0, 1).map((plotted) => pie(chart, plotted, data, accents, pixels)) };

  const lying = chart.kind.startsWith("bar");
  const [mainFormat = "General"] = data.series.map(({ numberFormat }) => numberFormat);
  const share = chart.kind.endsWith("100");
  const numbers = valueAxis(chart.valueAxis, share ? "0%" : chart.valueAxis.numberFormat ?? mainFormat, textStyle, pixels, share);
  const names: Part = chart.kind === "scatter"
    ? valueAxis(chart.categoryAxis, chart.categoryAxis.numberFormat ?? "General", textStyle, pixels, false)
    : categoryAxis(chart.categoryAxis, data.categories, textStyle, pixels, lying ? "upright" : slotLabels(data.categories, width / pixels(1) - besidePlot(chart, data), chart.categoryAxis.labelSize ?? LABEL_SIZE));
  const second = data.series.some(({ series }) => series.secondaryAxis);
  const valueAxes = second ? [numbers, { ...numbers, position: lying ? "top" : "right", splitLine: { show: false }, min: undefined, max: undefined, name: undefined }] : [numbers];
  return {
    ...base,
    grid: plotArea(chart, data, pixels),
    xAxis: lying ? valueAxes : [names],
    yAxis: lying ? [names] : valueAxes,
    series: data.series.map((plotted, index) => drawn(chart, plotted, data, accents[index % accents.length] ?? TEXT, pixels)),
  };
}

function title({ text, size, bold, color }: ChartText, pixels: (points: number) => number): Part {
  return { text, left: "center", top: pixels(4), textStyle: { fontSize: pixels(size ?? TITLE_SIZE), fontWeight: bold ? 700 : 400, color: color ?? TEXT } };
}

function legend(position: LegendPosition, textStyle: Part, titled: boolean, pixels: (points: number) => number): Part {
  const upright = position === "left" || position === "right" || position === "topRight";
  const place: Part = position === "bottom" ? { bottom: pixels(3) }
    : position === "top" ? { top: titled ? pixels(26) : pixels(4) }
    : position === "left" ? { left: pixels(4), top: "middle" }
    : { right: pixels(4), top: position === "topRight" ? pixels(26) : "middle" };
  return { type: "scroll", orient: upright ? "vertical" : "horizontal", itemWidth: pixels(9), itemHeight: pixels(6), icon: "rect", textStyle, ...place };
}

// Room for what stands around the plot; ECharts adds the axes' own labels.
function plotArea(chart: Chart, data: ChartData, pixels: (points: number) => number): Part {
  const { title: heading, legend: key, categoryAxis: across, valueAxis: up } = chart;
  const lying = chart.kind.startsWith("bar");
  const below = (lying ? up : across).title;
  const beside = (lying ? across : up).title;
  return {
    containLabel: true,
    top: pixels((heading ? 30 : 12) + (key === "top" ? 18 : 0)),
    bottom: pixels(8 + (key === "bottom" ? 17 : 0) + (below ? 16 : 0)),
    left: pixels(10 + (beside ? 16 : 0) + (key === "left" ? legendWidth(data) : 0)),
    right: pixels(14 + (key === "right" || key === "topRight" ? legendWidth(data) : 0)),
  };
}

/** Points a legend at the side takes. */
function legendWidth({ series }: ChartData): number {
  return Math.min(110, Math.max(...series.map(({ name }) => labelWidth(name, LABEL_SIZE))) + 22);
}

// What stands left and right of the plot, value labels included, in points.
function besidePlot({ legend: key }: Chart, data: ChartData): number {
  return 60 + (key === "left" || key === "right" || key === "topRight" ? legendWidth(data) : 0);
}

/** A label's width in points, near enough to plan with. */
function labelWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += character.charCodeAt(0) > 0x2e7f ? 1 : 0.56;
  return ems * size;
}

/** How category labels fit below a plot: all level, all turned, or only every so many. */
type LabelFit = "upright" | { readonly turned: boolean; readonly every: number };

function slotLabels(categories: readonly string[], width: number, size: number): LabelFit {
  const slot = width / Math.max(1, categories.length);
  const widest = Math.max(0, ...categories.map((text) => labelWidth(text, size)));
  if (widest + 4 <= slot) return { turned: false, every: 1 };
  return { turned: widest > size * 2.5, every: Math.max(1, Math.ceil((widest > size * 2.5 ? size * 1.5 : widest + 4) / slot)) };
}

type TextStyle = (size: number | null | undefined, color: string | null | undefined, fallback: number) => Part;

function axisTitle(axis: Axis, textStyle: TextStyle, pixels: (points: number) => number, gap: number): Part {
  if (!axis.title) return {};
  return {
    name: axis.title.text, nameLocation: "middle", nameGap: pixels(gap),
    nameTextStyle: { ...textStyle(axis.title.size, axis.title.color, LABEL_SIZE + 1), fontWeight: axis.title.bold ? 700 : 400 },
  };
}

function valueAxis(axis: Axis, numberFormat: string, textStyle: TextStyle, pixels: (points: number) => number, share: boolean): Part {
  return {
    type: "value",
    show: axis.visible,
    inverse: axis.reversed,
    min: axis.minimum ?? undefined,
    max: axis.maximum ?? (share ? 1 : undefined),
    interval: axis.majorUnit ?? undefined,
    axisLabel: { ...textStyle(axis.labelSize, axis.labelColor, LABEL_SIZE), formatter: (value: number) => displayText(Number(value.toPrecision(12)), numberFormat), hideOverlap: true },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: axis.gridlines, lineStyle: { color: axis.gridlineColor ?? RULE } },
    ...axisTitle(axis, textStyle, pixels, 28),
  };
}

/** The most points a label beside lying bars may take. */
const LYING_LABEL = 110;

function categoryAxis(axis: Axis, categories: readonly string[], textStyle: TextStyle, pixels: (points: number) => number, fit: LabelFit): Part {
  const lying = fit === "upright";
  const size = axis.labelSize ?? LABEL_SIZE;
  const widest = Math.min(LYING_LABEL, Math.max(0, ...categories.map((text) => labelWidth(text, size))));
  return {
    type: "category",
    data: [...categories],
    show: axis.visible,
    inverse: axis.reversed,
    axisLabel: { ...textStyle(axis.labelSize, axis.labelColor, LABEL_SIZE), ...(lying ? { interval: "auto", width: pixels(LYING_LABEL), overflow: "truncate" } : { interval: fit.every - 1, rotate: fit.turned ? 45 : 0, width: pixels(84), overflow: "truncate" }) },
    axisLine: { lineStyle: { color: RULE } },
    axisTick: { show: false },
    splitLine: { show: axis.gridlines, lineStyle: { color: axis.gridlineColor ?? RULE } },
    ...axisTitle(axis, textStyle, pixels, lying ? widest + 12 : fit.turned ? 44 : 19),
  };
}

function drawn(chart: Chart, plotted: PlottedSeries, data: ChartData, accent: string, pixels: (points: number) => number): Part {
  const { series, name, values, positions } = plotted;
  const kind = series.kind ?? chart.kind;
  const color = series.color ?? accent;
  const shares = kind.endsWith("100");
  const figures = shares ? values.map((value, index) => shareOf(value, index, data)) : values;
  const common: Part = {
    name,
    data: figures.map((value, index) => (series.pointColors.has(index) ? { value, itemStyle: { color: series.pointColors.get(index) } } : value)),
    itemStyle: { color },
    label: labels(series.labels, series.labels?.numberFormat ?? (shares ? "0%" : plotted.numberFormat), kind, pixels),
    [kind.startsWith("bar") ? "xAxisIndex" : "yAxisIndex"]: series.secondaryAxis ? 1 : 0,
    labelLayout: { hideOverlap: true },
  };
  if (kind === "scatter") return { ...common, type: "scatter", data: values.map((value, index) => [positions[index], value]), symbolSize: pixels(6) };
  if (kind.startsWith("line") || kind.startsWith("area")) {
    return {
      ...common,
      type: "line",
      stack: kind === "areaStacked" ? "all" : undefined,
      smooth: series.smooth,
      showSymbol: kind === "lineMarkers" && series.marker !== false,
      symbol: "circle",
      symbolSize: pixels(5),
      lineStyle: { color, width: pixels(series.weight ?? 2), type: series.dashed ? "dashed" : "solid" },
      itemStyle: { color: series.markerColor ?? color },
      ...(kind.startsWith("area") ? { areaStyle: { color, opacity: 1 } } : {}),
    };
  }
  const gap = chart.gapWidth ?? 150;
  return {
    ...common,
    type: "bar",
    stack: kind.includes("Stacked") ? "all" : undefined,
    barCategoryGap: `${(gap / (gap + 100 * (kind.includes("Stacked") ? 1 : data.series.length))) * 100}%`,
    barGap: `${-(chart.overlap ?? 0)}%`,
  };
}

function shareOf(value: number | null, index: number, data: ChartData): number | null {
  const sum = data.series.reduce((total, { values }) => total + Math.abs(values[index] ?? 0), 0);
  return value === null || sum === 0 ? null : value / sum;
}

const LABEL_PLACES: Readonly<Record<LabelPosition, string>> = {
  center: "inside", insideEnd: "insideTop", insideBase: "insideBottom", outsideEnd: "top", top: "top", bottom: "bottom", left: "left", right: "right", bestFit: "top",
};

function labels(label: DataLabels | null, numberFormat: string, kind: ChartKind, pixels: (points: number) => number): Part {
  if (!label || !(label.showValue || label.showCategory || label.showSeriesName)) return { show: false };
  const lying = kind.startsWith("bar");
  const stacked = kind.includes("Stacked");
  const place = label.position === null ? (stacked ? "inside" : lying ? "right" : "top") : LABEL_PLACES[label.position];
  const turned = lying ? ({ top: "right", insideTop: "insideRight", insideBottom: "insideLeft" } as Readonly<Record<string, string>>)[place] ?? place : place;
  return {
    show: true,
    position: turned,
    fontSize: pixels(label.size ?? LABEL_SIZE),
    color: label.color ?? (stacked && label.position === null ? "#FFFFFF" : "#404040"),
    formatter: ({ value, name, seriesName }: { readonly value: unknown; readonly name: string; readonly seriesName: string }) =>
      [label.showSeriesName ? seriesName : "", label.showCategory ? name : "", label.showValue ? shown(value, numberFormat) : ""].filter((text) => text !== "").join(", "),
  };
}

function shown(value: unknown, numberFormat: string): string {
  const figure: unknown = Array.isArray(value) ? value[1] : value;
  return typeof figure === "number" ? displayText(figure, numberFormat) : "";
}

function pie(chart: Chart, { series, values, numberFormat }: PlottedSeries, data: ChartData, accents: readonly string[], pixels: (points: number) => number): Part {
  const outer = chart.legend === null ? "70%" : "62%";
  const label = series.labels;
  return {
    type: "pie",
    radius: chart.kind === "doughnut" ? [`${((chart.holeSize ?? 75) / 100) * parseFloat(outer)}%`, outer] : [0, outer],
    center: [chart.legend === "right" || chart.legend === "topRight" ? "40%" : chart.legend === "left" ? "60%" : "50%", `${(chart.title ? 55 : 50) + (chart.legend === "top" ? 5 : chart.legend === "bottom" ? -3 : 0)}%`],
    data: values.map((value, index) => ({
      value: value ?? 0,
      name: data.categories[index] ?? "",
      itemStyle: { color: series.pointColors.get(index) ?? accents[index % accents.length], borderColor: "#FFFFFF", borderWidth: 1 },
    })),
    label: label && (label.showValue || label.showPercent || label.showCategory)
      ? {
          show: true, fontSize: pixels(label.size ?? LABEL_SIZE), color: label.color ?? "#404040",
          formatter: ({ name, value, percent }: { readonly name: string; readonly value: number; readonly percent: number }) =>
            [label.showCategory ? name : "", label.showValue ? displayText(value, label.numberFormat ?? numberFormat) : "", label.showPercent ? `${Math.round(percent)}%` : ""].filter((text) => text !== "").join(", "),
        }
      : { show: false },
  };
}
