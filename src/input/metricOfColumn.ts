// Which metric a column of figures holds and in which unit its cells are: the label names it, header and cells say how it is measured.
import type { MetricUnit } from "../core/metric";
import type { Column } from "./column";
import { headerKey } from "./header";
import { unitOfHeader } from "./headerUnit";
import { knownMetric, METRIC_WORDS } from "./metricWords";
import { isPercentFormat } from "./numbers";

/** Words of totals: what they measure adds up over days. */
const COUNTED = /(?:数|數|量|次|额|額|件|人次)$|^(?:#|number of|no\.? of|count of|total) | (?:count|handled|answered|amount)$/i;

/**
 * The metric a label names, or a person said it is, and the unit its cells are in. Satisfaction in percent, or beyond 10, is the share of
 * satisfied customers.
 */
export function metricOfColumn(label: string, column: Column, settled: string | null = null): { readonly id: string; readonly unit: MetricUnit } {
  const known = (settled === null ? knownMetric(label)?.metric : METRIC_WORDS.find(({ id }) => id === settled)) ?? null;
  const said = unitOfHeader(column.header);
  const percent = said.unit === "percent" || mostlyPercent(column);
  if (known?.id === "csat") {
    const largest = column.values.reduce<number>((most, cell) => (typeof cell === "number" ? Math.max(most, cell) : most), 0);
    return percent || (said.max === null && largest > 10) ? { id: "csat-rate", unit: "share" } : { id: "csat", unit: "points" };
  }
  if (known !== null) return { id: known.id, unit: known.unit };
  const id = headerKey(label);
  const { name } = unitOfHeader(label);
  if (percent || /[率比]$/.test(name)) return { id, unit: "share" };
  if (said.unit === "hours" || said.unit === "minutes" || said.unit === "seconds") return { id, unit: said.unit };
  return { id, unit: said.unit === "count" || said.unit === "money" || COUNTED.test(name) ? "count" : "points" };
}

function mostlyPercent(column: Column): boolean {
  let [filled, percent] = [0, 0];
  column.values.forEach((cell, row) => {
    if (cell === null || typeof cell === "boolean" || (typeof cell === "string" && !/\d/.test(cell))) return;
    filled++;
    if (typeof cell === "string" ? /[%％]\s*$/.test(cell) : isPercentFormat(column.formats[row] ?? "")) percent++;
  });
  return percent * 2 > filled;
}
