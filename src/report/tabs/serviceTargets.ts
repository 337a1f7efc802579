// The service targets with their verdicts: what was aimed at, what came of it, and the n it rests on; of everybody, then team by team.
import type { ServiceResult, TeamService } from "../../core/ticketFigures";
import { serviceMessage } from "../../text/words";
import { column, figure, nOf, rateCells, rateColumns } from "../cells";
import type { Context } from "../context";
import type { Block, Cell, Column } from "../model";
import { shown } from "../shown";

const FULL_LABEL = 20;
/** A single team compares with nobody. */
const LEAST_TEAMS = 2;

/** Each target of the policy that some figure can be held against, with its rate and verdict; nothing where there is none. */
export function serviceTargetBlocks(context: Context): readonly Block[] {
  const { evaluation, tell } = context;
  const held = evaluation.service.filter(({ rate }) => rate.denominator > 0);
  if (held.length === 0) return [];
  const judged = held.filter(({ met }) => met !== null);
  return [
    { kind: "heading", level: 1, text: tell("headService"), note: tell("sayTargets", { met: judged.filter(({ met }) => met).length, judged: judged.length }) },
    {
      kind: "table", id: "service-targets", empty: "",
      columns: [
        column(context, "colFigure", "text", FULL_LABEL), ...rateColumns(context, "colActual", 1), column(context, "colTarget", "percent", 10),
        column(context, "colVerdict", "text", 12, { show: [{ text: tell("met"), tone: "good" }, { text: tell("notMet"), tone: "bad" }] }),
      ],
      rows: held.flatMap((service) => [targetRow(context, service), ...upheldRow(context, service)]),
    },
    ...teamBlocks(context, held),
  ];
}

function targetRow(context: Context, { id, rate, target, met }: ServiceResult): readonly Cell[] {
  const { tell } = context;
  return [
    { value: targetName(context, id) }, figure(rate.rate), { value: madeOf(id, rate) }, { value: target },
    { value: met === null ? tell("cannotTell") : tell(met ? "met" : "notMet") },
  ];
}

/** What was complained of with reason stands below the complaint rate, apart from its verdict. */
function upheldRow({ tell }: Context, { upheld }: ServiceResult): readonly (readonly Cell[])[] {
  return upheld === null ? [] : [[{ value: tell("serviceUpheld") }, ...rateCells(upheld), { value: null }, { value: null }]];
}

/** A repurchase rate is judged by its rise; its name says so. */
function targetName({ tell, label }: Context, id: ServiceResult["id"]): string {
  const name = label(serviceMessage(id));
  return id === "repurchase-rate" ? tell("serviceRise", { figure: name }) : name;
}

/** A rise is made of two rates, any other rate of two counts. */
function madeOf(id: ServiceResult["id"], rate: ServiceResult["rate"]): string {
  return id === "repurchase-rate" ? `${shown(rate.numerator, "percent")}/${shown(rate.denominator, "percent")}` : nOf(rate);
}

function teamBlocks(context: Context, held: readonly ServiceResult[]): readonly Block[] {
  const { evaluation: { serviceByTeam, policy }, tell } = context;
  if (serviceByTeam.length < LEAST_TEAMS) return [];
  const directions = new Map(policy.service.map(({ id, direction }) => [id, direction]));
  const columns = held.flatMap(({ id, target }, index): readonly Column[] => [
    { header: targetName(context, id), format: "percent", width: 12, of: [3 + index * 2], show: { target, direction: directions.get(id) ?? "higher" } },
    column(context, "colOf", "text", 10, { align: "right" }),
  ]);
  return [
    { kind: "heading", level: 2, text: tell("headServiceTeams") },
    {
      kind: "table", id: "service-teams", empty: "",
      columns: [column(context, "colTeam", "text", FULL_LABEL), column(context, "colTargetsMet", "text", 10, { align: "right" }), ...columns],
      rows: serviceByTeam.map((team) => teamRow(team, held)),
    },
  ];
}

function teamRow({ team, targets, met, judged }: TeamService, held: readonly ServiceResult[]): readonly Cell[] {
  const cells = held.flatMap(({ id }): readonly Cell[] => {
    const own = targets.find((target) => target.id === id);
    if (own === undefined || own.rate.rate === null) return [figure(null), figure(null)];
    return [{ value: own.rate.rate }, { value: madeOf(id, own.rate) }];
  });
  return [{ value: team }, { value: judged === 0 ? null : `${met}/${judged}` }, ...cells];
}
