// The month in six figures: each with its n, its target, and the change on the month before, on the same month a year before, and the year to date.
// Changes of rates are in percentage points of the printed rates.
import type { MonthSummary } from "../../core/evaluation";
import { roundHalfAway, roundScore } from "../../core/number";
import type { Rate } from "../../core/rate";
import { monthAfter, type Month } from "../../core/time";
import { figure, nOf } from "../cells";
import type { Context } from "../context";
import type { Block, Format, Tile, Tone } from "../model";
import { shown } from "../shown";

/** A figure of one month and how months come together in a year to date. */
interface Series {
  readonly of: (month: MonthSummary) => number | null;
  readonly yearToDate: (months: readonly MonthSummary[]) => number | null;
  readonly format: "score" | "percent" | "integer";
}

function meanBy(months: readonly MonthSummary[], value: (month: MonthSummary) => number | null, n: (month: MonthSummary) => number): number | null {
  const present = months.filter((month) => value(month) !== null && n(month) > 0);
  const count = present.reduce((sum, month) => sum + n(month), 0);
  return count === 0 ? null : roundScore(present.reduce((sum, month) => sum + (value(month) ?? 0) * n(month), 0) / count);
}

function pooled(months: readonly MonthSummary[], rate: (month: MonthSummary) => Rate): number | null {
  const denominator = months.reduce((sum, month) => sum + rate(month).denominator, 0);
  return denominator === 0 ? null : roundHalfAway(months.reduce((sum, month) => sum + rate(month).numerator, 0) / denominator, 3);
}

const SCORE: Series = {
  of: (month) => month.meanScore, format: "score",
  yearToDate: (months) => meanBy(months, (month) => month.meanScore, (month) => month.assessed),
};
const CSAT: Series = {
  of: (month) => month.csat.mean, format: "score",
  yearToDate: (months) => meanBy(months, (month) => month.csat.mean, (month) => month.csat.n),
};
const SLA: Series = { of: (month) => month.sla.rate, format: "percent", yearToDate: (months) => pooled(months, (month) => month.sla) };
const TRAINING: Series = { of: (month) => month.trainingPass.rate, format: "percent", yearToDate: (months) => pooled(months, (month) => month.trainingPass) };
const TICKETS: Series = {
  of: (month) => month.tickets, format: "integer",
  yearToDate: (months) => (months.length === 0 ? null : months.reduce((sum, month) => sum + month.tickets, 0)),
};

function difference(context: Context, now: number, before: number, format: Series["format"]): string {
  const change = now - before;
  if (format === "percent") return context.tell("points", { change: shown(change, "signed-percent").replace("%", "") });
  const sign = format === "integer" && change > 0 ? "+" : "";
  return format === "integer" ? sign + shown(change, "integer") : shown(change, "signed-score");
}

/** The lines on change of the printed figure: month before, year before, year to date; those without data are left out. */
function changes(context: Context, series: Series, now: number | null): readonly string[] {
  const { trend, period } = context.evaluation;
  const month = period.months.at(-1);
  const byMonth = new Map<Month, MonthSummary>(trend.map((summary) => [summary.month, summary]));
  const valueIn = (which: Month): number | null => {
    const summary = byMonth.get(which);
    return summary ? series.of(summary) : null;
  };
  if (month === undefined) return [];
  const lines: string[] = [];
  const compare = (key: "onMonthBefore" | "onYearBefore", before: number | null) => {
    if (now !== null && before !== null) lines.push(context.tell(key, { change: difference(context, now, before, series.format), before: shown(before, series.format) }));
  };
  compare("onMonthBefore", valueIn(monthAfter(month, -1)));
  compare("onYearBefore", valueIn(monthAfter(month, -12)));
  const thisYear = trend.filter((summary) => summary.month.slice(0, 4) === month.slice(0, 4) && summary.month <= month && series.of(summary) !== null);
  const toDate = thisYear.length > 1 ? series.yearToDate(thisYear) : null;
  if (toDate !== null) lines.push(context.tell("yearToDate", { value: shown(toDate, series.format), n: thisYear.length }));
  return lines;
}

function tone(value: number | null, target: number | null): Tone {
  if (value === null || target === null) return "plain";
  return value >= target ? "good" : "bad";
}

function tile(label: string, value: number | null, format: Format, n: string, more: { readonly target?: number | null; readonly targetText?: string; readonly changes?: readonly string[] }): Tile {
  const targetLine = more.targetText === undefined ? [] : [more.targetText];
  return {
    label, value: figure(value, format), tone: tone(value, more.target ?? null),
    details: [n, ...targetLine, ...(more.changes ?? [])],
  };
}

/** The overview's tiles. */
export function overviewTiles(context: Context): Block {
  const { evaluation, tell } = context;
  const { sla, training, csat, policy } = evaluation;
  const month = evaluation.trend.find((summary) => summary.month === evaluation.period.months.at(-1));
  const assessed = evaluation.people.filter((person) => person.score !== null).length;
  const satisfaction = evaluation.service.find(({ id }) => id === "csat-rate");
  const passTarget = policy.training.passTarget;
  const verdict = (value: number | null, target: number): string =>
    tell(value === null ? "targetOnly" : value >= target ? "targetMet" : "targetMissed", { target: shown(target, "percent") });
  const mean = month?.meanScore ?? null;
  const opened = evaluation.kinds.includes("tickets") ? evaluation.volume.opened : null;
  return {
    kind: "tiles",
    tiles: [
      tile(tell("tileScore"), mean, "score", tell("nAssessed", { n: assessed, all: evaluation.people.length }), { changes: changes(context, SCORE, mean) }),
      tile(tell("tileCsat"), csat.mean, "score", tell("nRated", { n: csat.n }), {
        ...(satisfaction ? { targetText: tell("satisfiedOf", { rate: shown(csat.satisfied.rate, "percent") || "–", n: nOf(csat.satisfied), target: shown(satisfaction.target, "percent") }) } : {}),
        changes: changes(context, CSAT, csat.mean),
      }),
      tile(tell("tileResolution"), sla.overall.resolution.rate, "percent", tell("nDecided", { n: nOf(sla.overall.resolution) }), { changes: changes(context, SLA, sla.overall.resolution.rate) }),
      tile(tell("tileResponse"), sla.overall.firstResponse.rate, "percent", tell("nDecided", { n: nOf(sla.overall.firstResponse) }), {}),
      tile(tell("tileTraining"), training.rates.pass.rate, "percent", tell("nResults", { n: nOf(training.rates.pass) }), {
        target: passTarget, targetText: verdict(training.rates.pass.rate, passTarget), changes: changes(context, TRAINING, training.rates.pass.rate),
      }),
      tile(tell("tileTickets"), opened, "integer", tell("nComplaints", { n: evaluation.volume.complaints }), { changes: changes(context, TICKETS, opened) }),
    ],
  };
}
