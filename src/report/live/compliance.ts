// SLA figures as formulas: counts over the list of tickets, rates of the counts. Groups are told apart by the words the list shows, so
// two groups of one name, or names a count would read as a pattern, keep their values.
import type { Rate } from "../../core/rate";
import type { SlaFigures, SlaGroup, SlaStatus } from "../../core/ticketFigures";
import { SLA_STATUS_WORDS } from "../../text/words";
import { typeName, type Context } from "../context";
import { DASH, formula, joined, quoted, TOTAL_ROW, type Formula, type FormulaReference } from "../formula";
import { judgesLive, ticketColumn, type TicketColumn } from "./tickets";

/** The columns of the list by which tickets are grouped, each with a table of its own on the SLA tab. */
export type GroupColumn = Extract<TicketColumn, "type" | "agent" | "team">;

/** The table of a grouping on the SLA tab. */
export function groupTable(by: GroupColumn): string {
  return `sla-${by}s`;
}

/** The columns of such a table that formulas point at. */
export type CountColumn = "tickets" | "response" | "responseOf" | "resolution" | "resolutionOf" | Undecided;

type Undecided = Exclude<SlaStatus, "met">;

export const UNDECIDED: readonly Undecided[] = ["breached", "at-risk", "running", "none", "cannot-tell"];

/** The formulas of a group's row on the SLA tab; figures that other cells of the row give are made from these. */
export interface ComplianceFormulas {
  readonly tickets: Formula;
  readonly response: RateFormulas;
  readonly resolution: RateFormulas;
  readonly count: (status: Undecided) => Formula;
}

/** A rate and what it is made of, as text. */
export interface RateFormulas {
  readonly rate: Formula;
  readonly of: Formula;
}

function rateOf(met: Formula, breached: Formula): RateFormulas {
  // Nothing to divide by is the one error there can be.
  return { rate: formula`IFERROR(ROUND(ROUND(${met}/(${met}+${breached}),9),3),${DASH})`, of: formula`IF(${met}+${breached}=0,${DASH},${met}&"/"&(${met}+${breached}))` };
}

/** A cell of a group's row on the SLA tab. */
export function cellOf(by: GroupColumn, row: string, column: CountColumn): FormulaReference {
  return { kind: "table", tab: "sla", table: groupTable(by), column, row };
}

/** Tickets resolved in time: all but those in another status. */
function metIn(by: GroupColumn, row: string): Formula {
  return formula`(${cellOf(by, row, "tickets")}-${joined(UNDECIDED.map((status) => [cellOf(by, row, status)]), "-")})`;
}

/** The formulas of a row by what its tickets show on the list; of all tickets without a criterion. */
function formulasFor(context: Context, by: GroupColumn, row: string, own: readonly Formula[]): ComplianceFormulas {
  const inStatus = (column: "status" | "responseStatus", status: SlaStatus) =>
    formula`COUNTIFS(${joined([...own, formula`${ticketColumn(column)},${quoted(context.label(SLA_STATUS_WORDS[status]))}`], ",")})`;
  return {
    tickets: own.length === 0 ? formula`ROWS(${ticketColumn("status")})` : formula`COUNTIFS(${joined(own, ",")})`,
    response: rateOf(inStatus("responseStatus", "met"), inStatus("responseStatus", "breached")),
    resolution: rateOf(metIn(by, row), [cellOf(by, row, "breached")]),
    count: (status) => inStatus("status", status),
  };
}

/** The longest text a criterion may have. */
const LONGEST_CRITERION = 255;

function areTold(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size === names.length;
}

function canBeCounted(name: string): boolean {
  return name !== "" && name.length < LONGEST_CRITERION && !/[*?~]/.test(name);
}

/** The formulas of a table's rows; none where the names on the list do not tell the groups apart, or they are of other tickets. */
export function groupFormulas(context: Context, by: GroupColumn, groups: readonly SlaGroup[], nameOf: (key: string) => string): ((key: string) => ComplianceFormulas | null) {
  const names = groups.map(({ key }) => nameOf(key));
  const isTold = areTold(names) && isWhole(context, groups.map(({ figures }) => figures));
  if (!judgesLive(context) || !isTold) return () => null;
  return (key) => {
    const name = nameOf(key);
    return canBeCounted(name) ? formulasFor(context, by, key, [formula`${ticketColumn(by)},${quoted(`=${name}`)}`]) : null;
  };
}

/** The formulas of a table's total, over all tickets of the list. */
export function overallFormulas(context: Context, by: GroupColumn): ComplianceFormulas | null {
  return countsAll(context) ? formulasFor(context, by, TOTAL_ROW, []) : null;
}

function countsAll(context: Context): boolean {
  return judgesLive(context) && isWhole(context, [context.evaluation.sla.overall]);
}

/** The compliance over all tickets, as the SLA tab has it. */
export function overallRateFormula(context: Context, clock: "response" | "resolution"): Formula | null {
  return countsAll(context) ? [cellOf("type", TOTAL_ROW, clock)] : null;
}

/** The month's rate of a clock and what it is made of, as the SLA tab's total has them; none where the month counts other tickets. */
export function monthRateFormulas(context: Context, clock: "response" | "resolution", printed: Rate): RateFormulas | null {
  const { firstResponse, resolution } = context.evaluation.sla.overall;
  const { numerator, denominator } = clock === "response" ? firstResponse : resolution;
  if (!countsAll(context) || numerator !== printed.numerator || denominator !== printed.denominator) return null;
  const rate = cellOf("type", TOTAL_ROW, clock);
  return { rate: formula`IF(ISNUMBER(${rate}),${rate},NA())`, of: [cellOf("type", TOTAL_ROW, `${clock}Of`)] };
}

/** Whether the names of the complaint types tell them apart on the list. */
export function typesAreTold(context: Context): boolean {
  const names = context.evaluation.sla.byType.map(({ key }) => typeName(context, key));
  return areTold(names) && names.every(canBeCounted);
}

/** The figures of a complaint type, as the SLA tab has them; the rate leaves a gap in a chart where there is none. */
export interface TypeFormulas {
  readonly tickets: Formula;
  readonly met: Formula;
  readonly breached: Formula;
  readonly rate: Formula;
}

export function typeFormulas(context: Context, type: string): TypeFormulas | null {
  if (!countsAll(context)) return null;
  const rate = cellOf("type", type, "resolution");
  return { tickets: [cellOf("type", type, "tickets")], met: metIn("type", type), breached: [cellOf("type", type, "breached")], rate: formula`IF(ISNUMBER(${rate}),${rate},NA())` };
}

/** Whether the groups together are the tickets on the list: figures of a closed month may be of others. */
function isWhole({ evaluation }: Context, figures: readonly SlaFigures[]): boolean {
  const listed = evaluation.tickets.filter(({ inPeriod }) => inPeriod);
  const sum = (of: (figure: SlaFigures) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const count = (status: SlaStatus) => listed.filter(({ resolution }) => resolution.status === status).length;
  return listed.length > 0 && sum(({ tickets }) => tickets) === listed.length && sum(({ resolution }) => resolution.numerator) === count("met")
    && sum(({ resolution }) => resolution.breached) === count("breached");
}
