// The service targets with their verdicts: what was aimed at, what came of it, and the n it rests on.
import { serviceMessage } from "../../text/words";
import { column, rateCells, rateColumns } from "../cells";
import type { Context } from "../context";
import type { Block } from "../model";

const FULL_LABEL = 26;

/** Each target of the policy with its rate and verdict; nothing where the policy sets none. */
export function serviceTargetBlocks(context: Context): readonly Block[] {
  const { evaluation, tell, label } = context;
  if (evaluation.service.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: tell("headService") },
    {
      kind: "table", id: "service-targets", empty: "",
      columns: [
        column(context, "colFigure", "text", FULL_LABEL), ...rateColumns(context, "colActual", 1), column(context, "colTarget", "percent", 10),
        column(context, "colVerdict", "text", 12, { show: [{ text: tell("met"), tone: "good" }, { text: tell("notMet"), tone: "bad" }] }),
      ],
      rows: evaluation.service.map((service) => [
        { value: label(serviceMessage(service.id)) }, ...rateCells(service.rate), { value: service.target },
        { value: service.met === null ? tell("cannotTell") : tell(service.met ? "met" : "notMet") },
      ]),
    },
  ];
}
