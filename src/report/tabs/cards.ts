// Score cards: one person, one page. Score and why, metrics with their sources, service, quality, training and reviews together,
// and room to talk: notes, comment, signatures, appeal deadline. Ordered by team and id, as they are handed out.
import type { MetricResult, PersonResult } from "../../core/evaluation";
import { address } from "../../core/issue";
import { isoDay, type Day } from "../../core/time";
import { DERIVED_WORDS, UNIT_WORDS } from "../../text/metricWords";
import { DIMENSION_WORDS, REVIEWER_WORDS } from "../../text/words";
import { RATING_TONES, calculated, cardPlace, column, figure, ratingText, ratingWords, rowLink } from "../cells";
import { listed, metricName, periodName, type Context } from "../context";
import { leftOut } from "../leftOut";
import { cardRatingFormula, rankedScoreFormula } from "../live/ranks";
import { dimensionFormula } from "../live/dimensions";
import { actualFormula, attainmentFormula, dimensionsTable, metricScoreFormula, metricsTable, monthlyFormulas, performanceFormulas, targetFormula } from "../live/scores";
import type { Block, Cell, Tab } from "../model";
import { MISSING, shown } from "../shown";
import { tabFrame } from "../tabFrame";
import { dimensionWeight } from "../weights";
import { lastDayToAppeal, otherSheets, workOf, type OtherSheets } from "./cardWork";
import { metricFormat, whySentences } from "./cardWhy";

const SOURCE_WIDTH = 20;
const MONTHS_SHOWN = 6;

function head(context: Context, person: PersonResult): readonly Block[] {
  const { tell, evaluation } = context;
  const { employee, monthly } = person;
  const assessed = evaluation.people.filter(({ score }) => score !== null).length;
  const rank = person.rank === null ? MISSING : tell("rankOf", { rank: person.rank, n: assessed });
  return [
    { kind: "heading", level: 1, place: cardPlace(employee.id), text: tell(employee.name === employee.id ? "cardTitleOfName" : "cardTitle", { name: employee.name, id: employee.id, month: periodName(context, monthly.month) }) },
    {
      kind: "tiles", tiles: [
        { label: tell("colScore"), value: calculated(context, figure(person.score, "score"), () => rankedScoreFormula(context, person)), tone: "plain", details: person.change === null ? [] : [tell("changeSince", { change: shown(person.change, "signed-score") })] },
        { label: tell("colRating"), value: calculated(context, { value: ratingText(context, person.rating) }, (live) => cardRatingFormula(context, person, live)), tone: person.rating === null ? "muted" : RATING_TONES[person.rating], details: [] },
        { label: tell("colRank"), value: { value: rank }, tone: "plain", details: person.teamRank === null ? [] : [tell("rankInTeam", { rank: person.teamRank })] },
      ],
    },
    {
      kind: "pairs", across: 2, pairs: [
        [tell("colTeam"), figure(person.team)],
        [tell("labelPost"), figure(listed(context, [employee.post, employee.grade].filter((text) => text !== null)) || null)],
        [tell("labelSupervisor"), figure(employee.supervisor)],
        [tell("labelHired"), figure(employee.hiredOn, "date")],
      ],
    },
  ];
}

function dimensions(context: Context, person: PersonResult): Block {
  const { tell, word } = context;
  const { monthly } = person;
  const total = context.live === null ? null : monthlyFormulas(context, person, context.live);
  const sources = { typed: "sourceTyped", metrics: "sourceMetrics", reviews: "sourceReviews", mean: "sourceMean" } as const;
  return {
    kind: "table", id: dimensionsTable(person.employee.id), keys: monthly.dimensions.map(({ dimension }) => dimension), empty: tell("emptyFigures"),
    columns: [
      column(context, "colDimension", "text", 18), column(context, "colScore", "score", 11, { id: "score" }), column(context, "colWeight", "percent", 11, { id: "weight" }),
      column(context, "colPoints", "score", 11, { id: "points" }), column(context, "colSource", "text", SOURCE_WIDTH),
    ],
    rows: monthly.dimensions.map((result) => [
      { value: word(DIMENSION_WORDS[result.dimension]) }, calculated(context, figure(result.score), (live) => dimensionFormula(context, person, result, live)),
      calculated(context, { value: result.weight }, () => total?.weight(result.dimension) ?? null), calculated(context, figure(result.points), () => total?.points(result.dimension) ?? null),
      { value: tell(result.source !== null ? sources[result.source] : dimensionWeight(context, result.dimension) === null ? "sourceNone" : "sourceMissing"), ...rowLink(result.at) },
    ]),
    total: [{ value: tell("colScore") }, { value: null }, { value: null }, calculated(context, figure(monthly.score), () => total?.total ?? null), { value: null }],
  };
}

function sourceOf(context: Context, result: MetricResult): Cell {
  if (result.at !== null) return { value: `${result.at.sheet}!${address(result.at)}`, ...rowLink(result.at) };
  if (result.actual !== null && result.metric.derivedFrom !== null) return { value: context.word(DERIVED_WORDS[result.metric.derivedFrom]) };
  if (result.state === "not-applicable") return { value: context.tell("stateNotApplicable") };
  return { value: context.tell(result.state === "unexcused" ? "stateUnexcused" : "sourceMissing") };
}

/** The metric with its unit; shares carry theirs in every figure. */
function nameWithUnit(context: Context, { metric }: MetricResult): string {
  const name = metricName(context, metric);
  return metric.unit === "share" ? name : context.tell("withUnit", { name, unit: context.word(UNIT_WORDS[metric.unit]) });
}

function metrics(context: Context, person: PersonResult): Block {
  const { monthly } = person;
  const { tell } = context;
  const total = context.live === null ? null : performanceFormulas(context, person, context.live);
  return {
    kind: "table", id: metricsTable(person.employee.id), keys: monthly.metrics.map(({ metric }) => metric.id), empty: tell("emptyMetrics"),
    columns: [
      column(context, "colMetric", "text", 18), column(context, "colActual", "score", 11, { id: "actual" }), column(context, "colTarget", "score", 11, { id: "target" }),
      column(context, "colAttainment", "percent", 11), column(context, "colSource", "text", SOURCE_WIDTH), column(context, "colMetricScore", "score", 11, { id: "score" }),
      column(context, "colWeight", "percent", 11, { id: "weight" }), column(context, "colPoints", "score", 11, { id: "points" }),
    ],
    rows: monthly.metrics.map((result) => {
      const format = metricFormat(result.metric.unit);
      return [
        { value: nameWithUnit(context, result) }, calculated(context, figure(result.actual, format), (live) => actualFormula(live, result)),
        calculated(context, figure(result.target, format), (live) => targetFormula(live, monthly, result)), calculated(context, figure(result.attainment), (live) => attainmentFormula(person, result, live)),
        sourceOf(context, result), calculated(context, figure(result.score), (live) => metricScoreFormula(person, result, live)),
        calculated(context, { value: result.weight }, () => total?.weight(result.metric.id) ?? null), calculated(context, figure(result.points), () => total?.points(result.metric.id) ?? null),
      ];
    }),
    total: [
      { value: tell("labelPerformance") }, { value: null }, { value: null }, { value: null }, { value: null }, { value: null }, { value: null },
      calculated(context, figure(monthly.performance), () => total?.total ?? null),
    ],
  };
}

function reviews(context: Context, person: PersonResult): Cell {
  const { attitude } = person.monthly;
  const groups = attitude.groups.filter(({ n }) => n > 0).map(({ kind, n, mean, counted }) =>
    context.tell(counted ? "cardReviewGroup" : "cardReviewTooFew", { group: context.word(REVIEWER_WORDS[kind]), n, mean: shown(mean, "score") }));
  if (groups.length === 0) return { value: context.tell(context.evaluation.kinds.includes("review360") ? "noReviews" : "leftOutReviews") };
  return { value: groups.join(context.language === "en" ? "; " : "；") };
}

function past(context: Context, person: PersonResult): readonly Block[] {
  const months = person.history.filter(({ month }) => month <= person.monthly.month).slice(-MONTHS_SHOWN);
  if (months.length < 2) return [];
  return [{
    kind: "table", id: `history-${person.employee.id}`, empty: "",
    columns: [column(context, "colMonth", "text", 12), column(context, "colScore", "score", 11), column(context, "colRating", "text", 11, { show: ratingWords(context) })],
    rows: months.map(({ month, score, rating }) => {
      const isNow = month === person.monthly.month;
      return [
        { value: month }, calculated(context, figure(score), () => (isNow ? rankedScoreFormula(context, person) : null)),
        calculated(context, { value: ratingText(context, rating) }, (live) => (isNow ? cardRatingFormula(context, person, live) : null)),
      ];
    }),
  }];
}

function talk(context: Context, person: PersonResult, appealUntil: Day): readonly Block[] {
  const key = person.employee.id;
  return [
    {
      kind: "form", id: "talk", key, arrange: "stacked",
      fields: [{ id: "notes", label: context.tell("formNotes"), lines: 2 }, { id: "comment", label: context.tell("formComment"), lines: 2 }],
    },
    {
      kind: "form", id: "signatures", key, arrange: "side-by-side",
      fields: [
        { id: "employee", label: context.tell("formEmployee"), lines: 1 },
        { id: "supervisor", label: context.tell("formSupervisor"), lines: 1 },
        { id: "appeal", label: context.tell("formAppeal", { day: isoDay(appealUntil) }), lines: 0 },
      ],
    },
  ];
}

/** Whether anything of the person's month was scored or at least typed. */
function hasFigures({ monthly }: PersonResult): boolean {
  return monthly.dimensions.some(({ score }) => score !== null) || monthly.metrics.some(({ state }) => state !== "missing");
}

function card(context: Context, person: PersonResult, others: OtherSheets, appealUntil: Day): readonly Block[] {
  const why = whySentences(context, person.monthly);
  return [
    ...head(context, person),
    ...(hasFigures(person) ? [dimensions(context, person), metrics(context, person)] : []),
    ...(why.length > 0 ? [{ kind: "text", lines: why } as const] : []),
    {
      kind: "pairs", across: 1, pairs: [
        ...workOf(context, person, others),
        [context.tell("labelReviews"), reviews(context, person)],
      ],
    },
    ...past(context, person),
    ...talk(context, person, appealUntil),
  ];
}

function byTeam(one: PersonResult, other: PersonResult): number {
  const keys = ({ team, employee }: PersonResult) => [team === null ? "1" : `0${team}`, employee.id] as const;
  const [team, id] = keys(one);
  const [otherTeam, otherId] = keys(other);
  if (team !== otherTeam) return team < otherTeam ? -1 : 1;
  return id < otherId ? -1 : 1;
}

/** The score cards; people who only left before the period are not in the evaluation and have none. */
export function cardsTab(context: Context): Tab {
  const { evaluation } = context;
  const people = [...evaluation.people].sort(byTeam);
  const others = otherSheets(context);
  const appealUntil = lastDayToAppeal(context);
  return tabFrame(context, "cards", { orientation: "portrait", pages: "one-a-part", grid: { columns: 8, width: 12.5 } }, [
    ...leftOut(context, "cards"),
    ...people.flatMap((person, index): readonly Block[] => [
      ...(index > 0 ? [{ kind: "page-break" } as const] : []),
      ...card(context, person, others(person), appealUntil),
    ]),
    ...(people.length === 0 ? [{ kind: "text", lines: [{ value: context.tell("emptyPeople") }] } as const] : []),
  ]);
}
