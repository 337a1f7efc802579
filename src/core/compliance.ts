// Compliance = met ÷ (met + breached). An open overdue ticket is breached: a rate over resolved tickets only would hide the worst ones.
// What is in neither is counted beside the rate, so that every figure adds up to the tickets it is about.
import type { Compliance, SlaFigures, SlaGroup, SlaStatus, TicketResult, Verdict } from "./ticketFigures";
import { meanOf, medianOf } from "./number";
import { rateOf } from "./rate";

/** The compliance of verdicts, with all that is in neither met nor breached; no rate where nothing was decided. */
export function complianceOf(statuses: Iterable<SlaStatus>): Compliance {
  const n: Record<SlaStatus, number> = { met: 0, breached: 0, "at-risk": 0, running: 0, none: 0, "cannot-tell": 0 };
  for (const status of statuses) n[status] += 1;
  const rate = rateOf(n.met, n.met + n.breached);
  return { ...rate, breached: n.breached, atRisk: n["at-risk"], running: n.running, none: n.none, cannotTell: n["cannot-tell"] };
}

/** The hours of clocks that stopped; what cannot tell has none. */
function stoppedHours(verdicts: readonly Verdict[]): readonly number[] {
  return verdicts.flatMap(({ stoppedAt, usedHours }) => (stoppedAt === null || usedHours === null ? [] : [usedHours]));
}

/** The SLA figures of some tickets: both clocks, with times as median and mean hours of the calendar. */
export function slaFigures(tickets: readonly TicketResult[]): SlaFigures {
  const responses = tickets.map((ticket) => ticket.firstResponse);
  const resolutions = tickets.map((ticket) => ticket.resolution);
  const responseHours = stoppedHours(responses);
  const resolutionHours = stoppedHours(resolutions);
  return {
    tickets: tickets.length,
    firstResponse: complianceOf(responses.map(({ status }) => status)),
    resolution: complianceOf(resolutions.map(({ status }) => status)),
    medianResponseHours: medianOf(responseHours),
    meanResponseHours: meanOf(responseHours),
    medianResolutionHours: medianOf(resolutionHours),
    meanResolutionHours: meanOf(resolutionHours),
  };
}

/** Things by a key, in the order the keys first appear. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The figures of each group of tickets, largest group first, then by key. */
export function slaGroups(tickets: readonly TicketResult[], keyOf: (ticket: TicketResult) => string): readonly SlaGroup[] {
  return [...groupBy(tickets, keyOf)]
    .map(([key, group]) => ({ key, figures: slaFigures(group) }))
    .sort((a, b) => b.figures.tickets - a.figures.tickets || (a.key < b.key ? -1 : 1));
}
