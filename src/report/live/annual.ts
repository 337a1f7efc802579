// The year as formulas: the months on a person's card make their mean, the parts make the score, the assessment lists them and gives the
// percentiles of satisfaction back to the cards. Monthly scores and satisfaction are what the months came to, and stay values.
import type { AssessmentField } from "../../core/assessment";
import type { PersonResult } from "../../core/evaluation";
import { percentilesBelow, withoutNoise } from "../../core/number";
import type { AnnualPart, AnnualStanding } from "../../core/periodFigures";
import type { Month } from "../../core/time";
import type { Context } from "../context";
import { DASH, formula, TOTAL_ROW, type Formula, type TableReference } from "../formula";
import { typedFigure } from "./dimensions";
import { isMeanOf, listedRatingFormula, meanOfScores } from "./periods";
import { listCell, listColumn, listsEverybody, type RankedList } from "./ranks";
import { bandFormula, guarded } from "./scores";
import { policyNumber, type Live } from "./sources";
import { totalFormulas, type TotalFormulas } from "./totals";

/** Everybody's year. */
export const ANNUAL: RankedList = { tab: "annual", table: "annual" };

/** The tables of a person's annual card. */
export function partsTable(employeeId: string): string {
  return `parts-${employeeId}`;
}

export function monthsTable(employeeId: string): string {
  return `months-${employeeId}`;
}

function partCell({ employee }: PersonResult, column: "score" | "weight" | "points", row: string): TableReference {
  return { kind: "table", tab: "annual-cards", table: partsTable(employee.id), column, row };
}

function monthScores({ employee }: PersonResult): TableReference {
  return { kind: "table", tab: "annual-cards", table: monthsTable(employee.id), column: "score", row: null };
}

/** Whether the person has a card with the parts of the score. */
function hasCard({ tabs }: Context, { annual }: PersonResult): boolean {
  return tabs.includes("annual-cards") && annual !== null;
}

/** The figure of each part on the card; `months` are those it shows. */
export function partFormula(context: Context, person: PersonResult, part: AnnualPart, { months, percentile, live }: CardSources): Formula | null {
  const score = person.annual?.parts.find((one) => one.part === part)?.score ?? null;
  if (score === null) return null;
  switch (part) {
    case "monthly": return hasCard(context, person) && isMeanOf(person, months) && score === person.months.score ? meanOfScores(monthScores(person)) : null;
    case "csatPercentile": return percentile(person) === null ? null : [listCell(ANNUAL, person.employee.id, part)];
    case "defence": return typedPart(context, person, "yearDefence", score, live);
    case "majorIssue": return typedPart(context, person, "majorIssue", score, live);
  }
}

/** What the parts on a card are made from. */
export interface CardSources {
  readonly months: readonly Month[];
  readonly percentile: PercentileFormula;
  readonly live: Live;
}

function typedPart({ evaluation: { period } }: Context, { employee }: PersonResult, field: AssessmentField, score: number, live: Live): Formula | null {
  const typed = typedFigure(live.assessmentsOf(employee.id, period.key), field);
  return typed === null || typed.figure !== score ? null : guarded(live, typed.at, field, score);
}

/** The annual score of the parts on the card, with their weights and points; none before enough months are assessed. */
export function annualFormulas(context: Context, person: PersonResult, annual: AnnualStanding, live: Live): TotalFormulas | null {
  const { scoring, annual: { weights, minMonths } } = context.evaluation.policy;
  if (annual.notAssessed === "unexcused" || person.score !== annual.score) return null;
  const least = policyNumber(live, "annual", "annual.minMonths", "value", minMonths);
  const total = totalFormulas(live, {
    policy: scoring, bonuses: [], limit: 100, cell: partCell(person, "points", TOTAL_ROW),
    refused: { when: formula`COUNT(${monthScores(person)})<${least}`, now: annual.months.n < minMonths },
    parts: annual.parts.map(({ part, score }) => ({
      cell: partCell(person, "score", part), weightCell: partCell(person, "weight", part), weight: weights[part], score,
      weightSource: weights[part] === 0 ? formula`0` : policyNumber(live, "annual", `annual.weights.${part}`, "value", weights[part]),
      applies: weights[part] > 0 || part === "monthly", isMandatory: part === "monthly",
    })),
  }, annual.score);
  // A part that is missing has no weight on the card, not the weight 0.
  return total === null ? null : { ...total, weight: (part) => partWeight(partCell(person, "score", part), total.weight(part)) };
}

function partWeight(score: TableReference, weight: Formula | null): Formula | null {
  return weight === null ? null : formula`IF(ISNUMBER(${score}),${weight},${DASH})`;
}

/** The score and its grade as the card has them. */
export function cardScoreFormula(context: Context, person: PersonResult): Formula | null {
  return hasCard(context, person) && person.score === person.annual?.score ? [partCell(person, "points", TOTAL_ROW)] : null;
}

/** The grade of the score at the foot of the card; none where a forced distribution decides. */
export function cardGradeFormula(context: Context, person: PersonResult, live: Live): Formula | null {
  const isByScore = listedRatingFormula(context, person, ANNUAL, live) !== null && hasCard(context, person);
  return isByScore ? bandFormula(context, [partCell(person, "points", TOTAL_ROW)], live) : null;
}

/** How many months of the card are assessed. */
export function assessedMonthsFormula(context: Context, person: PersonResult): Formula | null {
  const { history, months } = person;
  const assessed = history.filter(({ month, score }) => score !== null && context.evaluation.period.months.includes(month)).length;
  return hasCard(context, person) && assessed === months.n ? formula`COUNT(${monthScores(person)})` : null;
}

/** A part's figure on the list: the percentile among everybody's satisfaction, else as the card has it. */
export function listedPartFormula(context: Context, person: PersonResult, part: AnnualPart, percentile: PercentileFormula): Formula | null {
  const score = person.annual?.parts.find((one) => one.part === part)?.score ?? null;
  if (part === "csatPercentile") return percentile(person);
  return score !== null && hasCard(context, person) ? [partCell(person, "score", part)] : null;
}

/** The percentile of a person's satisfaction on the list; `null` where it is not that among the people listed. */
export type PercentileFormula = (person: PersonResult) => Formula | null;

/** People below ÷ (n − 1) × 100; alone it is 100. */
export function percentileFormula(context: Context): PercentileFormula {
  const { people } = context.evaluation;
  const percentiles = percentilesBelow(people.map(({ annual }) => annual?.csat?.value ?? null));
  const isAmongListed = listsEverybody(context, ANNUAL) && people.every((person, index) => {
    const [own, listed] = [percentileOf(person), percentiles[index] ?? null];
    return own === null || listed === null ? own === listed : withoutNoise(own) === withoutNoise(listed);
  });
  const all = listColumn(ANNUAL, "csat");
  return (person) => {
    const own = listCell(ANNUAL, person.employee.id, "csat");
    if (!isAmongListed || percentileOf(person) === null) return null;
    return formula`IF(ISNUMBER(${own}),IF(COUNT(${all})=1,100,COUNTIF(${all},"<"&${own})*100/(COUNT(${all})-1)),${DASH})`;
  };
}

function percentileOf({ annual }: PersonResult): number | null {
  return annual?.parts.find(({ part }) => part === "csatPercentile")?.score ?? null;
}
