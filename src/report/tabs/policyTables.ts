// The policy the report was made with, as tables a person can read: weights, metrics and how each is scored, bands, limits, rules.
import type { Metric } from "../../core/metric";
import type { Dimension, Scorecard } from "../../core/policy";
import { DERIVED_WORDS, DIRECTION_WORDS, MODE_SENTENCES, UNIT_WORDS } from "../../text/metricWords";
import { DIMENSION_WORDS, MISSING_POLICY_WORDS, RANK_WORDS, RATING_WORDS, UNEXCUSED_WORDS, priorityMessage, tierMessage } from "../../text/words";
import { calendarText } from "../calendarText";
import { column, figure } from "../cells";
import { listed, metricName, typeName, type Context } from "../context";
import type { Block, Cell } from "../model";
import { shown, weightText } from "../shown";
import { metricFormat } from "./cardWhy";
import { policyInFull } from "./policyInFull";

/** How a metric becomes 0–100, in one sentence of the reader's language. */
function modeSentence(context: Context, metric: Metric): string {
  const format = metricFormat(metric.unit);
  const show = (value: number | null) => shown(value, format);
  const band = metric.gateBand;
  const rating = (Object.keys(RATING_WORDS) as (keyof typeof RATING_WORDS)[]).find((key) => key === band);
  const sign = metric.direction === "higher" ? "≥" : "≤";
  const sentence = context.word(MODE_SENTENCES[metric.mode], {
    cap: metric.cap,
    scale: metric.scale === null ? "" : `${metric.scale.min ?? 0}–${metric.scale.max}`,
    floor: show(metric.floor),
    steps: listed(context, metric.steps.map(({ threshold, points }) => `${sign} ${show(threshold)} → ${points}`)),
    points: metric.pointsPer ?? "",
    rating: rating === undefined ? band ?? "" : context.word(RATING_WORDS[rating]),
  });
  const derived = metric.derivedFrom === null ? "" : context.tell("derivedFrom", { source: context.word(DERIVED_WORDS[metric.derivedFrom]) });
  return [sentence, derived, metric.key ? context.tell("keyMetric") : ""].filter((text) => text !== "").join(context.language === "en" ? " " : "");
}

function scorecardName(context: Context, { posts, teams, grades, from }: Scorecard): string {
  const who = listed(context, [...posts, ...teams, ...grades]) || context.tell("everyone");
  return from === null ? who : context.tell("fromMonth", { who, month: from });
}

function scorecards(context: Context): readonly Block[] {
  const { tell, word, evaluation: { policy } } = context;
  return policy.scoring.scorecards.flatMap((card, index): readonly Block[] => [
    { kind: "heading", level: 2, text: tell("headScorecard", { who: scorecardName(context, card) }) },
    {
      kind: "table", id: `metrics-${index}`, empty: tell("emptyMetrics"),
      columns: [
        column(context, "colMetric", "text", 22), column(context, "colDirection", "text", 20), column(context, "colWeight", "percent", 9), column(context, "colTarget", "score", 9),
        column(context, "colUnit", "text", 9), column(context, "colKey", "text", 20), column(context, "colHow", "text", 60),
      ],
      rows: card.metrics.map((metric): readonly Cell[] => [
        { value: metricName(context, metric) }, { value: context.label(DIRECTION_WORDS[metric.direction]) }, { value: metric.weight }, figure(metric.target, metricFormat(metric.unit)),
        { value: word(UNIT_WORDS[metric.unit]) }, { value: metric.key ? tell("yes") : null }, { value: modeSentence(context, metric) },
      ]),
    },
  ]);
}

function scoring(context: Context): readonly Block[] {
  const { tell, word, evaluation: { policy: { scoring: rules, reviews } } } = context;
  const dimensions = (Object.entries(rules.dimensions) as [Dimension, number][]).map(([dimension, weight]) => `${word(DIMENSION_WORDS[dimension])} ${weightText(weight)}`);
  const bands = rules.bands.map(({ rating, from }) => `${word(RATING_WORDS[rating])} ≥ ${from}`);
  return [{
    kind: "pairs", across: 1, pairs: [
      [tell("ruleDimensions"), { value: listed(context, dimensions) }],
      [tell("ruleBands"), { value: listed(context, bands) }],
      [tell("ruleMissing"), { value: tell("missingRule", { missing: word(MISSING_POLICY_WORDS[rules.missing]), unexcused: word(UNEXCUSED_WORDS[rules.unexcused]), coverage: shown(rules.minCoverage, "share"), mandatory: listed(context, rules.mandatory.map((dimension) => word(DIMENSION_WORDS[dimension]))) || "–" }) }],
      [tell("ruleReviews"), { value: tell("reviewRule", {
        supervisor: weightText(reviews.weights.supervisor), peer: weightText(reviews.weights.peer), customer: weightText(reviews.weights.customer),
        minSupervisor: reviews.minimum.supervisor, minPeer: reviews.minimum.peer, minCustomer: reviews.minimum.customer,
      }) }],
      [tell("ruleRounding"), { value: tell("roundingRule") }],
      [tell("ruleRank"), { value: word(RANK_WORDS[rules.rank]) }],
      [tell("ruleForced"), { value: forcedText(context) }],
    ],
  }];
}

function forcedText(context: Context): string {
  const forced = context.evaluation.policy.scoring.forcedDistribution;
  if (forced === null) return context.tell("off");
  const shares = (Object.entries(forced.shares) as [keyof typeof RATING_WORDS, number][]).map(([rating, share]) => `${context.word(RATING_WORDS[rating])} ≤ ${weightText(share)}`);
  return context.tell("forcedRule", { shares: listed(context, shares), n: forced.minPeople });
}

function limits(context: Context): readonly Block[] {
  const { tell, word, evaluation: { policy: { sla } } } = context;
  const rows = [
    ...sla.byPriority.map((limit) => ({ by: tell("limitByPriority"), name: word(priorityMessage(limit.priority)), limit })),
    ...sla.byTier.map((limit) => ({ by: tell("limitByTier"), name: word(tierMessage(limit.tier)), limit })),
    ...sla.byType.map((limit) => ({ by: tell("limitByType"), name: typeName(context, limit.type), limit })),
  ];
  return [
    { kind: "heading", level: 2, text: tell("headLimits"), note: tell("limitRule", { calendar: calendarText(context, sla.calendar), share: shown(sla.atRiskShare, "share"), handover: sla.handoverHours }) },
    {
      kind: "table", id: "limits", empty: "",
      columns: [column(context, "colLimitOf", "text", 22), column(context, "colBasis", "text", 20), column(context, "colResponseLimit", "limit", 9), column(context, "colResolutionLimit", "limit", 9)],
      rows: rows.map(({ by, name, limit }) => [{ value: name }, { value: by }, figure(limit.firstResponse ?? tell("noLimit")), figure(limit.resolution ?? tell("noLimit"))]),
    },
  ];
}

function rules(context: Context): readonly Block[] {
  const { tell, word, evaluation: { policy } } = context;
  const { training, star, pip, qa } = policy;
  return [
    { kind: "heading", level: 2, text: tell("headRules") },
    {
      kind: "pairs", across: 1, pairs: [
        [tell("labelTraining"), { value: tell("trainingRule", {
          mark: training.passMark, theory: weightText(training.parts.theory), practical: weightText(training.parts.practical), cases: weightText(training.parts.caseStudy),
          target: shown(training.passTarget, "percent"), weeks: training.newHireWeeks, soon: training.dueSoonDays, gate: training.dutyGateMonths,
        }) }],
        [tell("labelStar"), { value: tell("starRule", { rating: word(RATING_WORDS[star.minRating]), days: star.minDaysEmployed, tickets: star.minTickets }) }],
        [tell("labelPips"), { value: tell("pipRule", { open: pip.monthsToOpen, rating: word(RATING_WORDS[pip.rating]), plan: pip.planMonths, close: pip.monthsToClose }) }],
        [tell("labelQuality"), { value: tell("qaRule", { critical: qa.criticalScore, n: qa.minSamples }) }],
      ],
    },
  ];
}

/** The policy's tables and rules. */
export function policyBlocks(context: Context): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: context.tell("headPolicy"), note: context.tell("notePolicy") },
    ...scoring(context),
    ...scorecards(context),
    ...limits(context),
    ...rules(context),
    ...policyInFull(context),
  ];
}
