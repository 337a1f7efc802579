// A chart's part as the model has it: enough to draw it and to write back what the host itself wrote. What the model
// has no word for stays in the part, which is not rewritten unless the chart is changed.
import { DEFAULT_AXIS, type Axis, type Chart, type ChartKind, type ChartText, type DataLabels, type LabelPosition, type LegendPosition, type Series } from "../model/chart";
import { hexColor, relit, type Palette } from "./colors";
import { DEFAULT_LINE } from "./writeChart";
import { attribute, allText, child, childrenOf, descend, flagAttribute, numberAttribute, parseXml, type XmlElement } from "./xml";

/** A chart without its place on the sheet. */
export type ChartContent = Omit<Chart, "id" | "name" | "altText" | "anchor">;

const EMU_PER_POINT = 12_700;

/** The chart of a part. */
export function readChart(xml: string, palette: Palette): ChartContent {
  const space = parseXml(xml);
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const groups = (plot?.children ?? []).filter((one) => one.name.endsWith("Chart"));
  const axes = (plot?.children ?? []).filter((one) => one.name === "catAx" || one.name === "valAx" || one.name === "dateAx");
  const main = groups[0] ?? null;
  const kind = main ? kindOf(main) : "other";
  const mainAxes = axisIds(main);
  const ownAxes = axes.filter((axis) => mainAxes.includes(value(axis, "axId") ?? ""));
  const bar = groups.find((one) => one.name === "barChart") ?? null;
  const read = (axis: XmlElement | undefined, otherwise: Axis) => (axis ? readAxis(axis, palette) : otherwise);
  return {
    kind,
    title: flagAttribute(child(chart, "autoTitleDeleted"), "val", "unset") ? null : readText(child(chart, "title"), palette),
    series: groups
      .flatMap((group) => childrenOf(group, "ser").map((one) => ({ order: Number(value(one, "order") ?? 0), series: readSeries(one, group, kind, mainAxes, palette) })))
      .sort((a, b) => a.order - b.order)
      .map((one) => one.series),
    legend: readLegend(child(chart, "legend")),
    categoryAxis: read(ownAxes.find((axis) => axis.name !== "valAx") ?? (kind === "scatter" ? ownAxes[0] : undefined), DEFAULT_AXIS),
    valueAxis: read(kind === "scatter" ? ownAxes[1] : ownAxes.find((axis) => axis.name === "valAx"), { ...DEFAULT_AXIS, gridlines: true }),
    gapWidth: numberOf(bar, "gapWidth"),
    // Stacks are written with full overlap, which says nothing more.
    overlap: /Stacked/.test(kind) && numberOf(bar, "overlap") === 100 ? null : numberOf(bar, "overlap"),
    holeSize: numberOf(main, "holeSize"),
    fontName: attribute(descend(space, "txPr", "p", "pPr", "defRPr", "latin"), "typeface"),
  };
}

function kindOf(group: XmlElement): ChartKind {
  const grouping = value(group, "grouping") ?? "standard";
  const stack = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "Clustered";
  switch (group.name) {
    case "barChart":
      return `${value(group, "barDir") === "bar" ? "bar" : "column"}${stack}` as ChartKind;
    case "lineChart":
      return grouping !== "standard" ? "other" : childrenOf(group, "ser").every((one) => markerSymbol(one) === "none") ? "line" : "lineMarkers";
    case "areaChart":
      return stack === "Clustered" ? "area" : stack === "Stacked" ? "areaStacked" : "other";
    case "pieChart": return "pie";
    case "doughnutChart": return "doughnut";
    case "scatterChart": return "scatter";
    default: return "other";
  }
}

function readSeries(element: XmlElement, group: XmlElement, mainKind: ChartKind, mainAxes: readonly string[], palette: Palette): Series {
  const kind = kindOf(group);
  const shape = child(element, "spPr");
  const line = child(shape, "ln");
  const isLine = kind === "line" || kind === "lineMarkers" || kind === "scatter";
  const text = child(element, "tx");
  const points = childrenOf(element, "dPt").flatMap((point) => {
    const color = fillColor(child(point, "spPr"), palette);
    return color === null ? [] : [[Number(value(point, "idx") ?? 0), color] as const];
  });
  const symbol = markerSymbol(element);
  const width = numberAttribute(line, "w");
  return {
    name: child(text, "strRef") ? null : child(text, "v")?.text ?? null,
    nameReference: descend(text, "strRef", "f")?.text ?? null,
    categories: dataReference(child(element, "cat") ?? child(element, "xVal")),
    values: dataReference(child(element, "val") ?? child(element, "yVal")) ?? "",
    kind: kind === mainKind ? null : kind,
    secondaryAxis: !axisIds(group).every((id) => mainAxes.includes(id)),
    color: isLine ? fillColor(line, palette) : fillColor(shape, palette),
    pointColors: new Map(points),
    labels: readLabels(child(element, "dLbls"), palette),
    weight: isLine && width !== null && width !== DEFAULT_LINE * EMU_PER_POINT ? width / EMU_PER_POINT : null,
    dashed: value(line, "prstDash") !== null && value(line, "prstDash") !== "solid",
    smooth: flagAttribute(child(element, "smooth"), "val", "unset"),
    marker: kind === "lineMarkers" && symbol === "none" ? false : null,
  };
}

function readLabels(element: XmlElement | null, palette: Palette): DataLabels | null {
  if (!element || flagAttribute(child(element, "delete"), "val", "unset")) return null;
  const shows = (name: string) => flagAttribute(child(element, name), "val", "unset");
  const number = child(element, "numFmt");
  const text = descend(element, "txPr", "p", "pPr", "defRPr");
  const labels: DataLabels = {
    showValue: shows("showVal"), showCategory: shows("showCatName"), showSeriesName: shows("showSerName"), showPercent: shows("showPercent"),
    position: LABEL_POSITIONS[value(element, "dLblPos") ?? ""] ?? null,
    numberFormat: flagAttribute(number, "sourceLinked", "unset") ? null : attribute(number, "formatCode"),
    size: hundredths(numberAttribute(text, "sz")),
    color: fillColor(text, palette),
  };
  return labels.showValue || labels.showCategory || labels.showSeriesName || labels.showPercent ? labels : null;
}

function readAxis(axis: XmlElement, palette: Palette): Axis {
  const scaling = child(axis, "scaling");
  const number = child(axis, "numFmt");
  return {
    visible: !flagAttribute(child(axis, "delete"), "val", "unset"),
    title: readText(child(axis, "title"), palette),
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    numberFormat: flagAttribute(number, "sourceLinked", "set") ? null : attribute(number, "formatCode"),
    gridlines: child(axis, "majorGridlines") !== null,
    reversed: value(scaling, "orientation") === "maxMin",
  };
}

function readText(title: XmlElement | null, palette: Palette): ChartText | null {
  const rich = descend(title, "tx", "rich");
  if (!rich) {
    const cached = descend(title, "tx", "strRef", "strCache", "pt", "v")?.text;
    return cached === undefined ? null : { text: cached, size: null, bold: null, color: null };
  }
  const paragraphs = childrenOf(rich, "p");
  const run = child(paragraphs[0] ?? null, "r");
  const format = child(run, "rPr") ?? descend(paragraphs[0] ?? null, "pPr", "defRPr");
  const bold = attribute(format, "b");
  return {
    text: paragraphs.map((paragraph) => childrenOf(paragraph, "r").map((one) => allText(child(one, "t"))).join("")).join("\n"),
    size: hundredths(numberAttribute(format, "sz")),
    bold: bold === null ? null : bold === "1" || bold === "true",
    color: fillColor(format, palette),
  };
}

function readLegend(legend: XmlElement | null): LegendPosition | null {
  return legend ? LEGEND_POSITIONS[value(legend, "legendPos") ?? "r"] ?? "right" : null;
}

function dataReference(data: XmlElement | null): string | null {
  const source = data?.children[0];
  if (!source) return null;
  if (source.name !== "numLit" && source.name !== "strLit") return child(source, "f")?.text ?? null;
  return `{${childrenOf(source, "pt").map((point) => (source.name === "numLit" ? allText(child(point, "v")) : `"${allText(child(point, "v"))}"`)).join(",")}}`;
}

function fillColor(element: XmlElement | null, palette: Palette): string | null {
  const color = child(element, "solidFill")?.children[0];
  if (!color) return null;
  const named = attribute(color, "val") ?? "";
  const base = color.name === "srgbClr" ? hexColor(named) : color.name === "schemeClr" ? palette.theme[SCHEME_COLORS.indexOf(named)] ?? null : color.name === "sysClr" ? hexColor(attribute(color, "lastClr") ?? "") : null;
  if (base === null) return null;
  const factor = numberOf(color, "lumMod");
  const offset = numberOf(color, "lumOff");
  return factor === null && offset === null ? base : relit(base, (lightness) => (lightness * (factor ?? 100_000)) / 100_000 + (offset ?? 0) / 100_000);
}

function markerSymbol(series: XmlElement): string | null {
  return value(child(series, "marker"), "symbol");
}

function axisIds(group: XmlElement | null): string[] {
  return childrenOf(group, "axId").map((one) => attribute(one, "val") ?? "");
}

function value(element: XmlElement | null, name: string): string | null {
  return attribute(child(element, name), "val");
}

function numberOf(element: XmlElement | null, name: string): number | null {
  return numberAttribute(child(element, name), "val");
}

function hundredths(size: number | null): number | null {
  return size === null ? null : size / 100;
}

// "bg1" and "lt1" are one colour under two names, by their place in the palette.
const SCHEME_COLORS = ["bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const LABEL_POSITIONS: Readonly<Record<string, LabelPosition>> = {
  ctr: "center", inEnd: "insideEnd", inBase: "insideBase", outEnd: "outsideEnd", t: "top", b: "bottom", l: "left", r: "right", bestFit: "bestFit",
};

const LEGEND_POSITIONS: Readonly<Record<string, LegendPosition>> = { t: "top", b: "bottom", l: "left", r: "right", tr: "topRight" };
