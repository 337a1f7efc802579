// Why a person has this score, in words: the sum, what was missing, what changed the rating, and what would lift it.
import type { MonthlyResult } from "../../core/evaluation";
import { liftOf } from "../../core/lift";
import { DIMENSION_WORDS, MISSING_POLICY_WORDS, NOT_ASSESSED_WORDS, RATING_WORDS } from "../../text/words";
import { listed, metricName, type Context } from "../context";
import type { Cell, Format } from "../model";
import { shown, weightText } from "../shown";
import { dimensionWeight } from "../weights";

/** How a metric's actual and target are shown, by its unit: counts whole, shares in percent. */
export function metricFormat(unit: MonthlyResult["metrics"][number]["metric"]["unit"]): Format {
  if (unit === "share") return "percent";
  return unit === "count" ? "integer" : "score";
}

/** One product of the sum: `CSAT 84.00 × 40% = 33.60`. */
function product(name: string, score: number | null, weight: number, points: number | null): string {
  return `${name} ${shown(score, "score")} × ${weightText(weight)} = ${shown(points, "score")}`;
}

function sumOf(context: Context, parts: readonly string[]): string {
  return parts.join(context.language === "en" ? "; " : "；");
}

function scoreSentence(context: Context, monthly: MonthlyResult): string | null {
  if (monthly.score === null) {
    return monthly.notAssessed === null ? null : context.tell("whyNotAssessed", { reason: context.word(NOT_ASSESSED_WORDS[monthly.notAssessed]) });
  }
  const parts = monthly.dimensions.filter(({ points }) => points !== null)
    .map(({ dimension, score, weight, points }) => product(context.word(DIMENSION_WORDS[dimension]), score, weight, points));
  const rating = monthly.ratingByScore === null ? "–" : context.word(RATING_WORDS[monthly.ratingByScore]);
  return context.tell("whyScore", { parts: sumOf(context, parts), score: shown(monthly.score, "score"), rating });
}

function performanceSentence(context: Context, monthly: MonthlyResult): string | null {
  const parts = monthly.metrics.filter(({ points }) => points !== null)
    .map(({ metric, score, weight, points }) => product(metricName(context, metric), score, weight, points));
  if (parts.length === 0 || monthly.performance === null) return null;
  return context.tell("whyPerformance", { parts: sumOf(context, parts), score: shown(monthly.performance, "score") });
}

function missingSentence(context: Context, monthly: MonthlyResult): string | null {
  if (monthly.notAssessed === "no-data") return null;
  const missing = [
    ...monthly.dimensions.filter(({ dimension, score }) => score === null && dimensionWeight(context, dimension) !== null).map(({ dimension }) => context.word(DIMENSION_WORDS[dimension])),
    ...monthly.metrics.filter(({ state }) => state === "missing" || state === "unexcused").map(({ metric }) => metricName(context, metric)),
  ];
  if (missing.length === 0) return null;
  return context.tell(monthly.score === null ? "whyMissingUnscored" : "whyMissing", {
    names: listed(context, missing), rule: context.word(MISSING_POLICY_WORDS[context.evaluation.policy.scoring.missing]),
    coverage: shown(monthly.coverage, "share"),
  });
}

function ratingSentence(context: Context, monthly: MonthlyResult): string | null {
  if (monthly.rating === null || monthly.rating === monthly.ratingByScore) return null;
  const rating = context.word(RATING_WORDS[monthly.rating]);
  if (monthly.gate !== null) {
    const { metric, actual } = monthly.gate;
    return context.tell("whyGate", { metric: metricName(context, metric), actual: shown(actual, metricFormat(metric.unit)), rating });
  }
  return context.tell(monthly.movedDown ? "whyMovedDown" : "whyKeyMissed", { rating });
}

function liftSentence(context: Context, monthly: MonthlyResult): string | null {
  const lift = liftOf(monthly, context.evaluation.policy.scoring);
  if (lift === null) return null;
  const { metric, score, rating } = lift;
  const target = lift.target === null ? "" : shown(lift.target, metricFormat(metric.unit));
  return context.tell(target === "" ? "whyLiftFull" : "whyLift", { metric: metricName(context, metric), target, score: shown(score, "score"), rating: context.word(RATING_WORDS[rating]) });
}

/** The sentences for a card; empty where there is nothing to explain. */
export function whySentences(context: Context, monthly: MonthlyResult): readonly Cell[] {
  return [scoreSentence, performanceSentence, missingSentence, ratingSentence, liftSentence]
    .map((make) => make(context, monthly))
    .filter((sentence) => sentence !== null)
    .map((value) => ({ value }));
}
