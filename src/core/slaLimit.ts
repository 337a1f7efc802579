// Which limit a ticket has. The sheet's own due moment wins over its own hours, these over the priority's row of the policy,
// this over the customer tier's, this over the complaint type's; a type the policy does not know, or none, takes *other*'s.
import type { Verdict } from "./ticketFigures";
import type { SlaLimit, SlaPolicy } from "./policy";
import type { Ticket, TicketType } from "./ticket";
import type { Moment } from "./time";

/** What is timed on a ticket. */
export type Clock = "first-response" | "resolution";

/** A due moment, a number of hours, or neither: a policy row left empty on purpose. */
export type Limit =
  | { readonly kind: "due"; readonly dueAt: Moment }
  | { readonly kind: "hours"; readonly hours: number }
  | { readonly kind: "none" };

/** The limit that applies to a ticket, and why. */
export interface ChosenLimit {
  readonly limit: Limit;
  readonly basis: Verdict["basis"];
}

/** The policy's limits, ready to look up by the words on a row. */
export interface LimitTable {
  readonly types: ReadonlyMap<string, { readonly type: TicketType } & SlaLimit>;
  readonly priorities: ReadonlyMap<string, SlaLimit>;
  readonly tiers: ReadonlyMap<string, SlaLimit>;
}

const OTHER = "other";
const NO_LIMIT: SlaLimit = { firstResponse: null, resolution: null };

function folded(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/[\s_-]+/g, "");
}

/** The policy's limits by type code and by each word of a type; of two rows with one word the first counts. */
export function limitTable(policy: SlaPolicy): LimitTable {
  const types = new Map<string, { readonly type: TicketType } & SlaLimit>();
  for (const row of policy.byType) {
    for (const word of [row.type, ...row.words].map(folded)) if (!types.has(word)) types.set(word, row);
  }
  return {
    types,
    priorities: new Map(policy.byPriority.map((row) => [row.priority, row])),
    tiers: new Map(policy.byTier.map((row) => [row.tier, row])),
  };
}

/** The policy's row for the first word it knows: the type as typed says more than the code it was read as. */
function rowOf(words: readonly (string | null)[], table: LimitTable): ({ readonly type: TicketType } & SlaLimit) | null {
  for (const word of words) {
    const row = word === null ? undefined : table.types.get(folded(word));
    if (row !== undefined) return row;
  }
  return null;
}

/** The policy's type of a ticket; the sheet's own word where the policy has none for it, *other* where the row says nothing. */
export function typeOf(ticket: Pick<Ticket, "type" | "typeText">, table: LimitTable): TicketType {
  return rowOf([ticket.typeText, ticket.type], table)?.type ?? ticket.type ?? OTHER;
}

/**
 * The resolution limit in hours that the policy gives a complaint type named in any of its words; `null` for a type without a limit,
 * `undefined` for a word the policy does not know.
 */
export function typeLimitHours(word: string, table: LimitTable): number | null | undefined {
  return rowOf([word], table)?.resolution;
}

/** The limit of one of a ticket's two clocks, and the rule that set it. */
export function limitOf(ticket: Ticket, clock: Clock, table: LimitTable): ChosenLimit {
  const ownDue = clock === "resolution" ? ticket.dueAt : ticket.firstResponseDueAt;
  if (ownDue !== null) return { limit: { kind: "due", dueAt: ownDue }, basis: "own-due" };
  const ownHours = clock === "resolution" ? ticket.limitHours : ticket.firstResponseLimitHours;
  if (ownHours !== null) return { limit: { kind: "hours", hours: ownHours }, basis: "own-hours" };

  const priority = ticket.priority === null ? undefined : table.priorities.get(ticket.priority);
  if (priority !== undefined) return fromRow(priority, clock, "priority");
  const tier = ticket.tier === null ? undefined : table.tiers.get(ticket.tier);
  if (tier !== undefined) return fromRow(tier, clock, "tier");
  const type = rowOf([ticket.typeText, ticket.type], table);
  if (type !== null) return fromRow(type, clock, "type");
  return fromRow(table.types.get(OTHER) ?? NO_LIMIT, clock, "other");
}

function fromRow(row: SlaLimit, clock: Clock, basis: Verdict["basis"]): ChosenLimit {
  const hours = clock === "resolution" ? row.resolution : row.firstResponse;
  return { limit: hours === null ? { kind: "none" } : { kind: "hours", hours }, basis };
}
