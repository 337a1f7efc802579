// The verdict on one clock: started, stopped or still running, against its limit, counted in a calendar.
// Stopping at the due moment is in time; still running at it is not late yet. Hours over are hours of the calendar.
import { addOpenSeconds, isUncovered, openSecondsBetween, type Calendar } from "./calendar";
import type { CannotTell, Verdict } from "./ticketFigures";
import { withoutNoise } from "./number";
import type { ChosenLimit, Limit } from "./slaLimit";
import { SECONDS_PER_HOUR, type Moment } from "./time";

export interface RunningClock {
  readonly startedAt: Moment;
  /** `null`: still running. */
  readonly stoppedAt: Moment | null;
  /** T, at which a running clock is judged; `null` where nobody said. */
  readonly asOf: Moment | null;
  /** Hours the clock stood still; they move the due moment of a limit in hours, never one that was typed. */
  readonly pausedHours: number;
}

/** A verdict, with the year that kept it from telling, if one did. */
export interface Judged {
  readonly verdict: Verdict;
  readonly uncoveredYear: number | null;
}

const seconds = (hours: number): number => Math.round(hours * SECONDS_PER_HOUR);

/** The verdict of a clock that was never judged: no limit, or what it needs is missing. */
export function noVerdict(status: "none" | "cannot-tell", why: CannotTell | null, basis: Verdict["basis"]): Verdict {
  return { dueAt: null, status, cannotTell: why, stoppedAt: null, usedHours: null, overdueHours: null, basis, limitHours: null };
}

/**
 * When a limit runs out, in the calendar; pauses are added to hours only.
 * @example 24 h from 2026-09-30 17:00 under CN; Mon-Fri 09:00-18:00 run out on 2026-10-10 14:00
 */
export function dueMoment(startedAt: Moment, limit: Exclude<Limit, { kind: "none" }>, pausedHours: number, calendar: Calendar): ReturnType<typeof addOpenSeconds> {
  return limit.kind === "due" ? limit.dueAt : addOpenSeconds(startedAt, seconds(limit.hours) + seconds(pausedHours), calendar);
}

/** Hours on the clock, less pauses, until it stopped or until T; `null` where that cannot be told. */
function hoursUsed({ startedAt, stoppedAt, asOf, pausedHours }: RunningClock, calendar: Calendar): number | null {
  const end = stoppedAt ?? asOf;
  if (end === null || (stoppedAt !== null && stoppedAt < startedAt)) return null;
  const elapsed = openSecondsBetween(startedAt, end, calendar);
  return isUncovered(elapsed) ? null : Math.max(0, elapsed - seconds(pausedHours)) / SECONDS_PER_HOUR;
}

/**
 * The verdict on a clock: *met*, *breached* (also while it runs after its due moment), *at risk* from `atRiskShare` of the limit on,
 * *running*, *none* without a limit, else *cannot tell* and why.
 */
export function judge(clock: RunningClock, { limit, basis }: ChosenLimit, calendar: Calendar, atRiskShare: number): Judged {
  const { startedAt, stoppedAt, asOf, pausedHours } = clock;
  if (limit.kind === "none") return { verdict: { ...noVerdict("none", null, basis), stoppedAt, usedHours: hoursUsed(clock, calendar) }, uncoveredYear: null };
  const dueAt = dueMoment(startedAt, limit, pausedHours, calendar);
  const known = { ...noVerdict("cannot-tell", null, basis), stoppedAt, limitHours: limit.kind === "hours" ? limit.hours : null };
  const cannotTell = (why: CannotTell, year: number | null): Judged => ({
    verdict: { ...known, dueAt: isUncovered(dueAt) ? null : dueAt, cannotTell: why },
    uncoveredYear: year,
  });
  if (stoppedAt !== null && stoppedAt < startedAt) return cannotTell("stopped-before-start", null);
  if (isUncovered(dueAt)) return cannotTell("uncovered-year", dueAt.uncoveredYear);
  const end = stoppedAt ?? asOf;
  if (end === null) return cannotTell("no-as-of", null);

  const told = { ...known, dueAt, usedHours: hoursUsed(clock, calendar) };
  if (end > dueAt) {
    const over = openSecondsBetween(dueAt, end, calendar);
    // That it is late needs no calendar; by how much does.
    if (isUncovered(over)) return { verdict: { ...told, status: "breached" }, uncoveredYear: over.uncoveredYear };
    return { verdict: { ...told, status: "breached", overdueHours: over / SECONDS_PER_HOUR }, uncoveredYear: null };
  }
  if (stoppedAt !== null) return { verdict: { ...told, status: "met", overdueHours: 0 }, uncoveredYear: null };

  const elapsed = openSecondsBetween(startedAt, end, calendar);
  const allowed = limit.kind === "hours" ? seconds(limit.hours) : openSecondsBetween(startedAt, dueAt, calendar);
  if (isUncovered(elapsed)) return cannotTell("uncovered-year", elapsed.uncoveredYear);
  if (isUncovered(allowed)) return cannotTell("uncovered-year", allowed.uncoveredYear);
  // A typed due moment stands where it is, so all the time that passed counts towards it.
  const spent = limit.kind === "hours" ? elapsed - seconds(pausedHours) : elapsed;
  const atRisk = allowed === 0 || withoutNoise(spent / allowed) >= atRiskShare;
  return { verdict: { ...told, status: atRisk ? "at-risk" : "running", overdueHours: 0 }, uncoveredYear: null };
}
