// The service star of the month, the team of the month and the largest CSAT rise. A tie that nothing breaks is shared; the order in
// which people are given decides nothing.
import type { StarResult } from "./consequenceFigures";
import { roundScore } from "./number";
import type { StarPolicy } from "./policy";
import { isAtLeast, type Rating } from "./rating";

/** What decides ties after the score: higher CSAT, then shorter response; a missing figure loses to any. */
interface Contender {
  readonly score: number;
  readonly csat: number | null;
  readonly responseHours: number | null;
}

/** What is known of a person who might be the star. */
export interface StarCandidate {
  readonly employeeId: string;
  /** The month's score and the rating that counts; `null` = not assessed, which takes no part. */
  readonly score: number | null;
  readonly rating: Rating | null;
  readonly csat: number | null;
  readonly responseHours: number | null;
  /** A complaint about attitude, upheld where the sheet says so, whose limit was breached. */
  readonly hasAttitudeBreach: boolean;
  /** Days of the month the person was employed; `null` where no roster says, which holds nobody back. */
  readonly daysEmployed: number | null;
  /** Tickets in the month; `null` without a ticket sheet. */
  readonly tickets: number | null;
}

/** What is known of a team that might be the month's. */
export interface TeamCandidate {
  readonly team: string;
  readonly score: number | null;
  /** The band of the team's mean. */
  readonly rating: Rating | null;
  readonly csat: number | null;
  readonly responseHours: number | null;
  readonly hasAttitudeBreach: boolean;
}

/** A person's CSAT mean and number of ratings in the period before and in this one. */
export interface CsatPair {
  readonly employeeId: string;
  readonly before: { readonly mean: number | null; readonly n: number };
  readonly now: { readonly mean: number | null; readonly n: number };
}

type Obstacle = StarResult["nearMisses"][number]["reason"];

/**
 * The best score among those rated well enough, without a breached attitude complaint, employed long enough and with enough tickets.
 * Near misses are those with a score at least the winners' (without winners: the best score there is), with the first thing that cost them the star.
 */
export function starOf(candidates: readonly StarCandidate[], policy: StarPolicy): Pick<StarResult, "winners" | "nearMisses"> {
  const assessed = candidates.flatMap((one) => (one.score === null || one.rating === null ? [] : [{ ...one, score: one.score, rating: one.rating }]));
  const judged = assessed.map((one) => ({ one, obstacle: obstacleOf(one, policy) }));
  const eligible = judged.filter(({ obstacle }) => obstacle === null).map(({ one }) => one);
  const winners = bestOf(eligible);
  const mark = winners[0]?.score ?? Math.max(...assessed.map((one) => one.score));
  const nearMisses = judged
    .filter(({ one }) => one.score >= mark && !winners.includes(one))
    .map(({ one, obstacle }) => ({ employeeId: one.employeeId, score: one.score, reason: obstacle ?? ("tie-break" as const) }));
  return {
    winners: winners.map(({ employeeId, score, rating }) => ({ employeeId, score, rating })).sort(byId),
    nearMisses: nearMisses.sort((a, b) => b.score - a.score || byId(a, b)),
  };
}

/** The team of the month by the same rule over its mean score; teams still tied share it, none where none is rated well enough. */
export function teamOfMonth(teams: readonly TeamCandidate[], policy: StarPolicy): StarResult["teams"] {
  const eligible = teams.flatMap((team) =>
    team.score !== null && team.rating !== null && isAtLeast(team.rating, policy.minRating) && !team.hasAttitudeBreach ? [{ ...team, score: team.score }] : [],
  );
  return bestOf(eligible)
    .map(({ team, score }) => ({ team, score }))
    .sort((a, b) => (a.team < b.team ? -1 : 1));
}

/** The largest rise of the CSAT mean among people with enough ratings in both periods; `null` where nobody rose. Ties: the higher CSAT now, then the id. */
export function largestCsatRise(pairs: readonly CsatPair[], policy: StarPolicy): StarResult["csatRise"] {
  const rises = pairs.flatMap(({ employeeId, before, now }) => {
    if (before.mean === null || now.mean === null || Math.min(before.n, now.n) < policy.minCsatRatings) return [];
    const [from, to] = [roundScore(before.mean), roundScore(now.mean)];
    return to > from ? [{ employeeId, from, to, n: now.n, rise: roundScore(to - from) }] : [];
  });
  const best = rises.sort((a, b) => b.rise - a.rise || b.to - a.to || byId(a, b))[0];
  return best === undefined ? null : { employeeId: best.employeeId, from: best.from, to: best.to, n: best.n };
}

function obstacleOf(candidate: StarCandidate & { readonly rating: Rating }, policy: StarPolicy): Obstacle | null {
  if (!isAtLeast(candidate.rating, policy.minRating)) return "rating";
  if (candidate.hasAttitudeBreach) return "attitude-breach";
  if (candidate.daysEmployed !== null && candidate.daysEmployed < policy.minDaysEmployed) return "days-employed";
  return (candidate.tickets ?? policy.minTickets) < policy.minTickets ? "tickets" : null;
}

/** Those with the best score, then CSAT, then response time; more than one where all three are equal. */
function bestOf<T extends Contender>(contenders: readonly T[]): readonly T[] {
  let best: readonly T[] = [];
  for (const one of contenders) {
    const order = best[0] === undefined ? -1 : compare(one, best[0]);
    if (order < 0) best = [one];
    else if (order === 0) best = [...best, one];
  }
  return best;
}

function compare(a: Contender, b: Contender): number {
  return b.score - a.score || higherFirst(a.csat, b.csat) || lowerFirst(a.responseHours, b.responseHours);
}

function higherFirst(a: number | null, b: number | null): number {
  return lowerFirst(a === null ? null : -a, b === null ? null : -b);
}

/** Compared at 2 places, as printed. */
function lowerFirst(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return roundScore(a) - roundScore(b);
}

function byId(a: { readonly employeeId: string }, b: { readonly employeeId: string }): number {
  return a.employeeId < b.employeeId ? -1 : 1;
}
