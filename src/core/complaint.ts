// Which complaints count against a person. Where a sheet judges responsibility, only upheld ones do (wholly or in part); where none
// does, all do. Teams see both figures.
import { groupBy } from "./compliance";
import { rateOf, type Rate } from "./rate";
import type { TicketResult } from "./ticketFigures";
import type { Ticket } from "./ticket";

/** Whether a complaint was judged to be ours. */
export function isUpheld(ticket: Ticket): boolean {
  return ticket.isComplaint && (ticket.responsibility === "upheld" || ticket.responsibility === "partly");
}

/** Whether the ticket is work at all: cancelled and merged ones are in no rate. */
export function isInScope({ ticket }: TicketResult): boolean {
  return ticket.status !== "out-of-scope";
}

/**
 * Customers with more than one of these tickets ÷ customers known by number, account, phone or mail; no rate where no sheet has those.
 * A ticket opened again is another figure: here the customer came with a new one. Names alone know nobody: two 张先生 are two people.
 */
export function repeatCustomers(tickets: readonly TicketResult[]): Rate {
  const known = groupBy(tickets.filter(({ ticket }) => ticket.customer !== null), ({ ticket }) => ticket.customer ?? "");
  return rateOf([...known.values()].filter((own) => own.length > 1).length, known.size);
}

/** The complaints that count for stars, gates and personal counts. */
export function personalComplaints(tickets: readonly TicketResult[]): readonly TicketResult[] {
  const judging = new Set(tickets.flatMap(({ ticket }) => (ticket.responsibility === null ? [] : [ticket.at.sheet])));
  return tickets.filter((result) => {
    const { ticket } = result;
    return isInScope(result) && (judging.has(ticket.at.sheet) ? isUpheld(ticket) : ticket.isComplaint);
  });
}

/** The people with an attitude complaint that counts against them and whose resolution limit was breached. */
export function attitudeBreachOwners(tickets: readonly TicketResult[]): ReadonlySet<string> {
  const breached = personalComplaints(tickets).filter(({ type, resolution }) => type === "attitude" && resolution.status === "breached");
  return new Set(breached.flatMap(({ ticket }) => ticket.employeeId ?? []));
}
