// From everything read to everything said: verdicts on tickets, judged training records, monthly scores, then what
// follows from them. The order of rows changes nothing; months after the period are not looked at.
import { actionResults } from "./actionResult";
import { annualIssues } from "./annualStanding";
import { caseReviews } from "./caseReview";
import { csatOf, feedbackResult } from "./csat";
import type { Dataset } from "./dataset";
import type { Employee } from "./employee";
import type { Evaluation, PersonResult } from "./evaluation";
import { experienceOf } from "./experience";
import { followUps } from "./followUp";
import { closedMonthOf, closesWith, type History } from "./history";
import { monthIn, monthsAgain } from "./historyAgain";
import { differenceIssue, policyDifference } from "./historyDifferences";
import { keptFigures, keptResults, keptTrend } from "./historyKept";
import { seenFrom, withClosedPeople } from "./historyView";
import { pointsBalances } from "./incentive";
import { judgementOf, monthsToScore } from "./judgement";
import { peopleFigures, teamIn } from "./people";
import { periodBefore } from "./period";
import { peopleInScope, personResults, withFlags } from "./personResult";
import type { Policy } from "./policy";
import { processAudit } from "./processAudit";
import { qaResults } from "./quality";
import { rateOf, type Rate } from "./rate";
import { countRatings } from "./rating";
import { reconcile } from "./reconciliation";
import { reviewerDrift } from "./review";
import { checkedIds, samplingPlan, seedOf } from "./samplingPlan";
import { serviceByTeam, serviceResults, type ServiceInput } from "./serviceTargets";
import { slaResult } from "./slaResult";
import { historiesOf, standingsIn, type Standing } from "./standing";
import { teamResults } from "./team";
import { consequencesOf, peopleOf, reconciliationOf, teamScope, type TeamScope } from "./teamScope";
import { asOfMoment } from "./ticketResults";
import { dayOf, type Moment, type Period } from "./time";
import { passRate } from "./trainingRecord";
import { trainingResult } from "./trainingResult";
import { trendMonths, trendOf } from "./trend";
import { volumeOf } from "./volume";
import { readableCalendar, workCalendar } from "./workdays";

/** When one looks and at whom: the period, the person's clock, the moment chosen for open tickets, if any, and the team; everybody without one. */
export interface Viewpoint {
  readonly period: Period;
  readonly now: Moment;
  readonly asOf: Moment | null;
  readonly team?: string | null;
}

/**
 * The evaluation of a dataset under a policy that has been checked. Closed months count as they were kept; a period that is one of them is
 * looked at under its own policy and T, whatever is in force now.
 */
export function evaluate(given: Dataset, inForce: Policy, { period, now, asOf: chosen, team = null }: Viewpoint, closedMonths: History = []): Evaluation {
  const before = periodBefore(period);
  const history = closedMonths.filter(({ month }) => month <= (period.months.at(-1) ?? ""));
  const closed = closedMonthOf(history, period);
  const policy = closed?.policy ?? inForce;
  const asOf = closed?.asOf ?? asOfMoment(chosen, now, given.newestTicketAt, period);
  const known = withClosedPeople(given, history);
  const dataset = closed === null ? known : seenFrom(closed, known);
  const judgement = judgementOf(dataset, policy, {
    period, asOf, parts: closed?.parts, monthsOf: (ticketMonths) => monthsToScore(dataset, [...ticketMonths, ...history.map(({ month }) => month)], period, before),
  });
  const { judged, records, recordsByMonth, months, scored } = judgement;
  const again = monthsAgain(known);
  const { results, differences } = keptResults(scored.results, history, (one) => (one === closed ? monthIn(judgement, one.month) : again(one)));
  // Whoever came into the rows later was not on the list of a closed month.
  const listed = closed === null ? null : new Set(closed.people.map(({ result }) => result.employeeId));
  const employees = peopleInScope(dataset, results, judged.tickets, period).filter(({ id }) => listed === null || listed.has(id));
  const qa = qaResults(dataset.qaSamples, judged.tickets, policy.qa, period);
  const histories = historiesOf(results);
  const standingInput = { employees: dataset.employees, histories, assessments: dataset.assessments, tickets: judged.tickets, asOf, policy };
  const earlier = standingsIn(before, standingInput);
  const everybody = personResults({
    people: employees, histories, standings: standingsIn(period, standingInput), before: earlier, tickets: judged.tickets, qa, period, policy,
  });
  const past = scoredBefore(dataset.employees, earlier, before);
  const scope = teamScope(team, dataset.employees, period);
  const training = trainingResult({ dataset, records, people: everybody, results, tickets: judged.tickets, scope, policy, period, asOf });
  const following = followUps({
    people: everybody, teams: teamResults(everybody, past), tickets: judged.tickets, hasTickets: dataset.tickets.length > 0,
    passedCourses: training.passedCourses, period, before, policy,
  });
  const consequences = consequencesOf(scope, closed === null ? following : { ...following, star: closed.figures.star });
  const people = peopleOf(scope, everybody);
  const tickets = judged.tickets.filter(scope.hasTicket);
  const feedback = dataset.feedback.filter(({ employeeId }) => scope.hasPerson(employeeId));
  const { points, issues: pointIssues } = pointsBalances(dataset.points.filter(({ on, employeeId }) => on < period.end && scope.hasPerson(employeeId)));
  const csat = csatOf(tickets, feedback, period);
  const actions = actionResults(dataset.actions.filter(scope.hasAction), period, asOf, workCalendar(policy.sla.calendar, dataset.companyDays));
  const trend = trendOf({
    months: trendMonths(months, period),
    results: results.filter(({ employeeId }) => scope.hasPerson(employeeId)),
    tickets,
    trainingPass: (month) => passRate((recordsByMonth.get(month) ?? []).filter(({ record }) => scope.hasPerson(record.employeeId))),
  });
  const standing = closed !== null ? "closed" : closesWith(period, asOf, team) ? "closes" : "open";
  const told = closed === null ? differences : [...policyDifference(closed, inForce), ...differences];

  const evaluation: Evaluation = {
    period,
    team,
    asOf,
    policy,
    sheets: dataset.sheets,
    kinds: [...new Set(dataset.sheets.flatMap(({ kind }) => kind ?? []))],
    courses: dataset.courses,
    people: withFlags(people, { ...consequences, dutyGate: training.result.dutyGate, period, policy }),
    distribution: countRatings(people.map(({ rating }) => rating)),
    teams: teamResults(people, past),
    headcount: peopleFigures(dataset.employees.filter(({ id }) => scope.hasPerson(id)), period),
    tickets,
    sla: slaResult({ tickets, policy: policy.sla, companyDays: dataset.companyDays, period, asOf }),
    volume: volumeOf(tickets, period, asOf),
    ...serviceOf({ dataset, policy, scope, people, tickets, feedback, training: training.result, period }),
    csat,
    experience: experienceOf(tickets, feedback, period, asOf),
    process: processAudit(tickets, { period, asOf, calendar: readableCalendar(policy.sla.calendar, dataset.companyDays) }),
    training: training.result,
    qa: [...qa.values()].filter(({ employeeId }) => scope.hasPerson(employeeId)),
    drift: reviewerDrift(dataset.reviews.filter(({ month, employeeId }) => period.months.includes(month) && scope.hasPerson(employeeId))),
    star: consequences.star,
    pips: consequences.pips,
    incentives: { ...consequences.incentives, points },
    caseReviews: caseReviews(tickets, dataset.employees, policy.caseReviews),
    feedback: feedbackResult(feedback, period),
    qaPlan: samplingPlan(judged.tickets.filter(({ ticket }) => scope.hasPerson(ticket.employeeId)), {
      seed: seedOf(period.key),
      perAgent: policy.qa.plannedPerAgent,
      // Next week as T sees it; once the period is over, the week after it.
      from: Math.min(period.end, dayOf(asOf) + 1),
      checked: checkedIds(dataset.qaSamples),
    }),
    actions: actions.actions,
    trend: team === null ? keptTrend(trend, history) : trend,
    reconciliation: reconciliationOf(scope, reconcile(given, period)),
    issues: [...dataset.issues, ...judged.issues, ...scored.issues, ...training.issues, ...actions.issues, ...pointIssues, ...annualIssues(period, standingInput), ...told.map(differenceIssue)],
    closed: {
      months: history.map(({ month }) => month), standing, at: closed?.closedAt ?? (standing === "closes" ? now : null),
      samePolicy: !told.some(({ figure }) => figure === "policy"), parts: scored.parts, differences: told,
    },
  };
  // What was kept is everybody's: one team's share of it is worked out from the rows.
  return closed === null || team !== null ? evaluation : keptFigures(evaluation, closed);
}

/** The teams and scores of the period before, of those who have left since too: a change is on what was printed. */
function scoredBefore(employees: readonly Employee[], standings: ReadonlyMap<string, Standing>, before: Period): readonly Pick<PersonResult, "team" | "score" | "rating">[] {
  return employees.map((employee) => {
    const { score, rating } = standings.get(employee.id) ?? { score: null, rating: null };
    return { team: teamIn(employee, before.months.at(-1) ?? ""), score, rating };
  });
}

interface ServiceRows extends Pick<Evaluation, "people" | "tickets" | "training" | "period" | "policy"> {
  readonly dataset: Dataset;
  readonly scope: TeamScope;
  readonly feedback: Dataset["feedback"];
}

/** The service targets of a scope, and of each team that people or tickets of it belong to. */
function serviceOf({ dataset, policy, scope, people, tickets, feedback, training, period }: ServiceRows): Pick<Evaluation, "service" | "serviceByTeam"> {
  const inPeriod = tickets.filter((ticket) => ticket.inPeriod);
  const kpis = dataset.kpis.filter(({ employeeId }) => scope.hasPerson(employeeId));
  const inputOf = (part: TeamScope, trainingPass: Rate): ServiceInput => ({
    tickets: inPeriod.filter(part.hasTicket),
    satisfied: csatOf(tickets.filter(part.hasTicket), feedback.filter(({ employeeId }) => part.hasPerson(employeeId)), period).satisfied,
    trainingPass,
    kpis: kpis.filter(({ employeeId }) => part.hasPerson(employeeId)),
    months: period.months,
  });
  const teams = [...people, ...inPeriod].flatMap(({ team }) => team ?? []);
  return {
    service: serviceResults(policy.service, inputOf(scope, training.rates.pass)),
    serviceByTeam: serviceByTeam(policy.service, teams, (team) =>
      inputOf(teamScope(team, dataset.employees, period), training.byTeam.find(({ key }) => key === team)?.rates.pass ?? rateOf(0, 0))),
  };
}
