// What a team's people come to: mean, median, headcount, ratings, change. Only assessed people make the mean.
import type { MonthlyResult, TeamResult } from "./evaluation";
import { meanOf, medianOf, roundScore } from "./number";
import { countRatings } from "./rating";

type Member = Pick<MonthlyResult, "score" | "rating"> & { readonly team: string | null };

/**
 * The teams in the order of their names. Headcount counts everybody given, mean and median (2 places) the assessed only; change is
 * on the mean of the period before, `null` where either is missing. People without a team are in none.
 */
export function teamResults(members: readonly Member[], before: readonly Member[]): readonly TeamResult[] {
  const earlier = new Map([...byTeam(before)].map(([team, group]) => [team, meanScore(group)]));
  return [...byTeam(members)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([team, group]): TeamResult => {
      const scores = group.flatMap((member) => (member.score === null ? [] : [member.score]));
      const [mean, median, past] = [meanScore(group), medianOf(scores), earlier.get(team) ?? null];
      return {
        team,
        headcount: group.length,
        assessed: scores.length,
        mean,
        median: median === null ? null : roundScore(median),
        ratings: countRatings(group.map((member) => member.rating)),
        change: changeOf(mean, past),
      };
    });
}

/** The difference of two printed scores, itself at 2 places; `null` where either is missing. */
export function changeOf(score: number | null, before: number | null): number | null {
  return score === null || before === null ? null : roundScore(score - before);
}

function byTeam(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const teams = new Map<string, Member[]>();
  for (const member of members) {
    if (member.team === null) continue;
    const group = teams.get(member.team);
    if (group === undefined) teams.set(member.team, [member]);
    else group.push(member);
  }
  return teams;
}

function meanScore(members: readonly Member[]): number | null {
  const mean = meanOf(members.flatMap((member) => (member.score === null ? [] : [member.score])));
  return mean === null ? null : roundScore(mean);
}
