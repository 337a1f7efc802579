// How much there was to do: the flow of the backlog, its age at the as-of moment, when and on which channel tickets came in, and the
// reasons people wrote, most frequent first.
import { isoDay } from "../../core/time";
import { UNKNOWN } from "../../core/slaResult";
import { countsUpTo } from "../axes";
import { column, figure } from "../cells";
import { groupName, type Context } from "../context";
import type { Block } from "../model";

const REASONS_SHOWN = 10;

/** Tickets by day, and by hour from the first to the last that had any: when people are needed. */
function arrivals(context: Context): readonly Block[] {
  const { tell, evaluation: { volume: { byDay, byHour, opened } } } = context;
  if (opened === 0) return [];
  const first = byHour.findIndex((n) => n > 0);
  const last = byHour.reduce((latest, n, hour) => (n > 0 ? hour : latest), first);
  const hours = byHour.slice(first, last + 1).map((n, index) => [{ value: `${String(first + index).padStart(2, "0")}:00` }, { value: n }]);
  const counts = (id: string, title: "chartDays" | "chartHours", header: "colDay" | "colHour", rows: readonly (readonly { readonly value: string | number }[])[], most: readonly number[]): readonly Block[] => [
    { kind: "table", id, empty: "", columns: [column(context, header, "text", 18), column(context, "colTickets", "integer", 9)], rows },
    { kind: "chart", chart: "column", title: tell(title), x: tell(header), y: tell("colTickets"), table: id, labels: 0, values: [1], format: "integer", axis: countsUpTo(most), place: "beside" },
  ];
  return [
    { kind: "heading", level: 2, text: tell("headDays") },
    ...counts("volume-days", "chartDays", "colDay", byDay.map(({ day, n }) => [{ value: isoDay(day).slice("2026-".length) }, { value: n }]), byDay.map(({ n }) => n)),
    { kind: "heading", level: 2, text: tell("headHours") },
    ...counts("volume-hours", "chartHours", "colHour", hours, byHour),
  ];
}

function channels(context: Context): readonly Block[] {
  const { tell, evaluation: { volume: { byChannel, opened } } } = context;
  if (opened === 0 || byChannel.every(({ key }) => key === UNKNOWN)) return [];
  return [
    { kind: "heading", level: 2, text: tell("headChannels") },
    {
      kind: "table", id: "volume-channels", empty: "",
      columns: [column(context, "colChannel", "text", 18), column(context, "colTickets", "integer", 9, { show: "data-bar" }), column(context, "colShare", "percent", 10, { of: [1] })],
      rows: byChannel.map(({ key, n }) => [{ value: groupName(context, key) }, { value: n }, { value: n / opened }]),
      total: [{ value: tell("total") }, { value: opened }, { value: 1 }],
    },
  ];
}

/** How many of the reasons are listed. */
export function reasonsNote({ tell }: Context, n: number, all: number): string {
  return n < all ? tell("noteReasons", { n, all }) : tell("noteAllReasons", { n });
}

/** Backlog, ages, when tickets came and from where, and reasons. */
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
    ...arrivals(context),
    ...channels(context),
  ];
  if (reasons.length === 0) return flow;
  return [
    ...flow,
    { kind: "heading", level: 1, text: tell("headReasons"), note: reasonsNote(context, Math.min(REASONS_SHOWN, reasons.length), reasons.length) },
    {
      kind: "table", id: "reasons", empty: "",
      columns: [column(context, "colReason", "text", 18), column(context, "colTickets", "integer", 9, { show: "data-bar" }), column(context, "colCumulative", "percent", 11, { of: [1] })],
      rows: reasons.slice(0, REASONS_SHOWN).map(({ reason, n, cumulativeShare }) => [{ value: reason }, { value: n }, figure(cumulativeShare)]),
    },
  ];
}
