// The month in three to six plain sentences. Each is made from figures, and linked to the place that shows them; with no figures there is no sentence.
import type { PersonResult } from "../../core/evaluation";
import { RATING_WORDS } from "../../text/words";
import { agentName, courseName, differingMonths, listed, monthsText, nameOf, typeName, type Context } from "../context";
import type { Cell, CellLink, TabId } from "../model";
import { shown } from "../shown";

const MOST_SENTENCES = 6;

/** A link to the list that shows it; the team's copy has no such lists. */
function to(context: Context, tab: TabId, place: string): { readonly link?: CellLink } {
  return context.audience === "hr" ? { link: { tab, place } } : {};
}

function starSentence(context: Context): Cell | null {
  const { star, people, team } = context.evaluation;
  const [first] = star.winners;
  if (first === undefined) {
    return people.some((person) => person.score !== null) ? { value: context.tell(team === null ? "noStar" : "noStarInTeam") } : null;
  }
  const names = listed(context, star.winners.map(({ employeeId }) => nameOf(context, employeeId)));
  const rating = context.word(RATING_WORDS[first.rating]);
  return { value: context.tell("starIs", { names, score: shown(first.score, "score"), rating }), ...to(context, "ranking", "ranking") };
}

function pipSentence(context: Context): Cell | null {
  const opened = context.evaluation.pips.filter(({ isNew, apart }) => isNew && apart === null);
  if (opened.length === 0 || context.audience === "team") return null;
  const names = listed(context, opened.map(({ employeeId }) => nameOf(context, employeeId)));
  return { value: context.tell("newPips", { n: opened.length, names }), ...to(context, "follow-up", "pips") };
}

function moveSentence(context: Context): Cell | null {
  if (context.audience === "team") return null;
  const moved = context.evaluation.people.filter((person): person is PersonResult & { change: number } => person.change !== null);
  const rise = moved.reduce<(typeof moved)[number] | null>((most, person) => (person.change > (most?.change ?? 0) ? person : most), null);
  const fall = moved.reduce<(typeof moved)[number] | null>((most, person) => (person.change < (most?.change ?? 0) ? person : most), null);
  const part = (key: "largestRise" | "largestFall", person: PersonResult & { change: number }) =>
    context.tell(key, { name: person.employee.name, change: shown(person.change, "signed-score"), score: shown(person.score, "score") });
  const parts = [...(rise ? [part("largestRise", rise)] : []), ...(fall ? [part("largestFall", fall)] : [])];
  if (parts.length === 0) return null;
  return { value: parts.join(context.language === "en" ? " " : ""), ...to(context, "ranking", "ranking") };
}

function breachSentence(context: Context): Cell | null {
  const [worst] = context.evaluation.sla.breaches;
  if (worst === undefined || context.audience === "team") return null;
  return {
    value: context.tell("worstBreach", {
      n: context.evaluation.sla.breaches.length, ticket: worst.ticket.id, type: typeName(context, worst.type),
      agent: agentName(context, worst), hours: shown(worst.resolution.overdueHours, "hours"),
    }),
    ...to(context, "sla", "breaches"),
  };
}

function trainingSentence(context: Context): Cell | null {
  const { overdue } = context.evaluation.training;
  if (overdue.length === 0) return null;
  const byCourse = new Map<string, number>();
  for (const { courseId } of overdue) byCourse.set(courseId, (byCourse.get(courseId) ?? 0) + 1);
  const [most] = [...byCourse].sort(([, one], [, other]) => other - one);
  if (most === undefined) return null;
  const people = new Set(overdue.map(({ employeeId }) => employeeId)).size;
  return {
    value: context.tell("trainingGap", { n: overdue.length, people, course: courseName(context, most[0]), most: most[1] }),
    ...to(context, "training", "overdue"),
  };
}

function notAssessedSentence(context: Context): Cell | null {
  const { people } = context.evaluation;
  const missing = people.filter((person) => person.score === null);
  if (missing.length === 0 || missing.length === people.length) return null;
  return { value: context.tell("notAssessedCount", { n: missing.length, all: people.length }), ...to(context, "ranking", "ranking") };
}

/** Said first: figures that are not what the sheets give now. */
function closedSentence(context: Context): Cell | null {
  const months = differingMonths(context);
  if (months.length === 0) return null;
  const n = context.evaluation.closed.differences.filter(({ figure }) => figure !== "policy").length;
  return { value: context.tell("closedKept", { n, months: monthsText(context, months) }), ...to(context, "issues", "issues") };
}

/** The sentences, most important first; empty where nothing can be said. */
export function overviewSentences(context: Context): readonly Cell[] {
  return [closedSentence, starSentence, pipSentence, moveSentence, breachSentence, trainingSentence, notAssessedSentence]
    .map((make) => make(context))
    .filter((sentence) => sentence !== null)
    .slice(0, MOST_SENTENCES);
}
