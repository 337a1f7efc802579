// Charts as Excel's "Insert chart" knows them. References are texts such as "Sheet1!$B$2:$B$9"; positions are
// anchors on cells with offsets in points.

export type ChartKind =
  | "columnClustered" | "columnStacked" | "columnStacked100"
  | "barClustered" | "barStacked" | "barStacked100"
  | "line" | "lineMarkers" | "area" | "areaStacked" | "pie" | "doughnut" | "scatter"
  /** A kind the host keeps but does not draw. */
  | "other";

export type LegendPosition = "top" | "bottom" | "left" | "right" | "topRight";
export type LabelPosition = "center" | "insideEnd" | "insideBase" | "outsideEnd" | "top" | "bottom" | "left" | "right" | "bestFit";

/** A corner: the cell it lies in and how far into that cell, in points. */
export interface AnchorPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Anchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}

/** Text of a title; size in points, null colour and size for the chart's own. */
export interface ChartText {
  readonly text: string;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly color: string | null;
}

export interface DataLabels {
  readonly showValue: boolean;
  readonly showCategory: boolean;
  readonly showSeriesName: boolean;
  readonly showPercent: boolean;
  readonly position: LabelPosition | null;
  /** null takes the source cells' format. */
  readonly numberFormat: string | null;
  readonly size: number | null;
  readonly color: string | null;
}

export interface Series {
  /** Literal name, or null where `nameReference` gives it or there is none. */
  readonly name: string | null;
  readonly nameReference: string | null;
  readonly categories: string | null;
  readonly values: string;
  /** Drawn as this instead of the chart's kind (a line over columns); null for the chart's own. */
  readonly kind: ChartKind | null;
  readonly secondaryAxis: boolean;
  readonly color: string | null;
  /** Colours of single points by their position; used by pies and highlighted bars. */
  readonly pointColors: ReadonlyMap<number, string>;
  readonly labels: DataLabels | null;
  /** Line only. Weight in points. */
  readonly weight: number | null;
  readonly dashed: boolean;
  readonly smooth: boolean;
  readonly marker: boolean | null;
  /** Colour of markers; absent or null for the series' own. */
  readonly markerColor?: string | null;
}

export interface Axis {
  readonly visible: boolean;
  readonly title: ChartText | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
  readonly gridlines: boolean;
  /** Last category first, as bar charts read top down. */
  readonly reversed: boolean;
  /** Size (points) and colour of the axis' own labels, colour of its major gridlines; absent or null for the chart's own. */
  readonly labelSize?: number | null;
  readonly labelColor?: string | null;
  readonly gridlineColor?: string | null;
}

export interface Chart {
  /** Unique in the sheet. */
  readonly id: string;
  readonly name: string;
  readonly altText: string | null;
  readonly kind: ChartKind;
  readonly anchor: Anchor;
  readonly title: ChartText | null;
  readonly series: readonly Series[];
  readonly legend: LegendPosition | null;
  readonly categoryAxis: Axis;
  readonly valueAxis: Axis;
  /** Percent of a bar's width; null for Excel's default. */
  readonly gapWidth: number | null;
  readonly overlap: number | null;
  /** Percent of a doughnut that is hole. */
  readonly holeSize: number | null;
  readonly fontName: string | null;
}

export const DEFAULT_AXIS: Axis = {
  visible: true, title: null, minimum: null, maximum: null, majorUnit: null, numberFormat: null, gridlines: false, reversed: false,
};

/** A series with nothing but its data; the rest as Excel would choose. */
export function plainSeries(values: string, categories: string | null = null, name: string | null = null): Series {
  return {
    name, nameReference: null, categories, values, kind: null, secondaryAxis: false, color: null, pointColors: new Map(),
    labels: null, weight: null, dashed: false, smooth: false, marker: null,
  };
}

/** A chart as Excel makes it before a person changes anything: value gridlines, legend on the right, no title. */
export function plainChart(id: string, name: string, kind: ChartKind, anchor: Anchor, series: readonly Series[]): Chart {
  return {
    id, name, altText: null, kind, anchor, title: null, series, legend: "right",
    categoryAxis: DEFAULT_AXIS, valueAxis: { ...DEFAULT_AXIS, gridlines: true },
    gapWidth: null, overlap: null, holeSize: null, fontName: null,
  };
}
