// Axes of a chart, and the fonts of its texts. Sizes are points.
import type { Axis, ChartText, DataLabels } from "../../model/chart";
import { colorOf, flagOf, isAbsent, numberOf, textOf } from "../arguments";
import { apiNotFound } from "../hostError";
import { child, objectType, writable, type ValueMember } from "../member";
import type { ChartAxisPart, ChartFontPart } from "../targets";
import { instance } from "../targets";
import { chartOf, changeChart } from "./charts";
import { changeLabels, labelsOf } from "./chartLabels";

export const chartAxes = objectType("ChartAxes", {
  members: {
    categoryAxis: child((part) => instance("ChartAxis", { ...part, axis: "categoryAxis" })),
    valueAxis: child((part) => instance("ChartAxis", { ...part, axis: "valueAxis" })),
  },
});

function axisOf(part: ChartAxisPart): Axis {
  return chartOf(part)[part.axis];
}

function change(part: ChartAxisPart, changes: Partial<Axis>): void {
  changeChart(part, { [part.axis]: { ...axisOf(part), ...changes } });
}

// null and "" give a bound back to Excel, which reads as "".
function bound(key: "minimum" | "maximum" | "majorUnit"): ValueMember<ChartAxisPart> {
  return writable((part) => axisOf(part)[key] ?? "", (part, value) => change(part, { [key]: isAbsent(value) ? null : numberOf(value, key) }));
}

export const chartAxis = objectType("ChartAxis", {
  members: {
    visible: writable((part) => axisOf(part).visible, (part, value) => change(part, { visible: flagOf(value, "visible") })),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    numberFormat: writable((part) => axisOf(part).numberFormat ?? "General", (part, value) => change(part, { numberFormat: textOf(value, "numberFormat") })),
    reversePlotOrder: writable((part) => axisOf(part).reversed, (part, value) => change(part, { reversed: flagOf(value, "reversePlotOrder") })),
    title: child((part) => instance("ChartAxisTitle", part)),
    majorGridlines: child((part) => instance("ChartGridlines", part)),
    format: child((part) => instance("ChartAxisFormat", part)),
  },
});

const NO_TEXT: ChartText = { text: "", size: null, bold: null, color: null };

export const chartAxisTitle = objectType("ChartAxisTitle", {
  members: {
    text: writable((part) => axisOf(part).title?.text ?? "", (part, value) => change(part, { title: { ...(axisOf(part).title ?? NO_TEXT), text: textOf(value, "text") } })),
    visible: writable((part) => axisOf(part).title !== null, (part, value) => change(part, { title: flagOf(value, "visible") ? axisOf(part).title ?? NO_TEXT : null })),
    format: child((part) => instance("ChartAxisTitleFormat", part)),
  },
});

export const chartAxisTitleFormat = objectType("ChartAxisTitleFormat", {
  members: { font: child((part) => instance("ChartFont", { sheet: part.sheet, id: part.id, of: part.axis, series: null })) },
});

export const chartAxisFormat = objectType("ChartAxisFormat", {
  members: { font: child((part) => instance("ChartFont", { sheet: part.sheet, id: part.id, of: part.axis === "categoryAxis" ? "categoryLabels" : "valueLabels", series: null })) },
});

export const chartGridlines = objectType("ChartGridlines", {
  members: {
    visible: writable((part) => axisOf(part).gridlines, (part, value) => change(part, { gridlines: flagOf(value, "visible") })),
    format: child((part) => instance("ChartGridlinesFormat", part)),
  },
});

export const chartGridlinesFormat = objectType("ChartGridlinesFormat", {
  members: { line: child((part) => instance("ChartLineFormat", { ...part, of: "gridlines" })) },
});

/** The colour of an axis' gridlines; null for the chart's own. */
export function gridlineColor(part: ChartAxisPart): string | null {
  return axisOf(part).gridlineColor ?? null;
}

export function setGridlineColor(part: ChartAxisPart, color: string): void {
  change(part, { gridlineColor: color });
}

/** A font as its owner keeps it; labels of axes are never bold here. */
interface Font {
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly color: string | null;
}

function fontOf(part: ChartFontPart): Font {
  const chart = chartOf(part);
  switch (part.of) {
    case "title":
      return chart.title ?? NO_TEXT;
    case "categoryAxis":
    case "valueAxis":
      return chart[part.of].title ?? NO_TEXT;
    case "categoryLabels":
    case "valueLabels": {
      const axis = chart[part.of === "categoryLabels" ? "categoryAxis" : "valueAxis"];
      return { size: axis.labelSize ?? null, bold: null, color: axis.labelColor ?? null };
    }
    case "labels": {
      const labels = labelsOf(part);
      return { size: labels?.size ?? null, bold: null, color: labels?.color ?? null };
    }
  }
}

function setFont(part: ChartFontPart, font: Partial<Font>): void {
  const chart = chartOf(part);
  switch (part.of) {
    case "title":
      return changeChart(part, { title: { ...(chart.title ?? NO_TEXT), ...font } });
    case "categoryAxis":
    case "valueAxis":
      return change({ ...part, axis: part.of }, { title: { ...(chart[part.of].title ?? NO_TEXT), ...font } });
    case "categoryLabels":
    case "valueLabels": {
      if (font.bold !== undefined) throw apiNotFound("ChartFont", "bold of axis labels");
      const axis = part.of === "categoryLabels" ? "categoryAxis" : "valueAxis";
      return change({ ...part, axis }, { ...(font.size === undefined ? {} : { labelSize: font.size }), ...(font.color === undefined ? {} : { labelColor: font.color }) });
    }
    case "labels":
      if (font.bold !== undefined) throw apiNotFound("ChartFont", "bold of data labels");
      return changeLabels(part, font as Partial<DataLabels>);
  }
}

export const chartFont = objectType("ChartFont", {
  members: {
    size: writable((part) => fontOf(part).size, (part, value) => setFont(part, { size: numberOf(value, "size") })),
    bold: writable((part) => fontOf(part).bold, (part, value) => setFont(part, { bold: flagOf(value, "bold") })),
    color: writable((part) => fontOf(part).color, (part, value) => setFont(part, { color: colorOf(value) })),
  },
});
