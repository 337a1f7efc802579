// SLA figures as formulas: counts over the list of tickets, rates of the counts. Groups are told apart by the words the list shows, so
// two groups of one name, or names a count would read as a pattern, keep their values.
import type { SlaFigures, SlaGroup, SlaStatus } from "../../core/ticketFigures";
import { SLA_STATUS_WORDS } from "../../text/words";
import type { Context } from "../context";
import { formula, joined, quoted, type Formula } from "../formula";
import { DASH } from "./scores";
import { judgesLive, ticketColumn, type TicketColumn } from "./tickets";

/** The columns of the list by which tickets are grouped; `null`: all of them. */
export type GroupColumn = Extract<TicketColumn, "type" | "agent" | "team"> | null;

/** The formulas of a group's row. */
export interface ComplianceFormulas {
  readonly tickets: Formula;
  readonly response: RateFormulas;
  readonly resolution: RateFormulas;
  readonly count: (status: Exclude<SlaStatus, "met">) => Formula;
}

/** A rate and what it is made of, as text. */
export interface RateFormulas {
  readonly met: Formula;
  readonly rate: Formula;
  /** The rate as a chart plots it: a gap where there is none. */
  readonly plotted: Formula;
  readonly of: Formula;
}

type Criterion = Formula;

function countOf(criteria: readonly Criterion[]): Formula {
  return formula`COUNTIFS(${joined(criteria, ",")})`;
}

/** The formulas of a group by what its tickets show in a column; of all tickets without one. */
function formulasFor(context: Context, own: readonly Criterion[]): ComplianceFormulas {
  const inStatus = (column: "status" | "responseStatus", status: SlaStatus) =>
    countOf([...own, formula`${ticketColumn(column)},${quoted(context.label(SLA_STATUS_WORDS[status]))}`]);
  const rate = (column: "status" | "responseStatus"): RateFormulas => {
    const [met, breached] = [inStatus(column, "met"), inStatus(column, "breached")];
    const rateOr = (none: Formula) => formula`IF(${met}+${breached}=0,${none},ROUND(ROUND(${met}/(${met}+${breached}),9),3))`;
    return { met, of: formula`${met}&"/"&(${met}+${breached})`, rate: rateOr(DASH), plotted: rateOr(formula`NA()`) };
  };
  return {
    tickets: own.length === 0 ? formula`ROWS(${ticketColumn("status")})` : countOf(own),
    response: rate("responseStatus"), resolution: rate("status"), count: (status) => inStatus("status", status),
  };
}

/** The longest text a criterion may have. */
const LONGEST_CRITERION = 255;

function canBeCounted(name: string): boolean {
  return name !== "" && name.length < LONGEST_CRITERION && !/[*?~]/.test(name);
}

/** The formulas of groups by their names on the list; none where the names do not tell them apart or leave tickets out. */
export function groupFormulas(context: Context, column: Exclude<GroupColumn, null>, groups: readonly SlaGroup[], nameOf: (key: string) => string): ((key: string) => ComplianceFormulas | null) {
  const names = groups.map(({ key }) => nameOf(key));
  const isTold = new Set(names.map((name) => name.toLowerCase())).size === names.length && isWhole(context, groups.map(({ figures }) => figures));
  if (!judgesLive(context) || !isTold) return () => null;
  return (key) => {
    const name = nameOf(key);
    return canBeCounted(name) ? formulasFor(context, [formula`${ticketColumn(column)},${quoted(`=${name}`)}`]) : null;
  };
}

/** The formulas over all tickets of the list; `null` where the report has none. */
export function overallFormulas(context: Context): ComplianceFormulas | null {
  return judgesLive(context) && isWhole(context, [context.evaluation.sla.overall]) ? formulasFor(context, []) : null;
}

/** Whether the groups together are the tickets on the list: figures of a closed month may be of others. */
function isWhole({ evaluation }: Context, figures: readonly SlaFigures[]): boolean {
  const listed = evaluation.tickets.filter(({ inPeriod }) => inPeriod);
  const sum = (of: (figure: SlaFigures) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const count = (status: SlaStatus) => listed.filter(({ resolution }) => resolution.status === status).length;
  return listed.length > 0 && sum(({ tickets }) => tickets) === listed.length && sum(({ resolution }) => resolution.numerator) === count("met")
    && sum(({ resolution }) => resolution.breached) === count("breached");
}
