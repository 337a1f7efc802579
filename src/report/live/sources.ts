// What live formulas may point at: cells of the person's sheets and of the Policy sheet. A cell is pointed at only where its stored number
// is the figure, or becomes it by one conversion that holds for the whole column; text, dates in words and joined rows stay values.
import type { CompanyDay } from "../../core/action";
import type { Assessment, AssessmentField } from "../../core/assessment";
import { groupBy } from "../../core/compliance";
import type { Evaluation } from "../../core/evaluation";
import type { CellRef } from "../../core/issue";
import type { ColumnId, TableId } from "../../core/policyForm";
import { withoutNoise } from "../../core/number";
import type { Review360 } from "../../core/review";
import type { DateSystem, Month } from "../../core/time";
import { formula, type Formula } from "../formula";

export type StoredValue = string | number | boolean | null;

/** The workbook as formulas see it. */
export interface LiveSources {
  /** What a cell of the person's sheets holds. */
  readonly stored: (at: CellRef) => StoredValue;
  /** The Policy sheet's name; `null` where it is written with the report. */
  readonly policySheet: string | null;
  /** A cell of the Policy sheet in force, by table, row and column; `null` where there is none. */
  readonly policyCell: (table: TableId, row: string, column: ColumnId) => { readonly address: string; readonly value: StoredValue } | null;
  readonly companyDays: readonly CompanyDay[];
  /** The typed scores and the reviews, with their cells. */
  readonly assessments: readonly Assessment[];
  readonly reviews: readonly Review360[];
  readonly dateSystem: DateSystem;
}

/** How the numbers of a column become figures. */
export type Conversion = readonly [sign: "*" | "/", by: number];

export interface Live extends LiveSources {
  /** By column and what it is read as; no entry where no one conversion holds. */
  readonly conversions: ReadonlyMap<string, Conversion>;
  /** A person's rows of typed scores of a month (`2026-10`) or a year (`2026`), in their order. */
  readonly assessmentsOf: (employeeId: string, period: string) => readonly Assessment[];
  /** The reviews on a person in a month, those without a score too. */
  readonly reviewsOf: (employeeId: string, month: Month) => readonly Review360[];
}

const AS_IT_IS: Conversion = ["*", 1];

/** Percent and shares; days, hours, minutes and seconds; scores on scales to 5 and 10. */
const CONVERSIONS: readonly Conversion[] = [
  AS_IT_IS, ["/", 100], ["*", 100], ["*", 24], ["*", 1440], ["*", 86400], ["*", 60], ["/", 60], ["*", 3600], ["/", 3600], ["*", 20], ["*", 10],
];

/** A figure that came from a cell. */
interface Reading {
  readonly at: CellRef;
  readonly as: string;
  readonly figure: number;
}

/** The sources with the conversions found in all figures of the evaluation. */
export function liveOf(sources: LiveSources, evaluation: Evaluation): Live {
  const joined = new Set(evaluation.issues.filter(({ code }) => code === "days-joined").map(({ params }) => params["sheet"]));
  const conversions = new Map<string, Conversion | null>();
  for (const { at, as, figure } of [...readings(evaluation), ...typedReadings(sources)]) {
    const stored = sources.stored(at);
    // A zero is zero in every unit, and says nothing.
    if (typeof stored !== "number" || stored === 0 || joined.has(at.sheet)) continue;
    const fitting = CONVERSIONS.find((one) => isSame(converted(stored, one), figure));
    if (fitting === undefined) continue;
    const key = columnKey(at, as);
    conversions.set(key, (conversions.get(key) ?? fitting) === fitting ? fitting : null);
  }
  const assessments = groupBy(sources.assessments, ({ employeeId, month, year }) => personKey(employeeId, month ?? String(year)));
  const reviews = groupBy(sources.reviews, ({ employeeId, month }) => personKey(employeeId, month));
  return {
    ...sources,
    conversions: new Map([...conversions].flatMap(([key, one]) => (one === null ? [] : [[key, one] as const]))),
    assessmentsOf: (employeeId, period) => assessments.get(personKey(employeeId, period)) ?? [],
    reviewsOf: (employeeId, month) => reviews.get(personKey(employeeId, month)) ?? [],
  };
}

function personKey(employeeId: string, period: string): string {
  return `${period} ${employeeId}`;
}

function* typedReadings({ assessments, reviews }: LiveSources): Generator<Reading> {
  for (const { marks, cells } of assessments) {
    for (const [field, at] of Object.entries(cells)) {
      const figure = marks[field as AssessmentField];
      if (typeof figure === "number") yield { at, as: field, figure };
    }
  }
  for (const { cells = [] } of reviews) for (const { at, score } of cells) if (score !== null) yield { at, as: REVIEW, figure: score };
}

/** What the columns of reviews are read as. */
const REVIEW = "review";

/** The conversion by which all these cells hold their reviews' scores; `null` where one holds something else, or they differ. */
export function reviewConversion(live: Live, cells: readonly { readonly at: CellRef; readonly score: number | null }[]): Conversion | null {
  const found = cells.map(({ at, score }): Conversion | null => {
    const stored = live.stored(at);
    const conversion = live.conversions.get(columnKey(at, REVIEW)) ?? null;
    // A number that was not read as a score would count in a formula.
    if (typeof stored !== "number") return score === null ? conversion : null;
    return conversion !== null && score !== null && isSame(converted(stored, conversion), score) ? conversion : null;
  });
  const [first] = found;
  return first !== undefined && found.every((one) => one === first) ? first : null;
}

/** A formula's number converted. */
export function convertedFormula(value: Formula, [sign, by]: Conversion): Formula {
  return by === 1 ? value : formula`${value}${[sign]}${by}`;
}

function* readings({ people }: Evaluation): Generator<Reading> {
  for (const { history } of people) {
    for (const { metrics, dimensions } of history) {
      for (const { metric, at, actual, target, ownTarget } of metrics) {
        if (at !== null && actual !== null) yield { at, as: metric.id, figure: actual };
        if (typeof ownTarget === "object" && target !== null) yield { at: ownTarget, as: metric.id, figure: target };
      }
      for (const { dimension, at, score, source } of dimensions) {
        if (at !== null && score !== null && source === "typed") yield { at, as: dimension, figure: score };
      }
    }
  }
}

/** The figure as it follows from its input cell; `null` where the cell does not hold it as a number. `as`: what the column is read as. */
export function fromInput(live: Live, at: CellRef, as: string, figure: number): Formula | null {
  const stored = live.stored(at);
  const conversion = live.conversions.get(columnKey(at, as));
  if (typeof stored !== "number" || conversion === undefined || !isSame(converted(stored, conversion), figure)) return null;
  return convertedFormula([{ kind: "input", at }], conversion);
}

/** A number of the policy: its cell on the Policy sheet where that holds it as it is, else the number itself. */
export function policyNumber(live: Live, table: TableId, row: string, column: ColumnId, value: number): Formula {
  return policyReference(live, table, row, column, value) ?? formula`${value}`;
}

/** The cell of the Policy sheet, where it holds just this value. */
export function policyReference({ policyCell, policySheet }: Live, table: TableId, row: string, column: ColumnId, value: StoredValue): Formula | null {
  const cell = policyCell(table, row, column);
  return cell === null || cell.value !== value ? null : [{ kind: "policy", sheet: policySheet, address: cell.address }];
}

function columnKey({ sheet, column }: CellRef, as: string): string {
  return `${column}/${as}/${sheet}`;
}

function converted(stored: number, [sign, by]: Conversion): number {
  return sign === "*" ? stored * by : stored / by;
}

function isSame(one: number, other: number): boolean {
  return withoutNoise(one) === withoutNoise(other);
}
