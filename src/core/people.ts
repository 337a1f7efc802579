// Who counts in a period, in which team, and how the headcount moved. A person is employed from the hire date up to and
// including the leave date; an unknown hire date means since always.
import type { Employee } from "./employee";
import type { PeopleFigures } from "./evaluation";
import { rateOf } from "./rate";
import { addMonths, type Day, type Month, type Period } from "./time";

/** The team a person was in in a month: the newest one not after it, the first known one before that; null for none. */
export function teamIn(employee: Pick<Employee, "team" | "teams">, month: Month): string | null {
  let team: string | null = null;
  for (const spell of employee.teams) {
    if (team === null || spell.from === null || spell.from <= month) team = spell.team;
  }
  return team ?? employee.team;
}

/** Whether the person was employed on any day of [start, end). Someone who has left on an unknown day was not. */
export function isEmployedIn(employee: Employee, start: Day, end: Day): boolean {
  if (employee.status === "not-yet") return false;
  if (employee.status === "left" && employee.leftOn === null) return false;
  return (employee.hiredOn === null || employee.hiredOn < end) && (employee.leftOn === null || employee.leftOn >= start);
}

/** Days of [start, end) the person was employed; null for people no roster knows. */
export function daysEmployed(employee: Employee, start: Day, end: Day): number | null {
  if (!employee.onRoster) return null;
  const from = Math.max(employee.hiredOn ?? start, start);
  const to = Math.min(employee.leftOn === null ? end : employee.leftOn + 1, end);
  return Math.max(0, to - from);
}

/** Whether the person was hired on the day or no more than so many months before it, month ends clamped. */
export function isNewHire({ hiredOn }: Pick<Employee, "hiredOn">, on: Day, months: number): boolean {
  return hiredOn !== null && hiredOn <= on && on <= addMonths(hiredOn, months);
}

/** Headcount of the roster at both ends of the period with joiners and leavers, and turnover = leavers ÷ mean of both. */
export function peopleFigures(employees: readonly Employee[], period: Period): PeopleFigures {
  const roster = employees.filter((employee) => employee.onRoster && employee.status !== "not-yet");
  const lastMonth = period.months.at(-1) ?? "";
  const teams = new Map<string, Employee[]>();
  for (const employee of roster) {
    const team = teamIn(employee, lastMonth);
    if (team === null) continue;
    const members = teams.get(team);
    if (members === undefined) teams.set(team, [employee]);
    else members.push(employee);
  }
  return {
    ...movement(roster, period),
    byTeam: [...teams].sort(([a], [b]) => (a < b ? -1 : 1)).map(([team, members]) => ({ team, ...movement(members, period) })),
  };
}

function movement(people: readonly Employee[], { start, end }: Period): Omit<PeopleFigures, "byTeam"> {
  // Counted when a day is over: who leaves on it is gone. So a period opens with what the one before closed with, and
  // opening + joiners − leavers = closing.
  const after = (day: Day): number => people.filter((one) => isEmployedIn(one, day, day + 1) && one.leftOn !== day).length;
  const opening = after(start - 1);
  const closing = after(end - 1);
  const joiners = people.filter(({ hiredOn }) => hiredOn !== null && hiredOn >= start && hiredOn < end).length;
  const leavers = people.filter(({ leftOn }) => leftOn !== null && leftOn >= start && leftOn < end).length;
  const mean = (opening + closing) / 2;
  return { opening, joiners, leavers, closing, turnover: mean === 0 ? null : rateOf(leavers, mean).rate };
}
