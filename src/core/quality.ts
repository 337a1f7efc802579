// QA samples: weighted criteria, not-applicable ones leave the denominator, a critical error costs the sample.
// A sample's score and a person's score are 0–100 and rounded when made.
import { isInScope } from "./complaint";
import { groupBy } from "./compliance";
import type { QaResult } from "./evaluation";
import type { Issue, RowRef } from "./issue";
import { meanOf, printsSame, roundScore, sumExact } from "./number";
import type { QaPolicy } from "./policy";
import { statedScoreIssue } from "./scoringIssues";
import type { TicketResult } from "./ticketFigures";
import { dayOf, monthOf, type Moment, type Period } from "./time";

export type SampleKind = "call" | "chat" | "drill" | "other";

export interface QaCriterion {
  readonly name: string;
  /** Points given; `null` = missing, "not-applicable" leaves the denominator. */
  readonly points: number | null | "not-applicable";
  /** The most that can be given, from the header (`(10分)`) or the column's largest value. */
  readonly max: number;
  readonly weight: number | null;
}

export interface QaSample {
  readonly employeeId: string;
  readonly sampledAt: Moment;
  /** What the row is known by: its own id, and the ticket's, call's or chat's that was checked. */
  readonly ids: readonly string[];
  readonly kind: SampleKind;
  readonly criteria: readonly QaCriterion[];
  /** The sheet's own total, 0–100; used where there are no criteria, else compared. */
  readonly statedScore: number | null;
  readonly critical: boolean;
  readonly reviewer: string | null;
  readonly appeal: "none" | "raised" | "upheld" | "rejected";
  readonly at: RowRef;
}

/** A criterion that was judged: its share of the points, 0–1, and its weight in the sample. */
interface Judged {
  readonly name: string;
  readonly share: number;
  readonly lost: number;
  readonly weight: number;
}

/**
 * The score of one sample, 2 places: the critical score where there was a critical error, else the weighted criteria, else the
 * sheet's own total; `null` where none of these is there.
 * @example greeting 8 of 10, solution 50 of 60, closing not applicable → 58/70 → 82.86
 */
export function sampleScore(sample: QaSample, policy: QaPolicy): number | null {
  if (sample.critical) return roundScore(policy.criticalScore);
  return pointsScore(sample, policy) ?? (sample.statedScore === null ? null : roundScore(sample.statedScore));
}

/** What the criteria alone give, 2 places, a critical error aside; `null` without judged criteria. Compared with the sheet's own total. */
export function pointsScore(sample: QaSample, policy: QaPolicy): number | null {
  const judged = judgedCriteria(sample, policy);
  const weight = sumExact(judged.map((criterion) => criterion.weight));
  return weight > 0 ? roundScore((sumExact(judged.map((criterion) => criterion.share * criterion.weight)) / weight) * 100) : null;
}

/**
 * A person's QA figures over their samples: the mean of the samples' scores with n, too few below the policy's minimum.
 * `weeks` is the length of the period the plan asks samples for; `null` where it has none. No samples: score `null`, n 0.
 */
export function qaOf(employeeId: string, samples: readonly QaSample[], policy: QaPolicy, weeks: number | null): QaResult {
  const scores = samples.map((sample) => sampleScore(sample, policy)).filter((score) => score !== null);
  const mean = meanOf(scores);
  const judged = samples.flatMap((sample) => judgedCriteria(sample, policy));
  return {
    employeeId,
    n: scores.length,
    score: mean === null ? null : roundScore(mean),
    tooFew: scores.length < policy.minSamples,
    criticals: samples.filter((sample) => sample.critical).length,
    appealsRaised: samples.filter((sample) => sample.appeal !== "none").length,
    appealsUpheld: samples.filter((sample) => sample.appeal === "upheld").length,
    planned: weeks === null ? null : Math.round(policy.plannedPerAgent * weeks),
    ...byCriterion(judged),
  };
}

/** Samples whose own total is neither the score of their criteria nor, after a critical error, the critical score. */
export function statedQaIssues(samples: readonly QaSample[], policy: QaPolicy): readonly Issue[] {
  return samples.flatMap((sample) => {
    const [stated, points, score] = [sample.statedScore, pointsScore(sample, policy), sampleScore(sample, policy)];
    if (stated === null || points === null || score === null || printsSame(stated, points) || printsSame(stated, score)) return [];
    return [statedScoreIssue("qa", sample.employeeId, monthOf(dayOf(sample.sampledAt)), stated, score, { ...sample.at, column: null })];
  });
}

function judgedCriteria(sample: QaSample, policy: QaPolicy): readonly Judged[] {
  return sample.criteria.flatMap((criterion) => {
    const { name, points, max } = criterion;
    if (points === null || points === "not-applicable" || max <= 0) return [];
    const named = policy.weights.find((row) => row.criterion === name)?.weight;
    return [{ name, share: points / max, lost: Math.max(0, max - points), weight: named ?? criterion.weight ?? max }];
  });
}

/** The view by criterion: mean share of points in the sheet's order, and the points lost, most first. */
function byCriterion(judged: readonly Judged[]): Pick<QaResult, "categories" | "deductions"> {
  const groups = new Map<string, Judged[]>();
  for (const criterion of judged) {
    const group = groups.get(criterion.name);
    if (group === undefined) groups.set(criterion.name, [criterion]);
    else group.push(criterion);
  }
  const categories = [...groups].map(([criterion, group]) => ({
    criterion,
    score: roundScore((meanOf(group.map((one) => one.share)) ?? 0) * 100),
    n: group.length,
  }));
  const deductions = [...groups]
    .map(([criterion, group]) => ({
      criterion,
      lost: roundScore(sumExact(group.map((one) => one.lost))),
      n: group.filter((one) => one.lost > 0).length,
    }))
    .filter((deduction) => deduction.n > 0)
    .sort((a, b) => b.lost - a.lost || (a.criterion < b.criterion ? -1 : 1));
  return { categories, deductions };
}

/** The QA figures of whoever was sampled in the period and, once anybody was, of everybody who had tickets to sample: none is too few. */
export function qaResults(all: readonly QaSample[], tickets: readonly TicketResult[], policy: QaPolicy, period: Period): ReadonlyMap<string, QaResult> {
  const samples = all.filter(({ sampledAt }) => dayOf(sampledAt) >= period.start && dayOf(sampledAt) < period.end);
  if (samples.length === 0) return new Map();
  const own = groupBy(samples, ({ employeeId }) => employeeId);
  const agents = tickets.flatMap((ticket) => (ticket.inPeriod && isInScope(ticket) ? ticket.ticket.employeeId ?? [] : []));
  const weeks = (period.end - period.start) / 7;
  return new Map([...new Set([...own.keys(), ...agents])].map((id) => [id, qaOf(id, own.get(id) ?? [], policy, weeks)]));
}
