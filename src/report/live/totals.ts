// A weighted total as formulas: the weights its parts count with, the total itself and the points that add up to it. The rule is that of
// core's weighted score, written out in native functions; where it would not come to the printed total there is none.
import { roundScore, withoutNoise } from "../../core/number";
import type { ScoringPolicy } from "../../core/policy";
import { DASH, formula, joined, type Formula, type TableReference } from "../formula";
import { policyNumber, type Live } from "./sources";

/** A part of a total as formulas know it. */
export interface LivePart {
  readonly cell: TableReference;
  readonly weightCell: TableReference;
  readonly weight: number;
  readonly score: number | null;
  readonly weightSource: Formula;
  readonly applies: boolean;
  readonly isMandatory: boolean;
}

/** A total that formulas can make, by its parts; bonus points come on top of it, at most `limit` together. */
export interface LiveTotal {
  readonly parts: readonly LivePart[];
  readonly bonuses: readonly { readonly cell: TableReference; readonly score: number | null }[];
  readonly limit: number;
  readonly policy: ScoringPolicy;
  /** The cell the total stands in. */
  readonly cell: TableReference;
  /** What else leaves the total out, and whether it does now. */
  readonly refused?: { readonly when: Formula; readonly now: boolean };
}

function sumOf(parts: readonly LivePart[], of: (part: LivePart) => Formula): Formula {
  return joined(parts.map(of), "+");
}

/** The weight that is there to be counted: of what has a score, or of everything where the policy counts what is missing as 0. */
function presentWeight({ parts }: LiveTotal): Formula {
  return sumOf(parts.filter(({ applies }) => applies), ({ cell, weightSource }) => formula`ISNUMBER(${cell})*${weightSource}`);
}

function wholeWeight({ parts }: LiveTotal): Formula {
  return sumOf(parts.filter(({ applies }) => applies), ({ weightSource }) => weightSource);
}

/** The weight a part counts with, 0–1. */
function weightFormula(total: LiveTotal, part: LivePart): Formula {
  if (total.policy.missing === "zero") return formula`${part.weightSource}/(${wholeWeight(total)})`;
  return formula`IF(ISNUMBER(${part.cell}),${part.weightSource}/(${presentWeight(total)}),0)`;
}

/** Σ weight × score over the parts, rounded as every total; a dash where the policy makes no score of what is there. */
function totalFormula(live: Live, total: LiveTotal): Formula {
  const { parts, bonuses, limit, policy, refused } = total;
  const present = presentWeight(total);
  const whole = wholeWeight(total);
  const refusals = [
    ...(refused === undefined ? [] : [refused.when]),
    formula`${present}=0`,
    formula`ROUND((${present})/(${whole}),9)<ROUND(${policyNumber(live, "scoring", "scoring.minCoverage", "value", policy.minCoverage)},9)`,
    ...parts.filter(({ applies, isMandatory }) => applies && isMandatory).map(({ cell }) => formula`NOT(ISNUMBER(${cell}))`),
    ...(policy.missing === "incomplete" ? parts.filter(({ applies, weight }) => applies && weight > 0).map(({ cell }) => formula`NOT(ISNUMBER(${cell}))`) : []),
  ];
  const weighted = joined(parts.filter(({ applies }) => applies).map(({ cell, weightCell }) => formula`N(${cell})*N(${weightCell})`), "+");
  const extra = bonuses.map(({ cell }) => formula`N(${cell})`);
  const sum = bonuses.length === 0 ? weighted : formula`MIN(${limit},${weighted}+${joined(extra, "+")})`;
  return formula`IF(OR(${joined(refusals, ",")}),${DASH},ROUND(ROUND(${sum},9),2))`;
}

/** The part's share of the total in hundredths of a point, and what of it is less than one. */
function hundredths({ cell, weightCell }: LivePart): Formula {
  return formula`ROUND(N(${cell})*N(${weightCell})*100,9)`;
}

function remainder(part: LivePart): Formula {
  return formula`MOD(${hundredths(part)},1)`;
}

/** The points of a part: whole hundredths, and one more for the largest remainders, so that they add up to the printed total. */
function pointsFormula({ parts, cell: total }: LiveTotal, part: LivePart): Formula {
  const own = parts.indexOf(part);
  const counted = parts.filter(({ applies }) => applies);
  const ahead = counted.filter((other) => other !== part)
    .map((other) => formula`(${remainder(other)}${[parts.indexOf(other) < own ? ">=" : ">"]}${remainder(part)})`);
  const left = formula`ROUND(N(${total})*100,0)-${joined(counted.map((one) => formula`INT(${hundredths(one)})`), "-")}`;
  const isOneMore = ahead.length === 0 ? formula`(0<${left})` : formula`(${joined(ahead, "+")}<${left})`;
  return formula`IF(AND(ISNUMBER(${part.cell}),ISNUMBER(${total})),(INT(${hundredths(part)})+${isOneMore})/100,${DASH})`;
}

/** What the formula of a total comes to now; `null` for its dash. */
function totalNow({ parts, bonuses, limit, policy, refused }: LiveTotal): number | null {
  const applied = parts.filter(({ applies }) => applies);
  const there = applied.filter(({ score }) => score !== null);
  const sum = (of: readonly LivePart[], value: (part: LivePart) => number) => of.reduce((total, part) => total + value(part), 0);
  const [whole, present] = [sum(applied, ({ weight }) => weight), sum(there, ({ weight }) => weight)];
  const isRefused = refused?.now === true || present === 0 || withoutNoise(present / whole) < withoutNoise(policy.minCoverage) || applied.some(({ isMandatory, score }) => isMandatory && score === null)
    || (policy.missing === "incomplete" && applied.some(({ weight, score }) => weight > 0 && score === null));
  if (isRefused) return null;
  const weighted = sum(there, ({ weight, score }) => (weight * (score ?? 0)) / (policy.missing === "zero" ? whole : present));
  const extra = bonuses.reduce((points, { score }) => points + (score ?? 0), 0);
  return roundScore(bonuses.length === 0 ? weighted : Math.min(limit, weighted + extra));
}

/** The formulas of a total and of the weights of its parts, by the parts' rows; `null` where they would not come to the printed total. */
export interface TotalFormulas {
  readonly total: Formula;
  readonly weight: (row: string) => Formula | null;
  readonly points: (row: string) => Formula | null;
}

/** The formulas of a total that was printed so; `null` for its dash. */
export function totalFormulas(live: Live, total: LiveTotal, printed: number | null): TotalFormulas | null {
  if (total.parts.filter(({ applies }) => applies).length === 0 || totalNow(total) !== printed) return null;
  const partOf = (row: string) => total.parts.find(({ cell, applies }) => applies && cell.row === row);
  return {
    total: totalFormula(live, total),
    weight: (row) => {
      const part = partOf(row);
      return part === undefined ? null : weightFormula(total, part);
    },
    points: (row) => {
      const part = partOf(row);
      return part === undefined || part.score === null || total.bonuses.length > 0 ? null : pointsFormula(total, part);
    },
  };
}
