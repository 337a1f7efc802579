// A calendar as a reader says it, where the Policy sheet has it in its short form: `24x7`, `CN; Mon-Fri 09:00-18:00`.
import { isUnreadable, parseOpeningHours, type Hours } from "../core/openingHours";
import { listed, type Context } from "./context";
import { hoursText } from "./live/tickets";

/** Weekdays in a row with the same hours, Monday being 0. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly hours: readonly Hours[];
}

function spansOf(week: readonly (readonly Hours[])[]): readonly Span[] {
  const spans: Span[] = [];
  week.forEach((hours, day) => {
    if (hours.length === 0) return;
    const last = spans.at(-1);
    if (last !== undefined && last.last === day - 1 && hoursText(last.hours) === hoursText(hours)) spans[spans.length - 1] = { ...last, last: day };
    else spans.push({ first: day, last: day, hours });
  });
  return spans;
}

/**
 * The calendar in the report's language: `周一至周五 09:00-18:00，中国法定节假日除外`; its own text where it cannot be read.
 * @example calendarText(english, "24x7") is "around the clock"
 */
export function calendarText(context: Context, calendar: string): string {
  const { tell } = context;
  const hours = parseOpeningHours(calendar);
  if (isUnreadable(hours)) return calendar;
  if (hours.kind === "always") return tell("calendarAlways");
  const days = tell("weekdays").split(" ");
  const spans = spansOf(hours.week).map(({ first, last, hours: open }) =>
    tell(first === last ? "calendarDay" : "calendarDays", { first: days[first] ?? "", last: days[last] ?? "", hours: hoursText(open) }));
  return tell(hours.china ? "calendarChina" : "calendarPlain", { spans: listed(context, spans) });
}
