// What every tab is made from: the evaluation, the language it speaks, and the people, courses and tabs by their ids.
import type { Evaluation, PersonResult } from "../core/evaluation";
import type { TicketResult } from "../core/ticketFigures";
import { UNASSIGNED, UNKNOWN } from "../core/slaResult";
import { monthAfter, type Month } from "../core/time";
import type { Course } from "../core/training";
import { say, standingAlone, type Language, type Message, type Parameters } from "../text/language";
import { REPORT_TEXT, type ReportKey } from "../text/report";
import { periodText } from "../text/reportNames";
import { metricMessage } from "../text/metricWords";
import { ticketTypeMessage } from "../text/words";
import type { Live } from "./live/sources";
import type { Audience, TabId } from "./model";

/** Where the policy of a report comes from: asked for, the workbook's Policy sheet, or nobody chose; and the Policy sheet there is. */
export type PolicySource =
  | { readonly kind: "request" | "default"; readonly sheet: string | null }
  | { readonly kind: "sheet"; readonly sheet: string };

const NOBODYS_CHOICE: PolicySource = { kind: "default", sheet: null };

export interface Context {
  readonly evaluation: Evaluation;
  readonly policySource: PolicySource;
  readonly language: Language;
  readonly audience: Audience;
  /** The tabs this report has: links lead to these only. */
  readonly tabs: readonly TabId[];
  readonly people: ReadonlyMap<string, PersonResult>;
  readonly courses: ReadonlyMap<string, Course>;
  /** What formulas may point at; `null` where figures are written as values. */
  readonly live: Live | null;
  /** A text of the report. */
  readonly tell: (key: ReportKey, parameters?: Parameters) => string;
  /** A word of the domain, as within a sentence. */
  readonly word: (message: Message, parameters?: Parameters) => string;
  /** A word of the domain, as it stands alone in a cell. */
  readonly label: (message: Message) => string;
}

/** The context of one report. */
export function contextOf(evaluation: Evaluation, language: Language, audience: Audience, tabs: readonly TabId[], policySource: PolicySource = NOBODYS_CHOICE, live: Live | null = null): Context {
  return {
    evaluation, policySource, language, audience, tabs, live,
    people: new Map(evaluation.people.map((person) => [person.employee.id, person])),
    courses: new Map(evaluation.courses.map((course) => [course.id, course])),
    tell: (key, parameters) => say(REPORT_TEXT[key], language, parameters),
    word: (message, parameters) => say(message, language, parameters),
    label: (message) => standingAlone(say(message, language)),
  };
}

/** The person's name; the id where nobody has it. */
export function nameOf(context: Context, employeeId: string): string {
  return context.people.get(employeeId)?.employee.name ?? employeeId;
}

/** The person's team; `null` where there is none. */
export function teamOf(context: Context, employeeId: string): string | null {
  return context.people.get(employeeId)?.team ?? null;
}

/** The course's name; the id where the course is not in the catalogue. */
export function courseName(context: Context, courseId: string): string {
  return context.courses.get(courseId)?.name ?? courseId;
}

/** The ticket's agent: the person matched, else as typed, else *unassigned*. */
export function agentName(context: Context, { ticket }: TicketResult): string {
  return ticket.employeeId === null ? ticket.agent ?? context.tell("unassigned") : nameOf(context, ticket.employeeId);
}

/** The complaint type in the report's language; the sheet's own word where the policy has none for it. */
export function typeName(context: Context, type: string): string {
  return type === UNKNOWN ? context.tell("unknown") : context.label(ticketTypeMessage(type));
}

/** A group's key as a name: the key itself, but for the groups of what belongs to nobody or is not known. */
export function groupName(context: Context, key: string): string {
  return key === UNASSIGNED ? context.tell("unassigned") : key === UNKNOWN || key === "" ? context.tell("unknown") : key;
}

/** The metric in the report's language. */
export function metricName(context: Context, metric: { readonly id: string; readonly name: string }): string {
  return context.word(metricMessage(metric));
}

/** Names in one text, in the language's manner. */
export function listed(context: Context, names: readonly string[]): string {
  return names.join(context.language === "en" ? ", " : "、");
}

/** Months, oldest first, in one text; three and more in a row as from – to: `2026-01 – 2026-04, 2026-09`. */
export function monthsText(context: Context, months: readonly Month[]): string {
  const spans: { from: Month; to: Month }[] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last !== undefined && monthAfter(last.to, 1) === month) last.to = month;
    else spans.push({ from: month, to: month });
  }
  return listed(context, spans.flatMap(({ from, to }) => (from === to ? [from] : monthAfter(from, 1) === to ? [from, to] : [`${from} – ${to}`])));
}

/** The closed months whose rows would give other figures now, oldest first. */
export function differingMonths({ evaluation: { closed } }: Context): readonly Month[] {
  return [...new Set(closed.differences.filter(({ figure }) => figure !== "policy").map(({ month }) => month))].sort();
}

/** A period or month as a title says it: `October 2026`, `2026年10月`. */
export function periodName(context: Context, key: string): string {
  return periodText(key, context.language);
}
