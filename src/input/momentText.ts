// One moment named outside a sheet: an option, an answer in the pane, an argument of a formula. No column settles it, so it must settle itself.
import { dayOfDate, startOfDay, type Moment } from "../core/time";
import { readDateText } from "./dateText";

/** The moment a text names in full (`2026-10-31`, `2026-10-31 18:00`, `2026年10月31日`), midnight without a time; `null` where year, month or day is open. */
export function momentOfText(text: string): Moment | null {
  const parsed = readDateText(text);
  if (parsed === null || parsed.date.kind !== "full") return null;
  const day = dayOfDate(parsed.date.year, parsed.date.month, parsed.date.day);
  return day === null ? null : startOfDay(day) + (parsed.clock ?? 0);
}
