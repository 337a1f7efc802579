// How people stand in a list of scores: by rank, those without a score last, each with what else is to be known of them.
import type { PersonResult } from "../core/evaluation";
import { standingAlone } from "../text/language";
import { FLAG_WORDS, NOT_ASSESSED_WORDS } from "../text/words";
import { listed, type Context } from "./context";

/** By rank; those not assessed last; within one place by id, so that the order never depends on the rows' order. */
export function byRank(one: PersonResult, other: PersonResult): number {
  const place = (one.rank ?? Infinity) - (other.rank ?? Infinity);
  if (place !== 0 && !Number.isNaN(place)) return place;
  return one.employee.id < other.employee.id ? -1 : 1;
}

/** What else is to be known of a person, in words; the reason first where there is no score; `null` where there is nothing. */
export function flagText(context: Context, person: PersonResult): string | null {
  const flags = person.flags.filter((flag) => flag !== "not-assessed").map((flag) => context.word(FLAG_WORDS[flag]));
  const reason = person.notAssessed;
  const why = person.score === null
    ? [context.tell("notAssessedBecause", { reason: reason === null ? context.word(FLAG_WORDS["not-assessed"]) : context.word(NOT_ASSESSED_WORDS[reason]) })]
    : [];
  return standingAlone(listed(context, [...why, ...flags])) || null;
}
