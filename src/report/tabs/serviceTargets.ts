// The service targets with their verdicts: what was aimed at, what came of it, and the n it rests on.
import { serviceMessage } from "../../text/words";
import { column, rateCells, rateColumns } from "../cells";
import type { Context } from "../context";
import type { Block } from "../model";

const FULL_LABEL = 20;

/** Each target of the policy that some figure can be held against, with its rate and verdict; nothing where there is none. */
export function serviceTargetBlocks(context: Context): readonly Block[] {
  const { evaluation, tell, label } = context;
  const judged = evaluation.service.filter(({ rate }) => rate.denominator > 0);
  if (judged.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: tell("headService") },
    {
      kind: "table", id: "service-targets", empty: "",
      columns: [
        column(context, "colFigure", "text", FULL_LABEL), ...rateColumns(context, "colActual", 1), column(context, "colTarget", "percent", 10),
        column(context, "colVerdict", "text", 12, { show: [{ text: tell("met"), tone: "good" }, { text: tell("notMet"), tone: "bad" }] }),
      ],
      rows: judged.map((service) => [
        { value: label(serviceMessage(service.id)) }, ...rateCells(service.rate), { value: service.target },
        { value: service.met === null ? tell("cannotTell") : tell(service.met ? "met" : "notMet") },
      ]),
    },
  ];
}
