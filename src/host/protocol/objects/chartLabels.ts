// Data labels: of one series, or of all series of a chart at once.
import type { DataLabels, LabelPosition } from "../../model/chart";
import { flagOf, textOf, wordOf } from "../arguments";
import { child, objectType, writable, type ValueMember } from "../member";
import type { ChartLabelsPart } from "../targets";
import { instance } from "../targets";
import { changeChart, chartOf } from "./charts";

/** Labels as Excel shows them first: the value. */
export const NEW_LABELS: DataLabels = {
  showValue: true, showCategory: false, showSeriesName: false, showPercent: false, position: null, numberFormat: null, size: null, color: null,
};

/** The labels of the series, of the chart's first series where all are meant; null where none are shown. */
export function labelsOf(part: ChartLabelsPart): DataLabels | null {
  return chartOf(part).series[part.series ?? 0]?.labels ?? null;
}

export function changeLabels(part: ChartLabelsPart, changes: Partial<DataLabels>): void {
  const series = chartOf(part).series.map((one, index) =>
    part.series === null || part.series === index ? { ...one, labels: { ...(one.labels ?? NEW_LABELS), ...changes } } : one);
  changeChart(part, { series });
}

function flag(key: "showValue" | "showCategory" | "showSeriesName" | "showPercent", name: string): ValueMember<ChartLabelsPart> {
  return writable((part) => labelsOf(part)?.[key] ?? false, (part, value) => changeLabels(part, { [key]: flagOf(value, name) }));
}

const POSITIONS: Readonly<Record<LabelPosition, string>> = {
  center: "Center", insideEnd: "InsideEnd", insideBase: "InsideBase", outsideEnd: "OutsideEnd", top: "Top", bottom: "Bottom", left: "Left", right: "Right", bestFit: "BestFit",
};

export const chartDataLabels = objectType("ChartDataLabels", {
  members: {
    showValue: flag("showValue", "showValue"),
    showCategoryName: flag("showCategory", "showCategoryName"),
    showSeriesName: flag("showSeriesName", "showSeriesName"),
    showPercentage: flag("showPercent", "showPercentage"),
    position: writable((part) => {
      const position = labelsOf(part)?.position ?? null;
      return position === null ? null : POSITIONS[position];
    }, (part, value) => {
      const word = wordOf(value, Object.values(POSITIONS), "position");
      changeLabels(part, { position: (Object.keys(POSITIONS) as LabelPosition[]).find((key) => POSITIONS[key] === word)! });
    }),
    numberFormat: writable((part) => labelsOf(part)?.numberFormat ?? "General", (part, value) => changeLabels(part, { numberFormat: textOf(value, "numberFormat") })),
    format: child((part) => instance("ChartDataLabelFormat", part)),
  },
});

export const chartDataLabelFormat = objectType("ChartDataLabelFormat", {
  members: { font: child((part) => instance("ChartFont", { ...part, of: "labels" })) },
});
