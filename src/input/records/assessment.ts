// Assessment scores of a month and the year's own scores. A skipped test stays apart from a missing one.
import type { Assessment, AssessmentField } from "../../core/assessment";
import type { CellRef } from "../../core/issue";
import type { KpiReading, Mark } from "../../core/metric";
import { metricOfColumn } from "../metricOfColumn";
import { marksOf, readScores, readShares } from "../numbers";
import { readRatings } from "../ratings";
import type { TableReader } from "../reader";
import { readSatisfaction } from "../satisfaction";
import { readMetricColumns } from "./kpi";
import { monthPartsOf, yearsOf, type MonthPart } from "./when";
import { employeesOf, isAfterLeaving, type Crew, type Mentions } from "./who";

const MONTHLY: readonly AssessmentField[] = ["knowledge", "practical", "defence", "attitude", "performance"];
const YEARLY: readonly AssessmentField[] = ["yearDefence", "majorIssue"];

function marksByRow(reader: TableReader, fields: readonly AssessmentField[]): { readonly marks: Partial<Record<AssessmentField, Mark>>; readonly cells: Partial<Record<AssessmentField, CellRef>> }[] {
  const rows = Array.from({ length: reader.count }, () => ({ marks: {} as Partial<Record<AssessmentField, Mark>>, cells: {} as Partial<Record<AssessmentField, CellRef>> }));
  for (const field of fields) {
    if (!reader.has(field)) continue;
    marksOf(reader.read(field, readScores)).forEach((mark, row) => {
      rows[row]!.marks[field] = mark;
      rows[row]!.cells[field] = reader.cellAt(row, field);
    });
  }
  return rows;
}

interface MonthlyScores {
  readonly assessments: readonly Assessment[];
  readonly readings: readonly KpiReading[];
}

/** The assessments of a table by month, and the KPI metrics that stand beside them in it. */
export function readAssessments(reader: TableReader, mentions: Mentions, crew: Crew): MonthlyScores {
  const employees = employeesOf(reader, mentions, crew);
  const parts = monthPartsOf(reader, "examOn").map((part) => readMonths(part, employees, crew));
  return { assessments: parts.flatMap(({ assessments }) => assessments), readings: parts.flatMap(({ readings }) => readings) };
}

function readMonths({ reader, months }: MonthPart, employees: readonly (string | null)[], crew: Crew): MonthlyScores {
  const scored = marksByRow(reader, MONTHLY);
  const totals = reader.read("total", readScores).values;
  const ratings = reader.read("rating", readRatings).values;
  const keys = employees.map((employeeId, row) => {
    const month = months[row] ?? null;
    if (employeeId === null || month === null || reader.isOut(row)) return null;
    return isAfterLeaving(reader, crew, row, employeeId, month) ? null : { employeeId, month };
  });
  const assessments = keys.flatMap((key, row): Assessment[] =>
    key === null ? [] : [{ ...key, year: null, ...scored[row]!, yearCsat: null, statedScore: totals[row] ?? null, statedRating: ratings[row] ?? null, at: reader.rowAt(row) }],
  );
  return { assessments, readings: readMetricColumns(reader, keys, []) };
}

/** The yearly scores of a table; without a year column the year is the title's, else the report's. */
export function readAnnual(reader: TableReader, mentions: Mentions, crew: Crew): readonly Assessment[] {
  const employees = employeesOf(reader, mentions, crew);
  const years = reader.has("year") ? yearsOf(reader) : [];
  const titled = [reader.table.sheet.name, ...reader.table.preface.flat().map(String)].map((text) => /(?<!\d)(20\d{2})(?!\d)/.exec(text)?.[1]).find((year) => year !== undefined);
  const assumed = Number(titled ?? reader.context.reportMonth.slice(0, 4));
  const scored = marksByRow(reader, YEARLY);
  const csat = readYearCsat(reader);
  return employees.flatMap((employeeId, row): Assessment[] => {
    const year = reader.has("year") ? years[row] ?? null : assumed;
    if (employeeId === null || reader.isOut(row)) return [];
    if (year === null) {
      reader.leaveOut(row, "year", "no-year");
      return [];
    }
    return [{ employeeId, month: null, year, ...scored[row]!, yearCsat: csat[row] ?? null, statedScore: null, statedRating: null, at: reader.rowAt(row) }];
  });
}

/** The CSAT of the year as typed: ratings of 1–5, or a share of satisfied where the column is in percent. */
function readYearCsat(reader: TableReader): readonly Assessment["yearCsat"][] {
  const header = reader.headersOf("csat")[0];
  if (header === undefined) return [];
  const { unit } = metricOfColumn("满意度", reader.columnAt(header));
  const { values } = unit === "share" ? reader.readAt(header, readShares) : reader.readAt(header, readSatisfaction);
  return values.map((value, row) => (value === null ? null : { value, unit: unit === "share" ? "share" : "rating", at: reader.cellAt(row, header) }));
}
