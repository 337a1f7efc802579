// Closed months: what was printed for a month that is over, kept with the policy and the moment T it was judged by. A month closes when
// its report is written with T at or after its end. From then on these figures count, whatever becomes of the rows they were made from.
import type { StarResult } from "./consequenceFigures";
import type { Employee } from "./employee";
import type { Evaluation, MonthlyResult, MonthSummary, PeopleFigures } from "./evaluation";
import type { Place } from "./issue";
import type { Dimension, Policy } from "./policy";
import type { ServiceResult, SlaResult, TicketResult, Volume } from "./ticketFigures";
import { isDone } from "./ticketClocks";
import { startOfDay, type Moment, type Month, type Period } from "./time";
import type { TrainingRates } from "./trainingFigures";

/** The figures of a closed month that are not a person's own. */
export interface ClosedFigures {
  readonly summary: MonthSummary;
  readonly sla: Pick<SlaResult, "overall" | "byType" | "byAgent" | "byTeam" | "handover">;
  readonly csat: Evaluation["csat"];
  readonly volume: Volume;
  readonly headcount: PeopleFigures;
  readonly service: readonly ServiceResult[];
  readonly serviceByTeam: Evaluation["serviceByTeam"];
  readonly trainingRates: TrainingRates;
  readonly star: StarResult;
}

/** A person as a closed month knew them: what scorecards and teams went by, and the month's result. */
export interface ClosedPerson extends Pick<Employee, "name" | "team" | "post" | "postKind" | "grade" | "gradeKind"> {
  readonly result: MonthlyResult;
}

/** A month as it was closed. */
export interface ClosedMonth {
  readonly month: Month;
  /** The person's clock when its report was written. */
  readonly closedAt: Moment;
  /** T: open tickets were judged at it. */
  readonly asOf: Moment;
  readonly policy: Policy;
  /** The dimensions some sheet gave then: the others carried no weight. */
  readonly parts: readonly Dimension[];
  /** Ids of the month's tickets that were not resolved then. What they got after T was not known to the month. */
  readonly openTickets: readonly string[];
  readonly people: readonly ClosedPerson[];
  readonly figures: ClosedFigures;
}

/** The closed months of a workbook, oldest first, each once. */
export type History = readonly ClosedMonth[];

/** A figure of a closed month that its rows, as they are now, would give otherwise. */
export interface ClosedDifference {
  readonly month: Month;
  /** `null`: the month's own. */
  readonly employeeId: string | null;
  /** `score`, `rating`, a dimension, a metric's id, or a figure of the month. */
  readonly figure: string;
  readonly frozen: number | string | null;
  readonly now: number | string | null;
  /** The cell it comes from now, where it is one. */
  readonly at: Place | null;
}

/** What history means for an evaluation. */
export interface ClosedResult {
  /** The closed months among those looked at, oldest first. */
  readonly months: readonly Month[];
  /** Whether the period is a month that is still open, closes with this report, or was closed before. */
  readonly standing: "open" | "closes" | "closed";
  /** The moment it closed or closes; `null` while it is open. */
  readonly at: Moment | null;
  /** False where the policy in force is another than the one the month was closed with and keeps. */
  readonly samePolicy: boolean;
  /** The dimensions that carried weight. */
  readonly parts: readonly Dimension[];
  readonly differences: readonly ClosedDifference[];
}

/** The month a period is, where it is one that has been closed; `null` otherwise. */
export function closedMonthOf(history: History, period: Period): ClosedMonth | null {
  return period.kind === "month" ? (history.find(({ month }) => month === period.key) ?? null) : null;
}

/** Whether writing the report of a period closes it: a single month, over at T, with everybody in it. */
export function closesWith(period: Period, asOf: Moment, team: string | null): boolean {
  return period.kind === "month" && team === null && asOf >= startOfDay(period.end);
}

/** The history with a month added, or put in the place of what was kept for it. */
export function withMonth(history: History, closed: ClosedMonth): History {
  return [...history.filter(({ month }) => month !== closed.month), closed].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The month an evaluation closes, ready to be kept; `null` where it closes none, or the month was closed before. */
export function closingMonth(evaluation: Evaluation): ClosedMonth | null {
  const { period, asOf, policy, closed, people, tickets, sla, csat, volume, headcount, service, serviceByTeam, training, trend, star } = evaluation;
  const month = period.months[0] ?? "";
  const summary = trend.find((one) => one.month === month);
  if (closed.standing !== "closes" || closed.at === null || summary === undefined) return null;
  const { overall, byType, byAgent, byTeam, handover } = sla;
  return {
    month, closedAt: closed.at, asOf, policy, parts: closed.parts,
    openTickets: tickets.filter((ticket) => ticket.inPeriod && isOpen(ticket)).map(({ ticket }) => ticket.id),
    people: people.map(({ employee: { name, post, postKind, grade, gradeKind }, team, monthly }) => ({ name, team, post, postKind, grade, gradeKind, result: monthly })),
    figures: {
      summary,
      sla: { overall, byType, byAgent, byTeam, handover }, csat, volume, headcount, service, serviceByTeam, trainingRates: training.rates, star,
    },
  };
}

function isOpen({ ticket, resolution }: TicketResult): boolean {
  return ticket.status !== "out-of-scope" && resolution.stoppedAt === null && !isDone(ticket);
}
