// The moments of a ticket sheet. A column of mere dates beside moments with times would put a reply at midnight, before the ticket was opened:
// such a date is read as the end of its day (its last second), or as the next known moment of the ticket on that day, never after now.
import { dayOf, SECONDS_PER_DAY, type Moment } from "../../core/time";
import type { Column } from "../column";
import type { TableReader } from "../reader";

const EVENTS = ["firstResponseAt", "firstResolvedAt", "resolvedAt", "closedAt"] as const;
const DUES = ["dueAt", "firstResponseDueAt"] as const;
const OTHERS = ["openedAt", "assignedAt", "handedOverAt", "departmentRepliedAt"] as const;

type Moments = readonly (Moment | null)[];
type Name = (typeof EVENTS)[number] | (typeof DUES)[number] | (typeof OTHERS)[number];
export type TicketMoments = Readonly<Record<Name, Moments>>;

/** Every moment column of the table, one entry per row; dates without times are told once per column. */
export function ticketMoments(reader: TableReader): TicketMoments {
  const names = [...EVENTS, ...DUES, ...OTHERS];
  const typed = Object.fromEntries(names.map((name) => [name, reader.moments(name).values])) as Record<Name, Moments>;
  const days = new Set(names.filter((name) => holdsDays(typed[name]) && !showsClocks(reader, name)));
  const read = { ...typed };
  const lift = (name: Name, ceiling: (row: number) => Moment): void => {
    read[name] = typed[name].map((moment, row) => (moment === null ? null : Math.max(moment, Math.min(moment + SECONDS_PER_DAY - 1, ceiling(row)))));
    const header = reader.headersOf(name)[0]!;
    reader.context.tell({
      severity: "warning", code: "days-end-at-midnight", params: { header: header.text },
      at: { sheet: reader.table.sheet.name, row: reader.table.headerRow, column: header.index + reader.table.sheet.column },
    });
  };
  const timed = (name: Name): boolean => !days.has(name) && typed[name].some((moment) => moment !== null);
  EVENTS.forEach((name, at) => {
    if (!days.has(name) || !timed("openedAt")) return;
    const later = EVENTS.slice(at + 1).filter((other) => !days.has(other));
    lift(name, (row) => {
      const day = typed[name][row]!;
      const next = later.flatMap((other) => typed[other][row] ?? []).filter((moment) => dayOf(moment) === dayOf(day));
      return Math.min(reader.context.now, ...next);
    });
  });
  if (days.has("departmentRepliedAt") && timed("handedOverAt")) lift("departmentRepliedAt", () => reader.context.now);
  for (const name of DUES) if (days.has(name) && (timed("openedAt") || EVENTS.some(timed))) lift(name, () => Infinity);
  return read;
}

function holdsDays(moments: Moments): boolean {
  return moments.some((moment) => moment !== null) && moments.every((moment) => moment === null || moment % SECONDS_PER_DAY === 0);
}

/** Midnights that are written out are meant, unless a whole column of them shows that the system only knows days. */
const TELLING = 5;

function showsClocks(reader: TableReader, name: Name): boolean {
  const header = reader.headersOf(name)[0];
  if (header === undefined) return false;
  const column: Column = reader.columnAt(header);
  const filled = column.values.filter((value) => value !== null).length;
  return filled < TELLING && column.values.some((value, row) => (typeof value === "string" ? /\d[:：时時]\d/.test(value) : typeof value === "number" && /h/i.test(column.formats[row] ?? "")));
}
