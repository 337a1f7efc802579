// Native charts that follow the cells they plot. One look for all of them.
import type { ChartKind } from "../report/model";
import type { PlannedChart, SheetPlan } from "../report/plan";
import { areaAddress } from "./ranges";
import { CHART_TEXT_COLOR, RULE_COLOR, SERIES_COLORS, numberFormat, widthInPoints } from "./theme";

const TYPES: Readonly<Record<ChartKind, Excel.ChartType>> = {
  column: "ColumnClustered" as Excel.ChartType,
  bar: "BarClustered" as Excel.ChartType,
  line: "LineMarkers" as Excel.ChartType,
  "stacked-column": "ColumnStacked" as Excel.ChartType,
  "stacked-bar": "BarStacked" as Excel.ChartType,
};

/** Queues the charts of a tab; their cells must be written before. */
export function paintCharts(worksheet: Excel.Worksheet, { charts, columnWidths }: Pick<SheetPlan, "charts" | "columnWidths">): void {
  for (const planned of charts) paintChart(worksheet, planned, columnWidths);
}

/** Whether each bar says its figure; lines and stacks would be covered by them. */
function isLabelled(chart: ChartKind): boolean {
  return chart === "bar" || chart === "column";
}

const MOST_STEPS = 6;
/** The empty columns at a tab's left; a chart further right has a table or another chart beside it. */
const MARGIN_COLUMNS = 1;
/** Points between it and the chart. */
const GAP = 9;

/** The smallest of 1, 2 and 5 times a power of ten that parts the axis into few enough steps to read. */
function stepOf({ min, max }: { readonly min: number; readonly max: number }): number {
  const least = (max - min) / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((factor) => factor * power >= least * 0.999) ?? 10) * power;
}

function paintChart(worksheet: Excel.Worksheet, planned: PlannedChart, columnWidths: readonly number[]): void {
  const first = planned.series[0];
  if (first === undefined) return;
  const chart = worksheet.charts.add(TYPES[planned.chart], worksheet.getRange(areaAddress(first.values)), "Columns");
  planned.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (index === 0) series.name = name;
    else series.setValues(worksheet.getRange(areaAddress(values)));
    series.setXAxisValues(worksheet.getRange(areaAddress(planned.labels)));
    const color = SERIES_COLORS[index % SERIES_COLORS.length]!;
    if (planned.chart === "line") {
      series.format.line.color = color;
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
    } else {
      series.format.fill.setSolidColor(color);
      series.gapWidth = 60;
    }
    series.hasDataLabels = isLabelled(planned.chart);
    if (isLabelled(planned.chart)) series.dataLabels.numberFormat = numberFormat(planned.format);
  });
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.legend.visible = planned.series.length > 1;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = planned.x;
  valueAxis.title.text = planned.y;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.title.format.font.size = 9;
    axis.format.font.size = 9;
    axis.format.font.color = CHART_TEXT_COLOR;
  }
  if (planned.axis) {
    valueAxis.minimum = planned.axis.min;
    valueAxis.maximum = planned.axis.max;
    valueAxis.majorUnit = stepOf(planned.axis);
  }
  valueAxis.numberFormat = numberFormat(planned.format);
  // Bars that carry their figures need no lines to read them off.
  valueAxis.majorGridlines.visible = !isLabelled(planned.chart);
  if (!isLabelled(planned.chart)) valueAxis.majorGridlines.format.line.color = RULE_COLOR;
  // Horizontal bars are read from the top; Excel draws the first category at the bottom.
  if (planned.chart === "bar" || planned.chart === "stacked-bar") categoryAxis.reversePlotOrder = true;
  if (planned.vary) colorPoints(chart.series.getItemAt(0), planned.labels.rows);
  place(chart, planned.place, columnWidths);
}

function colorPoints(series: Excel.ChartSeries, n: number): void {
  for (let index = 0; index < n; index++) series.points.getItemAt(index).format.fill.setSolidColor(SERIES_COLORS[index % SERIES_COLORS.length]!);
}

/** On its cells; where something stands on its left, a little apart from it. */
function place(chart: Excel.Chart, { row, column, rows, columns }: PlannedChart["place"], columnWidths: readonly number[]): void {
  chart.setPosition(
    areaAddress({ row, column, rows: 1, columns: 1 }),
    areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  if (column <= MARGIN_COLUMNS) return;
  const points = (from: number, to: number) => columnWidths.slice(from, to).reduce((sum, width) => sum + widthInPoints(width), 0);
  chart.left = points(0, column) + GAP;
  chart.width = points(column, column + columns) - GAP;
}
