// The four dimensions of a card as formulas over what they were made of: a typed cell, the mean of two, the metrics' total, the reviews.
// Reviews are averaged by group and the groups weighted in native functions, because a person's reviews stand in several ranges.
import type { Assessment, AssessmentField } from "../../core/assessment";
import type { DimensionResult, PersonResult } from "../../core/evaluation";
import type { CellRef } from "../../core/issue";
import { roundScore } from "../../core/number";
import { attitudeOf, type Review360 } from "../../core/review";
import type { Context } from "../context";
import { DASH, formula, joined, TOTAL_ROW, type Formula, type FormulaReference } from "../formula";
import { guarded, metricCell } from "./scores";
import { convertedFormula, fromInput, policyNumber, reviewConversion, type Live } from "./sources";

/** A dimension's score from what it was made of; `null` where that would not come to it. */
export function dimensionFormula(context: Context, person: PersonResult, { dimension, source, at, score }: DimensionResult, live: Live): Formula | null {
  if (score === null) return null;
  switch (source) {
    case "metrics": return score === person.monthly.performance ? [metricCell(person, "points", TOTAL_ROW)] : null;
    case "mean": return skillFormula(person, score, live);
    case "reviews": return attitudeFormula(context, person, score, live);
    case "typed": return at === null ? null : guarded(live, at, dimension, score);
    case null: return null;
  }
}

/** The cell and figure of a field: of the first row that has one. */
export function typedFigure(rows: readonly Assessment[], field: AssessmentField): { readonly at: CellRef; readonly figure: number } | null {
  const row = rows.find(({ marks }) => marks[field] != null);
  const [at, figure] = [row?.cells[field], row?.marks[field]];
  return at === undefined || typeof figure !== "number" ? null : { at, figure };
}

/** The mean of practical and defence; of one alone, once the other is gone, what that says. */
function skillFormula({ employee, monthly }: PersonResult, score: number, live: Live): Formula | null {
  const rows = live.assessmentsOf(employee.id, monthly.month);
  const [one, other] = [typedFigure(rows, "practical"), typedFigure(rows, "defence")];
  if (one === null || other === null || roundScore((one.figure + other.figure) / 2) !== score) return null;
  const [first, second] = [fromInput(live, one.at, "practical", one.figure), fromInput(live, other.at, "defence", other.figure)];
  if (first === null || second === null) return null;
  const [own, beside]: readonly FormulaReference[] = [{ kind: "input", at: one.at }, { kind: "input", at: other.at }];
  if (own === undefined || beside === undefined) return null;
  const alone = formula`IF(ISNUMBER(${own}),${first},IF(ISNUMBER(${beside}),${second},${DASH}))`;
  return formula`IF(COUNT(${own},${beside})=2,ROUND(ROUND((${first}+${second})/2,9),2),${alone})`;
}

type Group = keyof Context["evaluation"]["policy"]["reviews"]["weights"];

const GROUPS: readonly Group[] = ["supervisor", "peer", "customer"];

/** More ranges than this make a formula nobody can read, and one Excel may refuse. */
const MOST_RANGES = 30;

/** The groups' means by their weights, of those with reviews enough. */
function attitudeFormula(context: Context, { employee, monthly }: PersonResult, score: number, live: Live): Formula | null {
  const { reviews: policy } = context.evaluation.policy;
  const reviews = live.reviewsOf(employee.id, monthly.month).filter(({ kind }) => kind !== "self");
  const conversion = reviews.every(({ cells }) => cells !== undefined) ? reviewConversion(live, reviews.flatMap(({ cells = [] }) => cells)) : null;
  if (conversion === null || attitudeOf(reviews, policy).score !== score) return null;
  const groups = GROUPS.flatMap((kind) => {
    const own = reviews.filter((review) => review.kind === kind);
    return own.length === 0 ? [] : [{ kind, ...groupFormulas(own) }];
  });
  if (groups.reduce((sum, { ranges }) => sum + ranges, 0) > MOST_RANGES) return null;
  const counted = ({ kind, n }: (typeof groups)[number], what: (weight: Formula) => Formula): Formula =>
    formula`IF(${n}>=MAX(1,${policyNumber(live, "reviews", kind, "minimum", policy.minimum[kind])}),${what(policyNumber(live, "reviews", kind, "weight", policy.weights[kind]))},0)`;
  const points = joined(groups.map((group) => counted(group, (weight) => formula`${group.mean}*${weight}`)), "+");
  const weights = joined(groups.map((group) => counted(group, (weight) => weight)), "+");
  return formula`IFERROR(ROUND(ROUND(${convertedFormula(formula`(${points})/(${weights})`, conversion)},9),2),${DASH})`;
}

/** How many reviews of a group have a score, and their mean; a review's own score is one cell, or the mean of its criteria. */
function groupFormulas(reviews: readonly Review360[]): { readonly n: Formula; readonly mean: Formula; readonly ranges: number } {
  const cells = reviews.map((review) => (review.cells ?? []).map(({ at }) => at));
  if (cells.every(({ length }) => length === 1)) {
    const ranges = rangesOf(cells.flat());
    const all = joined(ranges.map((range) => [range]), ",");
    return { n: formula`COUNT(${all})`, mean: formula`AVERAGE(${all})`, ranges: ranges.length };
  }
  const rows = cells.map((own) => joined(rangesOf(own).map((range) => [range]), ","));
  const n = formula`(${joined(rows.map((own) => formula`(COUNT(${own})>0)`), "+")})`;
  return { n, mean: formula`(${joined(rows.map((own) => formula`IF(COUNT(${own})=0,0,AVERAGE(${own}))`), "+")})/${n}`, ranges: rows.length * 2 };
}

/** The cells as few ranges: those below each other in a column, or beside each other in a row, as one. */
function rangesOf(cells: readonly CellRef[]): readonly FormulaReference[] {
  const isOneRow = cells.every(({ sheet, row }) => sheet === cells[0]?.sheet && row === cells[0]?.row);
  const sorted = [...cells].sort((a, b) => (a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1));
  const runs: { readonly at: CellRef; through: CellRef }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const isNext = last !== undefined && last.through.sheet === cell.sheet
      && (isOneRow ? last.through.column + 1 === cell.column : last.through.column === cell.column && last.through.row + 1 === cell.row);
    if (isNext) last.through = cell;
    else runs.push({ at: cell, through: cell });
  }
  return runs.map(({ at, through }) => ({ kind: "input", at, ...(at === through ? {} : { through }) }));
}
