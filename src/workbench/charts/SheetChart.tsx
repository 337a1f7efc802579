// Draws one chart over the grid, and again whenever the cells it refers to have changed.
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendScrollComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { Chart } from "../../host/model/chart";
import type { Box } from "../grid/layout";
import type { SheetView } from "../grid/sheetView";
import { chartData } from "./chartData";
import { chartOption } from "./chartOption";

register([BarChart, LineChart, PieChart, ScatterChart, GridComponent, LegendScrollComponent, TitleComponent, TooltipComponent, LabelLayout, SVGRenderer]);

interface Props {
  readonly view: SheetView;
  readonly chart: Chart;
  readonly box: Box;
}

export function SheetChart({ view, chart, box }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = box;
  useEffect(() => {
    const { book, sheet, layout } = view;
    const option = chartOption(chart, chartData(book, sheet, chart), { zoom: layout.zoom, width, accents: book.themeColors.slice(4, 10) });
    if (!frame.current || !option || width < 8 || height < 8) return undefined;
    const drawing = init(frame.current, null, { renderer: "svg", width: width - 2, height: height - 2 });
    drawing.setOption(option);
    return () => drawing.dispose();
  }, [view, chart, width, height]);
  const label = chart.altText ?? chart.title?.text ?? chart.name;
  return (
    <div className="sheet-chart" role="img" aria-label={label} style={{ left: box.left, top: box.top, width, height }}>
      <div ref={frame} />
      {chart.kind === "other" && <span className="sheet-chart-undrawn">{chart.title?.text ?? chart.name}</span>}
    </div>
  );
}
