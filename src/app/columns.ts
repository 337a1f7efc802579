// What each column of a sheet was read as, in words, and what a person may say it is instead.
import type { SheetKind, SheetSummary } from "../core/dataset";
import { PRESET_METRICS } from "../core/presetMetrics";
import { metricOfUse, metricUse } from "../input/matchedColumn";
import { SCHEMAS } from "../input/schema/all";
import { headerOf, type Field } from "../input/schema/schema";
import { say, type Language } from "../text/language";
import { paneText, type PaneKey } from "../text/pane";
import { metricMessage } from "../text/metricWords";

/** What the columns of a grid stand for, one each. */
const GRID_USES: Readonly<Record<string, PaneKey>> = { course: "asCourse", session: "asSession", person: "asPerson" };

/** A column and what it was read as. */
export interface ReadColumn {
  readonly header: string;
  /** 1-based. */
  readonly column: number;
  readonly field: string | null;
  /** What it was read as, in words; null where the column is not used. */
  readonly meaning: string | null;
}

/** The columns of a table that have a header; none for a sheet that is not used. */
export function readColumns({ kind, columns }: SheetSummary, language: Language): readonly ReadColumn[] {
  if (kind === null) return [];
  return columns.filter(({ header }) => header.trim() !== "").map(({ header, column, field }) => ({
    header, column, field, meaning: field === null ? null : meaningOf(kind, field, header, language),
  }));
}

/** What a column of this kind of sheet can be, by id, in words: its fields and, where columns hold metrics, those the presets score. */
export function fieldChoices(kind: SheetKind, language: Language): readonly { readonly field: string; readonly name: string }[] {
  const fields = fieldsOf(kind).filter(({ role }) => role !== "aside").map((field) => ({ field: field.id, name: headerOf(field, language) }));
  if (SCHEMAS.find((schema) => schema.kind === kind)?.others !== "metrics") return fields;
  const metrics = new Map(Object.values(PRESET_METRICS).flat().map((metric) => [metric.id, metric]));
  return [...fields, ...[...metrics.values()].map((metric) => ({ field: metricUse(metric.id), name: paneText("asMetric", language, { name: say(metricMessage(metric), language) }) }))];
}

/** A field's name as a template's header would say it; its id where the kind has no such field. */
export function fieldName(kind: SheetKind, id: string, language: Language): string {
  const field = fieldsOf(kind).find((one) => one.id === id);
  return field === undefined ? id : headerOf(field, language);
}

function fieldsOf(kind: SheetKind): readonly Field[] {
  return SCHEMAS.find((schema) => schema.kind === kind)?.fields ?? [];
}

function meaningOf(kind: SheetKind, id: string, header: string, language: Language): string {
  const field = fieldsOf(kind).find((one) => one.id === id);
  if (field !== undefined) return headerOf(field, language);
  const metric = metricOfUse(id);
  if (metric !== null) return paneText("asMetric", language, { name: say(metricMessage({ id: metric, name: header }), language) });
  return paneText(GRID_USES[id] ?? "asCriterion", language);
}
