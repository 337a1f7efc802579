// The day on which courses and actions are judged. A day is over when T has passed its end: at a period's end its last day is.
import { dayOf, type Day, type Moment, type Period } from "./time";

/** The day things are judged on and whether its end has passed: the period's last day, or T's where that is earlier. */
export interface Judging {
  readonly on: Day;
  readonly isOver: boolean;
}

/** The judging day of a period seen at T. */
export function judgingOf(period: Period, asOf: Moment): Judging {
  return dayOf(asOf) >= period.end ? { on: period.end - 1, isOver: true } : { on: dayOf(asOf), isOver: false };
}

/** Whether a day has passed without the thing being done. */
export function isPast(day: Day, { on, isOver }: Judging): boolean {
  return isOver ? day <= on : day < on;
}
