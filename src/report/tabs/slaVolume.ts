// How much there was to do: the flow of the backlog, its age at the as-of moment, and the reasons people wrote, most frequent first.
import { column, figure } from "../cells";
import type { Context } from "../context";
import type { Block } from "../model";

const REASONS_SHOWN = 10;

/** Backlog, ages and reasons. */
export function volumeBlocks(context: Context): readonly Block[] {
  const { tell, evaluation } = context;
  const { backlog, backlogAge, reopened, repeat, reasons, opened, complaints, upheld } = evaluation.volume;
  const count = (value: number) => ({ value, format: "integer" } as const);
  const flow: readonly Block[] = [
    { kind: "heading", level: 1, text: tell("headVolume") },
    {
      kind: "pairs", across: 3, pairs: [
        [tell("labelCarriedIn"), count(backlog.carriedIn)], [tell("labelOpened"), count(opened)], [tell("labelClosed"), count(backlog.closed)],
        [tell("labelCarriedOut"), count(backlog.carriedOut)], [tell("labelComplaints"), count(complaints)], [tell("labelReopened"), count(reopened)],
        [tell("labelAge1"), count(backlogAge[0])], [tell("labelAge3"), count(backlogAge[1])], [tell("labelAge7"), count(backlogAge[2])],
        [tell("labelAgeMore"), count(backlogAge[3])],
        ...(repeat.denominator === 0 ? [] : [[tell("labelRepeatCustomers"), count(repeat.numerator)] as const]),
        ...(upheld === null ? [] : [[tell("labelUpheld"), count(upheld)] as const]),
      ],
    },
  ];
  if (reasons.length === 0) return flow;
  return [
    ...flow,
    { kind: "heading", level: 1, text: tell("headReasons"), note: tell("noteReasons", { n: Math.min(REASONS_SHOWN, reasons.length), all: reasons.length }) },
    {
      kind: "table", id: "reasons", empty: "",
      columns: [column(context, "colReason", "text", 18), column(context, "colTickets", "integer", 9, { show: "data-bar" }), column(context, "colCumulative", "percent", 11, { of: [1] })],
      rows: reasons.slice(0, REASONS_SHOWN).map(({ reason, n, cumulativeShare }) => [{ value: reason }, { value: n }, figure(cumulativeShare)]),
    },
  ];
}
