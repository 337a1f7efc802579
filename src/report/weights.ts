// The weight each dimension carries in this report: one that no sheet of the workbook gives carries none, and the others share its weight.
import type { Dimension } from "../core/policy";
import type { Context } from "./context";

export const DIMENSIONS: readonly Dimension[] = ["knowledge", "skill", "attitude", "performance"];

/** The dimension's share of the score, 0–1, for a person with every figure; `null` where no sheet gives the dimension. */
export function dimensionWeight({ evaluation }: Context, dimension: Dimension): number | null {
  const without = new Set(evaluation.issues.filter(({ code }) => code === "dimension-without-sheet").map(({ params }) => params["dimension"]));
  if (without.has(dimension)) return null;
  const { dimensions } = evaluation.policy.scoring;
  const known = DIMENSIONS.filter((one) => !without.has(one)).reduce((sum, one) => sum + dimensions[one], 0);
  return known === 0 ? 0 : dimensions[dimension] / known;
}
