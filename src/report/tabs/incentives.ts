// Who is to be thanked: star, team of the month, largest rise, bonus, promotion, points. Near misses and pay are for HR only.
import { gradeMessage, NEAR_MISS_WORDS, RATING_WORDS } from "../../text/words";
import { column, figure, personCells, personColumns } from "../cells";
import { listed, nameOf, type Context } from "../context";
import type { Block, Cell } from "../model";
import { shown } from "../shown";

function stars(context: Context): readonly Block[] {
  const { tell, word, evaluation: { star, team } } = context;
  const forHr = context.audience === "hr";
  const names = star.winners.map(({ employeeId, score, rating }) => tell("starLine", { name: nameOf(context, employeeId), score: shown(score, "score"), rating: word(RATING_WORDS[rating]) }));
  const pairs: (readonly [string, Cell])[] = [
    [tell("labelStar"), { value: listed(context, names) || tell(team === null ? "noStar" : "noStarInTeam"), bold: names.length > 0 }],
    [tell("labelTeamOfMonth"), figure(listed(context, star.teams.map(({ team, score }) => `${team} ${shown(score, "score")}`)) || null)],
    [tell("labelCsatRise"), figure(star.csatRise === null ? null : tell("csatRise", {
      name: nameOf(context, star.csatRise.employeeId), from: shown(star.csatRise.from, "score"), to: shown(star.csatRise.to, "score"), n: star.csatRise.n,
    }))],
  ];
  const near: readonly Block[] = !forHr || star.nearMisses.length === 0 ? [] : [
    { kind: "heading", level: 2, text: tell("headNearMisses") },
    {
      kind: "table", id: "near-misses", empty: "",
      columns: [...personColumns(context), column(context, "colScore", "score", 10), column(context, "colReason", "text", 22)],
      rows: star.nearMisses.map(({ employeeId, score, reason }) => [...personCells(context, employeeId), { value: score }, { value: context.label(NEAR_MISS_WORDS[reason]) }]),
    },
  ];
  return [{ kind: "heading", level: 1, text: tell("headIncentives"), place: "star" }, { kind: "pairs", across: 1, pairs }, ...near];
}

function bonus(context: Context): readonly Block[] {
  const { tell, word, evaluation: { incentives } } = context;
  const coefficients = new Map(incentives.pay.map(({ employeeId, coefficient }) => [employeeId, coefficient]));
  const promotions = new Map(incentives.promotion.map((entry) => [entry.employeeId, entry]));
  const ids = [...new Set([...incentives.bonus.map(({ employeeId }) => employeeId), ...promotions.keys()])];
  const scores = new Map(incentives.bonus.map(({ employeeId, score }) => [employeeId, score]));
  return [
    { kind: "heading", level: 2, text: tell("headBonus") },
    {
      kind: "table", id: "bonus", empty: tell("emptyBonus"),
      columns: [
        ...personColumns(context), column(context, "colBonus", "text", 12), column(context, "colPromotion", "text", 22),
        column(context, "colScore", "score", 11),
      ],
      rows: ids.map((id) => {
        const promotion = promotions.get(id);
        return [
          ...personCells(context, id), scores.has(id) ? { value: context.label(RATING_WORDS.excellent) } : { value: null },
          figure(promotion ? tell("promotionTo", { from: word(gradeMessage(promotion.grade)), to: word(gradeMessage(promotion.next)) }) : null), figure(scores.get(id) ?? null),
        ];
      }),
    },
    ...(coefficients.size === 0 ? [] : [
      { kind: "heading", level: 2, text: tell("headPay") } as const,
      {
        kind: "table", id: "pay", empty: "", columns: [...personColumns(context), column(context, "colRating", "text", 14), column(context, "colCoefficient", "score", 11)],
        rows: incentives.pay.map(({ employeeId, rating, coefficient }) => [...personCells(context, employeeId), { value: context.label(RATING_WORDS[rating]) }, { value: coefficient }]),
      } as const,
    ]),
  ];
}

function points(context: Context): readonly Block[] {
  const { tell, evaluation: { incentives } } = context;
  if (incentives.points.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: tell("headPoints") },
    {
      kind: "table", id: "points", empty: "",
      columns: [
        ...personColumns(context), column(context, "colEarned", "integer", 10), column(context, "colBalance", "integer", 10),
        column(context, "colSuggestions", "integer", 10), column(context, "colAdopted", "integer", 10),
      ],
      rows: incentives.points.map(({ employeeId, balance, earned, suggestions, adopted }) => [
        ...personCells(context, employeeId), { value: earned }, { value: balance, ...(balance < 0 ? { tone: "bad" } as const : {}) }, { value: suggestions }, { value: adopted },
      ]),
    },
  ];
}

/** Star, bonus and promotion lists, points. */
export function incentiveBlocks(context: Context): readonly Block[] {
  return [...stars(context), ...(context.audience === "hr" ? [...bonus(context), ...points(context)] : [])];
}
