// Score cards: one person, one page. Score and why, metrics with their sources, service, quality, training and reviews together,
// and room to talk: notes, comment, signatures, appeal deadline. Ordered by team and id, as they are handed out.
import type { CourseDue, MetricResult, PersonResult } from "../../core/evaluation";
import { isInScope, isUpheld } from "../../core/complaint";
import { groupBy } from "../../core/compliance";
import { address } from "../../core/issue";
import type { TicketResult } from "../../core/ticketFigures";
import { isoDay, type Day } from "../../core/time";
import { DERIVED_WORDS, UNIT_WORDS } from "../../text/metricWords";
import { DIMENSION_WORDS, REVIEWER_WORDS } from "../../text/words";
import { RATING_TONES, calculated, cardPlace, column, figure, nOf, ratingText, ratingWords, rowLink } from "../cells";
import { courseName, listed, metricName, periodName, typeName, type Context } from "../context";
import { leftOut } from "../leftOut";
import { hasCard, rankedScoreFormula } from "../live/ranks";
import { actualFormula, attainmentFormula, dimensionFormula, dimensionsTable, metricScoreFormula, metricsTable, monthlyFormulas, performanceFormulas, ratingFormula, scoreCell, targetFormula } from "../live/scores";
import type { Block, Cell, Tab } from "../model";
import { MISSING, shown } from "../shown";
import { tabFrame } from "../tabFrame";
import { dimensionWeight } from "../weights";
import { metricFormat, whySentences } from "./cardWhy";

const SOURCE_WIDTH = 20;
const MONTHS_SHOWN = 6;
const DEDUCTIONS_SHOWN = 3;

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
        { label: tell("colRating"), value: calculated(context, { value: ratingText(context, person.rating) }, (live) => (hasCard(context, person) ? ratingFormula(context, person, [scoreCell(person)], live) : null)), tone: person.rating === null ? "muted" : RATING_TONES[person.rating], details: [] },
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
      { value: word(DIMENSION_WORDS[result.dimension]) }, calculated(context, figure(result.score), (live) => dimensionFormula(person, result, live)),
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

function service(context: Context, { sla }: PersonResult): readonly (readonly [string, Cell])[] {
  const { tell } = context;
  if (!context.evaluation.kinds.includes("tickets")) return [[tell("labelService"), { value: tell("leftOutTickets") }]];
  if (sla.tickets === 0) return [[tell("labelService"), { value: tell("noTickets") }]];
  const { cannotTell } = sla.resolution;
  return [[tell("labelService"), {
    value: tell("cardService", {
      tickets: sla.tickets,
      resolution: shown(sla.resolution.rate, "percent") || MISSING, resolutionN: nOf(sla.resolution),
      response: shown(sla.firstResponse.rate, "percent") || MISSING, responseN: nOf(sla.firstResponse),
      median: shown(sla.medianResolutionHours, "hours") || MISSING,
    }) + (cannotTell > 0 ? tell("cardUnjudged", { n: cannotTell }) : ""),
  }]];
}

/** The complaints about the person by type, and how many were upheld where a sheet says so; nothing without tickets. */
function complaints(context: Context, own: readonly TicketResult[]): readonly (readonly [string, Cell])[] {
  const { tell, evaluation } = context;
  if (!evaluation.kinds.includes("tickets")) return [];
  if (own.length === 0) return [[tell("labelComplaints"), { value: tell("noComplaints") }]];
  const types = [...groupBy(own, ({ type }) => type)].map(([type, of]) => tell("cardComplaintType", { type: typeName(context, type), n: of.length }));
  const upheld = evaluation.volume.upheld === null ? "" : tell("cardComplaintsUpheld", { n: own.filter(({ ticket }) => isUpheld(ticket)).length });
  return [[tell("labelComplaints"), { value: tell("cardComplaints", { n: own.length, types: listed(context, types) }) + upheld }]];
}

function quality(context: Context, { qa }: PersonResult): Cell {
  const { tell } = context;
  if (qa === null || qa.n === 0) return { value: tell(context.evaluation.kinds.includes("qa") ? "noQa" : "leftOutQa") };
  const lost = qa.deductions.slice(0, DEDUCTIONS_SHOWN).map(({ criterion, lost: points }) => `${criterion} −${shown(points, "score")}`);
  return {
    value: [
      tell(qa.tooFew ? "cardQaFew" : "cardQa", { score: shown(qa.score, "score") || MISSING, n: qa.n }),
      ...(qa.criticals > 0 ? [tell("cardQaCritical", { n: qa.criticals })] : []),
      ...(qa.appealsRaised > 0 ? [tell("cardQaAppeals", { n: qa.appealsRaised, upheld: qa.appealsUpheld })] : []),
      ...(lost.length > 0 ? [tell("cardQaLost", { list: listed(context, lost) })] : []),
    ].join(context.language === "en" ? " " : ""),
  };
}

function training(context: Context, due: readonly CourseDue[]): Cell {
  const { tell, evaluation } = context;
  const required = due.filter(({ status }) => status !== "not-required" && status !== "exempt");
  if (required.length === 0) return { value: tell(evaluation.kinds.includes("courses") ? "noCoursesRequired" : "leftOutCourses") };
  const overdue = required.filter(({ status }) => status === "overdue").map(({ courseId }) => courseName(context, courseId));
  const done = required.filter(({ status }) => status === "done" || status === "due-soon").length;
  return { value: tell(overdue.length > 0 ? "cardTrainingOverdue" : "cardTraining", { done, required: required.length, names: listed(context, overdue) }) };
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
    rows: months.map(({ month, score, rating }) => [{ value: month }, figure(score), { value: ratingText(context, rating) }]),
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

/** What other sheets than the scores' say of a person. */
interface OtherSheets {
  readonly due: readonly CourseDue[];
  readonly complained: readonly TicketResult[];
}

/** Whether anything of the person's month was scored or at least typed. */
function hasFigures({ monthly }: PersonResult): boolean {
  return monthly.dimensions.some(({ score }) => score !== null) || monthly.metrics.some(({ state }) => state !== "missing");
}

function card(context: Context, person: PersonResult, { due, complained }: OtherSheets, appealUntil: Day): readonly Block[] {
  const why = whySentences(context, person.monthly);
  return [
    ...head(context, person),
    ...(hasFigures(person) ? [dimensions(context, person), metrics(context, person)] : []),
    ...(why.length > 0 ? [{ kind: "text", lines: why } as const] : []),
    {
      kind: "pairs", across: 1, pairs: [
        ...service(context, person),
        ...complaints(context, complained),
        [context.tell("labelQuality"), quality(context, person)],
        [context.tell("labelTraining"), training(context, due)],
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
  const due = groupBy(evaluation.training.due, ({ employeeId }) => employeeId);
  const complained = groupBy(evaluation.tickets.filter((result) => result.inPeriod && result.ticket.isComplaint && isInScope(result)), ({ ticket }) => ticket.employeeId ?? "");
  const appealUntil = evaluation.period.end - 1 + evaluation.policy.appealDays;
  return tabFrame(context, "cards", { orientation: "portrait", pages: "one-a-part", grid: { columns: 8, width: 9 } }, [
    ...leftOut(context, "cards"),
    ...people.flatMap((person, index): readonly Block[] => [
      ...(index > 0 ? [{ kind: "page-break" } as const] : []),
      ...card(context, person, { due: due.get(person.employee.id) ?? [], complained: complained.get(person.employee.id) ?? [] }, appealUntil),
    ]),
    ...(people.length === 0 ? [{ kind: "text", lines: [{ value: context.tell("emptyPeople") }] } as const] : []),
  ]);
}
