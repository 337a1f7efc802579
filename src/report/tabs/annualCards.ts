// Annual cards: one person, one page. The parts of the score and the sum they make, the months behind it, the year's service and
// courses, and room to talk. Ordered by team and id, as they are handed out.
import type { CourseDue, PersonResult } from "../../core/evaluation";
import type { AnnualStanding } from "../../core/periodFigures";
import { ratingOf } from "../../core/rating";
import { NOT_ASSESSED_WORDS, RATING_WORDS } from "../../text/words";
import { ANNUAL_PARTS, madeFrom, partName } from "../annualParts";
import { annualCardPlace, column, figure, nOf, ratingText, ratingWords } from "../cells";
import { courseName, listed, periodName, type Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Tab } from "../model";
import { MISSING, shown, weightText } from "../shown";
import { tabFrame } from "../tabFrame";

function head(context: Context, person: PersonResult): readonly Block[] {
  const { tell, evaluation } = context;
  const { employee } = person;
  const assessed = evaluation.people.filter(({ score }) => score !== null).length;
  return [
    { kind: "heading", level: 1, place: annualCardPlace(employee.id), text: tell("annualCardTitle", { name: employee.name, id: employee.id, year: periodName(context, evaluation.period.key) }) },
    {
      kind: "pairs", across: 3, pairs: [
        [tell("colScore"), { ...figure(person.score, "score"), bold: true }],
        [tell("colGrade"), { value: ratingText(context, person.rating), bold: true }],
        [tell("colRank"), { value: person.rank === null ? MISSING : tell("rankOf", { rank: person.rank, n: assessed }) }],
        [tell("colTeam"), figure(person.team)],
        [tell("colTeamRank"), figure(person.teamRank, "integer")],
        [tell("colChange"), figure(person.change, "signed-score")],
        [tell("labelSupervisor"), figure(employee.supervisor)],
        [tell("labelPost"), figure(listed(context, [employee.post, employee.grade].filter((text) => text !== null)) || null)],
        [tell("labelHired"), figure(employee.hiredOn, "date")],
      ],
    },
  ];
}

function parts(context: Context, { employee }: PersonResult, annual: AnnualStanding): Block {
  const { tell } = context;
  return {
    kind: "table", id: `parts-${employee.id}`, empty: "",
    columns: [
      column(context, "colPart", "text", 20), column(context, "colScore", "score", 11), column(context, "colWeight", "percent", 11), column(context, "colPoints", "score", 11),
      column(context, "colMade", "text", 36),
    ],
    rows: annual.parts.map(({ part, score, weight, points }) => [
      { value: partName(context, part) }, figure(score), figure(points === null ? null : weight), figure(points), { value: madeFrom(context, annual, part) ?? tell("sourceMissing") },
    ]),
    total: [{ value: tell("colScore") }, { value: null }, { value: null }, figure(annual.score), { value: null }],
  };
}

/** Why the score is what it is: the sum, what was missing, whom the distribution moved. */
function why(context: Context, { score, rating, notAssessed, movedDown }: PersonResult, annual: AnnualStanding): readonly Cell[] {
  const { tell, word, evaluation: { policy } } = context;
  if (score === null) return notAssessed === null ? [] : [{ value: tell("whyNotAssessed", { reason: word(NOT_ASSESSED_WORDS[notAssessed]) }) }];
  const counted = annual.parts.filter(({ points }) => points !== null);
  const products = counted.map(({ part, score: own, weight, points }) => `${partName(context, part)} ${shown(own, "score")} × ${weightText(weight)} = ${shown(points, "score")}`);
  const byScore = ratingOf(score, policy.scoring.bands);
  const missing = ANNUAL_PARTS.filter((part) => policy.annual.weights[part] > 0 && !counted.some((one) => one.part === part));
  return [
    tell("annualWhy", { parts: products.join(context.language === "en" ? "; " : "；"), score: shown(score, "score"), rating: word(RATING_WORDS[byScore]) }),
    ...(missing.length === 0 ? [] : [tell("annualMissing", { names: listed(context, missing.map((part) => partName(context, part))), coverage: shown(annual.coverage, "share") })]),
    ...(movedDown && rating !== null ? [tell("annualMoved", { from: word(RATING_WORDS[byScore]), to: word(RATING_WORDS[rating]) })] : []),
  ].map((value) => ({ value }));
}

function months(context: Context, { employee, months: assessed, history }: PersonResult): Block {
  const { word, evaluation: { period } } = context;
  const known = period.months.filter((month) => assessed.leftOut.includes(month) || history.some((result) => result.month === month));
  return {
    kind: "table", id: `months-${employee.id}`, empty: context.tell("emptyFigures"),
    columns: [
      column(context, "colMonth", "text", 20), column(context, "colScore", "score", 11, { show: "data-bar" }), column(context, "colRating", "text", 11, { show: ratingWords(context) }),
      column(context, "labelPerformance", "score", 11), column(context, "colWhy", "text", 36),
    ],
    rows: known.map((month) => {
      const result = history.find((one) => one.month === month);
      const reason = result === undefined ? "no-data" : result.notAssessed;
      return [
        { value: month }, figure(result?.score ?? null), { value: ratingText(context, result?.rating ?? null) }, figure(result?.performance ?? null),
        { value: reason === null ? null : word(NOT_ASSESSED_WORDS[reason]) },
      ];
    }),
  };
}

function service(context: Context, { sla }: PersonResult): Cell {
  const { tell } = context;
  if (!context.evaluation.kinds.includes("tickets")) return { value: tell("leftOutTickets") };
  if (sla.tickets === 0) return { value: tell("noTickets") };
  return {
    value: tell("cardService", {
      tickets: sla.tickets, resolution: shown(sla.resolution.rate, "percent") || MISSING, resolutionN: nOf(sla.resolution),
      response: shown(sla.firstResponse.rate, "percent") || MISSING, responseN: nOf(sla.firstResponse),
      median: shown(sla.medianResolutionHours, "hours") || MISSING, unjudged: sla.resolution.cannotTell,
    }),
  };
}

function courses(context: Context, due: readonly CourseDue[]): Cell {
  const { tell, evaluation } = context;
  const required = due.filter(({ status }) => status !== "not-required" && status !== "exempt");
  if (required.length === 0) return { value: tell(evaluation.kinds.includes("courses") ? "noCoursesRequired" : "leftOutCourses") };
  const overdue = required.filter(({ status }) => status === "overdue").map(({ courseId }) => courseName(context, courseId));
  const done = required.filter(({ status }) => status === "done" || status === "due-soon").length;
  return { value: tell(overdue.length > 0 ? "cardTrainingOverdue" : "cardTraining", { done, required: required.length, names: listed(context, overdue) }) };
}

function card(context: Context, person: PersonResult, due: readonly CourseDue[]): readonly Block[] {
  const { tell } = context;
  const { annual, employee } = person;
  return [
    ...head(context, person),
    ...(annual === null ? [] : [parts(context, person, annual), { kind: "text", lines: why(context, person, annual) } as const]),
    months(context, person),
    { kind: "pairs", across: 1, pairs: [[tell("labelService"), service(context, person)], [tell("labelTraining"), courses(context, due)]] },
    {
      kind: "form", id: "talk", key: employee.id, arrange: "stacked",
      fields: [{ id: "notes", label: tell("formNotes"), lines: 3 }, { id: "comment", label: tell("formComment"), lines: 2 }],
    },
    {
      kind: "form", id: "signatures", key: employee.id, arrange: "side-by-side",
      fields: [{ id: "employee", label: tell("formEmployee"), lines: 1 }, { id: "supervisor", label: tell("formSupervisor"), lines: 1 }],
    },
  ];
}

function byTeam(one: PersonResult, other: PersonResult): number {
  const [team, otherTeam] = [one, other].map((person) => (person.team === null ? "1" : `0${person.team}`));
  if (team !== otherTeam) return (team ?? "") < (otherTeam ?? "") ? -1 : 1;
  return one.employee.id < other.employee.id ? -1 : 1;
}

/** The annual cards, for HR only. */
export function annualCardsTab(context: Context): Tab {
  const { evaluation } = context;
  const due = new Map<string, CourseDue[]>(evaluation.people.map(({ employee }) => [employee.id, []]));
  for (const course of evaluation.training.due) due.get(course.employeeId)?.push(course);
  const people = [...evaluation.people].sort(byTeam);
  return tabFrame(context, "annual-cards", { orientation: "portrait", pages: "one-a-part", grid: { columns: 8, width: 9 } }, [
    ...leftOut(context, "annual-cards"),
    ...people.flatMap((person, index): readonly Block[] => [
      ...(index > 0 ? [{ kind: "page-break" } as const] : []),
      ...card(context, person, due.get(person.employee.id) ?? []),
    ]),
    ...(people.length === 0 ? [{ kind: "text", lines: [{ value: context.tell("emptyPeople") }] } as const] : []),
  ]);
}
