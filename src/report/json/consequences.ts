// What follows from the figures as JSON: star, plans, incentives, checks, cases and actions. Figures propose, people decide.
import type { ActionResult, Incentives, PipResult, StarResult } from "../../core/consequenceFigures";
import type { QaResult } from "../../core/evaluation";
import type { CaseReview, QaPlan } from "../../core/ticketFigures";
import { dayJson } from "./values";

/** The star with its near misses, the team of the month and the largest rise. */
export function starJson({ winners, nearMisses, teams, csatRise }: StarResult) {
  return {
    winners: winners.map(({ employeeId, score, rating }) => ({ employee: employeeId, score, rating })),
    nearMisses: nearMisses.map(({ employeeId, score, reason }) => ({ employee: employeeId, score, reason })),
    teams: teams.map(({ team, score }) => ({ team, score })),
    csatRise: csatRise && { employee: csatRise.employeeId, from: csatRise.from, to: csatRise.to, n: csatRise.n },
  };
}

/** A plan with the months that opened it and its progress. */
export function pipJson({ employeeId, openedIn, dueIn, closedIn, status, isNew, evidence, progress, coach, apart }: PipResult) {
  return { employee: employeeId, openedIn, dueIn, closedIn, status, isNew, evidence: evidence.map(monthJson), progress: progress.map(monthJson), coach, apart };
}

function monthJson({ month, score, rating }: PipResult["evidence"][number]) {
  return { month, score, rating };
}

/** The lists of incentives and the balances of points. */
export function incentivesJson({ bonus, promotion, pay, points }: Incentives) {
  return {
    bonus: bonus.map(({ employeeId, score }) => ({ employee: employeeId, score })),
    promotion: promotion.map(({ employeeId, grade, next }) => ({ employee: employeeId, grade, next })),
    pay: pay.map(({ employeeId, rating, coefficient }) => ({ employee: employeeId, rating, coefficient })),
    points: points.map(({ employeeId, balance, earned, suggestions, adopted }) => ({ employee: employeeId, balance, earned, suggestions, adopted })),
  };
}

/** A person's QA figures with the plan they are held against. */
export function qaJson({ employeeId, n, score, tooFew, planned, criticals, appealsRaised, appealsUpheld, categories, deductions }: QaResult) {
  return {
    employee: employeeId, n, score, tooFew, planned, criticals, appealsRaised, appealsUpheld,
    categories: categories.map((category) => ({ criterion: category.criterion, score: category.score, n: category.n })),
    deductions: deductions.map(({ criterion, lost, n: samples }) => ({ criterion, lost, n: samples })),
  };
}

/** Next week's checks with the seed that draws them again. */
export function qaPlanJson({ seed, samples }: QaPlan) {
  return {
    seed,
    samples: samples.map(({ on, employeeId, ticketId, stratum, at }) => ({
      on: dayJson(on), employee: employeeId, ticket: ticketId, complaint: stratum.complaint, type: stratum.type, sheet: at.sheet, row: at.row,
    })),
  };
}

/** A case by its ticket; names are masked. */
export function caseJson({ ticket: { ticket }, kind, agent, reason, handling }: CaseReview) {
  return { kind, ticket: ticket.id, sheet: ticket.at.sheet, row: ticket.at.row, agent, reason, handling };
}

/** An improvement action and how it stands. */
export function actionJson({ action, status, standing, daysLate }: ActionResult) {
  const { action: text, owner, deadlineText, deadlineOn, startOn, doneOn, metric, metricBefore, metricAfter, metricTarget, at } = action;
  return {
    action: text, owner, deadlineText, deadlineOn: dayJson(deadlineOn), startOn: dayJson(startOn), status, doneOn: dayJson(doneOn), standing, daysLate,
    metric, metricBefore, metricAfter, metricTarget, sheet: at.sheet, row: at.row,
  };
}
