// Which tickets to check next week. Each agent has a quota of samples, spread over complaints and the rest and over types, so that a
// small stratum is seen too. Chance comes from a seed that is printed: the same seed and tickets give the same plan, in whatever order they stand.
import { groupBy } from "./compliance";
import { isInScope } from "./complaint";
import type { QaSample } from "./quality";
import type { QaPlan, TicketResult } from "./ticketFigures";
import { weekdayOf, type Day } from "./time";

type Sample = QaPlan["samples"][number];

const WORKDAYS = 5;

/** A seed made from a text, such as the period's key: a whole number below 2³². */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 up to 1 that a seed determines (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}

export interface SamplingRules {
  readonly seed: number;
  /** Samples a week for each agent. */
  readonly perAgent: number;
  /** The plan is for the Monday-to-Friday week that begins on or after this day. */
  readonly from: Day;
  /** Tickets already checked, in whatever week, by id: never drawn again. The QA sheets are what remembers them. */
  readonly checked: ReadonlySet<string>;
}

/** The ids QA samples are known by: their own, and those of the tickets, calls and chats that were checked. */
export function checkedIds(samples: readonly Pick<QaSample, "ids">[]): ReadonlySet<string> {
  return new Set(samples.flatMap(({ ids }) => ids));
}

/** The plan for next week from the tickets of the period that have an agent; empty where there are none. */
export function samplingPlan(tickets: readonly TicketResult[], rules: SamplingRules): QaPlan {
  const monday = rules.from + ((7 - weekdayOf(rules.from)) % 7);
  const drawable = distinct(tickets.filter((ticket) => ticket.inPeriod && isInScope(ticket) && ticket.ticket.employeeId !== null)).filter(
    ({ ticket }) => !rules.checked.has(ticket.id),
  );
  const byAgent = [...groupBy(drawable, ({ ticket }) => ticket.employeeId ?? "")].sort(([a], [b]) => (a < b ? -1 : 1));
  const samples = byAgent.flatMap(([employeeId, own]) => {
    // A generator of each agent's and week's own: another agent's tickets do not change whom this one is checked on, and two weeks of
    // one period are two draws.
    const next = chance(seedOf(`${rules.seed} ${monday} ${employeeId}`));
    const firstDay = Math.floor(next() * WORKDAYS);
    return drawn(own, rules.perAgent, next).map((result, index): Sample => sampleOf(result, employeeId, monday + ((firstDay + index) % WORKDAYS)));
  });
  return { seed: rules.seed, samples: samples.sort((a, b) => a.on - b.on || (a.employeeId < b.employeeId ? -1 : a.employeeId > b.employeeId ? 1 : 0)) };
}

/** Each ticket id once, in the order of ids. */
function distinct(tickets: readonly TicketResult[]): readonly TicketResult[] {
  const byId = new Map(tickets.map((result) => [result.ticket.id, result]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, result]) => result);
}

/** One ticket of each stratum in turn, complaints before the rest and large strata before small ones, until the quota is reached. */
function drawn(own: readonly TicketResult[], quota: number, next: () => number): readonly TicketResult[] {
  const strata = [...groupBy(own, ({ ticket, type }) => `${ticket.isComplaint ? "0" : "1"} ${type}`)]
    .sort(([a, one], [b, other]) => Number(a[0]) - Number(b[0]) || other.length - one.length || (a < b ? -1 : 1))
    .map(([, group]) => shuffled(group, next));
  const rounds = Math.max(0, ...strata.map((group) => group.length));
  return Array.from({ length: rounds }, (_, round) => strata.flatMap((group) => group[round] ?? []))
    .flat()
    .slice(0, quota);
}

function sampleOf({ ticket, type }: TicketResult, employeeId: string, on: Day): Sample {
  return { on, employeeId, ticketId: ticket.id, stratum: { complaint: ticket.isComplaint, type }, at: ticket.at };
}
