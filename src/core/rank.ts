// Ranks by rounded score, assessed people only: 1 is the highest score.
import { roundScore } from "./number";
import type { RankMethod } from "./policy";

/**
 * The rank of each score in the order given; `null` (not assessed) has none.
 * competition: equal scores share a rank and the next one is skipped; dense (中国式排名): nothing is skipped.
 * @example ranksOf([90, 85, 85, 80], "competition") // [1, 2, 2, 4]
 * @example ranksOf([90, 85, 85, 80], "dense") // [1, 2, 2, 3]
 */
export function ranksOf(scores: readonly (number | null)[], method: RankMethod): readonly (number | null)[] {
  const rounded = scores.map((score) => (score === null ? null : roundScore(score)));
  const sorted = rounded.filter((score) => score !== null).sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  sorted.forEach((score, index) => {
    if (!ranks.has(score)) ranks.set(score, method === "dense" ? ranks.size + 1 : index + 1);
  });
  return rounded.map((score) => (score === null ? null : (ranks.get(score) ?? null)));
}

/** Ranks within groups (teams), in the order given; a person without a group has none. */
export function ranksWithin(
  people: readonly { readonly group: string | null; readonly score: number | null }[],
  method: RankMethod,
): readonly (number | null)[] {
  const members = new Map<string, number[]>();
  people.forEach((person, index) => {
    if (person.group === null) return;
    const group = members.get(person.group);
    if (group === undefined) members.set(person.group, [index]);
    else group.push(index);
  });
  const ranks: (number | null)[] = people.map(() => null);
  for (const indexes of members.values()) {
    const within = ranksOf(indexes.map((index) => people[index]?.score ?? null), method);
    indexes.forEach((index, place) => {
      ranks[index] = within[place] ?? null;
    });
  }
  return ranks;
}
