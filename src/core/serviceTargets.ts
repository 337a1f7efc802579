// The service targets of everybody and of each team or store, each judged by its rate as printed (0.1 %); without anything to judge by,
// no verdict.
import { isInScope, isUpheld } from "./complaint";
import type { ServiceResult, TeamService, TicketResult } from "./ticketFigures";
import type { KpiReading } from "./metric";
import { assertNever } from "./never";
import { meanOf, roundHalfAway, withoutNoise } from "./number";
import type { ServiceTarget } from "./policy";
import { rateOf, type Rate } from "./rate";
import { isDone } from "./ticketClocks";
import type { Month } from "./time";

export interface ServiceInput {
  /** The tickets that count: the period's, of everybody or of one team. */
  readonly tickets: readonly TicketResult[];
  /** Satisfied ÷ rated, of the same people and period. */
  readonly satisfied: Rate;
  /** Passed ÷ records with a result. */
  readonly trainingPass: Rate;
  /** Where a sheet states repurchase rates. */
  readonly kpis: readonly KpiReading[];
  readonly months: readonly Month[];
}

const REPURCHASE = "repurchase-rate";

/** A result for each target of the policy, in its order. */
export function serviceResults(targets: readonly ServiceTarget[], input: ServiceInput): readonly ServiceResult[] {
  const tickets = input.tickets.filter(isInScope);
  return targets.map((target) => {
    const rate = rateFor(target, tickets, input);
    const upheld = target.id === "complaint-rate" ? upheldRate(tickets) : null;
    return { id: target.id, rate, target: target.target, met: rate.rate === null ? null : meets(rate.rate, target), upheld };
  });
}

/** The targets of each team by what its own tickets, customers, training and KPI rows give, in the order of the teams' names. */
export function serviceByTeam(targets: readonly ServiceTarget[], teams: Iterable<string>, inputOf: (team: string) => ServiceInput): readonly TeamService[] {
  return [...new Set(teams)].sort().map((team): TeamService => {
    const results = serviceResults(targets, inputOf(team));
    return { team, targets: results, met: results.filter(({ met }) => met === true).length, judged: results.filter(({ met }) => met !== null).length };
  });
}

function meets(rate: number, { target, direction }: ServiceTarget): boolean {
  return direction === "higher" ? withoutNoise(rate - target) >= 0 : withoutNoise(rate - target) <= 0;
}

function rateFor(target: ServiceTarget, tickets: readonly TicketResult[], input: ServiceInput): Rate {
  switch (target.id) {
    case "csat-rate":
      return input.satisfied;
    case "response-within":
      return respondedWithin(tickets, target.base ?? 0);
    case "resolution-rate":
      return resolutionRate(tickets);
    case "training-pass-rate":
      return input.trainingPass;
    case "complaint-rate":
      return rateOf(tickets.filter(({ ticket }) => ticket.isComplaint).length, tickets.length);
    case "repurchase-rate":
      return repurchaseRise(input, target.base);
    default:
      return assertNever(target.id);
  }
}

function upheldRate(tickets: readonly TicketResult[]): Rate | null {
  if (tickets.every(({ ticket }) => ticket.responsibility === null)) return null;
  return rateOf(tickets.filter(({ ticket }) => isUpheld(ticket)).length, tickets.length);
}

/** Answered within the hours ÷ answered or waiting longer: a ticket that still has time is in neither. */
function respondedWithin(tickets: readonly TicketResult[], hours: number): Rate {
  const decided = tickets.filter(({ firstResponse: { stoppedAt, usedHours } }) => usedHours !== null && (stoppedAt !== null || usedHours > hours));
  return rateOf(decided.filter(({ firstResponse }) => (firstResponse.usedHours ?? Infinity) <= hours).length, decided.length);
}

/** Resolved ÷ all tickets in scope, whenever they were resolved. */
export function resolutionRate(tickets: readonly TicketResult[]): Rate {
  return rateOf(tickets.filter(({ ticket, resolution }) => resolution.stoppedAt !== null || isDone(ticket)).length, tickets.length);
}

/** The rise of the mean stated repurchase rate over the policy's base; numerator and denominator are the two rates. */
function repurchaseRise({ kpis, months }: ServiceInput, base: number | null): Rate {
  const stated = kpis.filter(({ metric, month }) => metric === REPURCHASE && months.includes(month));
  const now = meanOf(stated.flatMap(({ actual }) => (typeof actual === "number" ? actual : [])));
  if (now === null || base === null || base <= 0) return rateOf(0, 0);
  return { numerator: now, denominator: base, rate: roundHalfAway(now / base - 1, 3) };
}
