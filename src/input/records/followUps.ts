// Improvement actions, points, customer feedback and the company's own days.
import type { Action, CompanyDay, Feedback, PointsEntry } from "../../core/action";
import { dayOf, isoDay, momentOfSerial, type Day } from "../../core/time";
import type { RangeEnd } from "../dateRange";
import { readCells, type Column, type ColumnReading } from "../column";
import { isDateFormat, readDays } from "../dates";
import { readFlags } from "../flags";
import { fold } from "../fold";
import { readTexts } from "../ids";
import { numberOfCell, readNumbers } from "../numbers";
import type { TableReader } from "../reader";
import { readSatisfaction } from "../satisfaction";
import { meaningOf, readWords } from "../vocabulary";
import { ACTION_STATUS, COMPANY_DAY, SUGGESTION } from "../words/action";
import { agentsOf, employeesOf, type Crew, type Mentions } from "./who";

type Texts = readonly (string | null)[];

function texts(reader: TableReader, field: string): Texts {
  return reader.read(field, readTexts).values;
}

function days(reader: TableReader, field: string, rangeEnd: RangeEnd = "first"): readonly (Day | null)[] {
  return reader.moments(field, rangeEnd).values.map((moment) => (moment === null ? null : dayOf(moment)));
}

/** The actions of a table. A deadline in words is kept as text: reading it needs the row's start, which is the domain's rule. */
export function readActions(reader: TableReader): readonly Action[] {
  const actions = reader.key("action", readTexts).values;
  const [owner, department, metric, before, after, target] = ["owner", "department", "metric", "metricBefore", "metricAfter", "metricTarget"].map((field) => texts(reader, field)) as [Texts, Texts, Texts, Texts, Texts, Texts];
  const deadlines = reader.read("deadline", readDeadlineText).values;
  const header = reader.headersOf("deadline")[0];
  // Only cells that are dates are read here, so words raise no issue.
  const dated = header === undefined ? [] : readDays(reader.columnAt(header), { ...reader.context.dates, rangeEnd: "last" }).values;
  const startOn = days(reader, "startOn");
  const doneOn = days(reader, "doneOn", "last");
  const status = reader.read("status", readActionStatus).values;
  const progress = reader.read("progress", readActionStatus).values;
  return actions.flatMap((action, row): Action[] => {
    if (action === null || reader.isOut(row)) return [];
    const done = doneOn[row] ?? null;
    return [{
      action, owner: owner[row] ?? department[row] ?? null, deadlineText: deadlines[row] ?? null, deadlineOn: dated[row] ?? null, startOn: startOn[row] ?? null,
      status: status[row] ?? progress[row] ?? (done === null ? null : "done"), doneOn: done, metric: metric[row] ?? null, metricBefore: before[row] ?? null, metricAfter: after[row] ?? null,
      metricTarget: target[row] ?? null, at: reader.rowAt(row),
    }];
  });
}

/** The deadline as a person sees it; a date cell as `2026-10-31`. */
function readDeadlineText(column: Column): ColumnReading<string> {
  return readCells<string>(column, (cell, format) => {
    const moment = typeof cell === "number" && isDateFormat(format) ? momentOfSerial(cell, 1900) : null;
    return { value: moment === null ? String(cell).trim() : isoDay(dayOf(moment)) };
  });
}

/** A status word, or how much is done: 100 % is done, 0 not started. */
function readActionStatus(column: Column): ColumnReading<NonNullable<Action["status"]>> {
  return readCells<NonNullable<Action["status"]>>(column, (cell, format) => {
    const word = typeof cell === "string" ? meaningOf(cell, ACTION_STATUS) : null;
    if (word !== null) return { value: word };
    if (typeof cell === "boolean") return { value: cell ? "done" : "in-progress" };
    const number = numberOfCell(cell, format);
    if (number === null) return null;
    const whole = number.percent || number.value > 1 ? 100 : 1;
    return { value: number.value >= whole ? "done" : number.value <= 0 ? "not-started" : "in-progress" };
  });
}

/** The entries of a points ledger; redemptions are negative, whichever column or word says so. */
export function readPoints(reader: TableReader, mentions: Mentions, crew: Crew): readonly PointsEntry[] {
  const employees = employeesOf(reader, mentions, crew);
  const on = reader.keyMoments("on").values;
  const given = reader.read("points", readNumbers).values;
  const redeemed = reader.read("redeemed", readNumbers).values;
  const reasons = texts(reader, "reason");
  const kinds = texts(reader, "direction");
  const adopted = reader.read("adopted", (column) => readWords(column, SUGGESTION)).values;
  return employees.flatMap((employeeId, row): PointsEntry[] => {
    const moment = on[row] ?? null;
    if (employeeId === null || moment === null || reader.isOut(row)) return [];
    const spent = /兑换|使用|支出|扣|redeem|used|spent|deduct/.test(fold(kinds[row] ?? ""));
    const plus = given[row] ?? null;
    const minus = redeemed[row] ?? null;
    if (plus === null && minus === null) return [];
    const points = (spent ? -Math.abs(plus ?? 0) : plus ?? 0) - Math.abs(minus ?? 0);
    const suggestion = adopted[row] ?? null;
    return [{ employeeId, on: dayOf(moment), points, reason: reasons[row] ?? null, adopted: suggestion === null ? null : suggestion === "adopted", at: reader.rowAt(row) }];
  });
}

/** Customer feedback; it counts without an agent. */
export function readFeedback(reader: TableReader, mentions: Mentions, crew: Crew): readonly Feedback[] {
  const agents = agentsOf(reader, mentions, crew);
  const on = reader.keyMoments("on").values;
  const scores = reader.read("score", readSatisfaction).values;
  const [channel, comment, theme] = ["channel", "comment", "theme"].map((field) => texts(reader, field)) as [Texts, Texts, Texts];
  const followedUpAt = reader.moments("followedUpAt").values;
  const followedUp = reader.read("followedUp", readFollowedUp).values;
  return on.flatMap((moment, row): Feedback[] => {
    if (moment === null || reader.isOut(row)) return [];
    const at = followedUpAt[row] ?? null;
    return [{
      on: dayOf(moment), score: scores[row] ?? null, employeeId: agents[row] ?? null, channel: channel[row] ?? null, comment: comment[row] ?? null, theme: theme[row] ?? null,
      followedUpAt: at, followedUp: followedUp[row] ?? (at === null ? null : true), at: reader.rowAt(row),
    }];
  });
}

/** Followed up or not, from flags or from words of progress. */
function readFollowedUp(column: Column): ColumnReading<boolean> {
  const worded = column.values.some((cell) => typeof cell === "string" && /跟进|闭环|处理|回访|follow|closed|action|pending|open/i.test(cell));
  if (!worded) return readFlags(column, "missing");
  return readCells<boolean>(column, (cell) => {
    const folded = fold(String(cell));
    if (/^(未|待|没|not |no\b|pending|open)/.test(folded) || folded === "否") return { value: false };
    return /^(已|是|完成|yes|done|closed|followed|actioned)/.test(folded) ? { value: true } : null;
  });
}

/** The company's own days; a range of dates is one day each. Days without a kind are off. */
export function readCompanyDays(reader: TableReader): readonly CompanyDay[] {
  const from = reader.keyMoments("on").values;
  const until = reader.has("until") ? days(reader, "until") : endsOf(reader);
  const kinds = reader.read("dayKind", readDayKind).values;
  const names = texts(reader, "name");
  const hours = texts(reader, "hours");
  return from.flatMap((moment, row): CompanyDay[] => {
    if (moment === null || reader.isOut(row)) return [];
    const first = dayOf(moment);
    const last = Math.min(Math.max(first, until[row] ?? first), first + 60);
    const name = names[row] ?? null;
    const kind = kinds[row] ?? (name === null ? "off" : meaningOf(name, COMPANY_DAY) ?? (/补班|上班|make-?up/.test(fold(name)) ? "work" : "off"));
    return Array.from({ length: last - first + 1 }, (_, step) => ({ on: first + step, kind, name, hours: hours[row] == null ? null : readHours(hours[row]!), at: reader.rowAt(row) }));
  });
}

/** The last days where one cell holds a range (`10月1日-10月7日`); the column itself has been told of. */
function endsOf(reader: TableReader): readonly (Day | null)[] {
  const header = reader.headersOf("on")[0];
  return header === undefined ? [] : readDays(reader.columnAt(header), { ...reader.context.dates, rangeEnd: "last" }).values;
}

/** Words of work and off, or flags under 是否上班 and 是否放假. */
function readDayKind(column: Column): ColumnReading<CompanyDay["kind"]> {
  const header = fold(column.header);
  const flags = column.values.every((cell) => cell === null || /^(是|否|y|n|yes|no|true|false|1|0|)$/i.test(String(cell).trim()));
  const yesIsWork = /上班|工作|working|work/.test(header);
  if (!flags || !(yesIsWork || /放假|休|holiday|off/.test(header))) return readWords(column, COMPANY_DAY);
  const reading = readFlags(column, "missing");
  return { ...reading, values: reading.values.map((yes) => (yes === null ? null : yes === yesIsWork ? "work" : "off")) };
}

/** `09:00-12:00 13:00-18:00` as seconds from midnight, half-open; `null` where the text is none. */
function readHours(text: string): CompanyDay["hours"] {
  const spans = [...text.matchAll(/(\d{1,2})[:：](\d{2})\s*[-~–—至到]\s*(\d{1,2})[:：](\d{2})/g)].map(([, h1, m1, h2, m2]) => ({
    from: Number(h1) * 3_600 + Number(m1) * 60, to: Number(h2) * 3_600 + Number(m2) * 60,
  }));
  const sound = spans.filter(({ from, to }) => from < to && to <= 86_400);
  return sound.length === 0 ? null : sound;
}
