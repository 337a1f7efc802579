// What is counted once a ticket or once a cell: open hours in China's business hours with a lunch break, over ten years of moments.
import { addOpenSeconds, isUncovered, openCalendar, openSecondsBetween } from "../../src/core/calendar";
import { isUnreadable } from "../../src/core/openingHours";
import { BUSINESSHOURS } from "../../src/functions/sla";
import { at } from "../support/clock";

const CALENDAR = "CN; Mon-Fri 09:00-12:00 13:00-18:00";
const YEARS = 10 * 365 * 86_400;
const LIMIT = 72 * 3600;
/** 1 May 2026 as Excel counts days. */
const MAY_FIRST = 46_143;

/** Due moments of 72 open hours and the hours back, each from another moment; the sum keeps the work from being left out. */
export function countInCalendar(questions: number): number {
  const calendar = openCalendar(CALENDAR, []);
  if (isUnreadable(calendar)) throw new Error(calendar.problem);
  let sum = 0;
  for (let index = 0; index < questions; index += 1) {
    const from = at("2016-01-04") + Math.floor((index * YEARS) / questions);
    const due = addOpenSeconds(from, LIMIT, calendar);
    const hours = isUncovered(due) ? 0 : openSecondsBetween(from, due, calendar);
    sum += isUncovered(hours) ? 0 : hours;
  }
  return sum;
}

/** A column of formulas, each called alone with the same range of the company's own days. */
export function countInFormulas(cells: number): number {
  const holidays = Array.from({ length: 12 }, (_, index) => [MAY_FIRST + 7 * index, index % 3 === 0 ? "上班" : null]);
  let sum = 0;
  for (let index = 0; index < cells; index += 1) sum += Number(BUSINESSHOURS([[MAY_FIRST + index / cells]], [[MAY_FIRST + 90]], CALENDAR, holidays));
  return sum;
}
