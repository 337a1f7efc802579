// Every ticket of the workbook with its verdicts, its team and the month it counts in; and what has to be said about them once,
// not once a row: types without a limit, years without holidays, clocks judged on second-best evidence.
import type { Dataset } from "./dataset";
import type { TicketResult, Verdict } from "./ticketFigures";
import type { Issue, RowRef, Severity } from "./issue";
import type { IssueCode } from "./issueCodes";
import type { SlaPolicy } from "./policy";
import { limitOf, typeOf } from "./slaLimit";
import { clocksOf, rowIssues, sheetFacts, slaRules, type SheetFacts, type TicketClocks } from "./ticketClocks";
import type { Ticket } from "./ticket";
import { dayOf, monthOf, startOfDay, type Moment, type Month, type Period } from "./time";

export interface TicketResults {
  /** In the order of the sheets. */
  readonly tickets: readonly TicketResult[];
  readonly issues: readonly Issue[];
}

/**
 * T, the moment at which tickets still open are judged: the one a person chose, else the earlier of now and the later of the newest
 * moment in the ticket sheets and the end of the period.
 */
export function asOfMoment(chosen: Moment | null, now: Moment, newestTicketAt: Moment | null, period: Period): Moment {
  if (chosen !== null) return chosen;
  const periodEnd = startOfDay(period.end);
  return Math.min(now, newestTicketAt === null ? periodEnd : Math.max(newestTicketAt, periodEnd));
}

const NO_FACTS: SheetFacts = { hasResolved: false, hasHandover: false, unread: { opened: false, resolved: false } };

/** The verdicts on all tickets at T, with the issues they raise. */
export function ticketResults(
  dataset: Pick<Dataset, "tickets" | "employees" | "companyDays" | "sheets">,
  policy: SlaPolicy,
  when: { readonly period: Period; readonly asOf: Moment },
): TicketResults {
  const { rules, issues: ruleIssues } = slaRules(policy, dataset.companyDays, when.asOf);
  const facts = sheetFacts(dataset.tickets, dataset.sheets);
  const teams = new Map(dataset.employees.map((employee) => [employee.id, employee.team]));
  const months = new Set(when.period.months);
  const issues: Issue[] = [...ruleIssues];
  const tally = newTally();

  const tickets = dataset.tickets.map((ticket): TicketResult => {
    const sheet = facts.get(ticket.at.sheet) ?? NO_FACTS;
    const clocks = clocksOf(ticket, sheet, rules);
    issues.push(...rowIssues(ticket, clocks, sheet));
    tallyTicket(tally, ticket, clocks, sheet, limitOf(ticket, "resolution", rules.limits).basis);
    const countedIn = countedMonth(ticket, clocks, policy.countBy);
    return {
      ticket,
      type: typeOf(ticket, rules.limits),
      team: (ticket.employeeId === null ? null : teams.get(ticket.employeeId)) ?? ticket.team,
      firstResponse: clocks.firstResponse.verdict,
      resolution: clocks.resolution.verdict,
      handover: clocks.handover?.verdict ?? null,
      countedIn,
      inPeriod: countedIn === null || months.has(countedIn),
    };
  });
  return { tickets, issues: [...issues, ...tally.values()].map(({ severity, code, params, at }) => ({ severity, code, params, at })) };
}

/**
 * The month a ticket counts in: that of its opening, or of its decision (the earlier of resolved and due). Without an opening, that of
 * the earliest other moment on the row; `null` where there is none.
 */
function countedMonth(ticket: Ticket, clocks: TicketClocks, countBy: SlaPolicy["countBy"]): Month | null {
  const { dueAt, stoppedAt } = clocks.resolution.verdict;
  const decided = earliest([dueAt, stoppedAt]);
  const moment =
    (countBy === "decided" ? decided : null) ??
    ticket.openedAt ??
    earliest([ticket.assignedAt, ticket.firstResponseAt, ticket.handedOverAt, ticket.departmentRepliedAt, stoppedAt, ticket.closedAt]);
  return moment === null ? null : monthOf(dayOf(moment));
}

function earliest(moments: readonly (Moment | null)[]): Moment | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : Math.min(...known);
}

interface Counted extends Issue {
  params: { [name: string]: string | number; n: number };
}

/** Issues that are said once with their count, at the first row they concern. */
type Tally = Map<string, Counted>;

function newTally(): Tally {
  return new Map();
}

/** Counts one more row for an issue that is said once per `per`. */
function count(tally: Tally, severity: Severity, code: IssueCode, at: RowRef, per: Readonly<Record<string, string | number>>): void {
  const key = [code, ...Object.values(per)].join("\n");
  const known = tally.get(key);
  if (known === undefined) tally.set(key, { severity, code, params: { ...per, n: 1 }, at: { sheet: at.sheet, row: at.row, column: null } });
  else known.params.n += 1;
}

function tallyTicket(tally: Tally, ticket: Ticket, clocks: TicketClocks, sheet: SheetFacts, limitedBy: Verdict["basis"]): void {
  const { firstResponse, resolution, handover } = clocks;
  if (ticket.status === "out-of-scope") return;
  if (limitedBy === "other") {
    const word = ticket.typeText ?? ticket.type;
    if (word === null) count(tally, "warning", "no-ticket-type", ticket.at, {});
    else count(tally, "warning", "unknown-ticket-type", ticket.at, { type: word });
  }
  if (firstResponse.verdict.cannotTell === "no-response") count(tally, "info", "tickets-without-response", ticket.at, { sheet: ticket.at.sheet });
  if (ticket.reopened > 0 && ticket.firstResolvedAt === null && resolution.verdict.stoppedAt !== null) {
    count(tally, "info", "reopened-without-first-resolution", ticket.at, { sheet: ticket.at.sheet });
  }
  if (!sheet.hasResolved && ticket.closedAt !== null) count(tally, "info", "closed-counts-as-resolved", ticket.at, { sheet: ticket.at.sheet });
  for (const year of new Set([firstResponse, resolution, handover].map((clock) => clock?.uncoveredYear ?? null))) {
    if (year !== null) count(tally, "warning", "calendar-year-unknown", ticket.at, { year });
  }
}
