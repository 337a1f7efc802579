// 360 reviews: each group (supervisor, peers, customers) is averaged first, then the groups are weighted. Groups below the policy's
// minimum do not count: a lone peer's score could be worked out from the total. A self review is never a peer review.
import type { AttitudeResult, ReviewerDrift, ReviewGroup } from "./evaluation";
import type { CellRef, RowRef } from "./issue";
import { meanOf, roundScore, sumExact } from "./number";
import type { ReviewPolicy } from "./policy";
import type { Month } from "./time";

/** Who reviews somebody. */
export type ReviewerKind = "supervisor" | "peer" | "customer" | "self";

/** One review of one person in a month. */
export interface Review360 {
  readonly employeeId: string;
  readonly month: Month;
  readonly kind: ReviewerKind;
  readonly reviewer: string | null;
  /** 0–100: the score column, or the mean of the criteria. `null` = missing. */
  readonly score: number | null;
  readonly criteria: readonly { readonly name: string; readonly score: number | null }[];
  /** The cells the score was read from, one, or one a criterion, with what each holds; absent where a cell stands for several reviews. */
  readonly cells?: readonly { readonly at: CellRef; readonly score: number | null }[];
  readonly at: RowRef;
}

const GROUPS: readonly ReviewGroup["kind"][] = ["supervisor", "peer", "customer"];

/**
 * The 360 score of one person and month, 2 places, with its groups; no score where no group counts. Groups without enough reviews
 * give their weight to the others.
 * @example supervisor 85, peers 80, 90, 100, no customers, 40/30/30 → 85·4/7 + 90·3/7 = 87.14
 */
export function attitudeOf(reviews: readonly Pick<Review360, "kind" | "score">[], policy: ReviewPolicy): AttitudeResult {
  const groups = GROUPS.map((kind): ReviewGroup => {
    const scores = reviews.flatMap((review) => (review.kind === kind && review.score !== null ? [review.score] : []));
    const counted = scores.length > 0 && scores.length >= policy.minimum[kind];
    return { kind, n: scores.length, mean: counted ? meanOf(scores) : null, counted };
  });
  const counted = groups.filter((group) => group.counted);
  const weight = sumExact(counted.map((group) => policy.weights[group.kind]));
  const points = sumExact(counted.map((group) => policy.weights[group.kind] * (group.mean ?? 0)));
  return { score: weight > 0 ? roundScore(points / weight) : null, groups };
}

/**
 * How far each reviewer scores from the others on the same people and months, largest drift first: material for calibration, not a
 * judgement. Reviews that nobody else's can be compared with do not count; means and drift at 2 places.
 */
export function reviewerDrift(reviews: readonly Review360[]): readonly ReviewerDrift[] {
  const bySubject = new Map<string, Named[]>();
  for (const review of reviews) {
    if (review.kind === "self" || review.score === null || review.reviewer === null) continue;
    const subject = JSON.stringify([review.employeeId, review.month]);
    const given = bySubject.get(subject) ?? [];
    given.push({ reviewer: review.reviewer, score: review.score });
    bySubject.set(subject, given);
  }
  const pairs = new Map<string, { own: number[]; others: number[] }>();
  for (const given of bySubject.values()) {
    for (const [reviewer, pair] of againstOthers(given)) {
      const kept = pairs.get(reviewer) ?? { own: [], others: [] };
      kept.own.push(pair.own);
      kept.others.push(pair.others);
      pairs.set(reviewer, kept);
    }
  }
  return [...pairs]
    .map(([reviewer, { own, others }]): ReviewerDrift => {
      const [mean, othersMean] = [roundScore(meanOf(own) ?? 0), roundScore(meanOf(others) ?? 0)];
      return { reviewer, n: own.length, mean, othersMean, drift: roundScore(mean - othersMean) };
    })
    .sort((a, b) => Math.abs(b.drift) - Math.abs(a.drift) || (a.reviewer < b.reviewer ? -1 : 1));
}

interface Named {
  readonly reviewer: string;
  readonly score: number;
}

/** For one person and month: each reviewer's mean beside the mean of everybody else's scores. */
function againstOthers(given: readonly Named[]): ReadonlyMap<string, { readonly own: number; readonly others: number }> {
  const total = sumExact(given.map((review) => review.score));
  const byReviewer = new Map<string, number[]>();
  for (const review of given) byReviewer.set(review.reviewer, [...(byReviewer.get(review.reviewer) ?? []), review.score]);
  const pairs = new Map<string, { own: number; others: number }>();
  for (const [reviewer, scores] of byReviewer) {
    const othersCount = given.length - scores.length;
    if (othersCount === 0) continue;
    const own = sumExact(scores);
    pairs.set(reviewer, { own: own / scores.length, others: (total - own) / othersCount });
  }
  return pairs;
}
