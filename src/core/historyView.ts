// A dataset as a closed month knew it: its people in the posts and teams of then, its tickets as they stood at its T. Ordinary later rows
// (a resolution, a transfer, a promotion, a new ticket) must not change a month that was printed.
import type { Dataset } from "./dataset";
import type { Employee } from "./employee";
import type { ClosedMonth, ClosedPerson, History } from "./history";
import { teamIn } from "./people";
import type { Ticket } from "./ticket";
import { isDone } from "./ticketClocks";
import { dayOf, monthAfter, monthOf, SECONDS_PER_HOUR, type Moment, type Month } from "./time";

/**
 * The dataset with what history knows of its people: those only history still names, and for each closed month the team a person was in
 * then, so that a roster without months does not move the past.
 */
export function withClosedPeople(dataset: Dataset, history: History): Dataset {
  if (history.length === 0) return dataset;
  const spells = new Map<string, { readonly month: Month; readonly person: ClosedPerson }[]>();
  for (const { month, people } of history) {
    for (const person of people) {
      const own = spells.get(person.result.employeeId);
      if (own === undefined) spells.set(person.result.employeeId, [{ month, person }]);
      else own.push({ month, person });
    }
  }
  const known = new Set(dataset.employees.map(({ id }) => id));
  const gone = [...spells].flatMap(([id, own]) => (known.has(id) ? [] : [strangerOf(id, own.at(-1)!.person)]));
  return { ...dataset, employees: [...dataset.employees, ...gone].map((employee) => withTeams(employee, spells.get(employee.id) ?? [])) };
}

/** A person only history knows: on no roster, so in no report but those of the months that are closed. */
function strangerOf(id: string, { result: _result, ...person }: ClosedPerson): Employee {
  return {
    ...person, id, aliases: [], teams: [], department: null, track: null, hiredOn: null, leftOn: null, leaveReason: null, leaveKind: null, status: null,
    onProbation: false, supervisor: null, mentor: null, onRoster: false, nearestName: null, at: null,
  };
}

function withTeams(employee: Employee, closed: readonly { readonly month: Month; readonly person: ClosedPerson }[]): Employee {
  const kept = closed.filter(({ month, person }) => person.team !== null && person.team !== teamIn(employee, month));
  if (kept.length === 0) return employee;
  // After a closed month the rows' own team stands again, unless the next month is closed too.
  const spells = new Map<Month | null, string>(employee.teams.map(({ from, team }) => [from, team]));
  for (const { month } of kept) {
    const next = teamIn(employee, monthAfter(month, 1));
    if (next !== null && !spells.has(monthAfter(month, 1))) spells.set(monthAfter(month, 1), next);
  }
  for (const { month, person } of kept) if (person.team !== null) spells.set(month, person.team);
  const teams = [...spells].map(([from, team]) => ({ from, team })).sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  return { ...employee, teams };
}

/** The dataset seen from a closed month: posts, grades and tickets as they were at its T. */
export function seenFrom(closed: ClosedMonth, dataset: Dataset): Dataset {
  const people = new Map(closed.people.map((person) => [person.result.employeeId, person]));
  const open = new Set(closed.openTickets);
  return {
    ...dataset,
    employees: dataset.employees.map((employee) => {
      const then = people.get(employee.id);
      return then === undefined ? employee : { ...employee, post: then.post, postKind: then.postKind, grade: then.grade, gradeKind: then.gradeKind };
    }),
    tickets: dataset.tickets.flatMap((ticket) => ticketAt(ticket, closed, open)),
  };
}

/** The ticket as it stood at T; none where it was not there yet. One that was resolved when the month closed stands as it does. */
function ticketAt(ticket: Ticket, { month, asOf }: ClosedMonth, open: ReadonlySet<string>): readonly Ticket[] {
  const isOwn = ticket.openedAt !== null && monthOf(dayOf(ticket.openedAt)) === month;
  if (!isOwn && ticket.openedAt !== null && ticket.openedAt > asOf) return [];
  if (isOwn && !open.has(ticket.id)) return [ticket];
  const by = (moment: Moment | null): Moment | null => (moment !== null && moment > asOf ? null : moment);
  const within = (hours: number | null): number | null =>
    hours !== null && ticket.openedAt !== null && ticket.openedAt + hours * SECONDS_PER_HOUR > asOf ? null : hours;
  const [resolvedAt, firstResolvedAt, closedAt] = [by(ticket.resolvedAt), by(ticket.firstResolvedAt), by(ticket.closedAt)];
  const resolutionHours = within(ticket.resolutionHours);
  const ended = [resolvedAt, firstResolvedAt, closedAt, resolutionHours];
  const endedLater = ended.every((one) => one === null) && [ticket.resolvedAt, ticket.firstResolvedAt, ticket.closedAt, ticket.resolutionHours].some((one) => one !== null);
  // A word without a moment tells nothing of when: an open ticket of the month is then still open at T.
  const wasOpen = endedLater || (isOwn && isDone(ticket) && ended.every((one) => one === null));
  return [{
    ...ticket,
    resolvedAt, firstResolvedAt, closedAt, resolutionHours,
    firstResponseAt: by(ticket.firstResponseAt), firstResponseHours: within(ticket.firstResponseHours),
    departmentRepliedAt: by(ticket.departmentRepliedAt), handedOverAt: by(ticket.handedOverAt), assignedAt: by(ticket.assignedAt),
    ...(wasOpen ? { status: "in-progress", csat: null, statedVerdict: null, statedFirstResponseVerdict: null } as const : {}),
  }];
}
