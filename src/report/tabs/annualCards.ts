// Annual cards: one person, one page. The parts of the score and the sum they make, the months behind it, the year's service and
// courses, and room to talk. Ordered by team and id, as they are handed out.
import type { PersonResult } from "../../core/evaluation";
import type { AnnualStanding } from "../../core/periodFigures";
import { ratingOf } from "../../core/rating";
import { isoDay, type Month } from "../../core/time";
import { NOT_ASSESSED_WORDS, RATING_WORDS } from "../../text/words";
import { ANNUAL_PARTS, madeFrom, partName } from "../annualParts";
import { annualCardPlace, calculated, column, figure, ratingText, ratingWords, RATING_TONES } from "../cells";
import { listed, periodName, type Context } from "../context";
import { leftOut } from "../leftOut";
import { annualFormulas, cardGradeFormula, cardScoreFormula, monthsTable, partFormula, partsTable, percentileFormula, type PercentileFormula } from "../live/annual";
import type { Block, Cell, Tab } from "../model";
import { MISSING, shown, weightText } from "../shown";
import { tabFrame } from "../tabFrame";
import { lastDayToAppeal, otherSheets, workOf, type OtherSheets } from "./cardWork";

function head(context: Context, person: PersonResult): readonly Block[] {
  const { tell, evaluation } = context;
  const { employee } = person;
  const assessed = evaluation.people.filter(({ score }) => score !== null).length;
  return [
    { kind: "heading", level: 1, place: annualCardPlace(employee.id), text: tell("annualCardTitle", { name: employee.name, id: employee.id, year: periodName(context, evaluation.period.key) }) },
    {
      kind: "tiles", tiles: [
        { label: tell("colScore"), value: calculated(context, figure(person.score, "score"), () => cardScoreFormula(context, person)), tone: "plain", details: person.change === null ? [] : [tell("changeOnYear", { change: shown(person.change, "signed-score") })] },
        { label: tell("colGrade"), value: calculated(context, { value: ratingText(context, person.rating) }, (live) => cardGradeFormula(context, person, live)), tone: person.rating === null ? "muted" : RATING_TONES[person.rating], details: [] },
        {
          label: tell("colRank"), value: { value: person.rank === null ? MISSING : tell("rankOf", { rank: person.rank, n: assessed }) }, tone: "plain",
          details: person.teamRank === null ? [] : [tell("rankInTeam", { rank: person.teamRank })],
        },
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

function parts(context: Context, person: PersonResult, annual: AnnualStanding, percentile: PercentileFormula): Block {
  const { tell } = context;
  const shownMonths = monthsOf(context, person);
  const total = context.live === null ? null : annualFormulas(context, person, annual, context.live);
  return {
    kind: "table", id: partsTable(person.employee.id), empty: "", keys: annual.parts.map(({ part }) => part),
    columns: [
      column(context, "colPart", "text", 20), column(context, "colScore", "score", 11, { id: "score" }), column(context, "colWeight", "percent", 11, { id: "weight" }),
      column(context, "colPoints", "score", 11, { id: "points" }),
      column(context, "colMade", "text", 36),
    ],
    rows: annual.parts.map(({ part, score, weight, points }) => [
      { value: partName(context, part) }, calculated(context, figure(score), (live) => partFormula(context, person, part, { months: shownMonths, percentile, live })),
      calculated(context, figure(points === null ? null : weight), () => (points === null ? null : total?.weight(part) ?? null)),
      calculated(context, figure(points), () => (points === null ? null : total?.points(part) ?? null)), { value: madeFrom(context, annual, part) ?? tell("sourceMissing") },
    ]),
    total: [{ value: tell("colScore") }, { value: null }, { value: null }, calculated(context, figure(annual.score), () => total?.total ?? null), { value: null }],
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

/** The months of the year the person was there for, or has figures of. */
function monthsOf({ evaluation: { period } }: Context, { months: assessed, history }: PersonResult): readonly Month[] {
  return period.months.filter((month) => assessed.leftOut.includes(month) || history.some((result) => result.month === month));
}

function months(context: Context, person: PersonResult): Block {
  const { word } = context;
  const { employee, history } = person;
  const known = monthsOf(context, person);
  return {
    kind: "table", id: monthsTable(employee.id), empty: context.tell("emptyFigures"),
    columns: [
      column(context, "colMonth", "text", 20), column(context, "colScore", "score", 11, { id: "score", show: "data-bar" }), column(context, "colRating", "text", 11, { show: ratingWords(context) }),
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

function card(context: Context, person: PersonResult, others: OtherSheets, percentile: PercentileFormula): readonly Block[] {
  const { tell } = context;
  const { annual, employee } = person;
  return [
    ...head(context, person),
    ...(annual === null ? [] : [parts(context, person, annual, percentile), { kind: "text", lines: why(context, person, annual) } as const]),
    months(context, person),
    { kind: "pairs", across: 1, pairs: workOf(context, person, others) },
    {
      kind: "form", id: "talk", key: employee.id, arrange: "stacked",
      fields: [{ id: "notes", label: tell("formNotes"), lines: 3 }, { id: "comment", label: tell("formComment"), lines: 2 }],
    },
    {
      kind: "form", id: "signatures", key: employee.id, arrange: "side-by-side",
      fields: [
        { id: "employee", label: tell("formEmployee"), lines: 1 }, { id: "supervisor", label: tell("formSupervisor"), lines: 1 },
        { id: "appeal", label: tell("formAppeal", { day: isoDay(lastDayToAppeal(context)) }), lines: 0 },
      ],
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
  const others = otherSheets(context);
  const percentile = percentileFormula(context);
  const people = [...evaluation.people].sort(byTeam);
  return tabFrame(context, "annual-cards", { orientation: "portrait", pages: "one-a-part", grid: { columns: 8, width: 12.5 } }, [
    ...leftOut(context, "annual-cards"),
    ...people.flatMap((person, index): readonly Block[] => [
      ...(index > 0 ? [{ kind: "page-break" } as const] : []),
      ...card(context, person, others(person), percentile),
    ]),
    ...(people.length === 0 ? [{ kind: "text", lines: [{ value: context.tell("emptyPeople") }] } as const] : []),
  ]);
}
