// Satisfaction: the mean of 1–5 ratings and, apart from it, the share of 4 and 5 among those rated. Ratings are the tickets'; where no
// ticket sheet has any, those of the feedback sheets. Negative feedback wants following up.
import type { Feedback } from "./action";
import { groupBy } from "./compliance";
import { isInScope } from "./complaint";
import type { Evaluation } from "./evaluation";
import type { FeedbackResult, TicketResult } from "./ticketFigures";
import { meanOf, roundScore } from "./number";
import type { Satisfaction } from "./periodFigures";
import { rateOf, type Rate } from "./rate";
import { UNKNOWN } from "./slaResult";
import type { Period } from "./time";

type Csat = Evaluation["csat"];

export type RatingSource = "tickets" | "feedback";

interface Rating {
  readonly score: number;
  readonly channel: string | null;
  readonly type: string | null;
  readonly tier: string | null;
}

const SATISFIED = 4;
const NEGATIVE = 2;

/** Whether a rating is one of the two best. */
export function isSatisfied(score: number): boolean {
  return score >= SATISFIED;
}

/** The share of satisfied customers among those who rated. */
export function satisfiedRate(scores: readonly number[]): Rate {
  return rateOf(scores.filter(isSatisfied).length, scores.length);
}

/** The period's satisfaction over all tickets and feedback of the workbook; `null` means where nobody rated. */
export function csatOf(tickets: readonly TicketResult[], feedback: readonly Feedback[], period: Period): Csat {
  const counted = tickets.filter((ticket) => ticket.inPeriod && isInScope(ticket));
  const source = ratingSource(tickets);
  const heard = feedbackIn(feedback, period);
  const fromTickets = source === "tickets";
  const ratings = fromTickets ? counted.flatMap(ratingOf) : heard.flatMap(feedbackRating);
  return {
    ...satisfactionOf(counted, heard, source),
    byChannel: means(ratings, ({ channel }) => channel),
    byType: fromTickets ? means(ratings, ({ type }) => type) : [],
    byTier: means(ratings.filter(({ tier }) => tier !== null), ({ tier }) => tier),
  };
}

/** Whose ratings count: the tickets' where any ticket of the workbook has one, so that no two months are rated by different askers. */
export function ratingSource(tickets: readonly TicketResult[]): RatingSource {
  return tickets.some(({ ticket }) => ticket.csat !== null) ? "tickets" : "feedback";
}

/** Satisfaction of some tickets in scope and some feedback, from the source that counts; without anybody asked there is no response rate. */
export function satisfactionOf(tickets: readonly TicketResult[], feedback: readonly Feedback[], source: RatingSource): Satisfaction {
  const ratings = source === "tickets" ? tickets.flatMap(ratingOf) : feedback.flatMap(feedbackRating);
  const scores = ratings.map(({ score }) => score);
  return { n: scores.length, mean: mean(scores), satisfied: satisfiedRate(scores), response: source === "tickets" ? rateOf(scores.length, tickets.length) : rateOf(0, 0) };
}

function ratingOf({ ticket, type }: TicketResult): readonly Rating[] {
  return ticket.csat === null ? [] : [{ score: ticket.csat, channel: ticket.channel, type, tier: ticket.tier }];
}

function feedbackRating({ score, channel }: Feedback): readonly Rating[] {
  return score === null ? [] : [{ score, channel, type: null, tier: null }];
}

function feedbackIn(feedback: readonly Feedback[], period: Period): readonly Feedback[] {
  return feedback.filter(({ on }) => on >= period.start && on < period.end);
}

function mean(scores: readonly number[]): number | null {
  const value = meanOf(scores);
  return value === null ? null : roundScore(value);
}

/** Mean, share of satisfied and n of each key, most ratings first. */
function means(ratings: readonly Rating[], keyOf: (rating: Rating) => string | null): Csat["byChannel"] {
  return [...groupBy(ratings, (rating) => keyOf(rating) ?? UNKNOWN)]
    .map(([key, group]) => {
      const scores = group.map(({ score }) => score);
      return { key, n: scores.length, mean: mean(scores), satisfied: satisfiedRate(scores) };
    })
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
}

/** The feedback of a period, with the follow-up rate of negative feedback and its themes, those with most negative feedback first. */
export function feedbackResult(feedback: readonly Feedback[], period: Period): FeedbackResult {
  const counted = feedbackIn(feedback, period);
  const isNegative = ({ score }: Feedback): boolean => score !== null && score <= NEGATIVE;
  const negative = counted.filter(isNegative);
  const tracked = feedback.some(({ followedUp, followedUpAt }) => followedUp !== null || followedUpAt !== null);
  const followedUp = negative.filter((entry) => entry.followedUp === true || entry.followedUpAt !== null).length;
  const themes = [...groupBy(counted.filter(({ theme }) => theme !== null), ({ theme }) => theme ?? UNKNOWN)];
  return {
    n: counted.length,
    mean: mean(counted.flatMap(({ score }) => score ?? [])),
    followedUp: tracked ? rateOf(followedUp, negative.length) : rateOf(0, 0),
    themes: themes
      .map(([theme, group]) => ({ theme, n: group.length, negative: group.filter(isNegative).length }))
      .sort((a, b) => b.negative - a.negative || b.n - a.n || (a.theme < b.theme ? -1 : 1)),
  };
}
