// Days and moments in tests, written as people write them.
import { civilDay, startOfDay, type Day, type Moment } from "../../src/core/time";

/** `day("2026-10-05")`. */
export function day(text: string): Day {
  const [year, month, dayOfMonth] = text.split("-").map(Number) as [number, number, number];
  return civilDay(year, month, dayOfMonth);
}

/** `at("2026-09-30 17:00")`; without a clock time, midnight. */
export function at(text: string): Moment {
  const [date, clock = "00:00"] = text.split(" ") as [string, string?];
  const [hours, minutes] = clock.split(":").map(Number) as [number, number];
  return startOfDay(day(date)) + hours * 3600 + minutes * 60;
}
