// Ratings: bands with lower bounds, inclusive, taken from the rounded score; what a gate, a key target or a forced distribution
// changes about them. "Lower" always means nearer to needs improvement.
import { roundScore, withoutNoise } from "./number";
import { rateOf, type Rate } from "./rate";

/** The four ratings, best first. */
export type Rating = "excellent" | "good" | "pass" | "needs-improvement";

/** From which score on a rating is given. */
export interface Band {
  readonly rating: Rating;
  /** The lowest rounded score of the band, inclusive. */
  readonly from: number;
}

/** Best first. */
export const RATINGS: readonly Rating[] = ["excellent", "good", "pass", "needs-improvement"];

const LOWEST: Rating = "needs-improvement";

/** Whether a rating is at least as good as another. */
export function isAtLeast(rating: Rating, other: Rating): boolean {
  return RATINGS.indexOf(rating) <= RATINGS.indexOf(other);
}

/** The lower of two ratings: what counts when a gate has failed. */
export function lowerOf(rating: Rating, other: Rating): Rating {
  return isAtLeast(rating, other) ? other : rating;
}

/** The next lower rating; the lowest stays. */
export function nextLower(rating: Rating): Rating {
  return RATINGS[RATINGS.indexOf(rating) + 1] ?? LOWEST;
}

/**
 * The band a score falls into, from the score at 2 places; bands in any order. Below the lowest band: needs improvement.
 * @example ratingOf(89.995, bands) // "excellent", because 89.995 is 90.00
 */
export function ratingOf(score: number, bands: readonly Band[]): Rating {
  const rounded = roundScore(score);
  let best: Band | null = null;
  for (const band of bands) {
    if (band.from <= rounded && (best === null || band.from > best.from)) best = band;
  }
  return best?.rating ?? LOWEST;
}

/** How many people hold each rating; people without one do not count. */
export function countRatings(ratings: Iterable<Rating | null>): Readonly<Record<Rating, number>> {
  const counts: Record<Rating, number> = { excellent: 0, good: 0, pass: 0, "needs-improvement": 0 };
  for (const rating of ratings) if (rating !== null) counts[rating] += 1;
  return counts;
}

/** Each rating with its count and its share of the people rated, best first: what the report and DISTRIBUTION print. */
export function distributionOf(ratings: Iterable<Rating | null>): readonly { readonly rating: Rating; readonly share: Rate }[] {
  const counts = countRatings(ratings);
  const rated = RATINGS.reduce((sum, rating) => sum + counts[rating], 0);
  return RATINGS.map((rating) => ({ rating, share: rateOf(counts[rating], rated) }));
}

/** The share of rated people a rating may have at most, and from how many people on. */
export interface ForcedDistribution {
  /** The highest share of people, 0–1, that each band may hold; a band without one has no limit. */
  readonly shares: Readonly<Partial<Record<Rating, number>>>;
  /** Below this many rated people nothing is forced. */
  readonly minPeople: number;
}

interface Rated {
  readonly score: number;
  readonly rating: Rating;
}

/**
 * The ratings after forced distribution, in the order given. From the best band down: limit = floor(share × people rated); within
 * a band the higher score stays, and a group of equal scores that crosses the limit moves down whole.
 * @example ten people, excellent at most 20 %: scores 95, 93, 93 → only 95 stays excellent
 */
export function forceDistribution(people: readonly Rated[], rule: ForcedDistribution): readonly Rating[] {
  const ratings = people.map((person) => person.rating);
  if (people.length < rule.minPeople) return ratings;
  for (const band of RATINGS) {
    const share = rule.shares[band];
    if (share === undefined || band === LOWEST) continue;
    const limit = Math.floor(withoutNoise(share * people.length));
    for (const index of beyondLimit(people, ratings, band, limit)) ratings[index] = nextLower(band);
  }
  return ratings;
}

/** The people of a band who do not fit into its limit, equal scores together. */
function beyondLimit(people: readonly Rated[], ratings: readonly Rating[], band: Rating, limit: number): readonly number[] {
  const scoreAt = (index: number) => roundScore(people[index]?.score ?? 0);
  const holders = ratings.flatMap((rating, index) => (rating === band ? [index] : [])).sort((a, b) => scoreAt(b) - scoreAt(a));
  const firstOut = holders[limit];
  if (firstOut === undefined) return [];
  return holders.filter((index) => scoreAt(index) <= scoreAt(firstOut));
}
