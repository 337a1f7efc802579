// The annual assessment: everybody with the parts of the score, the score, the grade and the rank; those without a score last, with why.
import type { AnnualPart } from "../../core/periodFigures";
import type { PersonResult } from "../../core/evaluation";
import { annualCardPlace, calculated, column, figure, personCells, personColumns, ratingText, ratingWords } from "../cells";
import { ANNUAL_PARTS, partsText, weightedPartName } from "../annualParts";
import type { Context } from "../context";
import { leftOut } from "../leftOut";
import { ANNUAL, assessedMonthsFormula, cardScoreFormula, listedPartFormula, percentileFormula, type PercentileFormula } from "../live/annual";
import { listedRatingFormula } from "../live/periods";
import { changeFormula, rankFormulas } from "../live/ranks";
import type { Block, Cell, Column, Tab } from "../model";
import { byRank, flagText } from "../placing";
import { tabFrame } from "../tabFrame";

function partCell(context: Context, person: PersonResult, part: AnnualPart, percentile: PercentileFormula): Cell {
  const score = person.annual?.parts.find((one) => one.part === part)?.score ?? null;
  return calculated(context, figure(score), () => listedPartFormula(context, person, part, percentile));
}

/** The CSAT stands before the percentile it gives. */
function partColumns(context: Context): readonly Column[] {
  return ANNUAL_PARTS.flatMap((part): readonly Column[] => [
    ...(part === "csatPercentile" ? [column(context, "colCsatYear", "score", 10, { id: "csat" })] : []),
    { id: part, header: weightedPartName(context, part), format: "score", width: 12 },
  ]);
}

function partCells(context: Context, person: PersonResult, percentile: PercentileFormula): readonly Cell[] {
  const { annual } = person;
  return ANNUAL_PARTS.flatMap((part): readonly Cell[] => [
    ...(part === "csatPercentile" ? [annual?.csat == null ? figure(null) : annual.csat.unit === "rating" ? { value: annual.csat.value } : { value: annual.csat.value, format: "percent" } as const] : []),
    partCell(context, person, part, percentile),
  ]);
}

function table(context: Context): Block {
  const { evaluation: { people } } = context;
  const ranked = [...people].sort(byRank);
  const ranks = rankFormulas(context, ranked, ANNUAL);
  const percentile = percentileFormula(context);
  return {
    kind: "table", id: ANNUAL.table, main: true, keys: ranked.map(({ employee }) => employee.id), empty: context.tell("emptyPeople"),
    columns: [
      column(context, "colRank", "integer", 7), column(context, "colTeamRank", "integer", 7), ...personColumns(context),
      column(context, "colMonthsAssessed", "integer", 9), ...partColumns(context),
      column(context, "colScore", "score", 12, { id: "score", show: "data-bar" }), column(context, "colGrade", "text", 16, { id: "rating", show: ratingWords(context) }),
      column(context, "colChange", "signed-score", 10, { show: "change" }), column(context, "colFlags", "text", 34),
    ],
    rows: ranked.map((person) => {
      const [id, name, team] = personCells(context, person.employee.id);
      const linked: Cell = context.tabs.includes("annual-cards") ? { ...name, link: { tab: "annual-cards", place: annualCardPlace(person.employee.id) } } : name;
      return [
        calculated(context, figure(person.rank), () => ranks.rank(person)), calculated(context, figure(person.teamRank), () => ranks.teamRank(person)), id, linked, team,
        calculated(context, { value: person.months.n }, () => assessedMonthsFormula(context, person)), ...partCells(context, person, percentile),
        calculated(context, figure(person.score), () => cardScoreFormula(context, person)),
        calculated(context, { value: ratingText(context, person.rating) }, (live) => listedRatingFormula(context, person, ANNUAL, live)),
        calculated(context, figure(person.change), () => changeFormula(person, ANNUAL)), { value: flagText(context, person) },
      ];
    }),
  };
}

/** The assessment tab, for HR only. */
export function annualAssessmentTab(context: Context): Tab {
  const { tell, evaluation: { people, policy } } = context;
  const assessed = people.filter(({ score }) => score !== null).length;
  return tabFrame(context, "annual", { orientation: "landscape", grid: { columns: 15, width: 7 } }, [
    ...leftOut(context, "annual"),
    { kind: "text", lines: [{ value: tell("annualExplained", { n: assessed, all: people.length, parts: partsText(context), months: policy.annual.minMonths }), tone: "muted" }] },
    table(context),
  ]);
}
