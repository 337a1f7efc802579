// A chart's part. Elements stand in the order of the schema, which Excel insists on; values are cached beside their
// references, so that a chart shows before anything is calculated.
import { DEFAULT_AXIS, type Axis, type Chart, type ChartKind, type ChartText, type DataLabels, type LabelPosition, type LegendPosition, type Series } from "../model/chart";
import type { CellValue } from "../model/cell";
import { isErrorValue } from "../model/cell";
import { XML_HEAD } from "./package";
import { attributesXml, escapeXml } from "./xml";

/** The cells of a reference in reading order with their number format; null where it names no cells of the book. */
export type ChartData = (reference: string) => { readonly values: readonly CellValue[]; readonly columns: number; readonly numberFormat: string } | null;

const EMU_PER_POINT = 12_700;

/** Points of a line nobody gave a weight, as Excel draws it. */
export const DEFAULT_LINE = 2.25;

const GRIDLINE = "D9D9D9";
const TEXT = "595959";

/** The part of a chart. */
export function chartXml(chart: Chart, data: ChartData): string {
  const title = chart.title ? titleXml(chart.title) : "";
  const legend = chart.legend ? `<c:legend><c:legendPos val="${LEGEND_MARKS[chart.legend]}"/><c:overlay val="0"/></c:legend>` : "";
  const font = chart.fontName === null ? "" : `<a:latin typeface="${escapeXml(chart.fontName)}"/><a:ea typeface="${escapeXml(chart.fontName)}"/>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${chart.title ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, data)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${lineXml(GRIDLINE, 0.75)}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${colorFill(TEXT)}${font}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`
  );
}

/** Series drawn alike on the same axes. */
interface Group {
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly members: { readonly series: Series; readonly index: number }[];
}

function plotXml(chart: Chart, data: ChartData): string {
  const groups: Group[] = [];
  chart.series.forEach((series, index) => {
    const kind = series.kind ?? chart.kind;
    const group = groups.find((one) => one.kind === kind && one.secondary === series.secondaryAxis);
    if (group) group.members.push({ series, index });
    else groups.push({ kind, secondary: series.secondaryAxis, members: [{ series, index }] });
  });
  if (groups.length === 0) groups.push({ kind: chart.kind, secondary: false, members: [] });
  // Main axes are written first, and are those the reader takes for the chart's own.
  groups.sort((a, b) => Number(a.secondary) - Number(b.secondary));
  return groups.map((group) => groupXml(chart, group, data)).join("") + axesXml(chart, groups);
}

function groupXml(chart: Chart, { kind, secondary, members }: Group, data: ChartData): string {
  const series = members.map(({ series: one, index }) => seriesXml(one, index, kind, data)).join("");
  const axes = secondary ? '<c:axId val="3"/><c:axId val="4"/>' : '<c:axId val="1"/><c:axId val="2"/>';
  const varied = (flag: 0 | 1) => `<c:varyColors val="${flag}"/>`;
  switch (kind) {
    case "pie":
      return `<c:pieChart>${varied(1)}${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut":
      return `<c:doughnutChart>${varied(1)}${series}<c:firstSliceAng val="0"/><c:holeSize val="${chart.holeSize ?? 60}"/></c:doughnutChart>`;
    case "line":
    case "lineMarkers":
      return `<c:lineChart><c:grouping val="standard"/>${varied(0)}${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "area":
    case "areaStacked":
      return `<c:areaChart><c:grouping val="${kind === "area" ? "standard" : "stacked"}"/>${varied(0)}${series}${axes}</c:areaChart>`;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${varied(0)}${series}${axes}</c:scatterChart>`;
    default: {
      const grouping = kind.endsWith("Stacked100") ? "percentStacked" : kind.endsWith("Stacked") ? "stacked" : "clustered";
      const overlap = chart.overlap ?? (grouping === "clustered" ? null : 100);
      return (
        `<c:barChart><c:barDir val="${kind.startsWith("bar") ? "bar" : "col"}"/><c:grouping val="${grouping}"/>${varied(0)}${series}` +
        `${chart.gapWidth === null ? "" : `<c:gapWidth val="${chart.gapWidth}"/>`}${overlap === null ? "" : `<c:overlap val="${overlap}"/>`}${axes}</c:barChart>`
      );
    }
  }
}

function seriesXml(series: Series, index: number, kind: ChartKind, data: ChartData): string {
  const isLine = kind === "line" || kind === "lineMarkers" || kind === "scatter";
  const color = series.color === null ? null : series.color.slice(1);
  const shape = isLine
    ? color === null && series.weight === null && !series.dashed ? "" : `<c:spPr>${lineXml(color, series.weight ?? DEFAULT_LINE, series.dashed ? "dash" : null)}</c:spPr>`
    : color === null ? "" : `<c:spPr>${colorFill(color)}</c:spPr>`;
  const points = [...series.pointColors].sort(([a], [b]) => a - b).map(([point, pointColor]) =>
    `<c:dPt><c:idx val="${point}"/>${isLine || kind === "pie" || kind === "doughnut" ? "" : '<c:invertIfNegative val="0"/>'}<c:bubble3D val="0"/><c:spPr>${colorFill(pointColor.slice(1))}</c:spPr></c:dPt>`);
  const categories = series.categories === null ? "" : sourceXml(kind === "scatter" ? "xVal" : "cat", series.categories, data, "words");
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, data)}${shape}` +
    (kind.startsWith("column") || kind.startsWith("bar") ? '<c:invertIfNegative val="0"/>' : "") +
    (isLine ? markerXml(series, kind, series.markerColor?.slice(1) ?? color) : "") +
    points.join("") +
    (series.labels ? labelsXml(series.labels, kind) : "") +
    categories + sourceXml(kind === "scatter" ? "yVal" : "val", series.values, data, "numbers") +
    (isLine ? `<c:smooth val="${series.smooth ? 1 : 0}"/>` : "") + "</c:ser>"
  );
}

function markerXml(series: Series, kind: ChartKind, color: string | null): string {
  const shown = series.marker ?? kind !== "line";
  if (!shown) return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = color === null ? "" : `<c:spPr>${colorFill(color)}${lineXml(color, 0.75)}</c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/>${fill}</c:marker>`;
}

function nameXml(series: Series, data: ChartData): string {
  if (series.nameReference !== null) {
    const cached = data(series.nameReference)?.values ?? [];
    return `<c:tx><c:strRef><c:f>${escapeXml(series.nameReference)}</c:f>${cacheXml("str", cached, null)}</c:strRef></c:tx>`;
  }
  return series.name === null ? "" : `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
}

// Categories are words unless every cell is a number; values are always numbers.
function sourceXml(name: string, reference: string, data: ChartData, use: "words" | "numbers"): string {
  const found = data(reference);
  const formula = `<c:f>${escapeXml(reference)}</c:f>`;
  if (use === "words" && found && found.columns > 1 && found.values.length > found.columns) return `<c:${name}><c:multiLvlStrRef>${formula}</c:multiLvlStrRef></c:${name}>`;
  const values = found?.values ?? [];
  const numbers = use === "numbers" || (values.some((one) => typeof one === "number") && values.every((one) => one === null || typeof one === "number"));
  const kind = numbers ? "num" : "str";
  return `<c:${name}><c:${kind}Ref>${formula}${cacheXml(kind, values, found?.numberFormat ?? null)}</c:${kind}Ref></c:${name}>`;
}

function cacheXml(kind: "num" | "str", values: readonly CellValue[], numberFormat: string | null): string {
  const points = values.map((one, index) => {
    const text = kind === "num" ? (typeof one === "number" ? String(one) : null) : one === null ? null : isErrorValue(one) ? one.error : String(one);
    return text === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  });
  const format = kind === "num" ? `<c:formatCode>${escapeXml(numberFormat ?? "General")}</c:formatCode>` : "";
  return `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join("")}</c:${kind}Cache>`;
}

function labelsXml(labels: DataLabels, kind: ChartKind): string {
  const position = labels.position && allowedPositions(kind).includes(labels.position) ? `<c:dLblPos val="${LABEL_MARKS[labels.position]}"/>` : "";
  const text = labels.size === null && labels.color === null ? "" : textFormatXml(labels.size, null, labels.color);
  const shows = (name: string, flag: boolean) => `<c:${name} val="${flag ? 1 : 0}"/>`;
  return (
    "<c:dLbls>" + (labels.numberFormat === null ? "" : `<c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="0"/>`) +
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" + text + position + shows("showLegendKey", false) + shows("showVal", labels.showValue) +
    shows("showCatName", labels.showCategory) + shows("showSerName", labels.showSeriesName) + shows("showPercent", labels.showPercent) + shows("showBubbleSize", false) + "</c:dLbls>"
  );
}

// A position a kind of chart does not know makes Excel refuse the file.
function allowedPositions(kind: ChartKind): readonly LabelPosition[] {
  if (kind === "columnClustered" || kind === "barClustered") return ["center", "insideEnd", "insideBase", "outsideEnd"];
  if (kind.startsWith("column") || kind.startsWith("bar")) return ["center", "insideEnd", "insideBase"];
  if (kind === "pie") return ["center", "insideEnd", "outsideEnd", "bestFit"];
  return kind === "line" || kind === "lineMarkers" || kind === "scatter" ? ["center", "top", "bottom", "left", "right"] : [];
}

function axesXml(chart: Chart, groups: readonly Group[]): string {
  if (chart.kind === "pie" || chart.kind === "doughnut") return "";
  const sideways = chart.kind.startsWith("bar");
  // Points and areas begin on the axis itself, bars and lines half a category beside it.
  const crossBetween = chart.kind === "scatter" || chart.kind.startsWith("area") ? "midCat" : "between";
  const main =
    axisXml(chart.kind === "scatter" ? "valAx" : "catAx", 1, 2, sideways ? "l" : "b", chart.categoryAxis, "autoZero", crossBetween) +
    axisXml("valAx", 2, 1, sideways ? "b" : "l", chart.valueAxis, chart.categoryAxis.reversed && sideways ? "max" : "autoZero", crossBetween);
  if (!groups.some((group) => group.secondary)) return main;
  return main + axisXml("catAx", 3, 4, "b", { ...DEFAULT_AXIS, visible: false }, "autoZero", crossBetween) + axisXml("valAx", 4, 3, sideways ? "t" : "r", DEFAULT_AXIS, "max", crossBetween);
}

function axisXml(name: "catAx" | "valAx", id: number, crossId: number, place: string, axis: Axis, crosses: string, crossBetween: string): string {
  const scale = (mark: string, number: number | null) => (number === null ? "" : `<c:${mark} val="${number}"/>`);
  return (
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${scale("max", axis.maximum)}${scale("min", axis.minimum)}</c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${place}"/>` +
    (axis.gridlines ? `<c:majorGridlines><c:spPr>${lineXml(axis.gridlineColor?.slice(1) ?? GRIDLINE, 0.75)}</c:spPr></c:majorGridlines>` : "") +
    (axis.title ? titleXml(axis.title, place === "l" || place === "r" ? "upwards" : "level") : "") +
    `<c:numFmt${attributesXml({ formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === null })}/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${lineXml("BFBFBF", 0.75)}</c:spPr>` +
    (axis.labelSize || axis.labelColor ? textFormatXml(axis.labelSize ?? null, null, axis.labelColor ?? null) : "") +
    `<c:crossAx val="${crossId}"/><c:crosses val="${crosses}"/>` +
    (name === "catAx" ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>' : `<c:crossBetween val="${crossBetween}"/>${scale("majorUnit", axis.majorUnit)}`) +
    `</c:${name}>`
  );
}

function titleXml({ text, size, bold, color }: ChartText, direction: "level" | "upwards" = "level"): string {
  const run = attributesXml({ lang: "en-US", sz: size === null ? null : Math.round(size * 100), b: bold });
  const fill = color === null ? "" : colorFill(color.slice(1));
  const paragraphs = text.split("\n").map((line) => `<a:p><a:r><a:rPr${run}>${fill}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr${direction === "upwards" ? ' rot="-5400000" vert="horz"' : ""}/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textFormatXml(size: number | null, bold: boolean | null, color: string | null): string {
  const attributes = attributesXml({ sz: size === null ? null : Math.round(size * 100), b: bold });
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${attributes}>${color === null ? "" : colorFill(color.slice(1))}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function colorFill(hex: string): string {
  return `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
}

function lineXml(hex: string | null, points: number, dash: string | null = null): string {
  return `<a:ln w="${Math.round(points * EMU_PER_POINT)}" cap="rnd">${hex === null ? "" : colorFill(hex)}${dash === null ? "" : `<a:prstDash val="${dash}"/>`}<a:round/></a:ln>`;
}

const LEGEND_MARKS: Readonly<Record<LegendPosition, string>> = { top: "t", bottom: "b", left: "l", right: "r", topRight: "tr" };

const LABEL_MARKS: Readonly<Record<LabelPosition, string>> = {
  center: "ctr", insideEnd: "inEnd", insideBase: "inBase", outsideEnd: "outEnd", top: "t", bottom: "b", left: "l", right: "r", bestFit: "bestFit",
};
