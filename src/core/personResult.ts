// The people of a period with everything about them in one place: score, rating, rank, change, QA, SLA and flags.
import type { PipResult, StarResult } from "./consequenceFigures";
import type { Dataset } from "./dataset";
import { groupBy, slaFigures } from "./compliance";
import type { Employee } from "./employee";
import type { MonthlyResult, PersonFlag, PersonResult, QaResult } from "./evaluation";
import type { TicketResult } from "./ticketFigures";
import { isEmployedIn, isNewHire, teamIn } from "./people";
import { missedKeyMetrics } from "./performance";
import type { Policy } from "./policy";
import { ranksOf, ranksWithin } from "./rank";
import type { Histories, Standing } from "./standing";
import { changeOf } from "./team";
import { dayOf, monthOf, type Period } from "./time";

/** Whom the period's report is about: the roster's people employed in it, and strangers with figures in it. */
export function peopleInScope(dataset: Dataset, results: readonly MonthlyResult[], tickets: readonly TicketResult[], period: Period): readonly Employee[] {
  const months = new Set(period.months);
  const active = new Set<string>();
  for (const { employeeId, month, notAssessed } of results) if (months.has(month) && notAssessed !== "no-data") active.add(employeeId);
  for (const { ticket, inPeriod } of tickets) if (inPeriod && ticket.employeeId !== null) active.add(ticket.employeeId);
  for (const { employeeId, sampledAt } of dataset.qaSamples) if (months.has(monthOf(dayOf(sampledAt)))) active.add(employeeId);
  // A cell without a day is a picture of now: it holds whoever is still there.
  const pictured = new Set<string>();
  for (const { employeeId, on } of dataset.trainingRecords) {
    if (on === null) pictured.add(employeeId);
    else if (on >= period.start && on < period.end) active.add(employeeId);
  }
  return dataset.employees.filter((one) => active.has(one.id) || ((one.onRoster || pictured.has(one.id)) && isEmployedIn(one, period.start, period.end)));
}

export interface PeopleInput {
  readonly people: readonly Employee[];
  readonly histories: Histories;
  /** Of the period, and of the one before. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly before: ReadonlyMap<string, Standing>;
  readonly tickets: readonly TicketResult[];
  readonly qa: ReadonlyMap<string, QaResult>;
  readonly period: Period;
  readonly policy: Policy;
}

/** The people in the order given, without the flags that follow from comparing them. */
export function personResults({ people, histories, standings, before, tickets, qa, period, policy }: PeopleInput): readonly PersonResult[] {
  const lastMonth = period.months.at(-1) ?? "";
  const ticketsOf = groupBy(tickets.filter(({ inPeriod }) => inPeriod), ({ ticket }) => ticket.employeeId ?? "");
  const drafts = people.map((employee) => {
    const history = histories.get(employee.id);
    const monthly = history?.get(lastMonth);
    const standing = standings.get(employee.id);
    if (history === undefined || monthly === undefined || standing === undefined) throw new Error(`No result for ${employee.id} in ${lastMonth}: scoring leaves nobody out.`);
    return { employee, team: teamIn(employee, lastMonth), history, monthly, standing };
  });
  const ranks = ranksOf(drafts.map(({ standing }) => standing.score), policy.scoring.rank);
  const teamRanks = ranksWithin(drafts.map(({ team, standing }) => ({ group: team, score: standing.score })), policy.scoring.rank);
  return drafts.map(({ employee, team, history, monthly, standing }, index): PersonResult => ({
    employee,
    team,
    monthly,
    history: [...history.values()].filter(({ notAssessed }) => notAssessed !== "no-data"),
    ...standing,
    rank: ranks[index] ?? null,
    teamRank: teamRanks[index] ?? null,
    change: changeOf(standing.score, before.get(employee.id)?.score ?? null),
    qa: qa.get(employee.id) ?? null,
    sla: slaFigures(ticketsOf.get(employee.id) ?? []),
    flags: [],
  }));
}

export interface FlagInput {
  readonly star: StarResult;
  readonly pips: readonly PipResult[];
  readonly dutyGate: readonly { readonly employeeId: string }[];
  readonly period: Period;
  readonly policy: Policy;
}

/** The same people with their flags, most weighty first. */
export function withFlags(people: readonly PersonResult[], { star, pips, dutyGate, period, policy }: FlagInput): readonly PersonResult[] {
  const stars = new Set(star.winners.map(({ employeeId }) => employeeId));
  const nearMisses = new Set(star.nearMisses.map(({ employeeId }) => employeeId));
  const planOf = new Map(pips.filter(({ status }) => status !== "closed").map((pip) => [pip.employeeId, pip.status]));
  const gated = new Set(dutyGate.map(({ employeeId }) => employeeId));
  return people.map((person) => {
    const { employee, monthly, history, qa, score, movedDown } = person;
    const plan = planOf.get(employee.id);
    const flags: readonly (readonly [PersonFlag, boolean])[] = [
      ["star", stars.has(employee.id)],
      ["pip-overdue", plan === "overdue"],
      ["pip-open", plan === "open"],
      ["gate", history.some(({ month, gate }) => gate !== null && period.months.includes(month))],
      ["duty-gate", gated.has(employee.id)],
      ["not-assessed", score === null],
      ["moved-down", movedDown],
      ["key-target-missed", period.kind === "month" && monthly.ratingByScore === "excellent" && missedKeyMetrics(monthly.metrics).length > 0],
      ["near-miss", nearMisses.has(employee.id)],
      ["few-qa-samples", qa !== null && qa.tooFew],
      ["new-hire", isNewHire(employee, period.end - 1, policy.training.dutyGateMonths)],
      ["on-leave", employee.status === "on-leave"],
    ];
    return { ...person, flags: flags.flatMap(([flag, holds]) => (holds ? [flag] : [])) };
  });
}
