// The month in six figures: each with its n, its target, and the change on the month before, on the same month a year before, and the year to date.
// Changes of rates are in percentage points of the printed rates.
import type { SheetKind } from "../../core/dataset";
import type { MonthSummary } from "../../core/evaluation";
import { roundHalfAway, roundScore } from "../../core/number";
import type { Rate } from "../../core/rate";
import { monthAfter, type Month } from "../../core/time";
import { calculated, figure, nOf } from "../cells";
import type { Context } from "../context";
import type { Formula } from "../formula";
import { overallRateFormula } from "../live/compliance";
import { meanFormula } from "../live/summary";
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
const RESPONSE: Series = { of: (month) => month.firstResponse.rate, format: "percent", yearToDate: (months) => pooled(months, (month) => month.firstResponse) };
const TRAINING: Series = { of: (month) => month.trainingPass.rate, format: "percent", yearToDate: (months) => pooled(months, (month) => month.trainingPass) };
const TICKETS: Series = {
  // A month without a ticket is one whose sheet is not there: no change is told on it.
  of: (month) => (month.tickets > 0 ? month.tickets : null), format: "integer",
  yearToDate: (months) => (months.length === 0 ? null : months.reduce((sum, month) => sum + month.tickets, 0)),
};

function difference(context: Context, now: number, before: number, format: Series["format"]): string {
  const change = now - before;
  if (format === "percent") return context.tell("points", { change: shown(change, "signed-percent").replace("%", "") });
  const sign = format === "integer" && change > 0 ? "+" : "";
  return format === "integer" ? sign + shown(change, "integer") : shown(change, "signed-score");
}

/** Change of the printed figure on the month before and the year before, and the year to date; `null` where there is no data for one. */
function changes(context: Context, series: Series, now: number | null): readonly (string | null)[] {
  const { trend, period } = context.evaluation;
  const month = period.months.at(-1) ?? "";
  const valueIn = (which: Month): number | null => {
    const summary = trend.find((one) => one.month === which);
    return summary ? series.of(summary) : null;
  };
  const compare = (key: "onMonthBefore" | "onYearBefore", before: number | null) =>
    now === null || before === null ? null : context.tell(key, { change: difference(context, now, before, series.format) });
  const thisYear = trend.filter((summary) => summary.month.slice(0, 4) === month.slice(0, 4) && summary.month <= month && series.of(summary) !== null);
  const toDate = thisYear.length > 1 ? series.yearToDate(thisYear) : null;
  return [
    compare("onMonthBefore", valueIn(monthAfter(month, -1))),
    compare("onYearBefore", valueIn(monthAfter(month, -12))),
    toDate === null ? null : context.tell("yearToDate", { value: shown(toDate, series.format) }),
  ];
}

function tone(value: number | null, target: number | null): Tone {
  if (value === null || target === null) return "plain";
  return value >= target ? "good" : "bad";
}

/** A tile before its lines are lined up with the others': n, the three changes, target. */
interface Draft {
  readonly label: string;
  readonly value: number | null;
  readonly format: Format;
  readonly n: string;
  readonly target: number | null;
  readonly changes: readonly (string | null)[];
  /** The formula of the figure, where it has one. */
  readonly live?: Formula | null;
}

/** The lines of all tiles side by side: a line nobody has is left out, one that a tile lacks stays empty. */
function linedUp(context: Context, drafts: readonly Draft[]): readonly Tile[] {
  const lines = drafts.map(({ n, target, value, changes: told }) => [n, ...told, targetText(context, value, target)]);
  const used = (lines[0] ?? []).map((_, index) => lines.some((of) => of[index] != null));
  return drafts.map(({ label, value, format, target, live }, index) => ({
    label, value: calculated(context, figure(value, format), () => live ?? null), tone: tone(value, target), details: (lines[index] ?? []).filter((_, at) => used[at]).map((text) => text ?? ""),
  }));
}

function targetText(context: Context, value: number | null, target: number | null): string | null {
  if (target === null) return null;
  return context.tell(value === null ? "targetOnly" : value >= target ? "targetMet" : "targetMissed", { target: shown(target, "percent") });
}

/** The overview's tiles; none for figures whose sheet is not in the workbook, which the tab says above them. */
export function overviewTiles(context: Context): Block {
  const { evaluation, tell } = context;
  const { sla: { overall: { resolution, firstResponse } }, training: { rates: { pass } }, csat, policy, volume, people } = evaluation;
  const mean = evaluation.trend.find((summary) => summary.month === evaluation.period.months.at(-1))?.meanScore ?? null;
  const responseTarget = evaluation.service.find(({ id }) => id === "response-within")?.target ?? null;
  const assessed = people.filter((person) => person.score !== null).length;
  const opened = evaluation.kinds.includes("tickets") ? volume.opened : null;
  const drafts: readonly (Draft & { readonly from: readonly SheetKind[] })[] = [
    { from: ["kpi", "assessment"], label: tell("tileScore"), value: mean, format: "score", n: tell("nAssessed", { n: assessed, all: people.length }), target: null, changes: changes(context, SCORE, mean), live: meanFormula(context, mean, "dash") },
    { from: ["tickets"], label: tell("tileCsat"), value: csat.mean, format: "score", n: tell("nRated", { n: csat.n }), target: null, changes: changes(context, CSAT, csat.mean) },
    { from: ["tickets"], label: tell("tileResolution"), value: resolution.rate, format: "percent", n: tell("nDecided", { n: nOf(resolution) }), target: null, changes: changes(context, SLA, resolution.rate), live: overallRateFormula(context, "resolution") },
    { from: ["tickets"], label: tell("tileResponse"), value: firstResponse.rate, format: "percent", n: tell("nDecided", { n: nOf(firstResponse) }), target: responseTarget, changes: changes(context, RESPONSE, firstResponse.rate), live: overallRateFormula(context, "response") },
    { from: ["training"], label: tell("tileTraining"), value: pass.rate, format: "percent", n: tell("nResults", { n: nOf(pass) }), target: policy.training.passTarget, changes: changes(context, TRAINING, pass.rate) },
    { from: ["tickets"], label: tell("tileTickets"), value: opened, format: "integer", n: tell("nComplaints", { n: volume.complaints }), target: null, changes: changes(context, TICKETS, opened) },
  ];
  return { kind: "tiles", tiles: linedUp(context, drafts.filter(({ from }) => from.some((kind) => evaluation.kinds.includes(kind)))) };
}
