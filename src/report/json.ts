// The evaluation as JSON for other programs: English codes, ISO wall-clock text, shares as 0–1, missing as null.
// Names here are a published schema (README, "JSON"): a change of meaning raises SCHEMA.
import { address } from "../core/issue";
import type { ActionResult, Evaluation, MetricResult, PersonResult, QaResult, TrainingRates } from "../core/evaluation";
import type { AnnualStanding, ComplaintFigures, Experience, ExperienceFigures, ProcessAudit, StepTimes } from "../core/periodFigures";
import type { Compliance, SlaFigures, SlaGroup, TicketResult, Verdict } from "../core/ticketFigures";
import type { Rate } from "../core/rate";
import { isoDay, isoMoment, type Day, type Moment, type Period } from "../core/time";
import { issueText } from "../text/issues";
import type { Language } from "../text/language";

const SCHEMA = 1;

/** The whole evaluation as plain JSON values; the issues' sentences are in the given language. */
export function evaluationJson(evaluation: Evaluation, language: Language) {
  const { period, team, asOf, sheets, people, tickets, sla, training, reconciliation } = evaluation;
  return {
    schema: SCHEMA,
    period: period.key,
    team,
    asOf: isoMoment(asOf),
    sheets: sheets.map(({ sheet, kind, rows, read, errors }) => ({ sheet, kind, rows, read, errors })),
    employees: people.map((person) => employeeJson(person, period)),
    tickets: tickets.map(ticketJson),
    sla: {
      overall: figuresJson(sla.overall),
      byType: groupsJson(sla.byType),
      byAgent: groupsJson(sla.byAgent),
      byTeam: groupsJson(sla.byTeam),
      byMonth: groupsJson(sla.byMonth),
      handover: sla.handover && complianceJson(sla.handover),
      sensitivity: sla.sensitivity,
    },
    experience: experienceJson(evaluation.experience),
    process: processJson(evaluation.process),
    training: {
      rates: ratesJson(training.rates),
      byCourse: training.byCourse.map(({ key, rates }) => ({ course: key, ...ratesJson(rates) })),
      overdue: training.overdue.map(({ employeeId, courseId, dueOn }) => ({ employee: employeeId, course: courseId, dueOn: day(dueOn) })),
      dutyGate: training.dutyGate.map(({ employeeId, courseId }) => ({ employee: employeeId, course: courseId })),
      needs: training.needs.map(({ kind, key, share, topic }) => ({ kind, key, ...rateJson(share), topic })),
    },
    reviews: people.map(({ employee, monthly }) => ({
      employee: employee.id,
      attitude: monthly.attitude.score,
      groups: monthly.attitude.groups.map(({ kind, n, mean, counted }) => ({ kind, n, mean: counted ? mean : null, counted })),
    })),
    qa: evaluation.qa.map(qaJson),
    star: {
      winners: evaluation.star.winners.map(({ employeeId, score, rating }) => ({ employee: employeeId, score, rating })),
      nearMisses: evaluation.star.nearMisses.map(({ employeeId, score, reason }) => ({ employee: employeeId, score, reason })),
    },
    pips: evaluation.pips.map(({ employeeId, openedIn, dueIn, closedIn, status, isNew, coach }) => ({
      employee: employeeId, openedIn, dueIn, closedIn, status, isNew, coach,
    })),
    service: evaluation.service.map(({ id, rate, target, met }) => ({ id, ...rateJson(rate), target, met })),
    teams: evaluation.teams.map(({ team, headcount, assessed, mean, median, ratings, change }) => ({ team, headcount, assessed, mean, median, ratings, change })),
    actions: evaluation.actions.map(actionJson),
    reconciliation: {
      withoutData: reconciliation.withoutData,
      notOnRoster: reconciliation.notOnRoster.map(({ name, suggestion }) => ({ name, suggestion })),
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
function employeeJson(person: PersonResult, period: Period) {
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
    rank,
    teamRank,
    change,
    flags,
    movedDown,
    months: monthsJson(person, period),
    annual: annual === null ? null : annualJson(annual),
  };
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

function experienceJson({ total, before, months, byType, reasons }: Experience) {
  return {
    total: experienceFiguresJson(total),
    before: experienceFiguresJson(before),
    byMonth: months.map((figures) => ({ month: figures.month, ...experienceFiguresJson(figures) })),
    complaintsByType: byType.map(({ key, figures }) => ({ key, ...complaintsJson(figures) })),
    reasons: reasons.map(({ reason, n, cumulative, reopened }) => ({ reason, n, cumulative: cumulative.rate, reopened })),
  };
}

function experienceFiguresJson({ satisfaction: { n, mean, satisfied, response }, tickets, complaints, sla }: ExperienceFigures) {
  return { csat: { n, mean, satisfied: rateJson(satisfied), response: rateJson(response) }, tickets, complaints: complaintsJson(complaints), sla: figuresJson(sla) };
}

function complaintsJson({ share, upheld, reopened, sla }: ComplaintFigures) {
  return { share: rateJson(share), upheld: rateJson(upheld), reopened: rateJson(reopened), ...figuresJson(sla) };
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

function metricJson({ metric, actual, target, score, weight, points, state }: MetricResult) {
  return { id: metric.id, actual, target, score, weight, points, state };
}

function ticketJson({ ticket, type, team, firstResponse, resolution, inPeriod }: TicketResult) {
  return {
    id: ticket.id,
    sheet: ticket.at.sheet,
    row: ticket.at.row,
    type,
    agent: ticket.employeeId ?? ticket.agent,
    team,
    inPeriod,
    openedAt: moment(ticket.openedAt),
    resolvedAt: moment(ticket.resolvedAt),
    firstResponse: verdictJson(firstResponse),
    resolution: verdictJson(resolution),
  };
}

function verdictJson({ dueAt, status, overdueHours }: Verdict) {
  return { dueAt: moment(dueAt), status, overdueHours };
}

function groupsJson(groups: readonly SlaGroup[]) {
  return groups.map(({ key, figures }) => ({ key, ...figuresJson(figures) }));
}

function figuresJson(figures: SlaFigures) {
  const { tickets, medianResponseHours, meanResponseHours, medianResolutionHours, meanResolutionHours } = figures;
  return {
    tickets,
    firstResponse: complianceJson(figures.firstResponse),
    resolution: complianceJson(figures.resolution),
    medianResponseHours, meanResponseHours, medianResolutionHours, meanResolutionHours,
  };
}

function complianceJson({ numerator, denominator, rate, breached, atRisk, running, none, cannotTell }: Compliance) {
  return { met: numerator, breached, rate, n: denominator, atRisk, running, none, cannotTell };
}

function ratesJson(rates: TrainingRates) {
  return Object.fromEntries(Object.entries(rates).map(([name, rate]: [string, Rate]) => [name, rateJson(rate)]));
}

function rateJson({ numerator, denominator, rate }: Rate) {
  return { numerator, denominator, rate };
}

function qaJson({ employeeId, n, score, tooFew, criticals, appealsRaised, appealsUpheld }: QaResult) {
  return { employee: employeeId, n, score, tooFew, criticals, appealsRaised, appealsUpheld };
}

function actionJson({ action, standing, daysLate }: ActionResult) {
  const { action: text, owner, deadlineText, deadlineOn, doneOn, at } = action;
  return { action: text, owner, deadlineText, deadlineOn: day(deadlineOn), doneOn: day(doneOn), standing, daysLate, sheet: at.sheet, row: at.row };
}

function moment(value: Moment | null): string | null {
  return value === null ? null : isoMoment(value);
}

function day(value: Day | null): string | null {
  return value === null ? null : isoDay(value);
}
