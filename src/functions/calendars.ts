// The calendar of a formula: its text with the closed and opened days of its holidays range. Formulas are called cell by cell with the
// same few calendars, and laying out a year takes a while, so the last ones are kept by what they say.
import { isUncovered, openCalendar, type Calendar, type OwnDay, type UncoveredYear } from "../core/calendar";
import { isUnreadable, parseHours } from "../core/openingHours";
import { defaultPolicy } from "../core/presets";
import { dayOf, LAST_YEAR } from "../core/time";
import { COMPANY_DAY } from "../input/words/action";
import { meaningOf } from "../input/vocabulary";
import { cellsOf, firstOf, WrongCall, type Argument } from "./answer";
import { cellOf, momentOf } from "./arguments";

const STANDARD = defaultPolicy().sla.calendar;
const KEPT = 16;

/** Oldest first. */
const calendars = new Map<string, Calendar>();

/** The calendar that two arguments describe, the standard one (24x7) without a text; refuses what cannot be read. */
export function calendarOf(calendar: Argument, holidays: Argument): Calendar {
  const cell = cellOf(firstOf(calendar));
  const text = cell === null ? STANDARD : String(cell);
  const days = ownDays(holidays);
  const key = JSON.stringify([text, days]);
  const kept = calendars.get(key);
  if (kept !== undefined) return kept;
  const made = openCalendar(text, days);
  if (isUnreadable(made)) throw new WrongCall("value", "calendar", { text: made.text === "" ? text : made.text });
  const [oldest] = calendars.keys();
  if (calendars.size >= KEPT && oldest !== undefined) calendars.delete(oldest);
  calendars.set(key, made);
  return made;
}

/** A count in a calendar; refused with words where it met a year nobody knows the holidays of, or left the dates there are. */
export function known(count: number | UncoveredYear): number {
  if (isUncovered(count)) throw uncovered(count.uncoveredYear);
  return count;
}

/** The refusal that names the year a count could not pass. */
export function uncovered(year: number): WrongCall {
  return year > LAST_YEAR ? new WrongCall("value", "beyond-dates", { year: LAST_YEAR }) : new WrongCall("none", "uncovered-year", { year });
}

/** The days of a holidays range: dates in its first column with what they are beside them, or dates only. */
function ownDays(holidays: Argument): readonly OwnDay[] {
  return cellsOf(holidays).flatMap((row): readonly OwnDay[] => {
    const [first, second] = row;
    const kind = cellOf(second);
    // A date in the second column too: the range is a list that runs across.
    const isAcross = typeof kind === "number" && kind > 1;
    return isAcross ? row.flatMap((date) => ownDay(date, null)) : ownDay(first, kind);
  });
}

function ownDay(date: Argument, kind: ReturnType<typeof cellOf>): readonly OwnDay[] {
  const moment = momentOf(date, "holidays");
  if (moment === null) return [];
  const on = dayOf(moment);
  if (kind === null) return [{ on, kind: "off", hours: null }];
  const word = meaningOf(String(kind), COMPANY_DAY);
  if (word !== null) return [{ on, kind: word, hours: null }];
  const hours = parseHours(String(kind));
  if (isUnreadable(hours)) throw new WrongCall("value", "holiday-kind", { text: String(kind) });
  return [{ on, kind: "work", hours }];
}
