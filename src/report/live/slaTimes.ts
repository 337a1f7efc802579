// How long tickets took, as formulas over the list of tickets: mean and median of the hours used by clocks that have stopped. Where the
// list does not come to the printed figure, as for a closed month with other rows, the value stays.
import { meanOf, medianOf, withoutNoise } from "../../core/number";
import type { SlaFigures, TicketResult } from "../../core/ticketFigures";
import { typeName, type Context } from "../context";
import { DASH, formula, quoted, TOTAL_ROW, type Formula } from "../formula";
import { cellOf, typesAreTold } from "./compliance";
import { judgesLive, ticketColumn } from "./tickets";

type Clock = "response" | "resolution";

const COLUMNS = {
  response: { used: "responseUsed", stopped: "responded" },
  resolution: { used: "used", stopped: "ended" },
} as const;

/** The times of a type's tickets, or of all; a formula is `null` where it would not come to the printed figure. */
export interface TimesFormulas {
  readonly tickets: Formula;
  readonly median: (clock: Clock) => Formula | null;
  readonly mean: (clock: Clock) => Formula | null;
}

/** The formulas of a type's row, `null` as the type for all tickets; none where verdicts are no formulas. */
export function timesFormulas(context: Context, type: string | null, figures: SlaFigures): TimesFormulas | null {
  if (!judgesLive(context) || !typesAreTold(context)) return null;
  const tickets = context.evaluation.tickets.filter((result) => result.inPeriod && (type === null || result.type === type));
  if (tickets.length !== figures.tickets) return null;
  const own = type === null ? null : quoted(typeName(context, type));
  const printed = {
    response: { median: figures.medianResponseHours, mean: figures.meanResponseHours },
    resolution: { median: figures.medianResolutionHours, mean: figures.meanResolutionHours },
  };
  return {
    tickets: [cellOf("type", type ?? TOTAL_ROW, "tickets")],
    mean: (clock) => (isSame(meanOf(hoursOf(tickets, clock)), printed[clock].mean) ? meanFormula(clock, own) : null),
    median: (clock) => (isSame(medianOf(hoursOf(tickets, clock)), printed[clock].median) ? medianFormula(clock, own) : null),
  };
}

function hoursOf(tickets: readonly TicketResult[], clock: Clock): readonly number[] {
  return tickets.flatMap(({ firstResponse, resolution }) => {
    const { stoppedAt, usedHours } = clock === "response" ? firstResponse : resolution;
    return stoppedAt === null || usedHours === null ? [] : [usedHours];
  });
}

function isSame(hours: number | null, printed: number | null): boolean {
  return hours !== null && printed !== null && withoutNoise(hours) === withoutNoise(printed);
}

function meanFormula(clock: Clock, type: Formula | null): Formula {
  const { used, stopped } = COLUMNS[clock];
  const ofType = type === null ? [] : formula`,${ticketColumn("type")},"="&${type}`;
  return formula`IFERROR(AVERAGEIFS(${ticketColumn(used)},${ticketColumn(stopped)},">0"${ofType}),${DASH})`;
}

/** The middle of the hours; what does not belong is divided by 0, and errors are passed over. A chart draws the resolutions'. */
function medianFormula(clock: Clock, type: Formula | null): Formula {
  const { used, stopped } = COLUMNS[clock];
  const ofType = type === null ? [] : formula`*(${ticketColumn("type")}=${type})`;
  const none = clock === "resolution" ? formula`NA()` : DASH;
  return formula`IFERROR(AGGREGATE(16,6,${ticketColumn(used)}/(ISNUMBER(${ticketColumn(stopped)})${ofType}),0.5),${none})`;
}
