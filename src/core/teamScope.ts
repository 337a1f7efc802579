// Whom a report is about: everybody, or one team. A person belongs to the team of the period's last month, a ticket to the team its agent
// was in. Scores, ranks and verdicts are made over everybody before a scope is applied, so that a team's report says what the whole one says.
import type { Action } from "./action";
import type { Evaluation, PersonResult } from "./evaluation";
import type { Employee } from "./employee";
import { isEmployedIn, teamIn } from "./people";
import type { TicketResult } from "./ticketFigures";
import type { Period } from "./time";

/** Who and what belongs to a report. */
export interface TeamScope {
  /** `null`: everybody. */
  readonly team: string | null;
  readonly hasPerson: (employeeId: string | null) => boolean;
  readonly hasTicket: (ticket: Pick<TicketResult, "team">) => boolean;
  /** An action is the team's where its owner names the team or one of its people. */
  readonly hasAction: (action: Pick<Action, "owner">) => boolean;
}

const EVERYBODY: TeamScope = { team: null, hasPerson: () => true, hasTicket: () => true, hasAction: () => true };

/** The scope of a team in a period; everybody for `null`. */
export function teamScope(team: string | null, employees: readonly Employee[], period: Period): TeamScope {
  if (team === null) return EVERYBODY;
  const members = employees.filter((employee) => teamIn(employee, lastMonthOf(period)) === team);
  const ids = new Set(members.map(({ id }) => id));
  const owners = [team, ...members.map(({ name }) => name)].filter((name) => name !== "");
  return {
    team,
    hasPerson: (employeeId) => employeeId !== null && ids.has(employeeId),
    hasTicket: (ticket) => ticket.team === team,
    hasAction: ({ owner }) => owner !== null && owners.some((name) => owner.includes(name)),
  };
}

/** The teams a report on the period can be about, in the order of their names. */
export function teamsIn(employees: readonly Employee[], period: Period): readonly string[] {
  const there = employees.filter((one) => !one.onRoster || isEmployedIn(one, period.start, period.end));
  return [...new Set(there.flatMap((one) => teamIn(one, lastMonthOf(period)) ?? []))].sort();
}

/** The people of a scope, as they stand among everybody. */
export function peopleOf(scope: TeamScope, people: readonly PersonResult[]): readonly PersonResult[] {
  return people.filter(({ employee }) => scope.hasPerson(employee.id));
}

type Consequences = Pick<Evaluation, "star" | "pips"> & { readonly incentives: Omit<Evaluation["incentives"], "points"> };

/** What follows for the people of a scope: who is star, or which team is the month's, was decided among all. */
export function consequencesOf(scope: TeamScope, { star, pips, incentives }: Consequences): Consequences {
  const own = <T extends { readonly employeeId: string }>(list: readonly T[]): readonly T[] => list.filter(({ employeeId }) => scope.hasPerson(employeeId));
  return {
    star: {
      winners: own(star.winners),
      nearMisses: own(star.nearMisses),
      teams: star.teams.filter((one) => scope.team === null || one.team === scope.team),
      csatRise: star.csatRise !== null && scope.hasPerson(star.csatRise.employeeId) ? star.csatRise : null,
    },
    pips: own(pips),
    incentives: { bonus: own(incentives.bonus), promotion: own(incentives.promotion), pay: own(incentives.pay) },
  };
}

/** Who is missing where, of a scope; somebody no roster knows may belong to any team and stays. */
export function reconciliationOf(scope: TeamScope, { withoutData, notOnRoster, afterLeaving, transfers }: Evaluation["reconciliation"]): Evaluation["reconciliation"] {
  return {
    withoutData: withoutData.filter(scope.hasPerson),
    notOnRoster,
    afterLeaving: afterLeaving.filter(({ employeeId }) => scope.hasPerson(employeeId)),
    transfers: transfers.filter(({ from, to }) => scope.team === null || from === scope.team || to === scope.team),
  };
}

function lastMonthOf({ months }: Period): string {
  return months.at(-1) ?? "";
}
