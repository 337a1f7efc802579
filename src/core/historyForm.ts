// The columns of the sheet that keeps closed months, and the figures that stand in them. Written from here and compared with here when the
// sheet is read, so that a cell changed by hand is noticed. What counts is the kept text at the end of each row.
import type { ClosedMonth, ClosedPerson } from "./history";
import type { Dimension } from "./policy";
import type { Rating } from "./rating";

export type MonthFigure =
  | "people" | "assessed" | "meanScore" | "responsesMet" | "responsesBreached" | "resolutionsMet" | "resolutionsBreached" | "csat" | "ratings"
  | "trainingsPassed" | "trainingResults" | "tickets";
export type MonthColumn = "month" | "closedAt" | "asOf" | "policy" | MonthFigure | "rules" | "kept";

export type PersonFigure = Dimension | "score";
export type PersonColumn = "month" | "id" | "name" | "team" | PersonFigure | "rating" | "reason" | "kept";

export type HistoryTable = "months" | "people";
export type HistoryColumn = MonthColumn | PersonColumn;

/** The columns of each table in their order; the kept text last, because it may go on to the right. */
export const HISTORY_COLUMNS: { readonly months: readonly MonthColumn[]; readonly people: readonly PersonColumn[] } = {
  months: [
    "month", "closedAt", "asOf", "policy", "people", "assessed", "meanScore", "responsesMet", "responsesBreached", "resolutionsMet", "resolutionsBreached",
    "csat", "ratings", "trainingsPassed", "trainingResults", "tickets", "rules", "kept",
  ],
  people: ["month", "id", "name", "team", "knowledge", "skill", "attitude", "performance", "score", "rating", "reason", "kept"],
};

/** A row whose kept text cannot be read: carried along as it is, so that nothing is lost. */
export interface UnreadRow {
  readonly table: HistoryTable;
  /** As its cell says. */
  readonly month: string;
  /** By the table's columns, without the kept text. */
  readonly cells: readonly (string | number | boolean | null)[];
  readonly kept: string;
}

/** The figures of a closed month by column. */
export function monthFigures({ people, figures: { summary } }: { readonly people: number; readonly figures: ClosedMonth["figures"] }): Readonly<Record<MonthFigure, number | null>> {
  const { assessed, meanScore, firstResponse, sla, csat, trainingPass, tickets } = summary;
  return {
    people, assessed, meanScore,
    responsesMet: firstResponse.numerator, responsesBreached: firstResponse.denominator - firstResponse.numerator,
    resolutionsMet: sla.numerator, resolutionsBreached: sla.denominator - sla.numerator,
    csat: csat.mean, ratings: csat.n, trainingsPassed: trainingPass.numerator, trainingResults: trainingPass.denominator, tickets,
  };
}

/** The figures of a person in a closed month by column. */
export function personFigures({ result }: Pick<ClosedPerson, "result">): Readonly<Record<PersonFigure, number | null>> & { readonly rating: Rating | null } {
  const scoreOf = (dimension: Dimension): number | null => result.dimensions.find((one) => one.dimension === dimension)?.score ?? null;
  return {
    knowledge: scoreOf("knowledge"), skill: scoreOf("skill"), attitude: scoreOf("attitude"), performance: scoreOf("performance"),
    score: result.score, rating: result.rating,
  };
}
