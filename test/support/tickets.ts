// Tickets for tests: what a case does not name is absent, as in a sheet without the column.
import { parsePeriod } from "../../src/core/period";
import type { SlaPolicy } from "../../src/core/policy";
import type { Ticket } from "../../src/core/ticket";
import { ticketResults, type TicketResults } from "../../src/core/ticketResults";
import type { Period } from "../../src/core/time";
import { at } from "./clock";

const MOMENTS = [
  "openedAt", "assignedAt", "firstResponseAt", "resolvedAt", "firstResolvedAt", "closedAt", "handedOverAt", "departmentRepliedAt", "dueAt", "firstResponseDueAt",
] as const;
type MomentField = (typeof MOMENTS)[number];
export type TicketRow = Partial<Omit<Ticket, MomentField>> & Partial<Record<MomentField, string>>;

const ABSENT: Omit<Ticket, "id" | "at"> = {
  employeeId: null, agent: null, team: null, openedAt: null, assignedAt: null, firstResponseAt: null, resolvedAt: null, firstResolvedAt: null,
  closedAt: null, handedOverAt: null, departmentRepliedAt: null, department: null, type: null, typeText: null, isComplaint: true, status: null,
  priority: null, channel: null, tier: null, customer: null, customerNames: [], csat: null, pausedHours: 0, reopened: 0, reason: null, responsibility: null, handling: null, dueAt: null,
  firstResponseDueAt: null, limitHours: null, firstResponseLimitHours: null, firstResponseHours: null, resolutionHours: null, statedVerdict: null,
  statedFirstResponseVerdict: null,
};

/** Tickets from rows with moments as text; ids T1, T2 … and rows 2, 3 … of the sheet "Tickets" unless a row says otherwise. */
export function ticketsOf(...rows: readonly TicketRow[]): readonly Ticket[] {
  return rows.map((row, index) => {
    const moments = Object.fromEntries(MOMENTS.flatMap((field) => (row[field] === undefined ? [] : [[field, at(row[field])]])));
    return { ...ABSENT, id: `T${index + 1}`, at: { sheet: "Tickets", row: index + 2 }, ...(row as Partial<Ticket>), ...moments };
  });
}

/** The limits of the service standard, on 24x7. */
export const SLA_POLICY: SlaPolicy = {
  byType: [
    { type: "attitude", words: ["服务态度", "Service attitude"], firstResponse: 24, resolution: 24 },
    { type: "product-quality", words: ["产品质量"], firstResponse: 24, resolution: 48 },
    { type: "other", words: ["其他"], firstResponse: 24, resolution: 72 },
  ],
  byPriority: [],
  byTier: [],
  handoverHours: 8,
  calendar: "24x7",
  otherCalendar: "CN",
  atRiskShare: 0.8,
  nearLimitHours: 2,
  countBy: "opened",
};

export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`Not a period: ${text}`);
  return period;
}

/** The tickets judged for October 2026 at the end of it, unless said otherwise. */
export function judged(
  rows: readonly TicketRow[],
  { policy = {}, period = "2026-10", asOf = "2026-11-01" }: { policy?: Partial<SlaPolicy>; period?: string; asOf?: string } = {},
): TicketResults {
  const dataset = { tickets: ticketsOf(...rows), employees: [], companyDays: [], sheets: [] };
  return ticketResults(dataset, { ...SLA_POLICY, ...policy }, { period: periodOf(period), asOf: at(asOf) });
}
