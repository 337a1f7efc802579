// Typed assessment scores, and the four dimensions of a month made of them and of detail. All scores are 0–100.
import type { DimensionResult } from "./evaluation";
import type { CellRef, Issue, RowRef } from "./issue";
import type { Mark } from "./metric";
import { roundScore } from "./number";
import type { Dimension, UnexcusedPolicy } from "./policy";
import { differsFromDetail } from "./scoringIssues";
import type { Month } from "./time";

export type AssessmentField =
  | "knowledge" | "practical" | "defence" | "attitude" | "performance" | "yearDefence" | "majorIssue";

/** Marks typed for a person in a month or a year. */
export interface Assessment {
  readonly employeeId: string;
  readonly month: Month | null;
  /** Set for yearly rows (year-end defence, major-issue contribution). */
  readonly year: number | null;
  readonly marks: Readonly<Partial<Record<AssessmentField, Mark>>>;
  readonly cells: Readonly<Partial<Record<AssessmentField, CellRef>>>;
  /** The CSAT a yearly row states: a mean of 1–5 ratings, or a share of satisfied (0–1); `null` elsewhere. */
  readonly yearCsat: { readonly value: number; readonly unit: "rating" | "share"; readonly at: CellRef } | null;
  readonly statedScore: number | null;
  readonly statedRating: string | null;
  readonly at: RowRef;
}

/** One dimension before its weight is known. */
export interface DimensionPart {
  readonly dimension: Dimension;
  readonly mark: Mark;
  readonly source: DimensionResult["source"];
  readonly at: CellRef | null;
}

interface TypedMonth {
  readonly employeeId: string;
  readonly month: Month;
  readonly assessments: readonly Assessment[];
}

interface TypedMark {
  readonly mark: Mark;
  readonly at: CellRef | null;
}

const ABSENT: TypedMark = { mark: null, at: null };

/**
 * The four dimensions of a person's month, in their fixed order. `attitude` and `performance` are what reviews and KPI rows give
 * (2 places, `null` where they give nothing); they win over the typed figure, and a difference is an issue at its cell.
 */
export function dimensionParts(
  typed: TypedMonth,
  attitude: number | null,
  performance: number | null,
  unexcused: UnexcusedPolicy,
): { readonly parts: readonly DimensionPart[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const fromDetail = (field: "attitude" | "performance", detail: number | null, source: "reviews" | "metrics"): DimensionPart => {
    const own = markOf(typed.assessments, field);
    if (detail === null) return { dimension: field, mark: own.mark, source: own.mark === null ? null : "typed", at: own.at };
    if (typeof own.mark === "number") issues.push(...differsFromDetail(field, typed.employeeId, typed.month, own.mark, detail, own.at));
    return { dimension: field, mark: detail, source, at: null };
  };
  const knowledge = markOf(typed.assessments, "knowledge");
  const parts: readonly DimensionPart[] = [
    { dimension: "knowledge", mark: knowledge.mark, source: knowledge.mark === null ? null : "typed", at: knowledge.at },
    skillPart(markOf(typed.assessments, "practical"), markOf(typed.assessments, "defence"), unexcused),
    fromDetail("attitude", attitude, "reviews"),
    fromDetail("performance", performance, "metrics"),
  ];
  return { parts, issues };
}

/** The mark of a field over a person's rows: the first row that has one. */
function markOf(assessments: readonly Assessment[], field: AssessmentField): TypedMark {
  for (const row of assessments) {
    const mark = row.marks[field];
    if (mark !== undefined && mark !== null) return { mark, at: row.cells[field] ?? null };
  }
  return ABSENT;
}

/** Skill is the mean of practical and defence where both are there (2 places), else the one there is. */
function skillPart(practical: TypedMark, defence: TypedMark, unexcused: UnexcusedPolicy): DimensionPart {
  const given = [practical, defence].map((typed) => ({ ...typed, mark: settled(typed.mark, unexcused) }));
  const [first, second] = given.filter((typed) => typed.mark !== null);
  if (first === undefined) return { dimension: "skill", mark: null, source: null, at: null };
  if (second === undefined) return { dimension: "skill", mark: first.mark, source: "typed", at: first.at };
  if (first.mark === "unexcused" || second.mark === "unexcused") return { dimension: "skill", mark: "unexcused", source: "mean", at: first.at };
  return { dimension: "skill", mark: roundScore(((first.mark ?? 0) + (second.mark ?? 0)) / 2), source: "mean", at: first.at };
}

/** An unexcused absence under a policy that settles it; "incomplete" is settled by the total. */
function settled(mark: Mark, unexcused: UnexcusedPolicy): Mark {
  if (mark !== "unexcused" || unexcused === "incomplete") return mark;
  return unexcused === "zero" ? 0 : null;
}
