// The tickets worth talking about: the n best and the n worst of the period by CSAT, overdue hours and reopenings, with names masked.
import type { Employee } from "./employee";
import type { CaseReview, TicketResult } from "./ticketFigures";
import { isSatisfied } from "./csat";
import { isInScope } from "./complaint";

// An unrated ticket stands between the satisfied and the dissatisfied.
const UNRATED = 3;

/** A name with all but its first letter (of each word) hidden: 张三 → 张*, Ann Lee → A** L**. */
export function maskedName(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => [...word].map((letter, index) => (index === 0 ? letter : "*")).join(""))
    .join(" ");
}

/** Whoever is named with a form of address, in Chinese or English, phone and order numbers, and e-mail addresses. */
const PERSONAL: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}{1,2}(?=先生|女士|小姐|太太|阿姨|老師|老师)/gu, "*"],
  [/\b(Mrs?|Ms|Miss|Dr)\.? \p{Lu}\p{L}+/gu, "$1 ***"],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "***"],
  [/\d{7,}/g, "***"],
];

/** The text with the given names hidden, longest first, and whatever else tells a person: so that a case can be discussed without its people. */
export function maskedText(text: string, names: readonly string[]): string {
  const hidden = [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  const unnamed = hidden.reduce((line, name) => line.replaceAll(name, "***"), text);
  return PERSONAL.reduce((line, [pattern, mask]) => line.replace(pattern, mask), unnamed);
}

/** Up to n best and n worst tickets of the period, best first, then worst first; a ticket without any sign of either is in neither. */
export function caseReviews(tickets: readonly TicketResult[], employees: readonly Employee[], n: number): readonly CaseReview[] {
  const names = new Map(employees.map(({ id, name }) => [id, name]));
  const counted = tickets.filter((ticket) => ticket.inPeriod && isInScope(ticket));
  const review = (kind: CaseReview["kind"], from: readonly TicketResult[], order: (a: TicketResult, b: TicketResult) => number): readonly CaseReview[] =>
    [...from].sort(order).slice(0, n).map((ticket) => ({ ticket, kind, agent: agentOf(ticket, names), ...textsOf(ticket, [...names.values()]) }));
  return [...review("best", counted.filter(wentWell), bestFirst), ...review("worst", counted.filter(wentBadly), worstFirst)];
}

function agentOf({ ticket }: TicketResult, names: ReadonlyMap<string, string>): string | null {
  const name = (ticket.employeeId === null ? undefined : names.get(ticket.employeeId)) ?? ticket.agent;
  return name === null ? null : maskedName(name);
}

function textsOf({ ticket }: TicketResult, employees: readonly string[]): Pick<CaseReview, "reason" | "handling"> {
  const names = [...employees, ...ticket.customerNames, ...(ticket.agent === null ? [] : [ticket.agent])];
  const masked = (text: string | null): string | null => (text === null ? null : maskedText(text, names));
  return { reason: masked(ticket.reason), handling: masked(ticket.handling) };
}

function wentBadly({ ticket, resolution }: TicketResult): boolean {
  return (ticket.csat !== null && ticket.csat < UNRATED) || resolution.status === "breached" || ticket.reopened > 0;
}

function wentWell(result: TicketResult): boolean {
  const { csat } = result.ticket;
  return csat !== null && isSatisfied(csat) && result.resolution.status === "met" && !wentBadly(result);
}

function byId(a: TicketResult, b: TicketResult): number {
  return a.ticket.id < b.ticket.id ? -1 : 1;
}

/** Best rating first, then the shorter time to resolve. */
function bestFirst(a: TicketResult, b: TicketResult): number {
  return (b.ticket.csat ?? UNRATED) - (a.ticket.csat ?? UNRATED) || (a.resolution.usedHours ?? 0) - (b.resolution.usedHours ?? 0) || byId(a, b);
}

/** Worst rating first, then more hours overdue, then more reopenings. */
function worstFirst(a: TicketResult, b: TicketResult): number {
  return (
    (a.ticket.csat ?? UNRATED) - (b.ticket.csat ?? UNRATED) ||
    (b.resolution.overdueHours ?? 0) - (a.resolution.overdueHours ?? 0) ||
    b.ticket.reopened - a.ticket.reopened ||
    byId(a, b)
  );
}
