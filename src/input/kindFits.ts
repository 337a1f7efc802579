// Whether the columns found make a sheet of a kind: what its declaration needs, and what tells it from sheets of other business.
// A sheet left unused is named; one misread would put strangers and wrong figures into a report. Where words are common, more of them are asked.
import { courseFact } from "./facts";
import { isForeign, isIgnored } from "./headerIndex";
import { isMetricColumn, metricCertainty, type MatchedColumn } from "./matchedColumn";
import { monthColumnsOf } from "./monthColumns";
import { groupColumnsOf } from "./reviewerGroups";
import type { Schema } from "./schema/schema";
import { kindOfName } from "./sheetNames";
import type { Table } from "./table";
import { meaningOf } from "./vocabulary";
import { COMPANY_DAY } from "./words/action";

/** A header word no other kind shares and nothing was set aside for. */
const CLEAR = 0.95;

/** True where the columns make a sheet of the kind. `table` gives titles and values; `null` where only headers are known. */
export function fits(schema: Schema, columns: readonly MatchedColumn[], table: Table | null): boolean {
  const found: Found = new Map(columns.flatMap((column) => (column.field === null ? [] : [[column.field.id, column] as const])).reverse());
  const foreign = columns.filter(({ header, field }) => field === null && isForeign(header)).length;
  switch (schema.kind) {
    case "tickets":
      return isTicketSheet(found, columns, foreign, table);
    case "training":
      return isTraining(schema, found, foreign, table);
    case "courses":
    case "sessions":
      return needsMet(schema, found) && isAboutCourses(found);
    case "review360":
      return needsMet(schema, found) || (hasPerson(found) && !found.has("metric") && groupColumnsOf(columns).length > 0);
    case "kpi":
      return needsMet(schema, found) && isKpi(found, columns, foreign, table);
    case "roster":
      return isRoster(found, columns, foreign);
    case "points":
      // 得分 alone may be any score; 积分 is a ledger's own word.
      return needsMet(schema, found) && ((found.get("points")?.certainty ?? 0) >= CLEAR || ["redeemed", "reason", "direction", "adopted"].some((id) => found.has(id)));
    case "company-days":
      return needsMet(schema, found) && isCalendar(found, columns, table);
    default:
      return needsMet(schema, found);
  }
}

type Found = ReadonlyMap<string, MatchedColumn>;

function needsMet(schema: Schema, found: Found): boolean {
  return schema.needs.every((group) => group.some((id) => found.has(id)));
}

function hasPerson(found: Found): boolean {
  return found.has("employeeId") || found.has("name") || (found.has("firstName") && found.has("lastName"));
}

const COMPLAINT = /投诉|投訴|客诉|客訴|申诉|申訴|抱怨|工单|工單|complaint|ticket|incident/i;
const LEDGER_FIELDS = ["agent", "resolvedAt", "handling", "status", "type", "firstResponseAt", "subject", "customer", "closedAt"];
/** Orders and leads name customers as well: such columns speak for no kind. */
const CUSTOMER_FIELDS = ["customerId", "customerAccount", "customerContact", "customer"];

/** With a ticket's own number any further fact will do; under a mere `ID` the sheet must speak of handling; without one, of complaints. */
function isTicketSheet(found: Found, columns: readonly MatchedColumn[], foreign: number, table: Table | null): boolean {
  const opened = found.get("openedAt")?.certainty ?? 0;
  const id = found.get("id")?.certainty ?? 0;
  if (id >= CLEAR) return ["openedAt", "status", "type", "resolvedAt", "firstResponseAt", "dueAt"].some((fact) => found.has(fact));
  if (foreign > 0) return false;
  const signs = [...found.values()].filter(({ field }) => field!.role === "sign").length;
  if (id > 0) {
    const support = [...found.values()].filter(({ field }) => field!.role !== "aside" && !CUSTOMER_FIELDS.includes(field!.id)).length - 2 + (found.has("subject") ? 1 : 0);
    return opened > 0 && (signs > 0 || (found.has("agent") && (found.has("type") || found.has("csat")))) && support >= (opened >= CLEAR ? 2 : 3);
  }
  const speaks = columns.some(({ header }) => COMPLAINT.test(header.text)) || (table !== null && COMPLAINT.test([table.sheet.name, ...table.preface.flat()].join(" ")));
  return opened > 0 && speaks && LEDGER_FIELDS.filter((fact) => found.has(fact) || (fact === "customer" && CUSTOMER_FIELDS.some((id) => found.has(id)))).length >= 2;
}

/** The course may stand in a line above a list of attendance. A course column of an ambiguous word (`Topic`) needs a word of training beside it. */
function isTraining(schema: Schema, found: Found, foreign: number, table: Table | null): boolean {
  const [person, course, facts] = schema.needs as readonly [readonly string[], readonly string[], readonly string[]];
  if (!person.some((id) => found.has(id)) && !hasPerson(found)) return false;
  const named = found.has("name") || found.has("alias") || (found.has("firstName") && found.has("lastName")) || (found.get("employeeId")?.certainty ?? 0) >= CLEAR;
  if (!named && (foreign > 0 || !found.has("on"))) return false;
  if (!course.some((id) => found.has(id))) return found.has("attendance") && table !== null && courseFact(table) !== null;
  const clear = course.some((id) => (found.get(id)?.certainty ?? 0) >= 0.91);
  return facts.some((id) => found.has(id) && (clear || id !== "on")) || (clear && found.has("on"));
}

/** `Title` or `Topic` alone may head anything; with two columns that only catalogues or plans have they are courses. */
function isAboutCourses(found: Found): boolean {
  const clear = ["courseId", "course"].some((id) => (found.get(id)?.certainty ?? 0) >= 0.91);
  return clear || [...found.values()].filter(({ field }) => field!.role === "sign").length >= 2;
}

/** Any list has dates with a type and a name: a calendar speaks of holidays or working days, and holds little else. */
function isCalendar(found: Found, columns: readonly MatchedColumn[], table: Table | null): boolean {
  const unknown = columns.filter(({ header, field }) => field === null && !isIgnored(header)).length;
  const said = [...columns.map(({ header }) => header.text), ...(table === null ? [] : [table.sheet.name, ...table.preface.flat().map(String)])].join(" ");
  if (unknown > 2) return false;
  return /节|節|假|调休|調休|补班|補班|上班|休息|holiday|working|day off|calendar|行事[历曆]/i.test(said) || (table !== null && dayWords(found.get("dayKind"), table));
}

/** True where the cells of the column say that days are off or worked. */
function dayWords(column: MatchedColumn | undefined, table: Table): boolean {
  if (column === undefined) return false;
  const cells = table.rows.slice(0, 60).map((row) => table.cells[row]?.[column.header.index] ?? null).filter((cell) => cell !== null);
  return cells.length > 0 && cells.filter((cell) => meaningOf(String(cell), COMPANY_DAY) !== null).length * 2 > cells.length;
}

/** Long with a metric column, by month, or wide with a known metric among the figures. */
function isKpi(found: Found, columns: readonly MatchedColumn[], foreign: number, table: Table | null): boolean {
  const person = found.get("name");
  const strip = !found.has("employeeId") && !found.has("alias") && person !== undefined && person.profile.n < 3 && person.profile.numbers > 0.7;
  if (strip) return false;
  if (found.has("metric") && (found.has("actual") || found.has("score"))) return true;
  if (table !== null && monthColumnsOf(table, columns).length > 0) return true;
  const metrics = columns.filter(isMetricColumn);
  const known = metrics.filter(({ header }) => metricCertainty(header) !== null).length;
  if (foreign > 0) return known >= 2;
  // Figures of a company's own names are metrics where the sheet's name says so: expenses by month look just the same.
  return known > 0 || (metrics.length > 0 && found.has("month") && table !== null && kindOfName(table.sheet.name) === "kpi");
}

/** A list of names is a roster where it says what they do or when they came; with teams alone it must hold little else, least of all figures. */
function isRoster(found: Found, columns: readonly MatchedColumn[], foreign: number): boolean {
  const named = found.has("name") || (found.has("firstName") && found.has("lastName")) || (found.get("employeeId")?.certainty ?? 0) >= CLEAR;
  if (!named) return false;
  const read = columns.filter(({ field }) => field !== null && field.role !== "aside");
  const clear = read.filter(({ field, certainty }) => field!.role === "sign" && certainty >= CLEAR).length;
  const signs = clear > 0 ? read.filter(({ field }) => field!.role === "sign").length : 0;
  const more = read.filter(({ field }) => !["employeeId", "name", "alias"].includes(field!.id)).length;
  const unknown = columns.filter(({ header, field }) => field === null && !isIgnored(header));
  const figures = unknown.filter(({ profile }) => profile.numbers + profile.durations >= 0.5).length;
  if (read.length < 2 || (foreign > 0 && signs < 2)) return false;
  if (signs > 0) return unknown.length <= 3 * more + 2;
  return unknown.length + figures <= (more > 0 ? 2 : 1);
}
