// Custom functions for business hours and service limits. Moments are Excel serials in and out, hours are numbers.
import { openSecondsBetween, type Calendar } from "../core/calendar";
import { complianceOf } from "../core/compliance";
import type { SlaStatus } from "../core/ticketFigures";
import { defaultPolicy } from "../core/presets";
import { dueMoment, judge, noVerdict, type Judged } from "../core/slaClock";
import { limitTable, typeLimitHours, type Limit } from "../core/slaLimit";
import { SECONDS_PER_HOUR } from "../core/time";
import { fold } from "../input/fold";
import { missingOf } from "../input/missing";
import { SLA_STATUS } from "../input/words/sla";
import { TICKET_TYPE, VERDICT } from "../input/words/ticket";
import { meaningOf } from "../input/vocabulary";
import { say } from "../text/language";
import { SLA_STATUS_WORDS } from "../text/words";
import { answer, listOf, spill, spoken, WrongCall, type Argument } from "./answer";
import { cellOf, durationIn, hoursIn, momentOf, serialOf, wordOf } from "./arguments";
import { calendarOf, known, uncovered } from "./calendars";

const POLICY = defaultPolicy().sla;
const LIMITS = limitTable(POLICY);
const NO_LIMIT = /^(?:无时限|不限时?|无sla|no limit|no sla|unlimited)$/;

/**
 * Hours of opening time between two moments.
 * @customfunction BUSINESSHOURS
 * @helpurl https://localhost:3000/help/en/businesshours.html
 * @param {any[][]} start Start, date and time.
 * @param {any[][]} end End, date and time; not before the start.
 * @param {any} [calendar] 24x7 (default), CN, or weekly hours such as "CN; Mon-Fri 09:00-18:00".
 * @param {any[][]} [holidays] Closed dates; a second column may say work, off or hours such as 09:00-12:00.
 * @returns {any[][]} Hours; empty where a moment is missing.
 */
export function BUSINESSHOURS(start: any[][], end: any[][], calendar?: any, holidays?: any[][]): any[][] {
  return answer(() => {
    const open = calendarOf(calendar, holidays);
    return spill([start, end], (from, to) => {
      const first = momentOf(from, "start");
      const last = momentOf(to, "end");
      if (first === null || last === null) return "";
      if (last < first) throw new WrongCall("value", "end-before-start");
      return known(openSecondsBetween(first, last, open)) / SECONDS_PER_HOUR;
    });
  });
}

/**
 * The moment a limit runs out: opened plus the limit plus paused hours, counted in the calendar.
 * @customfunction SLADUE
 * @helpurl https://localhost:3000/help/en/sladue.html
 * @param {any[][]} opened When the ticket was opened.
 * @param {any[][]} typeOrHours The limit in hours, or a complaint type: attitude 24, product quality 48, other 72.
 * @param {any} [calendar] 24x7 (default), CN, or weekly hours such as "CN; Mon-Fri 09:00-18:00".
 * @param {any[][]} [holidays] Closed dates; a second column may say work, off or hours such as 09:00-12:00.
 * @param {any[][]} [paused] Hours the clock stood still.
 * @returns {any[][]} The due moment as an Excel date; format the cell as date and time.
 */
export function SLADUE(opened: any[][], typeOrHours: any[][], calendar?: any, holidays?: any[][], paused?: any[][]): any[][] {
  return answer(() => {
    const open = calendarOf(calendar, holidays);
    return spill([opened, typeOrHours, paused], (from, limit, pause) => {
      const startedAt = momentOf(from, "opened");
      const allowed = limitIn(limit);
      if (startedAt === null || allowed.kind === "none") return "";
      return serialOf(known(dueMoment(startedAt, allowed, pausedOf(pause), open)));
    });
  });
}

/**
 * Where a ticket stands against its limit: met, breached, at risk, running or cannot tell.
 * @customfunction SLASTATUS
 * @helpurl https://localhost:3000/help/en/slastatus.html
 * @param {any[][]} opened When the ticket was opened.
 * @param {any[][]} resolved When it was resolved; empty while it is open.
 * @param {any[][]} typeOrHours The limit in hours, or a complaint type: attitude 24, product quality 48, other 72.
 * @param {any[][]} [asOf] The moment open tickets are judged at; without it they are "cannot tell".
 * @param {any} [calendar] 24x7 (default), CN, or weekly hours such as "CN; Mon-Fri 09:00-18:00".
 * @param {any[][]} [holidays] Closed dates; a second column may say work, off or hours such as 09:00-12:00.
 * @param {any[][]} [paused] Hours the clock stood still.
 * @returns {any[][]} The status in words.
 */
export function SLASTATUS(
  opened: any[][], resolved: any[][], typeOrHours: any[][], asOf?: any[][], calendar?: any, holidays?: any[][], paused?: any[][],
): any[][] {
  return answer(() => {
    const open = calendarOf(calendar, holidays);
    return spill([opened, resolved, typeOrHours, asOf, paused], (...cells) => {
      const { verdict, uncoveredYear } = judged(cells, open);
      if (verdict.status === "cannot-tell" && uncoveredYear !== null) throw uncovered(uncoveredYear);
      return say(SLA_STATUS_WORDS[verdict.status], spoken());
    });
  });
}

/**
 * Hours over the limit, counted in the calendar; 0 while in time, empty where it cannot be told.
 * @customfunction SLAOVERDUE
 * @helpurl https://localhost:3000/help/en/slaoverdue.html
 * @param {any[][]} opened When the ticket was opened.
 * @param {any[][]} resolved When it was resolved; empty while it is open.
 * @param {any[][]} typeOrHours The limit in hours, or a complaint type: attitude 24, product quality 48, other 72.
 * @param {any[][]} [asOf] The moment open tickets are judged at; without it they are empty.
 * @param {any} [calendar] 24x7 (default), CN, or weekly hours such as "CN; Mon-Fri 09:00-18:00".
 * @param {any[][]} [holidays] Closed dates; a second column may say work, off or hours such as 09:00-12:00.
 * @param {any[][]} [paused] Hours the clock stood still.
 * @returns {any[][]} Hours, 0 or more.
 */
export function SLAOVERDUE(
  opened: any[][], resolved: any[][], typeOrHours: any[][], asOf?: any[][], calendar?: any, holidays?: any[][], paused?: any[][],
): any[][] {
  return answer(() => {
    const open = calendarOf(calendar, holidays);
    return spill([opened, resolved, typeOrHours, asOf, paused], (...cells) => {
      const { verdict, uncoveredYear } = judged(cells, open);
      if (uncoveredYear !== null) throw uncovered(uncoveredYear);
      return verdict.overdueHours ?? "";
    });
  });
}

/**
 * The share of tickets in time: met ÷ (met + breached), 0–1, rounded to 0.1 %. Other statuses and empty cells do not count.
 * @customfunction COMPLIANCE
 * @helpurl https://localhost:3000/help/en/compliance.html
 * @param {any[][]} statuses Statuses in words, any of the three languages.
 * @returns {any} The share; #N/A where nothing is met or breached.
 */
export function COMPLIANCE(statuses: any[][]): any {
  return answer(() => {
    const { rate } = complianceOf(listOf(statuses).flatMap((cell) => statusIn(cell) ?? []));
    if (rate === null) throw new WrongCall("none", "nothing");
    return rate;
  });
}

function judged([opened, resolved, given, asOf, paused]: readonly Argument[], calendar: Calendar): Judged {
  const startedAt = momentOf(opened, "opened");
  const limit = limitIn(given);
  const clock = { stoppedAt: momentOf(resolved, "resolved"), asOf: momentOf(asOf, "asOf"), pausedHours: pausedOf(paused) };
  if (limit.kind === "none") return { verdict: noVerdict("none", null, null), uncoveredYear: null };
  if (startedAt === null) return { verdict: noVerdict("cannot-tell", "no-opened", null), uncoveredYear: null };
  return judge({ startedAt, ...clock }, { limit, basis: null }, calendar, POLICY.atRiskShare);
}

/**
 * The limit in hours of a complaint type, a number or a length of time; none where a word says so (无时限). A type nobody knows, or
 * none, has other's limit, as in the report.
 */
function limitIn(argument: Argument): Exclude<Limit, { kind: "due" }> {
  const cell = cellOf(argument);
  if (typeof cell === "string" && NO_LIMIT.test(fold(cell))) return { kind: "none" };
  const named = typeof cell === "string" ? limitOfType(cell) : null;
  const hours = named ?? durationIn(cell) ?? (typeof cell === "boolean" ? null : limitOfType("other"));
  if (hours === null || hours < 0) throw new WrongCall("value", "limit", { text: String(cell), expected: TICKET_TYPE.accepted });
  return { kind: "hours", hours };
}

/** The standard's limit of a type in any of its words; null for other words. */
function limitOfType(word: string): number | null {
  const type = meaningOf(word, TICKET_TYPE);
  return typeLimitHours(word, LIMITS) ?? (type === null ? null : (typeLimitHours(type, LIMITS) ?? null));
}

function pausedOf(cell: Argument): number {
  const hours = hoursIn(cell, "paused") ?? 0;
  if (hours < 0) throw new WrongCall("value", "negative", { name: "paused" });
  return hours;
}

/** The status a word of a statuses column means; null for an empty cell and for words that say there is none. */
function statusIn(argument: Argument): SlaStatus | null {
  const cell = cellOf(argument);
  if (cell === null) return null;
  const text = String(cell);
  const stated = meaningOf(text, SLA_STATUS) === null ? meaningOf(text, VERDICT) : null;
  if (stated !== null) return stated === "open" ? "running" : stated;
  return missingOf(text) === null ? wordOf(cell, SLA_STATUS, "statuses") : null;
}
