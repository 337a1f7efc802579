// What follows from the figures of a period: the star, plans, incentives. Figures propose, people decide.
import { attitudeBreachOwners } from "./complaint";
import { groupBy } from "./compliance";
import type { Evaluation, PersonResult, TeamResult } from "./evaluation";
import type { TicketResult } from "./ticketFigures";
import { incentivesOf } from "./incentive";
import { meanOf } from "./number";
import { daysEmployed } from "./people";
import { pipsOf } from "./pip";
import type { Policy } from "./policy";
import { ratingOf } from "./rating";
import { largestCsatRise, starOf, teamOfMonth } from "./star";
import { monthOf, monthsBetween, type Month, type Period } from "./time";

/** What the consequences of scores go by. */
export interface FollowUpInput {
  readonly people: readonly PersonResult[];
  readonly teams: readonly TeamResult[];
  readonly tickets: readonly TicketResult[];
  readonly hasTickets: boolean;
  readonly passedCourses: (employeeId: string) => ReadonlySet<string>;
  readonly period: Period;
  readonly before: Period;
  readonly policy: Policy;
}

export type FollowUps = Pick<Evaluation, "star" | "pips"> & { readonly incentives: Omit<Evaluation["incentives"], "points"> };

/** The star is of a month; longer periods name none. */
const NO_STAR: Evaluation["star"] = { winners: [], nearMisses: [], teams: [], csatRise: null };

/** The star of the month with near misses, all plans up to the period's end, and the lists of incentives. */
export function followUps(input: FollowUpInput): FollowUps {
  const { people, period, policy } = input;
  const lastMonth = period.months.at(-1) ?? "";
  return {
    star: period.kind === "month" ? starResult(input) : NO_STAR,
    pips: people
      .flatMap(({ employee, history }) => pipsOf(employee, history, lastMonth, policy.pip))
      .map((pip) => ({ ...pip, isNew: period.months.includes(pip.openedIn) })),
    incentives: incentivesOf(
      people.map(({ employee, score, rating, history }) => ({
        employee, score, rating, history,
        serviceMonths: employee.hiredOn === null ? null : monthsBetween(monthOf(employee.hiredOn), lastMonth),
        passedCourses: input.passedCourses(employee.id),
      })),
      policy,
    ),
  };
}

function starResult({ people, teams, tickets, hasTickets, period, before, policy }: FollowUpInput): Evaluation["star"] {
  const breachers = attitudeBreachOwners(tickets.filter(({ inPeriod }) => inPeriod));
  const ratings = csatRatings(tickets);
  const candidates = people.map((person) => {
    const { employee, score, rating, sla } = person;
    return {
      employeeId: employee.id, score, rating,
      csat: actualOf(person, "csat") ?? meanOf(ratingsIn(ratings, employee.id, period.months)),
      responseHours: actualOf(person, "response-hours") ?? sla.meanResponseHours,
      hasAttitudeBreach: breachers.has(employee.id),
      daysEmployed: daysEmployed(employee, period.start, period.end),
      tickets: hasTickets ? sla.tickets : null,
    };
  });
  const byTeam = groupBy(people.map((person, index) => ({ team: person.team, candidate: candidates[index] })), ({ team }) => team ?? "");
  const teamCandidates = teams.map(({ team, mean }) => {
    const members = (byTeam.get(team) ?? []).flatMap(({ candidate }) => candidate ?? []);
    return {
      team,
      score: mean,
      rating: mean === null ? null : ratingOf(mean, policy.scoring.bands),
      csat: meanOf(members.flatMap(({ csat }) => csat ?? [])),
      responseHours: meanOf(members.flatMap(({ responseHours }) => responseHours ?? [])),
      hasAttitudeBreach: members.some(({ hasAttitudeBreach }) => hasAttitudeBreach),
    };
  });
  const pairs = people.map(({ employee }) => ({
    employeeId: employee.id,
    before: meanAndN(ratingsIn(ratings, employee.id, before.months)),
    now: meanAndN(ratingsIn(ratings, employee.id, period.months)),
  }));
  return { ...starOf(candidates, policy.star), teams: teamOfMonth(teamCandidates, policy.star), csatRise: largestCsatRise(pairs, policy.star) };
}

/** The month's actual of a metric on the person's card; null where it is not on it or missing. */
function actualOf({ monthly }: PersonResult, metric: string): number | null {
  return monthly.metrics.find((one) => one.metric.id === metric)?.actual ?? null;
}

type Ratings = ReadonlyMap<string, readonly number[]>;

function csatRatings(tickets: readonly TicketResult[]): Ratings {
  const rated = tickets.filter(({ ticket, countedIn }) => ticket.csat !== null && ticket.employeeId !== null && countedIn !== null);
  const groups = groupBy(rated, ({ ticket, countedIn }) => `${countedIn} ${ticket.employeeId}`);
  return new Map([...groups].map(([key, own]) => [key, own.flatMap(({ ticket }) => ticket.csat ?? [])]));
}

function ratingsIn(ratings: Ratings, employeeId: string, months: readonly Month[]): readonly number[] {
  return months.flatMap((month) => ratings.get(`${month} ${employeeId}`) ?? []);
}

function meanAndN(values: readonly number[]): { readonly mean: number | null; readonly n: number } {
  return { mean: meanOf(values), n: values.length };
}
