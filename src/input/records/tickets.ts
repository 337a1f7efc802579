// Tickets from their rows. A ticket is left out only without an id; whatever else cannot be read is missing.
import type { Ticket } from "../../core/ticket";
import { isoMoment, SECONDS_PER_HOUR, type Moment } from "../../core/time";
import { readDurations } from "../durations";
import { readFlags } from "../flags";
import { idKey, readIds, readTexts } from "../ids";
import { meaningOf } from "../vocabulary";
import { readNumbers } from "../numbers";
import { readCells, type Column, type ColumnReading } from "../column";
import type { TableReader } from "../reader";
import { readSatisfaction } from "../satisfaction";
import { readCodedWords, readResponsibility, readTicketStatus, readTypes, readVerdicts } from "../statusColumns";
import { readWords } from "../vocabulary";
import { CONTACT_KIND, CUSTOMER_TIER, PRIORITY } from "../words/ticket";
import { customersOf } from "./customers";
import { ticketMoments } from "./ticketMoments";
import { agentsOf, type Crew, type Mentions } from "./who";

const hours = (column: Column): ColumnReading<number> => readDurations(column, "hours");

/** A count, or a yes for one time. */
function readReopened(column: Column): ColumnReading<number> {
  const plain = column.values.some((cell) => typeof cell === "number" || (typeof cell === "string" && /^\s*\d+\s*次?\s*$/.test(cell)));
  if (plain) return readNumbers(column);
  const flags = readFlags(column, "no");
  return { ...flags, values: flags.values.map((flag) => (flag === null ? null : flag ? 1 : 0)) };
}

/** 是否投诉 and Is Complaint are flags; other kind columns hold words. */
function readContactKind(column: Column): ColumnReading<boolean> {
  if (column.values.every((cell) => cell === null || typeof cell === "boolean" || /^(是|否|y|n|yes|no|true|false|1|0)?$/i.test(String(cell).trim()))) return readFlags(column, "missing");
  return readCells<boolean>(column, (cell) => {
    const kind = meaningOf(String(cell), CONTACT_KIND);
    return kind === null ? null : { value: kind === "complaint" };
  });
}

/** Ids for a ledger without any: sheet and row, the place a person finds the complaint at. */
function placeIds(reader: TableReader): readonly string[] {
  const { name } = reader.table.sheet;
  reader.context.tell({ severity: "warning", code: "ticket-ids-made", params: { sheet: name }, at: { sheet: name, row: reader.table.headerRow, column: null } });
  return Array.from({ length: reader.count }, (_, row) => `${name}!${reader.rowAt(row).row}`);
}

/** The tickets of a table; where a handler is on no roster the ticket belongs to nobody and still counts. */
export function readTickets(reader: TableReader, mentions: Mentions, crew: Crew): readonly Ticket[] {
  const ids = reader.has("id") ? reader.key("id", readIds).values : placeIds(reader);
  const agents = agentsOf(reader, mentions, crew);
  const texts = (field: string): readonly (string | null)[] => reader.read(field, readTexts).values;
  const durations = (field: string): readonly (number | null)[] => reader.read(field, hours).values;
  const {
    openedAt, assignedAt, firstResponseAt, resolvedAt, firstResolvedAt, closedAt, handedOverAt, departmentRepliedAt, dueAt, firstResponseDueAt,
  } = ticketMoments(reader);
  const types = reader.read("type", readTypes).values;
  const kinds = reader.read("kind", readContactKind).values;
  const status = reader.read("status", readTicketStatus).values;
  const priority = reader.read("priority", (column) => readCodedWords(column, PRIORITY)).values;
  const tier = reader.read("tier", (column) => readWords(column, CUSTOMER_TIER)).values;
  const customers = customersOf(reader);
  const customerNames = reader.headersOf("customer").map((header) => reader.readAt(header, readTexts).values);
  const csat = reader.read("csat", readSatisfaction).values;
  const reopened = reader.read("reopened", readReopened).values;
  const responsibility = reader.read("responsibility", readResponsibility).values;
  const verdict = reader.read("verdict", readVerdicts).values;
  const firstVerdict = reader.read("firstResponseVerdict", readVerdicts).values;
  const paused = durations("pausedHours");
  const limit = durations("limitHours");
  const firstLimit = durations("firstResponseLimitHours");
  const responseHours = durations("firstResponseHours");
  const resolutionHours = durations("resolutionHours");
  const [team, channel, department, reason, handling] = ["team", "channel", "department", "reason", "handling"].map(texts) as [Texts, Texts, Texts, Texts, Texts];
  const tickets: Ticket[] = [];
  for (let row = 0; row < reader.count; row++) {
    const id = ids[row] ?? null;
    if (id === null || reader.isOut(row)) continue;
    const opened = openedAt[row] ?? null;
    tellFuture(reader, row, "openedAt", opened);
    tellFuture(reader, row, "firstResponseAt", firstResponseAt[row] ?? null);
    tellFuture(reader, row, "resolvedAt", resolvedAt[row] ?? null);
    const after = (hoursLater: number | null): Moment | null => (opened === null || hoursLater === null || hoursLater < 0 ? null : opened + Math.round(hoursLater * SECONDS_PER_HOUR));
    const named = mentions.named[row];
    tickets.push({
      id, employeeId: agents[row] ?? null, agent: named?.name ?? named?.id ?? null, team: team[row] ?? null,
      openedAt: opened, assignedAt: assignedAt[row] ?? null,
      firstResponseAt: firstResponseAt[row] ?? (reader.has("firstResponseAt") ? null : after(responseHours[row] ?? null)),
      resolvedAt: resolvedAt[row] ?? (reader.has("resolvedAt") ? null : after(resolutionHours[row] ?? null)),
      firstResolvedAt: firstResolvedAt[row] ?? null, closedAt: closedAt[row] ?? null, handedOverAt: handedOverAt[row] ?? null,
      departmentRepliedAt: departmentRepliedAt[row] ?? null, department: department[row] ?? null,
      type: types[row]?.type ?? null, typeText: types[row]?.text ?? null, isComplaint: kinds[row] ?? types[row]?.kind !== "not-complaint",
      status: status[row] ?? null, priority: priority[row] ?? null, channel: channel[row] ?? null, tier: tier[row] ?? null, customer: customers[row] ?? null,
      customerNames: customerNames.flatMap((names) => names[row] ?? []), csat: csat[row] ?? null,
      pausedHours: Math.max(0, paused[row] ?? 0), reopened: Math.max(0, reopened[row] ?? 0), reason: reason[row] ?? null,
      responsibility: responsibility[row] ?? null, handling: handling[row] ?? null,
      dueAt: dueAt[row] ?? null, firstResponseDueAt: firstResponseDueAt[row] ?? null, limitHours: limit[row] ?? null, firstResponseLimitHours: firstLimit[row] ?? null,
      firstResponseHours: responseHours[row] ?? null, resolutionHours: resolutionHours[row] ?? null,
      statedVerdict: verdict[row] ?? null, statedFirstResponseVerdict: firstVerdict[row] ?? null, at: reader.rowAt(row),
    });
  }
  return tickets;
}

type Texts = readonly (string | null)[];

function tellFuture(reader: TableReader, row: number, field: string, moment: Moment | null): void {
  if (moment === null || moment <= reader.context.now) return;
  reader.tell(row, field, "warning", "moment-after-now", { header: reader.headersOf(field)[0]?.text ?? field, text: isoMoment(moment).replace("T", " ") });
}

/** One ticket per id: of rows that differ the one resolved latest, else opened latest; the others are told. */
export function oneTicketPerId(tickets: readonly Ticket[], tell: (dropped: Ticket, kept: Ticket) => void): readonly Ticket[] {
  const kept = new Map<string, Ticket>();
  for (const ticket of tickets) {
    const key = idKey(ticket.id);
    const other = kept.get(key);
    if (other === undefined) {
      kept.set(key, ticket);
    } else if (isLater(ticket, other)) {
      kept.set(key, ticket);
      tell(other, ticket);
    } else {
      tell(ticket, other);
    }
  }
  return [...kept.values()];
}

function isLater(a: Ticket, b: Ticket): boolean {
  if (a.resolvedAt !== null || b.resolvedAt !== null) return (a.resolvedAt ?? -Infinity) > (b.resolvedAt ?? -Infinity);
  return (a.openedAt ?? -Infinity) > (b.openedAt ?? -Infinity);
}
