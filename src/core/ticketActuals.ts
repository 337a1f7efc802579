// The figures of a person's month that tickets and feedback give, for metrics the policy declares as derived.
// A ticket belongs to the month it counts in; cancelled and merged ones to none.
import type { Feedback } from "./action";
import { isInScope, personalComplaints } from "./complaint";
import { isUncovered, openSecondsBetween, type Calendar } from "./calendar";
import { satisfiedRate } from "./csat";
import { complianceOf, groupBy } from "./compliance";
import type { TicketResult, Verdict } from "./ticketFigures";
import type { DerivedFrom } from "./metric";
import { meanOf } from "./number";
import type { DerivedActual } from "./performance";
import { rateOf, type Rate } from "./rate";
import { resolutionRate } from "./serviceTargets";
import { monthOf, type Month } from "./time";

type Actuals = ReadonlyMap<DerivedFrom, DerivedActual>;

/** What tickets and feedback know of people's months. */
export interface TicketActuals {
  /** Empty where the person has neither tickets nor feedback in the month. */
  readonly derived: (employeeId: string, month: Month) => Actuals;
  /** Tickets of the person in the month; `null` where the workbook has no tickets at all. */
  readonly cases: (employeeId: string, month: Month) => number | null;
}

const NOTHING: Actuals = new Map();
const keyOf = (employeeId: string, month: Month): string => `${month} ${employeeId}`;

/** The actuals by person and month; handling time is counted in the calendar (`null`: one that cannot be read, so there is none). */
export function ticketActuals(tickets: readonly TicketResult[], feedback: readonly Feedback[], calendar: Calendar | null): TicketActuals {
  const owned = tickets.filter((result) => result.ticket.employeeId !== null && result.countedIn !== null && isInScope(result));
  const ticketKey = ({ ticket, countedIn }: TicketResult): string => keyOf(ticket.employeeId ?? "", countedIn ?? "");
  const byPerson = groupBy(owned, ticketKey);
  const complaints = groupBy(personalComplaints(owned), ticketKey);
  const heard = groupBy(feedback.filter(({ employeeId, score }) => employeeId !== null && score !== null), (entry) => keyOf(entry.employeeId ?? "", monthOf(entry.on)));

  const actuals = new Map<string, Map<DerivedFrom, DerivedActual>>();
  for (const [key, own] of byPerson) actuals.set(key, ticketFigures(own, complaints.get(key)?.length ?? 0, calendar));
  for (const [key, own] of heard) {
    const figures = actuals.get(key) ?? new Map<DerivedFrom, DerivedActual>();
    actuals.set(key, figures.set("feedback", mean(own.flatMap(({ score }) => score ?? []))));
  }
  return {
    derived: (employeeId, month) => actuals.get(keyOf(employeeId, month)) ?? NOTHING,
    cases: (employeeId, month) => (tickets.length === 0 ? null : (byPerson.get(keyOf(employeeId, month))?.length ?? 0)),
  };
}

function mean(values: readonly number[]): DerivedActual {
  return { value: meanOf(values), n: values.length };
}

function share({ rate, denominator }: Rate): DerivedActual {
  return { value: rate, n: denominator };
}

function ticketFigures(own: readonly TicketResult[], complaints: number, calendar: Calendar | null): Map<DerivedFrom, DerivedActual> {
  const ratings = own.flatMap(({ ticket }) => ticket.csat ?? []);
  const compliance = complianceOf(own.map(({ resolution }) => resolution.status));
  return new Map<DerivedFrom, DerivedActual>([
    ["csat", mean(ratings)],
    ["csat-rate", share(satisfiedRate(ratings))],
    ["response-hours", mean(own.flatMap(({ firstResponse }) => stoppedHours(firstResponse)))],
    ["resolution-hours", mean(own.flatMap(({ resolution }) => stoppedHours(resolution)))],
    ["resolution-rate", share(resolutionRate(own))],
    ["handling-minutes", mean(own.flatMap((ticket) => handlingMinutes(ticket, calendar)))],
    ["complaints", { value: complaints, n: own.length }],
    ["sla-compliance", share(rateOf(compliance.numerator, compliance.denominator))],
  ]);
}

function stoppedHours({ stoppedAt, usedHours }: Verdict): readonly number[] {
  return stoppedAt === null || usedHours === null ? [] : [usedHours];
}

/** Minutes of the calendar from assignment (else opening) to resolution, less pauses. */
function handlingMinutes({ ticket, resolution }: TicketResult, calendar: Calendar | null): readonly number[] {
  const from = ticket.assignedAt ?? ticket.openedAt;
  const to = resolution.stoppedAt;
  if (calendar === null || from === null || to === null || to < from) return [];
  const seconds = openSecondsBetween(from, to, calendar);
  return isUncovered(seconds) ? [] : [Math.max(0, seconds / 60 - ticket.pausedHours * 60)];
}
