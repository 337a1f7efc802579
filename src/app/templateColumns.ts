// The columns of a sheet to fill in, in words: header, what the column takes, the words it offers, the example's values.
import type { Metric, MetricUnit } from "../core/metric";
import type { Policy } from "../core/policy";
import { dayOf, isoDay, momentOfSerial, monthAfter, monthOf, serialOfMoment, startOfDay, type Moment } from "../core/time";
import { SCHEMAS } from "../input/schema/all";
import { headerOf, type Field, type Schema, type Shape } from "../input/schema/schema";
import type { ExampleValue, RelativeTime, Template, TemplateColumn } from "../input/templates/template";
import type { Format } from "../report/model";
import type { PlannedValue } from "../report/plan";
import { say, type Language, type Message } from "../text/language";
import { metricMessage, UNIT_WORDS } from "../text/metricWords";
import { EXAMPLE_CELL, IN_BRACKETS, NEEDED_MARK, SHAPE_HINTS, type ShapeHint } from "../text/templates";

/** A column ready to be laid out. */
export interface FilledColumn {
  readonly header: string;
  readonly hint: string;
  /** Null: as Excel takes what is typed. */
  readonly format: Format | null;
  readonly words: readonly string[];
  readonly examples: readonly PlannedValue[];
}

/** What a template is made with: example days count back from `now`; a KPI sheet has the policy's metrics. */
export interface TemplateSetting {
  readonly now: Moment;
  readonly policy: Policy;
}

/** The columns of a template in a language, the policy's metrics behind those declared. */
export function templateColumns(template: Template, language: Language, { now, policy }: TemplateSetting): readonly FilledColumn[] {
  const columns = [
    ...template.columns.map((column) => planned(column, template, language, now)),
    ...(template.withMetrics === true ? metricsOf(policy).map((metric) => plannedMetric(metric, language)) : []),
  ];
  return template.isPlan === true ? columns : columns.map((column, index) => (index === 0 ? { ...column, examples: column.examples.map((value) => marked(value, column, language)) } : column));
}

/** The first cell of an example row says that it is one, so that a row nobody wrote over is never counted. A day stands there as text. */
function marked(value: PlannedValue, { format }: FilledColumn, language: Language): PlannedValue {
  const day = typeof value === "number" && format === "date" ? momentOfSerial(value, 1900) : null;
  return say(EXAMPLE_CELL, language, { value: day === null ? String(value ?? "") : isoDay(dayOf(day)) });
}

/** Every metric somebody is scored by, each once. */
function metricsOf({ scoring }: Policy): readonly Metric[] {
  return [...new Map(scoring.scorecards.flatMap(({ metrics }) => metrics).map((metric) => [metric.id, metric])).values()];
}

function planned(column: TemplateColumn, template: Template, language: Language, now: Moment): FilledColumn {
  const schema = SCHEMAS.find(({ kind }) => kind === template.kind)!;
  const field = schema.fields.find(({ id }) => id === column.field);
  const hint = column.hint ?? hintOf(field?.shape ?? "text");
  const mark = isNeeded(column.field, schema, template) ? NEEDED_MARK : "";
  return {
    header: headerText(column, field, language),
    hint: mark + say(SHAPE_HINTS[column.words !== undefined && hint !== "flag" ? "word" : hint], language),
    format: formatOf(hint),
    words: (column.words ?? []).map((word) => say(word, language)),
    examples: column.examples.map((value) => exampleText(value, language, now)),
  };
}

function headerText({ header, unit, field: id }: TemplateColumn, field: Field | undefined, language: Language): string {
  const own = header === undefined ? null : say(header, language);
  const name = own ?? (field === undefined ? id : headerOf(field, language));
  return unit === undefined ? name : name + say(unit, language);
}

/** Needed in each row: what alone says what the row is about; of several keys that can stand for each other, the first. */
function isNeeded(id: string, { fields, needs }: Schema, { columns }: Template): boolean {
  const isKey = fields.find((field) => field.id === id)?.role === "key";
  const group = needs.find((ids) => ids.includes(id));
  if (group === undefined) return isKey;
  const present = columns.map(({ field }) => field).filter((field) => group.includes(field));
  const keys = present.filter((one) => fields.find((field) => field.id === one)?.role === "key");
  return present.length === 1 || (isKey && keys[0] === id);
}

function hintOf(shape: Shape): ShapeHint {
  return shape === "target" ? "number" : shape;
}

function formatOf(hint: ShapeHint): Format | null {
  switch (hint) {
    case "id":
    case "month":
      return "text";
    case "day":
      return "date";
    case "moment":
      return "moment";
    case "share":
      return "percent";
    default:
      return null;
  }
}

function exampleText(value: ExampleValue, language: Language, now: Moment): PlannedValue {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return isMessage(value) ? say(value, language) : timeText(value, now);
}

function isMessage(value: Message | RelativeTime): value is Message {
  return Array.isArray(value);
}

function timeText(time: RelativeTime, now: Moment): PlannedValue {
  const today = dayOf(now);
  if ("monthsAgo" in time) return monthAfter(monthOf(today), -time.monthsAgo);
  if ("yearOfMonthsAgo" in time) return Number(monthAfter(monthOf(today), -time.yearOfMonthsAgo).slice(0, 4));
  const [hour, minute] = time.clock ?? [0, 0];
  return serialOfMoment(startOfDay(today - time.daysAgo) + (hour * 60 + minute) * 60, 1900);
}

const TIME_UNITS: readonly MetricUnit[] = ["hours", "minutes", "seconds"];

/** A metric's column: its unit in the header where it is a time; the target, or most of the scale, as example. */
function plannedMetric(metric: Metric, language: Language): FilledColumn {
  const isTime = TIME_UNITS.includes(metric.unit);
  const unit = isTime ? say(IN_BRACKETS, language, { unit: say(UNIT_WORDS[metric.unit], language) }) : "";
  const hint: ShapeHint = isTime ? "duration" : metric.unit === "share" ? "share" : "number";
  return {
    header: say(metricMessage(metric), language) + unit,
    hint: say(SHAPE_HINTS[hint], language),
    format: formatOf(hint),
    words: [],
    examples: [metric.target ?? Math.round((metric.scale?.max ?? 100) * 84) / 100],
  };
}
