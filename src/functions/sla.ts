// Custom functions for business hours and service limits. Moments are Excel serials in and out, hours are numbers.
import { openCalendar, openSecondsBetween, isUncovered, type Calendar, type OwnDay, type UncoveredYear } from "../core/calendar";
import { complianceOf } from "../core/compliance";
import type { SlaStatus } from "../core/ticketFigures";
import { isUnreadable, parseHours } from "../core/openingHours";
import { defaultPolicy } from "../core/presets";
import { dueMoment, judge, type Judged } from "../core/slaClock";
import { typeLimitHours } from "../core/slaLimit";
import { SECONDS_PER_HOUR, dayOf } from "../core/time";
import { COMPANY_DAY } from "../input/words/action";
import { SLA_STATUS } from "../input/words/sla";
import { TICKET_TYPE } from "../input/words/ticket";
import { meaningOf } from "../input/vocabulary";
import { say } from "../text/language";
import { SLA_STATUS_WORDS } from "../text/words";
import { answer, cellsOf, firstOf, listOf, spill, spoken, WrongCall, type Argument } from "./answer";
import { cellOf, momentOf, neededMoment, numberOf, serialOf, wordOf } from "./arguments";

const POLICY = defaultPolicy().sla;

/**
 * Hours of opening time between two moments.
 * @customfunction BUSINESSHOURS
 * @helpurl https://localhost:3000/help/functions.html#businesshours
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
 * @helpurl https://localhost:3000/help/functions.html#sladue
 * @param {any[][]} opened When the ticket was opened.
 * @param {any[][]} typeOrHours The limit in hours, or a complaint type: attitude 24, product quality 48, other 72.
 * @param {any} [calendar] 24x7 (default), CN, or weekly hours such as "CN; Mon-Fri 09:00-18:00".
 * @param {any[][]} [holidays] Closed dates; a second column may say work, off or hours.
 * @param {any[][]} [paused] Hours the clock stood still.
 * @returns {any[][]} The due moment as an Excel date; format the cell as date and time.
 */
export function SLADUE(opened: any[][], typeOrHours: any[][], calendar?: any, holidays?: any[][], paused?: any[][]): any[][] {
  return answer(() => {
    const open = calendarOf(calendar, holidays);
    return spill([opened, typeOrHours, paused], (from, limit, pause) => {
      const startedAt = momentOf(from, "opened");
      if (startedAt === null) return "";
      return serialOf(known(dueMoment(startedAt, { kind: "hours", hours: hoursOf(limit) }, pausedOf(pause), open)));
    });
  });
}

/**
 * Where a ticket stands against its limit: met, breached, at risk, running or cannot tell.
 * @customfunction SLASTATUS
 * @helpurl https://localhost:3000/help/functions.html#slastatus
 * @param {any[][]} opened When the ticket was opened.
 * @param {any[][]} resolved When it was resolved; empty while it is open.
 * @param {any[][]} typeOrHours The limit in hours, or a complaint type: attitude 24, product quality 48, other 72.
 * @param {any[][]} [asOf] The moment open tickets are judged at; without it they are "cannot tell".
 * @param {any} [calendar] 24x7 (default), CN, or weekly hours such as "CN; Mon-Fri 09:00-18:00".
 * @param {any[][]} [holidays] Closed dates; a second column may say work, off or hours.
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
      if (verdict.status === "cannot-tell" && uncoveredYear !== null) throw new WrongCall("none", "uncovered-year", { year: uncoveredYear });
      return say(SLA_STATUS_WORDS[verdict.status], spoken());
    });
  });
}

/**
 * Hours over the limit, counted in the calendar; 0 while in time, empty where it cannot be told.
 * @customfunction SLAOVERDUE
 * @helpurl https://localhost:3000/help/functions.html#slaoverdue
 * @param {any[][]} opened When the ticket was opened.
 * @param {any[][]} resolved When it was resolved; empty while it is open.
 * @param {any[][]} typeOrHours The limit in hours, or a complaint type: attitude 24, product quality 48, other 72.
 * @param {any[][]} [asOf] The moment open tickets are judged at.
 * @param {any} [calendar] 24x7 (default), CN, or weekly hours such as "CN; Mon-Fri 09:00-18:00".
 * @param {any[][]} [holidays] Closed dates; a second column may say work, off or hours.
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
      if (uncoveredYear !== null) throw new WrongCall("none", "uncovered-year", { year: uncoveredYear });
      return verdict.overdueHours ?? "";
    });
  });
}

/**
 * The share of tickets in time: met ÷ (met + breached), 0–1, rounded to 0.1 %. Other statuses and empty cells do not count.
 * @customfunction COMPLIANCE
 * @helpurl https://localhost:3000/help/functions.html#compliance
 * @param {any[][]} statuses Statuses in words, any of the three languages.
 * @returns {any} The share; #N/A where nothing is met or breached.
 */
export function COMPLIANCE(statuses: any[][]): any {
  return answer(() => {
    const words = listOf(statuses).flatMap((cell): SlaStatus[] => {
      const status = wordOf(cell, SLA_STATUS, "statuses");
      return status === null ? [] : [status];
    });
    const { rate } = complianceOf(words);
    if (rate === null) throw new WrongCall("none", "nothing");
    return rate;
  });
}

function judged([opened, resolved, limit, asOf, paused]: readonly Argument[], calendar: Calendar): Judged {
  const startedAt = momentOf(opened, "opened");
  const hours = hoursOf(limit);
  const clock = { stoppedAt: momentOf(resolved, "resolved"), asOf: momentOf(asOf, "asOf"), pausedHours: pausedOf(paused) };
  if (startedAt === null) {
    return { verdict: { dueAt: null, status: "cannot-tell", cannotTell: "no-opened", stoppedAt: clock.stoppedAt, usedHours: null, overdueHours: null, basis: null, limitHours: hours }, uncoveredYear: null };
  }
  return judge({ startedAt, ...clock }, { limit: { kind: "hours", hours }, basis: null }, calendar, POLICY.atRiskShare);
}

/** Hours of a limit: a number, or a complaint type; a type nobody knows, or none, has other's limit, as in the report. */
function hoursOf(limit: Argument): number {
  const cell = cellOf(limit);
  const type = typeof cell === "string" ? meaningOf(cell, TICKET_TYPE) : null;
  const hours = type === null && isNumeric(cell) ? numberOf(cell, "typeOrHours") : typeLimitHours(type ?? "other", POLICY);
  if (hours === null || hours === undefined || hours < 0) {
    throw new WrongCall("value", "limit", { text: String(cell), expected: TICKET_TYPE.accepted });
  }
  return hours;
}

function isNumeric(cell: ReturnType<typeof cellOf>): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /\d/.test(cell));
}

function pausedOf(cell: Argument): number {
  const hours = numberOf(cell, "paused") ?? 0;
  if (hours < 0) throw new WrongCall("value", "number", { text: hours, name: "paused" });
  return hours;
}

function known(count: number | UncoveredYear): number {
  if (isUncovered(count)) throw new WrongCall("none", "uncovered-year", { year: count.uncoveredYear });
  return count;
}

// Laying out a year takes a while; formulas are called cell by cell with the same few calendars.
const calendars = new Map<string, Calendar>();

function calendarOf(calendar: Argument, holidays: Argument): Calendar {
  const cell = cellOf(firstOf(calendar));
  const text = cell === null ? POLICY.calendar : String(cell);
  const days = ownDays(holidays);
  const kept = days.length === 0 ? calendars.get(text) : undefined;
  if (kept !== undefined) return kept;
  const made = openCalendar(text, days);
  if (isUnreadable(made)) throw new WrongCall("value", "calendar", { text: made.text === "" ? text : made.text });
  if (days.length === 0) calendars.set(text, made);
  return made;
}

function ownDays(holidays: Argument): OwnDay[] {
  return cellsOf(holidays).flatMap(([date, second]): OwnDay[] => {
    if (cellOf(date) === null) return [];
    const on = dayOf(neededMoment(date, "holidays"));
    const word = cellOf(second);
    if (word === null) return [{ on, kind: "off", hours: null }];
    const kind = typeof word === "string" ? meaningOf(word, COMPANY_DAY) : null;
    if (kind !== null) return [{ on, kind, hours: null }];
    const hours = parseHours(String(word));
    if (isUnreadable(hours)) throw new WrongCall("value", "holiday-kind", { text: String(word) });
    return [{ on, kind: "work", hours }];
  });
}
