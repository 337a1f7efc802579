// The quarter's customer experience: satisfaction as mean and as rate, month by month and by channel, type and customer tier, and the
// service targets with their verdicts.
import type { CsatGroup } from "../../core/evaluation";
import { UNKNOWN } from "../../core/slaResult";
import type { Rate } from "../../core/rate";
import { tierMessage } from "../../text/words";
import { BARS_TO_5, ratingsFrom, sharesFrom } from "../axes";
import { column, figure, nOf, plotted, rateCells, rateColumns } from "../cells";
import { groupName, typeName, type Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Tab, Tile } from "../model";
import { shown } from "../shown";
import { tabFrame } from "../tabFrame";
import { feedbackBlocks } from "./satisfaction";
import { serviceTargetBlocks } from "./serviceTargets";

/** A single bar compares nothing. */
const LEAST_GROUPS_DRAWN = 2;

function change(context: Context, now: number | null, before: number | null, format: "signed-score" | "signed-percent"): readonly string[] {
  if (now === null || before === null) return [];
  const difference = shown(now - before, format);
  return [context.tell("onPeriodBefore", { change: format === "signed-percent" ? context.tell("points", { change: difference.replace("%", "") }) : difference })];
}

function rateTile(context: Context, label: string, now: Rate, before: Rate, n: string): Tile {
  return { label, value: figure(now.rate, "percent"), tone: "plain", details: [n, ...change(context, now.rate, before.rate, "signed-percent")] };
}

/** The satisfaction rate is what the service target is about; the other tiles have none. */
function againstTarget(context: Context, tile: Tile): Tile {
  const target = context.evaluation.service.find(({ id }) => id === "csat-rate");
  if (target === undefined || target.met === null) return tile;
  const verdict = context.tell(target.met ? "targetMet" : "targetMissed", { target: shown(target.target, "percent") });
  return { ...tile, tone: target.met ? "good" : "bad", details: [...tile.details, verdict] };
}

function tiles(context: Context): Block {
  const { tell, evaluation: { experience: { total, before } } } = context;
  const { satisfaction, complaints, sla } = total;
  return {
    kind: "tiles",
    tiles: [
      {
        label: tell("tileCsat"), value: figure(satisfaction.mean, "score"), tone: "plain",
        details: [tell("nRated", { n: satisfaction.n }), ...change(context, satisfaction.mean, before.satisfaction.mean, "signed-score")],
      },
      againstTarget(context, rateTile(context, tell("tileSatisfied"), satisfaction.satisfied, before.satisfaction.satisfied, tell("nRated", { n: nOf(satisfaction.satisfied) }))),
      rateTile(context, tell("tileResponse"), sla.firstResponse, before.sla.firstResponse, tell("nDecided", { n: nOf(sla.firstResponse) })),
      rateTile(context, tell("tileResolution"), sla.resolution, before.sla.resolution, tell("nDecided", { n: nOf(sla.resolution) })),
      rateTile(context, tell("tileComplaints"), complaints.share, before.complaints.share, tell("nOfTickets", { n: nOf(complaints.share) })),
      rateTile(context, tell("tileReopened"), complaints.reopened, before.complaints.reopened, tell("nOfComplaints", { n: nOf(complaints.reopened) })),
    ],
  };
}

function satisfactionSentences(context: Context): readonly string[] {
  const { tell, evaluation: { experience } } = context;
  const { mean, n } = experience.total.satisfaction;
  if (mean === null) return [];
  const past = experience.before.satisfaction.mean;
  const said = past === null
    ? tell("sayCsat", { mean: shown(mean, "score"), n })
    : tell("sayCsatChange", { mean: shown(mean, "score"), n, change: shown(mean - past, "signed-score") });
  const rated = experience.months.flatMap(({ month, satisfaction }) => (satisfaction.mean === null ? [] : [{ month, mean: satisfaction.mean }]));
  const [best, worst] = [[...rated].sort((a, b) => b.mean - a.mean)[0], [...rated].sort((a, b) => a.mean - b.mean)[0]];
  if (best === undefined || worst === undefined || best.mean === worst.mean) return [said];
  return [said, tell("sayCsatMonths", { best: best.month, high: shown(best.mean, "score"), worst: worst.month, low: shown(worst.mean, "score") })];
}

function sentences(context: Context): readonly Block[] {
  const { tell, evaluation: { experience, service } } = context;
  const { share } = experience.total.complaints;
  const [type] = experience.byType;
  const [reason] = experience.reasons;
  const judged = service.filter(({ met }) => met !== null);
  const lines = [
    ...satisfactionSentences(context),
    ...(type === undefined ? [] : [tell("sayComplaints", {
      n: share.numerator, all: share.denominator, share: shown(share.rate, "percent"), type: typeName(context, type.key), most: type.figures.share.numerator,
    })]),
    ...(reason === undefined ? [] : [tell("sayReason", { reason: reason.reason, n: reason.n, share: shown(reason.cumulative.rate, "percent") })]),
    ...(judged.length === 0 ? [] : [tell("sayTargets", { met: judged.filter(({ met }) => met).length, judged: judged.length })]),
  ];
  return lines.length === 0 ? [] : [
    { kind: "heading", level: 1, text: tell("headSentences") },
    { kind: "text", lines: lines.map((value): Cell => ({ value })) },
  ];
}

function byMonth(context: Context): readonly Block[] {
  const { tell, evaluation: { experience: { months } } } = context;
  const rated = months.filter(({ satisfaction }) => satisfaction.n > 0);
  const charts: readonly Block[] = rated.length === 0 ? [] : [
    {
      kind: "chart", chart: "line", title: tell("chartCsatMonths"), x: tell("colMonth"), y: tell("axisRating"),
      table: "csat-months", labels: 0, values: [1], format: "decimal1", axis: ratingsFrom(rated.map(({ satisfaction }) => satisfaction.mean)), place: "left",
    },
    {
      kind: "chart", chart: "line", title: tell("chartSatisfiedMonths"), x: tell("colMonth"), y: tell("axisRate"),
      table: "csat-months", labels: 0, values: [3], format: "share", axis: sharesFrom(rated.map(({ satisfaction }) => satisfaction.satisfied.rate)), place: "right",
    },
  ];
  return [
    { kind: "heading", level: 1, text: tell("headCsatByMonth"), note: tell("noteCsat") },
    {
      kind: "table", id: "csat-months", empty: tell("emptyFigures"),
      columns: [
        column(context, "colMonth", "text", 12), column(context, "colCsat", "score", 10, { of: [2] }), column(context, "colRatedN", "integer", 9),
        ...rateColumns(context, "colSatisfied", 3), ...rateColumns(context, "colResponded", 5),
      ],
      rows: rated.length === 0 ? [] : months.map(({ month, satisfaction: { mean, n, satisfied, response } }) => [
        { value: month }, plotted(mean), { value: n }, plotted(satisfied.rate), { value: nOf(satisfied) }, ...rateCells(response),
      ]),
    },
    ...charts,
  ];
}

const GROUPINGS = {
  "csat-channel": { heading: "headCsatByChannel", chart: "chartCsatChannels", first: "colChannel" },
  "csat-type": { heading: "headCsatByType", chart: "chartCsatTypes", first: "colType" },
  "csat-tier": { heading: "headCsatByTier", chart: "chartCsatTiers", first: "colTier" },
} as const;

function groups(context: Context, id: keyof typeof GROUPINGS, of: readonly CsatGroup[], name: (key: string) => string): readonly Block[] {
  if (of.every(({ key }) => key === UNKNOWN)) return [];
  const { tell } = context;
  const chart: readonly Block[] = of.length < LEAST_GROUPS_DRAWN ? [] : [{
    kind: "chart", chart: "bar", title: tell(GROUPINGS[id].chart), x: tell(GROUPINGS[id].first), y: tell("axisRating"),
    table: id, labels: 0, values: [1], format: "decimal1", axis: BARS_TO_5, place: "beside",
  }];
  return [
    { kind: "heading", level: 1, text: tell(GROUPINGS[id].heading) },
    {
      kind: "table", id, empty: "",
      columns: [
        column(context, GROUPINGS[id].first, "text", 20), column(context, "colCsat", "score", 10, { of: [2] }), column(context, "colRatedN", "integer", 9),
        ...rateColumns(context, "colSatisfied", 3),
      ],
      rows: of.map(({ key, n, mean, satisfied }) => [{ value: name(key) }, plotted(mean), { value: n }, ...rateCells(satisfied)]),
    },
    ...chart,
  ];
}

/** The experience tab; satisfaction is left out where nobody rated. */
export function quarterExperienceTab(context: Context): Tab {
  const { tell, label, evaluation: { csat } } = context;
  return tabFrame(context, "experience", { orientation: "portrait", grid: { columns: 12, width: 9 } }, [
    ...leftOut(context, "experience"),
    tiles(context),
    ...sentences(context),
    ...byMonth(context),
    ...serviceTargetBlocks(context),
    ...groups(context, "csat-channel", csat.byChannel, (key) => groupName(context, key)),
    ...groups(context, "csat-type", csat.byType, (key) => typeName(context, key)),
    ...groups(context, "csat-tier", csat.byTier, (key) => (key === UNKNOWN ? tell("unknown") : label(tierMessage(key)))),
    ...feedbackBlocks(context),
  ]);
}
