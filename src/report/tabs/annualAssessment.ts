// The annual assessment: everybody with the parts of the score, the score, the grade and the rank; those without a score last, with why.
import type { AnnualPart, AnnualStanding } from "../../core/periodFigures";
import type { PersonResult } from "../../core/evaluation";
import { annualCardPlace, column, figure, personCells, personColumns, ratingText, ratingWords } from "../cells";
import { ANNUAL_PARTS, partsText, weightedPartName } from "../annualParts";
import type { Context } from "../context";
import { leftOut } from "../leftOut";
import type { Block, Cell, Column, Tab } from "../model";
import { byRank, flagText } from "../placing";
import { tabFrame } from "../tabFrame";

function partCell(standing: AnnualStanding | null, part: AnnualPart): Cell {
  return figure(standing?.parts.find((one) => one.part === part)?.score ?? null);
}

/** The CSAT stands before the percentile it gives. */
function partColumns(context: Context): readonly Column[] {
  return ANNUAL_PARTS.flatMap((part): readonly Column[] => [
    ...(part === "csatPercentile" ? [column(context, "colCsatYear", "score", 10)] : []),
    { header: weightedPartName(context, part), format: "score", width: 12 },
  ]);
}

function partCells({ annual }: PersonResult): readonly Cell[] {
  return ANNUAL_PARTS.flatMap((part): readonly Cell[] => [
    ...(part === "csatPercentile" ? [annual?.csat == null ? figure(null) : annual.csat.unit === "rating" ? { value: annual.csat.value } : { value: annual.csat.value, format: "percent" } as const] : []),
    partCell(annual, part),
  ]);
}

function table(context: Context): Block {
  const { evaluation: { people } } = context;
  return {
    kind: "table", id: "annual", main: true, empty: context.tell("emptyPeople"),
    columns: [
      column(context, "colRank", "integer", 7), column(context, "colTeamRank", "integer", 7), ...personColumns(context),
      column(context, "colMonthsAssessed", "integer", 9), ...partColumns(context),
      column(context, "colScore", "score", 12, { show: "data-bar" }), column(context, "colGrade", "text", 16, { show: ratingWords(context) }),
      column(context, "colChange", "signed-score", 10, { show: "change" }), column(context, "colFlags", "text", 34),
    ],
    rows: [...people].sort(byRank).map((person) => {
      const [id, name, team] = personCells(context, person.employee.id);
      const linked: Cell = context.tabs.includes("annual-cards") ? { ...name, link: { tab: "annual-cards", place: annualCardPlace(person.employee.id) } } : name;
      return [
        figure(person.rank), figure(person.teamRank), id, linked, team, { value: person.months.n }, ...partCells(person),
        figure(person.score), { value: ratingText(context, person.rating) }, figure(person.change), { value: flagText(context, person) },
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
