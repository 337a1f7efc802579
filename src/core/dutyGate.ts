// The duty gate: people new to the job serve customers only once they have passed the course that says so.
import type { Dataset } from "./dataset";
import type { PersonResult } from "./evaluation";
import type { Issue } from "./issue";
import type { Judging } from "./judging";
import { isNewHire } from "./people";
import type { Policy } from "./policy";
import type { TicketResult } from "./ticketFigures";
import type { Period } from "./time";
import { standingKey, type Standings } from "./trainingDue";
import type { TrainingResult } from "./trainingFigures";
import { isDutyGate } from "./trainingRecord";

export interface GateInput extends Pick<Dataset, "courses" | "kpis"> {
  readonly staff: readonly PersonResult[];
  readonly tickets: readonly TicketResult[];
  readonly standings: Standings;
  readonly policy: Policy;
  readonly period: Period;
  readonly judging: Judging;
}

/** New people at work, with tickets or KPI rows in the period, who have not passed a duty-gate course. That no course is one is said where courses are kept. */
export function dutyGateOf({ courses, kpis, staff, tickets, standings, policy, period, judging }: GateInput): {
  readonly dutyGate: TrainingResult["dutyGate"];
  readonly issues: readonly Issue[];
} {
  const gates = courses.filter((course) => isDutyGate(course, policy.training));
  const atWork = new Set(kpis.filter(({ month }) => period.months.includes(month)).map(({ employeeId }) => employeeId));
  for (const { ticket, inPeriod } of tickets) if (inPeriod && ticket.employeeId !== null) atWork.add(ticket.employeeId);
  const watched = staff.filter(({ employee }) => isNewHire(employee, judging.on, policy.training.dutyGateMonths) && atWork.has(employee.id));
  const dutyGate = watched.flatMap(({ employee }) =>
    gates.flatMap((course) => {
      const standing = standings.get(standingKey(employee.id, course.id));
      return standing?.done || standing?.waived ? [] : [{ employeeId: employee.id, courseId: course.id }];
    }),
  );
  const isUnchecked = gates.length === 0 && courses.length > 0 && watched.length > 0;
  const words = policy.training.dutyGateWords.join(" / ");
  return { dutyGate, issues: isUnchecked ? [{ severity: "info", code: "no-duty-gate-course", params: { words }, at: null }] : [] };
}
