// Service as JSON: what customers thought, how much work there was, and the targets with their verdicts.
import type { CsatGroup, Evaluation, MonthSummary } from "../../core/evaluation";
import type { FeedbackResult, ServiceResult, TeamService, Volume } from "../../core/ticketFigures";
import { dayJson, rateJson } from "./values";

/** Satisfaction of the period: mean and share of 4 and 5 apart, with n and response rate. */
export function csatJson({ n, mean, satisfied, response, byChannel, byType, byTier }: Evaluation["csat"]) {
  return {
    n, mean, satisfied: rateJson(satisfied), response: rateJson(response),
    byChannel: byChannel.map(csatGroupJson), byType: byType.map(csatGroupJson), byTier: byTier.map(csatGroupJson),
  };
}

function csatGroupJson({ key, n, mean, satisfied }: CsatGroup) {
  return { key, n, mean, satisfied: rateJson(satisfied) };
}

/** Feedback with the follow-up rate of its negative part. */
export function feedbackJson({ n, mean, followedUp, themes }: FeedbackResult) {
  return { n, mean, followedUp: rateJson(followedUp), themes: themes.map((theme) => ({ theme: theme.theme, n: theme.n, negative: theme.negative })) };
}

/** The work of the period. */
export function volumeJson({ opened, complaints, upheld, byDay, byHour, byChannel, byType, byAgent, backlog, backlogAge, reasons, reopened, repeat }: Volume) {
  const [upToOne, upToThree, upToSeven, overSeven] = backlogAge;
  const count = ({ key, n }: { readonly key: string; readonly n: number }) => ({ key, n });
  return {
    opened, complaints, upheld,
    byDay: byDay.map(({ day, n }) => ({ on: dayJson(day), n })),
    byHour,
    byChannel: byChannel.map(count), byType: byType.map(count), byAgent: byAgent.map(count),
    backlog: { carriedIn: backlog.carriedIn, opened: backlog.opened, closed: backlog.closed, carriedOut: backlog.carriedOut },
    backlogDays: { upToOne, upToThree, upToSeven, overSeven },
    reasons: reasons.map(({ reason, n, cumulativeShare }) => ({ reason, n, cumulative: cumulativeShare })),
    reopened,
    repeatCustomers: rateJson(repeat),
  };
}

/** A service target with its verdict. */
export function serviceJson({ id, rate, target, met, upheld }: ServiceResult) {
  return { id, ...rateJson(rate), target, met, upheld: upheld && rateJson(upheld) };
}

/** The targets of one team. */
export function teamServiceJson({ team, targets, met, judged }: TeamService) {
  return { team, met, judged, targets: targets.map(serviceJson) };
}

/** The headline figures of one month. */
export function monthJson({ month, assessed, meanScore, csat, firstResponse, sla, trainingPass, tickets }: MonthSummary) {
  return { month, assessed, meanScore, csat: { n: csat.n, mean: csat.mean }, firstResponse: rateJson(firstResponse), sla: rateJson(sla), trainingPass: rateJson(trainingPass), tickets };
}
