// Values that stand in many places of the JSON: moments and days as ISO text, rates and clocks with what they were made of.
import type { Compliance, SlaFigures, SlaGroup } from "../../core/ticketFigures";
import type { Rate } from "../../core/rate";
import { isoDay, isoMoment, type Day, type Moment } from "../../core/time";

/** `2026-10-05T09:00:00`, wall-clock; `null` where there is none. */
export function momentJson(value: Moment | null): string | null {
  return value === null ? null : isoMoment(value);
}

/** `2026-10-05`; `null` where there is none. */
export function dayJson(value: Day | null): string | null {
  return value === null ? null : isoDay(value);
}

/** The rate, 0–1 as printed, with its numerator and denominator. */
export function rateJson({ numerator, denominator, rate }: Rate) {
  return { numerator, denominator, rate };
}

/** A clock's compliance, with every verdict that is in neither number. */
export function complianceJson({ numerator, denominator, rate, breached, atRisk, running, none, cannotTell }: Compliance) {
  return { met: numerator, breached, rate, n: denominator, atRisk, running, none, cannotTell };
}

/** Both clocks of some tickets with their times in hours. */
export function figuresJson(figures: SlaFigures) {
  const { tickets, medianResponseHours, meanResponseHours, medianResolutionHours, meanResolutionHours } = figures;
  return {
    tickets,
    firstResponse: complianceJson(figures.firstResponse),
    resolution: complianceJson(figures.resolution),
    medianResponseHours, meanResponseHours, medianResolutionHours, meanResolutionHours,
  };
}

/** The figures of each group under its key. */
export function groupsJson(groups: readonly SlaGroup[]) {
  return groups.map(({ key, figures }) => ({ key, ...figuresJson(figures) }));
}
