// The evaluation as JSON for other programs: English codes, ISO wall-clock text, shares as 0–1, missing as null.
// Names here are a published schema (README, "JSON"): a change of meaning raises SCHEMA.
import { address } from "../core/issue";
import type { Evaluation, MetricResult, PeopleFigures, PersonResult } from "../core/evaluation";
import { liftOf, type Lift } from "../core/lift";
import type { AnnualStanding, ComplaintFigures, Experience, ExperienceFigures, ProcessAudit, StepTimes } from "../core/periodFigures";
import type { TicketResult, Verdict } from "../core/ticketFigures";
import { isoMoment, type Period } from "../core/time";
import { issueText } from "../text/issues";
import type { Language } from "../text/language";
import { actionJson, caseJson, incentivesJson, pipJson, qaJson, qaPlanJson, starJson } from "./json/consequences";
import { csatJson, feedbackJson, monthJson, serviceJson, teamServiceJson, volumeJson } from "./json/service";
import { trainingJson } from "./json/training";
import { complianceJson, figuresJson, groupsJson, momentJson, rateJson } from "./json/values";

const SCHEMA = 1;

/** The whole evaluation as plain JSON values; the issues' sentences are in the given language. */
export function evaluationJson(evaluation: Evaluation, language: Language) {
  const { period, team, asOf, sheets, people, tickets, sla, training, reconciliation, closed } = evaluation;
  return {
    schema: SCHEMA,
    period: period.key,
    team,
    asOf: isoMoment(asOf),
    sheets: sheets.map(({ sheet, kind, rows, read, errors }) => ({ sheet, kind, rows, read, errors })),
    employees: people.map((person) => employeeJson(person, evaluation)),
    tickets: tickets.map(ticketJson),
    sla: {
      overall: figuresJson(sla.overall),
      byType: groupsJson(sla.byType),
      byAgent: groupsJson(sla.byAgent),
      byTeam: groupsJson(sla.byTeam),
      byMonth: groupsJson(sla.byMonth),
      handover: sla.handover && complianceJson(sla.handover),
      sensitivity: sla.sensitivity,
      decidedLater: sla.decidedLater.map(({ ticket }) => ticket.id),
      statedDifferences: sla.statedDifferences.map(({ ticket: { ticket }, clock, stated }) => ({ ticket: ticket.id, sheet: ticket.at.sheet, row: ticket.at.row, clock, stated })),
    },
    experience: experienceJson(evaluation.experience),
    process: processJson(evaluation.process),
    training: trainingJson(training),
    reviews: people.map(({ employee, monthly }) => ({
      employee: employee.id,
      attitude: monthly.attitude.score,
      groups: monthly.attitude.groups.map(({ kind, n, mean, counted }) => ({ kind, n, mean: counted ? mean : null, counted })),
    })),
    qa: evaluation.qa.map(qaJson),
    qaPlan: qaPlanJson(evaluation.qaPlan),
    drift: evaluation.drift.map(({ reviewer, n, mean, othersMean, drift }) => ({ reviewer, n, mean, othersMean, drift })),
    star: starJson(evaluation.star),
    pips: evaluation.pips.map(pipJson),
    incentives: incentivesJson(evaluation.incentives),
    caseReviews: evaluation.caseReviews.map(caseJson),
    service: evaluation.service.map(serviceJson),
    serviceByTeam: evaluation.serviceByTeam.map(teamServiceJson),
    csat: csatJson(evaluation.csat),
    feedback: feedbackJson(evaluation.feedback),
    volume: volumeJson(evaluation.volume),
    distribution: evaluation.distribution,
    teams: evaluation.teams.map(({ team, headcount, assessed, mean, median, ratings, change }) => ({ team, headcount, assessed, mean, median, ratings, change })),
    headcount: headcountJson(evaluation.headcount),
    trend: evaluation.trend.map(monthJson),
    actions: evaluation.actions.map(actionJson),
    closed: {
      months: closed.months,
      standing: closed.standing,
      at: closed.at === null ? null : isoMoment(closed.at),
      differences: closed.differences.map(({ month, employeeId, figure, frozen, now }) => ({ month, employee: employeeId, figure, closed: frozen, now })),
    },
    reconciliation: {
      withoutData: reconciliation.withoutData,
      notOnRoster: reconciliation.notOnRoster.map(({ name, suggestion, at }) => ({ name, suggestion, sheet: at?.sheet ?? null, row: at?.row ?? null })),
      afterLeaving: reconciliation.afterLeaving.map(({ employeeId, at }) => ({ employee: employeeId, sheet: at.sheet, row: at.row })),
      transfers: reconciliation.transfers.map(({ employeeId, from, to, month }) => ({ employee: employeeId, from, to, month })),
    },
    issues: evaluation.issues.map((issue) => ({
      sheet: issue.at?.sheet ?? null,
      cell: issue.at && address(issue.at) !== "" ? address(issue.at) : null,
      severity: issue.severity,
      code: issue.code,
      message: issueText(issue, language),
    })),
  };
}

/** Dimensions and metrics are a month's: over several months they are left empty, and `months` has each month's own score. */
function employeeJson(person: PersonResult, { period, policy }: Evaluation) {
  const { employee, team, monthly, score, rating, rank, teamRank, change, flags, notAssessed, movedDown, annual } = person;
  const ofMonth = period.kind === "month" ? monthly : null;
  return {
    id: employee.id,
    name: employee.name,
    team,
    score,
    rating,
    performance: ofMonth?.performance ?? null,
    coverage: annual?.coverage ?? ofMonth?.coverage ?? null,
    notAssessed,
    dimensions: Object.fromEntries(
      (ofMonth?.dimensions ?? []).map(({ dimension, score: value, weight, points }) => [dimension, { score: value, weight, points }]),
    ),
    metrics: (ofMonth?.metrics ?? []).map(metricJson),
    scorecard: ofMonth?.scorecard ?? null,
    gate: ofMonth?.gate ? { metric: ofMonth.gate.metric.id, actual: ofMonth.gate.actual } : null,
    lift: ofMonth === null ? null : liftJson(liftOf(ofMonth, policy.scoring)),
    rank,
    teamRank,
    change,
    flags,
    movedDown,
    months: monthsJson(person, period),
    annual: annual === null ? null : annualJson(annual),
  };
}

function liftJson(lift: Lift | null) {
  return lift && { metric: lift.metric.id, target: lift.target, score: lift.score, rating: lift.rating };
}

function monthsJson({ months, history }: PersonResult, period: Period) {
  return {
    n: months.n,
    mean: months.score,
    notAssessed: months.leftOut,
    each: history.filter(({ month }) => period.months.includes(month)).map(({ month, score, rating, performance }) => ({ month, score, rating, performance })),
  };
}

function annualJson({ csat, parts }: AnnualStanding) {
  return { csat: csat?.value ?? null, parts: Object.fromEntries(parts.map(({ part, score, weight, points }) => [part, { score, weight, points }])) };
}

function experienceJson({ total, before, months, byType, byChannel, reasons }: Experience) {
  return {
    total: experienceFiguresJson(total),
    before: experienceFiguresJson(before),
    byMonth: months.map((figures) => ({ month: figures.month, ...experienceFiguresJson(figures) })),
    complaintsByType: byType.map(({ key, figures }) => ({ key, ...complaintsJson(figures) })),
    complaintsByChannel: byChannel.map(({ key, figures }) => ({ key, ...complaintsJson(figures) })),
    reasons: reasons.map(({ reason, n, cumulative, reopened }) => ({ reason, n, cumulative: cumulative.rate, reopened })),
  };
}

function experienceFiguresJson({ satisfaction: { n, mean, satisfied, response }, tickets, complaints, sla }: ExperienceFigures) {
  return { csat: { n, mean, satisfied: rateJson(satisfied), response: rateJson(response) }, tickets, complaints: complaintsJson(complaints), sla: figuresJson(sla) };
}

function complaintsJson({ share, upheld, reopened, repeat, sla }: ComplaintFigures) {
  return { share: rateJson(share), upheld: rateJson(upheld), reopened: rateJson(reopened), repeatCustomers: rateJson(repeat), ...figuresJson(sla) };
}

function processJson({ steps, months, departments }: ProcessAudit) {
  return {
    steps: steps.map(stepJson),
    byMonth: months.map(({ month, steps: own }) => ({ month, steps: own.map(stepJson) })),
    departments: departments.map(({ department, times, overdueHours, overdueShare, isBottleneck }) => ({ department, ...stepJson(times), overdueHours, overdueShare, isBottleneck })),
  };
}

function stepJson({ compliance, ...times }: StepTimes) {
  return { ...times, compliance: compliance && complianceJson(compliance) };
}

function metricJson({ metric, actual, target, attainment, score, weight, points, state }: MetricResult) {
  return { id: metric.id, actual, target, attainment, score, weight, points, state };
}

function headcountJson({ byTeam, ...all }: PeopleFigures) {
  const figures = ({ opening, joiners, leavers, closing, turnover }: Omit<PeopleFigures, "byTeam">) => ({ opening, joiners, leavers, closing, turnover });
  return { ...figures(all), byTeam: byTeam.map(({ team, ...own }) => ({ team, ...figures(own) })) };
}

function ticketJson({ ticket, type, team, firstResponse, resolution, handover, inPeriod }: TicketResult) {
  return {
    id: ticket.id,
    sheet: ticket.at.sheet,
    row: ticket.at.row,
    type,
    agent: ticket.employeeId ?? ticket.agent,
    team,
    inPeriod,
    openedAt: momentJson(ticket.openedAt),
    resolvedAt: momentJson(ticket.resolvedAt),
    firstResponse: verdictJson(firstResponse),
    resolution: verdictJson(resolution),
    handover: handover && verdictJson(handover),
  };
}

function verdictJson({ dueAt, status, overdueHours }: Verdict) {
  return { dueAt: momentJson(dueAt), status, overdueHours };
}
