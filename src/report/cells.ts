// Cells and columns that several tabs share: missing figures, rates with their n, people, words with a tone, links to the source.
import type { PipResult } from "../core/consequenceFigures";
import type { SlaStatus } from "../core/ticketFigures";
import { address, type CellRef, type RowRef } from "../core/issue";
import type { Rate } from "../core/rate";
import type { Rating } from "../core/rating";
import type { Parameters } from "../text/language";
import type { ReportKey } from "../text/report";
import { PIP_WORDS, RATING_WORDS, SEVERITY_WORDS, SLA_STATUS_WORDS, STANDING_WORDS } from "../text/words";
import { nameOf, teamOf, type Context } from "./context";
import type { Formula } from "./formula";
import type { Live } from "./live/sources";
import type { Cell, CellLink, Column, Format, ToneWord, Tone } from "./model";
import { MISSING } from "./shown";

/** The figure, or the dash that says it is missing. */
export function figure(value: number | string | null, format?: Format): Cell {
  return { value: value ?? MISSING, ...(format && value !== null ? { format } : {}) };
}

/** A figure a chart plots: an empty cell where it is missing, because a chart draws text as 0. */
export function plotted(value: number | null): Cell {
  return { value };
}

/** The cell with the formula that makes its figure, in a report with live formulas; as it is where there is none for it. */
export function calculated({ live }: Context, cell: Cell, make: (live: Live) => Formula | null): Cell {
  const made = live === null ? null : make(live);
  return made === null ? cell : { ...cell, formula: made };
}

/** A rate and, as text, what it was made of: `93.5%`, `29/31`. */
export function rateCells(rate: Rate): readonly [Cell, Cell] {
  return [figure(rate.rate), figure(rate.denominator === 0 ? null : nOf(rate))];
}

/** What a rate was made of, `29/31`. */
export function nOf(rate: Rate): string {
  return `${rate.numerator}/${rate.denominator}`;
}

/** Two columns for a rate: the rate in percent and its numerator and denominator; `at` is the first one's index. */
export function rateColumns(context: Context, header: ReportKey, at: number): readonly [Column, Column] {
  return [
    { header: context.tell(header), format: "percent", width: 10, of: [at + 1] },
    { header: context.tell("colOf"), format: "text", width: 10, align: "right" },
  ];
}

/** A column with its header from the report's texts. */
export function column(context: Context, header: ReportKey, format: Format, width: number, rest: Partial<Column> & { readonly parameters?: Parameters } = {}): Column {
  const { parameters, ...more } = rest;
  return { header: context.tell(header, parameters), format, width, ...more };
}

/** A link to the row something was read from; none where it came from no sheet. */
export function rowLink(at: RowRef | CellRef | null): { readonly link?: CellLink } {
  if (at === null) return {};
  const cell = "column" in at ? at.column : 1;
  return { link: { sheet: at.sheet, address: address({ sheet: at.sheet, row: at.row, column: cell }) } };
}

/** The name under which a person's card is found. */
export function cardPlace(employeeId: string): string {
  return `card-${employeeId}`;
}

/** The name under which a person's annual card is found. */
export function annualCardPlace(employeeId: string): string {
  return `annual-card-${employeeId}`;
}

/** Id, linked to the roster row; name, linked to the card; team. */
export function personCells(context: Context, employeeId: string): readonly [Cell, Cell, Cell] {
  const person = context.people.get(employeeId);
  const card = person && context.tabs.includes("cards") ? { link: { tab: "cards", place: cardPlace(employeeId) } as const } : {};
  return [
    { value: employeeId, ...rowLink(person?.employee.at ?? null) },
    { value: nameOf(context, employeeId), ...card },
    figure(teamOf(context, employeeId)),
  ];
}

/** A name that leads to the person's roster row; plain where nobody on the roster is meant. */
export function namedPerson(context: Context, name: string, employeeId: string | null): Cell {
  return { value: name, ...rowLink(employeeId === null ? null : context.people.get(employeeId)?.employee.at ?? null) };
}

/** The three columns of `personCells`. */
export function personColumns(context: Context): readonly Column[] {
  return [column(context, "colId", "text", 14), column(context, "colName", "text", 16), column(context, "colTeam", "text", 16, { id: "team" })];
}

/** The rating's word, or the dash. */
export function ratingText(context: Context, rating: Rating | null): string {
  return rating === null ? MISSING : context.label(RATING_WORDS[rating]);
}

/** What each rating means to the reader. */
export const RATING_TONES: Readonly<Record<Rating, Tone>> = { excellent: "good", good: "accent", pass: "warning", "needs-improvement": "bad" };
const STATUS_TONES: Readonly<Record<SlaStatus, Tone>> = {
  met: "good", breached: "bad", "at-risk": "warning", running: "plain", none: "muted", "cannot-tell": "warning",
};
const PIP_TONES: Readonly<Record<PipResult["status"], Tone>> = { open: "warning", overdue: "bad", closed: "good" };

/** The ratings' words with their tones, for a column of ratings. */
export function ratingWords(context: Context): readonly ToneWord[] {
  return (Object.keys(RATING_TONES) as Rating[]).map((rating) => ({ text: context.label(RATING_WORDS[rating]), tone: RATING_TONES[rating] }));
}

/** The words of SLA statuses with their tones. */
export function statusWords(context: Context): readonly ToneWord[] {
  return (Object.keys(STATUS_TONES) as SlaStatus[]).map((status) => ({ text: context.label(SLA_STATUS_WORDS[status]), tone: STATUS_TONES[status] }));
}

/** The words of plans' statuses with their tones. */
export function pipWords(context: Context): readonly ToneWord[] {
  return (Object.keys(PIP_TONES) as PipResult["status"][]).map((status) => ({ text: context.label(PIP_WORDS[status]), tone: PIP_TONES[status] }));
}

/** The words of actions' standing that want a look. */
export function standingWords(context: Context): readonly ToneWord[] {
  return [
    { text: context.label(STANDING_WORDS.overdue), tone: "bad" },
    { text: context.label(STANDING_WORDS["due-this-month"]), tone: "warning" },
    { text: context.label(STANDING_WORDS["done-in-time"]), tone: "good" },
  ];
}

/** The words of severities with their tones. */
export function severityWords(context: Context): readonly ToneWord[] {
  return [
    { text: context.label(SEVERITY_WORDS.error), tone: "bad" },
    { text: context.label(SEVERITY_WORDS.warning), tone: "warning" },
    { text: context.label(SEVERITY_WORDS.info), tone: "muted" },
  ];
}
